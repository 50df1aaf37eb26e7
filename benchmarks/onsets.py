# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Finds notes in a recording by correlating it with the very clips that were played."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

from audio.synth import RATE as CLIP_RATE
from audio.tone import clip
from benchmarks.practice import Expected

RATE = 48_000
Samples = npt.NDArray[np.float32]
ALIKE = 0.8
"""Correlation from which on a note counts as found; two different notes reach half of it."""
LOUD = 0.2
"""What is left after all found notes were taken out, as a part of the softest, to be a surplus."""
STEP = RATE // 100
LASTS = 3
"""A surplus sound lasts so many hundredths of a second; what is shorter is a note's rough edge."""
BURST_S = 0.3


@dataclass(frozen=True, slots=True)
class Onset:
    """A note that was heard, `at_s` into the recording."""

    expected: Expected
    at_s: float
    alike: float


@cache
def template(name: str) -> Samples:
    """The clip as the recording's rate has it, mono, full scale being 1."""
    frames = np.frombuffer(clip(name).frames, "<i2").reshape(-1, 2).mean(axis=1) / 32768
    # 147 samples at 44.1 kHz are 160 at 48 kHz.
    frames = np.append(frames, np.zeros(-len(frames) % 147))
    count = len(frames) * RATE // CLIP_RATE
    spectrum = np.fft.rfft(frames)
    spectrum = np.append(spectrum, np.zeros(count // 2 + 1 - len(spectrum)))
    return np.asarray(np.fft.irfft(spectrum, count) * RATE / CLIP_RATE, np.float32)


def find(sound: Samples, note: Expected, near_s: float, reach_s: float) -> Onset | None:
    """The place within `reach_s` of `near_s` that is most like the note; None if nothing is."""
    form = template(note.clip)
    first = max(0, round((near_s - reach_s) * RATE))
    part = sound[first : round((near_s + reach_s) * RATE) + len(form)].astype(np.float64)
    if len(part) < len(form):
        return None
    alike = _correlation(part, form.astype(np.float64))
    peak = int(np.argmax(alike))
    if alike[peak] < ALIKE:
        return None
    return Onset(note, (first + peak + _between(alike, peak)) / RATE, float(alike[peak]))


def surplus(sound: Samples, onsets: Iterable[Onset]) -> int:
    """How many bursts of sound are left when all that was found is taken out."""
    left = sound.copy()
    softest = np.inf
    for onset in onsets:
        form = template(onset.expected.clip)
        at, shift = divmod(onset.at_s * RATE, 1)
        part = left[int(at) : int(at) + len(form) + 1]
        shifted = _shifted(form, shift)[: len(part)]
        gain = float(part @ shifted) / float(shifted @ shifted)
        part -= np.float32(gain) * shifted
        softest = min(softest, gain * float(np.abs(form).max()))
    peaks = np.abs(left[: len(left) // STEP * STEP]).reshape(-1, STEP).max(axis=1)
    loud = (peaks > LOUD * softest).astype(np.int8)
    lasting = np.flatnonzero(np.convolve(loud, np.ones(LASTS), "valid") == LASTS)
    return int(np.sum(np.diff(lasting * STEP / RATE, prepend=-np.inf) > BURST_S))


def _correlation(part: npt.NDArray[np.float64], form: npt.NDArray[np.float64]) -> Samples:
    size = 1 << (len(part) + len(form)).bit_length()
    product = np.fft.rfft(part, size) * np.conj(np.fft.rfft(form, size))
    count = len(part) - len(form) + 1
    dots = np.fft.irfft(product, size)[:count]
    sums = np.concatenate(([0.0], np.cumsum(part * part)))
    power = sums[len(form) :][:count] - sums[:count]
    floor = 1e-9 * len(form)
    return np.asarray(dots / np.sqrt(np.maximum(power, floor) * (form @ form)), np.float32)


def _between(alike: Samples, peak: int) -> float:
    """Where between the samples the peak stands: the top of a parabola through three of them."""
    if not 0 < peak < len(alike) - 1:
        return 0.0
    before, top, after = (float(value) for value in alike[peak - 1 : peak + 2])
    bend = before - 2 * top + after
    return 0.5 * (before - after) / bend if bend else 0.0


def _shifted(form: Samples, by: float) -> Samples:
    """The form, one sample longer, a part of a sample later."""
    count = len(form) + 1
    spectrum = np.fft.rfft(form, count)
    turned = spectrum * np.exp(-2j * np.pi * np.fft.rfftfreq(count) * by)
    return np.asarray(np.fft.irfft(turned, count), np.float32)

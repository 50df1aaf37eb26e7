# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Ears: what was recorded, taken apart into notes with their pitch and their edges."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from tests.real.sound_server import RATE, Sound

QUIET = 2e-4
"""What counts as silence; full scale is 1, and the notes peak near 0.2."""
GAP_S = 0.03
EDGE_S = 0.0005
LOW_HZ, HIGH_HZ = 280.0, 1300.0
"""Where the fundamentals of all breath tones lie."""


@dataclass(frozen=True)
class Note:
    """A sound between two silences; `at_s` into the recording."""

    at_s: float
    for_s: float
    hz: float
    peak: float
    edge: float
    """The steepest step at its onset or end, as a part of the steepest step within it."""


def notes_in(sound: Sound) -> list[Note]:
    """Every note of a recording, in order of time."""
    mono = sound.mean(axis=1)
    loud = np.flatnonzero(np.abs(mono) > QUIET)
    if not loud.size:
        return []
    breaks = np.flatnonzero(np.diff(loud) > GAP_S * RATE)
    starts = loud[np.concatenate(([0], breaks + 1))]
    ends = loud[np.concatenate((breaks, [loud.size - 1]))] + 1
    return [_note(mono, int(a), int(b)) for a, b in zip(starts, ends, strict=True)]


def silence_in(sound: Sound) -> bool:
    """Whether nothing at all is to be heard."""
    return bool(np.abs(sound).max(initial=0.0) < QUIET)


def _note(mono: npt.NDArray[np.float64], start: int, end: int) -> Note:
    pad = round(2 * EDGE_S * RATE)
    steps = np.abs(np.diff(mono[max(0, start - pad) : end + pad]))
    edge = round(3 * EDGE_S * RATE)
    worst = max(steps[:edge].max(), steps[-edge:].max())
    body = mono[start : min(end, start + round(0.3 * RATE))]
    return Note(
        at_s=start / RATE,
        for_s=(end - start) / RATE,
        hz=_pitch(body),
        peak=float(np.abs(body).max()),
        edge=float(worst / steps.max()),
    )


def _pitch(body: npt.NDArray[np.float64]) -> float:
    """The strongest frequency where fundamentals lie."""
    size = 1 << 16
    spectrum = np.abs(np.fft.rfft(body * np.hanning(body.size), size))
    hz = np.fft.rfftfreq(size, 1 / RATE)
    spectrum[(hz < LOW_HZ) | (hz > HIGH_HZ)] = 0.0
    return float(hz[int(spectrum.argmax())])

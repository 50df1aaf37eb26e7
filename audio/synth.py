# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Tones as samples, with nothing but the standard library.

Whatever is as long as a clip is an array: a list of so many numbers takes four times as much
memory, and the sound process would keep what its longest clip once took.

The sound process loads this, so its values are plain slotted classes: importing `dataclasses`
there would cost 1.7 MiB.
"""

from array import array
from collections.abc import Sequence
from itertools import accumulate, repeat
from math import cos, exp, pi, sin
from operator import add, mul

RATE = 44_100
_LOOP = 900
_SPREAD = 0.6  # radians; harmonics that do not peak together leave headroom


class Voice:
    """Harmonics of `hz` under one envelope, silent before `at_ms`.

    `partials` are the amplitudes of harmonic 1, 2, 3 and so on, 1.0 being full scale. The envelope
    rises as a raised cosine within `attack_ms`, falls to 1/e every `decay_ms`, and closes as a
    raised cosine over the last `release_ms`: it is 0 at the first and at the last sample.
    """

    __slots__ = ("at_ms", "attack_ms", "decay_ms", "for_ms", "hz", "partials", "release_ms")

    def __init__(
        self,
        hz: float,
        partials: Sequence[float],
        for_ms: int,
        *,
        attack_ms: int,
        decay_ms: int,
        release_ms: int,
        at_ms: int = 0,
    ) -> None:
        if attack_ms + release_ms > for_ms:
            raise ValueError(f"{for_ms} ms are too short to rise {attack_ms} and fall {release_ms}")
        if hz * len(partials) >= RATE / 2:
            raise ValueError(f"{len(partials)} harmonics of {hz} Hz do not fit under half the rate")
        self.hz = hz
        self.partials = tuple(partials)
        self.for_ms = for_ms
        self.attack_ms = attack_ms
        self.decay_ms = decay_ms
        self.release_ms = release_ms
        self.at_ms = at_ms

    @property
    def until_ms(self) -> int:
        return self.at_ms + self.for_ms


def envelope(voice: Voice, rate: int = RATE) -> "array[float]":
    """The voice's loudness over time, `rate` values a second, peak at most 1."""
    count, rise, close = (
        max(2, ms * rate // 1000) for ms in (voice.for_ms, voice.attack_ms, voice.release_ms)
    )
    fall = exp(-1000 / (voice.decay_ms * rate))
    shape = array("d", accumulate(repeat(fall, count - 1), mul, initial=1.0))
    for i in range(rise):
        shape[i] *= 0.5 - 0.5 * cos(pi * i / rise)
    for i in range(close):
        shape[-1 - i] *= 0.5 - 0.5 * cos(pi * i / close)
    return shape


def mix(voices: Sequence[Voice], gain: float, for_ms: int) -> "array[int]":
    """All voices together as one channel of 16-bit samples, `for_ms` long (zeros behind them)."""
    total = array("d", bytes(8 * (for_ms * RATE // 1000)))
    for voice in voices:
        start = voice.at_ms * RATE // 1000
        shape = envelope(voice)
        end = start + len(shape)
        sounding = map(mul, _waves(voice, len(shape), gain * 32767), shape)
        total[start:end] = array("d", map(add, total[start:end], sounding))
    return array("h", map(int, total))


def stereo(mono: "array[int]", left: float = 1.0, right: float = 1.0) -> bytes:
    """Interleaves one channel into two, each with its own gain."""
    frames = array("h", bytes(4 * len(mono)))
    frames[0::2] = _scaled(mono, left)
    frames[1::2] = _scaled(mono, right)
    return frames.tobytes()


def scale(frames: bytes, gain: float) -> bytes:
    """The same samples, louder or softer; `gain` at most 1."""
    return frames if gain == 1 else _scaled(array("h", frames), gain).tobytes()


def _scaled(samples: "array[int]", gain: float) -> "array[int]":
    return samples if gain == 1 else array("h", map(int, map(mul, samples, repeat(gain))))


def _waves(voice: Voice, count: int, gain: float) -> "array[float]":
    """A few cycles are computed and then repeated: a thousand sines instead of ten thousand.

    Their length is rounded to a whole number of samples, which detunes by a cent at most.
    """
    cycles = max(1, round(_LOOP * voice.hz / RATE))
    size = round(cycles * RATE / voice.hz)
    turn = 2 * pi * cycles / size
    loop = [0.0] * size
    for harmonic, amplitude in enumerate(voice.partials, 1):
        if amplitude:
            step, peak = turn * harmonic, amplitude * gain
            phase = _SPREAD * harmonic * harmonic
            loop = [x + peak * sin(step * i + phase) for i, x in enumerate(loop)]
    return (array("d", loop) * (count // size + 1))[:count]

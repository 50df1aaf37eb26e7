# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""How loud voices will sound to an ear, reckoned before they are synthesised."""

from collections.abc import Sequence
from itertools import accumulate
from math import sqrt

from audio.synth import Voice, envelope

_GRID_HZ = 1000
_WINDOW = 100


def a_weight(hz: float) -> float:
    """The ear's gain at `hz` against 1 kHz, as an amplitude (A-weighting, IEC 61672-1, annex E)."""
    f2 = hz * hz
    response = (
        12194.0**2
        * f2
        * f2
        / ((f2 + 20.6**2) * sqrt((f2 + 107.7**2) * (f2 + 737.9**2)) * (f2 + 12194.0**2))
    )
    return response * 1.2589  # the curve is 0 dB at 1 kHz by definition


def level(voices: Sequence[Voice]) -> float:
    """A-weighted root mean square of the loudest 100 ms, full scale being 1.

    Voices add up where they share a frequency; the powers of different frequencies add.
    """
    length = max(voice.until_ms for voice in voices) + _WINDOW
    heights: dict[float, list[float]] = {}
    for voice in voices:
        shape = envelope(voice, _GRID_HZ)
        for harmonic, amplitude in enumerate(voice.partials, 1):
            if amplitude:
                height = heights.setdefault(voice.hz * harmonic, [0.0] * length)
                for i, part in enumerate(shape, voice.at_ms):
                    height[i] += part * amplitude
    power = [0.0] * length
    for hz, height in heights.items():
        weight = a_weight(hz) ** 2 / 2
        power = [p + weight * h * h for p, h in zip(power, height, strict=True)]
    sums = list(accumulate(power, initial=0.0))
    loudest = max(after - before for before, after in zip(sums, sums[_WINDOW:], strict=False))
    return sqrt(loudest / _WINDOW)

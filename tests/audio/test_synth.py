# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Voices, and how loud they are reckoned to be."""

from array import array

import pytest

from audio.loudness import a_weight, level
from audio.synth import RATE, Voice, envelope, mix, scale, stereo


def voice(hz: float = 1000.0, partials: tuple[float, ...] = (1.0,), at_ms: int = 0) -> Voice:
    return Voice(hz, partials, 300, attack_ms=10, decay_ms=10_000, release_ms=50, at_ms=at_ms)


@pytest.mark.parametrize(
    ("hz", "db"), [(31.5, -39.4), (100, -19.1), (315, -6.6), (1000, 0.0), (2000, 1.2), (8000, -1.1)]
)
def test_the_ear_is_as_the_standard_tabulates_it(hz: float, db: float) -> None:
    assert a_weight(hz) == pytest.approx(10 ** (db / 20), rel=0.02)


def test_a_full_sine_at_one_kilohertz_has_the_level_of_a_sine() -> None:
    assert level([voice()]) == pytest.approx(0.5**0.5, rel=0.02)


def test_voices_of_one_pitch_add_up_and_others_do_by_power() -> None:
    one = level([voice()])
    assert level([voice(), voice()]) == pytest.approx(2 * one)
    assert level([voice(), voice(1003.0)]) == pytest.approx(2**0.5 * one, rel=0.01)


def test_an_envelope_opens_and_closes() -> None:
    shape = envelope(voice())
    assert shape[0] == shape[-1] == 0
    assert len(shape) == 300 * RATE // 1000
    assert 0.9 < max(shape) <= 1


def test_a_voice_waits_for_its_time() -> None:
    samples = mix([voice(at_ms=100)], 0.5, 500)
    assert len(samples) == RATE // 2
    assert not any(samples[: RATE // 10])
    assert any(samples[RATE // 10 : RATE // 5])


@pytest.mark.parametrize(("for_ms", "hz"), [(50, 440.0), (300, 9000.0)])
def test_a_voice_that_cannot_be_is_refused(for_ms: int, hz: float) -> None:
    with pytest.raises(ValueError, match=r"too short|do not fit"):
        Voice(hz, (1.0, 0.5, 0.2), for_ms, attack_ms=10, decay_ms=100, release_ms=50)


def test_sides_have_gains_of_their_own() -> None:
    frames = array("h", stereo(array("h", [100, -200]), 1.0, 0.5))
    assert list(frames) == [100, 50, -200, -100]


def test_volume_scales_samples() -> None:
    frames = array("h", [1000, -1000, 32767, -32768]).tobytes()
    assert list(array("h", scale(frames, 0.5))) == [500, -500, 16383, -16384]
    assert scale(frames, 1.0) == frames
    assert not any(scale(frames, 0.0))

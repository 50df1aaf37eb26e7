# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What the clips sound like."""

from itertools import pairwise

import numpy as np
import pytest

from audio.tone import FROM_LEFT, FROM_RIGHT, STEPS, clip
from tests.audio import ears

IN = [f"in-{step}" for step in range(STEPS)]
OUT = [f"out-{step}" for step in range(STEPS)]
CALLS = ["left", "right", "left-short", "right-short"]
SIGNALS = ["soft", "bell", "chord", *CALLS, "closing", "opening", "tap", "low"]
PHASES = [*IN, *OUT, "tick"]
ACCENTED = [f"{name}!" for name in PHASES]
PLACED = [f"{name}{place}" for name in ACCENTED for place in (FROM_LEFT, FROM_RIGHT)]
ALL = [*PHASES, *ACCENTED, *PLACED, *SIGNALS]


@pytest.mark.parametrize("name", ALL)
def test_a_clip_begins_and_ends_at_zero_and_does_not_click(name: str) -> None:
    sound = ears.channels(clip(name))
    assert not sound[0].any()
    assert not sound[-1].any()
    assert ears.click_db(clip(name)) < -55


@pytest.mark.parametrize("name", ALL)
def test_a_clip_stays_three_decibels_below_full_scale(name: str) -> None:
    assert ears.peak_db(clip(name)) <= -3


@pytest.mark.parametrize("name", ALL)
def test_a_clip_reaches_its_loudness_soon(name: str) -> None:
    assert ears.rise_ms(clip(name)) <= 15


def test_all_clips_are_alike_in_loudness() -> None:
    levels = [ears.loudest_db(clip(name)) for name in ALL]
    assert max(levels) - min(levels) < 1.5


@pytest.mark.parametrize("name", [*CALLS, *PLACED])
def test_even_one_ear_hears_what_comes_from_a_side_as_loud_as_the_rest(name: str) -> None:
    louder = ears.loudest_db(clip(name)) + 10 * np.log10(2)
    usual = "in-0" if name in CALLS else name.strip(FROM_LEFT + FROM_RIGHT)
    assert abs(louder - ears.loudest_db(clip(usual))) < 3


@pytest.mark.parametrize("name", PHASES)
def test_an_accent_is_a_little_louder(name: str) -> None:
    assert 0.5 < ears.loudest_db(clip(f"{name}!")) - ears.loudest_db(clip(name)) < 1.5


def test_breathing_in_climbs_to_the_top_note_step_by_step() -> None:
    pitches = [ears.strongest_hz(clip(name)) for name in reversed(IN)]
    assert pitches == sorted(set(pitches))
    assert len(pitches) == STEPS


def test_breathing_out_falls_to_the_bottom_note_step_by_step() -> None:
    pitches = [ears.strongest_hz(clip(name)) for name in reversed(OUT)]
    assert pitches == sorted(set(pitches), reverse=True)
    assert len(pitches) == STEPS


@pytest.mark.parametrize("names", [IN, OUT])
def test_the_last_steps_of_a_breath_are_wide_enough_to_be_heard(names: list[str]) -> None:
    pitches = [ears.strongest_hz(clip(name)) for name in names[:6]]
    for near, far in pairwise(pitches):
        assert abs(np.log2(near / far)) * 12 > 1.9


@pytest.mark.parametrize("name", ALL)
def test_pitches_suit_small_loudspeakers(name: str) -> None:
    assert 300 <= ears.strongest_hz(clip(name)) <= 1200


def test_breathing_out_is_warmer() -> None:
    """At one pitch: less of its power lies above the octave."""

    def brightness(name: str) -> float:
        sound = ears.channels(clip(name)).mean(axis=1)
        power = np.abs(np.fft.rfft(sound, 1 << 16)) ** 2
        hz = np.fft.rfftfreq(1 << 16, 1 / ears.RATE)
        return float(power[hz > 2.5 * 587.33].sum() / power.sum())

    assert brightness("in-5") > 4 * brightness("out-5")


@pytest.mark.parametrize("name", [*PHASES, *ACCENTED, *PLACED, "left-short", "right-short"])
def test_a_note_of_a_phase_lasts_less_than_half_a_second(name: str) -> None:
    assert len(ears.channels(clip(name))) <= 0.4 * ears.RATE


@pytest.mark.parametrize("name", SIGNALS)
def test_a_signal_lasts_less_than_a_second(name: str) -> None:
    assert len(ears.channels(clip(name))) <= 0.9 * ears.RATE


@pytest.mark.parametrize(
    ("name", "near", "far"),
    [
        *((name, 0, 1) for name in [*CALLS[::2], *PLACED[::2]]),
        *((name, 1, 0) for name in [*CALLS[1::2], *PLACED[1::2]]),
    ],
)
def test_a_call_and_the_note_before_it_come_from_their_side(name: str, near: int, far: int) -> None:
    sound = ears.channels(clip(name))
    apart_db = ears.rms_db(sound[:, near]) - ears.rms_db(sound[:, far])
    assert apart_db >= (12 if name in CALLS else 4.5)


def test_left_is_low_and_right_is_high() -> None:
    for length in ("", "-short"):
        low, high = clip(f"left{length}"), clip(f"right{length}")
        assert ears.strongest_hz(high) > 2 * ears.strongest_hz(low)


@pytest.mark.parametrize("name", sorted(set(ALL) - {*CALLS, *PLACED}))
def test_all_else_comes_from_the_middle(name: str) -> None:
    sound = ears.channels(clip(name))
    assert (sound[:, 0] == sound[:, 1]).all()


def test_no_two_clips_are_the_same() -> None:
    assert len({clip(name).frames for name in [*ALL, "silence"]}) == len(ALL) + 1


def test_silence_is_silent_but_long_enough_to_wake_a_device() -> None:
    silence = clip("silence")
    assert not ears.channels(silence).any()
    assert len(ears.channels(silence)) >= 0.1 * ears.RATE


@pytest.mark.parametrize("name", ["in-12", "in-", "in", "out--1", "gong", "", "!", "in-x"])
def test_an_unknown_name_is_a_mistake(name: str) -> None:
    with pytest.raises(ValueError, match="no clip"):
        clip(name)


def test_a_clip_is_the_same_each_time() -> None:
    assert clip("opening").frames == clip("opening").frames

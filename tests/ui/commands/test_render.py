# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What `render` writes, and what it leaves alone."""

import os
import wave
from pathlib import Path

import pytest

from audio.tone import clip
from tests.ui.commands.conftest import Call, names_in

RATE = 44_100


def test_the_file_is_as_long_as_the_timeline_to_the_sample(call: Call, tmp_path: Path) -> None:
    wav = tmp_path / "out.wav"
    answer = call("render", "balloon", str(wav))
    assert answer.code == 0
    assert answer.out == f"4:06 of tones written to {wav}\n"
    total_ms = call("timeline", "balloon", "--json").json["total_ms"]
    with wave.open(str(wav)) as file:
        assert file.getnframes() == total_ms * RATE // 1000
        assert file.getframerate() == RATE


def test_tones_stand_where_the_timeline_says(call: Call, tmp_path: Path) -> None:
    wav = tmp_path / "out.wav"
    call("render", "balloon", str(wav), "--level", "1")
    segments = call("timeline", "balloon", "--level", "1", "--json").json["segments"]
    first_in = next(s for s in segments if s["cue"] == "breath-in")
    with wave.open(str(wav)) as file:
        file.setpos(first_in["at_ms"] * RATE // 1000)
        tone = clip("in-2!").frames
        assert file.readframes(len(tone) // file.getsampwidth() // file.getnchannels()) == tone


def test_an_older_sound_file_is_replaced_and_nothing_else_is_left(
    call: Call, tmp_path: Path
) -> None:
    wav = tmp_path / "out.wav"
    call("render", "balloon", str(wav), "--level", "1")
    first = wav.read_bytes()
    assert call("render", "balloon", str(wav)).code == 0
    assert wav.read_bytes() != first
    assert names_in(tmp_path) == ["out.wav"]


def test_a_link_stays_a_link(call: Call, tmp_path: Path) -> None:
    (tmp_path / "link.wav").symlink_to(tmp_path / "real.wav")
    assert call("render", "balloon", str(tmp_path / "link.wav")).code == 0
    assert (tmp_path / "link.wav").is_symlink()
    assert (tmp_path / "real.wav").stat().st_size > RATE


def test_what_is_no_sound_file_is_never_replaced(call: Call, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear reader")
    answer = call("render", "balloon", str(letter))
    assert answer.code == 1
    assert "what is there is no sound file of Ninety’s" in answer.err
    assert letter.read_text() == "Dear reader"


def test_a_recording_of_ones_own_is_never_replaced(call: Call, tmp_path: Path) -> None:
    mine = tmp_path / "mine.wav"
    with wave.open(str(mine), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(bytes(4000))
    before = mine.read_bytes()
    answer = call("render", "balloon", str(mine))
    assert (answer.code, answer.out) == (1, "")
    assert mine.read_bytes() == before


def test_an_empty_file_is_replaced(call: Call, tmp_path: Path) -> None:
    (tmp_path / "out.wav").touch()
    assert call("render", "balloon", str(tmp_path / "out.wav")).code == 0


@pytest.mark.parametrize("place", [".", "no-such-folder/out.wav", "x" * 300])
def test_a_place_that_cannot_be_written_is_wrong_input(
    call: Call, tmp_path: Path, place: str
) -> None:
    answer = call("render", "balloon", str(tmp_path / place))
    assert (answer.code, answer.out) == (1, "")
    assert "cannot be written: " in answer.err
    assert answer.err.count("\n") == 1
    assert names_in(tmp_path) == []


def test_a_device_is_not_replaced_by_a_file(call: Call) -> None:
    assert call("render", "balloon", os.devnull).code == 1

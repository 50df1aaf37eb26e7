# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What `render --voice` writes, with espeak-ng where it is installed, and without it."""

import shutil
import subprocess
import sys
import wave
from array import array
from pathlib import Path

import pytest

from audio.voice import Tuning
from audio.voice_file import VoiceFile
from tests.ui.commands.conftest import Call, Prefer, names_in

RATE = 44_100
ROOT = Path(__file__).parents[3]
ENGINE = """#!/bin/sh
if [ "$1" = --voices=de ]; then
    echo "Pty Language Age/Gender VoiceName File"
    echo " 5 de --/M German gmw/de"
else
    echo "$@" >> {log}
    echo speech
fi
"""
speaks = pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="there is no espeak-ng")


def samples(path: Path, from_ms: int, for_ms: int) -> "array[int]":
    with wave.open(str(path)) as file:
        file.setpos(from_ms * RATE // 1000)
        return array("h", file.readframes(for_ms * RATE // 1000))


def loudest(path: Path, from_ms: int, for_ms: int) -> int:
    return max(map(abs, samples(path, from_ms, for_ms)), default=0)


@speaks
def test_lines_and_words_stand_where_the_timeline_says(call: Call, tmp_path: Path) -> None:
    wav, tones = tmp_path / "spoken.wav", tmp_path / "tones.wav"
    answer = call("render", "balloon", str(wav), "--voice", "--level", "5")
    assert answer.out.endswith(f"of tones and speech written to {wav}\n")
    call("render", "balloon", str(tones), "--level", "5")
    assert wav.stat().st_size == tones.stat().st_size
    segments = call("timeline", "balloon", "--level", "5", "--json").json["segments"]
    setup, blow = segments[0], next(s for s in segments if s["cue"] == "breath-out")
    assert loudest(tones, 0, setup["for_ms"] - 100) == 0
    assert loudest(wav, 0, 4_000) > 2_000
    said_ms = blow["at_ms"]
    assert samples(wav, said_ms, 300) != samples(tones, said_ms, 300)
    assert samples(wav, said_ms + 2_500, 1_500) == samples(tones, said_ms + 2_500, 1_500)


@speaks
def test_rate_and_volume_are_those_of_the_preferences(
    call: Call, prefer: Prefer, tmp_path: Path
) -> None:
    loud, quiet = tmp_path / "loud.wav", tmp_path / "quiet.wav"
    call("render", "reset", str(loud), "--voice")
    prefer(voice_volume=20, voice_rate=-0.5, voice_name="nobody of that name")
    call("render", "reset", str(quiet), "--voice")
    assert loudest(quiet, 0, 4_000) < 0.5 * loudest(loud, 0, 4_000)


def test_without_an_engine_it_says_so_and_writes_nothing(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    answer = call("render", "balloon", str(tmp_path / "out.wav"), "--voice")
    assert answer.code == 3
    assert "espeak-ng" in answer.err
    assert names_in(tmp_path) == []


def test_an_engine_that_does_not_speak_is_the_machines_fault(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = tmp_path / "espeak-ng"
    engine.write_text("#!/bin/false\n")
    engine.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    answer = call("render", "balloon", str(tmp_path / "out.wav"), "--voice")
    assert answer.code == 3
    assert names_in(tmp_path) == ["espeak-ng"]


@speaks
def test_a_spoken_file_says_the_lines_of_the_chosen_language(
    folder: Path, prefer: Prefer, tmp_path: Path
) -> None:
    """In a process of its own, since Qt's words are those of a whole process."""
    english, german = tmp_path / "english.wav", tmp_path / "german.wav"
    for language, wav in (("en", english), ("de", german)):
        prefer(language=language, voice_name="English (America)")
        command = [sys.executable, str(ROOT / "main.py"), "render", "reset", str(wav), "--voice"]
        subprocess.run([*command, "--data-dir", str(folder)], check=True)
    assert english.stat().st_size == german.stat().st_size
    assert samples(english, 0, 4_000) != samples(german, 0, 4_000)


def test_a_voice_of_another_language_says_no_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = tmp_path / "espeak-ng"
    engine.write_text(ENGINE.format(log=tmp_path / "asked"))
    engine.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    for name in ("German", "English (America)"):
        VoiceFile(Tuning(name, language="de"))
    asked = (tmp_path / "asked").read_text().splitlines()
    assert [line.split()[1] for line in asked] == ["German", "de"]

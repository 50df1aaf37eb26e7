# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The device, and the tie to the parent, as far as they can be tried without either."""

import os
import sys
from types import ModuleType, SimpleNamespace

import pytest

from audio.lifeline import orphaned
from audio.loudspeaker import Loudspeaker, NoSound


class Refused(Exception):
    """What the library raises."""


class Library(ModuleType):
    """Stands in for simpleaudio."""

    def __init__(self, refuses: str = "") -> None:
        super().__init__("simpleaudio")
        self._simpleaudio = SimpleNamespace(SimpleaudioError=Refused)
        self._refuses = refuses
        self.heard: list[tuple[bytes, int, int, int]] = []

    def play_buffer(self, frames: bytes, channels: int, width: int, rate: int) -> None:
        if self._refuses:
            raise Refused(self._refuses)
        self.heard.append((frames, channels, width, rate))


def test_frames_reach_the_device_behind_a_little_silence(monkeypatch: pytest.MonkeyPatch) -> None:
    library = Library()
    monkeypatch.setitem(sys.modules, "simpleaudio", library)
    Loudspeaker().play(b"\1\2\3\4" * 100)
    ((frames, channels, width, rate),) = library.heard
    assert (channels, width, rate) == (2, 2, 44_100)
    assert frames.lstrip(b"\0") == b"\1\2\3\4" * 100


def test_a_device_that_refuses_says_why_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    library = Library("Error opening PCM device. -- CODE: -111 -- MSG: Connection refused")
    monkeypatch.setitem(sys.modules, "simpleaudio", library)
    with pytest.raises(NoSound, match=r"^Connection refused$"):
        Loudspeaker().play(b"\0\0\0\0")


def test_without_the_library_there_is_no_sound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "simpleaudio", None)
    with pytest.raises(NoSound, match="cannot be loaded"):
        Loudspeaker().play(b"\0\0\0\0")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the end of the input must do")
def test_a_process_whose_parent_is_another_is_orphaned() -> None:
    assert not orphaned(os.getppid())
    assert orphaned(os.getppid() + 1)

# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Whether a display is there, by what the environment names."""

import socket
import tempfile
from pathlib import Path

import pytest

from ui.commands.display import Display, find_display

LINUX = "linux"


def test_nothing_named_is_no_display() -> None:
    assert find_display({}, LINUX) is None
    assert find_display({"DISPLAY": "", "QT_QPA_PLATFORM": ""}, LINUX) is None


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_some_systems_need_name_no_display(platform: str) -> None:
    display = find_display({}, platform)
    assert display is not None
    assert not display.why


def test_a_platform_without_a_display_is_taken_at_its_word() -> None:
    display = find_display({"QT_QPA_PLATFORM": "offscreen:size=1x1"}, LINUX)
    assert display is not None
    assert (display.name, display.why) == ("Qt platform offscreen", "")


@pytest.mark.parametrize("name", [":54321", "localhost:65000", "127.0.0.1:59999.0"])
def test_a_display_that_does_not_answer_says_so(name: str) -> None:
    display = find_display({"DISPLAY": name}, LINUX)
    assert display is not None
    assert display.name == f"X11 display {name}"
    assert display.why.startswith("it does not answer (")


def test_a_name_that_is_not_understood_is_taken_to_be_good() -> None:
    display = find_display({"DISPLAY": "/private/tmp/launch/org.xquartz:0"}, LINUX)
    assert display is not None
    assert not display.why


def test_of_two_displays_the_one_that_answers_is_taken() -> None:
    with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX) as server:
        server.bind(str(Path(folder) / "wayland-9"))
        server.listen()
        environ = {"XDG_RUNTIME_DIR": folder, "WAYLAND_DISPLAY": "wayland-9", "DISPLAY": ":54321"}
        display = find_display(environ, LINUX)
        assert display is not None
        assert (display.name, display.why) == ("Wayland display wayland-9", "")
        chosen = find_display(environ | {"QT_QPA_PLATFORM": "xcb"}, LINUX)
        assert chosen is not None
        assert chosen.why


def test_of_several_platforms_the_first_that_answers_is_taken() -> None:
    environ = {"QT_QPA_PLATFORM": "wayland;offscreen"}
    assert find_display(environ, "linux") == Display("Qt platform offscreen")
    assert find_display({"QT_QPA_PLATFORM": "wayland;xcb"}, "linux") is None
    refused = find_display({"QT_QPA_PLATFORM": "wayland;xcb", "DISPLAY": ":987"}, "linux")
    assert refused is not None
    assert refused.why


def test_an_address_too_long_for_a_socket_is_no_crash() -> None:
    display = find_display({"WAYLAND_DISPLAY": "w" * 300}, LINUX)
    assert display is not None
    assert display.why

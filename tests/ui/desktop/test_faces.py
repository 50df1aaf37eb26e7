# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What a player shows on the bus, type by type; tests/real asks a real client."""

from xml.etree import ElementTree as ET

import pytest
from jeepney.low_level import Parser
from jeepney.wrappers import DBusAddress, new_signal

from ui.desktop.media_keys.faces import (
    NO_TRACK,
    PATH,
    PLAYER,
    ROOT_FACE,
    changed,
    description,
    metadata,
    player_face,
)
from ui.desktop.media_keys.protocol import NoMediaKeys, Shown, Status

PLAYING = Shown(Status.PLAYING, "Hip lift", "Balloon", 1, 410_000, 1.0, 70)


def over_the_wire(face: object) -> dict[str, tuple[str, object]]:
    """The face as a client would read it."""
    sent = new_signal(DBusAddress(PATH, None, PLAYER), "Any", "a{sv}", (face,))
    parser = Parser()
    parser.add_data(sent.serialise(1))
    [read] = parser.get_next_message().body
    assert isinstance(read, dict)
    return read


def test_a_length_is_an_int64_however_short_it_is() -> None:
    read = over_the_wire(metadata(PLAYING))
    assert read["mpris:length"] == ("x", 410_000_000)
    assert read["mpris:trackid"] == ("o", "/io/github/ninety_app/Ninety/drill/1")
    assert read["xesam:title"] == ("s", "Hip lift")
    assert read["xesam:artist"] == ("as", ["Balloon"])


def test_every_face_can_be_written() -> None:
    assert over_the_wire(ROOT_FACE)["DesktopEntry"] == ("s", "io.github.ninety_app.Ninety")
    assert over_the_wire(player_face(PLAYING))["PlaybackStatus"] == ("s", "Playing")


def test_without_a_session_nothing_can_be_played() -> None:
    face = player_face(Shown(Status.STOPPED))
    assert face["Metadata"][1] == {"mpris:trackid": ("o", NO_TRACK)}
    assert [face[name][1] for name in ("CanPlay", "CanPause", "CanGoNext")] == [False] * 3


def test_only_what_is_different_is_news() -> None:
    paused = Shown(Status.PAUSED, "Hip lift", "Balloon", 1, 410_000, 1.0, 70)
    assert changed(player_face(PLAYING), player_face(paused)) == {"PlaybackStatus": ("s", "Paused")}
    assert changed(player_face(PLAYING), player_face(PLAYING)) == {}


def test_the_description_names_every_property_and_call() -> None:
    told = ET.fromstring(description())  # noqa: S314 - our own
    named = {node.get("name") for node in told.iter() if node.tag in {"property", "method"}}
    assert {*ROOT_FACE, *player_face(PLAYING), "Position", "PlayPause", "Seek"} <= named


@pytest.mark.parametrize("wrong", [{"length_ms": -1}, {"track": -1}, {"volume": 101}])
def test_a_session_that_cannot_be_is_not_shown(wrong: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="no such session"):
        Shown(Status.PLAYING, **wrong)  # type: ignore[arg-type]


def test_without_a_desktop_nothing_is_shown_and_nothing_fails() -> None:
    nobody = NoMediaKeys()
    nobody.show(PLAYING)
    nobody.jump()
    nobody.close()

# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The two faces that MPRIS 2.2 wants of a player: their properties, methods and description.

Every value goes with its D-Bus type, since lengths are int64 ("x") however small they are.
"""

from collections.abc import Mapping

from ui.desktop.identity import APP_ID, APP_NAME, icon
from ui.desktop.media_keys.protocol import Press, Shown, Status

PATH = "/org/mpris/MediaPlayer2"
ROOT = "org.mpris.MediaPlayer2"
PLAYER = "org.mpris.MediaPlayer2.Player"
NAME = "org.mpris.MediaPlayer2.ninety"
NO_TRACK = "/org/mpris/MediaPlayer2/TrackList/NoTrack"
US_PER_MS = 1000

Value = tuple[str, object]
Face = Mapping[str, Value]

PRESSES = {
    (ROOT, "Raise"): Press.RAISE,
    (ROOT, "Quit"): Press.QUIT,
    (PLAYER, "Play"): Press.PLAY,
    (PLAYER, "Pause"): Press.PAUSE,
    (PLAYER, "PlayPause"): Press.PLAY_PAUSE,
    (PLAYER, "Next"): Press.NEXT,
    (PLAYER, "Previous"): Press.PREVIOUS,
    (PLAYER, "Stop"): Press.STOP,
}
IGNORED = {(PLAYER, "Seek"), (PLAYER, "SetPosition"), (PLAYER, "OpenUri")}
"""A session cannot be moved within a set; a player that says so still has to take the call."""

ROOT_FACE: Face = {
    "CanQuit": ("b", True),
    "CanRaise": ("b", True),
    "HasTrackList": ("b", False),
    "Identity": ("s", APP_NAME),
    "DesktopEntry": ("s", APP_ID),
    "SupportedUriSchemes": ("as", []),
    "SupportedMimeTypes": ("as", []),
}


def player_face(shown: Shown) -> Face:
    """Return the player's properties; all but Position, which is asked for."""
    there = ("b", shown.status is not Status.STOPPED)
    rate = ("d", shown.rate)
    return {
        "PlaybackStatus": ("s", shown.status.value),
        "Rate": rate,
        "MinimumRate": rate,
        "MaximumRate": rate,
        "Metadata": ("a{sv}", metadata(shown)),
        "Volume": ("d", shown.volume / 100),
        "CanGoNext": there,
        "CanGoPrevious": there,
        "CanPlay": there,
        "CanPause": there,
        "CanSeek": ("b", False),
        "CanControl": ("b", True),
    }


def metadata(shown: Shown) -> Face:
    """Return what is played: the drill is the title, the routine the album."""
    if shown.status is Status.STOPPED:
        return {"mpris:trackid": ("o", NO_TRACK)}
    return {
        "mpris:trackid": ("o", f"/{APP_ID.replace('.', '/')}/drill/{shown.track}"),
        "mpris:length": ("x", shown.length_ms * US_PER_MS),
        "mpris:artUrl": ("s", icon(256).as_uri()),
        "xesam:title": ("s", shown.title),
        "xesam:album": ("s", shown.routine),
        "xesam:artist": ("as", [shown.routine]),
        "xesam:trackNumber": ("i", shown.track),
    }


def changed(before: Face, after: Face) -> Face:
    """Return the properties that are not as they were."""
    return {name: value for name, value in after.items() if before.get(name) != value}


def description() -> str:
    """Return the object as introspection wants it told."""
    shown = {**player_face(Shown(Status.STOPPED)), "Position": ("x", 0)}
    return (
        f"<node>{_interface(ROOT, ROOT_FACE)}"
        f'{_interface(PLAYER, shown, _SEEKED)}<interface name="{_PROPERTIES}">{_ACCESS}'
        "</interface></node>"
    )


_PROPERTIES = "org.freedesktop.DBus.Properties"
_SEEKED = '<signal name="Seeked"><arg name="Position" type="x"/></signal>'
_ACCESS = (
    '<method name="Get"><arg type="s" direction="in"/><arg type="s" direction="in"/>'
    '<arg type="v" direction="out"/></method>'
    '<method name="GetAll"><arg type="s" direction="in"/><arg type="a{sv}" direction="out"/>'
    '</method><method name="Set"><arg type="s" direction="in"/><arg type="s" direction="in"/>'
    '<arg type="v" direction="in"/></method>'
    '<signal name="PropertiesChanged"><arg type="s"/><arg type="a{sv}"/><arg type="as"/></signal>'
)
_ACCESS_TO = {"Volume": "readwrite"}
_ARGUMENTS = {
    "Seek": '<arg name="Offset" type="x" direction="in"/>',
    "SetPosition": '<arg name="TrackId" type="o" direction="in"/>'
    '<arg name="Position" type="x" direction="in"/>',
    "OpenUri": '<arg name="Uri" type="s" direction="in"/>',
}


def _interface(name: str, face: Face, more: str = "") -> str:
    calls = sorted(member for where, member in {*PRESSES, *IGNORED} if where == name)
    methods = (f'<method name="{call}">{_ARGUMENTS.get(call, "")}</method>' for call in calls)
    properties = (
        f'<property name="{key}" type="{kind}" access="{_ACCESS_TO.get(key, "read")}"/>'
        for key, (kind, _) in face.items()
    )
    return f'<interface name="{name}">{"".join((*methods, *properties))}{more}</interface>'

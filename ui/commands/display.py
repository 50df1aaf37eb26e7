# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Is there a display? Asked without Qt, which ends the whole program when there is none."""

import socket
from collections.abc import Iterator, Mapping
from pathlib import Path
from re import fullmatch

from msgspec import Struct

from ui.wording import machine as words

WITHOUT_VARIABLES = frozenset({"darwin", "win32"})
"""Systems whose programs need not be told where their display is."""
ANSWER_S = 2.0
"""How long a display on another machine may take to answer."""


class Display(Struct, frozen=True):
    """A display that the environment names; `why` says what keeps it from being used, or ""."""

    name: str
    why: str = ""


def find_display(environ: Mapping[str, str], platform: str) -> Display | None:
    """Return the display that Qt will open on, or the first of those that do not answer.

    None when the environment names no display at all. `platform` is sys.platform. A name that is
    not understood here is taken to be good: Qt may know better.
    """
    choices = [one.split(":")[0] for one in environ.get("QT_QPA_PLATFORM", "").split(";")]
    named: list[Display] = []
    for chosen in choices:
        if chosen and not chosen.startswith(("xcb", "wayland")):
            named.append(Display(words.display_of_qt(chosen)))
        elif platform in WITHOUT_VARIABLES:
            named.append(Display(words.display_of_desktop()))
        else:
            named += _named(environ, chosen)
    return next((display for display in named if not display.why), next(iter(named), None))


def _named(environ: Mapping[str, str], chosen: str) -> Iterator[Display]:
    wayland = environ.get("WAYLAND_DISPLAY", "")
    if wayland and not chosen.startswith("xcb"):
        path = Path(environ.get("XDG_RUNTIME_DIR", "")) / wayland
        yield Display(words.display_of_wayland(wayland), _refusal_of_socket(str(path)))
    x11 = environ.get("DISPLAY", "")
    if x11 and not chosen.startswith("wayland"):
        yield Display(words.display_of_x11(x11), _refusal_of_x11(x11))


def _refusal_of_x11(name: str) -> str:
    parts = fullmatch(r"(?P<host>[^:/]*):(?P<number>\d{1,5})(\.\d+)?", name)
    if parts is None:
        return ""
    host, number = parts["host"], int(parts["number"])
    if host not in {"", "unix"}:
        return _refusal_of_host(host, 6000 + number)
    path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - where X servers listen, not a file of ours
    why = _refusal_of_socket(path)
    # Linux' X servers also listen under the same name without a file.
    return why and _refusal_of_socket(f"\0{path}") and why


def _refusal_of_socket(path: str) -> str:
    if not hasattr(socket, "AF_UNIX"):
        return ""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        probe.settimeout(ANSWER_S)
        try:
            probe.connect(path)
        except OSError as error:
            return words.no_answer(error.strerror or str(error))
    return ""


def _refusal_of_host(host: str, port: int) -> str:
    try:
        with socket.create_connection((host, port), ANSWER_S):
            return ""
    except (OSError, OverflowError, UnicodeError) as error:
        return words.no_answer(str(error))

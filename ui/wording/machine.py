# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What files, folders and displays do to a command, in whole or half sentences."""

import errno
from collections.abc import Mapping

from ui.wording import translate


def _reasons() -> Mapping[int, str]:
    """Return the system's reasons that a person meets: it says them in English alone."""
    return {
        errno.ENOENT: translate("Machine", "no such file or directory"),
        errno.EACCES: translate("Machine", "permission denied"),
        errno.EPERM: translate("Machine", "operation not permitted"),
        errno.EEXIST: translate("Machine", "file exists"),
        errno.ENOTDIR: translate("Machine", "not a directory"),
        errno.EISDIR: translate("Machine", "is a directory"),
        errno.ENOSPC: translate("Machine", "no space left on device"),
        errno.EROFS: translate("Machine", "read-only file system"),
        errno.EIO: translate("Machine", "input/output error"),
        errno.ENAMETOOLONG: translate("Machine", "file name too long"),
        errno.ECONNREFUSED: translate("Machine", "connection refused"),
    }


def reason_of(error: OSError) -> str:
    """Return the reason of `error`, fit for the middle of a sentence."""
    known = _reasons().get(error.errno or 0)
    words = error.strerror or str(error) or type(error).__name__
    english = words[:1].lower() + words[1:]
    # A few are told more precisely than by their number.
    return known if known and error.errno and words == _plain(error.errno) else english


def _plain(number: int) -> str:
    import os

    return os.strerror(number)


def cannot_be_done(why: str, place: str) -> str:
    if not place:
        return translate("Machine", "It cannot be done: {0}.").format(why)
    return translate("Machine", "It cannot be done: {0} ({1}).").format(why, place)


def folder_unusable(path: str) -> str:
    return translate("Machine", "The folder {0} cannot be used").format(path)


def no_folder(path: str) -> str:
    words = translate("Machine", "The folder {0} cannot be used: it is not a folder.")
    return words.format(path)


def a_folder(beginning: str) -> str:
    return translate("Machine", "{0}: it is a folder.").format(beginning)


def no_sound_file(beginning: str) -> str:
    return translate("Machine", "{0}: what is there is no sound file.").format(beginning)


def history_unreadable(path: str, reason: str) -> str:
    words = translate("Machine", "The history {0} cannot be opened: {1}.")
    return words.format(path, reason)


def no_display() -> str:
    return translate("Machine", "There is no display to open the window on")


def display_of_desktop() -> str:
    return translate("Machine", "the desktop")


def display_of_qt(platform: str) -> str:
    return translate("Machine", "Qt platform {0}").format(platform)


def display_of_wayland(name: str) -> str:
    return translate("Machine", "Wayland display {0}").format(name)


def display_of_x11(name: str) -> str:
    return translate("Machine", "X11 display {0}").format(name)


def no_answer(why: str) -> str:
    return translate("Machine", "it does not answer ({0})").format(why)

# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What files, folders and displays do to a command, in whole or half sentences."""

from exercises.saying import Saying
from ui.wording import translate
from ui.wording.sayings import worded
from ui.wording.system import known_reason, lowered


def reason_of(error: OSError) -> str:
    """Return the reason of `error`, fit for the middle of a sentence."""
    words = error.strerror or str(error) or type(error).__name__
    if isinstance(words, Saying):
        return worded(words)
    return known_reason(words) or lowered(words)


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


def too_long_for_sound(name: str) -> str:
    """Return that a routine does not fit into one file of sound."""
    said = translate("Commands", "{0} takes over six hours: too long for a sound file.")
    return said.format(name)


def not_of_ninety(beginning: str) -> str:
    words = translate("Machine", "{0}: what is there is no sound file of Ninety’s.")
    return words.format(beginning)


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

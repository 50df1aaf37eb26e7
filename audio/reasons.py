# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What a child process says of itself, which comes as mere text: known again as the sayings."""

from exercises.saying import Saying

_WHOLE = (
    Saying("Sound and voice", "there is no speech engine"),
    Saying("Sound and voice", "the speech engine does not start"),
    Saying(
        "Sound and voice", "the speech engine has no voice that speaks the language of the lines"
    ),
)
_BEGUN = (Saying("Sound and voice", "simpleaudio cannot be loaded: {0}"),)
"""After these the machine says the rest, in words of its own."""


def as_saying(why: str) -> str:
    """Return what a child said as a saying, or as it is where the words are the machine's."""
    for saying in _WHOLE:
        if why == saying:
            return saying
    for saying in _BEGUN:
        begun = saying.removesuffix("{0}")
        if why.startswith(begun):
            return saying.filled(why.removeprefix(begun))
    return why

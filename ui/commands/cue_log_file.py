# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Whether a cue log may be written into the file that was named: it empties what is there."""

from pathlib import Path

from settings.plain_file import check_plain
from ui.commands.faults import InputWrong, about_named_path
from ui.wording import commands as words

BEGINNING = b'{"cue"'


def check_cue_log(path: Path) -> None:
    """Raise a failure where the file holds something else, or cannot be written; make it if absent.

    A pipe would hold the window until somebody reads it; a device such as /dev/null keeps nothing.
    """
    try:
        if path.exists() and not path.is_char_device():
            _check_content(path)
        with path.open("ab"):
            pass
    except OSError as error:
        raise about_named_path(words.not_written(str(path)), error) from error


def _check_content(path: Path) -> None:
    check_plain(path)
    with path.open("rb") as file:
        found = file.read(len(BEGINNING))
    if found and found != BEGINNING:
        raise InputWrong(words.no_cue_log(str(path)))

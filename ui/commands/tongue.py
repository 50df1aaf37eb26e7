# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The language in which a command answers, known before its arguments are read: they may be wrong,
and help is asked for among them.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

from settings.file import look
from settings.places import PlaceUnusable, places
from settings.preferences import Language
from ui.language import desktop_language, language_of, spoken_without_window

FOLDER = "--data-dir"


@contextmanager
def answered_as_chosen(argv: Sequence[str]) -> Iterator[None]:
    """Let all words meanwhile be in the language of the preferences that `argv` leads to."""
    with spoken_without_window(_language(argv)):
        yield


def _language(argv: Sequence[str]) -> str:
    return language_of(_chosen(_folder(argv)), desktop_language())


def _chosen(folder: Path | None) -> Language:
    """Return what the folder's preferences say; where it cannot be, those of the system's folder.

    That it cannot be is said when the arguments are read.
    """
    try:
        return look(places(folder).preferences_json).preferences.language
    except (ValueError, PlaceUnusable):
        return Language.SYSTEM if folder is None else _chosen(None)


def _folder(argv: Sequence[str]) -> Path | None:
    """Return the last folder that `argv` names, as argparse would find it."""
    named = [after for word, after in pairwise(argv) if word == FOLDER]
    named += [word.removeprefix(f"{FOLDER}=") for word in argv if word.startswith(f"{FOLDER}=")]
    return Path(named[-1]) if named and named[-1] else None

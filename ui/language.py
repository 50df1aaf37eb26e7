# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The language of everything that is shown and said, put into Qt when the program starts."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from settings.preferences import Language

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtWidgets import QWidget

ENGLISH = Language.ENGLISH.value
TRANSLATED = frozenset({Language.GERMAN.value})
FOLDER = Path(__file__).parent / "translations"
ASKED = ("LC_ALL", "LC_MESSAGES", "LANG")
"""Where a desktop says its language, the strongest first."""
NONE = frozenset({"", "C", "POSIX"})
"""With one of these, LANGUAGE, which lists what a person would rather read, says nothing."""


def desktop_language() -> str:
    """Return the desktop's language as it names it, such as "de_AT.UTF-8"."""
    said = next((os.environ[name] for name in ASKED if os.environ.get(name)), "")
    rather = os.environ.get("LANGUAGE", "") if said.partition(".")[0] not in NONE else ""
    known = {ENGLISH, *TRANSLATED}
    said = next((one for one in rather.split(":") if _code(one) in known), said)
    if said:
        return said
    import locale  # where no variable tells, as on Windows

    return locale.getlocale()[0] or ""


def language_of(chosen: Language, desktop: str) -> str:
    """Return the code of the language that holds: the chosen one, or the desktop's if we have it.

    English is what everything is written in, and holds where there is nothing else.
    """
    if chosen is not Language.SYSTEM:
        return chosen.value
    code = _code(desktop)
    return code if code in TRANSLATED else ENGLISH


def _code(named: str) -> str:
    return named.replace("-", "_").split("_")[0].split(".")[0].lower()


@contextmanager
def spoken_without_window(language: str) -> Iterator[None]:
    """Let a command answer in `language`: words, numbers and dates. English loads no Qt for it.

    No application of Qt's is made: a window, or a page that is drawn, may still need one.
    """
    if language == ENGLISH:
        yield
        return
    from ui.lazy_imports import spare_sources

    spare_sources()
    from PySide6.QtCore import QLocale, QTranslator

    from ui.wording import translated_by

    book, before = QTranslator(), QLocale()
    book.load(language, str(FOLDER))
    QLocale.setDefault(QLocale(language))
    try:
        with translated_by(book):
            yield
    finally:
        QLocale.setDefault(before)


def speak(app: "QCoreApplication", language: str) -> None:
    """Let Qt translate into `language`, its own dialogs too."""
    if language == ENGLISH:
        return
    from PySide6.QtCore import QLibraryInfo, QTranslator

    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for folder, name in ((str(FOLDER), language), (qt_folder, f"qtbase_{language}")):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)


def localise(language: str, window: "QWidget | None" = None) -> None:
    """Let Qt's own fields and dialogs write numbers as `language` does.

    A `window` that was made before gets it too: it hands its own to its pages.
    """
    from PySide6.QtCore import QLocale

    locale = QLocale(language)
    QLocale.setDefault(locale)
    if window is not None:
        window.setLocale(locale)

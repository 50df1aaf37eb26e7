# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The words that a person reads. A module for each part; none of them loads Qt."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator

BY = ""
"""Stands before a number: where a call has five arguments, lupdate takes the last for one."""
NO_NUMBER = -1
_BOOK: "ContextVar[QTranslator | None]" = ContextVar("book", default=None)
"""Whose words hold where there is no window: Qt keeps those of a window."""


def translate(
    context: str, text: str, unlike: str = "", _by: str = BY, number: int = NO_NUMBER
) -> str:
    """Return `text` in the person's language, in the form that it has for `number` things.

    English stays as it is written, so one thing has a text of its own. `unlike` tells apart what
    English has one text for. The name is the one that Qt's lupdate looks for when it gathers what
    there is to translate.
    """
    book = _BOOK.get()
    if book is not None:
        return book.translate(context, text, unlike, number) or text
    core = sys.modules.get("PySide6.QtCore")
    if core is None:  # a command in English loads no Qt
        return text
    return str(core.QCoreApplication.translate(context, text, unlike, number))


@contextmanager
def translated_by(book: "QTranslator") -> Iterator[None]:
    """Take all words from `book` meanwhile, on this thread, whatever Qt would say."""
    before = _BOOK.set(book)
    try:
        yield
    finally:
        _BOOK.reset(before)

# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The words that a person reads. A module for each part; those of the commands load no Qt."""

BY = ""
"""Stands before a number: where a call has five arguments, lupdate takes the last for one."""
NO_NUMBER = -1


def translate(
    context: str, text: str, unlike: str = "", _by: str = BY, number: int = NO_NUMBER
) -> str:
    """Return `text` in the person's language, in the form that it has for `number` things.

    English stays as it is written, so one thing has a text of its own. `unlike` tells apart what
    English has one text for. The name is the one that Qt's lupdate looks for when it gathers what
    there is to translate.
    """
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.translate(context, text, unlike, number)

# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The words that a person reads. A module for each part; those of the commands load no Qt."""


def translate(context: str, text: str) -> str:
    """Return `text` in the person's language.

    The name is the one that Qt's lupdate looks for when it gathers what there is to translate.
    """
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.translate(context, text)

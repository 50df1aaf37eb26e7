# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The words for what a stop signal was answered with."""

from ui.wording import translate


def answer(digit: int | None) -> str:
    """Return what a stop signal was answered with, 1 to 5; None for no answer."""
    if digit is None:
        return translate("History", "no answer")
    return (
        translate("History", "too hard"),
        translate("History", "light-headed"),
        translate("History", "pain"),
        translate("History", "cramp"),
        translate("History", "numbness"),
    )[digit - 1]

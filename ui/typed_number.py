# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A number as it is typed: digits, a minus, one point, and one decimal after it."""

import re
from collections.abc import Iterable

_WHOLE = re.compile(r"-?\d{0,3}(\.\d?)?")


def with_key(text: str, key: str) -> str:
    """Return `text` after a digit, "." or "-" (which turns the sign over, wherever it is typed)."""
    if key == "-":
        return text.removeprefix("-") if text.startswith("-") else f"-{text}"
    longer = f"{text}{key}"
    return longer if _WHOLE.fullmatch(longer) else text


def number_in(text: str) -> float | None:
    """Return the number that was typed; None while there is none."""
    return float(text) if any(letter.isdigit() for letter in text) else None


def numbers_in(text: str) -> tuple[float, ...] | None:
    """Return the numbers in a text, with spaces between them; None where one is no number."""
    found = []
    for word in text.replace("−", "-").replace(",", ".").replace(";", " ").split():
        if not _WHOLE.fullmatch(word):
            return None
        value = number_in(word)
        if value is None:
            return None
        found.append(value)
    return tuple(found)


def text_of(values: Iterable[float]) -> str:
    """Return numbers as `numbers_in` reads them."""
    return "  ".join(f"{value:.1f}".removesuffix(".0").replace("-", "−") for value in values)

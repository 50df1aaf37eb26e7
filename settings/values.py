# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Single values of the preferences from JSON: each is what its field may be, or Wrong says why."""

from datetime import date
from enum import StrEnum

from exercises.plan import Answer
from exercises.saying import Saying
from settings.preferences import check_ids, check_name, check_number, check_rate


class Wrong(ValueError):
    """A value is not what its field may be; says what that is."""


def a_whole_number(value: object, *, allowed: range) -> int:
    """Return a whole number within `allowed`."""
    if type(value) is not int:
        raise Wrong(Saying("Preferences file", "it is a whole number"))
    check_number(value, allowed)
    return value


def a_flag(value: object) -> bool:
    """Return true or false."""
    if not isinstance(value, bool):
        raise Wrong(Saying("Preferences file", "it is true or false"))
    return value


def a_flag_or_none(value: object) -> bool | None:
    """Return true, false, or None where nothing was said yet."""
    return None if value is None else a_flag(value)


def some_ids(value: object) -> frozenset[str]:
    """Return ids."""
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise Wrong(Saying("Preferences file", "it is a list of ids"))
    check_ids(dict.fromkeys(value))
    return frozenset(value)


def an_id_or_none(value: object) -> str:
    """Return an id, or an empty text."""
    if not isinstance(value, str):
        raise Wrong(Saying("Preferences file", "it is an id, or empty"))
    return next(iter(some_ids([value] if value else [])), "")


def a_rate(value: object) -> float:
    """Return a rate of speech, -1 to 1."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise Wrong(Saying("Preferences file", "it is a number"))
    check_rate(value)
    return float(value)


def a_name(value: object) -> str:
    """Return a name."""
    if not isinstance(value, str):
        raise Wrong(Saying("Preferences file", "it is a name"))
    check_name(value)
    return value


def one_of(value: object, *, kind: type[StrEnum]) -> StrEnum:
    """Return the member of `kind` that the text names."""
    if not isinstance(value, str) or value not in {member.value for member in kind}:
        said = Saying("Preferences file", "it is one of {0}")
        raise Wrong(said.filled(", ".join(kind)))
    return kind(value)


def an_answer(value: object) -> Answer:
    """Return a safety answer."""
    if not isinstance(value, dict):
        raise Wrong(Saying("Preferences file", 'it is an object with "yes" and "agreed_on"'))
    agreed_on = value.get("agreed_on")
    if agreed_on is not None and not isinstance(agreed_on, str):
        raise Wrong(Saying("Preferences file", "the day it was agreed on is a date"))
    return Answer(a_flag(value.get("yes")), None if agreed_on is None else _day(agreed_on))


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Wrong(Saying("Preferences file", "the day it was agreed on is a date")) from None

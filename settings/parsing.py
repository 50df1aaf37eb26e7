# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Preferences from any JSON value, field by field, and preferences as a JSON value.

A field that is wrong falls back to its default and is named; the others stand.
"""

from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum
from functools import partial
from types import MappingProxyType
from typing import Any

from msgspec import Struct
from msgspec.structs import fields

from exercises.dosing import Answer
from settings.preferences import (
    LEVELS,
    MOST_ENTRIES,
    PACES,
    RANGES,
    OnSoundLost,
    Preferences,
    Switch,
    Theme,
    check_id,
    check_ids,
    check_name,
    check_number,
    check_rate,
)

_MOST_PROBLEMS = 20  # are named one by one; a file that is wrong throughout needs no longer list
_MOST_SHOWN = 40  # characters of a wrong value
_MOST_BITS = 64  # of a wrong number; Python refuses to write out the very largest


class Loaded(Struct, frozen=True):
    """Preferences, and a sentence for each thing wrong with what they were read from."""

    preferences: Preferences
    problems: tuple[str, ...]


class _Wrong(ValueError):
    """A value is not what its field may be; says what that is."""


def parse(found: object) -> Loaded:
    """Return the preferences that a JSON value holds, whatever it is; never raises."""
    if not isinstance(found, dict):
        return Loaded(Preferences(), ("The preferences are no JSON object.",))
    values: dict[str, Any] = {}
    problems: list[str] = []
    for name, value in found.items():
        if name in _FIELDS:
            _read_field(name, value, values, problems)
        elif name in _ENTRIES:
            _read_entries(name, value, values, problems)
        else:
            problems.append(f"The preference {_short(name)} is not known; it is left out.")
    if "answers" in found and "answers" not in values:
        # Answers once given took something away; lost ones must not give it back unasked.
        values["shown"] = None
        problems.append("The safety questions will be asked again.")
    return Loaded(Preferences(**values), _cut(problems))


def as_json(preferences: Preferences) -> dict[str, object]:
    """Return the value that `parse` turns back into the same preferences."""
    plain = {field.name: getattr(preferences, field.name) for field in fields(Preferences)}
    answers = {name: _answer_json(answer) for name, answer in preferences.answers.items()}
    mappings = {
        "both_sides": sorted(preferences.both_sides),
        "confirmed": sorted(preferences.confirmed),
        "answers": answers,
        "levels": dict(preferences.levels),
        "paces": dict(preferences.paces),
    }
    return plain | mappings


def _read_field(name: str, value: object, values: dict[str, Any], problems: list[str]) -> None:
    try:
        values[name] = _FIELDS[name](value)
    except ValueError as error:
        problems.append(_problem(name, value, error, "the default is used"))


def _read_entries(name: str, value: object, values: dict[str, Any], problems: list[str]) -> None:
    kind = _ENTRIES[name]
    entries: dict[str, object] = {}
    if not isinstance(value, dict):
        error = _Wrong("it is an object with an entry each")
        problems.append(_problem(name, value, error, "it is left out"))
        return
    for key, entry in value.items():
        if len(entries) == MOST_ENTRIES:
            problems.append(f"The preference {name} ends after {MOST_ENTRIES} entries.")
            break
        try:
            check_id(key)
        except ValueError as error:
            problems.append(_problem(f"{name}.{key}", entry, error, "it is left out"))
            continue
        try:
            entries[key] = kind.read(entry)
        except ValueError as error:
            problems.append(_problem(f"{name}.{key}", entry, error, kind.otherwise))
            if kind.instead is not None:
                entries[key] = kind.instead
    values[name] = entries


def _whole(value: object, *, allowed: range) -> int:
    if type(value) is not int:
        raise _Wrong("it is a whole number")
    check_number(value, allowed)
    return value


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise _Wrong("it is true or false")
    return value


def _flag_or_none(value: object) -> bool | None:
    return None if value is None else _flag(value)


def _ids(value: object) -> frozenset[str]:
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise _Wrong("it is a list of ids")
    check_ids(dict.fromkeys(value))
    return frozenset(value)


def _id_or_none(value: object) -> str:
    if not isinstance(value, str):
        raise _Wrong("it is an id, or empty")
    return next(iter(_ids([value] if value else [])), "")


def _rate(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise _Wrong("it is a number")
    check_rate(value)
    return float(value)


def _name(value: object) -> str:
    if not isinstance(value, str):
        raise _Wrong("it is a name")
    check_name(value)
    return value


def _one_of(value: object, *, kind: type[StrEnum]) -> StrEnum:
    if not isinstance(value, str) or value not in {member.value for member in kind}:
        raise _Wrong(f"it is one of {', '.join(kind)}")
    return kind(value)


def _answer(value: object) -> Answer:
    if not isinstance(value, dict):
        raise _Wrong('it is an object with "yes" and "agreed_on"')
    agreed_on = value.get("agreed_on")
    if agreed_on is not None and not isinstance(agreed_on, str):
        raise _Wrong("the day it was agreed on is a date")
    return Answer(_flag(value.get("yes")), None if agreed_on is None else _day(agreed_on))


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise _Wrong("the day it was agreed on is a date") from None


def _answer_json(answer: Answer) -> dict[str, object]:
    agreed_on = answer.agreed_on.isoformat() if answer.agreed_on else None
    return {"yes": answer.yes, "agreed_on": agreed_on}


class _Kind(Struct, frozen=True):
    """How an entry is read, what stands for a wrong one if anything does, and how that is said."""

    read: Callable[[object], object]
    instead: object
    otherwise: str


_FIELDS: Mapping[str, Callable[[object], object]] = MappingProxyType(
    {
        **{name: partial(_whole, allowed=allowed) for name, allowed in RANGES.items()},
        "muted": _flag,
        "voice": _flag,
        "voice_alone": _flag,
        "voice_name": _name,
        "voice_rate": _rate,
        "voice_missed": _flag,
        "page_keys_step": _flag,
        "full_screen": _flag,
        "theme": partial(_one_of, kind=Theme),
        "reduced_motion": partial(_one_of, kind=Switch),
        "on_sound_lost": partial(_one_of, kind=OnSoundLost),
        "sound_check": _flag,
        "shown": _flag_or_none,
        "both_sides": _ids,
        "confirmed": _ids,
        "first_card": _id_or_none,
    }
)
_ENTRIES: Mapping[str, _Kind] = MappingProxyType(
    {
        # A safety answer that cannot be read binds, until it is given again.
        "answers": _Kind(_answer, Answer(yes=True), "it counts as yes until it is given again"),
        "levels": _Kind(partial(_whole, allowed=LEVELS), None, "it is left out"),
        "paces": _Kind(partial(_whole, allowed=PACES), None, "it is left out"),
    }
)


def _problem(name: str, value: object, error: ValueError, otherwise: str) -> str:
    return f"The preference {_cut_text(name)} is {_short(value)}, but {error}; {otherwise}."


def _short(value: object) -> str:
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, list):
        return "a list"
    if isinstance(value, int) and value.bit_length() > _MOST_BITS:
        return "a huge number"
    return _cut_text(repr(value))


def _cut_text(text: str) -> str:
    return text if len(text) <= _MOST_SHOWN else text[:_MOST_SHOWN] + "…"


def _cut(problems: list[str]) -> tuple[str, ...]:
    more = len(problems) - _MOST_PROBLEMS
    if more <= 0:
        return tuple(problems)
    return (*problems[:_MOST_PROBLEMS], f"{more} more of the preferences were wrong.")

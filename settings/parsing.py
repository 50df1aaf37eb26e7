# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Preferences from any JSON value, field by field, and preferences as a JSON value.

A field that is wrong falls back to its default and is named; the others stand.
"""

from collections.abc import Callable, Mapping
from functools import partial
from types import MappingProxyType
from typing import Any

from msgspec import Struct
from msgspec.structs import fields

from exercises.dosing import Answer
from settings.preferences import (
    LEVELS,
    MOMENTS,
    MOST_ENTRIES,
    PACES,
    RANGES,
    Language,
    OnSoundLost,
    Preferences,
    Switch,
    Theme,
    check_id,
)
from settings.values import (
    Wrong,
    a_flag,
    a_flag_or_none,
    a_name,
    a_rate,
    a_whole_number,
    an_answer,
    an_id_or_none,
    one_of,
    some_ids,
)

_MOST_PROBLEMS = 20  # are named one by one; a file that is wrong throughout needs no longer list
_MOST_SHOWN = 40  # characters of a wrong value
_MOST_BITS = 64  # of a wrong number; Python refuses to write out the very largest


class Loaded(Struct, frozen=True):
    """Preferences, and a sentence for each thing wrong with what they were read from."""

    preferences: Preferences
    problems: tuple[str, ...]


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
        "full_doses": sorted(preferences.full_doses),
        "suggestions": dict(preferences.suggestions),
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
        error = Wrong("it is an object with an entry each")
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
        **{name: partial(a_whole_number, allowed=allowed) for name, allowed in RANGES.items()},
        "muted": a_flag,
        "voice": a_flag,
        "voice_alone": a_flag,
        "voice_name": a_name,
        "voice_rate": a_rate,
        "voice_missed": a_flag,
        "page_keys_step": a_flag,
        "announced": a_flag,
        "full_screen": a_flag,
        "language": partial(one_of, kind=Language),
        "theme": partial(one_of, kind=Theme),
        "reduced_motion": partial(one_of, kind=Switch),
        "on_sound_lost": partial(one_of, kind=OnSoundLost),
        "sound_check": a_flag,
        "shown": a_flag_or_none,
        "both_sides": some_ids,
        "confirmed": some_ids,
        "full_doses": some_ids,
        "first_card": an_id_or_none,
        "measure": an_id_or_none,
    }
)
_ENTRIES: Mapping[str, _Kind] = MappingProxyType(
    {
        # A safety answer that cannot be read binds, until it is given again.
        "answers": _Kind(an_answer, Answer(yes=True), "it counts as yes until it is given again"),
        "levels": _Kind(partial(a_whole_number, allowed=LEVELS), None, "it is left out"),
        "paces": _Kind(partial(a_whole_number, allowed=PACES), None, "it is left out"),
        "suggestions": _Kind(partial(a_whole_number, allowed=MOMENTS), None, "it is left out"),
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

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

from exercises.plan import LOST, Answer
from exercises.saying import Saying
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


LOST_ALL = Preferences(answers={LOST: Answer(yes=True)})
"""What holds where there were preferences of which nothing can be read."""
LEFT_OUT = Saying("Preferences file", "it is left out")
COUNTS_AS_YES = Saying("Preferences file", "it counts as yes until it is given again")


class Loaded(Struct, frozen=True):
    """Preferences, and a sentence for each thing wrong with what they were read from."""

    preferences: Preferences
    problems: tuple[str, ...]


def parse(found: object) -> Loaded:
    """Return the preferences that a JSON value holds, whatever it is; never raises."""
    if not isinstance(found, dict):
        return Loaded(
            LOST_ALL, (Saying("Preferences file", "The preferences are no JSON object."),)
        )
    values: dict[str, Any] = {}
    problems: list[str] = []
    for name, value in found.items():
        if name in _FIELDS:
            _read_field(name, value, values, problems)
        elif name in _ENTRIES:
            _read_entries(name, value, values, problems)
        else:
            said = Saying("Preferences file", "The preference {0} is not known; it is left out.")
            problems.append(said.filled(_short(name)))
    if "answers" in found and "answers" not in values:
        # Answers once given took something away; lost ones must not give it back unasked.
        values["answers"] = LOST_ALL.answers
        problems.append(Saying("Preferences file", "The safety questions will be asked again."))
    if LOST in values.get("answers", ()):
        values["shown"] = None
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
        problems.append(
            _problem(name, value, error, Saying("Preferences file", "the default is used"))
        )


def _read_entries(name: str, value: object, values: dict[str, Any], problems: list[str]) -> None:
    kind = _ENTRIES[name]
    entries: dict[str, object] = {}
    if not isinstance(value, dict):
        error = Wrong(Saying("Preferences file", "it is an object with an entry each"))
        problems.append(_problem(name, value, error, LEFT_OUT))
        return
    for key, entry in value.items():
        if len(entries) == MOST_ENTRIES:
            said = Saying("Preferences file", "The preference {0} ends after {1} entries.")
            problems.append(said.filled(name, MOST_ENTRIES))
            break
        try:
            check_id(key)
        except ValueError as error:
            problems.append(_problem(f"{name}.{key}", entry, error, LEFT_OUT))
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
        "answers": _Kind(an_answer, Answer(yes=True), COUNTS_AS_YES),
        "levels": _Kind(partial(a_whole_number, allowed=LEVELS), None, LEFT_OUT),
        "paces": _Kind(partial(a_whole_number, allowed=PACES), None, LEFT_OUT),
        "suggestions": _Kind(partial(a_whole_number, allowed=MOMENTS), None, LEFT_OUT),
    }
)


def _problem(name: str, value: object, error: ValueError, otherwise: str) -> str:
    said = Saying("Preferences file", "The preference {0} is {1}, but {2}; {3}.")
    return said.filled(_cut_text(name), _short(value), str(error), otherwise)


def _short(value: object) -> str:
    if isinstance(value, dict):
        return Saying("Preferences file", "an object")
    if isinstance(value, list):
        return Saying("Preferences file", "a list")
    if isinstance(value, int) and value.bit_length() > _MOST_BITS:
        return Saying("Preferences file", "a huge number")
    return _cut_text(repr(value))


def _cut_text(text: str) -> str:
    return text if len(text) <= _MOST_SHOWN else text[:_MOST_SHOWN] + "…"


def _cut(problems: list[str]) -> tuple[str, ...]:
    more = len(problems) - _MOST_PROBLEMS
    if more <= 0:
        return tuple(problems)
    said = Saying("Preferences file", "{0} more of the preferences were wrong.").filled(more)
    return (*problems[:_MOST_PROBLEMS], said)

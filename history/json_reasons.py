# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Why a JSON value is no session: what the values themselves or msgspec say, for a person."""

import re
from collections.abc import Mapping

import msgspec

from exercises.saying import Saying

_EXPECTED = re.compile(r"Expected `(?P<wanted>\w+)( \| null)?`, got `(?P<found>\w+)`")
_MISSING = re.compile(r"Object missing required field `(?P<name>\w+)`")
_WORD = re.compile(r"Invalid enum value '(?P<word>.*)'", re.DOTALL)
_TIME = "Invalid RFC3339 encoded datetime"
_EXAMPLE = "2026-05-01T12:00:00Z"


def reason_and_place(error: msgspec.ValidationError) -> tuple[str, str]:
    """Return why, for the middle of a sentence, and where in the value that was, as ".pain"."""
    why, _, inside = str(error).partition(" - at `$")
    said = error.__cause__.args[0] if error.__cause__ and error.__cause__.args else None
    return said if isinstance(said, Saying) else _said(why), inside.rstrip("`")


def _said(why: str) -> str:
    if found := _EXPECTED.fullmatch(why):
        said = Saying("History file", "there should be {0}; found was {1}")
        return said.filled(_kind(found["wanted"]), _kind(found["found"]))
    if found := _MISSING.fullmatch(why):
        return Saying("History file", "{0} is missing").filled(found["name"])
    if found := _WORD.fullmatch(why):
        said = Saying("History file", "{0} is none of the words that may stand there")
        return said.filled(ascii(found["word"]))
    if why == _TIME:
        return Saying("History file", "there should be a time such as {0}").filled(_EXAMPLE)
    return why[:1].lower() + why[1:]


def _kind(name: str) -> str:
    kinds: Mapping[str, str] = {
        "int": Saying("History file", "a whole number"),
        "float": Saying("History file", "a number"),
        "str": Saying("History file", "text"),
        "bool": Saying("History file", "true or false"),
        "datetime": Saying("History file", "a time"),
        "array": Saying("History file", "a list"),
        "object": Saying("History file", "an object"),
        "null": Saying("History file", "null"),
    }
    return kinds.get(name, name)

# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The catalogue's texts in another language: what stands for each English text.

The drills' files are written in English and hold every number once; `words/LANGUAGE.toml` holds
one table from their texts to those of that language. A text that it lacks stays English.
"""

from collections.abc import Mapping
from enum import Enum
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar, cast

from msgspec import Struct
from msgspec.structs import asdict, replace

from exercises.catalogue.kept import read

T = TypeVar("T")

ENGLISH = "en"
WORDS = Path(__file__).parent / "words"


class WordsFile(Struct, frozen=True, forbid_unknown_fields=True):
    """`texts` from English; `read_by_a_native` is whether somebody who grew up with it has."""

    read_by_a_native: bool
    texts: dict[str, str]


def words_of(language: str) -> Mapping[str, str]:
    """Return what stands for the English texts in `language`, a code such as "de"; none in English.

    Raises FileNotFoundError for a language that there is no file of.
    """
    if language == ENGLISH:
        return MappingProxyType({})
    return MappingProxyType(read(WORDS / f"{language}.toml", WordsFile).texts)


def put(value: T, words: Mapping[str, str]) -> T:
    """Return `value` with every text in it replaced; ids are no texts of the table."""
    return cast("T", _put(value, words)) if words else value


def _put(value: Any, words: Mapping[str, str]) -> Any:  # noqa: ANN401 - whatever a file holds
    if isinstance(value, str):
        return value if isinstance(value, Enum) else words.get(value, value)
    if isinstance(value, Struct):
        return replace(value, **{name: _put(one, words) for name, one in asdict(value).items()})
    if isinstance(value, tuple):
        return tuple(_put(one, words) for one in value)
    if isinstance(value, Mapping):
        return {name: _put(one, words) for name, one in value.items()}
    return value

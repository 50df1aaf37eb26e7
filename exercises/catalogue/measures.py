# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The shipped measures, read from measures.toml when they are first asked for."""

from importlib.resources import files
from types import MappingProxyType

import msgspec
from msgspec import Struct

from exercises.catalogue.language import ENGLISH, put, words_of
from exercises.catalogue.shape import Count, Seconds
from exercises.drill import Source
from exercises.measure import Guide, GuideBasis, Measure, Measures


class GuideFile(Struct, frozen=True, forbid_unknown_fields=True):
    """The `[guide]` table: each number with what it rests on."""

    warm_up_seconds: Seconds
    warm_up_basis: str
    practice_tries: Count
    practice_tries_basis: str
    tries: Count
    tries_basis: str
    least_gap_seconds: Seconds
    least_gap_basis: str
    most_sets: Count
    most_sets_basis: str
    late_seconds: Seconds
    late_basis: str
    rest_seconds: Seconds
    rest_basis: str


class MeasuresFile(Struct, frozen=True, forbid_unknown_fields=True):
    """The whole of measures.toml."""

    guide: GuideFile
    measures: tuple[Measure, ...]
    sources: tuple[Source, ...]


def load_measures(language: str = ENGLISH) -> Measures:
    """Read the shipped file, with the texts of `language`.

    A fault in it is a bug and raises msgspec.ValidationError.
    """
    text = (files("exercises.catalogue") / "measures.toml").read_bytes()
    file = put(msgspec.toml.decode(text, type=MeasuresFile), words_of(language))
    by_id = {measure.id: measure for measure in file.measures}
    return Measures(MappingProxyType(by_id), _guide(file.guide), _basis(file.guide), file.sources)


def _guide(file: GuideFile) -> Guide:
    return Guide(
        warm_up_ms=_ms(file.warm_up_seconds),
        practice_tries=file.practice_tries,
        tries=file.tries,
        least_gap_ms=_ms(file.least_gap_seconds),
        most_sets=file.most_sets,
        late_ms=_ms(file.late_seconds),
        rest_ms=_ms(file.rest_seconds),
    )


def _basis(file: GuideFile) -> GuideBasis:
    return GuideBasis(
        warm_up=file.warm_up_basis,
        practice_tries=file.practice_tries_basis,
        tries=file.tries_basis,
        least_gap=file.least_gap_basis,
        most_sets=file.most_sets_basis,
        late=file.late_basis,
        rest=file.rest_basis,
    )


def _ms(seconds: float) -> int:
    return round(seconds * 1000)

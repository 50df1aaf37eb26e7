# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The shape of the catalogue's files, exactly as they are written."""

from typing import Annotated

from msgspec import Meta, Struct, field

from exercises.drill import Breath, Resistance, Source, Unit
from exercises.sides import Order, Side

Seconds = Annotated[float, Meta(ge=0, le=600)]
Count = Annotated[int, Meta(ge=1, le=100)]


class SidesFile(Struct, frozen=True, forbid_unknown_fields=True):
    """Which side works when."""

    order: Order = Order.BOTH
    first: Side = Side.LEFT
    every: Count = 1


class SecondFile(Struct, frozen=True, forbid_unknown_fields=True):
    """Another set-up in mid-drill."""

    setup: tuple[str, ...]
    seconds: Seconds
    basis: str


class PhaseFile(Struct, frozen=True, forbid_unknown_fields=True):
    """One phase; `name = "finish"` is what ends a set."""

    name: str
    breath: Breath
    seconds: Seconds
    seconds_range: tuple[Seconds, Seconds]
    say: str
    word: str
    basis: str


class LevelFile(Struct, frozen=True, forbid_unknown_fields=True):
    """One `[[levels]]` table; what it leaves out is as the drill says.

    `phases`, where there are any, are instead of all of the drill's.
    """

    number: Count
    name: str
    change: str
    basis: str
    prepare: str
    resistance: Resistance = Resistance.NONE
    sides: SidesFile | None = None
    breaths: Count | None = None
    sets: Count | None = None
    rest_seconds: Seconds | None = None
    equipment: tuple[str, ...] | None = None
    second: SecondFile | None = None
    phases: tuple[PhaseFile, ...] | None = None
    setup: tuple[str, ...] | None = None
    setup_add: tuple[str, ...] = ()
    say: dict[str, str] = field(default_factory=dict)
    word: dict[str, str] = field(default_factory=dict)


class DoseFile(Struct, frozen=True, forbid_unknown_fields=True):
    """The `[dose]` table: each number with what it rests on."""

    breaths: Count
    breaths_basis: str
    sets: Count
    sets_basis: str
    first_sets: Count
    first_sets_basis: str
    rest_seconds: Seconds
    rest_basis: str
    first_breaths: Count | None = None
    first_breaths_basis: str = ""


class DrillFile(Struct, frozen=True, forbid_unknown_fields=True):
    """A whole drill file."""

    id: str
    order: Count
    name: str
    evidence: str
    confidence: str
    purpose: str
    position: str
    sides: str
    equipment: tuple[str, ...]
    setup: tuple[str, ...]
    feel: tuple[str, ...]
    not_feel: tuple[str, ...]
    avoid: tuple[str, ...]
    stop: tuple[str, ...]
    notes: tuple[str, ...]
    named_level: Count
    start_level: Count
    dose: DoseFile
    phases: tuple[PhaseFile, ...]
    levels: tuple[LevelFile, ...]
    sources: tuple[Source, ...]
    shown_mark: str | None = None
    unit: Unit = Unit.BREATH
    side_rule: SidesFile = SidesFile()
    both_sides_offered: bool = False
    side_name: str = ""
    lead_in: PhaseFile | None = None
    stand_up: PhaseFile | None = None


class Question(Struct, frozen=True, forbid_unknown_fields=True):
    """One safety question."""

    id: str
    item: str
    action: str
    basis: str
    ask_first: bool
    removes_levels: dict[str, tuple[int, ...]] = field(default_factory=dict)
    removes_drills: tuple[str, ...] = ()
    removes_measures: tuple[str, ...] = ()
    removes_resistance: bool = False
    all_until_agreed: bool = False
    say: str | None = None


class RoutineFile(Struct, frozen=True, forbid_unknown_fields=True):
    """One shipped routine: drills as they are."""

    id: str
    name: str
    about: str
    key: str
    drills: tuple[str, ...]
    first_session: bool = False
    sets: Count | None = None


class ScreeningFile(Struct, frozen=True, forbid_unknown_fields=True):
    """The whole of screening.toml."""

    questions: tuple[Question, ...]


class RoutinesFile(Struct, frozen=True, forbid_unknown_fields=True):
    """The whole of routines.toml."""

    routines: tuple[RoutineFile, ...]

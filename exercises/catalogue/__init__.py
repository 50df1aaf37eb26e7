# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The shipped drills, safety questions and routines, read from the TOML files beside this one."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from msgspec import Struct

from exercises.catalogue.kept import read
from exercises.catalogue.language import ENGLISH, put, words_of
from exercises.catalogue.shape import (
    DrillFile,
    LevelFile,
    PhaseFile,
    Question,
    RoutineFile,
    RoutinesFile,
    ScreeningFile,
    SecondFile,
    SidesFile,
)
from exercises.drill import Drill, Level, Phase, SecondSetup
from exercises.routine import Routine, Step
from exercises.sides import Sides

FINISH = "finish"


class Catalogue(Struct, frozen=True):
    """Everything shipped: drills by id in their order, routines in Today's order, questions."""

    drills: Mapping[str, Drill]
    routines: tuple[Routine, ...]
    screening: tuple[Question, ...]

    def routine(self, routine_id: str) -> Routine | None:
        """Return the routine of that id, if there is one."""
        return next((r for r in self.routines if r.id == routine_id), None)


def load_catalogue(language: str = ENGLISH) -> Catalogue:
    """Read the shipped files, with the texts of `language`.

    A fault in them is a bug and raises msgspec.ValidationError.
    """
    here = Path(__file__).parent
    words = words_of(language)
    files = [put(read(path, DrillFile), words) for path in (here / "drills").glob("*.toml")]
    drills = sorted((_drill(file) for file in files), key=_order)
    routines = put(read(here / "routines.toml", RoutinesFile), words)
    screening = put(read(here / "screening.toml", ScreeningFile), words)
    return Catalogue(
        drills=MappingProxyType({drill.id: drill for drill in drills}),
        routines=tuple(_routine(routine) for routine in routines.routines),
        screening=screening.questions,
    )


def _routine(file: RoutineFile) -> Routine:
    steps = tuple(Step(drill) for drill in file.drills)
    return Routine(
        file.id,
        file.name,
        file.about,
        file.key,
        steps,
        first_session=file.first_session,
        sets=file.sets,
    )


def _order(drill: Drill) -> int:
    return drill.order


def _drill(file: DrillFile) -> Drill:
    return Drill(
        id=file.id,
        order=file.order,
        name=file.name,
        evidence=file.evidence,
        confidence=file.confidence,
        purpose=file.purpose,
        position=file.position,
        sides=file.sides,
        equipment=file.equipment,
        feel=file.feel,
        not_feel=file.not_feel,
        avoid=file.avoid,
        stop=file.stop,
        notes=file.notes,
        sets=file.dose.sets,
        first_sets=file.dose.first_sets,
        sets_basis=file.dose.sets_basis,
        first_sets_basis=file.dose.first_sets_basis,
        breaths_basis=file.dose.breaths_basis,
        rest_ms=_ms(file.dose.rest_seconds),
        rest_basis=file.dose.rest_basis,
        named_level=file.named_level,
        start_level=file.start_level,
        levels=tuple(_level(file, level) for level in file.levels),
        sources=file.sources,
        shown_mark=file.shown_mark,
        unit=file.unit,
        first_breaths=file.dose.first_breaths,
        first_breaths_basis=file.dose.first_breaths_basis,
        both_sides_offered=file.both_sides_offered,
        side_name=file.side_name,
    )


def _level(file: DrillFile, level: LevelFile) -> Level:
    phases = {p.name: _phase(p, level) for p in level.phases or file.phases}
    lead_in = None if file.lead_in is None else _phase(file.lead_in, level)
    _known(level, phases)
    finish = phases.pop(FINISH, None)
    setup = file.setup if level.setup is None else level.setup
    return Level(
        number=level.number,
        name=level.name,
        change=level.change,
        basis=level.basis,
        resistance=level.resistance,
        sides=_sides(level.sides or file.side_rule),
        setup=setup + level.setup_add,
        prepare=level.prepare,
        phases=tuple(phases.values()),
        finish=finish,
        breaths=level.breaths or file.dose.breaths,
        equipment=file.equipment if level.equipment is None else level.equipment,
        lead_in=lead_in,
        stand_up=None if file.stand_up is None else _phase(file.stand_up, level),
        second=None if level.second is None else _second(level.second),
        sets=level.sets,
        rest_ms=None if level.rest_seconds is None else _ms(level.rest_seconds),
    )


def _sides(file: SidesFile) -> Sides:
    return Sides(file.order, file.first, file.every)


def _second(file: SecondFile) -> SecondSetup:
    return SecondSetup(file.setup, _ms(file.seconds), file.basis)


def _known(level: LevelFile, phases: Mapping[str, Phase]) -> None:
    unknown = (level.say.keys() | level.word.keys()) - phases.keys()
    if unknown:
        raise ValueError(f"level {level.number} speaks of phases that are not there: {unknown}")


def _phase(phase: PhaseFile, level: LevelFile) -> Phase:
    least, most = phase.seconds_range
    return Phase(
        name=phase.name,
        breath=phase.breath,
        ms=_ms(phase.seconds),
        least_ms=_ms(least),
        most_ms=_ms(most),
        say=level.say.get(phase.name, phase.say),
        word=level.word.get(phase.name, phase.word),
        basis=phase.basis,
    )


def _ms(seconds: float) -> int:
    return round(seconds * 1000)

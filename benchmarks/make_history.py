# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Fills a data folder with believable sessions over years, for trying out and for the figures.

The same seed, number and last day make the same history.
"""

import argparse
import math
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from exercises.catalogue import Catalogue, load_catalogue
from exercises.dosing import prescribe
from exercises.plan import Block, Choices, Plan
from exercises.record import (
    DrillRecord,
    MeasureRecord,
    Outcome,
    PauseRecord,
    SessionRecord,
    SignalRecord,
    When,
)
from exercises.sides import Side
from history.store import Store
from settings.file import save
from settings.places import places
from settings.preferences import Preferences

MOST_DAYS = 12 * 365
A_WEEK = 5
"""Days with a session, of seven, apart from the gaps."""
HOME, AWAY = ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York")
ROUTINES = {"full": 9, "short": 5, "balloon": 4, "reset": 2}
PACED_MS = 11_000
"""About how long a breath takes."""
NOTES = (
    *("Left hamstring felt soft afterwards.", "Hard to keep the ribs down.", "Slept badly."),
    *(
        "Straw instead of balloon.",
        "Knee a little sore, stopped early.",
        "Zwerchfell besser gespürt.",
    ),
    *("Felt it in the right glute at last!", "Interrupted by the door bell.", "- two sets only"),
)


@dataclass(slots=True)
class Person:
    """Who practises: what changes from session to session."""

    dice: Random
    catalogue: Catalogue
    levels: dict[str, int]
    done: dict[str, int] = field(default_factory=dict)
    paces: dict[str, int] = field(default_factory=dict)
    plans: dict[tuple[object, ...], Plan] = field(default_factory=dict)
    pain: float = 4.0
    reach_cm: float = 12.0

    def plan(self, routine_id: str) -> Plan:
        """The routine at today's levels; laid out once for each of their combinations."""
        routine = self.catalogue.routine(routine_id)
        assert routine is not None
        key = (routine_id, *(self.levels[drill] for drill in routine.drills))
        if key not in self.plans:
            choices = Choices(shown=True, levels=dict(self.levels))
            self.plans[key] = prescribe(routine, self.catalogue, choices)
        return self.plans[key]

    def move_on(self) -> None:
        """A little less pain and a little more reach with every session, up and down."""
        self.pain += (1.2 - self.pain) * 0.004 + self.dice.gauss(0, 0.12)
        self.pain = min(max(self.pain, 0.0), 7.0)
        self.reach_cm += (2.0 - self.reach_cm) * 0.004 + self.dice.gauss(0, 0.15)


def sessions(count: int, seed: int, until: date, language: str = "en") -> Iterator[SessionRecord]:
    """So many sessions that end on that day, oldest first."""
    dice = Random(seed)
    catalogue = load_catalogue(language)
    start = {drill.id: drill.start_level for drill in catalogue.drills.values()}
    person = Person(dice, catalogue, start)
    for number, moment in enumerate(_moments(dice, count, until)):
        yield _session(person, number, moment)


def _moments(dice: Random, count: int, until: date) -> list[datetime]:
    """When they were begun: most mornings and evenings, with weeks of nothing in between."""
    days = min(max(7, math.ceil(count * 7 / A_WEEK * 1.2)), MOST_DAYS)
    first = until - timedelta(days=days)
    free = _gaps(dice, days)
    lived = [first + timedelta(days=n) for n in range(1, days + 1) if n not in free]
    chosen = sorted(
        dice.choices(lived, k=count) if count > len(lived) else dice.sample(lived, count)
    )
    trip = {first + timedelta(days=n) for n in range(days) if n % 200 > 190}
    moments = []
    for day in chosen:
        hour = dice.choice((6, 7, 7, 8, 12, 18, 20, 21, 22, 23))
        zone = AWAY if day in trip else HOME
        moment = datetime(day.year, day.month, day.day, hour, dice.randrange(60), tzinfo=zone)
        moments.append(moment + timedelta(seconds=dice.randrange(60)))
    return sorted(moments, key=lambda moment: moment.astimezone(UTC))


def _gaps(dice: Random, days: int) -> set[int]:
    free: set[int] = set()
    for begin in range(0, days - 30, 90):
        at = begin + dice.randrange(60)
        free.update(range(at, at + dice.choice((0, 4, 9, 21))))
    return free


def _session(person: Person, number: int, moment: datetime) -> SessionRecord:
    dice = person.dice
    routine = "first-day" if number < 2 else dice.choices(*zip(*ROUTINES.items(), strict=True))[0]
    plan = person.plan(routine)
    outcome = dice.choices((Outcome.FINISHED, Outcome.STOPPED, Outcome.INTERRUPTED), (90, 7, 3))[0]
    started_at = moment.astimezone(UTC)
    offset = moment.utcoffset()
    person.move_on()
    drills = _drills(person, plan, outcome)
    work_ms = sum(drill.work_ms for drill in drills)
    active_ms = work_ms * 4 // 3 + 45_000 * len(drills)
    pauses = tuple(
        PauseRecord(dice.randrange(active_ms), dice.randrange(1_000, 90_000), "key")
        for _ in range(dice.choice((0, 0, 0, 1, 1, 3)))
    )
    asked = dice.random() < 0.8
    pains = [drill.pain for drill in drills if drill.pain is not None]
    return SessionRecord(
        id=f"{dice.getrandbits(128):032x}",
        started_at=started_at,
        offset_minutes=int(offset.total_seconds() // 60) if offset else 0,
        routine=plan.routine_id,
        routine_name=plan.routine_name,
        outcome=outcome,
        active_ms=active_ms,
        paused_ms=sum(pause.for_ms for pause in pauses),
        drills=drills,
        pauses=pauses,
        signals=_signals(person, drills, started_at, active_ms),
        effort=min(10, max(0, round(dice.gauss(5, 1.5)))) if asked else None,
        pain=pains[-1] if asked and pains else None,
        note=dice.choice(NOTES) if dice.random() < 0.12 else "",
        felt=dice.random() < 0.8 if asked else None,
        measures=_measures(person, started_at, active_ms),
        changed_at=started_at + timedelta(milliseconds=active_ms + 60_000) if asked else None,
    )


def _drills(person: Person, plan: Plan, outcome: Outcome) -> tuple[DrillRecord, ...]:
    last = len(plan.blocks) - 1
    ends_at = last if outcome is Outcome.FINISHED else person.dice.randint(0, last)
    return tuple(
        _drill(person, block, done=place < ends_at or outcome is Outcome.FINISHED)
        for place, block in enumerate(plan.blocks[: ends_at + 1])
    )


def _drill(person: Person, block: Block, *, done: bool) -> DrillRecord:
    dice, name = person.dice, block.drill.id
    sets = block.all_sets
    skipped = done and dice.random() < 0.02
    sets_done = dice.randrange(sets) if skipped or not done else sets
    pain_before = min(10, max(0, round(person.pain + dice.gauss(0, 0.6))))
    rose = 2 if dice.random() < 0.015 else dice.choice((-1, 0, 0, 0, 1))
    level = block.level.number
    if sets_done == sets:
        _progress(person, name, len(block.drill.levels))
    breaths_done = sets_done * block.breaths
    return DrillRecord(
        drill=name,
        name=block.drill.name,
        level=level,
        pace=person.paces.get(name, 0),
        sets=sets,
        breaths=block.breaths,
        sets_done=sets_done,
        breaths_done=breaths_done,
        work_ms=breaths_done * PACED_MS,
        skipped=skipped,
        pain=min(10, max(0, pain_before + rose)) if dice.random() < 0.9 else None,
        pain_before=pain_before,
    )


def _progress(person: Person, drill: str, levels: int) -> None:
    """One level up after some dozen times, seldom one down; now and then another pace."""
    dice = person.dice
    person.done[drill] = person.done.get(drill, 0) + 1
    if person.done[drill] > 12 and dice.random() < 0.03:
        person.levels[drill] = min(levels, person.levels[drill] + 1)
        person.done[drill] = 0
    elif dice.random() < 0.002:
        person.levels[drill] = max(1, person.levels[drill] - 1)
    if dice.random() < 0.03:
        pace = person.paces.get(drill, 0) + dice.choice((-1, 1))
        person.paces[drill] = min(2, max(-2, pace))


def _signals(
    person: Person, drills: tuple[DrillRecord, ...], started_at: datetime, active_ms: int
) -> tuple[SignalRecord, ...]:
    if person.dice.random() > 0.02:
        return ()
    at_ms = person.dice.randrange(active_ms)
    drill = person.dice.choice(drills)
    answer = person.dice.choices(range(1, 6), (5, 4, 3, 2, 1))[0]
    at = started_at + timedelta(milliseconds=at_ms)
    return (SignalRecord(at, at_ms, drill.drill, drill.level, answer),)


def _measures(person: Person, started_at: datetime, active_ms: int) -> tuple[MeasureRecord, ...]:
    if person.dice.random() > 0.35:
        return ()
    before = _measure(person, When.BEFORE, started_at - timedelta(minutes=4), 0.0)
    if person.dice.random() < 0.4:
        return (before,)
    after_at = started_at + timedelta(milliseconds=active_ms + 70_000)
    return before, _measure(person, When.AFTER, after_at, 1.5)


def _measure(person: Person, when: When, at: datetime, gained_cm: float) -> MeasureRecord:
    reach = person.reach_cm - gained_cm + person.dice.gauss(0, 1.2)
    tries = tuple(round((reach + person.dice.gauss(0, 0.6)) * 2) / 2 for _ in range(3))
    return MeasureRecord("toe-touch-floor", Side.BOTH, when, at, tries)


def fill(folder: Path, count: int, seed: int, until: date, language: str = "en") -> int:
    """Fill a data folder, names in that language; return how many sessions were added."""
    where = places(folder)
    where.make()
    if not where.preferences_json.exists():
        save(where.preferences_json, Preferences(shown=True))  # so that the window opens at Today
    with Store.open(where.history_db) as store:
        return store.take_in(lambda: sessions(count, seed, until, language)).added


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sessions", type=int, required=True, metavar="N")
    parser.add_argument("--data-dir", type=Path, required=True, metavar="DIR")
    parser.add_argument("--seed", type=int, default=1, metavar="S")
    parser.add_argument("--until", type=date.fromisoformat, default=datetime.now(UTC).date())
    given = parser.parse_args()
    began_s = time.monotonic()
    added = fill(given.data_dir, given.sessions, given.seed, given.until)
    print(f"{added} sessions added in {time.monotonic() - began_s:.1f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())

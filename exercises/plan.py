# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What is known of the person, and what will be done: the plan of a session."""

from collections.abc import Mapping
from datetime import date

from msgspec import Struct, field

from exercises.drill import Drill, Level

MOST_ROUNDS = 5
"""Most sets with balloon or straw in one session (BOYLE: one round and four more)."""
MOST_BLOWS = 4
"""Most breaths in such a set (BOYLE: four breaths a round)."""
LEAST_REST_MS = 30_000
"""Least rest after a set with balloon or straw (default, unsourced; the source says: relax)."""
LOST = "answers-lost"
"""Stands among the safety answers where those given before cannot be read; binds like a yes."""


class NotOffered(Exception):
    """What was asked for is kept back; the argument is the sentence that says why."""


class Answer(Struct, frozen=True):
    """An answer to a safety question; `agreed_on` is the day a clinician agreed all the same."""

    yes: bool
    agreed_on: date | None = None

    @property
    def binds(self) -> bool:
        """Whether the answer takes something away."""
        return self.yes and self.agreed_on is None


class Choices(Struct, frozen=True):
    """What is known of the person. `shown`: a therapist has shown the drills; None, not asked yet.

    `waits`: set-ups wait for a key, whatever their length. `both_sides`: drills of one side that
    are done on both. `full_doses`: drills past the doses of a first session. `confirmed`: routines
    that may exceed what balloon and straw are limited to.
    """

    answers: Mapping[str, Answer] = field(default_factory=dict)
    shown: bool | None = None
    levels: Mapping[str, int] = field(default_factory=dict)
    paces: Mapping[str, int] = field(default_factory=dict)
    setup_ms: int = 30_000
    rest_ms: int = 30_000
    waits: bool = True
    both_sides: frozenset[str] = frozenset()
    full_doses: frozenset[str] = frozenset()
    confirmed: frozenset[str] = frozenset()


class Block(Struct, frozen=True):
    """One drill of a plan: prescribed sets of so many breaths, at a level and a pace.

    A prescribed set that is done on each side, or with each of two set-ups, becomes two. The
    set-up of any of them takes `longer_ms` more than `setup_ms`, and a change of sides
    `switch_longer_ms` more than it would: time for all that is said in it.
    `done` are the sets done before this part of a session that was cut off. `begun_pace` is the
    pace that this part began with, None until it was changed.
    """

    drill: Drill
    level: Level
    sets: int
    breaths: int
    rest_ms: int
    setup_ms: int
    pace: int
    waits: bool
    longer_ms: int = 0
    switch_longer_ms: int = 0
    done: int = 0
    begun_pace: int | None = None

    def __post_init__(self) -> None:
        least = min(self.rest_ms, self.longer_ms, self.switch_longer_ms)
        if min(self.sets, self.breaths, self.setup_ms) < 1 or least < 0:
            raise ValueError(f"{self.drill.id}: no such dose")

    @property
    def all_sets(self) -> int:
        """Return how many sets there are to do, those of the other side or set-up counted too."""
        return self.sets * self.level.passes

    @property
    def equipment(self) -> tuple[str, ...]:
        """Return what is needed: at this level, or for the drill at any."""
        return self.level.equipment or self.drill.equipment

    @property
    def resisted(self) -> bool:
        """Whether something is blown into, which limits rounds and asks for rest."""
        return self.level.resisted


class Plan(Struct, frozen=True):
    """What will be done: the blocks of a routine, one after another.

    `left_out` are sentences on what the safety answers and limits took away.
    """

    routine_id: str
    routine_name: str
    blocks: tuple[Block, ...]
    left_out: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.blocks:
            raise ValueError(f"{self.routine_name} has no drills")

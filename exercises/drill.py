# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A drill as it is known: its phases, its levels, its doses, and where each of them comes from."""

from enum import StrEnum

from msgspec import Struct

from exercises.saying import Saying
from exercises.sides import Order, Side, Sides

STEP_MS = 500
"""What one step of pace takes from every phase (product decision, unsourced)."""


class Breath(StrEnum):
    """What the breath does in a phase; PAUSE follows a breath out, BOTH is a whole breath."""

    IN = "in"
    OUT = "out"
    PAUSE = "pause"
    BOTH = "both"
    FREE = "free"


class Unit(StrEnum):
    """What a set is counted in; the fields called `breaths` count these."""

    BREATH = "breath"
    REPETITION = "repetition"


class Stance(StrEnum):
    """The plain figure of a drill that none was drawn for."""

    LYING = "lying"
    KNEELING = "kneeling"
    STANDING = "standing"
    NONE = "none"


class Resistance(StrEnum):
    """What is blown into; anything but NONE asks for rest after each set."""

    NONE = "none"
    STRAW = "straw"
    BALLOON = "balloon"


class Phase(Struct, frozen=True):
    """One phase of a breath or repetition.

    `ms` is the base length; pace moves it inside `least_ms` to `most_ms`. `say` is the full line,
    `word` the one short word of work, `basis` the source of the length.
    """

    name: str
    breath: Breath
    ms: int
    least_ms: int
    most_ms: int
    say: str
    word: str
    basis: str

    def __post_init__(self) -> None:
        if not 0 <= self.least_ms <= self.ms <= self.most_ms or self.ms == 0:
            raise ValueError(f"{self.name}: {self.ms} ms outside {self.least_ms}-{self.most_ms} ms")

    def at_pace(self, pace: int) -> int:
        """Return the length in ms at `pace` steps faster (slower when negative)."""
        return min(self.most_ms, max(self.least_ms, self.ms - STEP_MS * pace))


class SecondSetup(Struct, frozen=True):
    """Another set-up in mid-drill: after each set the same again, `ms` later, with these lines."""

    setup: tuple[str, ...]
    ms: int
    basis: str

    def __post_init__(self) -> None:
        if not self.setup or self.ms < 1:
            raise ValueError("a second set-up needs lines and time")


class Level(Struct, frozen=True):
    """One level of a drill, whole: nothing in it has to be looked up in another level.

    `breaths` is the dose of one set, on one side and with one set-up. `prepare` is said in the last
    10 s of a rest. `finish` ends every set, `lead_in` comes before its first breath, `stand_up`
    before the set-up. `sets` and `rest_ms` are its own where it has any. `written_for` is the side
    that its lines name (None: the one that begins): on the other one, left and right are swapped.
    """

    number: int
    name: str
    change: str
    basis: str
    resistance: Resistance
    sides: Sides
    setup: tuple[str, ...]
    prepare: str
    phases: tuple[Phase, ...]
    finish: Phase | None
    breaths: int
    equipment: tuple[str, ...] = ()
    lead_in: Phase | None = None
    stand_up: Phase | None = None
    second: SecondSetup | None = None
    sets: int | None = None
    rest_ms: int | None = None
    written_for: Side | None = None

    def __post_init__(self) -> None:
        if min(self.number, self.breaths, 1 if self.sets is None else self.sets) < 1:
            raise ValueError(f"{self.name}: level, breaths and sets begin at 1")
        if not self.phases or not self.setup:
            raise ValueError(f"{self.name}: a level needs phases and set-up lines")
        if not any(phase.least_ms for phase in self.phases):
            said = Saying("Plan", "{0}: a breath may not shrink to nothing")
            raise ValueError(said.filled(self.name))
        for phase in (self.finish, self.lead_in, self.stand_up):
            if phase is not None and not phase.least_ms:
                said = Saying("Plan", "{0}: a {1} may not shrink to nothing")
                raise ValueError(said.filled(self.name, phase.name))
        if self.second is not None and self.sides.order is Order.EACH:
            said = Saying("Plan", "{0}: each side by itself leaves no room for a second set-up")
            raise ValueError(said.filled(self.name))

    @property
    def passes(self) -> int:
        """Return how many sets a prescribed one becomes: one a side, or one a set-up."""
        return 2 if self.sides.order is Order.EACH or self.second is not None else 1

    @property
    def resisted(self) -> bool:
        """Whether something is blown into, which limits rounds and asks for rest."""
        return self.resistance is not Resistance.NONE

    @property
    def spoken_side(self) -> Side:
        """Return the side that the lines name as the working one."""
        return self.written_for or self.sides.opening

    def kept_pace(self, pace: int) -> int:
        """Return the pace nearest to 0 at which every phase is as long as at `pace`."""
        step = -1 if pace > 0 else 1
        while pace and not self.is_changed(pace, pace + step):
            pace += step
        return pace

    def is_changed(self, pace: int, other: int) -> bool:
        """Whether a phase is longer or shorter at the `other` pace."""
        return any(phase.at_pace(pace) != phase.at_pace(other) for phase in self.phases)


class Source(Struct, frozen=True):
    """Where a fact comes from; `grade` A paper, B originator, C practitioner, D notes or vendor."""

    key: str
    title: str
    url: str
    grade: str
    what: str


class Drill(Struct, frozen=True):
    """A drill with all its levels; sets and rest are the full dose.

    `first_sets` and `first_breaths` (None: the level's) are those of a first session.
    `both_sides_offered`: a drill of one side may be done on both, if chosen. `side_name` calls its
    working side by a name of its own, with "{side}" for left or right.
    """

    id: str
    order: int
    name: str
    evidence: str
    confidence: str
    purpose: str
    position: str
    sides: str
    equipment: tuple[str, ...]
    feel: tuple[str, ...]
    not_feel: tuple[str, ...]
    avoid: tuple[str, ...]
    stop: tuple[str, ...]
    notes: tuple[str, ...]
    sets: int
    first_sets: int
    sets_basis: str
    first_sets_basis: str
    breaths_basis: str
    rest_ms: int
    rest_basis: str
    named_level: int
    start_level: int
    levels: tuple[Level, ...]
    sources: tuple[Source, ...]
    shown_mark: str | None = None
    unit: Unit = Unit.BREATH
    first_breaths: int | None = None
    first_breaths_basis: str = ""
    both_sides_offered: bool = False
    side_name: str = ""
    stance: Stance = Stance.NONE

    def __post_init__(self) -> None:
        if [level.number for level in self.levels] != list(range(1, len(self.levels) + 1)):
            raise ValueError(f"{self.id}: levels are numbered 1, 2, 3 and so on")
        if not 1 <= self.first_sets <= self.sets:
            raise ValueError(f"{self.id}: a first session has 1 to {self.sets} sets")
        if self.first_breaths is not None and self.first_breaths < 1:
            raise ValueError(f"{self.id}: a first session has 1 breath or more")
        for number in (self.named_level, self.start_level):
            self.level(number)

    def level(self, number: int) -> Level:
        """Return level `number`; ValueError with a sentence when there is none."""
        if not 1 <= number <= len(self.levels):
            said = Saying("Plan", "{0} has levels 1 to {1}, not {2}.")
            raise ValueError(said.filled(self.name, len(self.levels), number))
        return self.levels[number - 1]

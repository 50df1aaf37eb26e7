# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A stretch of a session: one phase of a breath, a rest, a set-up."""

from enum import StrEnum

from msgspec import Struct

from exercises.cue import Cue
from exercises.drill import Breath
from exercises.sides import Side


class Kind(StrEnum):
    """What a segment is for."""

    SETUP = "setup"
    COUNT_IN = "count_in"
    WORK = "work"
    FINISH = "finish"
    SWITCH = "switch"
    REST = "rest"


class Segment(Struct, frozen=True):
    """A stretch of the axis: from `at_ms`, `for_ms` long.

    `set` and `breath` count from 1 and are None where they mean nothing; a rest or switch has the
    set that it follows, a set-up that comes before when it does not open its drill. `say` is what
    is said or shown in full (of a set-up or switch one line a line; of a rest, what it prepares),
    `prepare` what the last 10 s of a rest or switch say, `word` the one word of work. `side` is the
    one that works, or in a switch will; `call` is heard in work, where sides change within a set,
    when it is another one. `block` is the drill's place in the plan. `opens_breath`
    and `closes_breath` mark the first and last phase of a breath; `leads_in` what comes before: a
    breath in before the first one, standing up before the set-up. `whole` is False when the segment
    was broken off.
    """

    at_ms: int
    for_ms: int
    kind: Kind
    block: int
    drill: str
    level: int
    say: str = ""
    cue: Cue | None = None
    word: str = ""
    phase: str | None = None
    breath_kind: Breath | None = None
    side: Side | None = None
    call: Side | None = None
    set: int | None = None
    sets: int | None = None
    breath: int | None = None
    breaths: int | None = None
    opens_breath: bool = False
    closes_breath: bool = False
    leads_in: bool = False
    prepare: str = ""
    whole: bool = True

    @property
    def until_ms(self) -> int:
        """Return where the next segment begins."""
        return self.at_ms + self.for_ms


BEGUN = frozenset({Kind.COUNT_IN, Kind.WORK, Kind.FINISH})
"""What a set is made of."""
RESTING = frozenset({Kind.REST, Kind.SWITCH})
"""What a set is followed by: no work, and the next set prepared at its end."""


def rest_after(here: Segment, for_ms: int, prepare: str) -> Segment:
    """Return a rest after the set of the segment `here`; its end prepares what comes."""
    return Segment(
        at_ms=here.at_ms,
        for_ms=for_ms,
        kind=Kind.REST,
        block=here.block,
        drill=here.drill,
        level=here.level,
        say=prepare,
        prepare=prepare,
        cue=Cue.REST,
        set=here.set,
        sets=here.sets,
        breaths=here.breaths,
    )

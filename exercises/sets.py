# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A block laid out: its set-up, its sets, and what lies between them."""

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from exercises.cue import Cue
from exercises.drill import Breath, Phase
from exercises.plan import Block, Plan
from exercises.segment import Kind, Segment, rest_after
from exercises.sides import Side
from exercises.turn import Turn

COUNT_IN_MS = 3_000
"""Three bells, a second apart."""
FINISH_MS = 3_000
"""How long a set without a finish of its own winds down (default, unsourced)."""

PHASE_CUES = {
    Breath.IN: Cue.BREATH_IN,
    Breath.OUT: Cue.BREATH_OUT,
    Breath.PAUSE: Cue.PAUSE,
    Breath.BOTH: Cue.SOFT,
    Breath.FREE: Cue.SOFT,
}
SWITCH_CUES = {Side.LEFT: Cue.LEFT, Side.RIGHT: Cue.RIGHT, Side.BOTH: Cue.SWITCH}


class Start(Struct, frozen=True):
    """Where laying out begins: a block, a set and breath (from 1) of it, and by which door.

    `entry` SETUP, COUNT_IN, WORK, FINISH or REST (or the switch in its place); `entry_ms` overrides
    that segment's length. `led` False leaves out what leads in to a set-up or to work.
    """

    block: int = 0
    set: int = 1
    breath: int = 1
    entry: Kind = Kind.SETUP
    entry_ms: int | None = None
    led: bool = True


def opening_ms(block: Block) -> int:
    """Return how long a set-up of a block takes, standing up before it left out."""
    return block.setup_ms + block.longer_ms


def block_segments(plan: Plan, number: int, block: Block, start: Start) -> Iterator[Segment]:
    """Yield what `block`, at place `number` of `plan`, consists of from `start`, unplaced."""
    drill, level = block.drill.id, block.level.number
    bare = Segment(0, 0, Kind.SETUP, number, drill, level, sets=block.all_sets)
    if start.entry is Kind.SETUP:
        yield from _setup(Turn(block, start.set), bare, start)
    for set_number in range(start.set, block.all_sets + 1):
        turn = Turn(block, set_number)
        begin = start if set_number == start.set else Start(entry=Kind.COUNT_IN)
        closing = _closing(plan, number, last=turn.last)
        here = replace(bare, set=set_number, breaths=block.breaths)
        yield from _set(turn, here, begin, closing)
        if closing is not Cue.SESSION_DONE:
            yield from _between(turn, here)


def _setup(turn: Turn, bare: Segment, start: Start) -> Iterator[Segment]:
    here = replace(bare, set=turn.number if turn.number > 1 else None)
    stand_up = turn.block.level.stand_up
    if stand_up is not None and start.led:
        yield replace(here, for_ms=stand_up.ms, say=stand_up.say, leads_in=True)
    yield replace(here, for_ms=opening_ms(turn.block), say="\n".join(turn.setup))


def _closing(plan: Plan, number: int, *, last: bool) -> Cue:
    if not last:
        return Cue.SET_DONE
    return Cue.SESSION_DONE if number == len(plan.blocks) - 1 else Cue.DRILL_DONE


def _set(turn: Turn, here: Segment, start: Start, closing: Cue) -> Iterator[Segment]:
    if start.entry in {Kind.SETUP, Kind.COUNT_IN}:
        counted = replace(here, for_ms=COUNT_IN_MS, kind=Kind.COUNT_IN, cue=Cue.COUNT_IN)
        yield replace(counted, breath=start.breath, side=turn.side(start.breath))
    if start.entry not in {Kind.FINISH, Kind.REST}:
        for breath in range(start.breath, turn.block.breaths + 1):
            first = breath == start.breath
            led = first and (start.led or start.entry is not Kind.WORK)
            new_side = first or turn.side(breath) is not turn.side(breath - 1)
            at = replace(here, kind=Kind.WORK, breath=breath)
            yield from _breath(turn, at, led=led, new_side=new_side)
    if start.entry is not Kind.REST:
        yield _finish(turn, here, closing)


def _breath(turn: Turn, here: Segment, *, led: bool, new_side: bool) -> Iterator[Segment]:
    pace, breath = turn.block.pace, here.breath or 1
    at = replace(here, side=turn.side(breath))
    lead_in = turn.block.level.lead_in if led else None
    if lead_in is not None:
        ready = _spoken(at, turn.said(lead_in, breath), lead_in.at_pace(pace))
        yield replace(ready, phase=lead_in.name, opens_breath=True, leads_in=True)
    timed = [(phase, phase.at_pace(pace)) for phase in turn.block.level.phases]
    phases = [(phase, ms) for phase, ms in timed if ms]
    calling = turn.calling([phase for phase, _ in phases]) if new_side else None
    for place, (phase, ms) in enumerate(phases):
        yield replace(
            _spoken(at, turn.said(phase, breath), ms),
            phase=phase.name,
            call=at.side if phase.name == calling else None,
            opens_breath=place == 0 and lead_in is None,
            closes_breath=place == len(phases) - 1,
        )


def _spoken(here: Segment, phase: Phase, for_ms: int) -> Segment:
    return replace(
        here,
        for_ms=for_ms,
        breath_kind=phase.breath,
        say=phase.say,
        word=phase.word,
        cue=PHASE_CUES[phase.breath],
    )


def _finish(turn: Turn, here: Segment, closing: Cue) -> Segment:
    breaths, finish = turn.block.breaths, turn.block.level.finish
    ended = replace(here, kind=Kind.FINISH, cue=closing, side=turn.side(breaths))
    if finish is None:
        return replace(ended, for_ms=FINISH_MS, breath_kind=Breath.FREE)
    spoken = _spoken(ended, turn.said(finish, breaths), finish.at_pace(turn.block.pace))
    return replace(spoken, cue=closing)


def _between(turn: Turn, here: Segment) -> Iterator[Segment]:
    """Yield the rest after a set, or the switch in its place, or nothing where there is no rest."""
    if turn.moves_on:
        coming = turn.next
        second = turn.block.level.second
        side = coming.side(1)
        yield replace(
            here,
            for_ms=turn.switch_ms,
            kind=Kind.SWITCH,
            cue=Cue.SWITCH if second else SWITCH_CUES[side],
            say="\n".join(coming.setup),
            prepare=coming.prepare,
            side=side,
        )
    elif turn.block.rest_ms:
        prepare = "" if turn.last else turn.next.prepare
        yield rest_after(here, turn.block.rest_ms, prepare)

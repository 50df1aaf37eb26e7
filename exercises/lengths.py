# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""How long plans take, reckoned without laying them out."""

from msgspec import Struct

from exercises.plan import Block, Plan
from exercises.sets import COUNT_IN_MS, FINISH_MS, opening_ms
from exercises.turn import Turn


class Length(Struct, frozen=True):
    """All of it, and what of it is work; in ms."""

    total_ms: int
    work_ms: int


class Lengths:
    """Tells lengths of plans that have much in common: the same block is reckoned once."""

    def __init__(self) -> None:
        self._known: dict[tuple[Block, bool], Length] = {}

    def of(self, plan: Plan) -> Length:
        """Return how long `plan` takes, as its timeline has it."""
        parts = [self._part(plan, number) for number in range(len(plan.blocks))]
        return Length(sum(p.total_ms for p in parts), sum(p.work_ms for p in parts))

    def _part(self, plan: Plan, number: int) -> Length:
        block, ends = plan.blocks[number], number == len(plan.blocks) - 1
        if (block, ends) not in self._known:
            self._known[block, ends] = _length(block, ends=ends)
        return self._known[block, ends]


def _length(block: Block, *, ends: bool) -> Length:
    """Return the length of one block; nothing follows the last set of the one that `ends`."""
    level, sets = block.level, block.all_sets
    finish_ms = FINISH_MS if level.finish is None else level.finish.at_pace(block.pace)
    lead_in_ms = 0 if level.lead_in is None else level.lead_in.at_pace(block.pace)
    breath_ms = sum(phase.at_pace(block.pace) for phase in level.phases)
    work_ms = sets * (lead_in_ms + block.breaths * breath_ms)
    between = (_between_ms(Turn(block, number)) for number in range(1, sets + (not ends)))
    around_ms = _setup_ms(block) + sets * (COUNT_IN_MS + finish_ms) + sum(between)
    return Length(around_ms + work_ms, work_ms)


def _setup_ms(block: Block) -> int:
    stand_up = block.level.stand_up
    return opening_ms(block) + (0 if stand_up is None else stand_up.ms)


def _between_ms(turn: Turn) -> int:
    return turn.switch_ms if turn.moves_on else turn.block.rest_ms

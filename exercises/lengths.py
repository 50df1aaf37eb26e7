# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""How long plans take, told without placing their segments."""

from msgspec import Struct

from exercises.plan import Block, Plan
from exercises.segment import Kind
from exercises.sets import Start, block_segments


class Length(Struct, frozen=True):
    """All of it, and what of it is work; in ms."""

    total_ms: int
    work_ms: int


class Lengths:
    """Tells lengths of plans that have much in common: the same block is laid out once."""

    def __init__(self) -> None:
        self._known: dict[tuple[Block, bool], Length] = {}

    def of(self, plan: Plan) -> Length:
        """Return how long `plan` takes, as its timeline has it."""
        parts = [self._part(plan, number) for number in range(len(plan.blocks))]
        return Length(sum(p.total_ms for p in parts), sum(p.work_ms for p in parts))

    def _part(self, plan: Plan, number: int) -> Length:
        block, ends = plan.blocks[number], number == len(plan.blocks) - 1
        if (block, ends) not in self._known:
            total_ms = work_ms = 0
            for segment in block_segments(plan, number, block, Start(number)):
                total_ms += segment.for_ms
                work_ms += segment.for_ms if segment.kind is Kind.WORK else 0
            self._known[block, ends] = Length(total_ms, work_ms)
        return self._known[block, ends]

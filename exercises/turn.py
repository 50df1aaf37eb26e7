# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""One set of a block: on which side and with which set-up it is done, and what is said in it."""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from exercises.drill import Phase
from exercises.mirror import filled, mirrored, names_side
from exercises.plan import Block
from exercises.sides import Order, Side

LEAST_SWITCH_MS = 20_000
"""Least time to change sides (default, unsourced; as long as moving the board takes)."""


class Turn(Struct, frozen=True):
    """Set `number` of `block`, counted from 1 over all that a prescribed set becomes."""

    block: Block
    number: int

    @property
    def part(self) -> int:
        """Return 0, or 1 on the second side or with the second set-up."""
        return (self.number - 1) % self.block.level.passes

    @property
    def last(self) -> bool:
        """Whether no set of the block comes after it."""
        return self.number >= self.block.all_sets

    @property
    def next(self) -> "Turn":
        """Return the set after it."""
        return Turn(self.block, self.number + 1)

    @property
    def moves_on(self) -> bool:
        """Whether the set after it is on another side or with another set-up."""
        return not self.last and self.block.level.passes > 1

    @property
    def setup(self) -> tuple[str, ...]:
        """Return the set-up lines before it."""
        level, side = self.block.level, self.side(1)
        lines = level.second.setup if level.second and self.part else level.setup
        return tuple(self._line(line, side) for line in lines)

    @property
    def prepare(self) -> str:
        """Return what the last 10 s of the rest before it say."""
        return self._line(self.block.level.prepare, self.side(1))

    @property
    def switch_ms(self) -> int:
        """Return how long the change to the set after it takes."""
        second, more_ms = self.block.level.second, self.block.switch_longer_ms
        if second is None:
            return max(self.block.rest_ms, LEAST_SWITCH_MS) + more_ms
        resting = self.next.part == 0 or self.block.resisted
        return (max(second.ms, self.block.rest_ms) if resting else second.ms) + more_ms

    def side(self, breath: int) -> Side:
        """Return the side that works in `breath`; alternating goes on from set to set."""
        sides = self.block.level.sides
        if sides.order is Order.ALTERNATE:
            before = (self.number - 1) * self.block.breaths + breath - 1
            return sides.after(before // sides.every)
        return sides.after(self.part) if sides.order is Order.EACH else sides.opening

    def calling(self, phases: Sequence[Phase]) -> str | None:
        """Return the name of the one of `phases` in which a new side is called, if any is.

        That is where the word names it, or else the line, or else where the breath begins.
        """
        if self.block.level.sides.order is not Order.ALTERNATE:
            return None
        worded = (phase.name for phase in phases if names_side(phase.word))
        told = (phase.name for phase in phases if names_side(phase.say))
        return next(worded, None) or next(told, None) or phases[0].name

    def said(self, phase: Phase, breath: int) -> Phase:
        """Return `phase` with its line and word as they are for the side of `breath`."""
        side = self.side(breath)
        say, word = self._line(phase.say, side), self._line(phase.word, side)
        if (say, word) == (phase.say, phase.word):
            return phase
        return replace(phase, say=say, word=word)

    def _line(self, line: str, side: Side) -> str:
        written_for = self.block.level.spoken_side
        swapped = side is not written_for and side is written_for.other
        return filled(mirrored(line) if swapped else line, side)


def same_set(number: int, passes: int, now: int) -> int:
    """Return which set `number` is when a prescribed one becomes `now` instead of `passes`."""
    before, part = divmod(number - 1, passes)
    return before * now + min(part, now - 1) + 1

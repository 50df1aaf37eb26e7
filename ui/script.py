# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What is said when: prompts on the session's axis, read from the same timeline as the cues."""

import math
import re
from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from exercises.pain import asks_pain, asks_pain_before
from exercises.plan import Plan
from exercises.segment import Kind, Segment
from exercises.sets import COUNT_IN_MS
from exercises.sides import Order
from exercises.timeline import PREPARE_MS, Timeline
from exercises.turn import Turn
from ui.wording import speech

PREPARED_IN_MS = 8_000
"""The sentences that prepare a set are spread over so much of the rest's last ten seconds."""
CHARACTER_MS, UTTERANCE_MS = 55, 400
"""How long lines take to say at a usual rate, a little generously: set-ups are made to fit them."""
SLOWEST = 2.2
"""How many times longer speech takes at the slowest rate (espeak-ng: 80 words a minute of 175)."""
_SENTENCES = re.compile(r"(?<=[.!?])\s+")


class Prompt(Struct, frozen=True):
    """Something to be said from `at_ms` on and by `until_ms` at the latest.

    A `word` belongs to its moment and must fit between the two; then `otherwise`, a shorter one,
    is tried, and else nothing is said. Other prompts wait for the one before them.
    """

    at_ms: int
    until_ms: int
    text: str
    word: bool = False
    otherwise: str = ""


def unhurried(plan: Plan, rate: float, *, every: bool) -> Plan:
    """Return `plan` with time for all that a voice at `rate` (-1 slow to 1 fast) says in a set-up.

    That is in the first set-up that ends by itself; if `every`, in each, and in each change of
    sides.
    """
    blocks = list(plan.blocks)
    for place, block in enumerate(blocks if every else blocks[:1]):
        before = () if block.level.stand_up else _opens(plan, place)
        takes_ms = sum(_takes_ms(one, rate) for one in (*before, *Turn(block, 1).setup))
        if not block.waits:
            blocks[place] = replace(block, longer_ms=max(0, takes_ms - block.setup_ms))
        if every:
            changes = [turn for turn in (Turn(block, 1), Turn(block, 2)) if turn.moves_on]
            longer_ms = max((_change_ms(one, rate) - one.switch_ms for one in changes), default=0)
            blocks[place] = replace(blocks[place], switch_longer_ms=max(0, longer_ms))
    return replace(plan, blocks=tuple(blocks))


def _change_ms(turn: Turn, rate: float) -> int:
    """Return about how long all takes to say in the change to the set after `turn`."""
    coming = turn.next
    called = speech.switch(coming.side(1), turn.block.drill.side_name)
    prepared = [one for one in _SENTENCES.split(coming.prepare) if one]
    said_ms = sum(_takes_ms(one, rate) for one in (called, *coming.setup))
    prepared_ms = sum(_takes_ms(one, rate) for one in prepared)
    return said_ms + (max(PREPARE_MS, prepared_ms) if prepared else 0)


def _takes_ms(text: str, rate: float) -> int:
    """Return about how long `text` takes to say."""
    slower = 1 + (SLOWEST - 1) * max(0.0, -rate)
    return math.ceil((UTTERANCE_MS + CHARACTER_MS * len(text)) * slower)


def _opens(plan: Plan, place: int) -> list[str]:
    """Return what goes before the lines that open a drill: what is needed, and its name.

    At first that is what all drills need, later what the drill before did not.
    """
    name = speech.drill(plan.blocks[place].drill.name)
    if place:
        needed = speech.equipment(plan.blocks[place].equipment, plan.blocks[place - 1].equipment)
    else:
        needed = speech.equipment(thing for block in plan.blocks for thing in block.equipment)
    return [needed, name] if needed else [name]


def prompts(timeline: Timeline, plan: Plan, after_ms: int, until_ms: int) -> list[Prompt]:
    """Return every prompt that begins at or after `after_ms` and before `until_ms`, in order.

    Looks whose intervals abut see each prompt exactly once.
    """
    low, high = timeline.index_at(after_ms), timeline.index_at(until_ms)
    script = _Script(timeline, plan)
    found = [prompt for index in range(low, high + 1) for prompt in script.of(index)]
    return [prompt for prompt in found if after_ms <= prompt.at_ms < until_ms]


class _Script(Struct, frozen=True):
    timeline: Timeline
    plan: Plan

    def of(self, index: int) -> Iterator[Prompt]:
        """Yield the prompts of one segment, in order of time."""
        segment = self.timeline.segments[index]
        match segment.kind:
            case Kind.SETUP:
                yield from self._setup(segment, index)
            case Kind.COUNT_IN:
                yield from _count_in(segment)
            case Kind.WORK | Kind.FINISH:
                yield from _word(segment)
            case Kind.SWITCH:
                yield from _switch(segment, self._side_name(segment))
            case Kind.REST:
                yield from self._rest(segment, index)

    def _setup(self, segment: Segment, index: int) -> Iterator[Prompt]:
        """Yield what is needed, the drill's name, the lines one after another."""
        leads = self._leads(segment, index)
        if leads and self._asks_first(segment):
            leads.insert(-1, speech.asks_pain())
        for lead in leads:
            yield Prompt(segment.at_ms, segment.until_ms, lead)
        yield from _lines(segment, segment.for_ms)

    def _leads(self, segment: Segment, index: int) -> list[str]:
        """Return what goes before the lines, if they open a drill and nothing leads in to them."""
        before = self.timeline.segments[index - 1] if index else None
        led_in = before is not None and before.kind is Kind.SETUP and before.leads_in
        if segment.set is not None or led_in:
            return []
        return _opens(self.plan, segment.block)

    def _asks_first(self, segment: Segment) -> bool:
        """Whether to ask for pain before the lines; it is shown also where no key is awaited."""
        waits = self.plan.blocks[segment.block].waits
        return waits and asks_pain_before(self.timeline, segment)

    def _rest(self, segment: Segment, index: int) -> Iterator[Prompt]:
        coming = self._coming(index)
        yield Prompt(segment.at_ms, segment.until_ms, speech.rest(coming))
        if asks_pain(self.timeline, segment):
            yield Prompt(segment.at_ms, segment.until_ms, speech.asks_pain())
        yield from _prepared(segment, segment.prepare or coming)

    def _coming(self, index: int) -> str:
        after = self._after(index)
        if after is None:
            return ""
        if after.kind is Kind.SETUP and after.set is None:
            return speech.next_drill(self.plan.blocks[after.block].drill.name)
        in_turn = self.plan.blocks[after.block].level.sides.order is Order.ALTERNATE
        own = self._side_name(after)
        sides = speech.side_first(after.side) if in_turn else speech.side_name(after.side, own)
        return speech.next_set(after.set or 1, after.sets or 1, sides)

    def _side_name(self, segment: Segment) -> str:
        return self.plan.blocks[segment.block].drill.side_name

    def _after(self, index: int) -> Segment | None:
        segments = self.timeline.segments
        return segments[index + 1] if index + 1 < len(segments) else None


def _switch(segment: Segment, side_name: str) -> Iterator[Prompt]:
    """Yield the side, the lines of the other set-up, and at the end what prepares."""
    yield Prompt(segment.at_ms, segment.until_ms, speech.switch(segment.side, side_name))
    prepared_ms = PREPARE_MS if segment.prepare and segment.for_ms > PREPARE_MS else 0
    yield from _lines(segment, segment.for_ms - prepared_ms)
    yield from _prepared(segment, segment.prepare)


def _prepared(segment: Segment, text: str) -> Iterator[Prompt]:
    """Yield the sentences of the last ten seconds, with time to do each."""
    begins_ms = max(segment.at_ms, segment.until_ms - PREPARE_MS)
    sentences = [one for one in _SENTENCES.split(text) if one]
    apart_ms = min(PREPARED_IN_MS, segment.until_ms - begins_ms) // max(1, len(sentences))
    for place, sentence in enumerate(sentences):
        yield Prompt(begins_ms + place * apart_ms, segment.until_ms, sentence)


def _lines(segment: Segment, for_ms: int) -> Iterator[Prompt]:
    """Yield the lines, evenly spread; in a set-up that is when they are shown."""
    lines = segment.say.split("\n") if segment.say else []
    for place, line in enumerate(lines):
        # The first instant at which `int(fraction * len(lines))` is the line's place.
        at_ms = segment.at_ms - (-place * for_ms // len(lines))
        yield Prompt(at_ms, segment.until_ms, line)


def _count_in(segment: Segment) -> Iterator[Prompt]:
    """Yield where it goes on, when the count-in comes after an interruption."""
    if segment.for_ms > COUNT_IN_MS:
        said = speech.again(segment.set or 1, segment.breath or 1)
        yield Prompt(segment.at_ms, segment.until_ms, said)


def _word(segment: Segment) -> Iterator[Prompt]:
    """Yield the word of a phase; of a finish the whole line, where there is time for it."""
    full = segment.say if segment.kind is Kind.FINISH else ""
    text = full or segment.word
    if text:
        otherwise = segment.word if full else ""
        yield Prompt(segment.at_ms, segment.until_ms, text, word=True, otherwise=otherwise)

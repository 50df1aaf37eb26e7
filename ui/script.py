# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What is said when: prompts on the session's axis, read from the same timeline as the cues."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from exercises.dosing import Plan
from exercises.timeline import COUNT_IN_MS, PREPARE_MS, Kind, Segment, Timeline
from ui.wording import speech

PREPARED_IN_MS = 8_000
"""The sentences that prepare a set are spread over so much of the rest's last ten seconds."""
_SENTENCES = re.compile(r"(?<=[.!?])\s+")


@dataclass(frozen=True, slots=True)
class Prompt:
    """Something to be said from `at_ms` on and by `until_ms` at the latest.

    A `word` belongs to its moment and must fit between the two; then `otherwise`, a shorter one,
    is tried, and else nothing is said. Other prompts wait for the one before them.
    """

    at_ms: int
    until_ms: int
    text: str
    word: bool = False
    otherwise: str = ""


def prompts(timeline: Timeline, plan: Plan, after_ms: int, until_ms: int) -> list[Prompt]:
    """Return every prompt that begins at or after `after_ms` and before `until_ms`, in order.

    Looks whose intervals abut see each prompt exactly once.
    """
    low, high = timeline.index_at(after_ms), timeline.index_at(until_ms)
    script = _Script(timeline, plan)
    found = [prompt for index in range(low, high + 1) for prompt in script.of(index)]
    return [prompt for prompt in found if after_ms <= prompt.at_ms < until_ms]


@dataclass(frozen=True, slots=True)
class _Script:
    timeline: Timeline
    plan: Plan

    def of(self, index: int) -> Iterator[Prompt]:
        """Yield the prompts of one segment, in order of time."""
        segment = self.timeline.segments[index]
        match segment.kind:
            case Kind.SETUP:
                yield from self._setup(segment)
            case Kind.COUNT_IN:
                yield from _count_in(segment)
            case Kind.WORK | Kind.FINISH:
                yield from _word(segment)
            case Kind.SWITCH:
                after = self._after(index)
                side = after.side if after else segment.side
                yield Prompt(segment.at_ms, segment.until_ms, speech.switch(side))
                yield from _lines(segment)
            case Kind.REST:
                yield from self._rest(segment, index)

    def _setup(self, segment: Segment) -> Iterator[Prompt]:
        """Equipment before the first drill, the drill's name, the lines one after another."""
        leads = []
        if segment.set is None:
            blocks = self.plan.blocks
            if segment.block == 0:
                leads.append(speech.equipment(t for b in blocks for t in b.drill.equipment))
            leads.append(speech.drill(blocks[segment.block].drill.name))
        for lead in leads:
            if lead:
                yield Prompt(segment.at_ms, segment.until_ms, lead)
        yield from _lines(segment)

    def _rest(self, segment: Segment, index: int) -> Iterator[Prompt]:
        coming = self._coming(index)
        yield Prompt(segment.at_ms, segment.until_ms, speech.rest(coming))
        begins_ms = max(segment.at_ms, segment.until_ms - PREPARE_MS)
        sentences = [one for one in _SENTENCES.split(segment.say or coming) if one]
        apart_ms = min(PREPARED_IN_MS, segment.until_ms - begins_ms) // max(1, len(sentences))
        for place, sentence in enumerate(sentences):
            yield Prompt(begins_ms + place * apart_ms, segment.until_ms, sentence)

    def _coming(self, index: int) -> str:
        after = self._after(index)
        if after is None:
            return ""
        if after.kind is Kind.SETUP and after.set is None:
            return speech.next_drill(self.plan.blocks[after.block].drill.name)
        return speech.next_set(after.set or 1, after.sets or 1, after.side)

    def _after(self, index: int) -> Segment | None:
        segments = self.timeline.segments
        return segments[index + 1] if index + 1 < len(segments) else None


def _lines(segment: Segment) -> Iterator[Prompt]:
    """Yield the lines when they are shown: evenly spread over their segment."""
    lines = segment.say.split("\n") if segment.say else []
    for place, line in enumerate(lines):
        # The first instant at which `int(fraction * len(lines))` is the line's place.
        at_ms = segment.at_ms - (-place * segment.for_ms // len(lines))
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

# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""`timeline`: every segment of a routine, as it would be done today or at one level."""

from argparse import Namespace
from collections.abc import Iterator
from itertools import groupby
from operator import attrgetter
from typing import TextIO

from exercises.plan import Plan
from exercises.segment import Kind, Segment
from exercises.timeline import Timeline, lay_out
from ui.commands.faults import Exit
from ui.commands.prescribed import (
    catalogue_of,
    plan_of,
)
from ui.commands.printing import write_json, write_line, write_table
from ui.wording import commands as words

Row = tuple[str, ...]


def run(args: Namespace, out: TextIO) -> int:
    """Write the timeline of one routine."""
    plan = plan_of(args, catalogue_of(args))
    timeline = lay_out(plan)
    if args.json:
        write_json(as_json(plan, timeline), out)
    else:
        _write_text(plan, timeline, out)
    return Exit.DONE


def as_json(plan: Plan, timeline: Timeline) -> dict[str, object]:
    """Return the timeline as scripts know it: times in whole ms, None where nothing applies."""
    return {
        "routine": plan.routine_id,
        "total_ms": timeline.total_ms,
        "segments": [_segment_as_json(segment) for segment in timeline.segments],
    }


def _segment_as_json(segment: Segment) -> dict[str, object]:
    breath, breaths = _breaths(segment)
    return {
        "at_ms": segment.at_ms,
        "for_ms": segment.for_ms,
        "drill": segment.drill,
        "level": segment.level,
        "kind": segment.kind,
        "phase": segment.phase,
        "breath_kind": segment.breath_kind,
        "side": segment.side,
        "set": segment.set,
        "sets": segment.sets,
        "breath": breath,
        "breaths": breaths,
        "say": segment.say,
        "cue": segment.cue,
    }


def _breaths(segment: Segment) -> tuple[int | None, int | None]:
    # Outside work a segment may know which breath follows; to a reader none is under way.
    if segment.kind is Kind.WORK:
        return segment.breath, segment.breaths
    return None, None


def _write_text(plan: Plan, timeline: Timeline, out: TextIO) -> None:
    write_line(f"{plan.routine_name}, {words.clock(timeline.total_ms)}", out)
    for number, segments in groupby(timeline.segments, key=attrgetter("block")):
        block = plan.blocks[number]
        write_line("", out)
        write_line(words.at_level(block.drill.name, block.level.number, block.level.name), out)
        rows = [row for segment in segments for row in _rows(segment)]
        write_table([words.timeline_head(), *rows], out, right=(0, 1))


def _rows(segment: Segment) -> Iterator[Row]:
    lines = segment.say.split("\n")
    yield (
        words.clock(segment.at_ms),
        words.clock(segment.for_ms),
        segment.kind.replace("_", "-"),
        words.of(segment.set, segment.sets),
        words.of(*_breaths(segment)),
        segment.phase or "",
        segment.side or "",
        segment.cue or "",
        lines[0],
    )
    blank = ("",) * (len(words.timeline_head()) - 1)
    for line in lines[1:]:
        yield (*blank, line)

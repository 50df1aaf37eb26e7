# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What is to be seen at one instant: a frozen value, read from the session and handed to views."""

import math

from msgspec import Struct

from exercises.drill import Breath, Resistance
from exercises.reply import Reply, State
from exercises.segment import Kind, Segment
from exercises.session import Session
from exercises.sides import Order
from exercises.timeline import PREPARE_MS, Spans
from ui.demonstration import Demonstration, demonstration_of

EMPTYING = 0.6
"""The part of a finish in which the balloon lets its air out."""
RESTING_DISC = 0.25


class Moment(Struct, frozen=True):
    """One instant of a session.

    `fraction` is how much of the segment has passed, `fill` the balloon's volume or the disc's
    size, both 0 to 1. `lines` of a set-up are `line` far along (an index), `waits` says
    that only a key ends it. `held_s` is whole seconds. `spans` are the blocks' stretches of the
    axis, for the bar along the top. `demonstration` is what the figure shows. `ahead` is the
    segment itself, or between sets the first of the next one, with the name of its drill and
    level, the drill's mark, its own name for the side, and whether its sides change from breath to
    breath. `asks_pain` says that pain is asked for, `pain` what was answered. `equipment` is what
    the drill ahead needs, `levels` how many levels it has. `after_recovery` is what any key does
    once a stop signal has held for two minutes, `answer` what that was answered with.
    """

    state: State
    why: str
    segment: Segment
    drill_name: str
    level_name: str
    fraction: float
    seconds_left: int
    session_left_s: int
    has_balloon: bool
    fill: float
    lines: tuple[str, ...]
    line: int
    preparing: bool
    waits: bool
    waiting: bool
    held_s: int
    silent: bool
    silent_s: float
    position_ms: int
    spans: tuple[Spans, ...]
    demonstration: Demonstration
    ahead: Segment
    ahead_drill: str
    ahead_level: str
    mark: str
    side_name: str
    alternates: bool
    asks_pain: bool
    pain: int | None
    equipment: tuple[str, ...]
    levels: int
    after_recovery: Reply
    answer: int | None


def moment_of(session: Session, *, silent_s: float | None, stepped: bool = False) -> Moment:
    """Return the present moment; `stepped` moves once a second instead of smoothly.

    `silent_s` is for how long nothing could be heard, None while sound works.
    """
    course, position_ms = session.course, session.position_ms
    index = course.timeline.index_at(position_ms)
    segment = course.timeline.segments[index]
    block = course.block_of(segment)
    ahead = course.timeline.coming(index)
    next_block = course.block_of(ahead)
    into_ms = min(segment.for_ms, max(0, position_ms - segment.at_ms))
    shown_ms = into_ms - into_ms % 1000 if stepped else into_ms
    fraction = shown_ms / segment.for_ms if segment.for_ms else 1.0
    left_ms = segment.for_ms - into_ms
    has_balloon = block.level.resistance is Resistance.BALLOON
    pain_place, signalled = session.pain_place, session.state is State.SIGNALLED
    lines = tuple(segment.say.split("\n")) if segment.say else ()
    return Moment(
        state=session.state,
        why=session.why,
        segment=segment,
        drill_name=block.drill.name,
        level_name=block.level.name,
        fraction=fraction,
        seconds_left=math.ceil(left_ms / 1000),
        session_left_s=math.ceil((course.timeline.total_ms - position_ms) / 1000),
        has_balloon=has_balloon,
        fill=fill_of(segment, fraction, has_balloon=has_balloon),
        lines=lines,
        line=min(len(lines) - 1, int(fraction * len(lines))) if lines else 0,
        preparing=segment.kind is Kind.REST and left_ms <= PREPARE_MS and bool(segment.say),
        waits=course.waits_at(segment),
        waiting=session.waiting,
        held_s=int(session.held_s),
        silent=silent_s is not None,
        silent_s=silent_s or 0.0,
        position_ms=position_ms,
        spans=course.timeline.spans,
        demonstration=demonstration_of(
            course.timeline, index, ahead, next_block.drill, next_block.level
        ),
        ahead=ahead,
        ahead_drill=next_block.drill.name,
        ahead_level=next_block.level.name,
        mark=next_block.drill.shown_mark or "",
        side_name=next_block.drill.side_name,
        alternates=next_block.level.sides.order is Order.ALTERNATE,
        asks_pain=pain_place is not None,
        pain=None if pain_place is None else session.pains.get(pain_place),
        equipment=next_block.equipment,
        levels=len(next_block.drill.levels),
        after_recovery=session.after_recovery if signalled else Reply.IGNORED,
        answer=session.signals[-1].answer if signalled else None,
    )


def fill_of(segment: Segment, fraction: float, *, has_balloon: bool) -> float:
    """Return the balloon's volume, or the disc's size, at `fraction` of `segment`; 0 to 1."""
    return _balloon(segment, fraction) if has_balloon else _disc(segment, fraction)


def _balloon(segment: Segment, fraction: float) -> float:
    """Return the volume: it grows while blown, keeps between breaths, empties at the finish."""
    if segment.kind is Kind.FINISH:
        return max(0.0, 1.0 - fraction / EMPTYING)
    if segment.breath is None or not segment.breaths or segment.kind is Kind.REST:
        return 0.0
    blown = segment.breath - 1.0
    if segment.breath_kind is Breath.OUT:
        blown += fraction
    elif segment.breath_kind is Breath.PAUSE:
        blown += 1.0
    return blown / segment.breaths


def _disc(segment: Segment, fraction: float) -> float:
    eased = (1.0 - math.cos(math.pi * fraction)) / 2
    if segment.breath_kind is Breath.IN:
        return eased
    if segment.breath_kind is Breath.OUT:
        return 1.0 - eased
    if segment.breath_kind is Breath.BOTH:
        return math.sin(math.pi * fraction)
    return 0.0 if segment.breath_kind is Breath.PAUSE else RESTING_DISC

# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What moves between two changes of a moment, worked out from the clock alone.

A frame that only moves touches little: at thirty frames a second, with the processor's caches cold
each time, it is what has to be fetched that costs.
"""

from msgspec import Struct

from exercises.segment import Segment
from exercises.session import Session
from ui.moment import Moment, fill_of


class Motion(Struct, frozen=True):
    """How much of the segment has passed, and the balloon's or disc's fill; both 0 to 1."""

    fraction: float
    fill: float


class Glide(Struct, frozen=True):
    """The motion of a `segment` that began at the clock's `begun_s` and takes `for_s` seconds.

    At `until_s` something else changes.
    """

    segment: Segment
    has_balloon: bool
    begun_s: float
    for_s: float
    until_s: float

    def at(self, clock_s: float) -> Motion:
        """Return the motion at the clock's `clock_s`."""
        fraction = min(1.0, max(0.0, (clock_s - self.begun_s) / self.for_s))
        return Motion(fraction, fill_of(self.segment, fraction, has_balloon=self.has_balloon))


def glide_of(session: Session, moment: Moment) -> Glide | None:
    """Return how it goes on after `moment` up to the next second that it counts, or line it says.

    None where nothing runs.
    """
    segment = moment.segment
    begun_s, ended_s = session.deadline_s(segment.at_ms), session.deadline_s(segment.until_ms)
    until_s = session.deadline_s(_same_until_ms(moment))
    if begun_s is None or ended_s is None or until_s is None:
        return None
    return Glide(segment, moment.has_balloon, begun_s, ended_s - begun_s, until_s)


def _same_until_ms(moment: Moment) -> int:
    segment = moment.segment
    second_ms = segment.until_ms - (moment.seconds_left - 1) * 1000
    line_ms = segment.for_ms * (moment.line + 1) // max(1, len(moment.lines))
    return min(second_ms, segment.at_ms + line_ms)

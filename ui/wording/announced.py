# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What a session shows, in words for a screen reader: pictures by name, each phase as it begins."""

from exercises.drill import Breath
from exercises.reply import State
from exercises.segment import Kind
from ui.moment import Moment
from ui.wording import translate
from ui.wording.session import detail, headline


def announced(moment: Moment) -> str:
    """Return what is to be said now; the same for as long as nothing new is."""
    segment = moment.segment
    if moment.state is State.RUNNING and segment.kind is Kind.SETUP:
        line = moment.lines[moment.line] if moment.lines else ""
        return f"{moment.drill_name}. {line}" if moment.line == 0 else line
    if moment.state is State.RUNNING and segment.kind is Kind.WORK:
        number = breath_of(moment) if segment.opens_breath else ""
        return f"{segment.word}, {number}" if number else segment.word
    said = headline(moment)
    more = _in_one_line(detail(moment))
    return f"{said}{'' if said.endswith('?') else '.'} {more}".strip()


def breath_of(moment: Moment) -> str:
    """Return which breath of the set it is; empty before the first one and outside of sets."""
    segment = moment.segment
    if segment.kind is not Kind.WORK or not segment.breath or not segment.breaths:
        return ""
    return translate("Announced", "{0} of {1}").format(segment.breath, segment.breaths)


def dots(breath: int, breaths: int) -> str:
    """Return what the dots show."""
    return translate("Announced", "Breath {0} of {1}").format(breath, breaths) if breaths else ""


def breath(kind: Breath | None, *, balloon: bool) -> str:
    """Return what ring and balloon, or disc, show."""
    shown = {
        Breath.IN: translate("Announced", "a ring that fills while you breathe in"),
        Breath.OUT: translate("Announced", "a ring that fills while you breathe out"),
        Breath.PAUSE: translate("Announced", "a ring that fills while you pause"),
    }.get(kind or Breath.FREE, translate("Announced", "a ring that fills through the phase"))
    inside = translate("Announced", "a balloon") if balloon else translate("Announced", "a disc")
    return translate("Announced", "{0}, and {1} in it").format(shown, inside)


def figure(drill: str) -> str:
    """Return what the figure shows."""
    return translate("Announced", "Figure: {0}").format(drill)


def passed(drill: int, drills: int) -> str:
    """Return what the blocks of the routine show."""
    return translate("Announced", "Drill {0} of {1}").format(drill, drills)


def _in_one_line(text: str) -> str:
    return " ".join(text.split())

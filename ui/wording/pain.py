# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The words for pain in a session: the question before and after drills, and what was typed."""

from exercises.pain import START
from exercises.segment import Kind
from exercises.session import Session
from ui.moment import Moment
from ui.wording import translate

MOST_PAIN = 5
"""More is a reason to stop the drill (its stop rules)."""


def pain_line(moment: Moment) -> str:
    """Return the question, or what was answered."""
    if moment.pain is None:
        return translate("Session", "Pain now? Press 0 to 10.")
    if moment.segment.kind is Kind.SETUP:
        return pain_before(moment.pain)
    return pain_noted(moment.pain)


def session_pain(session: Session) -> str:
    """Return what was typed for the pain that is asked for now; "" where none is."""
    place = session.pain_place
    if place is None or place not in session.pains:
        return ""
    return (pain_before if place == START else pain_noted)(session.pains[place])


def pain_before(pain: int) -> str:
    """Return what was typed before the first drill, and above 5 what follows from it."""
    if pain > MOST_PAIN:
        return translate("Session", "Pain {0}: better not today, and ask if it stays.").format(pain)
    return translate("Session", "Pain {0}").format(pain)


def pain_noted(pain: int) -> str:
    """Return what was typed, and above 5 (the stop rules) what follows from it."""
    if pain > MOST_PAIN:
        words = translate("Session", "Pain {0}: leave that drill out, and ask if it stays.")
        return words.format(pain)
    return translate("Session", "Pain {0}").format(pain)

# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The words of what is offered: a level up or down with its reason, an interrupted session."""

from exercises.progression import Reason, Step, Suggestion
from exercises.record import SessionRecord
from ui.wording import translate
from ui.wording.lengths import time_of_day


def heading(suggestion: Suggestion, drill: str, level_name: str) -> str:
    """Return what is suggested for `drill`; `level_name` is that of the suggested level."""
    words = {
        Step.UP: translate("Offer", "{0}: go up to level {1}, {2}?"),
        Step.FULL: translate("Offer", "{0}: from the first session's dose to the full one?"),
        Step.DOWN: translate("Offer", "{0}: go down to level {1}, {2}?"),
        Step.LEAVE: translate("Offer", "{0}: leave it out until this has settled."),
    }[suggestion.step]
    return words.format(drill, suggestion.level, level_name)


def reason(suggestion: Suggestion) -> str:
    """Return what the suggestion rests on, and that it is no more than a suggestion."""
    why = {
        Reason.WELL_DONE: translate(
            "Offer",
            "Two sessions in a row: all sets done, light, hardly any pain, felt where it should.",
        ),
        Reason.SIGNALLED: translate("Offer", "You stopped it with the stop signal last time."),
        Reason.PAIN: translate("Offer", "Pain was 4 or 5 after it last time."),
        Reason.PAIN_ROSE: translate(
            "Offer",
            "Pain was over 5 after it last time, or rose by 2 or more. If it is not back to where "
            "it was by the next morning, ask your clinician before you go on.",
        ),
        Reason.HARD: translate("Offer", "The last two sessions took an effort of 6 or more."),
    }[suggestion.reason]
    return f"{why} " + translate("Offer", "You decide; the rule is a default without a source.")


def asked(heading: str, text: str) -> str:
    """Return what is said of a suggestion at the finish, with the keys that answer it."""
    return translate("Offer", "{0} {1} Y yes, N no.").format(heading, text)


def accepted(suggestion: Suggestion) -> str:
    """Return the name of the button that takes it."""
    return {
        Step.UP: translate("Offer", "Go up"),
        Step.FULL: translate("Offer", "Full dose"),
        Step.DOWN: translate("Offer", "Go down"),
        Step.LEAVE: translate("Offer", "Understood"),
    }[suggestion.step]


def declined() -> str:
    """Return the name of the button that leaves it as it is."""
    return translate("Offer", "Not now")


def resume(record: SessionRecord, drill: str, number: int) -> str:
    """Return the heading over an interrupted session that can go on with set `number`."""
    words = translate("Offer", "Go on with {0}, at set {1} of {2}?")
    return words.format(record.routine_name, number, drill)


def resume_why(record: SessionRecord) -> str:
    """Return when it was interrupted, and for how long it can go on."""
    words = translate(
        "Offer", "The session of {0} was interrupted. For half an hour it can go on where it was."
    )
    return words.format(time_of_day(record.started_at, record.offset_minutes))


def go_on() -> str:
    """Return the name of the button that goes on with it."""
    return translate("Offer", "Go on")


def stay_as_is() -> str:
    """Return the name of the button that leaves it ended."""
    return translate("Offer", "Leave it")

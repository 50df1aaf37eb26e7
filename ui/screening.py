# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The safety answers: as the first start asks for them, and as the preferences keep them."""

from datetime import date

from msgspec.structs import replace

from exercises.catalogue.shape import Question
from exercises.plan import Answer
from settings.preferences import Preferences
from ui.pages.first_start import FirstAnswers


def given_before(preferences: Preferences) -> FirstAnswers | None:
    """Return what was answered at an earlier start; None when it was never asked."""
    if preferences.shown is None:
        return None
    yes = tuple(key for key, answer in preferences.answers.items() if answer.yes)
    days = ((key, preferences.answers[key].agreed_on) for key in yes)
    since = {key: on for key, on in days if on is not None}
    return FirstAnswers(yes, tuple(since), preferences.shown, since)


def with_answers(
    preferences: Preferences, questions: tuple[Question, ...], given: FirstAnswers, today: date
) -> Preferences:
    """Return `preferences` with the answers; what a clinician agreed to keeps its first date."""
    answers = {q.id: _answer(q.id, given, preferences, today) for q in questions}
    return replace(preferences, answers=answers, shown=given.shown)


def _answer(question: str, given: FirstAnswers, before: Preferences, today: date) -> Answer:
    if question not in given.agreed:
        return Answer(question in given.yes)
    known = before.answers.get(question)
    return Answer(yes=True, agreed_on=(known.agreed_on if known else None) or today)

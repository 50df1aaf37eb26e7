# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""`report`: one page for the therapist. Qt is loaded here, to draw; no window opens."""

from argparse import Namespace
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TextIO

from exercises.catalogue.measures import load_measures
from exercises.noise import LEARNT_DAYS
from exercises.safety import binding
from history.account import Account, Period, account_of, four_weeks_to
from history.store import Store
from settings.file import look
from ui.commands.faults import Exit, InputWrong
from ui.commands.history_faults import (
    complain_of,
    history_failures_told,
    path_failures_told,
)
from ui.commands.prescribed import catalogue_of, language_for, places_of
from ui.commands.printing import write_line
from ui.commands.shell import complain, ended_only_after
from ui.exporting import is_there, put
from ui.language import speak
from ui.version import VERSION
from ui.wording import commands as words
from ui.wording.sayings import worded
from ui.wording.therapist import About, leaf_of

SUFFIX = ".pdf"


def run(args: Namespace, out: TextIO, now: Callable[[], datetime]) -> int:
    """Write the page, whole or not at all."""
    target: Path = args.pdf
    if target.suffix.lower() != SUFFIX:
        raise InputWrong(words.no_pdf(str(target)))
    today = now().astimezone().date()
    account = _account(args, _period(args, today))
    about, language = _about(args, today), language_for(args)
    with ended_only_after():
        page = _drawn(account, about, language)
    with path_failures_told(words.not_written(str(target))):
        put(page, target)
    write_line(words.reported(str(target), len(account.sessions)), out)
    return Exit.DONE


def _period(args: Namespace, today: date) -> Period:
    since: date | None = args.since
    until: date | None = args.until
    last = until or max(today, since or today)
    try:
        return four_weeks_to(last) if since is None else Period(since, last)
    except (ValueError, OverflowError):
        raise InputWrong(words.no_period(str(since or ""), str(last))) from None


def _account(args: Namespace, period: Period) -> Account:
    path = places_of(args).history_db
    with history_failures_told():
        if not is_there(path):
            raise InputWrong(words.no_report())
        with Store.open(path, reading=True) as store:
            before = timedelta(days=min(LEARNT_DAYS, (period.first - date.min).days))
            reach = Period(period.first - before, period.last)
            found = store.hand_out(lambda records, _: list(filter(reach.holds, records)))
            for notice in store.notices:
                complain_of(notice)
    return account_of(found, load_measures(language_for(args)).offered, period)


def _about(args: Namespace, today: date) -> About:
    loaded = look(places_of(args).preferences_json)
    for problem in loaded.problems:
        complain(worded(problem))
    answers, screening = loaded.preferences.answers, catalogue_of(args).screening
    known = [(question.item, answers.get(question.id)) for question in screening]
    return About(
        name=args.name,
        made_on=today,
        version=VERSION,
        lifted=tuple((item, a.agreed_on) for item, a in known if a and a.yes and a.agreed_on),
        bound=tuple(worded(question.item) for question in binding(screening, answers)),
    )


def _drawn(account: Account, about: About, language: str) -> bytes:
    from PySide6.QtGui import QGuiApplication

    from ui.pdf import press

    # Typefaces need the application; its display is none that anybody sees.
    app = QGuiApplication.instance() or QGuiApplication(["ninety", "-platform", "offscreen"])
    speak(app, language)
    try:
        return press(leaf_of(account, about))
    finally:
        del app

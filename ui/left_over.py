# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What was left unfinished when the program last ended by itself, and how that is told."""

from datetime import datetime

from PySide6.QtCore import SignalInstance

from exercises.interruption import may_go_on
from exercises.record import SessionRecord
from ui.clocks import Clocks
from ui.notice import Notice, NoticeBar
from ui.repertoire import Repertoire
from ui.wording import program as words


def draft_notice(repertoire: Repertoire) -> Notice | None:
    """Return the offer to go on editing, where a routine was being edited."""
    draft = repertoire.interrupted()
    if draft is None or draft.routine is None:
        return None
    return Notice(words.draft_kept(draft.routine.name), words.show_routines(), "routines")


def draft_id(repertoire: Repertoire) -> str:
    """Return the id of the routine that was being edited; empty where none was."""
    draft = repertoire.interrupted()
    return "" if draft is None else draft.id


def tell_left(
    records: tuple[SessionRecord, ...],
    repertoire: Repertoire,
    clocks: Clocks,
    bar: NoticeBar,
    resumed: SignalInstance,
) -> None:
    """Tell of sessions that were interrupted, with a way to see them, until one is `resumed`.

    Where the last could go on by now, but for its routine, which came from a file elsewhere or is
    gone, that is said.
    """
    last = max(records, key=_started)
    stays = may_go_on(last, clocks.now()) and repertoire.routine(last.routine) is None
    told = words.interrupted_elsewhere(last) if stays else words.interrupted(last)
    notice = Notice(told, words.show_history(), "history")
    bar.show_behind(notice)
    resumed.connect(lambda _going: bar.take_back(notice))


def _started(record: SessionRecord) -> datetime:
    return record.started_at

# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What comes after a session: the check-in, and keeping what was answered."""

from collections.abc import Callable
from functools import cached_property

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot

from exercises.record import DrillRecord, SessionRecord
from ui.closing import done_of
from ui.pages.check_in import CheckedIn, CheckIn
from ui.wording import program as words
from ui.wording.pages import CheckInWords


class Ending(QObject):
    """Emits `answered` once the check-in is over, however much of it was answered.

    The questions are said by `say`, and every number is read back.
    """

    answered = Signal()

    def __init__(self, keep: Callable[[SessionRecord], None], say: Callable[[str], None]) -> None:
        super().__init__()
        self._keep = keep
        self._say = say
        self._words = CheckInWords()
        self._done: SessionRecord | None = None

    @cached_property
    def page(self) -> CheckIn:
        """Return the check-in."""
        page = CheckIn()
        page.checked_in.connect(self._take)
        page.effort.ended.connect(self._read_effort)
        page.pain.ended.connect(self._read_pain)
        return page

    def ask(self, record: SessionRecord) -> None:
        """Ask about the session of `record`."""
        self._done = record
        self.page.show_done(done_of(record, words.outcome(record)))
        self._say(f"{self._words.effort} {self._words.effort_ends}.")

    @Slot()
    def skip(self) -> None:
        """End the check-in with what was answered so far."""
        self.page.skip()

    @Slot(object)
    def _read_effort(self, effort: int | None) -> None:
        read = "" if effort is None else f"{self._words.value(self._words.effort_name, effort)}. "
        self._say(f"{read}{self._words.pain} {self._words.pain_ends}.")

    @Slot(object)
    def _read_pain(self, pain: int | None) -> None:
        if pain is not None:
            self._say(f"{self._words.value(self._words.pain_name, pain)}.")

    @Slot(object)
    def _take(self, checked: CheckedIn) -> None:
        if self._done is not None:
            self._keep(with_answers(self._done, checked))
        self._done = None
        self.answered.emit()


def with_answers(record: SessionRecord, checked: CheckedIn) -> SessionRecord:
    """Return `record` with what was answered; the pain is also that after the last drill done."""
    drills = record.drills
    last = max((place for place, one in enumerate(drills) if one.work_ms), default=None)
    if last is not None and drills[last].pain is None:
        drills = tuple(_with_pain(d, checked.pain, at=p == last) for p, d in enumerate(drills))
    return replace(
        record, drills=drills, effort=checked.effort, pain=checked.pain, note=checked.note
    )


def _with_pain(drill: DrillRecord, pain: int | None, *, at: bool) -> DrillRecord:
    return replace(drill, pain=pain) if at else drill

# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What comes after a session: the measure again, the check-in, and keeping what was answered."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import cached_property

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot

from exercises.cold import ended_at
from exercises.drill import Drill
from exercises.measuring import Stage
from exercises.record import MeasureRecord, SessionRecord, When
from ui.check_in_values import (
    answers_of,
    done_of,
    pains_of,
    tries_of,
    with_answers,
    with_mended,
)
from ui.measure_view import Task
from ui.pages.check_in import CheckedIn, CheckIn
from ui.taking import Taking
from ui.wording import measuring
from ui.wording import program as words
from ui.wording.pages import CheckInWords
from ui.yardstick import Yardstick


class Ending(QObject):
    """Emits `answered` once the check-in is over, however much of it was answered: with the
    record, None when it was only put away.

    `opened` names the page to show. What is mended of an older session is kept too; `mended` tells
    it, as it is now. The questions are said by `say`, and every number is read back.
    """

    opened = Signal(str)
    answered = Signal(object)
    mended = Signal(object)

    def __init__(
        self,
        keep: Callable[[SessionRecord], None],
        say: Callable[[str], None],
        now: Callable[[], datetime],
        shelf: Mapping[str, Drill],
        yardstick: Yardstick,
        taking: Taking,
    ) -> None:
        super().__init__()
        self._keep = keep
        self._say = say
        self._now = now
        self._shelf = shelf
        self._yardstick = yardstick
        self._taking = taking
        self._words = CheckInWords()
        self._done: SessionRecord | None = None
        self._mends = False
        self._leaves = False

    @cached_property
    def page(self) -> CheckIn:
        """Return the check-in."""
        page = CheckIn()
        page.checked_in.connect(self._take)
        page.effort.ended.connect(self._read_effort)
        page.pain.ended.connect(self._read_pain)
        page.felt.ended.connect(self._read_felt)
        return page

    def ask(self, record: SessionRecord) -> None:
        """Ask about the session of `record`; measure first, if it was measured before it."""
        self._done, self._mends = record, False
        measure = self._yardstick.after(record)
        if measure is None:
            self._check_in(record)
            return
        task = Task(
            measure=measure,
            when=When.AFTER,
            lead=Stage.PRACTICE,
            heading=measuring.heading(measure, When.AFTER),
            ended_at=ended_at(record),
            hint=self._yardstick.hint(measure, (d.drill for d in record.drills if d.work_ms)),
        )
        self._taking.begin(task, self._take_after)

    def mend(self, record: SessionRecord) -> None:
        """Let what was answered about an older session be filled in or mended."""
        self._done, self._mends = record, True
        done = done_of(record, words.outcome(record), self._shelf, self._yardstick.results(record))
        known = self._yardstick.measures
        self.page.show_mend(done, answers_of(record), pains_of(record), tries_of(record, known))
        self.opened.emit("check_in")

    @Slot()
    def skip(self) -> None:
        """End the check-in with what was answered so far; leave a mended one as it was before."""
        if self._mends:
            record, self._done = self._done, None
            self.mended.emit(record)
        else:
            self.page.skip()

    def put_away(self) -> None:
        """Keep what was answered so far and ask no more."""
        self._leaves = True
        self.skip()
        self._leaves = False

    def _take_after(self, taken: tuple[MeasureRecord, ...]) -> None:
        record = self._done
        if record is None:
            return
        if taken:
            record = replace(record, measures=(*record.measures, *taken), changed_at=self._now())
            self._done = record
            self._keep(record)
        self._check_in(record)

    def _check_in(self, record: SessionRecord) -> None:
        results = self._yardstick.results(record) if record.measures else ()
        done = done_of(record, words.outcome(record), self._shelf, results)
        self.page.show_done(done, answers_of(record))
        told = " ".join(result.words for result in results)
        self._say(f"{told} {self._words.effort} {self._words.effort_ends}.".strip())
        self.opened.emit("check_in")

    @Slot(object)
    def _read_effort(self, effort: int | None) -> None:
        read = "" if effort is None else f"{self._words.value(self._words.effort_name, effort)}. "
        self._read(f"{read}{self._words.pain} {self._words.pain_ends}.")

    @Slot(object)
    def _read_pain(self, pain: int | None) -> None:
        read = "" if pain is None else f"{self._words.value(self._words.pain_name, pain)}. "
        self._read(f"{read}{self._words.felt} {self._words.felt_keys}")

    @Slot(object)
    def _read_felt(self, felt: bool | None) -> None:  # noqa: FBT001 - Qt's signal
        if felt is not None:
            self._read(f"{self._words.said_felt(felt=felt)}.")

    def _read(self, text: str) -> None:
        """Say it, but for what is mended at a desk, long after."""
        if not self._mends:
            self._say(text)

    @Slot(object)
    def _take(self, checked: CheckedIn) -> None:
        record, self._done = self._done, None
        if self._mends:
            if record is not None:
                known = self._yardstick.measures
                after = with_mended(record, checked, known, self._now())
                self._keep_changed(record, after)
                self.mended.emit(after)
            return
        if record is not None:
            after = with_answers(record, checked, self._now())
            self._keep_changed(record, after)
            record = None if self._leaves else after
        self.answered.emit(record)

    def _keep_changed(self, before: SessionRecord, after: SessionRecord) -> None:
        if after != before:
            self._keep(after)

# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Guides a measure on its page: what was typed, what is said, what can be heard, and the time."""

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from exercises.cold import late
from exercises.cue import Cue
from exercises.measure import Guide, Measure, spreads_too_far
from exercises.measuring import Measuring, Place, Stage, Told
from exercises.record import MeasureRecord
from exercises.sides import Side
from ui.clocks import Clocks
from ui.measure_view import Task, view_of
from ui.pages.measure import MeasurePage
from ui.typed_number import number_in, with_key
from ui.wording import measures as judged
from ui.wording import measuring as words

LOOK_MS = 200
ENDS_AFTER_MS = 2000
Then = Callable[[tuple[MeasureRecord, ...]], None]


class Taking(QObject):
    """Emits `opened` with its page's name. What was taken goes to whoever began it, once.

    `sound` lets a cue be heard by its name, `say` says a text instead of what is being said.
    """

    opened = Signal(str)

    def __init__(
        self,
        guide: Guide,
        clocks: Clocks,
        sound: Callable[[str], None],
        say: Callable[[str], None],
    ) -> None:
        super().__init__()
        self._guide = guide
        self._clocks = clocks
        self._sound = sound
        self._say = say
        self._task: Task | None = None
        self._measuring: Measuring | None = None
        self._then: Then | None = None
        self._typed = ""
        self._notice = ""
        self._stage: tuple[Stage, Side, int] | None = None
        self._looking = QTimer(self)
        self._looking.setInterval(LOOK_MS)
        self._looking.timeout.connect(self.look)
        self.typing = QTimer(self)
        self.typing.setSingleShot(True)
        self.typing.setInterval(ENDS_AFTER_MS)
        self.typing.timeout.connect(self._end_number)

    @cached_property
    def page(self) -> MeasurePage:
        """Return the page that a measure is taken on."""
        page = MeasurePage()
        page.pressed.connect(self._press)
        return page

    @property
    def active(self) -> bool:
        """Whether a measure is under way."""
        return self._measuring is not None

    def begin(self, task: Task, then: Then) -> None:
        """Take a measure; `then` gets what was taken, also when it was left early."""
        self._task, self._then = task, then
        self._measuring = Measuring(
            task.measure,
            task.when,
            self._guide,
            self._clocks.monotonic,
            self._clocks.now,
            lead=task.lead,
        )
        self._typed = self._notice = ""
        self._stage = None
        self.opened.emit("measure")  # first: what it hides hushes the voice
        self.look()

    @Slot()
    def leave(self) -> None:
        """End here with the sides that were measured to their end."""
        measuring, then = self._measuring, self._then
        self._measuring = self._then = None
        self._looking.stop()
        self.typing.stop()
        self._say("")
        if measuring is not None and then is not None:
            then(measuring.taken)

    @Slot()
    def look(self) -> None:
        """Ask where the measure stands, tell what has begun, and show it."""
        measuring, task = self._measuring, self._task
        if measuring is None or task is None:
            return
        place = measuring.place
        self._tell(task.measure, place)
        if measuring.over:
            self.leave()
            return
        in_time_ms = self._left_in_time_ms(task, measuring)
        notice = self._notice or ("" if in_time_ms is None else words.in_time(in_time_ms))
        self.page.show_view(view_of(task, place, self._typed, notice))
        moves = place.left_ms is not None or in_time_ms is not None
        if moves and not self._looking.isActive():
            self._looking.start()
        elif not moves:
            self._looking.stop()

    def _tell(self, measure: Measure, place: Place, before: str = "") -> None:
        """Say and sound what has begun since the last look."""
        now = (place.stage, place.side, place.number)
        if now == self._stage:
            return
        was, self._stage = self._stage, now
        self._typed = ""
        if place.stage is Stage.DONE:
            self._sound(Cue.DRILL_DONE)
        elif place.stage is Stage.TRY and place.number > 1:
            self._sound(Cue.SOFT)
        elif was is not None and was[0] in {Stage.WARM_UP, Stage.REST}:
            self._sound(Cue.SET_DONE)
        said = words.said(measure, place)
        if said:
            self._notice = ""
            self._say(f"{before} {said}".strip())

    @Slot(str)
    def _press(self, key: str) -> None:
        measuring = self._measuring
        if measuring is None:
            return
        stage = measuring.place.stage
        if key == "enter" and self._typed:
            self._end_number()
        elif key == "enter":
            measuring.go_on()
            self._sound(Cue.TAKEN)
        elif key == "back":
            self._take_back(measuring)
        elif stage is Stage.TRY:
            self._typed = with_key(self._typed, key)
            self.typing.start()
        elif stage is Stage.GAP:
            self._notice = words.not_yet()
        self.look()

    def _take_back(self, measuring: Measuring) -> None:
        if self._typed:
            self._typed = self._typed[:-1]
            self.typing.start()
        elif measuring.take_back():
            self._notice = ""
            self._sound(Cue.TAKEN)

    @Slot()
    def _end_number(self) -> None:
        """Take the number that was typed, read it back, and say what follows from it."""
        measuring, task = self._measuring, self._task
        value = number_in(self._typed)
        self.typing.stop()
        self._typed = ""
        if measuring is None or task is None or value is None:
            self.look()
            return
        first = not measuring.place.counted
        told = measuring.count(value)
        self._notice = self._told(task, told, measuring, first=first)
        read = "" if told is Told.OUT_OF_RANGE else words.read_back(task.measure, value)
        rest = words.rest_now() if told is Told.COUNTED else ""
        self._sound(Cue.WARNING if told is Told.OUT_OF_RANGE else Cue.TAKEN)
        said = " ".join(filter(None, (read, self._notice, rest)))
        place = measuring.place
        if place.stage is Stage.PRACTICE:
            self._tell(task.measure, place, said)
        else:
            self._say(said)
        self.look()

    def _told(self, task: Task, told: Told, measuring: Measuring, *, first: bool) -> str:
        """Return what is to be known of a number that was typed; often nothing."""
        if told is Told.OUT_OF_RANGE:
            return words.out_of_range(task.measure)
        if told is Told.AGAIN:
            return words.again(task.measure)
        if told is Told.SIDE_DONE and spreads_too_far(task.measure, measuring.taken[-1].tries):
            return words.still_far(task.measure)
        ended_at = task.ended_at
        if first and ended_at is not None and not measuring.taken:
            return judged.was_late() if late(self._guide, ended_at, self._clocks.now()) else ""
        return ""

    def _left_in_time_ms(self, task: Task, measuring: Measuring) -> int | None:
        """Return how long the first counted try is still in time; None where it does not matter."""
        place = measuring.place
        if task.ended_at is None or place.counted or place.again or measuring.taken:
            return None
        passed_ms = round((self._clocks.now() - task.ended_at).total_seconds() * 1000)
        return self._guide.late_ms - passed_ms if passed_ms <= self._guide.late_ms else None

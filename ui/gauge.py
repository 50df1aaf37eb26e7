# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What stands behind measures: what is known of them, the page they are taken on, rest alone."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import cached_property, partial

from PySide6.QtCore import QObject, Signal, Slot

from exercises.catalogue import Catalogue
from exercises.catalogue.measures import load_measures
from exercises.measure import Measure
from exercises.record import SessionRecord
from history import cold_rows
from history.errors import HistoryError
from ui.clocks import Clocks
from ui.control import Control
from ui.history_reader import Reader
from ui.keeping import Keeper
from ui.taking import Taking
from ui.theatre import Theatre
from ui.yardstick import Yardstick


class Gauge(QObject):
    """`filled` names a page to show, `opened` one to be filled first, `told` carries a sentence.

    `records` gives the sessions there were, newest first.
    """

    filled = Signal(str)
    opened = Signal(str)
    told = Signal(str)

    def __init__(
        self,
        catalogue: Catalogue,
        keeper: Keeper,
        theatre: Theatre,
        records: Callable[[], list[SessionRecord]],
        reader: Reader,
        clocks: Clocks,
    ) -> None:
        super().__init__()
        self._theatre = theatre
        self._reader = reader
        self._clocks = clocks
        measures = load_measures(keeper.language)
        self.yardstick = Yardstick(measures, catalogue, keeper, records, self._cold)

    @cached_property
    def taking(self) -> Taking:
        """Return what guides a measure."""
        guide, theatre = self.yardstick.measures.guide, self._theatre
        taking = Taking(guide, self._clocks, theatre.sound_name, self._say)
        taking.opened.connect(self.filled)
        return taking

    @cached_property
    def control(self) -> Control:
        """Return the session of rest alone."""
        control = Control(self._theatre.keep, self._clocks.now, self.taking)
        control.ended.connect(self._end_control)
        return control

    @Slot()
    def begin_control(self) -> None:
        """Begin a session of rest alone with the measure that is kept, if one may be taken."""
        measure = self.yardstick.kept()
        if measure is not None:
            self._theatre.make_ready()
            self.control.begin(measure)

    def _cold(self, measure: Measure) -> Sequence[SessionRecord]:
        today = self._clocks.now().astimezone().date()
        nothing: tuple[SessionRecord, ...] = ()
        with suppress(HistoryError):  # told already, by whoever read the sessions
            return self._reader.ask(
                partial(cold_rows.learnt_from, measure=measure.id, today=today), nothing
            )
        return nothing

    def _say(self, text: str) -> None:
        self._theatre.voice.say_instead(text)

    @Slot(object)
    def _end_control(self, record: SessionRecord | None) -> None:
        """Say what rest alone did; without a second measure it was nothing."""
        self.opened.emit("preferences")
        if record is not None:
            self.told.emit(" ".join(one.words for one in self.yardstick.results(record)))

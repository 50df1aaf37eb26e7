# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What is chosen about the chart, and about the list of sessions."""

from collections.abc import Mapping

from msgspec import Struct
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from history.listing import Column, Listing
from history.summary import Per, Span
from ui.look import space
from ui.pages.button import ActionButton
from ui.pages.flow import Flow
from ui.pages.picker import Picker
from ui.pages.segments import Segments
from ui.pages.text import line
from ui.wording.history_page import HistoryWords


class View(Struct, frozen=True):
    """What the chart shows: how far back, a bar for what, and which panels.

    A bar of None is whatever suits the time.
    """

    span: Span | None = None
    per: Per | None = None
    kind: str = "all"


class ChartBar(QWidget):
    """`asked` tells the view that a person wants."""

    asked = Signal(object)

    def __init__(self, words: HistoryWords) -> None:
        super().__init__()
        self._words = words
        self._view = View()
        self.span = Segments(words.span, words.spans())
        self.per = Segments(words.per, words.pers())
        self.kind = Picker({}, "")
        self.kind.setAccessibleName(words.kind)
        flow = Flow(gap=2)
        for one in (self.span, self.per, self.kind):
            flow.add(one)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(flow)
        self.span.chosen.connect(self._take_span)
        self.per.chosen.connect(self._take_per)
        self.kind.chosen.connect(self._take_kind)

    def show_view(self, view: View, measures: Mapping[str, str], pers: frozenset[Per]) -> None:
        """Show what is chosen, and what could be: measures that were taken, bars that fit."""
        self._view = view
        self.kind.show_choices(self._words.kinds(measures), view.kind)
        if view.span is not None and view.per is not None:
            self.span.show_option(view.span)
            self.per.show_option(view.per)
        self.per.allow(frozenset(pers))

    def next_kind(self) -> None:
        """Choose what comes next."""
        place = (self.kind.currentIndex() + 1) % max(1, self.kind.count())
        self._take_kind(str(self.kind.itemData(place)))

    @Slot(str)
    def _take_span(self, span: str) -> None:
        self.asked.emit(View(Span(span), None, self._view.kind))

    @Slot(str)
    def _take_per(self, per: str) -> None:
        self.asked.emit(View(self._view.span, Per(per), self._view.kind))

    @Slot(str)
    def _take_kind(self, kind: str) -> None:
        self.asked.emit(View(self._view.span, self._view.per, kind))


class RoutinePicker(Picker):
    """`reached` tells that a person has come here, and the choices are needed."""

    reached = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.reached.emit()
        super().focusInEvent(event)


class ListBar(QWidget):
    """`asked` tells the listing that a person wants."""

    asked = Signal(object)

    def __init__(self, words: HistoryWords) -> None:
        super().__init__()
        self._words = words
        self._listing = Listing()
        self._orders = {f"{c} {falling}": (c, falling) for c, falling in words.orders()}
        self.routine = RoutinePicker({"": words.every}, "")
        self.routine.setAccessibleName(words.routine)
        named = {f"{c} {falling}": text for (c, falling), text in words.orders().items()}
        self.order = Picker(named, next(iter(named)))
        self.order.setAccessibleName(words.order)
        self._pickers: dict[Qt.Key, Picker] = {Qt.Key.Key_R: self.routine, Qt.Key.Key_O: self.order}
        for letter, picker in zip("RO", self._pickers.values(), strict=True):
            picker.setToolTip(letter)
        self.count = line("", "small-quiet", wraps=False)
        flow = Flow()
        for one in (self.routine, self.order, self.count):
            flow.add(one)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(space(2))
        rows.addWidget(flow)
        self.routine.chosen.connect(self._take_routine)
        self.order.chosen.connect(self._take_order)

    def show_listing(self, listing: Listing, sessions: int) -> None:
        """Show what is listed, and how many sessions that are."""
        self._listing = listing
        self.routine.show_choice(listing.routine)
        self.order.show_choice(f"{listing.column} {listing.falling}")
        self.count.setText(self._words.count(sessions))

    def take(self, key: Qt.Key) -> bool:
        """Do what a key does; return whether it does anything."""
        if key not in self._pickers:
            return False
        self._pickers[key].take_focus()
        return True

    def show_routines(self, routines: Mapping[str, str]) -> None:
        """Offer these routines, by id."""
        self.routine.show_choices({"": self._words.every, **routines}, self._listing.routine)

    @Slot(str)
    def _take_routine(self, routine: str) -> None:
        self.asked.emit(Listing(self._listing.column, self._listing.falling, routine))

    @Slot(str)
    def _take_order(self, order: str) -> None:
        column, falling = self._orders[order]
        self.asked.emit(Listing(Column(column), falling, self._listing.routine))


class ActionBar(Flow):
    """What can be made of the history as a whole."""

    picture_asked = Signal()
    export_asked = Signal()
    import_asked = Signal()

    def __init__(self, words: HistoryWords) -> None:
        super().__init__()
        self.buttons: dict[Qt.Key, ActionButton] = {}
        for key, letter, label, signal in (
            (Qt.Key.Key_P, "P", words.picture, self.picture_asked),
            (Qt.Key.Key_X, "X", words.export, self.export_asked),
            (Qt.Key.Key_I, "I", words.bring, self.import_asked),
        ):
            button = ActionButton(label, letter)
            button.clicked.connect(signal)
            self.buttons[key] = button
            self.add(button)

    def offer(self, *, picture: bool, export: bool) -> None:
        """Show the buttons for which there is something."""
        self.buttons[Qt.Key.Key_P].setVisible(picture)
        self.buttons[Qt.Key.Key_X].setVisible(export)

    def take(self, key: Qt.Key) -> bool:
        """Do what a key does; return whether it does anything."""
        button = self.buttons.get(key)
        if button is None or button.isHidden():
            return False
        button.click()
        return True

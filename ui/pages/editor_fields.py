# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What every form of the editor is made of: named fields, each of which tells a whole routine."""

from collections.abc import Callable, Mapping
from functools import partial

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exercises.routine import Routine
from exercises.routine_text.keys import MOST_SECONDS, MOST_SETS
from exercises.sides import Order, Side, Sides
from ui.look import space
from ui.pages.amount import Amount
from ui.pages.picker import Picker
from ui.pages.setting_row import SettingRow
from ui.pages.text import Sheet
from ui.pages.texts import LineField, LinesField
from ui.wording.editor import EditorWords

BESIDE = 460
"""Width in px from which a field stands beside its name."""
CHANGING = {Order.ALTERNATE, Order.EACH}


class Change(Struct, frozen=True):
    """The routine as it would be. `field` was typed in; `rebuilds`: other fields are needed now."""

    routine: Routine
    field: str
    rebuilds: bool = False


class Fields(QWidget):
    """A form. `changed` tells a Change, `failed` why there is none."""

    changed = Signal(object)
    failed = Signal(str)

    def __init__(self, words: EditorWords, routine: Routine) -> None:
        super().__init__()
        self.words = words
        self.routine = routine
        self.fields: dict[str, QWidget] = {}
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(space(4))

    def sheet(self, heading: str = "") -> Sheet:
        """Add a sheet."""
        sheet = Sheet(heading)
        self.rows.addWidget(sheet)
        return sheet

    def add(
        self, sheet: Sheet, field: str, words: str, control: QWidget, more: str = "", name: str = ""
    ) -> None:
        """Add a field to a sheet under its name; `name` tells it apart where words do not."""
        self.name(control, name or words)
        control.setAccessibleDescription(more)
        self.fields[field] = control
        sheet.rows.addWidget(SettingRow(words, more, control, beside=BESIDE))

    def name(self, control: QWidget, name: str) -> None:
        """Tell what a control is to those who cannot see it."""
        if isinstance(control, Amount):
            control.name(name)
        control.setAccessibleName(name)

    def rename_fields(self, ending: str, now: str) -> None:
        """Let the fields whose names end so end otherwise; their order stays."""
        self.fields = {
            name.removesuffix(ending) + now if name.endswith(ending) else name: control
            for name, control in self.fields.items()
        }

    def picker(
        self,
        choices: Mapping[str, str],
        shown: str,
        take: Callable[[str], None],
    ) -> Picker:
        picker = Picker(choices, shown)
        picker.chosen.connect(take)
        return picker

    def count(
        self,
        shown: int | None,
        take: Callable[[int | None], None],
        most: int = MOST_SETS,
        usual: str = "",
        start: int = 1,
    ) -> Amount:
        """Return a field for a whole number from 1 on."""
        thousandths = None if shown is None else shown * 1000
        field = Amount(thousandths, 1, most, 1, "", usual, start)
        field.chosen.connect(partial(_take_count, take))
        return field

    def seconds(
        self,
        shown_ms: int | None,
        take: Callable[[int | None], None],
        *,
        least: float = 0,
        step: float = 0.5,
        usual: str = "",
        start_ms: int = 0,
    ) -> Amount:
        """Return a field for a length."""
        unit = self.words.second
        field = Amount(shown_ms, least, MOST_SECONDS, step, unit, usual, start_ms / 1000)
        field.chosen.connect(take)
        return field

    def line_field(
        self, shown: str, most: int, take: Callable[[str], None], hint: str = ""
    ) -> LineField:
        field = LineField(shown, most, hint)
        field.typed.connect(take)
        return field

    def lines_field(
        self,
        shown: tuple[str, ...],
        take: Callable[[tuple[str, ...]], None],
        hint: tuple[str, ...] = (),
    ) -> LinesField:
        field = LinesField(shown, "\n".join(hint))
        field.typed.connect(take)
        return field

    def add_sides(
        self, sheet: Sheet, now: Callable[[], Sides | None], take: Callable[[Sides], None]
    ) -> None:
        """Add what goes with sides that change."""
        sides = now()
        if sides is None or sides.order not in CHANGING:
            return
        choices = self.words.choices("first_side")
        first = self.picker(choices, sides.first.value, partial(_first, take, now))
        self.add(sheet, "first_side", self.words.first_side, first)
        if sides.order is Order.ALTERNATE:
            every = self.count(sides.every, partial(_every, take, now), 50)
            self.add(sheet, "every", self.words.every, every)

    def focus(self, field: str) -> bool:
        """Give the keyboard to a field; return whether there is one of that name."""
        if field in self.fields:
            self.fields[field].setFocus()
        return field in self.fields

    def focused(self) -> str:
        """Return which field has the keyboard, if any."""
        return next((name for name, f in self.fields.items() if f.hasFocus() or _inside(f)), "")


def _inside(widget: QWidget) -> bool:
    proxy = widget.focusProxy()
    return proxy is not None and proxy.hasFocus()


def _take_count(take: Callable[[int | None], None], thousandths: int | None) -> None:
    take(None if thousandths is None else thousandths // 1000)


def _first(take: Callable[[Sides], None], now: Callable[[], Sides | None], side: str) -> None:
    take(replace(now() or Sides(), first=Side(side)))


def _every(
    take: Callable[[Sides], None], now: Callable[[], Sides | None], every: int | None
) -> None:
    take(replace(now() or Sides(), every=every or 1))

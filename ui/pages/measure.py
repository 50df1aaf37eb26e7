# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A measure being taken: one instruction and one number, to be read from where one stands."""

from msgspec import Struct
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.look import space
from ui.pages.column import margins
from ui.pages.text import line
from ui.spoken import PANE, announce
from ui.views.bigtext import BigText, Line

WIDEST = 1400
KEYS = {
    Qt.Key.Key_Return: "enter",
    Qt.Key.Key_Enter: "enter",
    Qt.Key.Key_Space: "enter",
    Qt.Key.Key_Right: "enter",
    Qt.Key.Key_Backspace: "back",
}
SIGNS = {**{str(digit): str(digit) for digit in range(10)}, "-": "-", "−": "-", ".": ".", ",": "."}


SENTENCE, SENTENCES = 0.085, 0.052
"""Height of what is to be done, as a part of the window's: of one sentence, and of several."""


class MeasureView(Struct, frozen=True):
    """What is to be seen: `number` is the large one, dimmed while it is `faint`."""

    heading: str
    step: str
    prompt: str
    number: str
    faint: bool
    slots: tuple[str, ...]
    sign: str
    hint: str
    notice: str
    keys: str


class MeasurePage(QWidget):
    """Paints a `MeasureView`. Emits `pressed` with a digit, "-", ".", "enter" or "back"."""

    pressed = Signal(str)
    spoken_as = PANE

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._view = MeasureView("", "", "", "", False, (), "", "", "", "")  # noqa: FBT003
        self._heading, self._step = line("", "large"), line("", "large")
        self._prompt = BigText(64, bold=False)
        self._number = BigText(200)
        self._slots = BigText(48)
        self._notice = BigText(40)
        self._sign, self._hint = line("", "large-quiet"), line("", "quiet")
        self._keys = line("", "large-quiet")
        self._rows = QVBoxLayout(self)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self._step, 0, Qt.AlignmentFlag.AlignRight)
        self._step.setWordWrap(False)
        self._rows.setSpacing(space(3))
        self._rows.addLayout(head)
        for text, share in (
            (self._prompt, 7),
            (self._number, 6),
            (self._slots, 2),
            (self._notice, 2),
        ):
            text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
            self._rows.addWidget(text, share)
        for words in (self._sign, self._hint, self._keys):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._rows.addWidget(words)

    def show_view(self, view: MeasureView) -> None:
        """Show where the measure stands."""
        begun, self._view = view.step != self._view.step, view
        self._heading.setText(view.heading)
        self._step.setText(view.step)
        self._sign.setText(view.sign)
        self._sign.setVisible(bool(view.sign))
        self._hint.setText(view.hint)
        self._hint.setVisible(bool(view.hint))
        self._keys.setText(view.keys)
        self.setAccessibleName(f"{view.heading}. {view.step}")
        self.setAccessibleDescription(
            f"{view.prompt} {view.number} {view.notice} {view.sign} {view.hint}"
        )
        self._fit_prompt(self.height())
        self._colour()
        if begun:
            announce(self, f"{view.step}. {view.prompt}")

    def _colour(self) -> None:
        view, colours = self._view, self.palette()
        text, quiet = QPalette.ColorRole.WindowText, QPalette.ColorRole.Mid
        plain, accent = colours.color(text).name(), colours.color(QPalette.ColorRole.Link).name()
        faint = colours.color(quiet).name() if view.faint else plain
        self._prompt.show_line(Line(view.prompt, plain))
        self._number.setVisible(bool(view.number))
        self._slots.setVisible(bool(view.number))
        self._number.show_line(Line(view.number, faint))
        self._slots.show_line(Line("     ".join(view.slots), plain))
        self._notice.show_line(Line(view.notice, accent))

    def _fit_prompt(self, height: int) -> None:
        """Let a sentence stand large, and several so that each has a line of its own."""
        several = "\n" in self._view.prompt
        self._prompt.set_most_px(round(height * (SENTENCES if several else SENTENCE)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        token = KEYS.get(Qt.Key(event.key())) or SIGNS.get(event.text())
        if token is None or event.isAutoRepeat():
            event.ignore()
        else:
            self.pressed.emit(token)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._rows.setContentsMargins(margins(self, event.size(), WIDEST))
        height = event.size().height()
        self._fit_prompt(height)
        self._number.set_most_px(round(height * 0.24))
        self._slots.set_most_px(round(height * 0.05))
        self._notice.set_most_px(round(height * 0.05))
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self._colour()

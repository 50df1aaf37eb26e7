# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A quiet bar at the window's bottom: a sentence, at most one action. It never takes the focus."""

from msgspec import Struct
from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.look import space
from ui.pages.button import ActionButton
from ui.pages.column import SideBySide
from ui.pages.text import Voice, line, revoice
from ui.wording.report import NoticeWords

KEY = "Alt+A"
FAR: tuple[Voice, ...] = ("title", "large", "body")
"""How large a text for the floor may be: as large as leaves room for the page."""
MOST_HIGH, WIDE = 0.3, 0.7
"""What such a text may take of the window's height, and about what it has of its width."""
PASSES_MS = 8_000
"""How long a confirmation stands, in milliseconds."""


class Notice(Struct, frozen=True):
    """A sentence, and what can be done about it: the words of a button and what they stand for.

    `far`: it is to be read from the floor. `passing`: it confirms what was just done, and goes by
    itself.
    """

    text: str
    action: str | None = None
    action_id: str | None = None
    urgent: bool = False
    far: bool = False
    passing: bool = False

    def __post_init__(self) -> None:
        if (self.action is None) != (self.action_id is None):
            raise ValueError("an action has both words and an id")


class NoticeBar(QFrame):
    """Hidden until there is a notice. A new one takes the place of the one before.

    An urgent one stays until it is put away: what is not urgent waits behind it. What was told
    before a session waits for its end, unless it is urgent or for the floor; all that is told in it
    is large. A passing one goes by itself, but never while the keyboard is in it.
    """

    acted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words = NoticeWords()
        self._notice: Notice | None = None
        self._waiting: list[Notice] = []
        self._in_session = False
        self._held: list[Notice] = []
        self._room = QSize()
        self.passing = QTimer(self)
        self.passing.setSingleShot(True)
        self.passing.setInterval(PASSES_MS)
        self.passing.timeout.connect(self._pass)
        self._mark = line("!", "large", wraps=False)
        self._text = line("")
        self.action = ActionButton("", KEY)
        self.close_button = ActionButton("×", kind="sign")
        self.close_button.setAccessibleName(words.close)
        for button in (self.action, self.close_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lay_out()
        self.action.clicked.connect(self.act)
        self.close_button.clicked.connect(self.put_away)
        shortcut = QShortcut(QKeySequence(KEY), self)
        shortcut.activated.connect(self.act)
        self.hide()

    def show_notice(self, notice: Notice) -> None:
        """Show a notice and announce it; the focus stays where it is."""
        from PySide6.QtGui import QAccessible, QAccessibleEvent

        if self.is_urgent and not notice.urgent:
            self._wait(notice)
            return
        self._notice = notice
        self.setProperty("role", "notice-urgent" if notice.urgent else "notice")
        self.style().unpolish(self)
        self.style().polish(self)
        self._mark.setVisible(notice.urgent)
        self._text.setText(notice.text)
        self._size_text()
        self.action.setVisible(notice.action is not None)
        self.action.rename(notice.action or "")
        kind = self._words.urgent if notice.urgent else self._words.name
        self.setAccessibleName(f"{kind}: {notice.text}")
        self.show()
        if notice.passing:
            self.passing.start()
        else:
            self.passing.stop()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def show_behind(self, notice: Notice) -> None:
        """Show a notice as soon as what stands here was put away, and no session is under way."""
        if self._in_session and not (notice.far or notice.urgent):
            if notice not in self._held:
                self._held.append(notice)
        elif self.isHidden():
            self.show_notice(notice)
        else:
            self._wait(notice)

    def _wait(self, notice: Notice) -> None:
        if notice not in {self.shown, *self._waiting}:
            self._waiting.append(notice)

    def show_over(self, notice: Notice) -> None:
        """Show a notice; what stands here comes back once that was taken back or put away."""
        before, stays = self.shown, self.is_urgent and not notice.urgent
        if before is not None and not stays and before not in {notice, *self._waiting}:
            self._waiting.insert(0, before)
        self.show_notice(notice)

    def go_with(self, *, in_session: bool) -> None:
        """Keep what does not concern a session until it is over, or show it now."""
        if in_session is self._in_session:
            return
        self._in_session = in_session
        if in_session:
            told = [*filter(None, [self.shown]), *self._waiting]
            self._held = [notice for notice in told if not (notice.far or notice.urgent)]
            self._waiting = [notice for notice in self._waiting if notice not in self._held]
            if self.shown in self._held:
                self._notice = None
                self.put_away()
        else:
            held, self._held = self._held, []
            for notice in held:
                self._wait(notice)
            if self.isHidden():
                self.put_away()
        self._size_text()

    def _size_text(self) -> None:
        far = self._in_session or (self._notice is not None and self._notice.far)
        room = self._room = self.window().size()
        wide, high = round(room.width() * WIDE), room.height() * MOST_HIGH
        for voice in FAR if far else FAR[-1:]:
            revoice(self._text, voice)
            if self._text.heightForWidth(wide) < high:
                break

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the text to a window that has another size."""
        super().resizeEvent(event)
        if self.window().size() != self._room:
            self._size_text()

    @Slot()
    def put_away(self) -> None:
        """Show what waits behind this one, or nothing."""
        self.passing.stop()
        self.hide()
        if self._waiting:
            self.show_notice(self._waiting.pop(0))

    @Slot()
    def _pass(self) -> None:
        if self.close_button.hasFocus():
            self.passing.start()
        else:
            self.put_away()

    @property
    def shown(self) -> Notice | None:
        """Return the notice that stands here."""
        return None if self.isHidden() else self._notice

    @property
    def is_urgent(self) -> bool:
        """Whether something urgent stands here."""
        return not self.isHidden() and self._notice is not None and self._notice.urgent

    def take_back(self, notice: Notice) -> None:
        """Put `notice` away, unless another took its place."""
        if self._notice is notice:
            self.put_away()
        elif notice in self._waiting:
            self._waiting.remove(notice)
        elif notice in self._held:
            self._held.remove(notice)

    @Slot()
    def act(self) -> None:
        """Do what the notice offers, and put it away."""
        notice = self._notice
        if notice is None or notice.action_id is None or self.isHidden():
            return
        self.put_away()
        self.acted.emit(notice.action_id)

    def _lay_out(self) -> None:
        words = QHBoxLayout()
        words.setSpacing(space(3))
        words.addWidget(self._mark)
        words.addWidget(self._text, 1)
        blocks = SideBySide(560, gap=4)
        blocks.add(words, 1)
        blocks.add(self.action)
        across = QHBoxLayout(self)
        across.setContentsMargins(space(5), space(2), space(2), space(2))
        across.setSpacing(space(2))
        across.addWidget(blocks, 1)
        side = QVBoxLayout()
        side.addWidget(self.close_button)
        side.addStretch(1)
        across.addLayout(side)

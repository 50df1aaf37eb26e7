# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The page of a running session: dark, few words, and any key is enough."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from exercises.plan import Plan
from exercises.reply import State
from exercises.segment import BEGUN, Kind
from ui.look import Look, Theme, palette, space, stylesheet
from ui.moment import Moment
from ui.pages.key_taker import KeyTaker
from ui.pages.session_stage import DETAIL, SessionStage
from ui.spoken import name
from ui.views.bigtext import BigText, Line
from ui.views.strips import BlocksBar, Passed
from ui.views.veil import Veil, veil_at
from ui.wording import announced as spoken
from ui.wording import session as words

REVEAL_MS = 3_000
MESSAGE_MS = 2_000
MESSAGE, MARK, HINT = 0.045, 0.026, 0.028
"""Height of a message's text, a drill's mark and the keys, as a part of the window's."""
LARGEST = 0.04
"""Part of the window's height up to which mark and keys grow with the size of text."""


class SessionPage(KeyTaker):
    """Shows `Moment`s and hands on what keys and mouse buttons ask for.

    `dressed` tells the look that it wears.
    """

    dressed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMouseTracking(True)
        self._look: Look | None = None
        self._plan: Plan | None = None
        self._moment: Moment | None = None
        self._make_views()
        self._lay_out()
        self._reveal = self._timer(REVEAL_MS, self._hide_again)
        self._message_timer = self._timer(MESSAGE_MS, self._clear_message)

    def _make_views(self) -> None:
        self._blocks = BlocksBar()
        self._heading = BigText(20, bold=False, aligned=Qt.AlignmentFlag.AlignLeft)
        self._standing = BigText(20, bold=False, aligned=Qt.AlignmentFlag.AlignRight)
        self._stage = SessionStage()
        self._note, self._hint = self._stage.foot.note, self._stage.foot.hint
        self._message = ""
        self._veil = Veil("#000000", self)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._heading, 2)
        head.addWidget(self._standing, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(space(8), space(6), space(8), space(5))
        page.setSpacing(space(3))
        page.addWidget(self._blocks)
        page.addLayout(head)
        page.addWidget(self._stage, 1)
        for widget in self.findChildren(QWidget):
            # Qt would tell a view that the press hides of no release: the button were held.
            widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @property
    def look(self) -> Look | None:
        """Return what it wears."""
        return self._look

    @property
    def stage(self) -> SessionStage:
        """Return what shows the large things, which move between two moments."""
        return self._stage

    def dress(self, look: Look) -> None:
        """Wear `look`, and have everything below wear it."""
        self._look = look
        self.setPalette(palette(look.theme))
        self.setStyleSheet(stylesheet(look))
        self._blocks.set_theme(look.theme)
        self._stage.dress(look)
        self._veil.set_colour(look.theme.warning)
        self._scale_texts()
        self.dressed.emit(look)

    def follow(self, plan: Plan, *, page_keys_step: bool) -> None:
        """Prepare for a session of `plan`."""
        self._plan = plan
        self._stage.prepare()
        self.page_keys_step = page_keys_step
        self._clear_message()

    def show_moment(self, moment: Moment) -> None:
        """Show one instant."""
        if self._look is None or self._plan is None:
            return
        before, self._moment = self._moment, moment
        self._stage.show_frame(moment)
        if before is None or _differs(before, moment):
            self._stage.show_words(moment)
            self._show_rest_of_it()
            self._name(moment)
        self._blocks.show_passed(Passed(moment.spans, moment.position_ms))
        self._show_veil(moment)

    def show_message(self, text: str) -> None:
        """Show `text` for two seconds."""
        if text:
            self._message = text
            self._message_timer.start()
            self._show_rest_of_it()

    def _name(self, moment: Moment) -> None:
        """Say to a screen reader that asks which drill this is, and what keys do."""
        name(self, moment.ahead_drill)
        if self._plan is not None:
            name(self._blocks, spoken.passed(moment.segment.block + 1, len(self._plan.blocks)))
        keys = words.keys_line(moment)
        if self.accessibleDescription() != keys:
            self.setAccessibleDescription(keys)

    def _show_rest_of_it(self) -> None:
        """Names, level, mark and keys: not in work, but when paused or when the pointer moves."""
        moment, look = self._moment, self._look
        if moment is None or look is None:
            return
        setting_up = moment.segment.kind is Kind.SETUP
        keys = words.unparted(words.keys_line(moment))
        hint = words.safety_line() if setting_up else keys
        in_work = moment.state is State.RUNNING and moment.segment.kind in BEGUN
        shown = self._reveal.isActive() or not in_work
        quiet = look.theme.quiet
        self._heading.show_line(Line(words.heading(moment) if shown else "", quiet))
        self._standing.show_line(Line(words.standing(moment) if shown else "", quiet))
        note = self._note_of(moment, look.theme, shown=not in_work)
        told = shown and not (in_work and note.text)
        self._stage.foot.tell(note, Line(hint if told else "", quiet))

    def _note_of(self, moment: Moment, theme: Theme, *, shown: bool) -> Line:
        """Return the message, or what ends a set, else what is to be known, and fit its size."""
        ending = "" if shown else words.detail(moment)
        part = MESSAGE if self._message else DETAIL if ending else None
        px = self._small_px(MARK) if part is None else round(self.height() * part)
        self._note.set_most_px(px)
        said = self._message or ending or (words.note(moment) if shown else "")
        return Line(said, theme.quiet if part is None else theme.text)

    def _show_veil(self, moment: Moment) -> None:
        self._veil.setVisible(moment.silent)
        if moment.silent and self._look is not None:
            still = self._look.reduced_motion
            self._veil.show_thickness(0.5 if still else veil_at(moment.silent_s))

    def _scale_texts(self) -> None:
        """Fit the largest sizes to the window: 6 % of its height is the least cap height asked."""
        height = self.height()
        hint_px = self._small_px(HINT)
        self._stage.fit(height, self._small_px(MARK), hint_px)
        self._hint.set_most_px(hint_px)
        large_px = self._look.px("large") if self._look is not None else 20
        head_px = max(min(large_px, round(height * 0.04)), round(height * 0.026))
        for text in (self._heading, self._standing):
            text.set_most_px(head_px)
            text.setFixedHeight(round(head_px * 2.5))

    def _small_px(self, part: float) -> int:
        """Return the height of small text: such a part of the window's, or more as it is set."""
        set_px = self._look.px("body") if self._look is not None else 0
        return max(round(self.height() * part), min(set_px, round(self.height() * LARGEST)))

    @Slot()
    def _clear_message(self) -> None:
        self._message = ""
        self._show_rest_of_it()

    @Slot()
    def _hide_again(self) -> None:
        self.setCursor(Qt.CursorShape.BlankCursor)
        self._show_rest_of_it()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show names and keys to whoever moves the pointer."""
        event.accept()
        self.unsetCursor()
        self._reveal.start()
        self._show_rest_of_it()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scale the texts with the window."""
        super().resizeEvent(event)
        self._veil.setGeometry(self.rect())
        self._veil.raise_()
        self._scale_texts()


def _differs(before: Moment, after: Moment) -> bool:
    """Whether anything but what moves within a second has changed."""
    return (
        before.segment is not after.segment
        or before.state is not after.state
        or before.seconds_left != after.seconds_left
        or before.line != after.line
        or before.preparing is not after.preparing
        or before.waiting is not after.waiting
        or before.silent is not after.silent
        or before.held_s // 60 != after.held_s // 60
        or before.why != after.why
        or before.pain != after.pain
        or before.answer != after.answer
    )

# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The page of a running session: dark, few words, and any key is enough."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from exercises.dosing import Plan
from exercises.reply import State
from exercises.timeline import Kind
from ui.look import Look, palette, space, stylesheet
from ui.moment import Moment
from ui.pages.key_taker import KeyTaker
from ui.views.bigtext import BigText, Line
from ui.views.breath import BreathView, colour_of
from ui.views.breath_shape import BreathShape
from ui.views.lines import LinesView, SpokenLines
from ui.views.strips import BlocksBar, Breaths, Dots, Passed
from ui.views.veil import Veil, veil_at
from ui.wording import session as words

REVEAL_MS = 3_000
MESSAGE_MS = 2_000
WORK = frozenset({Kind.COUNT_IN, Kind.WORK, Kind.FINISH})
"""In these nothing is shown but what the breath needs."""


class SessionPage(KeyTaker):
    """Shows `Moment`s and hands on what keys and mouse buttons ask for."""

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
        self._breath = BreathView()
        self._word = BigText(200)
        self._seconds = BigText(160)
        self._dots = Dots()
        self._detail = BigText(60, bold=False)
        self._lines = LinesView()
        self._prompt = BigText(40)
        self._message = BigText(32)
        self._hint = BigText(24, bold=False)
        self._veil = Veil("#000000", self)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._heading, 3)
        head.addWidget(self._standing, 1)
        side = QVBoxLayout()
        side.addStretch(1)
        side.addWidget(self._word, 4)
        side.addWidget(self._seconds, 3)
        side.addWidget(self._dots, 1)
        side.addWidget(self._detail, 4)
        side.addStretch(1)
        work = QWidget()
        columns = QHBoxLayout(work)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(space(6))
        columns.addWidget(self._breath, 6)
        columns.addLayout(side, 5)
        setup = QWidget()
        rows = QVBoxLayout(setup)
        rows.setContentsMargins(space(6), 0, space(6), 0)
        rows.addWidget(self._lines, 6)
        rows.addWidget(self._prompt, 1)
        self._stage = QStackedLayout()
        self._stage.addWidget(setup)
        self._stage.addWidget(work)
        page = QVBoxLayout(self)
        page.setContentsMargins(space(8), space(6), space(8), space(5))
        page.setSpacing(space(3))
        page.addWidget(self._blocks)
        page.addLayout(head)
        page.addLayout(self._stage, 1)
        page.addWidget(self._message)
        page.addWidget(self._hint)
        for widget in self.findChildren(QWidget):
            widget.setMouseTracking(True)

    def dress(self, look: Look) -> None:
        """Wear `look`, and have everything below wear it."""
        self._look = look
        self.setPalette(palette(look.theme))
        self.setStyleSheet(stylesheet(look))
        for view in (self._breath, self._blocks, self._dots, self._lines):
            view.set_theme(look.theme)
        self._veil.set_colour(look.theme.warning)
        self._scale_texts()

    def follow(self, plan: Plan, *, page_keys_step: bool) -> None:
        """Prepare for a session of `plan`."""
        self._plan = plan
        self.page_keys_step = page_keys_step
        self._clear_message()

    def show_moment(self, moment: Moment) -> None:
        """Show one instant."""
        if self._look is None or self._plan is None:
            return
        before, self._moment = self._moment, moment
        theme = self._look.theme
        setting_up = moment.segment.kind is Kind.SETUP and moment.state is State.RUNNING
        if setting_up:
            self._show_setup(moment)
        else:
            breath = moment.segment.breath_kind
            shape = BreathShape(breath, moment.fraction, moment.fill, moment.has_balloon)
            self._breath.show_shape(shape)
        if before is None or _differs(before, moment):
            self._stage.setCurrentIndex(0 if setting_up else 1)
            self._show_words(moment, colour_of(theme, moment.segment.breath_kind))
        self._blocks.show_passed(Passed(moment.spans, moment.position_ms))
        self._show_veil(moment)

    def show_message(self, text: str) -> None:
        """Show `text` for two seconds."""
        if text and self._look is not None:
            self._message.show_line(Line(text, self._look.theme.text))
            self._message_timer.start()

    def _show_setup(self, moment: Moment) -> None:
        self._lines.show_lines(SpokenLines(moment.lines, moment.line))
        if self._look is not None:
            self._prompt.show_line(Line(words.setup_prompt(moment), self._look.theme.accent))

    def _show_words(self, moment: Moment, colour: str) -> None:
        if self._look is None or self._plan is None:
            return
        theme = self._look.theme
        working = moment.state is State.RUNNING
        segment = moment.segment
        self._word.show_line(Line(words.headline(moment), colour if working else theme.text))
        seconds = str(moment.seconds_left) if working else ""
        self._seconds.show_line(Line(seconds, theme.text))
        self._seconds.setVisible(bool(seconds))
        detail = words.detail(moment, self._plan)
        self._detail.show_line(Line(detail, theme.text))
        self._detail.setVisible(bool(detail))
        in_set = working and segment.kind in {Kind.WORK, Kind.COUNT_IN}
        breath = (segment.breath or 0) if segment.kind is Kind.WORK else 0
        self._dots.show_breaths(Breaths(segment.breaths or 0 if in_set else 0, breath, colour))
        self._dots.setVisible(in_set)
        self._show_rest_of_it()

    def _show_rest_of_it(self) -> None:
        """Names, level and keys: only when paused or setting up, or when the pointer moves."""
        moment = self._moment
        if moment is None or self._look is None:
            return
        setting_up = moment.segment.kind is Kind.SETUP
        hint = words.safety_line() if setting_up else words.keys_line(moment)
        in_work = moment.state is State.RUNNING and moment.segment.kind in WORK
        shown = self._reveal.isActive() or not in_work
        for text, said in (
            (self._heading, words.heading(moment)),
            (self._standing, words.standing(moment)),
            (self._hint, hint),
        ):
            text.show_line(Line(said if shown else "", self._look.theme.quiet))

    def _show_veil(self, moment: Moment) -> None:
        self._veil.setVisible(moment.silent)
        if moment.silent and self._look is not None:
            still = self._look.reduced_motion
            self._veil.show_thickness(0.5 if still else veil_at(moment.silent_s))

    def _scale_texts(self) -> None:
        """Fit the largest sizes to the window: 6 % of its height is the least cap height asked."""
        height = self.height()
        self._word.set_most_px(round(height * 0.22))
        self._seconds.set_most_px(round(height * 0.20))
        self._detail.set_most_px(round(height * 0.06))
        self._prompt.set_most_px(round(height * 0.045))
        self._message.set_most_px(round(height * 0.045))
        self._hint.set_most_px(round(height * 0.028))
        self._message.setFixedHeight(round(height * 0.06))
        large_px = self._look.px("large") if self._look is not None else 20
        head_px = min(large_px, round(height * 0.04))
        for text in (self._heading, self._standing):
            text.set_most_px(head_px)
            text.setFixedHeight(round(head_px * 2.5))
        self._hint.setFixedHeight(round(height * 0.05))

    @Slot()
    def _clear_message(self) -> None:
        colour = self._look.theme.text if self._look is not None else "#ffffff"
        self._message.show_line(Line("", colour))

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
        or before.preparing is not after.preparing
        or before.waiting is not after.waiting
        or before.silent is not after.silent
        or before.held_s // 60 != after.held_s // 60
        or before.why != after.why
        or before.silent is not after.silent
    )

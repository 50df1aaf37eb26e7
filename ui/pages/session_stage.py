# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The large part of a session's page: figure and foot, and beside them breath, lines or words."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from exercises.catalogue.figures import Figures, load_figures
from exercises.reply import State
from exercises.segment import BEGUN, Kind
from ui.glide import Motion
from ui.look import Look, space
from ui.moment import Moment
from ui.pages.session_foot import SessionFoot
from ui.spoken import name
from ui.views.bigtext import BigText, Line
from ui.views.breath import BreathView, colour_of
from ui.views.breath_shape import BreathShape
from ui.views.figure import FigureView
from ui.views.lines import LinesView, SpokenLines
from ui.views.scene import FigureShape
from ui.views.strips import Breaths
from ui.wording import announced as spoken
from ui.wording import session as words

LISTED = frozenset({Kind.SETUP, Kind.SWITCH})
"""In these all lines are shown."""
QUESTIONS = frozenset({State.ASKING, State.SIGNALLED})
"""In these only words are shown, and larger: there is something to decide."""
DETAIL, QUESTION = 0.06, 0.08
"""Height of the lines under the large word, as a part of the window's."""
WORD, SECONDS, RING = 0.15, 0.1, 0.525
"""Room for the large word, for the seconds and at most for the ring, as a part of the window's."""

NO_BALLOON = 0.5
"""How full a figure's balloon is at a level that has none."""


class SessionStage(QWidget):
    """Shows the large things of a `Moment`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._figures: Figures | None = None
        self.figure = FigureView()
        self.breath = BreathView()
        self.word = BigText(200)
        self.seconds = BigText(160)
        self.foot = SessionFoot()
        self.dots = self.foot.dots
        self._pose = QWidget()
        self._high_px = 0
        self._has_balloon = False
        self.detail = BigText(60, bold=False)
        self.lines = LinesView()
        self.prompt = BigText(40)
        self._lay_out()

    def _lay_out(self) -> None:
        self._left = QVBoxLayout(self._pose)
        self._left.setSpacing(space(3))
        self._left.addWidget(self.figure, 1)
        side = QVBoxLayout()
        side.setSpacing(space(2))
        side.addWidget(self.word)
        side.addWidget(self.breath, 1)
        side.addWidget(self.detail, 1)
        side.addWidget(self.lines, 17)
        side.addWidget(self.seconds)
        side.addWidget(self.prompt, 2)
        columns = QHBoxLayout()
        columns.setSpacing(space(6))
        columns.addWidget(self._pose, 1)
        columns.addLayout(side, 1)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(space(3))
        self._rows.addLayout(columns, 1)
        self._pose.raise_()  # a screen reader comes to the large word before what stands low
        self._rows.addWidget(self.foot, 0, Qt.AlignmentFlag.AlignBottom)

    def dress(self, look: Look) -> None:
        """Wear `look`."""
        self._look = look
        for view in (self.figure, self.breath, self.dots, self.lines):
            view.set_theme(look.theme)

    def prepare(self) -> None:
        """Have the figures ready before the first of them is to be seen."""
        self._figures = self._figures or load_figures()

    def fit(self, height: int, mark_px: int, hint_px: int) -> None:
        """Let texts be as large as a window of `height` px asks, and the small ones so large."""
        self.foot.fit(height, mark_px, hint_px)
        self._left.setContentsMargins(0, 0, 0, self.foot.spare_px)
        for text, part in ((self.word, WORD), (self.seconds, SECONDS)):
            text.set_most_px(round(height * part))
            text.setFixedHeight(round(height * part))
        self.breath.set_most_px(round(height * RING))
        self._high_px = height
        self.prompt.set_most_px(round(height * 0.045))

    @Slot(object)
    def show_motion(self, motion: Motion) -> None:
        """Show a later instant of what is shown, where nothing but this has changed."""
        self.figure.show_motion(motion.fraction, motion.fill if self._has_balloon else NO_BALLOON)
        self.breath.show_motion(motion.fraction, motion.fill)

    def show_frame(self, moment: Moment) -> None:
        """Show all that moves."""
        self._has_balloon = moment.has_balloon
        if moment.state in QUESTIONS:
            return
        self.figure.show_shape(self._shape(moment))
        if moment.segment.kind in BEGUN and moment.state is State.RUNNING:
            breath = moment.segment.breath_kind
            self.breath.show_shape(
                BreathShape(breath, moment.fraction, moment.fill, moment.has_balloon)
            )

    def _shape(self, moment: Moment) -> FigureShape | None:
        shown, figures = moment.demonstration, self._figures
        if figures is None:
            return None
        phase = shown.phase
        figure = figures.of(shown.drill, shown.level, shown.part)
        if figure is None:
            figure, phase = figures.plain(shown.plain), shown.breath
        if figure is None:
            return None
        fill = moment.fill if moment.has_balloon else NO_BALLOON
        return FigureShape(figure, phase, moment.fraction, shown.side, fill, shown.before)

    def show_words(self, moment: Moment) -> None:
        """Show what holds for a second or longer."""
        if self._look is None:
            return
        theme, segment = self._look.theme, moment.segment
        colour = colour_of(theme, segment.breath_kind)
        running = moment.state is State.RUNNING
        setting_up = running and segment.kind is Kind.SETUP
        working = running and segment.kind in BEGUN
        self.word.show_line(Line(words.headline(moment), colour if running else theme.text))
        self.word.setVisible(not setting_up)
        counts = running and not setting_up
        self.seconds.show_line(Line(str(moment.seconds_left), theme.text))
        self.seconds.setVisible(counts)
        asked = moment.state in QUESTIONS
        self.detail.set_most_px(round(self._high_px * (QUESTION if asked else DETAIL)))
        detail = "" if working else words.detail(moment)
        self.detail.show_line(Line(detail, theme.text))
        self.detail.setVisible(bool(detail))
        self._show_lines(moment, shown=running and segment.kind in LISTED)
        self.prompt.show_line(Line(words.setup_prompt(moment), theme.accent))
        self.prompt.setVisible(setting_up)
        self.breath.setVisible(working)
        self._show_dots(moment, colour, shown=working and segment.kind is not Kind.FINISH)
        drawn = not asked and self._shape(moment) is not None
        self.figure.setVisible(drawn)
        wide = setting_up or not running
        self._put_foot(wide=wide, working=working)
        self._pose.setVisible(drawn or not wide)
        name(self.figure, spoken.figure(moment.ahead_drill))
        name(self.breath, spoken.breath(segment.breath_kind, balloon=moment.has_balloon))

    def _put_foot(self, *, wide: bool, working: bool) -> None:
        """Leave the right column all the height, but where there is much to read."""
        self.foot.lie(wide=wide, working=working)
        rows = self._rows if wide else self._left
        if rows.indexOf(self.foot) < 0:
            rows.addWidget(self.foot, 0, Qt.AlignmentFlag.AlignBottom)
            self.foot.show()  # another parent has hidden it
        self._left.setContentsMargins(0, 0, 0, self.foot.spare_px)

    def _show_lines(self, moment: Moment, *, shown: bool) -> None:
        if shown:
            self.lines.show_lines(SpokenLines(moment.lines, moment.line))
        self.lines.setVisible(shown)

    def _show_dots(self, moment: Moment, colour: str, *, shown: bool) -> None:
        segment = moment.segment
        breath = segment.breath or 0
        if segment.kind is not Kind.WORK and breath == 1:
            breath = 0
        self.dots.show_breaths(Breaths(segment.breaths or 0 if shown else 0, breath, colour))
        self.dots.setVisible(shown)
        name(self.dots, spoken.dots(breath, segment.breaths or 0))

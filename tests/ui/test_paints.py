# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Thousands of frames take and give as many references to None, True and False as they found.

With PySide6 6.12.0 on Python 3.11 each void call loses one, and some thousand frames end it all.
From Python 3.12 on these three never die: PySide6, built for older ones, still counts down what
Python itself no longer counts up, and the numbers say nothing.
"""

import gc
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from exercises.catalogue.figures import load_figures
from exercises.drill import Breath
from exercises.figure import Figure
from exercises.sides import Side
from tests.ui.floor import Floor
from tests.ui.hall import plan
from ui.look import SESSION
from ui.views.bigtext import BigText, Line
from ui.views.breath import BreathView
from ui.views.breath_shape import BreathShape
from ui.views.figure import FigureView
from ui.views.lines import LinesView, SpokenLines
from ui.views.scene import FigureShape
from ui.views.strips import BlocksBar, Breaths, Dots, Passed
from ui.views.veil import Veil

FRAMES = 5_000
SLACK = 500
"""What the interpreter itself may take or let go meanwhile; a loss would go to thousands."""
IMMORTAL = sys.version_info >= (3, 12)

Frame = Callable[[int], None]


class PaintCount(QObject):
    """Counts how often a widget is really painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.paints = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.paints += event.type() == QEvent.Type.Paint
        return False


def counts() -> list[int]:
    gc.collect()  # what earlier tests left behind is not a loss
    return [sys.getrefcount(one) for one in (None, True, False)]


def assert_even(widget: QWidget, frame: Frame) -> None:
    """Paint thousands of frames and compare."""
    for number in range(50):
        frame(number)
        widget.repaint()
    counter = PaintCount(widget)
    before = counts()
    for number in range(FRAMES):
        frame(number)
        widget.repaint()
    assert counter.paints >= FRAMES
    moved = [after - was for after, was in zip(counts(), before, strict=True)]
    assert IMMORTAL or all(abs(one) <= SLACK for one in moved), moved


def breath_frame(view: BreathView, *, balloon: bool) -> Frame:
    def show(number: int) -> None:
        breath = list(Breath)[number // 90 % len(Breath)]
        view.show_shape(BreathShape(breath, number % 90 / 90, number % 360 / 360, balloon))

    return show


def figure_frame(view: FigureView, figure: Figure) -> Frame:
    sides = (Side.LEFT, Side.RIGHT)

    def show(number: int) -> None:
        move = figure.moves[number // 90 % len(figure.moves)]
        side = sides[number // 360 % 2]
        fraction = number % 90 / 90
        view.show_shape(FigureShape(figure, move.phase, fraction, side, fraction, side.other))

    return show


def text_frame(view: BigText) -> Frame:
    words = ("In", "Blow", "Pause", "Relax")

    def show(number: int) -> None:
        view.show_line(Line(words[number % len(words)], SESSION.text))

    return show


def dots_frame(view: Dots) -> Frame:
    def show(number: int) -> None:
        view.show_breaths(Breaths(4, number % 5, SESSION.breath_in))

    return show


def lines_frame(view: LinesView) -> Frame:
    lines = ("Lie on your back.", "Feet on the wall.", "Breathe out.")

    def show(number: int) -> None:
        view.show_lines(SpokenLines(lines, number % len(lines)))

    return show


def blocks_frame(view: BlocksBar) -> Frame:
    def show(number: int) -> None:
        view.show_passed(Passed((((0, 60_000),), ((60_000, 100_000),)), number % 100 * 1_000))

    return show


def veil_frame(view: Veil) -> Frame:
    def show(number: int) -> None:
        view.show_thickness(number % 40 / 40)

    return show


def shown(qtbot: QtBot, view: QWidget) -> None:
    qtbot.addWidget(view)
    view.resize(240, 160)
    with qtbot.waitExposed(view):
        view.show()


@pytest.mark.parametrize("balloon", [True, False])
def test_breath(qtbot: QtBot, *, balloon: bool) -> None:
    view = BreathView()
    shown(qtbot, view)
    assert_even(view, breath_frame(view, balloon=balloon))


def test_big_text(qtbot: QtBot) -> None:
    view = BigText(80)
    shown(qtbot, view)
    assert_even(view, text_frame(view))


@pytest.mark.parametrize("drill", ["hip-lift-90-90-balloon", "bench-90-90-crossover-reach"])
def test_figure(qtbot: QtBot, drill: str) -> None:
    figure = load_figures().of(drill, 5)
    assert figure is not None
    view = FigureView()
    shown(qtbot, view)
    assert_even(view, figure_frame(view, figure))


def test_dots(qtbot: QtBot) -> None:
    view = Dots()
    shown(qtbot, view)
    assert_even(view, dots_frame(view))


def test_lines(qtbot: QtBot) -> None:
    view = LinesView()
    shown(qtbot, view)
    assert_even(view, lines_frame(view))


def test_blocks(qtbot: QtBot) -> None:
    view = BlocksBar()
    shown(qtbot, view)
    assert_even(view, blocks_frame(view))


def test_veil(qtbot: QtBot) -> None:
    ground = QWidget()
    shown(qtbot, ground)
    view = Veil(SESSION.warning, ground)
    view.resize(ground.size())
    view.show()
    assert_even(view, veil_frame(view))


def test_a_whole_session(qtbot: QtBot) -> None:
    floor = Floor(qtbot, plan(waits=False))
    qtbot.waitExposed(floor.page)
    floor.pass_time(35)
    before = counts()
    for _ in range(FRAMES // 5):
        floor.pass_time(1 / 30)
        floor.page.repaint()
    moved = [after - was for after, was in zip(counts(), before, strict=True)]
    # What the session keeps as it goes refers to None here and there; a loss would go below.
    assert all(one >= -SLACK for one in moved), moved

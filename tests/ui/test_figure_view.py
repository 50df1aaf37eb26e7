# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Every figure is painted whole, in every phase and theme; what moves is painted and no more."""

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from exercises.body import Chain
from exercises.catalogue.figures import load_figures
from exercises.figure import Figure
from exercises.sides import Side
from ui.look import CONTRAST, LIGHT, SESSION, Theme
from ui.views.drawing import MARGIN
from ui.views.figure import FigureView
from ui.views.scene import FigureShape, room

FIGURES = load_figures()
SIDES = (Side.LEFT, Side.RIGHT)
WIDTH, HEIGHT = 240, 160


class Watched(FigureView):
    """Remembers which parts it asked to be painted."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.asked: list[QRect] = []
        self.resize(WIDTH, HEIGHT)

    def update(self, *args: object) -> None:
        self.asked.append(QRect(*args) if args else self.rect())
        super().update(*args)


def shapes(figure: Figure, side: Side, step: int = 1) -> list[FigureShape]:
    """A set of two breaths, phase after phase, in `step` looks a phase."""
    first = [move for move in figure.moves if move.first]
    cycle = [move for move in figure.moves if not move.first]
    turns = [(move, None) for move in first] + [(move, side.other) for move in cycle]
    return [FigureShape(figure, None, 0.0, side)] + [
        FigureShape(figure, move.phase, at / step, side, at / step, before)
        for move, before in turns
        for at in range(step + 1)
    ]


Pixels = NDArray[np.uint32]


def picture(view: FigureView) -> Pixels:
    image = view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), dtype=np.uint32)
    return pixels.reshape(image.height(), image.width()).copy()


def named(figure: Figure) -> str:
    return f"{figure.drill}-{figure.level}-{figure.part}"


every_figure = pytest.mark.parametrize("figure", list(FIGURES.all.values()), ids=named)


def margins(pixels: Pixels) -> set[int]:
    """The colours of the outermost pixels."""
    edges = (pixels[0], pixels[-1], pixels[:, 0], pixels[:, -1])
    return {int(colour) for colour in np.unique(np.concatenate(edges))}


@every_figure
@pytest.mark.parametrize("theme", [SESSION, LIGHT, CONTRAST], ids=lambda theme: theme.name)
def test_it_is_painted_whole(qtbot: QtBot, figure: Figure, theme: Theme) -> None:
    view = FigureView(theme)
    qtbot.addWidget(view)
    view.resize(WIDTH, HEIGHT)
    ground, working = QColor(theme.background).rgb(), QColor(theme.text).rgb()
    for side in SIDES:
        for shape in shapes(figure, side):
            view.show_shape(shape)
            image = picture(view)
            assert margins(image) == {ground}, shape
            scene = view._scene
            assert scene is not None
            assert not scene.looks[0] or bool((image == working).any()), shape


@every_figure
def test_all_of_it_lies_in_the_room_that_is_kept_for_it(figure: Figure) -> None:
    left, bottom, right, top = room(figure)
    view = FigureView()
    for side in SIDES:
        for shape in shapes(figure, side, step=9):
            for part in view._at(shape).parts.values():
                for x, y in part.points:
                    assert left - MARGIN <= x - part.reach
                    assert x + part.reach <= right + MARGIN
                    assert bottom - MARGIN <= y - part.reach
                    assert y + part.reach <= top + MARGIN


@every_figure
def test_what_changed_was_asked_to_be_painted(qtbot: QtBot, figure: Figure) -> None:
    view = Watched(SESSION)
    qtbot.addWidget(view)
    for side in SIDES:
        view.show_shape(shapes(figure, side)[0])
        before = picture(view)
        for shape in shapes(figure, side, step=4)[1:]:
            view.asked.clear()
            view.show_shape(shape)
            after = picture(view)
            changed = before != after
            for part in view.asked:
                rows = slice(max(0, part.top()), part.bottom() + 1)
                changed[rows, max(0, part.left()) : part.right() + 1] = False
            assert not changed.any(), shape
            before = after


@every_figure
def test_the_same_instant_again_paints_nothing(qtbot: QtBot, figure: Figure) -> None:
    view = Watched(SESSION)
    qtbot.addWidget(view)
    for shape in shapes(figure, Side.LEFT):
        view.show_shape(shape)
        view.asked.clear()
        view.show_shape(FigureShape(figure, shape.phase, shape.fraction, *rest_of(shape)))
        assert view.asked == []


def rest_of(shape: FigureShape) -> tuple[Side | None, float, Side | None]:
    return shape.side, shape.fill, shape.before


def test_a_phase_in_which_nothing_moves_paints_nothing(qtbot: QtBot) -> None:
    figure = FIGURES.of("band-assisted-aslr", 3)
    assert figure is not None
    view = Watched(SESSION)
    qtbot.addWidget(view)
    view.show_shape(FigureShape(figure, "pause", 0.0, Side.RIGHT))
    view.asked.clear()
    for step in range(30):
        view.show_shape(FigureShape(figure, "pause", step / 30, Side.RIGHT))
    assert view.asked == []


def test_no_figure_is_an_empty_view(qtbot: QtBot) -> None:
    view = Watched(SESSION)
    qtbot.addWidget(view)
    figure = FIGURES.of("band-assisted-aslr", 3)
    assert figure is not None
    view.show_shape(FigureShape(figure, None, 0.0, None))
    view.show_shape(None)
    assert margins(picture(view)) == {QColor(SESSION.background).rgb()}
    view.set_theme(LIGHT)
    assert margins(picture(view)) == {QColor(LIGHT.background).rgb()}


def test_the_limb_that_comes_back_looks_as_if_it_works() -> None:
    figure = FIGURES.of("bench-90-90-crossover-reach", 3)
    assert figure is not None
    view = FigureView()
    back = view._at(FigureShape(figure, "inhale_return", 0.5, Side.RIGHT, 0.5, Side.LEFT))
    assert back.looks == (frozenset({Chain.LEFT_ARM}), frozenset({Chain.LEFT_ARM}))
    reach = view._at(FigureShape(figure, "exhale_reach", 0.5, Side.RIGHT, 0.5, Side.LEFT))
    assert reach.looks[0] == {Chain.RIGHT_ARM}

# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A limb that keeps still is painted from a picture of it, and looks as if painted itself."""

import numpy as np
import pytest
from PySide6.QtGui import QPixmap
from pytestqt.qtbot import QtBot

from exercises.catalogue.figures import load_figures
from exercises.figure import Figure
from exercises.sides import Side
from tests.ui.test_figure_view import SIDES, every_figure, picture, shapes
from ui.look import CONTRAST, LIGHT, SESSION
from ui.views.figure import FigureView
from ui.views.scene import FigureShape
from ui.views.sprites import PATIENCE

ROUNDING = 3
"""By how much of 255 a colour may differ that was mixed in two steps instead of one."""
FIGURES = load_figures()


def on_screen(qtbot: QtBot, size: tuple[int, int] = (240, 160)) -> FigureView:
    """A view that is shown: one that is not is laid out anew with each grab."""
    view = FigureView(SESSION)
    qtbot.addWidget(view)
    view.resize(*size)
    with qtbot.waitExposed(view):
        view.show()
    return view


def pictures(view: FigureView) -> dict[str, QPixmap]:
    """The pictures of limbs that are held."""
    sprites = view._drawing.sprites._sprites
    return {part: one.picture for part, one in sprites.items() if one.picture is not None}


def until_pictured(view: FigureView) -> None:
    for _ in range(PATIENCE + 2):  # the first may still be laying out
        view.grab()


def fresh(qtbot: QtBot, view: FigureView, shape: FigureShape) -> FigureView:
    """A view that shows what `view` shows, and nothing before."""
    other = FigureView(view._theme)
    qtbot.addWidget(other)
    other.resize(view.size())
    other.show_shape(shape)
    other._scene = view._scene  # what moved by less than a step stays where it was
    return other


def assert_as_fresh(qtbot: QtBot, view: FigureView, shape: FigureShape) -> None:
    held = picture(view).view(np.uint8).astype(int)
    painted = picture(fresh(qtbot, view, shape)).view(np.uint8).astype(int)
    assert np.abs(held - painted).max() <= ROUNDING, shape


def figure_of(drill: str, level: int) -> Figure:
    figure = FIGURES.of(drill, level)
    assert figure is not None
    return figure


@every_figure
def test_a_picture_looks_like_the_limb(qtbot: QtBot, figure: Figure) -> None:
    view = on_screen(qtbot)
    for shape in shapes(figure, Side.LEFT):
        view.show_shape(shape)
        until_pictured(view)
        assert pictures(view)
        assert_as_fresh(qtbot, view, shape)


def test_a_limb_that_moves_has_no_picture(qtbot: QtBot) -> None:
    figure = figure_of("band-assisted-aslr", 3)
    view = on_screen(qtbot, (880, 700))
    for step in range(10):
        view.show_shape(FigureShape(figure, "exhale_lower", 0.3 + step / 25, None))
        view.grab()
    assert "left_leg" not in pictures(view)
    assert "right_leg" in pictures(view)


@pytest.mark.parametrize("side", SIDES)
def test_a_change_of_sides_leaves_no_old_picture(qtbot: QtBot, side: Side) -> None:
    figure = figure_of("bench-90-90-crossover-reach", 3)
    view = on_screen(qtbot)
    view.show_shape(FigureShape(figure, "pause", 0.5, side))
    until_pictured(view)
    other = FigureShape(figure, "pause", 0.5, side.other)
    view.show_shape(other)
    assert_as_fresh(qtbot, view, other)


def test_a_new_theme_size_or_level_begins_without_pictures(qtbot: QtBot) -> None:
    view = on_screen(qtbot)
    shape = FigureShape(figure_of("band-assisted-aslr", 3), None, 0.0, None)
    view.show_shape(shape)
    for theme in (LIGHT, CONTRAST):
        until_pictured(view)
        view.set_theme(theme)
        assert_as_fresh(qtbot, view, shape)
    until_pictured(view)
    view.resize(300, 200)
    assert_as_fresh(qtbot, view, shape)
    until_pictured(view)
    shape = FigureShape(figure_of("band-assisted-aslr", 4), None, 0.0, None)
    view.show_shape(shape)
    assert_as_fresh(qtbot, view, shape)

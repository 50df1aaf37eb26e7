# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
# ruff: noqa: INP001
"""Draws every figure in each of its poses on one sheet, to be looked at.

Run it from the project's folder: python -m scripts.contact_sheet [OUT.png]
"""

import argparse
import os
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from exercises.catalogue import load_catalogue
from exercises.catalogue.figures import load_figures
from exercises.figure import Figure, Move
from exercises.sides import Side
from ui.look import CONTRAST, DARK, LIGHT, SESSION, Theme
from ui.views.figure import FigureView
from ui.views.scene import FigureShape, room

THEMES = {theme.name: theme for theme in (SESSION, LIGHT, DARK, CONTRAST)}
OUT = Path(__file__).parent.parent / "build" / "figures.png"
COLUMNS = 6
SMALL = 1
"""The quality of a PNG: how quickly it is packed, not how it looks."""
NAME_PX, LABEL_PX, GAP_PX = 44, 20, 8
WIDE, TALL = 0.68, 1.3
"""Height of a cell as a part of its width, for those who lie or kneel and those who stand."""

Cell = tuple[Figure, Move | None]


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the sheet: its figures, their height in px, whether they begin a drill."""

    cells: tuple[Cell, ...]
    high: int
    is_first: bool


def arguments() -> argparse.Namespace:
    """Return what was asked for."""
    parser = argparse.ArgumentParser(description="Draw every figure on one sheet.")
    parser.add_argument("out", nargs="?", type=Path, default=OUT)
    parser.add_argument("--theme", choices=THEMES, default="session")
    parser.add_argument("--drill", default="", help="only drills whose id contains this")
    parser.add_argument("--level", type=int, help="only this level")
    parser.add_argument("--side", type=Side, choices=(Side.LEFT, Side.RIGHT))
    parser.add_argument("--at", type=float, default=1.0, help="how much of a phase has passed")
    parser.add_argument("--cell", type=int, default=240, help="width of a figure in px")
    return parser.parse_args()


def chosen(asked: argparse.Namespace) -> list[Figure]:
    """Return the figures that are asked for, in the order of their drills and levels."""
    figures = [figure for figure in load_figures().all.values() if asked.drill in figure.drill]
    if asked.level:
        figures = [figure for figure in figures if figure.level == asked.level]
    order = [drill.id for drill in load_catalogue().drills.values()]
    places = {drill: place for place, drill in enumerate(order)}
    return sorted(figures, key=lambda f: (places.get(f.drill, 99), f.drill, f.level, f.part))


def sights(figure: Figure) -> Iterator[Move | None]:
    """Yield the moves that end in sights of their own; None is the figure when ready."""
    seen = {(figure.ready, figure.working, "")}
    yield None
    for move in figure.moves:
        lengths = str({name: end for name, (_, end) in move.arrows.items() if end})
        sight = (move.end, move.working, lengths)
        if sight not in seen:
            yield move
        seen.add(sight)


def rows_of(figures: list[Figure], width: int) -> Iterator[Row]:
    """Yield a drill's figures after one another in rows, higher ones for those who stand."""
    for _, group in groupby(figures, key=attrgetter("drill")):
        drawn = list(group)
        high = max(standing(figure) for figure in drawn)
        cells = [(figure, move) for figure in drawn for move in sights(figure)]
        for number, some in enumerate(batched(cells, COLUMNS)):
            yield Row(some, round(width * high), is_first=number == 0)


def standing(figure: Figure) -> float:
    """Return how high a figure's cell is, as a part of its width."""
    left, bottom, right, top = room(figure)
    return TALL if top - bottom > right - left else WIDE


def batched(cells: list[Cell], size: int) -> Iterator[tuple[Cell, ...]]:
    """Yield the cells in groups of `size`."""
    for start in range(0, len(cells), size):
        yield tuple(cells[start : start + size])


def draw(figures: list[Figure], asked: argparse.Namespace, theme: Theme) -> QImage:
    """Return the sheet, each drill beginning with its name."""
    names = {drill.id: drill.name for drill in load_catalogue().drills.values()}
    rows = list(rows_of(figures, asked.cell))
    high = sum(row.high + LABEL_PX + NAME_PX * row.is_first for row in rows)
    sheet = QImage(COLUMNS * asked.cell, high, QImage.Format.Format_RGB32)
    sheet.fill(QColor(theme.background))
    painter = QPainter(sheet)
    view = FigureView(theme)
    top = 0
    for row in rows:
        if row.is_first:
            painter.setPen(QColor(theme.text))
            painter.setFont(font(NAME_PX // 2))
            place = QRect(GAP_PX, top, sheet.width(), NAME_PX)
            drill = row.cells[0][0].drill
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, names.get(drill, drill))
            top += NAME_PX
        painter.setPen(QColor(theme.quiet))
        painter.setFont(font(LABEL_PX * 2 // 3))
        draw_row(painter, view, row, top, asked)
        top += LABEL_PX + row.high
    painter.end()
    return sheet


def draw_row(
    painter: QPainter, view: FigureView, row: Row, top: int, asked: argparse.Namespace
) -> None:
    """Draw one row of figures with their labels below `top`."""
    view.resize(asked.cell - GAP_PX, row.high)
    for column, (figure, move) in enumerate(row.cells):
        phase = move.phase if move else None
        before = None if move is None or move.first else asked.side or figure.side
        view.show_shape(FigureShape(figure, phase, asked.at, asked.side, 0.5, before))
        place = QRect(column * asked.cell + GAP_PX, top, asked.cell - GAP_PX, LABEL_PX)
        painter.drawPixmap(place.left(), place.bottom(), view.grab())
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, label(figure, phase))


def font(px: int) -> QFont:
    """Return a plain font of `px` height."""
    made = QFont("sans-serif")
    made.setPixelSize(px)
    return made


def label(figure: Figure, phase: str | None) -> str:
    """Return what stands above a cell."""
    part = f", part {figure.part}" if figure.part > 1 else ""
    return f"level {figure.level}{part}: {(phase or 'ready').replace('_', ' ')}"


def main() -> None:
    """Draw the sheet."""
    asked = arguments()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    sheet = draw(chosen(asked), asked, THEMES[asked.theme])
    asked.out.parent.mkdir(parents=True, exist_ok=True)
    sheet.save(str(asked.out), quality=SMALL)
    app.quit()


if __name__ == "__main__":
    main()

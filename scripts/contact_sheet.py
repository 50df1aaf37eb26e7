# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
# ruff: noqa: INP001
"""Draws every figure in each of its poses on one sheet, to be looked at.

Run it from the project's folder: python -m scripts.contact_sheet [OUT.png]
"""

import argparse
import os
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from exercises.catalogue.figures import load_figures
from exercises.drill import Side
from exercises.figure import Figure, Move
from ui.look import CONTRAST, DARK, LIGHT, SESSION, Theme
from ui.views.figure import FigureView
from ui.views.scene import FigureShape

THEMES = {theme.name: theme for theme in (SESSION, LIGHT, DARK, CONTRAST)}
OUT = Path(__file__).parent.parent / "docs" / "pictures" / "figures.png"
COLUMNS = 8
LABEL_PX = 20


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
    return sorted(figures, key=lambda figure: (figure.drill, figure.level, figure.part))


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


def draw(figures: list[Figure], asked: argparse.Namespace, theme: Theme) -> QImage:
    """Return the sheet, each drill beginning a row."""
    cell = QSize(asked.cell, asked.cell * 3 // 4)
    places = list(placed([(figure, move) for figure in figures for move in sights(figure)]))
    rows = 1 + max(row for row, _, _, _ in places)
    sheet = QImage(COLUMNS * cell.width(), rows * cell.height(), QImage.Format.Format_RGB32)
    sheet.fill(QColor(theme.background))
    painter = QPainter(sheet)
    painter.setFont(QFont("sans-serif", 8))
    painter.setPen(QColor(theme.quiet))
    view = FigureView(theme)
    view.resize(cell.width(), cell.height() - LABEL_PX)
    for row, column, figure, move in places:
        at = QRect(column * cell.width(), row * cell.height(), cell.width(), LABEL_PX)
        phase, first = (move.phase, move.first) if move else (None, False)
        view.show_shape(FigureShape(figure, phase, asked.at, asked.side, 0.5, first))
        painter.drawPixmap(at.left(), at.bottom(), view.grab())
        painter.drawText(at, Qt.AlignmentFlag.AlignCenter, label(figure, phase))
    painter.end()
    return sheet


def placed(
    cells: list[tuple[Figure, Move | None]],
) -> Iterator[tuple[int, int, Figure, Move | None]]:
    """Yield row and column of each cell."""
    row, column, before = 0, 0, None
    for figure, move in cells:
        if column == COLUMNS or (before is not None and figure.drill != before.drill):
            row, column = row + 1, 0
        yield row, column, figure, move
        column, before = column + 1, figure


def label(figure: Figure, phase: str | None) -> str:
    """Return what stands above a cell."""
    part = f" part {figure.part}" if figure.part > 1 else ""
    return f"{figure.drill[:14]}… {figure.level}{part}: {phase or 'ready'}"


def main() -> None:
    """Draw the sheet."""
    asked = arguments()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    sheet = draw(chosen(asked), asked, THEMES[asked.theme])
    sheet.save(str(asked.out))
    app.quit()


if __name__ == "__main__":
    main()

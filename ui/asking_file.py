# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Asks a person for a file, by the dialog of their desktop."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QFileDialog

from ui.wording import routines as words
from ui.wording.chart import ChartWords


def ask_open() -> Path | None:
    """Return a routine file to read; None when a person thinks better of it."""
    window = QApplication.activeWindow()
    name, _ = QFileDialog.getOpenFileName(window, words.import_title(), "", words.toml_files())
    return Path(name) if name else None


def ask_save(name: str) -> Path | None:
    """Return where to write a routine file."""
    window = QApplication.activeWindow()
    name, _ = QFileDialog.getSaveFileName(window, words.export_title(), name, words.toml_files())
    return Path(name) if name else None


def ask_picture() -> Path | None:
    """Return where to write a picture of the chart."""
    chart, window = ChartWords(), QApplication.activeWindow()
    name, _ = QFileDialog.getSaveFileName(window, chart.picture, chart.file, chart.pictures)
    return Path(name) if name else None

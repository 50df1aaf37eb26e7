# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Asks a person for a file, by the dialog of their desktop."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QFileDialog

from ui.wording import carrying as carrying_words
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


def ask_history() -> Path | None:
    """Return an exported history to read."""
    window = QApplication.activeWindow()
    title, kinds = carrying_words.import_title(), carrying_words.whole_files()
    name, _ = QFileDialog.getOpenFileName(window, title, "", kinds)
    return Path(name) if name else None


def ask_export(name: str) -> Path | None:
    """Return where to write the history; a name without an ending gets that of the chosen kind."""
    window = QApplication.activeWindow()
    table, whole = carrying_words.table_files(), carrying_words.whole_files()
    kinds = f"{table};;{whole}"
    name, kind = QFileDialog.getSaveFileName(window, carrying_words.export_title(), name, kinds)
    return with_ending(Path(name), ".json" if kind == whole else ".csv") if name else None


def with_ending(path: Path, ending: str) -> Path:
    """Return `path`, with `ending` unless it has one of those that are written."""
    known = path.suffix.lower() in {".csv", ".json"}
    return path if known else path.with_name(path.name + ending)

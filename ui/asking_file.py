# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Asks a person for a file, by the dialog of their desktop."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication, QFileDialog

from ui.wording import carrying as carrying_words
from ui.wording import routines as words
from ui.wording.chart import ChartWords

PICTURE = "ninety-chart.png"


def ask_open() -> Path | None:
    """Return a routine file to read; None when a person thinks better of it."""
    window = QApplication.activeWindow()
    title, kinds = words.import_title(), words.toml_files()
    name, _ = QFileDialog.getOpenFileName(window, title, _in_documents(), kinds)
    return Path(name) if name else None


def ask_save(name: str) -> Path | None:
    """Return where to write a routine file."""
    window = QApplication.activeWindow()
    title, kinds = words.export_title(), words.toml_files()
    name, _ = QFileDialog.getSaveFileName(window, title, _in_documents(name), kinds)
    return Path(name) if name else None


def ask_picture() -> Path | None:
    """Return where to write a picture of the chart."""
    chart, window = ChartWords(), QApplication.activeWindow()
    place = _in_documents(PICTURE)
    name, _ = QFileDialog.getSaveFileName(window, chart.picture, place, chart.pictures)
    return Path(name) if name else None


def ask_history() -> Path | None:
    """Return an exported history to read."""
    window = QApplication.activeWindow()
    title, kinds = carrying_words.import_title(), carrying_words.whole_files()
    name, _ = QFileDialog.getOpenFileName(window, title, _in_documents(), kinds)
    return Path(name) if name else None


def ask_export(name: str) -> Path | None:
    """Return where to write the history; a name without an ending gets that of the chosen kind."""
    window = QApplication.activeWindow()
    table, whole = carrying_words.table_files(), carrying_words.whole_files()
    kinds = f"{table};;{whole}"
    title, place = carrying_words.export_title(), _in_documents(name)
    name, kind = QFileDialog.getSaveFileName(window, title, place, kinds)
    return with_ending(Path(name), ".json" if kind == whole else ".csv") if name else None


def with_ending(path: Path, ending: str) -> Path:
    """Return `path`, with `ending` unless it has one of those that are written."""
    known = path.suffix.lower() in {".csv", ".json"}
    return path if known else path.with_name(path.name + ending)


def _in_documents(name: str = "") -> str:
    """Return where a dialog begins: at `name` in the person's documents, or else in their home."""
    places = QStandardPaths.StandardLocation
    documents = Path(QStandardPaths.writableLocation(places.DocumentsLocation))
    home = Path(QStandardPaths.writableLocation(places.HomeLocation))
    return str((documents if documents.is_dir() else home) / name)

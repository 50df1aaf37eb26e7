# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Where the dialogs for a file begin."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ui import asking_file

Asks = Callable[[], Path | None]
ASKED: list[tuple[Asks, str]] = [
    (asking_file.ask_open, ""),
    (lambda: asking_file.ask_save("mine.toml"), "mine.toml"),
    (asking_file.ask_picture, "ninety-chart.png"),
    (asking_file.ask_history, ""),
    (lambda: asking_file.ask_export("ninety-history.csv"), "ninety-history.csv"),
]


@pytest.mark.parametrize(("ask", "name"), ASKED)
@pytest.mark.parametrize("has_documents", [True, False])
def test_a_dialog_begins_in_documents_or_at_home(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    ask: Asks,
    name: str,
    has_documents: bool,
) -> None:
    del qtbot
    documents = tmp_path / "Papers"
    if has_documents:
        documents.mkdir()
    places = {
        QStandardPaths.StandardLocation.DocumentsLocation: str(documents),
        QStandardPaths.StandardLocation.HomeLocation: str(tmp_path),
    }
    begun: list[str] = []

    def think_better(_window: object, _title: str, place: str, _kinds: str) -> tuple[str, str]:
        begun.append(place)
        return "", ""

    monkeypatch.setattr(QStandardPaths, "writableLocation", places.get)
    for dialog in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, dialog, think_better)
    assert ask() is None
    assert begun == [str((documents if has_documents else tmp_path) / name)]

# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Opens the whole program, and closes it."""

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTranslator
from pytestqt.qtbot import QtBot

from exercises.catalogue import Catalogue, load_catalogue
from settings.preferences import Preferences
from tests.ui.house import KNOWN, House
from tests.ui.tongues import Pseudo, pseudo_catalogue, pseudo_measures
from ui.language import localise, speak
from ui.requests import StartRequest
from ui.sweeper import sweep

OpenHouse = Callable[..., House]


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown() -> Iterator[None]:
    """Have what a test closed gone before the next begins: a style sheet is worn by all there is.

    Qt deletes later only from within an event loop, and most tests never run one.
    """
    yield
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture(autouse=True)
def swept() -> Iterator[None]:
    """Have Python collect between two tests only, as in the program between two events.

    Elsewhere a journal's thread would take a widget's timer down with it.
    """
    gc.disable()
    yield
    sweep()
    gc.enable()


@pytest.fixture
def open_house(qtbot: QtBot, tmp_path: Path) -> Iterator[OpenHouse]:
    """Open it with these preferences, perhaps with a session at once."""
    opened: list[House] = []

    def _open(
        preferences: Preferences = KNOWN,
        request: StartRequest | None = None,
        catalogue: Catalogue | None = None,
    ) -> House:
        house = House(qtbot, tmp_path, preferences, request, catalogue=catalogue)
        opened.append(house)
        return opened[-1]

    yield _open
    for house in opened:
        house.close()


@pytest.fixture
def german(qtbot: QtBot) -> Iterator[Catalogue]:
    """Let Qt speak German; the catalogue is German too."""
    app = QCoreApplication.instance()
    assert app is not None
    there, before = set(app.findChildren(QTranslator)), QLocale()
    speak(app, "de")
    localise("de")
    yield load_catalogue("de")
    for translator in set(app.findChildren(QTranslator)) - there:
        app.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


@pytest.fixture
def unspoken(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Catalogue]:
    """Everything in the language that nobody speaks, but the guide, which is a text a language."""
    monkeypatch.setattr("ui.gauge.load_measures", lambda _language: pseudo_measures())
    app = QCoreApplication.instance()
    assert app is not None
    translator = Pseudo(app)
    app.installTranslator(translator)
    yield pseudo_catalogue()
    app.removeTranslator(translator)
    translator.deleteLater()

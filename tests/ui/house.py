# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The whole program on files of its own, with a told clock and a player that keeps a tape."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from exercises.catalogue import Catalogue, load_catalogue
from exercises.record import SessionRecord
from exercises.reply import State
from exercises.session import Session
from settings.file import load
from settings.preferences import Preferences
from tests.fakes import FakeClock
from tests.ui.hall import FRAME_S, TapePlayer, no_voice
from ui.clocks import Clocks
from ui.dressing import Dresser
from ui.history_reader import Reader
from ui.journal import Journal
from ui.keeping import Keeper
from ui.program import Program
from ui.repertoire import Repertoire
from ui.requests import StartRequest
from ui.sounder import Sounder
from ui.speaker import MakeVoice, Speaker
from ui.theatre import Theatre

NEW = Preferences()
KNOWN = Preferences(shown=True, sound_check=False, full_screen=False)
"""Somebody who has been here before."""


class House:
    """Everything that `run_window` makes, but lock, signals and excepthook."""

    def __init__(
        self,
        qtbot: QtBot,
        folder: Path,
        preferences: Preferences = KNOWN,
        request: StartRequest | None = None,
        voice: MakeVoice = no_voice,
        catalogue: Catalogue | None = None,
    ) -> None:
        self.bot = qtbot
        self.folder = folder
        self.clock = FakeClock()
        self.player = TapePlayer(self.clock)
        self.keeper = Keeper(folder / "preferences.json", preferences)
        self.journal = Journal(folder / "history.db")
        clocks = Clocks(self.clock, self.clock.now)
        self._make_voice = voice
        self.theatre = Theatre(self.keeper, self.journal, self._sounder, self._speaker, clocks)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._app, self._font = app, app.font()
        self.dresser = Dresser(app, self.keeper, {})
        self.theatre.page_made.connect(self.dresser.dress_page)
        self.dresser.dress()
        self.reader = Reader(folder / "history.db")
        repertoire = Repertoire(catalogue or load_catalogue(), folder / "routines")
        self.program = Program(repertoire, self.keeper, self.theatre, self.reader, clocks)
        self.window = self.program.window
        self.dresser.dress_window(self.window)
        self.theatre.page._let_go.setInterval(0)
        self._other = QWidget()
        for window in (self.window, self._other):
            qtbot.addWidget(window)
        self.program.open(request)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def close(self) -> None:
        self.theatre.close()
        self.reader.close()
        self.window.let_go()
        self._app.setStyleSheet("")
        self._app.setFont(self._font)

    @property
    def session(self) -> Session:
        running = self.theatre.running
        assert running is not None
        return running.conductor.session

    def state(self) -> State:
        return self.session.state

    def keys_shown(self) -> bool:
        return self.window.keys_shown

    @property
    def notice(self) -> str:
        """What the quiet bar says, if it is to be seen."""
        bar = self.window.notice
        return bar._text.text() if bar.isVisible() else ""

    def kept(self) -> Preferences:
        """What stands in the file."""
        return load(self.folder / "preferences.json").preferences

    def history(self) -> list[SessionRecord]:
        self.theatre.settle()
        return self.reader.sessions(100)

    @property
    def focused(self) -> QWidget:
        return self._app.focusWidget() or self.window

    def press(self, *keys: Qt.Key | str) -> None:
        """Press keys, or type letters, wherever the focus is."""
        for key in keys:
            if isinstance(key, str):
                QTest.keyClicks(self.focused, key)
            else:
                QTest.keyClick(self.focused, key)
            self.bot.waitUntil(self._let_go)

    def lose_keyboard(self) -> None:
        """Another window comes forward and takes the keys."""
        self._other.show()
        self._other.activateWindow()
        self.bot.waitUntil(self._other.isActiveWindow)

    def have_keyboard(self) -> None:
        self.window.activateWindow()
        self.bot.waitUntil(self.window.isActiveWindow)

    def control(self, key: Qt.Key) -> None:
        QTest.keyClick(self.focused, key, Qt.KeyboardModifier.ControlModifier)

    def pass_time(self, seconds: float, step_s: float = FRAME_S) -> None:
        until_s = self.clock() + seconds
        while self.clock() < until_s:
            self.clock.advance(min(step_s, until_s - self.clock() + 1e-9))
            running = self.theatre.running
            if running is None:
                return
            running.conductor.look()

    def _let_go(self) -> bool:
        return not self.theatre.page._let_go.isActive()

    def _speaker(self) -> Speaker:
        return Speaker(self._make_voice, self.clock)

    def _sounder(self) -> Sounder:
        return Sounder(self._make, self.clock)

    def _make(self, _woken: Callable[[], None]) -> TapePlayer:
        return self.player

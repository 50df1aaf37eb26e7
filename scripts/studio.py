# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
# ruff: noqa: INP001
"""The whole program on files of its own, with a told clock and without sound, driven by keys."""

from dataclasses import dataclass
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from exercises.catalogue import load_catalogue
from exercises.session import Session
from settings.preferences import Preferences, Theme
from tests.fakes import FakeClock
from tests.ui.hall import TapePlayer, no_voice
from ui.clocks import Clocks
from ui.dressing import Dresser
from ui.history_reader import Reader
from ui.journal import Journal
from ui.keeping import Keeper
from ui.language import speak
from ui.program import Program
from ui.repertoire import Repertoire
from ui.sounder import Sounder
from ui.speaker import Speaker
from ui.theatre import Theatre

STEP_S = 0.5
SIZES = ((800, 600), (1280, 800), (1920, 1080))


@dataclass(frozen=True, slots=True)
class Shot:
    """One way to look at a page."""

    theme: Theme
    width: int
    height: int
    text_percent: int = 100

    @property
    def name(self) -> str:
        """Return what its folder is called."""
        larger = f"-{self.text_percent}" if self.text_percent != 100 else ""  # noqa: PLR2004
        return f"{self.theme.value}-{self.width}x{self.height}{larger}"


THEMES = (Theme.LIGHT, Theme.DARK, Theme.CONTRAST)
SHOTS = (
    *(Shot(theme, *size) for theme in THEMES for size in SIZES),
    *(Shot(theme, 1280, 800, 200) for theme in THEMES),
)


class Studio:
    """The whole program on a folder of its own."""

    def __init__(
        self, app: QApplication, folder: Path, shot: Shot, preferences: Preferences
    ) -> None:
        self._app = app
        self.clock = FakeClock()
        wears = replace(preferences, theme=shot.theme, text_percent=shot.text_percent)
        self.keeper = Keeper(folder / "preferences.json", wears)
        speak(app, self.keeper.language)
        clocks = Clocks(self.clock, self.clock.now)
        journal = Journal(folder / "history.db")
        self.theatre = Theatre(self.keeper, journal, self._sounder, self._speaker, clocks)
        dresser = Dresser(app, self.keeper, {})
        self.theatre.page_made.connect(dresser.dress_page)
        dresser.dress()
        self._dresser = dresser
        self._reader = Reader(folder / "history.db")
        repertoire = Repertoire(load_catalogue(self.keeper.language), folder / "routines")
        self.program = Program(repertoire, self.keeper, self.theatre, self._reader, clocks)
        self.window = self.program.window
        dresser.dress_window(self.window)
        self.program.open(None)
        self.window.resize(shot.width, shot.height)
        self.window.show()
        self.settle()

    @property
    def session(self) -> Session:
        """Return the session that runs."""
        running = self.theatre.running
        if running is None:
            raise RuntimeError("no session runs")
        return running.conductor.session

    def press(self, *keys: Qt.Key | str) -> None:
        """Press keys, or type letters, where the focus is."""
        for key in keys:
            self.window.activateWindow()
            inside: QWidget | None = self.window.focusWidget()
            focused = self.window if inside is None else inside
            if isinstance(key, str):
                QTest.keyClicks(focused, key)
            else:
                QTest.keyClick(focused, key)
            QTest.qWait(80 if self.window.page == "session" else 0)
            self.settle()

    def pass_time(self, seconds: float) -> None:
        """Let the clock run on, as far as the session goes."""
        until_s = self.clock() + seconds
        while self.clock() < until_s and self.theatre.running is not None:
            self.clock.advance(min(STEP_S, until_s - self.clock() + 1e-9))
            self.theatre.running.conductor.look()

    def settle(self) -> None:
        """Let everything be laid out."""
        for _ in range(3):
            self._app.processEvents()

    def close(self) -> None:
        """End everything."""
        self.theatre.close()
        self._reader.close()
        self.window.let_go()
        self.window.hide()

    def _sounder(self) -> Sounder:
        return Sounder(lambda _woken: TapePlayer(self.clock), self.clock)

    def _speaker(self) -> Speaker:
        return Speaker(no_voice, self.clock)

# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A running session on its page, with a person on the floor who presses keys and mouse buttons."""

from collections.abc import Callable, Collection, Mapping

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exercises.plan import Plan
from exercises.record import SessionRecord
from exercises.reply import State
from exercises.segment import Kind
from exercises.session import Session
from tests.fakes import FakeClock
from tests.ui.hall import FRAME_S, TapePlayer, no_voice
from ui.clocks import Clocks
from ui.look import SESSION, Look
from ui.manner import Manner
from ui.order import Order
from ui.pages.session import SessionPage
from ui.running import Running
from ui.sounder import Sounder
from ui.speaker import Speaker

NO_MODIFIER = Qt.KeyboardModifier.NoModifier


class Floor:
    """The real page, steering, conductor and session; only clock and player are told."""

    def __init__(
        self,
        qtbot: QtBot,
        plan: Plan,
        *,
        page_keys_step: bool = False,
        reduced_motion: bool = False,
        look: Look | None = None,
        allowed: Mapping[str, Collection[int]] | None = None,
    ) -> None:
        self.bot = qtbot
        self.clock = FakeClock()
        self.player = TapePlayer(self.clock)
        self.sounder = Sounder(self._make, self.clock)
        self.page = SessionPage()
        qtbot.addWidget(self.page)
        self.page.dress(look or Look(SESSION))
        self.page._let_go.setInterval(1)
        self.page.resize(1280, 800)
        self.page.show()
        order = Order(
            plan,
            Manner(reduced_motion=reduced_motion),
            page_keys_step=page_keys_step,
            allowed=allowed or {},
        )
        clocks = Clocks(self.clock, self.clock.now)
        speaker = Speaker(no_voice, self.clock)
        self.running = Running(order, self.page, self.sounder, speaker, clocks)
        self.asked: list[object] = []
        self.ended: list[SessionRecord] = []
        steering = self.running.steering
        steering.help_asked.connect(self._note_help)
        steering.full_screen_asked.connect(self._note_full_screen)
        steering.mute_asked.connect(self._note_mute)
        steering.voice_asked.connect(self._note_voice)
        steering.volume_asked.connect(self.asked.append)
        self.running.ended.connect(self.ended.append)
        self.running.begin()

    @property
    def session(self) -> Session:
        return self.running.conductor.session

    def state(self) -> State:
        return self.session.state

    def kind(self) -> Kind:
        return self.session.segment.kind

    @property
    def heard(self) -> list[str]:
        """The clips that have sounded, in order."""
        self.running.conductor.look()
        return [clip for clip, _ in self.player.heard]

    @property
    def message(self) -> str:
        """What is shown for a moment after a key."""
        return self.page._message

    def pass_time(self, seconds: float, step_s: float = FRAME_S) -> None:
        until_s = self.clock() + seconds
        while self.clock() < until_s and not self.session.over:
            self.clock.advance(min(step_s, until_s - self.clock() + 1e-9))
            self.running.conductor.look()

    def go_to_work(self) -> None:
        """To the middle of the first breath in."""
        self.press(Qt.Key.Key_Space)
        self.pass_time(4.5)
        assert self.session.segment.kind is Kind.WORK
        assert self.session.segment.phase == "inhale"

    def press(
        self, key: Qt.Key, text: str = "", modifiers: Qt.KeyboardModifier = NO_MODIFIER
    ) -> list[str]:
        """Press and let go a key; return what sounds at once."""
        before = len(self.heard)
        self.send(QEvent.Type.KeyPress, key, text, modifiers)
        self.send(QEvent.Type.KeyRelease, key, text, modifiers)
        self.bot.waitUntil(self._let_go)
        return self.heard[before:]

    def send(
        self,
        kind: QEvent.Type,
        key: Qt.Key,
        text: str = "",
        modifiers: Qt.KeyboardModifier = NO_MODIFIER,
        *,
        repeats: bool = False,
    ) -> None:
        """Send one event of a key."""
        QApplication.sendEvent(self.page, QKeyEvent(kind, key, modifiers, text, repeats))

    def hold(self, key: Qt.Key, text: str = "") -> None:
        """Keep a key down for as long as makes a stop signal."""
        self.page._hold.setInterval(5)
        with self.bot.waitSignal(self.page.key_held):
            self.send(QEvent.Type.KeyPress, key, text)
            self.send(QEvent.Type.KeyPress, key, text, repeats=True)
        self.send(QEvent.Type.KeyRelease, key, text)
        self.bot.waitUntil(self._let_go)

    def click(self, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> list[str]:
        before = len(self.heard)
        QTest.mouseClick(self.page, button)
        return self.heard[before:]

    def _let_go(self) -> bool:
        return self.page._down is None and not self.page._let_go.isActive()

    def _make(self, _woken: Callable[[], None]) -> TapePlayer:
        return self.player

    def _note_help(self) -> None:
        self.asked.append("help")

    def _note_full_screen(self) -> None:
        self.asked.append("full screen")

    def _note_mute(self) -> None:
        self.asked.append("mute")

    def _note_voice(self) -> None:
        self.asked.append("voice")

# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""From a key to what the session does."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from exercises.reply import Reply, State
from ui.conductor import Conductor
from ui.keys import Intent, Pressed

VOLUME_STEP = 10
ANSWERS = frozenset({1, 2, 3, 4, 5})


class Steering(QObject):
    """Takes the keys of one session; what is not the session's own it asks of the window."""

    help_asked = Signal()
    full_screen_asked = Signal()
    mute_asked = Signal()
    voice_asked = Signal()
    volume_asked = Signal(int)

    def __init__(self, conductor: Conductor) -> None:
        super().__init__()
        self._conductor = conductor
        session = conductor.session
        self._commands: dict[Intent, Callable[[], Reply]] = {
            Intent.NEXT: session.next,
            Intent.BACK: session.back,
            Intent.FASTER: partial(session.change_pace, 1),
            Intent.SLOWER: partial(session.change_pace, -1),
            Intent.SIGNAL: session.signal,
            Intent.ESCAPE: session.escape,
            Intent.QUIT: session.escape,
            Intent.ENTER: session.enter,
        }
        self._asides: dict[Intent, Callable[[], None]] = {
            Intent.MUTE: self.mute_asked.emit,
            Intent.VOICE: self.voice_asked.emit,
            Intent.LOUDER: partial(self.volume_asked.emit, VOLUME_STEP),
            Intent.SOFTER: partial(self.volume_asked.emit, -VOLUME_STEP),
        }

    @Slot(object)
    def press(self, pressed: Pressed) -> None:
        """Do what a key asks for."""
        session, intent = self._conductor.session, pressed.intent
        if session.over:
            return
        if intent is Intent.HELP:
            self._conductor.do(partial(session.pause, "key"))
            self.help_asked.emit()
        elif intent is Intent.FULL_SCREEN:
            self._conductor.take()
            self.full_screen_asked.emit()
        elif intent in self._asides and session.held:
            self._asides[intent]()
            self._conductor.take()
        elif session.state is State.SIGNALLED and (pressed.digit or 0) in ANSWERS:
            self._conductor.do(partial(session.answer, pressed.digit or 0))
        else:
            self._conductor.do(self._command(intent))

    @Slot(object)
    def hold(self, pressed: Pressed) -> None:
        """Take a key held for a second as the stop signal, unless it was that from the start."""
        if pressed.intent is not Intent.SIGNAL:
            self._conductor.do(self._conductor.session.signal)

    def _command(self, intent: Intent) -> Callable[[], Reply]:
        session = self._conductor.session
        if session.held and intent in {Intent.NEXT, Intent.BACK}:
            return session.any_key
        return self._commands.get(intent, session.any_key)

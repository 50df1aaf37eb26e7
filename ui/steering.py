# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""From a key to what the session does."""

from collections.abc import Callable, Collection, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from exercises.reply import Reply, State
from exercises.run import Mark
from ui.conductor import Conductor
from ui.keys import Intent, Pressed

VOLUME_STEP = 10
ANSWERS = frozenset({1, 2, 3, 4, 5})
MAY_BE_DIGITS = frozenset({Intent.DIGIT, Intent.LOUDER, Intent.SOFTER})
"""Some keyboards have + at 1, or - at 6, and digits with Shift only."""


class Steering(QObject):
    """Takes the keys of one session; what is not the session's own it asks of the window."""

    help_asked = Signal()
    full_screen_asked = Signal()
    mute_asked = Signal()
    voice_asked = Signal()
    volume_asked = Signal(int)

    def __init__(self, conductor: Conductor, allowed: Mapping[str, Collection[int]]) -> None:
        """Take over; `allowed` are the levels of each drill that may be chosen before it."""
        super().__init__()
        self._conductor = conductor
        self._allowed = allowed
        self._rated = self._answered = False
        self._down: Mark | None = None
        self._reply: Reply | None = None
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
        self._answered, self._rated, self._reply = False, False, None
        if session.over:
            return
        # A key that goes on one level lower has done so, whatever it says by being held.
        self._down = None if session.state is State.SIGNALLED else session.mark()
        if session.state is State.SIGNALLED and pressed.digit in ANSWERS:
            reply = self._conductor.do(partial(session.answer, pressed.digit))
            self._answered = reply in {Reply.ANSWERED, Reply.ENDED}
        elif intent is Intent.HELP:
            self._reply = self._conductor.do(partial(session.pause, "key"))
            self.help_asked.emit()
        elif intent is Intent.FULL_SCREEN:
            self._conductor.take()
            self.full_screen_asked.emit()
        elif intent in self._asides and session.held:
            self._asides[intent]()
            self._conductor.take()
        elif pressed.digit is not None and intent in MAY_BE_DIGITS:
            self._type(pressed.digit)
        else:
            self._reply = self._conductor.do(self._command(intent))

    @Slot(object)
    def hold(self, pressed: Pressed) -> None:
        """Take a key held for a second as the stop signal, and back what it did when it went down.

        Unless it was the stop signal from the start, or an answer to it.
        """
        if pressed.intent is Intent.SIGNAL or self._answered:
            return
        session, paused = self._conductor.session, self._reply in {Reply.PAUSED, Reply.ASKED}
        if pressed.digit is not None and self._rated:
            session.take_back_pain()
        self._conductor.do(partial(session.signal, self._down, paused=paused))

    @Slot()
    def spend(self) -> None:
        """Answer a key that has done its work elsewhere; held, it has nothing to take back."""
        self._answered, self._rated, self._reply, self._down = False, False, None, None
        self._conductor.take()

    def _type(self, digit: int) -> None:
        """Answer with a digit what is asked: pain, or a paused set-up's level."""
        session = self._conductor.session
        if session.state is State.PAUSED:
            levels = self._allowed.get(session.segment.drill, ())
            self._conductor.do(partial(session.change_level, digit, levels))
        elif session.state is State.RUNNING:
            self._reply = self._conductor.do(partial(session.rate, digit))
            self._rated = self._reply is Reply.RATED
        else:
            self._conductor.do(session.any_key)

    def _command(self, intent: Intent) -> Callable[[], Reply]:
        session = self._conductor.session
        if session.held and intent in {Intent.NEXT, Intent.BACK}:
            return session.any_key
        return self._commands.get(intent, session.any_key)

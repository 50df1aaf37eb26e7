# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The window's mouth: hands sentences to a voice, and hears what becomes of them."""

from collections.abc import Callable
from itertools import count

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from audio.voice import (
    Said,
    Tuning,
    Unsaid,
    Utterance,
    Voice,
    VoiceLost,
    VoiceReady,
    VoiceReport,
    VoiceState,
)
from ui.wording.sayings import worded

WATCH_MS = 500
"""How often the voice is looked after while something is to be said or it is lost."""
LASTS_S = 60.0
"""What is said outside of any timeline may take so long."""

MakeVoice = Callable[[Callable[[], None], Tuning], Voice]


class Speaker(QObject):
    """Makes a voice when it is first switched on; before that, and when off, it says nothing.

    It has `faltered` when something was not said, or will not be, that was not taken back.
    """

    lost = Signal(str)
    faltered = Signal()
    ready = Signal()
    woken = Signal()

    def __init__(self, make: MakeVoice, clock: Callable[[], float]) -> None:
        super().__init__()
        self._make = make
        self._clock = clock
        self._idents = count(1)
        self._outstanding: dict[int, float] = {}
        self._spoke = False
        self._voice: Voice | None = None
        self._is_on = False
        self._timer = QTimer(self)
        self._timer.setInterval(WATCH_MS)
        self._timer.timeout.connect(self.look)
        self.woken.connect(self.look, Qt.ConnectionType.QueuedConnection)

    @property
    def state(self) -> VoiceState:
        """Return what there is to speak with; nothing is known before it is first on."""
        return self._voice.state if self._voice is not None else VoiceState(speaks=False)

    @property
    def is_on(self) -> bool:
        """Whether it is wanted; it may still be starting, or lost."""
        return self._is_on

    @property
    def speaks(self) -> bool:
        """Whether what is said now will be heard."""
        return self._is_on and self.state.speaks

    def switch_on(self, tuning: Tuning) -> None:
        """Speak like that from now on; the first time it takes the voice some seconds."""
        self._is_on = True
        if self._voice is None:
            self._voice = self._make(self.woken.emit, tuning)
        self._voice.tune(tuning)
        self._watch()

    def switch_off(self) -> None:
        """Say nothing more, and not the rest of what is being said."""
        self.drop(0.0)
        self._is_on = False

    def takes_s(self, text: str) -> float | None:
        """Return how long `text` takes, None where that is not known."""
        return self._voice.takes_s(text) if self._voice is not None else None

    def say(self, text: str, at_s: float, latest_s: float, until_s: float) -> None:
        """Say `text` at the clock's `at_s`; what the times mean stands at `Utterance`."""
        heard = self._is_on and self._voice is not None and not self.state.missing
        if self._voice is None or not heard or until_s < latest_s or latest_s < at_s:
            return
        ident = next(self._idents)
        self._outstanding[ident] = at_s
        self._voice.say(Utterance(ident, text, at_s, latest_s, until_s))
        self._watch()

    def say_soon(self, text: str, in_s: float = 0.0) -> None:
        """Say `text` as soon as it is its turn, `in_s` seconds from now."""
        at_s = self._clock() + in_s
        self.say(text, at_s, at_s + LASTS_S / 2, at_s + LASTS_S)

    def drop(self, after_s: float) -> None:
        """Forget what is due after the clock's `after_s`; 0 falls silent at once."""
        if self._voice is not None and self._is_on:
            kept = {i: at_s for i, at_s in self._outstanding.items() if at_s <= after_s}
            self._outstanding = kept
            self._voice.drop(after_s)

    def close(self) -> None:
        """End the voice."""
        self._timer.stop()
        if self._voice is not None:
            self._voice.close()

    @Slot()
    def look(self) -> None:
        """Hear what has happened since the last look."""
        if self._voice is None:
            return
        faltered = [self._take(report) for report in self._voice.reports()]
        spoke, self._spoke = self._spoke, self._voice.state.speaks
        if any(faltered) or (spoke and not self._spoke):
            self.faltered.emit()
        if self._outstanding or self._voice.look_again_s() is not None:
            self._watch()
        else:
            self._timer.stop()

    def _watch(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _take(self, report: VoiceReport) -> bool:
        """Take a report, and return whether it tells of something that was not said."""
        if isinstance(report, Said | Unsaid):
            due_s = self._outstanding.pop(report.ident, None)
            return isinstance(report, Unsaid) and due_s is not None
        if isinstance(report, VoiceLost):
            self.lost.emit(worded(report.why))
        elif isinstance(report, VoiceReady):
            self.ready.emit()
        return isinstance(report, VoiceLost)

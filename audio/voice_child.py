# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The voice process: gets sentences with their deadlines, and has Qt's speech engine say them.

Lines of JSON, times in seconds of the monotonic clock, which both processes share. It is told
  {"hello": {"parent": pid, "engine": name or "", "language": code,
             "voice": name, "rate": -1..1, "volume": percent}}
  {"say": [ident, text, at_s, latest_s, until_s]}   {"drop": after_s}   {"end": true}
  {"tune": {"voice": name, "rate": -1..1, "volume": percent}}
and says
  {"ready": why, "missing": bool, "voice": name, "voices": [name, ...]}   why is empty if it speaks
  {"began": ident, "at": s}   {"said": ident, "for": s}   {"unsaid": ident}
  {"tuned": name}   {"beat": true} (twice a second while there is something to be said)
It ends itself when the engine fails or is stuck, and at the end of its input.
The only module below the window that knows Qt, and of it only QtCore and QtTextToSpeech.
"""

import json
import os
import signal
import sys
import threading
import time
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtTextToSpeech import QTextToSpeech, QVoice

from audio.lifeline import die_with_parent, orphaned
from audio.voice_queue import EngineStuck, Message, VoiceQueue

NO_ENGINE = "there is no speech engine"
NO_BEGINNING = "the speech engine does not start"
NO_VOICE = "the speech engine has no voice that speaks the language of the lines"
_MOCK = "mock"
_LOCALES = {"en": ("en_US", "en_GB"), "de": ("de_DE",)}
_SUITING = {"en": ("English (America)", "English (Great Britain)"), "de": ("German",)}
"""What espeak-ng's plainest voices are called; its first ones by name are dialects."""
_VARIANT = "+"
"""espeak-ng has each voice once more for each of some hundred throats."""
_MOST_VOICES = 60
_LONGEST_MS = 60_000


class SpeechEngine(QObject):
    """A QTextToSpeech. Making it may take seconds, and so may every call when the engine hangs."""

    begun = Signal()
    ended = Signal()
    failed = Signal(str)

    def __init__(self, name: str, language: str) -> None:
        super().__init__()
        self._suiting = _SUITING.get(language, ())
        self._speech = QTextToSpeech(name)
        self._speech.stateChanged.connect(self._follow)
        self._voices = _speaking(self._speech, language)

    @property
    def why(self) -> str:
        """Why it cannot speak; empty if it can."""
        if self._speech.state() is QTextToSpeech.State.Error:
            return self._speech.errorString() or NO_BEGINNING
        return "" if self._voices else NO_VOICE

    @property
    def voices(self) -> list[str]:
        return list(self._voices)[:_MOST_VOICES]

    @property
    def voice(self) -> str:
        return self._speech.voice().name()

    def tune(self, voice: str, rate: float, volume: int) -> None:
        """Takes the voice of that name, or else one that suits."""
        chosen = next((name for name in (voice, *self._suiting) if name in self._voices), None)
        if chosen is None:
            chosen = next(iter(self._voices))
        if chosen != self.voice:
            self._speech.setVoice(self._voices[chosen])
        self._speech.setRate(rate)
        self._speech.setVolume(volume / 100)

    def say(self, text: str) -> None:
        self._speech.say(text)

    def stop(self) -> None:
        self._speech.stop()

    @Slot(QTextToSpeech.State)
    def _follow(self, state: QTextToSpeech.State) -> None:
        if state is QTextToSpeech.State.Speaking:
            self.begun.emit()
        elif state is QTextToSpeech.State.Ready:
            self.ended.emit()
        elif state is QTextToSpeech.State.Error:
            self.failed.emit(self._speech.errorString())


def _speaking(speech: QTextToSpeech, language: str) -> dict[str, QVoice]:
    """The voices that can say lines in `language`: of each, the ones that stand for no other."""
    voices: dict[str, QVoice] = {}
    there = {locale.name() for locale in speech.availableLocales()}
    fitting = [name for name in _LOCALES.get(language, ()) if name in there]
    fitting += sorted(n for n in there if n.split("_")[0] == language and n not in fitting)
    for name in fitting:
        speech.setLocale(QLocale(name))
        found = sorted(speech.availableVoices(), key=QVoice.name)
        voices.update({v.name(): v for v in found if _VARIANT not in v.name()})
    return voices


class VoiceChild(QObject):
    """Joins what is read, Qt's loop, the queue and the engine."""

    arrived = Signal(object)

    def __init__(self, hello: Message, say_line: "Teller") -> None:
        super().__init__()
        self._tell = say_line
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._step)
        self.arrived.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._engine = _made(str(hello.get("engine", "")), str(hello.get("language", "en")))
        self._queue: VoiceQueue | None = None
        why = NO_ENGINE if self._engine is None else self._engine.why
        if self._engine is None or why:
            self._tell({"ready": why, "missing": True, "voice": "", "voices": []})
            leave()
            return
        self._queue = VoiceQueue(time.monotonic, self._engine, self._tell)
        self._engine.begun.connect(self._queue_begun)
        self._engine.ended.connect(self._queue_ended)
        self._engine.failed.connect(self._fail)
        self._tune(hello)
        names = {"voice": self._engine.voice, "voices": self._engine.voices}
        self._tell({"ready": "", "missing": False, **names})

    @Slot(object)
    def _take(self, message: dict[str, Any]) -> None:
        if "end" in message:
            leave()
        if self._queue is None or self._engine is None:
            return
        if "tune" in message:
            self._tune(message["tune"])
            self._tell({"tuned": self._engine.voice})
        else:
            self._queue.take(message)
            self._step()

    def _tune(self, asked: dict[str, Any]) -> None:
        if self._engine is not None:
            self._engine.tune(str(asked["voice"]), float(asked["rate"]), int(asked["volume"]))

    @Slot()
    def _step(self) -> None:
        if self._queue is None:
            return
        try:
            next_s = self._queue.step()
        except EngineStuck:
            self._fail("stuck")
            return
        self._timer.start(max(0, min(_LONGEST_MS, round((next_s - time.monotonic()) * 1000))))

    @Slot()
    def _queue_begun(self) -> None:
        if self._queue is not None:
            self._queue.begun()

    @Slot()
    def _queue_ended(self) -> None:
        if self._queue is not None:
            self._queue.ended()
            self._timer.start(0)

    @Slot(str)
    def _fail(self, _why: str) -> None:
        leave()  # a connection that broke is not mended: another process makes a new one


def _made(name: str, language: str) -> SpeechEngine | None:
    engines = [one for one in QTextToSpeech.availableEngines() if one != _MOCK]
    chosen = name or next(iter(engines), "")
    return SpeechEngine(chosen, language) if chosen else None


class Teller:
    """Writes lines where the parent reads them."""

    def __init__(self, out: int) -> None:
        self._out = out

    def __call__(self, message: Message) -> None:
        try:
            os.write(self._out, json.dumps(message).encode() + b"\n")
        except BrokenPipeError:
            leave()  # nobody listens any more


def run() -> int:
    """The process's main; it ends itself without the interpreter's own ending."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a terminal's Ctrl+C is for the window
    die_with_parent()
    out = os.dup(1)
    os.dup2(2, 1)  # what a library prints is no word of ours
    lines = sys.stdin.buffer
    first = lines.readline()
    if not first:
        leave()
    hello = json.loads(first)["hello"]
    if orphaned(int(hello["parent"])):
        leave()
    app = QCoreApplication(["ninety"])
    child = VoiceChild(hello, Teller(out))
    threading.Thread(target=_read, args=(child,), daemon=True).start()
    app.exec()
    leave()
    return 0


def _read(child: VoiceChild) -> None:
    for line in sys.stdin.buffer:
        child.arrived.emit(json.loads(line))
    leave()


def leave() -> None:
    """Ends the process at once: an engine that hangs would hold up an ending in good order."""
    os._exit(0)

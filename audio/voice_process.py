# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The voice that speaks: a voice process, watched, and replaced when it dies or hangs."""

import os
from collections.abc import Callable, Sequence

from audio.line_child import Message
from audio.reasons import as_saying
from audio.voice import (
    Began,
    Said,
    Tuning,
    Unsaid,
    Utterance,
    VoiceLost,
    VoiceReady,
    VoiceReport,
    VoiceState,
)
from audio.voice_lengths import VoiceLengths
from audio.watched_child import Patience, WatchedChild
from exercises.saying import Saying

NO_START = Saying("Sound and voice", "the voice process cannot be started: {0}")
NO_ANSWER = Saying("Sound and voice", "the speech engine does not answer")
KEEPS_ENDING = Saying("Sound and voice", "the speech engine keeps ending")

_UNREADY_S = 10.0  # a cold start of the engine takes 1 to 4 s
_OVERDUE_S = 2.5  # while there is something to be said the child says twice a second that it lives
_CLOSING_S = 0.5
_PATIENCE = Patience(
    no_start=NO_START,
    no_answer=NO_ANSWER,
    keeps_ending=KEEPS_ENDING,
    steady_s=20.0,
    first_pause_s=1.0,
    longest_pause_s=60.0,
)


class VoiceProcess(WatchedChild):
    """A Voice that lets `command` speak, the process described in `audio.voice_child`.

    Make and use it in the main thread. `on_report` is called from another one whenever `reports`
    has something to see. `engine` names one of Qt's speech engines; empty, the system's own.
    """

    def __init__(
        self,
        command: Sequence[str],
        clock: Callable[[], float],
        on_report: Callable[[], None],
        tuning: Tuning,
        engine: str = "",
    ) -> None:
        super().__init__(command, clock, on_report, _PATIENCE)
        self._tuning = tuning
        self._engine = engine
        self._reports: list[VoiceReport] = []
        self._coming: dict[int, Utterance] = {}
        self._lengths: dict[tuple[str, float], VoiceLengths] = {}
        self._state = VoiceState(speaks=False)
        self._start()

    @property
    def state(self) -> VoiceState:
        return self._state

    def say(self, utterance: Utterance) -> None:
        if self._state.missing or self._closed:
            self._reports.append(Unsaid(utterance.ident))
            return
        self._coming[utterance.ident] = utterance
        self._send(_said(utterance))

    def drop(self, after_s: float) -> None:
        for ident in [i for i, one in self._coming.items() if one.at_s > after_s]:
            self._unsay(ident)
        self._send({"drop": after_s})

    def tune(self, tuning: Tuning) -> None:
        if tuning != self._tuning:
            self._tuning = tuning
            self._send({"tune": _tuned(tuning)})

    def takes_s(self, text: str) -> float | None:
        return self._lengths_now().takes_s(text)

    def reports(self) -> list[VoiceReport]:
        self._attend()
        reports, self._reports = self._reports, []
        return reports

    def look_again_s(self) -> float | None:
        if self._closed or self._state.missing:
            return None
        if self._child is None:
            return self._start_s
        return self._clock() + _OVERDUE_S if self._owing() else None

    def close(self) -> None:
        """Within half a second the child is gone; what is being said is cut off."""
        child, self._child = self._child, None
        self._closed = True
        if child and self._state.speaks and not self._debt.for_s:
            child.send({"end": True})
            child.end(_CLOSING_S)
        elif child:
            child.kill()

    def _greet(self) -> None:
        self._forget_past()
        self._state = VoiceState(speaks=False, why=self._state.why, names=self._state.names)
        self._send(hello(self._tuning, self._engine))
        for utterance in self._coming.values():
            self._send(_said(utterance))

    def _take(self, message: Message) -> None:
        match message:
            case {"began": int(ident), "at": float(at_s)}:
                if ident in self._coming:
                    self._reports.append(Began(ident, at_s))
            case {"said": int(ident), "for": float(for_s)}:
                utterance = self._coming.pop(ident, None)
                if utterance is not None:
                    self._lengths_now().measure(utterance.text, for_s)
                    self._reports.append(Said(ident, for_s))
            case {"unsaid": int(ident)}:
                self._unsay(ident)
            case {"ready": str() as why} as ready:
                self._begin(why, ready)
            case {"tuned": str(name)}:
                self._state = _with_name(self._state, name)

    def _begin(self, why: str, ready: Message) -> None:
        self._ready_s = self._clock()
        if why:
            # One that has spoken is installed: it failed, and another one may do better.
            spoke = bool(self._state.names)
            self._give_up(as_saying(why), missing=bool(ready.get("missing")) and not spoke)
            if self._state.missing:
                self._start_no_more()
            return
        names = tuple(str(name) for name in ready.get("voices", ()))
        name = str(ready.get("voice", ""))
        self._state = VoiceState(speaks=True, name=name, names=names)
        self._reports.append(VoiceReady())

    def _owing(self) -> bool:
        if self._state.missing:
            return False
        return self._ready_s is None or bool(self._coming)

    def _limit_s(self) -> float:
        return _UNREADY_S if self._ready_s is None else _OVERDUE_S

    def _lose(self, why: str) -> None:
        self._give_up(why)

    def _give_up(self, why: str, *, missing: bool = False) -> None:
        if not self._state.why:
            self._reports.append(VoiceLost(why))
        self._state = VoiceState(speaks=False, why=why, missing=missing, names=self._state.names)
        for ident in list(self._coming):
            self._unsay(ident)

    def _forget_past(self) -> None:
        """What another child could not begin any more."""
        now_s = self._clock()
        for ident in [i for i, one in self._coming.items() if one.latest_s < now_s]:
            self._unsay(ident)

    def _unsay(self, ident: int) -> None:
        if self._coming.pop(ident, None) is not None:
            self._reports.append(Unsaid(ident))

    def _lengths_now(self) -> VoiceLengths:
        key = (self._state.name or self._tuning.name, self._tuning.rate)
        return self._lengths.setdefault(key, VoiceLengths())


def _with_name(state: VoiceState, name: str) -> VoiceState:
    return VoiceState(state.speaks, state.why, state.missing, name, state.names)


def _said(one: Utterance) -> Message:
    return {"say": [one.ident, one.text, one.at_s, one.latest_s, one.until_s]}


def _tuned(tuning: Tuning) -> Message:
    return {"voice": tuning.name, "rate": tuning.rate, "volume": tuning.volume}


def hello(tuning: Tuning, engine: str = "") -> Message:
    """What a voice process is told first of all."""
    begun = {"parent": os.getpid(), "engine": engine, "language": tuning.language}
    return {"hello": {**begun, **_tuned(tuning)}}

# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What the voice process says when: everything it does but reading, sleeping and speaking."""

from collections.abc import Callable
from heapq import heapify, heappop, heappush
from typing import Protocol

from audio.voice import Utterance

_BEAT_S = 0.5
_BEGINS_S = 2.0
"""An engine that has not begun by then is stuck."""
_SLOWEST_S = 0.5
_ENDS_S = 5.0
"""An engine that has not ended so long after half a second a character is stuck."""
_IDLE_S = 3600.0

Message = dict[str, object]


class Engine(Protocol):
    """Speaks one text at a time, and tells the queue by `begun`, `ended` and `failed`."""

    def say(self, text: str) -> None: ...
    def stop(self) -> None: ...


class EngineStuck(Exception):
    """The engine took a text and does not say it; only another process helps."""


class VoiceQueue:
    """`take` a message, `step` when due; what is being said is told by the engine."""

    def __init__(
        self, clock: Callable[[], float], engine: Engine, tell: Callable[[Message], None]
    ) -> None:
        self._clock = clock
        self._engine = engine
        self._tell = tell
        self._coming: list[tuple[float, int, Utterance]] = []
        self._now: Utterance | None = None
        self._asked_s = 0.0
        self._begun_s: float | None = None
        self._told_s = 0.0

    @property
    def busy(self) -> bool:
        """Something is being said, or waits for its time."""
        return self._now is not None or bool(self._coming)

    def take(self, message: Message) -> None:
        match message:
            case {
                "say": [
                    int(ident),
                    str(text),
                    float() | int() as at_s,
                    float() | int() as latest_s,
                    float() | int() as until_s,
                ]
            }:
                heappush(
                    self._coming, (at_s, ident, Utterance(ident, text, at_s, latest_s, until_s))
                )
            case {"drop": float() | int() as after_s}:
                self._drop(after_s)
            case _:
                raise ValueError(f"not understood: {message}")

    def step(self) -> float:
        """Does what is due, and says when it wants to be called again at the latest."""
        now_s = self._clock()
        if self._now is not None and now_s >= self._now.until_s:
            self._cut()
        self._check(now_s)
        self._forget_late(now_s)
        while self._now is None and self._coming and self._coming[0][0] <= now_s:
            self._begin(heappop(self._coming)[2], now_s)
        if self.busy and now_s - self._told_s >= _BEAT_S:
            self._say({"beat": True})
        return self._next_s(now_s)

    def begun(self) -> None:
        """The engine began to speak."""
        if self._now is not None and self._begun_s is None:
            self._begun_s = self._clock()
            self._say({"began": self._now.ident, "at": self._begun_s})

    def ended(self) -> None:
        """The engine is silent again."""
        if self._now is not None and self._begun_s is not None:
            self._say({"said": self._now.ident, "for": self._clock() - self._begun_s})
            self._now = None

    def _drop(self, after_s: float) -> None:
        for _, ident, utterance in self._coming:
            if utterance.at_s > after_s:
                self._say({"unsaid": ident})
        self._coming = [one for one in self._coming if one[0] <= after_s]
        heapify(self._coming)
        if self._now is not None and self._now.at_s > after_s:
            self._cut()

    def _begin(self, utterance: Utterance, now_s: float) -> None:
        if now_s > utterance.latest_s or now_s >= utterance.until_s:
            self._say({"unsaid": utterance.ident})
            return
        self._now, self._asked_s, self._begun_s = utterance, now_s, None
        self._engine.say(utterance.text)

    def _forget_late(self, now_s: float) -> None:
        """Says at once what cannot begin any more, not only when its turn would be."""
        late = [one for one in self._coming if self._now and one[2].latest_s <= now_s]
        if late:
            self._coming = [one for one in self._coming if one not in late]
            heapify(self._coming)
        for _, ident, _ in late:
            self._say({"unsaid": ident})

    def _cut(self) -> None:
        if self._now is not None:
            self._say({"unsaid": self._now.ident})
            self._now = None
            self._engine.stop()

    def _check(self, now_s: float) -> None:
        if self._now is None:
            return
        if self._begun_s is None:
            if now_s - self._asked_s > _BEGINS_S:
                raise EngineStuck
        elif now_s - self._begun_s > len(self._now.text) * _SLOWEST_S + _ENDS_S:
            raise EngineStuck

    def _next_s(self, now_s: float) -> float:
        if not self.busy:
            return now_s + _IDLE_S
        next_s = self._told_s + _BEAT_S
        if self._now is not None:
            late_s = min((one.latest_s for _, _, one in self._coming), default=next_s)
            return min(next_s, self._now.until_s, late_s)
        return min(next_s, self._coming[0][0])

    def _say(self, message: Message) -> None:
        self._told_s = self._clock()
        self._tell(message)

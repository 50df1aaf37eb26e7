# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What speaks sentences at their time, as its user sees it, and the voice that never speaks."""

from typing import Protocol

from msgspec import Struct

from exercises.saying import Saying

LATE_S = 0.3
"""A word that begins later than this names a phase that has moved on: it is left out."""


class Utterance(Struct, frozen=True):
    """Something to be said at `at_s`, in monotonic seconds of the clock.

    If something else is being said then, it waits for its turn, until `latest_s`; what is left of
    it at `until_s` is cut off.
    """

    ident: int
    text: str
    at_s: float
    latest_s: float
    until_s: float

    def __post_init__(self) -> None:
        if not self.text.strip():
            raise ValueError("there is nothing to be said")
        if not self.at_s <= self.latest_s <= self.until_s:
            raise ValueError(f"{self.text}: it would end before it begins")


class Tuning(Struct, frozen=True):
    """How the voice speaks. `name` is empty for one that suits lines in `language`, such as "de".

    `rate` goes from -1 (slow) over 0 to 1 (fast), `volume` from 0 (says nothing) to 100.
    """

    name: str = ""
    rate: float = 0.0
    volume: int = 100
    language: str = "en"

    def __post_init__(self) -> None:
        if not -1 <= self.rate <= 1:
            raise ValueError(f"a rate is -1 to 1, not {self.rate}")
        if not 0 <= self.volume <= 100:  # noqa: PLR2004
            raise ValueError(f"a volume is 0 to 100, not {self.volume}")


class Began(Struct, frozen=True):
    """The voice began to say it at `at_s`."""

    ident: int
    at_s: float


class Said(Struct, frozen=True):
    """It was said to its end, in `for_s` seconds."""

    ident: int
    for_s: float


class Unsaid(Struct, frozen=True):
    """It was not said, or not to its end: too late, taken back, or the voice was lost."""

    ident: int


class VoiceReady(Struct, frozen=True):
    """It can speak now: after the start, or again after it was lost."""


class VoiceLost(Struct, frozen=True):
    """Nothing is said any more. Said once; VoiceReady follows if there is a voice again."""

    why: str


VoiceReport = Began | Said | Unsaid | VoiceReady | VoiceLost


class VoiceState(Struct, frozen=True):
    """Whether the voice `speaks`; if not, `why`, which is empty while it is being started.

    `missing`: there is no engine, so that waiting is in vain. `names` are the voices there are.
    """

    speaks: bool
    why: str = ""
    missing: bool = False
    name: str = ""
    names: tuple[str, ...] = ()


class Voice(Protocol):
    """Says sentences, one at a time. Idents are the caller's.

    No call waits for a speech engine. `reports` hands over what happened since it was last asked,
    and is where a voice looks after itself: call it by `look_again_s` at the latest.
    """

    @property
    def state(self) -> VoiceState: ...

    def say(self, utterance: Utterance) -> None: ...

    def drop(self, after_s: float) -> None:
        """Forgets what is due after `after_s`, and cuts it off if it is being said."""

    def tune(self, tuning: Tuning) -> None: ...

    def takes_s(self, text: str) -> float | None:
        """How long `text` takes: measured, or judged by what was measured; None if not known."""

    def reports(self) -> list[VoiceReport]: ...

    def look_again_s(self) -> float | None:
        """When `reports` should be asked again; None if nothing is waited for."""

    def close(self) -> None: ...


class SilentVoice:
    """Says nothing: where there is no engine, and for who wants none."""

    def __init__(self, why: str = Saying("Sound and voice", "the voice is off")) -> None:
        self._state = VoiceState(speaks=False, why=why, missing=True)
        self._unsaid: list[VoiceReport] = []

    @property
    def state(self) -> VoiceState:
        return self._state

    def say(self, utterance: Utterance) -> None:
        self._unsaid.append(Unsaid(utterance.ident))

    def drop(self, after_s: float) -> None:
        del after_s

    def tune(self, tuning: Tuning) -> None:
        del tuning

    def takes_s(self, text: str) -> float | None:
        del text
        return None

    def reports(self) -> list[VoiceReport]:
        unsaid, self._unsaid = self._unsaid, []
        return unsaid

    def look_again_s(self) -> float | None:
        return None

    def close(self) -> None:
        """There is nothing to end."""

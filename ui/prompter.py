# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Has a session's prompts said ahead of time, each once, and says what its keys and pauses do."""

import math
from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace

from audio.cuebook import Scored
from audio.tone import DUCKED
from audio.voice import LATE_S
from exercises.cue import Cue
from exercises.reply import Reply, State
from exercises.segment import Kind
from exercises.session import RECOVERY_S, Session
from ui.script import Prompt, prompts
from ui.speaker import Speaker
from ui.wording import speech
from ui.wording.pain import session_pain
from ui.wording.session import last_advice, level_set

AHEAD_MS = 11_000
"""How far ahead prompts are sent: before the notes beside them, which have to know of them."""
AT_ONCE_MS = 500
"""So much of the session is looked through at once, not a frame's worth."""
JUST_BEFORE_S = 0.001
AFTER_CUE_S = 0.7
"""So long after the notes that answer a key, which are heard first."""
FIRST_S = 0.2
"""An answer goes before what begins at the same moment."""
PATIENT_S = 600.0
"""In a set-up that waits for a key the lines have all the time there is."""
UNMEASURED_S = 0.07
"""A character of a line in speech that was not measured yet: for ducking, not for words."""
RECOVERY_MINUTES = int(RECOVERY_S // 60)
BREATH_CUES = frozenset({Cue.BREATH_IN, Cue.BREATH_OUT, Cue.PAUSE, Cue.SOFT})


class Stretch(Struct, frozen=True):
    """A stretch of the clock in which something is said; of a word, up to its phase's end."""

    from_s: float
    until_s: float
    word_until_s: float | None = None


class Prompter:
    """Knows up to where on the axis the prompts were sent. `alone`: words instead of tones."""

    def __init__(
        self,
        session: Session,
        speaker: Speaker,
        clock: Callable[[], float],
        *,
        alone: bool = False,
    ) -> None:
        self._session = session
        self._speaker = speaker
        self._clock = clock
        self._alone = alone
        self._sent_ms = 0
        self._runs = 0
        self._revision = -1
        self._stretches: list[Stretch] = []

    @property
    def speaker(self) -> Speaker:
        """Return what it speaks with."""
        return self._speaker

    @property
    def alone(self) -> bool:
        """Whether words stand instead of breath tones."""
        return self._alone

    def follow(self) -> None:
        """Take back what was to be said and no longer holds."""
        session = self._session
        if session.revision == self._revision:
            return
        self._revision = session.revision
        due_s = session.deadline_s(session.course.changed_ms)
        if session.runs == self._runs and due_s is not None:
            self._sent_ms = min(self._sent_ms, session.course.changed_ms)
            self._drop(due_s - JUST_BEFORE_S)
            return
        self._runs = session.runs
        self._sent_ms = session.from_ms
        self._drop(0.0)

    def send(self) -> None:
        """Have said what begins within the next eleven seconds and was not sent yet."""
        session = self._session
        if session.state is not State.RUNNING or not self._speaker.is_on:
            return
        until_ms = min(session.position_ms + AHEAD_MS, session.certain_ms)
        if until_ms < min(self._sent_ms + AT_ONCE_MS, session.certain_ms):
            return
        self._forget_past()
        course = session.course
        for prompt in prompts(course.timeline, course.plan, self._sent_ms, until_ms):
            self._say(prompt)
        self._sent_ms = until_ms

    def begin_anew(self) -> None:
        """Say from here on, after the voice was switched or tuned; what was to be said goes."""
        self._drop(self._clock())
        self._sent_ms = self._session.position_ms

    def miss(self) -> None:
        """Take it that the word of this phase is not said."""
        now_s = self._clock()
        self._stretches = [s for s in self._stretches if s.from_s > now_s]

    def shade(self, note: Scored, due_s: float) -> Scored | None:
        """Return the note as it shall sound beside what is said: quieter, or not at all."""
        if not self._speaker.speaks:
            return note
        over = [s for s in self._stretches if s.from_s <= due_s + JUST_BEFORE_S]
        if self._alone and note.cue in BREATH_CUES:
            worded = (s.word_until_s for s in over if s.word_until_s is not None)
            if any(due_s < until_s - JUST_BEFORE_S for until_s in worded):
                return None
        if any(due_s < stretch.until_s for stretch in over):
            return replace(note, clip=note.clip + DUCKED)
        return note

    def answer(self, reply: Reply) -> None:
        """Say what a key did, where no breath is being paced."""
        session = self._session
        if session.held:
            self._hold(reply)
        elif not session.over and session.segment.kind not in {Kind.WORK, Kind.FINISH}:
            self._first(self._replied(reply))

    def remind(self, before: int, minutes: int) -> None:
        """Say, as so many minutes of being held are over, how it stands; `before`, when last so.

        A lid that was closed lets more than one pass at once.
        """
        session = self._session
        if session.state is State.SIGNALLED:
            if minutes <= RECOVERY_MINUTES:
                self._soon(speech.recover())
            if before < RECOVERY_MINUTES <= minutes:
                self._soon(speech.recovered(session.after_recovery))
        elif session.held:
            self._soon(speech.paused(session.why))

    def end(self) -> None:
        """Say that the session is over."""
        if self._session.state is State.FINISHED:
            self._soon(speech.finished())
        elif self._session.ends_badly:
            self._soon(last_advice())
        else:
            self._soon(speech.stopped())

    def _hold(self, reply: Reply) -> None:
        if reply is Reply.SIGNALLED:
            self._soon(speech.recover())
            self._soon(speech.signal_answers())
        elif reply is Reply.ASKED:
            self._soon(speech.asked())
        elif reply is Reply.PAUSED:
            self._soon(speech.paused(self._session.why))
        else:
            self._soon(self._replied(reply))

    def _replied(self, reply: Reply) -> str:
        session = self._session
        if reply is Reply.RATED:
            return session_pain(session)
        if reply is Reply.LEVEL_CHANGED:
            level = session.course.block_of(session.segment).level
            return level_set(level.number, level.change)
        answered = reply is Reply.ANSWERED
        return speech.noted(session.signals[-1].answer) if answered else speech.replied(reply)

    def _soon(self, text: str) -> None:
        if text:
            self._speaker.say_soon(text, AFTER_CUE_S)

    def _first(self, text: str) -> None:
        """Say it before anything else, if it ends before the next word of work is due."""
        now_s = self._clock()
        under_way = (s.until_s for s in self._stretches if s.from_s <= now_s)
        begins_s = max([now_s, *under_way])
        ends_s = begins_s + self._length_s(text)
        if text and ends_s <= self._work_s():
            self._speaker.say_soon(text, -FIRST_S)
            self._stretches.append(Stretch(begins_s, ends_s))

    def _work_s(self) -> float:
        """Return when work begins by itself, if that is so soon that it matters."""
        session = self._session
        timeline = session.course.timeline
        index = timeline.index_at(session.position_ms)
        coming = (s.at_ms for s in timeline.segments[index : index + 3] if s.kind is Kind.WORK)
        work_ms = next(coming, None)
        due_s = None if work_ms is None else session.deadline_s(work_ms)
        comes = work_ms is not None and work_ms < session.certain_ms
        return due_s if comes and due_s is not None else math.inf

    def _say(self, prompt: Prompt) -> None:
        session = self._session
        at_s, until_s = session.deadline_s(prompt.at_ms), session.deadline_s(prompt.until_ms)
        if at_s is None or until_s is None:
            return
        if prompt.word:
            self._say_word(prompt, at_s, until_s)
            return
        takes_s = self._length_s(prompt.text)
        waits = session.course.waits_at(session.course.timeline.at(prompt.at_ms))
        until_s += PATIENT_S if waits else self._bells_s(prompt)
        begins_s = max([at_s, *(s.until_s for s in self._stretches if s.word_until_s is None)])
        ends_s = min(until_s, begins_s + takes_s)
        self._speaker.say(prompt.text, at_s, until_s - takes_s, until_s)
        self._stretches.append(Stretch(begins_s, ends_s))

    def _bells_s(self, prompt: Prompt) -> float:
        """Return for how long a line may go on into the bells: one that has begun is not cut."""
        timeline = self._session.course.timeline
        after = timeline.segments[timeline.index_at(prompt.at_ms) + 1 :][:1]
        return sum(one.for_ms for one in after if one.kind is Kind.COUNT_IN) / 1000

    def _say_word(self, prompt: Prompt, at_s: float, until_s: float) -> None:
        """Say the word if it is known to end before its phase does."""
        for text in filter(None, (prompt.text, prompt.otherwise)):
            takes_s = self._speaker.takes_s(text)
            if takes_s is not None and at_s + takes_s <= until_s:
                self._speaker.say(text, at_s, min(until_s, at_s + LATE_S), until_s)
                self._stretches.append(Stretch(at_s, at_s + takes_s, until_s))
                return

    def _length_s(self, text: str) -> float:
        return self._speaker.takes_s(text) or UNMEASURED_S * len(text)

    def _drop(self, after_s: float) -> None:
        self._speaker.drop(after_s)
        self._stretches = [s for s in self._stretches if s.from_s <= after_s]

    def _forget_past(self) -> None:
        now_s = self._clock()
        self._stretches = [
            s for s in self._stretches if max(s.until_s, s.word_until_s or 0) > now_s
        ]

# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The one bridge from time to screen, sound and history while a session runs."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from audio.player import Back, Stalled
from exercises.cue import Cue
from exercises.record import SessionRecord
from exercises.reply import Reply, State
from exercises.segment import Kind
from exercises.session import Session
from ui.answers import SOUNDS
from ui.chronicle import Heading, record_of
from ui.feed import Feed
from ui.frames import Frames
from ui.glide import glide_of
from ui.manner import Manner
from ui.moment import moment_of
from ui.prompter import Prompter
from ui.sounder import Sounder

GOES_ON = frozenset({Reply.WENT_ON, Reply.RESUMED, Reply.WENT_LOWER, Reply.LEFT_DRILL})
"""Replies to a key that had the session go on: into silence, if nothing can be heard."""
SETTLING_S = 0.5
"""How long after a late look the player's word is waited for on whether the machine stood still."""


class Conductor(QObject):
    """Looks at the session while something moves, and not at all otherwise.

    `moment_changed` comes where anything may have changed, once a second at least while something
    moves; what moves between is told by `frames`.
    """

    moment_changed = Signal(object)
    replied = Signal(object)
    recorded = Signal(object)
    ended = Signal(object)

    def __init__(
        self,
        session: Session,
        sounder: Sounder,
        prompter: Prompter,
        heading: Heading,
        clock: Callable[[], float],
        manner: Manner,
    ) -> None:
        super().__init__()
        self._session = session
        self._sounder = sounder
        self._heading = heading
        self._clock = clock
        self.manner = manner
        self._prompter = prompter
        self._feed = Feed(session, sounder, clock, prompter.shade)
        self._stage: tuple[object, ...] = ()
        self._silence_accepted = False
        self._silent_since_s = clock()
        self._settled_s = 0.0
        self._minutes = 0
        self._told_end = False
        self._moment = moment_of(session, silent_s=None)
        self.frames = Frames(clock)
        self.frames.due.connect(self.look)
        sounder.stalled.connect(self._stand_still)
        sounder.lost.connect(self._lose_sound)
        sounder.returned.connect(self._hear_again)
        prompter.speaker.faltered.connect(self._miss_voice)
        prompter.speaker.ready.connect(self._mind_voice)

    @property
    def session(self) -> Session:
        """Return the session that is conducted."""
        return self._session

    @property
    def silent(self) -> bool:
        """Whether nothing can be heard just now."""
        return self._sounder.is_lost

    @property
    def pauses_in_silence(self) -> bool:
        """Whether it pauses at the end of a phase while nothing can be heard."""
        return not (self._silence_accepted or self.manner.goes_on_silent)

    def begin(self) -> None:
        """Start the session."""
        self._session.begin()
        self._mind_voice()
        self.recorded.emit(self.record())
        self.look()

    def record(self) -> SessionRecord:
        """Return what history keeps of the session as of now."""
        return record_of(self._session, self._heading)

    def do(self, command: Callable[[], Reply]) -> Reply:
        """Do what a key asks for, answer it by a sound, and look at once."""
        setting_up = self._session.segment.kind is Kind.SETUP
        accepts = setting_up or self._session.state is not State.RUNNING
        position_ms = self._session.position_ms
        reply = command()
        if accepts and reply in GOES_ON:
            self._silence_accepted = self.silent
        self._follow()
        badly = reply is Reply.ENDED and self._session.ends_badly
        self._sounder.sound(Cue.STOP if badly else SOUNDS[reply], position_ms)
        self._prompter.answer(reply)
        self.replied.emit(reply)
        self._keep(always=True)
        self.look()
        return reply

    def take(self) -> None:
        """Answer a key that changes nothing in the session."""
        self._sounder.sound(Cue.TAKEN, self._session.position_ms)

    def warn(self, cue: Cue = Cue.WARNING) -> None:
        """Let a cue be heard that is on no timeline."""
        self._sounder.sound(cue, self._session.position_ms)

    def close(self) -> None:
        """Stop looking. What answered the last key may go on sounding."""
        self.frames.stop()
        self._sounder.stalled.disconnect(self._stand_still)
        self._sounder.lost.disconnect(self._lose_sound)
        self._sounder.returned.disconnect(self._hear_again)
        self._prompter.speaker.faltered.disconnect(self._miss_voice)
        self._prompter.speaker.ready.disconnect(self._mind_voice)

    def switch_voice(self) -> None:
        """Say what comes from here on, or nothing more, as the voice was switched."""
        self._prompter.begin_anew()
        self._mind_voice()
        self.look()

    @Slot()
    def look(self) -> None:
        """Ask where the session stands; tell the views, the player and the history."""
        now_s = self._clock()
        if self.frames.came_late():
            self._settled_s = now_s + SETTLING_S
        self._sounder.look()
        if now_s < self._settled_s and self._session.state is State.RUNNING:
            self._pace_frames()
            return
        held = self._session.held
        self._mind_silence()
        self._session.look()
        self._follow()
        if self._session.held and not held:
            self._prompter.answer(Reply.PAUSED)
        self._prompter.send()
        self._feed.send()
        self._remind()
        self._keep()
        self._show()
        self._pace_frames()

    def _follow(self) -> None:
        self._prompter.follow()
        self._feed.follow()

    def _show(self) -> None:
        stepped = self.manner.reduced_motion
        silent_s = self._clock() - self._silent_since_s if self.silent else None
        self._moment = moment_of(self._session, silent_s=silent_s, stepped=stepped)
        self.moment_changed.emit(self._moment)
        if self._session.over and not self._told_end:
            self._told_end = True
            self.frames.stop()
            self._prompter.end()
            self.ended.emit(self.record())

    def _remind(self) -> None:
        """While held, say each minute that it is held."""
        minutes = int(self._session.held_s // 60)
        if minutes > self._minutes:
            signalled = self._session.state is State.SIGNALLED
            self.warn(Cue.WARNING if signalled else Cue.PAUSED)
            self._prompter.remind(self._minutes, minutes)
            self.recorded.emit(self.record())  # it was seen by now, should it be cut off
        self._minutes = minutes

    @Slot()
    def _mind_voice(self) -> None:
        """Where nobody says the lines, leave it to a key to end a set-up, until somebody does."""
        speaker = self._prompter.speaker
        missed = bool(speaker.state.why) or not speaker.is_on
        if self.manner.needs_voice:
            self._session.wait_at_set_ups(always=missed)

    def _mind_silence(self) -> None:
        """While nothing can be heard, pause at the end of a phase unless that was accepted."""
        if self.silent and self.pauses_in_silence and self._session.segment.kind is not Kind.SETUP:
            self._session.pause_after_phase("sound")

    def _keep(self, *, always: bool = False) -> None:
        """Have the record written where a set, rest or pause begins or ends."""
        session = self._session
        segment = session.segment
        stage = (segment.block, segment.set, segment.kind, session.state)
        if stage != self._stage or always:
            self._stage = stage
            self.recorded.emit(self.record())

    def _pace_frames(self) -> None:
        stepped, glide = self.manner.reduced_motion, glide_of(self._session, self._moment)
        self.frames.pace(self._session, glide, silent=self.silent, stepped=stepped)

    @Slot(object)
    def _stand_still(self, stalled: Stalled) -> None:
        """Pause as of when the machine was last known awake."""
        self._settled_s = 0.0
        if self._session.pause("standstill", stalled.from_s) is Reply.PAUSED:
            self._follow()
            self._sounder.sound(Cue.PAUSED, self._session.position_ms)
            self._prompter.answer(Reply.PAUSED)
            self.replied.emit(Reply.PAUSED)
            self._keep(always=True)
            self.look()

    @Slot()
    def _lose_sound(self) -> None:
        self._silence_accepted = False
        self._silent_since_s = self._clock()
        self.look()

    @Slot()
    def _miss_voice(self) -> None:
        """Let the tones say what the voice was to say instead of them."""
        self._mind_voice()
        if self._prompter.alone:
            self._prompter.miss()
            self._feed.begin_anew()
        self.look()

    @Slot(object)
    def _hear_again(self, _back: Back) -> None:
        self._silence_accepted = False
        self._session.no_pause_after_phase()
        self._feed.begin_anew()
        self._sounder.sound(Cue.SOUND_BACK, self._session.position_ms)
        self.look()

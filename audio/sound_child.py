# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The sound process: gets notes with their deadlines, sleeps until each, plays it, says when.

Lines of JSON, times in seconds of the monotonic clock, which both processes share. It is told
  {"hello": {"parent": pid, "volume": percent, "ahead_s": s, "awake_s": s}}    first of all
  {"play": [ident, clip, at_s]}   {"drop": after_s}   {"volume": percent}   {"end": true}
and says
  {"ready": why}        once the device was tried; why is empty if it works
  {"played": ident, "at": s}      {"missed": ident, "late": s}      {"stalled": [from_s, until_s]}
  {"lost": why}   {"tried": why} (about once a second while lost)   {"back": true}
The end of its input ends it.
"""

import gc
import json
import os
import signal
import threading
import time
from collections.abc import Callable, Iterable
from heapq import heapify, heappop, heappush
from queue import SimpleQueue

from audio.lifeline import die_with_parent, orphaned
from audio.line_end import read_into, received, say
from audio.loudspeaker import Loudspeaker, NoSound
from audio.stopped import StandstillWatch, boot_clock
from audio.synth import RATE, scale
from audio.tone import clip

_LONGEST_SLEEP_S = 1.0
_TOO_LATE_S = 0.3
_AHEAD_S = 0.03  # a note is begun so early, as silence: a busy machine wakes us up to 20 ms late
_ASLEEP_S = 2.0  # a device that was quiet for so long may have gone to sleep
_LEAD_S, _SHORTEST_LEAD_S = 0.6, 0.5
_SAME_S = 0.001  # a clip asked for again at the time of one that was begun is the same note
_BUSY_S = 0.06  # so long before a note nothing else is begun
_LAST_CLIP_S, _LATENCY_S = 0.5, 0.15
_PROMPT = ("tap", "closing", "opening", "low")  # asked for without notice


class SoundChild:
    """Everything the process does but reading and sleeping: `take` a message, `step` when due."""

    def __init__(
        self,
        clock: Callable[[], float],
        watch: StandstillWatch,
        play: Callable[[bytes, float], None],
        say: Callable[[dict[str, object]], None],
        volume: int,
    ) -> None:
        self._clock = clock
        self._watch = watch
        self._play = play
        self._say = say
        self._volume = volume
        self._notes: list[tuple[float, int, str]] = []
        self._frames: dict[str, bytes] = {}
        self._begun = (float("-inf"), "")
        self._wake_s: float | None = None
        self._quiet_s = float("-inf")
        self._lost = False
        self._tried_s = 0.0

    def begin(self) -> None:
        """Tries the device, so that a first note need not find out."""
        self._lost = True  # not known yet
        why = self._sound("silence")
        self._tried_s = self._clock()
        self._lost = bool(why)
        self._say({"ready": why})

    def take(self, message: dict[str, object]) -> None:
        match message:
            case {"play": [int(ident), str(name), float() | int() as at_s]}:
                heappush(self._notes, (at_s, ident, name))
            case {"drop": float() | int() as after_s}:
                self._notes = [note for note in self._notes if note[0] <= after_s]
                heapify(self._notes)
            case {"volume": int(percent)}:
                self._volume = percent
                self._frames.clear()
            case _:
                raise ValueError(f"not understood: {message}")

    def step(self) -> float:
        """Does what is due, and says when it wants to be called again at the latest."""
        self._look(self._wake_s)
        began_s, lost = self._clock(), self._lost
        self._play_due()
        self._wake_silence()
        if self._lost and self._clock() - self._tried_s >= _LONGEST_SLEEP_S:
            self._try_again()
        more = self._next_s() - self._clock() > _BUSY_S and self._prepare()
        if not (lost or self._lost):  # a try may take long
            self._look(began_s)
        self._wake_s = self._clock() if more else self._next_s()
        return self._wake_s

    def last_clip_s(self) -> float:
        """How long the last clip can still be heard, half a second at most."""
        return max(0.0, min(_LAST_CLIP_S, self._quiet_s + _LATENCY_S - self._clock()))

    def _look(self, due_s: float | None) -> None:
        stood = self._watch.look(due_s)
        if stood:
            self._notes.clear()
            self._say({"stalled": stood})

    def _play_due(self) -> None:
        while self._notes and self._notes[0][0] - _AHEAD_S <= self._clock():
            at_s, ident, name = heappop(self._notes)
            now_s = self._clock()
            if now_s - at_s > _TOO_LATE_S:
                self._say({"missed": ident, "late": now_s - at_s})
                continue
            if name == self._begun[1] and abs(at_s - self._begun[0]) < _SAME_S:
                self._say({"played": ident, "at": at_s})  # taken back and sent again too late
                continue
            frames = self._made(name)
            now_s = self._clock()
            why = self._sound_frames(frames, max(0.0, at_s - now_s))
            if why:
                self._say({"missed": ident, "late": now_s - at_s})
            else:
                self._begun = (at_s, name)
                self._say({"played": ident, "at": max(at_s, now_s)})
            self._note(why)

    def _wake_silence(self) -> None:
        """Opens a device that slept a little before the next note; too late for that: not at all.

        While sound is lost the trying does that.
        """
        now_s = self._clock()
        lead_s = self._lead_s()
        if lead_s is not None and lead_s <= now_s <= lead_s + _LEAD_S - _SHORTEST_LEAD_S:
            self._note(self._sound("silence"))

    def _lead_s(self) -> float | None:
        if not self._notes or self._lost or not self._volume:
            return None
        at_s = self._notes[0][0]
        return at_s - _LEAD_S if at_s - self._quiet_s > _ASLEEP_S else None

    def _next_s(self) -> float:
        now_s = self._clock()
        next_s = now_s + _LONGEST_SLEEP_S
        if self._notes:
            next_s = min(next_s, self._notes[0][0] - _AHEAD_S)
        lead_s = self._lead_s()
        if lead_s is not None and lead_s > now_s:
            next_s = min(next_s, lead_s)
        return next_s

    def _try_again(self) -> None:
        why = self._sound("silence")
        self._say({"tried": why})
        self._note(why)

    def _note(self, why: str) -> None:
        """Says it when sound was lost or came back; every attempt at a sound counts as a try."""
        self._tried_s = self._clock()
        if self._lost and not self._volume:
            return  # muted, the device was left alone: it is not known to be back
        if why and not self._lost:
            self._say({"lost": why})
        elif not why and self._lost:
            self._say({"back": True})
        self._lost = bool(why)

    def _sound(self, name: str) -> str:
        return self._sound_frames(self._made(name))

    def _sound_frames(self, frames: bytes, in_s: float = 0.0) -> str:
        """Why it cannot be heard; empty if it can. Muted, the device is left alone."""
        if not self._volume:
            return ""
        began_s = self._clock()
        try:
            self._play(frames, in_s)
        except NoSound as error:
            return str(error)
        if not self._lost:
            # Had the sound server hung for so long, we would have been killed for it.
            self._look(began_s)
        self._quiet_s = max(self._quiet_s, self._clock() + in_s + len(frames) / 4 / RATE)
        return ""

    def _made(self, name: str) -> bytes:
        if name not in self._frames:
            # Halfway down the scale should sound half as loud, or nearly so.
            self._frames[name] = scale(clip(name).frames, (self._volume / 100) ** 1.5)
        return self._frames[name]

    def _prepare(self) -> bool:
        """Makes one clip that will be needed, the soonest first; False if all are there."""
        wanted = [name for _, _, name in sorted(self._notes)]
        for name in (*wanted, *_PROMPT):
            if name not in self._frames:
                self._made(name)
                return True
        return False


def run() -> int:
    """The process's main; it ends itself without the interpreter's own ending.

    A playback thread that ends while the interpreter shuts down can crash it.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a terminal's Ctrl+C is for the window
    die_with_parent()
    inbox: SimpleQueue[bytes | None] = SimpleQueue()
    threading.Thread(target=read_into, args=(inbox,), daemon=True).start()
    hello = inbox.get()
    if hello is not None:
        _serve(json.loads(hello)["hello"], inbox)
    os._exit(0)


def _serve(hello: dict[str, float], inbox: "SimpleQueue[bytes | None]") -> None:
    if orphaned(int(hello["parent"])):
        return
    watch = StandstillWatch(time.monotonic, boot_clock, hello["ahead_s"], hello["awake_s"])
    speaker = Loudspeaker()
    child = SoundChild(time.monotonic, watch, speaker.play, say, int(hello["volume"]))
    child.begin()
    gc.freeze()
    gc.disable()  # nothing here makes cycles, and a collection could delay a note
    told = True
    while told:
        wake_s = child.step()
        # All that came: each step may make a clip, and a note due now waits for one at most.
        told = _tell(child, received(inbox, max(0.0, wake_s - time.monotonic())))
    time.sleep(child.last_clip_s())


def _tell(child: SoundChild, lines: Iterable[bytes | None]) -> bool:
    """Hands over what was told; False once that was the end."""
    for line in lines:
        if line is None or "end" in (message := json.loads(line)):
            return False
        child.take(message)
    return True

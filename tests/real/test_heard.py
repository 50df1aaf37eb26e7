# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A session as it is heard with closed eyes: recorded behind the sound server."""

from itertools import pairwise

import pytest

from tests.real.listening import Note, notes_in, silence_in
from tests.real.sound_server import RATE, Recording, SoundServer
from tests.real.stage import CHECK_IN, Ninety, Stage, prefer, wait_until

pytestmark = pytest.mark.real
DRILL = "hip-lift-90-90-balloon"
BELLS, IN, OUT, TICKS = 3, 3, 4, 2
"""The notes of a breath at the fastest pace, and of the count-in before the first."""
STEEPEST_EDGE = 0.2
"""As a part of the steepest step within the note; a click is as steep as that, or steeper."""
HEARD_S = 1.0


def test_a_breath_can_be_followed_with_closed_eyes_and_a_pause_is_silent(
    stage: Stage, sound_server: SoundServer
) -> None:
    prefer(stage.folder, paces={DRILL: 2})
    ninety = stage.open(sound_server.env, "start", "reset")
    ninety.wait_ready()
    with sound_server.recording() as recording:
        ninety.key("Right", cue="key-taken")
        pressed = _pause_in_the_second_breath(ninety, recording)
        sound = recording.sound
    assert_breath(notes_in(sound[:pressed]))
    after = sound[pressed:]
    assert not silence_in(after[: round(HEARD_S * RATE)]), "the pause is heard"
    assert silence_in(after[round(HEARD_S * RATE) :]), "then silence"
    edges = [round(note.edge, 2) for note in notes_in(sound) if note.edge > STEEPEST_EDGE]
    assert edges == [], "no click at any onset or end"
    ninety.screen.key("Escape", "Return")
    ninety.screen.wait_title(CHECK_IN)
    [session] = ninety.history()
    assert session["drills"][0]["breaths_done"] == 1


def _pause_in_the_second_breath(ninety: Ninety, recording: Recording) -> int:
    """Pause at its first note, listen on for a while, and return the sample of the key."""
    ninety.wait_heard("breath-in", 2)
    pressed = len(recording.sound)
    ninety.key("a", cue="paused")
    wait_until(lambda: len(recording.sound) > pressed + 3 * RATE, "three more seconds")
    return pressed


def assert_breath(notes: list[Note]) -> None:
    """Bells, a climb, a fall and ticks, each told from the others by its shape alone."""
    begun = next(i for i, note in enumerate(notes) if note.for_s > 0.5)
    work = notes[begun + BELLS :]
    climb, fall, ticks = work[:IN], work[IN : IN + OUT], work[IN + OUT : IN + OUT + TICKS]
    assert all(low.hz < high.hz * 0.97 for low, high in pairwise(climb)), "a breath in climbs"
    assert all(low.hz > high.hz * 1.03 for low, high in pairwise(fall)), "a breath out falls"
    assert min(note.hz for note in climb) > max(note.hz for note in fall)
    assert all(note.for_s < 0.2 for note in ticks), "the pause ticks"
    assert len(ticks) == TICKS
    assert all(0.5 < b.at_s - a.at_s < 1.5 for a, b in pairwise(work[: IN + OUT + TICKS]))
    assert all(note.peak > 0.02 for note in work)

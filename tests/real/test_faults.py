# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Sound that is not there, goes, hangs or comes back in mid-session: the window minds it calmly."""

import os
import signal
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from tests.real.sound_server import SoundServer
from tests.real.stage import Ninety, Stage, prefer, wait_until

pytestmark = pytest.mark.real
HUNG_S = 8.0
SET_UP_MS, COUNT_IN_MS = 10_000, 3_000
DRILL = "hip-lift-90-90-balloon"
IN_MS, OUT_MS = 3_000, 4_000
"""At the fastest pace, which is kept at 2."""


@pytest.fixture
def no_server() -> Iterator[SoundServer]:
    """A sound server that does not run yet."""
    with tempfile.TemporaryDirectory(prefix="sound") as folder:
        server = SoundServer(Path(folder))
        try:
            yield server
        finally:
            server.kill()


@pytest.fixture
def working(stage: Stage, sound_server: SoundServer) -> Ninety:
    prefer(stage.folder, paces={DRILL: 2})
    ninety = stage.open(sound_server.env, "start", "balloon")
    ninety.go_to_work()
    return ninety


def position_ms(ninety: Ninety) -> int:
    """Where the session stood when it was last written: at each pause, at the latest; else -1."""
    sessions = ninety.history()
    ms: int = sessions[0]["active_ms"] if sessions else -1
    return ms


def assert_paused_at_the_end_of_a_phase(ninety: Ninety, begun_ms: int) -> None:
    """Of the breath in that began at `begun_ms`, or of the breath out after it."""
    ends = {begun_ms + IN_MS, begun_ms + IN_MS + OUT_MS}
    wait_until(
        lambda: position_ms(ninety) in ends, f"a pause at {ends}", lambda: position_ms(ninety)
    )


def pace_of(ninety: Ninety) -> int:
    pace: int = ninety.history()[0]["drills"][0]["pace"]
    return pace


def assert_alive(ninety: Ninety) -> None:
    """The screen moves, and a key is answered, if not by a sound."""
    assert ninety.screen.changes()
    before = pace_of(ninety)
    ninety.screen.key("Down")
    wait_until(lambda: pace_of(ninety) == before - 1, "a key is answered")


def assert_goes_on_with_sound(ninety: Ninety, server: SoundServer) -> None:
    """The person is told that sound is back, and a key goes on with it."""
    ninety.wait_heard("sound-back")
    with server.recording() as recording:
        time.sleep(1.0)
        ninety.key("a", cue="resumed")
        ninety.wait_heard("count-in", ninety.heard().count("count-in") + 1)
        wait_until(lambda: np.abs(recording.sound[-24_000:]).max() > 0.02, "sound")
    assert ninety.history()[0]["pauses"][-1]["why"] == "sound"


def test_without_a_device_it_pauses_after_the_count_in_and_goes_on_when_there_is_one(
    stage: Stage, no_server: SoundServer
) -> None:
    prefer(stage.folder)
    ninety = stage.open(no_server.env, "start", "balloon")
    stage.screen.wait_title("Ninety – Session")
    wait_until(lambda: position_ms(ninety) == SET_UP_MS + COUNT_IN_MS, "a pause after the count-in")
    assert_alive(ninety)
    no_server.start()
    assert_goes_on_with_sound(ninety, no_server)


def test_a_sound_server_that_is_killed_pauses_the_session_until_there_is_one(
    working: Ninety, sound_server: SoundServer
) -> None:
    begun_ms = working.wait_heard("breath-in")["planned_ms"]
    sound_server.kill()
    assert_paused_at_the_end_of_a_phase(working, begun_ms)
    assert_alive(working)
    sound_server.start()
    assert_goes_on_with_sound(working, sound_server)


def test_a_sound_server_that_hangs_holds_up_neither_window_nor_keys(
    working: Ninety, sound_server: SoundServer
) -> None:
    begun_ms = working.wait_heard("breath-in")["planned_ms"]
    frozen_s = time.monotonic()
    sound_server.freeze()
    assert_alive(working)
    assert_paused_at_the_end_of_a_phase(working, begun_ms)
    assert_alive(working)
    time.sleep(max(0.0, frozen_s + HUNG_S - time.monotonic()))
    sound_server.thaw()
    assert_goes_on_with_sound(working, sound_server)


def test_a_sound_process_that_dies_is_replaced_and_no_cue_is_missing(working: Ninety) -> None:
    before = len(working.heard())
    [child] = working.children()
    os.kill(child, signal.SIGKILL)
    wait_until(lambda: working.children() not in ([], [child]), "another sound process")
    working.wait_heard("breath-in", 2)
    assert working.heard()[before:] == ["breath-out", "pause", "breath-in"]

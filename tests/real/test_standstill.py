# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A machine that stood still in mid-session: paused, said so, nothing replayed."""

import os
import signal
import subprocess
import time
from pathlib import Path
from typing import Any

import pytest

from tests.real.sound_server import SoundServer
from tests.real.stage import ENTRY, Ninety, Stage, prefer, wait_until

pytestmark = pytest.mark.real
STOPPED_S = 5.0
SLEPT = Path(__file__).with_name("slept.py")


def working(stage: Stage, server: SoundServer, entry: Path = ENTRY) -> Ninety:
    prefer(stage.folder)
    ninety = stage.open(server.env, "start", "balloon", entry=entry)
    ninety.go_to_work()
    return ninety


def pause_that_followed(ninety: Ninety, before: list[str]) -> dict[str, Any]:
    """See that it paused and that nothing sounds any more; go on, and return the pause."""
    ninety.wait_heard("paused")
    paused = ninety.screen.settle()
    time.sleep(1.0)
    assert ninety.heard()[len(before) :] == ["paused"], "nothing is made up for"
    assert (ninety.screen.pixels() == paused).all(), "nothing moves"
    ninety.key("a", cue="resumed")
    ninety.wait_heard("breath-in", 2)
    [pause] = ninety.history()[0]["pauses"]
    assert pause["why"] == "standstill"
    return dict(pause)


def test_stopped_as_a_whole_it_pauses_where_it_stood_and_replays_nothing(
    stage: Stage, sound_server: SoundServer
) -> None:
    ninety = working(stage, sound_server)
    begun_ms = ninety.cues()[-1]["planned_ms"]
    ninety.send_all(signal.SIGSTOP)
    before = ninety.heard()
    time.sleep(STOPPED_S)
    ninety.send_all(signal.SIGCONT)
    pause = pause_that_followed(ninety, before)
    # As of when it was last known to be awake, which may be just before that breath.
    assert begun_ms - 1_000 <= pause["at_ms"] <= begun_ms + 2_000
    assert pause["for_ms"] >= (STOPPED_S - 1) * 1000


def may_move_clocks() -> bool:
    command = ["unshare", "--time", "--boottime", "60", "true"]
    return subprocess.run(command, check=False, capture_output=True).returncode == 0


@pytest.mark.skipif(not may_move_clocks(), reason="a clock may be moved by an administrator only")
def test_a_boot_clock_that_ran_ahead_is_a_machine_that_slept(
    stage: Stage, sound_server: SoundServer
) -> None:
    ninety = working(stage, sound_server, SLEPT)
    before = ninety.heard()
    [child] = ninety.children()
    os.kill(child, signal.SIGKILL)
    pause_that_followed(ninety, before)
    assert wait_until(ninety.children, "another sound process") != [child]

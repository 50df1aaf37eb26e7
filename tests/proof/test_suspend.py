# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A machine that sleeps in mid-session, as far as a time namespace can show it.

The clocks of a process that runs cannot be moved, those of a child to come can: the machine sleeps
while the sound process is being replaced.
"""

import os
import signal
import time
from pathlib import Path

import pytest

from tests.proof import far_off
from tests.proof.effort import tell, times
from tests.real.sound_server import SoundServer
from tests.real.stage import Ninety, Stage, wait_until
from tests.real.test_standstill import SLEPT, may_move_clocks, working

pytestmark = [
    pytest.mark.real,
    pytest.mark.skipif(not may_move_clocks(), reason="an administrator alone may move a clock"),
]
AWAKE_S = 1.2
"""A key this long after a pause resumes."""


def pauses(ninety: Ninety) -> list[str]:
    sessions = ninety.history()
    return [pause["why"] for pause in sessions[0]["pauses"]] if sessions else []


def test_each_sleep_pauses_once_and_replays_nothing(
    stage: Stage, sound_server: SoundServer
) -> None:
    ninety = working(stage, sound_server, SLEPT)
    sleeps = times(1, 20)
    for number in range(sleeps):
        [child] = ninety.children()
        os.kill(child, signal.SIGKILL)
        born = wait_until(lambda gone=child: other(ninety, gone), "another child")  # type: ignore[misc]
        still = ninety.screen.settle()
        breaths = ninety.heard().count("breath-in")
        time.sleep(AWAKE_S)
        assert ninety.heard().count("breath-in") == breaths, "nothing is made up for"
        assert (ninety.screen.pixels() == still).all(), "nothing moves"
        assert ninety.children() == [born]
        ninety.key("a", cue="resumed")
        ninety.wait_heard("breath-in", breaths + 1)
        why = wait_until(lambda kept=number: pauses(ninety)[kept:], "a pause that is kept")  # type: ignore[misc]
        # A child that is not there in time has paused it already.
        assert why in (["standstill"], ["sound"])
    slept = pauses(ninety).count("standstill")
    assert slept
    tell(f"time: {slept} sleeps of ten minutes in one session, each one pause")


def other(ninety: Ninety, gone: int) -> int:
    return next((pid for pid in ninety.children() if pid != gone), 0)


def test_clocks_that_have_always_stood_apart_are_no_sleep(
    stage: Stage, sound_server: SoundServer
) -> None:
    ninety = working(stage, sound_server, Path(far_off.__file__))
    wait_until(lambda: len(ninety.heard()) > 6, "two breaths", ninety.heard)
    [child] = ninety.children()
    asked = far_off.SLEPT_S + far_off.UP_S
    assert str(asked) in Path(f"/proc/{child}/timens_offsets").read_text()
    ninety.key("p", cue="paused")
    time.sleep(AWAKE_S)
    ninety.key("p", cue="resumed")
    wait_until(lambda: pauses(ninety), "a pause that is kept")
    assert pauses(ninety) == ["key"]
    tell(f"time: boot clock {far_off.SLEPT_S // 86_400} days ahead from the first: no pause")

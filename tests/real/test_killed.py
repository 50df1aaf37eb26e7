# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Ended from outside in mid-session: what was done is kept and told, and no child is left."""

import signal
import sqlite3
import time
from contextlib import closing

import pytest

from tests.real.sound_server import SoundServer
from tests.real.stage import HISTORY, TODAY, Ninety, Stage, alive, prefer, wait_until

pytestmark = pytest.mark.real
DRILL = "hip-lift-90-90-balloon"


def working(stage: Stage, server: SoundServer) -> Ninety:
    prefer(stage.folder, paces={DRILL: 2})
    ninety = stage.open(server.env, "start", "balloon")
    ninety.go_to_work()
    return ninety


def kill(ninety: Ninety) -> None:
    """Kill it as no program can prevent, and see that nothing of it is left."""
    children = ninety.children()
    assert children
    ninety.send(signal.SIGKILL)
    ninety.wait_end()
    wait_until(lambda: not any(map(alive, children)), "the children to end", timeout_s=10)


def assert_whole(stage: Stage) -> None:
    with closing(sqlite3.connect(stage.folder / "history.db")) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def assert_told_at_the_next_start(stage: Stage, server: SoundServer) -> None:
    """The notice is there, and what it offers leads to the history; a start later it is gone."""
    again = stage.open(server.env)
    stage.screen.wait_title(TODAY)
    stage.screen.settle_focus()
    stage.screen.key("alt+a")
    stage.screen.wait_title(HISTORY)
    stage.screen.key("ctrl+q")
    assert again.wait_end() == 0
    later = stage.open(server.env)
    stage.screen.wait_title(TODAY)
    stage.screen.settle_focus()
    stage.screen.key("alt+a", "ctrl+q")
    assert later.wait_end() == 0


def test_a_killed_session_is_told_of_and_stands_in_the_history(
    stage: Stage, sound_server: SoundServer
) -> None:
    ninety = working(stage, sound_server)
    ninety.wait_heard("breath-in", 2)
    ninety.key("Down", cue="key-taken")
    kill(ninety)
    assert_whole(stage)
    assert_told_at_the_next_start(stage, sound_server)
    [session] = ninety.history()
    [drill] = session["drills"]
    assert session["outcome"] == "interrupted"
    assert (drill["breaths_done"], drill["sets_done"], drill["pace"]) == (1, 0, 1)
    assert_whole(stage)


def test_killed_while_the_sound_server_hangs_it_leaves_no_child(
    stage: Stage, sound_server: SoundServer
) -> None:
    ninety = working(stage, sound_server)
    sound_server.freeze()
    time.sleep(0.5)
    kill(ninety)
    sound_server.thaw()
    assert_whole(stage)
    again = stage.open(sound_server.env)
    stage.screen.wait_title(TODAY)
    assert again.history()[0]["outcome"] == "interrupted"


def test_asked_to_end_it_keeps_the_session_for_the_next_start_and_ends(
    stage: Stage, sound_server: SoundServer
) -> None:
    ninety = working(stage, sound_server)
    children = ninety.children()
    ninety.send(signal.SIGTERM)
    assert ninety.wait_end() == 0
    assert not any(map(alive, children))
    assert ninety.history()[0]["outcome"] == "running"
    assert_told_at_the_next_start(stage, sound_server)
    assert ninety.history()[0]["outcome"] == "interrupted"

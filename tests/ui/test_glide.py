# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Frames that only move show the same as a look at everything would."""

from itertools import pairwise

import pytest
from pytestqt.qtbot import QtBot

from audio.player import Back, Lost
from tests.ui.hall import Hall, plan
from ui.glide import Glide, Motion, glide_of
from ui.manner import Manner
from ui.moment import moment_of
from ui.pages.session import _differs


@pytest.fixture(params=["balloon", "drill-2", "drill-5"])
def hall(qtbot: QtBot, request: pytest.FixtureRequest) -> Hall:
    return Hall(plan(waits=False, routine=request.param))


def glide(hall: Hall) -> Glide | None:
    return glide_of(hall.session, moment_of(hall.session, silent_s=None))


def test_motion_is_what_a_look_would_find(hall: Hall) -> None:
    moved: list[Motion] = []
    hall.conductor.frames.moved.connect(moved.append)
    compared = 0
    for _ in range(4000):
        hall.pass_time(0.033, 0.033)
        motion = moved.pop() if moved else None
        if motion is not None and motion.fraction < 1 - 1e-9:  # there the next one begins
            found = moment_of(hall.session, silent_s=None)
            grain = 1.5 / found.segment.for_ms  # positions are whole milliseconds
            assert found.fraction == pytest.approx(motion.fraction, abs=grain)
            assert found.fill == pytest.approx(motion.fill, abs=0.004)
            compared += 1
    assert compared > 3000


def test_nothing_but_motion_changes_before_the_next_look(hall: Hall) -> None:
    glided = 0
    for _ in range(600):
        before = moment_of(hall.session, silent_s=None)
        going = glide_of(hall.session, before)
        if going is not None:
            hall.clock.advance(max(0.0, going.until_s - hall.clock() - 0.002))
            after = moment_of(hall.session, silent_s=None)
            assert not _differs(before, after)
            glided += 1
        hall.clock.advance(0.004)
        hall.session.look()
    assert glided > 150


def test_all_is_looked_at_once_a_second_and_where_anything_changes(hall: Hall) -> None:
    looks: list[float] = []
    hall.conductor.moment_changed.connect(lambda _: looks.append(hall.clock()))
    hall.pass_time(30)
    del looks[:]
    hall.pass_time(30, 0.033)
    assert 30 <= len(looks) < 150
    assert max(b - a for a, b in pairwise(looks)) < 1.1


def test_only_what_runs_glides(hall: Hall) -> None:
    hall.pass_time(1.5)
    assert glide(hall) is not None
    hall.key("escape")
    assert glide(hall) is None


def test_while_nothing_is_heard_every_frame_is_looked_at(hall: Hall) -> None:
    moved: list[Motion] = []
    hall.player.said.append(Lost("no device"))
    hall.pass_time(0.1)
    hall.conductor.frames.moved.connect(moved.append)
    hall.pass_time(0.8)
    assert not moved
    assert hall.moment.silent
    hall.player.said.append(Back())
    hall.pass_time(0.8)
    assert moved


def test_stilled_motion_does_not_glide(qtbot: QtBot) -> None:
    hall = Hall(plan(waits=False), Manner(reduced_motion=True))
    moved: list[Motion] = []
    hall.conductor.frames.moved.connect(moved.append)
    hall.pass_time(60)
    assert not moved

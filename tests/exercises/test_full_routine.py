# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The full routine on a fake clock, from its first set-up to its end: what is said, what is drawn.

Looked at four times a second, as whoever speaks and draws does, by the timeline alone.
"""

from itertools import groupby

import pytest

from exercises.catalogue import load_catalogue
from exercises.catalogue.figures import load_figures
from exercises.cue import Cue
from exercises.dosing import prescribe
from exercises.motion import pose_at
from exercises.plan import Choices
from exercises.pose import Pose
from exercises.reply import State
from exercises.segment import Kind, Segment
from tests.exercises.rig import Rig

LOOK_S = 0.25
SHIPPED = load_catalogue()
FIGURES = load_figures()


class Walk:
    """The routine walked through; `met` are the segments, `drawn` each one's poses."""

    def __init__(self) -> None:
        full = SHIPPED.routine("full")
        assert full is not None
        self.rig = Rig(prescribe(full, SHIPPED, Choices(shown=True)))
        self.met: list[Segment] = []
        self.drawn: list[list[Pose]] = []
        self.keys = 0
        while not self.rig.session.over:
            self._look()
            self.rig.wait(LOOK_S)
            if self.rig.session.waiting:
                self.keys += 1
                self.rig.session.any_key()

    def _look(self) -> None:
        segment = self.rig.session.segment
        if not self.met or self.met[-1] is not segment:
            self.met.append(segment)
            self.drawn.append([])
        part = 2 if self._second(segment) else 1
        figure = FIGURES.of(segment.drill, segment.level, part)
        assert figure is not None
        passed = (self.rig.session.position_ms - segment.at_ms) / segment.for_ms
        self.drawn[-1].append(pose_at(figure.for_side(segment.side), segment.phase, passed))

    def _second(self, segment: Segment) -> bool:
        level = self.rig.session.course.block_of(segment).level
        return level.second is not None and segment.set == 2


@pytest.fixture(scope="module")
def walk() -> Walk:
    return Walk()


def test_it_is_done_whole_with_one_key_a_drill(walk: Walk) -> None:
    assert walk.rig.session.state is State.FINISHED
    assert walk.keys == 6
    done = walk.rig.session.course.drills(walk.rig.session.position_ms)
    assert [(d.sets_done, d.breaths_done) for d in done] == [
        (5, 20),
        (3, 12),
        (2, 12),
        (3, 12),
        (2, 6),
        (2, 20),
    ]
    assert not any(d.skipped for d in done)


def test_every_segment_is_met_once_and_in_order(walk: Walk) -> None:
    assert walk.met == list(walk.rig.session.course.timeline.segments)


def test_every_drill_has_its_lines_said(walk: Walk) -> None:
    setups = [s for s in walk.met if s.kind is Kind.SETUP]
    heard = {drill: [s.say for s in said] for drill, said in groupby(setups, lambda s: s.drill)}
    assert list(heard) == list(SHIPPED.drills)
    for drill_id, said in heard.items():
        level = SHIPPED.drills[drill_id].level(SHIPPED.drills[drill_id].named_level)
        lines = [level.stand_up.say] if level.stand_up else []
        assert "\n".join(said).split("\n") == [*lines, *level.setup]


def test_every_rest_within_a_drill_prepares_and_every_switch_says_what_to_do(walk: Walk) -> None:
    for one, after in zip(walk.met, walk.met[1:], strict=False):
        if one.kind is Kind.REST:
            assert bool(one.prepare) == (after.block == one.block)
        if one.kind is Kind.SWITCH:
            assert one.say
            assert one.prepare
    switches = [s.cue for s in walk.met if s.kind is Kind.SWITCH]
    assert switches == [Cue.SWITCH, Cue.LEFT]


def test_every_phase_has_a_word_a_line_and_a_cue(walk: Walk) -> None:
    for segment in walk.met:
        if segment.kind is Kind.WORK:
            assert segment.word
            assert segment.say
            assert segment.cue


def test_chords_tell_sets_drills_and_the_session_apart(walk: Walk) -> None:
    chords = [s.cue for s in walk.met if s.kind is Kind.FINISH]
    assert chords.count(Cue.DRILL_DONE) == 5
    assert chords[-1] is Cue.SESSION_DONE
    assert chords.count(Cue.SESSION_DONE) == 1


def test_every_breath_and_every_reach_is_seen_to_move(walk: Walk) -> None:
    still = {"pause", "hand_lift_pause", "pause_hold", "lower"}
    for segment, poses in zip(walk.met, walk.drawn, strict=True):
        if segment.kind is Kind.WORK and segment.phase not in still:
            assert len({repr(pose) for pose in poses}) > 1, (segment.drill, segment.phase)

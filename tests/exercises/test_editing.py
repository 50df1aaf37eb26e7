# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Changes that an editor makes give a routine that a file can say, or are refused."""

from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from exercises import editing
from exercises.drill import Breath
from exercises.editing import NotPossible
from exercises.routine import Routine, Step
from exercises.routine_text.own_drill import FINISH, own_phase, phases_of
from exercises.routine_text.parse import parse
from exercises.routine_text.write import write
from tests.exercises.routine_text.routines import ID, SHELF, routines

FIRST = next(iter(SHELF))
ONE = Routine(ID, "Mine", "", "", (Step(FIRST),))
FIRST_OWN = f"{ID}-drill-1"


def with_own() -> Routine:
    drill = editing.new_drill(ONE, "My drill")
    return editing.added(editing.with_drill(ONE, drill), 1, Step(drill.id))


@pytest.mark.parametrize(
    ("routine_id", "drill_id"),
    [
        ("morning", "morning-drill-1"),
        ("Für Rücken 2", "f-r-r-cken-2-drill-1"),
        ("\u81ea", "my-drill-1"),
        ("x" * 70, "x" * 40 + "-drill-1"),
    ],
)
def test_a_drill_of_one_s_own_is_called_after_its_routine(routine_id: str, drill_id: str) -> None:
    assert editing.new_drill(replace(ONE, id=routine_id), "New").id == drill_id


def test_the_last_drill_cannot_be_taken_away() -> None:
    with pytest.raises(NotPossible):
        editing.without_step(ONE, 0)


def test_a_drill_of_one_s_own_goes_with_its_steps() -> None:
    routine = with_own()
    assert editing.without_drill(routine, FIRST_OWN) == ONE
    alone = editing.without_step(routine, 0)
    with pytest.raises(NotPossible):
        editing.without_drill(alone, FIRST_OWN)


def test_a_phase_of_another_name_takes_what_steps_say_of_it_along() -> None:
    routine = with_own()
    step = editing.with_entry(routine.steps[1], "say", "out", "Blow.")
    routine = editing.with_step(routine, 1, step)
    renamed = editing.renamed_phase(routine, routine.own[0], "out", "blow")
    assert [phase.name for phase in renamed.own[0].levels[0].phases] == ["in", "blow"]
    assert dict(renamed.steps[1].say) == {"blow": "Blow."}
    assert editing.renamed_phase(renamed, renamed.own[0], "blow", "out") == routine


def test_a_phase_cannot_be_named_so_that_one_is_lost() -> None:
    routine = with_own()
    drill = routine.own[0]
    with pytest.raises(NotPossible, match="Another phase"):
        editing.renamed_phase(routine, drill, "out", "in")
    one = editing.without_phase(drill, "out")
    with pytest.raises(NotPossible, match="one phase or more"):
        editing.renamed_phase(routine, one, "in", FINISH)
    brief = editing.with_phase(drill, "out", own_phase("out", Breath.OUT, 3_000, 0, 4_000))
    with pytest.raises(NotPossible, match="shrink to nothing"):
        editing.renamed_phase(routine, brief, "out", FINISH)


def test_a_drill_of_another_id_is_named_so_in_its_steps() -> None:
    routine = with_own()
    renamed = editing.renamed_drill(routine, FIRST_OWN, "side-lying")
    assert renamed.drills == (FIRST, "side-lying")
    assert renamed.own[0].id == "side-lying"
    second = editing.with_drill(renamed, editing.new_drill(renamed, "Two"))
    with pytest.raises(NotPossible, match="Another drill"):
        editing.renamed_drill(second, FIRST_OWN, "side-lying")


def test_a_step_forgets_a_phase_that_is_gone() -> None:
    routine = with_own()
    step = editing.with_entry(routine.steps[1], "say", "out", "Blow.")
    routine = editing.with_step(routine, 1, step)
    drill = editing.without_phase(routine.own[0], "out")
    assert editing.with_drill(routine, drill).steps[1] == Step(FIRST_OWN)


def test_a_drill_keeps_one_phase() -> None:
    drill = editing.without_phase(with_own().own[0], "out")
    with pytest.raises(NotPossible):
        editing.without_phase(drill, "in")


def test_what_ends_a_set_stays_last() -> None:
    drill = editing.add_phase(with_own().own[0], Breath.FREE, finish=True)
    drill = editing.add_phase(drill, Breath.IN)
    names = [phase.name for phase in phases_of(drill.levels[0])]
    assert names == ["in", "out", "in-2", FINISH]
    drill = editing.move_phase(drill, "in-2", -2)
    assert [phase.name for phase in phases_of(drill.levels[0])] == ["in-2", "in", "out", FINISH]
    assert editing.move_phase(drill, "in-2", -1) == drill
    assert editing.move_phase(drill, FINISH, -1) == drill


def test_fewer_sets_take_those_of_a_first_session_along() -> None:
    drill = editing.changed(with_own().own[0], sets=4, first_sets=3)
    assert editing.changed(drill, sets=2).first_sets == 2


def test_another_drill_keeps_sets_and_rest() -> None:
    step = Step(FIRST, level=2, sets=3, rest_ms=40_000, say={"exhale": "x"})
    assert editing.other_drill(step, "other") == Step("other", sets=3, rest_ms=40_000)


@given(routines(), st.data())
def test_every_change_gives_what_a_file_can_say(routine: Routine, data: st.DataObject) -> None:
    for _ in range(4):
        place = data.draw(st.integers(0, len(routine.steps) - 1))
        change = data.draw(st.sampled_from(["add", "move", "remove", "own", "phase", "drop"]))
        routine = _changed(routine, change, place)
        assert parse(write(routine).encode(), ID, SHELF) == routine


def _changed(routine: Routine, change: str, place: int) -> Routine:
    own = routine.own[0] if routine.own else editing.new_drill(routine, "New")
    changes = {
        "add": partial(editing.added, routine, place, Step(FIRST)),
        "move": partial(editing.moved, routine, place, 0),
        "remove": partial(editing.without_step, routine, place),
        "own": partial(editing.with_drill, routine, editing.new_drill(routine, "New")),
        "phase": partial(editing.with_drill, routine, editing.add_phase(own, Breath.PAUSE)),
        "drop": partial(editing.without_drill, routine, own.id),
    }
    try:
        return changes[change]()
    except NotPossible:
        return routine

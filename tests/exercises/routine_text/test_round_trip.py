# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What is written is read again as it was, and what stands beside it stays."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from exercises.editing import moved, without_step
from exercises.routine import Routine
from exercises.routine_text.layout import comments, split
from exercises.routine_text.parse import parse
from exercises.routine_text.rewrite import rewrite
from exercises.routine_text.write import write
from tests.exercises.routine_text.routines import ID, SHELF, routines, steps


def read(text: str) -> Routine:
    return parse(text.encode(), ID, SHELF)


def commented(text: str) -> str:
    """The text with a comment of its own behind and above every line that can have one."""
    lines = []
    inside = False
    for number, line in enumerate(text.splitlines()):
        if line:
            lines.append(f"# above {number}")
        lines.append(f"{line} # behind {number}" if line else line)
        inside = line.endswith("[") or (inside and line != "]")
    return "\n".join(lines) + "\n# at the end"


@given(routines())
def test_what_is_written_is_read_as_it_was(routine: Routine) -> None:
    assert read(write(routine)) == routine


@given(routines())
def test_a_commented_file_says_the_same(routine: Routine) -> None:
    assert read(commented(write(routine))) == routine


@given(routines())
def test_the_pieces_of_a_file_are_the_file(routine: Routine) -> None:
    text = commented(write(routine))
    layout = split(text)
    pieces = "".join(piece.text for piece in layout.pieces)
    assert layout.head + pieces + layout.tail == text


@given(routines(), routines())
def test_any_routine_can_be_put_into_the_text_of_any_other(one: Routine, two: Routine) -> None:
    assert read(rewrite(commented(write(one)), one, two)) == two


@given(routines(), st.data())
def test_every_comment_survives_a_change_of_any_step(routine: Routine, data: st.DataObject) -> None:
    text = commented(write(routine))
    place = data.draw(st.integers(0, len(routine.steps) - 1))
    drill = routine.known(routine.steps[place].drill, SHELF)
    step = data.draw(steps(drill))
    after = replace(routine, steps=(*routine.steps[:place], step, *routine.steps[place + 1 :]))
    changed = rewrite(text, routine, after)
    assert read(changed) == after
    assert Counter(comments(text)) == Counter(comments(changed))


@given(routines(), st.data())
def test_every_comment_survives_a_change_of_a_drill_of_one_s_own(
    routine: Routine, data: st.DataObject
) -> None:
    other = data.draw(routines())
    ids = {drill.id for drill in routine.own}
    if {drill.id for drill in other.own} != ids:
        return
    phases = [[phase.name for phase in drill.levels[0].phases] for drill in routine.own]
    if phases != [[phase.name for phase in drill.levels[0].phases] for drill in other.own]:
        return
    if any(step.drill in ids for step in routine.steps):
        return
    text = commented(write(routine))
    after = replace(routine, own=other.own)
    changed = rewrite(text, routine, after)
    assert read(changed) == after


@given(routines(), st.data())
def test_comments_go_with_what_is_moved(routine: Routine, data: st.DataObject) -> None:
    text = commented(write(routine))
    place, goal = data.draw(st.tuples(*[st.integers(0, len(routine.steps) - 1)] * 2))
    after = moved(routine, place, goal)
    changed = rewrite(text, routine, after)
    assert read(changed) == after
    assert Counter(comments(text)) == Counter(comments(changed))


@given(routines(), st.data())
def test_of_a_step_that_is_gone_only_its_own_comments_go(
    routine: Routine, data: st.DataObject
) -> None:
    if len(routine.steps) == 1:
        return
    text = commented(write(routine))
    place = data.draw(st.integers(0, len(routine.steps) - 1))
    after = without_step(routine, place)
    changed = rewrite(text, routine, after)
    assert read(changed) == after
    rest = Counter(comments(text)) - Counter(comments(changed))
    assert len(list(rest.elements())) <= 2 * (len(write(routine).splitlines()))
    assert "# at the end" in comments(changed)

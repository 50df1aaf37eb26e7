# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Versions of a routine: back and forth, typed letters together, comments with them."""

import pytest
from msgspec.structs import replace

from exercises.catalogue import load_catalogue
from exercises.editing import added, without_step
from exercises.routine import Step
from exercises.routine_text.fault import RoutineFault
from exercises.routine_text.parse import parse
from ui.editing import MOST_VERSIONS, Editing, Version

SHELF = load_catalogue().drills
TEXT = """# mine
name = "Mine" # name
[[steps]] # first
drill = "hip-lift-90-90-balloon" # drill
# the second
[[steps]]
drill = "hip-lift-90-90-balloon"
"""


@pytest.fixture
def editing() -> Editing:
    return Editing(Version(parse(TEXT.encode(), "mine", SHELF), TEXT), SHELF)


def rename(editing: Editing, name: str, field: str = "") -> None:
    editing.change(replace(editing.now.routine, name=name), field)


def test_nothing_is_changed_at_first(editing: Editing) -> None:
    assert not editing.is_changed
    assert not editing.can_undo
    assert not editing.can_redo


def test_what_is_undone_is_as_it_was_to_the_letter(editing: Editing) -> None:
    editing.change(without_step(editing.now.routine, 1))
    assert "# the second" not in editing.now.text
    editing.undo()
    assert editing.now.text == TEXT
    assert not editing.is_changed
    editing.redo()
    assert len(editing.now.routine.steps) == 1


def test_letters_typed_in_one_field_are_undone_together(editing: Editing) -> None:
    for name in ("M", "Mo", "Mor"):
        rename(editing, name, "name")
    assert 'name = "Mor" # name' in editing.now.text
    editing.undo()
    assert editing.now.text == TEXT


def test_another_field_is_undone_by_itself(editing: Editing) -> None:
    rename(editing, "Mor", "name")
    editing.change(replace(editing.now.routine, about="x"), "about")
    editing.undo()
    assert editing.now.routine.name == "Mor"
    assert editing.now.routine.about == ""


def test_typing_after_undoing_begins_anew(editing: Editing) -> None:
    rename(editing, "A", "name")
    editing.undo()
    rename(editing, "B", "name")
    assert not editing.can_redo
    editing.undo()
    assert editing.now.text == TEXT


def test_a_change_that_no_file_can_say_changes_nothing(editing: Editing) -> None:
    rename(editing, "Mor", "name")
    with pytest.raises(RoutineFault):
        rename(editing, "", "name")
    with pytest.raises(RoutineFault):
        rename(editing, "a\u202eb", "name")
    assert editing.now.routine.name == "Mor"
    editing.undo()
    assert editing.now.text == TEXT


def test_a_refused_change_leaves_what_can_be_done_again(editing: Editing) -> None:
    rename(editing, "A")
    editing.undo()
    with pytest.raises(RoutineFault):
        rename(editing, "")
    assert editing.can_redo
    assert editing.now.text == TEXT


def test_what_was_saved_need_not_be_saved_again(editing: Editing) -> None:
    rename(editing, "A")
    assert editing.is_changed
    editing.saved()
    assert not editing.is_changed
    editing.undo()
    assert editing.is_changed


def test_a_draft_that_was_taken_up_is_not_saved_yet(editing: Editing) -> None:
    editing.unsaved()
    assert editing.is_changed


def test_old_versions_are_let_go(editing: Editing) -> None:
    for number in range(MOST_VERSIONS + 5):
        rename(editing, f"Name {number}")
    editing.undo()
    assert editing.now.routine.name == f"Name {MOST_VERSIONS + 3}"


def test_a_file_laid_out_otherwise_keeps_its_comments_too() -> None:
    text = (
        "# top\nname = 'Mine' # n\n"
        "steps = [ # s\n { drill = 'hip-lift-90-90-balloon' }, # one\n]\n# end\n"
    )
    editing = Editing(Version(parse(text.encode(), "mine", SHELF), text), SHELF)
    editing.change(added(editing.now.routine, 1, Step("hip-lift-90-90-balloon", level=2)))
    for comment in ("# top", "# n", "# s", "# one", "# end"):
        assert comment in editing.now.text
    assert len(editing.now.routine.steps) == 2

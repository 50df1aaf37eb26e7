# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The list of routines and the editor, by keys: what comes of each in the folder."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from exercises.catalogue import Catalogue
from exercises.routine_text.parse import parse
from tests.exercises.routine_text.malformed import DRILL, GOOD, OWN_STEP, PHASE
from tests.ui.conftest import OpenHouse
from tests.ui.house import House
from ui.pages.editor import EditorPage
from ui.pages.editor_fields import Fields
from ui.pages.routine_facts import Action, RoutineFacts
from ui.pages.routines import RoutinesPage

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "routines"
    path.mkdir()
    return path


@pytest.fixture
def house(open_house: OpenHouse, folder: Path) -> House:
    return open_house()


def page(house: House) -> RoutinesPage:
    assert house.window.page == "routines"
    return house.program._shelf.workshop.routines


def editor(house: House) -> EditorPage:
    assert house.window.page == "editor"
    return house.program._shelf.workshop.writing.page


def form(house: House) -> Fields:
    shown = editor(house).form
    assert shown is not None
    return shown


def chosen(house: House) -> RoutineFacts:
    routine = page(house).chosen
    assert routine is not None
    return routine


def open_list(house: House, routine_id: str = "") -> None:
    house.press("R")
    for _ in range(30):
        if not routine_id or chosen(house).id == routine_id:
            return
        house.press(Key.Key_Down)
    raise AssertionError(routine_id)


def key(house: House, which: Key, modifiers: Qt.KeyboardModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or house.window, which, modifiers)


def text_of(folder: Path, name: str) -> str:
    return (folder / f"{name}.toml").read_text()


def test_r_opens_the_routines_and_esc_goes_back(house: House) -> None:
    house.press("R")
    assert page(house).list.hasFocus()
    assert chosen(house).id == house.program._catalogue.routines[0].id
    house.press(Key.Key_Escape)
    assert house.window.page == "today"


def test_names_are_plain_text_wherever_they_stand(house: House, folder: Path) -> None:
    name = "<b>Bold</b> & <img src='x'>"
    (folder / "mine.toml").write_text(GOOD.replace("Mine", name))
    open_list(house, "mine")
    assert page(house).list.currentItem().text().startswith(name)
    labels = [label for label in page(house).findChildren(QLabel) if label.text() == name]
    assert labels
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_a_tool_tip_takes_no_name_for_markup(house: House, folder: Path) -> None:
    (folder / "mine.toml").write_text("about = '<b>x</b>'\n" + GOOD)
    open_list(house, "mine")
    house.press("F", Key.Key_Escape)
    tips = {child.toolTip() for child in house.program._shelf.front.page.findChildren(QWidget)}
    assert "<span>&lt;b&gt;x&lt;/b&gt;</span>" in tips
    assert "<b>x</b>" not in tips


def test_a_faulty_file_is_told_of_beside_the_others(house: House, folder: Path) -> None:
    (folder / "bad.toml").write_text("name = 3")
    (folder / "mine.toml").write_text(GOOD)
    open_list(house, "bad")
    assert "Line 1: name must be a text" in chosen(house).fault
    assert Action.START not in chosen(house).actions
    open_list_down(house, "mine")
    assert Action.START in chosen(house).actions


def open_list_down(house: House, routine_id: str) -> None:
    while chosen(house).id != routine_id:
        house.press(Key.Key_Down)


def test_enter_starts_a_routine_of_one_s_own(house: House, folder: Path) -> None:
    (folder / "mine.toml").write_text(DRILL)
    open_list(house, "mine")
    house.press(Key.Key_Return)
    assert house.window.page == "session"
    running = house.theatre.running
    assert running is not None
    assert [block.drill.id for block in running.order.plan.blocks] == ["mine"]


def test_what_was_done_stays_readable_when_the_routine_is_gone(house: House, folder: Path) -> None:
    (folder / "mine.toml").write_text(DRILL)
    open_list(house, "mine")
    house.press(Key.Key_Return)
    house.pass_time(5)
    house.press(Key.Key_Space)
    house.pass_time(5)
    house.press(Key.Key_Escape, Key.Key_Escape)
    house.press(Key.Key_Escape)
    (folder / "mine.toml").unlink()
    house.press("H")
    assert house.window.page == "history"
    (record,) = house.history()
    assert record.routine_name == "Mine"
    assert record.drills[0].name == "M"


def test_a_routine_can_come_first_on_today(house: House, folder: Path) -> None:
    (folder / "mine.toml").write_text(GOOD)
    open_list(house, "mine")
    house.press("F")
    assert house.kept().first_card == "mine"
    assert chosen(house).first
    house.press(Key.Key_Escape)
    house.press(Key.Key_Return)
    assert house.window.page == "session"


def test_what_goes_beyond_is_confirmed_once(house: House, folder: Path) -> None:
    (folder / "mine.toml").write_text(GOOD + "seconds = { exhale = 20 }\n")
    open_list(house, "mine")
    assert chosen(house).to_confirm
    house.press(Key.Key_Return)
    assert house.window.page == "routines"
    house.press("C")
    assert not chosen(house).to_confirm
    assert len(house.kept().confirmed) == 1
    page(house).list.setFocus()
    house.press(Key.Key_Return)
    assert house.window.page == "session"


def test_what_goes_beyond_is_not_started_from_today(house: House, folder: Path) -> None:
    (folder / "mine.toml").write_text(GOOD + "seconds = { exhale = 20 }\n")
    house.program._choose("mine")
    assert chosen(house).id == "mine"
    assert "goes beyond" in house.notice


def test_a_changed_file_is_to_be_confirmed_again(house: House, folder: Path) -> None:
    (folder / "mine.toml").write_text(GOOD + "seconds = { exhale = 20 }\n")
    open_list(house, "mine")
    house.press("C")
    (folder / "mine.toml").write_text(GOOD + "seconds = { exhale = 40 }\n")
    house.press(Key.Key_Escape)
    open_list(house, "mine")
    assert chosen(house).to_confirm


def test_deleting_can_be_undone(house: House, folder: Path) -> None:
    (folder / "mine.toml").write_text(GOOD + "# a note\n")
    open_list(house, "mine")
    house.press(Key.Key_Delete)
    assert not (folder / "mine.toml").exists()
    assert "Mine was deleted" in house.notice
    house.window.notice.act()
    assert text_of(folder, "mine") == GOOD + "# a note\n"
    assert chosen(house).id == "mine"


def test_what_was_deleted_comes_first_no_more_unless_it_is_brought_back(
    house: House, folder: Path
) -> None:
    (folder / "mine.toml").write_text(GOOD)
    open_list(house, "mine")
    house.press("F")
    open_list(house, "mine")
    house.press(Key.Key_Delete)
    assert house.kept().first_card == ""
    house.window.notice.act()
    assert house.kept().first_card == "mine"


def test_deleting_and_undoing_keeps_the_draft(house: House, folder: Path) -> None:
    edit(house, folder)
    house.press(Key.Key_Return, "New name", Key.Key_Escape)
    draft = (folder / ".draft-mine.toml").read_bytes()
    house.press(Key.Key_Delete)
    assert not (folder / ".draft-mine.toml").exists()
    house.window.notice.act()
    assert (folder / ".draft-mine.toml").read_bytes() == draft
    assert text_of(folder, "mine") == GOOD


@pytest.mark.parametrize("name", ["short.toml", f"{'x' * 80}.toml"])
def test_a_file_of_a_name_that_is_no_good_is_itself_exported_and_deleted(
    house: House, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    (folder / name).write_text(GOOD)
    target = tmp_path / "out.toml"
    monkeypatch.setattr(house.program._shelf.workshop, "_ask_save", lambda _name: target)
    open_list(house, f"./{name}")
    house.press("X")
    assert target.read_text() == GOOD
    house.press(Key.Key_Delete)
    assert not (folder / name).exists()
    house.window.notice.act()
    assert (folder / name).read_text() == GOOD


def test_a_file_that_is_too_large_to_be_read_is_exported_whole(
    house: House, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    large = GOOD + "# more\n" * 50_000
    (folder / "mine.toml").write_text(large)
    target = tmp_path / "out.toml"
    monkeypatch.setattr(house.program._shelf.workshop, "_ask_save", lambda _name: target)
    open_list(house, "mine")
    house.press("X")
    assert target.read_text() == large


def test_a_shipped_routine_is_copied_before_it_is_edited(house: House, folder: Path) -> None:
    open_list(house, "reset")
    house.press("E")
    assert house.window.page == "editor"
    key(house, Key.Key_S, CONTROL)
    (path,) = folder.glob("*.toml")
    copy = parse(path.read_bytes(), path.stem, house.program._catalogue.drills)
    shipped = house.program._catalogue.routine("reset")
    assert shipped is not None
    assert copy.steps == shipped.steps
    assert copy.sets == shipped.sets


def test_a_file_is_imported_as_it_is_and_told(
    house: House, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "From Anna.toml"
    file.write_bytes(GOOD.replace("\n", "\r\n").encode() + b"# her note\r\n")
    monkeypatch.setattr(house.program._shelf.workshop, "_ask_open", lambda: file)
    open_list(house)
    house.press("I")
    assert (folder / "from-anna.toml").read_bytes() == file.read_bytes()
    assert "Mine was imported" in house.notice
    assert chosen(house).id == "from-anna"


def test_a_wrong_file_is_not_imported_and_changes_nothing(
    house: House, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "x.toml"
    file.write_text(GOOD + "level = 9")
    monkeypatch.setattr(house.program._shelf.workshop, "_ask_open", lambda: file)
    open_list(house)
    house.press("I")
    assert list(folder.iterdir()) == []
    assert "x.toml was not imported. Line 4: steps[1].level" in house.notice
    assert not house.window.notice.passing.isActive()


def test_exporting_writes_the_file_as_it_is(
    house: House, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "mine.toml").write_text(GOOD + "# a note\n")
    target = tmp_path / "out.toml"
    monkeypatch.setattr(house.program._shelf.workshop, "_ask_save", lambda _name: target)
    open_list(house, "mine")
    house.press("X")
    assert target.read_text() == GOOD + "# a note\n"
    target.unlink()
    house.press(Key.Key_Home)
    house.press("X")
    exported = parse(target.read_bytes(), "x", house.program._catalogue.drills)
    assert exported.name == house.program._catalogue.routines[0].name
    assert house.window.notice.passing.isActive()


def test_a_file_that_is_gone_is_not_exported(house: House, folder: Path) -> None:
    (folder / "mine.toml").write_text(GOOD)
    open_list(house, "mine")
    (folder / "mine.toml").unlink()
    house.press("X")
    assert house.notice == ""
    assert chosen(house).id != "mine"


def drop(house: House, *paths: Path) -> bool:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    entered = QDragEnterEvent(QPoint(9, 9), copy, data, left, none)
    entered.ignore()
    QApplication.sendEvent(house.window, entered)
    if not entered.isAccepted():
        return False
    dropped = QDropEvent(QPointF(9, 9), copy, data, left, none)
    QApplication.sendEvent(house.window, dropped)
    return True


def test_a_file_dropped_on_the_window_is_imported(
    house: House, folder: Path, tmp_path: Path
) -> None:
    file = tmp_path / "mailed.toml"
    file.write_text(GOOD)
    assert drop(house, file)
    assert chosen(house).id == "mailed"
    assert text_of(folder, "mailed") == GOOD


def test_nothing_can_be_dropped_on_a_session(house: House, folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "mailed.toml"
    file.write_text(GOOD)
    house.press("B")
    assert house.window.page == "session"
    assert not drop(house, file)


def test_a_folder_that_is_dropped_is_refused_in_a_sentence(house: House, tmp_path: Path) -> None:
    assert drop(house, tmp_path)
    assert "was not imported" in house.notice


def test_of_several_files_the_refused_ones_are_told_first(
    house: House, folder: Path, tmp_path: Path
) -> None:
    bad, good, worse = (tmp_path / f"{name}.toml" for name in ("bad", "good", "worse"))
    bad.write_text("format = ")
    good.write_text(GOOD)
    worse.write_text('format = 1\nname = "Worse"\n')
    assert drop(house, bad, good, worse)
    first, second = house.notice.index("bad.toml was not"), house.notice.index("worse.toml was not")
    assert first < second < house.notice.index("was imported.")
    assert chosen(house).id == "good"


def edit(house: House, folder: Path, text: str = GOOD) -> None:
    (folder / "mine.toml").write_text(text)
    open_list(house, "mine")
    house.press("E")
    assert editor(house).outline.list.hasFocus()


def saved(house: House, folder: Path) -> str:
    key(house, Key.Key_S, CONTROL)
    return text_of(folder, "mine")


def test_the_name_is_typed_and_saved_with_its_comment(house: House, folder: Path) -> None:
    edit(house, folder, GOOD.replace('"\n', '" # called so\n', 1))
    house.press(Key.Key_Return)
    assert form(house).focused() == "name"
    house.press(Key.Key_End, "s")
    assert 'name = "Mines" # called so' in saved(house, folder)
    assert "Mines was saved" in house.notice
    assert house.window.notice.passing.isActive()


def test_typing_is_undone_and_done_again_by_keys(house: House, folder: Path) -> None:
    edit(house, folder)
    house.press(Key.Key_Return)
    house.press(Key.Key_End, "s", "t")
    key(house, Key.Key_Z, CONTROL)
    assert editor(house).outline._routine.name == "Mine"  # type: ignore[union-attr]
    assert form(house).focused() == "name"
    key(house, Key.Key_Z, CONTROL | SHIFT)
    assert 'name = "Minest"' in saved(house, folder)


def test_drills_are_added_moved_and_removed_by_keys(house: House, folder: Path) -> None:
    edit(house, folder)
    house.press(Key.Key_Down, Key.Key_Insert)
    assert editor(house).outline.place.number == 1
    key(house, Key.Key_Up, ALT)
    assert editor(house).outline.place.number == 0
    house.press(Key.Key_Delete)
    assert saved(house, folder) == GOOD
    house.press(Key.Key_Delete)
    assert "one drill or more" in editor(house)._problem.text()
    assert saved(house, folder) == GOOD


def test_a_level_and_a_dose_are_chosen_by_keys(house: House, folder: Path) -> None:
    edit(house, folder)
    house.press(Key.Key_Down)
    form(house).focus("level")
    house.press(Key.Key_Down)
    form(house).focus("sets")
    house.press(Key.Key_Up)
    text = saved(house, folder)
    assert "level = 1\n" in text
    assert "sets = 5\n" in text


def test_a_choice_that_is_refused_does_not_stay_on_show(house: House, folder: Path) -> None:
    step = (
        'drill = "quadruped-right-glute-wall-push"\nlevel = 3\n[steps.seconds]\ninhale_ease = 5\n'
    )
    edit(house, folder, f'name = "Mine"\n[[steps]]\n{step}')
    house.press(Key.Key_Down)
    form(house).focus("level")
    shown = form(house).fields["level"].currentText()  # type: ignore[attr-defined]
    house.press(Key.Key_Down)
    assert editor(house)._problem.isVisible()
    assert form(house).fields["level"].currentText() == shown  # type: ignore[attr-defined]
    assert form(house).focused() == "level"


def test_a_typed_word_that_is_refused_is_told_until_it_is_right(house: House, folder: Path) -> None:
    edit(house, folder)
    house.press(Key.Key_Return)
    house.press(Key.Key_End, *[Key.Key_Backspace] * 8)
    assert editor(house)._problem.isVisible()
    form(house).focus("about")
    house.press("X")
    assert editor(house)._problem.isVisible()
    form(house).focus("name")
    house.press("Y")
    assert not editor(house)._problem.isVisible()


def test_a_refusal_is_told_no_more_where_another_drill_is_chosen(
    house: House, folder: Path
) -> None:
    edit(house, folder)
    house.press(Key.Key_Return)
    house.press(Key.Key_End, *[Key.Key_Backspace] * 8)
    assert editor(house)._problem.isVisible()
    house.press(Key.Key_F6, Key.Key_Down)
    assert not editor(house)._problem.isVisible()
    assert form(house).focus("breaths")
    house.press("6")
    assert "breaths = 6" in saved(house, folder)
    assert not editor(house)._problem.isVisible()


def test_lines_words_and_seconds_of_a_phase_are_set(house: House, folder: Path) -> None:
    edit(house, folder)
    house.press(Key.Key_Down)
    form(house).focus("say.exhale")
    house.press("O", "u", "t")
    form(house).focus("word.exhale")
    house.press("O")
    form(house).focus("ms.exhale")
    house.press("6", Key.Key_Tab)
    form(house).focus("setup")
    house.press("L", "i", "e")
    text = saved(house, folder)
    assert 'say = {exhale = "Out"}' in text
    assert 'word = {exhale = "O"}' in text
    assert "seconds = {exhale = 6}" in text
    assert 'setup = ["Lie"]' in text


def test_sides_bring_their_own_fields(house: House, folder: Path) -> None:
    edit(house, folder)
    house.press(Key.Key_Down)
    form(house).focus("sides")
    house.press("c")
    assert {"first_side", "every"} <= form(house).fields.keys()
    form(house).focus("first_side")
    house.press("r")
    form(house).focus("every")
    house.press("3", Key.Key_Tab)
    text = saved(house, folder)
    assert 'sides = "alternate"' in text
    assert 'first_side = "right"' in text
    assert "change_after = 3" in text


def test_a_drill_of_one_s_own_is_made_with_phases(house: House, folder: Path) -> None:
    edit(house, folder)
    editor(house).outline.add_own.click()
    assert editor(house).outline.place.kind == "drill"
    form(house).focus("name")
    house.press("X")
    form(house).focus("figure")
    house.press("l")
    form(house).fields["add_phase"].click()  # type: ignore[attr-defined]
    form(house).fields["add_finish"].click()  # type: ignore[attr-defined]
    form(house).focus("breath.free")
    house.press("p")
    form(house).fields["up.free"].click()  # type: ignore[attr-defined]
    routine = parse(saved(house, folder).encode(), "mine", house.program._catalogue.drills)
    (drill,) = routine.own
    assert drill.name.startswith("X") or drill.name.endswith("X")
    assert drill.stance == "lying"
    assert [phase.name for phase in drill.levels[0].phases] == ["in", "free", "out"]
    assert drill.levels[0].phases[1].breath == "pause"
    assert drill.levels[0].finish is not None
    assert routine.steps[-1].drill == drill.id


def test_a_drill_of_one_s_own_speaks_the_language_of_whoever_makes_it(
    german: Catalogue, open_house: OpenHouse, folder: Path
) -> None:
    house = open_house(catalogue=german)
    edit(house, folder)
    editor(house).outline.add_own.click()
    text = saved(house, folder)
    assert 'word = "Ein"' in text
    assert 'word = "Aus"' in text
    assert "Nimm die Stellung ein." in text


def test_a_range_grows_with_its_length(house: House, folder: Path) -> None:
    edit(house, folder, DRILL + "seconds_range = [2, 4]\n")
    for _ in range(2):
        house.press(Key.Key_Down)
    form(house).focus("ms.in")
    house.press("9", Key.Key_Tab)
    assert "seconds_range = [2, 9]" in saved(house, folder)


def test_a_phase_and_a_drill_are_renamed_by_keys_and_undone_at_once(
    house: House, folder: Path
) -> None:
    text = DRILL.replace(OWN_STEP, OWN_STEP + 'say = { in = "Sniff." }\n')
    commented = text.replace('name = "in"', 'name = "in"  # the nose')
    edit(house, folder, commented)
    for _ in range(2):
        house.press(Key.Key_Down)
    form(house).focus("phase.in")
    house.press(Key.Key_End, "h", "a", "l", "e")
    form(house).focus("ms.inhale")
    form(house).focus("id")
    house.press(Key.Key_Home, "x", "-")
    after = saved(house, folder)
    assert 'name = "inhale"  # the nose' in after
    assert after.count('"x-mine"') == 2
    routine = parse(after.encode(), "mine", house.program._catalogue.drills)
    assert dict(routine.steps[0].say) == {"inhale": "Sniff."}
    house.control(Key.Key_Z)
    assert form(house).focused() == "id"
    form(house).focus("phase.inhale")
    house.control(Key.Key_Z)
    assert form(house).focused() == "phase.in"
    assert saved(house, folder) == commented


def test_a_phase_that_is_named_finish_ends_a_set(house: House, folder: Path) -> None:
    edit(house, folder, DRILL + PHASE.replace('"in"', '"out"'))
    for _ in range(2):
        house.press(Key.Key_Down)
    form(house).focus("phase.out")
    house.control(Key.Key_A)
    house.press(*"finish")
    assert form(house).focused() == "phase.finish"
    assert "add_finish" not in form(house).fields
    form(house).focus("phase.in")
    house.control(Key.Key_A)
    house.press(*"finish")
    assert "Another phase" in editor(house)._problem.text()
    (drill,) = parse(saved(house, folder).encode(), "mine", {}).own
    assert drill.levels[0].finish is not None


def test_every_key_of_the_format_has_its_field(house: House, folder: Path) -> None:
    edit(house, folder, Path("docs/example-routine.toml").read_text())
    assert {"name", "about", "all_sets", "first_session"} <= form(house).fields.keys()
    house.press(Key.Key_Down)
    assert {
        *("drill", "level", "sets", "breaths", "rest", "setup", "sides"),
        *(f"{what}.{phase}" for what in ("ms", "say", "word") for phase in ("inhale", "finish")),
    } <= form(house).fields.keys()
    house.press(Key.Key_End)
    assert {
        *("id", "name", "purpose", "figure", "unit", "resistance", "sets", "first_sets", "breaths"),
        *("rest", "sides", "first_side", "setup", "prepare", "add_phase"),
        *("equipment", "feel", "not_feel", "avoid", "stop", "remove.finish"),
        *(f"{what}.inhale" for what in ("phase", "breath", "ms", "least", "most", "say", "word")),
    } <= form(house).fields.keys()


def test_what_no_file_can_say_is_refused_and_told(house: House, folder: Path) -> None:
    edit(house, folder)
    house.press(Key.Key_Return)
    house.control(Key.Key_A)
    house.press(Key.Key_Backspace)
    assert "Not kept so: this must be a text of 1 to" in editor(house)._problem.text()
    house.press("N")
    assert editor(house)._problem.isHidden()
    assert 'name = "N"' in saved(house, folder)


def test_esc_keeps_a_draft_that_is_offered_again(house: House, folder: Path) -> None:
    edit(house, folder)
    house.press(Key.Key_Return)
    house.press(Key.Key_End, "s", Key.Key_Escape)
    assert text_of(folder, "mine") == GOOD
    assert 'name = "Mines"' in text_of(folder, ".draft-mine")
    assert chosen(house).unsaved
    assert "are kept, but not saved" in house.notice
    house.press("E")
    assert 'name = "Mines"' in saved(house, folder)
    assert not (folder / ".draft-mine.toml").exists()


def test_a_file_that_was_changed_since_its_draft_is_not_written_over(
    house: House, folder: Path
) -> None:
    edit(house, folder)
    house.press(Key.Key_Return, "New name", Key.Key_Escape)
    newer = GOOD + "# from elsewhere\n"
    (folder / "other").write_text(newer)
    (folder / "other").replace(folder / "mine.toml")
    house.press("E")
    assert "mine-2" in house.notice
    house.press(Key.Key_Escape)
    open_list_down(house, "mine-2")
    house.press("E")
    assert saved(house, folder) == newer
    assert "New name" in text_of(folder, "mine-2")
    assert not list(folder.glob(".draft*"))


def test_a_draft_that_cannot_be_moved_stays_and_is_told_of(
    house: House, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit(house, folder)
    house.press(Key.Key_Return, "New name", Key.Key_Escape)
    (folder / "other").write_text(GOOD + "# from elsewhere\n")
    (folder / "other").replace(folder / "mine.toml")
    monkeypatch.setattr(os, "fsync", _full)
    house.press("E")
    assert house.window.page == "routines"
    assert "cannot be saved: no space left" in house.notice
    assert (folder / ".draft-mine.toml").exists()


def test_a_file_that_was_changed_while_its_draft_was_edited_is_not_written_over(
    house: House, folder: Path
) -> None:
    edit(house, folder)
    house.press(Key.Key_Return, "New name")
    newer = GOOD + "# from elsewhere\n"
    (folder / "mine.toml").write_text(newer)
    house.press(Key.Key_Escape)
    assert text_of(folder, "mine") == newer
    assert [path.name for path in folder.glob(".draft*")] == [".draft-mine-2.toml"]


@pytest.mark.parametrize(
    ("language", "typed", "seconds"),
    [("en", "3,5", 3.5), ("en", "2.5", 2.5), ("de", "3,5", 3.5), ("de", "2.5", 2.5)],
)
def test_either_decimal_mark_is_one(
    house: House, folder: Path, language: str, typed: str, seconds: float
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        edit(house, folder)
        house.press(Key.Key_Down)
        assert form(house).focus("ms.exhale")
        house.press(typed)
        assert f"seconds = {{exhale = {seconds}}}" in saved(house, folder)
    finally:
        QLocale.setDefault(before)


def test_a_number_that_is_being_typed_is_saved(house: House, folder: Path) -> None:
    edit(house, folder)
    house.press(Key.Key_Down)
    assert form(house).focus("breaths")
    house.press("6")
    assert "breaths = 6" in saved(house, folder)
    house.press("7", Key.Key_Escape)
    assert "breaths = 67" in (folder / ".draft-mine.toml").read_text()
    assert "kept" in house.notice


def test_a_change_that_was_undone_leaves_no_draft(house: House, folder: Path) -> None:
    edit(house, folder)
    house.press(Key.Key_Return, "New name")
    house.program._shelf.workshop.writing.keep_draft()
    assert (folder / ".draft-mine.toml").exists()
    key(house, Key.Key_Z, CONTROL)
    house.press(Key.Key_Escape)
    assert not (folder / ".draft-mine.toml").exists()


def test_a_file_that_was_changed_elsewhere_meanwhile_is_not_written_over(
    house: House, folder: Path
) -> None:
    edit(house, folder)
    (folder / "mine.toml").write_text(GOOD + "# from elsewhere\n")
    house.press(Key.Key_Return)
    house.press(Key.Key_End, "s")
    assert saved(house, folder) == GOOD + "# from elsewhere\n"
    assert 'name = "Mines"' in text_of(folder, "mine-2")
    assert "saved as mine-2" in house.notice
    house.press(Key.Key_Escape)
    assert chosen(house).id == "mine-2"


def test_undoing_a_deletion_writes_over_nothing(house: House, folder: Path) -> None:
    (folder / "mine.toml").write_text(GOOD + "# old\n")
    open_list(house, "mine")
    house.press(Key.Key_Delete)
    (folder / "mine.toml").write_text(GOOD + "# new\n")
    house.window.notice.act()
    assert text_of(folder, "mine") == GOOD + "# new\n"
    assert text_of(folder, "mine-2") == GOOD + "# old\n"


def test_a_draft_is_written_while_one_types(house: House, folder: Path) -> None:
    edit(house, folder)
    house.press(Key.Key_Return)
    house.press(Key.Key_End, "s")
    house.bot.waitUntil((folder / ".draft-mine.toml").exists)
    assert 'name = "Mines"' in text_of(folder, ".draft-mine")


def test_leaving_the_program_keeps_the_draft(house: House, folder: Path) -> None:
    edit(house, folder)
    house.press(Key.Key_Return)
    house.press(Key.Key_End, "s")
    house.program.leave()
    assert 'name = "Mines"' in text_of(folder, ".draft-mine")


def test_what_was_edited_when_the_program_died_is_offered_again(
    open_house: OpenHouse, folder: Path
) -> None:
    died = open_house()
    edit(died, folder)
    died.press(Key.Key_Return)
    died.press(Key.Key_End, "s")
    died.bot.waitUntil((folder / ".draft-mine.toml").exists)
    house = open_house()
    assert "Mines were not saved" in house.notice
    house.window.notice.act()
    assert chosen(house).id == "mine"
    assert chosen(house).unsaved


def test_what_was_left_on_purpose_is_not_brought_up_again(
    open_house: OpenHouse, folder: Path
) -> None:
    left = open_house()
    edit(left, folder)
    left.press(Key.Key_Return)
    left.press(Key.Key_End, "s", Key.Key_Escape)
    assert open_house().notice == ""


def test_a_full_disk_is_told_and_editing_goes_on(
    house: House, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit(house, folder)
    monkeypatch.setattr(os, "fsync", _full)
    house.press(Key.Key_Return)
    house.press(Key.Key_End, "s")
    key(house, Key.Key_S, CONTROL)
    assert "cannot be saved: no space left" in house.notice
    assert text_of(folder, "mine") == GOOD
    monkeypatch.undo()
    assert 'name = "Mines"' in saved(house, folder)


def _full(_handle: int) -> None:
    raise OSError(28, "No space left on device")


def test_a_draft_can_be_discarded(house: House, folder: Path) -> None:
    edit(house, folder)
    house.press(Key.Key_Return)
    house.press(Key.Key_End, "s", Key.Key_Escape)
    page(house).buttons[Action.DISCARD].click()
    assert not chosen(house).unsaved
    assert [path.name for path in folder.iterdir()] == ["mine.toml"]


def test_a_new_routine_is_a_draft_until_it_is_saved(house: House, folder: Path) -> None:
    open_list(house)
    house.press("N")
    house.press(Key.Key_Escape)
    assert chosen(house).fresh
    assert [path.name for path in folder.iterdir()] == [".draft-my-routine.toml"]
    house.press("E")
    key(house, Key.Key_S, CONTROL)
    assert [path.name for path in folder.glob("*.toml")] == ["my-routine.toml"]


def test_every_field_has_a_name_for_those_who_do_not_see_it(house: House, folder: Path) -> None:
    edit(house, folder, DRILL)
    for _ in range(3):
        names = [field.accessibleName() for field in form(house).fields.values()]
        assert all(names)
        assert len(set(names)) == len(names)
        house.press(Key.Key_Down)


def test_the_keyboard_reaches_every_field(house: House, folder: Path) -> None:
    edit(house, folder, DRILL)
    for _ in range(2):
        house.press(Key.Key_Down)
    house.press(Key.Key_F6)
    reached = set()
    for _ in range(60):
        reached.add(form(house).focused())
        house.press(Key.Key_Tab)
    assert set(form(house).fields) <= reached
    editor(house).outline.list.setFocus()
    house.press(Key.Key_F6)
    assert form(house).focused()
    house.press(Key.Key_F6)
    assert editor(house).outline.list.hasFocus()

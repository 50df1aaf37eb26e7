# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What `check` says, and that routines of one's own go where shipped ones do."""

import os
from pathlib import Path

import pytest

from exercises.catalogue import load_catalogue
from settings.file import save
from settings.preferences import Preferences
from settings.routine_file import read_routine
from tests.exercises.routine_text.malformed import DRILL, GOOD
from tests.ui.commands.conftest import Call, Prefer


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "mine.toml"
    path.write_text(GOOD)
    return path


def test_a_good_file_is_told_in_a_line(call: Call, file: Path) -> None:
    answer = call("check", str(file))
    assert answer.code == 0
    assert answer.out.startswith("Mine: about ")
    assert answer.out.endswith("1 drill.\n")
    assert answer.out.count("\n") == 1


def test_a_wrong_file_is_refused_with_place_and_reason(call: Call, file: Path) -> None:
    file.write_text(GOOD + "level = 9\n")
    answer = call("check", str(file))
    assert answer.code == 1
    assert answer.out == ""
    assert "Line 4: steps[1].level must be a whole number from 1 to 6, not 9." in answer.err
    assert answer.err.count("\n") == 1


def test_what_goes_beyond_the_catalogue_is_said(call: Call, file: Path) -> None:
    file.write_text(GOOD + "level = 5\nsets = 9\nseconds = { exhale = 20 }\n")
    answer = call("check", str(file))
    assert answer.code == 0
    assert "It goes beyond what Ninety ships: " in answer.out
    assert "exhale takes 20 s" in answer.out


def test_a_word_that_would_be_small_in_work_is_said(call: Call, file: Path) -> None:
    file.write_text(GOOD + 'word = { exhale = "Blow very slowly", pause = "Hold still" }\n')
    answer = call("check", str(file))
    assert answer.code == 0
    assert answer.out.endswith("from the floor, over 11 letters: Blow very slowly.\n")


def test_a_word_of_a_drill_of_one_s_own_is_measured_with_its_side(call: Call, file: Path) -> None:
    file.write_text(DRILL + 'word = "Lift {side} heel"\n')
    answer = call("check", str(file))
    assert answer.code == 0
    assert "over 11 letters: Lift right heel." in answer.out


def test_a_name_cannot_steer_the_terminal(call: Call, file: Path) -> None:
    file.write_text(GOOD.replace("Mine", "\\u009b31m"))
    assert call("check", str(file)).code == 1


@pytest.mark.parametrize("kind", ["fifo", "folder", "loop", "missing", "device"])
def test_what_is_no_file_is_refused_in_a_sentence(call: Call, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "odd.toml"
    if kind == "fifo":
        os.mkfifo(path)
    elif kind == "folder":
        path.mkdir()
    elif kind == "loop":
        path.symlink_to(path)
    elif kind == "device":
        path = Path("/dev/zero")
    answer = call("check", str(path))
    assert answer.code == 1
    assert answer.err.startswith(f"ninety: {path} cannot be read: ")


def test_a_safety_answer_is_told_beside_a_good_file(call: Call, prefer: Prefer, file: Path) -> None:
    prefer(answers={"pregnant": {"yes": True, "agreed_on": None}})
    answer = call("check", str(file))
    assert answer.code == 0
    assert "kept back" in answer.out


def test_nothing_is_made_by_checking(call: Call, file: Path, folder: Path) -> None:
    call("check", str(file))
    assert not folder.exists()


def shelve(folder: Path, name: str, text: str) -> None:
    (folder / "routines").mkdir(parents=True, exist_ok=True)
    (folder / "routines" / f"{name}.toml").write_text(text)


def test_routines_of_one_s_own_are_listed_behind_the_shipped_ones(call: Call, folder: Path) -> None:
    shelve(folder, "mine", GOOD)
    shelve(folder, "bad", "name = 3")
    answer = call("routines", "--json")
    assert [routine["id"] for routine in answer.json][-1] == "mine"
    assert "bad is no good routine. Line 1: name must be a text" in answer.err


def test_a_routine_of_one_s_own_is_laid_out_by_id_and_by_file(
    call: Call, folder: Path, file: Path
) -> None:
    shelve(folder, "mine", DRILL)
    file.write_text(DRILL)
    by_id = call("timeline", "mine", "--json")
    by_file = call("timeline", str(file), "--json")
    assert by_id.code == by_file.code == 0
    assert by_id.json == by_file.json
    assert {segment["drill"] for segment in by_id.json["segments"]} == {"mine"}


def test_a_routine_of_one_s_own_is_rendered(call: Call, folder: Path, tmp_path: Path) -> None:
    shelve(folder, "mine", DRILL)
    wav = tmp_path / "mine.wav"
    assert call("render", "mine", str(wav)).code == 0
    assert wav.stat().st_size > 1000


@pytest.mark.parametrize("command", ["timeline", "start"])
def test_a_faulty_routine_of_one_s_own_is_refused_with_its_reason(
    call: Call, folder: Path, command: str
) -> None:
    shelve(folder, "bad", "name = 3")
    answer = call(command, "bad")
    assert answer.code == 1
    assert "bad is no good routine. Line 1" in answer.err


def test_what_goes_beyond_does_not_start_before_it_was_confirmed(call: Call, folder: Path) -> None:
    shelve(folder, "mine", GOOD + "seconds = { exhale = 20 }\n")
    answer = call("start", "mine")
    assert answer.code == 1
    assert "open it once in the window and confirm that" in answer.err


def test_the_length_of_what_was_confirmed_is_that_of_its_timeline(
    call: Call, folder: Path, tmp_path: Path
) -> None:
    shelve(folder, "mine", GOOD + "seconds = { exhale = 20 }\n")
    path = folder / "routines" / "mine.toml"
    mark = read_routine(path, load_catalogue().drills, "mine").mark
    save(folder / "preferences.json", Preferences(shown=True, confirmed=frozenset({mark})))
    total_ms = call("timeline", "mine", "--json").json["total_ms"]
    listed = {one["id"]: one["total_ms"] for one in call("routines", "--json").json}
    assert listed["mine"] == total_ms
    assert f"about {round(total_ms / 60_000)} min" in call("check", str(path)).out


def test_a_file_is_confirmed_by_what_is_in_it(call: Call, folder: Path, tmp_path: Path) -> None:
    shelve(folder, "mine", GOOD + "sets = 8\n")
    inside = folder / "routines" / "mine.toml"
    mark = read_routine(inside, load_catalogue().drills, "mine").mark
    save(folder / "preferences.json", Preferences(shown=True, confirmed=frozenset({mark})))
    confirmed = call("timeline", "mine", "--json").json["total_ms"]
    other = tmp_path / "Somebody's Evening.toml"
    other.write_bytes(inside.read_bytes())
    assert call("timeline", str(other), "--json").json["total_ms"] == confirmed
    elsewhere = tmp_path / "mine.toml"
    elsewhere.write_bytes(inside.read_bytes() + b"# another\n")
    assert call("timeline", str(elsewhere), "--json").json["total_ms"] < confirmed


def test_a_length_of_nothing_is_refused_where_it_empties_any_level(
    call: Call, tmp_path: Path
) -> None:
    path = tmp_path / "r.toml"
    path.write_text(
        'name = "R"\n[[steps]]\ndrill = "quadruped-right-glute-wall-push"\n'
        "level = 2\nseconds = { exhale_push = 0 }\n"
    )
    answer = call("check", str(path))
    assert answer.code == 1
    assert "must leave a phase" in answer.err


def test_a_name_that_is_no_text_is_refused(call: Call) -> None:
    answer = call("start", os.fsdecode(b"r\xff"))
    assert (answer.code, answer.out) == (1, "")
    assert "is not UTF-8" in answer.err


def test_broken_preferences_are_said_and_left_for_the_window(call: Call, folder: Path) -> None:
    folder.mkdir()
    (folder / "preferences.json").write_text('{"shown": true')
    answer = call("timeline", "balloon", "--json")
    assert "make no sense" in answer.err
    assert (folder / "preferences.json").exists()

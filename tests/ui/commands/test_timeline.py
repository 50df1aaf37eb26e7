# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What `timeline` lays out."""

from pathlib import Path

import pytest

from exercises.catalogue import load_catalogue
from tests.ui.commands.conftest import Call, Prefer

every_routine = pytest.mark.parametrize("routine", [r.id for r in load_catalogue().routines])

KEYS = {
    *("at_ms", "for_ms", "drill", "level", "kind", "phase", "breath_kind", "side", "set", "sets"),
    *("breath", "breaths", "say", "cue"),
}


def test_a_timeline_has_exactly_the_promised_keys(call: Call) -> None:
    found = call("timeline", "balloon", "--json").json
    assert set(found) == {"routine", "total_ms", "segments"}
    assert found["routine"] == "balloon"
    assert all(set(segment) == KEYS for segment in found["segments"])


@every_routine
def test_segments_abut_and_add_up(call: Call, routine: str) -> None:
    found = call("timeline", routine, "--json").json
    edge = 0
    for segment in found["segments"]:
        assert segment["at_ms"] == edge
        edge += segment["for_ms"]
    assert edge == found["total_ms"]


@every_routine
def test_phase_and_breath_are_for_work_alone(call: Call, routine: str) -> None:
    for segment in call("timeline", routine, "--json").json["segments"]:
        working = segment["kind"] == "work"
        for key in ("phase", "breath", "breaths"):
            assert (segment[key] is not None) == working
        if segment["kind"] == "finish":
            assert segment["breath_kind"] == "free"
        elif not working:
            assert segment["breath_kind"] is None


def test_a_fresh_machine_gets_the_safe_level_and_the_first_sets(call: Call) -> None:
    segments = call("timeline", "balloon", "--json").json["segments"]
    assert {(s["level"], s["sets"]) for s in segments} == {(3, 3)}
    assert segments[0]["for_ms"] == 30_000


def test_what_is_remembered_holds_without_a_level_and_not_with_one(
    call: Call, prefer: Prefer
) -> None:
    full = call("timeline", "balloon", "--level", "5", "--json").json
    drill = "hip-lift-90-90-balloon"
    prefer(shown=True, levels={drill: 2}, paces={drill: -2}, rest_s=60)
    today = call("timeline", "balloon", "--json").json["segments"]
    assert {s["level"] for s in today} == {2}
    assert {s["for_ms"] for s in today if s["kind"] == "rest"} == {60_000}
    assert {s["for_ms"] for s in today if s["phase"] == "inhale"} == {4_000}
    assert call("timeline", "balloon", "--level", "5", "--json").json == full
    assert full["total_ms"] == 410_000


def test_set_up_seconds_are_the_preference_also_with_a_level(call: Call, prefer: Prefer) -> None:
    prefer(setup_s=45)
    segments = call("timeline", "balloon", "--level", "5", "--json").json["segments"]
    assert segments[0]["for_ms"] == 45_000


@pytest.mark.parametrize("text", ['{"shown": true', '{"answers": 5, "shown": true}'])
def test_lost_safety_answers_keep_the_balloon_back(call: Call, folder: Path, text: str) -> None:
    folder.mkdir()
    (folder / "preferences.json").write_text(text)
    answer = call("timeline", "balloon", "--level", "5")
    assert (answer.code, answer.out) == (1, "")
    assert "“The safety answers given before cannot be read”: Open the window" in answer.err
    assert call("timeline", "balloon", "--json").json["segments"][0]["level"] == 3


def test_a_safety_answer_binds_a_named_level_too(call: Call, prefer: Prefer) -> None:
    prefer(shown=True, answers={"eyes": {"yes": True, "agreed_on": None}})
    answer = call("timeline", "balloon", "--level", "5")
    assert answer.code == 1
    assert "at level 5 is kept back by a safety answer" in answer.err
    assert call("timeline", "balloon", "--json").json["segments"][0]["level"] == 3


@pytest.mark.parametrize("level", ["0", "7", "-1", "99999"])
def test_a_level_that_is_not_there_is_wrong_input(call: Call, level: str) -> None:
    answer = call("timeline", "balloon", "--level", level)
    assert answer.code == 1
    assert answer.err == (
        f"ninety: 90/90 Hip Lift with Balloon Breathing has levels 1 to 6, not {int(level)}.\n"
    )


def test_an_unknown_routine_is_answered_with_the_known_ones(call: Call) -> None:
    answer = call("timeline", "stretch\n\x1b[2J")
    assert (answer.code, answer.out) == (1, "")
    assert "balloon, reset" in answer.err
    assert answer.err.count("\n") == 1
    assert "\x1b" not in answer.err


def test_plain_text_says_times_as_minutes_and_seconds(call: Call, prefer: Prefer) -> None:
    prefer(paces={"hip-lift-90-90-balloon": -1})
    lines = call("timeline", "balloon").out.splitlines()
    assert lines[0].startswith("Balloon breathing, ")
    assert lines[2].endswith("level 3: Hip lift with ball")
    assert any(line.startswith("0:33  0:03.5  work") for line in map(str.strip, lines))


def test_a_switch_names_the_side_that_comes_with_its_call(call: Call) -> None:
    segments = call("timeline", "drill-6", "--level", "3", "--json").json["segments"]
    (switch,) = [s for s in segments if s["kind"] == "switch"]
    assert (switch["side"], switch["cue"], switch["for_ms"]) == ("left", "left", 30_000)
    assert "round your left foot" in switch["say"]
    assert {(s["side"], s["set"]) for s in segments if s["kind"] == "work"} == {
        ("right", 1),
        ("left", 2),
    }
    answer = call("timeline", "drill-5", "--level", "3", "--json").json["segments"]
    assert [(s["cue"], s["for_ms"]) for s in answer if s["kind"] == "switch"] == [
        ("switch", 20_000)
    ]


def test_a_level_that_one_drill_of_a_routine_lacks_is_wrong_input(call: Call) -> None:
    answer = call("timeline", "full", "--level", "6")
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.endswith("has levels 1 to 5, not 6.\n")
    assert call("timeline", "full", "--level", "5").code == 0

# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What `routines` lists."""

from pathlib import Path

from exercises.catalogue import load_catalogue
from tests.ui.commands.conftest import Call, Prefer

KEPT_BACK = {"answers": {"pregnant": {"yes": True, "agreed_on": None}}}


def test_every_routine_of_the_catalogue_is_listed_in_its_order(call: Call) -> None:
    listed = call("routines", "--json").json
    assert [routine["id"] for routine in listed] == [r.id for r in load_catalogue().routines]
    assert {"id", "name", "total_ms", "drills"} <= listed[0].keys()
    assert listed[0]["id"] == "balloon"
    assert listed[0]["drills"] == ["hip-lift-90-90-balloon"]


def test_the_time_is_that_of_the_timeline_today(call: Call, prefer: Prefer) -> None:
    fresh = call("routines", "--json").json[0]["total_ms"]
    assert fresh == call("timeline", "balloon", "--json").json["total_ms"]
    prefer(shown=True)
    shown = call("routines", "--json").json[0]["total_ms"]
    assert shown > fresh
    assert shown == call("timeline", "balloon", "--json").json["total_ms"]


def test_plain_text_says_the_time_as_a_person_would(call: Call, prefer: Prefer) -> None:
    prefer(shown=True)
    answer = call("routines")
    first = answer.out.splitlines()[0]
    assert first.startswith("balloon ")
    assert first.endswith("about 7 min, of which 4 work")


def test_a_routine_that_is_kept_back_is_listed_with_its_reason(call: Call, prefer: Prefer) -> None:
    fresh = call("routines", "--json").json[0]["total_ms"]
    prefer(**KEPT_BACK)
    first = call("routines", "--json").json[0]
    assert first["total_ms"] == fresh
    assert "kept back by a safety answer" in first["kept_back"]
    assert "kept back: " in call("routines").out


def test_wrong_preferences_are_named_beside_the_answer(call: Call, prefer: Prefer) -> None:
    prefer(setup_s=5)
    answer = call("routines", "--json")
    assert answer.code == 0
    assert answer.json
    assert answer.err.startswith("ninety: The preference setup_s is 5")


def test_nothing_is_made_by_asking(call: Call, folder: Path) -> None:
    call("routines")
    assert not folder.exists()

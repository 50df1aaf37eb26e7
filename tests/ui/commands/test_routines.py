# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What `routines` lists."""

from pathlib import Path
from typing import Any

import pytest

from exercises.catalogue import load_catalogue
from tests.ui.commands.conftest import Call, Prefer

KEPT_BACK = {"answers": {"pregnant": {"yes": True, "agreed_on": None}}}


def listed(call: Call, routine_id: str) -> dict[str, Any]:
    offers: list[dict[str, Any]] = call("routines", "--json").json
    return next(offer for offer in offers if offer["id"] == routine_id)


def test_every_routine_of_the_catalogue_is_listed_in_its_order(call: Call) -> None:
    offers = call("routines", "--json").json
    assert [routine["id"] for routine in offers] == [r.id for r in load_catalogue().routines]
    assert {"id", "name", "total_ms", "drills"} <= offers[0].keys()
    assert offers[0]["id"] == "full"
    assert len(offers[0]["drills"]) == 6


@pytest.mark.parametrize("routine_id", [r.id for r in load_catalogue().routines])
def test_the_time_is_that_of_the_timeline_today(
    call: Call, prefer: Prefer, routine_id: str
) -> None:
    fresh = listed(call, routine_id)["total_ms"]
    assert fresh == call("timeline", routine_id, "--json").json["total_ms"]
    prefer(shown=True)
    shown = listed(call, routine_id)["total_ms"]
    assert shown >= fresh
    assert shown == call("timeline", routine_id, "--json").json["total_ms"]


def test_plain_text_says_the_time_as_a_person_would(call: Call, prefer: Prefer) -> None:
    prefer(shown=True)
    line = next(line for line in call("routines").out.splitlines() if line.startswith("balloon "))
    assert line.endswith("about 7 min, of which 4 work")


def test_a_routine_that_is_kept_back_is_listed_with_its_reason(call: Call, prefer: Prefer) -> None:
    fresh = listed(call, "balloon")["total_ms"]
    prefer(**KEPT_BACK)
    kept = listed(call, "balloon")
    assert kept["total_ms"] == fresh
    assert "kept back by a safety answer" in kept["kept_back"]
    assert "kept back: " in call("routines").out


def test_what_is_left_out_of_a_routine_is_told(call: Call, prefer: Prefer) -> None:
    assert listed(call, "full")["left_out"] == []
    prefer(**KEPT_BACK)
    full = listed(call, "full")
    assert (full["kept_back"], len(full["left_out"])) == (None, 3)
    line = next(line for line in call("routines").out.splitlines() if line.startswith("full "))
    assert "Band Assisted ASLR (active straight leg raise) is kept back by a safety answer." in line
    told = call("timeline", "full", "--json").err.splitlines()
    assert told == [f"ninety: {sentence}" for sentence in full["left_out"]]


def test_wrong_preferences_are_named_beside_the_answer(call: Call, prefer: Prefer) -> None:
    prefer(setup_s=5)
    answer = call("routines", "--json")
    assert answer.code == 0
    assert answer.json
    assert answer.err.startswith("ninety: The preference setup_s is 5")


def test_nothing_is_made_by_asking(call: Call, folder: Path) -> None:
    call("routines")
    assert not folder.exists()


def test_a_folder_that_cannot_be_read_is_told_beside_the_answer(call: Call, folder: Path) -> None:
    folder.mkdir()
    (folder / "routines").write_text("")
    for words in (("routines",), ("timeline", "mine")):
        assert "The folder of routines" in call(*words).err
    assert call("routines").out.startswith("full ")


def test_of_many_names_the_first_are_told(call: Call, folder: Path) -> None:
    (folder / "routines").mkdir(parents=True)
    for number in range(30):
        text = '[[steps]]\ndrill = "hip-lift-90-90-balloon"\n'
        (folder / "routines" / f"own-{number:02}.toml").write_text(f'name = "Own"\n{text}')
    said = call("timeline", "mine").err
    assert said.endswith(", own-08, …\n")
    assert "own-09" not in said

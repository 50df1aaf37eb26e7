# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The history as a table, as the programs that people use for tables read it."""

import csv
import io
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pandas as pd  # type: ignore[import-untyped]
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from exercises.record import MOST_OFFSET, MeasureRecord, SessionRecord, SignalRecord, When
from exercises.sides import Side
from history import csv_file
from tests.history.records import NOON, a_drill, a_session, sessions

FORMULAS = (
    *("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", '"=1"', "'=1", "＝1+1"),
    '=HYPERLINK("x")',
)


def text_of(*records: SessionRecord) -> str:
    file = io.BytesIO()
    assert csv_file.write(records, file) == len(records)
    return file.getvalue().decode("utf-8-sig")


def rows(*records: SessionRecord) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text_of(*records), newline="")))


def test_there_is_a_row_for_each_drill_with_its_session() -> None:
    found = rows(a_session("one", drills=(a_drill("a"), a_drill("b"))), a_session("two", hours=24))
    assert [(row["session"], row["place"], row["drill"]) for row in found] == [
        ("one", "1", "a"),
        ("one", "2", "b"),
        ("two", "1", "balloon"),
    ]
    assert found[0]["started_at"] == "2026-05-01T14:00:00+02:00"
    assert found[0]["day"] == "2026-05-01"
    assert {key: found[2][key] for key in ("active_s", "paused_s", "pauses", "pace", "work_s")} == {
        "active_s": "300",
        "paused_s": "4",
        "pauses": "1",
        "pace": "-1",
        "work_s": "200",
    }
    assert found[0]["stop_signals"] == "2026-05-01T14:00:00+02:00 pain, balloon level 2"


def test_a_session_without_drills_has_a_row_too() -> None:
    (row,) = rows(a_session(drills=()))
    assert (row["session"], row["drill"], row["sets"]) == ("one", "", "")


def test_a_measure_is_told_with_its_tries() -> None:
    tries = MeasureRecord("toe-touch-floor", Side.BOTH, When.BEFORE, NOON, (3.5, -1.0, 2.0))
    (row,) = rows(replace(a_session(), measures=(tries,), felt=True, changed_at=NOON))
    assert row["measures"] == "toe-touch-floor both before: 3.5 -1 2"
    assert (row["felt"], row["changed_at"]) == ("1", "2026-05-01T14:00:00+02:00")


def test_the_day_is_the_one_that_was_lived() -> None:
    late = replace(a_session(), started_at=datetime(2026, 4, 30, 23, tzinfo=UTC))
    assert rows(late)[0]["day"] == "2026-05-01"
    (row,) = rows(replace(late, offset_minutes=-600))
    assert (row["day"], row["started_at"]) == ("2026-04-30", "2026-04-30T13:00:00-10:00")


@pytest.mark.parametrize("text", FORMULAS)
def test_what_begins_like_a_formula_is_made_text(text: str) -> None:
    drill = replace(a_drill(text), name=text)
    (row,) = rows(replace(a_session(note=text, drills=(drill,)), routine_name=text))
    cells = {row["note"], row["routine_name"], row["drill"], row["drill_name"]}
    assert {cell[0] for cell in cells} == {"'"}


@given(record=sessions)
def test_no_text_begins_a_formula_and_every_row_is_whole(record: SessionRecord) -> None:
    found = list(csv.reader(io.StringIO(text_of(record), newline="")))
    assert {len(row) for row in found} == {len(csv_file.SESSION + csv_file.DRILL)}
    assert len(found) == 1 + max(1, len(record.drills))
    texts = {"session", "routine", "routine_name", "note", "stop_signals", "measures"}
    for row in found[1:]:
        for name, cell in zip(found[0], row, strict=True):
            if name in texts or name.startswith("drill"):
                assert not cell.lstrip().startswith(("=", "+", "-", "@"))


@pytest.mark.parametrize("text", ["a; =1+1", "a;\t=1", "a\n=1", 'a;"=1', "a;;@b", "a\r\n-1"])
@pytest.mark.parametrize("mark", [";", "\t"])
def test_a_spreadsheet_that_splits_elsewhere_finds_no_formula_either(text: str, mark: str) -> None:
    told = text_of(replace(a_session(note=text, drills=(a_drill(text),)), routine_name=text))
    for row in csv.reader(io.StringIO(told, newline=""), delimiter=mark, quoting=csv.QUOTE_NONE):
        assert [cell for cell in row if cell.lstrip(' \t"').startswith(("=", "+", "-", "@"))] == []


def test_every_text_is_quoted_and_nothing_splits_one() -> None:
    signals = (SignalRecord(NOON, 1, "a", 1, 3), SignalRecord(NOON, 2, "b", 2, None))
    tries = MeasureRecord("toe", Side.BOTH, When.BEFORE, NOON, (-1.5,))
    told = text_of(replace(a_session(note="a\tb"), signals=signals, measures=(tries, tries)))
    assert "\t" not in told
    assert ";" not in told
    for cell in told.splitlines()[1].split(","):
        assert cell.isdigit() or cell.lstrip("-").isdigit() or cell.startswith(('"', " "))


@given(text=st.text(";\n =ab'"))
def test_guarding_takes_nothing_away(text: str) -> None:
    assert csv_file.plain(text).replace("'", "") == text.replace("'", "")


_MANY = (
    a_session("one", note="tight „left“, “better”\r\nthen; more\x00", hours=1),
    a_session("two", note='=cmd|"/c calc"!A1', drills=(a_drill("a"), a_drill("b")), hours=30),
    replace(a_session("three", hours=60), effort=None, pain=None),
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "history.csv"
    with path.open("wb") as opened:
        csv_file.write(_MANY, opened)
    return path


def test_pandas_reads_numbers_texts_and_times(file: Path) -> None:
    found = pd.read_csv(file)
    assert list(found.columns) == list(csv_file.SESSION + csv_file.DRILL)
    assert found.session.tolist() == ["one", "two", "two", "three"]
    assert found.note.tolist()[0] == "tight „left“, “better”\nthen; more\ufffd"
    assert found.active_s.dtype == "int64"
    assert found.sets_done.sum() == 20
    times = pd.to_datetime(found.started_at, utc=True)
    assert times[0].to_pydatetime() == _MANY[0].started_at
    assert found.effort.isna().tolist() == [False, False, False, True]


def test_csvkit_reads_the_same(file: Path) -> None:
    tool = [sys.executable, "-m", "csvkit.utilities.csvjson", "--no-inference", str(file)]
    answer = subprocess.run(tool, capture_output=True, text=True, check=True)
    assert answer.stdout.count('"session":') == 4
    assert '"session": "one"' in answer.stdout
    stat = [sys.executable, "-m", "csvkit.utilities.csvclean", "--length-mismatch", str(file)]
    assert subprocess.run(stat, capture_output=True, text=True, check=True).stderr == ""


def test_nothing_of_it_is_a_guess_of_the_reader(file: Path) -> None:
    """A mark of UTF-8 first, and ends of lines as RFC 4180 has them."""
    content = file.read_bytes()
    assert content.startswith(csv_file.BEGINNINGS[0])
    assert content.endswith(b"\r\n")


def test_the_columns_are_documented() -> None:
    text = (Path(__file__).parents[2] / "docs" / "history-format.md").read_text()
    columns = csv_file.SESSION + csv_file.DRILL
    assert [column for column in columns if f"`{column}`" not in text] == []


@given(offset=st.integers(-MOST_OFFSET, MOST_OFFSET))
def test_a_time_is_told_with_its_offset(offset: int) -> None:
    record = replace(a_session(), offset_minutes=offset)
    (row,) = rows(record)
    told = datetime.fromisoformat(row["started_at"])
    assert told == NOON
    assert told.utcoffset() == timedelta(minutes=offset)

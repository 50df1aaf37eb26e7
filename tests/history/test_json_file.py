# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The history as JSON: everything comes back, and what is no such file changes nothing."""

import io
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from exercises.record import SessionRecord
from history import json_file
from history.errors import FileRefused
from history.json_pieces import BLOCK
from history.merging import Deletion, Word
from history.store import Store
from tests.history.records import NOON, a_session, sessions

_deletions = st.builds(Deletion, st.text(), sessions.map(lambda record: record.started_at))


def written(records: list[SessionRecord], deletions: list[Deletion]) -> bytes:
    file = io.BytesIO()
    assert json_file.write(records, deletions, file) == len(records)
    return file.getvalue()


def whole(**changes: Any) -> dict[str, Any]:
    """A good file as Python has it, with some of it changed."""
    good = json.loads(written([a_session("one"), a_session("two")], [Deletion("gone", NOON)]))
    return {**good, **changes}


def session(**changes: Any) -> dict[str, Any]:
    """A session of such a file."""
    found: dict[str, Any] = {**whole()["sessions"][0], **changes}
    return found


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "export.json"


@pytest.fixture(scope="module")
def lasting_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("lasting") / "export.json"


@given(records=st.lists(sessions, max_size=4), deletions=st.lists(_deletions, max_size=3))
def test_what_was_written_is_read(
    lasting_file: Path, records: list[SessionRecord], deletions: list[Deletion]
) -> None:
    text = written(records, deletions)
    lasting_file.write_bytes(text)
    expected: list[Word] = [*records, *deletions]
    assert list(json_file.read(lasting_file)) == expected
    assert json.loads(text)["version"] == json_file.VERSION


def test_a_session_stands_in_a_line() -> None:
    lines = written([a_session("one"), a_session("two")], [Deletion("gone", NOON)]).splitlines()
    assert lines[0] == b'{"format": "ninety-history", "version": 2, "sessions": ['
    assert json.loads(lines[1].rstrip(b","))["id"] == "one"
    assert len(lines) == 6


def test_a_file_of_the_first_version_has_no_place_where_a_session_stood(file: Path) -> None:
    stood = replace(a_session(), at_drill=0, at_set=2)
    older = json.loads(written([stood], []))
    (kept,) = older["sessions"]
    del kept["at_drill"], kept["at_set"]
    file.write_text(json.dumps({**older, "version": 1}))
    assert list(json_file.read(file)) == [a_session()]


@pytest.mark.parametrize("indent", [None, 2])
def test_layout_and_byte_order_mark_do_not_matter(file: Path, indent: int | None) -> None:
    many = [a_session(str(number), note="ü" * 900) for number in range(200)]
    text = json.dumps(json.loads(written(many, [])), indent=indent, ensure_ascii=False)
    assert len(text) > 3 * BLOCK
    file.write_bytes(b"\xef\xbb\xbf" + text.encode() + b"\r\n \n")
    assert list(json_file.read(file)) == many


def test_a_session_longer_than_a_block_is_read(file: Path) -> None:
    long = a_session(note="long\n" * BLOCK)
    file.write_bytes(written([long, a_session("two")], []))
    assert list(json_file.read(file)) == [long, a_session("two")]


MEASURE = {
    "measure": "toe",
    "side": "both",
    "when": "before",
    "at": "2026-05-01T12:00:00Z",
    "tries": [1.0],
}
_TOO_DEEP = "[" * 100_000
BAD: dict[str, tuple[str, str]] = {
    "empty": ("", "it ends early (line 1)"),
    "a list": ("[]", "there should be { instead of [ (line 1)"),
    "another object": ('{"sessions": []}', "does not begin with format and version (line 1)"),
    "another format": (json.dumps(whole(format="x")), "is no history that Ninety exported"),
    "no version": (json.dumps(whole(version="1")), "is no history that Ninety exported"),
    "version true": (json.dumps(whole(version=True)), "is no history that Ninety exported"),
    "newer": (json.dumps(whole(version=3)), "by a newer version of Ninety"),
    "cut off": (json.dumps(whole())[:-100], "it ends early (line 1)"),
    "no JSON": (json.dumps(whole())[:-1] + ",\n'more': []}", "it is no JSON there (line 2)"),
    "not closed": (json.dumps(whole())[:-1], "it ends early (line 1)"),
    "more behind it": (json.dumps(whole()) + "\n{}", "something follows its end (line 2)"),
    "unknown list": (json.dumps(whole(more=[])), "there should be sessions or deleted (line 1)"),
    "no list": (json.dumps(whole(deleted={})), "there should be [ instead of { (line 1)"),
    "no session": (json.dumps(whole(sessions=[1]), indent=1), "(sessions[0], line 5)"),
    "a field missing": (
        json.dumps(whole(sessions=[session(), {"id": "x"}])),
        "started_at is missing (sessions[1], line 1)",
    ),
    "pain 11": (json.dumps(whole(sessions=[session(pain=11)])), "pain goes from 0 to 10, not 11"),
    "a local time": (
        json.dumps(whole(sessions=[session(started_at="2026-05-01T12:00:00+02:00")])),
        "started_at is not a time in UTC (sessions[0], line 1)",
    ),
    "pain of a drill": (
        json.dumps(whole(sessions=[session(drills=[{**session()["drills"][0], "pain": "x"}])])),
        "there should be a whole number; found was text (sessions[0].drills[0].pain, line 1)",
    ),
    "effort 11": (
        json.dumps(whole(sessions=[session(effort=11)])),
        "effort goes from 0 to 10, not 11",
    ),
    "year 1": (
        json.dumps(whole(sessions=[session(started_at="0001-01-01T00:00:00Z")])),
        "started_at lies in the years 1970 to 9000, not in 1 (sessions[0], line 1)",
    ),
    "an offset of no zone": (
        json.dumps(whole(sessions=[session(offset_minutes=1440)])),
        "offset_minutes goes from -1439 to 1439, not 1440",
    ),
    "less than no time": (
        json.dumps(whole(sessions=[session(active_ms=-3_600_001)])),
        "active_ms goes from -3600000 to",
    ),
    "more sets than can be": (
        json.dumps(
            whole(sessions=[session(drills=[{**session()["drills"][0], "sets_done": 2**62}])])
        ),
        "sets_done goes from 0 to 17592186044416, not 4611686018427387904 (sessions[0].drills[0],",
    ),
    "a try of more than can be": (
        json.dumps(whole(sessions=[session(measures=[{**MEASURE, "tries": [1e308]}])])),
        "tries are 1 to 10 numbers between -1000000 and 1000000 (sessions[0].measures[0],",
    ),
    "a drill before the first": (
        json.dumps(whole(sessions=[session(at_drill=-1)])),
        "at_drill goes from 0 to 17592186044416, not -1 (sessions[0], line 1)",
    ),
    "a set before the first": (
        json.dumps(whole(sessions=[session(at_set=0)])),
        "at_set goes from 1 to 17592186044416, not 0 (sessions[0], line 1)",
    ),
    "no outcome": (
        json.dumps(whole(sessions=[session(outcome="won")])),
        "'won' is none of the words that may stand there (sessions[0].outcome, line 1)",
    ),
    "no time": (
        json.dumps(whole(sessions=[session(started_at="noon")])),
        "there should be a time such as 2026-05-01T12:00:00Z (sessions[0].started_at, line 1)",
    ),
    "a deletion": (json.dumps(whole(deleted=[{"session": "x"}])), "(deleted[0], line 1)"),
    "half a character": (json.dumps(whole(sessions=[session(note="\ud800")])), "half a character"),
    "a huge number": (json.dumps(whole(sessions=[session(active_ms=2**80)])), "too large"),
    "a large number": (json.dumps(whole(sessions=[session(active_ms=2**63)])), "too large"),
    "endless digits": (
        json.dumps(whole(sessions=[session()])).replace("300000", "9" * 5_000),
        "cannot be imported",
    ),
    "no number": (
        json.dumps(whole(sessions=[session(active_ms=float("nan"))])),
        "NaN is no number (line 1)",
    ),
    "nested": (_TOO_DEEP, "there should be { instead of ["),
    "nested inside": (
        json.dumps(whole())[:-1] + ', "sessions": [' + _TOO_DEEP,
        "it is nested too deeply (line 1)",
    ),
}


@pytest.mark.parametrize(("text", "why"), BAD.values(), ids=list(BAD))
def test_a_bad_file_changes_nothing_and_says_why_and_where(
    store: Store, file: Path, text: str, why: str
) -> None:
    store.save(a_session("kept"))
    file.write_text(text)
    with pytest.raises(FileRefused) as refused:
        store.take_in(lambda: json_file.read(file))
    said = str(refused.value)
    assert why in said
    assert said.startswith(str(file))
    assert said.endswith(".")
    assert len(said) < 400
    assert store.sessions() == [a_session("kept")]


def test_bytes_that_are_no_text_are_refused(file: Path) -> None:
    good = written([a_session()], [])
    file.write_bytes(good.replace(b'"routine_name":"Balloon"', b'"routine_name":"\xff\xfe"'))
    with pytest.raises(FileRefused, match=r"no text in UTF-8 \(line 1\)"):
        list(json_file.read(file))


def test_one_endless_value_is_given_up(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("history.json_pieces.MOST_LETTERS", 300_000)
    file.write_bytes(written([a_session(note="x" * 800_000)], []))
    with pytest.raises(FileRefused, match="one value that is too large"):
        list(json_file.read(file))


def test_a_file_that_is_none_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path, tmp_path / "pipe", tmp_path / "nowhere.json"):
        with pytest.raises(OSError, match=r"."):
            list(json_file.read(path))


def test_every_field_is_documented() -> None:
    text = (Path(__file__).parents[2] / "docs" / "history-format.md").read_text()
    fields = {*_fields(msgspec.to_builtins(a_session())), "session", "at"}
    assert {field for field in fields if f"`{field}`" not in text} == set()


def _fields(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        yield from value
    for part in value.values() if isinstance(value, dict) else value:  # type: ignore[attr-defined]
        if isinstance(part, (dict, list)):
            yield from _fields(part)


def test_what_no_terminal_should_print_is_written_out(file: Path) -> None:
    file.write_bytes(b"\x1b[2J")
    with pytest.raises(FileRefused) as refused:
        list(json_file.read(file))
    assert str(refused.value).isprintable()
    assert r"instead of \x1b" in str(refused.value)

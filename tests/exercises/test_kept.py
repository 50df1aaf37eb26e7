# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What a shipped file holds is what its text says, whatever was kept of it."""

from pathlib import Path

import msgspec
import pytest
from msgspec import Struct

from exercises.catalogue import kept
from exercises.catalogue.kept import read


class Table(Struct):
    name: str
    lengths: dict[int, float]


TEXT = 'name = "one"\n[lengths]\n1 = 2.5\n3 = 4\n'
TABLE = Table("one", {1: 2.5, 3: 4.0})


@pytest.fixture(autouse=True)
def _writing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.dont_write_bytecode", False)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "table.toml"
    path.write_text(TEXT)
    return path


def kept_of(path: Path) -> Path:
    return path.parent / kept.FOLDER / f"{path.name}{kept.SUFFIX}"


def test_the_second_reading_parses_no_text(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert read(path, Table) == TABLE
    monkeypatch.delattr(msgspec.toml, "decode")
    assert read(path, Table) == TABLE


def test_a_changed_text_is_read_anew(path: Path) -> None:
    read(path, Table)
    path.write_text(TEXT.replace("one", "two"))
    assert read(path, Table).name == "two"
    assert read(path, Table).name == "two"


@pytest.mark.parametrize("end", [b"", b"\xc1", b"\x90"])
def test_what_was_kept_and_is_broken_is_made_anew(path: Path, end: bytes) -> None:
    read(path, Table)
    whole = kept_of(path).read_bytes()
    kept_of(path).write_bytes(whole[:8] + end)
    assert read(path, Table) == TABLE
    assert kept_of(path).read_bytes() == whole


def test_where_nothing_can_be_kept_it_is_read_all_the_same(path: Path) -> None:
    (path.parent / kept.FOLDER).write_text("in the way")
    assert read(path, Table) == TABLE


def test_nothing_is_kept_where_python_keeps_nothing(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.dont_write_bytecode", True)
    assert read(path, Table) == TABLE
    assert not kept_of(path).exists()


def test_a_fault_in_the_text_is_told_each_time(path: Path) -> None:
    path.write_text('name = "one"\n')
    for _ in range(2):
        with pytest.raises(msgspec.ValidationError):
            read(path, Table)

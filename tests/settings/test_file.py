# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The file of preferences: whatever stands there is read or kept, and a saving is whole."""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from settings.file import MOST_BYTES, PreferencesNotSaved, load, look, save
from settings.parsing import LOST_ALL
from settings.preferences import LEVELS, PACES, Preferences
from tests.settings import values

DEFAULTS = Preferences()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "preferences.json"


@pytest.fixture(scope="module")
def lasting(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("lasting") / "preferences.json"


def names(folder: Path) -> list[str]:
    return sorted(found.name for found in folder.iterdir())


@given(preferences=values.preferences)
def test_what_is_saved_is_loaded(lasting: Path, preferences: Preferences) -> None:
    save(lasting, preferences)
    assert load(lasting).preferences == preferences
    assert load(lasting).problems == ()


def test_the_largest_file_is_not_too_large(path: Path) -> None:
    ids = ["\x01" * 97 + f"{number:03}" for number in range(200)]
    largest = Preferences(levels=dict.fromkeys(ids, LEVELS[-1]), paces=dict.fromkeys(ids, PACES[0]))
    save(path, largest)
    assert path.stat().st_size < MOST_BYTES / 2
    assert load(path).preferences == largest


@given(found=st.binary() | st.text().map(str.encode))
@example(found=b"")
@example(found=b"\0" * 5000)
@example(found=b"[" * 500_000)
@example(found=b'{"levels":' * 100_000)
@example(found=b'{"volume": 1e999}')
@example(found=b'{"volume": -' + b"9" * 4000 + b"}")
@example(found=b'{"theme": "\xff"}')
@example(found=b'{"theme": "\\ud800"}')
@example(found=b'{"volume": 30')
@example(found=b" " * (MOST_BYTES + 1))
def test_any_bytes_give_preferences_and_stay(found: bytes) -> None:
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "preferences.json"
        path.write_bytes(found)
        loaded = load(path)
        if found.strip() == b"{}":
            assert loaded.preferences == DEFAULTS
            return
        assert loaded.preferences in {DEFAULTS, LOST_ALL}
        others = [other.read_bytes() for other in path.parent.iterdir() if other != path]
        assert (others or [path.read_bytes()]) == [found]
        assert len(loaded.problems) == 1


def test_a_missing_file_is_no_problem(path: Path) -> None:
    assert load(path).preferences == DEFAULTS
    assert load(path).problems == ()
    assert load(path.parent / "no folder" / "preferences.json").problems == ()


def test_a_mark_at_the_beginning_is_no_problem(path: Path) -> None:
    path.write_bytes(b'\xef\xbb\xbf{"volume": 5}')
    assert load(path).preferences == Preferences(volume=5)


def test_a_broken_file_is_named_by_its_last_change(path: Path) -> None:
    for number in range(2):
        path.write_text(f"broken {number}")
        os.utime(path, (0, 1_767_323_045))
        loaded = load(path)
        assert len(loaded.problems) == 1
        assert "preferences.broken-20260102T030405Z" in loaded.problems[0]
    assert names(path.parent) == [
        "preferences.broken-20260102T030405Z-2.json",
        "preferences.broken-20260102T030405Z.json",
        "preferences.json",
    ]


def test_a_file_with_one_wrong_field_stays(path: Path) -> None:
    path.write_text('{"volume": 300, "rest_s": 60}')
    assert load(path).preferences == Preferences(rest_s=60)
    assert names(path.parent) == ["preferences.json"]


def test_a_saved_file_is_private_and_alone(path: Path) -> None:
    path.write_text("{}")
    path.chmod(0o666)
    before = os.umask(0)
    try:
        save(path, DEFAULTS)
    finally:
        os.umask(before)
    assert path.stat().st_mode & 0o777 == 0o600
    assert names(path.parent) == ["preferences.json"]


def test_a_saved_file_can_be_read_by_people(path: Path) -> None:
    save(path, Preferences(levels={"balloon": 2}))
    text = path.read_text()
    assert '  "volume": 70,\n' in text
    assert '    "balloon": 2\n' in text
    assert text.endswith("}\n")


def test_a_saving_that_fails_leaves_what_was_there(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(path, Preferences(volume=5))

    def full(handle: int) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(PreferencesNotSaved, match="no space left on device"):
        save(path, Preferences(volume=6))
    assert load(path).preferences == Preferences(volume=5)
    assert names(path.parent) == ["preferences.json"]


def test_a_link_stays_a_link(path: Path, tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    kept.mkdir()
    path.symlink_to(kept / "mine.json")
    save(path, Preferences(volume=5))
    save(path, Preferences(volume=6))
    assert path.is_symlink()
    assert names(kept) == ["mine.json"]
    assert load(path).preferences.volume == 6


def make_folder(path: Path) -> None:
    path.mkdir()


def make_loop(path: Path) -> None:
    path.symlink_to(path)


def make_device(path: Path) -> None:
    path.symlink_to("/dev/zero")


@pytest.mark.parametrize("make", [make_folder, os.mkfifo, make_loop, make_device])
def test_what_is_no_plain_file_is_refused(path: Path, make: Callable[[Path], None]) -> None:
    make(path)
    loaded = load(path)
    assert loaded.preferences == LOST_ALL
    assert len(loaded.problems) == 1
    assert loaded.problems[0].startswith(f"The preferences {path} cannot be read: ")
    with pytest.raises(PreferencesNotSaved) as failed:
        save(path, DEFAULTS)
    assert str(failed.value).startswith("The preferences could not be saved: ")
    assert names(path.parent) == ["preferences.json"]


def test_a_missing_folder_fails_the_saving(path: Path) -> None:
    with pytest.raises(PreferencesNotSaved, match="no such file or directory"):
        save(path.parent / "no folder" / "preferences.json", DEFAULTS)


def test_a_look_reads_what_is_whole_and_moves_nothing(path: Path) -> None:
    assert look(path).preferences == DEFAULTS
    save(path, Preferences(volume=30))
    assert look(path).preferences.volume == 30
    for broken in (b"{", b"7", b"[" * 100_000, b"{" + b" " * MOST_BYTES + b"}"):
        path.write_bytes(broken)
        assert look(path).preferences == LOST_ALL
        assert names(path.parent) == [path.name]


def test_what_could_not_be_read_is_not_written_over(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(path, Preferences(volume=30))
    monkeypatch.setattr(os, "access", lambda *_: False)  # root may read everything
    with pytest.raises(PreferencesNotSaved, match="cannot be read: permission denied"):
        save(path, Preferences(volume=40))
    assert load(path).preferences.volume == 30


def test_answers_of_a_file_that_broke_stay_lost_until_they_are_given_again(path: Path) -> None:
    assert load(path).preferences == DEFAULTS
    path.write_text('{"volume": "loud"}')
    assert load(path).preferences == DEFAULTS
    path.write_text('{"volume"')
    for found in (look(path), load(path), load(path), look(path)):
        assert found.preferences == LOST_ALL
    assert load(path).problems == ()


def test_a_broken_file_that_cannot_be_replaced_stays(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(handle: int) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr("os.fsync", full)
    path.write_text('{"volume"')
    assert load(path).preferences == LOST_ALL
    assert "cannot be moved: no space left on device" in load(path).problems[0]
    assert path.read_text() == '{"volume"'
    assert names(path.parent) == ["preferences.json"]

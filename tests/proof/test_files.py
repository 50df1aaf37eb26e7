# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Files with random damage: one sentence, the original kept, no fault, no hang."""

import io
import shutil
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given

from exercises.catalogue import load_catalogue
from exercises.record import SessionRecord
from exercises.routine_text.write import write
from history import json_file
from history.errors import HistoryError, HistoryTooNew
from history.restoring import restore
from history.store import Store
from settings.file import load, save
from settings.preferences import Preferences
from settings.routine_shelf import RoutineShelf
from tests.history.records import a_drill, a_session
from tests.proof.damage import Harm, harmed, harms
from tests.proof.effort import Watch, cases, is_sentence, quick_folder

CATALOGUE = load_catalogue()
MANY = 60


def records() -> list[SessionRecord]:
    return [
        a_session(f"s{n}", hours=n, drills=(a_drill(),) * (1 + n % 6), note="ü" * (n * 7 % 200))
        for n in range(MANY)
    ]


@pytest.fixture(scope="module")
def room() -> Iterator[Path]:
    with quick_folder() as name:
        yield Path(name)


@pytest.fixture(scope="module")
def database(room: Path) -> bytes:
    path = room / "good.db"
    with Store.open(path) as store:
        store.take_in(lambda: iter(records()))
    return path.read_bytes()


@pytest.fixture(scope="module")
def unfinished(room: Path) -> tuple[bytes, bytes]:
    """A database whose last sessions stand in its -wal, as a power cut leaves it."""
    path = room / "cut.db"
    with Store.open(path) as store:
        store.take_in(lambda: iter(records()[:30]))
    with Store.open(path) as store:
        for record in records()[30:]:
            store.save(record)
        return path.read_bytes(), path.with_name("cut.db-wal").read_bytes()


@pytest.fixture(scope="module")
def export(room: Path) -> bytes:
    file = io.BytesIO()
    json_file.write(records()[:20], (), file)
    return file.getvalue()


def emptied(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(mode=0o700)
    return folder


def use(path: Path, watch: Watch) -> None:
    """Open a history, read it, add to it: it goes on, or says in a sentence why not."""
    before = path.read_bytes()
    try:
        with Store.open(path) as store:
            opened = tuple(store.notices)
            kept = {file: file.read_bytes() for file in path.parent.glob("*broken*.db")}
            store.sessions()
            store.save(a_session("new"))
            saved = len(store.notices)
            found = {record.id for record in store.sessions()}
            assert "new" in found or len(store.notices) > saved
            assert all(map(is_sentence, store.notices)), store.notices
            notices = len(store.notices)
    except HistoryTooNew as error:
        watch.count("newer, left alone")
        assert is_sentence(str(error))
        assert path.read_bytes() == before
        return
    if opened:
        assert list(kept.values()) in ([before], []), "what was moved aside is not what was there"
    aside = list(path.parent.glob("*broken*"))
    watch.count("moved aside" if aside else "read on, told" if notices else "read on")
    assert len(aside) <= 3
    assert all(stat.S_IMODE(file.stat().st_mode) == 0o600 for file in path.parent.iterdir())
    with Store.open(path) as again:
        # Damage that is met after it was saved takes it aside with all the others.
        kept_aside = notices > saved and any(b"new" in file.read_bytes() for file in aside)
        assert kept_aside or "new" in {record.id for record in again.sessions()}


def test_a_damaged_database(room: Path, database: bytes) -> None:
    watch = Watch("database")

    @cases(120, 10_000)
    @given(harms)
    def tried(done: list[Harm]) -> None:
        folder = emptied(room / "here")
        path = folder / "history.db"
        path.touch(mode=0o600)
        path.write_bytes(harmed(database, done))
        with watch.one():
            use(path, watch)

    tried()
    watch.tell()


def test_a_damaged_journal_of_a_database(room: Path, unfinished: tuple[bytes, bytes]) -> None:
    watch = Watch("database with a journal")
    content, journal = unfinished
    assert len(journal) > 10_000

    @cases(60, 10_000)
    @given(harms)
    def tried(done: list[Harm]) -> None:
        folder = emptied(room / "here")
        path = folder / "history.db"
        for file, its in ((path, content), (folder / "history.db-wal", harmed(journal, done))):
            file.touch(mode=0o600)
            file.write_bytes(its)
        with watch.one(), Store.open(path) as store:
            found = {record.id for record in store.sessions()}
            assert {record.id for record in records()[:30]} <= found
            store.save(a_session("new"))
            assert "new" in {record.id for record in store.sessions()}
            watch.count("told" if store.notices else "read on")

    tried()
    watch.tell()


def test_damaged_preferences(room: Path) -> None:
    watch = Watch("preferences")
    good = room / "good.json"
    some = {f"drill-{n}": n % 3 + 1 for n in range(9)}
    save(good, Preferences(shown=True, levels=some, paces=some, voice_name="ü"))
    content = good.read_bytes()

    @cases(150, 10_000)
    @given(harms)
    def tried(done: list[Harm]) -> None:
        folder = emptied(room / "here")
        path = folder / "preferences.json"
        damaged = harmed(content, done)
        path.write_bytes(damaged)
        with watch.one():
            loaded = load(path)
            assert all(map(is_sentence, loaded.problems)), loaded.problems
            aside = [file for file in folder.iterdir() if file != path]
            assert [file.read_bytes() for file in aside or [path]] == [damaged]
            save(path, loaded.preferences)
            assert load(path).preferences == loaded.preferences
        watch.count("moved aside" if aside else "read on")

    tried()
    watch.tell()


def test_damaged_routines(room: Path) -> None:
    watch = Watch("routine")
    full = CATALOGUE.routine("full")
    assert full is not None
    content = write(full).encode()

    @cases(150, 10_000)
    @given(harms)
    def tried(done: list[Harm]) -> None:
        folder = emptied(room / "here")
        damaged = harmed(content, done)
        (folder / "mine.toml").write_bytes(damaged)
        shelf = RoutineShelf(folder, CATALOGUE.drills, ["full"])
        with watch.one():
            (file,) = shelf.files()
        watch.count("refused" if file.routine is None else "read")
        assert file.routine is not None or is_sentence(file.fault), file.fault
        assert (folder / "mine.toml").read_bytes() == damaged

    tried()
    watch.tell()


def test_damaged_imports(room: Path, export: bytes) -> None:
    watch = Watch("import")
    folder = emptied(room / "into")
    path = room / "import.json"

    with Store.open(folder / "history.db") as store:
        store.save(a_session("mine", hours=-5))

        @cases(120, 10_000)
        @given(harms)
        def tried(done: list[Harm]) -> None:
            path.write_bytes(harmed(export, done))
            before = store.sessions()
            with watch.one():
                try:
                    store.take_in(lambda: json_file.read(path))
                    watch.count("taken in")
                except HistoryError as error:
                    watch.count("refused")
                    assert is_sentence(str(error)), str(error)
                    assert store.sessions() == before
            assert "mine" in {record.id for record in store.sessions()}
            assert not store.notices

        tried()
    watch.tell()


def test_damaged_backups(room: Path, database: bytes) -> None:
    watch = Watch("backup to restore")
    source = room / "backup.db"

    @cases(60, 5_000)
    @given(harms)
    def tried(done: list[Harm]) -> None:
        folder = emptied(room / "here")
        path = folder / "history.db"
        with Store.open(path) as store:
            store.save(a_session("mine"))
        damaged = harmed(database, done)
        source.write_bytes(damaged)
        with watch.one():
            try:
                restore(path, source, lambda store: path)
                watch.count("restored")
            except HistoryError as error:
                watch.count("refused")
                assert is_sentence(str(error)), str(error)
                with Store.open(path) as store:
                    assert [record.id for record in store.sessions()] == ["mine"]
        assert source.read_bytes() == damaged
        with Store.open(path, suspect=True) as store:
            store.sessions()
        assert not list(folder.glob("*broken*"))

    tried()
    watch.tell()

# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The whole program on a told clock: pages by keys, a real history, real preferences."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from audio.player import Back, Lost
from exercises.catalogue import load_catalogue
from exercises.interruption import RESUMABLE
from exercises.record import Outcome, SessionRecord
from history.store import Store
from settings import file as preferences_file
from settings.places import Places
from settings.preferences import Preferences, Theme
from tests.fakes import FakeClock
from tests.ui.hall import TapePlayer, no_voice
from ui.bugs import Bugs
from ui.clocks import Clocks
from ui.cue_log import CueLog
from ui.dressing import Dresser
from ui.history_reader import Reader
from ui.journal import Journal
from ui.keeping import Keeper
from ui.pages.day import LevelChoice
from ui.pages.first_start import FirstAnswers
from ui.pages.sound_check import Passed
from ui.program import Program
from ui.repertoire import Repertoire
from ui.requests import StartRequest
from ui.sounder import Sounder
from ui.speaker import Speaker
from ui.theatre import Theatre

Key = Qt.Key
SHOWN = Preferences(shown=True, sound_check=False, full_screen=False)


class House:
    """Everything `ui.app` makes, but for the clock and the player."""

    def __init__(self, qtbot: QtBot, folder: Path, preferences: Preferences) -> None:
        self.qtbot = qtbot
        self.places = Places(folder, folder, folder)
        self.clock = FakeClock()
        self.player = TapePlayer(self.clock)
        self.keeper = Keeper(self.places.preferences_json, preferences)
        self.journal = Journal(self.places.history_db)
        clocks = Clocks(self.clock, self.clock.now)
        self.theatre = Theatre(self.keeper, self.journal, self._sounder, self._speaker, clocks)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.dresser = Dresser(app, self.keeper, {})
        self.theatre.page_made.connect(self.dresser.dress_page)
        self.dresser.dress()
        self.reader = Reader(self.places.history_db)
        repertoire = Repertoire(load_catalogue(), self.places.routines)
        self.program = Program(repertoire, self.keeper, self.theatre, self.reader, clocks)
        self.window = self.program.window
        self.dresser.dress_window(self.window)
        qtbot.addWidget(self.window)
        self.window.show()

    def _speaker(self) -> Speaker:
        return Speaker(no_voice, self.clock)

    def _sounder(self) -> Sounder:
        return Sounder(self._player, self.clock)

    def _player(self, _woken: Callable[[], None]) -> TapePlayer:
        return self.player

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            target = QApplication.focusWidget() or self.window
            self.qtbot.keyClick(target, key)

    def pass_time(self, seconds: float, step_s: float = 0.1) -> None:
        until_s = self.clock() + seconds
        while self.clock() < until_s:
            self.clock.advance(step_s)
            if self.theatre.running is not None:
                self.theatre.running.conductor.look()

    def kept(self) -> list[SessionRecord]:
        self.journal.settle()
        return self.reader.sessions(10)

    def close(self) -> None:
        self.window.let_go()
        self.theatre.close()
        self.reader.close()


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    made = House(qtbot, tmp_path, SHOWN)
    made.program.open(None)
    yield made
    made.close()


@pytest.fixture
def new_house(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    made = House(qtbot, tmp_path, Preferences(full_screen=False))
    made.program.open(None)
    yield made
    made.close()


def test_the_first_start_asks_and_then_comes_today(new_house: House) -> None:
    assert new_house.window.page == "first_start"
    given = FirstAnswers(("eyes", "pregnant"), ("pregnant",), shown=True)
    new_house.program._shelf.asking._take(given)
    assert new_house.window.page == "today"
    kept = preferences_file.load(new_house.places.preferences_json).preferences
    assert kept.shown is True
    assert kept.answers["eyes"].binds
    assert kept.answers["pregnant"].agreed_on == new_house.clock.now().date()
    assert not kept.answers["seizures"].yes


def test_a_sound_check_comes_first_and_is_counted(new_house: House) -> None:
    new_house.keeper.keep(replace(SHOWN, sound_check=True))
    new_house.program._choose("balloon")
    assert new_house.window.page == "sound_check"
    new_house.theatre.sound_name("breath-in")
    assert new_house.player.coming
    new_house.program._shelf.starting._pass_sound_check(Passed(ask_again=True))
    assert new_house.window.page == "session"
    assert new_house.keeper.preferences.sound_checks_done == 1


def test_a_session_by_keys_stands_in_the_history(house: House) -> None:
    house.press(Key.Key_B)
    assert house.window.page == "session"
    house.press(Key.Key_Space)
    house.pass_time(3 + 49 + 2)
    house.press(Key.Key_Escape)
    house.press(Key.Key_Return)
    assert house.window.page == "check_in"
    house.press(Key.Key_4, Key.Key_Return, Key.Key_2, Key.Key_Return)
    house.press(Key.Key_1, Key.Key_Return, Key.Key_Return)
    assert house.window.page == "today"
    (record,) = house.kept()
    assert record.outcome is Outcome.STOPPED
    assert (record.effort, record.pain, record.felt) == (4, 2, True)
    assert (record.drills[0].sets_done, record.drills[0].breaths_done) == (1, 4)
    house.press(Key.Key_H)
    assert house.window.page == "history"
    house.press(Key.Key_Escape)
    assert house.window.page == "today"


def test_a_session_to_its_end_is_finished_and_remembers_the_pace(house: House) -> None:
    house.press(Key.Key_B, Key.Key_Space, Key.Key_Down)
    house.pass_time(430)
    assert house.window.page == "check_in"
    house.press(Key.Key_Escape)
    assert house.window.page == "today"
    (record,) = house.kept()
    assert record.outcome is Outcome.FINISHED
    assert record.drills[0].sets_done == 5
    assert house.keeper.preferences.paces["hip-lift-90-90-balloon"] == -1


def test_a_stop_signal_lowers_the_level_that_is_remembered(house: House) -> None:
    house.press(Key.Key_B, Key.Key_Space)
    house.pass_time(5)
    house.press(Key.Key_D)
    house.pass_time(125, 1.0)
    house.press(Key.Key_Space)
    house.pass_time(1)
    house.press(Key.Key_Escape, Key.Key_Return)
    assert house.keeper.preferences.levels["hip-lift-90-90-balloon"] == 4
    assert house.kept()[0].signals[0].answer == 2


def test_numbness_ends_the_session_with_advice(house: House) -> None:
    house.press(Key.Key_B, Key.Key_Space)
    house.pass_time(5)
    house.press(Key.Key_D, Key.Key_5)
    assert house.window.page == "check_in"
    assert house.window.notice.isVisible()


def test_help_lies_over_the_session_and_any_key_closes_it(house: House) -> None:
    house.press(Key.Key_B, Key.Key_Space)
    house.pass_time(5)
    house.press(Key.Key_Question)
    assert house.window.keys_shown
    house.press(Key.Key_A)
    assert not house.window.keys_shown
    house.press(Key.Key_M, Key.Key_V, Key.Key_Plus, Key.Key_Minus, Key.Key_F11)
    assert house.keeper.preferences.volume == 70
    assert house.player.volume == 70


def test_lost_sound_is_said_and_taken_back(house: House) -> None:
    house.press(Key.Key_B, Key.Key_Space)
    house.pass_time(5)
    house.player.said.append(Lost("no device"))
    house.pass_time(1)
    assert house.window.notice.isVisible()
    house.player.said.append(Back())
    house.pass_time(1)
    assert not house.window.notice.isVisible()


def test_a_sound_that_was_switched_off_in_a_pause_is_told_until_it_is_on(house: House) -> None:
    house.press(Key.Key_B, Key.Key_Space)
    house.pass_time(5)
    house.press(Key.Key_A, Key.Key_M)
    shown = house.window.notice.shown
    assert shown is not None
    assert shown.text.startswith("The sound is off")
    house.press(Key.Key_V, Key.Key_M)
    assert not house.window.notice.isVisible()


def test_sound_lost_before_a_session_is_said_in_it(house: House) -> None:
    house.press(Key.Key_B, Key.Key_Space)
    house.pass_time(5)
    house.player.said.append(Lost("no device"))
    house.pass_time(1)
    house.press(Key.Key_Escape, Key.Key_Return, Key.Key_Escape)
    assert house.window.page == "today"
    house.press(Key.Key_B)
    house.pass_time(1)
    shown = house.window.notice.shown
    assert shown is not None
    assert shown.text.startswith("No sound")
    assert shown.urgent


def test_a_request_runs_at_once_logs_its_cues_and_is_no_record(
    qtbot: QtBot, tmp_path: Path
) -> None:
    house = House(qtbot, tmp_path, SHOWN)
    log = tmp_path / "cues.jsonl"
    house.program.open(StartRequest("balloon", 5, 20.0, log))
    house.pass_time(25, 0.02)
    assert house.window.page == "today"
    assert house.kept() == []
    cues = [json.loads(line)["cue"] for line in log.read_text().splitlines()]
    assert cues.count("breath-in") == 20
    house.close()


def test_a_level_that_is_chosen_is_remembered(house: House) -> None:
    house.program._shelf.front._choose_level(LevelChoice("hip-lift-90-90-balloon", 2))
    assert house.keeper.preferences.levels == {"hip-lift-90-90-balloon": 2}


def test_preferences_are_saved_and_worn_at_once(house: House) -> None:
    house.press(Key.Key_Comma)
    assert house.window.page == "preferences"
    house.keeper.keep(replace(house.keeper.preferences, theme=Theme.CONTRAST))
    assert "contrast" in house.places.preferences_json.read_text()
    house.program._ask_answers()
    assert house.window.page == "first_start"
    house.press(Key.Key_Escape)
    assert house.window.page == "preferences"


def test_preferences_that_cannot_be_saved_hold_and_are_told(qtbot: QtBot, tmp_path: Path) -> None:
    house = House(qtbot, tmp_path, SHOWN)
    house.places.preferences_json.mkdir()
    house.program.open(None)
    house.keeper.keep(replace(SHOWN, volume=10))
    assert house.window.notice.isVisible()
    assert house.keeper.preferences.volume == 10
    house.close()


def test_leaving_in_mid_session_keeps_what_was_done(house: House) -> None:
    house.press(Key.Key_B, Key.Key_Space)
    house.pass_time(30)
    with house.qtbot.waitSignal(house.program.left):
        house.window.close()
    assert house.kept()[0].outcome is Outcome.STOPPED


def test_an_interrupted_session_is_told_with_a_way_to_it(house: House) -> None:
    house.press(Key.Key_B, Key.Key_Space)
    house.pass_time(5)
    house.journal.settle()
    interrupted = house.reader.mark_interrupted()
    assert len(interrupted) == 1
    house.press(Key.Key_Escape, Key.Key_Return, Key.Key_Escape)
    house.program.tell_interrupted(interrupted)
    house.window.notice.act()
    assert house.window.page == "history"


def told_of(house: House, record: SessionRecord) -> str:
    """What the notice says of a session that was interrupted."""
    house.program.tell_interrupted((record,))
    shown = house.window.notice.shown
    assert shown is not None
    house.window.notice.put_away()
    return shown.text


def test_why_an_interrupted_session_of_a_file_elsewhere_cannot_go_on_is_told(house: House) -> None:
    now = house.clock.now()
    cut_off = replace(_record(), outcome=Outcome.INTERRUPTED, seen_at=now)
    elsewhere = replace(cut_off, routine="of-a-file")
    why = "It cannot go on: its routine is not in your list."
    assert why in told_of(house, elsewhere)
    assert why not in told_of(house, cut_off)
    assert why not in told_of(house, replace(elsewhere, seen_at=now - RESUMABLE))


def test_a_history_that_fails_is_told_once_and_caught_up_with(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    path.mkdir()
    journal = Journal(path)
    failed: list[str] = []
    journal.failed.connect(failed.append)
    record = _record()
    with qtbot.waitSignal(journal.failed):
        journal.save(record)
    journal.save(record)
    journal.settle()
    path.rmdir()
    with qtbot.waitSignal(journal.recovered):
        journal.save(record)
    journal.close()
    assert len(failed) == 1
    with Store.open(path) as store:
        assert len(store.sessions()) == 1


def test_a_fault_is_logged_and_shown(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    del qtbot
    import sys

    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    bugs = Bugs()
    error = ValueError("a fault for this test")
    sys.excepthook(ValueError, error, None)
    shown = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    assert shown
    for window in shown:
        window.close()
    bugs.close()
    assert sys.excepthook is sys.__excepthook__


def test_a_cue_log_that_is_closed_holds_every_line(tmp_path: Path) -> None:
    log = CueLog(tmp_path / "log", 1.0)
    log.close()
    assert (tmp_path / "log").read_text() == ""


def _record() -> SessionRecord:
    clock = FakeClock()
    return SessionRecord(
        id="a" * 32,
        started_at=clock.now(),
        offset_minutes=0,
        routine="balloon",
        routine_name="Balloon breathing",
        outcome=Outcome.RUNNING,
        active_ms=0,
        paused_ms=0,
        drills=(),
        pauses=(),
        signals=(),
    )

# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""At the finish a session's suggestion is shown and said; only a yes changes anything."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from exercises.record import SessionRecord
from tests.fakes import NOON, FakeClock
from tests.history.records import a_drill, a_session
from tests.ui.house import House
from tests.ui.tape_voice import TapeVoice

Key = Qt.Key
HIP_LIFT = "hip-lift-90-90-balloon"
WELL = ("3", Key.Key_Return, "1", Key.Key_Return, "1", Key.Key_Return, Key.Key_Return)
Finish = Callable[..., House]


@pytest.fixture
def voice() -> TapeVoice:
    return TapeVoice(FakeClock())


@pytest.fixture
def finished(qtbot: QtBot, tmp_path: Path, voice: TapeVoice) -> Iterator[Finish]:
    """At the check-in of drill 1, done to its end, or stopped by the signal."""
    made: list[House] = []

    def finish(*, signalled: bool = False) -> House:
        house = House(qtbot, tmp_path, voice=voice.make)
        made.append(house)
        voice.clock = voice._queue._clock = house.clock
        house.journal.save(yesterday())
        house.press("b", Key.Key_Space)
        if signalled:
            house.pass_time(20)
            house.press("d", "1", Key.Key_Escape)
        house.pass_time(600, step_s=0.5)
        assert house.window.page == "check_in"
        return house

    yield finish
    for house in made:
        house.close()


def yesterday() -> SessionRecord:
    """A session of drill 1 that went well."""
    drill = replace(a_drill(HIP_LIFT, 5, 5), level=5, pain=1)
    return replace(
        a_session("yesterday", drills=(drill,)),
        started_at=NOON - timedelta(days=1),
        effort=3,
        felt=True,
        signals=(),
    )


def shown(house: House) -> str:
    labels = house.program._shelf.parting.page.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def listen(house: House, voice: TapeVoice) -> list[str]:
    """What is said in the next half minute."""
    voice.tape.clear()
    for _ in range(120):
        house.clock.advance(0.25)
        house.theatre.voice._speaker.look()
    return voice.said


def test_the_check_in_leads_to_the_suggestion_with_its_reason(finished: Finish) -> None:
    house = finished()
    house.press(*WELL)
    assert house.window.page == "suggestion"
    assert house.window.windowTitle() == "Ninety – A suggestion"
    assert "go up to level 6" in shown(house)
    assert "Two sessions in a row" in shown(house)
    assert house.kept().levels.get(HIP_LIFT, 5) == 5, "nothing by itself"


@pytest.mark.parametrize("key", ["y", "1"])
def test_yes_takes_it_and_it_is_not_offered_again(finished: Finish, key: str) -> None:
    house = finished()
    house.press(*WELL, key)
    assert house.kept().levels[HIP_LIFT] == 6
    assert house.window.page == "today"
    assert house.program._shelf.front.offering.offer(house.history()) is None


@pytest.mark.parametrize("key", ["n", "0"])
def test_no_leaves_it_and_it_is_not_offered_again(finished: Finish, key: str) -> None:
    house = finished()
    house.press(*WELL, key)
    assert house.kept().levels.get(HIP_LIFT, 5) == 5
    assert house.window.page == "today"
    assert house.program._shelf.front.offering.offer(house.history()) is None


def test_escape_leaves_it_to_today(finished: Finish) -> None:
    house = finished()
    house.press(*WELL, Key.Key_Escape)
    assert house.window.page == "today"
    offer = house.program._shelf.front.offering.offer(house.history())
    assert offer is not None
    assert "level 6" in offer.heading


def test_an_enter_too_many_answers_nothing_but_on_a_button_it_does(finished: Finish) -> None:
    house = finished()
    house.press(*WELL, Key.Key_Return, Key.Key_Space)
    assert house.window.page == "suggestion"
    house.press(Key.Key_Tab, Key.Key_Return)
    assert house.kept().levels[HIP_LIFT] == 6


def test_the_suggestion_is_said_with_its_reason_and_its_keys(
    finished: Finish, voice: TapeVoice
) -> None:
    house = finished()
    house.press(*WELL)
    (said,) = [text for text in listen(house, voice) if "level 6" in text]
    assert "Two sessions in a row" in said
    assert said.endswith("Y yes, N no.")


def test_what_speaks_against_a_level_is_suggested_without_a_check_in(finished: Finish) -> None:
    house = finished(signalled=True)
    house.press(Key.Key_Escape)
    assert house.window.page == "suggestion"
    assert "go down to level 4" in shown(house)
    house.press("y")
    assert house.kept().levels[HIP_LIFT] == 4


def test_where_nothing_is_to_be_suggested_today_comes_at_once(finished: Finish) -> None:
    house = finished()
    house.press(Key.Key_Escape)
    assert house.window.page == "today"


def test_what_an_older_session_speaks_for_is_left_to_today(finished: Finish) -> None:
    house = finished()
    drill = replace(a_drill("band-assisted-aslr", 1, 1), level=3, pain=5)
    house.journal.save(replace(yesterday(), id="other", drills=(drill,)))
    house.press(*WELL)
    assert "Hip Lift" in shown(house)
    house.press("n")
    assert house.window.page == "today"
    assert house.program._shelf.front.offering.offer(house.history()) is not None


def test_leaving_on_the_check_in_suggests_and_says_nothing(
    finished: Finish, voice: TapeVoice
) -> None:
    house = finished()
    house.press(*WELL[:-1])
    house.program.put_away()
    assert house.window.page == "today"
    assert [text for text in listen(house, voice) if "level 6" in text] == []
    assert house.history()[0].felt is True


def test_the_guide_goes_back_to_the_suggestion(finished: Finish) -> None:
    house = finished()
    house.press(*WELL, Key.Key_F1, Key.Key_Escape)
    assert house.window.page == "suggestion"
    house.press("y")
    assert house.kept().levels[HIP_LIFT] == 6

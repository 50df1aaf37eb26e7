# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Today offers a step up or down, or to go on; only a yes changes anything."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from exercises.record import Outcome, SessionRecord
from settings.preferences import Preferences
from tests.exercises.routine_text.malformed import DRILL
from tests.fakes import NOON
from tests.history.records import a_drill, a_session
from tests.ui.house import KNOWN, House
from ui.pages.day import Offer
from ui.pages.first_start import FirstAnswers
from ui.wording.session import last_advice

Key = Qt.Key
HIP_LIFT = "hip-lift-90-90-balloon"
Open = Callable[..., House]


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    """Open the program on a history."""
    made: list[House] = []

    def open_on(*records: SessionRecord, preferences: Preferences = KNOWN) -> House:
        house = House(qtbot, tmp_path, preferences)
        made.append(house)
        for record in records:
            house.journal.save(record)
        house.program._show_today()
        return house

    yield open_on
    for house in made:
        house.close()


def practised(days_ago: int, level: int = 5, sets: int = 5, pain: int = 1) -> SessionRecord:
    """A session of drill 1 that went well, but perhaps for its pain."""
    drill = replace(a_drill(HIP_LIFT, sets, sets), level=level, pain=pain)
    return replace(
        a_session(f"ago-{days_ago}", drills=(drill,)),
        started_at=NOON - timedelta(days=days_ago),
        effort=3,
        felt=True,
        signals=(),
    )


def offered(house: House) -> Offer | None:
    return house.program._shelf.front.offering.offer(house.history())


def level(house: House) -> int | None:
    return house.kept().levels.get(HIP_LIFT)


def test_two_good_sessions_offer_the_next_level_with_the_reason(opened: Open) -> None:
    house = opened(practised(2), practised(1))
    offer = offered(house)
    assert offer is not None
    assert "level 6" in offer.heading
    assert "Two sessions in a row" in offer.text
    assert house.keeper.preferences.levels == {}
    house.press("y")
    assert level(house) == 6
    assert offered(house) is None


def test_no_keeps_the_level_and_is_not_asked_again_until_more_was_done(opened: Open) -> None:
    house = opened(practised(2), practised(1))
    house.press("n")
    assert level(house) is None
    assert offered(house) is None
    house.journal.save(practised(0))
    assert offered(house) is None
    later = replace(practised(0), id="later", started_at=NOON + timedelta(hours=1))
    house.journal.save(later)
    assert offered(house) is not None


def test_pain_offers_a_level_less(opened: Open) -> None:
    house = opened(practised(1, pain=4))
    house.press("y")
    assert level(house) == 4


def test_who_is_new_is_offered_the_full_dose_before_the_next_level(opened: Open) -> None:
    new = replace(KNOWN, shown=False)
    house = opened(practised(2, 3, 3), practised(1, 3, 3), preferences=new)
    offer = offered(house)
    assert offer is not None
    assert offer.yes == "Full dose"
    house.press("y")
    assert level(house) is None
    house.press("1")
    assert house.session.course.plan.blocks[0].sets == 5


def test_a_level_that_a_safety_answer_keeps_back_is_not_offered(opened: Open) -> None:
    house = opened(
        practised(2, 3), practised(1, 3), preferences=replace(KNOWN, levels={HIP_LIFT: 3})
    )
    assert offered(house) is not None
    house.program._shelf.asking._take(FirstAnswers(("eyes",), (), shown=True))
    assert offered(house) is None


def test_an_interrupted_session_goes_on_at_its_set_and_is_one_session(opened: Open) -> None:
    house = opened()
    house.press("b", Key.Key_Space)
    house.pass_time(100)
    assert house.session.segment.set == 2
    cut_off = house.history()[0]
    house.theatre._running = None  # the power was cut: what stands in the file is all there is
    (interrupted,) = house.reader.mark_interrupted()
    house.program._show_today()
    offer = offered(house)
    assert offer is not None
    assert offer.heading.startswith("Go on with Balloon breathing, at set 2")
    house.clock.advance(120)
    house.press("y")
    assert house.window.page == "session"
    assert house.session.segment.set == 2
    house.press(Key.Key_Space)
    house.pass_time(400)
    (record,) = house.history()
    assert record.id == interrupted.id == cut_off.id
    assert record.outcome is Outcome.FINISHED
    assert [drill.sets_done for drill in record.drills] == [5]
    assert record.pauses[0].why == "interrupted"
    assert 120_000 <= record.pauses[0].for_ms < 140_000  # written last when its rest began


def test_a_set_that_was_skipped_before_the_cut_is_not_offered(opened: Open) -> None:
    house = opened()
    house.press("b", Key.Key_Space)
    house.pass_time(100)
    assert house.session.segment.set == 2
    house.press(Key.Key_Right)
    house.theatre.settle()
    house.theatre._running = None  # the power was cut
    house.reader.mark_interrupted()
    house.program._show_today()
    offer = offered(house)
    assert offer is not None
    assert offer.heading.startswith("Go on with Balloon breathing, at set 3")


def test_that_it_was_interrupted_is_told_no_more_once_it_goes_on(opened: Open) -> None:
    house = opened()
    house.press("b", Key.Key_Space)
    house.pass_time(100)
    house.theatre.settle()
    house.theatre._running = None  # the power was cut
    house.program.tell_interrupted(house.reader.mark_interrupted())
    house.program._show_today()
    assert "was interrupted" in house.notice
    house.press("y")
    assert house.window.page == "session"
    house.press(Key.Key_Space)
    house.pass_time(400)
    house.press(Key.Key_Escape)
    assert house.window.page == "today"
    assert house.notice == ""


def test_a_drill_of_one_s_own_comes_to_its_full_dose_too(opened: Open, tmp_path: Path) -> None:
    folder = tmp_path / "routines"
    folder.mkdir()
    own = DRILL.replace('id = "mine"', 'id = "mine"\nsets = 4\nfirst_sets = 1')
    (folder / "mine.toml").write_text(own)
    first = replace(a_drill("mine", sets=1, sets_done=1), level=1)
    done = [replace(one, drills=(first,)) for one in (practised(2), practised(1))]
    house = opened(*done, preferences=replace(KNOWN, shown=False))
    offer = offered(house)
    assert offer is not None
    assert "M" in offer.heading
    house.program._shelf.front.offering.accept()
    assert house.kept().full_doses == {"mine"}
    assert offered(house) is None


def test_what_was_answered_about_the_part_before_the_cut_stays(opened: Open) -> None:
    house = opened()
    house.press("b", Key.Key_Space)
    house.pass_time(100)
    house.theatre.settle()
    house.theatre._running = None  # the power was cut
    (cut_off,) = house.reader.mark_interrupted()
    house.reader.save(replace(cut_off, note="a note", effort=4))
    house.program._show_today()
    house.press("y", Key.Key_Space, Key.Key_Escape, Key.Key_Return)
    assert house.window.page == "check_in"
    house.press(Key.Key_Escape)
    (record,) = house.history()
    assert (record.note, record.effort) == ("a note", 4)


def test_a_stop_signal_before_the_cut_counts_after_it(opened: Open) -> None:
    house = opened()
    house.press("b", Key.Key_Space)
    house.pass_time(60)
    house.press("d")
    house.pass_time(121)
    house.press(Key.Key_Space, Key.Key_Space)
    house.pass_time(60)
    house.theatre.settle()
    house.theatre._running = None  # the power was cut
    house.reader.mark_interrupted()
    house.program._show_today()
    house.press("y", Key.Key_Space)
    house.pass_time(10)
    house.press("d")
    record = house.history()[0]
    assert (record.outcome, len(record.signals)) == (Outcome.STOPPED, 2)
    assert house.notice == last_advice()


def test_after_half_an_hour_or_a_no_it_is_not_offered(opened: Open) -> None:
    cut_off = replace(
        practised(0), routine="balloon", outcome=Outcome.INTERRUPTED, active_ms=60_000, effort=None
    )
    begun = replace(cut_off.drills[0], sets_done=1)
    cut_off = replace(cut_off, drills=(begun,), started_at=NOON - timedelta(minutes=10))
    house = opened(cut_off)
    assert offered(house) is not None
    house.press("n")
    assert offered(house) is None
    other = replace(cut_off, id="other", started_at=NOON - timedelta(minutes=40))
    assert house.program._shelf.front.offering.offer([other]) is None

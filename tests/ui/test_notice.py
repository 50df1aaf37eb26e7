# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.look import SESSION, Look, stylesheet
from ui.notice import Notice, NoticeBar

LOST = Notice("The sound was lost.", "Try again", "retry", urgent=True)
SAID = Notice("A session was interrupted yesterday.")
DONE = Notice("Mine was saved.", passing=True)


class Room(QWidget):
    """A field to type in, with a notice bar below it."""

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.bar = NoticeBar()
        rows = QVBoxLayout(self)
        rows.addWidget(self.field)
        rows.addWidget(self.bar)


@pytest.fixture
def room(qtbot: QtBot) -> Room:
    made = Room()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.field.setFocus()
    return made


def acts(bar: NoticeBar) -> list[str]:
    heard: list[str] = []
    bar.acted.connect(heard.append)
    return heard


def words(bar: NoticeBar) -> list[str]:
    return [label.text() for label in bar.findChildren(QLabel) if label.isVisible()]


def test_nothing_is_shown_before_there_is_a_notice(room: Room) -> None:
    assert not room.bar.isVisible()


def test_a_notice_never_takes_the_focus(room: Room) -> None:
    room.bar.show_notice(LOST)
    assert room.field.hasFocus()
    for button in (room.bar.action, room.bar.close_button):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert room.field.hasFocus()


def test_the_button_acts_and_puts_the_notice_away(room: Room) -> None:
    heard = acts(room.bar)
    room.bar.show_notice(LOST)
    QTest.mouseClick(room.bar.action, Qt.MouseButton.LeftButton)
    assert heard == ["retry"]
    assert not room.bar.isVisible()


def test_a_key_acts_from_wherever_the_focus_is(room: Room) -> None:
    heard = acts(room.bar)
    room.bar.show_notice(LOST)
    QTest.keyClick(room.field, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    assert heard == ["retry"]
    assert room.field.text() == ""


def test_a_notice_without_an_action_does_nothing(room: Room) -> None:
    heard = acts(room.bar)
    room.bar.show_notice(SAID)
    assert not room.bar.action.isVisible()
    room.bar.act()
    assert heard == []
    assert room.bar.isVisible()


def test_a_notice_that_was_put_away_no_longer_acts(room: Room) -> None:
    heard = acts(room.bar)
    room.bar.show_notice(LOST)
    QTest.mouseClick(room.bar.close_button, Qt.MouseButton.LeftButton)
    room.bar.act()
    assert heard == []


def test_an_urgent_notice_is_marked_by_more_than_colour(room: Room) -> None:
    room.bar.show_notice(LOST)
    assert words(room.bar) == ["!", "The sound was lost."]
    assert room.bar.accessibleName() == "Important: The sound was lost."
    room.bar.show_notice(SAID)
    assert words(room.bar) == ["!", "The sound was lost."]
    room.bar.put_away()
    assert words(room.bar) == [SAID.text]
    assert room.bar.accessibleName() == f"Notice: {SAID.text}"


def test_what_was_found_together_is_told_one_after_another(room: Room) -> None:
    for text in ("The history was damaged.", "A preference is wrong.", "Another is wrong."):
        room.bar.show_behind(Notice(text))
    assert words(room.bar) == ["The history was damaged."]
    QTest.mouseClick(room.bar.close_button, Qt.MouseButton.LeftButton)
    assert words(room.bar) == ["A preference is wrong."]
    room.bar.take_back(Notice("Another is wrong."))
    room.bar.put_away()
    assert not room.bar.isVisible()


def test_what_stood_there_comes_back_when_what_came_over_it_is_taken_back(room: Room) -> None:
    over, again = Notice("Keys go elsewhere."), Notice("Keys are back.")
    room.bar.show_notice(SAID)
    room.bar.show_over(over)
    room.bar.show_over(over)
    room.bar.show_over(again)
    assert room.bar.shown is again
    for notice in (over, again):
        room.bar.take_back(notice)
    assert room.bar.shown is SAID
    room.bar.put_away()
    assert room.bar.shown is None


def test_what_was_told_before_a_session_comes_back_after_it(room: Room) -> None:
    heard = acts(room.bar)
    deleted = Notice("A session was deleted.", "Undo", "session")
    room.bar.show_notice(deleted)
    room.bar.show_behind(SAID)
    room.bar.go_with(in_session=True)
    room.bar.act()
    assert (room.bar.shown, heard) == (None, [])
    room.bar.go_with(in_session=False)
    assert room.bar.shown is deleted
    room.bar.act()
    assert (room.bar.shown, heard) == (SAID, ["session"])


def test_what_is_urgent_or_for_the_floor_stays_in_a_session(room: Room) -> None:
    for notice in (LOST, Notice("Keys go elsewhere.", far=True)):
        room.bar.show_notice(notice)
        room.bar.go_with(in_session=True)
        assert room.bar.shown is notice
        room.bar.go_with(in_session=False)
        room.bar.put_away()


def test_what_is_found_during_a_session_waits_for_its_end(room: Room) -> None:
    room.bar.go_with(in_session=True)
    gone = Notice("Nothing was found.")
    room.bar.show_behind(SAID)
    room.bar.show_behind(gone)
    assert room.bar.shown is None
    room.bar.take_back(gone)
    room.bar.go_with(in_session=False)
    assert room.bar.shown is SAID
    room.bar.put_away()
    assert room.bar.shown is None


def test_what_comes_behind_what_is_urgent_in_a_session_is_told_after_it(room: Room) -> None:
    far = Notice("Keys go to another window now.", far=True)
    room.bar.go_with(in_session=True)
    room.bar.show_notice(LOST)
    room.bar.show_notice(far)
    room.bar.show_notice(SAID)
    room.bar.take_back(LOST)
    assert room.bar.shown == far
    room.bar.take_back(far)
    assert room.bar.shown == SAID
    room.bar.take_back(SAID)
    assert room.bar.shown is None
    room.bar.go_with(in_session=False)
    assert room.bar.shown is None


def test_what_is_found_twice_during_a_session_is_told_once(room: Room) -> None:
    room.bar.go_with(in_session=True)
    room.bar.show_behind(SAID)
    room.bar.show_behind(SAID)
    room.bar.go_with(in_session=False)
    room.bar.put_away()
    assert room.bar.shown is None


def test_what_is_told_in_a_session_is_large(room: Room) -> None:
    room.resize(1280, 800)
    room.bar.show_notice(SAID)
    small = room.bar._text.property("role")
    room.bar.put_away()
    room.bar.go_with(in_session=True)
    room.bar.show_notice(SAID)
    assert room.bar.shown is SAID
    assert room.bar._text.property("role") != small
    room.bar.go_with(in_session=False)
    assert room.bar._text.property("role") == small


def test_what_confirms_goes_by_itself(room: Room) -> None:
    room.bar.passing.setInterval(20)
    room.bar.show_notice(DONE)
    assert room.bar.shown is DONE
    QTest.qWait(80)
    assert room.bar.shown is None


def test_what_confirms_stays_while_the_keyboard_is_in_it(room: Room) -> None:
    room.bar.passing.setInterval(20)
    room.bar.show_notice(DONE)
    room.bar.close_button.setFocus()
    QTest.qWait(80)
    assert room.bar.shown is DONE
    room.field.setFocus()
    QTest.qWait(80)
    assert room.bar.shown is None


@pytest.mark.parametrize(
    "notice", [SAID, LOST, Notice("A session was deleted.", "Undo", "session")]
)
def test_what_is_told_or_offered_after_what_confirms_stays(room: Room, notice: Notice) -> None:
    room.bar.passing.setInterval(20)
    room.bar.show_notice(DONE)
    room.bar.show_notice(notice)
    QTest.qWait(80)
    assert room.bar.shown is notice


def test_what_waited_behind_what_confirms_comes_when_that_goes(room: Room) -> None:
    room.bar.passing.setInterval(20)
    room.bar.show_notice(DONE)
    room.bar.show_behind(SAID)
    QTest.qWait(80)
    assert room.bar.shown is SAID


def test_nothing_quiet_comes_over_what_is_urgent(room: Room) -> None:
    room.bar.show_notice(LOST)
    room.bar.show_over(SAID)
    assert room.bar.shown is LOST
    room.bar.put_away()
    assert room.bar.shown is SAID


@pytest.mark.parametrize(("action", "ident"), [("Try again", None), (None, "retry")])
def test_an_action_has_words_and_an_id(action: str | None, ident: str | None) -> None:
    with pytest.raises(ValueError, match="both"):
        Notice("Lost.", action, ident)


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize(("width", "height"), [(800, 600), (1920, 1080)])
def test_what_is_told_in_a_session_is_whole_and_leaves_room_for_the_page(
    room: Room, percent: int, width: int, height: int
) -> None:
    room.setStyleSheet(stylesheet(Look(SESSION, percent)))
    room.resize(width, height)
    room.bar.go_with(in_session=True)
    room.bar.show_notice(Notice("Kein Ton. Atme normal; die Einheit hält am Ende der Phase an."))
    QTest.qWait(50)
    text = room.bar._text
    assert text.height() >= text.heightForWidth(text.width())
    rows = room.bar.layout()
    assert rows is not None
    assert rows.totalHeightForWidth(room.bar.width()) < height * 0.45


def test_a_notice_in_a_session_fits_the_window_that_becomes_smaller_or_larger(room: Room) -> None:
    room.setStyleSheet(stylesheet(Look(SESSION, 200)))
    room.resize(1920, 1080)
    room.bar.go_with(in_session=True)
    room.bar.show_notice(Notice("Kein Ton. Atme normal; die Einheit hält am Ende der Phase an."))
    sizes = []
    for size in (QSize(1920, 1080), QSize(800, 600), QSize(1920, 1080)):
        room.resize(size)
        QTest.qWait(50)
        sizes.append(room.bar._text.property("role"))
    assert sizes[0] == sizes[2] == "title"
    assert sizes[1] != "title"

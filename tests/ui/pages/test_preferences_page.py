# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from settings.preferences import OnSoundLost, Preferences, Switch, Theme
from tests.ui.pages.conftest import Press, Show
from ui.pages.choosing import Choice
from ui.pages.column import Column
from ui.pages.options import Options
from ui.pages.pace_field import DrillName
from ui.pages.preferences import PreferencesPage

Key = Qt.Key
DRILLS = (DrillName("hip", "Hip lift"), DrillName("belly", "Belly lift"))
SET = Preferences(setup_s=40, volume=50, paces={"hip": 2, "gone": 5}, levels={"hip": 3})


@pytest.fixture
def page(show: Show) -> PreferencesPage:
    made = PreferencesPage()
    made.show_preferences(SET, DRILLS)
    show(made)
    return made


def told(page: PreferencesPage) -> list[Preferences]:
    heard: list[Preferences] = []
    page.changed.connect(heard.append)
    return heard


def choose(options: Options, words: str) -> None:
    choice = next(one for one in options.findChildren(Choice) if one.text() == words)
    QTest.mouseClick(choice, Qt.MouseButton.LeftButton)


def test_showing_tells_nothing(page: PreferencesPage) -> None:
    heard = told(page)
    page.show_preferences(replace(SET, volume=10, muted=True, theme=Theme.DARK), DRILLS)
    assert heard == []
    assert (page.volume.box.value(), page.muted.isChecked()) == (10, True)


def test_arrow_keys_change_a_number_at_once(page: PreferencesPage, press: Press) -> None:
    heard = told(page)
    press(Key.Key_Up)
    assert heard == [replace(SET, setup_s=45)]


def test_a_typed_number_is_told_when_it_is_whole(page: PreferencesPage, press: Press) -> None:
    heard = told(page)
    press("90")
    assert heard == []
    press(Key.Key_Return)
    assert heard == [replace(SET, setup_s=90)]


def test_the_large_buttons_step(page: PreferencesPage) -> None:
    heard = told(page)
    QTest.mouseClick(page.rest.more, Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.volume.less, Qt.MouseButton.LeftButton)
    assert heard[-1] == replace(SET, rest_s=35, volume=45)


def test_every_tick_is_told(page: PreferencesPage) -> None:
    heard = told(page)
    for tick in (page.muted, page.check, page.full_screen, page.page_keys, page.announced):
        QTest.keyClick(tick, Key.Key_Space)
    assert heard[-1] == replace(
        SET,
        muted=True,
        sound_check=False,
        full_screen=False,
        page_keys_step=True,
        announced=True,
    )
    assert len(heard) == 5


def test_every_choice_is_told(page: PreferencesPage) -> None:
    heard = told(page)
    choose(page.theme, "High contrast")
    choose(page.motion, "On")
    choose(page.sound_lost, "Go on")
    assert heard[-1] == replace(
        SET,
        theme=Theme.CONTRAST,
        reduced_motion=Switch.ON,
        on_sound_lost=OnSoundLost.GO_ON,
    )


def test_arrow_keys_go_through_choices(page: PreferencesPage) -> None:
    heard = told(page)
    page.theme.take_focus()
    focused = page.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Key.Key_Right)
    assert heard == [replace(SET, theme=Theme.LIGHT)]


def test_text_size_goes_by_quarters(page: PreferencesPage) -> None:
    heard = told(page)
    page.text.box.stepUp()
    page.text.box.setValue(300)
    assert [one.text_percent for one in heard] == [125, 200]


def test_each_drill_has_its_pace_and_others_are_kept(page: PreferencesPage) -> None:
    heard = told(page)
    assert [field.box.text() for field in page.paces.fields] == ["+2", "0"]
    page.paces.fields[1].box.stepDown()
    assert page.paces.fields[1].box.text() == "−1"
    assert heard == [replace(SET, paces={"hip": 2, "gone": 5, "belly": -1})]


def test_a_typed_pace_may_have_either_minus(page: PreferencesPage) -> None:
    heard = told(page)
    for typed in ("-3", "−4", "+5"):
        page.paces.fields[0].box.lineEdit().setText(typed)
        page.paces.fields[0].box.interpretText()
    assert [one.paces["hip"] for one in heard] == [-3, -4, 5]


def test_the_colours_stand_in_one_row_where_the_window_is_wide(page: PreferencesPage) -> None:
    assert len({choice.y() for choice in page.theme.findChildren(Choice)}) == 1


@pytest.mark.parametrize("key", [Key.Key_PageDown, Key.Key_PageUp])
def test_page_keys_scroll_and_change_no_number(
    page: PreferencesPage, press: Press, key: Key
) -> None:
    page.resize(800, 400)
    bar = page.findChildren(Column)[0].verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    heard, before = told(page), bar.value()
    press(key)
    assert heard == []
    assert (bar.value() > before) is (key == Key.Key_PageDown)


def test_the_wheel_changes_nothing_in_passing(page: PreferencesPage, qapp: QApplication) -> None:
    heard = told(page)
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    qapp.sendEvent(page.setup.box, wheel)
    assert heard == []


def test_answers_and_a_tone_can_be_asked_for(page: PreferencesPage) -> None:
    asked: list[str] = []
    page.answers_asked.connect(lambda: asked.append("answers"))
    page.tone_asked.connect(asked.append)
    QTest.keyClick(page.answers, Key.Key_Space)
    QTest.keyClick(page.hear, Key.Key_Space)
    assert asked == ["answers", "breath-in"]


@pytest.mark.parametrize(
    ("key", "name"),
    [
        (Key.Key_U, "setup"),
        (Key.Key_R, "rest"),
        (Key.Key_V, "volume"),
        (Key.Key_T, "text"),
    ],
)
def test_a_key_reaches_each_number(page: PreferencesPage, key: Qt.Key, name: str) -> None:
    focused = page.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, Qt.KeyboardModifier.AltModifier)
    assert getattr(page, name).box.hasFocus()


def test_a_key_reaches_the_chosen_one_of_several(page: PreferencesPage) -> None:
    focused = page.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Key.Key_C, Qt.KeyboardModifier.AltModifier)
    reached = page.focusWidget()
    assert isinstance(reached, Choice)
    assert reached.text() == "As the desktop"


def test_one_key_goes_from_pace_to_pace(page: PreferencesPage) -> None:
    reached = []
    for _ in range(3):
        focused = page.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Key.Key_P, Qt.KeyboardModifier.AltModifier)
        reached.append([field.box.hasFocus() for field in page.paces.fields])
    assert reached == [[True, False], [False, True], [True, False]]


def test_what_a_key_reaches_comes_into_sight(page: PreferencesPage, qtbot: QtBot) -> None:
    page.resize(800, 500)
    qtbot.wait(20)
    focused = page.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Key.Key_F, Qt.KeyboardModifier.AltModifier)
    assert page.full_screen.hasFocus()
    qtbot.waitUntil(
        lambda: page.full_screen.visibleRegion().boundingRect() == page.full_screen.rect()
    )


def test_escape_is_left_to_the_window(page: PreferencesPage, press: Press) -> None:
    heard = told(page)
    press(Key.Key_Escape)
    assert heard == []


def test_the_voice_is_told_field_by_field(page: PreferencesPage) -> None:
    heard = told(page)
    page.voice.on.click()
    page.voice.alone.click()
    page.voice.rate.more.click()
    page.voice.volume.less.click()
    assert heard[-1] == replace(SET, voice=False, voice_alone=True, voice_rate=0.1, voice_volume=75)


def test_the_voices_there_are_are_offered_and_one_is_chosen(page: PreferencesPage) -> None:
    heard = told(page)
    page.voice.show_names(("Anne", "Bob"))
    page.show_preferences(replace(SET, voice_name="Gone"), DRILLS)
    names = [page.voice.name.itemText(i) for i in range(page.voice.name.count())]
    assert names == ["One that suits", "Anne", "Bob", "Gone"]
    assert page.voice.name.currentText() == "Gone"
    assert heard == []
    page.voice.name.setCurrentIndex(2)
    page.voice.name.activated.emit(2)
    assert heard[-1].voice_name == "Bob"


def test_the_voice_can_be_tried(page: PreferencesPage) -> None:
    tried: list[bool] = []
    page.voice.tried.connect(lambda: tried.append(True))
    page.voice.hear.click()
    assert tried == [True]

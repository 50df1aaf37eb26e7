# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.pages.conftest import Press, Show
from ui.pages.sound_check import Passed, SoundCheck

Key = Qt.Key


@pytest.fixture
def check(show: Show) -> SoundCheck:
    page = SoundCheck()
    show(page)
    return page


def heard(page: SoundCheck) -> tuple[list[str], list[Passed]]:
    tones: list[str] = []
    passed: list[Passed] = []
    page.tone_asked.connect(tones.append)
    page.passed.connect(passed.append)
    return tones, passed


def test_i_and_o_sound_the_tones_and_do_not_go_on(check: SoundCheck, press: Press) -> None:
    tones, passed = heard(check)
    press("i", "o", "I", "O")
    assert tones == ["breath-in", "breath-out"] * 2
    assert passed == []


@pytest.mark.parametrize(
    "key",
    [Key.Key_Return, Key.Key_Space, Key.Key_PageDown, Key.Key_Right, Key.Key_Up, "x", "1", "."],
)
def test_any_other_key_goes_on_once(check: SoundCheck, press: Press, key: Qt.Key | str) -> None:
    tones, passed = heard(check)
    press(key)
    assert passed == [Passed(ask_again=True)]
    assert tones == []


def test_a_click_beside_the_buttons_goes_on(check: SoundCheck, qtbot: QtBot) -> None:
    with qtbot.waitSignal(check.passed, timeout=1000):
        QTest.mouseClick(check, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("key", [Key.Key_VolumeUp, Key.Key_Print])
def test_the_systems_keys_do_not_go_on(check: SoundCheck, press: Press, key: Qt.Key) -> None:
    passed: list[object] = []
    check.passed.connect(passed.append)
    press(key)
    assert passed == []


def test_s_skips_the_check_for_good(check: SoundCheck, press: Press) -> None:
    _, passed = heard(check)
    press("s")
    assert passed == [Passed(ask_again=False)]


@pytest.mark.parametrize("key", [Key.Key_Escape, Key.Key_F11, Key.Key_Shift, Key.Key_Control])
def test_the_windows_keys_and_modifiers_do_not_go_on(
    check: SoundCheck, press: Press, key: Qt.Key
) -> None:
    _, passed = heard(check)
    press(key)
    assert passed == []


def test_tab_reaches_the_buttons_and_enter_presses_them(check: SoundCheck, press: Press) -> None:
    tones, passed = heard(check)
    press(Key.Key_Tab, Key.Key_Tab, Key.Key_Return, Key.Key_Tab, Key.Key_Return)
    assert tones == ["breath-in", "breath-out"]
    assert passed == []

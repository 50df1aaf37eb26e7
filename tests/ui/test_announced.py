# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What a session says to a screen reader: each phase once, and nothing where nobody listens."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.hall import Hall, plan
from ui import announcer as announcing
from ui import spoken
from ui.announcer import Announcer
from ui.pages.key_cap import KeyCap
from ui.wording.announced import announced


@pytest.fixture
def hall(qapp: object) -> Iterator[Hall]:
    hall = Hall(plan())
    yield hall
    hall.conductor.close()


def told_through(hall: Hall, seconds: float) -> list[str]:
    """What is new to be said, in its order."""
    hall.moments.clear()
    hall.pass_time(seconds)
    said = [announced(moment) for moment in hall.moments]
    return [words for at, words in enumerate(said) if at == 0 or words != said[at - 1]]


def test_a_set_up_names_its_drill_and_then_says_its_lines(hall: Hall) -> None:
    said = told_through(hall, 30)
    assert said[0].startswith("90/90 Hip Lift with Balloon Breathing. ")
    assert len(said) == len(hall.moment.lines)
    assert not said[1].startswith("90/90")


def test_each_phase_is_one_word_and_each_breath_is_counted(hall: Hall) -> None:
    hall.key("next")
    hall.key("next")
    assert told_through(hall, 18) == ["In, 1 of 4", "Blow", "Pause", "In, 2 of 4", "Blow"]


def test_a_pause_says_what_goes_on(hall: Hall) -> None:
    hall.key("next")
    hall.key("next")
    hall.key("any_key")
    assert announced(hall.moment) == "Paused. Breathe normally. Any key goes on."


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What is announced, while somebody listens."""
    heard: list[str] = []

    def note(_page: QWidget, words: str) -> None:
        heard.append(words)

    monkeypatch.setattr(announcing, "announce", note)
    QAccessible.setActive(True)
    yield heard
    QAccessible.setActive(False)


def test_what_holds_is_announced_once(hall: Hall, told: list[str], qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    announcer = Announcer(page)
    hall.conductor.moment_changed.connect(announcer.follow)
    hall.key("next")
    hall.key("next")
    hall.pass_time(4)
    assert told[-2:] == ["In, 1 of 4", "Blow"]
    assert len(told) == len(set(told))


def test_where_nobody_listens_nothing_is_put_into_words(
    hall: Hall, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(announcing, "announced")
    page = QWidget()
    qtbot.addWidget(page)
    assert not QAccessible.isActive()
    announcer = Announcer(page)
    hall.conductor.moment_changed.connect(announcer.follow)
    hall.pass_time(1)


def test_our_own_widgets_say_what_they_are(qtbot: QtBot) -> None:
    spoken.give_roles()
    cap, plain = KeyCap("B"), QWidget()
    for widget in (cap, plain):
        qtbot.addWidget(widget)
    roles = [QAccessible.queryAccessibleInterface(widget).role() for widget in (cap, plain)]
    assert roles == [QAccessible.Role.StaticText, QAccessible.Role.Client]
    assert QAccessible.queryAccessibleInterface(cap).text(QAccessible.Text.Name) == "B"


def test_a_name_is_told_only_where_it_is_another(qtbot: QtBot) -> None:
    named = Named()
    qtbot.addWidget(named)
    for words in ("one", "one", "two"):
        spoken.name(named, words)
    assert named.names == ["one", "two"]


class Named(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's own
        self.names.append(name)
        super().setAccessibleName(name)

# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Every page as a screen reader meets it: names, roles, values, the order of the focus."""

import os
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests.real.reader import ANSWERED_BY, ENTERED, Node, Reader, faults, out_of_order
from tests.real.session_bus import SessionBus
from tests.real.sound_server import SoundServer
from tests.real.stage import CHECK_IN, HISTORY, SESSION, TODAY, Screen, Stage, prefer, wait_until
from ui.guidebook import load_guide
from ui.wording.pages import FirstStartWords

pytestmark = pytest.mark.real
ENOUGH = " ".join(["Down"] * 12 + ["Return"])
"""Past all safety questions, and on."""
Key = tuple[str, str]
WITHIN = {"list item": "list", "table cell": "table"}
"""What has the focus within a stop."""
GUIDE, MEASURE = "Ninety – Guide", "Ninety – Measure"
ROUTINES, EDITOR = "Ninety – Routines", "Ninety – Edit a routine"
PAGES = {
    "h": HISTORY,
    "r": ROUTINES,
    "r e": EDITOR,
    "w": "Ninety – Why these drills",
    "comma": "Ninety – Preferences",
    "Return": "Ninety – Get ready",
}


class Visit:
    """A program that is walked through by a reader."""

    def __init__(self, folder: Path, screen: Screen, sound_env: Mapping[str, str]) -> None:
        self._sound_env = sound_env
        self.bus = SessionBus(os.environ | screen.env)
        self.stage = Stage(screen, folder)
        self.screen = screen
        self._env = screen.env | self.bus.env

    def open(self) -> None:
        always = {
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            # Qt's bridge warns of each question that it has no answer to, and of keys that a busy
            # machine has taken too long over.
            "QT_LOGGING_RULES": "qt.accessibility.atspi.warning=false;default.warning=false",
        }
        self.stage.open(self._sound_env, desktop=self.bus.env | always)
        self.reader = Reader(self._env)

    def close(self) -> None:
        if hasattr(self, "reader"):
            self.reader.close()
        try:
            self.stage.close()
        finally:
            self.bus.close()

    def meet(self, title: str, shown: str = "") -> list[Node]:
        """Wait for a page that shows this, and find nothing that makes no sense on it."""
        self.screen.wait_title(title)
        self.screen.settle_focus()
        nodes = self.reader.wait_page(title, shown)
        assert faults(nodes) == []
        return nodes

    def _told_of_a_stop(self) -> bool:
        told = [told for told in self.reader.heard() if told.event == "focus"]
        return not told or told[-1].role in ANSWERED_BY | ENTERED | {"label"}

    def tab_through(self, nodes: list[Node]) -> None:
        """Press Tab as often as there are stops: each is met once, and in the order of reading."""
        stops = {node.key: node for node in nodes if node.is_stop}
        met = [node.key for node in nodes if "focused" in node.states and node.key in stops][:1]
        if len(stops) < 2:
            return
        wait_until(self._told_of_a_stop, "to be told of what holds the focus", self.reader.heard)
        self.screen.tap("Tab", len(stops) - 1)
        wait_until(lambda: self._met(met, stops), "every stop", lambda: (met, set(stops)))
        highest = min(stops, key=lambda key: stops[key].place[1])
        # after the last stop comes the first one again
        rounds = [met.index(begins) for begins in (next(iter(stops)), highest)]
        found = [
            out_of_order([stops[key] for key in met[first:] + met[:first]]) for first in rounds
        ]
        assert [] in found, found

    def _met(self, met: list[Key], stops: Mapping[Key, Node]) -> bool:
        """Add the stops that the focus went to meanwhile; whether all were met."""
        for told in self.reader.heard():
            role = WITHIN.get(told.role, told.role)
            name = told.name if role == told.role else _only(stops, role)
            if told.event == "focus" and (role, name) in stops and met[-1:] != [(role, name)]:
                met.append((role, name))
        return set(met) == set(stops)

    def said(self, *words: str) -> None:
        """Wait until all of this was announced, in this order."""
        left, heard = list(words), list[str]()
        wait_until(lambda: self._hears(left, heard), f"{words}", lambda: heard)

    def _hears(self, left: list[str], heard: list[str]) -> bool:
        for told in self.reader.heard():
            if told.event == "said":
                heard.append(told.name)
                if left and left[0] in told.name:
                    del left[0]
        return not left


def _only(stops: Mapping[Key, Node], role: str) -> str:
    """The name of the one stop of a page that has this role."""
    return next((name for kind, name in stops if kind == role), "")


@pytest.fixture
def visit(tmp_path: Path, sound_server: SoundServer) -> Iterator[Visit]:
    """On a screen of its own, where no other bus of screen readers has left its address."""
    with tempfile.TemporaryDirectory(prefix="screen") as folder:
        screen = Screen(Path(folder))
        try:
            visit = Visit(tmp_path, screen, sound_server.env)
            try:
                yield visit
            finally:
                visit.close()
        finally:
            screen.close()


def test_a_screen_reader_finds_its_way_through_every_page(visit: Visit) -> None:
    prefer(visit.stage.folder, shown=True)
    visit.open()
    visit.tab_through(visit.meet(TODAY))
    for keys, title in PAGES.items():
        visit.screen.key(*keys.split())
        visit.tab_through(visit.meet(title))
        visit.screen.key("Escape")
        if title == EDITOR:
            visit.screen.wait_title(ROUTINES)
            visit.screen.key("Escape")
        visit.screen.wait_title(TODAY)
    visit.screen.key("question")
    assert ("document frame", "All keys") in {node.key for node in visit.meet(TODAY)}


def test_a_screen_reader_meets_the_first_start_and_the_sound_check(visit: Visit) -> None:
    words = FirstStartWords()
    visit.open()
    for step, keys in (
        (words.title, "Return"),
        (words.questions, ENOUGH),
        (words.shown_title, "t"),
    ):
        visit.tab_through(visit.meet("Ninety – First start", step))
        visit.screen.key(*keys.split())
    visit.screen.wait_title(TODAY)
    visit.screen.key("b")
    visit.tab_through(visit.meet("Ninety – Sound check"))


def test_a_screen_reader_reads_the_chapters_of_the_guide(visit: Visit) -> None:
    """Its Tab walks the links within the text, which are no stops of the page."""
    prefer(visit.stage.folder, shown=True)
    visit.open()
    visit.screen.wait_title(TODAY)
    visit.screen.settle_focus()
    visit.screen.key("g")
    visit.meet(GUIDE)
    for number, chapter in enumerate(load_guide()[1:4], start=1):
        visit.screen.key(str(number))
        nodes = visit.meet(GUIDE, chapter.title)
        [text] = [node for node in nodes if node.name == chapter.title]
        assert "focused" in text.states
        assert chapter.title in (text.text or "")
        visit.screen.key("BackSpace")
        visit.meet(GUIDE, "Guide")


def test_a_screen_reader_is_led_through_a_measure(visit: Visit) -> None:
    prefer(visit.stage.folder, shown=True, measure="toe-touch-floor")
    visit.open()
    visit.screen.wait_title(TODAY)
    visit.screen.settle_focus()
    visit.screen.key("b")
    visit.screen.wait_title("Ninety – Get ready")
    visit.screen.settle_focus()
    visit.screen.key("m")
    visit.meet(MEASURE)
    visit.screen.key("Return")
    visit.said("Practice try 1 of 2")
    visit.screen.key("Return", "Return")
    visit.said("Counted try 1 of 3")
    visit.screen.key("8")
    wait_until(lambda: _describes(visit.meet(MEASURE), " 8"), "the number that was typed")


def _describes(nodes: list[Node], words: str) -> bool:
    return any(words in node.description for node in nodes)


def test_a_screen_reader_is_told_of_each_phase_and_of_what_was_typed(visit: Visit) -> None:
    prefer(visit.stage.folder, shown=True, announced=True)
    visit.open()
    visit.screen.wait_title(TODAY)
    visit.screen.settle_focus()
    visit.screen.key("b")
    visit.meet(SESSION)
    visit.said("90/90 Hip Lift with Balloon Breathing. Lie on your back")
    visit.screen.key("Right", "Right")
    visit.said("Ready.", "In, 1 of 4", "Blow")
    images = [node.name for node in visit.meet(SESSION) if node.role == "image"]
    assert "Breath 1 of 4" in images
    visit.screen.key("space")
    visit.said("Paused. Breathe normally.")
    visit.meet(SESSION)
    visit.screen.key("Escape", "Escape")
    assert scales(visit.meet(CHECK_IN)) == [-1.0, -1.0], "no answer yet"
    visit.screen.key("7", "Return")
    visit.said("7")
    wait_until(lambda: _holds_focus(visit.reader.walk(), "Pain now? –"), "the next question")
    nodes = visit.reader.wait_page(CHECK_IN, "How hard was it? 7")
    assert scales(nodes) == [7.0, -1.0]
    visit.tab_through(nodes)
    visit.screen.key("Escape")
    visit.screen.wait_title(TODAY)
    visit.screen.key("h")
    visit.tab_through(visit.meet(HISTORY))
    visit.screen.key("Return")
    visit.meet(HISTORY)


def test_nothing_is_announced_that_was_not_asked_for(visit: Visit) -> None:
    prefer(visit.stage.folder, shown=True)
    visit.open()
    visit.screen.wait_title(TODAY)
    visit.screen.settle_focus()
    visit.screen.key("b")
    visit.meet(SESSION)
    visit.screen.key("Right", "Right", "space")
    wait_until(lambda: _shows(visit.reader.walk(), "Paused"), "a pause")
    assert [told for told in visit.reader.heard() if told.event == "said"] == []


def scales(nodes: list[Node]) -> list[float | None]:
    """The values of a page's scales, as the interface for values tells them."""
    return [node.value for node in nodes if node.role == "slider"]


def _holds_focus(nodes: list[Node], name: str) -> bool:
    return any(node.name == name and "focused" in node.states for node in nodes)


def _shows(nodes: list[Node], name: str) -> bool:
    return any(node.name == name for node in nodes)

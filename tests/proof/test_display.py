# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Keys and clicks of a real display in any order, judged from outside as a person sees it."""

import os
import signal
import subprocess
import time
from random import Random

import pytest

from benchmarks.holdings import handles
from tests.proof.effort import tell, times
from tests.real.sound_server import SoundServer
from tests.real.stage import PATIENCE_S, SIZE, Stage, alive, prefer, wait_until
from ui.wording.program import titles

pytestmark = pytest.mark.real
A_RUN = 500
STARTS = ((), ("start", "balloon", "--speed", "6"), ("start", "short"), ("start", "full"))
KEYS = (
    *("Left", "Right", "Up", "Down", "Return", "Escape", "Tab", "shift+Tab", "space", "Home"),
    *("End", "Page_Up", "Page_Down", "BackSpace", "Delete", "F1", "F10", "F11", "question"),
    *("comma", "minus", "period", "plus", "Menu", "XF86AudioPlay", "XF86AudioRaiseVolume"),
    *("Escape", "Escape", "Return"),
    *("alt+e", "ctrl+z", "ctrl+a", "ctrl+c", "shift+Return", "KP_Enter", "KP_5", "Super_L"),
)
LETTERS = "123456789qsbfhrdmveatwnpx"
LEAVES = "ctrl+q"
BEFORE_SESSION = frozenset(
    {"today", "ready", "sound_check", "routines", "measure", "first_start", "check_in"}
)
"""The check-in ends by itself, perhaps after the look at it and before the key that begins one."""
CHILDREN, MORE_HANDLES = 2, 60
"""The sound process and the voice; and what may be open beside what was with the first page."""


class Outside:
    """One who presses; `pages` counts where that led, as the window's title tells it."""

    def __init__(self, stage: Stage, server: SoundServer, seed: int, *words: str) -> None:
        self.dice = Random(seed)
        self.screen = stage.screen
        self.env = os.environ | stage.screen.env
        self.ninety = stage.open(server.env, *words)
        self.pages: dict[str, int] = {}
        self.page, self.last = "", "the start"
        self.left = False
        self.known = {f"Ninety – {title}": name for name, title in titles().items()}
        wait_until(lambda: self.screen.title() in self.known, "a page", self.screen.title)
        self.handles = handles(self.ninety.pid)

    def press(self) -> None:
        """Do one thing, and see that what is shown after it is what may be shown."""
        self._catch_up()
        words = self._deed()
        self.last = " ".join(words)
        title = self._do(*words, "getactivewindow", "getwindowname")
        if LEAVES in words and not self._stays():
            self.left = True
            return
        assert alive(self.ninety.pid), f"it ended after {self.last}"
        if title not in self.known:
            title = self._back_from_a_dialog(title)
        self._judge(self.known[title])

    def _catch_up(self) -> None:
        """See what the press before came to, which may have been later than the look after it."""
        page = self.known.get(self._do("getactivewindow", "getwindowname"))
        if page is not None and page != self.page:
            self._judge(page)

    def _deed(self) -> tuple[str, ...]:
        what = self.dice.random()
        if what < 0.002:
            return ("key", LEAVES)
        if what < 0.5:
            return ("key", self.dice.choice(KEYS))
        if what < 0.75:
            return ("key", self.dice.choice(LETTERS))
        x, y = (str(self.dice.randrange(most)) for most in SIZE)
        button = self.dice.choices("12345678", (60, 4, 8, 8, 8, 4, 4, 4))[0]
        return ("mousemove", x, y, "click", button)

    def _stays(self) -> bool:
        """Whether it did not take the keys that leave it, as a session does not."""
        until_s = time.monotonic() + 3
        while alive(self.ninety.pid):
            if time.monotonic() > until_s:
                return True
            time.sleep(0.05)
        return False

    def _back_from_a_dialog(self, title: str) -> str:
        """Esc closes whatever asks something; nothing is chosen in the desktop's dialogs."""
        seen = [title]
        until_s = time.monotonic() + PATIENCE_S
        while (title := self.screen.title()) not in self.known:
            seen.append(title)
            assert alive(self.ninety.pid), f"it ended after {self.last}"
            assert time.monotonic() < until_s, f"{self.last}: the keyboard is on {seen[-1]!r}"
            self._do("key", "Escape")
            time.sleep(0.1)
        return title

    def _judge(self, page: str) -> None:
        before, self.page = self.page, page
        self.pages[page] = self.pages.get(page, 0) + 1
        if before == "session":
            assert page in {"session", "check_in", "today", "measure", "history", "ready"}, (
                self.last
            )
        if page == "session" and before not in {"", "session"}:
            assert before in BEFORE_SESSION, self.last
        assert len(self.ninety.children()) <= CHILDREN, self.last

    def end(self) -> None:
        """Leave, and see that it leaves at once, has lost nothing and was in no trouble."""
        if not self.left:
            assert handles(self.ninety.pid) <= self.handles + MORE_HANDLES
            self.ninety.send(signal.SIGTERM)
        assert self.ninety.wait_end() == 0
        for record in self.ninety.history():
            assert record["outcome"] != "running"
            for drill in record["drills"]:
                assert drill["sets_done"] <= drill["sets"]
        self.ninety.close()

    def _do(self, *words: str) -> str:
        told = subprocess.run(
            ["xdotool", *words], env=self.env, capture_output=True, text=True, check=False
        )
        return told.stdout.strip()


def test_any_keys_and_clicks_on_a_real_display(stage: Stage, sound_server: SoundServer) -> None:
    presses = times(40, 20_000)
    pages: dict[str, int] = {}
    done, run = 0, 0
    while done < presses:
        words = STARTS[run % len(STARTS)]
        if run % 2:
            prefer(stage.folder, full_screen=bool(run % 4 == 1), shown=bool(run % 3))
        hand = Outside(stage, sound_server, run, *words)
        for _ in range(min(A_RUN, presses - done)):
            hand.press()
            done += 1
            if hand.left:
                break
        hand.end()
        run += 1
        pages = {n: pages.get(n, 0) + hand.pages.get(n, 0) for n in pages | hand.pages}
    where = ", ".join(f"{name} {count}" for name, count in sorted(pages.items()))
    tell(f"display: {done} presses in {run} runs; pages: {where}")

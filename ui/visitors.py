# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What becomes of what a later start was asked for, in the window that is open already."""

from functools import partial

from PySide6.QtCore import QObject, Slot

from exercises.plan import NotOffered
from ui.desktop.one_instance import Handed
from ui.notice import Notice
from ui.program import Program
from ui.requests import PageRequest, StartRequest
from ui.shelf import UNDER_WAY
from ui.theatre import Theatre
from ui.wording import program as words
from ui.wording.sayings import worded

START = "start what was handed over"
BUSY_PAGES = UNDER_WAY | {"first_start", "ready", "check_in", "suggestion", "editor"}
"""Where somebody is in the middle of something: no page takes its place unasked."""


class Visitors(QObject):
    """Raises the window, opens a page, or begins a session: at once, or after the one under way."""

    def __init__(self, program: Program, theatre: Theatre) -> None:
        super().__init__()
        self._program = program
        self._theatre = theatre
        self._offered: StartRequest | None = None
        self._asked = Notice(words.another_asked(), words.stop_and_start(), START)
        self._next: StartRequest | None = None
        program.window.notice.acted.connect(self._act)
        program.came_home.connect(self._begin_next)
        theatre.ended.connect(self._forget)

    @Slot(object)
    def receive(self, handed: Handed) -> None:
        """Do what a later start was asked for."""
        self._program.window.come_forward(handed.token)
        request = handed.request
        if isinstance(request, PageRequest) and self._program.window.page not in BUSY_PAGES:
            self._program.put_away()
            self._program.open_page(request.page)
        elif isinstance(request, StartRequest):
            self._take(request)

    def _take(self, request: StartRequest) -> None:
        from exercises.reply import State

        if self._theatre.running is None:
            self._program.put_away()
            self._begin(request)
            return
        conductor = self._theatre.running.conductor
        if conductor.session.state is State.SIGNALLED:
            self._program.tell(words.not_after_signal())
            return
        if conductor.session.state is State.RUNNING:
            conductor.do(partial(conductor.session.pause, "another"))
        self._offered = request
        self._program.window.notice.show_notice(self._asked)

    @Slot(str)
    def _act(self, action: str) -> None:
        """Stop the session under way; its check-in comes first, then the one that was asked for."""
        if action == START:
            self._next, self._offered = self._offered, None
            self._theatre.stop()

    @Slot()
    def _forget(self) -> None:
        """Offer no more what was asked for during a session that is over."""
        self._offered = None
        self._program.window.notice.take_back(self._asked)

    @Slot()
    def _begin_next(self) -> None:
        request, self._next = self._next, None
        if request is not None:
            self._begin(request)

    def _begin(self, request: StartRequest) -> None:
        try:
            self._program.open(request)
        except KeyError:
            self._program.tell(words.routine_gone())
        except NotOffered as kept_back:
            self._program.tell(worded(str(kept_back)))

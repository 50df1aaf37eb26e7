# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What the quiet bar says around a session: each sentence goes when what it tells of has ended."""

from PySide6.QtCore import QObject, Slot

from ui.journal import Journal
from ui.notice import Notice, NoticeBar
from ui.wording import program as words


class Telling(QObject):
    """Speaks through one bar, which shows one notice at a time.

    That the history is not written is told again until it is: nobody looks during a session. What
    others told before comes back when what is told here does not hold any more.
    """

    def __init__(self, journal: Journal) -> None:
        super().__init__()
        self._bar: NoticeBar | None = None
        self._told: list[Notice] = []
        self._keyboard: Notice | None = None
        self._sound: Notice | None = None
        self._volume: Notice | None = None
        self._pauses = False
        self._unwritten: Notice | None = None
        journal.failed.connect(self._miss_history)
        journal.told.connect(self.tell)
        journal.recovered.connect(self._catch_up)

    def tell_in(self, bar: NoticeBar) -> None:
        """Use this bar; before that nothing is told."""
        self._bar = bar

    @Slot(str)
    def tell(self, text: str) -> None:
        """Say one sentence."""
        self._say(Notice(text))

    def miss_keyboard(self) -> None:
        """Say that the keys go elsewhere."""
        self._keyboard = Notice(words.keyboard_lost(), far=True)
        self._say(self._keyboard)

    @Slot()
    def have_keyboard(self) -> None:
        """The keys come here again."""
        self._take_back(self._keyboard)

    def miss_volume(self) -> None:
        """Say that nothing can be heard because that was chosen, perhaps long ago."""
        self._volume = self._volume or Notice(words.sound_off(), far=True)
        self._say(self._volume)

    def have_volume(self) -> None:
        """It is no longer so."""
        self._take_back(self._volume)

    def miss_sound(self, *, pauses: bool) -> None:
        """Say that nothing can be heard, and whether the session will pause for it."""
        self._pauses = pauses
        self._sound = Notice(words.no_sound(pauses=pauses), urgent=True, far=True)
        self._say(self._sound)

    def accept_silence(self) -> None:
        """Say no more that the session pauses for it: a key had it go on."""
        if self._pauses:
            self.miss_sound(pauses=False)

    @Slot()
    def have_sound(self) -> None:
        """Something can be heard again."""
        self._pauses = False
        self._take_back(self._sound)

    def end(self, advice: str) -> None:
        """Put away what was told of a session that is over; say the advice, if there is any."""
        told, self._told = self._told, []
        for notice in told:
            self._take_back(notice)
        if advice:
            self._show(Notice(advice, urgent=True))
        else:
            self.remind()

    def remind(self) -> None:
        """Say again that the history is not written, where it is not and nothing is more urgent."""
        urgent = self._bar is not None and self._bar.is_urgent
        if self._unwritten is not None and not urgent:
            self._show(self._unwritten)

    @Slot(str)
    def _miss_history(self, why: str) -> None:
        self._unwritten = Notice(why)
        self._show(self._unwritten)

    @Slot(str)
    def _catch_up(self, _session: str) -> None:
        self._take_back(self._unwritten)
        self._unwritten = None
        self.tell(words.caught_up())

    def _say(self, notice: Notice) -> None:
        """Show what holds for the session under way at most."""
        self._show(notice)
        self._told.append(notice)

    def _show(self, notice: Notice) -> None:
        if self._bar is None:
            return
        if self._bar.shown in self._told:
            self._bar.show_notice(notice)
        else:
            self._bar.show_over(notice)

    def _take_back(self, notice: Notice | None) -> None:
        if self._bar is not None and notice is not None:
            self._bar.take_back(notice)

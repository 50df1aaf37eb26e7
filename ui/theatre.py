# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Where sessions run: the page, the sound, the history's pen, loaded with the first of them."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from exercises.cue import Cue
from exercises.record import SessionRecord
from settings.preferences import Preferences
from ui.clocks import Clocks
from ui.journal import Journal
from ui.keeping import Keeper
from ui.keyboard_watch import KeyboardWatch
from ui.remembering import remembered
from ui.telling import Telling
from ui.volume import heard, louder, muted_or_back
from ui.window import Window
from ui.wording import program as words

if TYPE_CHECKING:
    from ui.keys import Pressed
    from ui.order import Order
    from ui.pages.session import SessionPage
    from ui.running import Running
    from ui.sounder import Sounder
    from ui.speaker import Speaker
    from ui.voice_box import VoiceBox


class Theatre(QObject):
    """Runs sessions on its page. Emits `begun`, and `ended` with the record, None for a try-out."""

    page_made = Signal(object)
    begun = Signal(object)
    ended = Signal(object)

    def __init__(
        self,
        keeper: Keeper,
        journal: Journal,
        make_sounder: "Callable[[], Sounder]",
        make_speaker: "Callable[[], Speaker]",
        clocks: Clocks,
    ) -> None:
        super().__init__()
        self._keeper = keeper
        self._journal = journal
        self._make_sounder = make_sounder
        self._make_speaker = make_speaker
        self._clocks = clocks
        self._sounder: Sounder | None = None
        self._running: Running | None = None
        self._window: Window | None = None
        self._was_full = False
        self._telling = Telling(journal)

    @cached_property
    def page(self) -> "SessionPage":
        """Return the page of all sessions."""
        from ui.pages.session import SessionPage

        page = SessionPage()
        self.page_made.emit(page)
        return page

    @cached_property
    def voice(self) -> "VoiceBox":
        """Return the voice of all sessions."""
        from ui.voice_box import VoiceBox

        voice = VoiceBox(self._keeper, self._make_speaker())
        voice.told.connect(self._telling.tell)
        voice.shown.connect(self.page.show_message)
        return voice

    @property
    def running(self) -> "Running | None":
        """Return the session under way, if any."""
        return self._running

    def play_in(self, window: Window) -> None:
        """Use this window."""
        self._window = window
        keyboard = KeyboardWatch(window)
        keyboard.left.connect(self._miss_keyboard)
        keyboard.back.connect(self._telling.have_keyboard)
        self.begun.connect(keyboard.look_soon)
        self._telling.tell_in(window.notice)
        window.keys_closed.connect(self._go_on_from_keys)

    def make_ready(self) -> "Sounder":
        """Start the sound, unless it was started."""
        if self._sounder is None:
            self._sounder = self._make_sounder()
            self._sounder.lost.connect(self._miss_sound)
            self._sounder.returned.connect(self._telling.have_sound)
        self._set_volume(self._keeper.preferences)
        return self._sounder

    @Slot(str)
    def sound_name(self, cue: str) -> None:
        """Let a cue be heard, by its name."""
        is_breath = cue in {Cue.BREATH_IN, Cue.BREATH_OUT}
        if is_breath and not heard(self._keeper.preferences):
            self._telling.miss_volume()
        self.make_ready().sound(Cue(cue), for_ms=3_000 if is_breath else 1_000)

    def run(self, order: "Order") -> None:
        """Run what was ordered, now."""
        from ui.running import Running

        sounder, speaker = self.make_ready(), self.voice.make_ready()
        self._running = running = Running(order, self.page, sounder, speaker, self._clocks)
        running.recorded.connect(self._journal.save)
        running.told.connect(self._telling.tell)
        running.ended.connect(self._end)
        running.conductor.replied.connect(self._mind_silence)
        running.steering.help_asked.connect(self._show_keys)
        running.steering.full_screen_asked.connect(self._toggle_full_screen)
        running.steering.mute_asked.connect(self._mute)
        running.steering.voice_asked.connect(self._switch_voice)
        running.steering.volume_asked.connect(self.change_volume)
        if self._window is not None:
            self._was_full = self._window.isFullScreen()
            self._window.fill_screen(full=self._keeper.preferences.full_screen or self._was_full)
        if not order.kept:
            self._telling.tell(words.try_out(order.speed))
        self._set_volume(self._keeper.preferences)
        self.begun.emit(running)
        running.begin()
        sounder.tell_again()

    def stop(self, *, for_now: bool = False) -> None:
        """Break off what is under way and keep it; `for_now`, to go on with at the next start."""
        if self._running is not None:
            self._running.stop(for_now=for_now)

    def keep(self, record: SessionRecord) -> None:
        """Write a record that has changed after its session."""
        self._journal.save(record)
        self._telling.remind()

    def settle(self) -> None:
        """Wait until what was to be written was tried."""
        self._journal.settle()

    def close(self) -> None:
        """End the sound, finish writing."""
        if self._sounder is not None:
            self._sounder.close()
        if "voice" in self.__dict__:
            self.voice.close()
        self._journal.close()

    @Slot(object)
    def _end(self, record: SessionRecord) -> None:
        from ui.wording.session import last_advice

        running, self._running = self._running, None
        if running is None:
            return
        running.close()
        running.deleteLater()
        self.page.unsetCursor()
        self._remember(running)
        if self._window is not None:
            self._window.fill_screen(full=self._was_full)
        self._telling.end(last_advice() if running.conductor.session.ends_badly else "")
        self.ended.emit(record if running.order.kept else None)

    def _remember(self, running: "Running") -> None:
        """Keep paces and levels that were changed."""
        if running.order.kept:
            order, done = running.order, running.conductor.session.course.plan
            going = order.goes_on is not None
            self._keeper.keep(remembered(self._keeper.preferences, order.plan, done, goes_on=going))

    def _set_volume(self, preferences: Preferences) -> None:
        if heard(preferences):
            self._telling.have_volume()
        elif self._running is not None:
            self._telling.miss_volume()
        if self._sounder is not None:
            self._sounder.set_volume(heard(preferences))

    def _say_volume(self, preferences: Preferences) -> None:
        self._keeper.keep(preferences)
        self._set_volume(preferences)
        self._tell_voice_switched()
        self.page.show_message(words.volume(preferences.volume, muted=preferences.muted))

    @Slot()
    def _mute(self) -> None:
        self._say_volume(muted_or_back(self._keeper.preferences))

    @Slot(int)
    def change_volume(self, by: int) -> None:
        """Sound louder, or below 0 softer, by so many of a hundred."""
        self._say_volume(louder(self._keeper.preferences, by))

    @Slot()
    def _switch_voice(self) -> None:
        self.voice.toggle()
        self._tell_voice_switched()

    def _tell_voice_switched(self) -> None:
        if self._running is not None:
            self._running.conductor.switch_voice()

    @Slot()
    def _toggle_full_screen(self) -> None:
        if self._window is not None:
            self._window.fill_screen(full=not self._window.isFullScreen())

    @Slot()
    def _show_keys(self) -> None:
        if self._running is not None and self._window is not None:
            self._window.show_keys(self._running.drill.name, self._running.drill.stop)

    @Slot(object)
    def _go_on_from_keys(self, closed_by: "Pressed | None") -> None:
        from ui.keys import Intent

        if self._running is not None and closed_by is not None:
            self.page.take_over(closed_by)
        elif self._window is not None and closed_by and closed_by.intent is Intent.QUIT:
            self._window.quit_asked.emit()

    @Slot()
    def _miss_sound(self) -> None:
        pauses = self._running is not None and self._running.conductor.pauses_in_silence
        self._telling.miss_sound(pauses=pauses)

    @Slot()
    def _mind_silence(self) -> None:
        if self._running is not None and not self._running.conductor.pauses_in_silence:
            self._telling.accept_silence()

    @Slot()
    def _miss_keyboard(self) -> None:
        """Say that keys do not arrive here."""
        if self._running is not None:
            self._running.conductor.warn()
            self._telling.miss_keyboard()
            self.voice.say(words.keyboard_lost())

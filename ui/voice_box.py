# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The voice as the person set it, and what is told where there is none."""

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot

from audio.voice import Tuning
from settings.preferences import Preferences
from ui.keeping import Keeper
from ui.speaker import Speaker
from ui.wording import program as words
from ui.wording import speech

NEXT_S = 0.8


def tuning_of(preferences: Preferences, language: str) -> Tuning:
    """Return how the voice speaks; its volume is a part of the volume of everything."""
    volume = round(preferences.voice_volume * preferences.volume / 100)
    name, rate = preferences.voice_name, preferences.voice_rate
    return Tuning(name, rate, volume, language)


def is_wanted(preferences: Preferences) -> bool:
    """Whether anything shall be said."""
    audible = preferences.voice_volume * preferences.volume > 0
    return preferences.voice and not preferences.muted and audible


class VoiceBox(QObject):
    """Emits `told` for the quiet bar, `shown` for what is shown a moment, `names_known` once."""

    told = Signal(str)
    shown = Signal(str)
    names_known = Signal(object)

    def __init__(self, keeper: Keeper, speaker: Speaker) -> None:
        super().__init__()
        self._keeper = keeper
        self._speaker = speaker
        self._begun = False
        speaker.lost.connect(self._lose)
        speaker.ready.connect(self._hear)
        keeper.changed.connect(self.adapt)

    def make_ready(self) -> Speaker:
        """Start the voice, if it is wanted and was not started."""
        self._begun = True
        self.adapt()
        return self._speaker

    @Slot()
    def adapt(self) -> None:
        """Speak, or not, as the preferences say now."""
        preferences = self._keeper.preferences
        if self._begun and is_wanted(preferences):
            self._speaker.switch_on(tuning_of(preferences, self._keeper.language))
        elif self._speaker.is_on:
            self._speaker.switch_off()

    def toggle(self) -> None:
        """Switch it on or off, and keep that."""
        before = self._keeper.preferences
        on = not before.voice
        self._keeper.keep(replace(before, voice=on))
        self.make_ready()
        if on and self._speaker.state.missing:
            self.shown.emit(words.no_voice())
            return
        self.shown.emit(words.voice(on=on))
        if on:
            self.say(speech.voice_on())

    @Slot()
    def try_out(self) -> None:
        """Let it be heard as it is set now, whether or not it is on in sessions."""
        preferences = self._keeper.preferences
        self._speaker.switch_on(tuning_of(preferences, self._keeper.language))
        self._speaker.drop(0.0)
        self._speaker.say_soon(speech.sample())
        self._tell_names()

    @Slot()
    def find_names(self) -> None:
        """Start the voice to learn which voices there are."""
        self._speaker.switch_on(tuning_of(self._keeper.preferences, self._keeper.language))
        self._tell_names()

    def say(self, text: str) -> None:
        """Say `text` as soon as it is its turn."""
        self._speaker.say_soon(text)

    def say_instead(self, text: str) -> None:
        """Say `text` instead of whatever is being said; nothing, where it is empty."""
        self.make_ready().drop(0.0)
        if text:
            self.say(text)

    def say_next(self, text: str) -> None:
        """Say `text` after the sound that ended a session, and what is said of that."""
        self._speaker.say_soon(text, NEXT_S)

    def close(self) -> None:
        """End the voice."""
        self._speaker.close()

    @Slot(str)
    def _lose(self, why: str) -> None:
        """Tell once that there is no voice; that it went away in mid-session, each time."""
        before = self._keeper.preferences
        if not self._speaker.state.missing:
            self.told.emit(words.voice_lost(why))
        elif not before.voice_missed:
            self._keeper.keep(replace(before, voice_missed=True))
            self.told.emit(words.no_voice())

    @Slot()
    def _hear(self) -> None:
        before = self._keeper.preferences
        if before.voice_missed:
            self._keeper.keep(replace(before, voice_missed=False))
        self._tell_names()

    def _tell_names(self) -> None:
        names = self._speaker.state.names
        if names:
            self.names_known.emit(names)

# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The words of the preferences."""

from ui.wording import translate


class PreferencesWords:
    """Headings and controls; a name with `_more` is the line under its control's label."""

    def __init__(self) -> None:
        self.title = translate("Preferences", "Preferences")
        self.saved = translate("Preferences", "Every change is kept at once. Esc goes back.")
        self._word_practice()
        self._word_sound()
        self._word_window()
        self._word_keys()

    def _word_practice(self) -> None:
        self.practice = translate("Preferences", "Practice")
        self.setup = translate("Preferences", "Set-up")
        self.setup_more = translate(
            "Preferences", "Time to get into position, once you know the drill."
        )
        self.rest = translate("Preferences", "Rest between sets")
        self.rest_more = translate(
            "Preferences", "At least 30 seconds after a set with balloon or straw."
        )
        self.planned = translate("Preferences", "Planned days a week")
        self.planned_more = translate(
            "Preferences", "A week is kept at two thirds of them. Nothing is lost otherwise."
        )
        self.paces = translate("Preferences", "Pace of each drill")
        self.paces_more = translate(
            "Preferences",
            "Above 0 faster, below slower: each step is half a second a phase. "
            "↑ and ↓ in a session set it too.",
        )
        self.answers = translate("Preferences", "Safety answers")
        self.answers_more = translate("Preferences", "Read or change what you answered at first.")
        self.answers_open = translate("Preferences", "Open…")

    def _word_sound(self) -> None:
        self.sound = translate("Preferences", "Sound")
        self.volume = translate("Preferences", "Volume")
        self.volume_more = translate("Preferences", "As loud as in the session.")
        self.hear = translate("Preferences", "Hear it")
        self.muted = translate("Preferences", "Sound off")
        self.sound_lost = translate("Preferences", "When sound is lost")
        self.sound_lost_more = translate(
            "Preferences", "With closed eyes, silence must not go on unnoticed."
        )
        self.pauses = translate("Preferences", "Pause")
        self.goes_on = translate("Preferences", "Go on")
        self.check = translate("Preferences", "Sound check before a session")

    def _word_window(self) -> None:
        self.window = translate("Preferences", "Window and keys")
        self.language = translate("Preferences", "Language")
        self.language_more = translate(
            "Preferences",
            "Of all words and the voice, from the next start on. No native speaker has read the "
            "German words yet.",
        )
        self.languages = {
            "system": translate("Preferences", "As the desktop"),
            "en": "English",
            "de": "Deutsch",
        }
        self.theme = translate("Preferences", "Colours")
        self.themes = {
            "system": translate("Preferences", "As the desktop"),
            "light": translate("Preferences", "Light"),
            "dark": translate("Preferences", "Dark"),
            "contrast": translate("Preferences", "High contrast"),
        }
        self.text = translate("Preferences", "Text size")
        self.motion = translate("Preferences", "Less motion")
        self.motions = {
            "system": translate("Preferences", "As the desktop"),
            "on": translate("Preferences", "On"),
            "off": translate("Preferences", "Off"),
        }

    def _word_keys(self) -> None:
        self.full_screen = translate("Preferences", "Sessions fill the screen")
        self.page_keys = translate("Preferences", "Page keys step")
        self.page_keys_more = translate(
            "Preferences", "Page Up and Page Down of a clicker repeat and skip instead of pausing."
        )
        self.announced = translate("Preferences", "A screen reader says each phase")
        self.announced_more = translate(
            "Preferences", "In sessions, while one is running. The voice above needs none."
        )

    def pace(self, drill: str) -> str:
        return translate("Preferences", "Pace: {0}").format(drill)

    def seconds(self) -> str:
        return translate("Preferences", " s")


class VoiceWords:
    """Headings and controls of the voice."""

    def __init__(self) -> None:
        self.voice = translate("Preferences", "Voice")
        self.on = translate("Preferences", "The voice speaks in sessions")
        self.on_more = translate(
            "Preferences", "Full lines in set-up and rest, one short word a phase. V while paused."
        )
        self.alone = translate("Preferences", "Words instead of breath tones")
        self.alone_more = translate(
            "Preferences", "Where a word is left out for want of time, its tones are heard."
        )
        self.name = translate("Preferences", "Who speaks")
        self.name_more = translate("Preferences", "What your system has of English voices.")
        self.suiting = translate("Preferences", "One that suits")
        self.rate = translate("Preferences", "Rate of speech")
        self.rate_more = translate("Preferences", "Above 0 faster, below slower.")
        self.volume = translate("Preferences", "Volume of the voice")
        self.volume_more = translate("Preferences", "Beside the tones; Volume sets both.")
        self.hear = translate("Preferences", "Hear it")
        self.hear_voice = translate("Preferences", "Hear the voice")


def less(what: str) -> str:
    """Return what the button does that makes a number smaller."""
    return translate("Preferences", "{0}: less").format(what)


def more(what: str) -> str:
    """Return what the button does that makes a number larger."""
    return translate("Preferences", "{0}: more").format(what)

# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The preferences: every edit is told at once, as a whole new value."""

from collections.abc import Mapping

from msgspec.structs import asdict, replace
from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exercises.cue import Cue
from settings.preferences import RANGES, Language, OnSoundLost, Preferences, Switch, Theme
from ui.pages.button import ActionButton
from ui.pages.choosing import Tick
from ui.pages.column import Column
from ui.pages.measure_settings import MeasureSettings
from ui.pages.number_field import NumberField
from ui.pages.options import Options
from ui.pages.pace_field import DrillName
from ui.pages.pace_settings import PaceSettings
from ui.pages.setting_row import Reachable, SettingRow, TickRow, reach
from ui.pages.text import Sheet, line
from ui.pages.voice_settings import VoiceChoice, VoiceSettings
from ui.wording.preferences import PreferencesWords

WIDEST = 960
VOLUMES = range(0, 101, 5)
TEXT_SIZES = range(75, 201, 25)
SETUPS, RESTS = RANGES["setup_s"][::5], RANGES["rest_s"][::5]
DAYS = RANGES["planned_days"]


class PreferencesPage(QWidget):
    """`show_preferences` fills it and tells nothing."""

    changed = Signal(object)
    answers_asked = Signal()
    tone_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._words = words = PreferencesWords()
        self._preferences = Preferences()
        self.setup = NumberField(SETUPS, words.seconds())
        self.rest = NumberField(RESTS, words.seconds())
        self.planned = NumberField(DAYS, "")
        self.answers = ActionButton(words.answers_open)
        self.volume = NumberField(VOLUMES, " %")
        self.hear = ActionButton(words.hear)
        self.muted = Tick(words.muted)
        self.sound_lost = Options({"pause": words.pauses, "go-on": words.goes_on})
        self.check = Tick(words.check)
        self.voice = VoiceSettings()
        self.measures = MeasureSettings()
        self.language = Options(words.languages)
        self.theme = Options(words.themes)
        self.text = NumberField(TEXT_SIZES, " %")
        self.motion = Options(words.motions)
        self.full_screen = Tick(words.full_screen)
        self.page_keys = Tick(words.page_keys)
        self.announced = Tick(words.announced)
        self.paces = PaceSettings(words)
        column = Column(WIDEST)
        self._lay_out(column.rows)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(column)
        self._name()
        self._wire()
        self._give_keys()

    def show_preferences(
        self, preferences: Preferences, drills: tuple[DrillName, ...] = ()
    ) -> None:
        """Show what is set; `drills` have a pace each."""
        self._preferences = preferences
        self.setup.show_number(preferences.setup_s)
        self.rest.show_number(preferences.rest_s)
        self.planned.show_number(preferences.planned_days)
        self.volume.show_number(preferences.volume)
        self.text.show_number(preferences.text_percent)
        self.voice.show_preferences(preferences)
        self.sound_lost.show_option(preferences.on_sound_lost.value)
        self.language.show_option(preferences.language.value)
        self.theme.show_option(preferences.theme.value)
        self.motion.show_option(preferences.reduced_motion.value)
        self.measures.show_preferences(preferences)
        for name, tick in self._ticks().items():
            tick.show_on(on=getattr(preferences, name))
        self.paces.show_paces(preferences.paces, drills)
        self.paces.follow(self.measures.control)

    def focusInEvent(self, _event: QFocusEvent) -> None:
        self.setup.take_focus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setup.take_focus()

    def _ticks(self) -> dict[str, Tick]:
        """Return the ticks by the names of what they set."""
        return {
            "muted": self.muted,
            "sound_check": self.check,
            "full_screen": self.full_screen,
            "page_keys_step": self.page_keys,
            "announced": self.announced,
        }

    def _lay_out(self, rows: QVBoxLayout) -> None:
        words = self._words
        rows.addWidget(line(words.title, "title"))
        rows.addWidget(line(words.saved, "small-quiet"))
        practice, sound, window = Sheet(words.practice), Sheet(words.sound), Sheet(words.window)
        for sheet, setting in (
            (practice, SettingRow(words.setup, words.setup_more, self.setup)),
            (practice, SettingRow(words.rest, words.rest_more, self.rest)),
            (practice, SettingRow(words.planned, words.planned_more, self.planned)),
            (practice, SettingRow(words.answers, words.answers_more, self.answers)),
            (sound, SettingRow(words.volume, words.volume_more, self.volume, self.hear)),
            (sound, SettingRow(words.sound_lost, words.sound_lost_more, self.sound_lost)),
            (sound, self.muted),
            (sound, self.check),
            (window, SettingRow(words.language, words.language_more, self.language)),
            (window, SettingRow(words.theme, "", self.theme)),
            (window, SettingRow(words.text, "", self.text)),
            (window, SettingRow(words.motion, "", self.motion)),
            (window, self.full_screen),
            (window, TickRow(self.page_keys, words.page_keys_more)),
            (window, TickRow(self.announced, words.announced_more)),
        ):
            sheet.rows.addWidget(setting)
        for sheet in (practice, self.measures, self.paces, sound, self.voice, window):
            rows.addWidget(sheet)
        rows.addStretch(1)

    def _name(self) -> None:
        words = self._words
        for number in ("setup", "rest", "planned", "volume", "text"):
            getattr(self, number).name(getattr(words, number))
        for choice in ("sound_lost", "language", "theme", "motion"):
            getattr(self, choice).name(getattr(words, choice))
        self.answers.setAccessibleName(words.answers)

    def _wire(self) -> None:
        self.changed.connect(self.follow)
        self.setup.chosen.connect(self._set_setup)
        self.rest.chosen.connect(self._set_rest)
        self.planned.chosen.connect(self._set_planned)
        self.answers.clicked.connect(self.answers_asked)
        self.paces.changed.connect(self._set_paces)
        self.volume.chosen.connect(self._set_volume)
        self.hear.clicked.connect(self._hear)
        for tick in self._ticks().values():
            tick.toggled.connect(self._set_ticks)
        self.sound_lost.chosen.connect(self._set_sound_lost)
        self.voice.changed.connect(self._set_voice)
        self.measures.changed.connect(self._set_measure)
        self.language.chosen.connect(self._set_language)
        self.theme.chosen.connect(self._set_theme)
        self.text.chosen.connect(self._set_text)
        self.motion.chosen.connect(self._set_motion)

    def _give_keys(self) -> None:
        keys: Mapping[str, Reachable] = {
            "Alt+U": self.setup,
            "Alt+R": self.rest,
            "Alt+J": self.planned,
            "Alt+S": self.answers,
            "Alt+V": self.volume,
            "Alt+H": self.hear,
            "Alt+L": self.sound_lost,
            "Alt+O": self.muted,
            "Alt+K": self.check,
            "Alt+Z": self.language,
            "Alt+C": self.theme,
            "Alt+T": self.text,
            "Alt+M": self.motion,
            "Alt+F": self.full_screen,
            "Alt+G": self.page_keys,
            "Alt+Y": self.announced,
        }
        for key, control in keys.items():
            reach(self, control, key)
        self.voice.give_keys(self)
        self.measures.give_keys(self)
        self.paces.give_keys(self)

    def follow(self, preferences: Preferences) -> None:
        """Go on from these, which may have been changed elsewhere, without showing them anew."""
        self._preferences = preferences

    @Slot(int)
    def _set_setup(self, seconds: int) -> None:
        self.changed.emit(replace(self._preferences, setup_s=seconds))

    @Slot(int)
    def _set_rest(self, seconds: int) -> None:
        self.changed.emit(replace(self._preferences, rest_s=seconds))

    @Slot(int)
    def _set_planned(self, days: int) -> None:
        self.changed.emit(replace(self._preferences, planned_days=days))

    @Slot(object)
    def _set_paces(self, told: dict[str, int]) -> None:
        self.changed.emit(replace(self._preferences, paces={**self._preferences.paces, **told}))

    @Slot(int)
    def _set_volume(self, percent: int) -> None:
        self.changed.emit(replace(self._preferences, volume=percent))

    @Slot()
    def _hear(self) -> None:
        self.tone_asked.emit(Cue.BREATH_IN.value)

    @Slot(bool)
    def _set_ticks(self, _on: bool) -> None:  # noqa: FBT001 - Qt's signal
        ticked = {name: tick.isChecked() for name, tick in self._ticks().items()}
        self.changed.emit(replace(self._preferences, **ticked))

    @Slot(object)
    def _set_voice(self, choice: VoiceChoice) -> None:
        self.changed.emit(replace(self._preferences, **asdict(choice)))

    @Slot(str)
    def _set_measure(self, measure: str) -> None:
        self.changed.emit(replace(self._preferences, measure=measure))

    @Slot(str)
    def _set_sound_lost(self, does: str) -> None:
        self.changed.emit(replace(self._preferences, on_sound_lost=OnSoundLost(does)))

    @Slot(str)
    def _set_language(self, language: str) -> None:
        self.changed.emit(replace(self._preferences, language=Language(language)))

    @Slot(str)
    def _set_theme(self, theme: str) -> None:
        self.changed.emit(replace(self._preferences, theme=Theme(theme)))

    @Slot(int)
    def _set_text(self, percent: int) -> None:
        self.changed.emit(replace(self._preferences, text_percent=percent))

    @Slot(str)
    def _set_motion(self, motion: str) -> None:
        self.changed.emit(replace(self._preferences, reduced_motion=Switch(motion)))

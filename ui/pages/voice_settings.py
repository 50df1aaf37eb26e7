# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""How the voice speaks: the part of the preferences that has a voice of its own."""

from msgspec import Struct
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from settings.preferences import Preferences
from ui.pages.button import ActionButton
from ui.pages.choosing import Tick
from ui.pages.number_field import NumberField
from ui.pages.picker import Picker
from ui.pages.setting_row import Reachable, SettingRow, TickRow, reach
from ui.pages.text import Sheet
from ui.wording.preferences import VoiceWords

RATES = range(-10, 11)
"""Tenths: what is kept is a rate from -1 to 1."""
VOLUMES = range(0, 101, 5)


class VoicePicker(Picker):
    """The voices there are, as they become known."""

    def __init__(self, suiting: str) -> None:
        super().__init__({"": suiting}, "")

    def show_names(self, names: tuple[str, ...], chosen: str) -> None:
        """Offer these voices, and show which is chosen, without telling it."""
        for name in (*names, chosen):
            if self.findData(name) < 0:
                self.addItem(name, name)
        self.setCurrentIndex(self.findData(chosen))
        self.updateGeometry()  # to be as wide as the longest name


class VoiceChoice(Struct, frozen=True):
    """What was chosen, in the fields of the preferences."""

    voice: bool
    voice_alone: bool
    voice_name: str
    voice_rate: float
    voice_volume: int


class VoiceSettings(Sheet):
    """`show_preferences` fills it and tells nothing."""

    changed = Signal(object)
    tried = Signal()

    def __init__(self) -> None:
        words = VoiceWords()
        super().__init__(words.voice)
        self._names: tuple[str, ...] = ()
        self.on = Tick(words.on)
        self.alone = Tick(words.alone)
        self.name = VoicePicker(words.suiting)
        self.rate = NumberField(RATES, signed=True)
        self.volume = NumberField(VOLUMES, " %")
        self.hear = ActionButton(words.hear)
        for row in (
            TickRow(self.on, words.on_more),
            TickRow(self.alone, words.alone_more),
            SettingRow(words.name, words.name_more, self.name),
            SettingRow(words.rate, words.rate_more, self.rate),
            SettingRow(words.volume, words.volume_more, self.volume, self.hear),
        ):
            self.rows.addWidget(row)
        self.name.setAccessibleName(words.name)
        self.rate.name(words.rate)
        self.volume.name(words.volume)
        self.hear.setAccessibleName(words.hear_voice)
        self._wire()

    def _wire(self) -> None:
        self.on.toggled.connect(self._tell)
        self.alone.toggled.connect(self._tell)
        self.name.chosen.connect(self._tell)
        self.rate.chosen.connect(self._tell)
        self.volume.chosen.connect(self._tell)
        self.hear.clicked.connect(self.tried)

    def give_keys(self, page: QWidget) -> None:
        """Let keys on `page` reach the controls."""
        keys: dict[str, Reachable] = {
            "Alt+W": self.on,
            "Alt+B": self.alone,
            "Alt+N": self.name,
            "Alt+E": self.rate,
            "Alt+D": self.volume,
            "Alt+I": self.hear,
        }
        for key, control in keys.items():
            reach(page, control, key)

    def show_preferences(self, preferences: Preferences) -> None:
        """Show what is set."""
        self.on.show_on(on=preferences.voice)
        self.alone.show_on(on=preferences.voice_alone)
        self.name.show_names(self._names, preferences.voice_name)
        self.rate.show_number(round(preferences.voice_rate * 10))
        self.volume.show_number(preferences.voice_volume)

    @Slot(object)
    def show_names(self, names: tuple[str, ...]) -> None:
        """Offer these voices."""
        self._names = names
        self.name.show_names(names, str(self.name.currentData()))

    @Slot()
    def _tell(self) -> None:
        self.changed.emit(
            VoiceChoice(
                voice=self.on.isChecked(),
                voice_alone=self.alone.isChecked(),
                voice_name=str(self.name.currentData()),
                voice_rate=self.rate.box.value() / 10,
                voice_volume=self.volume.box.value(),
            )
        )

# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The pace of one drill, as a number to set."""

from msgspec import Struct

from settings.preferences import PACES
from ui.pages.number_field import NumberField


class DrillName(Struct, frozen=True):
    """A drill whose pace can be set."""

    drill_id: str
    name: str


class PaceField(NumberField):
    """Steps of half a second a phase, with a sign."""

    def __init__(self, drill: DrillName) -> None:
        super().__init__(PACES, signed=True)
        self.drill = drill

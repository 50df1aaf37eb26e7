# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The words around what the catalogue says of a drill."""

from exercises.drill import Unit
from ui.wording import BY, translate


class DrillWords:
    def __init__(self) -> None:
        self.keys = translate(
            "Drill", "↑ ↓ scroll · ← → the drill before, the next · Esc goes back"
        )
        self.known = translate("Drill", "How well it is known")
        self.position = translate("Drill", "Position")
        self.sides = translate("Drill", "Sides")
        self.both_sides = translate("Drill", "X on Today adds the other side, a set for each.")
        self.needs = translate("Drill", "You need")
        self.feel = translate("Drill", "You should feel")
        self.not_feel = translate("Drill", "You should not feel")
        self.avoid = translate("Drill", "Common mistakes")
        self.stop = translate("Drill", "Stop when")
        self.stop_how = translate(
            "Drill", "Hold any key for a second, or press D: the work ends at once."
        )
        self.levels = translate("Drill", "Levels")
        self.yours = translate("Drill", "your level")
        self.kept_back = translate("Drill", "kept back by a safety answer")
        self.notes = translate("Drill", "Notes")
        self.doses = translate("Drill", "Doses")
        self.sources = translate("Drill", "Sources")
        self.no_address = translate("Drill", "no address known")

    def level(self, number: int, name: str, *remarks: str) -> str:
        words = translate("Drill", "{0}  {1}").format(number, name)
        return " · ".join((words, *remarks))

    def basis(self, basis: str) -> str:
        return translate("Drill", "Basis: {0}").format(basis)

    def dose(self, what: str, basis: str) -> str:
        return translate("Drill", "{0}: {1}").format(what, basis)

    def sets(self, sets: int) -> str:
        if sets == 1:
            return translate("Drill", "1 set")
        return translate("Drill", "{0} sets", "", BY, sets).format(sets)

    def breaths(self, breaths: int, unit: Unit) -> str:
        if unit is Unit.REPETITION:
            return translate("Drill", "{0} repetitions a set").format(breaths)
        return translate("Drill", "{0} breaths a set").format(breaths)

    def first_sets(self, sets: int) -> str:
        return translate("Drill", "{0} in a first session").format(self.sets(sets))

    def first_breaths(self, breaths: int, unit: Unit) -> str:
        return translate("Drill", "{0} in a first session").format(self.breaths(breaths, unit))

    def rest(self, seconds: int) -> str:
        return translate("Drill", "{0} s of rest").format(seconds)

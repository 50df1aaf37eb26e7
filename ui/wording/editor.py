# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The words of the editor of routines."""

from ui.wording import translate
from ui.wording.phases import phase_name


def cannot_say() -> str:
    return translate("Editor", "A routine file cannot say this.")


def own_drill_words() -> tuple[str, str, str, str]:
    """Return what a new drill of one's own is called and says: its set-up, in, out."""
    return (
        translate("Editor", "My drill"),
        translate("Editor", "Get into position."),
        translate("Editor", "In"),
        translate("Editor", "Out"),
    )


class FieldWords:
    """What is said of the routine and of a step."""

    def __init__(self) -> None:
        self.finish = translate("Editor", "Ends a set")
        self.first_session = translate("Editor", "First-session doses at the start levels")
        self.all_sets = translate("Editor", "Sets of every drill")
        self.drill = translate("Editor", "Drill")
        self.level = translate("Editor", "Level")
        self.any_level = translate("Editor", "as set on Today")
        self.sets = translate("Editor", "Sets")
        self.breaths = translate("Editor", "Breaths a set")
        self.repetitions = translate("Editor", "Repetitions a set")
        self.rest = translate("Editor", "Rest")
        self.usual = translate("Editor", "as usual")
        self.sides = translate("Editor", "Sides")
        self.first_side = translate("Editor", "First side")
        self.every = translate("Editor", "Changes after")
        self.both = translate("Editor", "On both sides")
        self.one_side = translate("Editor", "On one side only")
        self.as_drill = translate("Editor", "as the drill says")
        self.setup = translate("Editor", "Set-up lines")
        self.setup_more = translate("Editor", "One a line. Empty: those of the drill.")
        self.phases = translate("Editor", "Phases")
        self.seconds = translate("Editor", "Seconds")
        self.say = translate("Editor", "Line")
        self.word = translate("Editor", "Word in work")
        self.second = translate("Editor", " s")

    def choices(self, kind: str) -> dict[str, str]:
        """Return the words of what can be chosen, by its value in a file."""
        return {
            "sides": {
                "both": translate("Editor", "both at once"),
                "left": translate("Editor", "left only"),
                "right": translate("Editor", "right only"),
                "alternate": translate("Editor", "changing within a set"),
                "each": translate("Editor", "one after the other"),
            },
            "first_side": {
                "left": translate("Editor", "left"),
                "right": translate("Editor", "right"),
            },
            "figure": {
                "none": translate("Editor", "none"),
                "lying": translate("Editor", "lying"),
                "kneeling": translate("Editor", "kneeling"),
                "standing": translate("Editor", "standing"),
            },
            "unit": {
                "breath": translate("Editor", "breaths"),
                "repetition": translate("Editor", "repetitions"),
            },
            "resistance": {
                "none": translate("Editor", "nothing"),
                "straw": translate("Editor", "a straw"),
                "balloon": translate("Editor", "a balloon"),
            },
            "breath": {
                "in": translate("Editor", "in"),
                "out": translate("Editor", "out"),
                "pause": translate("Editor", "pause after it"),
                "both": translate("Editor", "in and out"),
                "free": translate("Editor", "as it comes"),
            },
        }[kind]

    def phase(self, name: str) -> str:
        """Return the heading of a phase."""
        return self.finish if name == "finish" else phase_name(name)

    def of(self, what: str, phase: str) -> str:
        """Return what a field is, for those who cannot see what it stands under."""
        return translate("Editor", "{0}: {1}").format(self.phase(phase), what)

    def level_name(self, number: int, name: str) -> str:
        return translate("Editor", "{0} · {1}").format(number, name)


class DrillWords(FieldWords):
    """What is said of a drill of one's own besides."""

    def __init__(self) -> None:
        super().__init__()
        self.setup_needed = translate("Editor", "A drill needs a line or more that sets it up.")
        self.lines_more = translate("Editor", "One a line.")
        self.figure = translate("Editor", "Figure")
        self.unit = translate("Editor", "Counted in")
        self.resistance = translate("Editor", "Blown into")
        self.first_sets = translate("Editor", "Sets in a first session")
        self.prepare = translate("Editor", "Said before a set")
        self.purpose = translate("Editor", "What it is for")
        self.equipment = translate("Editor", "Equipment")
        self.feel = translate("Editor", "Should be felt")
        self.not_feel = translate("Editor", "Should not be felt")
        self.avoid = translate("Editor", "Mistakes")
        self.stop = translate("Editor", "When to stop")
        self.own_id = translate("Editor", "Id in the file")
        self.phase_name = translate("Editor", "Name of the phase")
        self.plain_name = translate("Editor", "Small letters, digits, - and _.")
        self.breath = translate("Editor", "Breath")
        self.least = translate("Editor", "Fastest")
        self.most = translate("Editor", "Slowest")
        self.add_phase = translate("Editor", "Add a phase")
        self.add_finish = translate("Editor", "Add what ends a set")


class EditorWords(DrillWords):
    """What stands on the editor's page."""

    def __init__(self) -> None:
        super().__init__()
        self.title = translate("Editor", "Edit a routine")
        self.keys = translate(
            "Editor",
            "Ctrl+S saves · Ctrl+Z undoes, Ctrl+Shift+Z does again · Alt+↑ ↓ moves a drill · "
            "F6 between list and fields · Esc goes back, nothing is lost",
        )
        self.name = translate("Editor", "Name")
        self.about = translate("Editor", "About")
        self.save = translate("Editor", "Save")
        self.undo = translate("Editor", "Undo")
        self.redo = translate("Editor", "Do again")
        self.outline = translate("Editor", "Drills of the routine")
        self.whole = translate("Editor", "The routine")
        self.add = translate("Editor", "Add a drill")
        self.add_own = translate("Editor", "Add a drill of my own")
        self.up = translate("Editor", "Move up")
        self.down = translate("Editor", "Move down")
        self.remove = translate("Editor", "Remove")
        self.own = translate("Editor", "My drill: {0}")

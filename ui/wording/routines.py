# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The words of the list of routines, and of what is told about it."""

from exercises.drill import Drill
from exercises.routine import Routine, Step
from ui.wording import BY, translate
from ui.wording.lengths import minutes


class RoutinesWords:
    """What stands on the list's page."""

    def __init__(self) -> None:
        self.title = translate("Routines", "Routines")
        self.keys = translate(
            "Routines", "Arrow keys choose, Enter starts. A routine file can be dropped here."
        )
        self.list = translate("Routines", "Routines")
        self.start = translate("Routines", "Start")
        self.edit = translate("Routines", "Edit")
        self.copy = translate("Routines", "Copy and edit")
        self.go_on = translate("Routines", "Go on editing")
        self.discard = translate("Routines", "Discard changes")
        self.first = translate("Routines", "First on Today")
        self.confirm = translate("Routines", "I was told to do it so")
        self.export = translate("Routines", "Export…")
        self.delete = translate("Routines", "Delete")
        self.new = translate("Routines", "New routine")
        self.bring = translate("Routines", "Import…")
        self.is_first = translate("Routines", "Comes first on Today.")
        self.unsaved = translate("Routines", "Changes to it are not saved yet.")
        self.never_saved = translate("Routines", "Not saved yet.")
        self.bad = translate("Routines", "This file is no good routine; nothing else suffers.")
        self.beyond = translate("Routines", "It goes beyond what Ninety ships:")
        self.confirmed = translate("Routines", "Confirmed on this computer.")
        self.confirm_more = translate(
            "Routines", "Confirm it only when a therapist gave it to you. It is asked once."
        )

    def row(self, name: str, marks: tuple[str, ...]) -> str:
        """Return a line of the list."""
        return " · ".join((name, *marks))

    def mark(self, name: str) -> str:
        """Return what the list says of a routine in a word."""
        return {
            "own": translate("Routines", "own"),
            "first": translate("Routines", "first"),
            "unsaved": translate("Routines", "unsaved"),
            "bad": translate("Routines", "faulty file"),
            "beyond": translate("Routines", "beyond"),
        }[name]


def facts(count: int, total_ms: int, work_ms: int) -> str:
    """Return how long a routine takes."""
    drills = drills_of(count)
    words = translate("Routines", "{0} · about {1} min, of which {2} work")
    return words.format(drills, minutes(total_ms), minutes(work_ms))


def drills_of(count: int) -> str:
    """Return how many drills there are."""
    if count == 1:
        return translate("Routines", "1 drill")
    return translate("Routines", "{0} drills", "", BY, count).format(count)


def step_line(step: Step, drill: Drill) -> str:
    """Return a step with what it says of its dose."""
    said = []
    if step.level is not None:
        said.append(translate("Routines", "level {0}").format(step.level))
    if step.sets is not None:
        said.append(_sets(step.sets))
    if step.breaths is not None:
        said.append(translate("Routines", "{0} a set").format(step.breaths))
    return ", ".join((drill.name, *said))


def _sets(count: int) -> str:
    if count == 1:
        return translate("Routines", "1 set")
    return translate("Routines", "{0} sets", "", BY, count).format(count)


def step_lines(routine: Routine, drills: dict[str, Drill]) -> tuple[str, ...]:
    """Return a line for each step."""
    steps = enumerate(routine.steps, start=1)
    return tuple(f"{place}. {step_line(step, drills[step.drill])}" for place, step in steps)


def imported(name: str) -> str:
    return translate("Notice", "{0} was imported.").format(name)


def not_imported(file: str, why: str) -> str:
    return translate("Notice", "{0} was not imported. {1}").format(file, why)


def exported(path: str) -> str:
    return translate("Notice", "Exported to {0}.").format(path)


def not_exported(why: str) -> str:
    return translate("Notice", "It was not exported: {0}.").format(why)


def deleted(name: str) -> str:
    return translate("Notice", "{0} was deleted. The history keeps what was done.").format(name)


def undo() -> str:
    return translate("Notice", "Undo")


def saved(name: str) -> str:
    return translate("Notice", "{0} was saved.").format(name)


def saved_beside(name: str, routine_id: str) -> str:
    words = translate(
        "Notice", "The file of {0} was changed elsewhere meanwhile; yours was saved as {1}."
    )
    return words.format(name, routine_id)


def kept_as_draft(name: str) -> str:
    words = translate(
        "Notice", "The changes to {0} are kept, but not saved: E on Routines goes on with them."
    )
    return words.format(name)


def refused(reason: str) -> str:
    """Return why what was typed is not taken; the reason begins with "must be", or such."""
    return translate("Editor", "Not kept so: this {0}.").format(reason)


def to_confirm(name: str) -> str:
    words = translate("Notice", "{0} goes beyond what Ninety ships: read it here and confirm it.")
    return words.format(name)


def copy_of(name: str) -> str:
    return translate("Routines", "{0}, my own").format(name)


def new_name() -> str:
    return translate("Routines", "My routine")


def toml_files() -> str:
    return translate("Routines", "Routines (*.toml)")


def import_title() -> str:
    return translate("Routines", "Import a routine")


def export_title() -> str:
    return translate("Routines", "Export the routine")

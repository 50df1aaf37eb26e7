# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The whole program on a told clock, doing what people do without end, until it is killed.

After each deed that the program took for done it says so on standard output: a JSON object a line.
Started as `python -m tests.proof.deeds_child FOLDER EXPORT SEED`.
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt
from PySide6.QtWidgets import QApplication, QWidget

from exercises.catalogue import load_catalogue
from exercises.routine_text.write import write
from history import json_file
from history.store import Store
from settings.file import load
from settings.routine_shelf import RoutineShelf
from tests.ui.house import House
from ui.requests import StartRequest

CATALOGUE = load_catalogue()
Key = Qt.Key
STEERING = (Key.Key_Right, Key.Key_Right, Key.Key_Left, Key.Key_Down, Key.Key_Space, Key.Key_Space)


class Bot:
    """As much of pytest-qt as a house asks for."""

    def addWidget(self, widget: QWidget) -> None:  # noqa: N802 - pytest-qt's name
        self.widget = widget

    def waitUntil(self, condition: Callable[[], bool]) -> None:  # noqa: N802 - pytest-qt's name
        while not condition():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)


def say(**deed: object) -> None:
    sys.stdout.write(json.dumps(deed) + "\n")
    sys.stdout.flush()


class Deeds:
    """What people do, one after another in a random order."""

    def __init__(self, folder: Path, export: Path, seed: int) -> None:
        self.dice = Random(seed)
        self.export = export
        preferences = load(folder / "preferences.json").preferences
        known = replace(preferences, shown=True, sound_check=False, full_screen=False)
        self.house = House(Bot(), folder, known)  # type: ignore[arg-type]
        self.house.clock.sleep(seed * 86_400.0)  # each run on a day of its own
        self.shelf = RoutineShelf(folder / "routines", CATALOGUE.drills, ())

    def one(self) -> None:
        deeds = (self.practise, self.practise, self.mend, self.bring, self.edit, self.prefer)
        self.dice.choice(deeds)()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def practise(self) -> None:
        """Do some of a session by its keys, and answer how it was."""
        house = self.house
        house.program.start(StartRequest(self.dice.choice(("balloon", "short", "reset")), None))
        for _ in range(self.dice.randint(2, 12)):
            house.pass_time(self.dice.uniform(1, 40), step_s=0.5)
            if house.theatre.running is None:
                break
            house.press(self.dice.choice(STEERING))
            house.pass_time(1.5, step_s=0.5)
            self.confirm()
        while house.theatre.running is not None:
            house.press(Key.Key_Escape)
            house.pass_time(1.5, step_s=0.5)
            self.confirm()
        house.press(
            *self.dice.choice((("4", Key.Key_Return, "2", Key.Key_Return), (Key.Key_Escape,)))
        )
        self.confirm()
        house.program.open_page("today")
        house.program._show_today()

    def confirm(self) -> None:
        self.house.theatre.settle()
        newest = self.house.reader.sessions(1)
        for record in newest:
            done = sum(drill.sets_done for drill in record.drills)
            say(deed="session", id=record.id, sets=done, outcome=record.outcome.value)

    def mend(self) -> None:
        """Change what was answered after a session."""
        found = self.house.reader.sessions(20)
        if found:
            note = f"mended {self.dice.getrandbits(40)}"
            changed = replace(self.dice.choice(found), note=note, changed_at=self.house.clock.now())
            say(begins="mend", id=changed.id, note=note)
            self.house.theatre.keep(changed)
            self.house.theatre.settle()
            say(deed="mend", id=changed.id, note=note)

    def bring(self) -> None:
        """Take an exported history in."""
        with Store.open(self.house.folder / "history.db") as store:
            store.take_in(lambda: json_file.read(self.export))
        say(deed="import")

    def edit(self) -> None:
        """Save a routine, with a draft before it."""
        routine = CATALOGUE.routine(self.dice.choice(("full", "short", "balloon")))
        assert routine is not None
        name = f"mine-{self.dice.randrange(4)}"
        text = f"# {self.dice.getrandbits(64)}\n" + write(routine)
        head = text.split("\n", 1)[0]
        say(begins="edit", id=name, head=head)
        self.shelf.save_draft(name, text.encode())
        self.shelf.save(name, text.encode())
        say(deed="edit", id=name, head=head)

    def prefer(self) -> None:
        """Change a preference."""
        keeper = self.house.keeper
        volume = (keeper.preferences.volume + self.dice.randint(1, 90)) % 100
        say(begins="prefer", volume=volume)
        keeper.keep(replace(keeper.preferences, volume=volume))
        say(deed="prefer", volume=volume)


def main() -> None:
    folder, export, seed = sys.argv[1:]
    app = QApplication([])
    deeds = Deeds(Path(folder), Path(export), int(seed))
    assert app is not None
    say(deed="ready")
    while True:
        deeds.one()


if __name__ == "__main__":
    main()

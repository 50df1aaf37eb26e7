# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What can be started: the shipped routines, and those that a person put into the folder."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from exercises.catalogue import Catalogue
from exercises.plan import Choices
from exercises.routine import Routine
from settings.preferences import MOST_ENTRIES, Preferences
from ui.choices import choices_for

if TYPE_CHECKING:
    from settings.routine_file import RoutineFile
    from settings.routine_shelf import RoutineShelf


class Repertoire:
    """Looks at the folder whenever it is asked; what reads files is loaded only then."""

    def __init__(self, shipped: Catalogue, folder: Path) -> None:
        self.shipped = shipped
        self._folder = folder

    @cached_property
    def shelf(self) -> "RoutineShelf":
        """Return the folder's files."""
        from settings.routine_shelf import RoutineShelf

        ids = [routine.id for routine in self.shipped.routines]
        return RoutineShelf(self._folder, self.shipped.drills, ids)

    def interrupted(self) -> "RoutineFile | None":
        """Return the draft of a routine whose editing never ended, if there is one."""
        if not any(self._folder.glob("*")):
            return None
        return self.shelf.interrupted()

    def catalogue(self) -> Catalogue:
        """Return the catalogue with one's own routines behind the shipped ones."""
        own = self.shelf.routines()
        return replace(self.shipped, routines=self.shipped.routines + own)

    def file(self, asked: str) -> "RoutineFile | None":
        """Return one's own routine of that id, or, where it ends in .toml, of that path.

        OSError where the path cannot be read.
        """
        from settings.routine_file import SUFFIX, read_routine

        known = self.shelf.file(asked)
        if (known is None or known.routine is None) and asked.endswith(SUFFIX):
            stem = Path(asked).name.removesuffix(SUFFIX)
            taken = self.shipped.routine(stem) is not None
            return read_routine(Path(asked), self.shipped.drills, f"my-{stem}" if taken else stem)
        return known

    def routine(self, asked: str) -> Routine | None:
        """Return a routine, shipped or one's own; None where there is none or it is not good."""
        shipped = self.shipped.routine(asked)
        if shipped is not None:
            return shipped
        file = self.file(asked)
        return None if file is None else file.routine

    def exceeding(self, routine: Routine) -> tuple[str, ...]:
        """Return what in `routine` goes beyond the catalogue, a sentence each."""
        if self.shipped.routine(routine.id) is not None:
            return ()
        from exercises.exceeding import exceeds

        return exceeds(routine, self.shipped)

    def choices(
        self, preferences: Preferences, asked: str | None = None, *, waits: bool = True
    ) -> Choices:
        """Return what `preferences` say of the person, and which routines are confirmed.

        A file `asked` for by its path is so as its content says, whatever it is called.
        """
        known = choices_for(preferences, waits=waits)
        confirmed = self.confirmed(preferences)
        file = self.file(asked) if asked is not None and asked.endswith(".toml") else None
        if file is not None:
            others = confirmed - {file.id}
            confirmed = others | {file.id} if file.mark in preferences.confirmed else others
        return replace(known, confirmed=confirmed)

    def with_first(self, routine_id: str) -> Catalogue:
        """Return what Today shows: what is shipped, and one's own routine that comes first."""
        if not routine_id or self.shipped.routine(routine_id) is not None:
            return self.shipped
        own = tuple(one for one in self.shelf.routines() if one.id == routine_id)
        return replace(self.shipped, routines=self.shipped.routines + own)

    def confirmed(self, preferences: Preferences) -> frozenset[str]:
        """Return the ids of the routines that may exceed what the catalogue says."""
        if not preferences.confirmed:
            return frozenset()
        files = self.shelf.files()
        return frozenset(file.id for file in files if file.mark in preferences.confirmed)

    def confirm(self, preferences: Preferences, routine_id: str) -> Preferences:
        """Return preferences that let this routine exceed it, as long as its file is as it is.

        A file that is gone by now changes nothing.
        """
        marks = {file.id: file.mark for file in self.shelf.files()}
        if routine_id not in marks:
            return preferences
        kept = preferences.confirmed & frozenset(marks.values())
        fewer = sorted(kept)[: MOST_ENTRIES - 1]
        return replace(preferences, confirmed=frozenset(fewer) | {marks[routine_id]})

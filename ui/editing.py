# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A routine being edited: every version of it with its text, back and forth."""

from collections.abc import Mapping
from contextlib import suppress

from msgspec import Struct

from exercises.drill import Drill
from exercises.routine import Routine
from exercises.routine_text.fault import RoutineFault
from exercises.routine_text.parse import parse
from exercises.routine_text.rewrite import fresh, rewrite
from ui.wording.editor import cannot_say

MOST_VERSIONS = 500


class Version(Struct, frozen=True):
    """A routine and the text of its file, comments and all."""

    routine: Routine
    text: str


class Editing:
    """Only good versions are taken, so that whatever is kept can be read again."""

    def __init__(self, version: Version, drills: Mapping[str, Drill]) -> None:
        self._drills = drills
        self._versions = [version]
        self._place = 0
        self._field = ""
        self._saved: str | None = version.text

    @property
    def now(self) -> Version:
        """Return the version as it is."""
        return self._versions[self._place]

    @property
    def is_changed(self) -> bool:
        """Whether there is something to save."""
        return self.now.text != self._saved

    @property
    def can_undo(self) -> bool:
        return self._place > 0

    @property
    def can_redo(self) -> bool:
        return self._place < len(self._versions) - 1

    def change(self, routine: Routine, field: str = "") -> None:
        """Take a changed routine; RoutineFault when no file could say it.

        Changes to one `field`, one after another, are undone together.
        """
        if routine == self.now.routine:
            return
        again = field and field == self._field and self.can_undo and not self.can_redo
        place = self._place - 1 if again else self._place
        text = self._text(self._versions[place], routine)
        self._place = place
        del self._versions[self._place + 1 :]
        self._versions.append(Version(routine, text))
        del self._versions[: max(0, len(self._versions) - MOST_VERSIONS)]
        self._place = len(self._versions) - 1
        self._field = field

    def undo(self) -> None:
        self._place = max(0, self._place - 1)
        self._field = ""

    def redo(self) -> None:
        self._place = min(len(self._versions) - 1, self._place + 1)
        self._field = ""

    def end_field(self) -> None:
        """Let the next change be undone by itself."""
        self._field = ""

    def saved(self) -> None:
        """Take note that the version as it is was saved."""
        self._saved = self.now.text

    def unsaved(self) -> None:
        """Take note that no version is in a file: a draft was taken up again, or a copy is new."""
        self._saved = None

    def _text(self, before: Version, routine: Routine) -> str:
        """Return the text with `routine` in it, if need be with its comments moved to the top."""
        with suppress(RoutineFault):
            text = rewrite(before.text, before.routine, routine)
            if self._read(text, routine.id) == routine:
                return text
        text = fresh(before.text, routine)
        if self._read(text, routine.id) != routine:
            raise RoutineFault(cannot_say())
        return text

    def _read(self, text: str, routine_id: str) -> Routine:
        return parse(text.encode(), routine_id, self._drills)

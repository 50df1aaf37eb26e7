# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A file with a routine, good or not, as it was read."""

from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

from exercises.drill import Drill
from exercises.routine import Routine
from exercises.routine_text.fault import RoutineFault
from exercises.routine_text.parse import MOST_BYTES, parse, too_large
from settings.plain_file import TooLarge, read

SUFFIX = ".toml"
MOST_LETTERS = 60
"""Of an id: as a name of a file it has to fit everywhere."""


class RoutineFile(Struct, frozen=True):
    """A file at `path`: its routine, or the sentence that says why there is none.

    Without a content it is too large, or cannot be read. `mark` tells its content from any other
    (SHA-256).
    """

    id: str
    content: bytes
    routine: Routine | None
    path: Path
    fault: str = ""

    @property
    def name(self) -> str:
        """Return what it is called: as its routine is, or as the file, cut where that is long."""
        if self.routine is not None:
            return self.routine.name
        shown = shown_name(self.path)
        return shown if len(shown) <= MOST_LETTERS else f"{shown[: MOST_LETTERS - 1]}…"

    @property
    def mark(self) -> str:
        """Return what changes with the content."""
        from hashlib import sha256  # noqa: PLC0415 -- 3 MiB of OpenSSL, for whoever edits only

        return sha256(self.content).hexdigest()

    @property
    def text(self) -> str:
        """Return the content of a file whose routine is good."""
        return self.content.decode("utf-8-sig")


def read_routine(path: Path, drills: Mapping[str, Drill], routine_id: str) -> RoutineFile:
    """Return any file, wherever it lies; OSError where it cannot be read."""
    try:
        content = read(path, MOST_BYTES)
    except TooLarge:
        return RoutineFile(routine_id, b"", None, path, too_large())
    try:
        return RoutineFile(routine_id, content, parse(content, routine_id, drills), path)
    except RoutineFault as fault:
        return RoutineFile(routine_id, content, None, path, str(fault))


def shown_name(path: Path) -> str:
    """Return a file's name as it can be shown, whatever is in it."""
    return ascii(path.name)[1:-1]

# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The folder of one's own routines: a TOML file each, and beside them what is not saved yet.

A routine's id is the name of its file. Files are private to the user (0600) and replaced at once.
"""

import os
from collections.abc import Collection, Iterator, Mapping
from itertools import chain, count
from pathlib import Path

from exercises.drill import Drill
from exercises.routine import Routine
from exercises.saying import Saying, reason_in
from settings.plain_file import TooLarge, read, replace
from settings.routine_file import MOST_LETTERS, SUFFIX, RoutineFile, read_routine, shown_name

DRAFT = ".draft-"
EDITING = ".editing"
MOST_FILES = 500


class RoutineUnusable(Exception):
    """A known failure; `str()` of it is one sentence for a person."""


class RoutineShelf:
    """Reads the folder anew whenever it is asked: a person may put files there meanwhile.

    `shipped` are ids that no file may have; one that would have such an id, or none that is good,
    has its path as its id. Only `save`, `remove` and the like raise.
    """

    def __init__(self, folder: Path, drills: Mapping[str, Drill], shipped: Collection[str]) -> None:
        self.folder = folder
        self.drills = drills
        self._shipped = frozenset(shipped)
        self._read: dict[Path, tuple[tuple[int, ...], RoutineFile]] = {}

    def files(self) -> tuple[RoutineFile, ...]:
        """Return every routine file, good or not, by name."""
        found = [self._file(path) for path in self._paths() if not path.name.startswith(".")]
        return tuple(sorted(found, key=_by_name))

    def problem(self) -> str:
        """Return a sentence on what of the folder is not read, "" where all of it is."""
        try:
            left_over = len(self._names()) > MOST_FILES
        except FileNotFoundError:
            return ""
        except OSError as error:
            said = Saying("Routine file", "The folder of routines {0} cannot be read: {1}.")
            return said.filled(self.folder, reason_in(error))
        if not left_over:
            return ""
        said = Saying(
            "Routine file",
            "The folder of routines {0} holds more than {1} files; only the first {1} by name are"
            " read.",
        )
        return said.filled(self.folder, MOST_FILES)

    def routines(self) -> tuple[Routine, ...]:
        """Return the routines of the files that are good."""
        return tuple(file.routine for file in self.files() if file.routine is not None)

    def file(self, routine_id: str) -> RoutineFile | None:
        """Return a routine's file as it is now, good or not; None where there is none."""
        return next((file for file in self.files() if file.id == routine_id), None)

    def draft(self, routine_id: str) -> RoutineFile | None:
        """Return what was edited of a routine and not saved; None where there is nothing."""
        return next((draft for draft in self.drafts() if draft.id == routine_id), None)

    def changed_since(self, draft: RoutineFile) -> bool:
        """Whether a routine's file was put there, or replaced, after the draft of it."""
        try:
            put_ns = (self.folder / f"{draft.id}{SUFFIX}").stat().st_ctime_ns
            return put_ns > draft.path.stat().st_ctime_ns
        except OSError:
            return False

    def drafts(self) -> tuple[RoutineFile, ...]:
        """Return what was edited and not saved, by name."""
        found = [self._draft(path) for path in self._paths() if path.name.startswith(DRAFT)]
        return tuple(sorted((draft for draft in found if draft.routine), key=_by_name))

    def free_id(self, name: str) -> str:
        """Return an id for a routine of that name which nothing has yet."""
        letters = (c if c.isalnum() else "-" for c in name.lower())
        plain = "-".join(filter(None, "".join(letters).split("-")))[:MOST_LETTERS] or "routine"
        later = (f"-{number}" for number in count(2))
        names = chain([plain], (plain[: MOST_LETTERS - len(end)] + end for end in later))
        return next(name for name in names if self._is_free(name))

    def save(self, routine_id: str, content: bytes) -> None:
        """Put a routine's file there, or replace it, and drop its draft."""
        self._put(self.folder / f"{routine_id}{SUFFIX}", content)
        self.drop_draft(routine_id)

    def save_draft(self, routine_id: str, content: bytes) -> None:
        """Keep what is edited and not saved."""
        self._put(self.folder / f"{DRAFT}{routine_id}{SUFFIX}", content)

    def move_draft(self, draft: RoutineFile) -> str:
        """Make a draft one of a routine of its own, so that its file stays; return that id."""
        routine_id = self.free_id(draft.id)
        self.save_draft(routine_id, draft.content)
        self.drop_draft(draft.id)
        return routine_id

    def begin_editing(self, routine_id: str) -> None:
        """Take down what is being edited, so that it can be offered after a crash."""
        self._put(self.folder / EDITING, routine_id.encode())

    def end_editing(self) -> None:
        """Take note that editing was ended on purpose."""
        self._unlink(self.folder / EDITING)

    def interrupted(self) -> RoutineFile | None:
        """Return the draft of a routine whose editing never ended, if there is one."""
        try:
            routine_id = read(self.folder / EDITING, 1_000).decode()
        except (OSError, TooLarge, UnicodeDecodeError):
            return None
        return self.draft(routine_id)

    def remove(self, file: RoutineFile) -> None:
        """Take a routine's file away, with its draft."""
        self._unlink(file.path)
        self.drop_draft(file.id)

    def put_back(self, file: RoutineFile, draft: RoutineFile | None) -> str:
        """Undo `remove`, under a name that is free; return the id that it has."""
        if not os.path.lexists(file.path):
            self._put(file.path, file.content)
            routine_id = file.id
        else:
            routine_id = self.free_id(file.id)
            self.save(routine_id, file.content)
        if draft is not None:
            self.save_draft(routine_id, draft.content)
        return routine_id

    def drop_draft(self, routine_id: str) -> None:
        self._unlink(self.folder / f"{DRAFT}{routine_id}{SUFFIX}")

    def _paths(self) -> Iterator[Path]:
        try:
            names = self._names()
        except OSError:
            return
        for name in sorted(names)[:MOST_FILES]:
            yield self.folder / name

    def _names(self) -> list[str]:
        names = os.listdir(self.folder)  # noqa: PTH208 - names sort faster than paths
        return [name for name in names if name.endswith(SUFFIX)]

    def _file(self, path: Path) -> RoutineFile:
        routine_id = path.name.removesuffix(SUFFIX)
        if routine_id in self._shipped:
            why = Saying(
                "Routine file", "Ninety has a routine of this name: give the file another."
            )
        elif not routine_id.isprintable() or len(routine_id) > MOST_LETTERS:
            why = Saying(
                "Routine file", "The name of the file must be plain text of 1 to {0} letters."
            ).filled(MOST_LETTERS)
        else:
            return self._remembered(path, routine_id)
        # A path, which no id can be: what is asked for of it is done to this file and to no other.
        content = self._remembered(path, routine_id).content
        return RoutineFile(f"./{shown_name(path)}", content, None, path, why)

    def _draft(self, path: Path) -> RoutineFile:
        return self._remembered(path, path.name.removeprefix(DRAFT).removesuffix(SUFFIX))

    def _remembered(self, path: Path, routine_id: str) -> RoutineFile:
        """Read a file, unless it is as it was."""
        try:
            facts = path.stat()
            seen = (facts.st_ino, facts.st_size, facts.st_mtime_ns, facts.st_ctime_ns)
            known = self._read.get(path)
            if known is not None and known[0] == seen:
                return known[1]
            file = read_routine(path, self.drills, routine_id)
        except OSError as error:
            why = Saying("Routine file", "It cannot be read: {0}.").filled(reason_in(error))
            return RoutineFile(routine_id, b"", None, path, why)
        self._read[path] = (seen, file)
        return file

    def _is_free(self, routine_id: str) -> bool:
        names = (f"{routine_id}{SUFFIX}", f"{DRAFT}{routine_id}{SUFFIX}")
        taken = any(os.path.lexists(self.folder / name) for name in names)
        return routine_id not in self._shipped and not taken

    def _put(self, path: Path, content: bytes) -> None:
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            replace(Path(os.path.realpath(path)), content)
        except OSError as error:
            said = Saying("Routine file", "The routine cannot be saved: {0}.")
            raise RoutineUnusable(said.filled(reason_in(error))) from error

    def _unlink(self, path: Path) -> None:
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            said = Saying("Routine file", "The routine cannot be deleted: {0}.")
            raise RoutineUnusable(said.filled(reason_in(error))) from error


def _by_name(file: RoutineFile) -> tuple[str, str]:
    return file.name.casefold(), file.id

# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Stands behind the list of routines and the editor: files, drafts, what may start."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from shutil import copyfile

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from exercises.routine import Routine, Step
from exercises.routine_text.write import write
from settings.plain_file import replace as replace_file
from settings.routine_file import SUFFIX, RoutineFile, read_routine
from settings.routine_shelf import RoutineUnusable
from ui.editing import Version
from ui.keeping import Keeper
from ui.notice import Notice
from ui.pages.routine_facts import Action, Asked
from ui.pages.routines import RoutinesPage
from ui.repertoire import Repertoire
from ui.routine_list import RoutineList
from ui.wording import routines as words
from ui.wording.machine import reason_of
from ui.wording.sayings import worded
from ui.writing import Writing

UNDO_DELETE = "undo-delete"


class Workshop(QObject):
    """Emits `opened` with the page to show, `chosen` with the id of a routine to start.

    `ask_open` and `ask_save` ask a person for a file: the second is given a name to begin with.
    """

    opened = Signal(str)
    chosen = Signal(str)
    told = Signal(str)
    noticed = Signal(object)

    def __init__(
        self,
        repertoire: Repertoire,
        keeper: Keeper,
        ask_open: Callable[[], Path | None],
        ask_save: Callable[[str], Path | None],
    ) -> None:
        super().__init__()
        self._repertoire = repertoire
        self._shelf = repertoire.shelf
        self._keeper = keeper
        self._list = RoutineList(repertoire)
        self._ask_open = ask_open
        self._ask_save = ask_save
        self._deleted: tuple[RoutineFile, RoutineFile | None] | None = None
        self._was_first = False

    def page(self, name: str) -> QWidget:
        """Return the page of that name."""
        return self.routines if name == "routines" else self.writing.page

    @cached_property
    def routines(self) -> RoutinesPage:
        """Return the list."""
        page = RoutinesPage()
        page.asked.connect(self._do)
        return page

    @cached_property
    def writing(self) -> Writing:
        """Return what stands behind the editor."""
        writing = Writing(self._shelf)
        writing.told.connect(self.told)
        writing.noticed.connect(self.noticed)
        return writing

    @Slot()
    def open_list(self, routine_id: str = "") -> None:
        """Show the routines as they are now."""
        self._fill(routine_id)
        self.opened.emit("routines")

    def may_start(self, routine_id: str) -> bool:
        """Whether a routine may start; if not, show why and where it is confirmed."""
        routine = self._repertoire.routine(routine_id)
        if routine is None or not self._repertoire.exceeding(routine):
            return True
        if routine_id in self._repertoire.confirmed(self._keeper.preferences):
            return True
        self.open_list(routine_id)
        self.told.emit(words.to_confirm(routine.name))
        return False

    def leave_editor(self) -> None:
        """Go from the editor to the list; what is not saved is kept as a draft."""
        kept = self.writing.leave()
        self.open_list(self.writing.routine_id)
        if kept:
            self.told.emit(words.kept_as_draft(kept))

    def bring(self, *paths: Path) -> None:
        """Import files: a copy of each, as it is, under a name that nothing has yet.

        What was refused is told first, in one go with the rest.
        """
        refused: list[str] = []
        brought: list[str] = []
        for path in paths:
            try:
                brought.append(self._bring(path))
            except RoutineUnusable as why:
                refused.append(worded(str(why)))
        self.told.emit(" ".join(refused + brought))

    def _bring(self, path: Path) -> str:
        """Import a file and return what is told of it."""
        try:
            file = read_routine(path, self._shelf.drills, "")
        except OSError as error:
            raise RoutineUnusable(words.not_imported(path.name, f"{reason_of(error)}.")) from error
        if file.routine is None:
            raise RoutineUnusable(words.not_imported(path.name, worded(file.fault)))
        routine_id = self._shelf.free_id(path.name.removesuffix(SUFFIX))
        self._shelf.save(routine_id, file.content)
        self.open_list(routine_id)
        return words.imported(file.routine.name)

    def act(self, action: str) -> bool:
        """Do what a notice offers; return whether it was one of these."""
        deleted = self._deleted
        if action != UNDO_DELETE or deleted is None:
            return False
        self._deleted = None
        try:
            routine_id = self._shelf.put_back(*deleted)
            if self._was_first and not self._keeper.preferences.first_card:
                self._put_first(routine_id)
            self.open_list(routine_id)
        except RoutineUnusable as why:
            self.told.emit(worded(str(why)))
        return True

    def _fill(self, routine_id: str = "") -> None:
        preferences = self._keeper.preferences
        self.routines.show_routines(self._list.facts(preferences), routine_id)

    @Slot(object)
    def _do(self, asked: Asked) -> None:
        match asked.action:
            case Action.START:
                self.chosen.emit(asked.routine_id)
            case Action.NEW:
                first = Step(next(iter(self._shelf.drills)))
                self._edit_new(Routine("", words.new_name(), "", "", (first,)))
            case Action.IMPORT:
                path = self._ask_open()
                if path is not None:
                    self.bring(path)
            case Action.EDIT:
                self._edit(asked.routine_id)
            case Action.EXPORT:
                self._export(asked.routine_id)
            case _:
                self._change(asked)

    def _change(self, asked: Asked) -> None:
        """Do what changes the list."""
        before = self._keeper.preferences
        match asked.action:
            case Action.FIRST:
                self._put_first(asked.routine_id)
            case Action.CONFIRM:
                self._keeper.keep(self._repertoire.confirm(before, asked.routine_id))
            case Action.DISCARD:
                self._try(self._shelf.drop_draft, asked.routine_id)
            case Action.DELETE:
                self._delete(asked.routine_id)
        self._fill()

    def _put_first(self, routine_id: str) -> None:
        """Let a routine come first on Today; with "" those shipped do as they are."""
        self._keeper.keep(replace(self._keeper.preferences, first_card=routine_id))

    def _edit(self, routine_id: str) -> None:
        draft, file = self._shelf.draft(routine_id), self._shelf.file(routine_id)
        shipped = self._repertoire.shipped.routine(routine_id)
        if draft is not None:
            if self.writing.take_up(draft):
                self.opened.emit("editor")
        elif shipped is not None:
            self._edit_new(replace(shipped, name=words.copy_of(shipped.name)))
        elif file is not None and file.routine is not None:
            self.writing.open(Version(file.routine, file.text), is_saved=True)
            self.opened.emit("editor")

    def _edit_new(self, routine: Routine) -> None:
        mine = replace(routine, id=self._shelf.free_id(routine.name), key="")
        self.writing.open(Version(mine, write(mine)), is_saved=False)
        self.opened.emit("editor")

    def _export(self, routine_id: str) -> None:
        shipped = self._repertoire.shipped.routine(routine_id)
        file = self._shelf.file(routine_id) if shipped is None else None
        if shipped is None and file is None:
            self._fill()
            return
        name = f"{routine_id}{SUFFIX}" if file is None else file.path.name
        if (path := self._ask_save(name)) is None:
            return
        content = write(shipped).encode() if shipped else file.content if file else b""
        try:
            if file is not None and not content:
                copyfile(file.path, path)  # too large to be a routine, and no less one's own
            else:
                replace_file(path, content)
        except OSError as error:
            self.told.emit(words.not_exported(reason_of(error)))
        else:
            self.noticed.emit(Notice(words.exported(str(path)), passing=True))

    def _delete(self, routine_id: str) -> None:
        file, draft = self._shelf.file(routine_id), self._shelf.draft(routine_id)
        if file is None or not self._try(self._shelf.remove, file):
            return
        if was_first := self._keeper.preferences.first_card == routine_id:
            self._put_first("")
        self._was_first = was_first
        self._deleted = (file, draft) if file.content else None
        if self._deleted is None:
            self.told.emit(words.deleted(file.name))
        else:
            self.noticed.emit(Notice(words.deleted(file.name), words.undo(), UNDO_DELETE))

    def _try(self, change: Callable[..., None], *given: object) -> bool:
        """Change the folder; say so when that cannot be, and return whether it could."""
        try:
            change(*given)
        except RoutineUnusable as why:
            self.told.emit(worded(str(why)))
            return False
        return True

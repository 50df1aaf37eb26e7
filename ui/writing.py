# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Stands behind the editor: takes every change, keeps a draft of it at once, saves when asked."""

from collections.abc import Callable
from functools import cached_property, partial

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from exercises.routine import Routine
from exercises.routine_text.fault import RoutineFault
from settings.routine_file import RoutineFile
from settings.routine_shelf import RoutineShelf, RoutineUnusable
from ui.editing import Editing, Version
from ui.notice import Notice
from ui.pages.editor import EditorPage
from ui.pages.editor_fields import Change
from ui.wording import routines as words
from ui.wording.sayings import worded

DRAFT_MS = 250
"""So long after the last letter the draft is written: not a letter each, and none is lost."""


class Writing(QObject):
    """One routine at a time. `told` says what became of it, `noticed` that it was saved."""

    told = Signal(str)
    noticed = Signal(object)

    def __init__(self, shelf: RoutineShelf) -> None:
        super().__init__()
        self._shelf = shelf
        self._editing: Editing | None = None
        self._there: bytes | None = None
        self._refused = ""
        self._draft_timer = QTimer(self)
        self._draft_timer.setSingleShot(True)
        self._draft_timer.setInterval(DRAFT_MS)
        self._draft_timer.timeout.connect(self.keep_draft)

    @cached_property
    def page(self) -> EditorPage:
        """Return the editor."""
        page = EditorPage()
        page.changed.connect(self._take)
        page.outline.moved.connect(self._move_on)
        page.undo_asked.connect(self._undo)
        page.redo_asked.connect(self._redo)
        page.save_asked.connect(self.save)
        return page

    @property
    def routine_id(self) -> str:
        """Return which routine is edited, or was last."""
        return self._editing.now.routine.id if self._editing is not None else ""

    def open(self, version: Version, *, is_saved: bool) -> None:
        """Begin with a version: that of its file, or one that is in none yet."""
        self._editing = Editing(version, self._shelf.drills)
        self._there = self._content(version)
        self._refused = ""
        if not is_saved:
            self._editing.unsaved()
        self._try(partial(self._shelf.begin_editing, version.routine.id))
        self.page.show_routine(version.routine, self._shelf.drills)
        self._show_state()

    def take_up(self, draft: RoutineFile) -> bool:
        """Go on with a draft, as a routine of its own where its file was changed elsewhere since.

        Returns whether that could be.
        """
        routine = draft.routine
        if routine is None:
            return False
        if self._shelf.changed_since(draft):
            try:
                routine = replace(routine, id=self._shelf.move_draft(draft))
            except RoutineUnusable as why:
                self.told.emit(worded(str(why)))
                return False
            self.told.emit(words.saved_beside(routine.name, routine.id))
        self.open(Version(routine, draft.text), is_saved=False)
        return True

    def leave(self) -> str:
        """Keep what is not saved; return the routine's name then, "" when there was nothing."""
        editing = self._editing
        if editing is not None:
            self.page.end_typing()
        self._try(self._shelf.end_editing)
        self.keep_draft()
        if editing is None or not editing.is_changed:
            return ""
        draft = self._shelf.draft(editing.now.routine.id)
        if draft is not None and self._is_changed_elsewhere(editing.now):
            self._try(partial(self._shelf.move_draft, draft))
        return editing.now.routine.name

    @Slot()
    def keep_draft(self) -> None:
        """Write down what is not saved."""
        self._draft_timer.stop()
        editing = self._editing
        if editing is None:
            return
        now = editing.now
        if editing.is_changed:
            self._try(partial(self._shelf.save_draft, now.routine.id, now.text.encode()))
        else:
            self._try(partial(self._shelf.drop_draft, now.routine.id))

    @Slot()
    def save(self) -> None:
        """Put the routine's file in its place."""
        editing = self._editing
        if editing is not None:
            self.page.end_typing()
        if editing is None or not editing.is_changed:
            return
        now = editing.now
        content = now.text.encode()
        if self._is_changed_elsewhere(now):
            self._save_beside(now)
            return
        if not self._try(partial(self._shelf.save, now.routine.id, content)):
            return
        self._draft_timer.stop()
        self._there = content
        editing.saved()
        editing.end_field()
        self._show_state()
        self.noticed.emit(Notice(words.saved(now.routine.name), passing=True))

    def _content(self, version: Version) -> bytes | None:
        """Return what is in the routine's file now; None where there is none."""
        file = self._shelf.file(version.routine.id)
        return None if file is None else file.content

    def _is_changed_elsewhere(self, version: Version) -> bool:
        return self._content(version) not in {None, self._there}

    def _try(self, change: Callable[[], object]) -> bool:
        """Change the folder; say so when that cannot be, and return whether it could."""
        try:
            change()
        except RoutineUnusable as why:
            self.told.emit(worded(str(why)))
            return False
        return True

    def _save_beside(self, now: Version) -> None:
        """Save under another id: somebody else has changed the file meanwhile."""
        routine = replace(now.routine, id=self._shelf.free_id(now.routine.id))
        if not self._try(partial(self._shelf.save, routine.id, now.text.encode())):
            return
        self._try(partial(self._shelf.drop_draft, now.routine.id))
        self._draft_timer.stop()
        self.open(Version(routine, now.text), is_saved=True)
        self.told.emit(words.saved_beside(routine.name, routine.id))

    @Slot(object)
    def _take(self, change: Change) -> None:
        editing = self._editing
        if editing is None:
            return
        try:
            editing.change(change.routine, change.field)
        except RoutineFault as fault:
            self._refuse(editing.now.routine, change, _said(fault))
            return
        if self._refused in {"", change.field}:
            self._refused = ""
            self.page.show_problem("")
        self.page.take_version(change)
        self._changed()

    def _refuse(self, kept: Routine, change: Change, why: str) -> None:
        """Show what is kept instead of a choice; of what is typed, say why until it is right."""
        self._refused = "" if change.rebuilds else change.field
        if change.rebuilds:
            self.page.show_version(kept)
        self.page.show_problem(why)

    @Slot()
    def _move_on(self) -> None:
        """Say no more why something was refused: what was typed there is gone."""
        self._refused = ""
        self.page.show_problem("")

    @Slot()
    def _undo(self) -> None:
        if self._editing is not None:
            self._editing.undo()
            self._show_version()

    @Slot()
    def _redo(self) -> None:
        if self._editing is not None:
            self._editing.redo()
            self._show_version()

    def _show_version(self) -> None:
        if self._editing is not None:
            self.page.show_version(self._editing.now.routine)
            self._move_on()
            self._changed()

    def _changed(self) -> None:
        self._draft_timer.start()
        self._show_state()

    def _show_state(self) -> None:
        editing = self._editing
        if editing is not None:
            self.page.show_state(
                can_undo=editing.can_undo,
                can_redo=editing.can_redo,
                is_changed=editing.is_changed,
            )


def _said(fault: RoutineFault) -> str:
    return words.refused(worded(fault.reason)) if fault.reason else worded(str(fault))

# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Carries the history out of the window and in again, on a thread of its own."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from history.errors import HistoryError
from ui.wording import carrying as words
from ui.wording.machine import reason_of
from ui.wording.sayings import worded

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

NAME = "ninety-history.csv"


class Carrying(QObject):
    """Emits `told` with a sentence on what was done or why not, `changed` after an import.

    What had to be done to the history's file is told before that.

    `ask_save` asks a person where to, beginning with a name, `ask_open` for a file; None is a
    change of mind. `now` is aware. `settle` waits until what was recorded is written.
    """

    told = Signal(str)
    changed = Signal()
    broke = Signal(object)

    def __init__(
        self,
        history: Path,
        backups: Path,
        ask_save: Callable[[str], Path | None],
        ask_open: Callable[[], Path | None],
        now: Callable[[], datetime],
        settle: Callable[[], None],
    ) -> None:
        super().__init__()
        self._history = history
        self._backups = backups
        self._ask_save = ask_save
        self._ask_open = ask_open
        self._now = now
        self._settle = settle
        self._thread: ThreadPoolExecutor | None = None
        self.broke.connect(self._raise)

    @Slot()
    def export(self) -> None:
        """Ask where to, and write all sessions there."""
        target = self._ask_save(NAME)
        if target is not None:
            self._settle()
            self._submit(self._export, target)

    @Slot()
    def bring(self) -> None:
        """Ask for an exported file, and take it in."""
        source = self._ask_open()
        if source is not None:
            self._settle()
            self._submit(self._bring, source)

    def close(self) -> None:
        """Finish what was asked for."""
        if self._thread is not None:
            self._thread.shutdown(wait=True)

    def _submit(self, work: Callable[[Path], str], path: Path) -> None:
        if self._thread is None:
            from concurrent.futures import ThreadPoolExecutor

            self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="carrying")
        self._thread.submit(self._tell, work, path).add_done_callback(self._watch)

    def _tell(self, work: Callable[[Path], str], path: Path) -> None:
        try:
            said = work(path)
        except HistoryError as error:
            said = worded(str(error))
        except OSError as error:
            said = words.failed(str(path), reason_of(error))
        self.told.emit(said)

    def _export(self, target: Path) -> str:
        from ui.exporting import TargetRefused, export

        try:
            return words.exported(str(target), export(self._history, target, self._hear))
        except TargetRefused as error:
            return str(error)

    def _bring(self, source: Path) -> str:
        from ui.exporting import bring

        now = self._now().astimezone()
        merged = bring(self._history, self._backups, source, now, self._hear)
        self.changed.emit()
        return words.imported(merged)

    def _hear(self, notice: str) -> None:
        self.told.emit(worded(notice))

    def _watch(self, future: "Future[None]") -> None:
        error = future.exception()
        if error is not None:
            self.broke.emit(error)

    @Slot(object)
    def _raise(self, error: Exception) -> None:
        """Let a fault of the thread reach the window's excepthook."""
        raise error

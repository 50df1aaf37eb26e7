# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Writes sessions to the history on a thread of its own, so that no slow disk delays a frame."""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from exercises.record import SessionRecord
from history.errors import HistoryError
from ui.wording.sayings import worded

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

    from history.store import Store

LOG = logging.getLogger(__name__)


class Journal(QObject):
    """Saves whole records in the order they come. A failure is told once, not per record.

    `keep_first` is called on the thread before anything is written, with what is to be kept; its
    failure is `told`, and hinders nothing. `look` is called there after every try, with what may
    have been done to the file.
    """

    failed = Signal(str)
    told = Signal(str)
    recovered = Signal(str)
    broke = Signal(object)

    def __init__(
        self,
        path: Path,
        open_store: "Callable[[Path], Store] | None" = None,
        keep_first: "Callable[[Store], None] | None" = None,
        look: "Callable[[Store], None] | None" = None,
    ) -> None:
        super().__init__()
        self._path = path
        self._open_store = open_store
        self._keep_first = keep_first
        self._look = look
        self._store: Store | None = None
        self._failing = False
        self._unsaved: dict[str, SessionRecord] = {}
        self._thread: ThreadPoolExecutor | None = None
        self.broke.connect(self._raise)

    def save(self, record: SessionRecord) -> None:
        """Save `record` soon; what could not be saved is tried again with the next one."""
        self._submit(self._save, record)

    def settle(self) -> None:
        """Wait until everything asked for so far was tried."""
        if self._thread is not None:
            self._thread.submit(_nothing).result()

    def close(self) -> None:
        """Finish what was asked for and let go of the file."""
        if self._thread is not None:
            self._submit(self._close)
            self._thread.shutdown(wait=True)

    def _submit(self, work: Callable[..., None], *values: object) -> None:
        if self._thread is None:
            from concurrent.futures import ThreadPoolExecutor

            self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="journal")
        self._thread.submit(work, *values).add_done_callback(self._watch)

    def _watch(self, future: "Future[None]") -> None:
        error = future.exception()
        if error is not None:
            self.broke.emit(error)

    @Slot(object)
    def _raise(self, error: Exception) -> None:
        """Let a fault of the thread reach the window's excepthook."""
        raise error

    def _save(self, record: SessionRecord) -> None:
        self._unsaved[record.id] = record
        self._save_waiting()
        if self._failing and not self._unsaved:
            self._failing = False
            self.recovered.emit(record.id)

    def _save_waiting(self) -> None:
        try:
            store = self._ready()
            for waiting in tuple(self._unsaved.values()):
                # Out before the try: a bug over one record must not hold up all later ones.
                del self._unsaved[waiting.id]
                self._write(store, waiting)
        except HistoryError as error:
            self._fail(error)
        finally:
            self._look_after()

    def _write(self, store: "Store", record: SessionRecord) -> None:
        try:
            store.save(record)
        except HistoryError:
            # To the front again: the order of the rest stands.
            self._unsaved = {record.id: record, **self._unsaved}
            raise

    def _ready(self) -> "Store":
        """Return the store, with how the day began kept."""
        store = self._opened()
        if self._keep_first is not None:
            try:
                self._keep_first(store)
            except HistoryError as error:
                LOG.warning("history: %s", error)
                self.told.emit(worded(str(error)))
        return store

    def _opened(self) -> "Store":
        if self._store is None:
            from history.store import Store

            self._store = (self._open_store or Store.open)(self._path)
        return self._store

    def _look_after(self) -> None:
        if self._store is not None and self._look is not None:
            self._look(self._store)

    def _fail(self, error: HistoryError) -> None:
        LOG.warning("history: %s", error)
        if not self._failing:
            self._failing = True
            self.failed.emit(worded(str(error)))

    def _close(self) -> None:
        if self._unsaved:
            self._save_waiting()
        if self._store is not None:
            self._store.close()


def _nothing() -> None:
    """Do nothing, after everything before it was done."""

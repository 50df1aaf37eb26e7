# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A line of JSON per cue that sounded: when it was planned, and when it was issued."""

import json
import logging
from contextlib import suppress
from pathlib import Path
from typing import TextIO

from PySide6.QtCore import QObject, Signal, Slot

from ui.sounder import Issued
from ui.wording import program as words
from ui.wording.machine import reason_of

LOG = logging.getLogger(__name__)


class CueLog(QObject):
    """Writes `cue`, `planned_ms`, `issued_ms`: both on the session's axis, pauses taken out.

    Where it cannot be written, `failed` says so once; no more is written then.
    """

    failed = Signal(str)

    def __init__(self, path: Path, speed: float) -> None:
        super().__init__()
        self._path = path
        self._file: TextIO | None = path.open("w", encoding="utf-8", buffering=1)
        self._speed = speed

    @Slot(object)
    def write(self, issued: Issued) -> None:
        """Write one cue."""
        if self._file is None:
            return
        issued_ms = issued.planned_ms + issued.late_s * 1000 * self._speed
        line = {
            "cue": issued.cue.value,
            "planned_ms": issued.planned_ms,
            "issued_ms": round(issued_ms, 2),
        }
        try:
            self._file.write(json.dumps(line) + "\n")
        except OSError as error:
            self._give_up(error)

    def close(self) -> None:
        """Close the file."""
        if self._file is None:
            return
        try:
            self._file.close()
        except OSError as error:
            self._give_up(error)

    def _give_up(self, error: OSError) -> None:
        file, self._file = self._file, None
        if file is not None:
            with suppress(OSError):  # what is still to be written fails once more
                file.close()
        LOG.warning("cue log: %s", error)
        self.failed.emit(words.no_cue_log(str(self._path), reason_of(error)))

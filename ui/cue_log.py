# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A line of JSON per cue that sounded: when it was planned, and when it was issued."""

import json
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from ui.sounder import Issued


class CueLog(QObject):
    """Writes `cue`, `planned_ms`, `issued_ms`: both on the session's axis, pauses taken out."""

    def __init__(self, path: Path, speed: float) -> None:
        super().__init__()
        self._file = path.open("w", encoding="utf-8", buffering=1)
        self._speed = speed

    @Slot(object)
    def write(self, issued: Issued) -> None:
        """Write one cue."""
        issued_ms = issued.planned_ms + issued.late_s * 1000 * self._speed
        line = {
            "cue": issued.cue.value,
            "planned_ms": issued.planned_ms,
            "issued_ms": round(issued_ms, 2),
        }
        self._file.write(json.dumps(line) + "\n")

    def close(self) -> None:
        """Close the file."""
        self._file.close()

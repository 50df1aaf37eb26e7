# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What a session does, and what it replies to a key."""

from enum import Enum, auto


class State(Enum):
    """What the session is doing."""

    READY = auto()
    RUNNING = auto()
    PAUSED = auto()
    ASKING = auto()
    SIGNALLED = auto()
    FINISHED = auto()
    STOPPED = auto()


class Reply(Enum):
    """What came of a key: each is answered by a sound, and most by a word."""

    IGNORED = auto()
    WENT_ON = auto()
    PAUSED = auto()
    RESUMED = auto()
    SKIPPED = auto()
    SKIPPED_DRILL = auto()
    REPEATED = auto()
    LINES_AGAIN = auto()
    DRILL_BEFORE = auto()
    DRILL_AGAIN = auto()
    FASTER = auto()
    SLOWER = auto()
    PACE_LIMIT = auto()
    REST_NEEDED = auto()
    ROUNDS_LIMIT = auto()
    ASKED = auto()
    SIGNALLED = auto()
    ANSWERED = auto()
    WENT_LOWER = auto()
    LEFT_DRILL = auto()
    RATED = auto()
    LEVEL_CHANGED = auto()
    LEVEL_KEPT = auto()
    ENDED = auto()

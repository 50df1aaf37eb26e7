# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The names of everything that can be heard, shared by the timeline, the tones and the log."""

from enum import StrEnum


class Cue(StrEnum):
    """One thing to hear. What it sounds like is the cuebook's business."""

    BREATH_IN = "breath-in"
    BREATH_OUT = "breath-out"
    PAUSE = "pause"
    SOFT = "soft"
    REST = "rest"
    COUNT_IN = "count-in"
    SET_DONE = "set-done"
    DRILL_DONE = "drill-done"
    SESSION_DONE = "session-done"
    LEFT = "left"
    RIGHT = "right"
    SWITCH = "switch"
    PAUSED = "paused"
    RESUMED = "resumed"
    TAKEN = "key-taken"
    STOP = "stop-signal"
    SOUND_BACK = "sound-back"
    WARNING = "warning"

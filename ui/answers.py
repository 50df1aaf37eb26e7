# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Which sound answers a key: every key is answered by one."""

from exercises.cue import Cue
from exercises.reply import Reply

SOUNDS: dict[Reply, Cue] = {
    Reply.IGNORED: Cue.TAKEN,
    Reply.WENT_ON: Cue.TAKEN,
    Reply.PAUSED: Cue.PAUSED,
    Reply.RESUMED: Cue.RESUMED,
    Reply.SKIPPED: Cue.TAKEN,
    Reply.SKIPPED_DRILL: Cue.TAKEN,
    Reply.REPEATED: Cue.TAKEN,
    Reply.LINES_AGAIN: Cue.TAKEN,
    Reply.DRILL_BEFORE: Cue.TAKEN,
    Reply.DRILL_AGAIN: Cue.TAKEN,
    Reply.FASTER: Cue.TAKEN,
    Reply.SLOWER: Cue.TAKEN,
    Reply.PACE_LIMIT: Cue.WARNING,
    Reply.REST_NEEDED: Cue.WARNING,
    Reply.ROUNDS_LIMIT: Cue.WARNING,
    Reply.ASKED: Cue.PAUSED,
    Reply.SIGNALLED: Cue.STOP,
    Reply.ANSWERED: Cue.TAKEN,
    Reply.WENT_LOWER: Cue.RESUMED,
    Reply.LEFT_DRILL: Cue.RESUMED,
    Reply.RATED: Cue.TAKEN,
    Reply.LEVEL_CHANGED: Cue.TAKEN,
    Reply.LEVEL_KEPT: Cue.WARNING,
    Reply.ENDED: Cue.PAUSED,
}

# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What two machines kept, put together: of everything known of a session the last word holds.

Of two words on one session one always comes after the other, whoever asks. So it does not matter
who takes in whose history first, how often, or through how many machines it went.
"""

from datetime import UTC, datetime
from typing import TypeAlias

import msgspec
from msgspec import Struct

from exercises.record import Outcome, SessionRecord
from exercises.saying import Saying

_NEVER = datetime.min.replace(tzinfo=UTC)
_ENDED = {Outcome.RUNNING: 0, Outcome.INTERRUPTED: 1, Outcome.STOPPED: 2, Outcome.FINISHED: 3}


class Deletion(Struct, frozen=True):
    """A session that a person deleted, and when (aware UTC)."""

    session: str
    at: datetime

    def __post_init__(self) -> None:
        if self.at.utcoffset() != UTC.utcoffset(None):
            raise ValueError(Saying("History file", "{0} is not a time in UTC").filled("at"))


Word: TypeAlias = SessionRecord | Deletion
"""One thing that is known of a session."""


class Merged(Struct, frozen=True):
    """What became of the sessions that were taken in; `same` were known already, or newer here."""

    added: int = 0
    changed: int = 0
    deleted: int = 0
    same: int = 0


def session_of(word: Word) -> str:
    """Return the id of the session that `word` is about."""
    return word.session if isinstance(word, Deletion) else word.id


def last_word(one: Word, other: Word) -> Word:
    """Return which of two words on the same session holds.

    What a person did last comes first: answering, mending, deleting. Then a session that ended
    comes before one that was still under way, and the longer one before the shorter; the rest is
    settled by the text, so that it is settled everywhere in the same way.
    """
    return max(one, other, key=_rank)


def _rank(word: Word) -> tuple[datetime, bool, int, int, bytes]:
    text = msgspec.json.encode(word)
    if isinstance(word, Deletion):
        return word.at, True, 0, 0, text
    return (
        word.changed_at or _NEVER,
        False,
        _ENDED[word.outcome],
        word.active_ms + word.paused_ms,
        text,
    )

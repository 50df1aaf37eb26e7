# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The tables of the history as a list of migrations; `PRAGMA user_version` counts those applied.

Checks mirror the values of exercises.record. Times are ISO-8601 text in UTC: they sort as they
stand.
"""

from typing import TypeAlias

Migration: TypeAlias = tuple[str, ...]
"""Single statements, applied in one transaction."""

_SESSION = """
CREATE TABLE session (
    id TEXT NOT NULL PRIMARY KEY,
    started_at TEXT NOT NULL CHECK (started_at GLOB '????-??-??T??:??:??.??????+00:00'),
    offset_minutes INTEGER NOT NULL,
    routine TEXT NOT NULL,
    routine_name TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('running', 'finished', 'stopped', 'interrupted')),
    active_ms INTEGER NOT NULL,
    paused_ms INTEGER NOT NULL,
    effort INTEGER CHECK (effort BETWEEN 0 AND 10),
    pain INTEGER CHECK (pain BETWEEN 0 AND 10),
    note TEXT NOT NULL
) STRICT"""

# `place` is the place in the record's tuple, from 0.
_DRILL = """
CREATE TABLE drill (
    session TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    drill TEXT NOT NULL,
    name TEXT NOT NULL,
    level INTEGER NOT NULL,
    pace INTEGER NOT NULL,
    sets INTEGER NOT NULL CHECK (sets >= 0),
    breaths INTEGER NOT NULL CHECK (breaths >= 0),
    sets_done INTEGER NOT NULL CHECK (sets_done >= 0),
    breaths_done INTEGER NOT NULL CHECK (breaths_done >= 0),
    work_ms INTEGER NOT NULL CHECK (work_ms >= 0),
    skipped INTEGER NOT NULL CHECK (skipped IN (0, 1)),
    pain INTEGER CHECK (pain BETWEEN 0 AND 10),
    PRIMARY KEY (session, place)
) STRICT, WITHOUT ROWID"""

_PAUSE = """
CREATE TABLE pause (
    session TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    for_ms INTEGER NOT NULL,
    why TEXT NOT NULL,
    PRIMARY KEY (session, place)
) STRICT, WITHOUT ROWID"""

_SIGNAL = """
CREATE TABLE signal (
    session TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.??????+00:00'),
    at_ms INTEGER NOT NULL,
    drill TEXT NOT NULL,
    level INTEGER NOT NULL,
    answer INTEGER CHECK (answer BETWEEN 1 AND 5),
    PRIMARY KEY (session, place)
) STRICT, WITHOUT ROWID"""

_MEASURE = """
CREATE TABLE measure (
    session TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    measure TEXT NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('left', 'right', 'both')),
    moment TEXT NOT NULL CHECK (moment IN ('before', 'after')),
    at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.??????+00:00'),
    tries TEXT NOT NULL,
    PRIMARY KEY (session, place)
) STRICT, WITHOUT ROWID"""

_CHANGED_AT = """
ALTER TABLE session ADD COLUMN changed_at TEXT
CHECK (changed_at GLOB '????-??-??T??:??:??.??????+00:00')"""
_SEEN_AT = """
ALTER TABLE session ADD COLUMN seen_at TEXT
CHECK (seen_at GLOB '????-??-??T??:??:??.??????+00:00')"""

# A session that was deleted, so that an older export does not bring it back.
_DELETED = """
CREATE TABLE deleted (
    session TEXT NOT NULL PRIMARY KEY,
    at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.??????+00:00')
) STRICT, WITHOUT ROWID"""

FIRST_TABLES = frozenset({"session", "drill", "pause", "signal"})
"""Every history has these, whatever its version."""

MIGRATIONS: tuple[Migration, ...] = (
    (
        _SESSION,
        _DRILL,
        _PAUSE,
        _SIGNAL,
        "CREATE INDEX session_by_start ON session (started_at)",
    ),
    (
        "ALTER TABLE session ADD COLUMN felt INTEGER CHECK (felt IN (0, 1))",
        _CHANGED_AT,
        _SEEN_AT,
        "ALTER TABLE drill ADD COLUMN pain_before INTEGER CHECK (pain_before BETWEEN 0 AND 10)",
        _MEASURE,
        _DELETED,
    ),
    (
        "ALTER TABLE session ADD COLUMN at_drill INTEGER CHECK (at_drill >= 0)",
        "ALTER TABLE session ADD COLUMN at_set INTEGER CHECK (at_set >= 1)",
    ),
)

# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The words of the commands that carry the history out and in and keep it safe; no Qt."""

from history.merging import Merged
from ui.wording.commands import CommandHelp

DEEDS = {
    "export": (
        "PATH",
        CommandHelp(
            "write all sessions to a .csv or .json file",
            "Writes all sessions: to PATH.csv a table with a row for each drill, for a "
            "spreadsheet; to PATH.json everything, for another machine or another program. An "
            "export that is there already is replaced, any other file is not.",
        ),
    ),
    "import": (
        "PATH",
        CommandHelp(
            "take in what another machine exported as .json",
            "Takes in a .json file that Ninety exported. Doing it again changes nothing, and two "
            "machines come to the same in whatever order they do it. A file that is wrong changes "
            "nothing.",
        ),
    ),
    "backup": (
        "",
        CommandHelp(
            "keep a copy beside the history",
            "Keeps a copy of the history in the folder backups beside it, where it stays until "
            "you delete it. A copy is made there before the first change of each day as well; of "
            "those the last five stay.",
        ),
    ),
    "restore": (
        "PATH",
        CommandHelp(
            "put a backup in the place of the history",
            "Puts a backup, or the history.db of another machine, in the place of the history. "
            "The present one is kept in the folder backups first. What is no history of Ninety "
            "changes nothing.",
        ),
    ),
}
"""What `history` does beside listing: what stands behind the word, and its help."""
PATHS = {
    "export": "the file to write, ending in .csv or .json",
    "import": "the .json file to take in",
    "restore": "the backup",
}


def exported(path: str, sessions: int) -> str:
    return f"{_sessions(sessions)} written to {path}"


def imported(merged: Merged) -> str:
    """Return what became of what was imported."""
    return (
        f"{_sessions(merged.added)} added, {merged.changed} changed, {merged.deleted} deleted, "
        f"{merged.same} known already"
    )


def not_imported(path: str) -> str:
    return f"{path} cannot be imported"


def _sessions(count: int) -> str:
    return "1 session" if count == 1 else f"{count} sessions"


def backed_up(path: str) -> str:
    return f"The history was kept as {path}"


def no_backup() -> str:
    return "There is no history to keep yet."


def restored(path: str, kept: str) -> str:
    """Return that a backup was restored, and where the history before it is."""
    before = f"; the one before was kept as {kept}" if kept else ""
    return f"The history is as in {path}{before}"


def not_restored(path: str) -> str:
    return f"{path} cannot be restored"

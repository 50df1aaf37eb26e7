# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The words of the commands that carry the history out and in and keep it safe."""

from collections.abc import Mapping

from msgspec import Struct

from history.merging import Merged
from ui.wording import BY, translate
from ui.wording.command_help import CommandHelp


class Deed(Struct, frozen=True):
    """What `history` does beside listing: its help, and what has to stand behind it, if anything.

    `place` is how that is named, `path` is what it is.
    """

    about: CommandHelp
    place: str = ""
    path: str = ""


def deeds_title() -> str:
    return translate("Help", "what else to do with it")


def deed() -> str:
    return translate("Help", "WHAT")


def deeds() -> Mapping[str, Deed]:
    """Return all of them, in their order."""
    return {**_carrying(), **_keeping()}


def _carrying() -> Mapping[str, Deed]:
    path = translate("Help", "PATH")
    return {
        "export": Deed(
            CommandHelp(
                translate("Help", "write all sessions to a .csv or .json file"),
                translate(
                    "Help",
                    "Writes all sessions: to PATH.csv a table with a row for each drill, for a "
                    "spreadsheet; to PATH.json everything, for another machine or another "
                    "program. An export that is there already is replaced, any other file is not.",
                ),
            ),
            path,
            translate("Help", "the file to write, ending in .csv or .json"),
        ),
        "import": Deed(
            CommandHelp(
                translate("Help", "take in what another machine exported as .json"),
                translate(
                    "Help",
                    "Takes in a .json file that Ninety exported. Doing it again changes nothing, "
                    "and two machines come to the same in whatever order they do it. A file that "
                    "is wrong changes nothing.",
                ),
            ),
            path,
            translate("Help", "the .json file to take in"),
        ),
    }


def _keeping() -> Mapping[str, Deed]:
    return {
        "backup": Deed(
            CommandHelp(
                translate("Help", "keep a copy beside the history"),
                translate(
                    "Help",
                    "Keeps a copy of the history in the folder backups beside it, where it stays "
                    "until you delete it. A copy is made there before the first change of each "
                    "day as well; of those the last five stay.",
                ),
            )
        ),
        "restore": Deed(
            CommandHelp(
                translate("Help", "put a backup in the place of the history"),
                translate(
                    "Help",
                    "Puts a backup, or the history.db of another machine, in the place of the "
                    "history. The present one is kept in the folder backups first. What is no "
                    "history of Ninety changes nothing.",
                ),
            ),
            translate("Help", "PATH"),
            translate("Help", "the backup"),
        ),
    }


def exported(path: str, sessions: int) -> str:
    if sessions == 1:
        return translate("Commands", "1 session written to {0}").format(path)
    words = translate("Commands", "{0} sessions written to {1}", "", BY, sessions)
    return words.format(sessions, path)


def imported(merged: Merged) -> str:
    """Return what became of what was imported."""
    added, rest = merged.added, (merged.changed, merged.deleted, merged.same)
    if added == 1:
        words = translate(
            "Commands", "1 session added, {0} changed, {1} deleted, {2} known already"
        )
        return words.format(*rest)
    words = translate(
        "Commands", "{0} sessions added, {1} changed, {2} deleted, {3} known already", "", BY, added
    )
    return words.format(added, *rest)


def not_imported(path: str) -> str:
    return translate("Commands", "{0} cannot be imported").format(path)


def backed_up(path: str) -> str:
    return translate("Commands", "The history was kept as {0}").format(path)


def no_backup() -> str:
    return translate("Commands", "There is no history to keep yet.")


def restored(path: str, kept: str) -> str:
    """Return that a backup was restored, and where the history before it is."""
    if not kept:
        return translate("Commands", "The history is as in {0}").format(path)
    words = translate("Commands", "The history is as in {0}; the one before was kept as {1}")
    return words.format(path, kept)


def not_restored(path: str) -> str:
    return translate("Commands", "{0} cannot be restored").format(path)

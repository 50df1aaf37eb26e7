# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The words for carrying the history out and in from the window."""

from history.merging import Merged
from ui.wording import translate


def export_title() -> str:
    return translate("Carrying", "Export the history")


def import_title() -> str:
    return translate("Carrying", "Import a history")


def table_files() -> str:
    return translate("Carrying", "Table for a spreadsheet (*.csv)")


def whole_files() -> str:
    return translate("Carrying", "Everything, for another machine (*.json)")


def exported(path: str, sessions: int) -> str:
    return translate("Carrying", "Sessions written to {1}: {0}.").format(sessions, path)


def imported(merged: Merged) -> str:
    """Return what became of what was imported."""
    words = translate(
        "Carrying", "Imported sessions: {0} added, {1} changed, {2} deleted, {3} known already."
    )
    return words.format(merged.added, merged.changed, merged.deleted, merged.same)


def failed(path: str, reason: str) -> str:
    return translate("Carrying", "{0} cannot be used: {1}.").format(path, reason)


def neither(path: str) -> str:
    words = translate("Carrying", "{0} is neither a .csv nor a .json file; nothing was written.")
    return words.format(path)


def nothing_yet() -> str:
    return translate("Carrying", "There is no history to export yet.")


def something_else(path: str) -> str:
    words = translate("Carrying", "{0} holds something else; it was left as it is.")
    return words.format(path)

# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What the list of routines shows, as values."""

from enum import StrEnum

from msgspec import Struct


class Action(StrEnum):
    """What can be asked for of a routine; the first three of any, whichever is chosen."""

    NEW = "new"
    IMPORT = "import"
    START = "start"
    EDIT = "edit"
    DISCARD = "discard"
    FIRST = "first"
    CONFIRM = "confirm"
    EXPORT = "export"
    DELETE = "delete"


class RoutineFacts(Struct, frozen=True):
    """A routine, or a file that is none (`fault` says why).

    `beyond` are sentences on what exceeds the catalogue; `kept_back` is a safety answer's.
    `own`: it has a file, `unsaved`: and changes that are not in it, `fresh`: and no file yet.
    """

    id: str
    name: str
    about: str = ""
    facts: str = ""
    steps: tuple[str, ...] = ()
    own: bool = False
    first: bool = False
    unsaved: bool = False
    fresh: bool = False
    beyond: tuple[str, ...] = ()
    confirmed: bool = False
    kept_back: str = ""
    fault: str = ""

    @property
    def actions(self) -> frozenset[Action]:
        """Return what can be asked for."""
        if self.fault:
            return frozenset({Action.EXPORT, Action.DELETE})
        if self.fresh:
            return frozenset({Action.EDIT, Action.DISCARD})
        offered = {Action.EDIT, Action.EXPORT}
        if not self.kept_back:
            offered |= {Action.CONFIRM} if self.to_confirm else {Action.START}
        if not self.first:
            offered.add(Action.FIRST)
        if self.own:
            offered.add(Action.DELETE)
        if self.unsaved:
            offered.add(Action.DISCARD)
        return frozenset(offered)

    @property
    def to_confirm(self) -> bool:
        """Whether it may not start before it was confirmed."""
        return bool(self.beyond) and not self.confirmed


class Asked(Struct, frozen=True):
    """What was asked for, and of which routine."""

    action: Action
    routine_id: str = ""

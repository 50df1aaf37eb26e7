# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Whose fault it is when something about the history fails."""

from collections.abc import Iterator
from contextlib import contextmanager

from history.errors import FileRefused, HistoryError, HistoryTooNew
from ui.commands.faults import InputWrong, MachineAtFault, about_named_path
from ui.commands.shell import complain
from ui.exporting import TargetRefused
from ui.wording.sayings import worded


def complain_of(notice: str) -> None:
    """Say what had to be done to the history's file."""
    complain(worded(notice))


@contextmanager
def history_failures_told() -> Iterator[None]:
    """Turn the known failures of the history inside into those of a command."""
    try:
        yield
    except (HistoryTooNew, FileRefused, TargetRefused) as error:
        raise InputWrong(worded(str(error))) from error
    except HistoryError as error:
        raise MachineAtFault(worded(str(error))) from error


@contextmanager
def path_failures_told(beginning: str) -> Iterator[None]:
    """The same, with those of a path that the person named: the sentence begins so."""
    with history_failures_told():
        try:
            yield
        except OSError as error:
            raise about_named_path(beginning, error) from error

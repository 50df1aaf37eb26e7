# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""How a command ends when it cannot do what was asked: exit codes, and a sentence for a person."""

from enum import IntEnum
from errno import EDQUOT, EIO, EMFILE, ENFILE, ENOMEM, ENOSPC

from ui.wording.machine import reason_of

_OF_THE_MACHINE = frozenset({EDQUOT, EIO, EMFILE, ENFILE, ENOMEM, ENOSPC})


class Exit(IntEnum):
    """What the program hands back to the shell."""

    DONE = 0
    INPUT_WRONG = 1
    USAGE = 2
    MACHINE_AT_FAULT = 3
    STOPPED_BY_KEYS = 130


class CommandFailed(Exception):
    """A command cannot be done; `str()` of it is one sentence for a person."""

    code = Exit.INPUT_WRONG


class InputWrong(CommandFailed):
    """What was asked for is not there, not allowed or not possible."""


class MachineAtFault(CommandFailed):
    """It was asked rightly, and the machine could not: disk full, no display."""

    code = Exit.MACHINE_AT_FAULT


def about_named_path(beginning: str, error: OSError) -> CommandFailed:
    """Return what to raise when a path failed that the person named: mostly that was wrong.

    A full or failing disk is the machine's fault, whoever named the path.
    """
    sentence = f"{beginning}: {reason_of(error)}."
    if is_of_the_machine(error):
        return MachineAtFault(sentence)
    return InputWrong(sentence)


def is_of_the_machine(error: BaseException | None) -> bool:
    """Whether `error` tells of a full or failing disk or a machine out of means."""
    return isinstance(error, OSError) and error.errno in _OF_THE_MACHINE

# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Whose fault a failure is."""

import errno

import pytest

from ui.commands.faults import Exit, about_named_path


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, Exit.MACHINE_AT_FAULT),
        (errno.EIO, Exit.MACHINE_AT_FAULT),
        (errno.EACCES, Exit.INPUT_WRONG),
        (errno.ENOENT, Exit.INPUT_WRONG),
        (errno.EISDIR, Exit.INPUT_WRONG),
    ],
)
def test_a_full_disk_is_the_machines_fault_and_a_wrong_name_the_persons(
    number: int, code: Exit
) -> None:
    fault = about_named_path("x cannot be written", OSError(number, "Some Reason"))
    assert fault.code is code
    assert str(fault) == "x cannot be written: some Reason."

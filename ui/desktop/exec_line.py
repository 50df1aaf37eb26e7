# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A command as an Exec line of a desktop entry.

Quoting and escaping by the Desktop Entry Specification 1.5: an argument is quoted first, then the
value as a whole is escaped like every string of the file.
"""

from collections.abc import Sequence

_RESERVED = frozenset(" \t\n\"'\\><~|&;$*?#()`")
_QUOTED = frozenset('"`$\\')
_NOT_IN_A_PROGRAM = frozenset("=%")
"""What the name of a program may not hold: the specification forbids "=", GLib looks for a file
of the unexpanded name."""


def exec_line(command: Sequence[str]) -> str:
    """Return the value of Exec that starts `command`."""
    if _NOT_IN_A_PROGRAM & set(command[0]):
        command = ("/bin/sh", "-c", 'exec "$0" "$@"', *command)
    return escaped(" ".join(map(_argument, command)))


def escaped(value: str) -> str:
    """Return `value` as a string of the file."""
    signs = {"\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
    return "".join(signs.get(sign, sign) for sign in value)


def _argument(word: str) -> str:
    word = word.replace("%", "%%")  # a single one is a field code
    if word and not _RESERVED & set(word):
        return word
    inside = "".join(f"\\{sign}" if sign in _QUOTED else sign for sign in word)
    return f'"{inside}"'

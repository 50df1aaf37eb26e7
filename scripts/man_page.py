# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
# ruff: noqa: INP001 - a script is no package
"""Writes the man page to standard output, with what the program itself says of its commands.

SOURCE_DATE_EPOCH, in the environment, is its date.
"""

import os
import sys
from contextlib import redirect_stdout, suppress
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path

from ui.arguments import parse
from ui.version import VERSION
from ui.wording.command_help import command_helps

TEMPLATE = Path(__file__).resolve().parents[1] / "packaging" / "ninety.1.in"
COLUMNS = "72"
"""How wide the help is: a man page shifts it by seven, and a terminal may have 80."""


def page(day: str) -> str:
    """Return the man page, dated `day`."""
    text = TEMPLATE.read_text(encoding="utf-8")
    for name, value in {"DATE": day, "VERSION": VERSION, "COMMANDS": _commands()}.items():
        text = text.replace(f"@{name}@", value)
    return text


def _commands() -> str:
    os.environ["COLUMNS"] = COLUMNS
    return "\n".join(f".SS {name}\n.nf\n{_escaped(_help(name))}\n.fi" for name in command_helps())


def _help(name: str) -> str:
    said = StringIO()
    with redirect_stdout(said), suppress(SystemExit):
        parse([name, "--help"])
    return said.getvalue().strip()


def _escaped(text: str) -> str:
    """Return it as troff prints it: a hyphen that can be typed, no line that is a request."""
    lines = text.replace("\\", "\\e").replace("-", "\\-").splitlines()
    return "\n".join(f"\\&{line}" if line[:1] in {".", "'"} else line for line in lines)


if __name__ == "__main__":
    date = datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC)
    sys.stdout.write(page(date.date().isoformat()))

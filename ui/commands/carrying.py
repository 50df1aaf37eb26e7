# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""`history export` and `history import`: the sessions to a file, and from one."""

from argparse import Namespace
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TextIO

from ui.commands.faults import Exit
from ui.commands.history_faults import complain_of, path_failures_told
from ui.commands.prescribed import make, places_of
from ui.commands.printing import write_line
from ui.exporting import bring, export
from ui.wording import history_commands as words
from ui.wording.commands import not_written


def run(args: Namespace, out: TextIO, now: Callable[[], datetime]) -> int:
    """Carry the history out or in, and say how much it was."""
    said = _export(args) if args.deed == "export" else _import(args, now().astimezone())
    write_line(said, out)
    return Exit.DONE


def _export(args: Namespace) -> str:
    target: Path = args.path
    with path_failures_told(not_written(str(target))):
        return words.exported(str(target), export(places_of(args).history_db, target, complain_of))


def _import(args: Namespace, now: datetime) -> str:
    source: Path = args.path
    places = places_of(args)
    with path_failures_told(words.not_imported(str(source))):
        source.stat()  # before a folder is made for it
    make(places, args)
    with path_failures_told(words.not_imported(str(source))):
        return words.imported(bring(places.history_db, places.backups, source, now, complain_of))

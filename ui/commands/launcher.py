# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""`launcher`: puts Ninety into the desktop's menu, or takes it out again."""

import os
import sys
from argparse import Namespace
from typing import TextIO

from ui.children import program_command
from ui.commands.faults import Exit, MachineAtFault
from ui.commands.prescribed import places_of
from ui.commands.printing import write_line
from ui.commands.start import check_lockable
from ui.desktop.launcher import WITHOUT_ENTRIES, data_home, install, remove
from ui.wording import commands as words


def run(args: Namespace, out: TextIO) -> int:
    """Do it and say where. A --data-dir given here is in every line of the entry."""
    if sys.platform in WITHOUT_ENTRIES:
        raise MachineAtFault(words.no_menu())
    home = data_home(os.environ)
    if home is None:
        raise MachineAtFault(words.no_home_for_menu())
    if args.deed == "remove":
        write_line(words.left_menu() if remove(home) else words.not_in_menu(), out)
        return Exit.DONE
    command = program_command()
    if args.data_dir is not None:
        places = places_of(args)
        check_lockable(places)
        command = (*command, "--data-dir", str(places.data))
    write_line(words.in_menu(str(install(home, command))), out)
    return Exit.DONE

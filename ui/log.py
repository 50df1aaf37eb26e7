# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Where faults, and what was chosen, are logged: a plain file; faults alone without one."""

import logging
from contextlib import suppress
from pathlib import Path

from settings.plain_file import check_plain


def begin_log(path: Path) -> OSError | None:
    """Log into `path`; where that cannot be, return why. Opening a pipe would wait for a reader.

    Of others' parts only warnings are logged.
    """
    try:
        with suppress(FileNotFoundError):
            check_plain(path)
        logging.basicConfig(filename=path, level=logging.WARNING)
        logging.getLogger("ui").setLevel(logging.INFO)
    except OSError as error:
        logging.basicConfig(level=logging.WARNING)
        return error
    return None

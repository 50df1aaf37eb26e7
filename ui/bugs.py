# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What nobody has foreseen: written to the log, and shown in a window that can be copied from."""

import logging
import sys
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.bug_report import BugReport

LOG = logging.getLogger(__name__)


class Bugs:
    """Takes the place of `sys.excepthook`; one window at a time, the program runs on."""

    def __init__(self) -> None:
        self._before = sys.excepthook
        self._shown: BugReport | None = None
        sys.excepthook = self._take

    def close(self) -> None:
        """Give the hook back."""
        sys.excepthook = self._before

    def _take(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._before(kind, error, trace)
            return
        from ui.bug_report import BugReport, report_text

        LOG.error("a fault", exc_info=(kind, error, trace))
        if self._shown is None or not self._shown.isVisible():
            self._shown = BugReport(report_text(error))
            self._shown.show()

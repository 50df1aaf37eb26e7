# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Leaving in good order when asked from outside."""

import signal
import socket

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Slot

from ui.program import Program


class Leaving(QObject):
    """Turns SIGTERM, SIGINT and SIGHUP into closing the window.

    Ctrl+C comes from a person, who stops a session; the others come from the system, which
    interrupts it: the next start offers to go on.

    A Python handler does not run while Qt's loop is idle; a byte in a socket wakes it.
    """

    def __init__(self, program: Program) -> None:
        super().__init__()
        self._program = program
        self._reads, self._writes = socket.socketpair()
        for end in (self._reads, self._writes):
            end.settimeout(0)
        self._woken_before = signal.set_wakeup_fd(self._writes.fileno(), warn_on_full_buffer=False)
        self._before = {
            number: signal.signal(number, _woken)
            for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
            if signal.getsignal(number) is not signal.SIG_IGN  # nohup has it so
        }
        self._notifier = QSocketNotifier(self._reads.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._leave)
        program.left.connect(self._close_window)

    def close(self) -> None:
        """Give the signals back."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._woken_before)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._reads.close()
        self._writes.close()

    @Slot()
    def _leave(self) -> None:
        numbers = self._reads.recv(64)
        self._program.leave(for_now=signal.SIGINT not in numbers)

    @Slot()
    def _close_window(self) -> None:
        self._program.window.let_go()
        QCoreApplication.quit()


def _woken(_number: int, _frame: object) -> None:
    """Do nothing: the byte in the socket is what counts."""

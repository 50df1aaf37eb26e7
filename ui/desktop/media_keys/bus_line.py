# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A line to the session bus that never waits: what comes is handed on, what goes is queued.

Not QtDBus: docs/decisions/0010-media-keys-without-qtdbus.md tells why.
"""

import socket

from jeepney.auth import BEGIN, Authenticator
from jeepney.low_level import Message, Parser
from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

from ui.desktop.bus_probe import socket_names

MOST_WAITING = 1 << 20
"""Bytes that may wait for a bus that takes nothing; then the line is given up."""


class BusLine(QObject):
    """Emits `heard` with every message. Emits `lost` once, with why, when the line is gone."""

    heard = Signal(object)
    lost = Signal(str)

    def __init__(self, address: str) -> None:
        super().__init__()
        self._letting_in: Authenticator | None = Authenticator()
        self._parser = Parser()
        self._queued: list[Message] = []
        self._waiting = bytearray()
        self._serial = 0
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._socket.settimeout(0)
        kinds = QSocketNotifier.Type
        self._reads = QSocketNotifier(self._socket.fileno(), kinds.Read, self)
        self._writes = QSocketNotifier(self._socket.fileno(), kinds.Write, self)
        self._reads.activated.connect(self._read)
        self._writes.activated.connect(self._write)
        self._open(address)

    def send(self, message: Message) -> None:
        """Queue a message."""
        if self._letting_in is not None:
            self._queued.append(message)
            return
        self._serial += 1
        self._waiting += message.serialise(self._serial)
        self._write()

    def close(self) -> None:
        """Let go; the bus forgets names and all else of this line."""
        self._reads.setEnabled(False)
        self._writes.setEnabled(False)
        self._socket.close()

    def _open(self, address: str) -> None:
        name = next(socket_names(address), "")
        try:
            self._socket.connect(name)
        except OSError as error:
            self._lose(str(error))
            return
        self._say_who()

    def _say_who(self) -> None:
        """Go on with being let in, as far as the bus has answered."""
        asking = self._letting_in
        if asking is None:
            return
        self._waiting += asking.data_to_send() or b""
        if asking.authenticated:
            self._letting_in = None
            self._waiting += BEGIN
            queued, self._queued = self._queued, []
            for message in queued:
                self.send(message)
        self._write()

    @Slot()
    def _read(self) -> None:
        try:
            came = self._socket.recv(65_536)
        except BlockingIOError:
            return
        except OSError as error:
            self._lose(str(error))
            return
        if not came:
            self._lose("the bus has hung up")
        elif self._letting_in is not None:
            self._hear_answer(came)
        else:
            self._hear(came)

    def _hear_answer(self, came: bytes) -> None:
        if self._letting_in is None:
            return
        try:
            self._letting_in.feed(came)
        except ValueError as error:  # what it raises when it is not let in
            self._lose(str(error))
            return
        self._say_who()

    def _hear(self, came: bytes) -> None:
        self._parser.add_data(came)
        while (message := self._parser.get_next_message()) is not None:
            self.heard.emit(message)

    @Slot()
    def _write(self) -> None:
        try:
            while self._waiting:
                del self._waiting[: self._socket.send(self._waiting)]
        except BlockingIOError:
            pass
        except OSError as error:
            self._lose(str(error))
            return
        self._writes.setEnabled(bool(self._waiting))
        if len(self._waiting) > MOST_WAITING:
            self._lose("the bus takes nothing any more")

    def _lose(self, why: str) -> None:
        if self._socket.fileno() >= 0:
            self.close()
            self.lost.emit(why)

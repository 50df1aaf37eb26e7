# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A session as a player on the session bus (Media Player Remote Interfacing Specification)."""

import logging
import os

from jeepney.bus_messages import DBusNameFlags, message_bus
from jeepney.low_level import HeaderFields, Message, MessageFlag, MessageType
from jeepney.wrappers import DBusAddress, new_error, new_method_return, new_signal
from PySide6.QtCore import QObject, Slot

from ui.desktop.media_keys.bus_line import BusLine
from ui.desktop.media_keys.faces import (
    IGNORED,
    NAME,
    PATH,
    PLAYER,
    PRESSES,
    ROOT,
    ROOT_FACE,
    US_PER_MS,
    Face,
    changed,
    description,
    player_face,
)
from ui.desktop.media_keys.protocol import Remote, Shown, Status

PROPERTIES = "org.freedesktop.DBus.Properties"
OWNER = 1
"""The bus' word for: the name is yours."""
_ERROR = "org.freedesktop.DBus.Error"
_log = logging.getLogger(__name__)


class Unknown(Exception):
    """What was asked for is not there; `str()` of it is the error's name."""


class Mpris(QObject):
    """The name is there as long as the object is: desktops show a player for every name."""

    def __init__(self, address: str, remote: Remote) -> None:
        super().__init__()
        self._remote = remote
        self._shown = player_face(Shown(Status.STOPPED))
        self._naming = 0
        self._line = BusLine(address)
        self._line.heard.connect(self._hear)
        self._line.lost.connect(self._lose)
        self._line.send(message_bus.Hello())
        self._take(NAME)

    def show(self, shown: Shown) -> None:
        """Show this, and tell what has changed."""
        now = player_face(shown)
        news, self._shown = changed(self._shown, now), now
        if news:
            self._signal(PROPERTIES, "PropertiesChanged", "sa{sv}as", (PLAYER, news, []))

    def jump(self) -> None:
        """Tell where the session is now."""
        self._signal(PLAYER, "Seeked", "x", (self._position_us(),))

    def close(self) -> None:
        """Tell that nothing plays any more, and give the name back."""
        self.show(Shown(Status.STOPPED))
        self._line.close()

    def _take(self, name: str) -> None:
        self._line.send(message_bus.RequestName(name, DBusNameFlags.do_not_queue))

    def _signal(self, interface: str, name: str, signature: str, body: tuple[object, ...]) -> None:
        self._line.send(new_signal(DBusAddress(PATH, None, interface), name, signature, body))

    @Slot(str)
    def _lose(self, why: str) -> None:
        _log.info("media keys: the session bus is gone: %s", why)

    @Slot(object)
    def _hear(self, message: Message) -> None:
        kind = message.header.message_type
        if kind is MessageType.method_call:
            self._answer(message)
        elif kind is MessageType.method_return and message.header.fields.get(_SIGNATURE) == "u":
            self._hear_name(message.body[0])

    def _hear_name(self, answer: int) -> None:
        """Take a name beside it, as the specification has it, when another Ninety has that one."""
        if answer > OWNER and not self._naming:
            self._naming = os.getpid()
            self._take(f"{NAME}.instance{self._naming}")

    def _answer(self, call: Message) -> None:
        try:
            signature, body = self._done(call)
        except Unknown as error:
            reply = new_error(call, f"{_ERROR}.{error}", "s", ("There is no such thing here.",))
        else:
            reply = new_method_return(call, signature, body)
        if not call.header.flags & MessageFlag.no_reply_expected:
            self._line.send(reply)
        # Only now: what it does may end the session, and with it this line.
        press = PRESSES.get((call.header.fields.get(_INTERFACE, ""), call.header.fields[_MEMBER]))
        if press is not None:
            self._remote.press(press)

    def _done(self, call: Message) -> tuple[str | None, tuple[object, ...]]:
        """Do what is called for, and return the answer's signature and body."""
        fields = call.header.fields
        interface, member = fields.get(_INTERFACE, ""), fields[_MEMBER]
        if fields[_PATH] != PATH:
            raise Unknown("UnknownObject")
        if interface == PROPERTIES:
            return self._property(member, call.body)
        if (interface, member) in {*PRESSES, *IGNORED}:
            return None, ()
        if (interface, member) == ("org.freedesktop.DBus.Introspectable", "Introspect"):
            return "s", (description(),)
        if (interface, member) == ("org.freedesktop.DBus.Peer", "Ping"):
            return None, ()
        raise Unknown("UnknownMethod")

    def _property(
        self, member: str, body: tuple[object, ...]
    ) -> tuple[str | None, tuple[object, ...]]:
        match (member, *body):
            case ("Get", str(face), str(name)):
                found = self._face(face)
                if name not in found:
                    raise Unknown("UnknownProperty")
                return "v", (found[name],)
            case ("GetAll", str(face)):
                return "a{sv}", (self._face(face),)
            case ("Set", str(face), "Volume", (_, float(volume))) if face == PLAYER:
                self._remote.set_volume(round(100 * min(1.0, max(0.0, volume))))
                return None, ()
            case ("Set", *_):
                raise Unknown("PropertyReadOnly")
        raise Unknown("UnknownMethod")

    def _face(self, name: str) -> Face:
        if name == ROOT:
            return ROOT_FACE
        if name == PLAYER:
            return {**self._shown, "Position": ("x", self._position_us())}
        raise Unknown("UnknownInterface")

    def _position_us(self) -> int:
        return self._remote.position_ms() * US_PER_MS


_PATH, _INTERFACE = HeaderFields.path, HeaderFields.interface
_MEMBER, _SIGNATURE = HeaderFields.member, HeaderFields.signature

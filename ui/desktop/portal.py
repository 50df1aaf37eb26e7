# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The desktop portal's settings: read without waiting for them, and every change heard.

Loads QtDBus, which takes a while: import it after the first frame.
"""

from typing import Any

from msgspec import Struct
from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusVariant

from ui.desktop.meaning import Setting

SERVICE = "org.freedesktop.portal.Desktop"
PLACE = "/org/freedesktop/portal/desktop"
INTERFACE = "org.freedesktop.portal.Settings"
CHANGED = "SettingChanged"
# The stubs ask for bytes, which the call itself refuses.
HEARS: Any = SLOT("_hear(QString,QString,QDBusVariant)")


class Told(Struct, frozen=True):
    """A setting, and its value as Python knows it."""

    setting: Setting
    value: object


class Portal(QObject):
    """Emits `told` with every answer and every change. A portal that is not there tells nothing.

    The bus must be one that answers: connecting to it is the only thing that waits.
    """

    told = Signal(object)

    def __init__(self, bus: QDBusConnection) -> None:
        super().__init__()
        self._bus = bus
        self._asked: dict[QDBusPendingCallWatcher, Setting] = {}
        # From whoever sends it: for a sender's name Qt would wait until the bus says who owns it.
        self._bus.connect("", PLACE, INTERFACE, CHANGED, self, HEARS)

    def ask(self, settings: tuple[Setting, ...]) -> None:
        """Ask for these settings; the answers come when they come."""
        for setting in settings:
            question = QDBusMessage.createMethodCall(SERVICE, PLACE, INTERFACE, "Read")
            question.setArguments(list(setting))
            watcher = QDBusPendingCallWatcher(self._bus.asyncCall(question), self)
            self._asked[watcher] = setting
            watcher.finished.connect(self._take)

    def close(self) -> None:
        """Hear no more."""
        self._bus.disconnect("", PLACE, INTERFACE, CHANGED, self, HEARS)
        self._asked.clear()

    @Slot(QDBusPendingCallWatcher)
    def _take(self, watcher: QDBusPendingCallWatcher) -> None:
        setting = self._asked.pop(watcher, None)
        watcher.deleteLater()
        if setting is not None and not watcher.isError():
            self.told.emit(Told(setting, _plain(*watcher.reply().arguments())))

    @Slot(str, str, QDBusVariant)
    def _hear(self, namespace: str, key: str, value: QDBusVariant) -> None:
        self.told.emit(Told((namespace, key), _plain(value)))


def session_portal() -> Portal:
    """Return the portal on the session's bus."""
    return Portal(QDBusConnection.sessionBus())


def _plain(value: object = None, *_more: object) -> object:
    """Return what is in a variant: `Read` wraps it twice."""
    while isinstance(value, QDBusVariant):
        value = value.variant()
    return value

# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A desktop portal of a few lines. It says a key each time that it is asked for one."""

import json
import sys
import threading

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

NAME = "org.freedesktop.portal.Desktop"
SETTINGS = DBusAddress("/org/freedesktop/portal/desktop", interface=f"{NAME[:-8]}.Settings")
KINDS = {bool: "b", int: "u", float: "d", str: "s"}
lock = threading.Lock()
held: dict[tuple[str, str], object] = {}


def variant(value: object) -> tuple[str, object]:
    return KINDS[type(value)], value


def tell_changes(bus: DBusConnection) -> None:
    for line in sys.stdin:
        namespace, key, value = json.loads(line)
        held[namespace, key] = value
        with lock:
            bus.send(
                new_signal(SETTINGS, "SettingChanged", "ssv", (namespace, key, variant(value)))
            )


def answer(question: Message) -> Message:
    if question.body and tuple(question.body) in held:
        return new_method_return(question, "v", (("v", variant(held[tuple(question.body)])),))
    return new_error(question, f"{NAME[:-8]}.Error.NotFound", "s", ("no such setting",))


def main() -> None:
    for namespace, key, value in json.loads(sys.argv[1]):
        held[namespace, key] = value
    bus = open_dbus_connection(bus="SESSION")
    bus.send_and_get_reply(message_bus.RequestName(NAME))
    threading.Thread(target=tell_changes, args=(bus,), daemon=True).start()
    print("ready", flush=True)
    while True:
        message = bus.receive()
        fields = message.header.fields
        if message.header.message_type is MessageType.method_call:
            with lock:
                bus.send(answer(message))
            if fields.get(HeaderFields.member) == "Read":
                print(message.body[1], flush=True)


if __name__ == "__main__":
    main()

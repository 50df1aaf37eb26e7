# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A service for a test's bus: `inhibitor NAME` keeps who holds it, `silent NAME` never answers.

Each thing that happens is a line on standard output.
"""

import sys

from jeepney.bus_messages import MatchRule, message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.low_level import HeaderFields, Message, MessageType
from jeepney.wrappers import new_method_return


def serve(connection: DBusConnection, kind: str) -> None:
    holding: dict[str, int] = {}
    while True:
        message = connection.receive()
        fields = message.header.fields
        member, sender = fields.get(HeaderFields.member), fields.get(HeaderFields.sender, "")
        if member == "NameOwnerChanged":
            name, _, owner = message.body
            if not owner and holding.pop(name, 0):
                print("gone", flush=True)
        elif message.header.message_type is MessageType.method_call:
            print(f"asked {member}" if kind == "silent" else _inhibit(message, holding), flush=True)
            if kind != "silent":
                connection.send(_answer(message, holding.get(sender, 0)))


def _inhibit(message: Message, holding: dict[str, int]) -> str:
    fields = message.header.fields
    if fields[HeaderFields.member] == "Inhibit":
        holding[fields[HeaderFields.sender]] = len(holding) + 1
        return f"held by {message.body[0]}: {message.body[1]}"
    holding.pop(fields[HeaderFields.sender], None)
    return "let go"


def _answer(message: Message, cookie: int) -> Message:
    if message.header.fields[HeaderFields.member] == "Inhibit":
        return new_method_return(message, "u", (cookie,))
    return new_method_return(message)


def main() -> None:
    kind, name = sys.argv[1:]
    with open_dbus_connection("SESSION") as connection:
        connection.send_and_get_reply(message_bus.RequestName(name))
        leaving = MatchRule(type="signal", member="NameOwnerChanged")
        connection.send_and_get_reply(message_bus.AddMatch(leaving))
        print("ready", flush=True)
        serve(connection, kind)


if __name__ == "__main__":
    main()

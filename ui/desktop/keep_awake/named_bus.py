# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Has wakepy ask in Ninety's name: desktops show who keeps them awake, and why."""

from wakepy.core import DBusMethodCall
from wakepy.dbus_adapters.jeepney import JeepneyDBusAdapter

from ui.desktop.identity import APP_ID
from ui.wording.program import session_runs


class NamedAdapter(JeepneyDBusAdapter):
    """Speaks to the session bus; what names a program or a reason names ours."""

    def process(self, call: DBusMethodCall) -> object:
        """Call with our names."""
        asked = call.get_kwargs()
        if asked is None:
            return super().process(call)
        ours = dict.fromkeys(("app_id", "application_name"), APP_ID)
        ours |= dict.fromkeys(("reason", "reason_for_inhibit"), session_runs())
        named = {name: ours.get(name, value) for name, value in asked.items()}
        return super().process(DBusMethodCall(call.method, named))

    def close_connections(self) -> None:
        """Close them without looking for garbage in the whole program, which would hold it up."""
        while self._connections:
            _, connection = self._connections.popitem()
            self.close_connection(connection)


def kind_of_adapter(made: list[NamedAdapter]) -> type[NamedAdapter]:
    """Return a kind for wakepy to make, which puts itself into `made`: wakepy closes no line on
    which nobody could keep the machine awake.
    """

    class Made(NamedAdapter):
        def __init__(self) -> None:
            super().__init__()
            made.append(self)

    return Made

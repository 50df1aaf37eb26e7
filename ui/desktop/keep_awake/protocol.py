# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What keeps a machine awake."""

from typing import Protocol


class KeepAwake(Protocol):
    """Returns at once, whatever the desktop does; holding twice is holding once."""

    def hold(self) -> None:
        """Keep it awake from now on."""
        ...

    def release(self) -> None:
        """Let it sleep again."""
        ...

    def close(self) -> None:
        """Let it sleep, for good."""
        ...


class NoKeepAwake:
    """Keeps nothing awake: there is nobody to ask."""

    def hold(self) -> None:
        pass

    def release(self) -> None:
        pass

    def close(self) -> None:
        pass

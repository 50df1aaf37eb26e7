# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Keeps PySide6 from reading the source of every module that is imported after it."""

import sys


def spare_sources() -> None:
    """Tell PySide6 that no module asks for its `__feature__` switches.

    Its import hook finds that out by `inspect.getsource`, module by module (PYSIDE-2029), and
    `linecache` keeps all that was read: 4.7 MiB. A PySide6 that does so otherwise is let alone.
    """
    import shiboken6  # noqa: F401 -- brings the hook

    hook = sys.modules.get("shibokensupport.feature")
    if hasattr(hook, "_mod_uses_pyside"):
        hook._mod_uses_pyside = _uses_no_feature  # type: ignore[union-attr]  # noqa: SLF001


def _uses_no_feature(_module: object) -> bool:
    return False

# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Keeps libraries from loading, at each start, what nothing here needs.

PySide6 carries a dozen modules of Python as source, and compiles and runs them all whenever it is
imported, though most of them only say what was wrong with a call. Here those wait until somebody
asks.
"""

import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import TYPE_CHECKING, SupportsIndex, cast

if TYPE_CHECKING:
    from importlib.abc import Loader

    from _typeshed.importlib import MetaPathFinderProtocol

POSTPONED = frozenset(
    {
        "shibokensupport.feature",
        "shibokensupport.signature.errorhandler",
        "shibokensupport.signature.importhandler",
        "shibokensupport.signature.layout",
        "shibokensupport.signature.parser",
        "shibokensupport.signature.lib.enum_sig",
        "shibokensupport.signature.lib.pyi_generator",
        "shibokensupport.signature.lib.tool",
    }
)
"""Not `mapping`: PySide6 looks into it without asking for its attributes."""


def spare_sources() -> None:
    """Import shiboken6 with those modules postponed. To be called before PySide6 is imported."""
    path = sys.meta_path
    sys.meta_path = _FirstStaysFirst([_Postponer(), *path])
    try:
        import shiboken6  # noqa: F401 -- brings its support
    finally:
        sys.meta_path = path


def spare_extensions() -> None:
    """Import msgspec without `typing_extensions`, which some other library may have brought along.

    What it would ask it for is in `typing` since Python 3.11; it would bring `inspect` and `ast`.
    """
    if "typing_extensions" in sys.modules:
        return
    sys.modules["typing_extensions"] = None  # type: ignore[assignment] # "there is none"
    try:
        import msgspec  # noqa: F401
    finally:
        del sys.modules["typing_extensions"]


class _Postponed(ModuleType):
    """A module that is empty until the first of its attributes is asked for."""

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):  # the import system looks for some that a module need not have
            raise AttributeError(name)
        spec: ModuleSpec = self.__dict__["__spec__"].loader_state
        self.__class__ = ModuleType  # type: ignore[assignment] # as importlib's own lazy loader does
        self.__spec__ = spec
        if spec.loader is not None:
            spec.loader.exec_module(self)
        return getattr(self, name)


class _Postponer:
    """Finds what the finders behind it find, to be loaded later."""

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if name not in POSTPONED:
            return None
        others = (finder.find_spec(name, path, target) for finder in sys.meta_path[1:])
        found = next(filter(None, others), None)
        return found and ModuleSpec(name, cast("Loader", _Later()), loader_state=found)


class _Later:
    """A loader that makes a module and leaves it empty.

    `importlib.abc`, with the class that it should be derived from, would load 20 modules more.
    """

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return _Postponed(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        pass


class _FirstStaysFirst(list["MetaPathFinderProtocol"]):
    """A path on which whatever is put first comes second: PySide6 puts its own finder first."""

    def insert(self, index: SupportsIndex, finder: "MetaPathFinderProtocol") -> None:
        super().insert(int(index) or 1, finder)

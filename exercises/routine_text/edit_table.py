# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""One table of a file changed in place, key by key, with whatever stands between them."""

from collections.abc import MutableMapping, MutableSequence
from typing import Any

import tomlkit
from tomlkit.items import AoT

from exercises.routine_text.tables import Table


def edit_table(text: str, path: tuple[str, ...], before: Table, after: Table) -> str:
    """Return the text of one table with `after` in it instead of `before`."""
    if before == after:
        return text
    document = tomlkit.parse(text)
    table: Any = document
    for name in path:
        table = table[name]
        table = table[0] if isinstance(table, AoT) else table
    _edit(table, after)
    result = document.as_string()
    return result if result.endswith("\n") else result + "\n"


def _edit(table: MutableMapping[str, Any], after: Table) -> None:
    # What went without saying may not do so any more, beside a changed neighbour.
    for key in set(table) - after.keys():
        del table[key]
    for key, value in after.items():
        present = table.get(key)
        if present == value:
            continue
        if isinstance(present, MutableMapping) and isinstance(value, dict):
            _edit(present, value)
        elif isinstance(present, MutableSequence) and len(present) == len(value):
            _fill(present, value)
        else:
            table[key] = _item(value)


def _fill(present: MutableSequence[Any], values: list[Any]) -> None:
    for place, value in enumerate(values):
        if present[place] != value:
            present[place] = value


def _item(value: object) -> Any:  # noqa: ANN401 - whatever tomlkit makes of it
    if isinstance(value, dict):
        inline = tomlkit.inline_table()
        inline.update(value)
        return inline
    if isinstance(value, list):
        array = tomlkit.array()
        array.extend(value)
        texts = len(value) > 1 and isinstance(value[0], str)
        return array.multiline(texts)
    return tomlkit.item(value)

# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What the rooms below say in English, in the person's language."""

import sys

from exercises.saying import Saying, plain
from ui import wording
from ui.wording.system import known_reason


def worded(words: str) -> str:
    """Return a saying in the person's language; other words are told already, or foreign."""
    if not isinstance(words, Saying):
        return str.__str__(words)
    template = wording.translate(words.context, words.template)
    return template.format(*map(_filling, words.values))


def _filling(value: object) -> str:
    if isinstance(value, Saying):
        return worded(value)
    if isinstance(value, float) and "PySide6.QtCore" in sys.modules:  # English loads no Qt
        from ui.wording.lengths import number

        return number(value)
    return (known_reason(value) if isinstance(value, str) else None) or plain(value)

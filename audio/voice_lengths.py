# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""How long a voice takes to say things: measured, and judged by what was measured."""

_SILENCE = 12
"""Characters that the silence around every utterance is worth.

Measured with espeak-ng 1.51 at several rates, where a word of two characters takes 0.6 s from its
beginning to the engine's word that it ended, and a line of 44 characters 2.2 s.
"""
_MARGIN = 1.25
_CUT_S = 0.1  # nothing is said so quickly: it was cut off
_LEAST = 8
"""Characters from which on an utterance says how fast the voice is."""


class VoiceLengths:
    """The lengths of one voice at one rate, in seconds by text."""

    def __init__(self) -> None:
        self._measured: dict[str, float] = {}
        self._slowest_s = 0.0

    def measure(self, text: str, for_s: float) -> None:
        """Keeps that `text` took `for_s`; of two lengths the longer one."""
        if for_s < _CUT_S:
            return
        self._measured[text] = max(for_s, self._measured.get(text, 0.0))
        if len(text) >= _LEAST:
            self._slowest_s = max(self._slowest_s, for_s / (len(text) + _SILENCE))

    def takes_s(self, text: str) -> float | None:
        """As measured, or judged with a margin by the slowest speech that was; None before that."""
        if text in self._measured:
            return self._measured[text]
        if not self._slowest_s:
            return None
        return self._slowest_s * (len(text) + _SILENCE) * _MARGIN

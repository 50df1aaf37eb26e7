# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Sentences for a person from the rooms that know no language but English."""

from typing import Self


class Saying(str):
    """A text in English that remembers how it was made, so that `ui` can tell it in another.

    Context and template are written out where one is made: a tool gathers them, and it reads no
    f-string and no variable. `{0}` and so on are holes, which `filled` fills.
    """

    __slots__ = ("context", "template", "values")
    context: str
    template: str
    values: tuple[object, ...]

    def __new__(cls, context: str, template: str) -> Self:
        return cls._made(context, template, template, ())

    def __str__(self) -> str:
        """Return itself: `str` of an exception that was raised with a saying gives the saying."""
        return self

    def filled(self, *values: object) -> Self:
        """Return the same with its holes filled; a value may be a saying too.

        A number with decimals is given as a float: each language has a mark of its own for them.
        """
        english = self.template.format(*map(plain, values))
        return self._made(self.context, self.template, english, values)

    @classmethod
    def _made(cls, context: str, template: str, english: str, values: tuple[object, ...]) -> Self:
        saying = str.__new__(cls, english)
        saying.context, saying.template, saying.values = context, template, values
        return saying


def plain(value: object) -> str:
    """Return a value as English writes it."""
    return f"{value:g}" if isinstance(value, float) else format(value)


def reason_in(error: OSError) -> str:
    """Return the system's reason, or one of our own, for the middle of a sentence."""
    words = error.strerror or str(error)
    return words if isinstance(words, Saying) else words[:1].lower() + words[1:]

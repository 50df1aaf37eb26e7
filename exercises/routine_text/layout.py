# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The text of a routine file in pieces that can be moved: its head, its steps, its drills."""

from collections.abc import Iterator

from msgspec import Struct

from exercises.routine_text.tokens import Sort, Token, tokens

PHASE = "drills.phases"


class Piece(Struct, frozen=True):
    """What belongs to one header. `lead` are the comments and empty lines above it.

    `phases` are the phases of a drill, pieces themselves.
    """

    kind: str
    lead: str
    body: str
    phases: tuple["Piece", ...] = ()

    @property
    def text(self) -> str:
        """Return the piece as it stands in the file."""
        return self.lead + self.body + "".join(phase.text for phase in self.phases)


class Layout(Struct, frozen=True):
    """A whole file: what stands before the first header, the pieces, what comes after the last."""

    head: str
    pieces: tuple[Piece, ...]
    tail: str


def split(text: str) -> Layout:
    """Return the pieces of valid text; together they are the text."""
    starts = list(_headers(text))
    edges = [at for at, _ in starts] + [len(text)]
    head, lead = _part(text[: edges[0]])
    pieces: list[Piece] = []
    for (at, name), until in zip(starts, edges[1:], strict=True):
        body, following = _part(text[at:until])
        _add(pieces, Piece(name, lead, body))
        lead = following
    return Layout(head, tuple(pieces), lead)


def comments(text: str) -> list[str]:
    """Return every comment of a text."""
    return [token.text for token in tokens(text) if token.sort is Sort.COMMENT]


def _add(pieces: list[Piece], piece: Piece) -> None:
    """Add a piece, or, where it is a part of the last one, make it that."""
    last = pieces[-1] if pieces else None
    if piece.kind in {"steps", "drills"} or last is None:
        pieces.append(piece)
    elif piece.kind == PHASE:
        pieces[-1] = Piece(last.kind, last.lead, last.body, (*last.phases, piece))
    else:
        pieces[-1] = Piece(last.kind, last.lead, last.body + piece.text, last.phases)


def _headers(text: str) -> Iterator[tuple[int, str]]:
    """Yield where the line of each header begins, and the name in it."""
    depth, line_at = 0, 0
    fresh = True
    name: list[str] | None = None
    for token in tokens(text):
        if name is not None:
            if token.sort is Sort.NEWLINE:
                yield line_at, "".join(name)
                name = None
            else:
                name += _part_of_name(token)
        elif fresh and depth == 0 and token.text == "[":
            name = []
        elif token.sort is Sort.MARK:
            depth += (token.text in "[{") - (token.text in "]}")
        if token.sort is Sort.NEWLINE:
            fresh, line_at = True, token.at + 1
        elif token.sort not in {Sort.SPACE, Sort.COMMENT}:
            fresh = False
    if name is not None:
        yield line_at, "".join(name)


def _part_of_name(token: Token) -> list[str]:
    if token.sort is Sort.TEXT:
        return [token.text[1:-1]]
    return [token.text] if token.sort is Sort.BARE or token.text == "." else []


def _part(text: str) -> tuple[str, str]:
    """Part what says something from what follows: the comments above the next header.

    A comment that follows at once, with an empty line after it, stays with what it follows.
    """
    said = _end_of_said(text)
    lines = text[said:].splitlines(keepends=True)
    empty = next((place for place, line in enumerate(lines) if not line.strip()), None)
    own = 0 if empty is None or said == 0 else empty
    cut = said + sum(map(len, lines[:own]))
    return text[:cut], text[cut:]


def _end_of_said(text: str) -> int:
    """Return where the line of the last token that says something ends."""
    last = 0
    for token in tokens(text):
        if token.sort not in {Sort.SPACE, Sort.COMMENT, Sort.NEWLINE}:
            last = token.at + len(token.text)
    end = text.find("\n", last) if last else -1
    if last and end < 0:
        return len(text)
    return end + 1 if last else 0

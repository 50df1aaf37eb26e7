# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What may happen to the bytes of a file."""

from hypothesis import strategies as st

BLOCK = 4096


@st.composite
def harm(draw: st.DrawFn) -> "Harm":
    kind = draw(st.sampled_from(KINDS))
    at, size = draw(st.floats(0, 1)), draw(st.sampled_from((1, 2, 4, 16, 100, BLOCK)))
    return Harm(kind, at, size, draw(st.binary(min_size=1, max_size=24)))


class Harm:
    """One thing done to a file; `at` is a share of its length, so that every example shrinks."""

    def __init__(self, kind: str, at: float, size: int, rubbish: bytes) -> None:
        self.kind, self.at, self.size, self.rubbish = kind, at, size, rubbish

    def __repr__(self) -> str:
        return f"{self.kind}(at={self.at!r}, size={self.size}, rubbish={self.rubbish!r})"

    def done_to(self, content: bytes) -> bytes:
        """Return the bytes after it."""
        begin = int(self.at * len(content))
        if self.kind in {"zero a block", "swap blocks"}:
            begin -= begin % BLOCK
        return _DEEDS[self.kind](content, begin, begin + self.size, self.rubbish)


def _flip(content: bytes, begin: int, end: int, rubbish: bytes) -> bytes:
    if not content:
        return rubbish
    begin = min(begin, len(content) - 1)
    return content[:begin] + bytes([content[begin] ^ (rubbish[0] or 1)]) + content[begin + 1 :]


def _overwrite(content: bytes, begin: int, end: int, rubbish: bytes) -> bytes:
    return content[:begin] + (rubbish * (end - begin))[: end - begin] + content[end:]


def _cut_off(content: bytes, begin: int, end: int, rubbish: bytes) -> bytes:
    return content[:begin]


def _cut_out(content: bytes, begin: int, end: int, rubbish: bytes) -> bytes:
    return content[:begin] + content[end:]


def _put_in(content: bytes, begin: int, end: int, rubbish: bytes) -> bytes:
    return content[:begin] + rubbish + content[begin:]


def _double(content: bytes, begin: int, end: int, rubbish: bytes) -> bytes:
    return content[:end] + content[begin:]


def _zero(content: bytes, begin: int, end: int, rubbish: bytes) -> bytes:
    return content[:begin] + b"\0" * BLOCK + content[begin + BLOCK :]


def _swap(content: bytes, begin: int, end: int, rubbish: bytes) -> bytes:
    other = content[:BLOCK] if begin else content[BLOCK : 2 * BLOCK]
    return content[:begin] + other + content[begin + BLOCK :]


def _append(content: bytes, begin: int, end: int, rubbish: bytes) -> bytes:
    return content + rubbish * (end - begin)


_DEEDS = {
    "flip": _flip,
    "overwrite": _overwrite,
    "cut off": _cut_off,
    "cut out": _cut_out,
    "put in": _put_in,
    "double": _double,
    "zero a block": _zero,
    "swap blocks": _swap,
    "append": _append,
}
KINDS = tuple(_DEEDS)
harms = st.lists(harm(), min_size=1, max_size=4)


def harmed(content: bytes, done: "list[Harm]") -> bytes:
    """Return the bytes after all of it, one upon the other."""
    for one in done:
        content = one.done_to(content)
    return content

# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""An edited routine put back into the text of its file: whatever else stands there stays."""

from collections import Counter
from collections.abc import Callable, Sequence

from msgspec.structs import replace

from exercises.routine import Routine
from exercises.routine_text.edit_table import edit_table
from exercises.routine_text.layout import Layout, Piece, comments, split
from exercises.routine_text.tables import Table, drill_table, head_table, step_table
from exercises.routine_text.write import write, write_drill, write_phase, write_step


def rewrite(text: str, before: Routine, after: Routine) -> str:
    """Return `text`, which says `before`, changed where `after` is another, its comments kept.

    Of a step, drill or phase that is gone the comments in it and right above it go as well.
    """
    if before == after:
        return text
    windows = "\r\n" in text
    plain = text.removeprefix("\ufeff").replace("\r\n", "\n")
    if plain and not plain.endswith("\n"):
        plain += "\n"
    layout = split(plain)
    result = _changed(layout, before, after) if _fits(layout, before) else fresh(plain, after)
    return result.replace("\n", "\r\n") if windows else result


def _fits(layout: Layout, routine: Routine) -> bool:
    """Whether steps, drills and phases stand under headers of their own, as `write` has them."""
    steps = [piece for piece in layout.pieces if piece.kind == "steps"]
    drills = [piece for piece in layout.pieces if piece.kind == "drills"]
    phases = [len(drill_table(drill)["phases"]) for drill in routine.own]
    return (
        len(steps) == len(routine.steps)
        and len(steps) + len(drills) == len(layout.pieces)
        and [len(piece.phases) for piece in drills] == phases
    )


def fresh(text: str, routine: Routine) -> str:
    """Return new text for a routine, with all comments of the old one on top."""
    return "".join(f"{comment}\n" for comment in comments(text)) + write(routine)


def _changed(layout: Layout, before: Routine, after: Routine) -> str:
    head = edit_table(layout.head, (), head_table(before), head_table(after))
    old_steps = [piece for piece in layout.pieces if piece.kind == "steps"]
    steps = _arranged(
        old_steps,
        [step_table(step) for step in before.steps],
        [step_table(step) for step in after.steps],
        key="drill",
        change=_changed_step,
        fresh=[write_step(step) for step in after.steps],
    )
    old_drills = [piece for piece in layout.pieces if piece.kind == "drills"]
    drills = _arranged(
        old_drills,
        [drill_table(drill) for drill in before.own],
        [drill_table(drill) for drill in after.own],
        key="id",
        change=_changed_drill,
        fresh=[write_drill(drill) for drill in after.own],
    )
    return head + "".join(_in_slots(layout, steps, drills)) + layout.tail


def _in_slots(layout: Layout, steps: list[str], drills: list[str]) -> list[str]:
    """Put steps and drills where such stood before; more of them follow the last of their kind."""
    kinds = [piece.kind for piece in layout.pieces]
    texts: list[str] = []
    left = {"steps": list(steps), "drills": list(drills)}
    for place, kind in enumerate(kinds):
        last = kind not in kinds[place + 1 :]
        count = len(left[kind]) if last else 1
        texts += left[kind][:count]
        del left[kind][:count]
    return texts + left["steps"] + left["drills"]


def _arranged(
    pieces: Sequence[Piece],
    before: list[Table],
    after: list[Table],
    *,
    key: str,
    change: Callable[[Piece, Table, Table], str],
    fresh: list[str],
) -> list[str]:
    matched = _matched(before, after, key)
    texts = []
    for place, table in enumerate(after):
        old = matched[place]
        if old is None:
            texts.append(fresh[place])
        elif before[old] == table:
            texts.append(pieces[old].text)
        else:
            texts.append(change(pieces[old], before[old], table))
    gone = sorted(set(range(len(before))) - set(matched))
    above = "".join(_kept_above(pieces[old]) for old in gone)
    return [above + texts[0], *texts[1:]] if texts and above else texts


def _kept_above(piece: Piece) -> str:
    """Return the comments of a piece that is gone which an empty line parts from it."""
    apart, empty, _ = piece.lead.rpartition("\n\n")
    return apart + empty if apart.strip() else ""


def _matched(before: list[Table], after: list[Table], key: str) -> list[int | None]:
    """Return for each table the place of the one that it was: the same, of one key, in one place.

    Looked up in this order, so that what was moved is found again, and what was edited too.
    """
    matched: list[int | None] = [None] * len(after)
    left = dict.fromkeys(range(len(before)))
    for same in (_whole, _key_of(key), None):
        places: dict[str, list[int]] = {}
        for old in left:
            places.setdefault(str(old) if same is None else same(before[old]), []).append(old)
        for place, table in enumerate(after):
            if matched[place] is None:
                found = places.get(str(place) if same is None else same(table))
                if found:
                    old = found.pop(0)
                    matched[place] = old
                    del left[old]
    return matched


def _whole(table: Table) -> str:
    return repr(sorted(table.items()))


def _key_of(key: str) -> Callable[[Table], str]:
    def value(table: Table) -> str:
        return str(table[key])

    return value


def _changed_step(piece: Piece, before: Table, after: Table) -> str:
    return _with_lead(piece, edit_table(piece.body, ("steps",), before, after))


def _changed_drill(piece: Piece, before: Table, after: Table) -> str:
    phases_before, phases_after = before.pop("phases"), after.pop("phases")
    body = edit_table(piece.body, ("drills",), before, after)
    phases = _arranged(
        piece.phases,
        phases_before,
        phases_after,
        key="name",
        change=_changed_phase,
        fresh=[write_phase(phase) for phase in phases_after],
    )
    return _with_lead(piece, body) + "".join(phases)


def _changed_phase(piece: Piece, before: Table, after: Table) -> str:
    return _with_lead(piece, edit_table(piece.body, ("drills", "phases"), before, after))


def _with_lead(piece: Piece, body: str) -> str:
    """Return a changed body below its lead, with the comments that were lost in changing it."""
    lost = Counter(comments(piece.body)) - Counter(comments(body))
    return replace(piece, lead=piece.lead + _lines(lost), body=body, phases=()).text


def _lines(lost: Counter[str]) -> str:
    return "".join(f"{comment}\n" for comment in lost.elements())

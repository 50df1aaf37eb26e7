# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Between a session's record and the check-in: what it shows, and what its answers make of it."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from msgspec.structs import replace

from exercises.drill import Drill
from exercises.measure import Measures
from exercises.pain import last_done
from exercises.record import DrillRecord, MeasureRecord, SessionRecord
from ui.pages.check_in import CheckedIn, Done, Result
from ui.pages.mending import DrillPain, TakenTries
from ui.wording import measures as measure_words
from ui.wording.pages import CheckInWords


def done_of(
    record: SessionRecord,
    outcome: str,
    shelf: Mapping[str, Drill] | None = None,
    results: tuple[Result, ...] = (),
) -> Done:
    """Return what the check-in says of a session that ended with `outcome`.

    `shelf` knows where drills should be felt; a drill that it does not have is left out.
    """
    words, known = CheckInWords(), shelf or {}
    done = [drill for drill in record.drills if drill.work_ms and drill.drill in known]
    return Done(
        routine_name=record.routine_name,
        sets_done=sum(drill.sets_done for drill in record.drills),
        sets=sum(drill.sets for drill in record.drills),
        breaths_done=sum(drill.breaths_done for drill in record.drills),
        work_ms=sum(drill.work_ms for drill in record.drills),
        outcome=outcome,
        results=results,
        feel=tuple(words.feel(one.name, known[one.drill].feel) for one in done),
    )


def answers_of(record: SessionRecord) -> CheckedIn:
    """Return what was answered before."""
    return CheckedIn(record.effort, record.pain, record.note, record.felt)


def pains_of(record: SessionRecord) -> tuple[DrillPain, ...]:
    """Return the pain around each drill, to be mended."""
    return tuple(DrillPain(d.name, d.pain_before, d.pain) for d in record.drills)


def tries_of(record: SessionRecord, measures: Measures) -> tuple[TakenTries, ...]:
    """Return the tries of each measure that is known, to be mended."""
    return tuple(
        TakenTries(measure_words.when(known, m), m.tries, known.least, known.most)
        for m in record.measures
        if (known := measures.all.get(m.measure)) is not None
    )


def with_answers(record: SessionRecord, checked: CheckedIn, at: datetime) -> SessionRecord:
    """Return `record` with what was answered `at` (aware UTC); unchanged if that changes nothing.

    The pain is also that after the last drill done, if that was not asked for.
    """
    drills = record.drills
    last = last_done(drills)
    if last is not None and drills[last].pain is None:
        drills = tuple(_with_pain(d, checked.pain, at=p == last) for p, d in enumerate(drills))
    return _changed(record, replace(_answered(record, checked), drills=drills), at)


def with_mended(
    record: SessionRecord, checked: CheckedIn, measures: Measures, at: datetime
) -> SessionRecord:
    """Return `record` with everything as it was mended `at`: pains of drills and tries too.

    Where the pain after the last drill done was that of the session, it goes on being that.
    """
    pains = _following(record, checked)
    drills = tuple(
        replace(drill, pain_before=before, pain=after)
        for drill, (before, after) in zip(record.drills, pains, strict=True)
    )
    mended = replace(
        _answered(record, checked), drills=drills, measures=_mended(record, checked, measures)
    )
    return _changed(record, mended, at)


def _following(
    record: SessionRecord, checked: CheckedIn
) -> tuple[tuple[int | None, int | None], ...]:
    """Return the pains around each drill, the last one mended as that of the session was."""
    pains, last = checked.pains or (), last_done(record.drills)
    if last is None or not record.pain == record.drills[last].pain == pains[last][1]:
        return pains
    return (*pains[:last], (pains[last][0], checked.pain), *pains[last + 1 :])


def _answered(record: SessionRecord, checked: CheckedIn) -> SessionRecord:
    return replace(
        record,
        effort=checked.effort,
        pain=checked.pain,
        note=checked.note,
        felt=checked.felt,
    )


def _mended(
    record: SessionRecord, checked: CheckedIn, measures: Measures
) -> tuple[MeasureRecord, ...]:
    """Return the measures with their tries as mended; one without tries was not taken."""
    tries = iter(checked.tries or ())
    found = [(m, next(tries) if m.measure in measures.all else m.tries) for m in record.measures]
    return tuple(replace(measure, tries=values) for measure, values in found if values)


def _changed(before: SessionRecord, after: SessionRecord, at: datetime) -> SessionRecord:
    """Return `after`, told from `before` by its time even where the clock was put back."""
    if after == before:
        return after
    past = at if before.changed_at is None else before.changed_at + timedelta(microseconds=1)
    return replace(after, changed_at=max(at, past))


def _with_pain(drill: DrillRecord, pain: int | None, *, at: bool) -> DrillRecord:
    return replace(drill, pain=pain) if at else drill

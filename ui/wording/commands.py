# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What the commands answer, whole sentences each. What --json writes is not among it."""

from exercises.record import Outcome, SessionRecord
from ui.wording import BY, translate
from ui.wording.lengths import minutes

_MOST_BEYOND = 3  # sentences; the window shows all of them
_MOST_NAMES = 20  # of routines; `routines` lists all of them


def no_menu() -> str:
    return translate(
        "Commands",
        "Here menus are made by installers, not by entries: there is nothing to install or remove.",
    )


def no_home_for_menu() -> str:
    return translate("Commands", "The system knows no home folder for the entry: set HOME.")


def left_menu() -> str:
    return translate("Commands", "Ninety is no longer in the menu.")


def not_in_menu() -> str:
    return translate("Commands", "Ninety was not in the menu.")


def in_menu(entry: str) -> str:
    return translate("Commands", "Ninety is in the menu: {0}").format(entry)


def no_sessions() -> str:
    return translate("Commands", "No sessions yet.")


def timeline_head() -> tuple[str, ...]:
    """Return the names of the columns; what stands in them is as in --json."""
    return (
        translate("Timeline", "at"),
        translate("Timeline", "for"),
        translate("Timeline", "kind"),
        translate("Timeline", "set"),
        translate("Timeline", "breath"),
        translate("Timeline", "phase"),
        translate("Timeline", "side"),
        translate("Timeline", "cue"),
        translate("Timeline", "said"),
    )


def history_head() -> tuple[str, ...]:
    return (
        translate("Sessions", "when"),
        translate("Sessions", "routine"),
        translate("Sessions", "outcome"),
        translate("Sessions", "done"),
        translate("Sessions", "time"),
        translate("Sessions", "effort"),
        translate("Sessions", "pain"),
        translate("Sessions", "note"),
    )


def clock(ms: int) -> str:
    """Return a time as m:ss, with what is left of the second where there is something left."""
    seconds, rest = divmod(ms, 1000)
    fraction = f".{rest:03}".rstrip("0") if rest else ""
    return f"{seconds // 60}:{seconds % 60:02}{fraction}"


def about_minutes(total_ms: int, work_ms: int) -> str:
    """Return how long a routine takes, as a person would say it."""
    words = translate("Commands", "about {0} min, of which {1} work")
    return words.format(minutes(total_ms), minutes(work_ms))


def of(one: int | None, many: int | None) -> str:
    """Return "2 of 5", or nothing where there is nothing to count."""
    if one is None or many is None:
        return ""
    return translate("Commands", "{0} of {1}").format(one, many)


def outcome(record: SessionRecord) -> str:
    """Return how a session ended."""
    return {
        Outcome.RUNNING: translate("Commands", "running"),
        Outcome.FINISHED: translate("Commands", "finished"),
        Outcome.STOPPED: translate("Commands", "stopped"),
        Outcome.INTERRUPTED: translate("Commands", "interrupted"),
    }[record.outcome]


def sets_done(record: SessionRecord) -> str:
    """Return what was done of a session."""
    done = sum(drill.sets_done for drill in record.drills)
    planned = sum(drill.sets for drill in record.drills)
    return translate("Commands", "{0} of {1} sets").format(done, planned)


def no_such_routine(asked: str, known: list[str]) -> str:
    words = translate("Commands", "There is no routine {0}; there are {1}.")
    more = ["…"] if len(known) > _MOST_NAMES else []
    said = words.format(repr(asked), ", ".join([*known[:_MOST_NAMES], *more]))
    return said.replace("….", "…")


def not_read(path: str) -> str:
    return translate("Commands", "{0} cannot be read").format(path)


def bad_routine(path: str, why: str) -> str:
    return translate("Commands", "{0} is no good routine. {1}").format(path, why)


def good_routine(name: str, drills: int, total_ms: int, work_ms: int) -> str:
    """Return what a routine file is, in a sentence."""
    return f"{name}: {about_minutes(total_ms, work_ms)}, {_drills(drills)}."


def good_but_kept_back(name: str, drills: int, why: str) -> str:
    return f"{name}: {_drills(drills)}; {kept_back(why)}"


def beyond(what: tuple[str, ...]) -> str:
    """Return that a routine goes beyond the catalogue, with the first of what does."""
    left = len(what) - _MOST_BEYOND
    said = (translate("Commands", "It goes beyond what Ninety ships:"), *what[:_MOST_BEYOND])
    more = (translate("Commands", "… and {0} more.", "", BY, left).format(left),)
    return " ".join((*said, *more) if left > 0 else said)


def too_long(long: tuple[str, ...], most: int) -> str:
    """Return that words are small when they are shown in work, with the first of them."""
    said = translate("Commands", "Hard to read from the floor, over {0} letters: {1}.")
    more = ("…",) if len(long) > _MOST_BEYOND else ()
    return said.format(most, ", ".join((*long[:_MOST_BEYOND], *more))).replace("….", "…")


def no_text(name: str) -> str:
    """Return that a name's bytes are not UTF-8."""
    return translate("Commands", "the name {0} is not UTF-8").format(name)


def not_confirmed(name: str) -> str:
    words = translate(
        "Commands",
        "{0} goes beyond what Ninety ships; open it once in the window and confirm that.",
    )
    return words.format(name)


def _drills(count: int) -> str:
    if count == 1:
        return translate("Commands", "1 drill")
    return translate("Commands", "{0} drills", "", BY, count).format(count)


def written(path: str, ms: int) -> str:
    return translate("Commands", "{0} of tones written to {1}").format(clock(ms), path)


def spoken(path: str, ms: int) -> str:
    return translate("Commands", "{0} of tones and speech written to {1}").format(clock(ms), path)


def not_spoken(why: str) -> str:
    words = translate(
        "Commands",
        "Nothing can be spoken into a file: {0}. Without --voice the tones are written.",
    )
    return words.format(why)


def kept_back(why: str) -> str:
    return translate("Commands", "kept back: {0}").format(why)


def at_level(drill: str, number: int, name: str) -> str:
    return translate("Commands", "{0}, level {1}: {2}").format(drill, number, name)


def not_written(path: str) -> str:
    return translate("Commands", "{0} cannot be written").format(path)


def no_cue_log(path: str) -> str:
    words = translate("Commands", "{0} holds something else than a cue log; it was left as it is.")
    return words.format(path)


def reported(path: str, sessions: int) -> str:
    if sessions == 1:
        return translate("Commands", "A page on 1 session written to {0}").format(path)
    words = translate("Commands", "A page on {0} sessions written to {1}", "", BY, sessions)
    return words.format(sessions, path)


def no_pdf(path: str) -> str:
    return translate("Commands", "{0} is no .pdf file; nothing was written.").format(path)


def no_period(first: str, last: str) -> str:
    """Return that there are no days from the one to the other."""
    if not first:
        words = translate("Commands", "There is no period from four weeks before to {0}.")
        return words.format(last)
    return translate("Commands", "There is no period from {0} to {1}.").format(first, last)


def no_report() -> str:
    return translate("Commands", "There is no history to report on yet.")

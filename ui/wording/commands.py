# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The words of the command line, whole sentences each; no Qt, so that a command starts quickly."""

from msgspec import Struct

from exercises.record import Outcome, SessionRecord


class CommandHelp(Struct, frozen=True):
    """A command in the list of commands, and in its own --help."""

    short: str
    whole: str


ABOUT = (
    "Paces 90/90 hip lift with balloon breathing, by ear. Without a command it opens the window."
)
EXIT_CODES = (
    "Exit codes: 0 done, 1 the input was wrong, 2 usage, 3 the machine's fault. "
    "ninety COMMAND --help says more."
)
COMMANDS = {
    "start": CommandHelp(
        "open the window with a session running",
        "Opens the window with a session running at once, and asks nothing. "
        "At another speed than 1 it is a try-out and is not recorded.",
    ),
    "routines": CommandHelp(
        "list what can be started",
        "Lists the routines, with the time that each would take you today.",
    ),
    "timeline": CommandHelp(
        "show every segment of a routine",
        "Shows a routine laid out in time as you would do it today: every phase, with what is said "
        "and sounded. Set-ups are counted with the set-up seconds of the preferences.",
    ),
    "render": CommandHelp(
        "write the tones of a routine to a sound file",
        "Writes the tones of a whole routine, as you would do it today, to a WAV file for a phone "
        "or a player. A file that is there already is replaced.",
    ),
    "check": CommandHelp(
        "say whether a routine file is good",
        "Reads a routine file and says what it is, or what is wrong in it and where. "
        "Nothing is changed. docs/routine-files.md tells the format.",
    ),
    "history": CommandHelp(
        "list your sessions, newest first; export, import, back up",
        "Lists your sessions, newest first. Also while one is running. Or does with them what "
        "stands below; docs/history-format.md tells the formats.",
    ),
    "report": CommandHelp(
        "write one page for the therapist",
        "Writes one A4 page (PDF) on a period: what was prescribed and done, levels, effort, pain, "
        "measures, stop signals and notes. A PDF that is there already is replaced.",
    ),
    "doctor": CommandHelp(
        "say what works on this machine",
        "Looks at what Ninety needs on this machine and says what works, and what to do about the "
        "rest. It reports, so the exit code is 0 also when something does not work.",
    ),
    "launcher": CommandHelp(
        "put Ninety into the desktop's menu",
        "Writes the entry of the desktop's menu, its icons and its description into your data "
        "folder, or takes them away again. The entry starts the program that wrote it.",
    ),
}
PDF = "the file to write"
REPORT_FROM = "first day, as in 2026-05-01 (default: four weeks before the last)"
REPORT_TO = "last day (default: today)"
REPORT_NAME = "a name to stand on the page (default: none)"
PAGE = "open the window at this page"
PAGE_OF_WINDOW = "--page opens the window and goes with no command"
LAUNCHER_DEED = "put the entry into the menu, or take it away"
DATA_DIR = "keep history and preferences in this folder"
START_ROUTINE = "id of a routine or a routine file (default: full)"
ROUTINE = "id of a routine, as the command routines lists them, or a routine file (.toml)"
ROUTINE_FILE = "the routine file"
LEVEL = "the shipped full dose at this level, whatever is remembered"
SPEED = "N times as fast, to try a routine out (default: 1)"
CUE_LOG = "write a JSON line for every cue that was given"
JSON = "answer in JSON, for scripts"
WAV = "the sound file to write"
VOICE = "speak too, where espeak-ng is installed"

_MOST_BEYOND = 3  # sentences; the window shows all of them

NO_MENU = (
    "Here menus are made by installers, not by entries: there is nothing to install or remove."
)
LEFT_MENU = "Ninety is no longer in the menu."
NOT_IN_MENU = "Ninety was not in the menu."
NO_DISPLAY = "There is no display to open the window on"
NO_SESSIONS = "No sessions yet."
TIMELINE_HEAD = ("at", "for", "kind", "set", "breath", "phase", "side", "cue", "said")
HISTORY_HEAD = ("when", "routine", "outcome", "done", "time", "effort", "pain", "note")

_OUTCOMES = {
    Outcome.RUNNING: "running",
    Outcome.FINISHED: "finished",
    Outcome.STOPPED: "stopped",
    Outcome.INTERRUPTED: "interrupted",
}


def clock(ms: int) -> str:
    """Return a time as m:ss, with what is left of the second where there is something left."""
    seconds, rest = divmod(ms, 1000)
    fraction = f".{rest:03}".rstrip("0") if rest else ""
    return f"{seconds // 60}:{seconds % 60:02}{fraction}"


def about_minutes(total_ms: int, work_ms: int) -> str:
    """Return how long a routine takes, as a person would say it."""
    return f"about {_minutes(total_ms)} min, of which {_minutes(work_ms)} work"


def _minutes(ms: int) -> int:
    return max(1, round(ms / 60_000))


def of(one: int | None, many: int | None) -> str:
    """Return "2 of 5", or nothing where there is nothing to count."""
    return "" if one is None or many is None else f"{one} of {many}"


def outcome(record: SessionRecord) -> str:
    """Return how a session ended."""
    return _OUTCOMES[record.outcome]


def sets_done(record: SessionRecord) -> str:
    """Return what was done of a session."""
    done = sum(drill.sets_done for drill in record.drills)
    return f"{of(done, sum(drill.sets for drill in record.drills))} sets"


def no_such_routine(asked: str, known: list[str]) -> str:
    return f"There is no routine {asked!r}; there are {', '.join(known)}."


def in_menu(entry: str) -> str:
    return f"Ninety is in the menu: {entry}"


def not_read(path: str) -> str:
    return f"{path} cannot be read"


def bad_routine(path: str, why: str) -> str:
    return f"{path} is no good routine. {why}"


def good_routine(name: str, drills: int, total_ms: int, work_ms: int) -> str:
    """Return what a routine file is, in a sentence."""
    return f"{name}: {about_minutes(total_ms, work_ms)}, {_drills(drills)}."


def good_but_kept_back(name: str, drills: int, why: str) -> str:
    return f"{name}: {_drills(drills)}; {kept_back(why)}"


def beyond(what: tuple[str, ...]) -> str:
    """Return that a routine goes beyond the catalogue, with the first of what does."""
    more = f" … and {len(what) - _MOST_BEYOND} more." if len(what) > _MOST_BEYOND else ""
    return f"It goes beyond what Ninety ships: {' '.join(what[:_MOST_BEYOND])}{more}"


def not_confirmed(name: str) -> str:
    return f"{name} goes beyond what Ninety ships; open it once in the window and confirm that."


def _drills(count: int) -> str:
    return "1 drill" if count == 1 else f"{count} drills"


def written(path: str, ms: int) -> str:
    return f"{clock(ms)} of tones written to {path}"


def spoken(path: str, ms: int) -> str:
    return f"{clock(ms)} of tones and speech written to {path}"


def not_spoken(why: str) -> str:
    return f"Nothing can be spoken into a file: {why}. Without --voice the tones are written."


def kept_back(why: str) -> str:
    return f"kept back: {why}"


def at_level(drill: str, number: int, name: str) -> str:
    return f"{drill}, level {number}: {name}"


def not_written(path: str) -> str:
    return f"{path} cannot be written"


def reported(path: str, sessions: int) -> str:
    count = "1 session" if sessions == 1 else f"{sessions} sessions"
    return f"A page on {count} written to {path}"


def no_pdf(path: str) -> str:
    return f"{path} is no .pdf file; nothing was written."


def no_period(first: str, last: str) -> str:
    """Return that there are no days from the one to the other."""
    return f"There is no period from {first or 'four weeks before'} to {last}."


def no_report() -> str:
    return "There is no history to report on yet."


def folder_unusable(path: str) -> str:
    return f"The folder {path} cannot be used"


def history_unreadable(path: str, reason: str) -> str:
    return f"The history {path} cannot be opened: {reason}."

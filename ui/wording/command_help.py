# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What the command line says of itself: its help, and the words of argparse around it."""

from collections.abc import Mapping

from msgspec import Struct

from ui.wording import translate


class CommandHelp(Struct, frozen=True):
    """A command in the list of commands, and in its own --help."""

    short: str
    whole: str


class HelpWords:
    def __init__(self) -> None:
        self.about = translate(
            "Help",
            "Paces 90/90 hip lift with balloon breathing, by ear. Without a command it opens the "
            "window.",
        )
        self.exit_codes = translate(
            "Help",
            "Exit codes: 0 done, 1 the input was wrong, 2 usage, 3 the machine's fault. "
            "ninety COMMAND --help says more.",
        )
        self.command = translate("Help", "COMMAND")
        self.commands = translate("Help", "commands")
        self.version = translate("Help", "show the version and exit")
        self.page = translate("Help", "open the window at this page")
        self.page_of_window = translate("Help", "--page opens the window and goes with no command")
        self.data_dir = translate("Help", "keep history and preferences in this folder")
        self.json = translate("Help", "answer in JSON, for scripts")


class Placeholders:
    """What stands in a command's usage for what is to be typed there."""

    def __init__(self) -> None:
        self.folder = translate("Help", "DIR")
        self.file = translate("Help", "FILE")
        self.routine = translate("Help", "ROUTINE")


class RoutineHelp:
    """What is said of the routine that several commands take."""

    def __init__(self) -> None:
        self.start = translate("Help", "id of a routine or a routine file (default: full)")
        self.routine = translate(
            "Help",
            "id of a routine, as the command routines lists them, or a routine file (.toml)",
        )
        self.file = translate("Help", "the routine file")
        self.level = translate(
            "Help", "the shipped full dose at this level, whatever is remembered"
        )
        self.speed = translate("Help", "N times as fast, to try a routine out (default: 1)")
        self.cue_log = translate("Help", "write a JSON line for every cue that was given")


class OutHelp:
    """What is said of files to be written, and of the menu."""

    def __init__(self) -> None:
        self.wav = translate("Help", "the sound file to write")
        self.voice = translate("Help", "speak too, where espeak-ng is installed")
        self.pdf = translate("Help", "the file to write")
        self.since = translate(
            "Help", "first day, as in 2026-05-01 (default: four weeks before the last)"
        )
        self.until = translate("Help", "last day (default: today)")
        self.name = translate("Help", "a name to stand on the page (default: none)")
        self.launcher = translate("Help", "put the entry into the menu, or take it away")


def command_helps() -> Mapping[str, CommandHelp]:
    """Return what is said of each command, in the order of the list."""
    return {
        "start": CommandHelp(
            translate("Help", "open the window with a session running"),
            translate(
                "Help",
                "Opens the window with a session running at once, and asks nothing. "
                "At another speed than 1 it is a try-out and is not recorded.",
            ),
        ),
        "routines": CommandHelp(
            translate("Help", "list what can be started"),
            translate("Help", "Lists the routines, with the time that each would take you today."),
        ),
        "timeline": CommandHelp(
            translate("Help", "show every segment of a routine"),
            translate(
                "Help",
                "Shows a routine laid out in time as you would do it today: every phase, with "
                "what is said and sounded. Set-ups are counted with the set-up seconds of the "
                "preferences.",
            ),
        ),
        **_helps_of_files(),
        **_helps_of_the_past(),
        **_helps_of_the_machine(),
    }


def _helps_of_files() -> Mapping[str, CommandHelp]:
    return {
        "render": CommandHelp(
            translate("Help", "write the tones of a routine to a sound file"),
            translate(
                "Help",
                "Writes the tones of a whole routine, as you would do it today, to a WAV file for "
                "a phone or a player. A sound file of Ninety’s that is there already is replaced; "
                "any other file stays as it is.",
            ),
        ),
        "check": CommandHelp(
            translate("Help", "say whether a routine file is good"),
            translate(
                "Help",
                "Reads a routine file and says what it is, or what is wrong in it and where. "
                "Nothing is changed. docs/routine-files.md tells the format.",
            ),
        ),
    }


def _helps_of_the_past() -> Mapping[str, CommandHelp]:
    return {
        "history": CommandHelp(
            translate("Help", "list your sessions, newest first; export, import, back up"),
            translate(
                "Help",
                "Lists your sessions, newest first. Also while one is running. Or does with them "
                "what stands below; docs/history-format.md tells the formats.",
            ),
        ),
        "report": CommandHelp(
            translate("Help", "write one page for the therapist"),
            translate(
                "Help",
                "Writes one A4 page (PDF) on a period: what was prescribed and done, levels, "
                "effort, pain, measures, stop signals and notes. A page of Ninety’s that is there "
                "already is replaced; any other file stays as it is.",
            ),
        ),
    }


def _helps_of_the_machine() -> Mapping[str, CommandHelp]:
    return {
        "doctor": CommandHelp(
            translate("Help", "say what works on this machine"),
            translate(
                "Help",
                "Looks at what Ninety needs on this machine and says what works, and what to do "
                "about the rest. It reports, so the exit code is 0 also when something does not "
                "work.",
            ),
        ),
        "launcher": CommandHelp(
            translate("Help", "put Ninety into the desktop's menu"),
            translate(
                "Help",
                "Writes the entry of the desktop's menu, its icons and its description where your "
                "desktop looks for them (XDG_DATA_HOME), or takes them away again. The entry "
                "starts the program that wrote it.",
            ),
        ),
    }


def words_of_argparse() -> Mapping[str, str]:
    """Return what argparse says by itself, from its English; its holes are written with %."""
    return {
        "usage: ": translate("Usage", "usage: "),
        "options": translate("Usage", "options"),
        "positional arguments": translate("Usage", "positional arguments"),
        "show this help message and exit": translate("Usage", "show this help message and exit"),
        "%(prog)s: error: %(message)s\n": translate("Usage", "%(prog)s: error: %(message)s") + "\n",
        "argument %(argument_name)s: %(message)s": translate(
            "Usage", "argument %(argument_name)s: %(message)s"
        ),
        "unrecognized arguments: %s": translate("Usage", "unrecognized arguments: %s"),
        "invalid choice: %(value)r (choose from %(choices)s)": translate(
            "Usage", "invalid choice: %(value)r (choose from %(choices)s)"
        ),
        "expected one argument": translate("Usage", "expected one argument"),
        "the following arguments are required: %s": translate(
            "Usage", "the following arguments are required: %s"
        ),
        "ignored explicit argument %r": translate("Usage", "ignored explicit argument %r"),
    }


def no_path(text: str) -> str:
    return translate("Help", "{0} is no name of a file or folder.").format(repr(text))


def no_speed(most: float, text: str) -> str:
    words = translate("Help", "--speed is a number above 0 and at most {0}, not {1}.")
    return words.format(f"{most:g}", repr(text))


def no_level(text: str) -> str:
    return translate("Help", "--level is the number of a level, not {0}.").format(repr(text))


def no_ms(text: str) -> str:
    words = translate("Help", "--block-window is a whole number of milliseconds, not {0}.")
    return words.format(repr(text))


def ms_below_zero() -> str:
    return translate("Help", "--block-window cannot be less than 0.")


def no_day(text: str) -> str:
    return translate("Help", "A day is written as 2026-05-01, not {0}.").format(repr(text))

# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The words of the key overlay: the same table that the README has."""

from msgspec import Struct

from ui.wording import translate


def printed(key: str) -> str:
    """Return what is printed on a key; most are the same everywhere."""
    names = {
        "Del": translate("Keys", "Del"),
        "Ins": translate("Keys", "Ins"),
        "Ctrl+C": translate("Keys", "Ctrl+C"),
        "Ctrl+Q": translate("Keys", "Ctrl+Q"),
    }
    return names.get(key, key)


class KeyRow(Struct, frozen=True):
    """Keys, as they are written on the keyboard, and what they do."""

    keys: tuple[str, ...]
    does: str


class KeyTable(Struct, frozen=True):
    """The keys of one situation."""

    heading: str
    rows: tuple[KeyRow, ...]


class KeysWords:
    def __init__(self) -> None:
        self.title = translate("Keys", "All keys")
        self.close = translate("Keys", "Any key closes this; ↑ ↓ scroll where there is more.")
        self.stop = translate("Keys", "Stop rules")
        self.signal = translate(
            "Keys", "Hold any key for a second, or press D: the work ends at once."
        )
        self.silence = translate("Keys", "If you hear nothing, breathe normally.")

    def stop_of(self, drill: str) -> str:
        return translate("Keys", "Stop rules: {0}").format(drill)


def tables() -> tuple[KeyTable, ...]:
    """Return the tables in the order in which they are needed."""
    return (in_work(), after_signal(), paused(), after_drill(), elsewhere(), history())


def in_work() -> KeyTable:
    any_key = translate("Keys", "any key")
    return KeyTable(
        translate("Keys", "In work"),
        (
            KeyRow((any_key,), translate("Keys", "pause, and go on; so does a click or a pedal")),
            KeyRow((any_key,), translate("Keys", "held for a second: stop signal (also D)")),
            KeyRow(("→",), translate("Keys", "next step; at once again: next drill")),
            KeyRow(("←",), translate("Keys", "repeat the set; twice: the drill before")),
            KeyRow(("↑", "↓"), translate("Keys", "faster, slower, from the next breath on")),
            KeyRow(("?",), translate("Keys", "pause, and show this")),
            KeyRow(("F11",), translate("Keys", "full screen on and off")),
            KeyRow(("Esc",), translate("Keys", "pause and ask; Enter or Esc again stops")),
        ),
    )


def after_signal() -> KeyTable:
    return KeyTable(
        translate("Keys", "After a stop signal"),
        (
            KeyRow(("1",), translate("Keys", "too hard")),
            KeyRow(("2",), translate("Keys", "light-headed")),
            KeyRow(("3",), translate("Keys", "pain")),
            KeyRow(("4",), translate("Keys", "cramp")),
            KeyRow(("5",), translate("Keys", "numbness")),
        ),
    )


def paused() -> KeyTable:
    return KeyTable(
        translate("Keys", "While paused"),
        (
            KeyRow(("M",), translate("Keys", "sound off and on")),
            KeyRow(("V",), translate("Keys", "voice off and on")),
            KeyRow(("+", "−"), translate("Keys", "louder, softer")),
            KeyRow(
                ("1", "…", "6"), translate("Keys", "the level, when a set-up was paused (by ?)")
            ),
        ),
    )


def after_drill() -> KeyTable:
    return KeyTable(
        translate("Keys", "Before the first drill, and in the rest after each"),
        (
            KeyRow(
                ("0", "…", "9"),
                translate("Keys", "pain now; 1 and then 0 is ten; no digit: unchanged"),
            ),
        ),
    )


def history() -> KeyTable:
    return KeyTable(
        translate("Keys", "In the history"),
        (
            KeyRow(("4", "6", "A"), translate("Keys", "four weeks, six months, all")),
            KeyRow(("D", "W", "M"), translate("Keys", "a bar a day, week or month")),
            KeyRow(("V",), translate("Keys", "the next chart alone")),
            KeyRow(("←", "→"), translate("Keys", "in the chart: walk; Home and End: its ends")),
            KeyRow(("↑", "↓"), translate("Keys", "in the chart: another series, the same day")),
            KeyRow(("S",), translate("Keys", "chart or sessions, in a narrow window")),
            KeyRow(("←", "→"), translate("Keys", "in the list: the columns beside")),
            KeyRow(("R", "O"), translate("Keys", "to the choice of routine, to the order")),
            KeyRow(("Enter",), translate("Keys", "open a session, and close it")),
            KeyRow(("E",), translate("Keys", "edit the chosen session")),
            KeyRow(("Del",), translate("Keys", "delete it; Ctrl+Z brings it back")),
            KeyRow(("P",), translate("Keys", "save the chart as a picture")),
            KeyRow(("X", "I"), translate("Keys", "export the history, import one")),
        ),
    )


def elsewhere() -> KeyTable:
    return KeyTable(
        translate("Keys", "On Today and other pages"),
        (
            KeyRow(("↑", "↓"), translate("Keys", "choose; Enter starts")),
            KeyRow(("1", "…", "6"), translate("Keys", "a drill alone")),
            KeyRow(("←", "→"), translate("Keys", "the level of the chosen drill; also + and −")),
            KeyRow(("S",), translate("Keys", "short routine")),
            KeyRow(("B",), translate("Keys", "balloon breathing")),
            KeyRow(("Q",), translate("Keys", "reset: two sets")),
            KeyRow(("F",), translate("Keys", "first day")),
            KeyRow(("T",), translate("Keys", "put the chosen routine first")),
            KeyRow(("I",), translate("Keys", "about the chosen drill")),
            KeyRow(("X",), translate("Keys", "wall push: right leg only, or both sides")),
            KeyRow(("M",), translate("Keys", "measure first, where that is offered")),
            KeyRow(("W",), translate("Keys", "why these drills")),
            KeyRow(("H",), translate("Keys", "history")),
            KeyRow(("R",), translate("Keys", "routines")),
            KeyRow((",",), translate("Keys", "preferences")),
            KeyRow(("?",), translate("Keys", "all keys")),
            KeyRow(("G",), translate("Keys", "the guide; F1 on every page outside a session")),
            KeyRow(("Alt+A",), translate("Keys", "do what a notice offers")),
            KeyRow(("Esc",), translate("Keys", "one step back")),
            KeyRow(("Y", "N"), translate("Keys", "yes or no to what Today offers by itself")),
            KeyRow(("Ctrl+Q",), translate("Keys", "quit")),
        ),
    )

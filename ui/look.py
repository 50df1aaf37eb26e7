# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Colours, text sizes, spaces and the style sheet: the only place that knows how Ninety looks."""

from typing import Literal

from msgspec import Struct
from msgspec.structs import asdict, replace
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from ui.sheet import SHEET

Role = Literal["small", "body", "large", "title", "huge"]

SIZES: dict[Role, int] = {"small": 14, "body": 16, "large": 20, "title": 32, "huge": 56}
"""Text sizes in px at 100 %."""

LEAST_TEXT, MOST_TEXT = 75, 200  # percent

TARGET = 44
"""Least height and width in px of anything that a pointer has to hit (WCAG 2.5.5)."""


class Theme(Struct, frozen=True):
    """Colours as "#rrggbb".

    Every text colour stands at 4.5:1 or more on `background` and `surface`; the breath colours,
    `edge` (the border of a control) and `focus` at 3:1 or more. `line` only divides.
    """

    name: str
    background: str
    surface: str
    line: str
    edge: str
    text: str
    quiet: str
    accent: str
    on_accent: str
    focus: str
    warning: str
    breath_in: str
    breath_out: str
    breath_pause: str
    breath_free: str
    track: str
    balloon_shade: str
    dark: bool


LIGHT = Theme(
    name="light",
    background="#faf7f2",
    surface="#ffffff",
    line="#e6e0d6",
    edge="#7d8b8f",
    text="#1d2b30",
    quiet="#56666b",
    accent="#b84a26",
    on_accent="#ffffff",
    focus="#0f5f70",
    warning="#8f3a12",
    breath_in="#1f7f88",
    breath_out="#c9542d",
    breath_pause="#8c6a17",
    breath_free="#5a6796",
    track="#e9e3d8",
    balloon_shade="#e07c58",
    dark=False,
)

DARK = Theme(
    name="dark",
    background="#10191d",
    surface="#18262b",
    line="#2a3b42",
    edge="#6f868d",
    text="#e6f0f1",
    quiet="#a3b6ba",
    accent="#f28e6c",
    on_accent="#2b1008",
    focus="#8fe0e4",
    warning="#ffb59a",
    breath_in="#6ec6ca",
    breath_out="#f28e6c",
    breath_pause="#e3c488",
    breath_free="#b7c3ea",
    track="#22353c",
    balloon_shade="#cf6546",
    dark=True,
)

SESSION = replace(
    DARK,
    name="session",
    background="#0c1418",
    surface="#13242b",
    line="#22383f",
    text="#eaf4f5",
    quiet="#a7babe",
    track="#1e3540",
)

CONTRAST = Theme(
    name="contrast",
    background="#000000",
    surface="#000000",
    line="#ffffff",
    edge="#ffffff",
    text="#ffffff",
    quiet="#ffffff",
    accent="#ffe14d",
    on_accent="#000000",
    focus="#ffe14d",
    warning="#ffe14d",
    breath_in="#5fe3ea",
    breath_out="#ff9d7a",
    breath_pause="#ffe14d",
    breath_free="#cdbcff",
    track="#4d4d4d",
    balloon_shade="#ff9d7a",
    dark=True,
)


class PrintInks(Struct, frozen=True):
    """Colours on white paper, as "#rrggbb"; `effort` and `pain` are those of a chart's marks."""

    paper: str
    text: str
    quiet: str
    loud: str
    axis: str
    bar: str
    effort: str
    pain: str


PRINT = PrintInks(
    paper="#ffffff",
    text="#16191c",
    quiet="#4a545a",
    loud="#9c1c14",
    axis="#8a9499",
    bar="#3f7f93",
    effort="#16191c",
    pain="#9c1c14",
)

BALLOON_SHINE = "#46ffffff"
"""What light lays on a balloon of any colour: "#aarrggbb"."""


class Look(Struct, frozen=True):
    """One appearance: a theme, the size of text in percent (75-200), and whether things move."""

    theme: Theme
    text_percent: int = 100
    reduced_motion: bool = False

    def __post_init__(self) -> None:
        if not LEAST_TEXT <= self.text_percent <= MOST_TEXT:
            raise ValueError(f"text goes from 75 to 200 percent, not {self.text_percent}")

    def px(self, role: Role) -> int:
        """Return the size in px of text in this role."""
        return round(SIZES[role] * self.text_percent / 100)

    def scaled(self, px: int) -> int:
        """Return a length in px that grows with the text, and never shrinks below itself."""
        return max(px, round(px * self.text_percent / 100))


def space(steps: int) -> int:
    """Return a distance in px: all spaces are whole steps of four."""
    return 4 * steps


def palette(theme: Theme) -> QPalette:
    """Return colours for what paints itself: AlternateBase is a surface, Midlight the ground (style
    sheets change Base and Window), Mid an edge, Light a divider, BrightText stands on Link. The
    chart draws with LinkVisited, Link and Accent, and Dark sets a band off.
    """
    made = QPalette()
    roles = QPalette.ColorRole
    colours = {
        roles.Window: theme.background,
        roles.WindowText: theme.text,
        roles.Base: theme.surface,
        roles.Text: theme.text,
        roles.AlternateBase: theme.surface,
        roles.Button: theme.surface,
        roles.ButtonText: theme.text,
        roles.BrightText: theme.on_accent,
        roles.Highlight: theme.focus,
        roles.Midlight: theme.background,
        roles.Link: theme.accent,
        roles.Mid: theme.edge,
        roles.Light: theme.line,
        roles.LinkVisited: theme.breath_in,
        roles.Accent: theme.breath_free,
        roles.Dark: theme.breath_pause,
    }
    for role, colour in colours.items():
        made.setColor(role, QColor(colour))
    disabled = QPalette.ColorGroup.Disabled
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(disabled, role, QColor(theme.quiet))
    return made


def stylesheet(look: Look) -> str:
    """Return the style sheet; for the whole program, or for one widget with a look of its own."""
    sizes = {role: look.px(role) for role in SIZES}
    step = look.scaled(TARGET) - 4  # less a border of 2 px above and below
    heights = {"step": step, "focused": step - 2, "row": look.scaled(TARGET) - 16}
    return SHEET.substitute(asdict(look.theme), **sizes, **heights)


def island(look: Look) -> str:
    """Return the style sheet for a widget that wears another look than what is around it."""
    return f"QWidget {{ color: {look.theme.text}; }}" + stylesheet(look)


def apply(app: QApplication, look: Look) -> None:
    """Dress the whole program."""
    font = QFont(app.font())
    font.setPixelSize(look.px("body"))
    app.setFont(font)
    app.setPalette(palette(look.theme))
    app.setStyleSheet(stylesheet(look))

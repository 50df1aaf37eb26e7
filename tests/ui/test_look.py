# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
import re
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from ui.look import (
    CONTRAST,
    DARK,
    LIGHT,
    SESSION,
    SIZES,
    Look,
    Theme,
    apply,
    palette,
    space,
    stylesheet,
)
from ui.sheet import SHEET
from ui.views.veil import STRONGEST

THEMES = (LIGHT, DARK, SESSION, CONTRAST)
GROUNDS = ("background", "surface")
DRAWN = {
    'QWidget[role="bars"]',
    'QWidget[role="shadow"]',
    'QFrame[role="strip"]',
    "QScrollBar::handle",
}
"""Selectors of what has no text on it."""
BREATHS = ("breath_in", "breath_out", "breath_pause", "breath_free")


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def each(*names: str) -> pytest.MarkDecorator:
    cases = [(theme, name) for theme in THEMES for name in names]
    return pytest.mark.parametrize(
        ("theme", "name"), cases, ids=[f"{theme.name}-{name}" for theme, name in cases]
    )


@each("text", "quiet", "accent", "warning")
def test_text_can_be_read_on_both_grounds(theme: Theme, name: str) -> None:
    for ground in (theme.background, theme.surface):
        assert contrast(getattr(theme, name), ground) >= 4.5


@each(*BREATHS, "edge", "focus")
def test_cues_and_edges_stand_out_on_both_grounds(theme: Theme, name: str) -> None:
    for ground in (theme.background, theme.surface):
        assert contrast(getattr(theme, name), ground) >= 3


@each("accent")
def test_words_on_the_accent_can_be_read(theme: Theme, name: str) -> None:
    assert contrast(theme.on_accent, getattr(theme, name)) >= 4.5


@each("track")
def test_a_chosen_row_can_be_read(theme: Theme, name: str) -> None:
    assert contrast(theme.text, getattr(theme, name)) >= 4.5


def rules() -> Iterator[tuple[str, dict[str, str]]]:
    """What the style sheet sets for each selector: names of a theme's colours, among others."""
    for selectors, body in re.findall(r"([^{}]+)\{([^{}]*)\}", SHEET.template.replace("${", "$(")):
        pairs = (line.split(":", 1) for line in body.split(";") if ":" in line)
        values = {name.strip(): value.strip().removeprefix("$") for name, value in pairs}
        for selector in selectors.split(","):
            yield selector.strip(), values


def texts_of_the_sheet() -> set[tuple[str, str]]:
    """Every text colour with every ground that the style sheet lets it stand on."""
    found = set()
    for selector, values in rules():
        if selector in DRAWN:
            continue
        ground = values.get("background", "transparent")
        grounds = GROUNDS if ground == "transparent" else (ground,)
        inks = {values.get(name) for name in ("color", "placeholder-text-color")} - {None}
        found |= {(ink or "text", ground) for ink in inks or {"text"} for ground in grounds}
        if "selection-color" in values:
            found.add((values["selection-color"], values["selection-background-color"]))
    return found


def test_every_text_that_the_style_sheet_colours_can_be_read() -> None:
    pairs = texts_of_the_sheet()
    assert {("quiet", "surface"), ("background", "focus"), ("text", "track")} <= pairs
    faint = [
        (theme.name, ink, ground)
        for theme in THEMES
        for ink, ground in sorted(pairs)
        if contrast(getattr(theme, ink), getattr(theme, ground)) < 4.5
    ]
    assert faint == []


def mixed(under: str, over: str, share: float) -> str:
    """The colour of a veil over another."""
    parts = [(int(under[at : at + 2], 16), int(over[at : at + 2], 16)) for at in (1, 3, 5)]
    return "#" + "".join(f"{round(low + (high - low) * share):02x}" for low, high in parts)


@pytest.mark.parametrize("theme", [SESSION, CONTRAST], ids=["session", "contrast"])
@pytest.mark.parametrize(
    ("name", "least"), [("text", 4.5), ("quiet", 4.5), ("accent", 4.5), *((b, 3) for b in BREATHS)]
)
def test_what_a_session_says_can_be_read_also_while_nothing_is_heard(
    theme: Theme, name: str, least: float
) -> None:
    ink, ground = getattr(theme, name), theme.background
    assert contrast(ink, ground) >= least
    veiled = [mixed(colour, theme.warning, STRONGEST) for colour in (ink, ground)]
    assert contrast(*veiled) >= least


@each(*BREATHS, "quiet")
def test_what_fills_stands_out_from_what_is_still_empty(theme: Theme, name: str) -> None:
    """The ring, the blocks of the routine."""
    assert contrast(getattr(theme, name), theme.track) >= 3


@pytest.mark.parametrize("theme", THEMES, ids=[theme.name for theme in THEMES])
def test_words_on_a_button_can_be_read_also_under_the_pointer(theme: Theme) -> None:
    touched = QColor(theme.accent).darker(112).name()
    assert contrast(theme.on_accent, touched) >= 4.5


@pytest.mark.parametrize("theme", THEMES, ids=[theme.name for theme in THEMES])
def test_in_and_out_differ_also_without_red_and_green(theme: Theme) -> None:
    """Blue-green against coral: told apart by the blue share, which all common kinds keep."""
    blues = [int(getattr(theme, name)[5:], 16) for name in ("breath_in", "breath_out")]
    assert blues[0] - blues[1] >= 64


def test_high_contrast_draws_real_borders() -> None:
    assert contrast(CONTRAST.line, CONTRAST.background) >= 7
    assert contrast(CONTRAST.text, CONTRAST.background) >= 7


@pytest.mark.parametrize("percent", [74, 201])
def test_a_text_size_out_of_bounds_is_refused(percent: int) -> None:
    with pytest.raises(ValueError, match="75 to 200"):
        Look(LIGHT, percent)


def test_every_text_size_grows_with_the_percentage() -> None:
    for role, px in SIZES.items():
        assert Look(LIGHT, 200).px(role) == 2 * px
        assert Look(LIGHT).px(role) == px


def test_lengths_grow_with_the_text_and_never_shrink() -> None:
    assert Look(LIGHT, 200).scaled(44) == 88
    assert Look(LIGHT, 75).scaled(44) == 44
    assert space(3) == 12


@pytest.mark.parametrize("theme", THEMES, ids=[theme.name for theme in THEMES])
def test_the_style_sheet_is_whole(theme: Theme) -> None:
    sheet = stylesheet(Look(theme))
    assert "$" not in sheet
    assert sheet.count("{") == sheet.count("}")
    known = {getattr(theme, name) for name in Theme.__struct_fields__}
    assert set(re.findall(r"#[0-9a-f]{6}", sheet)) <= known


def test_dressing_the_program_sets_colours_and_sizes(qapp: QApplication) -> None:
    before = qapp.font()
    apply(qapp, Look(DARK, 150))
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.background
    assert qapp.font().pixelSize() == 24
    apply(qapp, Look(LIGHT))
    assert qapp.palette() == palette(LIGHT)
    qapp.setStyleSheet("")
    qapp.setFont(before)

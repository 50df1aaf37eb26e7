# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
import re

import pytest
from PySide6.QtGui import QPalette
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

THEMES = (LIGHT, DARK, SESSION, CONTRAST)
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


@each("breath_out", "balloon_shade")
def test_the_word_on_the_balloon_can_be_read(theme: Theme, name: str) -> None:
    assert contrast(theme.on_balloon, getattr(theme, name)) >= 3


@each("track")
def test_a_chosen_row_can_be_read(theme: Theme, name: str) -> None:
    assert contrast(theme.text, getattr(theme, name)) >= 4.5


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

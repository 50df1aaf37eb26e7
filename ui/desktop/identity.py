# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What the desktop knows Ninety by, and the files that it reads of it."""

from pathlib import Path

APP_ID = "io.github.ninety_app.Ninety"
"""The one id: of the menu's entry, of icons and metainfo, of the window."""
APP_NAME = "Ninety"
"""The window's class under X11, which the entry names as StartupWMClass."""
SHARE = Path(__file__).resolve().parent / "share"
"""Entry, icons and metainfo, laid out as under /usr/share or ~/.local/share."""
ENTRY = Path("applications") / f"{APP_ID}.desktop"


def icon(size: int) -> Path:
    """Return the picture of `size` px (16 to 512) that the window and media keys show."""
    return SHARE / "icons" / "hicolor" / f"{size}x{size}" / "apps" / f"{APP_ID}.png"

# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
# ruff: noqa: INP001 - a script is no package
"""Makes the icon's PNG files from its two drawings: `.venv/bin/python scripts/render_icons.py`.

They are kept, so that neither installing nor packing nor the window needs something that can draw
an SVG. Up to 32 px the drawing is a plainer one.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
PLAIN_UP_TO = 32
OVERSAMPLED = 4
NAME = "io.github.ninety_app.Ninety"
ROOT = Path(__file__).resolve().parents[1]
ICONS = ROOT / "ui" / "desktop" / "share" / "icons" / "hicolor"
PLAIN = ROOT / "packaging" / "icons" / "small.svg"
WHOLE = ICONS / "scalable" / "apps" / f"{NAME}.svg"


def png_of(size: int, icons: Path = ICONS) -> Path:
    """Return where the icon of `size` px lies."""
    return icons / f"{size}x{size}" / "apps" / f"{NAME}.png"


def drawn(size: int) -> QImage:
    """Return the icon at `size` px, drawn larger and averaged, so that edges are even."""
    image = QImage(size * OVERSAMPLED, size * OVERSAMPLED, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(PLAIN if size <= PLAIN_UP_TO else WHOLE)).render(painter)
    painter.end()
    kept, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image.scaled(size, size, kept, smooth)


def main() -> int:
    """Write all sizes."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication(sys.argv[:1])
    for size in SIZES:
        path = png_of(size)
        path.parent.mkdir(parents=True, exist_ok=True)
        if not drawn(size).save(str(path)):
            sys.stderr.write(f"{path} could not be written\n")
            return 3
    del app
    return 0


if __name__ == "__main__":
    sys.exit(main())

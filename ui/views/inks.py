# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The colours of a body in a theme, and how a limb of it looks."""

from msgspec import Struct
from PySide6.QtGui import QColor

from ui.look import Theme
from ui.views.body import Weight

BODY, FAR = 0.66, 0.48
"""How much of the text's colour the body and its far limbs have; the working limb has all."""
VEIL = 0.5
"""How much of a near limb hides the far one that works behind it."""


class BodyInks(Struct, frozen=True):
    """A theme's colours for a body."""

    ground: QColor
    body: QColor
    far: QColor
    working: QColor
    veil: QColor

    def of_weight(self, weight: Weight) -> QColor:
        """Return the ink of a limb that is drawn so."""
        return {Weight.WORKING: self.working, Weight.FAR: self.far}.get(weight, self.body)

    @classmethod
    def of(cls, theme: Theme) -> "BodyInks":
        """Return the inks of `theme`."""
        veil = mixed(theme, BODY)
        veil.setAlphaF(VEIL)
        return cls(
            ground=QColor(theme.background),
            body=mixed(theme, BODY),
            far=mixed(theme, FAR),
            working=QColor(theme.text),
            veil=veil,
        )


def mixed(theme: Theme, share: float) -> QColor:
    """Return a colour between background (0) and text (1) of `theme`."""
    text, ground = QColor(theme.text), QColor(theme.background)
    return QColor.fromRgbF(
        ground.redF() + share * (text.redF() - ground.redF()),
        ground.greenF() + share * (text.greenF() - ground.greenF()),
        ground.blueF() + share * (text.blueF() - ground.blueF()),
    )


class Look(Struct, frozen=True):
    """How a limb is drawn; one that `veils` lets the one behind it be seen."""

    weight: Weight
    veils: bool

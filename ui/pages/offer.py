# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What Ninety offers a person by itself, with its reason: they say yes or no, or leave it."""

from PySide6.QtWidgets import QHBoxLayout

from ui.look import space
from ui.pages.button import ActionButton
from ui.pages.day import Offer
from ui.pages.text import Sheet, line

YES_KEY = "Y"
NO_KEY = "N"


class OfferSheet(Sheet):
    """One offer; `yes` and `no` are its buttons, `no` with a key of its own."""

    def __init__(self, offer: Offer) -> None:
        super().__init__()
        self.setAccessibleName(f"{offer.heading}. {offer.text}")
        self.yes = ActionButton(offer.yes, YES_KEY)
        self.no = ActionButton(offer.no, NO_KEY, kind="quiet")
        self.rows.setSpacing(space(2))
        self.rows.addWidget(line(offer.heading, "strong"))
        self.rows.addWidget(line(offer.text))
        across = QHBoxLayout()
        across.setSpacing(space(3))
        across.addWidget(self.yes)
        across.addWidget(self.no)
        across.addStretch(1)
        self.rows.addLayout(across)

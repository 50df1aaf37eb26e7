# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The finish: what a session just done speaks for is suggested, shown and said, one by one."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import cached_property

from PySide6.QtCore import QObject, Signal, Slot

from exercises.record import SessionRecord
from ui.offering import Offering
from ui.pages.suggestion import SuggestionPage
from ui.wording.progression import asked


class Parting(QObject):
    """`opened` names the page to show; `over` is told when nothing is suggested any more.

    What is not answered here is offered on Today.
    """

    opened = Signal(str)
    over = Signal()

    def __init__(
        self,
        offering: Offering,
        records: Callable[[], Sequence[SessionRecord]],
        say: Callable[[str], None],
    ) -> None:
        super().__init__()
        self._offering = offering
        self._records = records
        self._say = say
        self._since: datetime | None = None

    @cached_property
    def page(self) -> SuggestionPage:
        """Return the page with one suggestion."""
        page = SuggestionPage()
        page.taken.connect(self._accept)
        page.left.connect(self._decline)
        return page

    def begin(self, record: SessionRecord) -> None:
        """Suggest what the session of `record`, just done and kept, speaks for."""
        self._since = record.started_at
        self._suggest()

    @Slot()
    def leave(self) -> None:
        """Answer nothing."""
        self._since = None
        self.over.emit()

    def _suggest(self) -> None:
        since = self._since
        offer = None if since is None else self._offering.at_finish(self._records(), since)
        if offer is None:
            self.leave()
            return
        self.page.show_offer(offer)
        self._say(asked(offer.heading, offer.text))
        self.opened.emit("suggestion")

    @Slot()
    def _accept(self) -> None:
        self._offering.accept()
        self._suggest()

    @Slot()
    def _decline(self) -> None:
        self._offering.decline()
        self._suggest()

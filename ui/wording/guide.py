# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The words around the guide; its own are in `ui/guide`."""

from ui.wording import translate


class GuideWords:
    def __init__(self) -> None:
        self.title = translate("Guide", "Guide")
        self.back = translate("Guide", "Back")
        self.before = translate("Guide", "Previous")
        self.after = translate("Guide", "Next")

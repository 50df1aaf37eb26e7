# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The words of the notice bar and of the window that shows a fault of the program."""

from ui.wording import translate


class NoticeWords:
    def __init__(self) -> None:
        self.name = translate("Notice", "Notice")
        self.urgent = translate("Notice", "Important")
        self.close = translate("Notice", "Close the notice")


class ReportWords:
    def __init__(self) -> None:
        self.window = translate("Report", "Ninety: something went wrong")
        self.title = translate("Report", "Something went wrong")
        self.what = translate(
            "Report",
            "This is a fault of the program. What was recorded is kept. If Ninety behaves oddly, "
            "close it and start it again.",
        )
        self.private = translate(
            "Report",
            "The text below helps to mend it. Your answers and your history are not in it. "
            "Read it before you pass it on; nothing is sent by itself.",
        )
        self.text = translate("Report", "Report")
        self.copy = translate("Report", "Copy")
        self.copied = translate("Report", "Copied")
        self.close = translate("Report", "Close")

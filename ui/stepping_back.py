# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What Esc does on each page beyond leaving it, and what is kept when a page is left."""

from ui.shelf import Shelf


def stepped_back(page: str, shelf: Shelf) -> bool:
    """Take one step back within the page of that name; return False where it is to be left."""
    if page == "check_in":
        shelf.ending.skip()
    elif page == "suggestion":
        shelf.parting.leave()
    elif page == "measure":
        shelf.gauge.taking.leave()
    elif page == "editor":
        shelf.workshop.leave_editor()
    elif page == "drill" and shelf.library.back == "why":
        shelf.library.open_why()
    elif page == "guide":
        shelf.library.leave_guide()
    elif page == "first_start":
        return shelf.asking.page.step_back()
    else:
        return page == "history" and shelf.archive.page.step_back()
    return True


def put_away(page: str, shelf: Shelf) -> None:
    """Keep what was begun on the page of that name, which is to be left, or behind the guide."""
    if page == "guide":
        page = shelf.library.behind_guide
    if page == "measure":
        shelf.gauge.taking.leave()
    elif page == "check_in":
        shelf.ending.put_away()
    elif page == "editor":
        shelf.workshop.writing.leave()

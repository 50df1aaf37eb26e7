# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The system's own reasons why something failed, as far as a person meets them."""

import errno
from collections.abc import Mapping

from ui.wording import translate


def _reasons() -> Mapping[int, str]:
    """Return them by number: the system says them in English alone."""
    return {
        errno.ENOENT: translate("Machine", "no such file or directory"),
        errno.EACCES: translate("Machine", "permission denied"),
        errno.EPERM: translate("Machine", "operation not permitted"),
        errno.EEXIST: translate("Machine", "file exists"),
        errno.ENOTDIR: translate("Machine", "not a directory"),
        errno.EISDIR: translate("Machine", "is a directory"),
        errno.ENOSPC: translate("Machine", "no space left on device"),
        errno.EROFS: translate("Machine", "read-only file system"),
        errno.EIO: translate("Machine", "input/output error"),
        errno.ENAMETOOLONG: translate("Machine", "file name too long"),
        errno.ELOOP: translate("Machine", "too many levels of symbolic links"),
        errno.EBUSY: translate("Machine", "device or resource busy"),
        errno.EDQUOT: translate("Machine", "disk quota exceeded"),
        errno.EFBIG: translate("Machine", "file too large"),
        errno.EMFILE: translate("Machine", "too many open files"),
        errno.ENOMEM: translate("Machine", "cannot allocate memory"),
        errno.ENODEV: translate("Machine", "no such device"),
        errno.ENXIO: translate("Machine", "no such device or address"),
        errno.ESTALE: translate("Machine", "stale file handle"),
        errno.ETIMEDOUT: translate("Machine", "connection timed out"),
        errno.ECONNREFUSED: translate("Machine", "connection refused"),
    }


def known_reason(words: str) -> str | None:
    """Return what the system says in `words` for the middle of a sentence; None, not one of these.

    A few failures are told more precisely than by their number, so the words decide.
    """
    import os

    said = lowered(words)
    reasons = _reasons().items()
    return next((told for number, told in reasons if lowered(os.strerror(number)) == said), None)


def lowered(words: str) -> str:
    """Return words that began a sentence for the middle of one."""
    return words[:1].lower() + words[1:]

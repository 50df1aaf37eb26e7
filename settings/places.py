# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Where the program keeps its files: the folders that the system means for them, or one named."""

import os
from pathlib import Path

from msgspec import Struct

from exercises.saying import Saying, reason_in


class PlaceUnusable(Exception):
    """A known failure; `str()` of it is one sentence for a person."""


class Places(Struct, frozen=True):
    """The folder of the history, that of the preferences, that of the log. All are absolute."""

    data: Path
    config: Path
    state: Path

    @property
    def history_db(self) -> Path:
        return self.data / "history.db"

    @property
    def preferences_json(self) -> Path:
        return self.config / "preferences.json"

    @property
    def routines(self) -> Path:
        return self.data / "routines"

    @property
    def backups(self) -> Path:
        return self.data / "backups"

    @property
    def log_file(self) -> Path:
        return self.state / "ninety.log"

    def make(self) -> None:
        """Make the folders that are missing, for this user alone (0700); raise PlaceUnusable.

        A folder that is there keeps its rights: it may be one that the person named.
        """
        for folder in dict.fromkeys((self.data, self.config, self.state)):
            try:
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            except OSError as error:
                raise _unusable(folder, reason_in(error)) from error
            if not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
                raise _unusable(folder, Saying("Files", "it may not be written to"))


def places(data_dir: Path | None) -> Places:
    """Return the system's places for Ninety, or `data_dir` for all; makes nothing.

    Raises PlaceUnusable where the system means none for this user, or `data_dir` is nowhere.
    """
    if data_dir is not None:
        try:
            folder = data_dir.absolute()
        except OSError as error:  # the working folder is gone
            raise _unusable(data_dir, reason_in(error)) from error
        return Places(folder, folder, folder)
    return _of_the_system()


def _of_the_system() -> Places:
    import platformdirs  # noqa: PLC0415 -- not needed where a folder is named

    found = platformdirs.PlatformDirs("ninety", appauthor=False)
    try:
        folders = (found.user_data_path, found.user_config_path, found.user_state_path)
    except RuntimeError as error:
        raise _homeless() from error
    if not all(folder.is_absolute() for folder in folders):
        raise _homeless()
    return Places(*folders)


def _homeless() -> PlaceUnusable:
    return PlaceUnusable(
        Saying(
            "Files",
            "The system knows no home folder: set HOME, or name a folder with --data-dir.",
        )
    )


def _unusable(folder: Path, reason: str) -> PlaceUnusable:
    return PlaceUnusable(
        Saying("Files", "The folder {0} cannot be used: {1}.").filled(folder, reason)
    )

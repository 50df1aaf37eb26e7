# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The version of the program, as --version and the bug report say it."""

VERSION = "0.1.0"

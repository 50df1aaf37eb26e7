# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Keeping the machine from sleeping, and its screen from going dark, while a session runs."""

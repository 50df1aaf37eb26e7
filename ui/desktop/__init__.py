# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The desktop around the window: its menu, its bus, its media keys, its sleep. Knows no page."""

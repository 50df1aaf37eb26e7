# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A session as desktops show what plays, and the buttons of headsets, keyboards and watches."""

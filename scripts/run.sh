#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
# Starts Ninety, setting up on first use whatever it stands on. All arguments are handed to main.py.
set -euo pipefail
# shellcheck source=scripts/setup.sh
source "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/setup.sh"

set_up runtime
exec "$python" "$root/main.py" "$@"

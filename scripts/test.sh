#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
# Runs every check, the same ones everywhere: format, lint, types, direction of imports, tests.
# With arguments it runs only pytest, with those: scripts/test.sh tests/audio -k tone
set -euo pipefail
# shellcheck source=scripts/setup.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/setup.sh"

set_up dev
cd -- "$root"
# Plain widget tests draw nowhere; tests on real parts start a display of their own.
export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}"

if (($#)); then
    exec "$python" -m pytest "$@"
fi

failed=()

# Runs one check; a failing one does not keep the next from being made.
check() {
    local name=$1
    shift
    printf '\n== %s\n' "$name"
    "$@" || failed+=("$name")
}

check format "$python" -m ruff format --check .
check lint "$python" -m ruff check .
check types "$python" -m mypy
check direction "$python" -c 'from importlinter.cli import lint_imports_command as f; f()' --no-logo
check tests "$python" -m pytest -m "not real" --numprocesses 2 --cov --cov-report=
# These mostly wait; each has a display and a sound server of its own. No worker reads the others.
check "tests on real parts" "$python" -m pytest tests/real tests/proof -m real \
    --numprocesses 4 --dist loadfile --cov --cov-append --cov-report=term

if ((${#failed[@]})); then
    printf '\nFailed: %s\n' "${failed[*]}"
    exit 1
fi
printf '\nAll checks passed.\n'

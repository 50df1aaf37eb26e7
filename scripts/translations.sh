#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
# Gathers what there is to translate into ui/translations/*.ts and makes the *.qm that Qt reads.
# In the window it stands in calls of translate(), in the rooms below in sayings.
# Run it once before translating, which adds what is new, and once after, which makes the .qm.
set -euo pipefail
# shellcheck source=scripts/setup.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/setup.sh"

if [ -n "${PYTHON:-}" ]; then python=$PYTHON; else set_up dev; fi
cd -- "$root"
tools="$("$python" -c 'import PySide6; print(PySide6.__path__[0])')"

rooms=(ui audio history settings exercises)
mapfile -t sources < <(find "${rooms[@]}" -name '*.py' -not -path '*/__pycache__/*' | sort)
for ts in ui/translations/*.ts; do
    language="$(basename "$ts" .ts)"
    "$tools/lupdate" "${sources[@]}" -silent -no-obsolete -locations none \
        -tr-function-alias translate+=Saying \
        -source-language en -target-language "$language" -ts "$ts"
    "$tools/lrelease" -silent "$ts" -qm "${ts%.ts}.qm"
done

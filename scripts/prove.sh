#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
# Shows what a person on the floor relies on: faults, load and time, in their long form, which takes
# hours. Some sections alone: scripts/prove.sh files disks. A share of the long counts, in percent:
# NINETY_PROVE_SHARE=10 scripts/prove.sh input. The short form is part of scripts/test.sh.
set -euo pipefail
# shellcheck source=scripts/setup.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/setup.sh"

sections=(power disks files sound time input scale privacy)
chosen=("$@")
((${#chosen[@]})) || chosen=("${sections[@]}")
for section in "${chosen[@]}"; do
    [[ " ${sections[*]} " == *" $section "* ]] ||
        fail "there is no section $section; there are: ${sections[*]}"
done

set_up dev
cd -- "$root"
export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}" NINETY_PROVE=long
files=("${chosen[@]/#/tests/proof/test_}")
files=("${files[@]/%/.py}")
[[ " ${chosen[*]} " != *" files "* ]] || files+=(tests/proof/test_kinds.py)
exec "$python" -m pytest --timeout 0 "${files[@]}"

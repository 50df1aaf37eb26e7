#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
# Shows what a person on the floor relies on: faults, load and time, in their long form, which takes
# hours. Some sections alone: scripts/prove.sh files disks. A share of the long counts, in percent:
# NINETY_PROVE_SHARE=10 scripts/prove.sh input. The short form is part of scripts/test.sh.
set -euo pipefail
# shellcheck source=scripts/setup.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/setup.sh"

# Some sections are more than one module.
sections=(power disks files sound time hour input display scale privacy properties supply)
declare -A more=([files]=kinds [sound]=switched [time]=suspend [privacy]=markup)
chosen=("$@")
((${#chosen[@]})) || chosen=("${sections[@]}")
for section in "${chosen[@]}"; do
    [[ " ${sections[*]} " == *" $section "* ]] ||
        fail "there is no section $section; there are: ${sections[*]}"
done

set_up dev
cd -- "$root"
export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}" NINETY_PROVE=long
files=()
status=0
for section in "${chosen[@]}"; do
    [[ $section != properties ]] || continue
    for module in "$section" ${more[$section]:-}; do files+=("tests/proof/test_$module.py"); done
done
((${#files[@]} == 0)) || "$python" -m pytest --timeout 0 "${files[@]}" || status=1
if [[ " ${chosen[*]} " == *" properties "* ]]; then
    # All other tests that look for examples: a thousand each instead of a few.
    "$python" -m pytest --timeout 0 -m "hypothesis and not real" --ignore tests/proof || status=1
fi
exit "$status"

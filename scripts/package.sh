#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
# Makes what is handed out, into dist/: wheel, bundle, Debian package, bill of materials, checksums.
# The same sources on the same system give the same bytes. docs/packaging.md tells more.
set -euo pipefail
# shellcheck source=scripts/setup.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/setup.sh"

id=io.github.ninety_app.Ninety
most_mb=185 # of the bundle, unpacked
build=$root/build
dist=$root/dist
bundle=$build/bundle/ninety
share=$root/ui/desktop/share
# An environment of its own, on the system's own Python: the bundle carries that one's library, and
# nothing that the tests need.
venv=$build/environment
python=$venv/bin/python
export NINETY_PYTHON=${NINETY_PYTHON:-/usr/bin/python3}

# What could differ from one run to the next.
umask 022
export LC_ALL=C.UTF-8 TZ=UTC PYTHONHASHSEED=0
export CFLAGS=-g0 # simpleaudio is compiled in a folder of another name each time
if [[ -z ${SOURCE_DATE_EPOCH:-} ]]; then
    SOURCE_DATE_EPOCH=$(git -C "$root" log -1 --format=%ct 2>/dev/null) ||
        SOURCE_DATE_EPOCH=$(date -r "$root/CHANGELOG.md" +%s)
fi
export SOURCE_DATE_EPOCH

make_wheel() {
    say "Making the wheel."
    "$python" -m build --wheel --no-isolation --outdir "$dist" . >"$build/wheel.log" 2>&1 ||
        fail "the wheel could not be made; $build/wheel.log says why."
}

make_bundle() {
    say "Making the bundle."
    "$python" -m PyInstaller --noconfirm --clean --distpath "$build/bundle" \
        --workpath "$build/pyinstaller" packaging/bundle/ninety.spec >"$build/bundle.log" 2>&1 ||
        fail "the bundle could not be made; $build/bundle.log says why."
    # Debugging symbols go, but for NumPy's: its libraries would not load any more.
    find "$bundle/_internal" -name '*.so*' -type f -not -path '*/numpy*' -exec strip {} +
    "$python" -m scripts.licence_texts "$bundle/licences"
    find "$bundle" -type f -exec chmod 644 {} +
    chmod 755 "$bundle/ninety" "$bundle/ninety-sound"
    find "$bundle" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
    local size
    size=$(du --bytes --summarize "$bundle" | cut -f1)
    say "The bundle takes $((size / 1000000)) MB unpacked; at most $most_mb are allowed."
    ((size <= most_mb * 1000000)) || fail "the bundle is too large; what is new in it?"
    "$bundle/ninety" --version >&2
    tar --create --directory "$build/bundle" --sort=name --owner=0 --group=0 --numeric-owner \
        --mtime="@$SOURCE_DATE_EPOCH" ninety | xz -T1 >"$dist/ninety-$version-linux-$(uname -m).tar.xz"
}

# The package is the bundle in another place, with what a desktop reads and a page of the manual.
make_deb() {
    say "Making the Debian package."
    local tree=$build/deb/ninety
    rm -rf -- "$build/deb"
    mkdir -p -- "$tree"
    cp -R -- packaging/debian "$tree/debian"
    cp -a -- "$bundle" "$tree/bundle"
    cp -R -- "$share" "$tree/share"
    cp -- CHANGELOG.md "$tree"
    "$python" -m scripts.man_page >"$tree/ninety.1"
    [[ $(dpkg-parsechangelog --file "$tree/debian/changelog" --show-field Version) == "$version"-* ]] ||
        fail "packaging/debian/changelog tells of another version than $version."
    (cd -- "$tree" && dh binary) >"$build/deb.log" 2>&1 ||
        fail "the Debian package could not be made; $build/deb.log says why."
    cp -- "$build/deb"/ninety_*.deb "$dist"
}

check_all() {
    say "Looking at what was made."
    desktop-file-validate "$share/applications/$id.desktop"
    appstreamcli validate --no-net "$share/metainfo/$id.metainfo.xml" >&2
    man --warnings --local-file "$build/deb/ninety/ninety.1" 2>&1 >/dev/null | { ! grep .; } ||
        fail "the page of the manual has faults; they are above."
    # As root it asks to be told that this is meant.
    lintian --allow-root --fail-on error "$dist"/ninety_*.deb >&2
}

set_up package
cd -- "$root"
version=$("$python" main.py --version | cut -d' ' -f2)
rm -rf -- "$dist"
mkdir -p -- "$dist" "$build"
make_wheel
make_bundle
make_deb
"$python" -m scripts.bill_of_materials "$bundle" "$dist/ninety-$version.cdx.json"
check_all
(cd -- "$dist" && sha256sum -- * >SHA256SUMS && cat SHA256SUMS)

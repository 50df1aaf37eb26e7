# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# Sourced by run.sh, test.sh, prove.sh and package.sh: the system packages and the virtual environment
# that they stand on.
# Everything it says goes to standard error, so that the output of a command stays clean.

root=$(CDPATH="" cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
venv=$root/.venv
python=$venv/bin/python
unset PYTHONHOME PYTHONPATH # another program's, and able to hide our own packages

# What the program needs, each with the Debian package that brings it: a library, a command or a file.
run_needs=(
    libdbus-1.so.3:libdbus-1-3 libEGL.so.1:libegl1 libfontconfig.so.1:libfontconfig1
    libGL.so.1:libgl1 libglib-2.0.so.0:libglib2.0-0 libX11.so.6:libx11-6
    libX11-xcb.so.1:libx11-xcb1 libxcb.so.1:libxcb1 libxcb-cursor.so.0:libxcb-cursor0
    libxcb-icccm.so.4:libxcb-icccm4 libxcb-image.so.0:libxcb-image0
    libxcb-keysyms.so.1:libxcb-keysyms1 libxcb-randr.so.0:libxcb-randr0
    libxcb-render.so.0:libxcb-render0 libxcb-render-util.so.0:libxcb-render-util0
    libxcb-shape.so.0:libxcb-shape0 libxcb-shm.so.0:libxcb-shm0 libxcb-sync.so.1:libxcb-sync1
    libxcb-util.so.1:libxcb-util1 libxcb-xfixes.so.0:libxcb-xfixes0 libxcb-xkb.so.1:libxcb-xkb1
    libxkbcommon.so.0:libxkbcommon0 libxkbcommon-x11.so.0:libxkbcommon-x11-0
    libwayland-client.so.0:libwayland-client0 libwayland-cursor.so.0:libwayland-cursor0
    "/usr/share/fonts/*/*/*:fonts-dejavu-core"
    # ALSA's way to a sound server, PulseAudio's or PipeWire's; it brings libasound2 as well.
    "/usr/lib/*/alsa-lib/libasound_module_pcm_p[ui]*.so:libasound2-plugins"
)
# What the voice needs: Qt speaks through it. Without it the tones say everything, so that nobody is
# kept from starting for its sake.
voice_needs=(
    libspeechd.so.2:libspeechd2 speech-dispatcher:speech-dispatcher
    "/usr/lib*/speech-dispatcher-modules/sd_espeak-ng:speech-dispatcher-espeak-ng"
)
# What building simpleaudio needs beside Python's own headers.
build_needs=(gcc:gcc /usr/include/stdlib.h:libc6-dev /usr/include/alsa/asoundlib.h:libasound2-dev)
# What the tests on real parts drive: displays, their windows, a sound server, a menu, a session bus,
# and on it a client of AT-SPI, as a screen reader is one; and what reads the files that Ninety writes.
test_needs=(
    /usr/libexec/at-spi-bus-launcher:at-spi2-core
    /usr/lib/python3/dist-packages/pyatspi/__init__.py:python3-pyatspi
    appstreamcli:appstream dbus-daemon:dbus desktop-file-validate:desktop-file-utils
    espeak-ng:espeak-ng gio:libglib2.0-bin gtk-launch:libgtk-3-bin openbox:openbox
    parec:pulseaudio-utils pdffonts:poppler-utils pdftoppm:poppler-utils pdftotext:poppler-utils
    playerctl:playerctl pulseaudio:pulseaudio sqlite3:sqlite3 strace:strace
    weston:weston xauth:xauth xdotool:xdotool xprop:x11-utils Xvfb:xvfb
    "/usr/lib/*/alsa-lib/libasound_module_pcm_pulse.so:libasound2-plugins"
)
# What scripts/package.sh makes packages with, and looks at them with.
package_needs=(
    appstreamcli:appstream desktop-file-validate:desktop-file-utils dh:debhelper lintian:lintian
    man:man-db strip:binutils xz:xz-utils
    # Whose notices go with what Qt has of them.
    libfreetype.so.6:libfreetype6 libharfbuzz.so.0:libharfbuzz0b libpng16.so.16:libpng16-16
    libpcre2-8.so.0:libpcre2-8-0
)

say() { printf '%s\n' "$*" >&2; }

# The machine's fault, in one sentence.
fail() {
    say "ninety: $*"
    exit 3
}

# Prints the packages of those needs that this machine does not meet.
missing_packages() {
    local need what libraries
    libraries=$(/sbin/ldconfig -p)
    for need in "$@"; do
        what=${need%:*}
        case $what in
            /*) compgen -G "$what" >/dev/null ;;
            lib*) [[ $libraries == *"$what "* ]] ;;
            *) command -v "$what" >/dev/null ;;
        esac || printf '%s\n' "${need##*:}"
    done
}

# May system packages be installed without asking anybody?
may_install() { ((EUID == 0)) || sudo -n true 2>/dev/null; }

# May they be installed, if need be after somebody has typed a password?
can_install() { may_install || { command -v sudo >/dev/null && [[ -t 0 && -t 2 ]]; }; }

# Installs the given packages, where that is allowed.
install_packages() {
    local as_root=()
    if ((EUID)); then
        as_root=(sudo)
        if sudo -n true 2>/dev/null; then as_root=(sudo -n); fi
    fi
    say "Installing system packages: $*"
    # Lists may be missing or old; where they cannot be fetched, the old ones may still do.
    "${as_root[@]}" apt-get update -qq >&2 || say "apt's lists could not be brought up to date."
    # Nothing is removed for our sake: a sound server in use would be.
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq -o Dpkg::Use-Pty=0 \
        -o DPkg::Lock::Timeout=600 --no-install-recommends --no-remove "$@" >&2
}

# Installs what Ninety cannot do without, or says with which line somebody else may.
require_packages() {
    install_packages "$@" && return
    say "The system packages could not be installed; what was said about it is above. The line is:"
    say "    sudo apt-get install --no-install-recommends $*"
    exit 3
}

# Prints the Python to build on: that of NINETY_PYTHON, or the system's own first, whose headers its
# packages bring.
find_python() {
    local name names=(python3 python3.13 python3.12 python3.11 python3.14)
    if [[ -n ${NINETY_PYTHON:-} ]]; then names=("$NINETY_PYTHON"); fi
    for name in "${names[@]}"; do
        if "$name" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' 2>/dev/null
        then
            command -v "$name"
            return
        fi
    done
    return 1
}

# Prints the packages that the Python to build on lacks for an environment and for building in it.
python_packages() {
    local base
    base=$(find_python) || {
        printf '%s\n' python3 python3-dev python3-venv
        return
    }
    "$base" - <<'CODE'
import importlib.util, os, sys, sysconfig
name = f"python{sys.version_info.major}.{sys.version_info.minor}"
if sys.base_prefix == "/usr":
    if not importlib.util.find_spec("ensurepip"):
        print(f"{name}-venv")
    if not os.path.exists(os.path.join(sysconfig.get_path("include"), "Python.h")):
        print(f"{name}-dev")
CODE
}

# Qt's wheels are built against a C library of a certain age: better said now than by pip.
check_machine() {
    local machine libc least
    [[ $(uname -s) == Linux ]] || return 0
    machine=$(uname -m)
    case $machine in
        x86_64) least=2.34 ;;
        aarch64) least=2.39 ;;
        *) fail "Qt for Python is not made for this kind of machine ($machine)." ;;
    esac
    libc=$(getconf GNU_LIBC_VERSION 2>/dev/null) || fail "Qt for Python needs the GNU C library."
    if [[ $(printf '%s\n' "$least" "${libc##* }" | sort -V | head -n 1) != "$least" ]]; then
        fail "Qt for Python needs glibc $least or newer on $machine; here it is ${libc##* }."
    fi
}

# Prints the line that marks a lock as installed: its kind, and a hash over it and this Python.
mark() (
    kind=$1 locks=(build runtime)
    [[ $kind == runtime ]] || locks+=("$kind")
    version=$("$python" -ISc 'import sys; print(sys.version_info[:2])' 2>/dev/null) || return 1
    cd -- "$root/requirements" || return 1
    printf '%s ' "$kind"
    { printf '%s\n' "$version" && cat -- "${locks[@]/%/.txt}"; } | sha256sum
)

# Is the environment whole, for this lock and on a Python that is still there?
stands() {
    local line
    [[ -e $venv/.stamp ]] && line=$(mark "$1") && grep -qxF -- "$line" "$venv/.stamp"
}

# Installs one lock, each file checked against its hash. The lock is whole, so pip looks for nothing
# beside it: older ones would take "name[extra]" for a package that it does not pin.
install_lock() {
    "$python" -m pip install --quiet --no-input --disable-pip-version-check --no-build-isolation \
        --no-deps --require-hashes -r "$root/requirements/$1.txt" >&2 ||
        fail "what Ninety stands on could not be installed; what pip said is above." \
            "Building its sound needs gcc, Python's headers and ALSA's (libasound2-dev)."
}

# Makes the environment anew for the program.
make_environment() {
    local base
    base=$(find_python) || fail "Ninety needs Python 3.11 to 3.14, and here is none; try" \
        "'sudo apt-get install python3.11 python3.11-dev python3.11-venv'."
    check_machine
    say "Setting up Ninety. This is done once and fetches about 260 MB."
    rm -rf -- "$venv"
    "$base" -m venv "$venv" >&2 || fail "the environment could not be made in $venv."
    install_lock build
    install_lock runtime
    # As pip does for the libraries: no start has to compile the program's own modules.
    (cd -- "$root" && "$python" -m compileall -q main.py audio exercises history settings ui) >&2
    mark runtime >"$venv/.stamp"
}

# Adds the tools of a kind to an environment that runs the program.
add_tools() {
    say "Adding the tools of requirements/$1.txt."
    mark runtime >"$venv/.stamp"
    install_lock "$1"
    mark "$1" >>"$venv/.stamp"
}

# Prints the line that installs what is missing, and what the voice needs where that is no must.
# It reads the lists of set_up.
ask_for_packages() {
    say "Ninety needs some system packages. Install them with this line, then start it again:"
    say "    sudo apt-get install --no-install-recommends ${packages[*]}"
    if [[ $1 == runtime ]] && ((${#voice[@]})); then
        say "Its voice, which is no must, needs these besides: ${voice[*]}"
    fi
    exit 3
}

# set_up KIND: system packages and environment for "runtime", "dev" (tests) or "package"; quick and
# silent when all is there.
set_up() {
    local kind=$1 needs=("${run_needs[@]}") packages=() voice=()
    case $kind in
        dev) needs+=("${test_needs[@]}" "${voice_needs[@]}") ;;
        package) needs+=("${package_needs[@]}" "${voice_needs[@]}") ;;
    esac
    # Without apt, system packages are whoever's who runs it: their names and places are Debian's.
    if command -v apt-get >/dev/null; then
        mapfile -t packages < <(missing_packages "${needs[@]}")
    fi
    if ((${#packages[@]} == 0)) && stands "$kind"; then return; fi

    # Of two starts at the same moment, one does it and the other waits.
    if [[ -w $root ]] && command -v flock >/dev/null; then exec 9>"$root/.venv.lock" && flock 9; fi
    if ! stands runtime; then
        [[ -z ${NINETY_PYTHON:-} ]] || find_python >/dev/null ||
            fail "NINETY_PYTHON is $NINETY_PYTHON, which is no Python from 3.11 to 3.14."
        needs+=("${build_needs[@]}")
    fi
    mapfile -t packages < <(
        {
            missing_packages "${needs[@]}"
            stands runtime || python_packages
        } | sort -u
    )
    if ((${#packages[@]})) || may_install; then
        mapfile -t voice < <(missing_packages "${voice_needs[@]}")
    fi
    if ((${#packages[@]} + ${#voice[@]})) && command -v apt-get >/dev/null; then
        can_install || ask_for_packages "$kind"
        install_packages "${packages[@]}" "${voice[@]}" 9>&- ||
            # Perhaps it is the voice's packages that cannot be had.
            ((${#packages[@]} == 0)) || require_packages "${packages[@]}" 9>&-
    fi
    [[ -w $root ]] || fail "the environment is made in $root, which may not be written to."
    stands runtime || make_environment 9>&-
    stands "$kind" || add_tools "$kind" 9>&-
    exec 9>&-
}

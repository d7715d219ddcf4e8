# Sourced by run.sh and test.sh: makes the environment that they need, and nothing when it is there already.
# POSIX sh. The sourcing script stands in the checkout's root.

say() { printf '%s\n' "redline-desk: $*" >&2; }
stop() { say "$*"; exit 1; }

environment=${REDLINE_DESK_ENVIRONMENT:-$PWD/.venv}

# Libraries that Qt opens, and the Debian and Ubuntu packages that hold them.
qt_libraries="libglib-2.0.so.0 libGL.so.1 libEGL.so.1 libfontconfig.so.1 libdbus-1.so.3 libxkbcommon.so.0 \
libxcb-cursor.so.0 libxkbcommon-x11.so.0 libxcb-icccm.so.4 libxcb-keysyms.so.1 libxcb-shape.so.0"
qt_packages="libglib2.0-0 libgl1 libegl1 libfontconfig1 libdbus-1-3 libxkbcommon0 \
libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 fonts-dejavu-core"

find_python() {
    for candidate in python3.13 python3.12 python3.11 python3; do
        if "$candidate" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))' 2>/dev/null; then
            printf '%s' "$candidate"
            return
        fi
    done
    stop "Python 3.11, 3.12 or 3.13 is needed, and none was found."
}

# Installs Debian or Ubuntu packages where that is allowed, else says what to type.
need_packages() {
    if ! command -v apt-get >/dev/null 2>&1; then
        stop "these system packages (named as on Debian) are missing: $*"
    elif [ "$(id -u)" -eq 0 ]; then
        as_root=
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
        as_root=sudo
    else
        stop "system packages are missing. Type this, then start again:
    sudo apt-get update && sudo apt-get install --no-install-recommends $*"
    fi
    say "installing system packages: $*"
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq update >/dev/null &&
        # shellcheck disable=SC2086,SC2068  # a list of packages
        $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq install --no-install-recommends -y $@ >/dev/null ||
        stop "these system packages could not be installed: $*"
}

need_qt_libraries() {
    [ "$(uname -s)" = Linux ] || return 0
    # shellcheck disable=SC2086  # a list of libraries
    if ! "$environment/bin/python" - $qt_libraries 2>/dev/null <<'PYTHON'
import ctypes, sys
for name in sys.argv[1:]:
    ctypes.CDLL(name)
PYTHON
    then
        # shellcheck disable=SC2086  # a list of packages
        need_packages $qt_packages
    fi
}

# make_environment EXTRA: installs the checkout into the environment, with the extra "dev" or with none ("").
make_environment() {
    wanted="$1 $(cat pyproject.toml packaging/constraints.txt packaging/environment.sh | cksum) $PWD"
    stamp=$environment/redline-desk-installed
    case "$(cat "$stamp" 2>/dev/null)" in "$wanted"|"dev ${wanted#* }") return 0 ;; esac

    python=$(find_python) || exit 1
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        need_packages "python3-venv"
    fi
    say "setting up in $environment (once; this takes a minute or two)"
    [ -x "$environment/bin/python" ] || "$python" -m venv "$environment" || stop "no environment could be made."
    "$environment/bin/python" -m pip install --quiet --disable-pip-version-check \
        --constraint packaging/constraints.txt --editable ".${1:+[$1]}" ||
        stop "the app could not be installed: see above."
    need_qt_libraries
    printf '%s' "$wanted" >"$stamp"
}

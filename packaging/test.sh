#!/bin/sh
# Everything that must be green: style, types, walls, tests without a screen, tests on a virtual screen.
# With arguments: only pytest, with these, in the same environment.
set -eu
cd "$(dirname "$0")/.."
. packaging/environment.sh

make_environment dev
need_screen() {
    for program in xvfb-run openbox xdotool xclip dbus-daemon; do
        command -v "$program" >/dev/null 2>&1 || return 0
    done
    [ ! -x /usr/libexec/at-spi-bus-launcher ]
}
if need_screen; then
    need_packages xvfb xauth openbox xdotool xclip dbus at-spi2-core
fi
PATH=$environment/bin:$PATH
export PATH PYTEST_QT_API=pyside6

if [ $# -gt 0 ]; then
    exec env QT_QPA_PLATFORM=offscreen pytest "$@"
fi
ruff check .
ruff format --check .
mypy
lint-imports
QT_QPA_PLATFORM=offscreen pytest
env -u QT_QPA_PLATFORM xvfb-run -a -s '-screen 0 1600x1000x24 -nolisten tcp' pytest -m xvfb

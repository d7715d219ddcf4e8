#!/bin/sh
# Starts Redline Desk from a checkout with the sample article, or with the articles named.
# The first start sets up an environment; later ones install nothing.
set -eu
here=$(pwd)
cd "$(dirname "$0")/.."
. packaging/environment.sh

make_environment ""
if [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
    stop "there is no screen to open a window on. Without one: $environment/bin/redline-desk report FILE"
fi
program=$environment/bin/redline-desk
cd "$here"
[ $# -gt 0 ] || set -- --sample
exec "$program" "$@"

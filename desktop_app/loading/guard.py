"""Limits on the process that reads files, set from inside it before the first file."""

import os
import socket
import sys

DEFAULT_MEMORY_MB = 1024
_NICENESS = 5


def limit_this_process(memory_mb: int = DEFAULT_MEMORY_MB) -> None:
    """Bound this process's address space, lower its priority, and keep libraries from opening a socket.

    urllib3, which trafilatura imports, tries IPv6 with a real socket unless `socket.has_ipv6` is false. macOS
    accepts an address-space limit without enforcing it and Windows has none: the parent watches memory there.
    """
    socket.has_ipv6 = False
    if sys.platform == "win32":
        return
    import resource

    wanted = memory_mb * 1024 * 1024
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    if hard != resource.RLIM_INFINITY:
        wanted = min(wanted, hard)
    try:
        resource.setrlimit(resource.RLIMIT_AS, (wanted, wanted))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        os.nice(_NICENESS)
    except (OSError, ValueError):
        return  # a stricter limit is already there, or the system has none to give

"""Limits on the process that reads files, set from inside it before the first file."""

import os
import socket
import sys

_NICENESS = 5


def limit_this_process(memory_mb: int) -> None:
    """Bound this process's address space, lower its priority, and keep libraries from opening a socket.

    The address space may be half as much again as ``memory_mb``: it is the second fence, behind the parent
    that watches the resident memory. macOS accepts the limit without enforcing it and Windows has none.
    urllib3, which trafilatura imports, tries IPv6 with a real socket unless `socket.has_ipv6` is false.
    """
    socket.has_ipv6 = False
    if sys.platform == "win32":
        return
    import resource

    wanted = memory_mb * 1024 * 1024 * 3 // 2
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    if hard != resource.RLIM_INFINITY:
        wanted = min(wanted, hard)
    try:
        resource.setrlimit(resource.RLIMIT_AS, (wanted, wanted))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        os.nice(_NICENESS)
    except (OSError, ValueError):
        return  # a stricter limit is already there, or the system has none to give

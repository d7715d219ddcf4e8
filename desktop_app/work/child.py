"""What every worker process does before its first job, whatever its work is."""

import os
import signal
import sys
from contextlib import suppress
from multiprocessing import connection, parent_process
from pathlib import Path
from threading import Thread

_ONE_THREAD = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")


def settle() -> None:
    """Leave Ctrl+C to the parent, end when it ends, compute on one core, keep standard output clean."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()
    for name in _ONE_THREAD:
        os.environ[name] = "1"
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def peak_memory_mb() -> float:
    """The most memory that this process has held; 0 where the system does not say (Windows)."""
    if sys.platform == "win32":
        return 0.0
    if sys.platform == "linux" and (peak_kb := _peak_since_exec_kb()):
        return peak_kb / 1024
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 1024**2 if sys.platform == "darwin" else peak / 1024


def _peak_since_exec_kb() -> int:
    """`resource` tells of no less than what the parent held when it started this process."""
    with suppress(OSError):
        for line in Path("/proc/self/status").read_text("ascii", "replace").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1])
    return 0


def _end_with_parent() -> None:
    """A busy worker would not notice that nobody waits for its answer any more."""
    parent = parent_process()
    assert parent is not None
    connection.wait([parent.sentinel])
    os._exit(1)

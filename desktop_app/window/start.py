"""From the command to the window: the one that is there already, or a new one. Qt is loaded only for that."""

import os
import sys
from pathlib import Path

from desktop_app.assets import sample_articles
from desktop_app.library import StoreInUseError, Wish, claim_or_leave, default_store

_PATIENCE_S = 15.0
"""Longer than a window takes to open on a slow machine, or to close in the middle of work."""
_DONE, _FAILED = 0, 1


def start_window(paths: list[Path], store: Path | None = None, sample: bool = False) -> int:
    """Opens ``paths`` (files and folders) in the window of ``store`` and returns the exit status.

    If that window is open in another process, it takes them and comes to the front. ``store`` is the user's
    own unless given; ``sample`` opens the sample article as well.
    """
    store = store or default_store()
    wanted = tuple(path.absolute() for path in paths) + (sample_articles()[:1] if sample else ())
    wish = Wish(wanted, os.environ.get("XDG_ACTIVATION_TOKEN", ""))
    try:
        claim = claim_or_leave(store, wish, _PATIENCE_S)
    except StoreInUseError:
        print("redline-desk: the window that is open does not answer: close it first", file=sys.stderr)
        return _FAILED
    except OSError:  # nothing can be written there: the window keeps its articles in memory
        claim = None
    else:
        if claim is None:
            return _DONE
    from desktop_app.window.app import run_window

    return run_window(wanted, store, claim)

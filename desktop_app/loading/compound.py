"""Compound files (OLE 2), which Outlook and old Office programs write; by olefile."""

from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from olefile import OleFileIO


def opened(data: bytes) -> "OleFileIO":
    """The compound file in ``data``; raises `OSError`, `ValueError` or `LookupError` for a broken one."""
    from olefile import OleFileIO

    return OleFileIO(BytesIO(data))


def root_names(data: bytes) -> frozenset[str]:
    """The names at the top of a compound file; none if it is broken."""
    try:
        return frozenset(path[0] for path in opened(data).listdir(streams=True, storages=True))
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return frozenset()

"""Files, web pages and pasted text into clean articles."""

from desktop_app.loading.folders import FoundFiles, find_files
from desktop_app.loading.formats import SUPPORTED_SUFFIXES
from desktop_app.loading.guard import limit_this_process
from desktop_app.loading.limits import DEFAULT_LIMITS, ReadingLimits
from desktop_app.loading.reading import read_bytes, read_file, read_pasted_html, read_pasted_text

__all__ = [
    "DEFAULT_LIMITS",
    "SUPPORTED_SUFFIXES",
    "FoundFiles",
    "ReadingLimits",
    "find_files",
    "limit_this_process",
    "read_bytes",
    "read_file",
    "read_pasted_html",
    "read_pasted_text",
]

"""The articles in a folder."""

import os
from dataclasses import dataclass
from pathlib import Path

from desktop_app.article import ArticleError, ErrorKind
from desktop_app.loading.formats import SUPPORTED_SUFFIXES

_WEB_PAGE_SUFFIXES = (".html", ".htm", ".xhtml")
_COMPANION = "_files"


@dataclass(frozen=True, slots=True)
class FoundFiles:
    """``paths`` by relative path in code-point order; ``skipped`` counts hidden and unsupported ones."""

    paths: tuple[Path, ...]
    skipped: int


def find_files(folder: Path) -> FoundFiles:
    """The files under ``folder`` whose suffix says that they can be read.

    Links to folders are not followed, so no loop is endless. The ``page_files`` folder that a browser saves
    beside ``page.html`` belongs to that page: it is passed over and not counted. A hidden folder counts once.
    Raises `ArticleError` (not_found, no_permission) if the folder itself cannot be listed.
    """
    try:
        with os.scandir(folder):
            pass
    except PermissionError as error:
        raise ArticleError(ErrorKind.NO_PERMISSION) from error
    except OSError as error:
        raise ArticleError(ErrorKind.NOT_FOUND) from error
    found: list[Path] = []
    skipped = 0
    for root, folders, files in os.walk(folder):
        visible = [name for name in folders if not name.startswith(".")]
        skipped += len(folders) - len(visible)
        folders[:] = [name for name in visible if not _is_companion(name, files)]
        for name in files:
            if name.startswith(".") or not name.lower().endswith(SUPPORTED_SUFFIXES):
                skipped += 1
            else:
                found.append(Path(root, name))
    found.sort(key=lambda path: path.relative_to(folder).as_posix())
    return FoundFiles(tuple(found), skipped)


def _is_companion(folder: str, files: list[str]) -> bool:
    page = folder.removesuffix(_COMPANION)
    return page != folder and any(page + suffix in files for suffix in _WEB_PAGE_SUFFIXES)

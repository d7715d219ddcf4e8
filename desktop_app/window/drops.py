"""What somebody drops or pastes, told apart: files, text, a piece of a page, or a link to the web."""

import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData

_WEB_LINK = re.compile(r"(?:https?|ftp)://\S+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Dropped:
    """Local files and folders, links to the web, and text (``html``: as a piece of a page); any may be empty.

    Text is taken only where there are no files: a dragged file often brings its name as text.
    """

    paths: tuple[Path, ...] = ()
    links: tuple[str, ...] = ()
    text: str = ""
    html: bool = False

    def __bool__(self) -> bool:
        return bool(self.paths or self.links or self.text)


def dropped(mime: QMimeData) -> Dropped:
    """What ``mime`` holds for us; false if nothing."""
    urls = mime.urls()
    paths = tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())
    links = tuple(url.toString() for url in urls if _WEB_LINK.match(url.toString()))
    if paths:
        return Dropped(paths, links)
    plain = mime.text().strip() if mime.hasText() else ""
    if links and (not plain or _is_links_only(plain) or not mime.hasText()):
        return Dropped(links=links)
    if _is_links_only(plain):
        return Dropped(links=tuple(plain.split()))
    if mime.hasHtml() and mime.html().strip():
        return Dropped(text=mime.html(), html=True)
    return Dropped(text=mime.text() if plain else "")


def _is_links_only(text: str) -> bool:
    return bool(text) and all(_WEB_LINK.fullmatch(word) for word in text.split())

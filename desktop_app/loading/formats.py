"""The formats, one module each. A new one is a module that fits `Format` and a place in `FORMATS`."""

from typing import Protocol

from desktop_app.article import Article
from desktop_app.loading import (
    book,
    mail,
    markdown,
    mhtml,
    open_document,
    outlook,
    pdf,
    plain_text,
    rtf,
    subtitles,
    web_archive,
    web_page,
    word,
)
from desktop_app.loading.source import Source


class Format(Protocol):
    """A module that reads one format; its heavy imports stay inside `read`, as the window lists suffixes."""

    @property
    def SUFFIXES(self) -> tuple[str, ...]:  # noqa: N802 (a module's constant)
        """The names its files go by, lower case, with the dot."""

    def recognises(self, source: Source) -> bool:
        """Whether ``source`` is of this format, by its content first, by its name second."""

    def read(self, source: Source, keep_all: bool) -> tuple[Article, ...]:
        """The articles in ``source``; raises `ArticleError`. With ``keep_all`` nothing is cleaned away."""


PACKED: tuple[Format, ...] = (pdf, word, open_document, rtf, book, outlook, web_archive)
"""Those that are known by their bytes, which are no text; asked first."""

FORMATS: tuple[Format, ...] = (*PACKED, mhtml, mail, web_page, subtitles, markdown, plain_text)
"""In the order in which they are asked; the last one takes any text."""

SUPPORTED_SUFFIXES = tuple(suffix for format_ in FORMATS for suffix in format_.SUFFIXES)

"""Rich Text Format (RTF, version 1.9.1), read for its text."""

import re

from desktop_app.article import Article
from desktop_app.loading.assembly import Metadata
from desktop_app.loading.documents import document_article
from desktop_app.loading.rtf_reader import Information, RtfReader
from desktop_app.loading.source import Source

SUFFIXES: tuple[str, ...] = (".rtf",)

_START = re.compile(rb"(?:\xef\xbb\xbf)?\s*\{\\rtf")


def recognises(source: Source) -> bool:
    return _START.match(source.data[:64]) is not None


def read(source: Source, keep_all: bool) -> tuple[Article, ...]:
    """The document with its tables and text boxes, its notes after it; raises `ArticleError`."""
    reader = RtfReader()
    paragraphs = reader.read(source.data)
    return (document_article(paragraphs, keep_all, _metadata(reader.information)),)


def _metadata(told: Information) -> Metadata:
    return Metadata(title=told.title, authors=told.authors, date=told.date, language=told.language)

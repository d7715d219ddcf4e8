"""Web pages that a browser saved whole as one MIME message (MHTML)."""

from desktop_app.article import Article, ArticleError, ErrorKind
from desktop_app.loading import web_page
from desktop_app.loading.kinds import foreign_text_type
from desktop_app.loading.mime import parsed, text_of
from desktop_app.loading.source import Source

SUFFIXES: tuple[str, ...] = (".mht", ".mhtml")


def recognises(source: Source) -> bool:
    return foreign_text_type(source.text, source.suffix) == "an MHTML page"


def read(source: Source, keep_all: bool) -> tuple[Article, ...]:
    """The article of the first page in it; raises `ArticleError`, ``damaged`` for no page at all."""
    parts = (part for part in parsed(source.data).walk() if part.get_content_type() in web_page.MEDIA_TYPES)
    page = next(parts, None)
    if page is None:
        raise ArticleError(ErrorKind.DAMAGED)
    return (web_page.article_of(text_of(page), keep_all),)

"""Plain text: what has no markup, or none that is known."""

from desktop_app.article import Article
from desktop_app.loading.assembly import cleaned_article
from desktop_app.loading.characters import cleaned, lines
from desktop_app.loading.source import Source
from desktop_app.loading.wrapping import paragraphs

SUFFIXES: tuple[str, ...] = (".txt", ".text")


def recognises(source: Source) -> bool:
    """Any text will do."""
    return True


def read(source: Source, keep_all: bool) -> tuple[Article, ...]:
    """The article in a text file; raises `ArticleError` (empty, too_large)."""
    return (article_of(source.text, keep_all),)


def article_of(text: str, keep_all: bool) -> Article:
    """The article in ``text``, one block a line or, in hard-wrapped text, a paragraph."""
    return cleaned_article(paragraphs(lines(cleaned(text))), keep_all)

"""Web pages: HTML and XHTML files, and pieces of pages from the clipboard."""

import re

from desktop_app.article import Article
from desktop_app.loading import feed
from desktop_app.loading.assembly import Metadata, article, check_some, cleaned_article
from desktop_app.loading.kinds import FRAMES, refusal
from desktop_app.loading.page_lines import all_lines, safe_markup, shown_page
from desktop_app.loading.page_metadata import PageFacts, page_facts
from desktop_app.loading.page_structure import parsed_page
from desktop_app.loading.page_vote import page_body
from desktop_app.loading.source import Source

SUFFIXES: tuple[str, ...] = (".html", ".htm", ".xhtml", ".xht", ".shtml")
MEDIA_TYPES = ("text/html", "application/xhtml+xml")

_MARKUP_START = re.compile(
    r"\s*+(?:<\?xml\b|(?:<!--.*?-->\s*)*+<(?:!doctype\s+html|html|head|body|meta|title|rss|feed|rdf:rdf)\b)",
    re.IGNORECASE | re.DOTALL,
)


def recognises(source: Source) -> bool:
    """By a start that only a page, a feed or other XML has, else by name."""
    return _MARKUP_START.match(source.text[:8192]) is not None or source.suffix in SUFFIXES


def read(source: Source, keep_all: bool) -> tuple[Article, ...]:
    """The page's article, what surrounds it as clutter in its place; a feed's items as one article.

    Raises `ArticleError` (empty, too_large, unsupported for a page of frames, which are files of their own).
    """
    return (article_of(source.text, keep_all),)


def article_of(markup: str, keep_all: bool) -> Article:
    """The article in a page or a feed; raises as `read` does."""
    html = safe_markup(markup)
    return feed.article_of(html) if feed.is_feed(html) else _article_of_page(html, keep_all)


def article_of_fragment(html: str, keep_all: bool) -> Article:
    """The article in a piece of a page that was selected and copied: its lines are cleaned like a text's."""
    html = safe_markup(html)
    return cleaned_article(all_lines(html), keep_all, Metadata(title=page_facts(parsed_page(html)).headline))


def _article_of_page(html: str, keep_all: bool) -> Article:
    page, root = shown_page(html), parsed_page(html)
    if root is not None and root.find("frameset") is not None:
        raise refusal(FRAMES)
    lines = all_lines(page)
    check_some(lines)
    facts = page_facts(root)
    body = [True] * len(lines) if facts.is_of_word_processor else page_body(lines, page, root)
    return article(lines, body, _place_of_headline(lines, body, facts), keep_all, facts.metadata)


def _place_of_headline(lines: list[str], body: list[bool], facts: PageFacts) -> int | None:
    """Where the page shows its title: the last such line before the article, as menus may repeat it."""
    titles = {title for title in (facts.headline, facts.metadata.title) if title}
    end = max((place for place, keep in enumerate(body) if keep), default=-1)
    places = [place for place, line in enumerate(lines[: end + 1]) if line in titles]
    start = next((place for place, keep in enumerate(body) if keep and place not in places), len(lines))
    before = [place for place in places if place < start]
    return before[-1] if before else (places[0] if places else None)

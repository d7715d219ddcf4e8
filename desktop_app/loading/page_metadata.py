"""What a web page says of itself: title, authors, date, publisher, language."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop_app.loading.assembly import NO_METADATA, Metadata
from desktop_app.loading.characters import cleaned

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_SITE_SEPARATOR = re.compile(r"\s+(?:[|–—·»]|::|-)\s+")
_LONGEST_SITE_NAME = 5
_SHORTEST_TITLE = 3
_ARTICLE_TYPES = re.compile(r"Article$|BlogPosting$|Report$")
_DATE = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)")
_OLDEST_YEAR = 1600
"""An earlier one is a program's way to say that it knows none."""

_LANGUAGE = re.compile(r"([A-Za-z]{2})(?:[-_]|$)")
_BYLINE = re.compile(r"by\s+", re.IGNORECASE)
_BETWEEN_AUTHORS = re.compile(r"\s*(?:,|;|\band\b|&)\s*")
_WORD_PROCESSORS = re.compile(
    r"microsoft word|libreoffice|openoffice|odf2xhtml|pandoc|abiword|cocoa html|wordperfect", re.IGNORECASE
)
_TITLE_KEYS = ("og:title", "twitter:title", "dc.title")
_DATE_KEYS = (
    "article:published_time", "og:published_time", "datepublished", "date", "dc.date", "dc.date.issued",
    "pubdate", "publishdate", "sailthru.date", "parsely-pub-date",
)  # fmt: skip
_AUTHOR_KEYS = (
    "author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "byl",
)  # fmt: skip
_PUBLISHER_KEYS = ("og:site_name", "application-name", "dc.publisher")


@dataclass(frozen=True, slots=True)
class PageFacts:
    """``headline`` is what the page shows as such (its h1); a word processor's page has no site around it."""

    metadata: Metadata
    headline: str | None
    is_of_word_processor: bool = False


def page_facts(root: "HtmlElement | None") -> PageFacts:
    """Read the head of a parsed page and the data for search engines in it; all may be absent."""
    if root is None:
        return PageFacts(NO_METADATA, None)
    metas = _metas(root)
    data = _article_data(root)
    publisher = _name(data.get("publisher")) or _first(metas, _PUBLISHER_KEYS)
    page_title = _text(root.findtext(".//title"))
    told_title = _text(data.get("headline")) or _first(metas, _TITLE_KEYS) or page_title
    headline = _headline(root, " ".join(filter(None, (page_title, told_title))))
    metadata = Metadata(
        title=headline or (_without_site(told_title, publisher) if told_title else None),
        authors=_authors(data, metas),
        date=_date(_text(data.get("datePublished")) or _first(metas, _DATE_KEYS)),
        publisher=publisher,
        language=_language(root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang")),
    )
    program = metas.get("generator", "") or metas.get("dcterms.source", "")
    return PageFacts(metadata, headline, _WORD_PROCESSORS.search(program) is not None)


def _metas(root: "HtmlElement") -> dict[str, str]:
    metas: dict[str, str] = {}
    for meta in root.iter("meta"):
        key = meta.get("property") or meta.get("name") or meta.get("itemprop")
        content = _text(meta.get("content"))
        if key and content:
            metas.setdefault(key.strip().lower(), content)
    return metas


def _first(metas: dict[str, str], keys: tuple[str, ...]) -> str | None:
    return next((metas[key] for key in keys if key in metas), None)


def _article_data(root: "HtmlElement") -> dict[str, Any]:
    """The first article described in the page's JSON-LD (schema.org)."""
    for script in root.iter("script"):
        if (script.get("type") or "").strip().lower() == "application/ld+json":
            try:
                found = json.loads(script.text or "", strict=False)
            except (ValueError, RecursionError):
                continue
            for thing in _things(found):
                kind = thing.get("@type")
                kinds = kind if isinstance(kind, list) else [kind]
                if any(isinstance(name, str) and _ARTICLE_TYPES.search(name) for name in kinds):
                    return thing
    return {}


def _things(found: object) -> Iterator[dict[str, Any]]:
    for thing in found if isinstance(found, list) else [found]:
        if isinstance(thing, dict):
            yield thing
            graph = thing.get("@graph")
            yield from (part for part in graph if isinstance(part, dict)) if isinstance(graph, list) else ()


def _headline(root: "HtmlElement", titles: str) -> str | None:
    """The h1 that the page's title repeats; the only h1 if there is no title."""
    headings = [text for text in (_text(h1.text_content()) for h1 in root.iter("h1")) if text]
    if not titles and len(headings) == 1:
        return headings[0]
    known = _letters(titles)
    repeated = [text for text in headings if _letters(text) and _letters(text) in known]
    longest = max(repeated, key=len, default=None)
    return longest if longest and len(longest.split()) >= _SHORTEST_TITLE else None


def _without_site(title: str, publisher: str | None) -> str:
    """``title`` without the name of the site, which stands behind (or before) a separator."""
    parts = _SITE_SEPARATOR.split(title)
    if publisher and len(parts) > 1:
        if _letters(parts[-1]) == _letters(publisher):
            return title[: title.rindex(parts[-1])].rstrip(" |–—·»:-")
        if _letters(parts[0]) == _letters(publisher):
            return title[len(parts[0]) :].lstrip(" |–—·»:-")
    rest = title[: title.rindex(parts[-1])].rstrip(" |–—·»:-")
    short = len(parts[-1].split()) <= _LONGEST_SITE_NAME
    return rest if len(parts) > 1 and short and len(rest.split()) >= _SHORTEST_TITLE else title


def _authors(data: dict[str, Any], metas: dict[str, str]) -> tuple[str, ...]:
    told = data.get("author")
    bylines = [_name(author) for author in (told if isinstance(told, list) else [told])]
    if not any(bylines):
        bylines = [_first(metas, _AUTHOR_KEYS)]
    names = [
        name
        for byline in bylines
        if byline
        for name in _BETWEEN_AUTHORS.split(_BYLINE.sub("", byline, count=1))
        if name and "://" not in name
    ]
    return tuple(dict.fromkeys(names))


def _name(thing: object) -> str | None:
    return _text(thing.get("name")) if isinstance(thing, dict) else _text(thing)


def _date(told: str | None) -> str | None:
    match = _DATE.match(told or "")
    try:
        day = date(*map(int, match.groups())) if match else None
    except ValueError:
        return None
    return day.isoformat() if day and day.year >= _OLDEST_YEAR else None


def _language(told: str | None) -> str | None:
    match = _LANGUAGE.match(told or "")
    return match[1].lower() if match else None


def _text(value: object) -> str | None:
    return " ".join(cleaned(value).split()) or None if isinstance(value, str) else None


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))

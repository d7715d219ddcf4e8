"""What a web page says of itself: title, authors, date, publisher, language."""

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop_app.loading.assembly import NO_METADATA, Metadata
from desktop_app.loading.characters import bare_letters, cleaned
from desktop_app.loading.dates import iso_date

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_SITE_SEPARATOR = re.compile(r"\s+(?:[|–—·»]|::|-)\s+")
_LONGEST_SITE_NAME = 5
_SHORTEST_TITLE = 3
_ALIKE = 0.3
"""A heading of whose longer words the title has at least this share says the same in other words."""

_TITLE_WORD = re.compile(r"\w{3,}")
_LONGEST_NAME = 5
"""In words."""

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
    "article:published_time", "article:published", "og:published_time", "datepublished",
    "date", "dc.date", "dc.date.issued",
    "pubdate", "publishdate", "sailthru.date", "parsely-pub-date",
)  # fmt: skip
_AUTHOR_KEYS = (
    "author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "byl",
)  # fmt: skip
_LANGUAGE_KEYS = ("content-language", "og:locale", "language", "dc.language")
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
        authors=_authors(data, metas) or _linked_author(root),
        date=_date(_text(data.get("datePublished"))) or _date(_first(metas, _DATE_KEYS)) or _shown_date(root),
        publisher=publisher,
        language=_language(root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang"))
        or _language(_first(metas, _LANGUAGE_KEYS)),
    )
    program = metas.get("generator", "") or metas.get("dcterms.source", "")
    return PageFacts(metadata, headline, _WORD_PROCESSORS.search(program) is not None)


def _metas(root: "HtmlElement") -> dict[str, str]:
    metas: dict[str, str] = {}
    for meta in root.iter("meta"):
        key = meta.get("property") or meta.get("name") or meta.get("itemprop") or meta.get("http-equiv")
        content = _text(meta.get("content"))
        if key and content:
            metas.setdefault(key.strip().lower(), content)
    return metas


def _first(metas: dict[str, str], keys: tuple[str, ...]) -> str | None:
    return next((metas[key] for key in keys if key in metas), None)


def _article_data(root: "HtmlElement") -> dict[str, Any]:
    """The first article described in the page's JSON-LD (schema.org), its author and publisher filled in."""
    things: list[dict[str, Any]] = []
    for script in root.iter("script"):
        if (script.get("type") or "").strip().lower() == "application/ld+json":
            with suppress(ValueError, RecursionError):
                things += _things(json.loads(script.text or "", strict=False))
    named = {thing["@id"]: thing for thing in things if isinstance(thing.get("@id"), str)}
    for thing in things:
        kind = thing.get("@type")
        kinds = kind if isinstance(kind, list) else [kind]
        if any(isinstance(name, str) and _ARTICLE_TYPES.search(name) for name in kinds):
            return thing | {key: _meant(thing.get(key), named) for key in ("author", "publisher")}
    return {}


def _meant(told: object, named: dict[str, dict[str, Any]]) -> object:
    """What stands elsewhere in the data instead of a mere reference to it."""
    identity = told.get("@id") if isinstance(told, dict) else None
    return named.get(identity, told) if isinstance(identity, str) else told


def _things(found: object) -> Iterator[dict[str, Any]]:
    for thing in found if isinstance(found, list) else [found]:
        if isinstance(thing, dict):
            yield thing
            graph = thing.get("@graph")
            yield from (part for part in graph if isinstance(part, dict)) if isinstance(graph, list) else ()


def _headline(root: "HtmlElement", titles: str) -> str | None:
    """The h1 that the page's title repeats, in full or at least in part; the only h1 if there is no title."""
    headings = [text for text in (_text(h1.text_content()) for h1 in root.iter("h1")) if text]
    if not titles and len(headings) == 1:
        return headings[0]
    long = [text for text in headings if len(text.split()) >= _SHORTEST_TITLE and bare_letters(text)]
    known = bare_letters(titles)
    repeated = [text for text in long if bare_letters(text) in known]
    if repeated:
        return max(repeated, key=len)
    alike = {text: _share_known(text, titles) for text in long}
    return max((text for text in long if alike[text] >= _ALIKE), key=alike.__getitem__, default=None)


def _share_known(heading: str, titles: str) -> float:
    words = {word.casefold() for word in _TITLE_WORD.findall(heading)}
    known = {word.casefold() for word in _TITLE_WORD.findall(titles)}
    return len(words & known) / max(1, len(words))


def _without_site(title: str, publisher: str | None) -> str:
    """``title`` without the name of the site, which stands behind (or before) a separator."""
    parts = _SITE_SEPARATOR.split(title)
    if publisher and len(parts) > 1:
        if bare_letters(parts[-1]) == bare_letters(publisher):
            return title[: title.rindex(parts[-1])].rstrip(" |–—·»:-")
        if bare_letters(parts[0]) == bare_letters(publisher):
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


def _linked_author(root: "HtmlElement") -> tuple[str, ...]:
    """The first name that links to its author's page."""
    links = (
        _text(link.text_content()) for link in root.iter("a") if "author" in (link.get("rel") or "").split()
    )
    return next(((name,) for name in links if name and len(name.split()) <= _LONGEST_NAME), ())


def _shown_date(root: "HtmlElement") -> str | None:
    """The first time in the text that is marked as that of publication."""
    for time in root.iter("time"):
        marks = f"{time.get('itemprop', '')} {time.get('class', '')}".lower()
        if "publish" in marks or time.get("pubdate") is not None:
            return _date(time.get("datetime"))
    return None


def _name(thing: object) -> str | None:
    return _text(thing.get("name")) if isinstance(thing, dict) else _text(thing)


def _date(told: str | None) -> str | None:
    return iso_date(_DATE.match(told or ""), _OLDEST_YEAR)


def _language(told: str | None) -> str | None:
    match = _LANGUAGE.match(told or "")
    return match[1].lower() if match else None


def _text(value: object) -> str | None:
    return " ".join(cleaned(value).split()) or None if isinstance(value, str) else None

"""News feeds (RSS, RDF, Atom) that were saved as a page."""

import re
from typing import TYPE_CHECKING

from desktop_app.article import Article
from desktop_app.loading.assembly import Metadata, article, check_some
from desktop_app.loading.page_lines import all_lines

if TYPE_CHECKING:
    from lxml.etree import _Element

_START = re.compile(r"(?:\s+|<\?.*?\?>|<!--.*?-->)*+<(?:rss|feed|rdf:rdf)\b", re.IGNORECASE | re.DOTALL)
_ITEM = ("item", "entry")
_TEXTS = ("title", "description", "summary", "content", "encoded")
_ABOUT = ("description", "subtitle")
_FEED = ("channel", "feed")


def is_feed(markup: str) -> bool:
    """Whether the markup's outermost element is a feed's."""
    return _START.match(markup[:8192]) is not None


def article_of(markup: str) -> Article:
    """The feed as one article: what it says of itself, then the title and text of each item."""
    from lxml import etree

    parser = etree.XMLParser(
        recover=True, resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False
    )
    root = etree.fromstring(re.sub(r"^\s*<\?xml.*?\?>", "", markup).encode(), parser)
    lines: list[str] = []
    title = None
    if root is not None:
        for element in root.iter():
            name = _local_name(element)
            parent = _local_name(element.getparent())
            if (name in _TEXTS and parent in _ITEM) or (name in _ABOUT and parent in _FEED):
                lines += all_lines(_whole_text(element))
            elif name == "title" and title is None:
                title = " ".join(_whole_text(element).split()) or None
    check_some(lines)
    return article(lines, [True] * len(lines), None, False, Metadata(title=title))


def _whole_text(element: "_Element") -> str:
    return "".join(map(str, element.itertext()))


def _local_name(element: object) -> str:
    tag = getattr(element, "tag", None)
    return tag.rsplit("}", 1)[-1].lower() if isinstance(tag, str) else ""

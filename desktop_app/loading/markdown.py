"""Markdown, by markdown-it-py (CommonMark with tables)."""

import re
from typing import TYPE_CHECKING

from desktop_app.article import Article
from desktop_app.loading.assembly import article, check_some
from desktop_app.loading.characters import cleaned
from desktop_app.loading.front_matter import split_front_matter
from desktop_app.loading.source import Source

if TYPE_CHECKING:
    from markdown_it.token import Token

SUFFIXES: tuple[str, ...] = (".md", ".markdown")

_RUNS_OF_CODE = ("code_block", "fence")
_NOTE = re.compile(r"^ {0,3}\[\^([^\]\s]{1,50})\]:", re.MULTILINE)
_NOTE_MARK = re.compile(r"\[\^([^\]\s]{1,50})\]")


def recognises(source: Source) -> bool:
    """By name: any text is Markdown."""
    return source.suffix in SUFFIXES


def read(source: Source, keep_all: bool) -> tuple[Article, ...]:
    """The document; its title is what stands above it as such, else its only heading of the first level.

    Raises `ArticleError` (empty, too_large).
    """
    metadata, text = split_front_matter(cleaned(source.text))
    blocks = _blocks(text)
    lines = [line for line, _ in blocks]
    check_some(lines)
    headings = [place for place, (_, tag) in enumerate(blocks) if tag == "h1"]
    places = [place for place in headings if metadata.title in (None, lines[place])]
    headline = places[0] if len(places) == 1 else None
    return (article(lines, [True] * len(lines), headline, keep_all, metadata),)


def _blocks(text: str) -> list[tuple[str, str]]:
    """The text of each paragraph, heading, item, cell row and line of code, with the tag it stands in."""
    from markdown_it import MarkdownIt

    notes = frozenset(_NOTE.findall(text))
    text = _NOTE.sub("\n", text)
    blocks: list[tuple[str, str]] = []
    tag = ""
    for token in MarkdownIt("commonmark", {"html": True}).enable("table").parse(text):
        if token.type.endswith("_open"):
            tag = token.tag
        elif token.type == "inline":
            blocks += [(line, tag) for line in _plain(token, notes)]
        elif token.type in _RUNS_OF_CODE:
            blocks += [(line.strip(), "pre") for line in token.content.split("\n")]
        elif token.type == "html_block":
            blocks += [(line, "html") for line in _html_lines(token.content)]
    return [(line, tag) for line, tag in blocks if line]


def _plain(inline: "Token", notes: frozenset[str]) -> list[str]:
    """The lines of an inline token without its markup; a soft break is a space, a hard one a new line.

    What leads to one of the ``notes`` is left out.
    """
    parts = []
    for child in inline.children or ():
        if child.type == "text":
            parts.append(_NOTE_MARK.sub(lambda mark: "" if mark[1] in notes else mark[0], child.content))
        elif child.type == "code_inline":
            parts.append(child.content)
        elif child.type == "softbreak":
            parts.append(" ")
        elif child.type == "hardbreak":
            parts.append("\n")
    return [line.strip() for line in "".join(parts).split("\n")]


def _html_lines(html: str) -> list[str]:
    from desktop_app.loading.page_lines import all_lines

    return all_lines(html)

"""Markdown, by markdown-it-py (CommonMark with tables)."""

from typing import TYPE_CHECKING

from desktop_app.article import Article
from desktop_app.loading.assembly import article, check_some
from desktop_app.loading.characters import cleaned
from desktop_app.loading.source import Source

if TYPE_CHECKING:
    from markdown_it.token import Token

SUFFIXES: tuple[str, ...] = (".md", ".markdown")

_RUNS_OF_CODE = ("code_block", "fence")


def recognises(source: Source) -> bool:
    """By name: any text is Markdown."""
    return source.suffix in SUFFIXES


def read(source: Source, keep_all: bool) -> tuple[Article, ...]:
    """The document, its first heading of the first level as title; raises `ArticleError`."""
    blocks = _blocks(cleaned(source.text))
    lines = [text for text, _ in blocks]
    check_some(lines)
    headline = next((place for place, (_, level) in enumerate(blocks) if level == "h1"), None)
    return (article(lines, [True] * len(lines), headline, keep_all),)


def _blocks(text: str) -> list[tuple[str, str]]:
    """The text of each paragraph, heading, item, cell row and line of code, with the tag it stands in."""
    from markdown_it import MarkdownIt

    blocks: list[tuple[str, str]] = []
    tag = ""
    for token in MarkdownIt("commonmark", {"html": True}).enable("table").parse(text):
        if token.type.endswith("_open"):
            tag = token.tag
        elif token.type == "inline":
            blocks += [(line, tag) for line in _plain(token)]
        elif token.type in _RUNS_OF_CODE:
            blocks += [(line.strip(), "pre") for line in token.content.split("\n")]
        elif token.type == "html_block":
            blocks += [(line, "html") for line in _html_lines(token.content)]
    return [(line, tag) for line, tag in blocks if line]


def _plain(inline: "Token") -> list[str]:
    """The lines of an inline token without its markup; a soft break is a space, a hard one a new line."""
    parts = []
    for child in inline.children or ():
        if child.type in ("text", "code_inline"):
            parts.append(child.content)
        elif child.type == "softbreak":
            parts.append(" ")
        elif child.type == "hardbreak":
            parts.append("\n")
    return [line.strip() for line in "".join(parts).split("\n")]


def _html_lines(html: str) -> list[str]:
    from desktop_app.loading.page_lines import all_lines

    return all_lines(html)

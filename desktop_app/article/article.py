"""The article: what reading makes of a file, and what analysis and the window start from."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from desktop_app.article.span import Span

PARAGRAPH_BREAK = "\n\n"


class BlockRole(StrEnum):
    """What a block of the source is to the article."""

    BODY = "body"
    TITLE = "title"
    """The headline: it became `Article.title` and is neither text nor clutter."""
    CLUTTER = "clutter"
    """Left out by cleaning: menus, tail lines, captions of the site."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, list item or line of the source; its text has no line break and is not blank."""

    text: str
    role: BlockRole = BlockRole.BODY
    by_person: bool = False
    """A person brought it back, or left it out: cleaning had thought otherwise."""

    @property
    def kept(self) -> bool:
        return self.role is BlockRole.BODY


@dataclass(frozen=True)
class Article:
    """One article.

    ``blocks`` are the source's blocks in reading order, kept or not. ``title`` is evidence for analysis,
    but no span lies in it. ``date`` is ISO 8601 (YYYY-MM-DD). ``declared_language`` is what the file says
    of itself (a lower-case ISO 639-1 code), not what it is written in.
    """

    blocks: tuple[Block, ...]
    title: str | None = None
    authors: tuple[str, ...] = ()
    date: str | None = None
    publisher: str | None = None
    declared_language: str | None = None

    @cached_property
    def text(self) -> str:
        """The kept blocks, separated by blank lines. Every span in a report is a place in this text."""
        return PARAGRAPH_BREAK.join(block.text for block in self.blocks if block.kept)

    @cached_property
    def paragraphs(self) -> tuple[Span, ...]:
        """The kept blocks as spans of `text`, in order."""
        spans = []
        start = 0
        for block in self.blocks:
            if block.kept:
                spans.append(Span(start, start + len(block.text)))
                start += len(block.text) + len(PARAGRAPH_BREAK)
        return tuple(spans)

    @cached_property
    def removed(self) -> tuple[tuple[Block, int], ...]:
        """What cleaning took out, each with the number of the paragraph before which it stood."""
        removed = []
        paragraph = 0
        for block in self.blocks:
            if block.kept:
                paragraph += 1
            elif block.role is BlockRole.CLUTTER:
                removed.append((block, paragraph))
        return tuple(removed)

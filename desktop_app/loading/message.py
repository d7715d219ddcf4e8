"""A message, in whatever format it was kept, to an article."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop_app.article import Article, ArticleError, Block, BlockRole, ErrorKind
from desktop_app.loading.assembly import cleaned_article
from desktop_app.loading.characters import cleaned, lines
from desktop_app.loading.limits import check_words
from desktop_app.loading.page_lines import all_lines, safe_markup
from desktop_app.loading.wrapping import paragraphs

_MOST_ATTACHMENTS = 100
_ADDRESS = re.compile(r"(?<!\S)\S*://\S*")
"""Addresses of the web, which only the plain form of a text spells out, with what is written up to them."""


@dataclass(frozen=True, slots=True)
class Message:
    """``lines`` are the lines of its text; ``attachments`` the names of files that came with it."""

    subject: str | None
    sender: str | None
    date: str | None
    language: str | None
    lines: tuple[str, ...]
    attachments: tuple[str, ...] = ()
    forwarded: tuple["Message", ...] = ()
    is_protected: bool = False
    """Its text can only be had with a key."""


def plain_lines(text: str) -> list[str]:
    """The lines of a plain text, hard-wrapped paragraphs joined, none blank."""
    return paragraphs(lines(cleaned(text)))


def html_lines(html: str) -> list[str]:
    """The lines that a formatted text shows."""
    return all_lines(safe_markup(html))


def better_of(plain: Sequence[str], formatted: Sequence[str]) -> Sequence[str]:
    """Of two forms of one text the formatted one, which readers see, unless it says far less."""
    said = sum(len(_ADDRESS.sub("", line)) for line in plain)
    return plain if 2 * sum(map(len, formatted)) < said else formatted


def message_article(message: Message, keep_all: bool) -> Article:
    """The article in a message: its text, then that of the messages forwarded with it.

    The names of attachments are blocks at the end, left out of the text. Raises `ArticleError`: empty,
    encrypted, too_large.
    """
    article = _with_forwarded(message, keep_all)
    if article is None:
        raise ArticleError(ErrorKind.ENCRYPTED if message.is_protected else ErrorKind.EMPTY)
    check_words(article.text)
    return article


def _with_forwarded(message: Message, keep_all: bool) -> Article | None:
    own = _own_text(message, keep_all) if message.lines else None
    inner = [found for part in message.forwarded if (found := _with_forwarded(part, keep_all))]
    if own is None and not inner:
        return None
    if own is None:
        own, *inner = inner
    blocks = list(own.blocks)
    for article in inner:
        blocks += _as_part(article)
    blocks += [Block(name, BlockRole.CLUTTER) for name in message.attachments[:_MOST_ATTACHMENTS]]
    return replace(own, blocks=tuple(blocks))


def _own_text(message: Message, keep_all: bool) -> Article:
    article = cleaned_article(message.lines, keep_all)
    title = message.subject or article.title
    blocks = [block if block.text == title else _as_body(block) for block in article.blocks]
    return Article(
        _whole_inside(blocks),
        title,
        tuple(filter(None, [message.sender])),
        message.date,
        declared_language=message.language,
    )


def _whole_inside(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """``blocks`` with all between the first and the last kept one kept: a letter's clutter is at its ends."""
    kept = [place for place, block in enumerate(blocks) if block.kept]
    inside = range(kept[0], kept[-1] + 1)
    return tuple(
        Block(block.text) if place in inside and block.role is BlockRole.CLUTTER else block
        for place, block in enumerate(blocks)
    )


def _as_part(article: Article) -> list[Block]:
    """The blocks of a forwarded message, its subject first."""
    blocks = [_as_body(block) for block in article.blocks]
    shown = {block.text for block in blocks}
    return [Block(article.title), *blocks] if article.title and article.title not in shown else blocks


def _as_body(block: Block) -> Block:
    return Block(block.text) if block.role is BlockRole.TITLE else block

"""E-mail messages, mailboxes, and web pages saved as MHTML: all of them MIME, by the standard library."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from desktop_app.article import Article, ArticleError, ErrorKind
from desktop_app.loading import plain_text, web_page
from desktop_app.loading.decoding import decode
from desktop_app.loading.kinds import foreign_text_type
from desktop_app.loading.source import Source

if TYPE_CHECKING:
    from email.message import MIMEPart

SUFFIXES: tuple[str, ...] = (".eml", ".mbox", ".mht", ".mhtml")

_KINDS = ("an e-mail message", "a mailbox", "an MHTML page")
_NEXT_MESSAGE = re.compile(rb"^From [^\n]*\n", re.MULTILINE)
_TEXTS = ("text", "multipart")
_MOST_MESSAGES = 2_000
_MOST_PARTS = 1_000
_BOUNDARY = re.compile(rb"boundary\s*=", re.IGNORECASE)


def recognises(source: Source) -> bool:
    return foreign_text_type(source.text, source.suffix) in _KINDS


def read(source: Source, keep_all: bool) -> tuple[Article, ...]:
    """One article a message; messages without text are passed over unless there is no other."""
    if len(_BOUNDARY.findall(source.data)) > _MOST_PARTS:
        raise ArticleError(ErrorKind.TOO_LARGE)
    if foreign_text_type(source.text, source.suffix) == "an MHTML page":
        return _saved_page(source, keep_all)
    articles = []
    for data in _messages(source):
        try:
            articles.append(_message_article(_parsed(data), keep_all))
        except ArticleError as error:
            if error.failure.kind is not ErrorKind.EMPTY:
                raise
    if not articles:
        raise ArticleError(ErrorKind.EMPTY)
    return tuple(articles)


def _messages(source: Source) -> Iterator[bytes]:
    """The messages of a mailbox, or the one message. Raises ``damaged`` for a mailbox that holds none."""
    data = source.data
    if not data.startswith(b"From "):
        if source.suffix == ".mbox":
            raise ArticleError(ErrorKind.DAMAGED)
        yield data
        return
    separators = list(islice(_NEXT_MESSAGE.finditer(data), _MOST_MESSAGES))
    ends = [*[separator.start() for separator in separators[1:]], len(data)]
    for separator, end in zip(separators, ends, strict=True):
        yield data[separator.end() : end]


def _parsed(data: bytes) -> "MIMEPart":
    from email import message_from_bytes
    from email.policy import default

    return message_from_bytes(data.lstrip(), policy=default)


def _message_article(message: "MIMEPart", keep_all: bool) -> Article:
    from email.utils import parseaddr

    part = _body(message)
    text = _text(part)
    if part.get_content_type() == "text/html":
        article = web_page.article_of_fragment(text, keep_all)
    else:
        article = plain_text.article_of(text, keep_all)
    author = parseaddr(str(message.get("From", "")))
    return replace(
        article,
        title=" ".join(str(message.get("Subject", "")).split()) or article.title,
        authors=tuple(filter(None, [author[0] or author[1]])),
        date=_date(message),
    )


def _body(message: "MIMEPart") -> "MIMEPart":
    """The part with the text: of a plain and a formatted one the plain, unless it says far less.

    Raises ``empty`` for a message of attachments only. Parts whose boundary is missing are one text.
    """
    parts = [part for kind in ("plain", "html") if (part := message.get_body((kind,))) is not None]
    if not parts and (message.is_multipart() or message.get_content_maintype() not in _TEXTS):
        raise ArticleError(ErrorKind.EMPTY)
    if not parts:
        return message
    if len(parts) == 2 and 2 * len(_text(parts[0])) < len(_visible(_text(parts[1]))):
        return parts[1]
    return parts[0]


def _visible(html: str) -> str:
    return re.sub(r"<[^<>]{0,2000}>", "", html)


def _text(message: "MIMEPart") -> str:
    payload = message.get_payload(decode=True)
    assert isinstance(payload, bytes)
    charset = message.get_content_charset()
    if charset:
        try:
            return payload.decode(charset)
        except (LookupError, UnicodeDecodeError):
            pass
    return decode(payload)


def _date(message: "MIMEPart") -> str | None:
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(str(message.get("Date", ""))).date().isoformat()
    except (TypeError, ValueError, IndexError):
        return None


def _saved_page(source: Source, keep_all: bool) -> tuple[Article, ...]:
    pages = (part for part in _parsed(source.data).walk() if part.get_content_type() == "text/html")
    page = next(pages, None)
    if page is None:
        raise ArticleError(ErrorKind.DAMAGED)
    return web_page.read(Source(_text(page).encode("utf-8", "replace"), "page.html"), keep_all)

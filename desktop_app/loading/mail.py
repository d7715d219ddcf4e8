"""E-mail messages and mailboxes: MIME, by the standard library."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from desktop_app.article import Article, ArticleError, ErrorKind
from desktop_app.loading.documents import language_code
from desktop_app.loading.kinds import foreign_text_type
from desktop_app.loading.message import Message, better_of, html_lines, message_article, plain_lines
from desktop_app.loading.mime import header, header_date, parsed, sender, shown_name, text_of
from desktop_app.loading.source import Source

if TYPE_CHECKING:
    from email.message import Message as Part

SUFFIXES: tuple[str, ...] = (".eml", ".mbox")

_KINDS = ("an e-mail message", "a mailbox")
_NEXT_MESSAGE = re.compile(rb"^From [^\n]*\d\d:\d\d[^\n]*\n(?=[!-9;-~]+:)", re.MULTILINE)
_ANY_NEXT_MESSAGE = re.compile(rb"^From [^\n]*\n", re.MULTILINE)
_QUOTED_FROM = re.compile(rb"^>(>*From )", re.MULTILINE)
_MOST_MESSAGES = 2_000
_MOST_FORWARDED = 50
_DEEPEST_FORWARDED = 5
_PROTECTED = ("multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime")
_PROTECTED_TEXT = "-----BEGIN PGP MESSAGE-----"


def recognises(source: Source) -> bool:
    return foreign_text_type(source.text, source.suffix) in _KINDS


def read(source: Source, keep_all: bool) -> tuple[Article, ...]:
    """One article a message; messages without text are passed over unless there is no other."""
    articles = []
    failure = ArticleError(ErrorKind.EMPTY)
    for data in _messages(source):
        try:
            articles.append(message_article(_message(parsed(data)), keep_all))
        except ArticleError as error:
            if error.failure.kind not in (ErrorKind.EMPTY, ErrorKind.ENCRYPTED):
                raise
            failure = error
    if not articles:
        raise failure
    return tuple(articles)


def _messages(source: Source) -> Iterator[bytes]:
    """The messages of a mailbox, or the one message. Raises ``damaged`` for a mailbox that holds none."""
    data = source.data
    if not data.startswith(b"From "):
        if source.suffix == ".mbox":
            raise ArticleError(ErrorKind.DAMAGED)
        yield data
        return
    separator = _NEXT_MESSAGE if _NEXT_MESSAGE.match(data) else _ANY_NEXT_MESSAGE
    found = list(islice(separator.finditer(data), _MOST_MESSAGES))
    ends = [*[match.start() for match in found[1:]], len(data)]
    for match, end in zip(found, ends, strict=True):
        yield _QUOTED_FROM.sub(rb"\1", data[match.end() : end])


def _message(part: "Part", depth: int = 0) -> Message:
    forwarded = islice(_forwarded(part), _MOST_FORWARDED) if depth < _DEEPEST_FORWARDED else ()
    lines = tuple(_lines(part))
    is_protected = any(inner.get_content_type() in _PROTECTED for inner in _parts(part))
    return Message(
        header(part, "Subject"),
        sender(part),
        header_date(part),
        language_code(header(part, "Content-Language")),
        () if lines[:1] == (_PROTECTED_TEXT,) else lines,
        tuple(_attachments(part)),
        tuple(_message(inner, depth + 1) for inner in forwarded),
        is_protected or lines[:1] == (_PROTECTED_TEXT,),
    )


def _children(part: "Part") -> list["Part"]:
    """What a part is made of; a forwarded message is for itself."""
    payload = part.get_payload()
    is_whole = part.get_content_maintype() == "multipart" and isinstance(payload, list)
    return [inner for inner in payload if not isinstance(inner, str)] if is_whole else []


def _parts(part: "Part") -> Iterator["Part"]:
    yield part
    for inner in _children(part):
        yield from _parts(inner)


def _forwarded(part: "Part") -> Iterator["Part"]:
    for inner in _parts(part):
        payload = inner.get_payload()
        if inner.get_content_type() == "message/rfc822" and isinstance(payload, list):
            yield from (message for message in payload if not isinstance(message, str))


def _lines(part: "Part") -> Sequence[str]:
    """The lines of a part's text: of several forms the better one, of several pieces all."""
    children = _children(part)
    kind = part.get_content_type()
    if kind == "multipart/alternative":
        return _best(children)
    if kind == "multipart/related":
        children = children[:1]
    if children:
        return [line for child in children for line in _lines(child)]
    is_broken = part.get_content_maintype() == "multipart"
    if is_broken or (kind == "text/plain" and not _is_attached(part)):
        return plain_lines(text_of(part))
    return html_lines(text_of(part)) if kind == "text/html" and not _is_attached(part) else []


def _best(forms: Iterable["Part"]) -> Sequence[str]:
    plain: Sequence[str] = ()
    formatted: Sequence[str] = ()
    for form in forms:
        found = _lines(form)
        if form.get_content_type() == "text/plain":
            plain = plain or found
        else:
            formatted = found or formatted
    return better_of(plain, formatted)


def _is_attached(part: "Part") -> bool:
    return part.get_content_disposition() == "attachment" or shown_name(part) is not None


def _attachments(part: "Part") -> Iterator[str]:
    """The names of attached files; pictures that a formatted text shows in itself are none."""
    for inner in _parts(part):
        name = shown_name(inner)
        is_shown_inside = inner.get("Content-ID") and inner.get_content_disposition() != "attachment"
        if name and not is_shown_inside and inner.get_content_type() != "message/rfc822":
            yield name

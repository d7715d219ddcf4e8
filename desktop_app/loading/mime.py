"""MIME as the standard library parses it, and what it leaves undone: broken heads, boundaries, charsets."""

import re
from typing import TYPE_CHECKING

from desktop_app.article import ArticleError, ErrorKind
from desktop_app.loading.characters import cleaned
from desktop_app.loading.decoding import decode, decode_declared

if TYPE_CHECKING:
    from email.message import Message as Part

_MOST_PARTS = 1_000
_BOUNDARY = re.compile(rb"boundary\s*=", re.IGNORECASE)
_FIRST_PART = re.compile(
    rb"^--(-*[\w'()+,./:=?][\w'()+,./:=? -]{0,98}?)[ \t]*\r?\n(?=content-[a-z-]+:)",
    re.IGNORECASE | re.MULTILINE,
)
_END_OF_HEAD = re.compile(rb"\r?\n\r?\n")
_SURROGATE = re.compile("[\ud800-\udfff]")
_FOLD = re.compile(r"[\r\n]+")
_LONGEST_HEADER = 4_000
"""In characters; what comes after them is not looked at."""


def parsed(data: bytes) -> "Part":
    """The message in ``data``; raises `ArticleError` (too_large) for one of thousands of parts."""
    from email import message_from_bytes

    if len(_BOUNDARY.findall(data)) > _MOST_PARTS:
        raise ArticleError(ErrorKind.TOO_LARGE)
    data = data.lstrip()
    message = message_from_bytes(data)
    says_parts = message.get_content_maintype() == "multipart" or "Content-Type" not in message
    if says_parts and not message.is_multipart():
        _find_parts(message, data)
    return message


def _find_parts(message: "Part", data: bytes) -> None:
    """Part a message whose head does not say where its parts begin, by the first line that looks like it."""
    from email import message_from_bytes

    end = _END_OF_HEAD.search(data)
    first = _FIRST_PART.search(data, end.end() if end else 0)
    if first is None:
        return
    head = b'Content-Type: multipart/mixed; boundary="' + first[1] + b'"\n\n'
    found = message_from_bytes(head + data[first.start() :])
    if found.is_multipart():
        message.set_payload(found.get_payload())
        del message["Content-Type"]
        message["Content-Type"] = "multipart/mixed"


def text_of(part: "Part") -> str:
    """The text of a part, its transfer encoding undone, in the charset that it names if that fits."""
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    charset = part.get_content_charset()
    return decode_declared(data, charset) if charset else decode(data)


def header(part: "Part", name: str) -> str | None:
    """The words of a header on one line, or None where there are none."""
    return _words(_raw(part, name))


def sender(part: "Part") -> str | None:
    """The sender's name, else address."""
    from email.utils import parseaddr

    told = _raw(part, "From")
    name, address = parseaddr(told)
    return _words(name) or _words(address) or _words(told)


def header_date(part: "Part") -> str | None:
    """The day on which a message was sent, ISO 8601, where it was sent."""
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(_raw(part, "Date")).date().isoformat()
    except (TypeError, ValueError, IndexError, OverflowError):
        return None


def shown_name(part: "Part") -> str | None:
    """The name of the file that a part is, if it has one."""
    try:
        return _words(part.get_filename() or "")
    except (LookupError, ValueError):
        return None


def _raw(part: "Part", name: str) -> str:
    """A header as it stands; bytes beyond ASCII, which none should have, in the encoding that they are in."""
    for key, value in part.raw_items():
        if key.lower() == name.lower():
            text = _FOLD.sub("", str(value)[:_LONGEST_HEADER])
            return decode(text.encode("utf-8", "surrogateescape")) if _SURROGATE.search(text) else text
    return ""


def _words(told: str) -> str | None:
    """Encoded words (RFC 2047) decoded, white space made plain."""
    from email.errors import HeaderParseError
    from email.header import decode_header

    try:
        pieces = decode_header(told)
    except (HeaderParseError, ValueError):
        pieces = [(told, None)]
    text = "".join(
        piece if isinstance(piece, str) else decode_declared(piece, charset or "raw-unicode-escape")
        for piece, charset in pieces
    )
    return " ".join(cleaned(text).split()) or None

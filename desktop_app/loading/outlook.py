"""Messages that Outlook saved (.msg): properties in a compound file ([MS-OXMSG])."""

import struct
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from desktop_app.article import Article
from desktop_app.loading.characters import cleaned, lines
from desktop_app.loading.compound import opened
from desktop_app.loading.compressed_rtf import decompressed
from desktop_app.loading.decoding import decode, decode_declared
from desktop_app.loading.kinds import OUTLOOK_MESSAGE
from desktop_app.loading.message import Message, better_of, html_lines, message_article, plain_lines
from desktop_app.loading.rtf_code_pages import codec_of_code_page
from desktop_app.loading.rtf_reader import RtfReader
from desktop_app.loading.source import Source

if TYPE_CHECKING:
    from olefile import OleFileIO

SUFFIXES: tuple[str, ...] = (".msg",)

_SUBJECT, _BODY, _RICH_BODY, _HTML_BODY = "0037", "1000", "1009", "1013"
_SENDERS = ("0042", "0C1A", "0065", "0C1F")
"""On whose behalf it was sent, by whom; the addresses of both."""
_FILE_NAMES = ("3707", "3704", "3001")
_SENT, _DELIVERED, _CODE_PAGE, _INTERNET_CODE_PAGE = 0x0039, 0x0E06, 0x3FFD, 0x3FDE
_WIDE = 1200
"""UTF-16, which is never what the bytes of a narrow property are in."""
_CLASS = "001A"
_PROTECTED = "IPM.NOTE.SMIME"

_ENTRY = struct.Struct("<HHI8s")
_HEADER_BYTES = {True: 32, False: 24}
"""Before the entries of a message's fixed properties: of the outermost one, of one inside it."""
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_ATTACHED_MESSAGE = "__substg1.0_3701000D"
_DEEPEST = 5
_MOST_PARTS = 1_000


def recognises(source: Source) -> bool:
    return source.foreign_type == OUTLOOK_MESSAGE


def read(source: Source, keep_all: bool) -> tuple[Article, ...]:
    """The message with those that were forwarded in it; raises `ArticleError`."""
    with opened(source.data) as file:
        names: dict[tuple[str, ...], list[str]] = {}
        for *place, name in file.listdir(streams=True, storages=True):
            names.setdefault(tuple(place), []).append(name)
        return (message_article(_Storage(file, names, ()).message(), keep_all),)


class _Storage:
    """A message, or a file attached to one, in the compound file: its properties by their numbers."""

    def __init__(
        self, file: "OleFileIO", names: dict[tuple[str, ...], list[str]], path: tuple[str, ...]
    ) -> None:
        self._file = file
        self._all_names = names
        self._path = path
        self._names = frozenset(names.get(path, ()))
        self._numbers = dict(self._fixed_properties())

    def message(self) -> Message:
        text = self._text(_CLASS) or ""
        return Message(
            subject=self._line(_SUBJECT),
            sender=next(filter(None, map(self._line, _SENDERS)), None),
            date=self._day(_SENT) or self._day(_DELIVERED),
            language=None,
            lines=tuple(self._lines()),
            attachments=tuple(name for part in self._parts() if (name := part._file_name())),
            forwarded=tuple(inner.message() for part in self._parts() for inner in part._messages()),
            is_protected=text.upper().startswith(_PROTECTED) and "MULTIPARTSIGNED" not in text.upper(),
        )

    def _file_name(self) -> str | None:
        is_message = _ATTACHED_MESSAGE in self._names
        return None if is_message else next(filter(None, map(self._line, _FILE_NAMES)), None)

    def _messages(self) -> Iterator["_Storage"]:
        """The message that is attached here, if it is one and not too deep."""
        if _ATTACHED_MESSAGE in self._names and len(self._path) < 2 * _DEEPEST:
            yield self._below(_ATTACHED_MESSAGE)

    def _below(self, name: str) -> "_Storage":
        return _Storage(self._file, self._all_names, (*self._path, name))

    def _parts(self) -> Iterator["_Storage"]:
        parts = sorted(name for name in self._names if name.startswith("__attach_version1.0_"))
        for name in parts[:_MOST_PARTS]:
            yield self._below(name)

    def _lines(self) -> list[str]:
        plain = plain_lines(self._text(_BODY) or "")
        html = self._html()
        return list(better_of(plain, html_lines(html) if html else self._rich_lines()))

    def _html(self) -> str | None:
        data = self._stream(f"__substg1.0_{_HTML_BODY}0102")
        if data is None:
            return self._text(_HTML_BODY)
        return self._decoded(data, _INTERNET_CODE_PAGE)

    def _decoded(self, data: bytes, tag: int) -> str:
        number = self._number(tag)
        codec = None if number == _WIDE else codec_of_code_page(number)
        return decode_declared(data, codec) if codec else decode(data)

    def _rich_lines(self) -> list[str]:
        data = self._stream(f"__substg1.0_{_RICH_BODY}0102")
        if data is None:
            return []
        paragraphs = RtfReader().read(decompressed(data))
        found = (line for paragraph in paragraphs for line in lines(cleaned(paragraph.text)))
        return [line for line in found if line]

    def _line(self, tag: str) -> str | None:
        return " ".join(cleaned(self._text(tag) or "").split()) or None

    def _text(self, tag: str) -> str | None:
        """A property of letters: in UTF-16, or in the code page of the one who wrote it."""
        data = self._stream(f"__substg1.0_{tag}001F")
        if data is not None:
            return data.decode("utf-16-le", "replace")
        data = self._stream(f"__substg1.0_{tag}001E")
        if data is None:
            return None
        return self._decoded(data.rstrip(b"\0"), _CODE_PAGE)

    def _stream(self, name: str) -> bytes | None:
        if name not in self._names:
            return None
        return bytes(self._file.openstream([*self._path, name]).read())

    def _fixed_properties(self) -> Iterator[tuple[int, bytes]]:
        data = self._stream("__properties_version1.0") or b""
        start = _HEADER_BYTES[not self._path]
        end = start + (len(data) - start) // _ENTRY.size * _ENTRY.size
        for _, tag, _, value in _ENTRY.iter_unpack(data[start:end]):
            yield tag, value

    def _number(self, tag: int) -> int:
        return int.from_bytes(self._numbers.get(tag, b"")[:4], "little")

    def _day(self, tag: int) -> str | None:
        """A date property: tenths of microseconds since 1601."""
        told = int.from_bytes(self._numbers.get(tag, b""), "little")
        try:
            day = _EPOCH + timedelta(microseconds=told // 10)
        except OverflowError:
            return None
        return day.date().isoformat() if told else None

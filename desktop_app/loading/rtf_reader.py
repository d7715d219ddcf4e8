"""The text of an RTF file, token by token, with the open groups on a stack of our own."""

import datetime
import locale
import re
from dataclasses import dataclass, field
from enum import Enum, auto

from desktop_app.loading.documents import HEADING, Paragraph, names
from desktop_app.loading.rtf_code_pages import CodePages, codec_of_code_page
from desktop_app.loading.rtf_tokens import Kind, Token, tokens
from desktop_app.loading.rtf_words import (
    CHARACTERS,
    DATE_PARTS,
    DOCUMENT_CODECS,
    FIRST_FONT,
    HIDING,
    KNOWN,
    PARAGRAPH_ENDS,
    SECOND_FONT,
    SKIPPED,
    STARRED,
    SYMBOLS,
)

_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(slots=True)
class Information:
    """What the file says of itself, in the fields of `Metadata`."""

    title: str | None = None
    authors: tuple[str, ...] = ()
    language: str | None = None
    date_parts: dict[bytes, int] = field(default_factory=dict)

    @property
    def date(self) -> str | None:
        """The day on which the document was made; None for none or one that no calendar has."""
        try:
            day = datetime.date(*(self.date_parts[part] for part in DATE_PARTS))
        except (KeyError, ValueError, OverflowError):
            return None
        return day.isoformat()


class _Table(Enum):
    """Where a group lies, if not in the text."""

    FONTS = auto()
    STYLES = auto()
    INFORMATION = auto()
    CREATED = auto()


@dataclass(slots=True, eq=False)
class _Flow:
    """Text that is being collected: its finished paragraphs go to ``out``, or all of it to a ``name``."""

    out: list[Paragraph]
    name: bytes = b""
    pieces: list[str] = field(default_factory=list)

    def take(self) -> str:
        text = "".join(self.pieces)
        self.pieces.clear()
        if _SURROGATE.search(text):
            return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        return text

    def end_paragraph(self, style: str) -> None:
        text = self.take()
        if text.strip():
            self.out.append(Paragraph(text, style))


@dataclass(slots=True)
class _Group:
    """What holds between two braces and is forgotten after them."""

    flow: _Flow | None
    other_flow: _Flow | None = None
    """Where the Unicode form of a text goes that is given twice."""
    table: _Table | None = None
    fresh: bool = True
    """No text yet: the group may still turn out to be something else than text."""
    starred: bool = False
    fonts: tuple[int | None, int | None] = (None, None)
    """Of text from left to right; of text in Asian letters or from right to left."""
    second_font: bool = False
    fallback: int = 1
    """How many characters after a Unicode one stand for it elsewhere."""
    hidden: frozenset[bytes] = frozenset()
    style: int = 0
    heading: bool = False

    def inner(self) -> "_Group":
        """What a group within this one begins as."""
        return _Group(
            self.flow,
            self.other_flow,
            self.table,
            fonts=self.fonts,
            second_font=self.second_font,
            fallback=self.fallback,
            hidden=self.hidden,
            style=self.style,
            heading=self.heading,
        )


class RtfReader:
    """Reads one file; `information` is there once `read` has returned."""

    def __init__(self) -> None:
        self.information = Information()
        self._body: list[Paragraph] = []
        self._notes: list[Paragraph] = []
        self._code_pages = CodePages()
        self._style_names: dict[int, str] = {}
        self._default_font: int | None = None
        self._group = _Group(_Flow(self._body))
        self._outer: list[_Group] = []
        self._fallback_left = 0
        self._run = bytearray()
        self._run_codec = ""

    def read(self, data: bytes) -> list[Paragraph]:
        """The paragraphs with their styles, notes last; a broken file gives what stands before the break."""
        for token in tokens(data, KNOWN):
            if token.kind is Kind.TEXT:
                self._read_bytes(token.data)
                continue
            if self._run:
                self._flush()
            if token.kind is Kind.BRACE:
                self._fallback_left = 0
                self._open() if token.data == b"{" else self._close()
            elif not self._is_fallback(token):
                self._read_control(token)
        self._flush()
        while self._outer:
            self._close()
        self._end_paragraph()
        return self._body + self._notes

    def _read_bytes(self, data: bytes) -> None:
        group = self._group
        if self._fallback_left:
            data, left = data[self._fallback_left :], self._fallback_left - len(data)
            self._fallback_left = max(0, left)
        group.fresh = False
        if group.flow is None or group.hidden or not data:
            return
        codec = self._codec(group)
        if codec != self._run_codec:
            self._flush()
            self._run_codec = codec
        self._run += data

    def _codec(self, group: _Group) -> str:
        font = group.fonts[group.second_font]
        if font is None:
            font = group.fonts[0]
        if font is None:
            font = self._default_font
        return self._code_pages.document if font is None else self._code_pages.codec(font)

    def _flush(self) -> None:
        """The bytes of one codec become text: a character of theirs may be spread over several tokens."""
        if self._run and self._group.flow is not None:
            self._group.flow.pieces.append(self._run.decode(self._run_codec, "replace"))
        self._run.clear()

    def _open(self) -> None:
        outer = self._group
        outer.fresh = False
        self._outer.append(outer)
        self._group = outer.inner()
        if outer.table is _Table.STYLES:
            self._group.flow = _Flow([], b"style")
            self._group.table = None
            self._group.style = 0

    def _close(self) -> None:
        if not self._outer:
            return
        inner, self._group = self._group, self._outer.pop()
        if inner.flow is not None and inner.flow is not self._group.flow:
            self._finish(inner, inner.flow)

    def _finish(self, group: _Group, flow: _Flow) -> None:
        if not flow.name:
            flow.end_paragraph(self._style_name(group))
            return
        text = " ".join(flow.take().split())
        if flow.name == b"style":
            self._style_names.setdefault(group.style, text.rstrip("; "))
        elif flow.name == b"title":
            self.information.title = text or None
        elif text:
            self.information.authors = names(text)

    def _is_fallback(self, token: Token) -> bool:
        """Whether a control word or symbol only stands for the Unicode character before it."""
        is_character = token.data in (CHARACTERS if token.kind is Kind.WORD else SYMBOLS)
        if self._fallback_left and is_character:
            self._fallback_left -= 1
            return True
        self._fallback_left = 0
        return False

    def _read_control(self, token: Token) -> None:
        word, number, group = token.data, token.number, self._group
        if token.kind is Kind.SYMBOL and word == b"*":
            group.starred = True
        elif group.fresh and self._outer and self._begins_destination(word):
            return
        elif word in PARAGRAPH_ENDS:
            self._end_paragraph()
        elif token.kind is Kind.SYMBOL:
            self._add(SYMBOLS.get(word, ""))
        elif word == b"u" and number is not None:
            self._add_unicode(number)
        elif word in CHARACTERS:
            self._add(CHARACTERS[word])
        else:
            self._set(word, number)

    def _begins_destination(self, word: bytes) -> bool:
        """Make the group that has just begun what ``word`` says, if that is a destination."""
        group = self._group
        may_be_skipped, group.starred = group.starred, False
        if may_be_skipped and word not in STARRED:
            group.flow = group.other_flow = group.table = None
        elif word == b"ud":
            group.flow = group.other_flow
        elif word == b"info":
            group.flow, group.table = None, _Table.INFORMATION
        elif group.table is _Table.INFORMATION and word in (b"title", b"author"):
            group.flow, group.table = _Flow([], word), None
        elif group.table is _Table.INFORMATION and word == b"creatim":
            group.table = _Table.CREATED
        elif word == b"fonttbl":
            group.flow, group.table = None, _Table.FONTS
        elif word == b"stylesheet":
            group.flow, group.table = None, _Table.STYLES
        elif group.flow is not None and word == b"upr":
            group.flow, group.other_flow = None, group.flow
        elif word in SKIPPED:
            group.flow = group.other_flow = group.table = None
        elif group.flow is not None and word == b"footnote":
            group.flow = _Flow(self._notes)
        elif group.flow is not None and word in (b"shptxt", b"dptxbxtext"):
            group.flow = _Flow(group.flow.out)
        else:
            return False
        return True

    def _add(self, text: str) -> None:
        group = self._group
        group.fresh = False
        if group.flow is not None and not group.hidden:
            group.flow.pieces.append(text)

    def _add_unicode(self, number: int) -> None:
        number += 0x10000 if number < 0 else 0
        if 0 <= number <= 0x10FFFF:
            self._add(chr(number))
        self._fallback_left = self._group.fallback

    def _end_paragraph(self) -> None:
        group = self._group
        if group.flow is not None and not group.flow.name:
            group.flow.end_paragraph(self._style_name(group))

    def _style_name(self, group: _Group) -> str:
        return HEADING if group.heading else self._style_names.get(group.style, "")

    def _set(self, word: bytes, number: int | None) -> None:
        group = self._group
        if word in (b"f", b"af") and number is not None:
            first, second = group.fonts
            group.fonts = (first, number) if group.second_font else (number, second)
        elif word in FIRST_FONT or word in SECOND_FONT:
            group.second_font = word in SECOND_FONT
        elif word in HIDING:
            group.hidden = group.hidden - {word} if number == 0 else group.hidden | {word}
        elif word == b"plain":
            group.hidden, group.fonts, group.second_font = frozenset(), (None, None), False
        elif word == b"pard":
            group.style, group.heading = 0, False
        elif word == b"s" and number is not None:
            group.style = number
        elif word == b"outlinelevel":
            group.heading = number == 0
        elif word == b"uc" and number is not None:
            group.fallback = max(0, number)
        elif group.table is _Table.CREATED and word in DATE_PARTS and number is not None:
            self.information.date_parts[word] = number
        else:
            self._set_for_document(word, number)

    def _set_for_document(self, word: bytes, number: int | None) -> None:
        if word in DOCUMENT_CODECS:
            self._code_pages.document = DOCUMENT_CODECS[word]
        elif number is None:
            return
        elif word == b"ansicpg":
            self._code_pages.document = codec_of_code_page(number) or self._code_pages.document
        elif word == b"deff":
            self._default_font = number
        elif word == b"deflang":
            self.information.language = locale.windows_locale.get(number, "")[:2] or None
        elif self._group.table is _Table.FONTS:
            font = self._group.fonts[0]
            if font is not None and word == b"fcharset":
                self._code_pages.set_character_set(font, number)
            elif font is not None and word == b"cpg":
                self._code_pages.set_code_page(font, number)

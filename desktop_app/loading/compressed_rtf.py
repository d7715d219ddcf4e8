"""The compression that Outlook puts a message's rich text in ([MS-OXRTFCP])."""

import struct

from desktop_app.article import ArticleError, ErrorKind

_HEADER = struct.Struct("<IIII")
_COMPRESSED, _UNCOMPRESSED = 0x75465A4C, 0x414C454D
_WINDOW = 4096
_MOST_BYTES = 64 * 1024 * 1024
_BEFORE = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor MS Sans "
    rb"SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0" + b"\r\n" + rb"\par "
    rb"\pard\plain\f0\fs20\b\i\u\tab\tx"
)
"""What every text is taken to begin with, as it can then be referred to."""


def decompressed(data: bytes) -> bytes:
    """The rich text in ``data``. Raises `ArticleError`: damaged, too_large."""
    if len(data) < _HEADER.size:
        raise ArticleError(ErrorKind.DAMAGED)
    size, raw_size, kind, _ = _HEADER.unpack_from(data)
    packed = data[_HEADER.size : size + 4]
    if kind == _UNCOMPRESSED:
        return packed[:raw_size]
    if kind != _COMPRESSED:
        raise ArticleError(ErrorKind.DAMAGED)
    return _unpacked(packed)


def _unpacked(packed: bytes) -> bytes:
    """Bytes, and references to what stands up to 4,096 bytes before: position in a ring, length."""
    text = bytearray(_BEFORE)
    place = 0
    while place < len(packed):
        flags = packed[place]
        place += 1
        for bit in range(8):
            if not flags >> bit & 1:
                text += packed[place : place + 1]
                place += 1
                continue
            if place + 1 >= len(packed):
                return bytes(text[len(_BEFORE) :])
            reference = packed[place] << 8 | packed[place + 1]
            place += 2
            back = (len(text) - (reference >> 4)) % _WINDOW
            if back == 0:
                return bytes(text[len(_BEFORE) :])
            _repeat(text, back, (reference & 0xF) + 2)
    return bytes(text[len(_BEFORE) :])


def _repeat(text: bytearray, back: int, count: int) -> None:
    start = len(text) - back
    if start < 0:
        raise ArticleError(ErrorKind.DAMAGED)
    if len(text) > _MOST_BYTES:
        raise ArticleError(ErrorKind.TOO_LARGE)
    for place in range(start, start + count):  # may run into what it writes
        text.append(text[place])

"""RTF as a stream of tokens: braces, control words and symbols, bytes of text."""

import re
from collections.abc import Container, Iterator
from enum import Enum, auto
from typing import NamedTuple

_WORD, _NUMBER, _HEX, _SYMBOL, _BRACE, _ESCAPED, _TEXT = range(1, 8)
_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?"
    rb"|\\'([0-9a-fA-F]{2})"
    rb"|\\([^a-zA-Z{}\\])"
    rb"|([{}])"
    rb"|\\([{}\\])"
    rb"|([^\\{}\r\n\0]+)",
    re.DOTALL,
)
"""Line ends and zero bytes between tokens mean nothing."""


class Kind(Enum):
    """What a token is; its data: the name of the word or symbol, the brace, bytes in some code page."""

    WORD = auto()
    SYMBOL = auto()
    BRACE = auto()
    TEXT = auto()


class Token(NamedTuple):
    kind: Kind
    data: bytes
    number: int | None = None


def tokens(data: bytes, known: Container[bytes]) -> Iterator[Token]:
    """The tokens of an RTF file, without control words that are not ``known`` and say nothing of their group.

    What ``\\bin`` announces is passed over, to the end of the file at most.
    """
    place: int | None = 0
    while place is not None:
        start, place = place, None
        starred = False
        for match in _TOKEN.finditer(data, start):
            kind = match.lastindex
            if kind in (_WORD, _NUMBER):
                number = int(match[2]) if kind == _NUMBER else None
                if match[1] in known or starred:
                    yield Token(Kind.WORD, match[1], number)
                elif match[1] == b"bin" and number is not None and number > 0:
                    place = min(match.end() + number, len(data))
                    break
            elif kind in (_TEXT, _ESCAPED):
                yield Token(Kind.TEXT, match[kind])
            elif kind == _HEX:
                yield Token(Kind.TEXT, bytes((int(match[3], 16),)))
            elif kind == _BRACE:
                yield Token(Kind.BRACE, match[5])
            else:
                yield Token(Kind.SYMBOL, match[4])
            starred = kind == _SYMBOL and match[4] == b"*"

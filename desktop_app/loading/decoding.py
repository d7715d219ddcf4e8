"""Bytes to characters, whatever they were saved as.

The order is that of certainty: byte order mark, the places of zero bytes (UTF-16 and UTF-32 without a mark),
escape sequences (ISO 2022), strict UTF-8, what the file says of itself, and detectors, whose proposals are
decoded and judged by how plausible their letters are.
"""

import codecs
import re
import unicodedata
from collections.abc import Iterator

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_AS_BROWSERS_READ = {
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "iso-8859-1": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "iso-8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "x-sjis": "cp932",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "tis-620": "cp874",
    "iso-8859-11": "cp874",
}
"""Declared name to the superset that browsers read it with (the WHATWG encoding standard)."""

_DECLARED = re.compile(rb"""(?:charset|encoding)\s*+=\s*+["']?\s*+([\w.:-]+)""", re.IGNORECASE)
_NOT_ASCII = re.compile(rb"[^\x00-\x7f]")
_SAMPLE = 4096
_DETECTOR_SAMPLE = 32768
_ZEROS_ONE_SIDE = 0.05
_ZEROS_OTHER_SIDE = 0.005


def decode(data: bytes) -> str:
    """``data`` as text, without a byte order mark; bytes that fit nowhere become U+FFFD. Never raises."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    for attempt in (_by_zero_bytes, _by_escapes, _as_utf8, _as_declared):
        text = attempt(data)
        if text is not None:
            return text
    return _by_detection(data)


def decode_declared(data: bytes, name: str) -> str:
    """``data`` in the encoding ``name``, as browsers take it, else as `decode` reads it."""
    text = _strictly(data, _AS_BROWSERS_READ.get(name.lower(), name))
    return decode(data) if text is None else text


def _by_zero_bytes(data: bytes) -> str | None:
    sample = data[:_SAMPLE]
    if b"\0" not in sample:
        return None
    zeros = [sample[place::4].count(0) / max(1, len(sample[place::4])) for place in range(4)]
    if len(data) % 4 == 0 and min(zeros[2:]) > 0.9 > zeros[0]:
        return data.decode("utf-32-le", "replace")
    if len(data) % 4 == 0 and min(zeros[:2]) > 0.9 > zeros[3]:
        return data.decode("utf-32-be", "replace")
    even, odd = zeros[0] + zeros[2], zeros[1] + zeros[3]
    if odd > 2 * _ZEROS_ONE_SIDE and even < 2 * _ZEROS_OTHER_SIDE:
        return data.decode("utf-16-le", "replace")
    if even > 2 * _ZEROS_ONE_SIDE and odd < 2 * _ZEROS_OTHER_SIDE:
        return data.decode("utf-16-be", "replace")
    return None


def _as_utf8(data: bytes) -> str | None:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        cut_last_character = error.reason == "unexpected end of data" and error.start > 0
        return data[: error.start].decode("utf-8") if cut_last_character else None


def _by_escapes(data: bytes) -> str | None:
    if b"\x1b$" not in data[:_DETECTOR_SAMPLE]:
        return None
    return _strictly(data, "iso2022_jp_2") or _strictly(data, "iso2022_kr")


def _as_declared(data: bytes) -> str | None:
    declared = _DECLARED.search(data[:_SAMPLE])
    if declared is None:
        return None
    name = declared[1].decode("ascii").lower()
    if name.startswith(("utf-16", "utf-32")):
        return None
    return _strictly(data, _AS_BROWSERS_READ.get(name, name))


def _strictly(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (LookupError, ValueError):  # ValueError: no such name can be
        return None


def _by_detection(data: bytes) -> str:
    sample = _telling_sample(data)
    votes: dict[str, int] = {}
    for name in _proposals(sample):
        encoding = _AS_BROWSERS_READ.get(name.lower(), name)
        try:
            encoding = codecs.lookup(encoding).name
        except LookupError:
            continue
        votes[encoding] = votes.get(encoding, 0) + 1
    best = min(votes, key=lambda name: _implausibility(sample, name) - 0.05 * votes[name], default="cp1252")
    return data.decode(best, "replace")


def _telling_sample(data: bytes) -> bytes:
    """The start of ``data``, or, if that is plain ASCII, from the first line on that is not."""
    first = _NOT_ASCII.search(data)
    if first is None or first.start() < _DETECTOR_SAMPLE // 2:
        return data[:_DETECTOR_SAMPLE]
    start = data.rfind(b"\n", 0, first.start()) + 1
    return data[max(start, first.start() - 1024) :][:_DETECTOR_SAMPLE]


def _proposals(sample: bytes) -> Iterator[str]:
    from charset_normalizer import from_bytes
    from resiliparse.parse.encoding import detect_encoding

    yield detect_encoding(sample) or "cp1252"
    match = from_bytes(sample).best()
    if match is not None:
        yield match.encoding


def _implausibility(sample: bytes, encoding: str) -> float:
    """The penalty per letter beyond ASCII of ``sample`` read as ``encoding``; 0 is a perfect text."""
    text = sample.decode(encoding, "replace")
    letters = 0
    penalty = 0.0
    before = " "
    script = ""
    for character in text:
        if character.isascii():
            script = script if character.isalpha() else ""
        else:
            penalty += _unlikely(character, before)
            if character.isalpha():
                letters += 1
                own = _script(character)
                penalty += 2.0 if script and own != script else 0.0
                script = own
            else:
                script = ""
        before = character
    return penalty / max(1, letters)


def _unlikely(character: str, before: str) -> float:
    category = unicodedata.category(character)
    if category in ("Cc", "Cn", "Co") or character == "\ufffd":
        return 5.0
    if category[0] == "S" and before.isalpha():
        return 1.5
    if category == "Lu" and before.islower():
        return 2.0
    return 0.0


def _script(letter: str) -> str:
    """The first word of the letter's Unicode name, with the scripts that Japanese mixes taken as one."""
    script = unicodedata.name(letter, "?").split(" ", 1)[0]
    return (
        "CJK" if script in ("HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA", "FULLWIDTH", "HALFWIDTH") else script
    )

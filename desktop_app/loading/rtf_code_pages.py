"""Which codec the bytes of an RTF file are in: by the font's character set, else by the document's."""

import codecs
from functools import cache

DEFAULT = "cp1252"
ANSI, SYMBOL = 0, 2
"""Character sets of fonts: Windows' western one, pictures."""

_BY_CHARACTER_SET = {
    SYMBOL: DEFAULT,
    77: "mac_roman",
    78: "cp932",
    79: "cp949",
    80: "gb18030",
    81: "big5hkscs",
    83: "cp1255",
    84: "mac_arabic",
    85: "mac_greek",
    86: "mac_turkish",
    87: "cp874",
    88: "mac_latin2",
    89: "mac_cyrillic",
    128: "cp932",
    129: "cp949",
    130: "johab",
    134: "gb18030",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    254: "cp437",
    255: "cp850",
}
"""The numbers are those of Windows' fonts (``fcharset``); 77 to 89 are the Macintosh's."""

_BY_CODE_PAGE = {
    708: "iso8859_6",
    936: "gb18030",
    10000: "mac_roman",
    10001: "cp932",
    10002: "big5",
    10003: "cp949",
    10006: "mac_greek",
    10007: "mac_cyrillic",
    10008: "gb18030",
    10029: "mac_latin2",
    10081: "mac_turkish",
    20866: "koi8_r",
    21866: "koi8_u",
    28591: DEFAULT,
    54936: "gb18030",
    65001: "utf-8",
}


@cache
def codec_of_code_page(number: int) -> str | None:
    """The codec of a Windows code page, or None for one that Python does not have."""
    name = _BY_CODE_PAGE.get(number, f"cp{number}")
    try:
        return codecs.lookup(name).name
    except LookupError:
        return None


class CodePages:
    """The document's codec and its fonts' character sets, filled while the header is read."""

    def __init__(self) -> None:
        self.document = DEFAULT
        self._fonts: dict[int, str] = {}
        self._plain_fonts: set[int] = set()

    def set_character_set(self, font: int, character_set: int) -> None:
        codec = _BY_CHARACTER_SET.get(character_set)
        if codec is not None:
            self._fonts[font] = codec
        elif character_set == ANSI:
            self._plain_fonts.add(font)

    def set_code_page(self, font: int, number: int) -> None:
        codec = codec_of_code_page(number)
        if codec is not None:
            self._fonts[font] = codec

    def codec(self, font: int) -> str:
        """The codec of the bytes that are set in ``font``.

        A writer who calls every font western, whatever the document's code page, means that code page.
        """
        told = self._fonts.get(font)
        if told is not None:
            return told
        return DEFAULT if font in self._plain_fonts and self._fonts else self.document

"""PDF files, written by hand: pages of lines at given places, as small as the format allows."""

import hashlib
import textwrap
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

WIDTH, HEIGHT = 595, 842
SIZE = 10.0
PITCH = 12.0
LETTER = 0.6
"""The width of every letter of Courier, in font sizes."""

_PADDING = bytes.fromhex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a")
_FILE_ID = b"0123456789abcdef"
_BOX = b"1000 0 0 -200 1000 800 d1 100 0 800 700 re f"
"""What is drawn for every character that Courier lacks, one font size wide."""


@dataclass(frozen=True)
class Text:
    """A piece of text: ``x`` from the left, ``y`` from the top, in points; ``matrix`` turns it."""

    text: str
    x: float
    y: float
    size: float = SIZE
    bold: bool = False
    matrix: str = "1 0 0 1"

    def drawn(self, others: str) -> bytes:
        """The operators that draw it; ``others`` are the characters of the font of boxes, from code 1."""
        place = f"{self.matrix} {self.x:.2f} {HEIGHT - self.y:.2f} Tm"
        if self.lacking:
            font, codes = "Any", bytes(1 + others.index(character) for character in self.text)
        else:
            font, codes = "Bold" if self.bold else "Plain", self.text.encode("latin-1")
        return f"BT /{font} {self.size:g} Tf {place} <{codes.hex()}> Tj ET\n".encode()

    @property
    def lacking(self) -> str:
        """All of it if Courier lacks one of its characters, else nothing."""
        return self.text if any(letter > "\u00ff" or letter == "\u00ad" for letter in self.text) else ""


def set_lines(lines: Iterable[str], x: float, y: float, size: float = SIZE, bold: bool = False) -> list[Text]:
    """Lines one below the other, the first one's baseline at ``y``."""
    return [Text(line, x, y + number * PITCH * size / SIZE, size, bold) for number, line in enumerate(lines)]


def set_paragraphs(
    paragraphs: Sequence[str], x: float, y: float, letters: int, indent: int = 0, gap: float = 0.0
) -> list[Text]:
    """Paragraphs wrapped at ``letters`` a line, first lines indented by some, with a gap between them."""
    placed: list[Text] = []
    for paragraph in paragraphs:
        for number, line in enumerate(wrapped(paragraph, letters, indent)):
            placed.append(Text(line, x if number else x + indent * LETTER * SIZE, y))
            y += PITCH
        y += gap
    return placed


def wrapped(paragraph: str, letters: int, indent: int = 0) -> list[str]:
    lines = textwrap.wrap(" " * indent + paragraph, letters, break_on_hyphens=True, drop_whitespace=True)
    return [line.strip() for line in lines]


def set_downwards(text: str, x: float, y: float) -> list[Text]:
    """Upright letters, each below the last."""
    return [Text(letter, x, y + number * SIZE) for number, letter in enumerate(text)]


def image_page() -> bytes:
    """What a scanner makes of a page: one picture."""
    head = b"q 500 0 0 700 40 70 cm BI /W 4 /H 4 /CS /G /BPC 8 ID "
    return head + bytes(range(60, 76)) + b" EI Q\n"


def pdf(
    *pages: Iterable[Text] | bytes,
    info: dict[str, str] | None = None,
    language: str = "",
    user: str | None = None,
    owner: str = "",
) -> bytes:
    """A file with these pages. With a ``user`` password (which may be empty) it is encrypted, RC4 40 bits."""
    lock = None if user is None else _Lock(user, owner)
    texts = [() if isinstance(page, bytes) else tuple(page) for page in pages]
    others = "".join(sorted({letter for page in texts for text in page for letter in text.lacking}))
    contents = [
        page if isinstance(page, bytes) else b"".join(text.drawn(others) for text in placed)
        for page, placed in zip(pages, texts, strict=True)
    ]
    count = len(contents)
    kids = " ".join(f"{9 + 2 * number} 0 R" for number in range(count))
    told = f"/Lang ({language})" if language else ""
    entries = b"".join(
        b"/%s %s" % (key.encode(), _string(b"\xfe\xff" + value.encode("utf-16-be"), lock, 3))
        for key, value in (info or {}).items()
    )
    objects = [
        f"<</Type/Catalog/Pages 2 0 R{told}>>".encode(),
        f"<</Type/Pages/Kids[{kids}]/Count {count}>>".encode(),
        b"<<" + entries + b">>",
        _font("Courier"),
        _font("Courier-Bold"),
        _font_of_boxes(others),
        _stream(_meanings(others), lock, 7),
        _stream(_BOX, lock, 8),
    ]
    for number, content in enumerate(contents):
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {WIDTH} {HEIGHT}]/Contents {10 + 2 * number} 0 R"
            "/Resources<</Font<</Plain 4 0 R/Bold 5 0 R/Any 6 0 R>>>>>>".encode()
        )
        objects.append(_stream(content, lock, 10 + 2 * number))
    return _file(objects, lock)


def _font(name: str) -> bytes:
    return f"<</Type/Font/Subtype/Type1/BaseFont/{name}/Encoding/WinAnsiEncoding>>".encode()


def _font_of_boxes(characters: str) -> bytes:
    count = max(1, len(characters))
    return (
        "<</Type/Font/Subtype/Type3/FontMatrix[.001 0 0 .001 0 0]/FontBBox[0 -200 1000 800]"
        f"/CharProcs<</box 8 0 R>>/Encoding<</Type/Encoding/Differences[1{' /box' * count}]>>"
        f"/FirstChar 1/LastChar {count}"
        f"/Widths[{'1000 ' * count}]/Resources<<>>/ToUnicode 7 0 R>>"
    ).encode()


def _meanings(characters: str) -> bytes:
    pairs = "".join(
        f"<{code:02x}> <{character.encode('utf-16-be').hex()}> "
        for code, character in enumerate(characters, 1)
    )
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Boxes def /CMapType 2 def "
        f"1 begincodespacerange <00> <ff> endcodespacerange {len(characters)} beginbfchar {pairs}endbfchar "
        "endcmap end end"
    ).encode()


def _stream(content: bytes, lock: "_Lock | None", number: int) -> bytes:
    if lock is not None:
        content = lock.closed(content, number)
    return b"<</Length %d>>stream\n%s\nendstream" % (len(content), content)


def _string(content: bytes, lock: "_Lock | None", number: int) -> bytes:
    return b"<" + (content if lock is None else lock.closed(content, number)).hex().encode() + b">"


def _file(objects: Sequence[bytes], lock: "_Lock | None") -> bytes:
    data = b"%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    locked = b"" if lock is None else lock.entries
    return (
        data
        + b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
        + table
        + b"trailer\n<</Size %d/Root 1 0 R/Info 3 0 R%s>>\n" % (len(objects) + 1, locked)
        + b"startxref\n%d\n%%%%EOF\n" % len(data)
    )


class _Lock:
    """The standard security handler, revision 2 (ISO 32000-1, 7.6.3)."""

    def __init__(self, user: str, owner: str) -> None:
        padded_user, padded_owner = ((word.encode() + _PADDING)[:32] for word in (user, owner or user))
        told_owner = _rc4(hashlib.md5(padded_owner).digest()[:5], padded_user)
        rights = (-4).to_bytes(4, "little", signed=True)
        self._key = hashlib.md5(padded_user + told_owner + rights + _FILE_ID).digest()[:5]
        told_user = _rc4(self._key, _PADDING)
        self.entries = b"/Encrypt<</Filter/Standard/V 1/R 2/O<%s>/U<%s>/P -4>>/ID[<%s><%s>]" % tuple(
            part.hex().encode() for part in (told_owner, told_user, _FILE_ID, _FILE_ID)
        )

    def closed(self, content: bytes, number: int) -> bytes:
        key = hashlib.md5(self._key + number.to_bytes(3, "little") + b"\0\0").digest()[:10]
        return _rc4(key, content)


def _rc4(key: bytes, content: bytes) -> bytes:
    state = list(range(256))
    at = 0
    for place in range(256):
        at = (at + state[place] + key[place % len(key)]) % 256
        state[place], state[at] = state[at], state[place]
    out = bytearray()
    at = 0
    for number, byte in enumerate(content, 1):
        place = number % 256
        at = (at + state[place]) % 256
        state[place], state[at] = state[at], state[place]
        out.append(byte ^ state[(state[place] + state[at]) % 256])
    return bytes(out)

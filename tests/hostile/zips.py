"""Zip files that lie: bombs, overlapping and missing members, sizes that are not true, what is locked."""

import struct
import zlib
from collections.abc import Iterator

from desktop_app.article import ErrorKind
from tests.hostile import sound
from tests.hostile.bait import TEXT, Hostile, made
from tests.hostile.sound import docx_body, docx_members, epub_members, odt_members, xhtml, zipped

_MEGABYTE = 1024 * 1024
_LOCAL, _CENTRAL = b"PK\x03\x04", b"PK\x01\x02"
_FLAGS_OF_LOCAL, _FLAGS_OF_CENTRAL = 6, 8
_SIZE_OF_LOCAL, _SIZE_OF_CENTRAL = 22, 24


def zips() -> Iterator[Hostile]:
    too_large, damaged, encrypted = ErrorKind.TOO_LARGE, ErrorKind.DAMAGED, ErrorKind.ENCRYPTED
    yield from made(
        {
            "bomb.docx": lambda: zipped(docx_members(" " * 90 * _MEGABYTE)),
            "bomb.odt": lambda: zipped(odt_members(" " * 90 * _MEGABYTE)),
            "bomb.epub": lambda: zipped(epub_members(xhtml("a " * 45 * _MEGABYTE))),
            "many_bombs.epub": _many_chapters,
        },
        too_large,
    )
    yield from made(
        {
            "bomb_in_bomb.zip": _nested,
            "locked.zip": lambda: _locked(zipped({"letter.txt": "Dear"})),
        },
        ErrorKind.UNSUPPORTED,
    )
    yield from made({"bomb_in_bomb.docx": _nested}, ErrorKind.UNSUPPORTED, damaged)
    yield from made(
        {"overlapping.epub": _overlapping},
        too_large,
        damaged,
    )
    yield from made(
        {
            "says_small.docx": lambda: _lying_size(docx_members(" " * 90 * _MEGABYTE), 100),
            "says_huge.docx": lambda: _lying_size(docx_members(docx_body()), 2**32 - 2),
        },
        TEXT,
        *_LIE,
    )
    yield from made(
        {
            "many_members.docx": _many_members,
        },
        TEXT,
    )
    yield from made(
        {
            "two_of_a_name.docx": _two_of_a_name,
            "comment_is_a_zip.docx": lambda: _sound_docx() + _sound_docx(),
        },
        TEXT,
        damaged,
    )
    yield from made(
        {
            "climbs_out.docx": _climbing,
            "no_directory.docx": lambda: _sound_docx()[: _sound_docx().index(_CENTRAL)],
            "bad_sum.docx": _bad_sum,
            "odd_method.docx": lambda: _patched(_sound_docx(), 8, 10, b"\x63\x00"),
        },
        damaged,
    )
    yield from made(
        {
            "climbs_out.epub": _climbing_book,
        },
        ErrorKind.EMPTY,
    )
    yield from made(
        {
            "own_chapter_a_thousand_times.epub": _same_chapter,
        },
        TEXT,
        too_large,
    )
    yield from made(
        {
            "circle.epub": _package_is_chapter,
        },
        TEXT,
        ErrorKind.EMPTY,
        damaged,
    )
    yield from made(
        {
            "starts_with_words.docx": lambda: b"Dear reader,\n" * 9 + _sound_docx(),
        },
        TEXT,
        *_LIE,
    )
    yield from made(
        {
            "locked.docx": lambda: _locked(_sound_docx()),
            "locked.epub": lambda: _locked(sound.SOUND["sound.epub"]),
            "locked.odt": _locked_odt,
            "locked_whole.odt": _locked_whole_odt,
            "rights.epub": _locked_epub,
        },
        encrypted,
    )
    yield from made(
        {
            "nothing.docx": lambda: zipped({}),
        },
        damaged,
        ErrorKind.UNSUPPORTED,
    )


_LIE = (ErrorKind.TOO_LARGE, ErrorKind.DAMAGED, ErrorKind.UNSUPPORTED)


def _sound_docx() -> bytes:
    return sound.SOUND["sound.docx"]


def _nested() -> bytes:
    data = zipped({"0.txt": bytes(4 * _MEGABYTE)})
    for depth in range(6):
        data = zipped({f"{depth}-{number}.zip": data for number in range(10)})
    return data


def _many_chapters() -> bytes:
    """Each chapter is within the limit; all together are not."""
    items = "".join(f'<item id="c{number}" href="c{number}.xhtml"/>' for number in range(5))
    spine = "".join(f'<itemref idref="c{number}"/>' for number in range(5))
    members = epub_members("")
    members["OPS/book.opf"] = (
        f'<package xmlns="p"><manifest>{items}</manifest><spine>{spine}</spine></package>'
    )
    chapter = xhtml(f"<p>Before</p><!--{' ' * 40 * _MEGABYTE}--><p>After</p>")
    members |= {f"OPS/c{number}.xhtml": chapter for number in range(5)}
    return zipped(members)


def _overlapping() -> bytes:
    """Every chapter of the book is the same stretch of the file (Fifield, "A better zip bomb", 2019)."""
    kernel = zlib.compress(b"<p>" + b" " * 30 * _MEGABYTE + b"</p>", 9)[2:-4]
    crc = zlib.crc32(b"<p>" + b" " * 30 * _MEGABYTE + b"</p>")
    size = 30 * _MEGABYTE + 7
    names = [f"OPS/c{number}.xhtml" for number in range(60)]
    items = "".join(f'<item id="{name[4:-6]}" href="{name[4:]}"/>' for name in names)
    spine = "".join(f'<itemref idref="{name[4:-6]}"/>' for name in names)
    members = epub_members("")
    members["OPS/book.opf"] = (
        f'<package xmlns="p"><manifest>{items}</manifest><spine>{spine}</spine></package>'
    )
    data = zipped(members)
    directory = data.index(_CENTRAL)
    head = struct.pack("<4s5H3I2H", _LOCAL, 20, 0, 8, 0, 33, crc, len(kernel), size, len(names[0]), 0)
    stretch = head + names[0].encode() + kernel
    entries = b"".join(
        struct.pack(
            "<4s6H3I5H2I", _CENTRAL, 20, 20, 0, 8, 0, 33, crc, len(kernel), size, len(name),
            0, 0, 0, 0, 0, directory,
        ) + name.encode()
        for name in names
    )  # fmt: skip
    old = data[directory : data.index(b"PK\x05\x06")]
    count = len(members) + len(names)
    end = struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, count, count, len(old) + len(entries),
                      directory + len(stretch), 0)  # fmt: skip
    return data[:directory] + stretch + old + entries + end


def _patched(data: bytes, at_local: int, at_central: int, value: bytes) -> bytes:
    """``value`` written over the same field of every member's two headers."""
    changed = bytearray(data)
    for mark, at in ((_LOCAL, at_local), (_CENTRAL, at_central)):
        place = data.find(mark)
        while place >= 0:
            changed[place + at : place + at + len(value)] = value
            place = data.find(mark, place + 4)
    return bytes(changed)


def _lying_size(members: dict[str, str | bytes], size: int) -> bytes:
    return _patched(zipped(members), _SIZE_OF_LOCAL, _SIZE_OF_CENTRAL, struct.pack("<I", size))


def _locked(data: bytes) -> bytes:
    """Marked as encrypted, as a zip with a password is."""
    return _patched(data, _FLAGS_OF_LOCAL, _FLAGS_OF_CENTRAL, b"\x01\x00")


def _bad_sum() -> bytes:
    return _patched(_sound_docx(), 14, 16, b"\x12\x34\x56\x78")


def _many_members() -> bytes:
    return zipped(
        docx_members(docx_body()) | {f"word/media/{number}.png": b"\x89PNG" for number in range(20_000)}
    )


def _two_of_a_name() -> bytes:
    members = docx_members(docx_body())
    return zipped([*members.items(), ("WORD/document.xml", "<w/>"), ("word/document.xml/", "")])


def _climbing() -> bytes:
    members = docx_members(docx_body())
    members["_rels/.rels"] = str(members["_rels/.rels"]).replace("word/document.xml", "../../../etc/passwd")
    return zipped(members)


def _climbing_book() -> bytes:
    members = epub_members(xhtml("<p>Never in the spine.</p>"))
    members["OPS/book.opf"] = str(members["OPS/book.opf"]).replace("a.xhtml", "../../../../etc/passwd")
    return zipped(members)


def _same_chapter() -> bytes:
    members = epub_members(xhtml("<p>Again and again.</p>"))
    again = '<itemref idref="a"/>' * 1000
    members["OPS/book.opf"] = str(members["OPS/book.opf"]).replace('<itemref idref="a"/>', again)
    return zipped(members)


def _package_is_chapter() -> bytes:
    members = epub_members("")
    members["OPS/book.opf"] = str(members["OPS/book.opf"]).replace("a.xhtml", "book.opf")
    return zipped(members)


def _locked_odt() -> bytes:
    """As LibreOffice writes it up to version 24.2: every member encrypted by itself."""
    members = odt_members("")
    members["content.xml"] = zlib.compress(b"noise") * 40
    members["META-INF/manifest.xml"] = (
        f'<manifest:manifest xmlns:manifest="{sound.OPEN_DOCUMENT}:manifest:1.0">'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml" '
        'manifest:size="900"><manifest:encryption-data manifest:checksum-type="SHA256/1K">'
        '<manifest:algorithm manifest:algorithm-name="aes256-cbc"/></manifest:encryption-data>'
        "</manifest:file-entry></manifest:manifest>"
    )
    return zipped(members)


def _locked_whole_odt() -> bytes:
    """As LibreOffice writes it since: one member that holds the whole package."""
    members = odt_members("")
    del members["content.xml"]
    members["encrypted-package"] = zlib.compress(b"noise") * 40
    members["META-INF/manifest.xml"] = (
        f'<manifest:manifest xmlns:manifest="{sound.OPEN_DOCUMENT}:manifest:1.0">'
        '<manifest:file-entry manifest:full-path="encrypted-package"><manifest:encryption-data/>'
        "</manifest:file-entry></manifest:manifest>"
    )
    return zipped(members)


def _locked_epub() -> bytes:
    """A book whose chapters are encrypted for a shop's reading program."""
    members = epub_members("")
    members["OPS/a.xhtml"] = zlib.compress(b"noise") * 400
    members["META-INF/encryption.xml"] = (
        '<encryption xmlns="c" xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData>'
        '<enc:EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/><enc:CipherData>'
        '<enc:CipherReference URI="OPS/a.xhtml"/></enc:CipherData></enc:EncryptedData></encryption>'
    )
    return zipped(members)

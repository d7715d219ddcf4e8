"""Texts that are hard to take: controls, halves of characters, bombs of nothing, lines without end."""

import gzip
import io
import tarfile
from collections.abc import Iterator

from desktop_app.article import ErrorKind
from tests.hostile.bait import ANY, TEXT, Hostile, given, made
from tests.hostile.sound import HEADLINE, LINES, SOUND, zipped

_BODY = "\n\n".join((HEADLINE, *LINES))
_WRONG = {"txt": "html", "html": "docx", "docx": "pdf"}
_LONG = 50 * 1024 * 1024 - 100


def words() -> Iterator[Hostile]:
    large, empty = ErrorKind.TOO_LARGE, ErrorKind.EMPTY
    yield from made(
        {
            "nul.txt": lambda: _BODY.encode().replace(b" ", b"\0 ", 3),
            "controls.txt": lambda: (_BODY + "\x01\x02\x1b[31m\x7f\x08").encode(),
            "halves.txt": lambda: (_BODY + "\ud800\udfff\udc00").encode("utf-8", "surrogatepass"),
            "halves16.txt": lambda: (
                b"\xff\xfe" + (_BODY + "\udc00\ud800").encode("utf-16-le", "surrogatepass")
            ),
            "odd_length16.txt": lambda: SOUND["sound16.txt"] + b"\x41",
            "zero_width_between.txt": lambda: ("a" + "\u200b" * 500_000 + f"b {_BODY}").encode(),
            "joiners.txt": lambda: (_BODY + "\u200d\u200c" * 100_000).encode(),
            "accents.txt": lambda: (_BODY + " Z" + "\u0301\u0316" * 100_000).encode(),
            "right_to_left.txt": lambda: ("\u202e\u2066" * 50_000 + _BODY).encode(),
            "tags.txt": lambda: (_BODY + "".join(map(chr, range(0xE0001, 0xE0080))) * 99).encode(),
            "blank_lines.txt": lambda: b"\n" * 1_000_000 + _BODY.encode(),
            "returns.txt": lambda: b"\r" * 1_000_000 + _BODY.encode(),
        },
        TEXT,
    )
    yield from made(
        {
            "nuls.txt": lambda: bytes(1_000_000),
            "mark_only.txt": lambda: b"\xef\xbb\xbf",
            "mark_only16.txt": lambda: b"\xff\xfe",
            "spaces.txt": lambda: b" \t\r\n" * 1_000_000,
            "zero_width.txt": lambda: ("\u200b\u2060\ufeff\u00ad" * 300_000).encode(),
        },
        empty,
    )
    yield from made(
        {
            "nul_everywhere.txt": lambda: b"\0".join(_BODY.encode()[n : n + 1] for n in range(400)),
            "beyond32.txt": lambda: b"\xff\xfe\0\0" + b"\xff\xff\xff\x7f" * 999,
            "too_long_utf8.txt": lambda: b"\xc0\x80\xf8\x88\x80\x80\x80\xfe" * 99 + _BODY.encode(),
        },
        *ANY,
    )
    yield from made(
        {
            "line.txt": lambda: b"a" * 1_000_000,
        },
        TEXT,
        large,
    )
    yield from made(
        {
            "words_beyond.txt": lambda: b"a b\n" * 1_100_000,
        },
        large,
    )
    yield from made(
        {
            "link.txt": lambda: b"https://example.com/" + b"a" * 3_000,
            "shortcut.url.txt": lambda: b"[InternetShortcut]\nURL=file:///etc/passwd\n",
        },
        ErrorKind.WEB_LINK,
    )
    yield from _other_types()
    yield from _parts_of_sound_files()


def long_words() -> Iterator[Hostile]:
    """As much as is taken on at all: a run of minutes."""
    large = ErrorKind.TOO_LARGE
    yield from made({"words_50_megabytes.txt": lambda: b"word " * (_LONG // 5)}, large)
    yield from made({"line_50_megabytes.txt": lambda: b"a" * _LONG}, TEXT, large)
    yield from made({"line_50_megabytes.html": lambda: b"<p>" + b"a" * (_LONG - 3)}, TEXT, large)
    yield from made({"dots_5_megabytes.txt": lambda: b". " * 2_500_000}, TEXT, large)
    yield from made({"million_lines.txt": lambda: b"a\n" * 1_000_000}, TEXT)


def _other_types() -> Iterator[Hostile]:
    png = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40
    other = ErrorKind.UNSUPPORTED
    packed = gzip.compress(_BODY.encode(), mtime=0)
    suffixes = ("txt", "html", "md", "eml", "docx", "rtf", "xhtml", "mbox", "fb2")
    yield from made({f"picture.{suffix}": given(png) for suffix in suffixes}, other)
    yield from made({f"packed.{suffix}": given(packed) for suffix in suffixes}, other)
    yield from made(
        {
            "gzip_bomb.html": lambda: gzip.compress(bytes(20_000_000), mtime=0),
            "tar.txt": _tar,
            "zip.html": lambda: zipped({"letter.txt": _BODY}),
            "program.txt": lambda: b"\x7fELF" + bytes(range(256)) * 20,
            "noise.txt": lambda: bytes((7 * n * n + 13 * n) % 256 for n in range(40_000)),
            "old.doc": lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(9_000),
        },
        other,
    )
    yield from made(
        {
            f"words.{suffix}": given(_BODY.encode())
            for suffix in ("docx", "odt", "epub", "pdf", "rtf", "msg", "doc", "png")
        },
        ErrorKind.DAMAGED,
    )
    yield from made({"locked_office.docx": _locked_office}, ErrorKind.ENCRYPTED)


def _parts_of_sound_files() -> Iterator[Hostile]:
    for name, data in SOUND.items():
        stem, _, suffix = name.rpartition(".")
        parts = {
            f"cut_{stem}.{suffix}": given(data[: len(data) * 2 // 3]),
            f"start_only_{stem}.{suffix}": given(data[:40]),
            f"end_only_{stem}.{suffix}": given(data[len(data) // 3 :]),
            f"wrong_{stem}_{suffix}.{_WRONG.get(suffix, 'txt')}": given(data),
        }
        yield from made(parts, *ANY)


def _tar() -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        archive.addfile(tarfile.TarInfo("../../letter.txt"))
    return buffer.getvalue()


def _locked_office() -> bytes:
    """An OLE file that has the stream of an encrypted document."""
    return (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + "EncryptedPackage".encode("utf-16-le") + bytes(999)
    )

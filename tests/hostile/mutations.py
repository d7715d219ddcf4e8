"""Files that were sound once, and bytes that only begin like a file: what the fuzz test draws from."""

import io
import zipfile
from dataclasses import dataclass
from pathlib import PurePath

from hypothesis import strategies as st

from tests.hostile.sound import SOUND, zipped

_TOKENS = (
    b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\xf0\x9f", b"\r", b"\n\n", b"A" * 70_000,
    b"-1", b"99999999999", b"<", b">", b"</", b"<!--", b"-->", b"<![CDATA[", b"]]>", b"<?", b"?>",
    b"&#x110000;", b"&#0;", b"&amp", b"<!DOCTYPE x [", b"<p>" * 300, b"</p>" * 300, b"<table>",
    b"<script>", b"<script type=application/ld+json>{", b"<title>", b"<meta charset=", b"<rss>",
    b"<FictionBook ", b"xmlns:", b"=\"", b"'", b"{", b"}", b"\\", b"\\*", b"\\bin9999 ", b"\\u-1?", b"\\'",
    b"\\uc9", b"\\fonttbl", b"\\ansicpg0 ", b"{\\rtf1", b"stream", b"endstream", b"obj", b"endobj", b"<<",
    b">>", b"[", b"]", b"(", b")", b"/Kids", b"/Length 9", b"/Filter", b"0 R", b"BT", b"Tj", b"Tf", b"Do",
    b"%PDF-", b"/Encrypt", b"startxref", b"ToUnicode", b"\xfe\xff", b"--edge", b"boundary=",
    b"multipart/mixed", b"message/rfc822", b"Content-Type:", b"base64", b"quoted-printable", b"=?utf-8?b?",
    b"charset=", b"From ", b"Date:", b"PK\x03\x04", b"PK\x05\x06", b"\x1b$B", b"`" * 50, b"[a]: ", b"|-|",
    b"> " * 50, b"![](",
)  # fmt: skip
"""What the formats are made of."""

_MAGICS = (
    b"%PDF-1.4\n", b"{\\rtf1", b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    b"<html>", b"<?xml version='1.0'?>", b"<rss>", b"<feed>", b"<FictionBook xmlns='f'>", b"From a\n",
    b"MIME-Version: 1.0\nMessage-ID: <1>\nFrom: a\n", b"\xff\xfe", b"\xfe\xff", b"\xff\xfe\0\0",
    b"\0\0\xfe\xff", b"\xef\xbb\xbf", b"\x1b$B", b"# ", b"<!DOCTYPE html>", b"",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Edit:
    """One change: ``start`` and ``length`` are shares of the whole in 1/65536."""

    kind: str
    start: int
    length: int
    value: bytes

    def apply(self, data: bytes) -> bytes:
        start = self.start * len(data) >> 16
        end = start + max(1, self.length * (len(data) - start) >> 16)
        match self.kind:
            case "overwrite":
                return data[:start] + self.value + data[start + len(self.value) :]
            case "insert":
                return data[:start] + self.value + data[start:]
            case "flip":
                return data[:start] + bytes(byte ^ 0x55 for byte in data[start:end][:4]) + data[start + 4 :]
            case "cut":
                return data[:start] + data[end:]
            case "truncate":
                return data[:start]
            case "repeat":
                piece = data[start:end]
                return data[:end] + piece * min(200, 100_000 // len(piece) + 1 if piece else 0) + data[end:]
            case _:  # move
                return data[:start] + data[end:] + data[start:end]


_KINDS = ("overwrite", "insert", "flip", "cut", "truncate", "repeat", "move")
_PLACES = st.integers(0, 0xFFFF)
_SHORT = st.integers(0, 0x1FFF)
_EDITS = st.builds(
    Edit, st.sampled_from(_KINDS), _PLACES, _SHORT, st.sampled_from(_TOKENS) | st.binary(max_size=8)
)


@st.composite
def mutated_files(draw: st.DrawFn) -> tuple[str, bytes]:
    """A name and the bytes of a sound file after some edits; of a zip file mostly those of a member."""
    name = draw(st.sampled_from(sorted(SOUND)))
    edits = draw(st.lists(_EDITS, min_size=1, max_size=6))
    data = SOUND[name]
    if data.startswith(b"PK") and draw(st.integers(0, 4)):
        return name, _with_mutated_member(data, draw(_PLACES), edits)
    return name, _edited(data, edits)


@st.composite
def begun_files(draw: st.DrawFn) -> tuple[str, bytes]:
    """A name of any format, and a start of any format with anything after it."""
    suffix = PurePath(draw(st.sampled_from(sorted(SOUND)))).suffix
    pieces = draw(st.lists(st.sampled_from(_TOKENS) | st.binary(max_size=60), max_size=12))
    return f"begun{suffix}", draw(st.sampled_from(_MAGICS)) + b"".join(pieces)


def _edited(data: bytes, edits: list[Edit]) -> bytes:
    for edit in edits:
        data = edit.apply(data)
    return data[:1_000_000]


def _with_mutated_member(data: bytes, place: int, edits: list[Edit]) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
    name = list(members)[place % len(members)]
    content = members[name]
    assert isinstance(content, bytes)
    members[name] = _edited(content, edits)
    return zipped(members)

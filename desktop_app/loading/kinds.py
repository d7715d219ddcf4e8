"""What a file is by its first bytes, for the types that Redline Desk does not read."""

import re

_MAGIC: tuple[tuple[int, bytes, str], ...] = (
    (0, b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (0, b"\xff\xd8\xff", "a JPEG image"),
    (0, b"GIF87a", "a GIF image"),
    (0, b"GIF89a", "a GIF image"),
    (0, b"II*\0", "a TIFF image"),
    (0, b"MM\0*", "a TIFF image"),
    (8, b"WEBP", "a WebP image"),
    (4, b"ftypavif", "an AVIF image"),
    (4, b"ftyphei", "a HEIC image"),
    (4, b"ftypmif1", "a HEIC image"),
    (0, b"\0\0\x01\0", "an icon"),
    (0, b"%PDF-", "a PDF file"),
    (0, b"%!PS", "a PostScript file"),
    (0, b"ITSF", "a Windows help file"),
    (0, b"AT&TFORM", "a DjVu document"),
    (0, b"\x1f\x8b", "a gzip archive"),
    (0, b"BZh", "a bzip2 archive"),
    (0, b"\xfd7zXZ\0", "an xz archive"),
    (0, b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (0, b"Rar!\x1a\x07", "a RAR archive"),
    (0, b"\x28\xb5\x2f\xfd", "a Zstandard archive"),
    (257, b"ustar", "a tar archive"),
    (0, b"ID3", "an MP3 recording"),
    (0, b"\xff\xfb", "an MP3 recording"),
    (0, b"OggS", "an Ogg recording"),
    (0, b"fLaC", "a FLAC recording"),
    (8, b"WAVE", "a WAV recording"),
    (8, b"AVI ", "an AVI film"),
    (4, b"ftyp", "an MPEG-4 film or recording"),
    (0, b"\x1aE\xdf\xa3", "a Matroska film"),
    (0, b"SQLite format 3\0", "a database"),
    (0, b"\x7fELF", "a program"),
    (0, b"\xca\xfe\xba\xbe", "a program"),
    (0, b"\xcf\xfa\xed\xfe", "a program"),
    (0, b"wOFF", "a font"),
    (0, b"wOF2", "a font"),
    (0, b"bplist00", "a property list"),
)
_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_IN_ZIP: tuple[tuple[bytes, str], ...] = (
    (b"application/epub+zip", "an EPUB book"),
    (b"META-INF/container.xml", "an EPUB book"),
    (b"opendocument.text", "an OpenDocument text"),
    (b"opendocument.spreadsheet", "an OpenDocument spreadsheet"),
    (b"opendocument.presentation", "an OpenDocument presentation"),
    (b"word/", "a Word document"),
    (b"xl/", "an Excel workbook"),
    (b"ppt/", "a PowerPoint presentation"),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ENCRYPTED_OFFICE = "an encrypted Office document"
NEVER_PLAIN_TEXT = (
    ".doc", ".docx", ".docm", ".odt", ".epub", ".pdf", ".rtf", ".msg", ".xls", ".xlsx", ".ods", ".ppt",
    ".pptx", ".odp", ".png", ".jpg", ".jpeg", ".gif", ".zip", ".gz",
)  # fmt: skip
"""Suffixes whose files are damaged if they hold nothing but plain text."""

_BY_SUFFIX = {
    ".eml": "an e-mail message",
    ".mbox": "a mailbox",
    ".mht": "an MHTML page",
    ".mhtml": "an MHTML page",
    ".fb2": "a FictionBook",
}
"""Types that are text themselves, whose content may not tell them apart."""

_MAIL_HEADER = re.compile(
    r"(?:from|to|subject|date|received|return-path|message-id|mime-version|content-type|delivered-to)\s*:",
    re.IGNORECASE,
)
_ANY_HEADER = re.compile(r"[!-9;-~]+\s*:|[ \t]+\S|From \S")
_BOOK = re.compile(r"<FictionBook[\s>]")
_LINK_FILE = re.compile(r"\s*\[(?:InternetShortcut|Desktop Entry)\]", re.IGNORECASE)


def foreign_type(data: bytes) -> str | None:
    """The name a person knows for a type that is told by its bytes ("a PNG image"), or None: perhaps text."""
    if data.startswith(_ZIP):
        ends = data[:65536] + data[-65536:]
        return next((name for mark, name in _IN_ZIP if mark in ends), "a ZIP archive")
    if data.startswith(_OLE):
        return (
            ENCRYPTED_OFFICE if "EncryptedPackage".encode("utf-16-le") in data else "an old Office document"
        )
    if data.startswith(b"BM") and b"\0" in data[2:16]:
        return "a BMP image"
    if data.startswith(b"MZ") and b"\0" in data[:64]:
        return "a program"
    return next((name for at, mark, name in _MAGIC if data[at : at + len(mark)] == mark), None)


def foreign_text_type(text: str, suffix: str) -> str | None:
    """The name of a type that is text but no article as it stands: a mail, an MHTML page, an e-book."""
    if suffix in _BY_SUFFIX:
        return _BY_SUFFIX[suffix]
    if _BOOK.search(text[:2048]):
        return "a FictionBook"
    headers = _mail_headers(text)
    if "mime-version" in headers and "multipart/related" in text[:4096]:
        return "an MHTML page"
    known = len(headers)
    if known >= 3 and headers & {"mime-version", "received", "message-id", "return-path", "delivered-to"}:
        return "an e-mail message"
    return None


def is_link_file(text: str) -> bool:
    """Whether the text is a saved link to a web page (``.url``, ``.desktop``)."""
    return _LINK_FILE.match(text) is not None and re.search(r"^URL=", text[:4096], re.MULTILINE) is not None


def _mail_headers(text: str) -> set[str]:
    found = set()
    for line in text[:8192].lstrip().splitlines():
        if not _ANY_HEADER.match(line):
            break
        header = _MAIL_HEADER.match(line)
        if header:
            found.add(header[0].rstrip(": \t").lower())
    return found

"""What a file is by its first bytes, for the types that Redline Desk does not read."""

import re
from enum import StrEnum

from desktop_app.article import ArticleError, ErrorKind
from desktop_app.loading.compound import root_names


class Remedy(StrEnum):
    """What a person can do about a file that cannot be read; a code, parameter ``remedy`` of the error."""

    SAVE_AS_DOCUMENT = "save_as_document"
    EXPORT = "export"
    RECOGNISE = "recognise"
    UNPACK = "unpack"
    WRITE_DOWN = "write_down"
    OPEN_FRAME = "open_frame"
    NONE = "none"


_MAGIC: dict[Remedy, tuple[tuple[int, bytes, str], ...]] = {
    Remedy.RECOGNISE: (
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
    ),
    Remedy.SAVE_AS_DOCUMENT: (
        (0, b"%!PS", "a PostScript file"),
        (0, b"ITSF", "a Windows help file"),
        (0, b"AT&TFORM", "a DjVu document"),
        (0, b"\xffWPC", "a WordPerfect document"),
        (0, b"1\xbe\0\0\0\xab", "a Windows Write document"),
        (0, b"\xdb\xa5-\0", "an old Word document (.doc)"),
        (60, b"BOOKMOBI", "a Kindle book"),
        (60, b"TEXtREAd", "a Palm book"),
    ),
    Remedy.UNPACK: (
        (0, b"\x1f\x8b", "a gzip archive"),
        (0, b"BZh", "a bzip2 archive"),
        (0, b"\xfd7zXZ\0", "an xz archive"),
        (0, b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
        (0, b"Rar!\x1a\x07", "a RAR archive"),
        (0, b"\x28\xb5\x2f\xfd", "a Zstandard archive"),
        (257, b"ustar", "a tar archive"),
        (0, b"MSCF", "a cabinet archive"),
    ),
    Remedy.WRITE_DOWN: (
        (0, b"ID3", "an MP3 recording"),
        (0, b"\xff\xfb", "an MP3 recording"),
        (0, b"\xff\xf3", "an MP3 recording"),
        (0, b"OggS", "an Ogg recording"),
        (0, b"fLaC", "a FLAC recording"),
        (8, b"WAVE", "a WAV recording"),
        (8, b"AVI ", "an AVI film"),
        (4, b"ftypM4A", "an MPEG-4 recording"),
        (4, b"ftyp", "an MPEG-4 film or recording"),
        (0, b"\x1aE\xdf\xa3", "a Matroska film"),
    ),
    Remedy.NONE: (
        (0, b"SQLite format 3\0", "a database"),
        (0, b"\x7fELF", "a program"),
        (0, b"\xca\xfe\xba\xbe", "a program"),
        (0, b"\xcf\xfa\xed\xfe", "a program"),
        (0, b"wOFF", "a font"),
        (0, b"wOF2", "a font"),
        (0, b"bplist00", "a property list"),
    ),
}
_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_IN_ZIP: tuple[tuple[bytes, str, Remedy], ...] = (
    (b"application/epub+zip", "an EPUB book", Remedy.NONE),
    (b"META-INF/container.xml", "an EPUB book", Remedy.NONE),
    (b"opendocument.text", "an OpenDocument text", Remedy.NONE),
    (b"opendocument.spreadsheet", "an OpenDocument spreadsheet", Remedy.EXPORT),
    (b"opendocument.presentation", "an OpenDocument presentation", Remedy.EXPORT),
    (b"opendocument.", "an OpenDocument drawing", Remedy.EXPORT),
    (b"\0word/", "a Word document", Remedy.NONE),
    (b"\0xl/", "an Excel workbook", Remedy.EXPORT),
    (b"\0ppt/", "a PowerPoint presentation", Remedy.EXPORT),
    (b"Index/Document.iwa", "an Apple Pages document", Remedy.SAVE_AS_DOCUMENT),
    (b"FixedDocSeq.fdseq", "an XPS document", Remedy.SAVE_AS_DOCUMENT),
    (b"\0content.xml", "an OpenDocument text", Remedy.NONE),
)
"""Marks of what is in a zip file; those that are read need no remedy."""

_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ENCRYPTED_OFFICE = "an encrypted Office document"
FRAMES = "a page of frames"
OUTLOOK_MESSAGE = "an Outlook message"
_IN_COMPOUND: tuple[tuple[str, str, Remedy], ...] = (
    ("EncryptedPackage", ENCRYPTED_OFFICE, Remedy.NONE),
    ("__properties_version1.0", OUTLOOK_MESSAGE, Remedy.NONE),
    ("WordDocument", "an old Word document (.doc)", Remedy.SAVE_AS_DOCUMENT),
    ("Workbook", "an old Excel workbook (.xls)", Remedy.EXPORT),
    ("Book", "an old Excel workbook (.xls)", Remedy.EXPORT),
    ("PowerPoint Document", "an old PowerPoint presentation (.ppt)", Remedy.EXPORT),
)
_OLD_OFFICE = "an old Office document"
_BMP = "a BMP image"
ZIP_ARCHIVE = "a ZIP archive"

NEVER_PLAIN_TEXT = (
    ".doc", ".docx", ".docm", ".odt", ".epub", ".pdf", ".rtf", ".msg", ".xls", ".xlsx", ".ods", ".ppt",
    ".pptx", ".odp", ".png", ".jpg", ".jpeg", ".gif", ".zip", ".gz",
)  # fmt: skip
"""Suffixes whose files are damaged if they hold nothing but plain text."""
ZIPPED_DOCUMENTS = (".docx", ".docm", ".dotx", ".dotm", ".odt", ".ott", ".epub")
"""Suffixes whose files are damaged if they are zip archives without anything that such a document has."""

_BY_SUFFIX = {
    ".eml": "an e-mail message",
    ".mbox": "a mailbox",
    ".mht": "an MHTML page",
    ".mhtml": "an MHTML page",
}
"""Types that are text themselves, whose content may not tell them apart."""

_MAIL_HEADER = re.compile(
    r"(?:from|to|subject|date|received|return-path|message-id|mime-version|content-type|delivered-to)\s*:",
    re.IGNORECASE,
)
_HEADERS_OF_MAIL = {"mime-version", "received", "message-id", "return-path", "delivered-to"}
_ANY_HEADER = re.compile(r"[!-9;-~]+\s*:|[ \t]+\S|From \S")
_LINK_FILE = re.compile(r"\s*\[(?:InternetShortcut|Desktop Entry)\]", re.IGNORECASE)


_REMEDIES = {
    **{name: remedy for remedy, entries in _MAGIC.items() for _, _, name in entries},
    **{name: remedy for _, name, remedy in _IN_ZIP},
    **{name: remedy for _, name, remedy in _IN_COMPOUND},
    FRAMES: Remedy.OPEN_FRAME,
    _BMP: Remedy.RECOGNISE,
    ZIP_ARCHIVE: Remedy.UNPACK,
    _OLD_OFFICE: Remedy.SAVE_AS_DOCUMENT,
}


def foreign_type(data: bytes) -> str | None:
    """The name a person knows for a type that is told by its bytes ("a PNG image"), or None: perhaps text."""
    if data.startswith(_ZIP):
        ends = data[:65536] + data[-65536:]
        return next((name for mark, name, _ in _IN_ZIP if mark in ends), ZIP_ARCHIVE)
    if data.startswith(_COMPOUND):
        return _compound_type(data)
    if data.startswith(b"BM") and b"\0" in data[2:16]:
        return _BMP
    if data.startswith(b"MZ") and b"\0" in data[:64]:
        return "a program"
    magic = (entry for entries in _MAGIC.values() for entry in entries)
    return next((name for at, mark, name in magic if data[at : at + len(mark)] == mark), None)


def refusal(foreign: str) -> ArticleError:
    """The error for a file of a type that is not read, as `foreign_type` names it."""
    remedy = _REMEDIES.get(foreign)
    return ArticleError(ErrorKind.UNSUPPORTED, type=foreign, **({"remedy": str(remedy)} if remedy else {}))


def _compound_type(data: bytes) -> str:
    names = root_names(data)
    if not names and "EncryptedPackage".encode("utf-16-le") in data:
        return ENCRYPTED_OFFICE
    return next((name for mark, name, _ in _IN_COMPOUND if mark in names), _OLD_OFFICE)


def foreign_text_type(text: str, suffix: str) -> str | None:
    """The name of a type that is text but no article as it stands: a mail, an MHTML page."""
    if suffix in _BY_SUFFIX:
        return _BY_SUFFIX[suffix]
    headers = _mail_headers(text)
    if "mime-version" in headers and "multipart/related" in text[:4096]:
        return "an MHTML page"
    if len(headers) >= 3 and headers & _HEADERS_OF_MAIL:
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

"""A sound file of each format, small: what hostile files are made from."""

import io
import zipfile
import zlib
from collections.abc import Iterable, Mapping

HEADLINE = "Harbour workers end their strike"
LINES = (
    "Dock workers in Hallgrim voted on Friday to accept a new offer, their union said.",
    "“We will not forget what was promised,” said union leader Marta Lindqvist in the harbour.",
    "The port authority expects the delayed cargo to be cleared before the end of the month.",
)
ASCII_LINES = tuple(line.replace("“", '"').replace("”", '"') for line in LINES)

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
OPEN_DOCUMENT = "urn:oasis:names:tc:opendocument:xmlns"
HTML = "http://www.w3.org/1999/xhtml"


def zipped(members: Mapping[str, str | bytes] | Iterable[tuple[str, str | bytes]]) -> bytes:
    """A zip file of these members, a ``mimetype`` unpacked, as documents have it."""
    pairs = members.items() if isinstance(members, Mapping) else members
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in pairs:
            kind = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name, (2024, 5, 17, 9, 30, 0)), content, kind)
    return buffer.getvalue()


def paragraphs(tag: str, lines: Iterable[str] = LINES) -> str:
    return "".join(f"<{tag}>{line}</{tag}>" for line in lines)


def docx_members(body: str, doctype: str = "") -> dict[str, str | bytes]:
    relation = f'<Relationship Id="r1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/>'
    return {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": f'<Relationships xmlns="r">{relation}</Relationships>',
        "word/document.xml": f'{doctype}<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>',
    }


def docx_body(lines: Iterable[str] = LINES) -> str:
    return "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in lines)


def odt_members(body: str, doctype: str = "") -> dict[str, str | bytes]:
    names = f'xmlns:office="{OPEN_DOCUMENT}:office:1.0" xmlns:text="{OPEN_DOCUMENT}:text:1.0"'
    content = f"<office:document-content {names}><office:body><office:text>{body}</office:text></office:body>"
    return {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "META-INF/manifest.xml": "<manifest/>",
        "content.xml": f"{doctype}{content}</office:document-content>",
    }


def epub_members(chapter: str, package_start: str = "") -> dict[str, str | bytes]:
    package = (
        f'{package_start}<package xmlns="p" xmlns:dc="d"><metadata><dc:title>The Strait</dc:title></metadata>'
        '<manifest><item id="a" href="a.xhtml"/></manifest><spine><itemref idref="a"/></spine></package>'
    )
    return {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": '<container><rootfile full-path="OPS/book.opf"/></container>',
        "OPS/book.opf": package,
        "OPS/a.xhtml": chapter,
    }


def xhtml(body: str, doctype: str = "") -> str:
    return f'{doctype}<html xmlns="{HTML}"><head><title>{HEADLINE}</title></head><body>{body}</body></html>'


def fb2(body: str, doctype: str = "") -> str:
    return (
        f'<?xml version="1.0" encoding="utf-8"?>{doctype}<FictionBook xmlns="f"><description><title-info>'
        f"<book-title>The Strait</book-title></title-info></description><body>{body}</body></FictionBook>"
    )


def feed(item: str, doctype: str = "") -> str:
    return f'<?xml version="1.0"?>{doctype}<rss><channel><title>Harbour news</title>{item}</channel></rss>'


def mail(body: str, content_type: str = "text/plain; charset=utf-8", more: str = "") -> bytes:
    head = (
        "From: Ida Storm <ida@example.com>\nTo: desk@example.com\nDate: Fri, 17 May 2024 09:30:00 +0200\n"
        f"Subject: {HEADLINE}\nMessage-ID: <1@example.com>\nMIME-Version: 1.0\n{more}"
    )
    return f"{head}Content-Type: {content_type}\n\n{body}".encode("utf-8", "surrogateescape")


def multipart(kind: str, *parts: tuple[str, str]) -> bytes:
    """A mail of parts, each its content type and body."""
    body = "".join(f"--edge\nContent-Type: {type_}\n\n{text}\n" for type_, text in parts) + "--edge--\n"
    return mail(body, f'multipart/{kind}; boundary="edge"')


def rtf(body: str) -> bytes:
    return ("{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0 Times;}}" + body + "}").encode("cp1252")


def pdf(content: bytes, page: str = "", trailer: str = "", filters: tuple[str, ...] = ()) -> bytes:
    """A document of one page with this content stream, which is stored as the names in ``filters`` say."""
    font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"
    stream = f"<</Length {len(content)}/Filter[{''.join(f'/{name}' for name in filters)}]>>".encode()
    return pdf_of(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R{page}"
            f"/Resources<</Font<</F1 5 0 R>>>>>>".encode(),
            stream + b"\nstream\n" + content + b"\nendstream",
            font.encode(),
        ],
        trailer,
    )


def pdf_of(objects: Iterable[bytes], trailer: str = "") -> bytes:
    """A document of these objects, numbered from 1, the first of them its catalog."""
    data = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"xref\n0 {len(places) + 1}\n0000000000 65535 f \n{table}trailer\n<</Size {len(places) + 1}"
    return data + f"{end}/Root 1 0 R{trailer}>>\nstartxref\n{len(data)}\n%%EOF\n".encode()


def pdf_lines(lines: Iterable[str] = ASCII_LINES) -> bytes:
    shown = "".join(f"({line}) Tj 0 -16 Td\n" for line in lines)
    return f"BT /F1 11 Tf 56 760 Td\n{shown}ET".encode("ascii")


_TEXT = "\n\n".join((HEADLINE, *LINES))
_PAGE = f"<h1>{HEADLINE}</h1>{paragraphs('p')}"

SOUND: dict[str, bytes] = {
    "sound.txt": _TEXT.encode(),
    "sound16.txt": _TEXT.encode("utf-16"),
    "sound.md": f"# {_TEXT}\n\n- one item\n- [a link](https://example.com)\n\n> a quotation\n".encode(),
    "sound.html": f"<!DOCTYPE html>{xhtml(f'<article>{_PAGE}</article><nav>Menu</nav>')}".encode(),
    "sound.xhtml": ('<?xml version="1.0" encoding="utf-8"?>' + xhtml(_PAGE)).encode(),
    "feed.html": feed(
        f"<item><title>{HEADLINE}</title><description>{LINES[0]}</description></item>"
    ).encode(),
    "sound.docx": zipped(docx_members(docx_body())),
    "sound.odt": zipped(odt_members(paragraphs("text:p"))),
    "sound.epub": zipped(epub_members(xhtml(_PAGE))),
    "sound.fb2": fb2(f"<section>{paragraphs('p')}</section>").encode(),
    "sound.eml": mail(_TEXT),
    "parts.eml": multipart(
        "alternative", ("text/plain; charset=utf-8", _TEXT), ("text/html; charset=utf-8", _PAGE)
    ),
    "sound.mbox": b"".join(
        b"From ida@example.com Fri May 17 09:30:00 2024\n" + mail(line) + b"\n\n" for line in LINES
    ),
    "sound.mhtml": multipart("related", ("text/html; charset=utf-8", xhtml(_PAGE)), ("image/png", "iVBOR")),
    "sound.rtf": rtf("".join(f"\\pard {line}\\par " for line in ASCII_LINES)),
    "sound.pdf": pdf(zlib.compress(pdf_lines()), filters=("FlateDecode",)),
}
"""By a name that fits."""

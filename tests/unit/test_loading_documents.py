"""Word and OpenDocument texts and e-books: made here, part by part."""

import io
import zipfile
from collections.abc import Callable

import pytest

from desktop_app.article import Article, ArticleError, ErrorKind
from desktop_app.loading import read_bytes

HEADLINE = "Harbour workers end their strike"
FIRST = "Dock workers in Hallgrim voted on Friday to accept a new offer, their union said."
SECOND = "“We will not forget what was promised,” said union leader Marta Lindqvist."

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def packed(members: dict[str, str | bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            stored = zipfile.ZIP_STORED if name == "mimetype" else None  # as both formats ask
            archive.writestr(name, content, stored)
    return buffer.getvalue()


def relations(*targets: tuple[str, str]) -> str:
    lines = "".join(
        f'<Relationship Id="r{number}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets)
    )
    return f'<Relationships xmlns="r">{lines}</Relationships>'


def word(body: str) -> bytes:
    return packed(
        {
            "_rels/.rels": relations(("officeDocument", "word/document.xml")),
            "word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>",
        }
    )


def paragraph(text: str, style: str = "") -> str:
    looks = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{looks}<w:r><w:rPr><w:b/></w:rPr><w:t>{text}</w:t></w:r></w:p>"


def only(data: bytes, name: str, keep_all: bool = False) -> Article:
    (article,) = read_bytes(data, name, keep_all)
    return article


def kept(article: Article) -> list[str]:
    return [block.text for block in article.blocks if block.kept]


def failure(data: bytes, name: str) -> ErrorKind:
    with pytest.raises(ArticleError) as caught:
        read_bytes(data, name)
    return caught.value.failure.kind


TEXT = 'xmlns:text="urn:text" xmlns:office="urn:office" xmlns:style="urn:style" xmlns:svg="urn:svg"'
META = (
    '<office:meta xmlns:meta="urn:meta" xmlns:dc="urn:dc">'
    "<meta:initial-creator>Ida Storm</meta:initial-creator><dc:creator>Per Ek</dc:creator>"
    "<meta:creation-date>2024-05-17T09:30:00</meta:creation-date>"
    "<dc:date>2025-01-01T00:00:00</dc:date><dc:language>en-GB</dc:language></office:meta>"
)
LOOKS = (
    '<office:automatic-styles><style:style style:name="P1" style:parent-style-name="Title"/>'
    '<style:style style:name="T1"><style:text-properties text:display="none"/></style:style>'
    "</office:automatic-styles>"
)


def open_document(body: str) -> bytes:
    content = (
        f"<office:document-content {TEXT}>{LOOKS}<office:body><office:text>{body}</office:text></office:body>"
        "</office:document-content>"
    )
    meta = f"<office:document-meta {TEXT}>{META}</office:document-meta>"
    return packed(
        {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content, "meta.xml": meta}
    )


def flat_open_document(body: str) -> bytes:
    return (
        f'<?xml version="1.0"?><office:document {TEXT} '
        f'office:mimetype="application/vnd.oasis.opendocument.text">{META}'
        f"{LOOKS}<office:body><office:text>{body}<office:binary-data>{'iVBO' * 4_000_000}"
        "</office:binary-data></office:text></office:body></office:document>"
    ).encode()


@pytest.mark.parametrize("made", [open_document, flat_open_document])
def test_an_open_document_gives_its_paragraphs_and_facts(made: Callable[[str], bytes]) -> None:
    body = f'<text:p text:style-name="P1">{HEADLINE}</text:p><text:p>{FIRST}</text:p>'
    for name in ("letter.odt", "letter.txt", "letter"):
        article = only(made(body), name)
        assert (article.title, kept(article)) == (HEADLINE, [FIRST])
        assert (article.authors, article.date) == (("Ida Storm",), "2024-05-17")
        assert article.declared_language == "en"


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        ("voted<text:s text:c='2'/>on<text:tab/><text:span>Fri\n  day</text:span>.", "voted  on Fri day."),
        ("voted<office:annotation><text:p>A remark</text:p></office:annotation>.", "voted."),
        ("voted<text:span text:style-name='T1'>hidden</text:span>.", "voted."),
        ("voted<text:change-start/> again<text:change-end/>.", "voted again."),
        ("<text:frame><svg:title>Photo</svg:title><svg:desc>Ships</svg:desc></text:frame>voted.", "voted."),
        (
            "<text:ruby><text:ruby-base>市</text:ruby-base><text:ruby-text>し</text:ruby-text></text:ruby>",
            "市",
        ),
    ],
)
def test_a_paragraph_of_an_open_document_holds_what_its_reader_sees(inside: str, text: str) -> None:
    assert kept(only(open_document(f"<text:p>{inside}</text:p>"), "a.odt")) == [text]


def test_what_was_deleted_from_a_flat_open_document_is_left_out() -> None:
    body = (
        "<text:tracked-changes><text:changed-region text:id='c1'><text:deletion/></text:changed-region>"
        "<text:changed-region text:id='c2'><text:insertion/></text:changed-region></text:tracked-changes>"
        "<text:p>voted <text:change-start text:change-id='c1'/>no<text:change-end text:change-id='c1'/>"
        "<text:change-start text:change-id='c2'/>yes<text:change-end text:change-id='c2'/> again.</text:p>"
    )
    assert kept(only(flat_open_document(body), "a.fodt")) == ["voted yes again."]


def test_notes_cells_and_lists_of_an_open_document() -> None:
    note = "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p>"
    body = (
        "<text:tracked-changes><text:p>Gone</text:p></text:tracked-changes>"
        "<text:table-of-content><text:p>One 3</text:p></text:table-of-content>"
        f"<text:p>Voted{note}</text:note-body></text:note> again.</text:p>"
        "<text:list><text:list-item><text:p>An item</text:p></text:list-item></text:list>"
        "<text:table><text:cell><text:p>A cell</text:p></text:cell></text:table>"
        "<text:section text:display='none'><text:p>Hidden</text:p></text:section>"
    )
    assert kept(only(open_document(body), "a.odt")) == ["Voted again.", "An item", "A cell", "A note."]


def test_an_epub_is_read_in_the_order_of_its_spine() -> None:
    note = '<a href="#n1" epub:type="noteref"><sup>1</sup></a>'
    package = (
        '<package xmlns="p" xmlns:dc="d"><metadata><dc:title>The Strait</dc:title>'
        "<dc:creator>Per Ek</dc:creator></metadata>"
        '<manifest><item id="b" href="b.xhtml"/><item id="a" href="a%20one.xhtml"/>'
        '<item id="c" href="b.xhtml" properties="nav"/></manifest>'
        '<spine><itemref idref="c"/><itemref idref="a"/><itemref idref="b"/><itemref idref="gone"/>'
        "</spine></package>"
    )
    data = packed(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container><rootfile full-path="OPS/book.opf"/></container>',
            "OPS/book.opf": package,
            "OPS/b.xhtml": f"<html><body><p>{SECOND}</p></body></html>",
            "OPS/a one.xhtml": f"<html><body><p>{FIRST}{note}</p></body></html>",
        }
    )
    article = only(data, "book.epub")
    assert (article.title, article.authors) == ("The Strait", ("Per Ek",))
    assert kept(article) == [FIRST, SECOND]


def test_a_fiction_book_is_read() -> None:
    data = (
        '<?xml version="1.0" encoding="utf-8"?><FictionBook xmlns="f"><description><title-info>'
        "<author><first-name>Per</first-name> <last-name>Ek</last-name></author>"
        '<book-title>The Strait</book-title><date value="2024-05-17">May</date><lang>en</lang></title-info>'
        "<publish-info><publisher>Quay</publisher></publish-info></description>"
        f"<body><section><p>{FIRST}</p></section></body></FictionBook>"
    )
    article = only(data.encode(), "book.fb2")
    assert (article.date, article.publisher) == ("2024-05-17", "Quay")
    assert (article.title, article.authors, article.declared_language) == ("The Strait", ("Per Ek",), "en")
    assert kept(article) == [FIRST]


LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (word("")[:-40], "cut.docx", ErrorKind.DAMAGED),
        (word(""), "empty.docx", ErrorKind.EMPTY),
        (packed({"word/other.xml": "<w/>"}), "none.docx", ErrorKind.DAMAGED),
        (packed({"mimetype": "application/epub+zip"}), "none.epub", ErrorKind.DAMAGED),
        (b"just words\n", "none.mbox", ErrorKind.DAMAGED),
        (word("<w:p>" * 300 + "</w:p>" * 300), "deep.docx", ErrorKind.DAMAGED),
        (word(paragraph("x") + " " * 70_000_000), "bomb.docx", ErrorKind.TOO_LARGE),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le") + bytes(600),
            "locked.docx",
            ErrorKind.ENCRYPTED,
        ),
    ],
)
def test_documents_that_cannot_be_read_say_why(data: bytes, name: str, kind: ErrorKind) -> None:
    assert failure(data, name) is kind


def test_no_entity_is_expanded() -> None:
    body = f"<w:document {W}><w:body>{paragraph('Before &b; after')}</w:body></w:document>"
    data = packed(
        {
            "_rels/.rels": relations(("officeDocument", "word/document.xml")),
            "word/document.xml": LAUGHS.replace("x [", "w:document [") + body,
        }
    )
    assert "ha" not in only(data, "a.docx").text

"""Word and OpenDocument texts and e-books: made here, part by part."""

import io
import zipfile

import pytest

from desktop_app.article import Article, ArticleError, ErrorKind
from desktop_app.loading import read_bytes

HEADLINE = "Harbour workers end their strike"
FIRST = "Dock workers in Hallgrim voted on Friday to accept a new offer, their union said."
SECOND = "“We will not forget what was promised,” said union leader Marta Lindqvist."

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
STRICT = 'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"'
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


def word(body: str, namespace: str = W) -> bytes:
    return packed(
        {
            "_rels/.rels": relations(("officeDocument", "word/document.xml")),
            "word/document.xml": f"<w:document {namespace}><w:body>{body}</w:body></w:document>",
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


@pytest.mark.parametrize("namespace", [W, STRICT])
def test_a_word_document_gives_its_paragraphs_and_its_title(namespace: str) -> None:
    data = word(paragraph(HEADLINE, "Title") + paragraph(FIRST) + paragraph(SECOND), namespace)
    article = only(data, "letter.docx")
    assert article.title == HEADLINE
    assert kept(article) == [FIRST, SECOND]
    assert kept(only(data, "letter.docx", keep_all=True)) == [HEADLINE, FIRST, SECOND]


@pytest.mark.parametrize("name", ["letter.txt", "letter.html", "letter.odt", "letter"])
def test_a_word_document_is_told_by_its_content_whatever_its_name(name: str) -> None:
    assert kept(only(word(paragraph(FIRST)), name)) == [FIRST]


def test_deleted_words_codes_and_second_forms_are_left_out() -> None:
    body = (
        "<w:p><w:r><w:t>Kept</w:t></w:r><w:del><w:r><w:delText>Gone</w:delText></w:r></w:del>"
        "<w:r><w:instrText>PAGE</w:instrText><w:tab/><w:t>and joined</w:t><w:br/><w:t>Next line</w:t></w:r>"
        "</w:p>"
    )
    assert kept(only(word(body), "a.docx")) == ["Kept and joined", "Next line"]


def test_tables_text_boxes_and_footnotes_are_read() -> None:
    box = f"<w:p><w:r><w:txbxContent>{paragraph('In a box')}</w:txbxContent><w:t>Around it</w:t></w:r></w:p>"
    table = f"<w:tbl><w:tr><w:tc>{paragraph('In a cell')}</w:tc></w:tr></w:tbl>"
    members: dict[str, str | bytes] = {
        "_rels/.rels": relations(("officeDocument", "/word/document.xml")),
        "word/document.xml": f"<w:document {W}><w:body>{box}{table}</w:body></w:document>",
        "word/_rels/document.xml.rels": relations(("footnotes", "footnotes.xml")),
        "word/footnotes.xml": f"<w:footnotes {W}>{paragraph('A note.')}</w:footnotes>",
    }
    assert kept(only(packed(members), "a.docx")) == ["In a box", "Around it", "In a cell", "A note."]


def test_an_open_document_gives_its_paragraphs_and_facts() -> None:
    text = 'xmlns:text="urn:text" xmlns:office="urn:office" xmlns:dc="urn:dc"'
    content = (
        f'<office:document-content {text}><office:body><text:h text:style-name="Title">{HEADLINE}</text:h>'
        f"<text:p>Dock workers<text:s/>voted <text:span>on Friday</text:span> again.<office:annotation>"
        "<text:p>A remark</text:p></office:annotation></text:p></office:body></office:document-content>"
    )
    meta = (
        f"<office:document-meta {text}><dc:creator>Ida Storm</dc:creator>"
        "<dc:date>2024-05-17T09:30:00</dc:date><dc:language>en-GB</dc:language></office:document-meta>"
    )
    data = packed(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": content,
            "meta.xml": meta,
        }
    )
    article = only(data, "letter.odt")
    assert article.title == HEADLINE
    assert kept(article) == ["Dock workers voted on Friday again."]
    assert (article.authors, article.date, article.declared_language) == (("Ida Storm",), "2024-05-17", "en")


def test_an_epub_is_read_in_the_order_of_its_spine() -> None:
    package = (
        '<package xmlns="p" xmlns:dc="d"><metadata><dc:title>The Strait</dc:title>'
        "<dc:creator>Per Ek</dc:creator></metadata>"
        '<manifest><item id="b" href="b.xhtml"/><item id="a" href="a%20one.xhtml"/></manifest>'
        '<spine><itemref idref="a"/><itemref idref="b"/><itemref idref="gone"/></spine></package>'
    )
    data = packed(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container><rootfile full-path="OPS/book.opf"/></container>',
            "OPS/book.opf": package,
            "OPS/b.xhtml": f"<html><body><p>{SECOND}</p></body></html>",
            "OPS/a one.xhtml": f"<html><body><p>{FIRST}</p></body></html>",
        }
    )
    article = only(data, "book.epub")
    assert (article.title, article.authors) == ("The Strait", ("Per Ek",))
    assert kept(article) == [FIRST, SECOND]


def test_a_fiction_book_is_read() -> None:
    data = (
        '<?xml version="1.0" encoding="utf-8"?><FictionBook xmlns="f"><description><title-info>'
        "<author><first-name>Per</first-name> <last-name>Ek</last-name></author>"
        f"<book-title>The Strait</book-title><lang>en</lang></title-info></description>"
        f"<body><section><p>{FIRST}</p></section></body></FictionBook>"
    )
    article = only(data.encode(), "book.fb2")
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


def test_what_lies_outside_the_file_is_left_alone() -> None:
    body = f'{paragraph(FIRST)}<w:altChunk xmlns:r="{OFFICE}" r:id="r9"/>'
    rels = (
        '<Relationships xmlns="r"><Relationship Id="r9" Type="x/aFChunk" TargetMode="External" '
        'Target="page.html"/></Relationships>'
    )
    members: dict[str, str | bytes] = {
        "_rels/.rels": relations(("officeDocument", "word/document.xml")),
        "word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": rels,
        "word/page.html": f"<p>{SECOND}</p>",
    }
    assert kept(only(packed(members), "a.docx")) == [FIRST]
    members["word/_rels/document.xml.rels"] = rels.replace("External", "Internal")
    assert kept(only(packed(members), "a.docx")) == [FIRST, SECOND]

"""Word documents of every kind: made here, one trait at a time."""

import base64
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
CORE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
R = f'xmlns:r="{OFFICE}"'


def relations(*targets: tuple[str, str]) -> str:
    lines = "".join(
        f'<Relationship Id="r{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets)
    )
    return f'<Relationships xmlns="r">{lines}</Relationships>'


def members(
    body: str, namespace: str = W, more: dict[str, str | bytes] | None = None
) -> dict[str, str | bytes]:
    return {
        "_rels/.rels": relations(
            (f"{OFFICE}/officeDocument", "word/document.xml"), (CORE, "docProps/core.xml")
        ),
        "word/_rels/document.xml.rels": relations(
            (f"{OFFICE}/styles", "styles.xml"), (f"{OFFICE}/footnotes", "footnotes.xml")
        ),
        "word/document.xml": f"<w:document {namespace} {R}><w:body>{body}</w:body></w:document>",
        **(more or {}),
    }


def word(body: str, namespace: str = W, more: dict[str, str | bytes] | None = None) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members(body, namespace, more).items():
            archive.writestr(name, content)
    return buffer.getvalue()


def paragraph(text: str, style: str = "") -> str:
    looks = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{looks}<w:r><w:rPr><w:b/></w:rPr><w:t>{text}</w:t></w:r></w:p>"


def only(data: bytes, name: str = "letter.docx") -> Article:
    (article,) = read_bytes(data, name)
    return article


def kept(article: Article) -> list[str]:
    return [block.text for block in article.blocks if block.kept]


@pytest.mark.parametrize("name", ["letter.docx", "letter.docm", "letter.dotx", "letter.txt", "letter"])
@pytest.mark.parametrize("namespace", [W, STRICT])
def test_a_document_of_either_form_under_any_name(namespace: str, name: str) -> None:
    data = word(paragraph(HEADLINE, "Title") + paragraph(FIRST) + paragraph(SECOND), namespace)
    article = only(data, name)
    assert (article.title, kept(article)) == (HEADLINE, [FIRST, SECOND])
    assert kept(read_bytes(data, name, keep_all=True)[0]) == [HEADLINE, FIRST, SECOND]


STYLES = (
    f'<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault>'
    '</w:docDefaults><w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>'
    '<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:styleId="House"><w:name w:val="House style"/><w:basedOn w:val="berschrift1"/></w:style>'
    '<w:style w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style></w:styles>'
)


@pytest.mark.parametrize(
    ("style", "title"), [("Titel", HEADLINE), ("berschrift1", HEADLINE), ("House", HEADLINE), ("Loop", None)]
)
def test_styles_are_known_in_any_language_and_by_what_they_are_based_on(
    style: str, title: str | None
) -> None:
    data = word(paragraph(HEADLINE, style) + paragraph(FIRST), more={"word/styles.xml": STYLES})
    assert only(data).title == title


def test_the_first_of_several_chapters_is_no_title() -> None:
    body = "".join(
        paragraph(text, style) for text, style in [("One", "heading1"), (FIRST, ""), ("Two", "heading1")]
    )
    article = only(word(body.replace("heading1", "berschrift1"), more={"word/styles.xml": STYLES}))
    assert (article.title, kept(article)) == (None, ["One", FIRST, "Two"])


@pytest.mark.parametrize(
    ("told", "title"), [(HEADLINE, HEADLINE), ("Microsoft Word - a.doc", None), ("x.docx", None)]
)
def test_what_the_file_says_of_itself(told: str, title: str | None) -> None:
    core = (
        f'<c xmlns:dc="d" xmlns:t="t"><dc:title>{told}</dc:title><dc:creator>Ida Storm; Per Ek</dc:creator>'
        "<t:created>2024-05-17T09:30:00Z</t:created><t:modified>2025-01-01T00:00:00Z</t:modified></c>"
    )
    data = word(paragraph(FIRST), more={"docProps/core.xml": core, "word/styles.xml": STYLES})
    article = only(data)
    assert (article.title, article.authors, article.date) == (title, ("Ida Storm", "Per Ek"), "2024-05-17")
    assert article.declared_language == "de"


def test_a_title_that_the_file_tells_is_not_shown_twice() -> None:
    core = f'<c xmlns:dc="d"><dc:title>{HEADLINE}</dc:title></c>'
    article = only(word(paragraph(HEADLINE) + paragraph(FIRST), more={"docProps/core.xml": core}))
    assert (article.title, kept(article)) == (HEADLINE, [FIRST])


def test_a_broken_part_beside_the_text_costs_only_itself() -> None:
    data = word(paragraph(FIRST), more={"docProps/core.xml": "<broken", "word/styles.xml": "<broken"})
    assert kept(only(data)) == [FIRST]


@pytest.mark.parametrize(
    ("run", "text"),
    [
        (
            "<w:del><w:r><w:delText>Gone</w:delText></w:r></w:del><w:ins><w:r><w:t>In</w:t></w:r></w:ins>",
            "In",
        ),
        (
            "<w:moveFrom><w:r><w:t>Gone</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>In</w:t></w:r></w:moveTo>",
            "In",
        ),
        ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden</w:t></w:r><w:r><w:t>In</w:t></w:r>", "In"),
        ("<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>In</w:t></w:r>", "In"),
        (
            "<w:r><w:instrText>PAGE</w:instrText><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/></w:r>",
            "a b-",
        ),
        (
            "<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent><w:r><w:t>In</w:t></w:r></w:sdtContent></w:sdt>",
            "In",
        ),
        (
            "<w:hyperlink r:id='r7'><w:r><w:t>In</w:t></w:r></w:hyperlink><w:fldSimple><w:r/></w:fldSimple>",
            "In",
        ),
        (
            "<w:ruby><w:rt><w:r><w:t>し</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>市</w:t></w:r></w:rubyBase></w:ruby>",
            "市",
        ),
        ("<w:r><w:t>In</w:t></w:r><w:commentReference/><w:r><w:footnoteReference w:id='1'/></w:r>", "In"),
    ],
)
def test_a_paragraph_holds_what_its_reader_sees(run: str, text: str) -> None:
    assert kept(only(word(f"<w:p>{run}</w:p>"))) == [text]


def test_a_paragraph_whose_end_was_deleted_goes_on_in_the_next() -> None:
    joined = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Talks </w:t></w:r></w:p>"
    assert kept(only(word(joined + paragraph("go on.") + joined))) == ["Talks go on.", "Talks"]


def test_line_breaks_part_lines() -> None:
    assert kept(only(word("<w:p><w:r><w:t>One</w:t><w:br/><w:t>Two</w:t></w:r></w:p>"))) == ["One", "Two"]


def test_of_two_forms_of_a_text_box_one_is_read_before_the_paragraph_around_it() -> None:
    box = f"<w:txbxContent>{paragraph('In a box')}</w:txbxContent>"
    mc = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    body = (
        f'<w:p><w:r><w:t>Around </w:t></w:r><w:r><m:AlternateContent xmlns:m="{mc}">'
        f"<m:Choice>{box}</m:Choice><m:Fallback>{box}</m:Fallback></m:AlternateContent></w:r><w:r><w:t>it</w:t></w:r></w:p>"
    )
    assert kept(only(word(body))) == ["In a box", "Around it"]


def test_a_document_laid_out_by_a_table_is_read_cell_by_cell() -> None:
    inner = f"<w:tbl><w:tr><w:tc>{paragraph('Inner')}</w:tc></w:tr></w:tbl>"
    cells = f"<w:tc>{paragraph(FIRST)}{paragraph(SECOND)}</w:tc><w:tc>{inner}{paragraph('Right')}</w:tc>"
    assert kept(only(word(f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>"))) == [FIRST, SECOND, "Inner", "Right"]


def test_notes_come_last_and_a_table_of_contents_is_no_text() -> None:
    notes = f"<w:footnotes {W}><w:footnote>{paragraph('A note.')}</w:footnote></w:footnotes>"
    contents = (
        '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>'
        f"<w:sdtContent>{paragraph('One 3')}</w:sdtContent></w:sdt>"
    )
    data = word(contents + paragraph(FIRST) + paragraph(SECOND), more={"word/footnotes.xml": notes})
    assert kept(only(data)) == [FIRST, SECOND, "A note."]


@pytest.mark.parametrize(
    ("name", "chunk"),
    [
        ("a.html", f"<html><p>{SECOND}</p></html>".encode()),
        ("a.rtf", rb"{\rtf1 " + SECOND.replace("“", r"\u8220?").replace("”", r"\u8221?").encode() + b"}"),
        ("a.docx", word(paragraph(SECOND))),
    ],
)
def test_documents_put_in_whole_are_read_in_their_place(name: str, chunk: bytes) -> None:
    body = f'{paragraph(FIRST)}<w:altChunk r:id="r0"/>{paragraph("End")}'
    rels = relations((f"{OFFICE}/aFChunk", name))
    more: dict[str, str | bytes] = {"word/_rels/document.xml.rels": rels, f"word/{name}": chunk}
    assert kept(only(word(body, more=more))) == [FIRST, SECOND, "End"]
    more["word/_rels/document.xml.rels"] = rels.replace("Target=", 'TargetMode="External" Target=')
    assert kept(only(word(body, more=more))) == [FIRST, "End"]


def test_a_document_whose_main_part_goes_by_another_name() -> None:
    more: dict[str, str | bytes] = {
        "_rels/.rels": relations((f"{OFFICE}/officeDocument", "/word/document2.xml")),
        "word/document2.xml": f"<w:document {W}><w:body>{paragraph(FIRST)}</w:body></w:document>",
    }
    assert kept(only(word(paragraph(SECOND), more=more))) == [FIRST]


def test_a_document_in_one_xml_file() -> None:
    notes = f"<w:footnotes {W}><w:footnote>{paragraph('A note.')}</w:footnote></w:footnotes>"
    more: dict[str, str | bytes] = {
        "word/styles.xml": STYLES, "word/footnotes.xml": notes, "docProps/core.xml": "<c/>",
    }  # fmt: skip
    parts = "".join(
        f'<pkg:part pkg:name="/{name}"><pkg:xmlData>{content!s}</pkg:xmlData></pkg:part>'
        for name, content in members(paragraph(HEADLINE, "Titel") + paragraph(FIRST), more=more).items()
    )
    picture = base64.b64encode(b"\x89PNG").decode()
    data = (
        '<?xml version="1.0"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">'
        f'{parts}<pkg:part pkg:name="/a.png"><pkg:binaryData>{picture}</pkg:binaryData></pkg:part>'
        "</pkg:package>"
    )
    article = only(data.encode(), "letter.xml")
    assert (article.title, kept(article)) == (HEADLINE, [FIRST, "A note."])


def test_a_document_of_word_2003() -> None:
    data = (
        '<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument xmlns:w="w2003" '
        'xmlns:o="o" xmlns:aml="aml" xmlns:wx="wx"><o:DocumentProperties><o:Title>Talks</o:Title>'
        "<o:Author>Ida Storm</o:Author><o:Created>2004-05-17T09:30:00Z</o:Created></o:DocumentProperties>"
        '<w:styles><w:style w:styleId="T"><w:name w:val="Title"/></w:style></w:styles><w:body><wx:sect>'
        f"{paragraph(HEADLINE, 'T')}<w:p><aml:annotation w:type='Word.Deletion'><w:r><w:t>Gone</w:t></w:r>"
        f"</aml:annotation><w:r><w:t>{FIRST}</w:t><w:footnote>{paragraph('A note.')}</w:footnote></w:r></w:p>"
        "<w:sectPr><w:hdr><w:p><w:r><w:t>Head</w:t></w:r></w:p></w:hdr></w:sectPr></wx:sect></w:body></w:wordDocument>"
    )
    article = only(data.encode(), "letter.xml")
    assert (article.title, article.authors, article.date) == (HEADLINE, ("Ida Storm",), "2004-05-17")
    assert kept(article) == [FIRST, "A note."]


@pytest.mark.parametrize("name", ["letter.docx", "letter.odt", "letter.epub"])
def test_a_zip_file_under_a_document_s_name_is_damaged(name: str) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("photo.png", b"\x89PNG")
    with pytest.raises(ArticleError) as caught:
        read_bytes(buffer.getvalue(), name)
    assert caught.value.failure.kind is ErrorKind.DAMAGED

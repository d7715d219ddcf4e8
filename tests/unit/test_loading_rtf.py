"""Rich Text Format: written here, one trait at a time."""

import time

import pytest

from desktop_app.article import Article, ArticleError, ErrorKind
from desktop_app.loading import read_bytes

FONTS = (
    r"{\fonttbl{\f0\froman\fcharset0 Times;}{\f1\fcharset204 Times Cyr;}{\f2\fcharset128{\*\falt x}Mincho;}"
    r"{\f3\fcharset77 Geneva;}{\f4\fcharset177 David;}}"
)


def rtf(body: str, head: str = FONTS) -> bytes:
    return (r"{\rtf1\ansi\ansicpg1252\deff0" + head + body + "}").encode("latin-1")


def only(data: bytes, name: str = "letter.rtf") -> Article:
    (article,) = read_bytes(data, name)
    return article


def kept(body: str, head: str = FONTS) -> list[str]:
    return [block.text for block in only(rtf(body, head)).blocks if block.kept]


@pytest.mark.parametrize("name", ["letter.rtf", "letter.doc", "letter.txt", "letter"])
def test_a_document_is_told_by_its_content_whatever_its_name(name: str) -> None:
    assert only(rtf(r"\pard Talks go on.\par"), name).text == "Talks go on."


def test_paragraphs_lines_cells_and_line_ends_of_the_file() -> None:
    body = (
        "\\pard One\nword.\\par\\pard Two\\line lines\\\nthird\\page After it\\par"
        r"\trowd\cellx9\intbl Left\cell\intbl Right\cell\row"
        r"\itap2\intbl Inner\nestcell{\*\nesttableprops\trowd\cellx4\nestrow}{\nonesttables\par}\pard Last"
    )
    assert kept(body) == [
        "Oneword.", "Two", "lines", "third", "After it", "Left", "Right", "Inner", "Last",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (r"caf\'e9 {\f1 \'cc\'e8\'f0} \f3 caf\'8e", "café Мир café"),
        (r"\f2 \'93\'fa\'96\{", "日本"),
        (r"{\hich\af0\dbch\af2\loch\f0 caf\'e9}\loch\af0\hich\af0\dbch\f2 \'93\'fa", "café日"),
        (r"{\rtlch\fcs1 \af4 \ltrch\fcs0 \f0 \'e9}{\ltrch\fcs0 \f0 \rtlch\fcs1 \af4 \'f9}", "éש"),
        (r"{\f1\'cc}\plain\'e9", "Мé"),
        (r"{\f1\'cc}\'e9", "Мé"),
    ],
)
def test_bytes_are_read_in_the_code_page_of_their_font(body: str, text: str) -> None:
    assert kept(body) == [text]


def test_a_writer_that_knows_no_character_sets_means_the_code_page_of_the_document() -> None:
    head = r"{\fonttbl{\f0\fcharset0 Arial;}}"
    data = rtf(r"\f0 \'cf\'f0\'e8\'e2\'e5\'f2", head).replace(b"1252", b"1251")
    assert only(data).text == "Привет"
    assert only(rtf(r"caf\'8e", r"\mac ")).text == "café"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (r"\u8220\'93Wait\u8221\'94", "“Wait”"),
        (r"\uc0\u8220 Wait\u8221 .", "“Wait”."),
        (r"\uc2\u26085\'93\'fa.{\uc1\u-10179?\u-8704?}", "日.😀"),
        (r"\u8212- no {\u8212}no \u8212\emdash no", "— no —no —no"),
        (r"5\~km\_long\endash\ldblquote x\rdblquote\-y \{z\}", "5\xa0km-long–“x”y {z}"),
    ],
)
def test_characters_that_are_written_out(body: str, text: str) -> None:
    assert kept(body) == [text]


@pytest.mark.parametrize(
    "body",
    [
        r"{\v hidden}Seen",
        r"\v hidden\v0 Seen",
        r"{\deleted gone}{\revised Seen}",
        r"{\field{\*\fldinst HYPERLINK x}{\fldrslt Seen}}",
        r"{\*\unheard of}{\header Page}{\pict 89504e47}Seen",
        r"{\pict\bin5 }}}}}}Seen",
        r"{\upr{Asc}{\*\ud Seen}}",
        r"{\listtext\'b7\tab}Seen{\xe entry}{\*\annotation Remark}",
        r"{\object{\*\objdata 00}{\result Seen}}",
        r"}}Seen",
    ],
)
def test_only_what_a_reader_of_the_page_sees_is_text(body: str) -> None:
    assert kept(r"\pard " + body + r"\par") == ["Seen"]


def test_notes_come_last_and_text_boxes_before_their_paragraph() -> None:
    body = (
        r"\pard Vote{\super\chftn}{\*\footnote\chftn\~\plain\pard It was secret.} held.\par "
        r"Around{\shp{\*\shpinst{\sp{\sn a}{\sv 1}}{\shptxt In a box\par}}{\shprslt{\*\do In a box}}} it\par"
        r"{\*\do{\dptxbxtext\pard In an old box\par}}\pard End\par"
    )
    assert kept(body) == ["Vote held.", "In a box", "Around it", "In an old box", "End", "It was secret."]


def test_title_author_date_and_language() -> None:
    head = (
        r"\deflang1031{\fonttbl{\f0\fcharset0 A;}}{\stylesheet{\s0 Normal;}{\s7\f0 heading 1;}{\*\cs3 x;}}"
        r"{\info{\title Talks in \u321?\'f3d\'9f}{\author Ida Storm}{\creatim\yr2024\mo5\dy17\hr9}}"
    )
    article = only(rtf(r"\pard\s7 Talks end\par\pard They end.\par", head))
    assert (article.title, article.text) == ("Talks end", "They end.")
    assert (article.authors, article.date, article.declared_language) == (("Ida Storm",), "2024-05-17", "de")
    assert only(rtf(r"\pard They end.\par", head)).title == "Talks in ŁódŸ"
    assert only(rtf(r"\pard\outlinelevel0 Talks end\par\pard They end.\par")).title == "Talks end"


def test_a_date_that_no_calendar_has_is_none() -> None:
    assert only(rtf(r"{\info{\creatim\yr0\mo0\dy0}}\pard They end.\par")).date is None


@pytest.mark.parametrize("data", [rb"{\rtf1}", rb"{\rtf1 {\pict 00}\par}", rb"{\rtf1\bin99999 x"])
def test_a_document_without_text_is_empty(data: bytes) -> None:
    with pytest.raises(ArticleError) as caught:
        read_bytes(data, "letter.rtf")
    assert caught.value.failure.kind is ErrorKind.EMPTY


@pytest.mark.parametrize("piece", [rb"{", rb"{\*", rb"\b1", rb"\u9?", rb"{\f1 x}", rb"{\footnote "])
def test_broken_files_give_what_can_be_read_in_linear_time(piece: bytes) -> None:
    begun = time.perf_counter()
    assert only(rb"{\rtf1 Talks go on.\par " + piece * 20_000).text.startswith("Talks go on.")
    assert time.perf_counter() - begun < 5

"""PDF files: what they say of themselves, pages that a browser printed, and files that are not sound."""

import subprocess
import sys
import zlib
from collections.abc import Callable

import pytest

from desktop_app.article import Article, ArticleError, BlockRole, ErrorKind
from desktop_app.loading import SUPPORTED_SUFFIXES, read_bytes
from tests.unit.pdf_files import Text, image_page, pdf, set_lines, set_paragraphs

HEADLINE = "Harbour workers end their strike"
STORY = (
    "Dock workers in Hallgrim voted on Friday to accept a new offer, their union said, after three weeks in "
    "which no ship was unloaded.",
    '"We will not forget what was promised," said union leader Marta Lindqvist, who had called for it.',
    "The employers declined to comment on Saturday, but a spokesman said that the port would open on Monday.",
)
FIREFOX, CHROME = "Mozilla Firefox 140.0", "Mozilla/5.0 (X11; Linux x86_64) Chrome/142.0.0.0 Safari/537.36"


def page(headline: str = HEADLINE, size: float = 20) -> list[Text]:
    return [Text(headline, 60, 100, size, bold=True), *set_paragraphs(STORY, 60, 140, 70, indent=2)]


def only(data: bytes, name: str = "paper.pdf", keep_all: bool = False) -> Article:
    (article,) = read_bytes(data, name, keep_all)
    return article


def failure(data: bytes, name: str = "paper.pdf") -> ErrorKind:
    with pytest.raises(ArticleError) as caught:
        read_bytes(data, name)
    return caught.value.failure.kind


def test_the_largest_line_above_the_text_is_the_title() -> None:
    article = only(pdf(page()))
    assert article.title == HEADLINE
    assert article.blocks[0].role is BlockRole.TITLE
    assert article.text == "\n\n".join(STORY)
    assert only(pdf(page()), keep_all=True).text == "\n\n".join((HEADLINE, *STORY))


def test_a_text_without_a_headline_has_no_title() -> None:
    article = only(pdf(set_paragraphs(STORY, 60, 140, 70, indent=2)))
    assert article.title is None
    assert article.text == "\n\n".join(STORY)


def test_what_the_file_says_of_itself() -> None:
    info = {"Title": "The strike", "Author": "Ida Storm; Per Ek", "CreationDate": "D:20240517093000+02'00'"}
    article = only(pdf(set_paragraphs(STORY, 60, 140, 70, 2), info=info, language="en-GB"))
    assert article.title == "The strike"
    assert article.authors == ("Ida Storm", "Per Ek")
    assert article.date == "2024-05-17"
    assert article.declared_language == "en"


def test_facts_that_are_spoilt_do_not_cost_the_text() -> None:
    data = pdf(page(), info={"Author": "Ida \U0001f600 Storm", "Creator": "x"})
    spoilt = data.replace("\U0001f600".encode("utf-16-be").hex().encode(), b"d83d0020")
    assert spoilt != data
    assert only(spoilt).text == "\n\n".join(STORY)


@pytest.mark.parametrize(
    "told",
    [
        "Microsoft Word - strike_final.docx",
        "untitled",
        "(anonymous)",
        "Document1",
        "strike.indd",
        "C:\\Users\\ek\\strike",
        "x" * 400,
        " ",
    ],
)
def test_a_name_of_a_file_is_no_title(told: str) -> None:
    assert only(pdf(page(), info={"Title": told})).title == HEADLINE
    assert only(pdf(set_paragraphs(STORY, 60, 140, 70, 2), info={"Title": told})).title is None


def test_a_title_with_the_name_of_the_site_is_what_the_page_shows_of_it() -> None:
    article = only(pdf(page(size=11), info={"Title": f"{HEADLINE} - The Hallgrim Daily"}))
    assert article.title == HEADLINE
    assert HEADLINE not in article.text


@pytest.mark.parametrize("told", ["Administrator", "unknown", "user", "ek@example.org", ""])
def test_an_account_is_no_author(told: str) -> None:
    assert only(pdf(page(), info={"Author": told})).authors == ()


@pytest.mark.parametrize("told", ["D:20241399", "yesterday", "D:00010101000000Z", ""])
def test_a_date_that_is_none(told: str) -> None:
    assert only(pdf(page(), info={"CreationDate": told})).date is None


def printed(creator: str) -> bytes:
    """A page as a browser prints it, with all that surrounds the article."""
    menu = ["Home", "Politics", "Business", "Sport", "Subscribe now", "Sign in"]
    tail = [
        "Share this article on Facebook",
        "Related stories",
        "Sign up for our newsletter",
        "Privacy policy",
    ]
    head = [Text("17/05/2024, 09:30", 24, 22, 8), Text(f"{HEADLINE} - The Hallgrim Daily", 200, 22, 8)]
    foot = [Text("https://daily.example/strike", 24, 825, 8), Text("1/1", 560, 825, 8)]
    text = [
        *(Text(line, 60, 70 + 16 * number) for number, line in enumerate(menu)),
        Text(HEADLINE, 60, 200, 20),
        *set_paragraphs(STORY * 2, 60, 230, 70, gap=8),
        *(Text(line, 60, 600 + 20 * number) for number, line in enumerate(tail)),
    ]
    info = {
        "Title": f"{HEADLINE} - The Hallgrim Daily",
        "Creator": creator,
        "CreationDate": "D:20240517093000",
    }
    return pdf([*head, *text, *foot], info=info)


@pytest.mark.parametrize("creator", [FIREFOX, CHROME])
def test_a_page_that_a_browser_printed_comes_out_as_its_article(creator: str) -> None:
    article = only(printed(creator))
    assert article.title == HEADLINE
    assert article.text == "\n\n".join(STORY * 2)
    removed = [block.text for block, _ in article.removed]
    assert removed[0] == f"17/05/2024, 09:30 {HEADLINE} - The Hallgrim Daily"
    assert removed[-1] == "https://daily.example/strike 1/1"
    assert {"Subscribe now", "Related stories"} <= set(removed)
    assert article.date is None  # when it was printed is not when it was written


def test_only_furniture_is_left_out_of_other_documents() -> None:
    article = only(printed("Writer"))
    assert {"Subscribe now", "Related stories"} <= set(article.text.split("\n\n"))
    assert len(article.removed) == 2


@pytest.mark.parametrize("name", ["paper.txt", "paper.html", "paper.docx", "paper"])
@pytest.mark.parametrize("before", [b"", b"\n\n", b"HTTP/1.1 200 OK\r\n\r\n" + bytes(300)])
def test_a_pdf_is_told_by_its_content(before: bytes, name: str) -> None:
    assert only(before + pdf(page()), name).title == HEADLINE


def test_a_text_about_the_format_is_no_pdf() -> None:
    text = "A file of this format begins with %PDF-1.7, whatever its name says, and ends with a table."
    assert only(text.encode(), "note.txt").text == text


def test_its_suffix_is_listed() -> None:
    assert ".pdf" in SUPPORTED_SUFFIXES


def test_pictures_only_are_a_scan_and_white_pages_are_empty() -> None:
    assert failure(pdf(image_page(), image_page())) is ErrorKind.NO_TEXT
    assert failure(pdf(b"", b"")) is ErrorKind.EMPTY


def test_letters_without_a_meaning_are_no_text() -> None:
    assert failure(pdf([Text("\ue0a1\ue0b2\ue0c3 \ue0d4\ue0e5", 60, 100)])) is ErrorKind.NO_TEXT


def test_a_scanned_page_with_recognised_text_has_text() -> None:
    recognised = b"3 Tr " + b"".join(text.drawn("") for text in set_paragraphs(STORY, 60, 100, 70, 2))
    assert only(pdf(image_page() + recognised)).text == "\n\n".join(STORY)


def test_a_file_with_a_password_is_encrypted_unless_anybody_may_read_it() -> None:
    assert failure(pdf(page(), user="secret")) is ErrorKind.ENCRYPTED
    article = only(pdf(page(), user="", owner="secret", info={"Author": "Ida Storm"}))
    assert (article.text, article.authors) == ("\n\n".join(STORY), ("Ida Storm",))


def test_files_that_are_cut_off_are_damaged_or_read() -> None:
    data = pdf(page())
    assert failure(data[:40]) is ErrorKind.DAMAGED
    for end in range(60, len(data), 97):
        try:
            article = only(data[:end])
        except ArticleError as error:
            assert error.failure.kind in {ErrorKind.DAMAGED, ErrorKind.EMPTY, ErrorKind.NO_TEXT}  # noqa: PT017
        else:
            assert article.text in "\n\n".join(STORY)


def test_a_page_that_is_damaged_does_not_cost_the_others() -> None:
    data = pdf(page(), set_lines(["Another page."], 60, 100), page())
    lost = data.replace(b"/Contents 12 0 R", b"/Contents 99 0 R")
    assert only(lost).text.count(STORY[0]) == 2


def deep_tree(depth: int = 20_000) -> bytes:
    """A page at the end of a long line of nodes."""
    nodes = [b"<</Type/Catalog/Pages 2 0 R>>"]
    nodes += [b"<</Type/Pages/Kids[%d 0 R]/Count 1>>" % (number + 3) for number in range(depth)]
    nodes.append(b"<</Type/Page/Parent %d 0 R/MediaBox[0 0 9 9]>>" % (depth + 1))
    body = b"".join(b"%d 0 obj\n%s\nendobj\n" % (number, node) for number, node in enumerate(nodes, 1))
    return b"%PDF-1.4\n" + body + b"trailer<</Root 1 0 R>>\n%%EOF\n"


def flate_bomb() -> bytes:
    """A page whose content is 500 megabytes of white space."""
    packer = zlib.compressobj(1)
    content = b"".join(packer.compress(bytes(2**23)) for _ in range(63)) + packer.flush()
    length = b"/Length %d" % len(content)
    return pdf(content).replace(length, length + b"/Filter/FlateDecode")


def many_texts() -> bytes:
    return pdf(b"BT /Plain 9 Tf " + b"1 0 0 1 60 700 Tm (ab) Tj " * 300_000 + b"ET")


LIMITED = """
import sys
from desktop_app.article import ArticleError
from desktop_app.loading import limit_this_process, read_bytes
limit_this_process(memory_mb=450)
try:
    print("text", len(read_bytes(sys.stdin.buffer.read(), "paper.pdf")))
except ArticleError as error:
    print(error.failure.kind)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")
@pytest.mark.parametrize("make", [deep_tree, flate_bomb, many_texts])
def test_hostile_files_end_soon(make: Callable[[], bytes]) -> None:
    """In text, in an error, or with the death of the process, which its parent sees."""
    done = subprocess.run([sys.executable, "-c", LIMITED], input=make(), capture_output=True, timeout=60)
    assert b"Traceback" not in done.stderr
    assert done.returncode < 0 or done.stdout.split()[0].decode() in {"text", *ErrorKind}


def test_reading_is_deterministic() -> None:
    data = printed(CHROME)
    assert only(data) == only(data)

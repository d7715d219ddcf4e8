"""Plain text: whatever it was saved as, the article's lines come out, the headline is the title."""

import codecs
from pathlib import Path

import pytest

from desktop_app.article import Article, ArticleError, BlockRole, ErrorKind
from desktop_app.assets import sample_articles
from desktop_app.loading import read_bytes, read_file, read_pasted_text

HEADLINE = "Harbour workers vote to end three-week strike"
BODY = (
    "Dock workers in the northern port of Hallgrim voted on Friday to accept a new offer, their union said.",
    "The walkout had closed two of the port’s five terminals and left forty ships waiting at anchor.",
    "“We will return to work on Monday morning, but we will not forget what was promised,” said union leader "
    "Marta Lindqvist.",
    "The port authority said it expected all of the delayed cargo to be cleared before the end of the month.",
)
TAIL = ("Share this article", "Leave a comment", "Subscribe to our newsletter")
RUSSIAN = (
    "Портовые рабочие проголосовали в пятницу за прекращение забастовки, сообщил профсоюз.\n"
    "Они вернутся на свои места в понедельник утром, говорится в заявлении руководства порта.\n"
)


def only(articles: tuple[Article, ...]) -> Article:
    (article,) = articles
    return article


def kept(article: Article) -> list[str]:
    return [block.text for block in article.blocks if block.kept]


def failure(data: bytes, name: str = "article.txt") -> tuple[ErrorKind, dict[str, str | int]]:
    with pytest.raises(ArticleError) as caught:
        read_bytes(data, name)
    return caught.value.failure.kind, dict(caught.value.failure.parameters)


def test_the_sample_article_comes_out_clean() -> None:
    article = only(read_file(sample_articles()[0]))
    assert article.title == "Biden promises to tell Putin ‘what are the red lines’ at Geneva talks"
    assert len(article.paragraphs) == 15
    assert [(block.text.split()[0], before) for block, before in article.removed] == [
        ("Source", 15),
        ("Leave", 15),
        ("Your", 15),
    ]


def test_headline_becomes_title_and_tail_is_left_out_in_place() -> None:
    article = only(read_pasted_text("\n\n".join((HEADLINE, *BODY, *TAIL))))
    assert article.title == HEADLINE
    assert kept(article) == list(BODY)
    assert [(block.text, before) for block, before in article.removed] == [(line, 4) for line in TAIL]


def test_text_that_starts_with_its_body_has_no_title_and_loses_nothing() -> None:
    article = only(read_pasted_text("\n".join(BODY)))
    assert article.title is None
    assert kept(article) == list(BODY)
    assert article.removed == ()


def test_one_unfinished_line_is_the_text() -> None:
    article = only(read_pasted_text("Biden meets Putin in Geneva"))
    assert article.text == "Biden meets Putin in Geneva"


def test_keep_all_keeps_the_first_and_the_last_line() -> None:
    article = only(read_pasted_text("\n".join((HEADLINE, *BODY, *TAIL)), keep_all=True))
    assert kept(article) == [HEADLINE, *BODY, *TAIL]
    assert article.title == HEADLINE


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"]
)
@pytest.mark.parametrize("text", ["\n".join(BODY), RUSSIAN], ids=["English", "Russian"])
def test_unicode_encodings_with_and_without_mark(encoding: str, text: str) -> None:
    article = only(read_bytes(text.encode(encoding), "article.txt", keep_all=True))
    assert kept(article) == text.splitlines()


@pytest.mark.parametrize("encoding", ["cp1251", "koi8-r", "cp866", "iso8859-5"])
def test_russian_in_legacy_encodings(encoding: str) -> None:
    article = only(read_bytes(RUSSIAN.encode(encoding), "article.txt", keep_all=True))
    assert kept(article) == RUSSIAN.splitlines()


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1252", "Le maire a déclaré que la ville n’accepterait jamais cette décision, prise à huis clos."),
        ("cp1253", "Ο πρωθυπουργός δήλωσε χθες ότι η χώρα δεν θα δεχθεί νέους όρους από τους δανειστές."),
        ("cp932", "首相は記者会見で、交渉が決裂した場合には直ちに対抗措置を取ると警告した。"),
        ("gb18030", "外交部发言人星期三表示，如果对方一意孤行，中方必将采取坚决的反制措施。"),
        ("euc-kr", "대통령은 기자회견에서 합의가 깨지면 즉시 대응 조치를 취하겠다고 경고했다."),
        ("iso2022_jp", "首相は記者会見で、交渉が決裂した場合には直ちに対抗措置を取ると警告した。"),
    ],
)
def test_other_scripts_in_legacy_encodings(encoding: str, text: str) -> None:
    assert only(read_bytes(text.encode(encoding), "article.txt")).text == text


def test_a_character_cut_off_at_the_end_does_not_spoil_the_rest() -> None:
    data = "\n".join((*BODY, "Ende gut, alles gut — sagte die Bürgermeisterin der Stadt ü")).encode()[:-1]
    assert only(read_bytes(data, "article.txt", keep_all=True)).text.endswith("Bürgermeisterin der Stadt")


def test_line_ends_and_invisible_junk_go_and_inner_spaces_stay() -> None:
    text = "\ufeffOne  and\ttwo\u200b three\x00.\r\nFour\rfive\u2028six\x0cse\u00adven \ud800eight  \n"
    article = only(read_pasted_text(text, keep_all=True))
    assert kept(article) == ["One  and\ttwo three.", "Four", "five", "six", "seven eight"]


def test_nul_bytes_in_real_text_are_dropped() -> None:
    data = "\n".join(BODY).encode().replace(b"port", b"po\0rt", 2)
    assert kept(only(read_bytes(data, "article.txt"))) == list(BODY)


def wrapped(text: str, width: int) -> str:
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    return "\n".join([*lines, line])


def test_hard_wrapped_paragraphs_are_joined_again() -> None:
    long = [" ".join(BODY[:2]), " ".join(BODY[2:]), " ".join((BODY[3], BODY[0], BODY[1]))]
    text = "\n\n".join(wrapped(paragraph, 72) for paragraph in long)
    assert kept(only(read_pasted_text(text))) == long


def test_short_lines_of_their_own_are_not_joined() -> None:
    lines = [
        "The list of the demands:",
        "higher pay for all",
        "shorter shifts",
        "a new canteen",
        "safe cranes",
    ]
    assert kept(only(read_pasted_text("\n".join((*BODY, *lines)), keep_all=True))) == [*BODY, *lines]


def test_no_block_holds_a_line_break_or_is_blank() -> None:
    article = only(read_pasted_text("One.\r\n\r\n \t \x85Two.\x1dThree.\u2029\u200b\n"))
    assert [block.text for block in article.blocks] == ["One.", "Two.", "Three."]


@pytest.mark.parametrize(
    "data", [b"", b"  \n\t \r\n", b"\xef\xbb\xbf", b"\xff\xfe \0\n\0", "\u200b\u00a0\n".encode()]
)
def test_nothing_to_read(data: bytes) -> None:
    assert failure(data) == (ErrorKind.EMPTY, {})


def test_too_many_words() -> None:
    kind, parameters = failure(b"word " * 2_000_001)
    assert (kind, parameters) == (ErrorKind.TOO_LARGE, {"limit_words": 2_000_000})


def test_a_web_link_is_told_apart() -> None:
    with pytest.raises(ArticleError) as caught:
        read_pasted_text(" https://news.example/2024/05/story.html\n")
    assert caught.value.failure.kind is ErrorKind.WEB_LINK
    assert (
        failure(b"[InternetShortcut]\r\nURL=https://news.example/\r\n", "story.url")[0] is ErrorKind.WEB_LINK
    )


def test_the_roles_of_a_whole_page_that_was_copied() -> None:
    menu = ("Home", "World", "Business", "Sport", "Log in", "Subscribe")
    article = only(read_pasted_text("\n".join((*menu, HEADLINE, *BODY, *TAIL))))
    assert article.title == HEADLINE
    assert kept(article) == list(BODY)
    assert [block.role for block in article.blocks[: len(menu)]] == [BlockRole.CLUTTER] * len(menu)


def test_a_file_named_without_suffix_is_read(tmp_path: Path) -> None:
    path = tmp_path / "article"
    path.write_bytes(codecs.BOM_UTF8 + "\n".join(BODY).encode())
    assert kept(only(read_file(path))) == list(BODY)


SUBRIP = """1
00:00:01,000 --> 00:00:03,000
Good evening. <i>Talks in Hallgrim

2
00:00:03,000 --> 00:00:05,500
end tonight.</i>

3
00:00:05,600 --> 00:00:07,000
{\\an8}The offer stands.

4
00:00:12,000 --> 00:00:13,000
- Does it?

5
00:00:13,100 --> 00:00:14,000
- It does.
"""
VTT = """WEBVTT - talks

NOTE made by hand

first
00:01.000 --> 00:03.000 align:start
<v Ida>Good evening. Talks in Hallgrim

00:03.000 --> 00:05.500
Good evening. Talks in Hallgrim
end tonight.

00:05.600 --> 00:07.000
The offer stands.

01:00:12.000 --> 01:00:13.000
- Does it?

01:00:13.100 --> 01:00:14.000
- It does.
"""


@pytest.mark.parametrize("name", ["talks.srt", "talks.txt", "talks"])
@pytest.mark.parametrize("text", [SUBRIP, SUBRIP.replace("\n", "\r\n"), VTT])
def test_of_subtitles_what_is_said_is_read_without_the_times(text: str, name: str) -> None:
    (article,) = read_bytes(text.encode(), name)
    assert [block.text for block in article.blocks] == [
        "Good evening. Talks in Hallgrim end tonight. The offer stands.",
        "- Does it?",
        "- It does.",
    ]

"""Mail as .eml, .mbox and .msg, and pages that browsers saved whole: made here, part by part."""

import plistlib
import struct
from datetime import UTC, datetime
from email.message import EmailMessage

import pytest

from desktop_app.article import Article, ArticleError, BlockRole, ErrorKind
from desktop_app.loading import read_bytes
from tests.unit.compound_files import Tree, compound_file

HEADLINE = "Harbour workers end their strike"
FIRST = "Dock workers in Hallgrim voted on Friday to accept a new offer, their union said."
SECOND = "“We will not forget what was promised,” said union leader Marta Lindqvist."
BOTH = f"{FIRST}\n\n{SECOND}\n"
PAGE = f"<html><head><title>{HEADLINE}</title></head><body><h1>{HEADLINE}</h1><p>{FIRST}</p><p>{SECOND}</p>"


def mail(plain: str = BOTH, html: str = "", subject: str = HEADLINE) -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Ida Storm <ida@example.com>"
    message["Subject"] = subject
    message["Date"] = "Fri, 17 May 2024 09:30:00 +0200"
    message["Message-ID"] = "<1@example.com>"
    message.set_content(plain)
    if html:
        message.add_alternative(html, subtype="html")
    return message


def raw(body: str, content_type: str = "text/plain", head: str = "") -> bytes:
    return (
        f"From: ida@example.com\nSubject: {HEADLINE}\nMessage-ID: <1@example.com>\n{head}"
        f"Content-Type: {content_type}\n\n{body}"
    ).encode()


def only(data: bytes, name: str = "news.eml", keep_all: bool = False) -> Article:
    (article,) = read_bytes(data, name, keep_all)
    return article


def kept(article: Article) -> list[str]:
    return [block.text for block in article.blocks if block.kept]


def removed(article: Article) -> list[str]:
    return [block.text for block in article.blocks if block.role is BlockRole.CLUTTER]


def failure(data: bytes, name: str) -> ErrorKind:
    with pytest.raises(ArticleError) as caught:
        read_bytes(data, name)
    return caught.value.failure.kind


def test_a_mail_gives_its_text_subject_sender_date_and_language() -> None:
    message = mail()
    message["Content-Language"] = "en-GB"
    article = only(message.as_bytes())
    assert (article.title, article.authors, article.date) == (HEADLINE, ("Ida Storm",), "2024-05-17")
    assert article.declared_language == "en"
    assert kept(article) == [FIRST, SECOND]


@pytest.mark.parametrize(("told", "language"), [("fr, en", "fr"), ("i-default", None), ("english", None)])
def test_only_a_code_of_two_letters_is_a_mails_language(told: str, language: str | None) -> None:
    message = mail()
    message["Content-Language"] = told
    assert only(message.as_bytes()).declared_language == language


@pytest.mark.parametrize("keep_all", [False, True])
def test_attachments_are_named_after_the_text_and_not_opened(keep_all: bool) -> None:
    message = mail()
    message.add_attachment(b"PK", maintype="application", subtype="zip", filename="Łódź report.zip")
    message.add_attachment("All is secret.", filename="notes.txt")
    article = only(message.as_bytes(), keep_all=keep_all)
    assert kept(article) == [FIRST, SECOND]
    assert removed(article) == ["Łódź report.zip", "notes.txt"]


def test_pictures_in_the_formatted_text_are_no_attachments() -> None:
    message = mail("See the pictures.", f"<p>{FIRST}</p><img src='cid:a'><p>{SECOND}</p>")
    formatted = message.get_body(("html",))
    assert isinstance(formatted, EmailMessage)
    formatted.add_related(b"\x89PNG", "image", "png", cid="<a>", disposition="inline", filename="logo.png")
    article = only(message.as_bytes())
    assert (kept(article), removed(article)) == ([FIRST, SECOND], [])


def test_a_mail_of_attachments_only_holds_nothing_to_read() -> None:
    parted = EmailMessage()
    parted["Message-ID"], parted["From"], parted["Subject"] = "<1@example.com>", "ida@example.com", "Photos"
    parted.make_mixed()
    parted.add_attachment(b"\x89PNG" * 99, maintype="image", subtype="png", filename="photo.png")
    single = EmailMessage()
    single["Message-ID"], single["From"], single["Subject"] = "<2@example.com>", "ida@example.com", "Photo"
    single.set_content(b"\x89PNG" * 99, maintype="image", subtype="png")
    assert failure(parted.as_bytes(), "photos.eml") is ErrorKind.EMPTY
    assert failure(single.as_bytes(), "photo.eml") is ErrorKind.EMPTY


@pytest.mark.parametrize(
    ("plain", "html", "text"),
    [
        ("See the formatted text.", f"<p>{FIRST}</p><p>{SECOND}</p>", [FIRST, SECOND]),
        (f"{FIRST} <https://news.example/1>", f"<p><a href='https://news.example/1'>{FIRST}</a>", [FIRST]),
        (BOTH, "<p>Turn on pictures.</p>", [FIRST, SECOND]),
    ],
)
def test_the_form_of_a_mail_that_its_reader_sees_is_read(plain: str, html: str, text: list[str]) -> None:
    assert kept(only(mail(plain, html).as_bytes())) == text


def test_text_after_an_attachment_belongs_to_the_mail() -> None:
    body = f"--b\n\n{FIRST}\n--b\nContent-Type: image/png; name=a.png\n\nx\n--b\n\nThe talks go on.\n--b--\n"
    assert kept(only(raw(body, "multipart/mixed; boundary=b"))) == [FIRST, "The talks go on."]


@pytest.mark.parametrize("content_type", ["multipart/mixed", "multipart/mixed; boundary=other"])
@pytest.mark.parametrize("boundary", ["=_x1", "--=_x1", "----NextPart 1"])
def test_parts_are_found_where_the_head_does_not_say_how_they_are_parted(
    content_type: str, boundary: str
) -> None:
    parts = (
        f"--{boundary}\nContent-Type: text/plain; charset=utf-8\n\n{FIRST}\n"
        f"--{boundary}\nContent-Type: image/png; name=a.png\n\nxxxx\n--{boundary}--\n"
    )
    article = only(raw(parts, content_type))
    assert (kept(article), removed(article)) == ([FIRST], ["a.png"])
    assert kept(only(raw(BOTH, content_type))) == [FIRST, SECOND]


def test_a_forwarded_message_is_read_after_the_one_that_brought_it() -> None:
    inner = mail(f"{SECOND}\n", subject="Talks")
    outer = mail(f"{FIRST}\n", subject="Look")
    outer.add_attachment(inner)
    assert kept(only(outer.as_bytes())) == [FIRST, "Talks", SECOND]
    outer.clear_content()
    outer.make_mixed()
    outer.add_attachment(inner)
    article = only(outer.as_bytes())
    assert (article.title, article.date, kept(article)) == ("Talks", "2024-05-17", [SECOND])


def test_messages_within_messages_end_somewhere() -> None:
    message = mail(f"{FIRST}\n")
    for depth in range(12):
        outer = mail(f"Level {depth}.\n")
        outer.add_attachment(message)
        message = outer
    assert kept(only(message.as_bytes()))[0] == "Level 11."


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("Subject: =?iso-8859-1?q?caf=E9?= =?utf-8?b?IOKAnHjigJ0=?=\n", "café “x”"),
        ("Subject: caf\xe9 wird er\xf6ffnet\n", "café wird eröffnet"),
        ("Subject: =?no-such?q?abc?=\n  folded\n", "abc folded"),
    ],
)
def test_subjects_are_decoded(head: str, title: str) -> None:
    data = f"{head}From: a@example.com\nMessage-ID: <1@x>\n\n{FIRST}\n".encode("latin-1")
    assert only(data).title == title


def test_quotes_of_windows_under_a_western_name_are_kept() -> None:
    data = raw("", "text/plain; charset=iso-8859-1") + "“Wait,” said the minister.".encode("cp1252")
    assert only(data).text == "“Wait,” said the minister."


@pytest.mark.parametrize(
    "data",
    [
        raw("--b\nContent-Type: application/pgp-encrypted\n\nx\n--b--\n", "multipart/encrypted; boundary=b"),
        raw("-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----\n"),
        raw("MIAG", "application/pkcs7-mime; smime-type=enveloped-data"),
    ],
)
def test_a_mail_that_needs_a_key_says_so(data: bytes) -> None:
    assert failure(data, "secret.eml") is ErrorKind.ENCRYPTED


def test_a_mailbox_holds_an_article_for_each_message() -> None:
    box = b"".join(
        b"From ida@example.com Fri May 17 09:30:00 2024\n"
        + mail(f"{FIRST}\n\nFrom today on work goes on.\n>From here.\n", subject=subject).as_bytes()
        + b"\n"
        for subject in ("One", "Two")
    )
    articles = read_bytes(box, "news.mbox")
    assert [article.title for article in articles] == ["One", "Two"]
    assert "From today on work goes on." in articles[0].text
    assert "\nFrom here." in articles[0].text
    assert [article.title for article in read_bytes(box, "Inbox")] == ["One", "Two"]


_WINDOW_START = 207
"""So many bytes every compressed rich text is taken to follow on."""


def outlook(
    more: Tree, sent: str = "2024-05-17T09:30:00", code_page: int = 1252, inside: bool = False
) -> Tree:
    ticks = int((datetime.fromisoformat(sent).replace(tzinfo=UTC).timestamp() + 11644473600) * 10**7)
    properties = struct.pack("<HHIQ", 0x40, 0x39, 6, ticks) + struct.pack("<HHIQ", 3, 0x3FFD, 6, code_page)
    return {"__properties_version1.0": bytes(24 if inside else 32) + properties, **more}


def wide(**properties: str) -> dict[str, bytes]:
    return {f"__substg1.0_{tag[1:]}001F": text.encode("utf-16-le") for tag, text in properties.items()}


def test_an_outlook_message_gives_its_text_subject_sender_date_and_the_names_of_attachments() -> None:
    tree = outlook(
        {
            **wide(_0037=HEADLINE, _0C1A="Ida Storm", _1000=BOTH.replace("\n", "\r\n")),
            "__attach_version1.0_#00000000": wide(_3704="REPORT~1.PDF", _3707="report on ships.pdf"),
        }
    )
    article = only(compound_file(tree), "news.msg")
    assert (article.title, article.authors, article.date) == (HEADLINE, ("Ida Storm",), "2024-05-17")
    assert (kept(article), removed(article)) == ([FIRST, SECOND], ["report on ships.pdf"])


def test_an_outlook_message_in_an_old_code_page() -> None:
    tree = outlook({"__substg1.0_1000001E": "Переговоры идут.".encode("cp1251")}, code_page=1251)
    assert only(compound_file(tree), "news").text == "Переговоры идут."


def test_an_outlook_message_of_which_only_the_formatted_text_is_there() -> None:
    html = f"<html><body><p>{FIRST}</p><p>{SECOND}</p></body></html>".encode()
    assert kept(only(compound_file(outlook({"__substg1.0_10130102": html})), "a.msg")) == [FIRST, SECOND]


def test_an_outlook_message_of_which_only_the_compressed_rich_text_is_there() -> None:
    start = b"{\\rtf1\\ansi"  # which every text is taken to follow on: referred to in two pieces
    rest = rb" Talks go on.\par Talks}"
    packed = b"\3" + struct.pack(">HH", 0 << 4 | 7, 9 << 4 | 0) + rest[:6]
    packed += b"\0" + rest[6:14] + b"\0" + rest[14:22]
    packed += b"\4" + rest[22:24] + struct.pack(">H", (_WINDOW_START + len(start + rest)) << 4)
    data = struct.pack("<IIII", len(packed) + 12, len(start + rest), 0x75465A4C, 0) + packed
    assert kept(only(compound_file(outlook({"__substg1.0_10090102": data})), "a.msg")) == [
        "Talks go on.",
        "Talks",
    ]


def test_a_message_forwarded_in_an_outlook_message() -> None:
    inner = outlook(wide(_0037="Talks", _1000=SECOND), inside=True)
    tree = outlook(
        {
            **wide(_0037="Look", _1000=FIRST),
            "__attach_version1.0_#00000000": {**wide(_3001="Talks"), "__substg1.0_3701000D": inner},
        }
    )
    article = only(compound_file(tree), "news.msg")
    assert (article.title, kept(article), removed(article)) == ("Look", [FIRST, "Talks", SECOND], [])


def test_a_page_saved_as_mhtml_is_read_as_a_page() -> None:
    message = EmailMessage()
    message["From"] = "<Saved by a browser>"
    message["Subject"] = HEADLINE
    message.set_content(PAGE, subtype="html")
    message.add_related(b"\x89PNG", maintype="image", subtype="png")
    article = only(message.as_bytes(), "page.mhtml")
    assert article.title == HEADLINE
    assert FIRST in kept(article)


@pytest.mark.parametrize("form", [plistlib.FMT_BINARY, plistlib.FMT_XML])
def test_a_page_saved_by_safari_is_read_as_a_page(form: plistlib.PlistFormat) -> None:
    page = {"WebResourceData": PAGE.encode("utf-16-le"), "WebResourceTextEncodingName": "UTF-16LE"}
    data = plistlib.dumps({"WebMainResource": page}, fmt=form)
    article = only(data, "page.webarchive")
    assert article.title == HEADLINE
    assert FIRST in kept(article)
    assert failure(plistlib.dumps({"WebMainResource": "x"}, fmt=form), "a.webarchive") is ErrorKind.DAMAGED

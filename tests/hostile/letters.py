"""Mails, mailboxes and saved pages, and RTF, that nest without end or break their own rules."""

import base64
from collections.abc import Iterator

from desktop_app.article import ErrorKind
from tests.hostile.bait import ANY, TEXT, Bait, Hostile, made, reaching
from tests.hostile.sound import ASCII_LINES, HEADLINE, LINES, mail, multipart, paragraphs, rtf, xhtml

_TEXT = "\n\n".join(LINES)
_HTML = "text/html; charset=utf-8"
_REFUSED = (ErrorKind.TOO_LARGE, ErrorKind.DAMAGED, ErrorKind.EMPTY)


def letters() -> Iterator[Hostile]:
    yield from made(
        {
            "charset_with_nul.eml": lambda: mail(_TEXT, 'text/plain; charset="utf\0-8"'),
            "nested_messages.eml": lambda: _nested_messages(3_000),
            "nested_parts.eml": lambda: _nested_parts(3_000),
            "nested_parts.mhtml": lambda: _nested_parts(3_000),
            "many_parts.eml": lambda: multipart("mixed", *[("text/plain", "a")] * 3_000),
            "no_boundary.eml": lambda: mail(_TEXT, "multipart/mixed"),
            "boundary_never_comes.eml": lambda: mail(_TEXT, 'multipart/mixed; boundary="x"'),
            "boundary_is_empty.eml": lambda: mail("--\n" * 20_000, 'multipart/mixed; boundary=""'),
            "long_boundary.eml": lambda: mail(_TEXT, f'multipart/mixed; boundary="{"x" * 500_000}"'),
            "many_headers.eml": lambda: mail(_TEXT, more="X-A: b\n" * 30_000),
            "long_header.eml": lambda: mail(_TEXT, more=f"X-A: {'b ' * 500_000}\n"),
            "long_subject.eml": lambda: mail(_TEXT).replace(HEADLINE.encode(), b"Re: " * 60_000),
            "encoded_subject.eml": lambda: mail(_TEXT).replace(
                HEADLINE.encode(), b"=?utf-8?q?=F0?= " * 9_999
            ),
            "many_senders.eml": lambda: mail(_TEXT).replace(b"Ida Storm", b'"((((\\' * 20_000),
            "folded_date.eml": lambda: mail(_TEXT).replace(b"Fri, 17", b"Fri,\n (" * 5_000),
            "year_of_many_digits.eml": lambda: mail(_TEXT).replace(b"2024", b"9" * 5_000),
            "many_messages.mbox": lambda: (b"From a\n" + mail("Short.") + b"\n") * 1_500,
            "only_separators.mbox": lambda: b"From a\n" * 100_000,
            "deep_page.mhtml": lambda: multipart("related", (_HTML, "<div>" * 50_000 + _TEXT)),
        },
        TEXT,
        *_REFUSED,
    )
    yield from made(
        {
            "odd_charset.eml": lambda: mail(_TEXT, "text/plain; charset=no-such"),
            "one_word_in_two_forms.eml": lambda: multipart(
                "alternative", ("text/plain", "a" * 1_000_000), ("text/html", "<p>Short.</p>")
            ),
            "charset_runs_code.eml": lambda: mail(_TEXT, "text/plain; charset=base64_codec"),
            "attached_zip.eml": lambda: multipart(
                "mixed", ("text/plain; charset=utf-8", _TEXT), ("application/zip", _bomb())
            ),
        },
        TEXT,
    )
    yield from made(
        {
            "bad_base64.eml": lambda: mail("!!!" * 99_999, more="Content-Transfer-Encoding: base64\n"),
            "bad_quotes.eml": lambda: mail(
                "=" * 99_999, more="Content-Transfer-Encoding: quoted-printable\n"
            ),
            "uuencoded.eml": lambda: mail(
                "begin 666 x\nM" + "x" * 99_999, more="Content-Transfer-Encoding: x-uuencode\n"
            ),
        },
        *ANY,
    )
    yield from made(
        {
            "attached_only.eml": lambda: multipart("mixed", ("application/zip", "UEsD")),
        },
        ErrorKind.EMPTY,
    )
    yield from made(
        {
            "not_a_mailbox.mbox": lambda: _TEXT.encode(),
            "no_page.mhtml": lambda: multipart("related", ("image/png", "iVBOR")),
        },
        ErrorKind.DAMAGED,
    )
    yield from reaching(
        {
            "external_body.eml": _external_body,
            "reaching.mhtml": _reaching,
        },
        TEXT,
        *_REFUSED,
    )
    yield from _rich_texts()


def _bomb() -> str:
    from tests.hostile.sound import zipped

    return base64.encodebytes(zipped({"zeros": bytes(50_000_000)})).decode()


def _nested_messages(depth: int) -> bytes:
    return mail(_TEXT, "message/rfc822", "Content-Type: message/rfc822\n\n" * depth)


def _nested_parts(depth: int) -> bytes:
    opening = "".join(f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(depth))
    return mail(opening + f"Content-Type: text/html\n\n{_TEXT}\n", "text/plain").replace(
        b"Content-Type: text/plain\n\n", b""
    )


def _external_body(bait: Bait) -> bytes:
    """Parts that say that their text lies elsewhere (RFC 2046, 5.2.3)."""
    file = f'message/external-body; access-type=local-file; name="{bait.secret}"'
    address = f'message/external-body; access-type=URL; URL="{bait.places[2]}"'
    inner = "Content-Type: text/plain\n\n"
    return multipart("mixed", ("text/plain; charset=utf-8", _TEXT), (file, inner), (address, inner))


def _reaching(bait: Bait) -> bytes:
    images = "".join(f'<img src="{place}"><iframe src="{place}"></iframe>' for place in bait.places)
    return multipart("related", (_HTML, xhtml(images + paragraphs("p"))))


def _rich_texts() -> Iterator[Hostile]:
    may_be = (TEXT, *_REFUSED, ErrorKind.UNSUPPORTED)
    text = "\\par ".join(ASCII_LINES)
    yield from made(
        {
            "deep.rtf": lambda: b"{\\rtf1 " + b"{" * 300_000 + text.encode() + b"}" * 300_000,
            "unopened.rtf": lambda: rtf("}" * 100_000 + text),
            "pictures.rtf": lambda: rtf(f"{{\\pict\\pngblip {'89504e47' * 200_000}}}{text}"),
            "binary.rtf": lambda: rtf(f"\\bin2147483647 {text}"),
            "binary_negative.rtf": lambda: rtf(f"\\bin-5 {text}"),
            "long_word.rtf": lambda: rtf(f"\\{'a' * 1_000_000} {text}"),
            "long_number.rtf": lambda: rtf(f"\\u{'9' * 100_000} \\fs-{'9' * 100_000} {text}"),
            "halves.rtf": lambda: rtf(f"\\u55357? \\u56832? \\u-9999? {text}" + "\\u55357?" * 9_999),
            "skips.rtf": lambda: rtf(f"\\uc{10**9} \\u65? {text}"),
            "code_page.rtf": lambda: rtf(f"\\ansicpg99999 \\f99 \\'ff\\'zz {text}"),
            "control_words.rtf": lambda: rtf("\\b\\b0" * 300_000 + text),
            "fonts.rtf": lambda: rtf("{\\fonttbl" + "{\\f1\\fcharset204 A;}" * 50_000 + "}" + text),
            "objects.rtf": lambda: rtf(f"{{\\object\\objocx{{\\*\\objdata {'00' * 99_999}}}}}{text}"),
            "nothing.rtf": lambda: b"{\\rtf1}",
        },
        *may_be,
    )
    yield from reaching(
        {
            "linked.rtf": _linked,
        },
        *may_be,
    )


def _linked(bait: Bait) -> bytes:
    places = (str(place).replace("\\", "/") for place in bait.places)
    fields = "".join(
        f'{{\\field{{\\*\\fldinst INCLUDETEXT "{place}"}}{{\\fldrslt x}}}}{{\\*\\template {place}}}'
        for place in places
    )
    return rtf(fields + "\\par ".join(ASCII_LINES))

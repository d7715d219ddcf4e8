"""What word processors' formats have in common: paragraphs with a style, and facts about the document."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from desktop_app.article import Article
from desktop_app.loading.archive import Element, all_texts, first_text
from desktop_app.loading.assembly import NO_METADATA, Metadata, article, check_some
from desktop_app.loading.characters import cleaned, lines
from desktop_app.loading.dates import iso_date

TITLE, HEADING = "title", "heading 1"
"""The styles that matter, as Word calls them in every language."""

_LOOKED_AT = 5
"""Among so many first lines the title that the file tells is looked for."""

_NO_TITLE = re.compile(
    r"(?:microsoft word\b|untitled|unnamed|title|document\d*$|dokument\d*$|\W*$)"
    r"|.*\.(?:docx?|dotx?|dotm|odt|ott|rtf|txt|html?|pdf)$",
    re.IGNORECASE,
)
"""What programs write into the title of a document that has none."""

_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_NEVER = ("1601-01-01", "1970-01-01", "1980-01-01")
"""Where the clocks of Windows, Unix and zip files begin."""
_MOST_NAMES = 10
_LANGUAGE = re.compile(r"[a-z]{2}(?![a-z])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """The words of a paragraph, line breaks included, and the name of its style."""

    text: str
    style: str = ""


def document_article(
    paragraphs: Iterable[Paragraph], keep_all: bool, metadata: Metadata = NO_METADATA
) -> Article:
    """The article in a document: nobody puts menus into one, so all of it is kept.

    The first paragraph becomes the title if it is the only one of its kind: styled as a title, or as a
    heading of the first level, of which a document in chapters has several. Raises `ArticleError`: empty,
    too_large.
    """
    text: list[str] = []
    styles: list[str] = []
    for paragraph in paragraphs:
        found = [line for line in lines(cleaned(paragraph.text)) if line]
        text += found
        styles += [paragraph.style.lower() if len(found) == 1 else ""] * len(found)
    check_some(text)
    headline = 0 if styles[0] in (TITLE, HEADING) and styles.count(styles[0]) == 1 else None
    told = metadata.title if metadata.title and not _NO_TITLE.match(metadata.title) else None
    if headline is None and told in text[:_LOOKED_AT]:
        headline = text.index(told)
    title = told if headline is None else text[headline]
    return article(text, [True] * len(text), headline, keep_all, replace(metadata, title=title))


def dublin_core(root: Element, *dates: str) -> Metadata:
    """What the Dublin Core elements of a file say; the date: the first of the elements ``dates``."""
    return Metadata(
        title=first_text(root, "title"),
        authors=names(*all_texts(root, "creator")),
        date=next(filter(None, (iso_day(first_text(root, name)) for name in dates)), None),
        publisher=first_text(root, "publisher"),
        language=language_code(first_text(root, "language")),
    )


def names(*told: str) -> tuple[str, ...]:
    """The names in fields that hold one or, parted by semicolons, several; at most ten, none twice."""
    parts = (" ".join(part.split()) for field in told for part in field.split(";"))
    return tuple(dict.fromkeys(filter(None, parts)))[:_MOST_NAMES]


def iso_day(told: str | None) -> str | None:
    """The day (ISO 8601) with which ``told`` begins, unless no calendar has it, or it is a program's zero."""
    match = _DATE.match(told or "")
    return None if match and match[0] in _NEVER else iso_date(match)


def language_code(told: str | None) -> str | None:
    """The ISO 639-1 code with which a language tag begins; None for a longer one."""
    match = _LANGUAGE.match(told or "")
    return match[0].lower() if match else None

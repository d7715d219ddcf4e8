"""What word processors' formats have in common: paragraphs with a style, and facts about the document."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.article import Article
from desktop_app.loading.archive import Element, all_texts, first_text
from desktop_app.loading.assembly import Metadata, article, check_some
from desktop_app.loading.characters import cleaned, lines

_TITLES = ("title", "heading1", "heading_20_1", "heading 1")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """The words of a paragraph, line breaks included, and its style's name as the file has it."""

    text: str
    style: str = ""

    @property
    def is_title(self) -> bool:
        return self.style.lower() in _TITLES


def document_article(paragraphs: Iterable[Paragraph], keep_all: bool, metadata: Metadata) -> Article:
    """The article in a document: nobody puts menus into one, so all of it is kept.

    The first paragraph becomes the title if its style says so. Raises `ArticleError`: empty, too_large.
    """
    text: list[str] = []
    headline = None
    for paragraph in paragraphs:
        found = [line for line in lines(cleaned(paragraph.text)) if line]
        if not text and len(found) == 1 and paragraph.is_title:
            headline = 0
        text += found
    check_some(text)
    if headline is not None:
        metadata = Metadata(text[0], metadata.authors, metadata.date, metadata.publisher, metadata.language)
    return article(text, [True] * len(text), headline, keep_all, metadata)


def dublin_core(root: Element) -> Metadata:
    """What the Dublin Core elements of a file say; a date only where it is a whole one."""
    date = first_text(root, "date", "created", "creation-date")
    language = first_text(root, "language")
    return Metadata(
        title=first_text(root, "title"),
        authors=all_texts(root, "creator")[:10],
        date=date[:10] if date and len(date) >= 10 and date[4] == date[7] == "-" else None,
        publisher=first_text(root, "publisher"),
        language=language[:2].lower() if language else None,
    )

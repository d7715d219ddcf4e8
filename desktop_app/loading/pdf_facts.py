"""What a PDF says of itself, and which of its lines is the headline."""

import re
from collections.abc import Mapping, Sequence

from desktop_app.loading.assembly import Metadata
from desktop_app.loading.characters import bare_letters, cleaned
from desktop_app.loading.dates import iso_date
from desktop_app.loading.pdf_flow import Block

_LARGE = 1.2
"""A headline's font size, in sizes of the text."""

_FEWEST_LETTERS = 4
_LONGEST = 300
_RUNNING_TEXT = 80
"""In characters."""

_SENTENCE_END = re.compile(r"""[.!?…。！？।؟]["'”’»)\]」』）]*$""")
_MOST_WORDS_OF_A_NAME = 4
_NUMBERED = re.compile(r"(?:\d+|[IVXLC]+)(?:\.\d+)*\.?\s")
"""The heading of a chapter or section."""

_NO_TITLE = re.compile(
    r"(?:(?:microsoft word|powerpoint|untitled|unnamed|unbenannt|sans titre|about:|print$).*"
    r"|(?:document|dokument|slide|layout|\(\w+\)|\W)* ?\d*"
    r"|.*\.(?:docx?|odt|rtf|indd|qxd|tex|dvi|html?|pdf|txt|pages|php|aspx?)"
    r"|.*(?:://|_.*_|\\).*)",
    re.IGNORECASE,
)
_NO_AUTHOR = re.compile(
    r"\W*(?:anonymous|unknown|user|admin\w*|owner|root|default|guest|microsoft|author|home|pc|none|.*\\.*|.*@.*)\W*",
    re.IGNORECASE,
)
_BETWEEN_AUTHORS = re.compile(r"\s*(?:;|\band\b|&)\s*")
_DATE = re.compile(r"(?:D:)?(\d{4})-?(\d\d)-?(\d\d)")
_OLDEST_YEAR = 1985
_FIRST_PAGES = 3
_FEWEST_LETTERS_SHOWN = 12
_BROWSER = re.compile(r"mozilla|chrom|firefox|safari|webkit|wkhtmlto", re.IGNORECASE)
_LANGUAGE = re.compile(r"([A-Za-z]{2})(?:[-_]|$)")


def is_web_print(info: Mapping[str, str]) -> bool:
    """Whether a browser has printed the document: a web page, with all that surrounds an article."""
    return _BROWSER.search(info.get("Creator", "")) is not None


def told_facts(info: Mapping[str, str], language: str) -> Metadata:
    """The entries of the document's information, those that say something.

    A browser's date is that of the printing, so it is none of the article's.
    """
    title = " ".join(cleaned(info.get("Title", "")).split())
    code = _LANGUAGE.match(language)
    made = _DATE.match(info.get("CreationDate", ""))
    return Metadata(
        title=title if title and len(title) <= _LONGEST and not _NO_TITLE.fullmatch(title) else None,
        authors=_authors(info.get("Author", "")),
        date=None if is_web_print(info) else iso_date(made, _OLDEST_YEAR),
        language=code[1].lower() if code else None,
    )


def find_title(blocks: Sequence[Block], told: str | None, size: float) -> tuple[str | None, int | None]:
    """The title, and the place of the block that shows it, if one does.

    It is what the first pages show of the title that the document is ``told`` to have; else the headline,
    the largest letters before the first page's text; else the title told.
    """
    if told is not None:
        letters = bare_letters(told)
        shown = [
            place
            for place, block in enumerate(blocks)
            if block.page < _FIRST_PAGES and not block.furniture and _shows(block.text, letters)
        ]
        if shown:
            best = max(shown, key=lambda place: _fitness(blocks[place], letters))
            return blocks[best].text, best
    headline = _headline(blocks, size)
    return (told, None) if headline is None else (blocks[headline].text, headline)


def _shows(text: str, title: str) -> bool:
    """Whether ``text`` is the title (its letters), or all of it but the name of a site or a series."""
    letters = bare_letters(text)
    return letters == title or (len(letters) >= _FEWEST_LETTERS_SHOWN and letters in title)


def _fitness(block: Block, title: str) -> tuple[bool, float, int]:
    return title.startswith(bare_letters(block.text)), block.size, len(block.text)


def _headline(blocks: Sequence[Block], size: float) -> int | None:
    """The first of the largest blocks that stand before the first running text on the first page.

    A newspaper's name may be larger: what is short and has a line with a date below it is none.
    """
    names: list[int] = []
    candidates: list[int] = []
    for place in _first_page(blocks):
        block = blocks[place]
        if block.size >= _LARGE * size and _may_be_headline(block.text):
            candidates.append(place)
        elif len(block.text) >= _RUNNING_TEXT and _SENTENCE_END.search(block.text):
            return max(candidates or names, key=lambda place: (blocks[place].size, -place), default=None)
        elif any(map(str.isdigit, block.text)) and len(candidates) == 1 and _is_short(blocks[candidates[0]]):
            names, candidates = candidates, []
    return None


def _is_short(block: Block) -> bool:
    return len(block.text.split()) <= _MOST_WORDS_OF_A_NAME


def _may_be_headline(text: str) -> bool:
    letters = sum(map(str.isalpha, text))
    return letters >= _FEWEST_LETTERS and len(text) <= _LONGEST and not _NUMBERED.match(text)


def _first_page(blocks: Sequence[Block]) -> list[int]:
    return [place for place, block in enumerate(blocks) if block.page == 0 and not block.furniture]


def _authors(told: str) -> tuple[str, ...]:
    names = (" ".join(cleaned(name).split()) for name in _BETWEEN_AUTHORS.split(told[:_LONGEST]))
    return tuple(dict.fromkeys(name for name in names if name and not _NO_AUTHOR.fullmatch(name)))

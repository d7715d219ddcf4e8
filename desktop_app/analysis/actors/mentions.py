"""A name with its place in the text and the forms by which it is compared."""

import re
from dataclasses import dataclass
from functools import cached_property

from desktop_app.analysis.actors.lexicon import COMPANY_ENDINGS, FAMILY, MEN_TITLES, WOMEN_TITLES
from desktop_app.analysis.actors.tables import fold, load_tables, plain
from desktop_app.analysis.actors.tagger import Name
from desktop_app.article import Span
from desktop_app.language import Document

_GENERATIONS = {"jr": "jr", "junior": "jr", "sr": "sr", "ii": "ii", "iii": "iii", "iv": "iv"}
_UNWEIGHTY = frozenset({"of", "the", "and", "for", "in", "on", "to", "at", "&", "de", "la", "du", "des"})
_DEPARTMENTS = frozenset({"department", "ministry", "office", "bureau", "agency"})
_ARABIC_ARTICLE = re.compile(r"^(?:al|el|ad|an|ar|as|ash|at|az|ul)-(?=\w)")
_KIN_REACH = 4
"""How many words before a name a word such as "wife" may stand."""


@dataclass(frozen=True)
class Mention:
    """A name in the text. ``first`` to ``last`` (exclusive) are its tokens in ``sentence``; ``before``
    holds the folded words in front of it, the nearest last.
    """

    span: Span
    text: str
    label: str
    sentence: int
    first: int
    last: int
    before: tuple[str, ...]

    @cached_property
    def parts(self) -> tuple[str, ...]:
        """A person's plain names without initials, generation and "al-"; hyphenated names are one part."""
        words = [_ARABIC_ARTICLE.sub("", word).rstrip(".") for word in plain(self.text).split()]
        named = [word for word in words if len(word) > 1 and word not in _GENERATIONS]
        return tuple(named or words)

    @cached_property
    def distinction(self) -> str:
        """What tells namesakes apart: middle initials and generation ("h w", "jr")."""
        words = fold(self.text).replace(".", " ").replace(",", " ").split()
        marks = [_GENERATIONS.get(word, word) for word in words[1:] if len(word) == 1 or word in _GENERATIONS]
        return " ".join(marks)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Plain words without "the", dots and, where something else is left, the legal form of a company."""
        words = [word.replace(".", "").strip(",") for word in plain(self.text).split()]
        words = [word for word in words if word] or [plain(self.text)]
        while len(words) > 1 and words[-1] in COMPANY_ENDINGS:
            words.pop()
        return tuple(words)

    @cached_property
    def acronym(self) -> str:
        """The name itself, lower-case and without dots, if it is written as an acronym, else ""."""
        letters = self.text.replace(".", "")
        return letters.lower() if re.fullmatch(r"[A-Z][A-Za-z&]?[A-Z&]{1,5}", letters) else ""

    @cached_property
    def initials(self) -> tuple[str, ...]:
        """The acronyms that a name of several words would have, without and with its small words.

        That of a department may be of its field alone: "VA" of "Department of Veterans Affairs".
        """
        words = [word for word in re.split(r"[\s-]+", self.text) if word]
        weighty = "".join(word[0] for word in words if fold(word) not in _UNWEIGHTY and word[0].isupper())
        every = "".join(word[0] for word in words)
        is_department = len(words) > 2 and fold(words[0]) in _DEPARTMENTS and fold(words[1]) == "of"
        forms = (weighty, every, *([weighty[1:]] if is_department else []))
        return tuple({form.lower(): None for form in forms if len(words) > 1 and len(form) > 1})

    @property
    def is_kin(self) -> bool:
        """Is this person introduced as somebody's relative?"""
        return not FAMILY.isdisjoint(self.before[-_KIN_REACH:])

    @property
    def sex(self) -> str:
        """ "f" or "m" where the title before the name or the first name tells it, else ""."""
        title = self.before[-1].rstrip(".") if self.before else ""
        if title in WOMEN_TITLES or title in MEN_TITLES:
            return "f" if title in WOMEN_TITLES else "m"
        first_name = fold(self.text).split()[0]
        tables = load_tables()
        return "f" if first_name in tables.women else "m" if first_name in tables.men else ""


def mention(name: Name, document: Document) -> Mention:
    """The mention that a tagged name is."""
    tokens = document.tokens[name.sentence]
    span = Span(tokens[name.first].start, tokens[name.last - 1].end)
    before = tuple(fold(token.text) for token in tokens[max(0, name.first - 6) : name.first])
    return Mention(span, span.of(document.text), name.label, name.sentence, name.first, name.last, before)

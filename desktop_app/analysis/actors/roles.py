"""What the text says a person is: "US President", "Putin's foreign affairs adviser"."""

from collections.abc import Iterator, Mapping, Sequence

from desktop_app.analysis.actors.cleanup import POSSESSIVES, peoples
from desktop_app.analysis.actors.lexicon import (
    NOT_NAMES,
    ORGANIZATION_WORDS,
    PARTISANS,
    ROLE_MODIFIERS,
    SHORT_TITLES,
    TIMES,
    WEAK_ROLES,
    is_role,
)
from desktop_app.analysis.actors.mentions import Mention
from desktop_app.analysis.actors.tables import fold
from desktop_app.article import Span
from desktop_app.language import Document, Token

_LINKS = frozenset({"of", "and", "for", "to"})
_OWNING_LINKS = frozenset({"of", "for", "to", "with", "under"})
_NOMINAL = frozenset({"NN", "NNS", "JJ"})
_OFFICE = frozenset({"NN", "NNP", "NNPS", "NNS", "JJ"})
_PLURAL = frozenset({"NNS", "NNPS"})
_VERBS = frozenset({"VBD", "VBZ", "VBP", "MD"})
_DETERMINERS = frozenset(
    {"a", "an", "the", "his", "her", "their", "its", "our", "my", "your", "this", "that", "one"}
)
_FORMS_OF_ADDRESS = frozenset({"mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lady", "mx"})
_CLAUSE_STARTS = frozenset(
    {
        "who",
        "whom",
        "whose",
        "which",
        "that",
        "said",
        "says",
        "told",
        "added",
        "wrote",
        "has",
        "had",
        "is",
        "was",
        "were",
        "are",
        "will",
        "would",
        "where",
        "when",
        "while",
        "since",
        "until",
    }
)
_INNER_SIGNS = POSSESSIVES | {"-", "&", "/", "'"}
_LONGEST_BEFORE = 12
"""Tokens."""
_LONGEST_AFTER = 16
_HEAD_WITHIN = 7
"""The head of an apposition is among so many of its first words."""
_HEAD_SOON = 3
"""The same after a name or common nouns with which it begins."""
_IS = (("is",), ("was",))
_WHO_IS = (("who", "is"), ("who", "was"))
_AUXILIARIES = frozenset({"who", "is", "was", "has", "had", "been", "later", "then", "also", "recently"})
_PASSIVE = frozenset({"is", "was", "been"})
_BECOME = frozenset({"became", "become", "becomes"})
_ELECTED = frozenset({"elected", "re-elected", "reelected", "appointed", "named", "made", "crowned"})
_SERVE = frozenset({"serves", "served", "serving", "works", "worked", "working"})
_LONGEST_GAINING = 5
_ARTICLES = (("a",), ("an",), ("the",))


Labels = Mapping[int, str]
"""Of one sentence: the labels of the tokens that belong to names."""


def best_role(mentions: Sequence[Mention], document: Document, labels: Mapping[int, Labels]) -> Span | None:
    """The most telling role that the text gives this person, as a span of it; the earliest of equals.

    ``labels`` holds the names of each sentence that has any, by its number.
    """
    best: tuple[int, int] = (0, 0)
    found: Span | None = None
    own = {(mention.sentence, mention.first) for mention in mentions}
    for mention in mentions:
        tokens = document.tokens[mention.sentence]
        for first, last in _roles(mention, tokens, labels[mention.sentence]):
            if any((mention.sentence, i) in own for i in range(first, last)):
                continue
            weight = _weight(tokens[first:last])
            if weight > best:
                best, found = weight, Span(tokens[first].start, tokens[last - 1].end)
    return found


def _roles(mention: Mention, tokens: Sequence[Token], labels: Labels) -> Iterator[tuple[int, int]]:
    before = _before(tokens, mention.first, labels)
    if before is not None:
        yield before
    after = _after(tokens, mention.last, labels)
    if after is not None and not _lists_somebody_else(tokens, after, labels):
        yield after


def _lists_somebody_else(tokens: Sequence[Token], span: tuple[int, int], labels: Labels) -> bool:
    """Is this the next person of a list ("Putin, President Biden and ...") rather than an apposition?

    In an apposition a person comes after a link ("aide to the President").
    """
    head = linked = False
    for i in range(*span):
        if labels.get(i) == "PER" and not linked and not _possessive(tokens, _name_end(i, labels)):
            return True
        linked = linked or (head and _key(tokens[i]) in _OWNING_LINKS)
        head = head or _names_role(_key(tokens[i]))
    return False


def _weight(tokens: Sequence[Token]) -> tuple[int, int]:
    """Telling roles before "President" before such as "counterpart" before "Sen."; then the longer."""
    words = _keys(tokens)
    heads = [token for token in tokens if _names_role(_key(token))]
    if SHORT_TITLES.issuperset(words):
        rank = 1
    elif WEAK_ROLES.issuperset(map(_key, heads)) and not _is_office(tokens):
        rank = 2
    else:
        rank = 3 if words == ("president",) else 4
    return rank, min(len(words), 8)


def _is_office(tokens: Sequence[Token]) -> bool:
    """ "Senate Majority Leader"."""
    return len(tokens) > 2 and all(token.text[:1].isupper() for token in tokens)


def _before(tokens: Sequence[Token], name: int, labels: Labels) -> tuple[int, int] | None:
    """The role in front of the name, if there is one: "Kremlin spokesman" in "Kremlin spokesman Peskov"."""
    last = name
    while last > 0 and _key(tokens[last - 1]) in _FORMS_OF_ADDRESS:
        last -= 1
    if last > 1 and tokens[last - 1].text == "," and _names_role(_key(tokens[last - 2])):
        last -= 1
    first = last
    has_head = False
    while first > 0 and last - first < _LONGEST_BEFORE and _belongs(tokens, first - 1, has_head, labels):
        if first == last and _key(tokens[first - 1]) in _LINKS:
            return None
        first -= 1
        has_head = has_head or _is_head(tokens[first])
    while first < last and not _may_open(tokens, first):
        first += 1
    first = _whole_word(tokens, first, labels)
    return (first, last) if has_head and last - first <= _LONGEST_BEFORE else None


def _whole_word(tokens: Sequence[Token], first: int, labels: Labels) -> int:
    """Where the name or the hyphened word begins that ``first`` may be inside of."""
    least = max(1, first - _LONGEST_BEFORE)
    while first >= least and first in labels and labels.get(first - 1) == labels[first]:
        first -= 1
    while first > least and _joins(tokens, first - 1):
        first -= 2
    return first


def _names_body(tokens: Sequence[Token], i: int) -> bool:
    """Is this the "of" of "Bank of England" or "Ministry of Defence"?"""
    return (
        0 < i < len(tokens) - 1
        and _key(tokens[i - 1]) in ORGANIZATION_WORDS
        and tokens[i - 1].text[:1].isupper()
        and tokens[i + 1].text[:1].isupper()
    )


def _joins(tokens: Sequence[Token], i: int) -> bool:
    """Is this a hyphen between words without spaces?"""
    return (
        tokens[i].text in "-–"
        and 0 < i < len(tokens) - 1
        and tokens[i - 1].end == tokens[i].start == tokens[i + 1].start - 1
    )


def _is_head(token: Token) -> bool:
    """Is this the head of a role, of one person ("leader") or several ("leaders A and B")?"""
    key = _key(token)
    several = key.endswith("s") and token.tag in _PLURAL and token.text[:1].islower()
    return _names_role(key) or (several and _names_role(key[:-1]))


def _belongs(tokens: Sequence[Token], i: int, has_head: bool, labels: Labels) -> bool:
    """May this token stand in front of the part of a role that follows it, whose head may be in it?

    "Secretary of State", but not "critic of President".
    """
    key = _key(tokens[i])
    if key in _FORMS_OF_ADDRESS or key in _DETERMINERS:
        return False
    if labels.get(i) == "PER" and not _possessive(tokens, _name_end(i, labels)):
        return False
    if _is_head(tokens[i]) or key in ROLE_MODIFIERS or key in ORGANIZATION_WORDS:
        return True
    if key == "of" and _names_body(tokens, i):
        return True
    if key == "and" and has_head and _joins_fields(tokens, i, labels):
        return True
    if key in _LINKS:
        return has_head == (key == "and") and i > 0 and _names_role(_key(tokens[i - 1]))
    if tokens[i].text in POSSESSIVES:
        return i > 0 and (tokens[i - 1].text[:1].isupper() or _key(tokens[i - 1]) in ORGANIZATION_WORDS)
    if tokens[i].text in "-–":
        return _joins(tokens, i)
    if has_head and i + 1 < len(tokens) and _joins(tokens, i + 1):
        return True
    if tokens[i].text[:1].isupper():
        return key not in NOT_NAMES and (i > 0 or _opens_sentence(tokens, labels))
    of_role = i > 1 and _key(tokens[i - 1]) == "of" and _names_role(_key(tokens[i - 2]))
    return (has_head or of_role) and tokens[i].tag in _NOMINAL and key not in TIMES


def _opens_sentence(tokens: Sequence[Token], labels: Labels) -> bool:
    """Is this first word of a sentence, which has a capital in any case, a name or part of an office?"""
    known = peoples().adjectives
    key = _key(tokens[0])
    is_office = tokens[0].tag in _OFFICE and key not in TIMES
    return 0 in labels or key in known or " ".join(_keys(tokens[:2])) in known or is_office


def _joins_fields(tokens: Sequence[Token], i: int, labels: Labels) -> bool:
    """Is this the "and" of "Work and Pensions Secretary"?"""
    if i == 0 or (i - 1 in labels and labels[i - 1] != labels.get(i + 1)):
        return False
    sides = tokens[i - 1], tokens[i + 1]
    return all(token.text[:1].isupper() and not _names_role(_key(token)) for token in sides)


def _may_open(tokens: Sequence[Token], i: int) -> bool:
    return _key(tokens[i]) not in _LINKS and tokens[i].text[:1].isalnum()


def _after(tokens: Sequence[Token], name_end: int, labels: Labels) -> tuple[int, int] | None:
    """The role in an apposition: "head of the agency" in "Grossi, the head of the agency, said"; or in a
    sentence of its own: "Grossi is the head of the agency".
    """
    i = _role_may_follow(tokens, name_end)
    first = i
    while first < len(tokens) and _key(tokens[first]) in _DETERMINERS:
        first += 1
    last = first
    while last < len(tokens) and last - first <= _LONGEST_AFTER and not _ends_role(tokens, last, labels):
        last += 1
    while last > first and _key(tokens[last - 1]) in _LINKS:
        last -= 1
    opens_well = first > i or (first < len(tokens) and _opens_role(tokens, first, labels))
    head = any(_names_role(_key(token)) for token in tokens[first : min(last, first + _HEAD_WITHIN)])
    return (first, last) if opens_well and head and last - first <= _LONGEST_AFTER else None


def _role_may_follow(tokens: Sequence[Token], name_end: int) -> int:
    """The token with which a role would begin after the name; the number of tokens if none can."""
    i = _after_age(tokens, name_end)
    is_apart = i < len(tokens) and tokens[i].text == ","
    gained = _past_gaining(tokens, i + is_apart, is_passive=is_apart)
    if gained and _says_who(tokens[gained : gained + 2]):
        return gained
    if is_apart:
        i += 1
        return i + 2 if _keys(tokens[i : i + 2]) in _WHO_IS else i
    is_said = i == name_end and _keys(tokens[i : i + 1]) in _IS and _says_who(tokens[i + 1 : i + 3])
    return i + 1 if is_said else len(tokens)


def _past_gaining(tokens: Sequence[Token], i: int, *, is_passive: bool) -> int:
    """The token after "became", "was elected" or "has served as", if such stands at ``i``, else 0.

    ``is_passive`` tells that "elected" alone is meant so, as in an apposition.
    """
    end = min(len(tokens), i + _LONGEST_GAINING)
    while i < end and _key(tokens[i]) in _AUXILIARIES:
        is_passive = is_passive or _key(tokens[i]) in _PASSIVE
        i += 1
    verb = _key(tokens[i]) if i < end else ""
    has_as = _keys(tokens[i + 1 : i + 2]) == ("as",)
    if verb in _BECOME or (verb in _ELECTED and is_passive) or (verb in _SERVE and has_as):
        return i + 1 + has_as
    return 0


def _says_who(tokens: Sequence[Token]) -> bool:
    """After "is": an article, or a role without one ("managing director")."""
    keys = _keys(tokens)
    return (
        keys[:1] in _ARTICLES or any(map(_names_role, keys[:1])) or (len(keys) == 2 and _is_modified(*keys))
    )


def _names_role(key: str) -> bool:
    return key in PARTISANS or is_role(key)


def _is_modified(modifier: str, role: str) -> bool:
    return modifier in ROLE_MODIFIERS and _names_role(role)


def _ends_role(tokens: Sequence[Token], i: int, labels: Labels) -> bool:
    token = tokens[i]
    is_sign = not token.text[:1].isalnum() and token.text not in _INNER_SIGNS
    next_person = _key(token) == "and" and labels.get(i + 1) == "PER"
    return (
        is_sign
        or next_person
        or _tells_time(tokens[i : i + 2])
        or _key(token) in _CLAUSE_STARTS
        or token.tag in _VERBS
    )


def _tells_time(tokens: Sequence[Token]) -> bool:
    """ "in 2018", "on Monday", "last week"."""
    keys = _keys(tokens)
    if len(keys) < 2:
        return False
    is_date = keys[1].isdigit() or (keys[1] in NOT_NAMES and tokens[1].text[:1].isupper())
    return (keys[0] in ("in", "on") and is_date) or (keys[0] in ("last", "this") and keys[1] in TIMES)


def _after_age(tokens: Sequence[Token], i: int) -> int:
    """Past an age between commas."""
    if i + 2 < len(tokens) and tokens[i].text == "," and tokens[i + 1].text.isdigit():
        return i + 2
    return i


def _opens_role(tokens: Sequence[Token], i: int, labels: Labels) -> bool:
    """May an apposition begin so: "lawyer", "ocean ecology expert", "Kremlin spokesman", "Anna's mother"?"""
    key = _key(tokens[i])
    if _names_role(key) or key in ROLE_MODIFIERS or key in peoples().adjectives:
        return True
    end = _name_end(i, labels)
    if labels.get(i) == "PER":
        return _possessive(tokens, end)
    while end < len(tokens) and end < i + _HEAD_SOON and tokens[end].tag in _NOMINAL:
        end += 1
    return end > i and any(_names_role(_key(token)) for token in tokens[i : end + _HEAD_SOON])


def _name_end(i: int, labels: Labels) -> int:
    """The token after the name that ``i`` is in; somewhere in it, if it is very long."""
    return next((end for end in range(i, i + _LONGEST_BEFORE) if end not in labels), i)


def _possessive(tokens: Sequence[Token], i: int) -> bool:
    return i < len(tokens) and tokens[i].text in POSSESSIVES


def _keys(tokens: Sequence[Token]) -> tuple[str, ...]:
    return tuple(map(_key, tokens))


def _key(token: Token) -> str:
    return fold(token.text).rstrip(".")

"""Where the sentences of a paragraph begin and end."""

import re
from dataclasses import dataclass

from desktop_app.article import Span
from desktop_app.language.abbreviations import abbreviations
from desktop_app.language.punkt import ends_sentence, known_form, never_names

_EMOJI = r"[\u2600-\u27bf\U0001f1e6-\U0001f1ff\U0001f300-\U0001faff\ufe0f\u200d]"
_END = re.compile(
    rf"""
    (?<![.!?…‽])(?P<mark>[.!?…‽]++|[;\u037e])             # a run is tried once: leaders may be long
    (?P<closing>(?:
        ["”“’'»«)\]}}*]
        | [ \u00a0\u202f](?:["”»)\]}}]|''|``)(?=\s|$)          # set off by spaces on both sides
        | [ ]?{_EMOJI} | [ ]?[:;]-?[()DP](?=\s|$)
    )*)
    (?:
        (?=\s|$)
        | (?<=[^\W\d_A-Z]{{3}}[.!?])(?P<glued>)(?=[A-Z][a-z]*\s)  # the space was lost
        | (?<=[a-z][.!?]["])(?=[“"][A-Z])
    )
    | [。！？]+[」』”’）]*
    | [؟۔।॥։።]+[!?.]*["”’»)]*
    """,
    re.VERBOSE,
)
_NEXT = re.compile(r"\s*(?P<opening>(?:[^\w\s]|\s){0,12})(?P<word>\w[\w'’-]{0,40}(?:\.\w)*)?")
_CARRIES_ON = re.compile(r"\s*(?:[.;:!?](?!\.\.\s)|,(?!,))")  # two commas are a quotation mark in Dutch
_DATELINE = re.compile(
    r"""
    (?: (?P<city>[^\W\d_][\w.'’-]*(?:[ ][A-Z][\w.'’-]*){0,4})           # a place, maybe its country
        (?:(?:,[ ]?|[ ]?/[ ]?)[A-Z][\w.'’]*(?:[ ][A-Z][\w.'’]*){0,3}){0,2}
        (?:,?[ ](?:[A-Z][a-z]{2,8}\.?[ ]\d{1,2}|\d{1,2}[ ][A-Z][a-z]{2,8})(?:,?[ ]\d{4})?)?[ ]?
    )?
    (?: \((?:CNN|HLN)\)\s{0,9}(?:--|[-–—])?\s{0,9}
      | \([A-Z][\w. ]{1,24}\)\s{0,9}(?:--|[-–—])\s{1,9}
      | (?P<dash>(?:--|[-–—])\s{1,9}) )
    (?=["“‘']?[A-Z0-9])
    """,
    re.VERBOSE,
)
_SMALL_NAME = re.compile(r"(?:[a-z]|al-|el-|ad-)[A-Z]")  # iPhone, eBay, al-Shabab
_LAST = re.compile(r"[^\s\"“”„‘'«»(\[{—–/]*$")
_GREEK_QUESTION = ";\u037e"
_AFTER_ELLIPSIS = re.compile(r"[^ \u00a0.…]")
_LOOK_BACK = 40
_SHORTEST_CITY = 3
_ORDINAL = re.compile(r"[0-9]{1,2}|[IVX]{1,5}")
_INITIALS = re.compile(r"(?:[^\W\d_]{1,2}\.)+[^\W\d_]{1,2}")
_ITEM = re.compile(r"[0-9]{1,3}|[A-Za-z]|[ivx]{1,4}")
_SAID = re.compile(
    r"\s*(?:[A-Z][\w.'’-]{0,20}\s){1,4}(?:said|says|asked|asks|added|wrote|replied|told|shouted|tweeted)\b"
)


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where and by whom a story was written: "OSLO, June 3 (Reuters) -".

    ``end`` is where the story begins, ``place`` the city without its state or country. Without a date, a
    state and an agency it is not sure: "IRAN -" may as well be a heading.
    """

    end: int
    place: Span | None
    is_sure: bool


def split_sentences(text: str, start: int = 0, language: str = "en") -> list[Span]:
    """The sentences of one paragraph, without the white space between them, counted from ``start``.

    A dateline ("OSLO, June 3 (Reuters) -") is one, too.
    """
    begin = len(text) - len(text.lstrip())
    dateline = find_dateline(text, begin)
    spans = []
    if dateline is not None:
        spans.append(Span(start + begin, start + begin + len(text[begin : dateline.end].rstrip())))
        begin = dateline.end
    words = _after_ellipsis(text, begin)
    for match in _END.finditer(text):
        if match.end() > begin and _is_end(text, begin, words, match, language):
            spans.append(Span(start + begin, start + match.end()))
            begin = match.end()
            while begin < len(text) and text[begin].isspace():
                begin += 1
            words = _after_ellipsis(text, begin)
    end = len(text.rstrip())
    if begin < end:
        spans.append(Span(start + begin, start + end))
    return spans


def _after_ellipsis(text: str, begin: int) -> int:
    """Where the sentence from ``begin`` has its first character that is neither a dot nor a space."""
    found = _AFTER_ELLIPSIS.search(text, begin)
    return len(text) if found is None else found.start()


def find_dateline(text: str, begin: int = 0) -> Dateline | None:
    """The dateline that a paragraph, whose text starts at ``begin``, opens with.

    Without an agency in brackets the city has capitals only: "OSLO -".
    """
    match = _DATELINE.match(text, begin)
    if match is None:
        return None
    city = match["city"] or ""
    if match["dash"] and not (len(city) >= _SHORTEST_CITY and city.isupper()):
        return None
    place = Span(*match.span("city")) if city else None
    is_sure = not match["dash"] or "," in match.group()
    return Dateline(match.end(), place, is_sure) if not city or city[0].isupper() else None


def _is_end(text: str, begin: int, words: int, match: re.Match[str], language: str) -> bool:
    """Whether the sentence from ``begin`` ends with the stop, question or exclamation mark found.

    ``words`` is where it begins behind an ellipsis, which may open it.
    """
    following = _NEXT.match(text, match.end())
    if not match["mark"] or following is None:
        return True
    if match["mark"] in _GREEK_QUESTION and language != "el":
        return False
    if match.start() <= words:
        return False
    word = following["word"]
    if word is None:
        return not following["opening"].strip()
    if (word[0].islower() and not _SMALL_NAME.match(word)) or _CARRIES_ON.match(following["opening"]):
        return False
    if match["glued"] is not None and word.lower() not in never_names(language):
        return False
    if match["mark"].strip(".…"):
        return not (match["closing"] and language == "en" and _SAID.match(text, match.end()))
    if len(match["mark"]) > 1 or match["mark"] == "…":
        return word not in {"I", "I'm", "I’m"} or bool(match["closing"])
    if len(word) == 1 and text[following.end() : following.end() + 1] == ".":
        word += "."
    return _stop_is_end(text, begin, match.start(), word, language)


def _stop_is_end(text: str, begin: int, stop: int, following: str, language: str) -> bool:
    """Whether a single full stop ends a sentence before the word, number or initial ``following``."""
    found = _LAST.search(text, max(begin, stop - _LOOK_BACK), stop)
    last = found.group() if found else ""
    known = abbreviations(language)
    if last in known.titles or known.shouted_title(last, following):
        return False
    if last in known.numbers:
        return not following[0].isdigit()
    if stop - len(last) == begin and _ITEM.fullmatch(last):
        return False
    if known.ordinals and _ORDINAL.fullmatch(last):
        return following.lower() in never_names(language)
    if _INITIALS.fullmatch(last):
        return ends_sentence(known_form(last, language), following, language)
    if last[:1].lower() + last[1:] not in known.others and last not in known.others and len(last) != 1:
        return True
    return following[0].isalpha() and following[-1] != "." and ends_sentence(last, following, language)

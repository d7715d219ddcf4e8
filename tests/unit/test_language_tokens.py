"""Tokens: verbatim, at their place, cut as the tagger and the finders of names expect them."""

from itertools import pairwise

import pytest

from desktop_app.language import is_stop_word, stem, tag_words, tokenize


def words(text: str, language: str = "en") -> list[str]:
    return [token.text for token in tokenize(text, language=language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The well-known co-founder spoke.", "The|well|-|known|co|-|founder|spoke|."),
        ("They don't, won’t and CAN'T go.", "They|do|n't|,|wo|n’t|and|CA|N'T|go|."),
        ("We cannot stay.", "We|can|not|stay|."),
        ("I'll say we've met; she’d agree.", "I|'ll|say|we|'ve|met|;|she|’d|agree|."),
        ("Anna's dog, the dogs' bowls", "Anna|'s|dog|,|the|dogs|'|bowls"),
        ("the “Wall”’s end", "the|“|Wall|”|’s|end"),
        ("O'Brien came at ten o'clock.", "O'Brien|came|at|ten|o'clock|."),
        ("a U.S. plan, a U.K.-led one", "a|U.S.|plan|,|a|U.K.|-|led|one"),
        ("Mr. Berg and Acme Inc. agreed at 1 p.m. sharp.", "Mr.|Berg|and|Acme|Inc.|agreed|at|1|p.m.|sharp|."),
        ("No. 10 said no.", "No.|10|said|no|."),
        ("George W. Bush", "George|W.|Bush"),
        ("5% of $1,200.50 on 9/11", "5|%|of|$|1,200.50|on|9/11"),
        ("the 19th, the 1960s, the '60s", "the|19th|,|the|1960s|,|the|'60s"),
        ("AT&T e-mails Norland.com", "AT&T|e-mails|Norland.com"),
        ("Wait... what?! No…", "Wait|...|what|?!|No|…"),
        ("‘Go,’ he said -- “now”.", "‘|Go|,|’|he|said|--|“|now|”|."),
        ("@norland tweets #water", "@norland|tweets|#water"),
    ],
)
def test_english_words(text: str, expected: str) -> None:
    assert words(text) == expected.split("|")


def test_links_and_addresses_are_whole_and_without_the_sentence_around_them() -> None:
    text = "See https://example.org/a-b?c=1,2, (www.example.net/x) or write to a.b-c@mail.example.co.uk."
    assert words(text) == [
        *("See", "https://example.org/a-b?c=1,2", ",", "(", "www.example.net/x", ")"),
        *("or", "write", "to", "a.b-c@mail.example.co.uk", "."),
    ]


@pytest.mark.parametrize(
    "one",
    [
        "👍🏽",
        "🇩🇪",
        "👩\u200d👩\u200d👧",
        "❤\ufe0f",
        "cafe\u0301",
        "Zu\u0308rich",
        "co\u00adoperate",
        "हिन्दी",
        "שָׁלוֹם",
        "مُحَمَّد",
    ],
)
def test_what_a_reader_sees_as_one_sign_or_word_is_one_token(one: str) -> None:
    assert words(f"so {one} there") == ["so", one, "there"]


def test_elided_words_of_french_and_italian_are_tokens() -> None:
    assert words("L’État n'est qu'une idée aujourd'hui.", "fr") == [
        *("L’", "État", "n'", "est", "qu'", "une", "idée", "aujourd'hui", "."),
    ]
    assert words("Dell'acqua c'è.", "it") == ["Dell'", "acqua", "c'", "è", "."]
    assert words("l'homme") == ["l'homme"]


def test_abbreviations_of_the_language_keep_their_stop() -> None:
    assert words("Dr. Lang kam ca. um acht, Nr. 5.", "de") == [
        *("Dr.", "Lang", "kam", "ca.", "um", "acht", ",", "Nr.", "5", "."),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\t\u00a0",
        "''''’’’``\"\"",
        "n't 's 'll.",
        "U. S. A... e.g..i.e.",
        "a\u0301\u0301\u200d\ufeff\x00\ud800 \U0010ffff",
        "1.2.3,4:5/6..7@@##&&&",
        "http:// www. @ # a@b a@b.c https://…",
        "Привет, мир! 你好。世界 مرحبا؟ नमस्ते।",
    ],
)
def test_tokens_hold_every_sign_of_any_text_once_and_verbatim(text: str) -> None:
    tokens = tokenize(text, start=1000)
    places = [(token.start - 1000, token.end - 1000) for token in tokens]
    assert [token.text for token in tokens] == [text[start:end] for start, end in places]
    assert places == sorted(places)
    assert all(one[1] <= other[0] for one, other in pairwise(places))
    covered = {at for start, end in places for at in range(start, end)}
    assert {at for at, sign in enumerate(text) if not sign.isspace()} <= covered


def test_tags_of_a_sentence() -> None:
    tokens = words("The old minister's aides didn't warn Paris on Monday, but two ships will leave quickly.")
    assert " ".join(tag_words(tokens)) == ("DT JJ NN POS NNS VBD RB VB NNP IN NNP , CC CD NNS MD VB RB .")


def test_typographic_apostrophes_are_tagged_like_plain_ones() -> None:
    assert tag_words(words("She didn’t say it’s Anna’s.")) == tag_words(words("She didn't say it's Anna's."))


def test_no_words_have_no_tags() -> None:
    assert tag_words([]) == []


def test_a_sentence_of_any_length_is_tagged_word_by_word() -> None:
    sentence = words("The ministers of seven countries met in Tallberg") * 400
    tags = tag_words(sentence)
    assert len(tags) == len(sentence)
    assert {tag for word, tag in zip(sentence, tags, strict=True) if word == "of"} == {"IN"}


@pytest.mark.parametrize(
    ("language", "forms", "expected"),
    [
        ("en", ("threaten", "Threatened", "threatening", "THREATENS"), "threaten"),
        ("en", ("country’s", "country's", "countries"), "countri"),
        ("de", ("Häuser", "hauses"), "haus"),
        ("fr", ("continuer", "continua"), "continu"),
        ("ru", ("страны", "страна", "стране"), "стран"),
        ("zh", ("和平",), "和平"),
        ("uk", ("Ім'я", "ім’я"), "ім'я"),
    ],
)
def test_forms_of_a_word_have_one_stem(language: str, forms: tuple[str, ...], expected: str) -> None:
    assert {stem(form, language) for form in forms} == {expected}


@pytest.mark.parametrize(
    ("language", "function_words", "others"),
    [
        ("en", "The of would n't n’t themselves", "water minister threat"),
        ("de", "Der und nicht wurde", "Wasser Minister"),
        ("fr", "Les des aujourd'hui aujourd’hui être", "eau ministre"),
        ("es", "El los porque", "agua ministro"),
        ("ru", "И не что", "вода министр"),
        ("uk", "Та що ім’я", "вода"),
        ("el", "και το", "νερό"),
        ("tr", "ve bir", "su"),
        ("nb", "og ikke", "vann"),
        ("ja", "", "the und"),
    ],
)
def test_function_words_in_whatever_case(language: str, function_words: str, others: str) -> None:
    assert all(is_stop_word(word, language) for word in function_words.split())
    assert not any(is_stop_word(word, language) for word in others.split())

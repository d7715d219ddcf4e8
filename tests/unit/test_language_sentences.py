"""Where sentences end: one string a case, with | between its sentences."""

from itertools import pairwise

import pytest

from desktop_app.language import split_sentences


def split(text: str, language: str = "en") -> list[str]:
    return [span.of(text) for span in split_sentences(text, language=language)]


def assert_split(marked: str, language: str = "en") -> None:
    sentences = marked.split(" | ")
    assert split(" ".join(sentences), language) == sentences


@pytest.mark.parametrize(
    "marked",
    [
        "They came. | They left! | Did they? | Nobody knows.",
        "Stop!!! | Why?! | Go on.",
        "It costs $5.50. | That is 3.5 percent of 1,000.25 dollars.",
        "See example.com or mail a.b@example.org. | Then wait.",
        "A line without a full stop",
        "Heading: what we know so far",
        "The treaty ended World War II. | Peace followed.",
    ],
)
def test_plain_sentences(marked: str) -> None:
    assert_split(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "“If they attack, then we will respond.” | We will respond in kind.",
        '"If they attack, then we will respond." | "We will respond in kind."',
        "He said: ‘Leave now.’ | They left.",
        "They left (all of them!). | Nobody stayed.",
        "(They left.) | Nobody stayed.",
        "“Will you go…?” he asked. | She did not.",
        '"Will you go...?" he asked.',
        "“Stop!” she shouted. | He stopped.",
        "“Will you go?” Anna Berg asked. | “No.”",
        "“Go!” | The crowd cheered.",
        "“We refuse”, he wrote.",
    ],
)
def test_closing_marks_stay_with_their_sentence(marked: str) -> None:
    assert_split(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "The U.S. President met U.K. Prime Minister Berg. | They spoke.",
        "He left the U.S. | He came back.",
        "She arrived at 1 p.m. | He left.",
        "Talks start at 1 p.m. Geneva time on Monday.",
        "J. K. Lund met George W. Berg. | They left.",
        "Lt. Gen. Lund, Dr. Berg and Mrs. Holm came on Jan. 5 to St. Paul.",
        "She lives at No. 10 Downing Street. | Her answer was no. | He left.",
        "Vol. 3 of the report is out.",
        "The Z.K.F. Group refused. | They left the Z.K.F. | The group stayed.",
        "He works for Acme Inc. | She works for Berg Corp. in Ohio.",
        "They live in Washington, D.C. | The house is old.",
        "Bring water, bread, etc. | We leave at six.",
        "It was plan B. | We had no plan C.",
        "1. First we go. | 2. Then we come back.",
        "Some (e.g. Berg) said so, i.e. they agreed.",
        "P.S. We moved. | Write soon.",
        "Prices fell. | iPhone sales rose. | al-Noor denied it.",
    ],
)
def test_abbreviations_initials_and_numbers(marked: str) -> None:
    assert_split(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "Well… I do not know.",
        "They waited... | Then they left.",
        "He is … not here.",
        "“We will…” | She fell silent.",
        "They knew. | … And nobody spoke.",
        "They knew. | ... And nobody spoke.",
        "Berg spent $20,000. . . . | Then she left.",
    ],
)
def test_ellipses(marked: str) -> None:
    assert_split(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "OSLO, June 3 (Reuters) - | The king spoke. | He left.",
        "OSLO — | The king spoke.",
        "OSLO/BERGEN, May 4 (Reuters) - | The king spoke.",
        "ST. PAUL, Minnesota (CNN) -- | “We stay,” she said.",
        "(CNN) -- | The king spoke.",
        "Oslo, Norway (AP) — | The king spoke.",
        "BERGEN, Norway, Jun 23 2022 (IPS) - | 30 boats left.",
        "The Nordic Council (NC) met in Oslo.",
        "Group G — Norway beat Spain.",
        "Anna Berg - the mayor - left.",
        "IT — that is what they call it.",
        "However, the king — who was ill — stayed.",
    ],
)
def test_datelines_stand_apart(marked: str) -> None:
    assert_split(marked)


@pytest.mark.parametrize("marked", ["MS. BERG: Will it rain?", "He has MS. | She left.", "GOV. BERG LEFT."])
def test_titles_in_capitals_end_no_sentence_before_a_name_in_capitals(marked: str) -> None:
    assert_split(marked)


def test_a_dateline_needs_no_space_behind_it() -> None:
    assert split("(CNN)The king spoke. He left.") == ["(CNN)", "The king spoke.", "He left."]


def test_a_lost_space_is_seen_before_words_that_are_never_names() -> None:
    assert split("He agreed.The talks ended.") == ["He agreed.", "The talks ended."]
    assert split("He uses Node.Js daily.") == ["He uses Node.Js daily."]


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("de", "Am 3. Oktober kam Dr. Lang, z.B. mit Wein. | Das war schön."),
        ("de", "Es war das Jahr 1990. | Die Mauer war weg."),
        ("fr", "M. Roux est venu. | « Nous refusons. » | Mme Blanc est partie."),
        ("es", "El Sr. Gil habló. | ¿Quién escuchó? | ¡Nadie!"),
        ("nl", "Hij wachtte. | ,,Ik weet het niet.'' | Zij ging weg."),
        ("it", "Il dott. Bassi è arrivato. | La riunione è finita."),
        ("ru", "Он родился в 1950 г. в городе. | Потом он уехал."),
        ("el", "Τι κάναμε; | Μείναμε εδώ."),
        ("hi", "वह आया। | वह गया।"),
        ("ar", "هل ذهب الرجل؟ | نعم."),
        ("ur", "وہ آیا۔ | وہ گیا۔"),
    ],
)
def test_other_languages(language: str, marked: str) -> None:
    assert_split(marked, language)


def test_chinese_and_japanese_need_no_space() -> None:
    assert split("他来了。她说：“走！”他们走了？", "zh") == ["他来了。", "她说：“走！”", "他们走了？"]
    assert split("彼は来た。彼女は去った。", "ja") == ["彼は来た。", "彼女は去った。"]


@pytest.mark.parametrize("text", ["", " ", "\u00a0\t"])
def test_nothing_has_no_sentences(text: str) -> None:
    assert split_sentences(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "  They came.   They left.  ",
        ".",
        "...",
        "?! ”",
        "Hm.\u00a0\u2003Yes. 👍 Go. :-) Now.",
        "a" + "." * 50 + "b. C.",
    ],
)
def test_sentences_hold_every_sign_once_and_count_from_the_start_given(text: str) -> None:
    spans = split_sentences(text, start=70)
    kept = "".join(text[span.start - 70 : span.end - 70] for span in spans)
    assert "".join(kept.split()) == "".join(text.split())
    assert all(one.end <= other.start for one, other in pairwise(spans))
    for span in spans:
        sentence = text[span.start - 70 : span.end - 70]
        assert sentence == sentence.strip() != ""

"""The ranking of sentences: whole, the same every time, under every method and on every shape of text."""

import os
import subprocess
import sys
import time

import pytest

from desktop_app.analysis.actors import find_actors
from desktop_app.analysis.summary import DEFAULT_METHOD, METHODS, rank_sentences
from desktop_app.analysis.summary.material import gather
from desktop_app.article import Article, Block
from desktop_app.language import Document, read_document
from desktop_app.report import RankedSentence, wording

FLOOD = (
    "Heavy rain burst the dam above Ostrava on Friday, flooding three towns and killing at least 14 people.",
    "Rescue teams in boats reached most of the flooded towns by nightfall, the interior ministry said.",
    "“We had ten minutes,” said Marta Havel, who runs a bakery near the river. “Then the street was gone.”",
    "The dam, built in 1961, had passed an inspection only two months before. He said so himself.",
    "Prime Minister Jan Dolezal promised an inquiry into the dam and money for everyone who lost a home.",
    "Forecasters expect more rain on Sunday. The towns downstream of the dam have been told to leave.",
)
GERMAN = (
    "Die Regierung in Wien hat am Montag ein Gesetz über die Mieten beschlossen, das ab Januar gelten soll.",
    "Das Gesetz begrenzt die Mieten in den großen Städten auf den Stand des letzten Jahres.",
    "Die Opposition nannte das Gesetz einen Fehler und kündigte eine Klage vor dem Gericht an.",
    "Das Wetter war schön.",
)


def document(*paragraphs: str, title: str | None = None, language: str | None = None) -> Document:
    return read_document(Article(tuple(map(Block, paragraphs)), title=title, declared_language=language))


def texts(found: Document, ranking: tuple[RankedSentence, ...]) -> list[str]:
    return [found.sentences[place.index].of(found.text) for place in ranking]


@pytest.mark.parametrize("method", METHODS)
def test_every_sentence_has_one_place_and_a_reason_in_words(method: str) -> None:
    found = document(*FLOOD, title="Dam bursts above Ostrava")
    ranking = rank_sentences(found, method)
    assert sorted(place.index for place in ranking) == list(range(len(found.sentences)))
    scores = [place.score for place in ranking]
    assert scores == sorted(scores, reverse=True)
    assert all(0 <= score <= 1 and round(score, 4) == score for score in scores)
    assert all(wording.reason(code) != code for place in ranking for code in place.reasons)
    assert all(place.reasons for place in ranking)
    assert rank_sentences(found, method) == ranking


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize(
    "paragraphs",
    [
        (),
        ("One sentence stands alone here.",),
        ("The council met. It voted.",),
        ("The council met. It voted. Nobody objected to the plan.",),
        ("Of the and.", "And so on, and on.", "It was what it was."),
        ("?!", "***", "12"),
    ],
)
def test_short_and_empty_texts_come_back_whole(method: str, paragraphs: tuple[str, ...]) -> None:
    found = document(*paragraphs)
    assert len(rank_sentences(found, method)) == len(found.sentences)


@pytest.mark.parametrize("method", METHODS)
def test_a_repeated_sentence_is_taken_once(method: str) -> None:
    again = "The minister resigned over the harbour contracts."
    found = document(*[again] * 5, *FLOOD)
    best = rank_sentences(found, method)[: len(found.sentences) - 4]
    assert texts(found, best).count(again) == 1


def test_a_thousand_repetitions_are_ranked() -> None:
    found = document(*["The minister resigned over the harbour contracts."] * 1000)
    ranking = rank_sentences(found)
    assert [place.index for place in ranking] == list(range(1000))
    assert ranking[1].reasons == ("repeats",)


@pytest.mark.parametrize(
    "clutter",
    [
        "By Anna Kovacs",
        "PUBLISHED: 14:11 EST, 25 October 2013",
        "Source link",
        "Sign up for our newsletter to get the dam in your inbox",
        "Photograph: Jan Novak/Agency",
        "Copyright © 2021 Ostrava Dam Daily",
        "Read more: The dam, the rain and the flooded towns of Ostrava",
        "Karel Maly contributed to this report.",
    ],
)
@pytest.mark.parametrize("method", [DEFAULT_METHOD, "lead", "luhn"])
def test_clutter_comes_last(method: str, clutter: str) -> None:
    found = document(clutter, *FLOOD)
    assert texts(found, rank_sentences(found, method))[-1].startswith(clutter[:12])


def test_news_opens_its_summary_with_the_news() -> None:
    found = document(*FLOOD)
    assert texts(found, rank_sentences(found))[0] == FLOOD[0]


def test_reasons_name_the_actors_and_the_words() -> None:
    found = document(*FLOOD, title="Dam bursts above Ostrava")
    ranking = rank_sentences(found, actors=find_actors(found))
    told = {place.index: [wording.reason(code) for code in place.reasons] for place in ranking}
    assert "opens the story" in told[0]
    assert any(reason.startswith("names ") and "Ostrava" in reason for reason in told[0])
    assert any(reason.startswith("holds words that matter most here: ") for reason in told[0])
    promise = next(i for i, span in enumerate(found.sentences) if "Dolezal" in span.of(found.text))
    assert any("Jan Dolezal" in reason for reason in told[promise])


def test_the_headline_counts() -> None:
    plain = document(*FLOOD)
    titled = document(*FLOOD, title="Prime minister promises inquiry and money")
    promise = FLOOD[4]
    places = [texts(found, rank_sentences(found)).index(promise) for found in (plain, titled)]
    assert places[1] < places[0]


def test_a_sentence_that_leans_on_the_one_before_is_not_chosen_alone() -> None:
    found = document(*FLOOD)
    ranking = texts(found, rank_sentences(found))
    assert ranking.index("He said so himself.") > len(ranking) // 2


def test_the_first_word_of_a_quotation_is_no_sentence_of_a_summary() -> None:
    found = document(
        "People across the state are talking about it: North Alba is on tea.",
        "The buzz on local news and social media focused on a new tea campaign led by Gov. Nora Blake.",
        'The tagline? "Tea. We are on it."',
        "Blake launched the campaign to bring awareness to the tea shortage in North Alba.",
        "The ad on tea going viral on its first day shows that it is already a success, she said.",
        "Critics said that tea had never needed a campaign before.",
        title="North Alba says, 'Tea. We Are On It,' and the web asks, Are you OK?",
    )
    ranking = texts(found, rank_sentences(found, actors=find_actors(found)))
    assert ranking.index('"Tea.') > ranking.index('We are on it."') > 4


def test_another_language_is_ranked_by_place_and_frequency() -> None:
    found = document(*GERMAN, language="de")
    ranking = rank_sentences(found)
    assert texts(found, ranking)[0] == GERMAN[0]
    assert texts(found, ranking)[-1] == GERMAN[-1]
    assert all(place.reasons[0] == "basic" for place in ranking)
    assert rank_sentences(found, "lead")[0].reasons == ("opens_story",)


def test_sentences_without_spaces_are_ranked_too() -> None:
    found = document(
        "政府は来年から給食を無料にする。", "首相は記者会見で発表した。", "野党は批判している。", "雨。"
    )
    ranking = rank_sentences(found)
    assert texts(found, ranking)[0] == "政府は来年から給食を無料にする。"
    assert len(ranking) == 4


def test_a_text_too_long_for_a_method_is_ranked_by_the_default_and_says_so() -> None:
    found = document(
        *(f"The envoy of country {number} spoke about the grain treaty." for number in range(150))
    )
    slow = rank_sentences(found, "kl")
    assert [place.index for place in slow] == [place.index for place in rank_sentences(found)]
    assert all(place.reasons[0] == "method_too_slow:kl" for place in slow)


@pytest.mark.parametrize("method", ["lexrank", "textrank"])
def test_our_graphs_rank_as_those_of_sumy_do(method: str) -> None:
    from desktop_app.analysis.summary import by_sumy, graphs

    material = gather(document(*FLOOD, *GERMAN, *(line.lower() for line in FLOOD)))
    ours = {"lexrank": graphs.lexrank, "textrank": graphs.textrank}[method](material)
    assert [place.index for place in ours] == [place.index for place in by_sumy.rank(material, method)]


def test_an_unknown_method_is_refused() -> None:
    with pytest.raises(ValueError, match="guess"):
        rank_sentences(document(*FLOOD), "guess")


def test_time_grows_with_the_text_and_no_faster() -> None:
    def seconds(copies: int) -> float:
        found = document(
            *(f"{line[:-1]} in district {number}." for number in range(copies) for line in FLOOD)
        )
        start = time.process_time()
        rank_sentences(found)
        return time.process_time() - start

    seconds(10)
    assert seconds(1200) < 20 * seconds(150)


def test_the_names_of_the_methods_cost_no_library() -> None:
    code = (
        "import sys; from desktop_app.analysis.summary import METHODS; assert METHODS;"
        "sys.exit(any(name in sys.modules for name in ('numpy', 'nltk', 'sumy')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_no_socket_is_made_for_sumy() -> None:
    code = (
        "import sys; made = [];"
        "sys.addaudithook(lambda event, _: made.append(event) if event.startswith('socket.') else None);"
        "from desktop_app.article import Article, Block;"
        "from desktop_app.language import read_document;"
        "from desktop_app.analysis.summary import rank_sentences;"
        "article = Article((Block('The dam burst. The town fled. Rain fell.'),));"
        "rank_sentences(read_document(article), 'luhn');"
        "assert 'sumy' in sys.modules; sys.exit(bool(made))"
    )
    environment = os.environ | {"PYTHONHASHSEED": "1"}
    assert subprocess.run([sys.executable, "-c", code], check=False, env=environment).returncode == 0

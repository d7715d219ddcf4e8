"""Sentences that cannot stand alone, and lines that are no part of the story."""

import pytest

from desktop_app.analysis.summary import rank_sentences
from desktop_app.analysis.summary.clutter import is_clutter
from desktop_app.analysis.summary.standing import standing
from desktop_app.article import Article, Block
from desktop_app.language import read_document


@pytest.mark.parametrize(
    "sentence",
    [
        "It relies on a new kind of foundation.",
        "He added that nobody was hurt.",
        "“They will pay,” she said.",
        "But the council refused.",
        "If it does not, the boats stay in the harbour.",
        "For this reason the bridge was closed.",
        "This includes the two ferries.",
        "The latter has no licence.",
        "Some of them had waited for weeks.",
        "In addition, the fuel tax rises.",
        "Both were released on bail.",
        "“We had no choice,” he told reporters on Friday.",
    ],
)
def test_a_sentence_that_leans_on_the_one_before(sentence: str) -> None:
    assert standing(sentence).leans


@pytest.mark.parametrize(
    "sentence",
    [
        "The council refused the plan on Monday.",
        "It is clear that the dam cannot be repaired.",
        "It was not known whether anyone was on board.",
        "This year the harvest failed.",
        "“It was a long night,” said Anna Berg, the mayor.",
        "Those who stayed were fed by the army.",
        "The former mayor, Karl Holm, was not invited.",
        "The two countries share a river.",
        "When Holm resigned, his deputy took over.",
        "Andrea Berg said she would run again.",
        "Butter is more expensive than ever.",
    ],
)
def test_a_sentence_that_stands_alone(sentence: str) -> None:
    assert not standing(sentence).leans


@pytest.mark.parametrize(
    ("sentence", "orphan"),
    [
        ("“We are not leaving.”", True),
        ("“We are not leaving. We never will.", True),
        ("We never will.”", True),
        ('"We are not leaving."', True),
        ("‘We are not leaving.’", True),
        ("“We are not leaving,” said Anna Berg.", False),
        ("We never will,” said Anna Berg.", False),
        ("The “iron road” was closed.", False),
        ("It's the mayors' last chance.", False),
    ],
)
def test_words_without_their_speaker(sentence: str, orphan: bool) -> None:
    assert standing(sentence).orphan_quote == orphan


def test_what_else_speaks_against_a_sentence() -> None:
    assert standing("Will you stand for election?").question
    assert standing("Q: Scientists say the fish are gone.").question
    assert not standing("She asked why.").question
    assert standing("The only thing I will say is ...").trails_off
    assert standing("The council decided the following:").trails_off
    assert not standing("The council decided.").trails_off
    assert standing("Uh, I was, you know, called by um the city.").fillers == 3
    assert standing("The city called me.").fillers == 0
    assert standing("What we know so far").heading
    assert standing("The bridge in May .").heading
    assert not standing("“The bridge is closed.”").heading


@pytest.mark.parametrize(
    "line",
    [
        "OSLO, June 3 (Reuters) -",
        "(CNN)",
        "GLENDALE, Ariz. -",
        "WASHINGTON —",
        "Argued March 3, 2021.",
        "“Distractions” by Anna Berg is licensed under CC BY-SA 4.0",
        "#harbour, #city #vote",
        "iReport.com: Share your photos of the flood",
    ],
)
def test_lines_that_are_no_part_of_the_story(line: str) -> None:
    assert is_clutter(line)


@pytest.mark.parametrize(
    "sentence",
    [
        "The king met the Nordic Council (NC).",
        "The rate was cut -",
        "Decided voters stayed at home.",
        "OSLO.",
    ],
)
def test_sentences_of_the_story(sentence: str) -> None:
    assert not is_clutter(sentence)


def best(paragraphs: str, count: int, title: str | None = None) -> list[str]:
    blocks = tuple(Block(line.strip()) for line in paragraphs.strip().splitlines() if line.strip())
    document = read_document(Article(blocks, title=title))
    chosen = sorted(place.index for place in rank_sentences(document)[:count])
    return [document.sentences[index].of(document.text) for index in chosen]


def test_an_interviews_summary_is_made_of_answers() -> None:
    chosen = best(
        """
        Karl Holm has led the fishermen's union for nine years.
        Before the talks in Tallberg he spoke to us about the ban on herring fishing.
        Q: Mr. Holm, how is the mood among your members in the harbour?
        A: Half of the boats have not left the harbour since the ban on fishing in April.
        Q: What do you expect of the talks on the fishing ban in Tallberg on Monday?
        A: The government must lift the ban for small boats, or the union will leave the talks.
        Q: Will you stand for election in the autumn?
        A: After nine years it is time for somebody younger to lead the union.
        """,
        4,
    )
    assert not any("?" in sentence for sentence in chosen)


def test_a_press_release_is_summarised_without_its_dateline_and_dangling_sentences() -> None:
    chosen = best(
        """
        TALLBERG, June 3 (NPR) - Norland Energy today opened the largest wind farm in the Baltic Sea.
        The wind farm has 112 turbines and will supply 900,000 homes with electricity.
        It relies on a new kind of foundation that can be removed without harm to the sea floor.
        Norland Energy expects the wind farm to operate for 35 years.
        For more information, visit www.norland.example.
        """,
        3,
    )
    assert chosen[0].startswith("Norland Energy today opened")
    assert not any(sentence.startswith("It relies") for sentence in chosen)


def test_captions_come_after_every_sentence() -> None:
    chosen = best(
        """
        Rescue boats on the flooded main street of Ostrava on Friday
        Heavy rain burst the dam above Ostrava on Friday, flooding three towns.
        Rescue boats reached most of the flooded towns by nightfall.
        The dam had passed an inspection in May.
        A woman waits for a rescue boat in Ostrava after the dam burst
        """,
        3,
    )
    assert all(sentence.endswith(".") for sentence in chosen)

"""Which sentences of whole articles are red lines: in a dispute, and in everyday news that sounds like it."""

from desktop_app.analysis.actors import find_actors
from desktop_app.analysis.red_lines import find_red_lines
from desktop_app.analysis.red_lines.encoder import encoder
from desktop_app.article import Article, Block
from desktop_app.language import Document, read_document
from desktop_app.report import Confidence, RedLine

DISPUTE = (
    "Talks between Kenya and Uganda over the lake ended without a result on Tuesday.",
    "The delegations had met for six hours in a hotel near the border.",
    "Kenya warned Uganda that it would retaliate if its fishing boats were seized again.",
    "“We will not accept any new border on the lake,” Foreign Minister Amina Otieno told reporters.",
    "Uganda rejected the proposal and demanded that Kenya withdraw its police from the island.",
    "The lake is the largest in Africa and feeds some thirty million people.",
    "Both countries joined the regional bloc in 1967.",
)
LINES = (2, 3, 4)
"""Their places in the dispute."""

EVERYDAY = {
    "weather": (
        "A cold front will reach the coast on Friday, the weather office said.",
        "Forecasters warned residents of heavy rain and strong winds in the valleys.",
        "The storm threatens more than forty villages along the river.",
        "Farmers hope that the rain will fill the reservoirs.",
        "Temperatures could fall to ten degrees by Sunday.",
    ),
    "health": (
        "Cases of measles have risen in the capital for the third month.",
        "Doctors urged parents to vaccinate their children before the term begins.",
        "The ministry warned that the virus could spread quickly in schools.",
        "Two clinics will open on Saturdays until the end of March.",
        "Nobody has died of the disease this year.",
    ),
    "market": (
        "Shares fell in early trading in Tokyo on Monday.",
        "Analysts warned that rising oil prices could slow growth next year.",
        "The carmaker said it would publish its results in May.",
        "Investors demand higher returns when inflation rises.",
        "The yen lost half a per cent against the dollar.",
    ),
    "sport": (
        "The club won its third game in a row on Saturday.",
        "The coach said his team must win on Tuesday to stay in the league.",
        "The striker vowed to score more goals before the end of the season.",
        "United threatened from the first minute and hit the post twice.",
        "The next match will be played in Leeds.",
    ),
    "history": (
        "The museum tells the story of the island's long quarrel with its neighbour.",
        "In 1867 the king refused to recognise the new republic.",
        "A treaty of 1901 demanded that both sides withdraw their ships.",
        "Visitors can see the original letters in a glass case.",
        "The exhibition will stay open until the end of August.",
    ),
}


def lines_in(sentences: tuple[str, ...], least: float = Confidence.BALANCED) -> list[RedLine]:
    document = read_document(Article((Block(" ".join(sentences)),)))
    return [line for line in find_red_lines(document, find_actors(document)) if line.confidence >= least]


def test_the_lines_of_a_dispute_are_found_and_nothing_else() -> None:
    text = " ".join(DISPUTE)
    assert [line.span.of(text) for line in lines_in(DISPUTE)] == [DISPUTE[place] for place in LINES]


def test_everyday_news_holds_next_to_none() -> None:
    flagged = {topic: len(lines_in(sentences)) for topic, sentences in EVERYDAY.items()}
    assert sum(flagged.values()) <= 1, flagged


def test_a_sentence_is_surer_in_a_dispute_than_in_everyday_news() -> None:
    demand = DISPUTE[LINES[2]]
    (beside_lines,) = (line for line in lines_in(DISPUTE) if "demanded" in line.span.of(" ".join(DISPUTE)))
    alone = lines_in((*EVERYDAY["history"], demand), least=0.0)
    assert beside_lines.confidence > max(line.confidence for line in alone)


def test_a_plain_statement_given_alone_is_shown() -> None:
    statements = (
        "Kenya demanded that Uganda withdraw its police from the island.",
        "Uganda refused to accept the ruling of the boundary commission.",
        "Miners threatened to strike unless the company reopens the clinic.",
    )
    found = [find_red_lines(document, find_actors(document)) for document in map(_alone, statements)]
    assert [line.confidence >= Confidence.BALANCED for (line,) in found] == [True, True, True]
    nothing = _alone("Kenya and Uganda signed an agreement on fishing in the capital on Monday.")
    assert not [line for line in find_red_lines(nothing, find_actors(nothing)) if line.confidence > 0.2]


def _alone(sentence: str) -> Document:
    return read_document(Article((Block(sentence),)))


def test_a_dispute_read_twice_gives_the_same() -> None:
    assert lines_in(DISPUTE, 0.0) == lines_in(DISPUTE, 0.0)


def test_what_the_encoder_hears_of_a_sentence_does_not_hang_on_its_company() -> None:
    together = encoder().scores(DISPUTE)
    apart = [encoder().scores([sentence])[0] for sentence in DISPUTE]
    assert all(abs(one - other) <= 0.02 for one, other in zip(together, apart, strict=True))


def test_the_encoder_tells_lines_from_the_rest() -> None:
    scores = encoder().scores(DISPUTE)
    others = [score for place, score in enumerate(scores) if place not in LINES]
    assert min(scores[place] for place in LINES) > max(others)


def test_the_encoder_reads_any_text() -> None:
    scores = encoder().scores(
        ["", "…", "the " * 3000, "Ω≈ç 日本語 \U0001f6a9 naïve", "x" * 5000, "[CLS] [SEP]"]
    )
    assert all(abs(score) < 20 for score in scores)

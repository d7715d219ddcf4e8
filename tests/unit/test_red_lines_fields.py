"""What a red line says: its kind and strength, who to whom, on what condition, with what consequence."""

import re
from time import perf_counter

import pytest

from desktop_app.analysis.actors import find_actors
from desktop_app.analysis.red_lines import find_red_lines
from desktop_app.analysis.red_lines.fields import Fields
from desktop_app.analysis.red_lines.lexicon import lexicon
from desktop_app.analysis.red_lines.scenes import scenes_of
from desktop_app.article import Article, Block, Span
from desktop_app.assets import sample_articles
from desktop_app.language import read_document
from desktop_app.report import Actor, Confidence, Party, RedLine, RedLineKind, wording


class Found:
    """The lines of a text, with their fields as words."""

    def __init__(self, *paragraphs: str, title: str | None = None) -> None:
        blocks = tuple(Block(paragraph) for paragraph in paragraphs)
        self.document = read_document(Article(blocks, title=title, declared_language="en"))
        self.actors = find_actors(self.document)
        self.lines = find_red_lines(self.document, self.actors)

    def line(self, beginning: str) -> RedLine:
        """The line of the sentence that begins so."""
        found = [line for line in self.lines if (self.words(line.span) or "").startswith(beginning)]
        assert len(found) == 1, [self.words(line.span) for line in self.lines]
        return found[0]

    def words(self, place: Span | Party | None) -> str | None:
        if place is None:
            return None
        return (place.span if isinstance(place, Party) else place).of(self.document.text)

    def actor(self, party: Party | None) -> Actor | None:
        return next((actor for actor in self.actors if party and actor.id == party.actor), None)

    def name(self, party: Party | None) -> str | None:
        actor = self.actor(party)
        return actor.name if actor else None


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("“We will not tolerate another attack on our ships,” President Moreno said.", RedLineKind.LIMIT),
        ("The minister said that giving up the airbase was a red line.", RedLineKind.LIMIT),
        ("The union threatened to strike on Friday unless the airline raises pay.", RedLineKind.THREAT),
        ("Kenya warned Uganda that it would retaliate if its trucks were stopped.", RedLineKind.THREAT),
        ("The general warned Russia that its exercises endanger the truce.", RedLineKind.WARNING),
        ("France called on Turkey to withdraw its troops from the north.", RedLineKind.DEMAND),
        ("The opposition leader said the president must resign.", RedLineKind.DEMAND),
        ("“Stop the shelling now,” the minister told the rebels.", RedLineKind.DEMAND),
        ("The rebels rejected the government's ceasefire proposal.", RedLineKind.REFUSAL),
        (
            "“We will continue to broadcast despite Russia's threats,” the minister said.",
            RedLineKind.COMMITMENT,
        ),
        ("Pakistan reserves the right to respond in kind, its minister said.", RedLineKind.COMMITMENT),
    ],
)
def test_kind(sentence: str, kind: RedLineKind) -> None:
    found = Found(sentence)
    assert [line.kind for line in found.lines] == [kind]


@pytest.mark.parametrize(
    ("sentence", "strength"),
    [
        ("France urged Turkey to withdraw its troops from the north.", 1),
        ("The opposition leader said the president must resign.", 2),
        ("The union threatened to strike on Friday unless the airline raises pay.", 3),
        ("The prime minister ruled out any talks until the hostages are freed.", 3),
    ],
)
def test_strength(sentence: str, strength: int) -> None:
    found = Found(sentence)
    assert [line.strength for line in found.lines] == [strength]


def test_a_threat_names_who_to_whom_on_what_condition_with_what_consequence() -> None:
    found = Found("The Kenyan government warned Uganda that it would retaliate if its trucks were stopped.")
    line = found.line("The Kenyan")
    assert found.words(line.speaker) == "The Kenyan government"
    assert found.words(line.addressee) == "Uganda"
    assert found.name(line.addressee) == "Uganda"
    assert found.words(line.condition) == "if its trucks were stopped"
    assert found.words(line.consequence) == "it would retaliate"
    assert "warned" in [found.words(cue) for cue in line.cues]


def test_a_condition_before_its_main_clause() -> None:
    found = Found("“If Canada lifts the tariffs, we will open our market,” President Moreno said.")
    line = found.line("“If Canada")
    assert found.words(line.condition) == "If Canada lifts the tariffs"
    assert found.words(line.consequence) == "we will open our market"
    assert found.words(line.speaker) == "President Moreno"


@pytest.mark.parametrize(
    ("sentence", "condition", "consequence"),
    [
        (
            "“And if he does not stop and acts as he did in May, with regard to the port and the rest, "
            "then we will respond,” President Moreno said.",
            "if he does not stop and acts as he did in May, with regard to the port and the rest",
            "we will respond",
        ),
        (
            "“If they go on in the mud, they will proceed alone,” President Moreno warned.",
            "If they go on in the mud",
            "they will proceed alone",
        ),
        (
            "“If the strikes do not end then we will close the strait,” President Moreno warned.",
            "If the strikes do not end",
            "we will close the strait",
        ),
        (
            "Kenya threatened to close the border unless the trucks leave, calling them a danger.",
            "unless the trucks leave",
            "close the border",
        ),
    ],
)
def test_a_condition_ends_where_another_clause_begins(
    sentence: str, condition: str, consequence: str
) -> None:
    found = Found(sentence)
    line = found.line(sentence[:10])
    assert found.words(line.condition) == condition
    assert found.words(line.consequence) == consequence


@pytest.mark.parametrize(
    "sentence",
    [
        "The president warned Russia that he would tell its envoy what his red lines were.",
        "The general vowed to defend the bridge against the rebels.",
    ],
)
def test_what_somebody_announces_is_no_condition(sentence: str) -> None:
    found = Found(sentence)
    condition = found.words(found.line(sentence[:10]).condition)
    assert condition is None or not condition.startswith(("tell", "defend", "he"))


def test_a_quotation_mark_is_no_word_of_a_name() -> None:
    found = Found("Moreno promised to tell Duarte ‘what the red lines are’ at the talks in Geneva.")
    assert found.words(found.line("Moreno").addressee) == "Duarte"


@pytest.mark.parametrize(
    "sentence",
    [
        "Okoro who heads the dock workers also demands a written promise that the port must stay open.",
        "The president, who has ruled for ten years, warned that any attack would be met with force.",
        "The minister who leads the talks demands that the rebels leave the town.",
    ],
)
def test_what_is_told_of_the_speaker_is_no_condition(sentence: str) -> None:
    found = Found(sentence)
    assert not (found.words(found.line(sentence).condition) or "").startswith("who")


def test_the_speaker_behind_a_quotation() -> None:
    found = Found("“We will block every budget,” said Anna Keller, the leader of the opposition.")
    assert found.name(found.line("“We will").speaker) == "Anna Keller"


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("The agency quoted Anna Keller as saying that the government must resign.", "Anna Keller"),
        ("The vote follows a threat by Hezbollah to attack the ships of Israel if they return.", "Hezbollah"),
        ("The shops closed after calls from Anna Keller for the government to resign.", "Anna Keller"),
    ],
)
def test_the_speaker_is_whose_the_quotation_or_the_threat_is(sentence: str, speaker: str) -> None:
    found = Found(sentence)
    document = found.document
    scenes = scenes_of(document, lexicon())
    line = Fields(document.text, scenes, found.actors, lexicon()).line_of(scenes[-1], 1.0)
    assert found.name(line.speaker) == speaker


def test_the_speaker_with_an_apposition() -> None:
    found = Found("Anna Keller, the leader of the opposition, said the government must resign.")
    line = found.line("Anna Keller")
    assert found.name(line.speaker) == "Anna Keller"
    assert found.words(line.addressee) == "the government"


def test_a_quotation_that_goes_on_has_the_speaker_of_its_first_sentence() -> None:
    found = Found(
        "“Their troops are on our soil,” President Anna Keller said on Monday. “We will not accept it. "
        "We will respond with force.”",
    )
    for beginning in ("“We will not accept", "We will respond"):
        assert found.name(found.line(beginning).speaker) == "Anna Keller"


def test_a_pronoun_means_the_last_person_who_was_a_subject() -> None:
    found = Found(
        "President Anna Keller met reporters in Berlin on Monday.",
        "She warned Russia that any attack would be met with force.",
    )
    line = found.line("She warned")
    assert found.name(line.speaker) == "Anna Keller"
    assert found.words(line.speaker) == "President Anna Keller"
    assert found.name(line.addressee) == "Russia"


def test_the_subject_of_the_cue_beats_the_outer_speaker() -> None:
    found = Found("Anna Keller said the rebels had rejected the ceasefire proposal.")
    assert found.words(found.line("Anna Keller").speaker) == "the rebels"


def test_the_agent_of_a_passive_speaks_and_its_subject_is_addressed() -> None:
    found = Found("Turkey was warned by Greece not to send ships into its waters.")
    line = found.line("Turkey was")
    assert (found.name(line.speaker), found.name(line.addressee)) == ("Greece", "Turkey")


def test_its_minister_speaks_for_the_country() -> None:
    found = Found("Pakistan reserves the right to respond in kind, its minister said.")
    assert found.name(found.line("Pakistan").speaker) == "Pakistan"


@pytest.fixture(scope="module")
def sample() -> Found:
    """The body of the sample article that ships with the app."""
    path = sample_articles()[0]
    title, *paragraphs = path.read_text(encoding="utf-8").split("\n\n")
    body = [paragraph.strip() for paragraph in paragraphs[: paragraphs.index("Source link")]]
    return Found(*body, title=title)


def test_the_sample_article_holds_three_lines(sample: Found) -> None:
    shown = [line for line in sample.lines if line.confidence >= Confidence.BALANCED]
    assert [(line.kind, line.strength) for line in shown] == [
        (RedLineKind.LIMIT, 2),
        (RedLineKind.THREAT, 3),
        (RedLineKind.THREAT, 2),
    ]
    assert all((sample.name(line.speaker) or "").endswith("Biden") for line in shown)
    limit, conditional, plain = shown
    assert (sample.name(limit.addressee) or "").endswith("Putin")
    assert (sample.words(conditional.condition) or "").startswith("if he chooses not to cooperate")
    assert sample.words(conditional.consequence) == "we will respond"
    assert (sample.name(conditional.addressee) or "").endswith("Putin")
    assert sample.words(plain.span) == "We will respond in kind."


def test_every_span_lies_in_the_text_and_inside_its_sentence(sample: Found) -> None:
    assert sample.lines
    for line in sample.lines:
        assert line.span in sample.document.sentences
        for part in (line.condition, line.consequence, *line.cues):
            assert part is None or line.span.contains(part)
        for party in (line.speaker, line.addressee):
            assert party is None or party.span.of(sample.document.text).strip()


def test_lines_come_in_document_order_and_the_same_each_time(sample: Found) -> None:
    again = find_red_lines(sample.document, sample.actors)
    assert again == sample.lines
    assert list(sample.lines) == sorted(sample.lines, key=lambda line: line.span)
    assert all(0.1 <= line.confidence <= 1 for line in sample.lines)


def test_every_reason_is_told_in_english(sample: Found) -> None:
    for line in sample.lines:
        assert line.reasons
        for code in line.reasons:
            assert not re.match(r"^\w+(:|$)", wording.reason(code)), code


def test_curly_and_straight_quotation_marks_are_the_same() -> None:
    curly = Found("“We will not tolerate another attack,” said Anna Keller. “We will respond with force.”")
    straight = Found('"We will not tolerate another attack," said Anna Keller. "We will respond with force."')
    assert [line.confidence for line in curly.lines] == [line.confidence for line in straight.lines]
    assert len(curly.lines) == 2


@pytest.mark.parametrize("text", ["", '"', "“ ” “", "if if if if", ", , said", "— will", "It's '90s. 'Tis"])
def test_odd_texts_do_no_harm(text: str) -> None:
    assert all(line.confidence < Confidence.BALANCED for line in Found(text).lines)


def test_time_grows_with_the_text() -> None:
    """One sentence of many thousand words costs as much as many short ones."""
    clause = "he said that if they do not stop, we will, he said, “respond” and warn them, "
    times = []
    for length in (300, 1200):
        document = read_document(Article((Block(clause * length),), declared_language="en"))
        start = perf_counter()
        find_red_lines(document, ())
        times.append(perf_counter() - start)
    assert times[1] < 12 * times[0]

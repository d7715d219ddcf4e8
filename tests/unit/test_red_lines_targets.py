"""Who to whom in short reports: whom an act is aimed at, and subjects that are no names."""

import pytest

from desktop_app.analysis.actors import find_actors
from desktop_app.analysis.red_lines.fields import Fields
from desktop_app.analysis.red_lines.lexicon import lexicon
from desktop_app.analysis.red_lines.scenes import scenes_of
from desktop_app.article import Article, Block
from desktop_app.language import read_document
from desktop_app.report import Party


class Read:
    """The last sentence of a text, read as a red line."""

    def __init__(self, text: str) -> None:
        document = read_document(Article((Block(text),), declared_language="en"))
        self.text = document.text
        self.actors = {actor.id: actor for actor in find_actors(document)}
        scenes = scenes_of(document, lexicon())
        fields = Fields(document.text, scenes, tuple(self.actors.values()), lexicon())
        self.line = fields.line_of(scenes[-1], 1.0)

    def words(self, party: Party | None) -> str | None:
        return None if party is None else party.span.of(self.text)

    def called(self, party: Party | None) -> str | None:
        return None if party is None else party.name(self.text, self.actors.get(party.actor or ""))

    def actor(self, party: Party | None) -> str | None:
        actor = self.actors.get(party.actor or "") if party else None
        return actor.name if actor else None


@pytest.mark.parametrize(
    ("sentence", "addressee"),
    [
        ("Berlin turned down French demands for joint borrowing.", "French"),
        ("The militia refused an appeal by the Red Cross to let convoys through.", "the Red Cross"),
        ("Lesotho rejected a plan for two dams put forward by Botswana.", "Botswana"),
        ("Tunisia demanded guarantees from Libya about its fishermen.", "Libya"),
        ("The rebels demanded direct talks with the government in Colombo.", "the government"),
        ("Sudan demanded that Chad stop arming the horsemen of the desert.", "Chad"),
        ("Greek teachers insisted that the education minister step down.", "the education minister"),
        ("Hezbollah threatened to strike Israeli gas platforms.", "Israeli"),
        ("Algeria threatened to halt gas exports to Spain.", "Spain"),
        ("Teachers threatened to boycott exams unless the ministry raises salaries.", "the ministry"),
        ("Baku threatened new strikes unless Armenian troops left the enclave.", "Armenian troops"),
    ],
)
def test_whom_an_act_is_aimed_at(sentence: str, addressee: str) -> None:
    read = Read(sentence)
    assert read.words(read.line.addressee) == addressee


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Farmers blocking roads near Lyon demanded lower taxes.", "Farmers"),
        ("Rebels who hold the city of Bor threatened to cut its power.", "Rebels"),
        ("The party led by Ivan Petrov rejected the offer.", "The party"),
        ("Workers sacked by the airline demanded their jobs back.", "Workers"),
        ("Prisoners held in Guantanamo refused to eat.", "Prisoners"),
        ("Papuan separatists threatened to kill a pilot from New Zealand.", "Papuan separatists"),
        ("Hundreds of bakers marched through Turin demanding higher wages.", "Hundreds of bakers"),
        ("Spain's Supreme Court turned down a request by Carles Puigdemont.", "Spain's Supreme Court"),
    ],
)
def test_a_subject_is_not_beaten_by_a_nearer_name(sentence: str, speaker: str) -> None:
    read = Read(sentence)
    assert read.words(read.line.speaker) == speaker


@pytest.mark.parametrize(
    ("sentence", "words", "country"),
    [
        ("Sudan's prime minister refused to meet the generals.", "Sudan's prime minister", "Sudan"),
        ("Peru's army threatened to dissolve the council.", "Peru's army", "Peru"),
    ],
)
def test_an_office_of_a_state_is_of_that_state_and_called_by_its_words(
    sentence: str, words: str, country: str
) -> None:
    read = Read(sentence)
    assert read.actor(read.line.speaker) == country
    assert read.called(read.line.speaker) == words


@pytest.mark.parametrize(
    "sentence",
    ["Sudan's opposition leader refused to meet the generals.", "Peru's former president rejected the deal."],
)
def test_whoever_does_not_hold_an_office_of_state_is_not_the_state(sentence: str) -> None:
    read = Read(sentence)
    assert read.actor(read.line.speaker) is None


def test_whoever_holds_an_office_is_meant_by_it() -> None:
    read = Read(
        "Prime Minister Edda Brandt of Norway flew to Oslo. Norway's prime minister rejected the treaty."
    )
    assert read.actor(read.line.speaker) == "Edda Brandt"


def test_a_place_is_called_by_its_name_where_nothing_more_is_said() -> None:
    read = Read("The Netherlands threatened to close its ports to Russia.")
    assert read.called(read.line.speaker) == "Netherlands"
    assert read.called(read.line.addressee) == "Russia"


def test_the_leader_of_a_country_is_whoever_is_introduced_with_it() -> None:
    talks = "President Maria Conti met her Norwegian counterpart, Prime Minister Edda Brandt, in Rome. "
    read = Read(talks + "The Norwegian leader rejected the treaty.")
    assert read.actor(read.line.speaker) == "Edda Brandt"

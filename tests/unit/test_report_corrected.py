"""What a person says of red lines, the summary and the actors holds over what the app found."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from desktop_app.article import Article, Block, BlockRole, Span
from desktop_app.report import (
    Actor,
    ActorKind,
    Length,
    Origin,
    Party,
    RankedSentence,
    RedLine,
    RedLineKind,
    Report,
    Sentence,
    View,
    red_lines,
    summary,
)
from desktop_app.report.corrections import (
    Correction,
    HideActor,
    MergeActors,
    Place,
    RenameActor,
    SetActorKind,
    SetInSummary,
    SetRedLine,
    SplitActor,
    apply,
    correction_from_json,
    correction_to_json,
    place_of,
)

ARTICLE = Article(
    (
        Block("Ardova draws a line", BlockRole.TITLE),
        Block("Mira Orlan warned Belmark. Orlan spoke in Geneva."),
        Block("Advertisement", BlockRole.CLUTTER),
        Block("Belmark said no. Jon Orlan, her brother, left. Nobody knows what comes next."),
    )
)
TEXT = ARTICLE.text


def at(words: str, after: int = 0) -> Span:
    start = TEXT.index(words, after)
    return Span(start, start + len(words))


def actor(name: str, kind: ActorKind, *mentions: Span, salience: float = 0.5) -> Actor:
    aliases = tuple(dict.fromkeys(m.of(TEXT) for m in mentions if m.of(TEXT) != name))
    return Actor(name.lower().replace(" ", "-"), name, kind, None, aliases, salience, mentions)


WARNING = RedLine(
    at("Mira Orlan warned Belmark."),
    RedLineKind.WARNING,
    2,
    0.6,
    speaker=Party(at("Mira Orlan"), "mira-orlan"),
    addressee=Party(at("Belmark"), "belmark"),
)
REFUSAL = RedLine(
    at("Belmark said no."), RedLineKind.REFUSAL, 1, 0.3, speaker=Party(at("Belmark said"), "belmark")
)
SENTENCES = (
    at("Mira Orlan warned Belmark."),
    at("Orlan spoke in Geneva."),
    at("Belmark said no."),
    at("Jon Orlan, her brother, left."),
    at("Nobody knows what comes next."),
)
REPORT = Report(
    article=ARTICLE,
    language="en",
    words=20,
    sentences=tuple(Sentence(span, int(span.start > 50)) for span in SENTENCES),
    method="balanced",
    ranking=tuple(RankedSentence(index, round(1 - index / 10, 4), ("opens_story",)) for index in range(5)),
    keywords=(),
    actors=(
        actor(
            "Mira Orlan",
            ActorKind.PERSON,
            at("Mira Orlan"),
            at("Orlan", 20),
            at("Jon Orlan"),
            salience=0.9,
        ),
        actor("Belmark", ActorKind.ORGANIZATION, at("Belmark"), at("Belmark", 40), salience=0.6),
        actor("Geneva", ActorKind.PLACE, at("Geneva"), salience=0.2),
    ),
    red_lines=(WARNING, REFUSAL),
)


def names(report: Report) -> list[str]:
    return [found.name for found in report.actors or ()]


def sentences(report: Report, length: int) -> list[int]:
    return [picked.index for picked in summary(report, View(Length(length)))]


def test_without_corrections_nothing_changes() -> None:
    assert apply(REPORT, []) == REPORT


def test_what_is_not_a_red_line_is_gone_and_the_others_stay() -> None:
    corrected = apply(REPORT, [SetRedLine(place_of(ARTICLE, WARNING.span), None)])
    assert corrected.red_lines == (REFUSAL,)


def test_a_sentence_becomes_a_red_line_by_a_few_of_its_words() -> None:
    corrected = apply(REPORT, [SetRedLine(place_of(ARTICLE, at("knows what")), RedLineKind.THREAT)])
    assert corrected.red_lines is not None
    made = corrected.red_lines[-1]
    assert (made.span, made.kind, made.origin) == (SENTENCES[4], RedLineKind.THREAT, Origin.PERSON)
    assert red_lines(corrected, View(min_confidence=1.0)) == (made,)


def test_another_kind_keeps_who_says_it_to_whom() -> None:
    corrected = apply(REPORT, [SetRedLine(place_of(ARTICLE, WARNING.span), RedLineKind.THREAT)])
    assert corrected.red_lines is not None
    changed = corrected.red_lines[0]
    assert changed == replace(WARNING, kind=RedLineKind.THREAT, confidence=1.0, origin=Origin.PERSON)


def test_the_last_word_on_a_sentence_counts() -> None:
    place = place_of(ARTICLE, WARNING.span)
    corrected = apply(REPORT, [SetRedLine(place, None), SetRedLine(place, RedLineKind.DEMAND)])
    assert corrected.red_lines is not None
    assert corrected.red_lines[0].kind is RedLineKind.DEMAND
    assert corrected.red_lines[0].speaker == WARNING.speaker


def test_a_sentence_taken_into_the_summary_is_there_at_any_length_beside_the_apps() -> None:
    corrected = apply(REPORT, [SetInSummary(place_of(ARTICLE, SENTENCES[4]), True)])
    assert sentences(corrected, 1) == [0, 4]
    assert sentences(corrected, 2) == [0, 1, 4]
    (mine,) = (picked for picked in summary(corrected, View()) if picked.origin is Origin.PERSON)
    assert mine.index == 4


def test_a_sentence_taken_out_of_the_summary_comes_back_at_no_length() -> None:
    corrected = apply(REPORT, [SetInSummary(place_of(ARTICLE, SENTENCES[0]), False)])
    assert sentences(corrected, 1) == [1]
    assert sentences(corrected, 50) == [1, 2, 3, 4]


def test_two_actors_become_one_under_the_name_of_the_second() -> None:
    merge = MergeActors(place_of(ARTICLE, at("Geneva")), place_of(ARTICLE, at("Belmark")))
    corrected = apply(REPORT, [merge])
    assert names(corrected) == ["Mira Orlan", "Belmark"]
    assert corrected.actors is not None
    both = corrected.actors[1]
    assert both.mentions == (at("Belmark"), at("Geneva"), at("Belmark", 40))
    assert (both.aliases, both.salience, both.origin) == (("Geneva",), 0.6, Origin.PERSON)


def test_merged_actors_keep_their_red_lines() -> None:
    merge = MergeActors(place_of(ARTICLE, at("Belmark")), place_of(ARTICLE, at("Mira Orlan")))
    corrected = apply(REPORT, [merge])
    assert corrected.red_lines is not None
    assert [line.speaker and line.speaker.actor for line in corrected.red_lines] == ["mira-orlan"] * 2


def test_an_alias_split_off_is_an_actor_of_its_own() -> None:
    corrected = apply(REPORT, [SplitActor(place_of(ARTICLE, at("Jon Orlan")))])
    assert names(corrected) == ["Mira Orlan", "Belmark", "Jon Orlan", "Geneva"]
    assert corrected.actors is not None
    assert corrected.actors[0].mentions == (at("Mira Orlan"), at("Orlan", 20))
    assert corrected.actors[0].aliases == ("Orlan",)
    assert corrected.actors[2].mentions == (at("Jon Orlan"),)
    assert len({found.id for found in corrected.actors}) == 4


def test_an_actor_with_one_name_only_is_not_split() -> None:
    assert apply(REPORT, [SplitActor(place_of(ARTICLE, at("Geneva")))]) == REPORT


def test_an_actor_is_renamed_and_of_another_kind() -> None:
    place = place_of(ARTICLE, at("Belmark"))
    corrected = apply(
        REPORT, [RenameActor(place, "Republic of Belmark"), SetActorKind(place, ActorKind.PLACE)]
    )
    assert corrected.actors is not None
    assert (corrected.actors[1].name, corrected.actors[1].kind) == ("Republic of Belmark", ActorKind.PLACE)
    assert corrected.actors[1].mentions == (at("Belmark"), at("Belmark", 40))


def test_a_hidden_actor_is_no_party_to_a_red_line_but_its_words_stay() -> None:
    corrected = apply(REPORT, [HideActor(place_of(ARTICLE, at("Belmark")))])
    assert names(corrected) == ["Mira Orlan", "Geneva"]
    assert corrected.red_lines is not None
    assert corrected.red_lines[0].addressee == Party(at("Belmark"), None)


@pytest.mark.parametrize(
    "make",
    [
        lambda place: SetRedLine(place, RedLineKind.THREAT),
        lambda place: SetInSummary(place, True),
        lambda place: RenameActor(place, "Nobody"),
        HideActor,
        SplitActor,
    ],
)
def test_a_place_that_is_gone_leaves_all_as_it_was(make: Callable[[Place], Correction]) -> None:
    assert apply(REPORT, [make(Place(3, 0, 5, "Fnord"))]) == REPORT


def test_a_place_is_found_again_when_lines_have_come_before_it() -> None:
    place = place_of(ARTICLE, at("Geneva"))
    assert place == Place(1, 42, 48, "Geneva")
    moved = Place(0, 0, 6, "Geneva")
    assert names(apply(REPORT, [HideActor(moved)])) == ["Mira Orlan", "Belmark"]


def test_where_red_lines_are_not_offered_none_is_made() -> None:
    abroad = replace(REPORT, red_lines=None, actors=None)
    corrections: list[Correction] = [
        SetRedLine(place_of(ARTICLE, SENTENCES[0]), RedLineKind.THREAT),
        HideActor(place_of(ARTICLE, at("Geneva"))),
    ]
    assert apply(abroad, corrections) == abroad


@pytest.mark.parametrize(
    "correction",
    [
        SetRedLine(Place(1, 0, 5, "Orlan"), RedLineKind.LIMIT),
        SetRedLine(Place(1, 0, 5, "Orlan"), None),
        SetInSummary(Place(1, 0, 5, "Orlan"), True),
        MergeActors(Place(1, 0, 5, "Orlan"), Place(2, 3, 4, "“")),
        SplitActor(Place(1, 0, 5, "Orlan")),
        RenameActor(Place(1, 0, 5, "Orlan"), "Mira Orlan"),
        SetActorKind(Place(1, 0, 5, "Orlan"), ActorKind.GROUP),
        HideActor(Place(1, 0, 5, "Orlan")),
    ],
)
def test_every_correction_is_written_down_and_read_again(correction: Correction) -> None:
    assert correction_from_json(correction_to_json(correction)) == correction

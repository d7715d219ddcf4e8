"""Key phrases: names and phrases of the text, each once, with all their mentions."""

import pytest

from desktop_app.analysis.actors import find_actors
from desktop_app.analysis.keywords import find_keywords
from desktop_app.article import Article, Block
from desktop_app.language import Document, read_document
from desktop_app.report import Keyword

STORY = (
    "A nuclear power plant outside Tallberg was shut down on Tuesday after engineers found cracks in a pipe.",
    "The power plant's owner, Norland Energy, said the cracks posed no danger. President Olga Lind asked the "
    "nuclear safety board to inspect all power plants.",
    "“Cracks do not wait,” President Lind told reporters. The safety board will report in March.",
    "Norland Energy shares fell 12 percent on Wednesday. The nuclear safety board had warned Norland Energy "
    "about the pipe in 2019.",
)


def document(*paragraphs: str, language: str | None = None) -> Document:
    return read_document(Article(tuple(map(Block, paragraphs)), declared_language=language))


def story_keywords() -> tuple[Document, tuple[Keyword, ...]]:
    found = document(*STORY)
    return found, find_keywords(found, find_actors(found))


def test_names_and_phrases_come_before_loose_words() -> None:
    _, keywords = story_keywords()
    names = [keyword.text for keyword in keywords[:6]]
    assert "Norland Energy" in names
    assert any("power plant" in name for name in names)
    assert any("safety board" in name for name in names)


def test_every_mention_is_there_in_every_inflection() -> None:
    found, keywords = story_keywords()
    norland = next(keyword for keyword in keywords if keyword.text == "Norland Energy")
    assert [mention.of(found.text) for mention in norland.mentions] == ["Norland Energy"] * 3
    assert list(norland.mentions) == sorted(norland.mentions)
    plant = next(keyword for keyword in keywords if keyword.text == "power plant")
    forms = {mention.of(found.text) for mention in plant.mentions}
    assert forms == {"power plant", "power plants"}


def test_no_key_is_part_of_another_or_said_twice() -> None:
    _, keywords = story_keywords()
    texts = [keyword.text.lower() for keyword in keywords]
    assert len(set(texts)) == len(texts)
    assert not any(f" {one} " in f" {other} " for one in texts for other in texts if one != other)


def test_an_actor_is_named_once() -> None:
    _, keywords = story_keywords()
    assert sum("Lind" in keyword.text for keyword in keywords) == 1


def test_people_are_named_in_full_without_titles_and_with_all_their_names() -> None:
    found, keywords = story_keywords()
    lind = next(keyword for keyword in keywords if "Lind" in keyword.text)
    assert lind.text == "Olga Lind"
    assert [mention.of(found.text) for mention in lind.mentions] == ["Olga Lind", "Lind"]
    assert not any("President" in keyword.text for keyword in keywords)


def test_a_name_is_whole_even_with_a_small_word_inside() -> None:
    found = document(
        "The Bank of Sweden raised its rate on Monday. Analysts praised the Bank of Sweden for the rate.",
        "The Bank of Sweden will meet again in June, and the rate may rise once more.",
    )
    texts = [keyword.text for keyword in find_keywords(found, find_actors(found))]
    assert "Bank of Sweden" in texts
    assert "Bank" not in texts


def test_words_of_a_headline_in_capitals_are_no_phrases() -> None:
    found = document("Engineers Shut Nuclear Plant After Finding Deep Cracks", *STORY)
    texts = {keyword.text for keyword in find_keywords(found, find_actors(found))}
    assert not any("Shut" in text or "Finding" in text for text in texts)


def test_the_same_phrase_with_a_hyphen_is_no_second_key() -> None:
    found = document(
        "Her great-nephew found the letters. The great nephew of the painter sold the letters.",
        "The letters of the painter went to a great-nephew in Oslo.",
    )
    texts = [keyword.text.lower().replace("-", " ") for keyword in find_keywords(found, find_actors(found))]
    assert texts.count("great nephew") == 1


def test_empty_nouns_and_verbs_with_objects_are_no_keys() -> None:
    found = document(
        "A ship carrying the grain left the port. The ship carrying this grain was the first in a year.",
        "Officials said people in the country had waited. People wait for the grain, officials said.",
    )
    words = {keyword.text.lower() for keyword in find_keywords(found, find_actors(found))}
    assert not words & {"ship carrying", "people", "country", "officials"}


def test_numbers_days_and_stop_words_are_no_keys() -> None:
    _, keywords = story_keywords()
    words = {word for keyword in keywords for word in keyword.text.lower().split()}
    assert not words & {"12", "2019", "tuesday", "wednesday", "march", "the", "a", "on", "in"}


def test_scores_fall_and_are_rounded() -> None:
    _, keywords = story_keywords()
    scores = [keyword.score for keyword in keywords]
    assert scores == sorted(scores, reverse=True)
    assert all(0 <= score <= 1 and round(score, 4) == score for score in scores)
    assert len(keywords) <= 20


def test_another_language_has_its_frequent_phrases() -> None:
    found = document(
        "Der Bundestag hat am Freitag über die Rente beraten.",
        "Die Rente soll steigen, sagte der Minister. Der Bundestag stimmt im Herbst ab.",
        language="de",
    )
    texts = [keyword.text for keyword in find_keywords(found, None)]
    assert {"Bundestag", "Rente"} == set(texts[:2])


def test_a_name_of_two_words_stays_together_in_another_language() -> None:
    found = document(
        "Ayer llegó Marta Ríos a la ciudad. La ciudad esperaba lluvia.",
        "Según Marta Ríos, la lluvia terminó.",
        language="es",
    )
    texts = [keyword.text for keyword in find_keywords(found, None)]
    assert texts[0] == "Marta Ríos"
    assert "Ríos" not in texts


def test_texts_without_spaces_have_the_phrases_that_they_repeat() -> None:
    chinese = document(
        "甘肃省的供水系统明年开工。", "专家说，供水系统不能解决问题。", "甘肃省的农民表示欢迎。"
    )
    found = find_keywords(chinese, None)
    assert {keyword.text for keyword in found} == {"供水系统", "甘肃省"}
    assert all(mention.of(chinese.text) == keyword.text for keyword in found for mention in keyword.mentions)
    japanese = document(
        "政府は給食の無料化を発表した。", "無料化の予算は、エネルギー予算より多い。", "給食は人気だ。"
    )
    texts = {keyword.text for keyword in find_keywords(japanese, None)}
    assert {"給食", "無料化", "予算"} == texts


@pytest.mark.parametrize("paragraphs", [(), ("Of the and.",), ("12 30 1999",)])
def test_texts_without_phrases_have_no_keys(paragraphs: tuple[str, ...]) -> None:
    assert find_keywords(document(*paragraphs), ()) == ()


def test_a_text_that_is_all_clutter_has_the_names_in_it() -> None:
    assert [keyword.text for keyword in find_keywords(document("By Anna Kovacs"), ())] == ["Anna Kovacs"]


def test_clutter_gives_no_keys() -> None:
    found = document("Sign up for our weekly gardening newsletter in your inbox", *STORY)
    texts = " ".join(keyword.text for keyword in find_keywords(found, ()))
    assert "gardening" not in texts

"""Reports made by hand, for what the window shows of them."""

import re

from desktop_app.article import Article, Block, BlockRole, Span
from desktop_app.assets import sample_articles
from desktop_app.report import (
    Actor,
    ActorKind,
    Keyword,
    Party,
    RankedSentence,
    RedLine,
    RedLineKind,
    Report,
    Sentence,
)

SEED_SUMMARY = (
    "US President Joe Biden and his Russian",
    "In their first face-to-face meeting",
    "Biden described Putin as a “worthy adversary”",
    "“And if he chooses not to cooperate",
    "Moscow has sought to downplay",
)
_TAIL = ("Source link", "Leave a Reply", "Your email address")
_SENTENCE = re.compile(r"\S.*?(?:[.!?][”’]?(?=\s+[“‘A-Z0-9🚢])|$)", re.MULTILINE)
_ABBREVIATION = re.compile(r"\b(?:a|p)\.m\.$")


def place(text: str, piece: str, after: int = 0) -> Span:
    start = text.index(piece, after)
    return Span(start, start + len(piece))


def places(text: str, word: str) -> tuple[Span, ...]:
    return tuple(Span(*match.span()) for match in re.finditer(rf"\b{re.escape(word)}\b", text))


def sentences_of(article: Article) -> tuple[Sentence, ...]:
    """Good enough for texts that are written here."""
    sentences: list[Sentence] = []
    for paragraph, span in enumerate(article.paragraphs):
        start = span.start
        for match in _SENTENCE.finditer(article.text, span.start, span.end):
            if _ABBREVIATION.search(match.group()):
                continue
            sentences.append(Sentence(Span(start, match.end()), paragraph))
            start = match.end() + 1
    return tuple(sentences)


def report_of(
    article: Article,
    *,
    best: tuple[str, ...] = (),
    keywords: tuple[str, ...] = (),
    actors: tuple[Actor, ...] | None = (),
    red_lines: tuple[RedLine, ...] | None = (),
    language: str = "en",
) -> Report:
    """A report whose ranking begins with the sentences that start with ``best``."""
    text = article.text
    sentences = sentences_of(article)
    first = [
        next(i for i, sentence in enumerate(sentences) if sentence.span.of(text).startswith(start))
        for start in best
    ]
    order = first + [index for index in range(len(sentences)) if index not in set(first)]
    return Report(
        article=article,
        language=language,
        words=len(text.split()),
        sentences=sentences,
        method="balanced",
        ranking=tuple(
            RankedSentence(index, round(1 / (rank + 1), 4), ("opens_story",) if rank == 0 else ("key_words",))
            for rank, index in enumerate(order)
        ),
        keywords=tuple(Keyword(word, 1.0, places(text, word)) for word in keywords),
        actors=actors,
        red_lines=red_lines,
    )


def seed_article() -> Article:
    title, *paragraphs = sample_articles()[0].read_text(encoding="utf-8").split("\n\n")
    return Article(
        blocks=(
            Block(title, BlockRole.TITLE),
            *(
                Block(piece, BlockRole.CLUTTER if piece.startswith(_TAIL) else BlockRole.BODY)
                for piece in paragraphs
            ),
        ),
        title=title,
        date="2021-06-15",
    )


def seed_report() -> Report:
    article = seed_article()
    text = article.text
    names = [
        ("Vladimir Putin", ActorKind.PERSON, "Putin", "Russian leader", ("Putin",)),
        ("Joe Biden", ActorKind.PERSON, "Biden", "US President", ("Biden",)),
        ("Moscow", ActorKind.PLACE, "Moscow", None, ()),
        ("Kremlin", ActorKind.ORGANIZATION, "Kremlin", None, ()),
        ("Russia", ActorKind.PLACE, "Russia", None, ()),
        ("Geneva", ActorKind.PLACE, "Geneva", None, ()),
        ("Washington", ActorKind.PLACE, "Washington", None, ()),
        ("United States", ActorKind.PLACE, "United States", None, ("US",)),
        ("NATO", ActorKind.ORGANIZATION, "NATO", None, ()),
        ("Ukraine", ActorKind.PLACE, "Ukraine", None, ()),
        ("Yuri Ushakov", ActorKind.PERSON, "Yuri Ushakov", "Putin’s foreign affairs adviser", ()),
        ("Alexei Navalny", ActorKind.PERSON, "Alexei Navalny", "opposition activist", ()),
        ("Donald Trump", ActorKind.PERSON, "Donald Trump", "American leader", ()),
    ]
    actors = tuple(
        Actor(
            id=name,
            name=name,
            kind=kind,
            role=place(text, role) if role else None,
            aliases=aliases,
            salience=round(min(1.0, len(places(text, word)) / 8), 4),
            mentions=places(text, word),
        )
        for name, kind, word, role, aliases in names
    )
    return report_of(
        article,
        best=SEED_SUMMARY,
        keywords=("red lines", "relations", "talks", "cybersecurity", "Geneva", "summit", "cooperation"),
        actors=actors,
        red_lines=_seed_red_lines(text),
    )


def _seed_red_lines(text: str) -> tuple[RedLine, ...]:
    limit = place(
        text,
        "Biden described Putin as a “worthy adversary” ahead of his meeting and said he would clarify"
        " to the Russian leader “what the red lines are.”",
    )
    threat = place(
        text,
        "“And if he chooses not to cooperate and acts like he has in the past, with respect to"
        " cybersecurity and some other business, then we will respond.”",
    )
    condition = place(text, "if he chooses not to cooperate", threat.start)
    offer = place(text, "“I will make it clear to President Putin")
    biden = Party(place(text, "Biden", offer.start), "Joe Biden")
    return (
        RedLine(
            span=limit,
            kind=RedLineKind.LIMIT,
            strength=2,
            confidence=0.82,
            reasons=("phrase:limit:red lines",),
            speaker=Party(Span(limit.start, limit.start + 5), "Joe Biden"),
            addressee=Party(place(text, "Russian leader", limit.start), "Vladimir Putin"),
        ),
        RedLine(
            span=Span(offer.start, text.index(" “And if he chooses", offer.start)),
            kind=RedLineKind.COMMITMENT,
            strength=1,
            confidence=0.2,
            reasons=("conditional",),
            speaker=biden,
            condition=place(text, "if he wishes", offer.start),
        ),
        RedLine(
            span=threat,
            kind=RedLineKind.THREAT,
            strength=3,
            confidence=0.94,
            reasons=("modal:will respond", "conditional"),
            speaker=biden,
            addressee=Party(place(text, "President Putin", offer.start), "Vladimir Putin"),
            condition=Span(condition.start, text.index(", then we will respond", condition.start)),
            consequence=place(text, "we will respond", condition.start),
        ),
        RedLine(
            span=place(text, "We will respond in kind."),
            kind=RedLineKind.THREAT,
            strength=2,
            confidence=0.6,
            reasons=("modal:will respond",),
            speaker=biden,
        ),
    )


def emoji_report() -> Report:
    """Characters beyond U+FFFF stand before everything that is found."""
    article = Article(
        blocks=(
            Block("The 🚢 fleet left 🇦🇷 port. Ardova is calm."),
            Block(
                "Prime Minister Ana Lerr spoke 😀 on Monday."
                " “If you sink one 🚢 of ours, we will close the strait.”"
            ),
        ),
        title="Ships 🚢",
    )
    text = article.text
    line = place(text, "“If you sink one 🚢 of ours, we will close the strait.”")
    speaker = place(text, "Ana Lerr")
    return report_of(
        article,
        best=("“If you sink", "The 🚢 fleet"),
        keywords=("strait",),
        actors=(Actor("lerr", "Ana Lerr", ActorKind.PERSON, None, (), 1.0, (speaker,)),),
        red_lines=(
            RedLine(
                span=line,
                kind=RedLineKind.THREAT,
                strength=3,
                confidence=0.9,
                speaker=Party(speaker, "lerr"),
                condition=place(text, "If you sink one 🚢 of ours"),
                consequence=place(text, "we will close the strait"),
            ),
        ),
    )


def short_report(sentences: int = 2) -> Report:
    body = " ".join(("The port is open.", "Nobody expects much.", "Talks go on.")[:sentences])
    return report_of(Article(blocks=(Block(body),), title="In short"))


def long_report(words: int, every: int = 10) -> Report:
    """So many words in sentences of ten; one sentence in ``every`` is a red line."""
    count = words // 10
    body = [
        " ".join(f"Minister {n} said that the union will close port {n}." for n in range(start, start + 5))
        for start in range(0, count, 5)
    ]
    article = Article(blocks=tuple(map(Block, body)), title="A long one")
    sentences = sentences_of(article)
    lines = tuple(
        RedLine(sentence.span, RedLineKind.WARNING, 1 + number % 3, 0.5 + number % 5 / 10)
        for number, sentence in enumerate(sentences[::every])
    )
    union = places(article.text, "union")
    return report_of(
        article,
        keywords=("union",),
        actors=(Actor("union", "union", ActorKind.ORGANIZATION, None, (), 1.0, union),),
        red_lines=lines,
    )

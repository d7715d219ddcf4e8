"""A store with articles that have been read, some with red lines, without the time that reading takes."""

from dataclasses import dataclass
from pathlib import Path

from desktop_app.article import Article, Block, ErrorKind, Failure, Span
from desktop_app.library import FileSource, Library, RowState
from desktop_app.report import RedLine, RedLineKind, Report, Sentence
from desktop_app.report.report import RankedSentence
from desktop_app.report.sections import facts_of, report_to_sections

_SENTENCE = "Envoy {} of {} said nothing new."


@dataclass(frozen=True, slots=True)
class Book:
    """An article to be kept; ``strengths`` are those of its red lines, each a sentence of its own."""

    name: str
    title: str
    strengths: tuple[int, ...] = ()
    date: str | None = None
    publisher: str | None = None


def fill(store: Path, *books: Book, failed: tuple[str, ...] = (), stopped: tuple[str, ...] = ()) -> None:
    """Keeps the reports on ``books``, then rows for files that failed or were stopped, in this order."""
    library = Library(store)
    with library.batch():
        for book in books:
            (row,) = library.add([FileSource(store.parent / book.name)]).new
            report = report_on(book)
            library.save_report(row.id, report_to_sections(report), facts_of(report))
        for state, names in ((RowState.FAILED, failed), (RowState.STOPPED, stopped)):
            for name in names:
                (row,) = library.add([FileSource(store.parent / name)]).new
                failure = Failure(ErrorKind.NOT_FOUND) if state is RowState.FAILED else None
                library.set_state(row.id, state, failure)
    library.close()


def report_on(book: Book, sentences: int = 0) -> Report:
    """At least so many sentences, and one for each red line; all of them are ranked in their order."""
    texts = [_SENTENCE.format(number, book.title) for number in range(max(2, sentences, len(book.strengths)))]
    article = Article(tuple(map(Block, texts)), title=book.title, date=book.date, publisher=book.publisher)
    starts = [0]
    for text in texts[:-1]:
        starts.append(starts[-1] + len(text) + 2)
    spans = [Span(start, start + len(text)) for start, text in zip(starts, texts, strict=True)]
    lines = tuple(
        RedLine(span, RedLineKind.WARNING, strength, 0.9)
        for span, strength in zip(spans, book.strengths, strict=False)
    )
    return Report(
        article=article,
        language="en",
        words=len(article.text.split()),
        sentences=tuple(Sentence(span, number) for number, span in enumerate(spans)),
        method="balanced",
        ranking=tuple(RankedSentence(number, round(1 / (number + 1), 4)) for number in range(len(spans))),
        keywords=(),
        actors=(),
        red_lines=lines,
    )

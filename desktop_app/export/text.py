"""What the clipboard gets and what ``report --format text`` prints."""

from collections.abc import Iterable
from html import escape

from desktop_app.report import Party, RedLine, Report, View, red_lines, summary, wording
from desktop_app.report.view import SummaryNote, summary_note

_MOST_KEYWORDS = 10
_BASIC = " (basic: this language is not learned yet)"
_MOST_ACTORS = 15


def summary_text(report: Report, view: View, with_title: bool = False) -> str:
    """The shown sentences, verbatim, one a line; with the title and a blank line above them if wanted."""
    lines = [sentence.span.of(report.article.text) for sentence in summary(report, view)]
    if with_title and report.article.title:
        lines = [report.article.title, "", *lines]
    return "\n".join(lines)


def summary_html(report: Report, view: View, with_title: bool = False) -> str:
    """The same as paragraphs without any style, so that the text takes that of where it is pasted."""
    paragraphs = [
        f"<p>{escape(sentence.span.of(report.article.text), quote=False)}</p>"
        for sentence in summary(report, view)
    ]
    if with_title and report.article.title:
        paragraphs.insert(0, f"<p><b>{escape(report.article.title, quote=False)}</b></p>")
    return "\n".join(paragraphs)


def summaries_text(reports: Iterable[tuple[Report, View, str]]) -> str:
    """Several summaries: each title, its summary, a blank line. The text stands for a missing title."""
    return "".join(
        f"{report.article.title or name}\n{summary_text(report, view)}\n\n" for report, view, name in reports
    )


def report_text(report: Report, view: View, name: str) -> str:
    """A report to be read in a terminal: title, summary, actors, red lines and keywords.

    ``name`` stands for the title where the article has none.
    """
    sections = [
        _heading(report, name),
        _summary_heading(report) + "\n".join(f"  {line}" for line in summary_text(report, view).split("\n")),
        "Key actors\n" + _actors(report),
        "Red lines\n" + _red_lines(report, view),
        f"Keywords{_BASIC if report.actors is None else ''}\n  "
        + ", ".join(keyword.text for keyword in report.keywords[:_MOST_KEYWORDS]),
    ]
    return "\n\n".join(sections) + "\n"


def _summary_heading(report: Report) -> str:
    note = summary_note(report)
    if note is SummaryNote.TOO_LONG:
        return f"Summary (too long for {report.method}: ranked by the default method)\n"
    return f"Summary{_BASIC if note else ''}\n"


def _heading(report: Report, name: str) -> str:
    article = report.article
    facts = [article.publisher, article.date, ", ".join(article.authors), f"{report.words:,} words"]
    return f"{article.title or name}\n{' · '.join(fact for fact in facts if fact)}"


def _actors(report: Report) -> str:
    if report.actors is None:
        return f"  {wording.NOT_OFFERED}"
    if not report.actors:
        return f"  {wording.NO_ACTORS}"
    lines = []
    for actor in report.actors[:_MOST_ACTORS]:
        role = actor.role.of(report.article.text) if actor.role else str(actor.kind)
        lines.append(f"  {actor.name} ({role}) {len(actor.mentions)}")
    if len(report.actors) > _MOST_ACTORS:
        lines.append(f"  and {len(report.actors) - _MOST_ACTORS} more")
    return "\n".join(lines)


def _red_lines(report: Report, view: View) -> str:
    lines = red_lines(report, view)
    if lines is None:
        return f"  {wording.NOT_OFFERED}"
    return "\n".join(_red_line(report, line) for line in lines) or f"  {wording.NO_RED_LINES}"


def _red_line(report: Report, line: RedLine) -> str:
    parties = " → ".join(
        name for name in (_party_name(report, line.speaker), _party_name(report, line.addressee)) if name
    )
    head = f"{wording.KINDS[line.kind]}, {wording.STRENGTHS[line.strength].lower()}"
    return f"  [{head}{': ' + parties if parties else ''}]\n  {line.span.of(report.article.text)}"


def _party_name(report: Report, party: Party | None) -> str | None:
    return None if party is None else party.name(report.article.text, report.actor(party.actor))

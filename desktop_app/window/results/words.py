"""The window's words for kinds, strengths, stages and numbers; translated, unlike `report.wording`."""

from desktop_app.report import ActorKind, LengthUnit, Origin, RedLineKind, Stage, wording
from desktop_app.report.view import SummaryNote
from desktop_app.window.translation import from_elsewhere, number, tr


def kind_name(kind: RedLineKind) -> str:
    """A red line's kind as people say it: a commitment is shown as a pledge."""
    return {
        RedLineKind.LIMIT: tr("Limit"),
        RedLineKind.THREAT: tr("Threat"),
        RedLineKind.WARNING: tr("Warning"),
        RedLineKind.DEMAND: tr("Demand"),
        RedLineKind.REFUSAL: tr("Refusal"),
        RedLineKind.COMMITMENT: tr("Pledge"),
    }[kind]


def strength_name(strength: int) -> str:
    return {1: tr("Mild"), 2: tr("Firm"), 3: tr("Strong")}[strength]


def least_strength(strength: int) -> str:
    return {1: tr("All strengths"), 2: tr("Firm and strong"), 3: tr("Strong only")}[strength]


def actor_kind_name(kind: ActorKind) -> str:
    return {
        ActorKind.PERSON: tr("Person"),
        ActorKind.ORGANIZATION: tr("Organization"),
        ActorKind.PLACE: tr("Place"),
        ActorKind.GROUP: tr("Group"),
    }[kind]


def actor_kinds_name(kind: ActorKind) -> str:
    return {
        ActorKind.PERSON: tr("People"),
        ActorKind.ORGANIZATION: tr("Organizations"),
        ActorKind.PLACE: tr("Places"),
        ActorKind.GROUP: tr("Groups"),
    }[kind]


def stage_name(stage: Stage | None) -> str:
    """What is being done, for the line under the title."""
    return {
        None: tr("Reading…"),
        Stage.READING: tr("Reading…"),
        Stage.SENTENCES: tr("Reading…"),
        Stage.ACTORS: tr("Finding actors…"),
        Stage.KEYWORDS: tr("Finding keywords…"),
        Stage.SUMMARY: tr("Summarizing…"),
        Stage.RED_LINES: tr("Looking for red lines…"),
    }[stage]


def sentences(count: int) -> str:
    return tr("1 sentence") if count == 1 else tr("{} sentences").format(number(count))


def word_count(count: int) -> str:
    return tr("1 word") if count == 1 else tr("{} words").format(number(count))


def length_unit(unit: LengthUnit) -> str:
    return {
        LengthUnit.SENTENCES: tr("Sentences"),
        LengthUnit.WORDS: tr("Words"),
        LengthUnit.RATIO: tr("Share of the article"),
    }[unit]


def red_lines(count: int) -> str:
    return tr("1 red line") if count == 1 else tr("{} red lines").format(number(count))


def mentions(count: int) -> str:
    return tr("1 mention") if count == 1 else tr("{} mentions").format(number(count))


def left_out(count: int) -> str:
    return tr("1 line left out") if count == 1 else tr("{} lines left out").format(count)


def summary_note(note: SummaryNote | None, method: str) -> str:
    """What is to be known of a summary before it is read; "" for nothing."""
    if note is SummaryNote.TOO_LONG:
        return tr("The article is too long for {}: ranked by Balanced.").format(method_title(method))
    return tr("Basic: this language is not learned yet.") if note is SummaryNote.BASIC else ""


def by_you(text: str, origin: Origin) -> str:
    """The text, and where a person said so, that it was said by the one who reads this."""
    return tr("{} · by you").format(text) if origin is Origin.PERSON else text


def reason(code: str) -> str:
    """Why a sentence was chosen or flagged; an unknown code comes back as it is."""
    template, parameters = wording.reason_parts(code)
    return from_elsewhere(template).format(*parameters)


def method_line(method: str) -> str:
    """What a summary method is good for."""
    from desktop_app.analysis.summary.methods import METHODS

    return from_elsewhere(METHODS[method])


def method_title(method: str) -> str:
    """The short name of a summary method; one that is not known is shown as it is written."""
    return {
        "balanced": tr("Balanced"),
        "lead": tr("Lead"),
        "lexrank": "LexRank",
        "textrank": "TextRank",
        "lsa": "LSA",
        "luhn": "Luhn",
        "kl": "KL",
        "sumbasic": "SumBasic",
        "reduction": "Reduction",
        "edmundson": "Edmundson",
    }.get(method, method)

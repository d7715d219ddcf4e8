"""Summaries of 1, 3, 5 and 10 sentences: ROUGE-1 F over that of as many first sentences, paired by article.

Data: articles ``id, article, references`` and their leads of three ``id, sentences``, without bylines and
datelines; leads of other lengths are the first sentences that the app takes for a part of the story. Needs
the package rouge-score.
"""

import random
from statistics import mean

from desktop_app.report import Length, Report, View, summary
from tests.quality.texts import reports, rows

_LENGTHS = (1, 3, 5, 10)
_GIVEN = 3
_DRAWS = 1_000


def measure(data: str, leads: str) -> str:
    from rouge_score.rouge_scorer import RougeScorer

    given = {row["id"]: row["sentences"] for row in rows(leads)}
    articles = [row for row in rows(data) if row["id"] in given]
    found = reports({row["id"]: row["article"] for row in articles})
    scorer = RougeScorer(["rouge1"], use_stemmer=True)

    def score(references: list[str], sentences: list[str]) -> float:
        text = "\n".join(sentences)
        return float(100 * mean(scorer.score(gold, text)["rouge1"].fmeasure for gold in references))

    results = []
    for length in _LENGTHS:
        gains = []
        for row in (row for row in articles if row["id"] in found):
            report = found[row["id"]]
            references = [gold if isinstance(gold, str) else "\n".join(gold) for gold in row["references"]]
            lead = given[row["id"]] if length == _GIVEN else _lead(report, length)
            gains.append(score(references, _summary(report, length)) - score(references, lead))
        results.append(f"{length}: {_interval(gains)}")
    return f"n={len(found)} ROUGE-1 over lead, sentences {'; '.join(results)}"


def _summary(report: Report, length: int) -> list[str]:
    return [sentence.span.of(report.article.text) for sentence in summary(report, View(Length(length)))]


def _lead(report: Report, length: int) -> list[str]:
    story = sorted(place.index for place in report.ranking if not {"clutter", "repeats"} & set(place.reasons))
    return [report.sentences[index].span.of(report.article.text) for index in story[:length]]


def _interval(gains: list[float]) -> str:
    draw = random.Random(1)
    means = sorted(mean(draw.choices(gains, k=len(gains))) for _ in range(_DRAWS))
    low, high = means[_DRAWS // 40], means[-_DRAWS // 40]
    return f"{mean(gains):+.2f} (95 % {low:+.2f} to {high:+.2f})"

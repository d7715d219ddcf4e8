"""Summaries of three sentences: ROUGE-1 F over that of the first three sentences, paired by article.

Data: articles ``id, article, references`` and their leads ``id, sentences``. Needs the package rouge-score.
"""

import random
from statistics import mean

from desktop_app.report import Length, View, summary
from tests.quality.texts import reports, rows

_SENTENCES = 3
_DRAWS = 1_000


def measure(data: str, leads: str) -> str:
    from rouge_score.rouge_scorer import RougeScorer

    lead = {row["id"]: "\n".join(row["sentences"]) for row in rows(leads)}
    articles = [row for row in rows(data) if row["id"] in lead]
    found = reports({row["id"]: row["article"] for row in articles})
    scorer = RougeScorer(["rouge1"], use_stemmer=True)

    def score(references: list[str], text: str) -> float:
        return float(100 * mean(scorer.score(gold, text)["rouge1"].fmeasure for gold in references))

    view = View(Length(_SENTENCES))
    gains = []
    for row in (row for row in articles if row["id"] in found):
        report = found[row["id"]]
        ours = "\n".join(sentence.span.of(report.article.text) for sentence in summary(report, view))
        references = [gold if isinstance(gold, str) else "\n".join(gold) for gold in row["references"]]
        gains.append(score(references, ours) - score(references, lead[row["id"]]))
    draw = random.Random(1)
    means = sorted(mean(draw.choices(gains, k=len(gains))) for _ in range(_DRAWS))
    low, high = means[_DRAWS // 40], means[-_DRAWS // 40]
    return f"n={len(gains)} ROUGE-1 over lead {mean(gains):+.2f} (95 % {low:+.2f} to {high:+.2f})"

"""Actors by name: found or not, their kind, the roles of people, the main ones among the first five.

Data: ``id, title, text`` and ``actors``, each with ``names`` (all that the text uses), ``kind``, ``main`` (is
the story about this one?) and ``roles`` (ways of giving the role; none if the text gives none).
"""

import re
from collections import Counter
from typing import Any

from desktop_app.report import Actor, Report
from tests.quality.texts import f1, reports, rows

_DETERMINERS = re.compile(r"^(?:the|an?|his|her|their|its|one|our) ")
_MUST_SHARE = 0.7
"""F1 of words from which a role is right, if its head is there."""


def measure(data: str) -> str:
    docs = {doc["id"]: doc for doc in rows(data)}
    found = reports({key: f"{doc['title']}\n\n{doc['text']}" for key, doc in docs.items()})
    count: Counter[str] = Counter()
    recalls = []
    for key, report in found.items():
        matched = _matched(docs[key]["actors"], report.actors or ())
        count["ours"] += len(report.actors or ())
        for gold, actor in matched:
            count.update(_judged(gold, actor, report))
        main = [actor for gold, actor in matched if gold["main"]]
        recalls.append(sum(actor in (report.actors or ())[:5] for actor in main) / max(1, min(5, len(main))))
    precision, recall, score = f1(count["matched"], count["ours"], count["gold"])
    return (
        f"docs {len(found)}/{len(docs)} "
        f"actors P {precision:.3f} R {recall:.3f} F1 {score:.3f} (n {count['gold']}), "
        f"kind {count['kind'] / max(1, count['matched']):.3f}; "
        f"roles right {count['right']}/{count['roles']} = {count['right'] / max(1, count['roles']):.3f}, "
        f"others given {count['given'] - count['right']}; "
        f"main among first five {sum(recalls) / max(1, len(recalls)):.3f}"
    )


def _matched(
    gold: list[dict[str, Any]], actors: tuple[Actor, ...]
) -> list[tuple[dict[str, Any], Actor | None]]:
    """Each gold actor with ours that shares most names with it, one to one."""
    free = list(actors)
    pairs: list[tuple[dict[str, Any], Actor | None]] = []
    for entry in gold:
        names = {_plain(name) for name in entry["names"]}
        shared = [len(names & {_plain(name) for name in (a.name, *a.aliases)}) for a in free]
        best = max(range(len(free)), key=lambda i: shared[i], default=0)
        pairs.append((entry, free.pop(best) if free and shared[best] else None))
    return pairs


def _judged(gold: dict[str, Any], actor: Actor | None, report: Report) -> dict[str, int]:
    role = actor.role.of(report.article.text) if actor is not None and actor.role is not None else ""
    return {
        "gold": 1,
        "matched": actor is not None,
        "kind": actor is not None and actor.kind.value == gold["kind"],
        "roles": bool(gold["roles"]),
        "given": bool(role),
        "right": bool(role) and any(_same_role(role, other) for other in gold["roles"]),
    }


def _same_role(role: str, other: str) -> bool:
    mine, theirs = _plain(role).split(), _plain(other).split()
    head = re.split(r" (?:of|at|from|for|to|in|and)\b|,", _plain(other))[0].split()[-1]
    shared = len({*mine} & {*theirs})
    return head in mine and 2 * shared / (len(mine) + len(theirs)) >= _MUST_SHARE


def _plain(text: str) -> str:
    return _DETERMINERS.sub("", text.lower().replace("’", "'"))

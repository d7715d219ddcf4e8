"""Why a sentence counts as a line, as codes with parameters; `report.wording` says them in English."""

from collections.abc import Iterator

from desktop_app.analysis.red_lines.frame import Frame, Source
from desktop_app.analysis.red_lines.kinds import Verdict
from desktop_app.analysis.red_lines.scenes import Scene

MOST = 3
MOST_CUES = 8
_COMPLEMENTS = {"np": "object", "np_to": "somebody_to", "on_to": "somebody_to", "quote": "quotation"}


def reasons_of(scene: Scene, verdict: Verdict, conditional: bool) -> tuple[str, ...]:
    """Up to three reasons, the deciding frame's first."""
    frames = list(telling_frames(scene, verdict))[:MOST]
    codes = list(dict.fromkeys(_code(scene, frame) for frame in frames))
    if conditional:
        codes.append("conditional")
    if not codes:
        codes.append("wording")
    return tuple(codes)


def telling_frames(scene: Scene, verdict: Verdict) -> Iterator[Frame]:
    """The frames that speak for a line, the deciding one first, without overlaps; at most eight."""
    taken: list[Frame] = []
    strong = sorted(
        (frame for frame in scene.frames if frame.evidence >= 0.4 and scene.counts(frame)),
        key=lambda frame: (-frame.evidence, frame.first),
    )
    for frame in (verdict.frame, *strong):
        if frame is not None and all(frame.end <= other.first or other.end <= frame.first for other in taken):
            taken.append(frame)
            yield frame
            if len(taken) == MOST_CUES:
                return


def _code(scene: Scene, frame: Frame) -> str:
    said = " ".join(scene.words.lower[frame.first : frame.end]).replace(":", "")
    said = said.replace(" n't", "n't").replace(" 'll", "'ll")
    match frame.source:
        case Source.ACT | Source.NOUN:
            if frame.complement in {"else", "none"}:
                return f"speech_word:{said}"
            return f"speech_act:{said}:{_COMPLEMENTS.get(frame.complement, frame.complement)}"
        case Source.MODAL:
            return f"modal:{said}"
        case Source.IMPERATIVE:
            return f"command:{said}"
        case Source.PHRASE:
            return f"phrase:{frame.name}:{said}"

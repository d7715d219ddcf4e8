"""Part-of-speech tags that the sentence itself shows to be wrong, put right before frames are looked for.

The tagger reads from left to right in short windows; two of its errors hide the main verb of a short report
("Papuan separatists/VBZ threatened/VBN to ..."), and with it whoever draws the line.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace

from desktop_app.language import Token

_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})


def retagged(tokens: Sequence[Token], people: Collection[str]) -> tuple[Token, ...]:
    """The tokens of one sentence; ``people`` are nouns that name people, in lower case."""
    mended = list(tokens)
    for at in range(len(mended) - 1):
        if _is_plural_noun(mended, at, people):
            mended[at] = replace(mended[at], tag="NNS")
    if not any(token.tag in _FINITE for token in mended):
        verb = next((at for at in range(1, len(mended) - 1) if _is_main_verb(mended, at)), None)
        if verb is not None:
            mended[verb] = replace(mended[verb], tag="VBD")
    return tuple(mended)


def _is_plural_noun(tokens: Sequence[Token], at: int, people: Collection[str]) -> bool:
    """ "Rebels" before a verb, taken for one itself."""
    follows = tokens[at + 1].tag in _FINITE | {"VBN"}
    return tokens[at].tag == "VBZ" and follows and tokens[at].text.lower() in people


def _is_main_verb(tokens: Sequence[Token], at: int) -> bool:
    """A participle right behind a noun, where the sentence has no other verb: "Nurses marched through ..."."""
    before = tokens[at - 2] if tokens[at - 1].tag == "RB" and at > 1 else tokens[at - 1]
    return tokens[at].tag == "VBN" and before.tag in _NOUNS and tokens[at + 1].text.lower() != "by"

"""Part-of-speech tags that the sentence itself shows to be wrong, put right before frames are looked for.

The tagger reads from left to right in short windows; some of its errors hide the main verb of a short report
("Papuan separatists/VBZ threatened/VBN to ..."), and with it whoever draws the line.
"""

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.analysis.red_lines.lexicon import Form, Lexicon
from desktop_app.language import Token

_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_PHRASE = _NOUNS | {"DT", "JJ", "PRP$", "POS"}
_AFTER_VERB = _PHRASE | {"PRP", "TO", "CD"}
_CONDITIONAL = frozenset({"if", "unless", "until"})
_REACH = 12
"""So many tokens of a clause are looked at, so that time stays linear."""


def retagged(tokens: Sequence[Token], lexicon: Lexicon) -> tuple[Token, ...]:
    """The tokens of one sentence."""
    mended = list(tokens)
    for at in range(len(mended) - 1):
        if _is_plural_noun(mended, at, lexicon):
            mended[at] = replace(mended[at], tag="NNS")
        elif _is_conditional_verb(mended, at, lexicon):
            mended[at] = replace(mended[at], tag="VBZ")
        elif _is_bare_verb(mended, at, lexicon):
            mended[at] = replace(mended[at], tag="VB")
    if not any(token.tag in _FINITE for token in mended):
        verb = next((at for at in range(1, len(mended) - 1) if _is_main_verb(mended, at)), None)
        if verb is not None:
            mended[verb] = replace(mended[verb], tag="VBD")
    return tuple(mended)


def _is_plural_noun(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """ "Rebels" before a verb, taken for one itself."""
    return (
        tokens[at].tag == "VBZ"
        and tokens[at + 1].tag in _FINITE | {"VBN"}
        and tokens[at].text.lower() in lexicon.parties["office"]
    )


def _is_bare_verb(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """ "Step" in "insisted that the minister step down", taken for a part of the noun before it."""
    return (
        tokens[at].tag == "NN"
        and tokens[at + 1].tag in {"RB", "RP"}
        and tokens[at - 1].tag in _NOUNS
        and any(
            verb.particle == tokens[at + 1].text.lower() and verb.form is Form.BASE
            for verb in lexicon.verbs.get(tokens[at].text.lower(), ())
        )
    )


def _is_conditional_verb(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """ "Raises" in "unless the ministry raises wages", taken for a part of the noun before it."""
    if tokens[at].tag != "NNS" or tokens[at].text.lower() in lexicon.parties["office"]:
        return False
    if tokens[at - 1].tag not in {"NN", "NNP"} or tokens[at + 1].tag not in _AFTER_VERB:
        return False
    following = [token.tag for token in tokens[at + 1 : at + 1 + _REACH]]
    clause = following[: following.index(",")] if "," in following else following
    if not _FINITE.isdisjoint(clause):
        return False
    first = next(
        (place for place in range(at - 1, max(-1, at - _REACH), -1) if tokens[place].tag not in _PHRASE), 0
    )
    return tokens[first].text.lower() in _CONDITIONAL


def _is_main_verb(tokens: Sequence[Token], at: int) -> bool:
    """A participle behind a noun, where the sentence has no other verb: "Nurses marched through ..."."""
    before = tokens[at - 2] if tokens[at - 1].tag == "RB" and at > 1 else tokens[at - 1]
    return tokens[at].tag == "VBN" and before.tag in _NOUNS and tokens[at + 1].text.lower() != "by"

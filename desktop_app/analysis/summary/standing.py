"""Whether a sentence can stand alone, without its neighbours and without its speaker.

The patterns are English. They look at the words only: what a pronoun means is not resolved.
"""

import re
from typing import NamedTuple

_OPENING = r"[\"“”'‘’(\[–—-]*"
_QUOTE = re.compile(r"[\"“'‘]")
_REFERRING = r"(?:he|she|they|it|this|that|these|those|his|her|their|its|him|them|both|neither|others?|such)"
_REFERENCE = re.compile(
    rf"""
    {_OPENING}(?:{_REFERRING}\b
      | (?:one|some|most|many|each|none|all|two|half|part)\ of\ (?:them|these|those|this|that|it)\b
      | the\ (?:latter|others|pair|trio)\b | the\ two\ (?:are|were|have|had|will|also|met|said)\b
      | (?:if|when|while|as|since|although|though|because|once|until|unless|after|before|for|from|in|on|at|by
          |with|to|of|like|unlike|despite|during|under|among|besides)\ {_REFERRING}\b)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_NOT_REFERRING = re.compile(
    r"It(?:['’]s|\ is|\ was|\ will\ be|\ has\ been|\ would\ be|\ took|\ takes|\ remains|\ seems|\ appears)?\ "
    r"(?:[\w-]+\ ){0,3}(?:that|to|for|who|when|why|how|whether|if|clear|unclear|likely)\b"
    r"|(?:This|That)\ (?:year|month|week|spring|summer|autumn|fall|winter)\b"
    r"|(?:Those|They|He|She)\ who\b|That\ (?:the|is\ not\ to)\b"
)
_CONNECTIVE = re.compile(
    rf"""
    {_OPENING}
    (?:and | but | so | or | nor | yet | also | too | then | thus | still | hence | however | moreover
      | furthermore | nevertheless | nonetheless | meanwhile | instead | otherwise | therefore | besides
      | rather | likewise | similarly | consequently | accordingly | additionally | afterwards? | plus
      | indeed | yes | no,? | yeah | yep | nope | ok | okay | oh | exactly | because
      | (?:well|right|sure|look|now)(?=,)
      | (?:even|if)\ so | even\ then | in\ addition | for\ (?:example|instance) | as\ (?:a\ result|such)
      | on\ the\ (?:other\ hand|contrary) | (?:in|by)\ contrast | at\ the\ same\ time | in\ other\ words
      | in\ turn | in\ fact | of\ course | since\ then | (?:soon|shortly|long)\ (?:after|before)wards?
      | not\ (?:only\ that|so) | such\ as | which | whose
    )\b(?!['’])
    """,
    re.VERBOSE | re.IGNORECASE,
)
_SAY = (
    r"(?:said|says?|told|tells?|added|adds|wrote|writes|asked|explained|warned|insisted|argued|announced|claimed"
    r"|stated|replied|tweeted|continued|recalled|noted|concluded|admitted|joked|thinks?|thought)"
)
_PRONOUN_SAYS = re.compile(rf"\b(?:[Hh]e|[Ss]he|[Tt]hey)\s+(?:\w+ly\s+|also\s+)?{_SAY}\b")
_SAYS = re.compile(rf"\b(?:{_SAY}|according|called)\b")
_QUOTED = re.compile(r"[“\"][^”\"]*(?:[”\"]|$)|(?<!\w)[‘'](?=\w)[^’']*(?:[’'](?:[a-z][^’']*[’'])*(?!\w)|$)")
_INNER_NAME = re.compile(
    r"[a-z,;]\s+(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Janu|Febr|March|April|May|Ju|Augu|Sept|Octo|Nov|Dec)"
    r"[A-Z][a-z]+"
)
_ENDS = re.compile(r"[.!?…][\"“”'’»)\]]*$")
_DETACHED_STOP = re.compile(r"\s\.$")
_TRAILS_OFF = re.compile(r"(?:…|\.\.\.?|[,;:—–-])[\"”’')\]]*$")
_QUESTION = re.compile(r"Q[:.]\s|.*\?[\"”’')\]]*$", re.DOTALL)
_FILLER = re.compile(
    r"\b(?:u[hm]+|er+m?|hmm+|mm+|yeah|you\ know|I\ mean|sorta|kinda|gonna|like,)\b", re.IGNORECASE
)


class Standing(NamedTuple):
    """What speaks against taking a sentence into a summary."""

    heading: bool
    """A line that does not end as sentences do: a heading, a caption, an item of a list."""
    leans: bool
    """Unclear without the one before it: a pronoun or a connective opens it, or a pronoun is who speaks."""
    orphan_quote: bool
    """Somebody's words without a word on whose: inside a quotation, or half of one."""
    question: bool
    """What an interviewer says, or a writer who answers in the next sentence."""
    trails_off: bool
    """It ends in the middle, as speech does, or leads to what follows: "among them:"."""
    fillers: int
    """Words that only fill a pause: "uh", "you know"."""


def standing(sentence: str) -> Standing:
    """How ``sentence`` stands alone."""
    outside = _QUOTED.sub(" ", sentence) if _QUOTE.search(sentence) else sentence
    return Standing(
        heading=_ENDS.search(sentence) is None or _DETACHED_STOP.search(sentence) is not None,
        leans=_leans(sentence, outside),
        orphan_quote=_is_orphan_quote(sentence, outside),
        question=_QUESTION.match(sentence) is not None,
        trails_off=_TRAILS_OFF.search(sentence) is not None,
        fillers=len(_FILLER.findall(sentence)),
    )


def _leans(sentence: str, outside: str) -> bool:
    """``outside`` is the sentence without what it quotes."""
    if outside != sentence and _PRONOUN_SAYS.search(outside):
        return not _INNER_NAME.search(outside)
    if _QUOTE.match(sentence) and _SAYS.search(outside):
        return False
    if _CONNECTIVE.match(sentence):
        return True
    return _REFERENCE.match(sentence) is not None and not _NOT_REFERRING.match(sentence)


def _is_orphan_quote(sentence: str, outside: str) -> bool:
    if sentence.count("“") == sentence.count("”") and sentence.count('"') % 2 == 0:
        return len(outside.split()) < 2 and outside != sentence
    return _SAYS.search(outside) is None

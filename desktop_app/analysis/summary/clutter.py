"""Sentences that are no part of the story, and sentences that cannot stand without their neighbours.

The patterns are English and of the press: bylines, time stamps, credits, calls to subscribe.
"""

import re

_NAME = r"(?:[A-Z][\w.'’-]*|and|for|of|the|in|de|van|von|MailOnline|Reporter)"
_CLUTTER = re.compile(
    rf"""
    (?:By|Written\ by|Posted\ by|Reporting\ by|Editing\ by)\b[\s.:]*(?:{_NAME}[\s.,|&]*){{0,9}}$
    | (?:PUBLISHED|UPDATED|CREATED|Published|Updated|Created|Last\ updated|Last\ modified|First\ published)\b
      [\s.:|]*(?:(?:at|on)\b[\s.:]*)?(?:\d.{{0,60}}|(?:{_NAME}[\s.,]*){{0,3}}\d.{{0,40}})?$
    | (?:{_NAME}\s){{0,5}}(?:Associated\ Press|Reuters|AFP|Press\ Association|Reporter|Correspondent)[\s.]*$
    | (?:\S+\s){{0,12}}[\w.+-]+@[\w-]+\.\w+(?:[\w.]|\s\S+){{0,8}}$
    | \d{{1,2}}:\d\d\s+[A-Z]{{2,4}}\b.{{0,40}}$
    | [|•·*\s.]+$
    | (?:Source|Read\ the\ original|Original)\ (?:link|article)s?\b.{{0,20}}$
    | .{{0,120}}\bcontributed\ to\ (?:this|the)\ (?:report|story|article)\b
    | .{{0,40}}\b(?:Scroll\ down|SCROLL\ DOWN|Share\ this|SHARE\ THIS|E-?mail\ to\ a\ friend
                  |Leave\ a\ [Rr]eply|Media\ playback\ is)\b
    | (?:Click|Tap)\ (?:here|on)\b
    | (?:Read|See|Read\ and\ see|Watch|Listen)\ (?:more|also|next|now)\b\s*[:»>-]
    | (?:READ\ MORE|RELATED|WATCH|MORE|VIDEO|PHOTOS?|Related(?:\ (?:articles?|stories|content))?)\s*[:»>]
    | Watch\ .{{3,120}}\s»
    | (?:Please\ )?
      (?:[Ss]ign\ up|[Ss]ubscribe|[Ff]ollow\ (?:us|@)|[Dd]ownload\ (?:the|our)|[Jj]oin\ our)\b.{{0,160}}
      (?:newsletter|e-?mails?|alerts?|inbox|app\b|podcast|channel|Twitter|Facebook|Instagram|subscri)
    | (?:Follow|Like)\ .{{2,40}}\ on\ (?:Twitter|Facebook|Instagram|X)\b
    | (?:Image|Photo|Picture|Photograph|Video|File\ photo|Illustration)s?
      (?:\s+(?:copyright|credit|caption|source|by|via|courtesy)\b|\s*[:/©])
    | .{{0,200}}(?:(?<!\w)©|\(c\)\s*\d{{4}}|Getty\ Images|\bAll\ rights\ reserved|\((?:AP|Reuters)\ Photo)
    | (?:Copyright\b
      |This\ (?:material|story|article)\ (?:may\ not\ be|was\ (?:first|originally)\ published)\b)
    | Your\ e-?mail\ address\b
    | .{{0,60}}\bnot\ currently\ accepting\ comments\b
    | (?:https?://|www\.)\S+$
    """,
    re.VERBOSE,
)
_ONLY_NAMES = re.compile(rf"(?:{_NAME}[\s.,|&]*){{1,9}}$")
_PRONOUN = re.compile(
    r"[\"“”'‘(]*(?:He|She|They|It|This|That|These|Those|His|Her|Their|Its|Him|Them|Both|Neither|Others?)\b"
)
_NOT_REFERRING = re.compile(
    r"It(?:['’]s|\ is|\ was|\ will\ be|\ has\ been|\ would\ be|\ took|\ takes)?\ "
    r"(?:\w+\ ){0,3}(?:that|to|for|who|when|why|how|clear|unclear|likely)\b"
)
_CONNECTIVE = re.compile(
    r"(?:And|But|So|Or|Nor|Yet|Also|Then|Thus|Still|However|Moreover|Furthermore|Nevertheless|Meanwhile|Instead"
    r"|Otherwise|Therefore|Besides|Even\ so|In\ addition|For\ example|For\ instance|As\ a\ result"
    r"|On\ the\ other\ hand|In\ contrast|At\ the\ same\ time|In\ other\ words)\b"
)
_ENDS = re.compile(r"[.!?…][\"“”'’»)\]]*$")
_DETACHED_STOP = re.compile(r"\s\.$")
_SAYS = re.compile(
    r"\b(?:said|says?|told|tells?|added|adds|wrote|writes|according|asked|explained|warned|insisted|argued"
    r"|announced|claimed|called|stated|replied|tweeted)\b"
)
_QUOTED = re.compile(r"[“\"][^”\"]*(?:[”\"]|$)")


def is_clutter(sentence: str) -> bool:
    """Whether a sentence is a byline, a time stamp, a credit, a call to subscribe or no words at all."""
    words = re.findall(r"[^\W\d_]{2,}", sentence)
    ideographic = re.search(r"[\u3040-\u30ff\u3400-\u9fff]", sentence)
    return (not words and not ideographic) or _CLUTTER.match(sentence) is not None


def is_only_names(sentence: str) -> bool:
    """Whether a sentence is capitalised words and nothing else, as what follows a "By ." often is."""
    return _ONLY_NAMES.match(sentence) is not None


def is_heading_or_caption(sentence: str) -> bool:
    """Whether a line does not end as sentences do: a heading, a caption, an item of a list."""
    return _ENDS.search(sentence) is None or _DETACHED_STOP.search(sentence) is not None


def leans_on_previous(sentence: str) -> bool:
    """Whether a sentence is unclear without the one before it: a pronoun or a connective opens it."""
    if _NOT_REFERRING.match(sentence):
        return False
    return _PRONOUN.match(sentence) is not None or _CONNECTIVE.match(sentence) is not None


def is_orphan_quote(sentence: str) -> bool:
    """Whether a sentence is somebody's words without a word on whose: inside a quotation, or half of one."""
    curly = sentence.count("“") - sentence.count("”")
    straight = sentence.count('"') % 2
    if curly == 0 and straight == 0:
        outside = _QUOTED.sub(" ", sentence)
        return len(outside.split()) < 2 and _QUOTED.search(sentence) is not None
    return _SAYS.search(_QUOTED.sub(" ", sentence)) is None

"""Sentences that are no part of the story.

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
    | \d{{1,2}}:\d\d\s+[A-Z]{{2,4}}\b.{{0,40}}$
    | [|•·*\s.]+$
    | (?:Source|Read\ the\ original|Original)\ (?:link|article)s?\b.{{0,20}}$
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
    | (?:Copyright\b
      |This\ (?:material|story|article)\ (?:may\ not\ be|was\ (?:first|originally)\ published)\b)
    | Your\ e-?mail\ address\b
    | (?:\#\w+[,\s]*){{2,}}$
    | iReport\.com | File\ (?:photo|picture|image)\b
    | (?:Argued|Submitted|Decided|Filed)\ [A-Z][a-z]{{2,8}}\.?\ \d{{1,2}},\ \d{{4}}\W*$
    | (?:https?://|www\.)\S+$
    """,
    re.VERBOSE,
)
_CLUTTER_INSIDE = re.compile(
    r"""
    (?:\S+\s){0,12}[\w.+-]+@[\w-]+\.\w+(?:[\w.]|\s\S+){0,8}$
    | .{0,120}\bcontributed\ to\ (?:this|the)\ (?:report|story|article)\b
    | .{0,40}\b(?:Scroll\ down|SCROLL\ DOWN|Share\ this|SHARE\ THIS|E-?mail\ to\ a\ friend
                  |Leave\ a\ [Rr]eply|Media\ playback\ is)\b
    | .{0,200}(?:(?<!\w)©|\(c\)\s*\d{4}|Getty\ Images|\bAll\ rights\ reserved|\((?:AP|Reuters)\ Photo)
    | .{0,160}\b(?:is|are)\ licensed\ under\b
    | [^!?]{0,80}\((?:CNN|HLN)\)(?:\s?(?:--|[-–—]))?$
    | [^!?]{0,80}\([A-Z][\w. ]{1,24}\)\s?(?:--|[-–—])$
    | [A-Z][A-Z.'’-]{2,}(?:\ [A-Z.'’-]+){0,4}(?:,\ ?[A-Z][\w.'’]*){0,2}[\w\ ,]{0,20}\s(?:--|[-–—])$
    | .{0,60}\bnot\ currently\ accepting\ comments\b
    """,
    re.VERBOSE,
)
_MARKS_INSIDE = (
    *(
        "@",
        "©",
        "(c)",
        "Getty",
        "rights reserved",
        "Photo",
        "contributed to",
        "licensed under",
        "CNN)",
        "HLN)",
    ),
    *("croll down", "SCROLL", "hare this", "SHARE", "to a friend", "eave a", "playback is", "accepting comm"),
)
"""`_CLUTTER_INSIDE` looks far into a sentence: it is asked only where one of these is, or a last dash."""
_DASHES = ("-", "–", "—")
_WORD = re.compile(r"[^\W\d_]{2}|[\u3040-\u30ff\u3400-\u9fff]")
_ONLY_NAMES = re.compile(rf"(?:{_NAME}[\s.,|&]*){{1,9}}$")


def is_clutter(sentence: str) -> bool:
    """Whether a sentence is a byline, a time stamp, a credit, a call to subscribe or no words at all."""
    if _WORD.search(sentence) is None or _CLUTTER.match(sentence):
        return True
    may_be = sentence.endswith(_DASHES) or any(mark in sentence for mark in _MARKS_INSIDE)
    return may_be and _CLUTTER_INSIDE.match(sentence) is not None


def is_only_names(sentence: str) -> bool:
    """Whether a sentence is capitalised words and nothing else, as what follows a "By ." often is."""
    return _ONLY_NAMES.match(sentence) is not None

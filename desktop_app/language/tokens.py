"""Words, numbers and signs with their places in the text."""

import re

from desktop_app.language.document import Token

_TOKEN = re.compile(
    r"""
    (?:https?://|www\.)\S+                                   # a link
    | [\w.+-]+@[\w-]+(?:\.[\w-]+)+                           # an e-mail address
    | \b(?:U\.\ ?[SKN]\.(?:\ ?A\.)?)                         # U.S., U.K., U.N.
    | (?:[^\W\d_]\.){2,}                                     # a.m., e.g.
    | \d+(?:[.,:]\d+)*                                       # 1,200.50
    | \b(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Lt|Capt|Maj|Sgt|Adm|Sen|Rep|Gov|Rev|Hon|Jr|Sr
          |Inc|Corp|Co|Ltd|Bros|No|vs)\.
    | [^\W\d_]\.(?=\s*[^\W\d_]*[A-Z])                        # an initial
    | [nN]['’][tT]\b                                         # the second half of "don't"
    | ['’](?:[sSmMdD]|ll|LL|re|RE|ve|VE)(?!\w)               # possessive or contracted
    | [@#]?(?:(?![nN]['’][tT]\b)\w)+(?:['’](?!(?:[sSmMdD]|ll|LL|re|RE|ve|VE)\b)(?:(?![nN]['’][tT]\b)\w)+)*
    | \.{2,}
    | --+
    | \S
    """,
    re.VERBOSE,
)


def tokenize(text: str, start: int = 0) -> list[Token]:
    """The tokens of ``text``, untagged, with offsets counted from ``start``."""
    return [
        Token(start + match.start(), start + match.end(), match.group(), "")
        for match in _TOKEN.finditer(text)
    ]

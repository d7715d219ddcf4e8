"""The control words of RTF that matter for its text."""

CHARACTERS = {
    b"tab": " ",
    b"line": "\n",
    b"softline": "\n",
    b"lbr": "\n",
    b"emdash": "—",
    b"endash": "–",
    b"emspace": " ",
    b"enspace": " ",
    b"qmspace": " ",
    b"bullet": "•",
    b"lquote": "‘",
    b"rquote": "’",
    b"ldblquote": "“",
    b"rdblquote": "”",
    b"zwj": "\u200d",
    b"zwnj": "\u200c",
    b"ltrmark": "\u200e",
    b"rtlmark": "\u200f",
}
SYMBOLS = {b"~": "\u00a0", b"_": "-", b"\t": " "}
"""Of the others, ``\\-`` is an invisible hyphen and the rest is layout."""

PARAGRAPH_ENDS = frozenset(
    {b"par", b"sect", b"page", b"column", b"cell", b"row", b"nestcell", b"nestrow", b"\r", b"\n"}
)
"""Control words and symbols (an escaped line end) after which a new paragraph begins."""

SKIPPED = frozenset(
    b"aftncn aftnsep aftnsepc annotation atnauthor atndate atnicn atnid atnparent atnref atntime atrfend "
    b"atrfstart author bkmkend bkmkstart buptim category colortbl comment company creatim doccomm falt "
    b"filetbl fldinst fldtype fontemb footer footerf footerl footerr ftncn ftnsep ftnsepc header headerf "
    b"headerl headerr hlinkbase keywords listname listtext manager mmath nextfile nonesttables nonshppict "
    b"objalias objdata objname operator panose pict pntext pntxta pntxtb printim private revtim rxe shppict "
    b"shprslt sn sp staticval subject sv tc tcn template title txe xe".split()
)
"""Destinations that hold no text of the document, or hold it a second time."""

STARRED = frozenset({b"footnote", b"shpinst", b"shptxt", b"do", b"dptxbxtext", b"ud", b"docpart"})
"""Of the destinations that a reader may skip (``\\*``), those with text in them."""

OTHER_DESTINATIONS = frozenset({b"info", b"fonttbl", b"stylesheet", b"upr"})

HIDING = frozenset({b"v", b"deleted", b"mvf"})
"""Properties of text that is not shown: hidden, deleted, moved elsewhere."""

SECOND_FONT = frozenset({b"rtlch", b"hich", b"dbch"})
"""What follows is set in the font for Asian letters or for text from right to left."""
FIRST_FONT = frozenset({b"ltrch", b"loch"})

DATE_PARTS = (b"yr", b"mo", b"dy")
DOCUMENT_CODECS = {b"mac": "mac_roman", b"pc": "cp437", b"pca": "cp850"}

KNOWN = (
    frozenset(b"u uc f af plain pard s outlinelevel ansicpg deff deflang fcharset cpg".split())
    | frozenset((*CHARACTERS, *DOCUMENT_CODECS, *DATE_PARTS))
    | PARAGRAPH_ENDS
    | SKIPPED
    | STARRED
    | OTHER_DESTINATIONS
    | HIDING
    | SECOND_FONT
    | FIRST_FONT
)
"""All control words that a reader of text needs to see."""

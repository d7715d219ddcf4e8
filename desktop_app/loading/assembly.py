"""Lines and what is known of them to an article."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.article import Article, ArticleError, Block, BlockRole, ErrorKind
from desktop_app.loading.clutter import body_lines
from desktop_app.loading.headline import find_headline
from desktop_app.loading.limits import check_words


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a file says of itself; the fields are those of `Article`."""

    title: str | None = None
    authors: tuple[str, ...] = ()
    date: str | None = None
    publisher: str | None = None
    language: str | None = None


NO_METADATA = Metadata()


def cleaned_article(lines: Sequence[str], keep_all: bool, metadata: Metadata = NO_METADATA) -> Article:
    """The article in lines whose surroundings are told by their words alone (plain text, a pasted piece)."""
    check_some(lines)
    body = body_lines(lines)
    headline = _place_of_title(lines, metadata.title)
    if headline is None:
        headline = find_headline(lines, body)
    return article(lines, body, headline, keep_all, metadata)


def article(
    lines: Sequence[str],
    body: Sequence[bool],
    headline: int | None,
    keep_all: bool,
    metadata: Metadata = NO_METADATA,
) -> Article:
    """An article of ``lines`` (none blank or broken): those marked in ``body``, all with ``keep_all``.

    The line at ``headline`` becomes the title unless ``metadata`` has one. If nothing would be kept, all is.
    """
    title = metadata.title or (lines[headline] if headline is not None else None)
    kept = [keep and place != headline for place, keep in enumerate(body)]
    if keep_all or not any(kept):
        blocks = [Block(line) for line in lines]
    else:
        blocks = [
            Block(line, _role(keep, place == headline))
            for place, (line, keep) in enumerate(zip(lines, kept, strict=True))
        ]
    return Article(
        tuple(blocks), title, metadata.authors, metadata.date, metadata.publisher, metadata.language
    )


def check_some(lines: Sequence[str]) -> None:
    """Raise ``empty`` for no line at all, ``too_large`` for too many words."""
    if not lines:
        raise ArticleError(ErrorKind.EMPTY)
    check_words("\n".join(lines))


def _role(kept: bool, is_headline: bool) -> BlockRole:
    if is_headline:
        return BlockRole.TITLE
    return BlockRole.BODY if kept else BlockRole.CLUTTER


def _place_of_title(lines: Sequence[str], title: str | None) -> int | None:
    return lines.index(title) if title is not None and title in lines else None

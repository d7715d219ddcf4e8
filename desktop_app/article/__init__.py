"""An article is one immutable text; everything the app finds is a span of it."""

from desktop_app.article.article import Article, Block, BlockRole
from desktop_app.article.errors import ArticleError, ErrorKind, Failure
from desktop_app.article.span import Span

__all__ = ["Article", "ArticleError", "Block", "BlockRole", "ErrorKind", "Failure", "Span"]

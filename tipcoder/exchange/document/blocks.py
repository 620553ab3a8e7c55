"""Holds what a report consists of, block by block, in words: nothing of how Word stores it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class ParagraphKind(StrEnum):
    """Kinds of paragraphs; each has a style of its own in the document."""

    BODY = "body"
    DRAFT = "draft"
    """A sentence that the program drafted, marked as such until a person accepts it."""
    NOTE = "note"
    BULLET = "bullet"
    QUOTATION = "quotation"


@dataclass(frozen=True, slots=True)
class HeadingBlock:
    """A heading; those of level 1 begin a page and stand in the contents."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class ParagraphBlock:
    """A paragraph, with words in bold before its text. One that `keeps_next` stands on the page of what follows."""

    text: str
    kind: ParagraphKind = ParagraphKind.BODY
    lead: str = ""
    keeps_next: bool = False


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row of cells, the first `depth` steps in. `is_group` spans the table; `shades` (0 to 1) fill single cells."""

    cells: tuple[str, ...]
    depth: int = 0
    is_group: bool = False
    shades: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TableBlock:
    """A table below its caption; `widths` are parts of its width, `numbers` are the columns of numbers.

    With `turned` the heads of these are written upwards: of many narrow columns they would be broken within words.
    """

    caption: str
    heads: tuple[str, ...]
    rows: Sequence[TableRow]
    widths: tuple[float, ...]
    numbers: frozenset[int] = frozenset()
    turned: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FactsBlock:
    """Facts in two columns, without a caption: a name, and what is said of it."""

    facts: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureBlock:
    """A chart as PNG above its caption, with the same in words for who cannot see it."""

    caption: str
    content: bytes
    alternative: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BoxBlock:
    """A box that the author fills; `prompt` stands in it where `texts` has nothing yet."""

    title: str
    prompt: str
    texts: tuple[str, ...] = ()


Block = HeadingBlock | ParagraphBlock | TableBlock | FactsBlock | PictureBlock | BoxBlock


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentWords:
    """Words that the writer puts around the blocks. `page` has the places `{page}` and `{pages}`."""

    contents: str
    contents_hint: str
    table: str
    figure: str
    page: str
    draft: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportContent:
    """A whole report. `language` is a tag of BCP 47 that Word knows; `made_at` is the date of its data."""

    title: str
    subtitle: str
    cover: tuple[tuple[str, str], ...]
    """Lines on the first page of the report: names and values."""
    cover_note: str
    header: str
    """Text at the top of each page after the first, beside the title."""
    language: str
    made_at: datetime
    words: DocumentWords
    blocks: Iterable[Block] = field(repr=False)
    has_front: bool = True
    """True if it has a cover and contents; a short one begins with its title."""

"""Holds what a document consists of, block by block, in words: nothing of how Word or HTML store it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from itertools import starmap
from typing import Self


class ParagraphKind(StrEnum):
    """Kinds of paragraphs; each has a style of its own in the document."""

    BODY = "body"
    DRAFT = "draft"
    """A sentence that the program drafted, marked as such until a person accepts it."""
    NOTE = "note"
    BULLET = "bullet"
    QUOTATION = "quotation"
    FACT = "fact"
    """A short line below a heading, its name in bold."""


@dataclass(frozen=True, slots=True)
class HeadingBlock:
    """A heading; of a report those of level 1 begin a page and stand in the contents. `mark` is what links lead to."""

    text: str
    level: int = 1
    mark: str = ""


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
    Pages of HTML have neither captions nor widths.
    """

    caption: str = ""
    heads: tuple[str, ...] = ()
    rows: Sequence[TableRow]
    widths: tuple[float, ...] = ()
    numbers: frozenset[int] = frozenset()
    turned: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """A name and what is said of it; `is_state` where that says why nothing is known.

    `refers_to` is the mark of a heading, `quoted` are words with their sources, below the text.
    """

    name: str
    text: str
    refers_to: str = ""
    is_state: bool = False
    quoted: Sequence[tuple[str, str]] = ()


@dataclass(frozen=True, slots=True)
class FactsBlock:
    """Facts in two columns, without a caption."""

    facts: Sequence[Fact]

    @classmethod
    def of(cls, pairs: Iterable[tuple[str, str]]) -> Self:
        """Return names and texts as a block."""
        return cls(tuple(starmap(Fact, pairs)))


@dataclass(frozen=True, slots=True)
class EntryBlock:
    """An entry of a codebook, `depth` steps in: its label, its stable name, paragraphs, and facts line by line."""

    label: str
    name: str
    paragraphs: tuple[str, ...]
    facts: tuple[Fact, ...]
    depth: int = 0


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


Block = HeadingBlock | ParagraphBlock | TableBlock | FactsBlock | EntryBlock | PictureBlock | BoxBlock


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontPages:
    """Pages of a report before its chapters: cover and contents."""

    cover: FactsBlock
    note: str
    contents: str
    contents_hint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentWords:
    """Words that a writer puts around the blocks. `page` has the places `{page}` and `{pages}`."""

    page: str = "{page}"
    table: str = ""
    figure: str = ""
    draft: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A whole document in a language, whose times are `made_at`. One without `front` begins with its title.

    `runs_on` is for reading on: headings begin no page, what belongs together may go over two, and each page has title
    and number at its foot. Otherwise title and `header` stand at the top of all pages but the first; of one with
    `front` only the first heading begins a page. With `is_compact` one that runs on is set in the sizes of print.
    """

    title: str
    subtitle: str = ""
    header: str = ""
    language: str
    made_at: datetime = datetime(2026, 1, 1)
    words: DocumentWords = DocumentWords()
    blocks: Iterable[Block] = field(repr=False)
    front: FrontPages | None = None
    runs_on: bool = False
    is_compact: bool = False

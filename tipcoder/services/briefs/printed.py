"""Prints briefs that are approved in a language line by line: for workbooks, and for the reports made of them."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from tipcoder.domain.briefs import BriefApproval, PrintedLine
from tipcoder.exchange.document.blocks import Block, HeadingBlock, ParagraphBlock, ParagraphKind, TableBlock, TableRow
from tipcoder.exchange.privacy.release_plan import NOTHING_COARSER, Coarser
from tipcoder.services.briefs.approving import BriefState, approvals_of, approved_content, state_of
from tipcoder.services.briefs.brief import Brief, read_briefs
from tipcoder.services.briefs.drafts import BriefContent, BriefDrafts, BriefWords, RowParagraph
from tipcoder.services.briefs.parts import BriefPart, read_parts
from tipcoder.services.projects import OpenProject

MOST_CELLS = 8
"""Cells of a line; what a row of a table has beyond them stands in the last one."""
TITLE, ILLUSTRATING = "title", "significance"
"""The part that is the title, and that whose paragraphs are on challenges and good practices."""
_AND = "; "
_LONGEST_ADDRESS = 3
"""Characters of the longest address of an evidence item; what is longer in a first column are words."""
_Told = tuple[str, tuple[str, ...], str]


@dataclass(frozen=True, slots=True)
class PrintedBrief:
    """A brief with the approval that it is printed by, line by line."""

    brief: Brief
    approval: BriefApproval
    lines: tuple[PrintedLine, ...]


def printed_briefs(
    project: OpenProject, cases: Collection[str], language: str, coarser: Coarser = NOTHING_COARSER
) -> Iterator[PrintedBrief]:
    """Yield the briefs of cases that are approved in a language, and tell nothing more than was approved.

    One that tells more than an export that lets less leave of some questions (`coarser`) is left out.

    Raises:
        UserError: brief_regional.
    """
    approvals = approvals_of(project, cases)
    approved = [case for case, of in approvals if of == language]
    drafts: BriefDrafts | None = None
    for brief in read_briefs(project, approved, coarser=coarser) if approved else ():
        approval = approvals[brief.case.id, language]
        if state_of(brief, language, approval) is BriefState.APPROVED:
            drafts = drafts or BriefDrafts(brief.form, language)
            content = approved_content(brief, language, approval)
            yield PrintedBrief(brief, approval, tuple(_lines(brief, content, drafts)))


def _lines(brief: Brief, content: BriefContent, drafts: BriefDrafts) -> Iterator[PrintedLine]:
    for part in read_parts():
        told = (one for block in _blocks(part, content, drafts) for one in _told(block, brief.rows))
        for line, (text, cells, row) in enumerate(told, 1):
            yield PrintedLine(brief.case.id, part.name, line, text, cells, row)


def _blocks(part: BriefPart, content: BriefContent, drafts: BriefDrafts) -> Iterator[Block]:
    if part.name == TITLE:
        yield ParagraphBlock(drafts.title(content))
    else:
        yield from drafts.part(part, content)


def _told(block: Block, ids: Mapping[str, str]) -> Iterator[_Told]:
    """Yield text, cells and row of each line of a block; `ids` are those of rows by their addresses."""
    match block:
        case RowParagraph(text, words=words, row=row) if words:
            yield words, (text.removesuffix(words).strip(),), ids[row]
        case ParagraphBlock(text):
            yield text, (), ""
        case TableBlock(heads=heads, rows=rows):
            for cells in (heads, *(row.cells for row in rows)):
                last = cells[MOST_CELLS - 1 :]
                yield "", (*cells[: MOST_CELLS - 1], *([_AND.join(last)] if last else [])), ""


def printed_blocks(lines: Iterable[PrintedLine], language: str, *, level: int = 2) -> Iterator[Block]:
    """Yield the parts of a brief below its title, each under a heading of a level, as blocks of a document."""
    words, known = BriefWords(language), {part.name for part in read_parts()}
    for part, told in groupby(lines, key=lambda line: line.part):
        if part == TITLE:
            continue
        if part in known:
            yield HeadingBlock(words.text("part", part), level)
        yield from blocks_of_part(tuple(told))


def blocks_of_part(lines: Sequence[PrintedLine]) -> Iterator[Block]:
    """Yield the lines of a part as paragraphs and tables; a table begins with a row whose first cell is empty."""
    rows: list[tuple[str, ...]] = []
    for line in lines:
        if rows and (line.is_paragraph or not line.cells[0]):
            yield _table(rows)
            rows = []
        if not line.is_paragraph:
            rows.append(line.cells)
        elif line.cells:
            yield ParagraphBlock(line.text, ParagraphKind.BULLET, lead=" ".join(line.cells))
        else:
            yield ParagraphBlock(line.text)
    if rows:
        yield _table(rows)


def _table(rows: Sequence[tuple[str, ...]]) -> TableBlock:
    width = max(map(len, rows))
    heads, *others = ((*row, *[""] * (width - len(row))) for row in rows)
    first = 0.5 if all(len(row[0]) <= _LONGEST_ADDRESS for row in rows) else 1.6
    return TableBlock(heads=heads, rows=list(map(TableRow, others)), widths=(first, *[2.0] * (width - 1)))

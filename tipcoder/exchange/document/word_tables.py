"""Writes tables: heads that repeat on each page, rows that no page splits, shaded cells."""

from tipcoder.exchange.document.blocks import BoxBlock, FactsBlock, TableBlock, TableRow
from tipcoder.exchange.document.word_styles import (
    BOX,
    BOX_TITLE,
    CELL,
    HEAD,
    NUMBER,
    PROMPT,
    QUOTED,
    SOURCE,
    STATE,
    TEXT_WIDTH,
)
from tipcoder.exchange.document.word_xml import Element, add, add_paragraph, add_run

_TWIPS = int(TEXT_WIDTH.pt * 20)
_LINE, _HEAD_FILL, _GROUP_FILL = "B8C2CE", "E6ECF3", "F3F5F8"
_INDENT = 200
_DEEPEST = 0.75
_KEPT_TOGETHER = 14
"""Rows up to which a table stays on one page."""
_KEPT_TOGETHER_AT_ENDS = 2
"""Rows of a longer one that stay below its head, and at its end."""
_TURNED_HEIGHT = 2000
_FACTS, _RUNNING_FACTS = (0.28, 0.72), (0.36, 0.64)


def add_table(body: Element, table: TableBlock) -> None:
    """Add a table."""
    made = _begin(body, table.widths, table.caption)
    _add_head(made, table)
    together = len(table.rows) <= _KEPT_TOGETHER
    last = len(table.rows) - 1
    for place, row in enumerate(table.rows):
        is_followed = place < last or bool(table.note)
        at_end = place < _KEPT_TOGETHER_AT_ENDS or place > last - _KEPT_TOGETHER_AT_ENDS
        is_kept = is_followed and (together or at_end)
        _add_row(made, table, row, keep_next=is_kept or row.is_group)


def add_facts(body: Element, block: FactsBlock, *, runs_on: bool = False) -> None:
    """Add facts: their names in bold at the left. Those that do not run on stay on one page."""
    widths = _RUNNING_FACTS if runs_on else _FACTS
    made = _begin(body, widths, "")
    for place, fact in enumerate(block.facts):
        row = _begin_row(made)
        keep_next = not runs_on and place < len(block.facts) - 1
        add_paragraph(_begin_cell(row, _width(widths, 0)), HEAD, fact.name, keep_next=keep_next)
        cell = _begin_cell(row, _width(widths, 1))
        paragraph = add_paragraph(cell, CELL, keep_next=keep_next)
        if fact.text:
            add_run(paragraph, fact.text, STATE if fact.is_state else "")
        for text, source in fact.quoted:
            add_run(add_paragraph(cell, QUOTED, text), f"  ({source})", SOURCE)


def add_box(body: Element, box: BoxBlock) -> None:
    """Add a framed box with what the author wrote, or what to write."""
    made = add(body, "tbl")
    properties = add(made, "tblPr")
    add(properties, "tblW", w=str(_TWIPS), type="dxa")
    borders = add(properties, "tblBorders")
    for side in ("top", "left", "bottom", "right"):
        add(borders, side, val="single", sz="6", space="0", color=_LINE)
    _margins(properties, 140)
    add(add(made, "tblGrid"), "gridCol", w=str(_TWIPS))
    cell = _begin_cell(add(made, "tr"), _TWIPS)
    add_paragraph(cell, BOX_TITLE, box.title, keep_next=True)
    for text in box.texts:
        add_paragraph(cell, BOX, text)
    if not box.texts:
        add_paragraph(cell, PROMPT, box.prompt)


def _begin(body: Element, widths: tuple[float, ...], caption: str) -> Element:
    made = add(body, "tbl")
    properties = add(made, "tblPr")
    add(properties, "tblW", w=str(_TWIPS), type="dxa")
    borders = add(properties, "tblBorders")
    for side in ("top", "bottom"):
        add(borders, side, val="single", sz="8", space="0", color=_LINE)
    add(borders, "insideH", val="single", sz="4", space="0", color=_LINE)
    add(properties, "tblLayout", type="fixed")
    _margins(properties, 110)
    if caption:
        add(properties, "tblCaption", val=caption)
    grid = add(made, "tblGrid")
    for column in range(len(widths)):
        add(grid, "gridCol", w=str(_width(widths, column)))
    return made


def _margins(properties: Element, sides: int) -> None:
    margins = add(properties, "tblCellMar")
    for side in ("left", "right"):
        add(margins, side, w=str(sides), type="dxa")


def _add_head(made: Element, table: TableBlock) -> None:
    row = _begin_row(made, is_head=True)
    if table.turned:
        add(row[0], "trHeight", val=str(_TURNED_HEIGHT), hRule="exact")
    for column, head in enumerate(table.heads):
        is_turned = table.turned and column in table.numbers
        valign = "center" if is_turned else "bottom"
        cell = _begin_cell(row, _width(table.widths, column), fill=_HEAD_FILL, valign=valign, is_turned=is_turned)
        paragraph = add_paragraph(cell, HEAD, head, keep_next=True)
        if column in table.numbers and not is_turned:
            add(paragraph[0], "jc", val="right")


def _add_row(made: Element, table: TableBlock, row: TableRow, *, keep_next: bool) -> None:
    element = _begin_row(made)
    if row.is_group:
        cell = _begin_cell(element, _TWIPS, fill=_GROUP_FILL, span=len(table.heads))
        add_paragraph(cell, HEAD, row.cells[0], keep_next=True)
        return
    for column, text in enumerate(row.cells):
        shade = row.shades[column] if column < len(row.shades) else 0.0
        cell = _begin_cell(element, _width(table.widths, column), fill=_shade(shade))
        style = NUMBER if column in table.numbers else CELL
        paragraph = add_paragraph(cell, style, keep_next=keep_next)
        if row.depth and not column:
            add(paragraph[0], "ind", left=str(_INDENT * row.depth))
        if text:
            add_run(paragraph, text)


def _begin_row(made: Element, *, is_head: bool = False) -> Element:
    row = add(made, "tr")
    properties = add(row, "trPr")
    add(properties, "cantSplit")
    if is_head:
        add(properties, "tblHeader")
    return row


def _begin_cell(
    row: Element, width: int, *, fill: str = "", valign: str = "", span: int = 1, is_turned: bool = False
) -> Element:
    cell = add(row, "tc")
    properties = add(cell, "tcPr")
    add(properties, "tcW", w=str(width), type="dxa")
    if span > 1:
        add(properties, "gridSpan", val=str(span))
    if fill:
        add(properties, "shd", val="clear", color="auto", fill=fill)
    if is_turned:
        add(properties, "textDirection", val="btLr")
    if valign:
        add(properties, "vAlign", val=valign)
    return cell


def _width(widths: tuple[float, ...], column: int) -> int:
    return int(_TWIPS * widths[column] / sum(widths))


def _shade(share: float) -> str:
    """Return a blue that is the deeper the greater a share, light enough for dark letters."""
    if share <= 0:
        return ""
    part = min(share, 1.0) * _DEEPEST
    return "".join(f"{round(255 + (end - 255) * part):02X}" for end in (0x5B, 0x9B, 0xD5))

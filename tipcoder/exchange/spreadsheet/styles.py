"""Appearance of workbooks on the screen and on paper, the same on every sheet.

Sheets are printed in landscape on A4, headers and keys on every page, the sheet's name and page numbers below.
"""

from collections.abc import Sequence

from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.table import TableStyleInfo

from tipcoder.exchange.spreadsheet.fast_sheet import FastSheet, Look

LABEL_FONT = Font(name="Calibri", size=11, bold=True, color="1F3347")
LABEL_FILL = PatternFill("solid", fgColor="E3EAF1")
LABEL_ALIGNMENT = Alignment(wrap_text=True, vertical="top")
LABEL_STYLE = {"font": LABEL_FONT, "fill": LABEL_FILL, "alignment": LABEL_ALIGNMENT}
LABEL = Look(LABEL_FONT, LABEL_FILL, LABEL_ALIGNMENT)
NAME = Look(
    Font(name="Calibri", size=9, color="5B6B7A"), PatternFill("solid", fgColor="F3F6F9"), Alignment(vertical="center")
)
TITLE_FONT = Font(name="Calibri", size=14, bold=True, color="1F3347")
CONTINUED_FILL = PatternFill("solid", fgColor="FFF4D6")
WRAPPED = Alignment(wrap_text=True, vertical="top", horizontal="left")
TIME_FORMAT = "yyyy-mm-dd hh:mm:ss"
TABLE = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)

LINE_HEIGHT = 15
_MOST_LINES = 7
_A4 = 9
_PAGE_WIDTH = 280
"""Characters across a page of A4 that can still be read: about half their size on the screen."""


def label_height(labels: list[tuple[str, int]]) -> int:
    """Return the height in points of a header row that shows each label, wrapped to the width of its column."""
    lines = max((_lines(label, width) for label, width in labels), default=1)
    return LINE_HEIGHT * min(lines, _MOST_LINES)


def _lines(label: str, width: int) -> int:
    room = max(width - 2, 1)
    lines, used = 1, 0
    for word in label.split():
        if used and used + 1 + len(word) > room:
            lines, used = lines + 1, 0
        used += len(word) + bool(used)
        if used > room:
            lines, used = lines + (used - 1) // room, (used - 1) % room + 1
    return lines


def set_up_page(sheet: FastSheet, widths: Sequence[int], *, header_rows: int = 0, key_columns: int = 0) -> None:
    """Set a sheet up for printing, before its first row is written; `widths` are those of its columns, in characters.

    Columns are shrunk onto as few pages side by side as let them be read; rows that are the header, and columns that
    hold keys, are repeated on each.
    """
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = _A4
    sheet.page_margins.left = sheet.page_margins.right = 0.4
    sheet.page_margins.top = 0.5
    sheet.page_margins.bottom = 0.8
    sheet.page_margins.footer = 0.4
    sheet.oddFooter.left.text = "&A"
    sheet.oddFooter.right.text = "&P / &N"
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    keys = sum(widths[:key_columns])
    sheet.page_setup.fitToWidth = max(1, -(-(sum(widths) - keys) // (_PAGE_WIDTH - keys)))
    sheet.page_setup.fitToHeight = 0
    if header_rows:
        sheet.print_title_rows = f"1:{header_rows}"
    if key_columns:
        sheet.print_title_cols = f"A:{get_column_letter(key_columns)}"

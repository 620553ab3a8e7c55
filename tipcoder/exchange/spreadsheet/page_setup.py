"""How sheets are printed: landscape on A4, headers and keys on every page, the sheet's name and page numbers below."""

from collections.abc import Sequence

from openpyxl.utils import get_column_letter
from openpyxl.worksheet._write_only import WriteOnlyWorksheet
from openpyxl.worksheet.properties import PageSetupProperties

_A4 = 9
_PAGE_WIDTH = 280
"""Characters across a page of A4 that can still be read: about half their size on the screen."""


def set_up_page(
    sheet: WriteOnlyWorksheet, widths: Sequence[int], *, header_rows: int = 0, key_columns: int = 0
) -> None:
    """Set a sheet up for printing, before its first row is written; `widths` are those of its columns, in characters.

    Columns are shrunk onto as few pages side by side as let them be read; rows that are the header, and columns that
    hold keys, stand on each.
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

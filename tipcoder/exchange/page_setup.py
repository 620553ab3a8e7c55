"""How sheets are printed: landscape on A4, header rows on every page, the sheet's name and page numbers below."""

from openpyxl.worksheet._write_only import WriteOnlyWorksheet
from openpyxl.worksheet.properties import PageSetupProperties

_A4 = 9


def set_up_page(sheet: WriteOnlyWorksheet, *, fits_width: bool, header_rows: int = 0) -> None:
    """Set a sheet up for printing, before its first row is written.

    With `fits_width` all columns are shrunk onto one page; a sheet with more than can be read so goes on to the right.
    """
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = _A4
    sheet.page_margins.left = sheet.page_margins.right = 0.4
    sheet.page_margins.top = 0.5
    sheet.page_margins.bottom = 0.6
    sheet.oddFooter.left.text = "&A"
    sheet.oddFooter.right.text = "&P / &N"
    if fits_width:
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        sheet.page_setup.fitToWidth = 1
        sheet.page_setup.fitToHeight = 0
    if header_rows:
        sheet.print_title_rows = f"1:{header_rows}"

"""Writes a comparison as a workbook of its own: the sheet `agreement` with all figures, and `differences`."""

from pathlib import Path

from tipcoder.exchange.spreadsheet.sheets import DataSheet, new_book
from tipcoder.framework.form.form import Form
from tipcoder.languages.captions import AgreementCaptions
from tipcoder.services.double_coding.report import AgreementReport
from tipcoder.services.double_coding.sheets import report_sheets


def write_agreement_workbook(
    report: AgreementReport, form: Form, target: Path, language: str, captions: AgreementCaptions
) -> None:
    """Write a comparison. Coders are numbered, not named.

    Raises:
        UserError: the file cannot be written; what stood there before still does.
    """
    with new_book(target) as book:
        for layout, rows in report_sheets(report, form, language, captions):
            sheet = DataSheet(book, layout)
            for row in rows:
                sheet.append(row)
            sheet.finish()

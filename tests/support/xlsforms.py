"""XLSForm workbooks for tests, written from a few lines."""

import io
from collections.abc import Mapping, Sequence

import openpyxl

from tipcoder.framework.form.form import Form
from tipcoder.framework.xlsform.reader import read_framework_bytes

Rows = Sequence[Mapping[str, str]]
YES_NO: Rows = (
    {"list_name": "yes_no", "name": "yes", "label": "Yes"},
    {"list_name": "yes_no", "name": "no", "label": "No"},
)


def question(kind: str, name: str = "", label: str | None = None, **columns: str) -> dict[str, str]:
    """Return a row of the sheet `survey`; columns named `tip_role` become `bind::tip:role`."""
    tips = {f"bind::tip:{key[4:]}": text for key, text in columns.items() if key.startswith("tip_")}
    plain = {key: text for key, text in columns.items() if not key.startswith("tip_")}
    own_label = {} if kind.startswith("end") or kind == "calculate" else {"label": name if label is None else label}
    return {"type": kind, "name": name, **own_label, **plain, **tips}


def workbook(survey: Rows, choices: Rows = YES_NO, settings: Mapping[str, str] | None = None) -> bytes:
    """Return the bytes of a workbook with these rows."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    about = {"form_id": "test", "form_title": "Test", "namespaces": 'tip="https://example.org/tip"', **(settings or {})}
    for title, rows in (("survey", survey), ("choices", choices), ("settings", [about])):
        columns = list(dict.fromkeys(column for row in rows for column in row)) or ["type", "name", "label"]
        sheet = book.create_sheet(title)
        sheet.append(columns)
        for row in rows:
            sheet.append([row.get(column) for column in columns])
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def form(*survey: Mapping[str, str], choices: Rows = YES_NO, settings: Mapping[str, str] | None = None) -> Form:
    """Return the form of these rows."""
    return read_framework_bytes(workbook(survey, choices, settings), "test.xlsx").form

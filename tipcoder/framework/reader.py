"""XLSForm workbooks read into frameworks: checked whole, every fault with its sheet and row."""

import hashlib
import io
import re
from dataclasses import dataclass
from pathlib import Path

from tipcoder.errors import UserError, UserErrors
from tipcoder.framework.compiled import analyse, remember
from tipcoder.framework.form import Form
from tipcoder.framework.survey import SurveyCheck, check_sheets
from tipcoder.framework.workbook import OLE, read_sheets
from tipcoder.framework.xform import form_from_xform

_ROW = re.compile(r"\[row : (\d+)\]\s*")
_SHEET = re.compile(r"On the '(\w+)' sheet")
_LEARN_MORE = re.compile(r"\s*Learn more:.*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Framework:
    """A framework as installed: the form, and what it was made from. `sha256` is of the bytes of the workbook."""

    form: Form
    xlsx: bytes
    xform: str
    sha256: str


def read_framework(path: Path) -> Framework:
    """Read and check an XLSForm workbook.

    Raises:
        UserError, UserErrors: codes `framework_...` and `expression_...`; those about a cell have sheet and row.
    """
    return read_framework_bytes(workbook_bytes(path), path.name)


def workbook_bytes(path: Path) -> bytes:
    """Return the bytes of a workbook. Raises UserError framework_unreadable."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise UserError("framework_unreadable", file=path.name, reason=error.strerror or "") from error


def read_framework_bytes(content: bytes, name: str) -> Framework:
    """Read and check the bytes of an XLSForm workbook; `name` is what messages call it."""
    check = check_sheets(read_sheets(content, name))
    _raise(check.faults)
    xform = _convert(content, name)
    form = _form(xform, check)
    compiled = analyse(form)
    _raise([_located(problem.error, problem.path, check) for problem in compiled.problems])
    remember(compiled)
    return Framework(form, content, xform, hashlib.sha256(content).hexdigest())


def _raise(faults: list[UserError]) -> None:
    if len(faults) == 1:
        raise faults[0]
    if faults:
        raise UserErrors(faults)


def _form(xform: str, check: SurveyCheck) -> Form:
    try:
        return form_from_xform(xform)
    except UserError as error:
        raise _located(error, str(error.values.get("path", "")), check) from error


def _located(error: UserError, path: str, check: SurveyCheck) -> UserError:
    """Return the error with the row of the node at an XForm path, or else of the question it names."""
    row = check.rows.get("/" + path.partition("/")[2].partition("/")[2]) if path else None
    question = str(error.values.get("question", ""))
    if row is None and question:
        row = next((number for known, number in check.rows.items() if known.endswith(f"/{question}")), None)
    return error if row is None else UserError(error.code, **{**error.values, "row": row})


def _convert(content: bytes, name: str) -> str:
    from pyxform.xls2xform import convert

    try:
        return str(convert(io.BytesIO(content), file_type=".xls" if content.startswith(OLE) else ".xlsx").xform)
    except Exception as error:  # pyxform raises many types, and a bad workbook must never look like a bug of ours
        raise _invalid(name, str(error)) from error


def _invalid(name: str, message: str) -> UserError:
    row, sheet = _ROW.search(message), _SHEET.search(message)
    reason = _LEARN_MORE.sub("", _ROW.sub("", message)).strip()
    return UserError(
        "framework_invalid",
        file=name,
        sheet=sheet.group(1) if sheet else "survey",
        row=int(row.group(1)) if row else 1,
        reason=reason.splitlines()[0][:300] if reason else "",
    )

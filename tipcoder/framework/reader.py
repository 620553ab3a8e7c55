"""XLSForm workbooks read into frameworks: checked whole, every fault with its sheet and row."""

import hashlib
import io
from dataclasses import dataclass
from pathlib import Path

from tipcoder.errors import UserError
from tipcoder.framework.compiled import compile_form
from tipcoder.framework.form import Form
from tipcoder.framework.xform import form_from_xform


@dataclass(frozen=True, slots=True)
class Framework:
    """A framework as installed: the form, and what it was made from. `sha256` is of the bytes of the workbook."""

    form: Form
    xlsx: bytes
    xform: str
    sha256: str


def read_framework(path: Path) -> Framework:
    """Read and check an XLSForm workbook.

    Raises UserError or UserErrors with the codes `framework_...` and `expression_...`.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise UserError("framework_unreadable", file=path.name, reason=error.strerror or "") from error
    return read_framework_bytes(content, path.name)


def read_framework_bytes(content: bytes, name: str) -> Framework:
    """Read and check the bytes of an XLSForm workbook; `name` is what messages call it."""
    xform = _convert(content, name)
    form = form_from_xform(xform)
    compile_form(form)
    return Framework(form, content, xform, hashlib.sha256(content).hexdigest())


def _convert(content: bytes, name: str) -> str:
    from pyxform.errors import PyXFormError
    from pyxform.xls2xform import convert

    try:
        return str(convert(io.BytesIO(content), file_type=".xlsx").xform)
    except PyXFormError as error:
        raise UserError("framework_invalid", file=name, sheet="survey", row=0, reason=str(error)) from error

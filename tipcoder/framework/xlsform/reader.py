"""Reads XLSForm workbooks into frameworks: checked whole, every fault with its sheet and row."""

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lxml.etree import XMLSyntaxError

from tipcoder.errors import UserError, UserErrors
from tipcoder.framework.engine.compiled_form import analyse, remember
from tipcoder.framework.engine.row_limits import too_many_rows
from tipcoder.framework.form.form import Form
from tipcoder.framework.form.xform import form_from_xform
from tipcoder.framework.xlsform.external import choices_from_csv, faults_in_lists, files_beside, with_choices
from tipcoder.framework.xlsform.normalise import unguard_quotes
from tipcoder.framework.xlsform.survey import SurveyCheck, check_sheets
from tipcoder.framework.xlsform.workbook import XLSFORM, Sheets, read_sheets
from tipcoder.office.protection import content_of

_ATTRIBUTES = ("instance", "bind", "control", "body")
"""Columns whose names pyxform writes into the form as they are: `instance::odk:role`."""


def unusable_column(sheets: Sheets, is_convertible: Callable[[dict[str, Any]], bool], file: str) -> UserError:
    """Return the fault of a form that cannot be made.

    framework_column_unusable(sheet, row, column): without the column it can be made, and the row is the first in which
    the column keeps it from that. framework_not_convertible(file): no such column is known.
    """

    def fails(column: str, last_row: int) -> bool:
        return not is_convertible(_with_one(sheets, column, last_row))

    if fails("", 0):
        return UserError("framework_not_convertible", file=file)
    for column in dict.fromkeys(column for row in sheets.survey for column in row.cells if _is_attribute(column)):
        rows = [row.number for row in sheets.survey if column in row.cells]
        if not fails(column, rows[-1]):
            continue
        first, last = 0, len(rows) - 1
        while first < last:
            middle = (first + last) // 2
            first, last = (first, middle) if fails(column, rows[middle]) else (middle + 1, last)
        return UserError("framework_column_unusable", sheet="survey", row=rows[first], column=column)
    return UserError("framework_not_convertible", file=file)


def _with_one(sheets: Sheets, kept: str, last_row: int) -> dict[str, Any]:
    """Return the sheets as pyxform takes them, with no such columns but one, and that one up to a row."""
    definition = sheets.definition()
    rows = [dict(_cells(row, kept if number <= last_row else "")) for number, row in enumerate(definition["survey"], 2)]
    return {**definition, "survey": rows, "survey_header": [dict.fromkeys(column for row in rows for column in row)]}


def _cells(row: dict[str, str], kept: str) -> Iterator[tuple[str, str]]:
    yield from ((column, text) for column, text in row.items() if column == kept or not _is_attribute(column))


def _is_attribute(column: str) -> bool:
    return column.partition("::")[0] in _ATTRIBUTES and "::" in column


_ROW = re.compile(r"\[row : (\d+)\]\s*")
_SHEET = re.compile(r"On the '(\w+)' sheet")
_NAMED = re.compile(r"element named '([^']+)'")
_CELLS = re.compile(r":?\s*\{'.*|:$", re.DOTALL)
_SEVERAL = re.compile(r"select_multiple\s+(\$\{[^{}]+\})", re.IGNORECASE)
_LEARN_MORE = re.compile(r"\s*Learn more:.*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Framework:
    """A framework as installed: the form, and what it was made from. `sha256` is of the bytes of the workbook,
    or, where it came with files of choices, of its digest and theirs: another file makes another framework.

    `remarks` are the warnings of pyxform, in its own words: framework_remark(sheet, row, reason). `files` are the
    csv files with choices that the form names and that came with the workbook, by name.
    """

    form: Form
    xlsx: bytes
    xform: str
    sha256: str
    remarks: tuple[UserError, ...] = ()
    files: Mapping[str, bytes] = field(default_factory=dict)


def read_framework(path: Path) -> Framework:
    """Read and check an XLSForm workbook, with the csv files in its folder that it names.

    Raises:
        UserError, UserErrors: codes `framework_...` and `expression_...`; those about a cell have sheet and row.
    """
    content = workbook_bytes(path)
    return framework_from_sheets(
        read_sheets(content, path.name), content, path.name, lambda form: files_beside(path, form)
    )


def workbook_bytes(path: Path) -> bytes:
    """Return the bytes of a workbook.

    Raises:
        UserError: framework_unreadable(file, reason), framework_not_a_file(file), framework_too_large(file).
    """
    return content_of(path, XLSFORM)


def read_framework_bytes(content: bytes, name: str, files: Mapping[str, bytes] | None = None) -> Framework:
    """Read and check the bytes of an XLSForm workbook; `name` is what messages call it.

    `files` are csv files by name; those that the form does not name are left out.
    """
    return framework_from_sheets(read_sheets(content, name), content, name, lambda _: files or {})


def framework_from_sheets(
    sheets: Sheets, content: bytes, name: str, files_for: Callable[[Form], Mapping[str, bytes]] = lambda _: {}
) -> Framework:
    """Check the sheets that were read from the bytes of a workbook and make a framework of them.

    `files_for` returns the csv files that there are for a form, by name.
    """
    check = check_sheets(sheets)
    _raise(check.faults)
    xform, remarks = _convert(sheets, name, check)
    bare = _form(xform, check, name, sheets)
    found = files_for(bare)
    files = {file: found[file] for file in bare.external.values() if file in found}
    form = with_choices(
        bare, {id: choices_from_csv(files[file], file) for id, file in bare.external.items() if file in files}
    )
    _raise([_located(error, "", check) for error in faults_in_lists(form)])
    compiled = analyse(form)
    _raise([_located(problem.error, problem.path, check) for problem in (*compiled.problems, *too_many_rows(compiled))])
    remember(compiled)
    return Framework(form, content, xform, _digest(content, files), remarks, files)


def _digest(content: bytes, files: Mapping[str, bytes]) -> str:
    digest = hashlib.sha256(content).hexdigest()
    if not files:
        return digest
    lines = [digest, *(f"{hashlib.sha256(files[name]).hexdigest()} {name}" for name in sorted(files))]
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def _raise(faults: list[UserError]) -> None:
    if len(faults) == 1:
        raise faults[0]
    if faults:
        raise UserErrors(faults)


def _form(xform: str, check: SurveyCheck, name: str, sheets: Sheets) -> Form:
    try:
        return form_from_xform(xform)
    except XMLSyntaxError as error:  # pyxform writes the names of some columns into the form as they are
        raise unusable_column(sheets, _is_convertible, name) from error
    except UserError as error:
        raise _located(error, str(error.values.get("path", "")), check) from error


def _located(error: UserError, path: str, check: SurveyCheck) -> UserError:
    """Return the error with the row of the node at an XForm path, or else of the question it names."""
    row = check.rows.get("/" + path.partition("/")[2].partition("/")[2]) if path else None
    question = str(error.values.get("question", ""))
    if row is None and question:
        row = next((number for known, number in check.rows.items() if known.endswith(f"/{question}")), None)
    return error if row is None else UserError(error.code, **{**error.values, "row": row})


def _located_by_name(error: UserError, name: str, check: SurveyCheck) -> UserError:
    row = next((number for known, number in check.rows.items() if known.endswith(f"/{name}")), 1)
    return UserError(error.code, **{**error.values, "row": row})


def _convert(sheets: Sheets, name: str, check: SurveyCheck) -> tuple[str, tuple[UserError, ...]]:
    try:
        converted = _converted(sheets.definition(), check.rows)
    except TypeError as error:  # pyxform takes the names of some columns for those of its own parameters
        raise unusable_column(sheets, _is_convertible, name) from error
    except Exception as error:  # pyxform raises many types, and a bad workbook must never look like a bug of ours
        fault = _in_words_of_pyxform("framework_invalid", name, str(error))
        named = _NAMED.search(str(error)) if fault.values["row"] == 1 else None
        raise (_located_by_name(fault, named.group(1), check) if named else fault) from error
    remarks = [_in_words_of_pyxform("framework_remark", name, warning) for warning in converted.warnings]
    return unguard_quotes(str(converted.xform)), tuple(remarks)


def _is_convertible(definition: dict[str, Any]) -> bool:
    """Return whether a form can be made of sheets."""
    try:
        form_from_xform(str(_converted(definition, {}).xform))
    except UserError:
        return True
    except Exception:  # pyxform raises many types
        return False
    return True


def _converted(definition: dict[str, Any], rows: dict[str, int]) -> Any:
    """Convert sheets as pyxform does; `rows` has the row of every path. Returns what pyxform returns.

    Raises whatever pyxform raises.
    """
    from pyxform.xls2xform import convert as pyxform_convert

    several = set(_as_rankings(definition["survey"]))
    converted = pyxform_convert(definition)
    converted.xform = _as_selects(str(converted.xform), [path for path, row in rows.items() if row in several])
    return converted


def _as_rankings(survey: list[dict[str, str]]) -> Iterator[int]:
    """Change the types of all such rows of the sheet `survey`; yield their numbers as Excel counts."""
    for number, row in enumerate(survey, 2):
        found = _SEVERAL.fullmatch(row.get("type", "").strip())
        if found:
            row["type"] = f"rank {found.group(1)}"
            yield number


def _as_selects(xform: str, paths: Iterable[str]) -> str:
    """Return an XForm in which the rankings at these paths (without the root) are selects of several."""
    for path in paths:
        place = rf'"/[^/"]+{re.escape(path)}"'
        ranking = rf"(?s)<odk:rank( ref={place}.*?)</odk:rank>"
        xform = re.sub(ranking, r"<select\1</select>", xform, count=1)
        xform = re.sub(rf'(<bind nodeset={place} type=)"odk:rank"', r'\1"string"', xform, count=1)
    return xform


def _in_words_of_pyxform(code: str, name: str, message: str) -> UserError:
    row, sheet = _ROW.search(message), _SHEET.search(message)
    reason = _CELLS.sub("", _LEARN_MORE.sub("", _ROW.sub("", message)).strip())
    return UserError(
        code,
        file=name,
        sheet=sheet.group(1) if sheet else "survey",
        row=int(row.group(1)) if row else 1,
        reason=reason.splitlines()[0][:300] if reason else "",
    )

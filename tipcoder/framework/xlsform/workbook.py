"""Reads XLSForm workbooks as rows of cells, each with its number, from files that may be anything."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from tipcoder.errors import UserError
from tipcoder.framework.form.question_types import QuestionType
from tipcoder.framework.xlsform.columns import EXPRESSIONS, is_text, plain_column
from tipcoder.framework.xlsform.cross_checks import COLUMNS as CROSS_CHECK_COLUMNS
from tipcoder.framework.xlsform.cross_checks import SHEET as CROSS_CHECKS
from tipcoder.framework.xlsform.cross_checks import cells_of_cross_checks
from tipcoder.framework.xlsform.normalise import SMART_QUOTES, clean_code, clean_text, guard_quotes, plain_type
from tipcoder.office.limits import PackageKind, Refusal
from tipcoder.office.ole import OLE_SIGNATURE
from tipcoder.office.xls import read_xls_cells
from tipcoder.office.xlsx_cells import CellSheet, has_macros, read_cells
from tipcoder.office.zip import ZIP_SIGNATURE

_LISTS = {type_: type_.kind.words for type_ in QuestionType if type_.is_select}
_LITERAL = re.compile(r"'([^']*)'|\"([^\"]*)\"")

Cells = Mapping[str, str]


def codes_of_names(survey: Iterable[Cells], choices: Iterable[Cells]) -> dict[str, str]:
    """Return the codes of names with blanks, none for those in lists of which several choices are taken."""
    several = set(_lists_for_several(survey))
    named = [(row.get("list_name", ""), row.get("name", "")) for row in choices]
    refused = {name for list_name, name in named if list_name in several}
    taken = {name for _, name in named}
    codes: dict[str, str] = {}
    for _, name in named:
        if " " not in name or name in refused or name in codes:
            continue
        code = "_".join(name.split())
        while code in taken:
            code += "_"
        taken.add(code)
        codes[name] = code
    return codes


def _lists_for_several(survey: Iterable[Cells]) -> Iterable[str]:
    several = {word for type_, words in _LISTS.items() if type_ is not QuestionType.SELECT_ONE for word in words}
    for row in survey:
        kind = " ".join(row.get("type", "").split())
        yield from (kind[len(word) + 1 :].split()[0] for word in several if kind.lower().startswith(f"{word} "))


def with_codes(cells: Cells, codes: Mapping[str, str], *, is_choice: bool) -> dict[str, str]:
    """Return the cells of a row with codes in the place of names."""

    def literal(found: re.Match[str]) -> str:
        text = found[1] if found[1] is not None else found[2]
        return f"{found[0][0]}{codes.get(text, text)}{found[0][0]}"

    changed = dict(cells)
    for column, text in cells.items():
        if text in codes and (column == "default" or (is_choice and not is_text(column))):
            changed[column] = codes[text]
        elif column in EXPRESSIONS or column.startswith("bind::"):
            changed[column] = _LITERAL.sub(literal, text)
    return changed


MOST_ROWS = {"survey": 10_000, "choices": 30_000, "settings": 100, CROSS_CHECKS: 1_000}
MOST_COLUMNS = 500
MOST_EXPRESSIONS = 1_000_000
"""Characters of all expressions together; parsing so many takes seconds."""
MOST_REFERENCES = 60_000
"""Times that all texts together may name a question, `${name}`; once in an expression costs as much as thrice."""
SHEETS = ("survey", "choices", "settings", CROSS_CHECKS)
IGNORED = ("entities", "osm", "external_choices")
"""Sheets of XLSForm that a coding form has no use for."""
REQUIRED = {
    "survey": ("type", "name"),
    "choices": ("list_name", "name"),
    "settings": (),
    CROSS_CHECKS: CROSS_CHECK_COLUMNS,
}
_NOT_PASSED_ON = ("save_to", "bind::entities:saveto")
_YES = ("yes", "true", "true()")
_ELEMENT = re.compile(r"[^\W\d][\w.-]*")


def _refusal(reason: Refusal, file: str, values: Mapping[str, object]) -> UserError:
    match reason:
        case Refusal.UNREADABLE if "reason" in values:
            return UserError("framework_unreadable", file=file, reason=values["reason"])
        case Refusal.UNREADABLE:
            return UserError("framework_not_a_file", file=file)
        case Refusal.NOT_A_PACKAGE:
            return UserError("framework_not_a_workbook", file=file)
        case Refusal.ENTITIES:
            return UserError("framework_entities", file=file)
        case Refusal.LOCKED:
            return UserError("framework_password", file=file)
        case Refusal.TOO_MANY_CELLS if "row" in values:
            return UserError("framework_too_many", file=file, sheet=str(values["sheet"]).strip(), row=values["row"])
        case Refusal.TOO_LARGE | Refusal.TOO_MANY_CELLS:
            return UserError("framework_too_large", file=file)
    return UserError("framework_damaged", file=file)


XLSFORM = PackageKind(
    refusal=_refusal,
    file=20 * 2**20,
    content=200 * 2**20,
    part=40 * 2**20,
    small_part=40 * 2**20,
    depth=50,
    tag=4 * 2**20,
    elements=10_000_000,
    last_row=100_000,  # it may have gaps, but not the whole height of Excel
    filled=400_000,
    characters=20_000_000,
)
"""Limits of the workbook of a framework. Elements of Excel are nested less than 10 deep, but for drawings."""


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row of a sheet: its number as Excel counts, and the texts of its cells by column, empty ones left out."""

    number: int
    cells: Mapping[str, str]

    def get(self, column: str) -> str:
        """Return the text of a cell, "" for none."""
        return self.cells.get(column, "")


@dataclass(frozen=True, slots=True)
class Sheets:
    """The sheets of an XLSForm that matter here; `names` are those of all, `notes` what was seen in reading them."""

    survey: tuple[SheetRow, ...]
    choices: tuple[SheetRow, ...]
    settings: tuple[SheetRow, ...]
    names: tuple[str, ...] = ()
    notes: tuple[UserError, ...] = ()

    def definition(self) -> dict[str, Any]:
        """Return the sheets as pyxform takes them: a row a dictionary, empty rows kept so that numbers stay true."""
        found: dict[str, Any] = {"sheet_names": list(self.names)}
        for name, rows in (("survey", self.survey), ("choices", self.choices), ("settings", self.settings)):
            if rows:
                found[name] = list(_with_gaps(rows, is_choices=name == "choices"))
                found[f"{name}_header"] = [dict.fromkeys(column for row in found[name] for column in row)]
        return found


def _with_gaps(rows: tuple[SheetRow, ...], *, is_choices: bool) -> Iterator[dict[str, str]]:
    number = 1
    for row in rows:
        for _ in range(row.number - number - 1):
            yield {}
        number = row.number
        yield {
            column: guard_quotes(text) if is_text(column) else text
            for column, text in row.cells.items()
            if _is_passed_on(column, is_choices=is_choices)
        }


def _is_passed_on(column: str, *, is_choices: bool) -> bool:
    """Return whether pyxform may see a column: of choices only those that can be elements, which it does not check."""
    if column in _NOT_PASSED_ON or column.startswith(("$", "#")):
        return False
    return not is_choices or "::" in column or bool(_ELEMENT.fullmatch(column))


def read_sheets(content: bytes, file: str) -> Sheets:
    """Read the sheets of a workbook.

    Raises UserError: framework_not_a_workbook, framework_password, framework_entities, framework_too_large and
    framework_damaged (all with file), framework_too_many(file, sheet, row), framework_sheet_missing(file, sheet),
    framework_sheet_twice(file, sheet), framework_column_missing(sheet, row, column),
    framework_column_twice(sheet, row, column), framework_formula_without_value(sheet, row, column).
    """
    found = _cell_sheets(content, file)
    named = _by_name(found, file)
    notes: list[UserError] = [
        UserError("framework_sheet_ignored", file=file, sheet=sheet) for sheet in IGNORED if sheet in named
    ]
    rows = {sheet: tuple(_rows(named[sheet], sheet, file, notes)) if sheet in named else () for sheet in SHEETS}
    if rows[CROSS_CHECKS]:
        if not any("tip=" in row.get("namespaces") for row in rows["settings"]):
            raise UserError("framework_cross_check_incomplete", file=file, sheet="settings", row=2, column="namespaces")
        rows["survey"] = _with_cross_checks(rows["survey"], rows[CROSS_CHECKS], file)
    codes = codes_of_names((row.cells for row in rows["survey"]), (row.cells for row in rows["choices"]))
    if codes:
        notes += _coded(rows["choices"], codes)
        for sheet in SHEETS:
            rows[sheet] = tuple(
                SheetRow(row.number, with_codes(row.cells, codes, is_choice=sheet == "choices")) for row in rows[sheet]
            )
    return Sheets(rows["survey"], rows["choices"], rows["settings"], tuple(sheet.name for sheet in found), tuple(notes))


def _with_cross_checks(survey: tuple[SheetRow, ...], checks: tuple[SheetRow, ...], file: str) -> tuple[SheetRow, ...]:
    """Return the rows of the sheet `survey` with the conditions of the sheet `cross_checks`."""
    names = {row.get("name") for row in survey}
    more = cells_of_cross_checks(((check.number, check.cells) for check in checks), names, file)
    return tuple(
        SheetRow(row.number, {**row.cells, **more[row.get("name")]}) if row.get("name") in more else row
        for row in survey
    )


def _coded(choices: tuple[SheetRow, ...], codes: Mapping[str, str]) -> Iterator[UserError]:
    for row in choices:
        if row.get("name") in codes:
            name = row.get("name")
            yield UserError("framework_choice_coded", sheet="choices", row=row.number, name=name, made=codes[name])


def carries_macros(content: bytes, file: str) -> bool:
    """Return whether a workbook that can be read carries macros, which are never run; of an old one it is not known."""
    return not content.startswith(OLE_SIGNATURE) and has_macros(content, file, XLSFORM)


def _cell_sheets(content: bytes, file: str) -> list[CellSheet]:
    if content.startswith(OLE_SIGNATURE):
        return read_xls_cells(content, file, frozenset(SHEETS), XLSFORM)
    if not content.startswith(ZIP_SIGNATURE[:2]):
        raise UserError("framework_not_a_workbook", file=file)
    if len(content) > XLSFORM.file:
        raise UserError("framework_too_large", file=file)
    return read_cells(content, file, frozenset(SHEETS), XLSFORM)


def _by_name(found: list[CellSheet], file: str) -> dict[str, CellSheet]:
    named: dict[str, CellSheet] = {}
    for sheet in found:
        name = clean_code(sheet.name).lower()
        if name in named and name in SHEETS:
            raise UserError("framework_sheet_twice", file=file, sheet=name)
        named[name] = sheet
    if len(found) == 1:
        named.setdefault("survey", found[0])
    if "survey" not in named:
        raise UserError("framework_sheet_missing", file=file, sheet="survey")
    return named


def _rows(raw: CellSheet, sheet: str, file: str, notes: list[UserError]) -> Iterator[SheetRow]:
    headers = _headers(raw, sheet, file)
    notes += _formulas(raw, sheet, headers)
    count = expressions = references = 0
    for number, cells in raw.in_order():
        row = SheetRow(number, _with_list(dict(_cells(cells, headers, sheet, number, notes)))) if number > 1 else None
        if row is None or not row.cells or row.get("disabled").lower() in _YES:
            continue
        count += 1
        expressions += sum(len(row.get(column)) for column in EXPRESSIONS)
        references += sum(text.count("${") * (3 if column in EXPRESSIONS else 1) for column, text in row.cells.items())
        if count > MOST_ROWS[sheet] or expressions > MOST_EXPRESSIONS or references > MOST_REFERENCES:
            raise UserError("framework_too_many", file=file, sheet=raw.name.strip(), row=number)
        yield row


def _with_list(cells: dict[str, str]) -> dict[str, str]:
    """Return the cells of a row with its list in its type, where KoboToolbox has kept them in two columns."""
    list_name = cells.pop("select_from_list_name", "")
    if list_name and cells.get("type") in ("select_one", "select_multiple", "rank"):
        cells["type"] += f" {list_name}"
    return cells


def _headers(raw: CellSheet, sheet: str, file: str) -> dict[int, str]:
    headers: dict[int, str] = {}
    named: dict[str, tuple[str, int]] = {}
    for place, text in sorted(raw.rows.get(1, {}).items()):
        header = clean_code(text)
        column = plain_column(header) if header else ""
        if column in named:
            raise _column_twice(file, sheet, named[column], (header, place))
        if column:
            headers[place] = column
            named[column] = header, place
    if len(headers) > MOST_COLUMNS:
        raise UserError("framework_too_large", file=file)
    for column in REQUIRED[sheet]:
        if column not in named and (sheet == "survey" or len(raw.rows) > 1):
            raise UserError("framework_column_missing", file=file, sheet=sheet, row=1, column=column)
    return headers


def _column_twice(file: str, sheet: str, first: tuple[str, int], other: tuple[str, int]) -> UserError:
    from openpyxl.utils import get_column_letter

    places = {"place": get_column_letter(first[1]), "other_place": get_column_letter(other[1])}
    return UserError("framework_column_twice", file=file, sheet=sheet, row=1, column=first[0], other=other[0], **places)


def _formulas(raw: CellSheet, sheet: str, headers: Mapping[int, str]) -> Iterator[UserError]:
    """Yield one note for each column with formulas; true() and false() are none worth speaking of."""
    found: dict[str, list[int]] = {}
    for (row, place), has_value in raw.formulas.items():
        column = headers.get(place, "")
        if column and row > 1:
            if not has_value:
                raise UserError("framework_formula_without_value", sheet=sheet, row=row, column=column)
            if raw.rows[row][place] not in ("TRUE", "FALSE"):
                found.setdefault(column, []).append(row)
    for column, rows in found.items():
        yield UserError("framework_formula", sheet=sheet, row=min(rows), column=column, count=len(rows))


def _cells(
    cells: Mapping[int, str], headers: Mapping[int, str], sheet: str, row: int, notes: list[UserError]
) -> Iterator[tuple[str, str]]:
    for place, text in sorted(cells.items()):
        column = headers.get(place, "")
        if not column:
            continue
        if is_text(column):
            cleaned = clean_text(text)
        else:
            cleaned = clean_code(text)
            plain = cleaned.translate(SMART_QUOTES)
            if plain != cleaned and column in EXPRESSIONS and column != "default":
                notes.append(UserError("framework_smart_quotes", sheet=sheet, row=row, column=column))
            cleaned = plain_type(plain) if column == "type" and sheet == "survey" else plain
        if cleaned:
            yield column, cleaned

"""What is wrong or doubtful in a framework, all at once: faults that keep it from being used, and warnings."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tipcoder.errors import UserError, UserErrors
from tipcoder.framework.form import Severity
from tipcoder.framework.reader import read_framework_bytes, workbook_bytes
from tipcoder.framework.survey import SHOWN
from tipcoder.framework.workbook import SheetRow, Sheets, read_sheets

LONGEST = {"label": 250, "hint": 250, "constraint_message": 300, "guidance_hint": 1500}
"""Characters of a text that the window shows without strain, by column."""

_TEXTS = ("label", "hint", "guidance_hint", "constraint_message", "required_message")
_EXPRESSIONS = ("relevant", "required", "readonly", "constraint", "calculation", "choice_filter", "repeat_count")
_COMPARED = re.compile(
    r"\$\{\s*(?P<equal>[\w.-]+)\s*\}\s*!?=\s*['\"](?P<equal_code>[^'\"]*)['\"]"
    r"|selected\(\s*\$\{\s*(?P<chosen>[\w.-]+)\s*\}\s*,\s*['\"](?P<chosen_code>[^'\"]*)['\"]\s*\)"
)
_SELECT = re.compile(r"select[_ ](?:one|multiple)\s+(?P<list>\S+)$", re.IGNORECASE)
_NEVER = re.compile(r"^\s*(?:false\(\)|false|no|0)\s*$|\band\s+false\(\)|\bfalse\(\)\s+and\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault (`Severity.ERROR`) or warning. `error` has its code, and the sheet, row and column among its values."""

    severity: Severity
    error: UserError

    @property
    def is_error(self) -> bool:
        """Whether the framework cannot be used until it is mended."""
        return self.severity is Severity.ERROR

    @property
    def place(self) -> tuple[str, int]:
        """Return sheet and row, by which findings are listed; a finding about a whole file comes first."""
        row = self.error.values.get("row", 0)
        return str(self.error.values.get("sheet", "")), row if isinstance(row, int) else 0


def find_in_framework(path: Path) -> tuple[Finding, ...]:
    """Return all faults and warnings of an XLSForm workbook, by sheet and row. None: it is ready to be sent out."""
    try:
        content = workbook_bytes(path)
    except UserError as error:
        return (Finding(Severity.ERROR, error),)
    findings = [
        *(Finding(Severity.ERROR, error) for error in _faults(content, path.name)),
        *(Finding(Severity.WARNING, error) for error in _warnings(content, path.name)),
    ]
    return tuple(sorted(findings, key=lambda finding: finding.place))


def _faults(content: bytes, name: str) -> tuple[UserError, ...]:
    try:
        read_framework_bytes(content, name)
    except UserErrors as errors:
        return errors.errors
    except UserError as error:
        return (error,)
    return ()


def _warnings(content: bytes, name: str) -> Iterator[UserError]:
    try:
        sheets = read_sheets(content, name)
    except UserError:
        return  # a fault already says why there are no sheets to look at
    yield from _unused_lists(sheets)
    yield from _missing_texts("survey", sheets.survey)
    yield from _missing_texts("choices", sheets.choices)
    yield from _long_texts("survey", sheets.survey)
    yield from _names_alike(sheets.survey)
    yield from _unknown_choices(sheets)
    for row in sheets.survey:
        yield from _never_true(row)
        if row.get("type").lower() in SHOWN:
            place = {"sheet": "survey", "row": row.number, "column": "type"}
            yield UserError("framework_type_unsupported", **place, type=row.get("type"), question=row.get("name"))


def _unused_lists(sheets: Sheets) -> Iterator[UserError]:
    used = {list_name for row in sheets.survey if (list_name := _list_of(row))}
    seen: set[str] = set()
    for row in sheets.choices:
        name = row.get("list_name")
        if name and name not in used and name not in seen:
            seen.add(name)
            yield UserError("framework_list_unused", sheet="choices", row=row.number, list=name)


def _missing_texts(sheet: str, rows: tuple[SheetRow, ...]) -> Iterator[UserError]:
    """One warning for each column and language: how many texts are missing there that another language has."""
    languages = _languages(rows)
    for column in _TEXTS:
        missing: dict[str, list[int]] = defaultdict(list)
        for row in rows:
            has = [language for language in languages if row.get(f"{column}::{language}")]
            for language in languages if has else ():
                if language not in has:
                    missing[language].append(row.number)
        for language, numbers in missing.items():
            yield UserError(
                "framework_texts_missing",
                sheet=sheet,
                row=numbers[0],
                column=column,
                language=language,
                count=len(numbers),
            )


def _languages(rows: tuple[SheetRow, ...]) -> tuple[str, ...]:
    columns = dict.fromkeys(column for row in rows for column in row.cells)
    named = (column.partition("::") for column in columns)
    return tuple(dict.fromkeys(language for kind, _, language in named if language and kind in _TEXTS))


def _long_texts(sheet: str, rows: tuple[SheetRow, ...]) -> Iterator[UserError]:
    for row in rows:
        for column, text in row.cells.items():
            limit = LONGEST.get(column.partition("::")[0])
            if limit is not None and len(text) > limit:
                yield UserError(
                    "framework_text_long", sheet=sheet, row=row.number, column=column, length=len(text), limit=limit
                )


def _names_alike(rows: tuple[SheetRow, ...]) -> Iterator[UserError]:
    """Names that differ in capital letters only are taken for each other in Excel and in statistics programs."""
    first: dict[str, SheetRow] = {}
    for row in rows:
        name = row.get("name")
        if not name or row.get("type").lower().startswith("end"):
            continue
        other = first.setdefault(name.casefold(), row)
        if other.get("name") != name:
            yield UserError(
                "framework_names_alike",
                sheet="survey",
                row=row.number,
                column="name",
                name=name,
                other=other.get("name"),
                other_row=other.number,
            )


def _never_true(row: SheetRow) -> Iterator[UserError]:
    for column, code in (("relevant", "framework_never_asked"), ("constraint", "framework_never_valid")):
        if _NEVER.search(row.get(column)):
            yield UserError(code, sheet="survey", row=row.number, column=column, question=row.get("name"))


def _unknown_choices(sheets: Sheets) -> Iterator[UserError]:
    """A condition that asks for a choice that the question does not have can never be met."""
    codes: dict[str, set[str]] = defaultdict(set)
    for choice in sheets.choices:
        codes[choice.get("list_name")].add(choice.get("name"))
    lists = {question.get("name"): _list_of(question) for question in sheets.survey}
    for row in sheets.survey:
        for column in _EXPRESSIONS:
            for question, code in _compared(row.get(column)):
                list_name = lists.get(question, "")
                if code and list_name in codes and code not in codes[list_name]:
                    place = {"sheet": "survey", "row": row.number, "column": column}
                    yield UserError("framework_choice_unknown", **place, question=question, choice=code, list=list_name)


def _compared(expression: str) -> Iterator[tuple[str, str]]:
    """Yield (question, code) for every comparison of a question with a text."""
    for found in _COMPARED.finditer(expression):
        yield (found["equal"], found["equal_code"]) if found["equal"] else (found["chosen"], found["chosen_code"])


def _list_of(row: SheetRow) -> str:
    found = _SELECT.match(row.get("type").removesuffix(" or_other").strip())
    return found["list"] if found else ""

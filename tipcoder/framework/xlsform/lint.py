"""Lints the sheets of an XLSForm that can be used: warnings, each with its row."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping

from tipcoder.errors import UserError
from tipcoder.framework.expressions.ambiguity import is_explosive
from tipcoder.framework.xlsform.columns import TEXTS
from tipcoder.framework.xlsform.survey import REFERENCE, SHOWN
from tipcoder.framework.xlsform.workbook import SheetRow, Sheets

LONGEST = {"label": 250, "hint": 250, "constraint_message": 300, "guidance_hint": 1500}
"""Characters of a text that the window shows without strain, by column."""
_LONGEST_CHOICE = {"label": 250}
_EXPRESSIONS = ("relevant", "required", "readonly", "constraint", "calculation", "choice_filter", "repeat_count")
_COMPARED = re.compile(
    r"\$\{\s*(?P<equal>[\w.-]+)\s*\}\s*!?=\s*['\"](?P<equal_code>[^'\"]*)['\"]"
    r"|selected\(\s*\$\{\s*(?P<chosen>[\w.-]+)\s*\}\s*,\s*['\"](?P<chosen_code>[^'\"]*)['\"]\s*\)"
)
_QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"")
_PATTERN = re.compile(r"\bregex\s*\([^'\"]*,\s*(?:'(?P<single>[^']*)'|\"(?P<double>[^\"]*)\")\s*\)")
_NULL = re.compile(r"[=<>]\s*null\b|(?<![\w./$-])null\s*!?[=<>]")
_SELECT = re.compile(r"(?:select_one|select_multiple|rank) (?P<list>\S+)(?P<other> or_other)?")
_FILE = re.compile(r"\S+ (?P<file>\S+\.(?:csv|xml|geojson))", re.IGNORECASE)
_EXTERNAL = ("csv-external", "xml-external")
_NEVER_ANSWERED = ("note", "calculate", "hidden")
_YES = ("yes", "true", "true()")


def lint_sheets(sheets: Sheets) -> Iterator[UserError]:
    """Yield all warnings about the sheets."""
    yield from sheets.notes
    yield from _choices_used(sheets)
    yield from _missing_texts("survey", sheets.survey)
    yield from _missing_texts("choices", sheets.choices)
    yield from _long_texts("survey", sheets.survey, LONGEST)
    yield from _long_texts("choices", sheets.choices, _LONGEST_CHOICE)
    yield from _names(sheets.survey)
    yield from _labels_twice(sheets)
    yield from _unknown_choices(sheets)
    for row in sheets.survey:
        yield from _unusable(row)
        yield from _compared_with_null(row)
        yield from _explosive_patterns(row)


def _explosive_patterns(row: SheetRow) -> Iterator[UserError]:
    """Patterns that tipcoder matches at once, and ODK Collect and KoboToolbox never."""
    for column in _EXPRESSIONS:
        patterns = (found["single"] or found["double"] or "" for found in _PATTERN.finditer(row.get(column)))
        for pattern in filter(is_explosive, patterns):
            yield UserError("framework_pattern_slow", **_at(row, column), pattern=pattern)


def _compared_with_null(row: SheetRow) -> Iterator[UserError]:
    """Comparisons with `null`, which ODK Collect takes for an empty answer, and XPath for a node that is not there."""
    for column in _EXPRESSIONS:
        if _NULL.search(_QUOTED.sub("''", row.get(column))):
            yield UserError("framework_null", **_at(row, column))


def _at(row: SheetRow, column: str, sheet: str = "survey") -> dict[str, object]:
    return {"sheet": sheet, "row": row.number, "column": column}


def _choices_used(sheets: Sheets) -> Iterator[UserError]:
    searched = {list_of(row) for row in sheets.survey if "search(" in row.get("appearance")}
    used = {list_of(row) for row in sheets.survey} | {list_of_range(row) for row in sheets.survey}
    written = " ".join(text for row in sheets.survey for text in row.cells.values() if "instance(" in text)
    seen: set[str] = set()
    for row in sheets.choices:
        name = row.get("list_name")
        if not name:
            yield UserError("framework_choice_without_list", **_at(row, "list_name", "choices"), name=row.get("name"))
        elif name not in used | searched and name not in seen and name not in written:
            seen.add(name)
            yield UserError("framework_list_unused", sheet="choices", row=row.number, list=name)


def list_of_range(row: SheetRow) -> str:
    """Return the list that names the marks of a range, "" for none."""
    found = re.search(r"tick_labelset\s*=\s*(\S+)", row.get("parameters"))
    return found.group(1) if found else ""


def _missing_texts(sheet: str, rows: tuple[SheetRow, ...]) -> Iterator[UserError]:
    """One warning for each column and language: how many texts are missing there that another language has.

    Hints, guidance and messages in one language throughout were meant so; labels are wanted in all.
    """
    for column in TEXTS:
        languages = [
            language
            for language in _languages(rows)
            if column == "label" or any(row.get(f"{column}::{language}") for row in rows)
        ]
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
    return tuple(dict.fromkeys(language for kind, _, language in named if language and kind in TEXTS))


def _long_texts(sheet: str, rows: tuple[SheetRow, ...], limits: Mapping[str, int]) -> Iterator[UserError]:
    for row in rows:
        for column, text in row.cells.items():
            limit = limits.get(column.partition("::")[0])
            if limit is not None and len(text) > limit:
                yield UserError("framework_text_long", **_at(row, column, sheet), length=len(text), limit=limit)


def _names(rows: tuple[SheetRow, ...]) -> Iterator[UserError]:
    """Names that are not stable, or that Excel and statistics programs take for each other."""
    first: dict[str, SheetRow] = {}
    for row in rows:
        name = row.get("name")
        if not name and row.get("type") == "note":
            yield UserError("framework_name_of_row", **_at(row, "name"))
        if not name or row.get("type").startswith("end_"):
            continue
        other = first.setdefault(name.casefold(), row)
        if other.get("name") != name:
            place = {"other": other.get("name"), "other_row": other.number}
            yield UserError("framework_names_alike", **_at(row, "name"), name=name, **place)


def _labels_twice(sheets: Sheets) -> Iterator[UserError]:
    """Two choices that a person cannot distinguish: same list, same label, and nothing else that a filter could see."""
    first: dict[tuple[tuple[str, str], ...], SheetRow] = {}
    for row in sheets.choices:
        labels = {column: text for column, text in row.cells.items() if column.partition("::")[0] == "label"}
        media = any(column.startswith("media::") for column in row.cells)
        others = {
            column: text for column, text in row.cells.items() if column.partition("::")[0] not in (*TEXTS, "name")
        }
        if not labels or media or not row.get("list_name"):
            continue
        other = first.setdefault(tuple(sorted({**others, **labels}.items())), row)
        if other.get("name") != row.get("name"):
            column, label = next(iter(labels.items()))
            place = {"list": row.get("list_name"), "label": label, "other_row": other.number}
            yield UserError("framework_choice_label_twice", **_at(row, column, "choices"), **place)


def _unknown_choices(sheets: Sheets) -> Iterator[UserError]:
    """A condition that asks for a choice that the question does not have can never be met."""
    codes: dict[str, set[str]] = defaultdict(set)
    for choice in sheets.choices:
        codes[choice.get("list_name")].add(choice.get("name"))
    lists = {question.get("name"): question for question in sheets.survey if list_of(question)}
    for row in sheets.survey:
        for column in _EXPRESSIONS:
            for name, code in _compared(row.get(column)):
                question = lists.get(name)
                if question is not None and code and _is_unknown(code, question, codes):
                    place = {"question": name, "choice": code, "list": list_of(question)}
                    yield UserError("framework_choice_unknown", **_at(row, column), **place)


def _is_unknown(code: str, question: SheetRow, codes: Mapping[str, Collection[str]]) -> bool:
    known = codes.get(list_of(question))
    if known is None or question.get("calculation") or (code == "other" and "or_other" in question.get("type")):
        return False
    return code not in known and not set(code.split()) <= set(known)


def _compared(expression: str) -> Iterator[tuple[str, str]]:
    """Yield (question, code) for every comparison of a question with a text."""
    for found in _COMPARED.finditer(expression):
        yield (found["equal"], found["equal_code"]) if found["equal"] else (found["chosen"], found["chosen_code"])


def _unusable(row: SheetRow) -> Iterator[UserError]:
    kind, question = row.get("type").lower(), row.get("name")
    if kind in SHOWN or kind.startswith("osm "):
        yield UserError("framework_type_unsupported", **_at(row, "type"), type=row.get("type"), question=question)
    if "search(" in row.get("appearance"):
        yield UserError("framework_search_unsupported", **_at(row, "appearance"), question=question)
    if kind in _NEVER_ANSWERED and row.get("required").lower() in _YES:
        yield UserError("framework_required_never", **_at(row, "required"), question=question)


def list_of(row: SheetRow) -> str:
    """Return the list of choices that a row of the sheet `survey` names, "" for none."""
    found = _SELECT.fullmatch(row.get("type"))
    return found["list"] if found and not REFERENCE.fullmatch(found["list"]) else ""


def file_of(row: SheetRow) -> str:
    """Return the file that a row of the sheet `survey` names for its choices or for look-ups, "" for none."""
    if row.get("type") in _EXTERNAL:
        return f"{row.get('name')}.{row.get('type')[:3]}"
    found = _FILE.fullmatch(row.get("type").removesuffix(" or_other"))
    return found["file"] if found else ""

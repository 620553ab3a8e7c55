"""Checks the sheets of an XLSForm before it is converted: all faults at once, each with its row."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from tipcoder.errors import UserError
from tipcoder.framework.form.question_types import QuestionType
from tipcoder.framework.form.tip_columns import LAYOUT, LEAST, TIER, read_least, read_tips
from tipcoder.framework.xlsform.workbook import SheetRow, Sheets

DEEPEST = 40
NAME = re.compile(r"[^\W\d][\w.-]*")
REFERENCE = re.compile(r"\$\{([^{}]*)\}")
_METADATA = "deviceid username phonenumber email subscriberid simserial"
SELECTS = {word: type_ for type_ in QuestionType if type_.is_select for word in type_.kind.words}
"""Words that a list follows."""
TYPES = {
    **{word: type_ for type_ in QuestionType if not type_.is_select for word in type_.kind.words},
    **dict.fromkeys(("acknowledge", "trigger"), QuestionType.SELECT_ONE),
    **dict.fromkeys(("start", "end", "today", *_METADATA.split()), QuestionType.CALCULATE),
    **dict.fromkeys((f"uri:{word}" for word in _METADATA.split()), QuestionType.CALCULATE),
}
SHOWN = frozenset(
    (
        "image",
        "photo",
        "audio",
        "video",
        "file",
        "barcode",
        "geopoint",
        "geotrace",
        "geoshape",
        "location",
        "gps",
        "audit",
        "start-geopoint",
        "background-audio",
        "background-geopoint",
        "osm",
    )
)
"""Types that a coding form cannot use: shown with their label, and the rest works."""
UNSUPPORTED = frozenset(
    (
        "select_one_external",
        "rank_from_file",
        "begin_kobomatrix",
        "end_kobomatrix",
        "begin_score",
        "score__row",
        "end_score",
        "begin_rank",
        "rank__level",
        "end_rank",
    )
)
"""Types that XLSForm has and a coding form cannot use, or not yet: faults."""
_WITHOUT_NAME = "note audit start end today deviceid username phonenumber email end_kobomatrix end_score end_rank"
NAMED_BY_TYPE = frozenset(_WITHOUT_NAME.split())
"""Types that need no name."""
FILES = ("csv-external", "xml-external")
"""Rows that are no questions: they name a file that expressions look things up in."""
_TIP = "bind::tip:"
_BOUNDARY = re.compile(r"(begin|end)[\s_-]*(group|repeat|loop)", re.IGNORECASE)
_FROM_FILE = re.compile(r"select_(one|multiple)_from_file\s+(\S+\.(?:csv|xml|geojson))", re.IGNORECASE)
_SELECT = re.compile(
    rf"({'|'.join(sorted(map(re.escape, SELECTS), key=len, reverse=True))})\s+(\S+)(\s+or[_ ]other)?", re.IGNORECASE
)


@dataclass(slots=True)
class SurveyCheck:
    """Result of a check: `faults`, and `rows`: the row of every node by its path without the root (`/group/name`)."""

    faults: list[UserError] = field(default_factory=list)
    rows: dict[str, int] = field(default_factory=dict)


@dataclass(slots=True)
class _Opened:
    """A group or repeat that has begun: its kind, row and name, and the rows of the names in it."""

    kind: str
    row: int
    name: str
    names: dict[str, int] = field(default_factory=dict)


def check_sheets(sheets: Sheets) -> SurveyCheck:
    """Check types, names, groups, choice lists, references and `tip:` values of all rows."""
    check = SurveyCheck()
    if not sheets.survey:
        check.faults.append(UserError("framework_empty", sheet="survey", row=2))
        return check
    lists = _check_choices(sheets, check)
    opened = [_Opened("", 0, "")]
    for row in sheets.survey:
        _check_row(row, opened, lists, check)
        if len(opened) > DEEPEST:
            check.faults.append(_fault("framework_nested_too_deep", row.number, limit=DEEPEST))
            return check
    for left in opened[1:]:
        check.faults.append(_fault("framework_begin_without_end", left.row, kind=left.kind, name=left.name))
    names = {path.rpartition("/")[2] for path in check.rows} | {"instanceID", "instanceName"}
    for row in sheets.survey:
        check.faults += _broken_references(row, "survey", names)
    for row in sheets.settings:
        check.faults += _broken_references(row, "settings", names)
    if not check.faults and not any(_is_question(row) for row in sheets.survey):
        check.faults.append(UserError("framework_empty", sheet="survey", row=2))
    return check


def _check_row(row: SheetRow, opened: list[_Opened], lists: frozenset[str], check: SurveyCheck) -> None:
    kind = row.get("type")
    boundary = _BOUNDARY.fullmatch(kind)
    if not kind:
        if row.get("name") or any(column.startswith("label") for column in row.cells):
            check.faults.append(_fault("framework_type_missing", row.number, name=row.get("name")))
        return
    if boundary and boundary.group(1).lower() == "end":
        _close(row, boundary.group(2).lower(), opened, check)
        return
    name = row.get("name")
    _check_name(row, name, opened, check)
    if boundary:
        _open(row, boundary.group(2).lower(), opened, check)
        _check_tips(row, None, check)
        return
    question_type = _question_type(row, kind, lists, check)
    if question_type:
        _check_question(row, question_type, check)


def _open(row: SheetRow, kind: str, opened: list[_Opened], check: SurveyCheck) -> None:
    opened.append(_Opened(kind, row.number, row.get("name")))
    _check_least(row, check, is_roster=kind == "repeat" and not row.get("repeat_count"))
    if kind == "loop":
        question = row.get("name")
        check.faults.append(_fault("framework_type_unsupported", row.number, type=row.get("type"), question=question))


def _close(row: SheetRow, kind: str, opened: list[_Opened], check: SurveyCheck) -> None:
    if opened[-1].kind == kind:
        opened.pop()
        return
    began = opened[-1]
    if began.kind:
        check.faults.append(
            _fault(
                "framework_end_mismatch", row.number, kind=kind, began=began.kind, name=began.name, begin_row=began.row
            )
        )
        opened.pop()
    else:
        check.faults.append(_fault("framework_end_without_begin", row.number, kind=kind))


def _check_name(row: SheetRow, name: str, opened: list[_Opened], check: SurveyCheck) -> None:
    if not name:
        if row.get("type") not in NAMED_BY_TYPE:
            check.faults.append(_fault("framework_name_missing", row.number, type=row.get("type")))
        return
    if not NAME.fullmatch(name):
        check.faults.append(_fault("framework_name_invalid", row.number, name=name))
    names = opened[-1].names
    if name in names:
        check.faults.append(_fault("framework_name_duplicate", row.number, name=name, other_row=names[name]))
    names.setdefault(name, row.number)
    path = "".join(f"/{above.name}" for above in opened[1:]) + f"/{name}"
    check.rows.setdefault(path, row.number)


def _question_type(row: SheetRow, kind: str, lists: frozenset[str], check: SurveyCheck) -> QuestionType | None:
    word = " ".join(kind.lower().split())
    if word in TYPES:
        return TYPES[word]
    if word in SHOWN or word.startswith("osm "):
        return QuestionType.UNSUPPORTED
    if word in FILES:
        return None
    from_file = _FROM_FILE.fullmatch(kind.strip())
    if from_file:
        return SELECTS[f"select_{from_file.group(1).lower()}"]
    select = _SELECT.fullmatch(" ".join(kind.split()))
    name = row.get("name")
    if word.split()[0] in UNSUPPORTED or word in UNSUPPORTED:
        check.faults.append(_fault("framework_type_unsupported", row.number, type=kind, question=name))
    elif not select:
        if word in SELECTS:
            check.faults.append(_fault("framework_list_missing", row.number, list="", question=name))
        else:
            check.faults.append(_fault("framework_type_unknown", row.number, type=kind, question=name))
    elif select.group(2) not in lists and not REFERENCE.fullmatch(select.group(2)):
        check.faults.append(_fault("framework_list_missing", row.number, list=select.group(2), question=name))
    else:
        return SELECTS[select.group(1).lower()]
    return None


def _check_least(row: SheetRow, check: SurveyCheck, *, is_roster: bool) -> None:
    """Note a least number of rows that is none, or that stands where no person adds rows."""
    name, tip = row.get("name"), _tips(row)
    if LEAST.text(tip) and not is_roster:
        check.faults.append(_fault("framework_least_misplaced", row.number, name=name, column=LEAST.head))
        return
    try:
        read_least(tip, name)
    except UserError as error:
        check.faults.append(UserError(error.code, **{**error.values, "row": row.number}))


def _tips(row: SheetRow) -> dict[str, str]:
    return {column[len(_TIP) :]: text for column, text in row.cells.items() if column.lower().startswith(_TIP)}


def _check_question(row: SheetRow, kind: QuestionType, check: SurveyCheck) -> None:
    name = row.get("name")
    _check_least(row, check, is_roster=False)
    if row.get("type").lower() == "calculate" and not (row.get("calculation") or row.get("default")):
        check.faults.append(_fault("framework_calculation_missing", row.number, question=name))
    _check_tips(row, kind, check)


def _check_tips(row: SheetRow, kind: QuestionType | None, check: SurveyCheck) -> None:
    """Check the `tip:` values of a question, or, where it is of no type, of a section or roster."""
    tip = _tips(row)
    try:
        TIER.stated(tip, row.get("name"))
        LAYOUT.stated(tip, row.get("name"))
        if kind is not None:
            read_tips(tip, kind, row.get("name"))
    except UserError as error:
        check.faults.append(UserError(error.code, **{**error.values, "row": row.number}))


def _check_choices(sheets: Sheets, check: SurveyCheck) -> frozenset[str]:
    seen: dict[tuple[str, str], int] = {}
    allowed = any(row.get("allow_choice_duplicates").lower() in ("yes", "true") for row in sheets.settings)
    for row in sheets.choices:
        key = (row.get("list_name"), row.get("name"))
        if not key[0]:
            continue
        if not key[1]:
            check.faults.append(_fault("framework_choice_name_missing", row.number, "choices", list=key[0]))
        elif key in seen and not allowed:
            fault = _fault("framework_choice_duplicate", row.number, "choices", list=key[0], name=key[1])
            fault.values["other_row"] = seen[key]
            check.faults.append(fault)
        elif " " in key[1]:
            check.faults.append(_fault("framework_choice_name_space", row.number, "choices", list=key[0], name=key[1]))
        seen.setdefault(key, row.number)
    return frozenset(name for name, _ in seen)


def _broken_references(row: SheetRow, sheet: str, names: set[str]) -> Iterator[UserError]:
    for column, text in row.cells.items():
        for found in dict.fromkeys(name.strip().removeprefix("last-saved#") for name in REFERENCE.findall(text)):
            if found not in names:
                yield _fault("framework_reference_unknown", row.number, sheet, column=column, name=found)


def _is_question(row: SheetRow) -> bool:
    kind = row.get("type")
    return bool(kind) and not _BOUNDARY.fullmatch(kind)


def _fault(code: str, row: int, sheet: str = "survey", **values: object) -> UserError:
    return UserError(code, sheet=sheet, row=row, **values)

"""Writes a framework's source as an XLSForm workbook, for Excel and for any tool of the ODK family."""

from collections.abc import Sequence
from datetime import datetime
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.xml.functions import tostring

from tipcoder.errors import UserError
from tipcoder.file_operations import discard, replace
from tipcoder.framework.xlsform.cross_checks import COLUMNS as CROSS_CHECK_COLUMNS
from tipcoder.framework.xlsform.cross_checks import SHEET as CROSS_CHECKS
from tipcoder.framework.xlsform.source import ATTRIBUTES, EXPRESSIONS, SETTINGS, Cells, FrameworkSource, column
from tipcoder.framework.xlsform.workbook import XLSFORM
from tipcoder.languages.registry import LANGUAGES
from tipcoder.office.zip import open_package
from tipcoder.private_files import unfinished_name

HEADER = {"font": Font(name="Calibri", bold=True, color="FFFFFF"), "fill": PatternFill("solid", fgColor="1F4E79")}
SECTION = PatternFill("solid", fgColor="DCE6F1")
ROSTER = PatternFill("solid", fgColor="E2EFDA")
WRAPPED = Alignment(wrap_text=True, vertical="top")

NARROW, MIDDLE, WIDE = 16, 28, 48

WRITTEN_AT = datetime(2026, 1, 1)
"""The time that every workbook carries: the same source gives the same bytes, and so the same SHA-256."""


def write_xlsform(source: FrameworkSource, target: Path) -> None:
    """Write the workbook, under a temporary name first, so that `target` is whole or as it was.

    Raises:
        UserError: the folder cannot be written to, or the target is open in another program.
    """
    unfinished = target.with_name(unfinished_name(target.stem, ".tmp"))
    try:
        unfinished.write_bytes(xlsform(source))
        replace(unfinished, target)
    except OSError as error:
        raise UserError("framework_not_written", path=str(target)) from error
    finally:
        discard(unfinished)


def xlsform(source: FrameworkSource) -> bytes:
    """Return the workbook: its sheets, every text with a column for each language."""
    workbook = Workbook()
    survey = workbook.active
    survey.title = "survey"
    _fill(survey, _survey_columns(), source.survey)
    _shade_sections(survey, source.survey)
    _fill(workbook.create_sheet("choices"), _choice_columns(source.choices), source.choices)
    _fill(workbook.create_sheet("settings"), SETTINGS, (source.settings,))
    if source.cross_checks:
        _fill(workbook.create_sheet(CROSS_CHECKS), CROSS_CHECK_COLUMNS, source.cross_checks)
    workbook.properties.creator = "tipcoder"
    workbook.properties.title = source.settings["form_title"]
    workbook.properties.created = WRITTEN_AT
    saved = BytesIO()
    workbook.save(saved)
    workbook.properties.modified = WRITTEN_AT
    return _without_times(saved, tostring(workbook.properties.to_tree()))


def _survey_columns() -> tuple[str, ...]:
    expressions = [name for name in EXPRESSIONS if name != "constraint"]
    return (
        "type",
        "name",
        *_in_every_language("label"),
        *_in_every_language("hint"),
        *_in_every_language("guidance"),
        "constraint",
        *_in_every_language("constraint_message"),
        *expressions,
        "appearance",
        *(f"bind::tip:{name}" for name in ATTRIBUTES),
        *_in_every_language("entry"),
    )


def _choice_columns(choices: Sequence[Cells]) -> tuple[str, ...]:
    known = ("list_name", "name", *_in_every_language("label"))
    filters = dict.fromkeys(name for cells in choices for name in cells if name not in known)
    return (*known, *filters)


def _in_every_language(key: str) -> list[str]:
    return [column(key, language) for language in LANGUAGES]


def _fill(sheet: Worksheet, columns: Sequence[str], rows: Sequence[Cells]) -> None:
    """Write header and rows as text, whatever they begin with: `= 'none'` is no formula."""
    for number, name in enumerate(columns, 1):
        header = sheet.cell(1, number, name)
        header.font, header.fill, header.alignment = HEADER["font"], HEADER["fill"], WRAPPED
        sheet.column_dimensions[get_column_letter(number)].width = _width(name)
        for position, cells in enumerate(rows, 2):
            if cells.get(name):
                cell = sheet.cell(position, number, cells[name])
                cell.data_type = "s"
                cell.alignment = WRAPPED
    sheet.freeze_panes = "C2" if len(rows) > 1 else "A2"


def _width(name: str) -> int:
    if name.startswith(("guidance_hint", "relevant", "constraint", "calculation", "condition")):
        return WIDE
    return (
        MIDDLE if ("::" in name and not name.startswith("bind")) or name in ("type", "name", "form_title") else NARROW
    )


def _shade_sections(sheet: Worksheet, rows: Sequence[Cells]) -> None:
    fills = {"begin_group": SECTION, "end_group": SECTION, "begin_repeat": ROSTER, "end_repeat": ROSTER}
    for position, cells in enumerate(rows, 2):
        if fill := fills.get(cells["type"]):
            for number in range(1, sheet.max_column + 1):
                sheet.cell(position, number).fill = fill


def _without_times(saved: BytesIO, properties: bytes) -> bytes:
    """Pack the parts again with one time for all, and uncompressed: what packs best differs between machines."""
    written = open_package(saved.getvalue(), "", XLSFORM)
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_STORED) as plain:
        for part in written.parts:
            content = properties if part == "docProps/core.xml" else written.read(part)
            plain.writestr(ZipInfo(part, WRITTEN_AT.timetuple()[:6]), content)
    return packed.getvalue()

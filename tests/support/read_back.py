"""Workbooks read back, as anybody would who knows what `tipcoder.exchange` says of them."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from openpyxl import Workbook, load_workbook
from python_calamine import CalamineWorkbook

from tests.support.small_form import small_cases, small_form
from tests.support.steps import finished
from tipcoder.domain.records import CaseRecord
from tipcoder.exchange.privacy import profiles
from tipcoder.exchange.privacy.profiles import Profile
from tipcoder.exchange.privacy.release_plan import ReleasePlan
from tipcoder.exchange.workbook.workbook import Export, write_workbook
from tipcoder.framework.form.form import Form
from tipcoder.services.release.gate import released_rows

WRITTEN_AT = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)


def write(
    target: Path,
    form: Form | None = None,
    cases: Iterable[CaseRecord] | None = None,
    profile: Profile = profiles.ARCHIVE,
    language: str = "en",
    **more: Any,
) -> Path:
    """Write the small framework's cases, or others, and return the file. `more` are further fields of `Export`."""
    export = Export(
        project_id="project-1",
        country="MKD",
        cases=released_rows(small_cases() if cases is None else cases, lambda case: case),
        release=ReleasePlan.of(form or small_form(), profile),
        language=language,
        **{"written_at": WRITTEN_AT, **more},
    )
    finished(write_workbook(target, export))
    return target


def rows(path: Path | BytesIO, sheet: str) -> list[dict[str, Any]]:
    """Return the data rows of a sheet by the names in row 2, as openpyxl reads them, escapes undone."""
    found = [[_meant(cell) for cell in row] for row in _book(path)[sheet].iter_rows(values_only=True)]
    names = [str(name) for name in found[1]]
    return [dict(zip(names, row + [None] * (len(names) - len(row)), strict=True)) for row in found[2:]]


def header(path: Path, sheet: str) -> dict[str, str]:
    """Return the labels of row 1 by the names of row 2."""
    labels, names = _book(path)[sheet].iter_rows(max_row=2, values_only=True)
    return {str(name): str(label) for name, label in zip(names, labels, strict=True)}


def calamine_rows(path: Path, sheet: str) -> list[list[Any]]:
    """Return the rows of a sheet from row 2 on, as calamine reads them; it undoes escapes itself."""
    read = CalamineWorkbook.from_path(str(path)).get_sheet_by_name(sheet).to_python(skip_empty_area=False)
    return [[None if cell == "" else cell for cell in row] for row in read[1:]]


def about(path: Path) -> dict[str, Any]:
    """Return what About says, by the names of its ranges without `about_`."""
    workbook = _book(path)
    found = {}
    for name, defined in workbook.defined_names.items():
        ((sheet, area),) = defined.destinations
        if name.startswith("about_") and ":" not in area:
            found[name.removeprefix("about_")] = workbook[sheet][area.replace("$", "")].value
    return found


def _book(path: Path | BytesIO) -> Workbook:
    return _loaded(path.getvalue() if isinstance(path, BytesIO) else path.read_bytes())


@lru_cache(maxsize=3)
def _loaded(content: bytes) -> Workbook:
    """Return a workbook of which each sheet is read when it is asked for; its rows end with the last cell there is."""
    return load_workbook(BytesIO(content), read_only=True)


def parts(path: Path) -> dict[str, bytes]:
    """Return everything in the file, unzipped, by name."""
    with ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def unescape(text: str) -> str:
    """Return the text that was meant by a cell's content; calamine does so itself (but for U+FFFE, U+FFFF)."""
    return re.sub(r"_x([0-9A-Fa-f]{4})_", lambda found: chr(int(found[1], 16)), text)


def _meant(cell: object) -> object:
    return unescape(cell) if isinstance(cell, str) else cell


def export(profile: Profile = profiles.ARCHIVE, form: Form | None = None, **more: Any) -> Export:
    given: dict[str, Any] = {"project_id": "project-1", "country": "MKD", "cases": small_cases(), **more}
    given["cases"] = released_rows(given["cases"], lambda case: case)
    release = ReleasePlan.of(form or small_form(), profile)
    return Export(**{"release": release, "written_at": WRITTEN_AT, **given})

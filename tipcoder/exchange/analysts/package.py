"""Writes a data package: a folder of CSV files, a table each, and `datapackage.json`, which says what they hold.

CSV as RFC 4180 has it, in UTF-8: a first line of names, empty where there is nothing. Keys of other tables are declared
as such. Texts that a spreadsheet program would take for formulas have an apostrophe before them.

Source: Data Package and Table Schema, version 1, https://specs.frictionlessdata.io/data-package/ and
https://specs.frictionlessdata.io/table-schema/.
"""

import csv
import json
from collections.abc import Generator, Mapping
from contextlib import ExitStack
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any, TextIO

import tipcoder
from tipcoder.exchange.analysts.fields import Field, FieldKind, level_fields, parents
from tipcoder.exchange.privacy.profiles import Leaving
from tipcoder.exchange.spreadsheet.cells import Value
from tipcoder.exchange.spreadsheet.files import new_folder
from tipcoder.exchange.spreadsheet.layout import Layout
from tipcoder.exchange.spreadsheet.naming import Names
from tipcoder.exchange.workbook.workbook import Export, plan_export
from tipcoder.exchange.workbook.writer import Plan, WorkbookWriter
from tipcoder.office.csv_cells import guarded

_DATE = r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"
_TYPES: Mapping[FieldKind, Mapping[str, Any]] = {
    FieldKind.KEY: {"type": "string", "constraints": {"required": True}},
    FieldKind.CHOSEN: {"type": "integer", "constraints": {"enum": [0, 1]}},
    FieldKind.NUMBER: {"type": "number"},
    FieldKind.CALCULATED: {"type": "any"},
    FieldKind.COUNT: {"type": "integer"},
    FieldKind.PARTIAL_DATE: {"type": "string", "constraints": {"pattern": _DATE}},
    FieldKind.PRECISION: {"type": "string", "constraints": {"enum": ["day", "month", "year"]}},
}


_GUARDED = (
    "A text that begins with =, +, -, @, an apostrophe, a tab or a line break has one more apostrophe before it, so "
    "that no spreadsheet program takes it for a formula. Numbers and dates are as they are."
)


class CsvRows:
    """A table as a file of comma-separated values."""

    def __init__(self, file: TextIO, layout: Layout) -> None:
        self.rows = 0
        self._writer = csv.writer(file, lineterminator="\r\n")
        self._writer.writerow([column.name for column in layout.columns])

    def append(self, values: list[Value]) -> None:
        """Write a row."""
        self._writer.writerow([guarded(value) if isinstance(value, str) else value for value in values])
        self.rows += 1


def write_package(folder: Path, export: Export) -> Generator[int]:
    """Write a data package; yield the number of cases done after each. Closing the generator leaves nothing.

    Raises:
        UserError: the folder is there already and not empty, or cannot be written.
    """
    plan = plan_export(export, Names())
    with new_folder(folder, export.seal) as scratch:
        with ExitStack() as files:

            def rows_of(layout: Layout) -> CsvRows:
                file = (scratch / f"{layout.name}.csv").open("x", encoding="utf-8", newline="")
                return CsvRows(files.enter_context(file), layout)

            yield from WorkbookWriter(plan, rows_of).write_all(export.cases.value)
        described = _describe(export, plan, scratch)
        text = json.dumps(described, ensure_ascii=False, indent=2)
        (scratch / "datapackage.json").write_text(f"{text}\n", encoding="utf-8")


def _describe(export: Export, plan: Plan, folder: Path) -> dict[str, Any]:
    fields = {level.sheet: level_fields(level) for level in plan.levels}
    above = parents(export.form, plan.levels)
    return {
        "profile": "tabular-data-package",
        "name": f"tipcoder-{export.country.lower() or 'region'}-{export.profile.name}",
        "id": export.project_id,
        "title": export.form.title,
        "version": export.form.version,
        "country": export.country,
        "framework": {"id": export.form.id, "version": export.form.version},
        "privacy_profile": export.profile.name,
        "language": export.language,
        "program_version": tipcoder.__version__,
        "reviewed_texts": [
            {"coder": found.coder, "texts": found.texts, "first": _moment(found.first), "last": _moment(found.last)}
            for found in export.reviewers
        ],
        "withheld_answers": export.withheld_answers,
        "small_cells": [
            {
                "roster": cells.roster,
                "persons": cells.persons,
                "small": cells.small,
                "unique": cells.unique,
                "unique_by_numbers": cells.unique_by_numbers,
                "k": cells.k,
            }
            for cells in export.small_cells
        ],
        "generalised": [name for name, how in export.release.coarser.items() if how is Leaving.GROUP],
        "left_out_attributes": [name for name, how in export.release.coarser.items() if how is Leaving.WITHHELD],
        "created": export.written_at.isoformat(timespec="seconds"),
        "resources": [_resource(layout, fields.get(layout.name), above, folder) for layout in plan.layouts],
    }


def _moment(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="minutes")


def _resource(
    layout: Layout, fields: tuple[Field, ...] | None, above: Mapping[str, str], folder: Path
) -> dict[str, Any]:
    content = (folder / f"{layout.name}.csv").read_bytes()
    return {
        "profile": "tabular-data-resource",
        "name": layout.name.lower(),
        "path": f"{layout.name}.csv",
        "description": _GUARDED,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{sha256(content).hexdigest()}",
        "schema": _schema(layout, fields, above),
    }


def _schema(layout: Layout, fields: tuple[Field, ...] | None, above: Mapping[str, str]) -> dict[str, Any]:
    if fields is None:
        described = [{"name": column.name, "title": column.label, "type": "any"} for column in layout.columns]
        names = [column.name for column in layout.columns]
        return {"fields": described, "missingValues": [""], "foreignKeys": _foreign_keys(layout.name, names, above)}
    names = [found.column.name for found in fields]
    return {
        "fields": [_field(found) for found in fields],
        "missingValues": [""],
        "primaryKey": ["row_key" if "row_key" in names else "case_key"],
        "foreignKeys": _foreign_keys(layout.name, names, above),
    }


def _field(found: Field) -> dict[str, Any]:
    described = {"name": found.column.name, "title": found.column.label, **_TYPES.get(found.kind, {"type": "string"})}
    if found.kind is FieldKind.STATE:
        described["constraints"] = {"enum": list(found.states)}
    return described


def _foreign_keys(name: str, names: list[str], above: Mapping[str, str]) -> list[dict[str, Any]]:
    keys = [] if name == "cases" or "case_key" not in names else [_foreign_key("case_key", "cases", "case_key")]
    parent = above.get(name)
    if parent is not None:
        keys.append(_foreign_key("parent_key", parent.lower(), "case_key" if parent == "cases" else "row_key"))
    return keys


def _foreign_key(column: str, resource: str, referred: str) -> dict[str, Any]:
    return {"fields": column, "reference": {"resource": resource, "fields": referred}}

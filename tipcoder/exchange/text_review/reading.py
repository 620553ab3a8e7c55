"""Reads the workbook of texts that a lawyer has corrected, in whatever order its columns and rows are by now."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from tipcoder.errors import UserError
from tipcoder.exchange.reading.opening import DELIVERY
from tipcoder.languages.registry import LANGUAGES
from tipcoder.office.protection import content_of
from tipcoder.office.xlsx_cells import CellSheet, read_cells

_WANTED = ("key", "translation", "written")
_HEADER_WITHIN = 20


def read_text_review(path: Path) -> tuple[str, Iterator[tuple[int, Mapping[str, str]]]]:
    """Return the language of a workbook of texts, and its rows by number: cells by the names of their columns.

    Raises:
        UserError: texts_language, texts_columns (file, columns); the file cannot be read.
    """
    content = content_of(path, DELIVERY)
    sheets = read_cells(content, path.name, frozenset(code.lower() for code in LANGUAGES), DELIVERY)
    by_name = {sheet.name.strip().lower(): sheet for sheet in sheets}
    language = next((code for code in LANGUAGES if code.lower() in by_name), "")
    if not language:
        raise UserError("texts_language", file=path.name)
    return language, _rows(by_name[language.lower()], path.name)


def _rows(sheet: CellSheet, file: str) -> Iterator[tuple[int, Mapping[str, str]]]:
    columns: dict[int, str] = {}
    for number, cells in sheet.in_order():
        if columns:
            row = {name: cells.get(column, "") for column, name in columns.items()}
            if row["key"].strip():
                yield number, row
            continue
        names = {column: text.strip().lower() for column, text in cells.items()}
        if set(_WANTED) <= set(names.values()):
            columns = names
        elif number > _HEADER_WITHIN:
            break
    if not columns:
        raise UserError("texts_columns", file=file, columns=", ".join(_WANTED))

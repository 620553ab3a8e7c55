"""Reads choices that are not in the workbook: terms of taxonomies, and rows of csv files."""

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from tipcoder.domain.taxonomies import Taxonomy, Term
from tipcoder.errors import UserError
from tipcoder.framework.form.form import Choice, Form, Question, Text, View
from tipcoder.framework.form.itext import language_code

TERM_COLUMNS = frozenset(("parent", "status", "valid_from", "valid_to", "replaced_by"))
"""Columns by which a list of choices is known to be a taxonomy."""
A_CODERS = "a_coders"
"""Column of the terms whose words are a coder's alone, which has "yes" for them, and is left out for others."""
LARGEST_FILE = 20 * 2**20
_DELIMITERS = ",;\t"


def choices_of(taxonomy: Taxonomy) -> tuple[Choice, ...]:
    """Return the terms of a taxonomy as choices, in order.

    Columns, usable in choice filters: parent, status, valid_from, valid_to, replaced_by (codes with spaces between
    them), `A_CODERS`, and the term's own.
    """
    return tuple(_term_choice(term) for term in taxonomy.terms)


def _term_choice(term: Term) -> Choice:
    label = Text({language: (text,) for language, text in term.labels.items()})
    columns = {
        **{name: value for name, value in term.columns.items() if name != A_CODERS},
        **({A_CODERS: "yes"} if term.is_a_coders else {}),
        "parent": term.parent,
        "status": term.status.value,
        "valid_from": term.valid_from,
        "valid_to": term.valid_to,
        "replaced_by": " ".join(term.replaced_by),
    }
    return Choice(term.code, label, columns)


def choices_from_csv(content: bytes, name: str) -> tuple[Choice, ...]:
    """Return the rows of a csv file as choices; `name` is what messages call the file.

    UTF-8 with or without byte order mark; commas, semicolons or tabs between cells. The column `name` is the code,
    `label` and `label::Language (code)` the label; all others become columns. A file that only looks things up needs
    neither. Empty rows are passed over.

    Raises UserError: framework_too_large(file), framework_file_encoding(file, row), framework_file_empty(file),
    framework_file_column_twice(file, column), framework_file_row_long(file, row), framework_file_name_missing(file,
    row).
    """
    lines = _lines(content, name)
    _, headers = next(lines, (0, []))
    if not any(headers):
        raise UserError("framework_file_empty", file=name)
    twice = next((header for header in headers if header and headers.count(header) > 1), "")
    if twice:
        raise UserError("framework_file_column_twice", file=name, column=twice)
    return tuple(_file_choice(headers, row, cells, name) for row, cells in lines)


def _lines(content: bytes, name: str) -> Iterator[tuple[int, list[str]]]:
    """Yield (row number, cells) of all rows that have something in them."""
    if len(content) > LARGEST_FILE:
        raise UserError("framework_too_large", file=name)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UserError("framework_file_encoding", file=name, row=content[: error.start].count(b"\n") + 1) from error
    first = text.partition("\n")[0]
    delimiter = max(_DELIMITERS, key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    row = 1
    for cells in reader:
        stripped = [cell.strip() for cell in cells]
        if any(stripped):
            yield row, stripped
        row = reader.line_num + 1


def _file_choice(headers: list[str], row: int, cells: list[str], name: str) -> Choice:
    if any(cells[len(headers) :]):
        raise UserError("framework_file_row_long", file=name, row=row)
    filled = cells + [""] * (len(headers) - len(cells))
    columns = {header: cell for header, cell in zip(headers, filled, strict=False) if header}
    code = columns.pop("name", None)
    if code == "":
        raise UserError("framework_file_name_missing", file=name, row=row)
    label = _label(columns, "label")
    others = {column: text for column, text in columns.items() if column.partition("::")[0] != "label"}
    return Choice(code or "", label, others)


def _label(columns: Mapping[str, str], name: str) -> Text:
    """Return the text in a column and those named after it: `label`, `label::English (en)`."""
    parts = ((column.partition("::"), text) for column, text in columns.items() if text)
    return Text({language_code(language): (text,) for (column, _, language), text in parts if column == name})


def files_beside(workbook: Path, form: Form) -> dict[str, bytes]:
    """Return the csv files that a form names, by name: in the workbook's folder, or in `<stem>-media` as ODK has it.

    Raises UserError framework_unreadable.
    """
    folders = (workbook.parent / f"{workbook.stem}-media", workbook.parent)
    places = {
        name: folder / name
        for name in form.external.values()
        for folder in folders
        if name == Path(name).name and name.lower().endswith(".csv") and (folder / name).is_file()
    }
    return {name: _bytes(place) for name, place in places.items()}


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            return stream.read(LARGEST_FILE + 1)
    except OSError as error:
        raise UserError("framework_unreadable", file=path.name, reason=error.strerror or "") from error


def with_choices(form: Form, lists: Mapping[str, tuple[Choice, ...]]) -> Form:
    """Return a form with its external lists filled: `lists` by list id; those that it does not name are left out.

    A list whose choices have all columns of a term is a taxonomy (`Form.taxonomies`).
    """
    named = {id: lists[id] for id in form.external if id in lists}
    viewed = {
        id: tuple(_viewed(choice, view) for choice in named[view.list])
        for id, view in form.views.items()
        if view.list in named
    }
    filled = {**named, **viewed}
    terms = {id for id, choices in filled.items() if choices and choices[0].columns.keys() >= TERM_COLUMNS}
    taxonomies = frozenset((form.taxonomies - filled.keys()) | terms)
    return replace(form, choices={**form.choices, **filled}, taxonomies=taxonomies)


def faults_in_lists(form: Form) -> Iterator[UserError]:
    """Yield a fault for every question whose list came without the column that its codes are to be taken from.

    framework_file_column_missing(sheet, row, file, column, question)
    """
    for _, question in form.all_questions():
        choices = form.choices.get(question.choices, ())
        if choices and not choices[0].code and _file_of(form, question):
            view = form.views.get(question.choices)
            yield UserError(
                "framework_file_column_missing",
                sheet="survey",
                row=0,
                file=_file_of(form, question),
                column=view.value if view else "name",
                question=question.name,
            )


def _file_of(form: Form, question: Question) -> str:
    view = form.views.get(question.choices)
    return form.external.get(view.list if view else question.choices, "")


def _viewed(choice: Choice, view: View) -> Choice:
    label = choice.label if view.label == "label" else _label(choice.columns, view.label)
    if view.label == "name":
        label = Text({"": (choice.code,)})
    code = choice.code if view.value == "name" else choice.columns.get(view.value, "")
    return Choice(code, label, {**choice.columns, "name": choice.code})

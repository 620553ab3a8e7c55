"""Opens a workbook and reads it by the framework version that it was written with."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from tipcoder.domain.answers import Answer
from tipcoder.domain.import_plan import Incoming, NewTerm
from tipcoder.domain.records import CaseRecord, RowRecord
from tipcoder.domain.taxonomies import TermStatus
from tipcoder.errors import UserError
from tipcoder.exchange.reading.answers import Ambiguity
from tipcoder.exchange.reading.cases import WorkbookReading, read_cases
from tipcoder.exchange.reading.faults import Fault, error
from tipcoder.exchange.reading.opening import open_delivery
from tipcoder.exchange.reading.readonly_sheets import read_about_cells, read_readonly_sheets
from tipcoder.exchange.workbook.template import MARK
from tipcoder.services.projects import OpenProject, form_of
from tipcoder.storage.coding.frameworks import list_frameworks
from tipcoder.storage.coding.importing import change_of_mark
from tipcoder.storage.garbage import collection_paused

__all__ = ["NO_ANSWERS", "Ambiguity", "Answers", "ReadWorkbook", "framework_of", "read_workbook"]

Answers = Mapping[tuple[str, str, str, str], str]
"""Answers of a person to ambiguities, by their keys."""
NO_ANSWERS: Answers = {}
_LONGEST_NUMBER = 9


@dataclass(frozen=True, slots=True)
class ReadWorkbook:
    """Content of a workbook. `ambiguities` are open questions to a person: until they are answered, their cells are
    refused. `remarks` are what is wrong or doubtful in the file as a whole.
    """

    incoming: Incoming
    ambiguities: tuple[Ambiguity, ...]
    remarks: tuple[UserError, ...]


def read_workbook(
    project: OpenProject, path: Path, password: str = "", answers: Answers = NO_ANSWERS, *, is_second: bool = False
) -> ReadWorkbook:
    """Read a workbook that this project, or a template of its framework, was written into. Changes nothing.

    One that holds second codings (`is_second`) is not compared with the history of the project.

    Raises:
        UserError: import_other_project, import_other_framework; workbook_password_needed, delivery_damaged, ... where
            the file cannot be opened.
    """
    with collection_paused(), open_delivery(path, password) as book:
        about = book.about
        bare = Incoming(
            cases=(),
            columns={},
            rosters=frozenset(),
            project=about.project_id,
            form_version=about.form_version,
            form_id=about.form_id,
            written_at=about.written_at,
            last_change=about.last_change,
            profile=about.profile,
            is_template=MARK in about.values,
        )
        form = form_of(project, framework_of(project, bare)).form
        book.noted = {}
        reading = read_cases(book, form, answers, keeps_readonly=True)
        readonly = (*reading.readonly, *read_readonly_sheets(book, reading.plan))
        outside = [noted for noted in book.noted.values() if noted.outside]
        names = {level: sheet for sheet, level in about.levels.items()}
        fixed = [name for name in about.levels if not about.levels[name]]
        sheets = {roster: book.sheets.get(names.get(roster, roster), "") for roster in reading.rosters}
        terms_sheet = book.sheets.get("terms", "")
        sheets[""] = book.sheets.get("cases", next(iter(fixed), ""))
    incoming = replace(
        bare,
        cases=_whole(reading),
        columns=reading.columns,
        rosters=reading.rosters,
        coarse=reading.coarse,
        unread=reading.unread,
        withheld=reading.withheld,
        left_out_texts=_number(about.values.get("withheld_answers", "")),
        made_up=reading.new,
        keys=reading.keys,
        refused=reading.refused,
        proposals=tuple(
            NewTerm(term.taxonomy, term.code, term.parent, term.labels, terms_sheet, term.line)
            for term in reading.terms
            if term.status == TermStatus.PROPOSED
        ),
        sheets=sheets,
        contradicted={place: (found.cell, found.error) for place, found in reading.contradicted.items()},
        labelled=reading.labelled,
        readonly=readonly,
        about=read_about_cells(book),
    )
    loose = (error("delivery_cells_outside", noted.sheet, noted.outside) for noted in outside)
    faults = (*book.faults, *reading.headless, *reading.faults, *loose)
    on_order = () if is_second else _on_order(project, incoming)
    return ReadWorkbook(incoming, reading.ambiguities, (*_remarks(faults), *on_order))


def framework_of(project: OpenProject, incoming: Incoming) -> str:
    """Return the installed version of the framework by which a workbook was written, the project's own first.

    Raises:
        UserError: import_other_project, import_other_framework.
    """
    if incoming.project != project.project.id and not incoming.is_template:
        raise UserError("import_other_project")
    own = project.form
    if (own.id, own.version) == (incoming.form_id, incoming.form_version):
        return project.framework_id
    for found in list_frameworks(project.database):
        if (found.form_id, found.version) == (incoming.form_id, incoming.form_version):
            return found.id
    raise UserError("import_other_framework", version=incoming.form_version, framework=incoming.form_id)


def _whole(reading: WorkbookReading) -> tuple[CaseRecord, ...]:
    """Return the cases with all that their cells say.

    What stands in columns that nobody fills in is looked at too: whether it was changed. Answers that refer to rows
    have the keys of these, whatever the workbook says that stands for them.
    """
    referring: dict[str, dict[str, tuple[str, ...]]] = {}
    for (row, question), keys in reading.references.items():
        referring.setdefault(row, {})[question] = keys
    return tuple(
        {roster: tuple(_whole_row(row, reading, referring) for row in rows) for roster, rows in case.items()}
        for case in reading.cases
    )


def _whole_row(
    row: RowRecord, reading: WorkbookReading, referring: Mapping[str, Mapping[str, tuple[str, ...]]]
) -> RowRecord:
    calculated, references = reading.calculated.get(row.row_id), referring.get(row.row_id)
    if not calculated and not references:
        return row
    named = {
        key: Answer(" ".join(keys))
        for key, keys in (references or {}).items()
        if (answer := row.answers.get(key)) is not None and answer.value
    }
    return replace(row, answers={**row.answers, **(calculated or {}), **named})


def _on_order(project: OpenProject, incoming: Incoming) -> Iterator[UserError]:
    """Yield that what is newer is told by times alone, which a clock may have wrong."""
    if change_of_mark(project.database, incoming.last_change) is None and incoming.written_at:
        yield UserError("import_other_history" if incoming.last_change else "import_by_time")


def _number(text: str) -> int | None:
    return int(text) if text.isdecimal() and len(text) < _LONGEST_NUMBER else None


def _remarks(faults: tuple[Fault, ...]) -> tuple[UserError, ...]:
    """Return what is said of the file and its sheets; what is said of cells and rows stands with them."""
    of_sheets = ("delivery_column", "delivery_cells_outside")
    return tuple(found.error for found in faults if not found.cell or found.code.startswith(of_sheets))

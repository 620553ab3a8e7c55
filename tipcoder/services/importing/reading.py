"""Opens a workbook and reads it by the framework version that it was written with."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from tipcoder.domain.answers import Answer
from tipcoder.domain.passages import Passage
from tipcoder.domain.projects import CodingRole
from tipcoder.domain.records import CaseRecord, RowRecord, all_rows
from tipcoder.errors import UserError
from tipcoder.exchange.privacy import profiles
from tipcoder.exchange.reading.about import About, time_of
from tipcoder.exchange.reading.cases import read_cases
from tipcoder.exchange.reading.columns import plan_reading, release_of
from tipcoder.exchange.reading.delivery_reading import Ambiguity, DeliveryReading
from tipcoder.exchange.reading.faults import Fault, error
from tipcoder.exchange.reading.opening import open_delivery
from tipcoder.services.importing.rows import QuestionIndex, index_questions
from tipcoder.services.importing.untouched import with_keys
from tipcoder.services.projects import OpenProject, close_project, form_of, open_project
from tipcoder.storage.coding.cases import list_cases
from tipcoder.storage.coding.codings import load_coding
from tipcoder.storage.coding.exports import stream_cases
from tipcoder.storage.coding.frameworks import list_frameworks
from tipcoder.storage.coding.importing import change_of_mark
from tipcoder.storage.garbage import collection_paused

__all__ = ["NO_ANSWERS", "Ambiguity", "Answers", "ReadWorkbook", "framework_of", "read_workbook"]

Answers = Mapping[tuple[str, str, str, str], str]
"""Answers of a person to ambiguities, by their keys."""
NO_ANSWERS: Answers = {}


def framework_of(project: OpenProject, about: About) -> str:
    """Return the installed version of the framework by which a workbook was written, the project's own first.

    Raises:
        UserError: import_other_project, import_other_framework.
    """
    if about.project_id != project.project.id and not about.is_template:
        raise UserError("import_other_project")
    own = project.form
    if (own.id, own.version) == (about.form_id, about.form_version):
        return project.framework_id
    for found in list_frameworks(project.database):
        if (found.form_id, found.version) == (about.form_id, about.form_version):
            return found.id
    raise UserError("import_other_framework", version=about.form_version, framework=about.form_id)


def _whole(reading: DeliveryReading) -> tuple[CaseRecord, ...]:
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
    row: RowRecord, reading: DeliveryReading, referring: Mapping[str, Mapping[str, tuple[str, ...]]]
) -> RowRecord:
    calculated, references = reading.calculated.get((row.roster, row.row_id)), referring.get(row.row_id)
    if not calculated and not references:
        return row
    named = {
        key: Answer(" ".join(keys))
        for key, keys in (references or {}).items()
        if (answer := row.answers.get(key)) is not None and answer.value
    }
    return replace(row, answers={**row.answers, **(calculated or {}), **named})


def _on_order(project: OpenProject, about: About) -> Iterator[UserError]:
    """Yield that what is newer is told by times alone, which a clock may have wrong."""
    if change_of_mark(project.database, about.last_change) is None and time_of(about.written_at) is not None:
        yield UserError("import_other_history" if about.last_change else "import_by_time")


def _remarks(faults: tuple[Fault, ...]) -> tuple[UserError, ...]:
    """Return what is said of the file and its sheets; what is said of cells and rows stands with them."""
    of_sheets = ("delivery_column", "delivery_cells_outside")
    return tuple(found.error for found in faults if not found.cell or found.code.startswith(of_sheets))


def _incoming(copy: OpenProject) -> DeliveryReading:
    plan = plan_reading(release_of(copy.form, profiles.ARCHIVE.name))
    index = index_questions(plan)
    cases = tuple(_keyed(case, index) for case in stream_cases(copy.database, copy.framework_id))
    keys = {row.row_id for case in cases for row in all_rows(case)}
    return DeliveryReading(
        cases=cases,
        columns={place: question.name for place, question in index.questions.items() if question.type.is_asked},
        about=About(
            project_id=copy.project.id,
            form_id=copy.form.id,
            form_version=copy.form.version,
            profile=profiles.ARCHIVE.name,
            is_intact=True,
        ),
        plan=plan,
        keys=keys,
        sheets={roster: roster or "cases" for roster in copy.form.levels()},
        statuses={case.id: case.status for case in list_cases(copy.database) if case.status_by},
        passages=dict(_passages(copy)),
    )


def _keyed(case: CaseRecord, index: QuestionIndex) -> CaseRecord:
    """Return a case as a workbook has it: its row goes by the key of the case, and rows are referred to by keys."""
    (root,) = case[""]
    keys = {row.row_id: row.row_id for row in all_rows(case)} | {root.row_id: root.case_id}

    def keyed(row: RowRecord) -> RowRecord:
        answers = dict(row.answers)
        for key, answer in row.answers.items():
            source = index.sources.get((row.roster, key))
            if source is not None:
                answers[key] = with_keys(answer, case, source, keys) or answer
        parent = keys[row.parent_id] if row.parent_id else None
        return replace(
            row, row_id=keys[row.row_id], parent_id=parent, answers=answers, sheet=row.roster or "cases", line=0
        )

    return {roster: tuple(map(keyed, rows)) for roster, rows in case.items()}


def _passages(copy: OpenProject) -> Iterator[tuple[tuple[str, str], Mapping[str, Passage]]]:
    """Yield the passages that prove answers, by their ids, for (key of a row, question)."""
    for case in stream_cases(copy.database, copy.framework_id):
        (root,) = case[""]
        found: dict[tuple[str, str], dict[str, Passage]] = {}
        for ref, passage in load_coding(copy.database, root.row_id).evidence:
            row = root.case_id if ref.row == root.row_id else ref.row
            found.setdefault((row, ref.key), {})[passage.id] = passage
        yield from found.items()


@dataclass(frozen=True, slots=True)
class ReadWorkbook:
    """A workbook that was read, with all that its cells say. Cells that a person is asked about are refused until then.

    `remarks` are what is wrong or doubtful in the file as a whole.
    """

    incoming: DeliveryReading
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
        form = form_of(project, framework_of(project, book.about)).form
        book.noted = {}
        reading = read_cases(book, form, answers, keeps_readonly=True)
        outside = [noted for noted in book.noted.values() if noted.outside]
    loose = (error("delivery_cells_outside", noted.sheet, noted.outside) for noted in outside)
    faults = (*book.faults, *reading.headless, *reading.faults, *loose)
    on_order = () if is_second else _on_order(project, reading.about)
    return ReadWorkbook(replace(reading, cases=_whole(reading)), (*_remarks(faults), *on_order))


def read_copy(path: Path, passphrase: str) -> ReadWorkbook:
    """Return what a second coder says in a blind copy.

    Raises:
        UserError: second_not_a_copy, if it is another project file; those of `open_project`.
    """
    copy = open_project(path, passphrase=passphrase, read_only=True)
    try:
        if copy.project.role is not CodingRole.SECOND:
            raise UserError("second_not_a_copy", file=path.name)
        return ReadWorkbook(_incoming(copy), ())
    finally:
        close_project(copy)

"""Reads the blind copy that a second coder worked in, as a workbook of it would be read, with its passages."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from tipcoder.domain.passages import Passage
from tipcoder.domain.projects import CodingRole
from tipcoder.domain.records import CaseRecord, RowRecord, all_rows
from tipcoder.errors import UserError
from tipcoder.exchange.privacy import profiles
from tipcoder.exchange.reading.about import About
from tipcoder.exchange.reading.columns import plan_reading, release_of
from tipcoder.exchange.reading.delivery_reading import DeliveryReading
from tipcoder.services.importing.reading import ReadWorkbook
from tipcoder.services.importing.rows import QuestionIndex, index_questions
from tipcoder.services.importing.untouched import with_keys
from tipcoder.services.projects import OpenProject, close_project, open_project
from tipcoder.storage.coding.codings import load_coding
from tipcoder.storage.coding.exports import stream_cases


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

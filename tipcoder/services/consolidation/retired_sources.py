"""Retired answers of a workbook, put into the rows that they belong to, under the versions that asked."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from tipcoder.domain.answers import Answer
from tipcoder.domain.records import CaseRecord, RowRecord
from tipcoder.domain.retired import retired_key
from tipcoder.exchange.reading.book import DeliveredBook
from tipcoder.exchange.reading.retired import RetiredColumn, RetiredLevel, RetiredRow
from tipcoder.framework.form.form import Form
from tipcoder.services.intake.versions import KnownVersions, Version


def versions_of(levels: Iterable[RetiredLevel], book: DeliveredBook, known: KnownVersions) -> dict[str, Version]:
    """Return the versions that asked what is retired, by what the workbook calls them.

    Raises:
        UserError: delivery_version_unknown, for one of which the codebook does not say enough.
    """
    named = dict.fromkeys(question.version for level in levels for question in level.questions)
    return {name: known.retired_of_book(book, name) for name in named}


def keys_of(form: Form) -> dict[tuple[str, str], str]:
    """Return the keys of a form's questions by roster and what sheets call them; a row itself is called ""."""
    named = {(level, found.key): found.key for level, found in form.all_questions()}
    return {**named, **{(level, ""): "" for level in form.levels()}}


def retired_keys(levels: Iterable[RetiredLevel], versions: Mapping[str, Version]) -> dict[tuple[str, str], str]:
    """Return the keys that retired questions have here, by roster and the column that they are called by."""
    named = _Named(versions)
    return {place: key for level in levels for place, key in named.columns(level).items()}


def with_retired(
    cases: Iterable[CaseRecord], levels: Iterable[RetiredLevel], versions: Mapping[str, Version]
) -> tuple[CaseRecord, ...]:
    """Return the cases with their retired answers and rows."""
    named = _Named(versions)
    beside: dict[tuple[str, str, str], dict[str, Answer]] = {}
    own: dict[str, dict[str, dict[str, RowRecord]]] = {}
    for level in levels:
        for row in level.rows:
            if level.is_own:
                came = named.row(level, row)
                own.setdefault(row.case, {}).setdefault(came.roster, {}).setdefault(row.key, came)
            elif row.answers:
                beside[level.roster, row.case, row.key] = named.answers(row.answers)
    return tuple(_carried(case, beside, own.get(case[""][0].row_id, {})) for case in cases)


def _carried(
    case: CaseRecord,
    beside: Mapping[tuple[str, str, str], Mapping[str, Answer]],
    own: Mapping[str, Mapping[str, RowRecord]],
) -> CaseRecord:
    root = case[""][0].row_id
    rows = {
        roster: tuple(
            replace(row, answers={**row.answers, **beside[roster, root, row.row_id]})
            if (roster, root, row.row_id) in beside
            else row
            for row in level
        )
        for roster, level in case.items()
    }
    return {**rows, **{roster: tuple(found.values()) for roster, found in own.items()}}


class _Named:
    """Names what is retired as it is kept here."""

    def __init__(self, versions: Mapping[str, Version]) -> None:
        self._versions = versions
        self._keys = {name: _keys(version.form) for name, version in versions.items()}

    def answers(self, found: Mapping[RetiredColumn, Answer]) -> dict[str, Answer]:
        """Return answers that stand beside those in use."""
        return {
            retired_key(self._key(question), self._versions[question.version].id): answer
            for question, answer in found.items()
        }

    def columns(self, level: RetiredLevel) -> dict[tuple[str, str], str]:
        """Return the keys of the questions of a level by roster and column."""
        if level.is_own:
            roster = self._roster(level)
            return {(roster, ""): "", **{(roster, found.column): self._key(found) for found in level.questions}}
        return {
            (level.roster, found.column): retired_key(self._key(found), self._versions[found.version].id)
            for found in level.questions
        }

    def row(self, level: RetiredLevel, row: RetiredRow) -> RowRecord:
        """Return a row of a roster that is itself retired."""
        return RowRecord(
            row_id=row.key,
            case_id=row.case,
            parent_id=row.parent or row.case,
            roster=self._roster(level),
            position=row.position,
            answers={self._key(question): answer for question, answer in row.answers.items()},
            sheet=level.sheet,
            line=row.line,
        )

    def _roster(self, level: RetiredLevel) -> str:
        return retired_key(level.roster, self._versions[level.questions[0].version].id)

    def _key(self, question: RetiredColumn) -> str:
        return self._keys[question.version].get(question.path, question.path.rpartition("/")[2])


def _keys(form: Form) -> dict[str, str]:
    return {question.path: question.key for _, question in form.all_questions()}

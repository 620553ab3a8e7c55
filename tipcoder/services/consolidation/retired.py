"""Reads retired answers of a workbook into rows, and lists what is retired in cases for the regional workbook."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from tipcoder.domain.answers import Answer
from tipcoder.domain.records import CaseRecord, RowRecord
from tipcoder.domain.retired import is_retired, retired_key, split_retired
from tipcoder.exchange.reading.book import DeliveredBook
from tipcoder.exchange.reading.retired import RetiredColumn, RetiredLevel, RetiredRow
from tipcoder.exchange.workbook.retired import Retired, RetiredQuestion, RetiredRoster
from tipcoder.framework.form.form import Form
from tipcoder.framework.form.question_types import QuestionType
from tipcoder.framework.versions.matching import Matching, NodeKey, match_forms
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
    """Return the regional keys of retired questions, by roster and the column that they are called by."""
    named = _RetiredKeys(versions)
    return {place: key for level in levels for place, key in named.columns(level).items()}


def with_retired(
    cases: Iterable[CaseRecord], levels: Iterable[RetiredLevel], versions: Mapping[str, Version]
) -> tuple[CaseRecord, ...]:
    """Return the cases with their retired answers and rows."""
    named = _RetiredKeys(versions)
    by_row: dict[tuple[str, str, str], dict[str, Answer]] = {}
    own: dict[str, dict[str, dict[str, RowRecord]]] = {}
    for level in levels:
        for row in level.rows:
            if level.is_own:
                came = named.row(level, row)
                own.setdefault(row.case, {}).setdefault(came.roster, {}).setdefault(row.key, came)
            elif row.answers:
                by_row[level.roster, row.case, row.key] = named.answers(row.answers)
    return tuple(_carried(case, by_row, own.get(case[""][0].row_id, {})) for case in cases)


def _carried(
    case: CaseRecord,
    by_row: Mapping[tuple[str, str, str], Mapping[str, Answer]],
    own: Mapping[str, Mapping[str, RowRecord]],
) -> CaseRecord:
    root = case[""][0].row_id
    rows = {
        roster: tuple(
            replace(row, answers={**row.answers, **by_row[roster, root, row.row_id]})
            if (roster, root, row.row_id) in by_row
            else row
            for row in level
        )
        for roster, level in case.items()
    }
    return {**rows, **{roster: tuple(found.values()) for roster, found in own.items()}}


class _RetiredKeys:
    """Gives retired questions and rosters their regional keys."""

    def __init__(self, versions: Mapping[str, Version]) -> None:
        self._versions = versions
        self._keys = {name: _keys(version.form) for name, version in versions.items()}

    def answers(self, found: Mapping[RetiredColumn, Answer]) -> dict[str, Answer]:
        """Return answers to retired questions, by their regional keys."""
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


def retired_in(places: Iterable[tuple[str, str]], versions: Mapping[str, Form], target: Form) -> Retired:
    """Return the retired rosters and questions of these places (roster, key), in the order of their versions' forms.

    `versions` are the forms by the ids that retired keys name.
    """
    known = [place for place in places if all(_version_of(key) in ("", *versions) for key in place)]
    matchings: dict[str, Matching] = {}
    keys = sorted({roster for roster, _ in known if is_retired(roster)})
    rosters = [roster for key in keys if (roster := _retired_roster(key, versions)) is not None]
    asked = sorted({place for place in known if is_retired(place[1])})
    questions = [one for place in asked if (one := _retired_question(*place, versions, target, matchings)) is not None]
    order = {id: place for place, id in enumerate(sorted(versions, key=lambda id: (versions[id].version, id)))}
    return Retired(
        tuple(sorted(questions, key=lambda found: _order_in_form(found.key, found.form, found.question.path, order))),
        tuple(sorted(rosters, key=lambda found: _order_in_form(found.key, found.form, found.roster.path, order))),
    )


def _version_of(key: str) -> str:
    return split_retired(key)[1]


def _retired_roster(key: str, versions: Mapping[str, Form]) -> RetiredRoster | None:
    plain, version = split_retired(key)
    form = versions[version]
    found = form.roster(plain)
    return None if found is None else RetiredRoster(key, form, found)


def _retired_question(
    roster: str, key: str, versions: Mapping[str, Form], target: Form, matchings: dict[str, Matching]
) -> RetiredQuestion | None:
    plain, version = split_retired(key)
    form = versions[version]
    if version not in matchings:
        matchings[version] = match_forms(form, target)
    matching = matchings[version]
    was = {now: before for before, now in matching.rosters.items()}
    plain_roster = split_retired(roster)[0] if is_retired(roster) else was.get(roster, roster)
    question = form.question(plain_roster, plain)
    if question is None or question.type is QuestionType.NOTE:
        return None
    matched = matching.questions.get(NodeKey(plain_roster, question.key))
    return RetiredQuestion(roster, key, form, question, matched[2].path if matched else "")


def _order_in_form(key: str, form: Form, path: str, order: Mapping[str, int]) -> tuple[int, int]:
    paths = [*(roster.path for _, roster in form.rosters()), *(question.path for _, question in form.all_questions())]
    return order[_version_of(key)], paths.index(path)

"""Counts the figures of a project, or of a region, in one pass over the stored codings."""

from collections.abc import Callable, Collection, Generator, Mapping
from functools import partial

from tipcoder.analysis.figures.catalogues import NotedEntry, noted_entries
from tipcoder.analysis.figures.counted_case import CountedCase, OpenQuestions
from tipcoder.analysis.figures.definitions import read_definitions
from tipcoder.analysis.figures.edition import Edition
from tipcoder.analysis.figures.figures import FigureCount, reads
from tipcoder.analysis.figures.terms import FigureTerms
from tipcoder.domain.progress import Progress
from tipcoder.domain.projects import Case, CodingStatus
from tipcoder.domain.records import CaseRecord, all_rows
from tipcoder.errors import UserError
from tipcoder.framework.form.form import Form
from tipcoder.paths import resources
from tipcoder.services.cases import list_cases
from tipcoder.services.findings.asked_and_open import AskedAndOpen
from tipcoder.services.findings.findings import RANDOM, SELECTION, CaseFacts, Findings, RowPlace
from tipcoder.services.population import populations
from tipcoder.services.projects import OpenProject
from tipcoder.storage.coding.exports import stream_cases
from tipcoder.storage.double_coding import agreed_codings
from tipcoder.storage.garbage import collection_paused

__all__ = ["CaseFacts", "Edition", "Findings", "RowPlace", "count_findings"]

_COURT_LEVEL = "court_level"
_STEP = 20
"""Cases between two reports of progress."""


Watch = Callable[[CountedCase, CaseRecord, OpenQuestions], None]
"""Takes each counted case as it is read: its coding, the record of it, and what is open in it."""


def count_findings(
    project: OpenProject, cases: Collection[str] | None = None, watch: Watch | None = None
) -> Generator[Progress, None, Findings]:
    """Count all figures over cases by their ids, None for all; yield progress in cases.

    `watch` is told of each case, so that nothing that a report needs beside the figures is read a second time.

    Raises:
        UserError: findings_framework: the project is coded by a framework that asks none of what the figures count.
    """
    form = project.form
    asked = {question.key for _, question in form.all_questions()}
    definitions = read_definitions(resources() / "findings")
    if not definitions.fit(asked):
        raise UserError("findings_framework", framework=project.project.framework)
    listed = {case.id: case for case in list_cases(project)}
    is_counted = partial(reads, definitions) if watch is None else None
    open_questions = AskedAndOpen(project, listed.values(), is_counted)
    read = open_questions.reads | _chosen_by(form)
    without = {key for key in asked - read if is_counted is not None and not is_counted(key)}
    total = len(listed if cases is None else cases)
    terms, facts_of = FigureTerms(form), _FactsOfCases(project, listed)
    count = FigureCount()
    places: dict[str, RowPlace] = {}
    facts: dict[str, CaseFacts] = {}
    noted: list[NotedEntry] = []
    with collection_paused():
        for record in stream_cases(project.database, None, cases=cases, has_proofs=watch is not None, without=without):
            case = record[""][0].case_id
            facts[case] = facts_of.of(record)
            found = open_questions.of(record)
            counted = CountedCase(record, terms, found, facts[case].country)
            count.add(counted)
            noted += noted_entries(counted)
            if watch is None:
                counted.take_apart()
            else:
                watch(counted, record, found)
            places.update(_places(record))
            if len(facts) % _STEP == 0:
                yield Progress(len(facts), total)
    yield Progress(len(facts), total)
    return Findings(
        form=form,
        definitions=definitions,
        items=count.items,
        places=places,
        facts=facts,
        noted=tuple(noted),
        populations=populations(project) if cases is None else {},
    )


class _FactsOfCases:
    """Reads what cases are chosen by."""

    def __init__(self, project: OpenProject, cases: Mapping[str, Case]) -> None:
        self._cases = cases
        self._country = _role(project.form, "country") if project.project.is_regional else ""
        self._date = _role(project.form, "decision_date")
        statuses = agreed_codings(project.database)
        self._settled = {case for case, status in statuses.items() if status is CodingStatus.SETTLED}

    def of(self, record: CaseRecord) -> CaseFacts:
        root = record[""][0]
        listed = self._cases.get(root.case_id)
        return CaseFacts(
            number=root.case_number,
            country=_value(record, self._country),
            year=_value(record, self._date)[:4],
            court_level=_value(record, _COURT_LEVEL),
            status=CodingStatus.TO_DO if listed is None else listed.status,
            coding=root.row_id,
            is_agreed=root.case_id in self._settled,
            is_random=_value(record, SELECTION) == RANDOM,
            is_chosen=_value(record, SELECTION) not in (RANDOM, "all_of_period"),
        )


def _chosen_by(form: Form) -> frozenset[str]:
    """Return the questions by whose answers cases are chosen (`_FactsOfCases`)."""
    return frozenset((_role(form, "country"), _role(form, "decision_date"), _COURT_LEVEL, SELECTION))


def _role(form: Form, role: str) -> str:
    return next((question.key for question in form.questions("") if question.role == role), "")


def _value(record: CaseRecord, question: str) -> str:
    answer = record[""][0].answers.get(question)
    return "" if answer is None else answer.value


def _places(record: CaseRecord) -> Mapping[str, RowPlace]:
    found: dict[str, RowPlace] = {}
    for row in all_rows(record):
        if not row.roster:
            found[row.row_id] = RowPlace(row.case_number)
            continue
        above = found[row.parent_id or ""]
        found[row.row_id] = RowPlace(above.case_number, f"{above.place}.{row.position + 1}".lstrip("."))
    return found

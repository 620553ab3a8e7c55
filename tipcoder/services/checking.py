"""Checks a project: integrity of the file, completeness and validity of its codings."""

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC
from itertools import pairwise

from tipcoder.analysis.completeness import Status, question_status, roster_status
from tipcoder.domain.answers import Ref
from tipcoder.domain.progress import Progress
from tipcoder.domain.projects import Case
from tipcoder.errors import UserError
from tipcoder.exchange.reading.about import is_in_future
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.form.form import Item, Question, Roster, Severity
from tipcoder.services.cases import list_cases
from tipcoder.services.coding import open_coding
from tipcoder.services.projects import OpenProject, conflict_fault, missing_taxonomies, unreadable
from tipcoder.services.taxonomies.terms import questions_asking
from tipcoder.storage.coding.term_uses import missing_terms
from tipcoder.storage.file.integrity import check_database
from tipcoder.storage.regional.deliveries import last_changed
from tipcoder.storage.taxonomies import list_taxonomies

_CODES = {
    Status.MISSING: ("case_answer_missing", Severity.ERROR),
    Status.UNPROVED: ("case_evidence_missing", Severity.ERROR),
    Status.WRONG: ("case_answer_wrong", Severity.ERROR),
    Status.WARNING: ("case_answer_doubtful", Severity.WARNING),
}


_OWN_CODES = {"effect_outcome": "effect_twice", "charge_final_outcome": "ladder_contradicts_final"}
"""Codes of failed checks, by question, that others rely on."""


@dataclass(frozen=True, slots=True)
class ProjectFault:
    """Fault that a check found: wrong (`Severity.ERROR`) or doubtful. `error` has a code and values for a sentence."""

    severity: Severity
    error: UserError

    @property
    def is_error(self) -> bool:
        """Return whether it must be mended before the project is complete."""
        return self.severity is Severity.ERROR


@dataclass(frozen=True, slots=True)
class PlacedFault:
    """Fault in a case, with its place: a question or roster in a row, or a whole row (`Ref(row, "")`)."""

    ref: Ref
    fault: ProjectFault


def check_project(project: OpenProject, language: str) -> Generator[Progress, None, tuple[ProjectFault, ...]]:
    """Check the file, and every answer of every case; yield progress in cases and return the faults in their order.

    `language` is that of the labels by which a fault names a place. Of a regional project only the file and the
    terms are checked: its cases lack what did not cross a border, and were checked when they were delivered.
    """
    cases = () if project.project.is_regional else list_cases(project)
    found = [_error("project_unsound", fault=fault) for fault in check_database(project.database)]
    found += [_error("taxonomy_not_installed", taxonomy=taxonomy) for taxonomy in missing_taxonomies(project)]
    found += _without_terms(project)
    found += [ProjectFault(Severity.ERROR, fault) for fault in unreadable(project)]
    found += _of_time(project)
    conflict = conflict_fault(project)
    if conflict is not None:
        found.append(ProjectFault(Severity.WARNING, conflict))
    for done, case in enumerate(cases):
        yield Progress(done, len(cases))
        found += (placed.fault for placed in check_case(project, case, language))
    yield Progress(len(cases), len(cases))
    return tuple(found)


def check_case(project: OpenProject, case: Case, language: str) -> tuple[PlacedFault, ...]:
    """Check every answer of a case, as its coding at work has it."""
    return tuple(_in_case(project, case, language))


def check_cases(
    project: OpenProject, cases: Sequence[Case], language: str
) -> Generator[Progress, None, dict[str, tuple[PlacedFault, ...]]]:
    """Check some cases; yield progress, and return the faults by the id of the case. Those of a region are sound."""
    found: dict[str, tuple[PlacedFault, ...]] = {}
    for done, case in enumerate(cases):
        yield Progress(done, len(cases))
        found[case.id] = () if case.coding.is_delivered else check_case(project, case, language)
    yield Progress(len(cases), len(cases))
    return found


def _of_time(project: OpenProject) -> Iterator[ProjectFault]:
    """Yield that the last change was made by a clock that ran ahead, or that this one is behind."""
    changed_at = last_changed(project.database)[1].astimezone(UTC).isoformat(sep=" ", timespec="minutes")
    if is_in_future(changed_at):
        error = UserError("project_time_in_future", changed_at=changed_at.removesuffix("+00:00"))
        yield ProjectFault(Severity.WARNING, error)


def _without_terms(project: OpenProject) -> Iterator[ProjectFault]:
    """Yield the terms that answers hold and that the installed taxonomy of their question has not."""
    installed = [taxonomy.id for taxonomy in list_taxonomies(project.database)]
    for (taxonomy, term), (answers, cases) in missing_terms(
        project.database, questions_asking(project, installed)
    ).items():
        error = UserError("answer_term_missing", taxonomy=taxonomy, term=term, answers=answers, cases=cases)
        yield ProjectFault(Severity.ERROR, error)


def _in_case(project: OpenProject, case: Case, language: str) -> Iterator[PlacedFault]:
    live = open_coding(project, case.coding.id).live
    if not case.judgments:
        error = UserError("case_without_judgment", case=case.number)
        yield PlacedFault(Ref(live.root, ""), ProjectFault(Severity.WARNING, error))
    yield from _due_entries(live, case, language)
    for ref in live.refs():
        node = live.node(ref)
        for code in _disorder(live, ref, node):
            error = UserError(code, case=case.number, place=" › ".join(_path(live, ref, language)))
            yield PlacedFault(ref, ProjectFault(Severity.WARNING, error))
        told = _CODES.get(_status(live, ref, node))
        if told is not None:
            code, severity = told
            if code in ("case_answer_wrong", "case_answer_doubtful"):
                code = _named(live, ref, node) or code
            message = live.text(node.constraint_message, ref, language) if isinstance(node, Question) else ""
            place = " › ".join(_path(live, ref, language))
            error = UserError(code, case=case.number, place=place, message=message)
            yield PlacedFault(ref, ProjectFault(severity, error))


def _status(live: LiveCoding, ref: Ref, node: Item) -> Status:
    """Return the status of what a person answers, that a roster has rows or none among it; else that it is hidden."""
    if isinstance(node, Roster):
        return roster_status(live, ref, node)
    if isinstance(node, Question) and node.is_answered_by_person:
        return question_status(live, ref, node)
    return Status.HIDDEN


def _named(live: LiveCoding, ref: Ref, node: Item) -> str:
    """Return the code of a fault that has one of its own, "" for others."""
    roster = live.form.roster(live.row(ref.row).roster)
    if roster is not None and roster.order == node.name:
        return "order_twice"
    return _OWN_CODES.get(node.name, "")


def _disorder(live: LiveCoding, ref: Ref, node: Item) -> Iterator[str]:
    """Yield what is doubtful in the numbers of a roster whose rows have an order that means something."""
    if not isinstance(node, Roster) or not node.order or not live.is_relevant(ref):
        return
    rows = live.row_ids(ref.row, node.key)
    numbers = {row: int(value) for row in rows if (value := live.value(Ref(row, node.order))).isdecimal()}
    if len(set(numbers.values())) < len(rows):
        return
    if sorted(numbers.values()) != list(range(1, len(rows) + 1)):
        yield "order_gap"
    dated = next((question for question in live.form.questions(node.key) if question.type.is_date), None)
    if dated is not None:
        dates = [live.value(Ref(row, dated.key)) for row in sorted(rows, key=numbers.__getitem__)]
        known = [date for date in dates if date]
        if any(one[: len(other)] > other[: len(one)] for one, other in pairwise(known)):
            yield "order_contradicts_dates"


def _due_entries(live: LiveCoding, case: Case, language: str) -> Iterator[PlacedFault]:
    """Yield the challenges and good practices that answers show and that are not entered: notes, nothing is wrong."""
    for entry in live.due_entries():
        ref = Ref(live.root, entry.roster)
        roster = live.node(ref)
        place = live.text(roster.label, ref, language) or roster.name
        error = UserError("case_entry_due", case=case.number, place=place, entry=entry.label(live.form, language))
        yield PlacedFault(ref, ProjectFault(Severity.WARNING, error))


def _path(live: LiveCoding, ref: Ref, language: str) -> Iterator[str]:
    """Yield the way to a question: `Defendant 2`, `Charge 1`, `Outcome at first instance`."""
    yield from _rows_above(live, ref.row, language)
    yield _label(live, ref, live.node(ref), language)


def _rows_above(live: LiveCoding, id: str, language: str) -> Iterator[str]:
    row = live.row(id)
    if row.parent is not None:
        yield from _rows_above(live, row.parent, language)
        roster = live.roster_of(row)
        entry = live.text(roster.entry, Ref(row.parent, row.roster), language) or roster.name
        yield f"{entry} {row.position + 1}"


def _label(live: LiveCoding, ref: Ref, node: Item, language: str) -> str:
    return live.text(node.label, ref, language) or node.name


def _error(code: str, **values: str) -> ProjectFault:
    return ProjectFault(Severity.ERROR, UserError(code, **values))

"""Imports a workbook into its project: plans first, then applies all of it or nothing."""

from collections.abc import Generator, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.edits import AddEvidence, inverse
from tipcoder.domain.ids import new_id
from tipcoder.domain.import_plan import Choices, EntryKind, ImportCounts, NewTerm, PreviewEntry, Reason, RowFate
from tipcoder.domain.passages import Passage
from tipcoder.domain.progress import Progress
from tipcoder.domain.projects import BackupReason, CodingRole, CodingStatus
from tipcoder.domain.records import CaseRecord
from tipcoder.errors import UserError
from tipcoder.exchange.reading.delivery_reading import DeliveryReading
from tipcoder.exchange.spreadsheet.naming import EVIDENCE
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.form.form import Form, Question
from tipcoder.languages.registry import FALLBACK
from tipcoder.services.coding import applied, begin_second, live_of
from tipcoder.services.double_coding.coders import known_coder, second_id
from tipcoder.services.importing.case import CasePlan, plan_case, refused_case
from tipcoder.services.importing.keys import Keys
from tipcoder.services.importing.planner import CasePlanner
from tipcoder.services.importing.readonly_changes import reason_of
from tipcoder.services.importing.rows import MergeContext, exported_answer
from tipcoder.services.older_decisions import remarks_on_numbers
from tipcoder.services.projects import OpenProject, form_of, refresh_form
from tipcoder.storage.coding import importing as stored
from tipcoder.storage.coding.codings import load_coding
from tipcoder.storage.coding.documents import known_documents
from tipcoder.storage.coding.importing import (
    ImportedCoding,
    KnownCase,
    batch_changes,
    first_codings,
    second_codings,
    store_import,
    store_undo,
)
from tipcoder.storage.coding.statuses import list_statuses
from tipcoder.storage.file.opening import back_up
from tipcoder.storage.garbage import collection_paused
from tipcoder.storage.taxonomies import TermChanges


def _imported(plan: CasePlan, second: str, language: str) -> ImportedCoding:
    if plan.saved is None:
        raise ValueError(f"nothing is done to the coding {plan.coding}")
    return ImportedCoding(
        plan.case,
        plan.coding,
        plan.framework,
        plan.edit,
        plan.saved,
        plan.beginning,
        second,
        plan.status,
        remarks_on_numbers(plan.by_place, language),
    )


def last_import(project: OpenProject) -> tuple[str, datetime] | None:
    """Return the name of the last import and when it was (UTC), None if nothing of it is left to take back."""
    return stored.last_batch(project.database)


def _exported(live: LiveCoding) -> dict[str, dict[str, Answer]]:
    """Return what a workbook of a coding would say now, by the ids of its rows."""
    questions: dict[str, list[Question]] = {}
    for roster, question in live.form.all_questions():
        questions.setdefault(roster, []).append(question)
    rows = (row for row in live.family(live.root)[0] if not row.parent or live.is_row_relevant(row.id))
    return {
        row.id: {
            question.key: answer
            for question in questions.get(row.roster, ())
            if (answer := exported_answer(live, Ref(row.id, question.key), question)) is not None
        }
        for row in rows
    }


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """Preview of an import, case by case in the workbook's order.

    `framework` is the id of the version by which the workbook was written, `seen` the last change that is known of.
    `terms` are proposed; `taxonomies` are those that get them, by id; `form` is that of the framework with them.
    `aside` are lines on what was edited where nothing is read back. `second` is the code of the second coder whose
    codings they are, "" for primary ones.
    """

    cases: tuple[CasePlan, ...]
    counts: ImportCounts
    framework: str
    seen: int
    terms: tuple[NewTerm, ...]
    taxonomies: Mapping[str, TermChanges]
    form: Form
    aside: tuple[PreviewEntry, ...] = ()
    second: str = ""


def plan_import(
    project: OpenProject, incoming: DeliveryReading, choices: Choices | None = None, *, second: str = ""
) -> Generator[Progress, None, ImportPlan]:
    """Return what a workbook would do to a project; yield progress in cases. Changes nothing.

    With `second`, the code of a coder, it is what that person says as second coder of cases that are there.

    Raises:
        UserError: import_other_project, import_other_framework, import_keys_unknown, second_is_first.
    """
    plans: dict[int, CasePlan] = {}
    total = len(incoming.cases)
    with collection_paused():
        planner = (
            SecondPlanner(project, incoming, second) if second else CasePlanner(project, incoming, choices or Choices())
        )
        yield Progress(0, total)
        for done, (number, plan) in enumerate(planner.plans(), 1):
            plans[number] = plan
            yield Progress(done, total)
        aside = planner.aside()
    ordered = tuple(plans[number] for number in sorted(plans))
    counts = ImportCounts(missing=planner.missing, new_terms=len(planner.terms), aside=len(aside))
    counts.rows[RowFate.REFUSED] += len(incoming.refused)
    for plan in ordered:
        counts.add(plan.counts)
    counts.must_add_up(incoming.rows(), incoming.columns, len(incoming.refused))
    return ImportPlan(
        ordered,
        counts,
        planner.framework,
        planner.seen,
        planner.terms,
        planner.taxonomies,
        planner.form,
        aside,
        planner.coder,
    )


@dataclass(frozen=True, slots=True)
class Imported:
    """Result of an import. `batch` names it, to take it back; `codings` is how many codings have changed or come."""

    batch: str
    backup: Path | None
    counts: ImportCounts
    codings: int


def apply_import(
    project: OpenProject,
    incoming: DeliveryReading,
    choices: Choices | None = None,
    *,
    second: str = "",
    language: str = FALLBACK,
) -> Generator[Progress, None, Imported]:
    """Bring a workbook into a project: all that `plan_import` says, in one transaction, or nothing.

    Remarks in `language` ask to confirm numbers of an older workbook that only the order of rows tells.
    A verified backup is written first. Closing the generator gives up and leaves the project as it was. Codings that
    are open must be opened again afterwards.

    Raises:
        UserError: those of `plan_import`; import_stale, backup_failed, disk_full, project_read_only, ...
    """
    plan = yield from plan_import(project, incoming, choices, second=second)
    codings = [_imported(case, plan.second, language) for case in plan.cases if case.saved is not None]
    backup = back_up(project.database, BackupReason.IMPORT)
    batch = new_id()
    steps = store_import(
        project.database, codings, plan.taxonomies.values(), batch=batch, coder=project.project.coder, seen=plan.seen
    )
    with closing(steps):
        for done in steps:
            yield Progress(done, len(codings))
    if plan.taxonomies:
        refresh_form(project)
    return Imported(batch, backup, plan.counts, len(codings))


@dataclass(frozen=True, slots=True)
class Undone:
    """Result of taking an import back: number of codings, and numbers of the cases that were left.

    Something was changed in these after the import; undo takes that back first, one by one.
    """

    codings: int
    left: tuple[int, ...]


def undo_import(project: OpenProject, batch: str) -> Generator[Progress, None, Undone]:
    """Take back what an import did, in one transaction: answers and rows as they were, new cases out of sight.

    Codings in which something was changed since stay as they are, and so do terms that the workbook proposed. Yields
    progress in codings.

    Raises:
        UserError: coding_changed_elsewhere, disk_full, project_read_only, ...; the project is as it was.
    """
    database = project.database
    standing = [change for change in batch_changes(database, batch) if change.stands]
    last = [change for change in standing if change.is_last]
    undone = []
    for done, change in enumerate(last):
        yield Progress(done, len(last))
        coding = load_coding(database, change.coding)
        live = live_of(form_of(project, coding.coding.framework).form, coding)
        undone.append((change, applied(live, change.undo), coding.last_change))
    yield Progress(len(last), len(last))
    store_undo(database, undone, coder=project.project.coder)
    return Undone(len(undone), tuple(change.number for change in standing if not change.is_last))


class SecondPlanner(CasePlanner):
    """Plans the cases of one workbook as codings by a second coder.

    Nothing of the primary codings is read but whose they are. What the workbook says is what the second coder says:
    rows that it has no more go, and what it leaves empty is not answered.
    """

    def __init__(self, project: OpenProject, incoming: DeliveryReading, coder: str) -> None:
        self.coder = known_coder(project, coder)  # terms that the workbook proposes are theirs
        super().__init__(project, incoming, Choices())
        self._foreign = self._drop_foreign_passages()
        self._row_keys = Keys(project.project.id, self._incoming, str, tuple, is_apart=True)
        self._codings = second_codings(project.database, self.coder)
        self._statuses = {
            found.case: found.status
            for found in list_statuses(project.database)
            if found.role is CodingRole.SECOND and found.coder == self.coder
        }
        own = [case.number for case in map(self._known.get, self._by_id) if case and case.coder == self.coder]
        if own:
            raise UserError("second_is_first", coder=self.coder, cases=", ".join(map(str, sorted(own))))

    def plans(self) -> Iterator[tuple[int, CasePlan]]:
        """Yield (place in the workbook, plan) of each case."""
        for place, case, reason in self._others:
            is_unknown = reason is Reason.KEY_UNKNOWN
            yield place, refused_case(case, self._incoming, Reason.CASE_UNKNOWN if is_unknown else reason)
        for id, (place, case) in self._by_id.items():
            known = self._known.get(id)
            if known is None:
                yield place, refused_case(case, self._incoming, Reason.CASE_UNKNOWN)
            else:
                yield place, self._plan_second(case, known)

    def aside(self) -> tuple[PreviewEntry, ...]:
        """Return which sheets were edited that nothing is read back from. Nothing of the project is compared."""
        edited = tuple(
            PreviewEntry(EntryKind.REFUSED, sheet.sheet, cell="", number=0, place=sheet.name, reason=reason_of(sheet))
            for sheet in self._incoming.readonly
            if not sheet.is_level
        )
        reason = Reason.JUDGMENT_UNKNOWN
        foreign = (
            PreviewEntry(EntryKind.REFUSED, EVIDENCE, cell="", number=0, place="", new=passage.exact, reason=reason)
            for passage in self._foreign
        )
        return (*edited, *foreign)

    def _drop_foreign_passages(self) -> tuple[Passage, ...]:
        """Leave out the passages of judgments that the project has not, and return them."""
        came = self._incoming.passages or {}
        judgments = {passage.judgment for passages in came.values() for passage in passages.values()}
        known = known_documents(self._project.database, judgments)
        kept = {
            place: {id: passage for id, passage in passages.items() if passage.judgment in known}
            for place, passages in came.items()
        }
        if self._incoming.passages is not None:
            self._incoming = replace(self._incoming, passages=kept)
        every = (passage for passages in came.values() for passage in passages.values())
        return tuple(passage for passage in every if passage.judgment not in known)

    def _find_known(self) -> tuple[KnownCase, ...]:
        return first_codings(self._project.database)

    def _plan_second(self, case: CaseRecord, known: KnownCase) -> CasePlan:
        refused = Reason.CASE_REMOVED if known.is_removed else Reason.DELIVERED if known.is_delivered else None
        coding, framework = self._codings.get(known.id, ("", self.framework))
        if refused is None and framework != self.framework:
            refused = Reason.OTHER_VERSION
        if refused is not None:
            return refused_case(case, self._incoming, refused, known.number)
        if coding:
            live = live_of(self.form, load_coding(self._project.database, coding))
            return self._with_status(plan_case(case, self._context_of(known, live)), live)
        country = self._project.project.country or ""
        new = second_id(self._project.project.id, known.id, self.coder)
        beginning = begin_second(self.form, new, country if self._incoming.about.is_template else "")
        live = LiveCoding(self.form, new)
        live.apply(beginning.defaults)
        return self._with_status(plan_case(case, self._context_of(known, live), beginning), live)

    def _with_status(self, plan: CasePlan, live: LiveCoding) -> CasePlan:
        """Return a plan with the status that the second coder set; without one, what was coded is submitted by now.

        What nobody touched is still to do, whatever was set: it says nothing that could be compared.
        """
        status = CodingStatus.TO_DO
        if self._is_touched(plan, live):
            status = self._incoming.statuses.get(plan.case, CodingStatus.SUBMITTED)
        is_set = plan.case in self._incoming.statuses and status is not self._statuses.get(plan.case, status)
        plan.counts.statuses = int(is_set)
        return replace(plan, status=status, saved=applied(live, ()) if is_set and plan.saved is None else plan.saved)

    def _is_touched(self, plan: CasePlan, live: LiveCoding) -> bool:
        begun = LiveCoding(self.form, live.root)
        begun.apply(begin_second(self.form, live.root, self._project.project.country or "").defaults)
        live.apply(plan.edit)
        (rows, answers), (first_rows, first_answers) = live.family(live.root), begun.family(begun.root)
        live.apply(inverse(plan.edit))
        has_proofs = any(isinstance(operation, AddEvidence) for operation in plan.edit)
        return has_proofs or len(rows) != len(first_rows) or bool(dict(answers).items() - dict(first_answers).items())

    def _context_of(self, known: KnownCase, live: LiveCoding) -> MergeContext:
        return MergeContext(
            known.id,
            known.number,
            self.framework,
            live,
            live,
            self._incoming,
            self._row_keys,
            self._choices,
            self._index,
            _exported(live),
            is_second=True,
        )

"""Imports a workbook into its project: plans first, then applies all of it or nothing."""

from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from tipcoder.domain.answers import Answer
from tipcoder.domain.ids import new_id
from tipcoder.domain.import_plan import (
    CellFate,
    Choices,
    ImportCounts,
    Incoming,
    NewTerm,
    PreviewEntry,
    Reason,
    RowFate,
)
from tipcoder.domain.progress import Progress
from tipcoder.domain.projects import BackupReason
from tipcoder.domain.records import CaseRecord
from tipcoder.errors import UserError
from tipcoder.exchange.privacy.release_policy import keyed_with, own_keys
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.form.form import Form
from tipcoder.services.coding import applied, begin_coding, live_of
from tipcoder.services.exporting.versions import ExportedVersions
from tipcoder.services.forms import fill_form
from tipcoder.services.importing.case import CasePlan, plan_case, refused_case, untouched_case
from tipcoder.services.importing.cells import with_emptied_texts
from tipcoder.services.importing.keys import Keys
from tipcoder.services.importing.reading import framework_of
from tipcoder.services.importing.readonly_changes import ReadonlyChanges
from tipcoder.services.importing.rows import MergeContext, QuestionIndex, coarser_in, index_questions
from tipcoder.services.importing.terms import find_new_terms, with_own_codes, with_terms
from tipcoder.services.projects import OpenProject, form_of, refresh_form
from tipcoder.storage.coding import importing as stored
from tipcoder.storage.coding.codings import load_coding
from tipcoder.storage.coding.exports import stream_cases
from tipcoder.storage.coding.frameworks import list_frameworks
from tipcoder.storage.coding.importing import (
    ImportedCoding,
    KnownCase,
    PointInHistory,
    batch_changes,
    began_after,
    change_of_mark,
    edits_since,
    export_moment,
    known_cases,
    last_change,
    recipient_secrets,
    row_ids,
    store_import,
    store_undo,
)
from tipcoder.storage.file.opening import back_up
from tipcoder.storage.taxonomies.term_merge import TermChanges


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """Preview of an import, case by case in the workbook's order.

    `framework` is the id of the version by which the workbook was written, `seen` the last change that is known of.
    `terms` are proposed; `taxonomies` are those that get them, by id; `form` is that of the framework with them.
    `aside` are lines on what was edited where nothing is read back.
    """

    cases: tuple[CasePlan, ...]
    counts: ImportCounts
    framework: str
    seen: int
    terms: tuple[NewTerm, ...]
    taxonomies: Mapping[str, TermChanges]
    form: Form
    aside: tuple[PreviewEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class Imported:
    """Result of an import. `batch` names it, to take it back; `codings` is how many codings have changed or come."""

    batch: str
    backup: Path | None
    counts: ImportCounts
    codings: int


def plan_import(
    project: OpenProject, incoming: Incoming, choices: Choices | None = None
) -> Generator[Progress, None, ImportPlan]:
    """Return what a workbook would do to a project; yield progress in cases. Changes nothing.

    Raises:
        UserError: import_other_project, import_other_framework, import_keys_unknown.
    """
    planner = _Planner(project, incoming, choices or Choices())
    plans: dict[int, CasePlan] = {}
    total = len(incoming.cases)
    yield Progress(0, total)
    for done, (number, plan) in enumerate(planner.plans(), 1):
        plans[number] = plan
        yield Progress(done, total)
    ordered = tuple(plans[number] for number in sorted(plans))
    aside = planner.aside()
    counts = ImportCounts(missing=planner.missing, new_terms=len(planner.terms), aside=len(aside))
    counts.rows[RowFate.REFUSED] += len(incoming.refused)
    for plan in ordered:
        counts.add(plan.counts)
    counts.must_add_up(incoming.rows(), incoming)
    return ImportPlan(
        ordered,
        counts,
        planner.framework,
        planner.seen,
        planner.terms,
        planner.taxonomies,
        planner.form,
        aside,
    )


def apply_import(
    project: OpenProject, incoming: Incoming, choices: Choices | None = None
) -> Generator[Progress, None, Imported]:
    """Bring a workbook into a project: all that `plan_import` says, in one transaction, or nothing.

    A verified backup is written first. Closing the generator gives up and leaves the project as it was. Codings that
    are open must be opened again afterwards.

    Raises:
        UserError: those of `plan_import`; import_stale, backup_failed, disk_full, project_read_only, ...
    """
    plan = yield from plan_import(project, incoming, choices)
    codings = [_imported(case) for case in plan.cases if case.saved is not None]
    backup = back_up(project.database, BackupReason.IMPORT)
    batch = new_id()
    steps = store_import(
        project.database,
        codings,
        plan.taxonomies.values(),
        batch=batch,
        coder=project.project.coder,
        seen=plan.seen,
    )
    with closing(steps):
        for done in steps:
            yield Progress(done, len(codings))
    if plan.taxonomies:
        refresh_form(project)
    return Imported(batch, backup, plan.counts, len(codings))


def _imported(plan: CasePlan) -> ImportedCoding:
    if plan.saved is None:
        raise ValueError(f"nothing is done to the coding {plan.coding}")
    return ImportedCoding(plan.case, plan.coding, plan.framework, plan.edit, plan.saved, plan.beginning)


class _Planner:
    """Plans the cases of one workbook."""

    def __init__(self, project: OpenProject, incoming: Incoming, choices: Choices) -> None:
        self._project = project
        self._choices = choices
        self.seen = last_change(project.database)
        self._known = {case.id: case for case in known_cases(project.database)}
        self.framework = framework_of(project, incoming)
        filled = form_of(project, self.framework)
        self._recipient_keys = _recipient_keys(project, incoming, self._known)
        self.terms = find_new_terms(filled, incoming, self._recipient_keys)
        self.taxonomies = with_terms(project.database, filled, self.terms, project.project.coder)
        self.form = (
            fill_form(
                project.database,
                self.framework,
                filled.form,
                {id: change.after for id, change in self.taxonomies.items()},
            ).form
            if self.taxonomies
            else filled.form
        )
        self._index: QuestionIndex = index_questions(self.form, incoming.profile, coarser_in(incoming))
        incoming = with_emptied_texts(incoming, self._index)
        self._incoming = with_own_codes(incoming, self._index, self.form, self._recipient_keys)
        self._keys = Keys(project.project.id, incoming, self._recipient_keys, partial(row_ids, project.database))
        self._point = _point(project, incoming)
        self._by_id, self._others = self._sorted_out()
        self.missing = sum(not case.is_removed and id not in self._by_id for id, case in self._known.items())

    def plans(self) -> Iterator[tuple[int, CasePlan]]:
        """Yield (place in the workbook, plan) of each case, those that the project has first."""
        for place, case, reason in self._others:
            yield place, refused_case(case, self._incoming, reason)
        exported = ExportedVersions(self._project, [found.id for found in list_frameworks(self._project.database)])
        ahead = dict(self._by_id)
        with closing(stream_cases(self._project.database, None)) as stored:
            for rows in stored:
                place, case = ahead.pop(rows[""][0].case_id, (-1, {}))
                if place >= 0:
                    yield place, self._plan_known(case, rows, exported)
        for id, (place, case) in ahead.items():
            known = self._known.get(id)
            if known is not None:
                yield place, refused_case(case, self._incoming, Reason.CASE_REMOVED, known.number)
            else:
                yield place, self._plan_new(case, id)

    def aside(self) -> tuple[PreviewEntry, ...]:
        """Return what was edited where nothing is read back."""
        found = ReadonlyChanges(self._project, self._incoming, self._known, self._recipient_keys, self._point)
        return tuple(found.entries(self.terms, is_own_version=self.framework == self._project.framework_id))

    def _sorted_out(
        self,
    ) -> tuple[dict[str, tuple[int, CaseRecord]], list[tuple[int, CaseRecord, Reason]]]:
        """Return the cases of the workbook by the id that they have or will have, and those that have none."""
        ours = self._keys.by_key(self._known)
        by_id: dict[str, tuple[int, CaseRecord]] = {}
        others: list[tuple[int, CaseRecord, Reason]] = []
        for place, case in enumerate(self._incoming.cases):
            (root,) = case[""]
            id = ours.get(root.row_id)
            if id is None and not self._keys.was_given(root.row_id):
                id = self._keys.new_id(root, "", "")
            if id is None:
                others.append((place, case, Reason.KEY_UNKNOWN))
            elif id in by_id:
                others.append((place, case, Reason.KEY_TWICE))
            else:
                by_id[id] = place, case
        return by_id, others

    def _plan_known(self, case: CaseRecord, rows: CaseRecord, exported: ExportedVersions) -> CasePlan:
        (root,) = rows[""]
        if self._known[root.case_id].is_delivered:
            return refused_case(case, self._incoming, Reason.DELIVERED, root.case_number)
        now = exported.carried(rows)
        untouched = untouched_case(case, now, self._incoming, self._index, self._recipient_keys)
        if untouched is not None:
            return untouched
        if root.framework_id != self.framework:
            return refused_case(case, self._incoming, Reason.OTHER_VERSION, root.case_number)
        context = self._context(
            self._known[root.case_id], {row.row_id: row.answers for level in now.values() for row in level}
        )
        plan = plan_case(case, context)
        if self._is_another_case(case, plan, root.case_id):
            return refused_case(case, self._incoming, Reason.KEY_TAKEN, root.case_number)
        return plan

    def _context(self, known: KnownCase, exported: Mapping[str, Mapping[str, Answer]]) -> MergeContext:
        database, form = self._project.database, self.form
        stored = load_coding(database, known.coding)
        live = live_of(form, stored)
        base: LiveCoding | None = live
        if self._point is None:
            base = None
        elif began_after(database, known.coding, self._point):
            base = LiveCoding(form, known.coding)
        elif (edits := edits_since(database, known.coding, self._point)) != ():
            base = None if edits is None else live_of(form, stored)
            for edit in edits or ():
                if base is not None:
                    base.apply(edit)
        return MergeContext(
            known.id,
            known.number,
            self.framework,
            live,
            base,
            self._incoming,
            self._keys,
            self._choices,
            self._index,
            exported,
        )

    def _plan_new(self, case: CaseRecord, id: str) -> CasePlan:
        beginning = begin_coding(self.form, self._project.project.country or "")
        live = LiveCoding(self.form, beginning.coding_id)
        live.apply(beginning.defaults)
        context = MergeContext(
            id, 0, self.framework, live, live, self._incoming, self._keys, self._choices, self._index
        )
        return plan_case(case, context, beginning)

    def _is_another_case(self, case: CaseRecord, plan: CasePlan, id: str) -> bool:
        """A key that a person typed, and that somebody else typed as well for a case of another title."""
        (root,) = case[""]
        if root.row_id == id or self._recipient_keys(id) == root.row_id:
            return False
        return any(
            item.fate is CellFate.CONFLICT and self._index.questions["", item.ref.key].role == "title"
            for item in plan.cells
            if not item.row.roster
        )


def _recipient_keys(project: OpenProject, incoming: Incoming, known: Mapping[str, KnownCase]) -> Callable[[str], str]:
    """Return how the keys of a workbook were made: ids as they are, or hashes for the recipient of whom it has some."""
    given = {case[""][0].row_id for case in incoming.cases if Keys.was_given(case[""][0].row_id)}
    for key_of in (own_keys, *map(keyed_with, recipient_secrets(project.database))):
        if not given or not given.isdisjoint(map(key_of, known)):
            return key_of
    raise UserError("import_keys_unknown")


def _point(project: OpenProject, incoming: Incoming) -> PointInHistory | None:
    """Return after what changes are newer than a workbook, None where nobody knows."""
    if not incoming.written_at:
        return None
    written = datetime.fromisoformat(incoming.written_at)
    moment = export_moment(project.database, written if written.tzinfo else written.replace(tzinfo=UTC))
    return PointInHistory(change_of_mark(project.database, incoming.last_change), moment)


@dataclass(frozen=True, slots=True)
class Undone:
    """Result of taking an import back: number of codings, and numbers of the cases that were left.

    Something was changed in these after the import; undo takes that back first, one by one.
    """

    codings: int
    left: tuple[int, ...]


def last_import(project: OpenProject) -> tuple[str, datetime] | None:
    """Return the name of the last import and when it was (UTC), None if nothing of it is left to take back."""
    return stored.last_batch(project.database)


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

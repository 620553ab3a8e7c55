"""Imports a workbook into its project: plans first, then applies all of it or nothing."""

from collections.abc import Generator, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from tipcoder.domain.ids import new_id
from tipcoder.domain.import_plan import (
    Choices,
    ImportCounts,
    NewTerm,
    PreviewEntry,
    RowFate,
)
from tipcoder.domain.progress import Progress
from tipcoder.domain.projects import BackupReason
from tipcoder.exchange.reading.delivery_reading import DeliveryReading
from tipcoder.framework.form.form import Form
from tipcoder.services.coding import applied, live_of
from tipcoder.services.importing.case import CasePlan
from tipcoder.services.importing.planner import CasePlanner
from tipcoder.services.importing.second import SecondPlanner
from tipcoder.services.projects import OpenProject, form_of, refresh_form
from tipcoder.storage.coding import importing as stored
from tipcoder.storage.coding.codings import load_coding
from tipcoder.storage.coding.importing import (
    ImportedCoding,
    batch_changes,
    store_import,
    store_undo,
)
from tipcoder.storage.file.opening import back_up
from tipcoder.storage.garbage import collection_paused
from tipcoder.storage.taxonomies import TermChanges


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


@dataclass(frozen=True, slots=True)
class Imported:
    """Result of an import. `batch` names it, to take it back; `codings` is how many codings have changed or come."""

    batch: str
    backup: Path | None
    counts: ImportCounts
    codings: int


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


def apply_import(
    project: OpenProject, incoming: DeliveryReading, choices: Choices | None = None, *, second: str = ""
) -> Generator[Progress, None, Imported]:
    """Bring a workbook into a project: all that `plan_import` says, in one transaction, or nothing.

    A verified backup is written first. Closing the generator gives up and leaves the project as it was. Codings that
    are open must be opened again afterwards.

    Raises:
        UserError: those of `plan_import`; import_stale, backup_failed, disk_full, project_read_only, ...
    """
    plan = yield from plan_import(project, incoming, choices, second=second)
    codings = [_imported(case, plan.second) for case in plan.cases if case.saved is not None]
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


def _imported(plan: CasePlan, second: str) -> ImportedCoding:
    if plan.saved is None:
        raise ValueError(f"nothing is done to the coding {plan.coding}")
    return ImportedCoding(plan.case, plan.coding, plan.framework, plan.edit, plan.saved, plan.beginning, second)


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

"""Lists what was removed, brings it back, empties the bin, and takes back what was done in the list of cases."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from tipcoder.domain.edits import AddEvidence, ChangeKind
from tipcoder.domain.records import ListStep, RemovedItem, RemovedKind
from tipcoder.services.cases import restore_case
from tipcoder.services.coding import apply_edit, open_coding, undo
from tipcoder.services.projects import OpenProject
from tipcoder.storage.coding import bin as stored
from tipcoder.storage.coding import list_undo
from tipcoder.storage.coding.judgment_changes import restore_document

__all__ = ["RemovedItem", "RemovedKind"]


def list_removed(project: OpenProject) -> tuple[RemovedItem, ...]:
    """Return what was removed and can be brought back, what was removed last first."""
    return stored.list_removed(project.database)


def count_removed(project: OpenProject) -> int:
    """Return how much is in the bin."""
    return stored.count_removed(project.database)


@dataclass(frozen=True, slots=True)
class Restored:
    """Result of bringing things back: `steps` of `undo_in_list` take it back.

    `left` is what could not come back: passages whose question or entry is gone.
    """

    steps: int
    left: tuple[RemovedItem, ...] = ()


def restore(project: OpenProject, items: Sequence[RemovedItem]) -> Restored:
    """Bring back what was removed. A coding that is open must be opened again.

    Each case and judgment is a change, and so are the passages of one coding together.

    Raises:
        UserError: disk_full and the others of a project; what came back before it stays.
    """
    cases, judgments = _of_kind(items, RemovedKind.CASE), _of_kind(items, RemovedKind.JUDGMENT)
    for item in cases:
        restore_case(project, item.id)
    for item in judgments:
        restore_document(project.database, item.id, coding_id=item.coding, coder=project.project.coder)
    steps = len(cases) + len(judgments)
    passages = sorted(_of_kind(items, RemovedKind.PASSAGE), key=lambda item: item.coding)
    left: list[RemovedItem] = []
    for coding, group in groupby(passages, key=lambda item: item.coding):
        of_coding = tuple(group)
        lost = _restore_passages(project, coding, of_coding)
        steps += len(lost) < len(of_coding)
        left += lost
    return Restored(steps, tuple(left))


def can_empty(project: OpenProject) -> bool:
    """Return whether the bin can be emptied: that of a project file. A store that others use too keeps everything."""
    return not project.database.is_shared


def empty(project: OpenProject) -> int:
    """Delete for good all that is in the bin, its answers, quotations and history too; return how much that was.

    Nothing of it stays in the file. It stays in backups that were made before, and in what left.

    Raises:
        UserError: disk_full and the others of a project.
    """
    return stored.empty_bin(project.database)


def undo_in_list(project: OpenProject) -> ListStep | None:
    """Take back the last adding, removal or restoration that was not taken back; None if there is none.

    Raises:
        UserError: disk_full and the others of a project.
    """
    change = list_undo.next_undo(project.database)
    if change is None:
        return None
    if change.coding:
        undo(open_coding(project, change.coding))
        return ListStep(change.case, is_removal=False)
    return ListStep(change.case, list_undo.store_undo(project.database, change, coder=project.project.coder))


def redo_in_list(project: OpenProject) -> ListStep | None:
    """Do again what was taken back last; None if there is nothing, or if another change came since.

    Raises:
        UserError: disk_full and the others of a project.
    """
    change = list_undo.next_redo(project.database)
    if change is None:
        return None
    return ListStep(change.case, list_undo.store_redo(project.database, change, coder=project.project.coder))


def _of_kind(items: Iterable[RemovedItem], kind: RemovedKind) -> tuple[RemovedItem, ...]:
    return tuple(item for item in items if item.kind is kind)


def _restore_passages(project: OpenProject, coding_id: str, items: Sequence[RemovedItem]) -> list[RemovedItem]:
    """Let passages prove what they proved last; return those of which nothing is there to be proved any more."""
    coding = open_coding(project, coding_id)
    edit = tuple(
        AddEvidence(ref, item.passage)
        for item in items
        if item.passage is not None
        for ref in item.refs
        if coding.live.has(ref)
    )
    if edit:
        apply_edit(coding, edit, ChangeKind.RESTORE)
    done = {operation.passage.id for operation in edit}
    return [item for item in items if item.id not in done]

"""Taking an import back, in all codings at once."""

from collections.abc import Generator
from dataclasses import dataclass
from datetime import datetime

from tipcoder.domain.progress import Progress
from tipcoder.services.coding import applied, live_of
from tipcoder.services.projects import OpenProject, form_of
from tipcoder.storage.coding import importing as stored
from tipcoder.storage.coding.codings import load_coding
from tipcoder.storage.coding.importing import batch_changes, store_undo


@dataclass(frozen=True, slots=True)
class Undone:
    """What taking an import back did: in how many codings, and the numbers of the cases that were left.

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

"""Sets how far the coding of a case is: to do, in work, submitted, settled."""

from collections.abc import Sequence
from datetime import datetime

from tipcoder.domain.projects import Case, CodingStatus
from tipcoder.services.delivered import refuse_delivered
from tipcoder.services.projects import OpenProject
from tipcoder.storage.coding import statuses
from tipcoder.storage.coding.snapshots import change_status


def set_status(project: OpenProject, cases: Sequence[Case], status: CodingStatus, *, reason: str = "") -> None:
    """Give the codings of cases that the person at work sees a status; `undo_in_list` takes it back.

    `reason` says why it is submitted though something is missing, or opened again; it stands in the change record.
    Submitting keeps what a coding says now: what is changed later counts in no comparison until it is submitted again.

    Raises:
        UserError: case_delivered; disk_full and the others of a project.
    """
    for case in cases:
        refuse_delivered(case.coding)
    codings = [case.coding.id for case in cases]
    change_status(project.database, codings, status, coder=project.project.coder, reason=reason)


def submitted_at(project: OpenProject, coding_id: str) -> datetime | None:
    """Return when that was submitted of a coding which counts in comparisons, None for nothing."""
    return statuses.submitted_at(project.database, coding_id)

"""Sets how far the coding of a case is: to do, in work, submitted, settled."""

from collections.abc import Sequence

from tipcoder.domain.projects import Case, CodingStatus
from tipcoder.services.delivered import refuse_delivered
from tipcoder.services.projects import OpenProject
from tipcoder.storage.coding.snapshots import change_status


def set_status(project: OpenProject, cases: Sequence[Case], status: CodingStatus) -> None:
    """Give the codings of cases that the person at work sees a status; `undo_in_list` takes it back.

    Submitting keeps what a coding says now: what is changed later counts in no comparison until it is submitted again.

    Raises:
        UserError: case_delivered; disk_full and the others of a project.
    """
    for case in cases:
        refuse_delivered(case.coding)
    codings = [case.coding.id for case in cases]
    change_status(project.database, codings, status, coder=project.project.coder)

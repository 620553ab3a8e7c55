"""Begins second codings in the project itself, for a second coder who works on the same computer."""

from collections.abc import Sequence

from tipcoder.domain.projects import Case, CodingRole
from tipcoder.services.coding import begin_second
from tipcoder.services.double_coding.coders import known_coder, refuse_own, second_id
from tipcoder.services.projects import OpenProject
from tipcoder.storage.coding.cases import store_second
from tipcoder.storage.coding.statuses import list_statuses


def begin_here(project: OpenProject, cases: Sequence[Case], coder: str) -> int:
    """Begin codings of cases by a second coder, and return how many: those that are begun already stay as they are.

    From the next opening on the project asks who is at work; the second coder sees these codings alone.

    Raises:
        UserError: second_is_first; disk_full and the others of a project.
    """
    coder = known_coder(project, coder)
    refuse_own(cases, coder)
    country = project.project.country or ""
    begun = {
        found.case
        for found in list_statuses(project.database)
        if found.role is CodingRole.SECOND and found.coder == coder
    }
    new = [case for case in cases if case.id not in begun]
    beginnings = [
        (case.id, begin_second(project.form, second_id(project.project.id, case.id, coder), country)) for case in new
    ]
    with project.database.writing() as session:
        for case_id, beginning in beginnings:
            store_second(session, case_id, project.framework_id, coder, beginning)
    return len(new)

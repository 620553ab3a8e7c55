"""Begins second codings: in the project itself, or in a copy without a trace of the first coding."""

from collections.abc import Sequence
from pathlib import Path

from tipcoder.domain.passphrases import refuse_weak
from tipcoder.domain.projects import SUFFIX, Case, CodingRole
from tipcoder.domain.release import Audience, NewRelease, ReleaseKind
from tipcoder.exchange.privacy import profiles
from tipcoder.exchange.spreadsheet.files import check_ending, checksum_of
from tipcoder.file_operations import discard
from tipcoder.services.coding import begin_second
from tipcoder.services.double_coding.coders import known_coder, named_cases, refuse_own, second_id
from tipcoder.services.projects import OpenProject, file_of
from tipcoder.storage.coding.cases import list_cases, store_second
from tipcoder.storage.coding.releases import recorded_release
from tipcoder.storage.coding.statuses import list_statuses
from tipcoder.storage.double_coding import write_blind_copy


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


def hand_over_blind(
    project: OpenProject, target: Path, passphrase: str, *, coder: str, cases: Sequence[str]
) -> tuple[Case, ...]:
    """Write a copy for a second coder, of cases named by number or key, and return which these are.

    In it the coder codes in the role `second`. It comes back as its workbook, or as itself. It is recorded as what
    left.

    Raises:
        UserError: case_not_found, second_is_first; passphrase_empty, passphrase_weak, project_exists, file_ending,
            folder_read_only, disk_full, ...
    """
    check_ending(target, SUFFIX)
    refuse_weak(passphrase)
    chosen = named_cases(project, cases)
    coder = known_coder(project, coder)
    refuse_own(chosen, coder)
    country = project.project.country or ""
    beginnings = [
        (case.id, begin_second(project.form, second_id(project.project.id, case.id, coder), country)) for case in chosen
    ]
    write_blind_copy(file_of(project), target, passphrase, coder=coder, beginnings=beginnings)
    try:
        checksum = checksum_of(target)
        left = NewRelease(
            kind=ReleaseKind.HAND_OVER,
            audience=Audience.TEAM,
            profile=profiles.ARCHIVE.name,
            format="tip",
            language="",
            file_name=target.name,
            cases=len(chosen),
            left_out=len(list_cases(project.database)) - len(chosen),
            sha256=checksum,
            selection={CodingRole.SECOND.value: coder},
        )
        with recorded_release(project.database, left, project.project.coder):
            pass
    except BaseException:
        discard(target)
        raise
    return chosen

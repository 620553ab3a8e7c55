"""Makes the copy of a project in which a second coder codes cases again, without a trace of the first coding."""

from collections.abc import Sequence
from hashlib import file_digest
from pathlib import Path

from tipcoder.domain.passphrases import refuse_weak
from tipcoder.domain.projects import SUFFIX, Case
from tipcoder.exchange.privacy import profiles
from tipcoder.exchange.spreadsheet.files import check_ending
from tipcoder.services.coding import begin_second
from tipcoder.services.double_coding.coders import known_coder, named_cases, refuse_own, second_id
from tipcoder.services.projects import OpenProject, file_of
from tipcoder.storage.coding.cases import list_cases
from tipcoder.storage.coding.recipients import NewExport, recorded_export
from tipcoder.storage.double_coding.blind_copy import write_blind_copy


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
        with open(target, "rb") as file:
            checksum = file_digest(file, "sha256").hexdigest()
        left = NewExport(
            recipient="",
            profile=profiles.ARCHIVE.name,
            format="tip",
            language="",
            file_name=target.name,
            cases=len(chosen),
            left_out=len(list_cases(project.database)) - len(chosen),
            sha256=checksum,
            selection={"second": coder},
        )
        with recorded_export(project.database, left, project.project.coder):
            pass
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    return chosen

"""Copies a project for somebody else: chosen cases, with or without their judgments."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tipcoder.domain.passphrases import refuse_weak
from tipcoder.domain.projects import SUFFIX
from tipcoder.domain.release import Audience, NewRelease, ReleaseKind
from tipcoder.exchange.privacy import profiles
from tipcoder.exchange.spreadsheet.files import check_ending, checksum_of
from tipcoder.services.case_selection import ChosenCases, Selection, choose_cases
from tipcoder.services.projects import OpenProject, file_of
from tipcoder.storage.coding.releases import recorded_release
from tipcoder.storage.handover import copy_for


def hand_over(
    project: OpenProject,
    target: Path,
    passphrase: str,
    *,
    selection: Selection | None = None,
    with_judgments: bool = True,
) -> ChosenCases:
    """Write a copy of a project file that another passphrase opens, and return what it holds.

    It is for somebody who may see what this project holds: answers, quoted passages, remarks and history of the chosen
    cases are in it. What may cross a border leaves as a workbook of profile `unodc`. The copy is recorded as what left.

    Raises:
        UserError: passphrase_empty, passphrase_weak, project_exists, file_ending, folder_read_only, disk_full, ...
    """
    check_ending(target, SUFFIX)
    refuse_weak(passphrase)
    chosen = choose_cases(project, selection or Selection())

    @contextmanager
    def recorded(made: Path) -> Iterator[None]:
        checksum = checksum_of(made)
        left = NewRelease(
            kind=ReleaseKind.HAND_OVER,
            audience=Audience.TEAM,
            profile=profiles.ARCHIVE.name,
            format="tip",
            language="",
            file_name=target.name,
            cases=chosen.count,
            left_out=chosen.left_out,
            sha256=checksum,
            selection={"judgments": with_judgments},
        )
        with recorded_release(project.database, left, project.project.coder):
            yield

    copy_for(file_of(project), target, passphrase, cases=chosen.ids, with_judgments=with_judgments, seal=recorded)
    return chosen

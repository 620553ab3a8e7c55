"""Adds, lists, changes and removes cases. Their judgments: `services.judgments`."""

from collections.abc import Sequence
from pathlib import Path

from tipcoder.documents.reader import read_judgment_file
from tipcoder.domain.projects import Case, JudgmentKind, JudgmentText
from tipcoder.services.coding import begin_coding
from tipcoder.services.delivered import refuse_delivered
from tipcoder.services.judgments.judgments import add_judgment, list_judgments, read_judgment, refuse_elsewhere
from tipcoder.services.projects import OpenProject, refuse_second
from tipcoder.storage.coding import cases

__all__ = ["add_judgment", "list_judgments", "read_judgment"]


def list_cases(project: OpenProject) -> tuple[Case, ...]:
    """Return all cases with their progress, in the order in which they were added."""
    return cases.list_cases(project.database)


def get_case(project: OpenProject, case_id: str) -> Case:
    """Return one case with its progress."""
    return cases.get_case(project.database, case_id)


def find_case(project: OpenProject, case_id: str) -> Case | None:
    """Return one case with its progress, None if it was removed."""
    return cases.find_case(project.database, case_id)


def has_coding(project: OpenProject, coding_id: str) -> bool:
    """Return whether a coding belongs to a case of the list."""
    return cases.has_coding(project.database, coding_id)


def add_case(project: OpenProject) -> Case:
    """Add an empty case, to be coded by the project's coder against its framework.

    Raises:
        UserError: second_only_codes.
    """
    return _add_case(project, None)


def add_case_of(
    project: OpenProject,
    path: Path,
    kind: JudgmentKind = JudgmentKind.FIRST_INSTANCE,
    *,
    further: Sequence[Path] = (),
    unless_elsewhere: bool = False,
) -> Case:
    """Add a case with its first judgment, in one transaction: what cannot be read or saved adds nothing.

    `further` are pictures of its other pages, if the file is a picture of the first one.

    Raises:
        UserError: second_only_codes; the file cannot be read as a judgment; the disk is full, ...;
            `unless_elsewhere`, judgment_elsewhere (file, case), if it is in another case.
    """
    text = read_judgment_file(path, further=further)
    if unless_elsewhere:
        refuse_elsewhere(project, text)
    return _add_case(project, (text, kind))


def remove_case(project: OpenProject, case_id: str) -> None:
    """Put a case out of sight, with all that belongs to it. `restore_case` brings it back.

    Raises:
        UserError: case_delivered, second_only_codes.
    """
    refuse_delivered(get_case(project, case_id).coding)
    refuse_second(project)
    cases.remove_case(project.database, case_id)


def restore_case(project: OpenProject, case_id: str) -> None:
    """Bring back a case that was removed.

    Raises:
        UserError: case_delivered, second_only_codes.
    """
    refuse_delivered(get_case(project, case_id).coding)
    refuse_second(project)
    cases.restore_case(project.database, case_id)


def _add_case(project: OpenProject, judgment: tuple[JudgmentText, JudgmentKind] | None) -> Case:
    refuse_second(project)
    beginning = begin_coding(project.form, project.project.country or "")
    return cases.add_case(project.database, project.framework_id, project.project.coder, beginning, judgment)

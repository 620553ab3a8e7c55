"""Cases of a project and their judgments."""

from pathlib import Path

from tipcoder.documents.reader import SUFFIXES, read_judgment_file
from tipcoder.domain.projects import Case, Judgment, JudgmentKind, JudgmentText
from tipcoder.services.coding import begin_coding
from tipcoder.services.projects import OpenProject
from tipcoder.storage import cases, documents

JUDGMENT_SUFFIXES = SUFFIXES
"""Endings of the files that `add_judgment` reads: what a file dialog offers."""


def list_cases(project: OpenProject) -> tuple[Case, ...]:
    """Return all cases with their progress, in the order in which they were added."""
    return cases.list_cases(project.database)


def get_case(project: OpenProject, case_id: str) -> Case:
    """Return one case with its progress."""
    return cases.get_case(project.database, case_id)


def add_case(project: OpenProject) -> Case:
    """Add an empty case, to be coded by the project's coder against its framework."""
    return _add_case(project, None)


def add_case_of(project: OpenProject, path: Path, kind: JudgmentKind = JudgmentKind.FIRST_INSTANCE) -> Case:
    """Add a case with its first judgment, in one transaction: what cannot be read or saved adds nothing.

    Raises:
        UserError: the file cannot be read as a judgment; the disk is full, ...
    """
    return _add_case(project, (read_judgment_file(path), kind))


def remove_case(project: OpenProject, case_id: str) -> None:
    """Put a case out of sight, with all that belongs to it. `restore_case` brings it back."""
    cases.remove_case(project.database, case_id)


def restore_case(project: OpenProject, case_id: str) -> None:
    """Bring back a case that was removed."""
    cases.restore_case(project.database, case_id)


def add_judgment(
    project: OpenProject, case_id: str, path: Path, kind: JudgmentKind = JudgmentKind.FIRST_INSTANCE
) -> Judgment:
    """Add a judgment to a case from the file that the court published.

    Raises:
        UserError: the file cannot be read as a judgment; or it is in the case already.
    """
    return documents.add_judgment(project.database, case_id, read_judgment_file(path), kind)


def list_judgments(project: OpenProject, case_id: str) -> tuple[Judgment, ...]:
    """Return the judgments of a case in the order in which they were added, without their text."""
    return documents.list_judgments(project.database, case_id)


def read_judgment(project: OpenProject, judgment_id: str) -> JudgmentText:
    """Return a judgment with its pages."""
    return documents.get_judgment_text(project.database, judgment_id)


def _add_case(project: OpenProject, judgment: tuple[JudgmentText, JudgmentKind] | None) -> Case:
    beginning = begin_coding(project.form, project.project.country)
    return cases.add_case(project.database, project.framework_id, project.project.coder, beginning, judgment)

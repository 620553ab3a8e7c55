"""Typing the English texts of a brief, and approving it with all that may be accepted."""

from tipcoder.services.briefs.approving import approve
from tipcoder.services.briefs.brief import Brief, read_brief
from tipcoder.services.briefs.checks import BriefChecker
from tipcoder.services.briefs.texts import save_texts
from tipcoder.services.cases import list_cases
from tipcoder.services.projects import OpenProject

ENGLISH = "A waitress promised two girls work as dancers."


def brief_of(project: OpenProject, number: int = 1) -> Brief:
    return read_brief(project, list_cases(project)[number - 1].id)


def type_all(project: OpenProject, words: str = ENGLISH, number: int = 1) -> Brief:
    """Type an English text for each narrative, with the numbers of the national one."""
    brief = brief_of(project, number)
    save_texts(
        project,
        [(brief.place(one.part, one.row_id, "en"), words, one.basis("en", brief.national)) for one in brief.narratives],
    )
    return brief_of(project, number)


def approve_all(
    project: OpenProject,
    brief: Brief,
    language: str,
    generalising: tuple[str, ...] = (),
    checker: BriefChecker | None = None,
) -> None:
    """Accept all that may be; who approves many briefs passes one checker."""
    checker = checker or BriefChecker(project)
    checks = checker.checks(brief, language, generalising)
    approve(project, brief, language, {check.id for check in checks if check.may_be_accepted}, generalising, checker)

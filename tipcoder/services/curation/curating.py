"""Adds texts, illustrations, confirmations and recommendations to findings; every change can be undone."""

from collections.abc import Sequence
from datetime import UTC, datetime

from tipcoder.analysis.figures.catalogues import MOST_ILLUSTRATIONS, CatalogueEntry, NotedEntry
from tipcoder.domain.curation import Confirmation, Curation, CurationEdit, CurationKind
from tipcoder.errors import UserError
from tipcoder.services.cases import list_cases
from tipcoder.services.findings.catalogues import read_measures
from tipcoder.services.projects import OpenProject
from tipcoder.storage.curation.curated import read_curation
from tipcoder.storage.curation.curating import (
    illustration_places,
    next_redo,
    next_undo,
    save_curation,
    store_redo,
    store_undo,
)
from tipcoder.storage.curation.values import confirmation_edit

__all__ = ["Curation", "can_redo", "can_undo", "curation_of"]


def curation_of(project: OpenProject) -> Curation:
    """Return all that persons added to the findings of a project."""
    return read_curation(project.database)


def write_chapter(project: OpenProject, chapter: str, language: str, text: str) -> bool:
    """Give a chapter of the report the text of its author in a language, none for blanks; False if nothing changes.

    Raises:
        UserError: it could not be saved.
    """
    return _save(project, CurationEdit(CurationKind.CHAPTER_TEXT, f"{chapter} {language}", text.strip() or None))


def choose_illustration(project: OpenProject, noted: NotedEntry, *, is_chosen: bool = True) -> bool:
    """Let a description illustrate its challenge or practice, behind those chosen before, or no longer.

    Raises:
        UserError: illustrations_full; it could not be saved.
    """
    subject = f"{noted.code} {noted.row}"
    if not is_chosen:
        return _save(project, CurationEdit(CurationKind.ILLUSTRATION, subject, None, noted.case))
    chosen = read_curation(project.database).illustrations.get(noted.code, ())
    if noted.row in chosen:
        return False
    if len(chosen) >= MOST_ILLUSTRATIONS:
        raise UserError("illustrations_full", count=MOST_ILLUSTRATIONS)
    place = 1 + max(illustration_places(project.database, noted.code), default=0)
    return _save(project, CurationEdit(CurationKind.ILLUSTRATION, subject, str(place), noted.case))


def confirm_exemplary(project: OpenProject, practice: CatalogueEntry, reviewer: str) -> bool:
    """Confirm that a practice is exemplary. `reviewer` is the code of who confirms it.

    Raises:
        UserError: practice_not_marked: nobody marked it so in a case; practice_own: nobody but the reviewer did.
    """
    coder = reviewer.strip().upper()
    marked = {entry.case for entry in practice.entries if entry.rank == 0}
    if not marked:
        raise UserError("practice_not_marked")
    if not coder or all(case.coding.coder == coder for case in list_cases(project) if case.id in marked):
        raise UserError("practice_own", coder=coder)
    return _save(project, confirmation_edit(practice.code, Confirmation(coder, datetime.now(UTC))))


def withdraw_exemplary(project: OpenProject, practice: str) -> bool:
    """Take back, by the code of a practice, that it is exemplary.

    Raises:
        UserError: it could not be saved.
    """
    return _save(project, CurationEdit(CurationKind.EXEMPLARY, practice, None))


def word_recommendation(project: OpenProject, challenge: str, language: str, wording: str) -> bool:
    """Give a recommendation another wording in a language; blanks, or the words of its measure, take this back.

    Raises:
        UserError: it could not be saved.
    """
    words = wording.strip()
    value = None if words in ("", read_measures()[challenge].wording(language)) else words
    return _save(project, CurationEdit(CurationKind.RECOMMENDATION, f"{challenge} {language}", value))


def leave_out_recommendation(project: OpenProject, challenge: str, *, is_left_out: bool = True) -> bool:
    """Make no recommendation for a challenge, or make it again.

    Raises:
        UserError: it could not be saved.
    """
    return _save(project, CurationEdit(CurationKind.LEFT_OUT, challenge, "" if is_left_out else None))


def order_recommendations(project: OpenProject, challenges: Sequence[str]) -> bool:
    """Put recommendations into an order, by the codes of their challenges; none for that of their priority.

    Raises:
        UserError: it could not be saved.
    """
    return _save(project, CurationEdit(CurationKind.ORDER, "", " ".join(challenges) or None))


def can_undo(project: OpenProject) -> bool:
    """Return whether there is a change to take back."""
    return next_undo(project.database) is not None


def can_redo(project: OpenProject) -> bool:
    """Return whether there is a change to bring back."""
    return next_redo(project.database) is not None


def undo(project: OpenProject) -> CurationEdit | None:
    """Take back the last change that stands, and return it; None if there is none.

    Raises:
        UserError: it could not be saved.
    """
    change = next_undo(project.database)
    if change is not None:
        store_undo(project.database, change, coder=project.project.coder)
    return None if change is None else change.edit


def redo(project: OpenProject) -> CurationEdit | None:
    """Bring back what undo took back last, and return it; None if there is nothing.

    Raises:
        UserError: it could not be saved.
    """
    change = next_redo(project.database)
    if change is not None:
        store_redo(project.database, change, coder=project.project.coder)
    return None if change is None else change.edit


def _save(project: OpenProject, edit: CurationEdit) -> bool:
    return save_curation(project.database, edit, coder=project.project.coder)

"""Adds, describes and removes judgments of a case."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from tipcoder.analysis.guided.heading import read_heading
from tipcoder.documents.encodings import ENCODINGS
from tipcoder.documents.pdf.pages import PdfPages
from tipcoder.documents.pictures import judgment_files
from tipcoder.documents.reader import SUFFIXES, read_judgment_content, read_judgment_file
from tipcoder.domain.judgments import JudgmentDetails, SameDocument
from tipcoder.domain.projects import Judgment, JudgmentKind, JudgmentText
from tipcoder.errors import UserError
from tipcoder.languages.registry import main_language
from tipcoder.services.delivered import refuse_delivered
from tipcoder.services.projects import OpenProject
from tipcoder.storage.coding import documents
from tipcoder.storage.coding.cases import get_case
from tipcoder.storage.taxonomies import load_labels

__all__ = ["ENCODINGS", "judgment_files"]

JUDGMENT_SUFFIXES = SUFFIXES
"""Endings of the files that `add_judgment` reads: what a file dialog offers."""
_PREVIEW = 3_000
_PREVIEW_BYTES = 40_000
_COURTS = "courts"

PDF = "application/pdf"
"""The kind of file whose pages can be looked at."""

OpenPages = PdfPages
"""A file that is open to be looked at, until it is closed. Slow: never for the window's thread."""


def add_judgment(
    project: OpenProject,
    case_id: str,
    path: Path,
    kind: JudgmentKind = JudgmentKind.FIRST_INSTANCE,
    *,
    further: Sequence[Path] = (),
    unless_elsewhere: bool = False,
) -> Judgment:
    """Add a judgment to a case from the file that the court published. One that was removed comes back as it was.

    `further` are pictures of its other pages, if the file is a picture of the first one.

    Raises:
        UserError: case_delivered; the file cannot be read as a judgment; it is in the case already;
            `unless_elsewhere`, judgment_elsewhere (file, case), if it is in another case.
    """
    refuse_delivered(get_case(project.database, case_id).coding)
    text = read_judgment_file(path, further=further)
    if unless_elsewhere:
        refuse_elsewhere(project, text, case_id)
    return documents.add_judgment(project.database, case_id, text, kind)


def refuse_elsewhere(project: OpenProject, text: JudgmentText, case_id: str = "") -> None:
    """Raise UserError judgment_elsewhere (file, case), if another case of the project has the same file."""
    others = [known for known in same_documents(project, text.sha256) if known.case != case_id]
    if others:
        raise UserError("judgment_elsewhere", file=text.name, case=others[0].case_number)


def files_of_folder(folder: Path) -> tuple[Path, ...]:
    """Return the files of a folder, not of folders in it, whose endings are those of judgments, by name.

    Raises:
        UserError: folder_without_judgments.
    """
    found = sorted(path for path in folder.iterdir() if path.suffix.lower() in JUDGMENT_SUFFIXES and path.is_file())
    if not found:
        raise UserError("folder_without_judgments", folder=folder.name, kinds=", ".join(JUDGMENT_SUFFIXES))
    return tuple(found)


def list_judgments(project: OpenProject, case_id: str) -> tuple[Judgment, ...]:
    """Return the judgments of a case in the order in which they were added, without their text.

    Those that were replaced or removed stand last, as long as passages in them prove answers.
    """
    return documents.list_judgments(project.database, case_id)


def read_judgment(project: OpenProject, judgment_id: str) -> JudgmentText:
    """Return a judgment with its pages."""
    return documents.get_judgment_text(project.database, judgment_id)


def judgment_details(project: OpenProject, judgment_id: str) -> JudgmentDetails:
    """Return all that is known of a judgment."""
    return documents.get_details(project.database, judgment_id)


def describe_judgment(
    project: OpenProject, judgment_id: str, *, kind: JudgmentKind, decided_on: date | None, court: str
) -> None:
    """Say what a judgment is, when it was given, and by which court: in words, of which those of a known one are taken
    for its code.
    """
    codes = {label.casefold(): code for code, label in courts(project).items()}
    said = " ".join(court.split())
    documents.save_details(
        project.database, judgment_id, kind=kind, decided_on=decided_on, court=codes.get(said.casefold(), said)
    )


def courts(project: OpenProject) -> dict[str, str]:
    """Return the courts that the project knows, by code: each as it is called in its country; none without a list."""
    known = load_labels(project.database, (_COURTS,)).get(_COURTS)
    if known is None:
        return {}
    country, language = project.project.country, main_language(project.project)
    return {
        term.code: term.label(language)
        for term in known.terms
        if country is None or term.columns.get("country", country) == country
    }


def same_documents(project: OpenProject, sha256: str) -> tuple[SameDocument, ...]:
    """Return the judgments of the project whose file has this SHA-256."""
    return documents.judgments_with(project.database, sha256)


def preview_encoding(text: JudgmentText, encoding: str) -> str:
    """Return how a text file or web page begins in an encoding."""
    beginning = read_judgment_content(text.name, text.content[:_PREVIEW_BYTES], encoding)
    return "\n".join(beginning.pages)[:_PREVIEW]


def read_pages(project: OpenProject, judgment_id: str) -> tuple[str, ...]:
    """Return the text of a judgment page by page, without its file."""
    return documents.get_pages(project.database, judgment_id)


def open_pages(project: OpenProject, judgment_id: str) -> OpenPages:
    """Open the file of a judgment to be looked at.

    Raises:
        UserError: judgment_damaged, if it cannot be opened.
    """
    name, content = documents.get_file(project.database, judgment_id)
    return PdfPages(content, name)


def propose_title(project: OpenProject, case_id: str) -> str:
    """Return the proposal, "" where the case has no judgment or its top says neither."""
    judgments = list_judgments(project, case_id)
    if not judgments:
        return ""
    pages = read_judgment(project, judgments[0].id).pages
    return read_heading(pages[0]).title if pages else ""

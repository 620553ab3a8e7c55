"""Proposes the title of a case: the court and the file number at the top of its first judgment."""

from tipcoder.documents.heading import read_heading
from tipcoder.services.judgments.judgments import list_judgments, read_judgment
from tipcoder.services.projects import OpenProject


def propose_title(project: OpenProject, case_id: str) -> str:
    """Return the proposal, "" where the case has no judgment or its top says neither."""
    judgments = list_judgments(project, case_id)
    if not judgments:
        return ""
    pages = read_judgment(project, judgments[0].id).pages
    return read_heading(pages[0]).title if pages else ""

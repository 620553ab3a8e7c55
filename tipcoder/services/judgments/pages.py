"""The pages of a judgment: their text at once, and the file itself to be looked at."""

from tipcoder.documents.pdf.pages import PdfPages
from tipcoder.services.projects import OpenProject
from tipcoder.storage.coding import judgment_files

PDF = "application/pdf"
"""The kind of file whose pages can be looked at."""

OpenPages = PdfPages
"""A file that is open to be looked at, until it is closed. Slow: never for the window's thread."""


def read_pages(project: OpenProject, judgment_id: str) -> tuple[str, ...]:
    """Return the text of a judgment page by page, without its file."""
    return judgment_files.get_pages(project.database, judgment_id)


def open_pages(project: OpenProject, judgment_id: str) -> OpenPages:
    """Open the file of a judgment to be looked at.

    Raises:
        UserError: judgment_damaged, if it cannot be opened.
    """
    name, content = judgment_files.get_file(project.database, judgment_id)
    return PdfPages(content, name)

"""Either the file of a judgment or its text: a scan has a hundred megabytes, and nobody should wait for both."""

from sqlalchemy import select

from tipcoder.storage.file.database import Database
from tipcoder.storage.tables.project import DocumentTable, PageTable


def get_pages(database: Database, judgment_id: str) -> tuple[str, ...]:
    """Return the text of a judgment page by page."""
    with database.session() as session:
        pages = select(PageTable.text).where(PageTable.document_id == judgment_id).order_by(PageTable.number)
        return tuple(session.scalars(pages))


def get_file(database: Database, judgment_id: str) -> tuple[str, bytes]:
    """Return the name and the content of a judgment's file."""
    with database.session() as session:
        name, content = session.execute(
            select(DocumentTable.name, DocumentTable.content).where(DocumentTable.id == judgment_id)
        ).one()
        return name, content

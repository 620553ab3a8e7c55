"""Stores saved filters of the list of cases in the project: their words may be those of a case."""

from collections.abc import Collection, Sequence

from sqlalchemy import delete, insert, select

from tipcoder.domain.projects import CodingStatus
from tipcoder.domain.searching import SavedFilter
from tipcoder.storage.file.database import Database
from tipcoder.storage.tables.search import SavedFilterTable


def list_filters(database: Database) -> tuple[SavedFilter, ...]:
    """Return all saved filters by name."""
    with database.session() as session:
        return tuple(
            SavedFilter(row.name, row.words, CodingStatus(row.status) if row.status else None)
            for row in session.scalars(select(SavedFilterTable).order_by(SavedFilterTable.name))
        )


def replace_filters(database: Database, names: Collection[str], filters: Sequence[SavedFilter]) -> None:
    """Delete the filters of these names and store others, which take the place of those with their names."""
    gone = {*names, *(saved.name for saved in filters)}
    rows = [{"name": saved.name, "words": saved.words, "status": saved.status or ""} for saved in filters]
    with database.writing() as session:
        session.execute(delete(SavedFilterTable).where(SavedFilterTable.name.in_(gone)))
        if rows:
            session.execute(insert(SavedFilterTable), rows)

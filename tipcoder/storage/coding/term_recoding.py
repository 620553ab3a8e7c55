"""Changes taxonomies and terms together with the codings that they affect, in one transaction."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import ColumnElement, delete, update
from sqlalchemy.orm import Session

from tipcoder.domain.edits import ChangeKind, Edit
from tipcoder.domain.taxonomies import Taxonomy, Term
from tipcoder.storage.coding.codings import store_change
from tipcoder.storage.coding.derived_state import Saved
from tipcoder.storage.coding.rows import store_derived
from tipcoder.storage.file.database import Database
from tipcoder.storage.tables.project import CodingTable
from tipcoder.storage.tables.taxonomies import TermTable
from tipcoder.storage.taxonomies import insert_terms, note_installed, store_taxonomies


@dataclass(frozen=True, slots=True)
class Recoded:
    """Recoding of one coding after a change of terms: an edit, () where only what follows from its answers is new."""

    coding_id: str
    edit: Edit
    saved: Saved


def save_taxonomies(
    database: Database,
    taxonomies: Iterable[Taxonomy],
    recoded: Iterable[Recoded] = (),
    *,
    coder: str = "",
    same: Iterable[str] = (),
) -> None:
    """Store taxonomies in place of those of the same ids, and what that means for codings: all of it or nothing.

    Edits get their change record, attributed to `coder`. `same` were installed again as they were: a thousand terms
    are not written, and not indexed, anew.

    Raises:
        UserError: disk_full and the others of `Database.writing`.
    """
    with database.writing() as session:
        store_taxonomies(session, taxonomies)
        note_installed(session, same)
        store_recoded(session, recoded, coder)


def save_term(
    database: Database, taxonomy: str, term: Term, recoded: Iterable[Recoded] = (), *, coder: str = ""
) -> None:
    """Store status and replacements of a term that is there, and what that means for codings: all of it or nothing."""
    with database.writing() as session:
        session.execute(
            update(TermTable)
            .where(_is(taxonomy, term.code))
            .values(status=term.status.value, replaced_by=" ".join(term.replaced_by))
        )
        store_recoded(session, recoded, coder)


def add_term(database: Database, taxonomy: str, term: Term, position: int) -> None:
    """Add a term at a position; those from there on move down by one."""
    with database.writing() as session:
        session.execute(
            update(TermTable)
            .where(TermTable.taxonomy_id == taxonomy, TermTable.position >= position)
            .values(position=TermTable.position + 1)
        )
        insert_terms(session, taxonomy, ((position, term),))


def delete_term(database: Database, taxonomy: str, code: str) -> None:
    """Delete a term; those behind it move up. Only for one that no answer ever held."""
    with database.writing() as session:
        position = session.execute(
            delete(TermTable).where(_is(taxonomy, code)).returning(TermTable.position)
        ).scalar_one()
        session.execute(
            update(TermTable)
            .where(TermTable.taxonomy_id == taxonomy, TermTable.position > position)
            .values(position=TermTable.position - 1)
        )


def _is(taxonomy: str, code: str) -> ColumnElement[bool]:
    return (TermTable.taxonomy_id == taxonomy) & (TermTable.code == code)


def store_recoded(session: Session, recoded: Iterable[Recoded], coder: str) -> None:
    """Store what a change of terms means for codings, within a transaction."""
    for coding in recoded:
        if coding.edit:
            store_change(session, coding.coding_id, coding.edit, kind=ChangeKind.EDIT, coder=coder, saved=coding.saved)
        else:
            _store_standing(session, coding)


def _store_standing(session: Session, coding: Recoded) -> None:
    """Store what follows from answers that did not change."""
    store_derived(session, coding.saved)
    counts = coding.saved.completeness
    session.execute(
        update(CodingTable)
        .where(CodingTable.id == coding.coding_id)
        .values(answered=counts.answered, missing=counts.missing, wrong=counts.wrong, total=counts.total)
    )

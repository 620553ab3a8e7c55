"""Stores what persons decided on texts that leave, and reads the judgments that these are compared with."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import bindparam, delete, insert, select, text
from sqlalchemy.orm import Session

from tipcoder.domain.answers import Ref
from tipcoder.domain.identifiers import TextDecision, TextKey, TextReview
from tipcoder.storage.at_work import COUNTED
from tipcoder.storage.file.database import Database
from tipcoder.storage.tables.base import Base
from tipcoder.storage.tables.project import IdentifierReviewTable, RowTable, TextReviewTable
from tipcoder.storage.upserts import upsert

_TEXTS = Base.metadata.tables[TextReviewTable.__tablename__]
_IDENTIFIERS = Base.metadata.tables[IdentifierReviewTable.__tablename__]
_PAGES = text("""
    SELECT document.case_id, page.document_id, page.text FROM document JOIN page ON page.document_id = document.id
    WHERE document.case_id IN :cases ORDER BY page.document_id, page.number
""").bindparams(bindparam("cases", expanding=True))
_PARENTS = text(f"""
    SELECT row.id, row.parent_id, row.roster FROM row JOIN coding ON coding.id = row.coding_id
    WHERE coding.case_id IN :cases AND {COUNTED} AND row.removed_by IS NULL AND row.relevant
    ORDER BY row.position, row.id
""").bindparams(bindparam("cases", expanding=True))  # noqa: S608


def list_text_reviews(database: Database) -> dict[TextKey, TextReview]:
    """Return all that was decided on texts, also on texts that answers had before."""
    with database.session() as session:
        return {
            TextKey(Ref(found.row_id, found.question), found.sha256): TextReview(
                TextDecision(found.decision), found.coder, found.made_at
            )
            for found in session.scalars(select(TextReviewTable))
        }


def save_text_reviews(
    database: Database, texts: Iterable[TextKey], decision: TextDecision | None, coder: str
) -> datetime:
    """Store what a person decided on texts, in place of what was before, and return when; None takes it back."""
    table = TextReviewTable
    now = datetime.now(UTC)
    with database.writing() as session:
        if decision is None:
            for one in texts:
                session.execute(
                    delete(table).where(
                        table.row_id == one.ref.row, table.question == one.ref.key, table.sha256 == one.sha256
                    )
                )
            return now
        rows = [
            {
                "row_id": one.ref.row,
                "question": one.ref.key,
                "sha256": one.sha256,
                "decision": decision,
                "coder": coder,
                "made_at": now,
            }
            for one in texts
        ]
        upsert(session, table, rows, ("decision", "coder", "made_at"))
    return now


def store_moved_reviews(session: Session, coding_id: str, place_of: Callable[[Ref], Ref | None]) -> None:
    """Let what was decided on the answers of a coding follow their questions to other names, within the transaction
    of the caller.
    """
    rows = select(RowTable.id).where(RowTable.coding_id == coding_id)
    for table, row in ((_TEXTS, "row_id"), (_IDENTIFIERS, "holder")):
        moved: list[dict[str, Any]] = []
        for found in session.execute(select(table).where(table.c[row].in_(rows))).mappings().all():
            now = place_of(Ref(found[row], found["question"]))
            if now is not None and now.key != found["question"]:
                moved.append({**found, "question": now.key})
                session.execute(delete(table).where(*(column == found[column.name] for column in table.primary_key)))
        # After all were taken away, as two questions may have changed their names with each other.
        if moved:
            session.execute(insert(table), moved)


@dataclass(frozen=True, slots=True)
class CaseTexts:
    """Facts by which the texts of some cases are compared and named.

    `judgments` are the whole texts of the judgments of each case, also of those that were replaced or removed; `paths`
    tell of each row of the codings at work the rosters from the top down, with its numbers in them.
    """

    judgments: Mapping[str, Sequence[str]]
    paths: Mapping[str, tuple[tuple[str, int], ...]]


def read_case_texts(database: Database, cases: Collection[str]) -> CaseTexts:
    """Read all that belongs to the texts of some cases."""
    pages: dict[str, dict[str, list[str]]] = {}
    with database.session() as session:
        for case, document, page in session.execute(_PAGES, {"cases": list(cases)}):
            pages.setdefault(case, {}).setdefault(document, []).append(page)
        rows = [(row, parent, roster) for row, parent, roster in session.execute(_PARENTS, {"cases": list(cases)})]
    judgments = {case: tuple("\f".join(texts) for texts in found.values()) for case, found in pages.items()}
    return CaseTexts(judgments, _paths(rows))


def _paths(rows: Sequence[tuple[str, str | None, str]]) -> dict[str, tuple[tuple[str, int], ...]]:
    parents = {row: parent for row, parent, _ in rows}
    counts: dict[tuple[str | None, str], int] = {}
    own: dict[str, tuple[str, int]] = {}
    for row, parent, roster in rows:
        counts[parent, roster] = counts.get((parent, roster), 0) + 1
        own[row] = roster, counts[parent, roster]

    def path(row: str | None) -> tuple[tuple[str, int], ...]:
        above = parents.get(row) if row else None
        return (*path(above), own[row]) if row and above and row in own else ()

    return {row: path(row) for row in parents}

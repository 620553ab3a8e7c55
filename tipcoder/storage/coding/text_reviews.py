"""Stores what persons decided on texts that leave, and reads the judgments that these are compared with."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import bindparam, delete, insert, select, text
from sqlalchemy.orm import Session

from tipcoder.domain.answers import Ref
from tipcoder.domain.identifiers import TextDecision, TextKey, TextReview
from tipcoder.domain.passages import whole_text
from tipcoder.storage.at_work import COUNTED
from tipcoder.storage.file.database import Database
from tipcoder.storage.tables.base import Base
from tipcoder.storage.tables.project import IdentifierReviewTable, RowTable, TextReviewTable
from tipcoder.storage.upserts import upsert

_TEXTS = Base.metadata.tables[TextReviewTable.__tablename__]
_IDENTIFIERS = Base.metadata.tables[IdentifierReviewTable.__tablename__]
_PAGES = text("""
    SELECT document.case_id, page.document_id, page.text,
      document_detail.replaced_at IS NULL OR EXISTS (
        SELECT 1 FROM passage JOIN evidence ON evidence.passage_id = passage.id WHERE passage.document_id = document.id
      )
    FROM document JOIN page ON page.document_id = document.id
    LEFT JOIN document_detail ON document_detail.document_id = document.id
    WHERE document.case_id IN :cases
    ORDER BY document_detail.replaced_at IS NOT NULL, document.added_at, page.document_id, page.number
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


def list_left_out_texts(database: Database) -> frozenset[TextKey]:
    """Return the texts of which a person decided that they stay, also of those that answers had before."""
    is_left_out = TextReviewTable.decision == TextDecision.LEFT_OUT
    with database.session() as session:
        found = session.scalars(select(TextReviewTable).where(is_left_out))
        return frozenset(TextKey(Ref(one.row_id, one.question), one.sha256) for one in found)


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
class WholeJudgment:
    """Text of a judgment. It is not listed where it was replaced or removed, and no passage in it proves an answer."""

    text: str
    is_listed: bool


@dataclass(frozen=True, slots=True)
class CaseTexts:
    """Facts by which the texts of some cases are compared and named.

    `judgments` are those of each case, also replaced and removed ones, which come last; `paths` tell of each row of the
    codings at work the rosters from the top down, with its numbers in them.
    """

    judgments: Mapping[str, Sequence[WholeJudgment]]
    paths: Mapping[str, tuple[tuple[str, int], ...]]


def read_case_texts(database: Database, cases: Collection[str]) -> CaseTexts:
    """Read all that belongs to the texts of some cases."""
    with database.session() as session:
        judgments = _read_judgments(session, cases)
        rows = [(row, parent, roster) for row, parent, roster in session.execute(_PARENTS, {"cases": list(cases)})]
    return CaseTexts(judgments, _paths(rows))


def read_judgments(database: Database, cases: Collection[str]) -> dict[str, tuple[WholeJudgment, ...]]:
    """Return the judgments of each of some cases that has any, as `CaseTexts` has them."""
    with database.session() as session:
        return _read_judgments(session, cases)


def _read_judgments(session: Session, cases: Collection[str]) -> dict[str, tuple[WholeJudgment, ...]]:
    pages: dict[str, dict[tuple[str, bool], list[str]]] = {}
    for case, document, page, is_listed in session.execute(_PAGES, {"cases": list(cases)}):
        pages.setdefault(case, {}).setdefault((document, bool(is_listed)), []).append(page)
    return {
        case: tuple(WholeJudgment(whole_text(texts), is_listed) for (_, is_listed), texts in found.items())
        for case, found in pages.items()
    }


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

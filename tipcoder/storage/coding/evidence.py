"""Stores passages and evidence, within the caller's transaction."""

from collections.abc import Collection, Iterable
from dataclasses import fields
from typing import Any

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from tipcoder.domain.answers import Ref
from tipcoder.domain.passages import Passage
from tipcoder.storage.tables.project import EvidenceTable, PassageTable, RowTable
from tipcoder.storage.upserts import insert_new

_PASSAGE = (
    PassageTable.id,
    PassageTable.document_id,
    PassageTable.page,
    PassageTable.start,
    PassageTable.end,
    PassageTable.exact,
    PassageTable.prefix,
    PassageTable.suffix,
    PassageTable.region,
)
_FIELDS = tuple(found.name for found in fields(Passage))


def add_evidence(session: Session, ref: Ref, passage: Passage) -> None:
    """Store a passage, if it is new, and that it proves the answer of a question."""
    values = {
        "id": passage.id,
        "document_id": passage.judgment,
        "page": passage.page,
        "start": passage.start,
        "end": passage.end,
        "exact": passage.exact,
        "prefix": passage.prefix,
        "suffix": passage.suffix,
        "region": passage.region,
    }
    insert_new(session, PassageTable, [values])
    insert_new(session, EvidenceTable, [{"row_id": ref.row, "question": ref.key, "passage_id": passage.id}])


def remove_evidence(session: Session, ref: Ref, passage: Passage) -> None:
    """Store that a passage no longer proves the answer of a question. The passage stays."""
    session.execute(
        delete(EvidenceTable).where(
            EvidenceTable.row_id == ref.row, EvidenceTable.question == ref.key, EvidenceTable.passage_id == passage.id
        )
    )


def evidence_of_coding(session: Session, coding_id: str) -> tuple[tuple[Ref, Passage], ...]:
    """Return all evidence of a coding in the order in which it was added, that of removed rows too."""
    found = session.execute(
        select(EvidenceTable.row_id, EvidenceTable.question, *_PASSAGE)
        .join(RowTable, RowTable.id == EvidenceTable.row_id)
        .join(PassageTable, PassageTable.id == EvidenceTable.passage_id)
        .where(RowTable.coding_id == coding_id)
        .order_by(EvidenceTable.id)
    )
    return tuple((Ref(row, question), _passage(passage)) for row, question, *passage in found)


def passages_of_judgment(session: Session, judgment_id: str) -> tuple[Passage, ...]:
    """Return all passages of a judgment in the order of its text, those too that prove nothing (any more)."""
    found = session.execute(
        select(*_PASSAGE)
        .where(PassageTable.document_id == judgment_id)
        .order_by(PassageTable.start, PassageTable.end, PassageTable.id)
    )
    return tuple(map(_passage, found))


def count_proving(session: Session, judgment_id: str) -> int:
    """Return how many passages of a judgment prove answers, those of removed rows among them."""
    return session.execute(
        select(func.count(func.distinct(EvidenceTable.passage_id)))
        .join(PassageTable, PassageTable.id == EvidenceTable.passage_id)
        .where(PassageTable.document_id == judgment_id)
    ).scalar_one()


def passages_now(session: Session, passages: Collection[str]) -> dict[str, Passage]:
    """Return those of some passages, by id, that are stored, as they are now."""
    found = session.execute(select(*_PASSAGE).where(PassageTable.id.in_(passages)))
    return {passage.id: _passage(passage) for passage in found}


def _passage(columns: Iterable[Any]) -> Passage:
    """Return the passage of the columns `_PASSAGE`, which are in the order of its fields."""
    return Passage(**dict(zip(_FIELDS, columns, strict=True)))

"""Judgments: the file as it came, and its text, page by page."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Row, insert, select, update
from sqlalchemy.orm import Session

from tipcoder.domain.ids import new_id
from tipcoder.domain.projects import Judgment, JudgmentKind, JudgmentText
from tipcoder.errors import UserError
from tipcoder.storage.database import Database
from tipcoder.storage.tables import CaseTable, DocumentTable, PageTable

_COLUMNS = (
    DocumentTable.id,
    DocumentTable.case_id,
    DocumentTable.name,
    DocumentTable.kind,
    DocumentTable.media_type,
    DocumentTable.sha256,
    DocumentTable.pages,
    DocumentTable.added_at,
    DocumentTable.decided_on,
)


def add_judgment(database: Database, case_id: str, text: JudgmentText, kind: JudgmentKind) -> Judgment:
    """Store a judgment's file and text with its case.

    Raises:
        UserError: judgment_exists (name), if the same file is in the case already.
    """
    with database.writing() as session:
        same = (DocumentTable.case_id == case_id) & (DocumentTable.sha256 == text.sha256)
        known = session.scalar(select(DocumentTable.name).where(same))
        if known:
            raise UserError("judgment_exists", name=known)
        judgment = store_judgment(session, case_id, text, kind)
        session.execute(update(CaseTable).where(CaseTable.id == case_id).values(changed_at=judgment.added_at))
    return judgment


def store_judgment(session: Session, case_id: str, text: JudgmentText, kind: JudgmentKind) -> Judgment:
    """Store within a transaction a judgment that its case does not have."""
    now = datetime.now(UTC)
    judgment = Judgment(
        new_id(), case_id, text.name, kind, text.media_type, text.sha256, len(text.pages), now, decided_on=None
    )
    session.execute(
        insert(DocumentTable).values(
            id=judgment.id,
            case_id=case_id,
            name=text.name,
            kind=kind,
            media_type=text.media_type,
            sha256=text.sha256,
            pages=len(text.pages),
            added_at=now,
            content=text.content,
        )
    )
    pages = [
        {"document_id": judgment.id, "number": number, "text": page} for number, page in enumerate(text.pages, start=1)
    ]
    if pages:
        session.execute(insert(PageTable), pages)
    return judgment


def list_judgments(database: Database, case_id: str) -> tuple[Judgment, ...]:
    """Return the judgments of a case in the order in which they were added, without their content."""
    with database.session() as session:
        found = session.execute(
            select(*_COLUMNS).where(DocumentTable.case_id == case_id).order_by(DocumentTable.added_at)
        )
        return tuple(_judgment(document) for document in found)


def get_judgment_text(database: Database, judgment_id: str) -> JudgmentText:
    """Return a judgment's file and text."""
    with database.session() as session:
        name, media_type, content, sha256 = session.execute(
            select(DocumentTable.name, DocumentTable.media_type, DocumentTable.content, DocumentTable.sha256).where(
                DocumentTable.id == judgment_id
            )
        ).one()
        pages = session.scalars(
            select(PageTable.text).where(PageTable.document_id == judgment_id).order_by(PageTable.number)
        )
        return JudgmentText(name, media_type, content, sha256, tuple(pages))


def _judgment(found: Row[*tuple[Any, ...]]) -> Judgment:
    return Judgment(
        found.id,
        found.case_id,
        found.name,
        JudgmentKind(found.kind),
        found.media_type,
        found.sha256,
        found.pages,
        found.added_at,
        found.decided_on,
    )

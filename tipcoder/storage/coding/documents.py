"""Stores judgments: the original file, its text by page, and its metadata."""

import json
from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, func, insert, select, update
from sqlalchemy.orm import Session

from tipcoder.domain.ids import new_id
from tipcoder.domain.judgments import JudgmentDetails, JudgmentPage, SameDocument
from tipcoder.domain.projects import Judgment, JudgmentKind, JudgmentText, LeftOut, LeftOutKind, PageQuality
from tipcoder.errors import UserError
from tipcoder.languages.legibility import page_qualities, page_quality
from tipcoder.storage.file.database import Database
from tipcoder.storage.tables.project import (
    CaseTable,
    DocumentDetailTable,
    DocumentTable,
    EvidenceTable,
    PageTable,
    PassageTable,
)

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
    DocumentDetailTable.court,
    DocumentDetailTable.replaced_at,
)
_NO_DETAIL = {"court": "", "encoding": "", "left_out": "{}", "replaced_by": None, "replaced_at": None}


def add_judgment(database: Database, case_id: str, text: JudgmentText, kind: JudgmentKind) -> Judgment:
    """Store a judgment's file and text with its case. One that was removed, or replaced, comes back as it was.

    Raises:
        UserError: judgment_exists (name), if the same file is in the case already.
    """
    with database.writing() as session:
        judgment = store_or_revive(session, case_id, text, kind)
        session.execute(update(CaseTable).where(CaseTable.id == case_id).values(changed_at=datetime.now(UTC)))
    return judgment


def known_documents(database: Database, ids: Collection[str]) -> frozenset[str]:
    """Return those of some ids that judgments of the project have, replaced ones among them."""
    with database.session() as session:
        return frozenset(session.scalars(select(DocumentTable.id).where(DocumentTable.id.in_(ids))))


def store_or_revive(session: Session, case_id: str, text: JudgmentText, kind: JudgmentKind) -> Judgment:
    """Do within a transaction what `add_judgment` does, but for what shows of the case."""
    same = (DocumentTable.case_id == case_id) & (DocumentTable.sha256 == text.sha256)
    known = session.execute(_judgments().where(same)).one_or_none()
    if known is None:
        return store_judgment(session, case_id, text, kind)
    if known.replaced_at is None:
        raise UserError("judgment_exists", name=known.name)
    store_detail(session, known.id, replaced_by=None, replaced_at=None)
    return _judgment(session.execute(_judgments().where(same)).one())


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
    store_detail(session, judgment.id, encoding=text.encoding, left_out=write_left_out(text.left_out))
    store_pages(session, judgment.id, pages_of(text))
    return judgment


def pages_of(text: JudgmentText) -> Sequence[JudgmentPage]:
    """Return the pages of a judgment as they are stored."""
    qualities = zip(text.pages, page_qualities(text), strict=True)
    return [JudgmentPage(number, page, quality) for number, (page, quality) in enumerate(qualities, start=1)]


def store_pages(session: Session, judgment_id: str, pages: Iterable[JudgmentPage]) -> None:
    """Store within a transaction pages that a judgment does not have."""
    rows = [
        {"document_id": judgment_id, "number": page.number, "text": page.text, "quality": page.quality}
        for page in pages
    ]
    if rows:
        session.execute(insert(PageTable), rows)


def store_detail(session: Session, judgment_id: str, **values: object) -> None:
    """Store within a transaction what is known of a judgment: columns of `document_detail`, the others as they are."""
    changed = update(DocumentDetailTable).where(DocumentDetailTable.document_id == judgment_id).values(**values)
    known = select(DocumentDetailTable.document_id).where(DocumentDetailTable.document_id == judgment_id)
    if session.scalar(known) is not None:
        session.execute(changed)
        return
    session.execute(insert(DocumentDetailTable).values({"document_id": judgment_id, **_NO_DETAIL, **values}))


def write_left_out(left_out: Iterable[LeftOut]) -> str:
    """Return what a reader left out as it is stored."""
    return json.dumps({one.kind: one.count for one in left_out})


def list_judgments(database: Database, case_id: str) -> tuple[Judgment, ...]:
    """Return the judgments of a case in the order in which they were added, without their content.

    Those that were replaced or removed stand last, as long as passages in them prove answers.
    """
    with database.session() as session:
        found = session.execute(
            _judgments()
            .where(DocumentTable.case_id == case_id, is_current() | _proves())
            .order_by(DocumentTable.added_at)
        )
        judgments = [_judgment(document) for document in found]
    return tuple(sorted(judgments, key=lambda judgment: judgment.is_former))


def get_judgment_text(database: Database, judgment_id: str) -> JudgmentText:
    """Return a judgment's file and text."""
    with database.session() as session:
        return read_text(session, judgment_id)


def read_text(session: Session, judgment_id: str) -> JudgmentText:
    """Do within a transaction what `get_judgment_text` does."""
    name, media_type, content, sha256 = session.execute(
        select(DocumentTable.name, DocumentTable.media_type, DocumentTable.content, DocumentTable.sha256).where(
            DocumentTable.id == judgment_id
        )
    ).one()
    pages = session.execute(
        select(PageTable.text, PageTable.quality).where(PageTable.document_id == judgment_id).order_by(PageTable.number)
    ).all()
    encoding, left_out = _reading(session, judgment_id)
    return JudgmentText(
        name,
        media_type,
        content,
        sha256,
        tuple(page.text for page in pages),
        encoding,
        tuple(_quality(page.quality, page.text) for page in pages),
        left_out,
    )


def get_details(database: Database, judgment_id: str) -> JudgmentDetails:
    """Return what is known of a judgment. Neither its file nor its pages are read, but for pages of unknown quality."""
    with database.session() as session:
        judgment = _judgment(session.execute(_judgments().where(DocumentTable.id == judgment_id)).one())
        size = session.execute(
            select(func.length(DocumentTable.content)).where(DocumentTable.id == judgment_id)
        ).scalar_one()
        qualities = session.execute(
            select(PageTable.number, PageTable.quality)
            .where(PageTable.document_id == judgment_id)
            .order_by(PageTable.number)
        ).all()
        encoding, left_out = _reading(session, judgment_id)
        known = tuple(
            PageQuality(page.quality) if page.quality else page_quality(_page_text(session, judgment_id, page.number))
            for page in qualities
        )
    return JudgmentDetails(judgment, judgment.court, size, encoding, left_out, known)


def save_details(
    database: Database, judgment_id: str, *, kind: JudgmentKind, decided_on: date | None, court: str
) -> None:
    """Store what a person says of a judgment."""
    with database.writing() as session:
        session.execute(
            update(DocumentTable).where(DocumentTable.id == judgment_id).values(kind=kind, decided_on=decided_on)
        )
        store_detail(session, judgment_id, court=court)


def judgments_with(database: Database, sha256: str) -> tuple[SameDocument, ...]:
    """Return the judgments whose file is this one, of cases that are not removed. For consolidation too."""
    with database.session() as session:
        found = session.execute(
            select(DocumentTable.id, DocumentTable.name, CaseTable.id, CaseTable.number)
            .join(CaseTable, CaseTable.id == DocumentTable.case_id)
            .where(DocumentTable.sha256 == sha256, CaseTable.removed_at.is_(None), is_current())
            .order_by(CaseTable.number)
        )
        return tuple(SameDocument(*one) for one in found)


def is_current() -> ColumnElement[bool]:
    """Return the condition that a document was neither replaced nor removed."""
    former = (
        select(DocumentDetailTable.document_id)
        .where(DocumentDetailTable.document_id == DocumentTable.id, DocumentDetailTable.replaced_at.is_not(None))
        .correlate(DocumentTable)
    )
    return ~former.exists()


def _proves() -> ColumnElement[bool]:
    """Return the condition that passages in a document prove answers."""
    proving = (
        select(PassageTable.id)
        .join(EvidenceTable, EvidenceTable.passage_id == PassageTable.id)
        .where(PassageTable.document_id == DocumentTable.id)
        .correlate(DocumentTable)
    )
    return proving.exists()


def _judgments() -> Select[*tuple[Any, ...]]:
    return select(*_COLUMNS).outerjoin(DocumentDetailTable, DocumentDetailTable.document_id == DocumentTable.id)


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
        found.court or "",
        found.replaced_at is not None,
    )


def _reading(session: Session, judgment_id: str) -> tuple[str, tuple[LeftOut, ...]]:
    """Return the encoding of a judgment, and what its reader left out."""
    found = session.execute(
        select(DocumentDetailTable.encoding, DocumentDetailTable.left_out).where(
            DocumentDetailTable.document_id == judgment_id
        )
    ).one_or_none()
    if found is None:
        return "", ()
    counts = json.loads(found.left_out)
    return found.encoding, tuple(LeftOut(LeftOutKind(kind), count) for kind, count in counts.items())


def _quality(stored: str, text: str) -> PageQuality:
    return PageQuality(stored) if stored else page_quality(text)


def _page_text(session: Session, judgment_id: str, number: int) -> str:
    return session.execute(
        select(PageTable.text).where(PageTable.document_id == judgment_id, PageTable.number == number)
    ).scalar_one()


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

"""Stores texts and approvals of case briefs and exercises among what persons add: logged, removed with their case."""

import json
from collections.abc import Collection, Iterable
from dataclasses import astuple
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from tipcoder.domain.briefs import BriefApproval, BriefDocument, BriefFact, BriefPlace, BriefText
from tipcoder.domain.curation import OF_EXERCISES, CurationEdit, CurationKind
from tipcoder.domain.projects import CodingRole
from tipcoder.storage.curation import save_curation
from tipcoder.storage.file.database import Database
from tipcoder.storage.tables.curation import CuratedTable, CurationChangeTable
from tipcoder.storage.tables.project import CaseTable

_TEXTS = {
    BriefDocument.BRIEF: CurationKind.BRIEF_TEXT,
    BriefDocument.EXERCISE: CurationKind.EXERCISE_TEXT,
}
_APPROVALS = {
    BriefDocument.BRIEF: CurationKind.BRIEF_APPROVAL,
    BriefDocument.EXERCISE: CurationKind.EXERCISE_APPROVAL,
}


def save_brief_texts(
    database: Database, texts: Iterable[tuple[BriefPlace, str, str]], coder: str, now: datetime
) -> bool:
    """Store texts as (place, words, basis), all or none; blank words take a text away. False if nothing changes.

    Raises:
        UserError: second_only_codes; project_read_only, disk_full and the others of `Database.writing`.
    """
    return save_curation(database, *(text_edit(*one, coder, now) for one in texts), coder=coder)


def text_edit(place: BriefPlace, words: str, basis: str, coder: str, now: datetime) -> CurationEdit:
    """Return the edit that stores a text, or with blank words takes it away."""
    value = {"text": words.strip(), "basis": basis, "coder": coder, "changed_at": now.isoformat()}
    told = json.dumps(value, ensure_ascii=False) if words.strip() else None
    return CurationEdit(_TEXTS[place.document], place.subject, told, place.case)


def save_approval(database: Database, approval: BriefApproval) -> None:
    """Store an approval in place of the last one of its brief and language; the log keeps that.

    Raises:
        UserError: as `save_brief_texts`.
    """
    value = {
        "coder": approval.coder,
        "made_at": approval.made_at.isoformat(),
        "facts": [astuple(fact) for fact in approval.facts],
        "texts": approval.texts,
        "accepted": sorted(approval.accepted),
        "generalised": sorted(approval.generalised),
        "withdrawn_at": approval.withdrawn_at and approval.withdrawn_at.isoformat(),
    }
    subject = f"{approval.case} {approval.language}"
    told = json.dumps(value, ensure_ascii=False)
    edit = CurationEdit(_APPROVALS[approval.document], subject, told, approval.case)
    save_curation(database, edit, coder=approval.coder)


def read_brief_texts(
    database: Database, cases: Collection[str], document: BriefDocument = BriefDocument.BRIEF
) -> tuple[BriefText, ...]:
    """Return the texts of the briefs, or exercises, of some cases."""
    return tuple(_text(*one, document) for one in _values(database, _TEXTS[document], cases))


def read_approvals(
    database: Database, cases: Collection[str], document: BriefDocument = BriefDocument.BRIEF
) -> tuple[BriefApproval, ...]:
    """Return the newest approvals of the briefs, or exercises, of some cases, those that were withdrawn too."""
    return tuple(_approval(*one, document) for one in _values(database, _APPROVALS[document], cases))


def forget_exercise(session: Session, case: str) -> None:
    """Take within a transaction away what was written and approved of the exercise of a case."""
    for table in (CuratedTable, CurationChangeTable):
        session.execute(delete(table).where(table.case_id == case, table.kind.in_(OF_EXERCISES)))


def _values(database: Database, kind: CurationKind, cases: Collection[str]) -> list[tuple[str, str]]:
    """Return subjects and values of a kind, none of removed cases, and none for a second coder."""
    if database.role is CodingRole.SECOND:
        return []
    found = (
        select(CuratedTable.subject, CuratedTable.value)
        .join(CaseTable, CaseTable.id == CuratedTable.case_id)
        .where(CuratedTable.kind == kind, CuratedTable.case_id.in_(cases), CaseTable.removed_at.is_(None))
        .order_by(CuratedTable.subject)
    )
    with database.session() as session:
        return [(subject, value) for subject, value in session.execute(found)]


def _text(subject: str, value: str, document: BriefDocument) -> BriefText:
    case, part, row, language = subject.split(" ")
    place, fields = BriefPlace(case, part, "" if row == "-" else row, language, document), json.loads(value)
    changed_at = datetime.fromisoformat(fields["changed_at"])
    return BriefText(place, place.written(fields["text"]), fields["basis"], fields["coder"], changed_at)


def _approval(subject: str, value: str, document: BriefDocument) -> BriefApproval:
    case, language = subject.split(" ")
    fields = json.loads(value)
    return BriefApproval(
        case=case,
        language=language,
        coder=fields["coder"],
        made_at=datetime.fromisoformat(fields["made_at"]),
        facts=tuple(BriefFact(*fact) for fact in fields["facts"]),
        texts=fields["texts"],
        accepted=frozenset(fields["accepted"]),
        generalised=frozenset(fields["generalised"]),
        withdrawn_at=datetime.fromisoformat(fields["withdrawn_at"]) if fields["withdrawn_at"] else None,
        document=document,
    )

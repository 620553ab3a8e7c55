"""Stores the texts and approvals of case briefs among what persons add: logged, and removed with their case."""

import json
from collections.abc import Collection, Iterable
from dataclasses import astuple
from datetime import datetime

from sqlalchemy import select

from tipcoder.domain.briefs import BriefApproval, BriefFact, BriefPlace, BriefText
from tipcoder.domain.curation import CurationEdit, CurationKind
from tipcoder.domain.projects import CodingRole
from tipcoder.storage.curation import save_curation
from tipcoder.storage.file.database import Database
from tipcoder.storage.tables.curation import CuratedTable
from tipcoder.storage.tables.project import CaseTable


def save_brief_texts(
    database: Database, texts: Iterable[tuple[BriefPlace, str, str]], coder: str, now: datetime
) -> bool:
    """Store texts as (place, words, basis), all or none; blank words take a text away. False if nothing changes.

    Raises:
        UserError: second_only_codes; project_read_only, disk_full and the others of `Database.writing`.
    """
    return save_curation(database, *(_edit(*one, coder, now) for one in texts), coder=coder)


def _edit(place: BriefPlace, words: str, basis: str, coder: str, now: datetime) -> CurationEdit:
    value = {"text": words.strip(), "basis": basis, "coder": coder, "changed_at": now.isoformat()}
    told = json.dumps(value, ensure_ascii=False) if words.strip() else None
    return CurationEdit(CurationKind.BRIEF_TEXT, place.subject, told, place.case)


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
    edit = CurationEdit(CurationKind.BRIEF_APPROVAL, subject, told, approval.case)
    save_curation(database, edit, coder=approval.coder)


def read_brief_texts(database: Database, cases: Collection[str]) -> tuple[BriefText, ...]:
    """Return the texts of the briefs of some cases."""
    return tuple(_text(subject, value) for subject, value in _values(database, CurationKind.BRIEF_TEXT, cases))


def read_approvals(database: Database, cases: Collection[str]) -> tuple[BriefApproval, ...]:
    """Return the newest approvals of the briefs of some cases, those that were withdrawn too."""
    return tuple(_approval(*one) for one in _values(database, CurationKind.BRIEF_APPROVAL, cases))


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


def _text(subject: str, value: str) -> BriefText:
    case, part, row, language = subject.split(" ")
    place, fields = BriefPlace(case, part, "" if row == "-" else row, language), json.loads(value)
    changed_at = datetime.fromisoformat(fields["changed_at"])
    return BriefText(place, place.written(fields["text"]), fields["basis"], fields["coder"], changed_at)


def _approval(subject: str, value: str) -> BriefApproval:
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
    )

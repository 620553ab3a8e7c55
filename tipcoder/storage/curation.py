"""Stores what persons add to findings and takes it back, undo and redo being read from the log, and reads it."""

import json
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from tipcoder.domain.answers import Ref
from tipcoder.domain.curation import (
    OF_BRIEFS,
    OF_CASES,
    Confirmation,
    Curation,
    CurationEdit,
    CurationKind,
    Quotation,
    TextRelease,
    authors_text,
)
from tipcoder.domain.identifiers import TextKey
from tipcoder.domain.population import SELECTION_TEXT, Population, population_numbers
from tipcoder.domain.projects import CodingRole
from tipcoder.domain.release import WrittenText
from tipcoder.errors import UserError
from tipcoder.storage.file.database import Database
from tipcoder.storage.file.projects import ensure_coder
from tipcoder.storage.regional.deliveries import delivered_quotations
from tipcoder.storage.tables.curation import CuratedTable, CurationChangeTable
from tipcoder.storage.tables.project import CaseTable
from tipcoder.storage.undo_log import last_standing, last_undo
from tipcoder.storage.upserts import upsert


def save_curation(database: Database, *edits: CurationEdit, coder: str) -> bool:
    """Store changes, all or none; returns False where nothing changes.

    Raises:
        UserError: second_only_codes; project_read_only, disk_full and the others of `Database.writing`.
    """
    if database.role is CodingRole.SECOND:
        raise UserError("second_only_codes")  # it would take the place of what is kept from them
    now = datetime.now(UTC)
    with database.writing() as session:
        return store_edits(session, edits, coder, now)


def store_edits(session: Session, edits: Iterable[CurationEdit], coder: str, now: datetime) -> bool:
    """Store changes within a transaction, all at one moment; returns False where nothing changes."""
    changed = [_store(session, edit, coder, None, now) for edit in edits]
    return any(changed)


def illustration_places(database: Database, code: str) -> tuple[int, ...]:
    """Return the places of the descriptions that were chosen for a challenge or practice."""
    chosen = (CuratedTable.kind == CurationKind.ILLUSTRATION) & CuratedTable.subject.startswith(f"{code} ")
    with database.session() as session:
        return tuple(map(int, session.scalars(select(CuratedTable.value).where(chosen))))


def _store(session: Session, edit: CurationEdit, coder: str, takes_back: int | None, now: datetime) -> bool:
    here = (CuratedTable.kind == edit.kind) & (CuratedTable.subject == edit.subject)
    there = session.execute(
        select(CuratedTable.value, CuratedTable.case_id, CuratedTable.passage_id).where(here)
    ).first()
    before, case, passage = there or (None, None, None)
    if before == edit.value:
        return False
    about = {
        "kind": edit.kind,
        "subject": edit.subject,
        "case_id": edit.case or case,
        "passage_id": edit.passage or passage,
    }
    if edit.value is None:
        session.execute(delete(CuratedTable).where(here))
    else:
        upsert(session, CuratedTable, [{**about, "value": edit.value}], ("value", "case_id", "passage_id"))
    ensure_coder(session, coder)
    log = {"before": before, "after": edit.value, "takes_back": takes_back, "coder": coder}
    session.execute(insert(CurationChangeTable).values(**about, **log, made_at=now))
    return True


def quotation_edit(quotation: Quotation) -> CurationEdit:
    """Return the edit that stores a quotation in place of an earlier one with its id."""
    value = {
        "code": quotation.code,
        "language": quotation.language,
        "wording": quotation.wording,
        "english": quotation.english,
        "accepted": sorted(quotation.accepted),
        "released_by": quotation.released_by,
        "released_at": quotation.released_at.isoformat(),
    }
    return CurationEdit(CurationKind.QUOTATION, quotation.id, _write(value), quotation.case, quotation.passage)


def read_quotation(id: str, value: str, case: str, passage: str) -> Quotation:
    """Return the quotation that was stored as `value`."""
    fields = json.loads(value)
    return Quotation(
        **fields
        | {
            "id": id,
            "case": case,
            "passage": passage,
            "accepted": frozenset(fields["accepted"]),
            "released_at": datetime.fromisoformat(fields["released_at"]),
        }
    )


def released_quotations(database: Database, cases: Collection[str]) -> tuple[Quotation, ...]:
    """Return the quotations that were released of some cases, by code and release; none to a second coder."""
    if database.role is CodingRole.SECOND:
        return ()
    found = select(CuratedTable).where(CuratedTable.kind == CurationKind.QUOTATION, CuratedTable.case_id.in_(cases))
    with database.session() as session:
        quotations = (
            read_quotation(one.subject, one.value, one.case_id or "", one.passage_id or "")
            for one in session.scalars(found)
        )
        return tuple(sorted(quotations, key=lambda one: (one.code, one.released_at, one.id)))


def confirmation_edit(code: str, confirmation: Confirmation) -> CurationEdit:
    """Return the edit that stores who confirmed that a practice is exemplary."""
    value = {"coder": confirmation.coder, "made_at": confirmation.made_at.isoformat()}
    return CurationEdit(CurationKind.EXEMPLARY, code, _write(value))


def read_confirmation(value: str) -> Confirmation:
    """Return the confirmation that was stored as `value`."""
    fields = json.loads(value)
    return Confirmation(fields["coder"], datetime.fromisoformat(fields["made_at"]))


def text_release_edit(release: TextRelease) -> CurationEdit:
    """Return the edit that stores that a text may be published, in place of what was decided on an earlier one."""
    value = {
        "sha256": release.key.sha256,
        "accepted": sorted(release.accepted),
        "coder": release.coder,
        "made_at": release.made_at.isoformat(),
    }
    return CurationEdit(CurationKind.TEXT_RELEASE, text_release_subject(release.key.ref), _write(value))


def text_release_subject(ref: Ref) -> str:
    """Return the subject under which a decision on a text of an author is stored."""
    return f"{ref.row} {ref.key}"


def read_text_release(subject: str, value: str) -> TextRelease:
    """Return the decision that was stored as `value`."""
    fields = json.loads(value)
    kind, _, of = subject.partition(" ")
    made_at = datetime.fromisoformat(fields["made_at"])
    return TextRelease(
        TextKey(Ref(kind, of), fields["sha256"]), frozenset(fields["accepted"]), fields["coder"], made_at
    )


def _write(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def read_curation(database: Database) -> Curation:
    """Return all that persons added, without what speaks of cases that are removed; nothing for a second coder."""
    if database.role is CodingRole.SECOND:
        return Curation()  # it quotes and interprets the first codings
    found = (
        select(CuratedTable)
        .outerjoin(CaseTable, CaseTable.id == CuratedTable.case_id)
        .where(CaseTable.removed_at.is_(None), CuratedTable.kind.not_in(OF_CASES))
        .order_by(CuratedTable.kind, CuratedTable.subject)
    )
    values: dict[str, dict[str, str]] = {kind: {} for kind in CurationKind}
    quotations = []
    with database.session() as session:
        for one in session.scalars(found):
            values[one.kind][one.subject] = one.value
            if one.kind == CurationKind.QUOTATION:
                quotations.append(read_quotation(one.subject, one.value, one.case_id or "", one.passage_id or ""))
    return Curation(
        chapter_texts=_authors_texts(CurationKind.CHAPTER_TEXT, values),
        illustrations=_illustrations(_by_pair(values[CurationKind.ILLUSTRATION])),
        quotations=tuple(sorted(quotations, key=lambda one: (one.code, one.released_at, one.id))),
        delivered=delivered_quotations(database),
        exemplary={code: read_confirmation(value) for code, value in values[CurationKind.EXEMPLARY].items()},
        recommendations=_authors_texts(CurationKind.RECOMMENDATION, values),
        left_out=frozenset(values[CurationKind.LEFT_OUT]),
        order=tuple(values[CurationKind.ORDER].get("", "").split()),
        text_releases={
            one.key: one
            for subject, value in values[CurationKind.TEXT_RELEASE].items()
            for one in [read_text_release(subject, value)]
        },
        population=_population(values[CurationKind.POPULATION]),
    )


def _population(values: Mapping[str, str]) -> Population:
    text = authors_text(CurationKind.POPULATION, SELECTION_TEXT, values.get(SELECTION_TEXT, ""))
    return Population(population_numbers(values), text)


def _authors_texts(kind: CurationKind, values: Mapping[str, Mapping[str, str]]) -> dict[tuple[str, str], WrittenText]:
    return {pair: authors_text(kind, " ".join(pair), text) for pair, text in _by_pair(values[kind]).items()}


def _by_pair(values: Mapping[str, str]) -> dict[tuple[str, str], str]:
    return {(subject.split(" ")[0], subject.split(" ")[1]): value for subject, value in values.items()}


def _illustrations(places: Mapping[tuple[str, str], str]) -> dict[str, tuple[str, ...]]:
    by_code: dict[str, list[str]] = {}
    for code, row in sorted(places, key=lambda subject: int(places[subject])):
        by_code.setdefault(code, []).append(row)
    return {code: tuple(rows) for code, rows in by_code.items()}


@dataclass(frozen=True, slots=True)
class CurationChange:
    """A change as the log has it. `takes_back` names what an undo took back, or the undo that a redo took back."""

    id: int
    edit: CurationEdit
    before: str | None
    takes_back: int | None
    made_at: datetime


def next_undo(database: Database) -> CurationChange | None:
    """Return the last change that stands; none for a second coder, who knows of no change."""
    if database.role is CodingRole.SECOND:
        return None
    with database.session() as session:
        return last_standing(_changes(session))


def next_redo(database: Database) -> CurationChange | None:
    """Return the last undo, if no change came after it; none for a second coder."""
    if database.role is CodingRole.SECOND:
        return None
    with database.session() as session:
        return last_undo(_changes(session))


def store_undo(database: Database, change: CurationChange, *, coder: str) -> None:
    """Take back what `next_undo` returned, as a change of its own."""
    _take_back(database, change, coder, last_standing)


def store_redo(database: Database, change: CurationChange, *, coder: str) -> None:
    """Take back the undo that `next_redo` returned, as a change of its own."""
    _take_back(database, change, coder, last_undo)


def _take_back(
    database: Database,
    change: CurationChange,
    coder: str,
    expected: Callable[[Sequence[CurationChange]], CurationChange | None],
) -> None:
    with database.writing() as session:
        if expected(_changes(session)) != change:
            raise ValueError(f"change {change.id} is not the next one to take back")
        edit = change.edit
        back = CurationEdit(edit.kind, edit.subject, change.before, edit.case, edit.passage)
        _store(session, back, coder, change.id, datetime.now(UTC))


def step_in_briefs(database: Database, *, is_redo: bool, coder: str) -> CurationEdit | None:
    """Take back the last save in briefs that stands, or bring back what was taken back last.

    What was saved together, as texts of a workbook are, is one step. Returns an edit of it, None if there is none.
    What is of removed cases stays as it is.

    Raises:
        UserError: project_read_only, disk_full and the others of `Database.writing`.
    """
    if database.role is CodingRole.SECOND:
        return None
    choose, now = last_undo if is_redo else last_standing, datetime.now(UTC)
    done: CurationEdit | None = None
    with database.writing() as session:
        log = list(_changes(session, of_briefs=True))
        first = change = choose(log)
        while change is not None and first is not None and change.made_at == first.made_at:
            edit = change.edit
            done = CurationEdit(edit.kind, edit.subject, change.before, edit.case)
            _store(session, done, coder, change.id, now)
            log.insert(0, CurationChange(log[0].id + 1, done, edit.value, change.id, now))
            change = choose(log)
    return done


def _changes(session: Session, *, of_briefs: bool = False) -> Sequence[CurationChange]:
    """Return the log of findings, or that of the briefs of cases that are there, the last change first."""
    found = select(CurationChangeTable).order_by(CurationChangeTable.id.desc())
    if of_briefs:
        found = found.join(CaseTable, CaseTable.id == CurationChangeTable.case_id).where(
            CaseTable.removed_at.is_(None), CurationChangeTable.kind.in_(OF_BRIEFS)
        )
    else:
        found = found.where(CurationChangeTable.kind.not_in(OF_CASES))
    return [
        CurationChange(
            one.id,
            CurationEdit(CurationKind(one.kind), one.subject, one.after, one.case_id or "", one.passage_id or ""),
            one.before,
            one.takes_back,
            one.made_at,
        )
        for one in session.scalars(found)
    ]

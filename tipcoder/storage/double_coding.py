"""Stores double coding: its rounds, the copy for a second coder, and what two experts decide of pairs and answers."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Table, delete, insert, literal_column, not_, select, update
from sqlalchemy.orm import Session

from tipcoder.domain.answers import Ref
from tipcoder.domain.edits import ChangeKind, Edit
from tipcoder.domain.projects import (
    CodingRole,
    CodingRound,
    CodingStatus,
    PairDecision,
    PlacedSettlement,
    RecordedSettlement,
    RoundCase,
    RoundKind,
    Settlement,
    SettlingChoice,
    SettlingReason,
)
from tipcoder.domain.retired import Upgrade
from tipcoder.storage.at_work import NOT_TAKEN_UP, may_be_compared
from tipcoder.storage.coding.cases import store_second
from tipcoder.storage.coding.changes import standing_changes
from tipcoder.storage.coding.codings import refuse_if_stale, store_change
from tipcoder.storage.coding.derived_state import Beginning, Saved
from tipcoder.storage.coding.documents import is_current
from tipcoder.storage.coding.edit_json import read_upgrade
from tipcoder.storage.coding.statuses import counting_snapshot, status_columns
from tipcoder.storage.file.database import Database
from tipcoder.storage.file.opening import create_database
from tipcoder.storage.file.project_file import ProjectFile
from tipcoder.storage.file.projects import ensure_coder
from tipcoder.storage.tables.base import table_of
from tipcoder.storage.tables.double_coding import RoundCaseTable, RoundTable, RowPairTable, SettlementTable
from tipcoder.storage.tables.project import (
    CaseTable,
    ChangeTable,
    CodingTable,
    DocumentDetailTable,
    DocumentTable,
    FrameworkFileTable,
    FrameworkTable,
    PageTable,
    ProjectTable,
    RowTable,
)
from tipcoder.storage.tables.taxonomies import TaxonomyTable, TermLabelTable, TermMappingTable, TermTable
from tipcoder.storage.upserts import upsert

_BLANK_CASE = {"title": "", "court": "", "decided_on": ""}
_AT_ONCE = 500


def save_pairs(database: Database, decisions: Mapping[tuple[str, str], bool | None], *, coder: str) -> None:
    """Store decisions on pairs of rows in place of earlier ones on the same; None takes a decision back."""
    now = datetime.now(UTC)
    with database.writing() as session:
        ensure_coder(session, coder)
        for (first, second), is_one in decisions.items():
            if is_one is None:
                same = (RowPairTable.first_id == first, RowPairTable.second_id == second)
                session.execute(delete(RowPairTable).where(*same))
                continue
            values = {"first_id": first, "second_id": second, "is_one": is_one, "coder": coder, "made_at": now}
            upsert(session, RowPairTable, [values], ("is_one", "coder", "made_at"))


def list_pairs(database: Database) -> tuple[PairDecision, ...]:
    """Return all decisions on pairs of rows."""
    found = select(RowPairTable.first_id, RowPairTable.second_id, RowPairTable.is_one)
    with database.session() as session:
        rows = session.execute(found.order_by(RowPairTable.first_id, RowPairTable.second_id))
        return tuple(PairDecision(first, second, is_one) for first, second, is_one in rows)


def save_settlement(
    database: Database,
    coding_id: str,
    edit: Edit,
    settlement: Settlement,
    *,
    coder: str,
    saved: Saved,
    after: int | None = None,
) -> int:
    """Store a decision with the edit that carries it out: both or neither. Returns the id of the change.

    Raises:
        UserError: coding_changed_elsewhere, disk_full and the others of `Database.writing`.
    """
    with database.writing() as session:
        refuse_if_stale(session, coding_id, after)
        change = store_change(session, coding_id, edit, kind=ChangeKind.EDIT, coder=coder, saved=saved)
        session.execute(
            insert(SettlementTable).values(
                change_id=change,
                row_id=settlement.ref.row,
                question=settlement.ref.key,
                choice=settlement.choice,
                reason=settlement.reason or "",
                note=settlement.note,
            )
        )
        return change


def list_settlements(database: Database, coding_id: str) -> dict[Ref, RecordedSettlement]:
    """Return the decisions of an agreed coding that stand, the latest on each answer."""
    found = (
        select(SettlementTable, ChangeTable.coder, ChangeTable.made_at)
        .join(ChangeTable, ChangeTable.id == SettlementTable.change_id)
        .where(ChangeTable.coding_id == coding_id)
        .order_by(SettlementTable.change_id)
    )
    with database.session() as session:
        standing = set(standing_changes(session, coding_id, past_upgrades=True))
        upgrades = _upgrades(session, coding_id)
        settled: dict[Ref, RecordedSettlement] = {}
        for row, coder, made_at in session.execute(found):
            if row.change_id in standing:
                ref = Ref(row.row_id, _name_now(row.question, row.change_id, upgrades))
                reason = SettlingReason(row.reason) if row.reason else None
                decision = Settlement(ref, SettlingChoice(row.choice), reason, row.note)
                settled[ref] = RecordedSettlement(decision, coder, made_at)
        return settled


def _upgrades(session: Session, coding_id: str) -> list[tuple[int, Upgrade]]:
    """Return the changes that brought a coding to another version of its framework, the first one first."""
    found = (
        select(ChangeTable.id, ChangeTable.operations)
        .where(ChangeTable.coding_id == coding_id, ChangeTable.kind == ChangeKind.UPGRADE)
        .order_by(ChangeTable.id)
    )
    return [(change, read_upgrade(operations)) for change, operations in session.execute(found)]


def _name_now(question: str, change: int, upgrades: list[tuple[int, Upgrade]]) -> str:
    """Return the name of a question after the upgrades that came after a change."""
    for later, upgrade in upgrades:
        if later > change:
            now = {was: key for (_, key), (_, was) in upgrade.keys.items() if was}
            question = now.get(question, question)
    return question


def all_settlements(database: Database) -> tuple[PlacedSettlement, ...]:
    """Return the decisions that stand of all cases that are not removed, by the number of the case.

    Cases whose comparison who is at work may not see yet are left out.
    """
    codings = (
        select(CodingTable.id, CaseTable.number)
        .join(CaseTable, CaseTable.id == CodingTable.case_id)
        .where(CodingTable.role == CodingRole.AGREED, CaseTable.removed_at.is_(None), may_be_compared())
        .order_by(CaseTable.number)
    )
    decided = select(SettlementTable.row_id)
    with database.session() as session:
        agreed = session.execute(codings).all()
        rows = session.execute(select(RowTable.id, RowTable.roster).where(RowTable.id.in_(decided)))
        rosters = {row.id: row.roster for row in rows}
    return tuple(
        PlacedSettlement(number, rosters.get(ref.row, ""), recorded)
        for coding, number in agreed
        for ref, recorded in list_settlements(database, coding).items()
    )


def agreed_coding(database: Database, case_id: str) -> str | None:
    """Return the id of the agreed coding of a case, None where there is none yet."""
    found = select(CodingTable.id).where(CodingTable.case_id == case_id, CodingTable.role == CodingRole.AGREED)
    with database.session() as session:
        return session.scalar(found)


def twice_coded(database: Database) -> frozenset[str]:
    """Return the ids of the cases that may be compared, and of which a second coding was submitted."""
    is_submitted = (CodingTable.role == CodingRole.SECOND) & counting_snapshot().is_not(None)
    found = (
        select(CodingTable.case_id)
        .join(CaseTable, CaseTable.id == CodingTable.case_id)
        .where(is_submitted, may_be_compared())
    )
    with database.session() as session:
        return frozenset(session.scalars(found))


def agreed_codings(database: Database) -> dict[str, CodingStatus]:
    """Return the statuses of the agreed codings, by the ids of their cases, of cases that may be compared."""
    of_agreed = select(CodingTable.case_id, status_columns()[0]).where(CodingTable.role == CodingRole.AGREED)
    found = of_agreed.join(CaseTable, CaseTable.id == CodingTable.case_id).where(may_be_compared())
    with database.session() as session:
        return {case: CodingStatus(status) for case, status in session.execute(found)}


def add_round(
    database: Database, kind: RoundKind, cases: Sequence[RoundCase], *, seed: int, share: int, coder: str
) -> int:
    """Store a round that `coder` made, and return its number.

    Raises:
        UserError: disk_full and the others of `Database.writing`.
    """
    with database.writing() as session:
        ensure_coder(session, coder)
        values = {"kind": kind, "seed": seed, "share": share, "coder": coder, "made_at": datetime.now(UTC)}
        number = session.execute(insert(RoundTable).values(**values).returning(RoundTable.id)).scalar_one()
        rows = [
            {
                "round_id": number,
                "case_id": case.case,
                "stratum": case.stratum,
                "assigned_to": case.assigned_to,
                "is_added": case.is_added,
            }
            for case in cases
        ]
        session.execute(insert(RoundCaseTable), rows)
    return number


def assign(database: Database, number: int, cases: Sequence[str], coder: str) -> None:
    """Make cases of a round the task of a second coder."""
    here = (RoundCaseTable.round_id == number) & RoundCaseTable.case_id.in_(cases)
    with database.writing() as session:
        session.execute(update(RoundCaseTable).where(here).values(assigned_to=coder))


def list_rounds(database: Database) -> tuple[CodingRound, ...]:
    """Return all rounds in the order in which they were made, with their cases that are not removed, by number."""
    cases = (
        select(RoundCaseTable)
        .join(CaseTable, CaseTable.id == RoundCaseTable.case_id)
        .where(CaseTable.removed_at.is_(None))
        .order_by(CaseTable.number)
    )
    with database.session() as session:
        found: dict[int, list[RoundCase]] = {}
        for case in session.scalars(cases):
            found.setdefault(case.round_id, []).append(
                RoundCase(case.case_id, case.stratum, case.assigned_to, case.is_added)
            )
        return tuple(
            CodingRound(
                number=made.id,
                kind=RoundKind(made.kind),
                seed=made.seed,
                share=made.share,
                coder=made.coder,
                made_at=made.made_at,
                cases=tuple(found.get(made.id, ())),
            )
            for made in session.scalars(select(RoundTable).order_by(RoundTable.id))
        )


def added_cases(database: Database) -> frozenset[str]:
    """Return the ids of the cases that a person added to a sample, and that were drawn in none."""
    with database.session() as session:
        found = session.execute(select(RoundCaseTable.case_id, RoundCaseTable.is_added)).all()
    return frozenset(case for case, is_added in found if is_added) - {case for case, is_added in found if not is_added}


def write_blind_copy(
    database: ProjectFile, target: Path, passphrase: str, *, coder: str, beginnings: Sequence[tuple[str, Beginning]]
) -> None:
    """Write a copy of a project that another passphrase opens, in which `coder` begins codings of some cases.

    `beginnings` are the ids of the cases with what their codings begin with. The copy holds the framework that is in
    use, the taxonomies without terms that were proposed and not taken up, and of these cases the judgments in use with
    their texts; of a judgment the name of its file and its kind, not what was noted of its court and date.

    It is a new file into which only that is written which is named here, so that nothing else can be in it: in no
    table, no index, no page of the file that was given up.

    Raises:
        UserError: project_exists, folder_read_only, disk_full and the others of `create_database`.
    """

    def fill(copy: ProjectFile) -> None:
        with database.session() as source, copy.writing() as session:
            framework = _copy_project(source, session, coder)
            _copy_taxonomies(source, session)
            _copy_cases(source, session, [case for case, _ in beginnings])
            for case, beginning in beginnings:
                store_second(session, case, framework, coder, beginning)

    create_database(target, passphrase, fill).close()


def _copy_project(source: Session, copy: Session, coder: str) -> str:
    ensure_coder(copy, coder)
    (project,) = _rows(source, table_of(ProjectTable))
    framework: str = project["framework_id"]
    _store(copy, FrameworkTable, _rows(source, table_of(FrameworkTable), id={framework}))
    _store(copy, FrameworkFileTable, _rows(source, table_of(FrameworkFileTable), framework_id={framework}))
    _store(copy, ProjectTable, [{**project, "coder": coder, "role": CodingRole.SECOND}])
    return framework


def _copy_taxonomies(source: Session, copy: Session) -> None:
    wanted = select(table_of(TermTable)).where(not_(literal_column(NOT_TAKEN_UP)))
    terms = [dict(row) for row in source.connection().execute(wanted).mappings()]
    known = {(term["taxonomy_id"], term["code"]) for term in terms}
    _store(copy, TaxonomyTable, _rows(source, table_of(TaxonomyTable)))
    _store(copy, TermTable, (_of_all(term, known) for term in terms))
    for rows in (TermLabelTable, TermMappingTable):
        _store(copy, rows, (row for row in _rows(source, table_of(rows)) if (row["taxonomy_id"], row["code"]) in known))


def _of_all(term: dict[str, Any], known: Collection[tuple[str, str]]) -> dict[str, Any]:
    """Return a term without what only proposals say: who made it, and codes of terms that stay behind."""
    taxonomy = term["taxonomy_id"]
    replacing = " ".join(code for code in term["replaced_by"].split() if (taxonomy, code) in known)
    parent = term["parent"] if (taxonomy, term["parent"]) in known else ""
    return {**term, "proposed_by": "", "replaced_by": replacing, "parent": parent}


def _copy_cases(source: Session, copy: Session, cases: Sequence[str]) -> None:
    found = _rows(source, table_of(CaseTable), id=set(cases))
    _store(copy, CaseTable, ({**case, **_BLANK_CASE, "changed_at": case["created_at"]} for case in found))
    documents = source.scalars(
        select(DocumentTable.id).where(DocumentTable.case_id.in_(cases), is_current()).order_by(DocumentTable.id)
    ).all()
    for document in documents:  # one by one: their files may be large
        rows = _rows(source, table_of(DocumentTable), id={document})
        _store(copy, DocumentTable, ({**row, "decided_on": None} for row in rows))
        _store(copy, PageTable, _rows(source, table_of(PageTable), document_id={document}))
        details = _rows(source, table_of(DocumentDetailTable), document_id={document})
        _store(copy, DocumentDetailTable, ({**row, "court": ""} for row in details))


def _rows(source: Session, table: Table, **among: Collection[str]) -> list[dict[str, Any]]:
    """Return the rows of a table, those with a column `among` some values."""
    wanted = select(table).where(*(table.c[name].in_(values) for name, values in among.items()))
    return [dict(row) for row in source.connection().execute(wanted).mappings()]


def _store(copy: Session, rows: type[Any], values: "Sequence[dict[str, Any]] | Iterator[dict[str, Any]]") -> None:
    waiting = list(values)
    for first in range(0, len(waiting), _AT_ONCE):
        copy.connection().execute(insert(table_of(rows)), waiting[first : first + _AT_ONCE])

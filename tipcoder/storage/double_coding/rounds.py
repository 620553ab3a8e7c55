"""Stores rounds of double coding: which cases, drawn by which seed, and whose task each is."""

from collections.abc import Sequence
from datetime import UTC, datetime

from sqlalchemy import insert, select, update

from tipcoder.domain.projects import CodingRound, RoundCase, RoundKind
from tipcoder.storage.file.database import Database
from tipcoder.storage.file.projects import ensure_coder
from tipcoder.storage.tables.double_coding import RoundCaseTable, RoundTable
from tipcoder.storage.tables.project import CaseTable


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

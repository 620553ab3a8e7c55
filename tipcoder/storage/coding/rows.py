"""Applies edits to stored rows and answers, within the caller's transaction."""

from collections.abc import Sequence

from sqlalchemy import Connection, bindparam, delete, insert, select, update
from sqlalchemy.orm import Session

from tipcoder.domain.answers import Answer, AnswerState, Ref, Row
from tipcoder.domain.edits import (
    AddEvidence,
    AddRows,
    DecideProposal,
    Edit,
    MoveRow,
    RemoveEvidence,
    RemoveRows,
    ReplaceJudgment,
    RewriteJudgment,
    SetAnswer,
)
from tipcoder.storage.coding.decided_proposals import store_decision
from tipcoder.storage.coding.derived_state import Saved
from tipcoder.storage.coding.evidence import add_evidence, remove_evidence
from tipcoder.storage.coding.judgment_changes import apply_judgment_operation
from tipcoder.storage.tables.base import table_of
from tipcoder.storage.tables.project import AnswerChoiceTable, AnswerTable, RowTable
from tipcoder.storage.upserts import upsert

# Built once: for one answer, a statement costs more to build than to run. One row a run, however many there are.
_IS_ANSWER = (AnswerTable.row_id == bindparam("in_row")) & (AnswerTable.question == bindparam("of"))
_SET_ANSWER_RELEVANT = update(table_of(AnswerTable)).where(_IS_ANSWER)
_DELETE_ANSWERS = delete(table_of(AnswerTable)).where(_IS_ANSWER)
_SET_ROW_RELEVANT = update(table_of(RowTable)).where(RowTable.id == bindparam("in_row"))
_DELETE_CHOICES = delete(table_of(AnswerChoiceTable)).where(
    AnswerChoiceTable.row_id == bindparam("in_row"), AnswerChoiceTable.question == bindparam("of")
)
_INSERT_CHOICES = insert(table_of(AnswerChoiceTable))


def apply_edit(session: Session, coding_id: str, change_id: int, edit: Edit, selects: frozenset[Ref]) -> None:
    """Carry out an edit. `selects` are the refs whose answers are lists of terms."""
    connection = session.connection()
    for operation in edit:
        match operation:
            case SetAnswer(ref, _, None):
                _delete_answers(connection, [ref])
            case SetAnswer(ref, _, Answer() as after):
                _store_answers(connection, [(ref, after)], selects)
            case AddRows(rows, answers):
                _add_rows(session, coding_id, rows, answers, selects)
            case RemoveRows(rows):
                _remove_rows(session, change_id, rows)
            case MoveRow(row, _, after_position):
                _move_row(session, row, after_position)
            case AddEvidence(ref, passage) | RemoveEvidence(ref, passage):
                store = add_evidence if isinstance(operation, AddEvidence) else remove_evidence
                store(session, ref, passage)
            case DecideProposal():
                store_decision(session, coding_id, change_id, operation)
            case ReplaceJudgment() | RewriteJudgment():
                apply_judgment_operation(session, operation)


def store_derived(session: Session, saved: Saved) -> None:
    """Store calculated values, and whether answers and rows are relevant."""
    connection = session.connection()
    _delete_answers(connection, [ref for ref, value in saved.values.items() if not value])
    _upsert(connection, [(ref, Answer(value)) for ref, value in saved.values.items() if value], calculated=True)
    if saved.relevant:
        connection.execute(
            _SET_ANSWER_RELEVANT,
            [{"in_row": ref.row, "of": ref.key, "relevant": state} for ref, state in saved.relevant.items()],
        )
    if saved.relevant_rows:
        connection.execute(
            _SET_ROW_RELEVANT, [{"in_row": row, "relevant": state} for row, state in saved.relevant_rows.items()]
        )


def _add_rows(
    session: Session,
    coding_id: str,
    rows: Sequence[Row],
    answers: Sequence[tuple[Ref, Answer]],
    selects: frozenset[Ref],
) -> None:
    """Add rows, or bring back removed ones with exactly the answers given."""
    first = rows[0]
    _shift(session, first.parent, first.roster, 1, since=first.position)
    ids = [row.id for row in rows]
    known = set(session.scalars(select(RowTable.id).where(RowTable.id.in_(ids))))
    for row in rows:
        if row.id in known:
            session.execute(
                update(RowTable).where(RowTable.id == row.id).values(position=row.position, removed_by=None)
            )
    new = [row for row in rows if row.id not in known]
    if new:
        session.execute(insert(RowTable), [_row_values(coding_id, row) for row in new])
    if known:
        stored = session.execute(
            select(AnswerTable.row_id, AnswerTable.question).where(AnswerTable.row_id.in_(known))
        ).all()
        given = {ref for ref, _ in answers}
        _delete_answers(session.connection(), [ref for ref in (Ref(*key) for key in stored) if ref not in given])
    _store_answers(session.connection(), answers, selects)


def _remove_rows(session: Session, change_id: int, rows: Sequence[Row]) -> None:
    first = rows[0]
    session.execute(update(RowTable).where(RowTable.id.in_([row.id for row in rows])).values(removed_by=change_id))
    _shift(session, first.parent, first.roster, -1, since=first.position + 1)


def _move_row(session: Session, row_id: str, after: int) -> None:
    parent, roster, before = session.execute(
        select(RowTable.parent_id, RowTable.roster, RowTable.position).where(RowTable.id == row_id)
    ).one()
    if before < after:
        _shift(session, parent, roster, -1, since=before + 1, until=after)
    else:
        _shift(session, parent, roster, 1, since=after, until=before - 1)
    session.execute(update(RowTable).where(RowTable.id == row_id).values(position=after))


def _shift(session: Session, parent: str | None, roster: str, by: int, *, since: int, until: int | None = None) -> None:
    """Move the rows of one roster at these positions up or down, so that positions stay dense."""
    moved = update(RowTable).where(
        RowTable.parent_id == parent,
        RowTable.roster == roster,
        RowTable.removed_by.is_(None),
        RowTable.position >= since,
    )
    if until is not None:
        moved = moved.where(RowTable.position <= until)
    session.execute(moved.values(position=RowTable.position + by))


def _store_answers(connection: Connection, answers: Sequence[tuple[Ref, Answer]], selects: frozenset[Ref]) -> None:
    _upsert(connection, answers, calculated=False)
    chosen = [(ref, answer) for ref, answer in answers if ref in selects]
    if chosen:
        connection.execute(_DELETE_CHOICES, [_placed(ref) for ref, _ in chosen])
    terms = [
        {"row_id": ref.row, "question": ref.key, "term": term}
        for ref, answer in chosen
        for term in dict.fromkeys(answer.value.split())
    ]
    if terms:
        connection.execute(_INSERT_CHOICES, terms)


def _upsert(connection: Connection, answers: Sequence[tuple[Ref, Answer]], *, calculated: bool) -> None:
    upsert(
        connection,
        AnswerTable,
        [
            {
                "row_id": ref.row,
                "question": ref.key,
                "state": AnswerState(answer.state).value,
                "value": answer.value,
                "relevant": True,
                "calculated": calculated,
            }
            for ref, answer in answers
        ],
        ("state", "value", "calculated"),
    )


def _delete_answers(connection: Connection, refs: Sequence[Ref]) -> None:
    if refs:
        connection.execute(_DELETE_ANSWERS, [_placed(ref) for ref in refs])


def _placed(ref: Ref) -> dict[str, str]:
    return {"in_row": ref.row, "of": ref.key}


def _row_values(coding_id: str, row: Row) -> dict[str, object]:
    return {
        "id": row.id,
        "coding_id": coding_id,
        "parent_id": row.parent,
        "roster": row.roster,
        "position": row.position,
        "relevant": True,
    }

"""Codings brought to another version of the framework, in one transaction."""

from collections.abc import Callable, Collection, Generator, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import delete, insert, select, text, update
from sqlalchemy.orm import Session

from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.edits import Edit
from tipcoder.domain.projects import CodingRole
from tipcoder.domain.retired import Upgrade
from tipcoder.domain.taxonomies import Taxonomy
from tipcoder.storage.coding.cases import shown_of_case
from tipcoder.storage.coding.changes import UPGRADE
from tipcoder.storage.coding.codings import StoredCoding, read_coding
from tipcoder.storage.coding.derived_state import Saved
from tipcoder.storage.coding.edit_json import write_upgrade
from tipcoder.storage.coding.frameworks import NewFramework, store_framework
from tipcoder.storage.coding.remarks import store_moved_remarks
from tipcoder.storage.file.database import Database
from tipcoder.storage.file.upserts import upsert
from tipcoder.storage.tables.project import (
    AnswerChoiceTable,
    AnswerTable,
    CaseTable,
    ChangeTable,
    CodingTable,
    ProjectTable,
    RowTable,
)
from tipcoder.storage.taxonomies.taxonomies import store_taxonomies

_RENAME_EVIDENCE = text("""
    UPDATE evidence SET question = :now WHERE row_id = :row AND question = :key AND NOT EXISTS (
        SELECT 1 FROM evidence AS other
        WHERE other.row_id = evidence.row_id AND other.question = :now AND other.passage_id = evidence.passage_id)
""")
_REMOVE_EVIDENCE = text("DELETE FROM evidence WHERE row_id = :row AND question = :key")
_COPY_EVIDENCE = text("""
    INSERT INTO evidence (row_id, question, passage_id)
    SELECT row_id, :now, passage_id FROM evidence WHERE row_id = :row AND question = :key ORDER BY id
    ON CONFLICT DO NOTHING
""")


@dataclass(frozen=True, slots=True)
class Moved:
    """What a coding is in the newer version.

    `rosters` maps rows to the key of their roster. `answers` and the values in `saved` are all that is live, `retired`
    all that is kept beside it; `sources` name where an answer stood that has another key now. `edit` is what was done
    to answers of questions that both versions have, for the history. `evidence` maps refs of evidence to what they are,
    `copied` from there to retired answers that it proves too. `place_of` says what a question of the coding is now,
    None for one of a removed row, which stays as it is.
    """

    rosters: Mapping[str, str]
    answers: Mapping[Ref, Answer]
    retired: Mapping[Ref, Answer]
    sources: Mapping[Ref, Ref]
    saved: Saved
    upgrade: Upgrade
    edit: Edit
    evidence: Mapping[Ref, Ref]
    copied: Mapping[Ref, Ref]
    place_of: Callable[[Ref], Ref | None]


def upgrade_codings(
    database: Database,
    framework: NewFramework,
    taxonomies: Iterable[Taxonomy],
    move: Callable[[StoredCoding, str], Moved],
    *,
    codings: Collection[str] | None,
    coder: str,
) -> Generator[tuple[int, int], None, str]:
    """Make a framework the project's, and bring codings to it: `codings` by id, None for all. One transaction.

    `move` says what a coding becomes in the version of the id that it is given. Yields (done, of how many); closing the
    generator, or an error, leaves the file as it was. Returns the id of the framework.

    Raises:
        UserError: disk_full and the others of `Database.writing`.
    """
    with database.writing() as session:
        store_taxonomies(session, taxonomies)
        framework_id = store_framework(session, framework)
        session.execute(update(ProjectTable).values(framework_id=framework_id))
        older = session.scalars(select(CodingTable.id).where(CodingTable.framework_id != framework_id)).all()
        moving = [coding for coding in older if codings is None or coding in codings]
        for done, coding_id in enumerate(moving):
            yield done, len(moving)
            stored = read_coding(session, coding_id)
            _store(session, stored, move(stored, framework_id), framework_id, coder)
        yield len(moving), len(moving)
    return framework_id


def _store(session: Session, stored: StoredCoding, moved: Moved, framework_id: str, coder: str) -> None:
    coding = stored.coding
    session.execute(
        insert(ChangeTable).values(
            case_id=coding.case,
            coding_id=coding.id,
            kind=UPGRADE,
            coder=coder,
            made_at=datetime.now(UTC),
            operations=write_upgrade(moved.upgrade, moved.edit),
        )
    )
    _store_rows(session, coding.id, moved)
    _store_answers(session, coding.id, moved)
    _store_evidence(session, moved)
    store_moved_remarks(session, coding.id, moved.place_of)
    counts = moved.saved.completeness
    session.execute(
        update(CodingTable)
        .where(CodingTable.id == coding.id)
        .values(
            framework_id=framework_id,
            answered=counts.answered,
            missing=counts.missing,
            wrong=counts.wrong,
            total=counts.total,
        )
    )
    if coding.role is CodingRole.PRIMARY and not coding.is_delivered:
        blank = dict.fromkeys(("title", "court", "decision_date"), "")
        shown = shown_of_case({**blank, **moved.saved.roles})
        session.execute(update(CaseTable).where(CaseTable.id == coding.case).values(**shown))


def _store_rows(session: Session, coding_id: str, moved: Moved) -> None:
    found = session.execute(
        select(RowTable.id, RowTable.roster, RowTable.relevant).where(
            RowTable.coding_id == coding_id, RowTable.removed_by.is_(None)
        )
    ).all()
    for row, roster, relevant in found:
        now = moved.rosters[row], moved.saved.relevant_rows.get(row, relevant)
        if now != (roster, relevant):
            session.execute(update(RowTable).where(RowTable.id == row).values(roster=now[0], relevant=now[1]))


def _store_answers(session: Session, coding_id: str, moved: Moved) -> None:
    """Bring the answers of a coding, and the terms that are counted of them, to what they are now."""
    rows = select(RowTable.id).where(RowTable.coding_id == coding_id, RowTable.removed_by.is_(None))
    session.execute(delete(AnswerChoiceTable).where(AnswerChoiceTable.row_id.in_(rows)))
    before = {
        Ref(found.row_id, found.question): (found.value, found.state, found.relevant, found.calculated)
        for found in session.scalars(select(AnswerTable).where(AnswerTable.row_id.in_(rows)))
    }
    after = {
        ref: (answer.value, str(answer.state), relevant, calculated)
        for ref, answer, relevant, calculated in _all(moved, {ref: values[2] for ref, values in before.items()})
    }
    gone = [{"row": ref.row, "key": ref.key} for ref in before if ref not in after]
    if gone:
        session.execute(text("DELETE FROM answer WHERE row_id = :row AND question = :key"), gone)
    changed = [
        {
            "row_id": ref.row,
            "question": ref.key,
            "value": value,
            "state": state,
            "relevant": relevant,
            "calculated": own,
        }
        for ref, (value, state, relevant, own) in after.items()
        if before.get(ref) != (value, state, relevant, own)
    ]
    upsert(session, AnswerTable, changed, ("value", "state", "relevant", "calculated"))
    terms = [
        {"row_id": ref.row, "question": ref.key, "term": term}
        for ref in moved.saved.selects
        for term in dict.fromkeys(moved.answers[ref].value.split())
    ]
    if terms:
        session.execute(insert(AnswerChoiceTable), terms)


def _store_evidence(session: Session, moved: Moved) -> None:
    renamed = [
        {"row": was.row, "key": was.key, "now": now.key} for was, now in moved.evidence.items() if was.key != now.key
    ]
    if renamed:
        session.execute(_RENAME_EVIDENCE, renamed)
        session.execute(_REMOVE_EVIDENCE, [{"row": each["row"], "key": each["key"]} for each in renamed])
    copied = [{"row": was.row, "key": was.key, "now": now.key} for was, now in moved.copied.items()]
    if copied:
        session.execute(_COPY_EVIDENCE, copied)


def _all(moved: Moved, was_relevant: Mapping[Ref, bool]) -> Iterable[tuple[Ref, Answer, bool, bool]]:
    """Yield all answers with whether they are relevant and calculated. A retired one is as relevant as it was."""
    relevant = moved.saved.relevant
    for ref, answer in moved.retired.items():
        yield ref, answer, was_relevant[moved.sources.get(ref, ref)], False
    for ref, answer in moved.answers.items():
        yield ref, answer, relevant.get(ref, True), False
    for ref, value in moved.saved.values.items():
        if value:
            yield ref, Answer(value), relevant.get(ref, True), True

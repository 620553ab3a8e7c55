"""Migrates stored codings to another framework version in one transaction, and counts its impact by SQL."""

import json
from collections.abc import Callable, Collection, Generator, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import delete, insert, select, text, update
from sqlalchemy.orm import Session

from tipcoder.domain.answers import Answer, AnswerState, Ref
from tipcoder.domain.edits import ChangeKind, Edit
from tipcoder.domain.projects import CodingRole, Completeness, Tier
from tipcoder.domain.retired import Upgrade
from tipcoder.domain.taxonomies import Taxonomy
from tipcoder.storage.coding.cases import shown_of_case
from tipcoder.storage.coding.codings import StoredCoding, read_coding, store_change
from tipcoder.storage.coding.derived_state import Saved
from tipcoder.storage.coding.edit_json import write_upgrade
from tipcoder.storage.coding.frameworks import NewFramework, store_framework
from tipcoder.storage.coding.remarks import store_moved_remarks, store_remark
from tipcoder.storage.coding.text_reviews import store_moved_reviews
from tipcoder.storage.file.database import Database
from tipcoder.storage.tables.project import (
    AnswerChoiceTable,
    AnswerTable,
    CaseTable,
    ChangeTable,
    CodingTable,
    ProjectTable,
    RowTable,
)
from tipcoder.storage.taxonomies import store_taxonomies
from tipcoder.storage.upserts import upsert

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
class FollowingEdit:
    """Edit that a coding gets once it is in the newer version, what is saved with it, and remarks by their place."""

    edit: Edit
    saved: Saved
    remarks: Mapping[Ref, str]


@dataclass(frozen=True, slots=True)
class MigratedCoding:
    """Coding in the newer version.

    `rosters` maps rows to the key of their roster. `answers` and the values in `saved` are all that is live, `retired`
    all that is kept beside it; `sources` name where an answer stood that has another key now. `edit` is what was done
    to answers of questions that both versions have, for the history. `evidence` maps refs of evidence to what they are,
    `copied` from there to retired answers that it proves too. `place_of` says what a question of the coding is now,
    None for one of a removed row, which stays as it is. `then` is done to it there, in the same transaction.
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
    then: FollowingEdit | None = None


def upgrade_codings(
    database: Database,
    framework: NewFramework,
    taxonomies: Iterable[Taxonomy],
    move: Callable[[StoredCoding, str], MigratedCoding],
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


def list_codings(database: Database) -> tuple[str, ...]:
    """Return the ids of all codings, those of removed cases among them."""
    with database.session() as session:
        return tuple(session.scalars(select(CodingTable.id)))


def change_asked(
    database: Database, asked: Tier, frameworks: Collection[str], count: Callable[[StoredCoding], Completeness]
) -> Generator[tuple[int, int]]:
    """Make a tier the one up to which the project asks, and count the codings by some frameworks anew.

    One transaction; yields (done, of how many). Closing the generator, or an error, leaves the file as it was.
    """
    with database.writing() as session:
        session.execute(update(ProjectTable).values(asked=asked))
        found = session.scalars(select(CodingTable.id).where(CodingTable.framework_id.in_(frameworks))).all()
        for done, coding_id in enumerate(found):
            yield done, len(found)
            counts = count(read_coding(session, coding_id))
            session.execute(
                update(CodingTable)
                .where(CodingTable.id == coding_id)
                .values(answered=counts.answered, missing=counts.missing, wrong=counts.wrong, total=counts.total)
            )
        yield len(found), len(found)


def _store(session: Session, stored: StoredCoding, moved: MigratedCoding, framework_id: str, coder: str) -> None:
    coding = stored.coding
    session.execute(
        insert(ChangeTable).values(
            case_id=coding.case,
            coding_id=coding.id,
            kind=ChangeKind.UPGRADE,
            coder=coder,
            made_at=datetime.now(UTC),
            operations=write_upgrade(moved.upgrade, moved.edit),
        )
    )
    _store_rows(session, coding.id, moved)
    _store_answers(session, coding.id, moved)
    _store_evidence(session, moved)
    store_moved_remarks(session, coding.id, moved.place_of)
    store_moved_reviews(session, coding.id, moved.place_of)
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
    if not coding.is_delivered:
        blank = dict.fromkeys(("title", "court", "decision_date"), "")
        shown = shown_of_case({**blank, **moved.saved.roles})
        if coding.role is CodingRole.PRIMARY:
            session.execute(update(CaseTable).where(CaseTable.id == coding.case).values(**shown))
        else:
            session.execute(update(CodingTable).where(CodingTable.id == coding.id).values(**shown))
    if (then := moved.then) is not None:
        store_change(session, coding.id, then.edit, kind=ChangeKind.EDIT, coder=coder, saved=then.saved)
        for ref, words in then.remarks.items():
            store_remark(session, ref, words, coder=coder)


def _store_rows(session: Session, coding_id: str, moved: MigratedCoding) -> None:
    found = session.execute(
        select(RowTable.id, RowTable.roster, RowTable.relevant).where(
            RowTable.coding_id == coding_id, RowTable.removed_by.is_(None)
        )
    ).all()
    for row, roster, relevant in found:
        now = moved.rosters[row], moved.saved.relevant_rows.get(row, relevant)
        if now != (roster, relevant):
            session.execute(update(RowTable).where(RowTable.id == row).values(roster=now[0], relevant=now[1]))


def _store_answers(session: Session, coding_id: str, moved: MigratedCoding) -> None:
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


def _store_evidence(session: Session, moved: MigratedCoding) -> None:
    renamed = [
        {"row": was.row, "key": was.key, "now": now.key} for was, now in moved.evidence.items() if was.key != now.key
    ]
    if renamed:
        session.execute(_RENAME_EVIDENCE, renamed)
        session.execute(_REMOVE_EVIDENCE, [{"row": each["row"], "key": each["key"]} for each in renamed])
    copied = [{"row": was.row, "key": was.key, "now": now.key} for was, now in moved.copied.items()]
    if copied:
        session.execute(_COPY_EVIDENCE, copied)


def _all(moved: MigratedCoding, was_relevant: Mapping[Ref, bool]) -> Iterable[tuple[Ref, Answer, bool, bool]]:
    """Yield all answers with whether they are relevant and calculated. A retired one is as relevant as it was."""
    relevant = moved.saved.relevant
    for ref, answer in moved.retired.items():
        yield ref, answer, was_relevant[moved.sources.get(ref, ref)], False
    for ref, answer in moved.answers.items():
        yield ref, answer, relevant.get(ref, True), False
    for ref, value in moved.saved.values.items():
        if value:
            yield ref, Answer(value), relevant.get(ref, True), True


_ROWS = """
    FROM coding JOIN "case" ON "case".id = coding.case_id AND "case".removed_at IS NULL
    JOIN row ON row.coding_id = coding.id AND row.removed_by IS NULL
    JOIN json_each(:places) AS place ON place.value ->> 0 = row.roster
"""
_ANSWERS = f"{_ROWS} JOIN answer ON answer.row_id = row.id AND answer.question = place.value ->> 1"
_OF_FRAMEWORK = "WHERE coding.framework_id = :framework"
_CASES = "SELECT count(DISTINCT coding.case_id)"
_AMONG = "IN (SELECT value FROM json_each(:words))"
_TERMS = f"""{_ANSWERS}
    JOIN answer_choice ON answer_choice.row_id = answer.row_id AND answer_choice.question = answer.question
"""
_COUNT = {
    "rows": text(f"{_CASES} {_ROWS} {_OF_FRAMEWORK}"),
    "answers": text(f"{_CASES} {_ANSWERS} {_OF_FRAMEWORK}"),
    "states": text(f"{_CASES} {_ANSWERS} {_OF_FRAMEWORK} AND answer.state {_AMONG}"),
    "term": text(f"{_CASES} {_TERMS} {_OF_FRAMEWORK} AND answer_choice.term {_AMONG}"),
}
_DISTINCT = text(f"SELECT DISTINCT coding.case_id, answer.value, answer.state {_ANSWERS} {_OF_FRAMEWORK}")
_RETIRED = text("""
    SELECT DISTINCT coding.framework_id, row.roster, answer.question FROM answer
    JOIN row ON row.id = answer.row_id JOIN coding ON coding.id = row.coding_id
    WHERE instr(answer.question, '@') > 0 AND row.removed_by IS NULL
""")
_VERSIONS = text("""
    SELECT coding.framework_id, count(DISTINCT coding.case_id) FILTER (WHERE "case".removed_at IS NULL)
    FROM coding JOIN "case" ON "case".id = coding.case_id GROUP BY coding.framework_id
""")

Places = Iterable[tuple[str, str]]
"""Keys of rosters ("" for the top) and questions in them ("" where rows are counted)."""


def count_touched(database: Database, framework_id: str, what: str, places: Places, words: Collection[str] = ()) -> int:
    """Return in how many cases a version's codings have rows, answers, states or terms (`what`) in these places.

    `words` are the states or terms. Cases and rows that were removed do not count; hidden answers do.
    """
    values = {"framework": framework_id, "places": json.dumps(list(places)), "words": json.dumps(list(words))}
    if what in ("rows", "answers"):
        del values["words"]
    with database.session() as session:
        count: int = session.execute(_COUNT[what], values).scalar_one()
        return count


def distinct_answers(database: Database, framework_id: str, places: Places) -> tuple[tuple[str, Answer], ...]:
    """Return (case, answer), each once, of all answers in these places: to see which of them fit."""
    with database.session() as session:
        found = session.execute(_DISTINCT, {"framework": framework_id, "places": json.dumps(list(places))}).all()
        return tuple((case, Answer(value, AnswerState(state))) for case, value, state in found)


def list_retired(database: Database) -> tuple[tuple[str, str, str], ...]:
    """Return (framework of the coding, roster, key), each once, of retired answers in rows that are there."""
    with database.session() as session:
        return tuple((framework, roster, key) for framework, roster, key in session.execute(_RETIRED).all())


def count_by_version(database: Database) -> dict[str, int]:
    """Return how many cases each version of the framework codes, by its id; 0 where all of them were removed."""
    with database.session() as session:
        return {framework: cases for framework, cases in session.execute(_VERSIONS).all()}  # noqa: C416 (typed rows)

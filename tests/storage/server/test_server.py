"""The same tables and the same services on a server as in a file, with several people at once."""

import random
import threading
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from tests.support import shipped_judgments, versions
from tests.support.authors_texts import opened
from tests.support.older_files import take_back_ledger
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.curation import Curation, CurationEdit, CurationKind, authors_text
from tipcoder.domain.edits import SetAnswer
from tipcoder.domain.projects import Country
from tipcoder.errors import UserError
from tipcoder.services import cases, coding
from tipcoder.services.projects import (
    NewProject,
    OpenProject,
    close_project,
    create_stored_project,
    open_stored_project,
)
from tipcoder.services.retired import retired_answers
from tipcoder.storage.coding.exports import stream_cases
from tipcoder.storage.curation import next_undo, read_curation, save_curation, store_undo
from tipcoder.storage.file.database import Database
from tipcoder.storage.file.integrity import check_database
from tipcoder.storage.server import create_store, open_store
from tipcoder.storage.tables.project import ChangeTable

CASES = 12
AS_IN_0005 = (
    "DROP TABLE saved_filter",
    "DROP TABLE delivered_quotation",
    "DROP TABLE curation_change",
    "DROP TABLE curated",
    "DROP TABLE delivered_proof",
    "DROP TABLE delivered_remark",
    "DROP TABLE text_review",
    "DROP TABLE round_case",
    "DROP TABLE coding_round",
    "DROP TABLE coding_status",
    "DROP TABLE row_pair",
    "DROP TABLE settlement",
    "DROP TABLE coding_snapshot",
    *(f"ALTER TABLE coding DROP COLUMN {name}" for name in ("title", "court", "decided_on")),
    "ALTER TABLE project DROP COLUMN role",
    "ALTER TABLE project DROP COLUMN asked",
    "DROP FUNCTION at_work_role",
    "DROP FUNCTION at_work_coder",
    "ALTER TABLE delivery DROP COLUMN report",
    "ALTER TABLE delivery DROP COLUMN last_change",
    *(
        f"CREATE OR REPLACE FUNCTION search_answer_{verb}() RETURNS trigger LANGUAGE plpgsql "
        "AS $$ BEGIN RETURN NULL; END $$"
        for verb in ("insert", "update", "delete")
    ),
    "UPDATE alembic_version SET version_num = '0005'",
)
"""Statements that take back the newest migration."""


def stored(address: str, folder: Path, content: bytes) -> OpenProject:
    """Make a project on the server."""
    (folder / "framework.xlsx").write_bytes(content)
    new = NewProject(Path(), "Region", Country.SRB, "SRB-02", "", folder / "framework.xlsx")
    return create_stored_project(address, new)


def content(project: OpenProject) -> list[Any]:
    """Return what is exported of a project, without the ids that are made anew for each."""
    return [
        [
            (
                roster,
                row.position,
                row.case_number,
                sorted((key.partition("@")[0], answer.value, answer.state) for key, answer in row.answers.items()),
            )
            for roster, rows in levels.items()
            for row in rows
        ]
        for levels in stream_cases(project.database, None)
    ]


def test_the_same_work_gives_the_same_in_a_file_and_on_a_server(address: str, tmp_path: Path) -> None:
    """Coding, undo, judgments, and an upgrade to a newer framework."""
    found = []
    for project in (
        versions.make(tmp_path, versions.first()),
        stored(address, tmp_path, versions.first()),
    ):
        chance = random.Random(4)
        roots = [versions.code(project, number, chance) for number in range(CASES)]
        open_case = coding.open_coding(project, roots[0])
        coding.apply_edit(open_case, (SetAnswer(Ref(roots[0], "remark"), _now(open_case, "remark"), Answer("жртва")),))
        coding.apply_edit(open_case, (SetAnswer(Ref(roots[0], "remark"), Answer("жртва"), Answer("друго")),))
        coding.undo(open_case)
        judgment = shipped_judgments.file(Country.SRB, "1")
        cases.add_judgment(project, cases.list_cases(project)[0].id, judgment)
        before = content(project)
        upgraded = versions.upgraded(project, versions.second())
        retired = sum(len(group.rows) for root in roots for group in retired_answers(coding.open_coding(project, root)))
        texts = [
            cases.read_judgment(project, judgment.id).pages
            for judgment in cases.list_judgments(project, cases.list_cases(project)[0].id)
        ]
        found.append((before, upgraded.codings, content(project), retired, texts, check_database(project.database)))
        close_project(project)
    in_file, on_server = found
    assert on_server == in_file
    assert in_file[1] == CASES
    assert in_file[3] > 0
    assert in_file[5] == ()


def _now(open_case: coding.OpenCoding, key: str) -> Answer | None:
    return open_case.live.answer(Ref(open_case.live.root, key))


def test_nobody_writes_over_what_somebody_else_changed_meanwhile(address: str, tmp_path: Path) -> None:
    mine = stored(address, tmp_path, versions.first())
    root = versions.code(mine, 1, random.Random(1))
    theirs = open_stored_project(address)
    my_coding, their_coding = coding.open_coding(mine, root), coding.open_coding(theirs, root)
    now = _now(my_coding, "summary")
    ref = Ref(root, "summary")
    coding.apply_edit(their_coding, (SetAnswer(ref, now, Answer("theirs")),))
    with pytest.raises(UserError, match="coding_changed_elsewhere"):
        coding.apply_edit(my_coding, (SetAnswer(ref, now, Answer("mine")),))
    with pytest.raises(UserError, match="coding_changed_elsewhere"):
        coding.undo(my_coding)
    assert my_coding.live.answer(ref) == now
    again = coding.open_coding(mine, root)
    assert again.live.answer(ref) == Answer("theirs")
    coding.apply_edit(again, (SetAnswer(ref, Answer("theirs"), Answer("mine")),))
    assert coding.open_coding(theirs, root).live.answer(ref) == Answer("mine")
    close_project(theirs)
    close_project(mine)


def test_four_people_add_cases_at_once_and_none_is_lost(address: str, tmp_path: Path) -> None:
    stored(address, tmp_path, versions.first()).database.close()
    faults: list[BaseException] = []

    def work(seed: int) -> None:
        project = open_stored_project(address)
        try:
            for number in range(5):
                versions.code(project, seed * 10 + number, random.Random(seed))
        except BaseException as fault:
            faults.append(fault)
        finally:
            close_project(project)

    people = [threading.Thread(target=work, args=(seed,)) for seed in range(4)]
    for person in people:
        person.start()
    for person in people:
        person.join()
    assert faults == []
    project = open_stored_project(address)
    assert [case.number for case in cases.list_cases(project)] == list(range(1, 21))
    assert check_database(project.database) == ()
    close_project(project)


def test_who_reads_sees_one_moment_while_others_write(address: str, tmp_path: Path) -> None:
    project = stored(address, tmp_path, versions.first())
    versions.code(project, 1, random.Random(1))
    steps = stream_cases(project.database, None)
    other = open_stored_project(address)
    with project.database.session() as session:
        before = session.query(ChangeTable).count()
        versions.code(other, 2, random.Random(2))
        assert session.query(ChangeTable).count() == before
    assert len(list(steps)) == 2
    close_project(other)
    close_project(project)


def test_changes_are_only_ever_added(address: str, tmp_path: Path) -> None:
    project = stored(address, tmp_path, versions.first())
    versions.code(project, 1, random.Random(1))
    with pytest.raises(DBAPIError, match="only ever added"), project.database.writing() as session:
        session.query(ChangeTable).delete()
    close_project(project)


@pytest.mark.parametrize(
    ("address_given", "code"),
    [
        ("postgresql+psycopg://", "store_address_wrong"),
        ("mysql://a@b/c", "store_address_wrong"),
        ("postgresql://nobody@127.0.0.1:1/x", "store_unreachable"),
    ],
)
def test_an_address_at_which_there_is_nothing(address_given: str, code: str) -> None:
    pytest.importorskip("psycopg")
    with pytest.raises(UserError, match=code):
        open_store(address_given)


def test_an_empty_database_and_one_that_holds_a_project(address: str, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="store_empty"):
        open_store(address)
    (tmp_path / "bad.xlsx").write_text("no workbook")
    with pytest.raises(UserError):
        create_stored_project(address, NewProject(Path(), "R", Country.SRB, "SRB-01", "", tmp_path / "bad.xlsx"))
    store = create_store(address)
    with pytest.raises(UserError, match="store_exists"):
        create_store(address)
    store.close()


def described(store: Database) -> tuple[set[tuple[str, ...]], set[tuple[str, str]]]:
    """Return all columns, and the bodies of all functions of triggers."""
    with store.session() as session:
        columns = session.execute(
            text("SELECT table_name, column_name, data_type, is_nullable FROM information_schema.columns "
                 "WHERE table_schema = 'tipcoder'")
        )  # fmt: skip
        functions = session.execute(text("SELECT proname, prosrc FROM pg_proc WHERE proname LIKE 'search_%'"))
        return {tuple(row) for row in columns}, {(name, " ".join(body.split())) for name, body in functions}


def test_a_store_of_an_older_program_is_brought_up_to_date(address: str, tmp_path: Path) -> None:
    project = stored(address, tmp_path, versions.first())
    expected = described(project.database)
    with project.database.writing() as session:
        take_back_ledger(session)
        for statement in AS_IN_0005:
            session.execute(text(statement))
    assert described(project.database) != expected
    close_project(project)
    project = open_stored_project(address)
    assert described(project.database) == expected
    made = coding.open_coding(project, cases.add_case(project).coding.id)
    coding.apply_edit(made, (SetAnswer(Ref(made.live.root, "summary"), None, Answer("a fictional word")),))
    close_project(project)
    close_project(open_stored_project(address))


def test_what_is_added_to_findings_is_stored_and_taken_back_on_a_server(address: str, tmp_path: Path) -> None:
    project = stored(address, tmp_path, versions.first())
    case = cases.add_case(project)
    edits = [
        CurationEdit(CurationKind.CHAPTER_TEXT, "method mk", "Оценка"),
        CurationEdit(CurationKind.ILLUSTRATION, "c01_1 row", "1", case.id),
        CurationEdit(CurationKind.CHAPTER_TEXT, "method mk", None),
    ]
    assert all(save_curation(project.database, edit, coder="SRB-02") for edit in edits)
    change = next_undo(project.database)
    assert change is not None
    store_undo(project.database, change, coder="SRB-02")
    found = read_curation(project.database)
    text = authors_text(CurationKind.CHAPTER_TEXT, "method mk", "Оценка")
    assert found == Curation(chapter_texts={("method", "mk"): text}, illustrations={"c01_1": ("row",)})
    close_project(project)


def test_texts_of_an_older_store_stand_under_the_names_of_their_chapters(address: str, tmp_path: Path) -> None:
    project = stored(address, tmp_path, versions.first())
    for subject in ("2 mk", "16 sr-Latn", "99 en"):
        edit = CurationEdit(CurationKind.CHAPTER_TEXT, subject, subject)
        save_curation(project.database, edit, coder="SRB-02")
    with project.database.writing() as session:
        take_back_ledger(session)
        session.execute(text("UPDATE alembic_version SET version_num = '0015'"))
    close_project(project)
    project = open_stored_project(address)
    change = next_undo(project.database)
    assert change is not None
    assert change.edit.subject == "99 en"
    store_undo(project.database, change, coder="SRB-02")
    texts = opened(read_curation(project.database).chapter_texts)
    assert texts == {("method", "mk"): "2 mk", ("recommendations", "sr-Latn"): "16 sr-Latn"}
    change = next_undo(project.database)
    assert change is not None
    assert change.edit.subject == "recommendations sr-Latn"
    close_project(project)

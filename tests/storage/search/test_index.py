"""An older project gets its index with the first search; every change of a page, an answer or a term is noted."""

from pathlib import Path

import pytest
from sqlalchemy import text

from tests.support.project_files import CODER, PASSPHRASE, Made, save, setting
from tipcoder.domain.answers import Ref
from tipcoder.domain.projects import JudgmentKind, JudgmentText
from tipcoder.domain.taxonomies import Taxonomy, Term
from tipcoder.storage.coding.documents import add_judgment
from tipcoder.storage.coding.remarks import add_remark, remarks_of_coding
from tipcoder.storage.coding.term_recoding import save_taxonomies
from tipcoder.storage.file import migrate
from tipcoder.storage.file.opening import create_database, open_database

PAGES = JudgmentText("a.txt", "text/plain", b"a", "aa", ("Prva strana", "Druga strana"))
TERMS = Taxonomy("means", (Term("force", {"en": "Force"}), Term("fraud", {"en": "Fraud"})))


def fill(made: Made) -> str:
    judgment = add_judgment(made.database, made.case, PAGES, JudgmentKind.APPEAL)
    save_taxonomies(made.database, (TERMS,))
    save(made, *setting(made.coding, "court", "Viši sud"))
    add_remark(made.database, Ref(made.coding, "court"), "Koji sud?", coder=CODER)
    return judgment.id


def pending(made: Made) -> set[tuple[str, str, str]]:
    with made.database.session() as session:
        return {(*mark,) for mark in session.execute(text("SELECT kind, owner, part FROM search_pending"))}


def run(made: Made, statement: str) -> None:
    with made.database.writing() as session:
        session.execute(text("DELETE FROM search_pending"))
        session.execute(text(statement))


def everything(made: Made, judgment: str) -> set[tuple[str, str, str]]:
    return {
        ("judgment", judgment, ""),
        ("term", "means", "force"),
        ("term", "means", "fraud"),
        ("answer", made.coding, "court"),
    }


def test_what_is_stored_is_noted_once(made: Made) -> None:
    judgment = fill(made)
    (remark,) = remarks_of_coding(made.database, made.coding)
    assert pending(made) == everything(made, judgment) | {("remark", remark.id, "")}


OLDER = """
    INSERT INTO coder VALUES ('A', '2026');
    INSERT INTO framework VALUES ('f', 'tip', 'TIP', '1', 'aa', '2026', '', x'00');
    INSERT INTO "case" VALUES ('c', 1, '', '', '', '2026', '2026', NULL);
    INSERT INTO coding VALUES ('k', 'c', 'f', 'primary', 'A', 0, 0, 0, 0, '', '2026', '2026');
    INSERT INTO row VALUES ('k', 'k', NULL, '', 0, 1, NULL);
    INSERT INTO answer VALUES ('k', 'court', 'answered', 1, 0, 'Viši sud');
    INSERT INTO answer VALUES ('k', 'count', 'answered', 1, 1, '2');
    INSERT INTO document VALUES ('j', 'c', 'a.txt', 'other', 'text/plain', 'bb', 1, NULL, '2026', x'00');
    INSERT INTO page VALUES ('j', 1, 'Prva strana');
    INSERT INTO taxonomy VALUES ('means', '1', '{}', '{}', '', '', '{}', '2026');
    INSERT INTO term VALUES ('means', 'force', '', 0, 'active', '', '', '', '', '{}')
"""
"""A filled project as it was before there was an index."""


def test_an_older_project_has_everything_to_be_indexed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "older.tip"
    with monkeypatch.context() as older:
        older.setattr(migrate, "HEAD", "0003")
        database = create_database(path, PASSPHRASE)
        with database.writing() as session:
            for statement in OLDER.split(";"):
                session.execute(text(statement))
        database.close()
    made = Made(open_database(path, passphrase=PASSPHRASE), "f", "c", "k")
    assert pending(made) == {("answer", "k", "court"), ("judgment", "j", ""), ("term", "means", "force")}
    made.database.close()


@pytest.mark.parametrize(
    ("statement", "kinds"),
    [
        ("UPDATE page SET text = 'x' WHERE number = 2", {"judgment"}),
        ("DELETE FROM page WHERE number = 2", {"judgment"}),
        ("UPDATE answer SET value = 'x'", {"answer"}),
        ("UPDATE answer SET question = 'tribunal'", {"answer"}),
        ("DELETE FROM answer", {"answer"}),
        ("UPDATE answer SET relevant = 0", set()),
        ("UPDATE term_label SET text = 'x' WHERE code = 'force'", {"term"}),
        ("DELETE FROM term WHERE code = 'force'", {"term"}),
        ("UPDATE remark SET text = 'x'", {"remark"}),
        ("UPDATE remark SET status = 'closed'", set()),
        ("DELETE FROM remark", {"remark"}),
        ("UPDATE \"case\" SET title = 'x'", set()),
    ],
)
def test_every_change_is_noted_whoever_makes_it(made: Made, statement: str, kinds: set[str]) -> None:
    fill(made)
    run(made, statement)
    assert {kind for kind, _, _ in pending(made)} == kinds


def test_an_answer_under_another_name_is_forgotten_under_the_old_one(made: Made) -> None:
    fill(made)
    run(made, "UPDATE answer SET question = 'tribunal'")
    assert {part for _, _, part in pending(made)} == {"court", "tribunal"}


def test_calculated_values_are_not_noted(made: Made) -> None:
    fill(made)
    run(made, "UPDATE answer SET calculated = 1")
    run(made, "UPDATE answer SET value = 'x'")
    assert pending(made) == set()

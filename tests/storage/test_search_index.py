"""An older project gets its index with the first search; every change of a page, an answer or a term is noted."""

from pathlib import Path

import pytest
from sqlalchemy import text

from tests.storage.making import PASSPHRASE, Made, make, save, setting
from tipcoder.domain.projects import JudgmentKind, JudgmentText
from tipcoder.domain.taxonomies import Taxonomy, Term
from tipcoder.storage import migrate
from tipcoder.storage.database import open_database
from tipcoder.storage.documents import add_judgment
from tipcoder.storage.taxonomies import save_taxonomy

PAGES = JudgmentText("a.txt", "text/plain", b"a", "aa", ("Prva strana", "Druga strana"))
TERMS = Taxonomy("means", (Term("force", {"en": "Force"}), Term("fraud", {"en": "Fraud"})))


def fill(made: Made) -> str:
    judgment = add_judgment(made.database, made.case, PAGES, JudgmentKind.APPEAL)
    save_taxonomy(made.database, TERMS)
    save(made, *setting(made.coding, "court", "Viši sud"))
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
    assert pending(made) == everything(made, judgment)


def test_an_older_project_has_everything_to_be_indexed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as older:
        older.setattr(migrate, "HEAD", "0003")
        made = make(tmp_path / "older.tip")
        judgment = fill(made)
        made.database.close()
    made.database = open_database(made.database.path, passphrase=PASSPHRASE)
    assert pending(made) == everything(made, judgment)
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

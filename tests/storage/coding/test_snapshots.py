"""Statuses of codings, and what they said when they were submitted."""

import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text, update

from tests.support.project_files import CODER, NOTHING, PASSPHRASE, Made, save, setting
from tipcoder.domain.packing import MOST_UNPACKED
from tipcoder.domain.projects import CodingRole, CodingStatus
from tipcoder.errors import UserError
from tipcoder.storage.coding.cases import store_second
from tipcoder.storage.coding.codings import load_coding
from tipcoder.storage.coding.derived_state import Beginning
from tipcoder.storage.coding.snapshots import compared_codings, load_compared, store_status, take_back_batch
from tipcoder.storage.file import migrate
from tipcoder.storage.file.integrity import check_database
from tipcoder.storage.file.opening import create_database, open_database
from tipcoder.storage.tables.double_coding import CodingSnapshotTable

OLDER = """
    INSERT INTO coder VALUES ('A', '2026-03-01T09:30Z');
    INSERT INTO framework VALUES ('f', 'tip', 'TIP', '1', 'aa', '2026-03-01T09:30Z', '', x'00');
    INSERT INTO "case" VALUES ('c', 1, '', '', '', '2026-03-01T09:30Z', '2026-03-01T09:30Z', NULL);
    INSERT INTO coding VALUES ('k', 'c', 'f', 'primary', 'A', 0, 0, 0, 0, '', '2026-03-01T09:30Z', '2026-03-01T09:30Z');
    INSERT INTO row VALUES ('k', 'k', NULL, '', 0, 1, NULL);
    INSERT INTO answer VALUES ('k', 'court', 'answered', 1, 0, 'Viši sud')
"""


def begin_second(made: Made, coder: str = "SRB-05") -> str:
    with made.database.writing() as session:
        store_second(session, made.case, made.framework, coder, Beginning(f"second {coder}", (), NOTHING))
    return f"second {coder}"


def submit(made: Made, coding: str, batch: str | None = None) -> None:
    with made.database.writing() as session:
        store_status(session, coding, CodingStatus.SUBMITTED, coder=CODER, batch=batch)


def test_an_older_project_goes_on_with_nothing_submitted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "older.tip"
    with monkeypatch.context() as older:
        older.setattr(migrate, "HEAD", "0008")
        database = create_database(path, PASSPHRASE)
        with database.writing() as session:
            for statement in OLDER.split(";"):
                session.execute(text(statement))
        database.close()
    database = open_database(path, passphrase=PASSPHRASE)
    assert check_database(database) == ()
    (found,) = compared_codings(database)
    assert (found.number, found.is_submitted, found.coding) == (1, False, load_coding(database, "k"))
    database.close()


def test_a_second_coding_counts_once_it_is_submitted(made: Made) -> None:
    save(made, *setting(made.coding, "court", "Viši sud"))
    coding = begin_second(made)
    assert [found.coding.coding.role for found in compared_codings(made.database)] == [CodingRole.PRIMARY]
    submit(made, coding)
    assert [(found.coding.coding.role, found.is_submitted) for found in compared_codings(made.database)] == [
        (CodingRole.PRIMARY, False),
        (CodingRole.SECOND, True),
    ]


def test_what_was_submitted_stays_until_it_is_submitted_again(made: Made) -> None:
    save(made, *setting(made.coding, "court", "Viši sud"))
    then = load_coding(made.database, made.coding)
    submit(made, made.coding)
    save(made, *setting(made.coding, "court", "Apelacioni sud"))
    assert load_compared(made.database, made.coding).coding.answers == then.answers
    with made.database.writing() as session:
        store_status(session, made.coding, CodingStatus.IN_WORK, coder=CODER)
    assert load_compared(made.database, made.coding).coding.answers == then.answers
    submit(made, made.coding)
    assert load_compared(made.database, made.coding).coding == load_coding(made.database, made.coding)


def test_an_import_that_is_taken_back_is_not_submitted_any_more(made: Made) -> None:
    coding = begin_second(made)
    submit(made, coding, "first")
    submit(made, coding, "second")
    with made.database.writing() as session:
        take_back_batch(session, coding, "first", coder=CODER)
    assert load_compared(made.database, coding).is_submitted
    for batch, is_submitted in (("second", True), ("first", False)):
        with made.database.writing() as session:
            take_back_batch(session, coding, batch, coder=CODER)
        assert load_compared(made.database, coding).is_submitted is is_submitted


@pytest.mark.parametrize(
    "make",
    [
        lambda: zlib.compress(b" " * (MOST_UNPACKED + 1)),
        lambda: zlib.compress(b"{}")[:-3],
        lambda: b"none",
        lambda: zlib.compress(b"[" * 100_000),
    ],
    ids=["large", "cut", "not packed", "deep"],
)
def test_what_no_program_packed_is_not_unpacked(made: Made, make: Callable[[], bytes]) -> None:
    submit(made, made.coding)
    with made.database.writing() as session:
        session.execute(update(CodingSnapshotTable).values(content=make()))
    with pytest.raises(UserError, match="project_unsound"):
        load_compared(made.database, made.coding)

"""Saved filters are kept in the project, come through an upgrade and a restart, and are in no copy for others."""

from pathlib import Path

import pytest
from sqlalchemy import text

from tests.support.older_files import take_back_ledger
from tests.support.project_files import PASSPHRASE, Made, decrypted
from tipcoder.domain.projects import CodingStatus
from tipcoder.domain.searching import SavedFilter
from tipcoder.errors import UserError
from tipcoder.storage.coding.cases import list_cases
from tipcoder.storage.file import migrate
from tipcoder.storage.file.integrity import check_database
from tipcoder.storage.file.opening import open_database
from tipcoder.storage.handover import copy_for
from tipcoder.storage.search.saved_filters import list_filters, replace_filters

CHILDREN = SavedFilter("Деца", "дете Скопје", CodingStatus.IN_WORK)
DONE = SavedFilter("Të gatshme", "", CodingStatus.SUBMITTED)


def test_filters_are_saved_renamed_replaced_and_removed(made: Made) -> None:
    replace_filters(made.database, (), (CHILDREN, DONE))
    assert set(list_filters(made.database)) == {CHILDREN, DONE}
    renamed, other = SavedFilter("Малолетни", CHILDREN.words, CHILDREN.status), SavedFilter(DONE.name, "Tiranë")
    replace_filters(made.database, [CHILDREN.name], (renamed, other))
    made.database.close()
    database = open_database(made.database.path, passphrase=PASSPHRASE)
    assert set(list_filters(database)) == {renamed, other}
    replace_filters(database, [renamed.name, other.name], ())
    assert list_filters(database) == ()
    database.close()


def test_two_filters_exchange_their_names(made: Made) -> None:
    replace_filters(made.database, (), (CHILDREN, DONE))
    exchanged = (SavedFilter(DONE.name, CHILDREN.words), SavedFilter(CHILDREN.name, "", DONE.status))
    replace_filters(made.database, [CHILDREN.name, DONE.name], exchanged)
    assert set(list_filters(made.database)) == set(exchanged)


def test_no_copy_for_others_has_them(made: Made, tmp_path: Path) -> None:
    replace_filters(made.database, (), (CHILDREN,))
    copy_for(made.database, tmp_path / "copy.tip", PASSPHRASE)
    assert CHILDREN.words.encode() in decrypted(made.database.path, PASSPHRASE)
    assert CHILDREN.words.encode() not in decrypted(tmp_path / "copy.tip", PASSPHRASE)


def test_a_project_opened_to_read_keeps_what_it_has(made: Made) -> None:
    replace_filters(made.database, (), (CHILDREN,))
    made.database.close()
    database = open_database(made.database.path, passphrase=PASSPHRASE, read_only=True)
    with pytest.raises(UserError, match="project_read_only"):
        replace_filters(database, [CHILDREN.name], ())
    assert list_filters(database) == (CHILDREN,)
    database.close()


def test_a_populated_file_from_before_is_brought_up_to_date(made: Made) -> None:
    with made.database.writing() as session:
        session.execute(text("DROP TABLE saved_filter"))
        take_back_ledger(session)
        session.execute(text("UPDATE alembic_version SET version_num = '0014'"))
    made.database.close()
    database = open_database(made.database.path, passphrase=PASSPHRASE)
    with database.session() as session:
        assert migrate.read_revision(session.connection()) == migrate.HEAD
    assert [case.id for case in list_cases(database)] == [made.case]
    replace_filters(database, (), (DONE,))
    assert list_filters(database) == (DONE,)
    assert check_database(database) == ()
    database.close()

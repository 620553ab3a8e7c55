"""A file is copied while it is written: no write waits for the end of the copy, and the copy has what was written."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2

from tests.support.project_files import CODER, PASSPHRASE, open_large
from tipcoder.domain.projects import BackupReason
from tipcoder.errors import UserError
from tipcoder.storage.coding.cases import add_case, list_cases
from tipcoder.storage.file import cipher
from tipcoder.storage.file.cipher import PAGE
from tipcoder.storage.file.copies import backups_folder, list_copies
from tipcoder.storage.file.live_copies import LiveCopies, WriteTurns
from tipcoder.storage.file.project_file import ProjectFile
from tipcoder.storage.file.projects import get_project

STORED = """SELECT id, content FROM stored ORDER BY id"""
ROWS = 400
"""Of a page each: some turns of a copy."""


@pytest.fixture
def backing_up(large: ProjectFile) -> "BackingUp":
    return BackingUp(large)


class BackingUp:
    """A backup on a thread of its own: what became of it, and whether it still goes on."""

    def __init__(self, database: ProjectFile) -> None:
        self._database = database
        self._thread = threading.Thread(target=self._run)
        self.made: list[Path | str] = []

    def _run(self) -> None:
        try:
            self.made.append(self._database.back_up(BackupReason.TIME))
        except UserError as error:
            self.made.append(error.code)

    @property
    def goes_on(self) -> bool:
        return self._thread.is_alive()

    @contextmanager
    def under_way(self) -> Iterator[None]:
        """Begin, and wait for the end at the end."""
        self._thread.start()
        yield
        self._thread.join()


@settings(max_examples=20)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(
                (
                    "UPDATE stored SET content = :new WHERE id = :id",
                    "DELETE FROM stored WHERE id = :id",
                    "INSERT INTO stored (content) VALUES (:new)",
                )
            ),
            st.integers(1, ROWS),
            st.binary(min_size=1, max_size=3 * PAGE),
        ),
        max_size=12,
    )
)
def test_a_copy_has_all_that_was_written_while_it_was_made(writes: list[tuple[str, int, bytes]]) -> None:
    with TemporaryDirectory() as folder:
        path, target, key = Path(folder) / "a.tip", Path(folder) / "b.tip", cipher.Key(bytes(32), bytes(range(16)))
        source = cipher.connect(path, key, make=True)
        source.execute("CREATE TABLE stored (id INTEGER PRIMARY KEY, content BLOB)")
        source.execute("BEGIN")
        source.executemany(
            "INSERT INTO stored (content) VALUES (?)", [(bytes([number % 250]) * 3500,) for number in range(ROWS)]
        )
        source.execute("COMMIT")
        left, turns = iter(writes), 0

        def writing_in_between() -> dbapi2.Connection:
            nonlocal turns
            turns += 1
            for statement, row, content in left:
                source.execute(statement, {"id": row, "new": content})
                break
            return source

        LiveCopies(WriteTurns(), writing_in_between).copy(target, key)
        copy = cipher.connect(target, key, read_only=True)
        assert copy.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        in_time = copy.execute(STORED).fetchall()
        copy.close()
        assert turns > 2, "the file is large enough for writes in between"
        assert in_time == source.execute(STORED).fetchall()
        source.close()


def test_writes_go_on_while_a_backup_is_made(large: ProjectFile, backing_up: BackingUp) -> None:
    framework = get_project(large).framework
    with backing_up.under_way():
        written = 0
        while backing_up.goes_on or not written:
            add_case(large, framework, CODER)
            written += 1
    (made,) = backing_up.made
    assert isinstance(made, Path)
    copy = open_large(made)
    assert 1 <= len(list_cases(copy)) <= len(list_cases(large)) == written + 1
    copy.close()


def test_a_write_does_not_wait_for_the_end_of_a_backup(large: ProjectFile) -> None:
    """The turn is let go of as soon as somebody waits for it, not only at the end."""
    turns, order = WriteTurns(), []

    def write() -> None:
        with turns.taken():
            order.append("written")

    with turns.taken():
        waiting = threading.Thread(target=write)
        waiting.start()
        while not order:
            with turns.given_back():
                pass
        order.append("copied")
    waiting.join()
    assert order == ["written", "copied"]


def test_the_passphrase_can_be_changed_while_a_backup_is_made(large: ProjectFile, backing_up: BackingUp) -> None:
    with backing_up.under_way():
        large.rekey("another fictional phrase")
    (made,) = backing_up.made
    assert isinstance(made, Path)
    by_which = [_opens(made, passphrase) for passphrase in (PASSPHRASE, "another fictional phrase")]
    assert sorted(by_which) == [False, True], "made before or after, never half of each"


def _opens(path: Path, passphrase: str) -> bool:
    try:
        open_large(path, passphrase).close()
    except UserError:
        return False
    return True


def test_the_key_can_be_put_away_while_a_backup_is_made(large: ProjectFile, backing_up: BackingUp) -> None:
    with backing_up.under_way():
        large.put_key_away()
    (made,) = backing_up.made
    assert made == "project_is_locked" or [found.path for found in list_copies(large.path)] == [made]
    large.take_key(PASSPHRASE)
    assert large.back_up(BackupReason.HAND).exists()
    assert not list(backups_folder(large.path).glob(".*"))


def test_a_backup_outlives_the_closing_of_its_file(large: ProjectFile, backing_up: BackingUp) -> None:
    with backing_up.under_way():
        large.close()
    (made,) = backing_up.made
    assert isinstance(made, Path)
    open_large(made).close()
    assert not list(backups_folder(large.path).glob(".*"))


def test_a_write_that_fails_meanwhile_is_not_in_the_backup(large: ProjectFile, backing_up: BackingUp) -> None:
    framework = get_project(large).framework
    with backing_up.under_way():
        while backing_up.goes_on:
            with pytest.raises(ZeroDivisionError):
                _fail_to_write(large)
    (made,) = backing_up.made
    assert isinstance(made, Path)
    copy = open_large(made)
    assert [case.title for case in list_cases(copy)] == [""]
    copy.close()
    add_case(large, framework, CODER)


def _fail_to_write(database: ProjectFile) -> None:
    with database.writing() as session:
        session.connection().exec_driver_sql("""UPDATE "case" SET title = 'unwanted'""")
        raise ZeroDivisionError

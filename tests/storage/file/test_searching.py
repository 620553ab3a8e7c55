"""A project is read by a connection that is kept: always its present content, and never after it was locked."""

import shutil
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.support.project_files import CODER, Made
from tests.support.replaced_files import NEEDS_MOVING_OPEN_FILES, rename_over, write_over
from tipcoder.errors import UserError
from tipcoder.storage.coding.cases import add_case
from tipcoder.storage.file.opening import open_database
from tipcoder.storage.file.project_file import ProjectFile


def number_of_cases(database: ProjectFile) -> int:
    """Return how many cases a search would see."""
    with database.session() as session:
        return int(session.connection().exec_driver_sql('SELECT count(*) FROM "case"').scalar_one())


def open_handles(path: Path) -> int:
    """Return how often this process has a file open; 0 where the system does not tell."""
    found = Path("/proc/self/fd").iterdir() if sys.platform == "linux" else ()
    return sum(one.is_symlink() and one.resolve() == path for one in found)


def test_each_search_sees_what_was_written_before_it(made: Made) -> None:
    for expected in (1, 2, 3):
        assert number_of_cases(made.database) == expected
        add_case(made.database, made.framework, CODER)


def test_a_failed_search_leaves_the_next_one_unharmed(made: Made) -> None:
    with pytest.raises(ZeroDivisionError), made.database.session():
        raise ZeroDivisionError
    assert number_of_cases(made.database) == 1


def test_threads_search_in_turn(made: Made) -> None:
    with ThreadPoolExecutor(8) as threads:
        assert set(threads.map(lambda _: number_of_cases(made.database), range(40))) == {1}


@pytest.mark.parametrize("end", [ProjectFile.put_key_away, ProjectFile.close])
def test_nothing_is_left_open_once_the_project_is_locked_or_closed(
    made: Made, end: Callable[[ProjectFile], None]
) -> None:
    number_of_cases(made.database)
    end(made.database)
    assert open_handles(made.database.path.resolve()) == 0


def test_a_locked_project_is_not_searched_until_its_key_is_back(made: Made) -> None:
    key = made.database.recovery_key
    number_of_cases(made.database)
    made.database.put_key_away()
    with pytest.raises(UserError, match="project_is_locked"):
        number_of_cases(made.database)
    made.database.take_key(recovery_key=key)
    assert number_of_cases(made.database) == 1


def test_after_a_new_passphrase_the_new_file_is_searched(made: Made) -> None:
    number_of_cases(made.database)
    made.database.rekey("lipa breza jasen bor")
    add_case(made.database, made.framework, CODER)
    assert number_of_cases(made.database) == 2


@pytest.mark.parametrize("put", [pytest.param(rename_over, marks=NEEDS_MOVING_OPEN_FILES), write_over])
def test_a_file_that_took_the_place_of_this_one_is_searched_as_it_is_read(
    made: Made, put: Callable[[Path, Path], None]
) -> None:
    path = made.database.path
    older = Path(shutil.copyfile(path, path.with_name("older.tip")))
    add_case(made.database, made.framework, CODER)
    assert number_of_cases(made.database) == 2
    put(older, path)
    with made.database.session() as session:
        read = session.connection().exec_driver_sql('SELECT count(*) FROM "case"').scalar_one()
    assert number_of_cases(made.database) == read == 1


def test_of_a_project_that_is_only_read_nothing_is_kept(made: Made) -> None:
    key, path = made.database.recovery_key, made.database.path
    made.database.close()
    reader = open_database(path, recovery_key=key, read_only=True)
    assert number_of_cases(reader) == 1
    assert open_handles(path.resolve()) == 0
    reader.close()

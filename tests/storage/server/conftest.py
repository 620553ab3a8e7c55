from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from tests.support.postgresql import programs, running

NUMBERS = count(1)


@pytest.fixture(scope="session")
def server() -> Iterator[Path]:
    """A PostgreSQL server, by the folder of its socket."""
    found = programs()
    if found is None:
        pytest.skip("no PostgreSQL server of this system is installed")
    with running(found) as folder:
        yield folder


@pytest.fixture
def address(server: Path) -> str:
    """The address of a new, empty database."""
    import psycopg

    name = f"region_{next(NUMBERS)}"
    with psycopg.connect(host=str(server), user="tipcoder", dbname="postgres", autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    return f"postgresql+psycopg://tipcoder@/{name}?host={server}"

"""A server's password is never said: an address that has one is refused, whatever it looks like."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication
from sqlalchemy.engine import make_url

from tests.support.commands import Commands
from tests.support.postgresql import GUARDED
from tipcoder.errors import UserError
from tipcoder.messages import sentence
from tipcoder.storage.server import create_store, open_store

ADDRESSES = (
    "postgresql://u:{}@127.0.0.1:1/region",
    "postgresql+psycopg://u:{}@127.0.0.1:1/region",
    "POSTGRESQL://u:{}@127.0.0.1:1/region",
    "postgres://u:{}@127.0.0.1:1/region",
    "mysql://u:{}@127.0.0.1:1/region",
    "https://u:{}@server/region",
    "postgresql://u:{}@[::1/region",
    "postgresql://u:{}@::1]/region",
    "postgresql://u:{}@127.0.0.1:port/region",
    "postgresql://u:{}@127.0.0.1:99999999/region",
    "postgresql://u:{}@/region",
    "postgresql://u:{}@",
    "postgresql:u:{}@server/region",
    "name:{}@server/region",
    "postgresql://u@127.0.0.1:1/region?password={}",
    "postgresql://u@127.0.0.1:1/region?PASSWORD={}",
    "postgresql://u@127.0.0.1:1/region?sslmode=disable&sslpassword={}",
    "postgresql://u@127.0.0.1:1/region&password={}",
    "postgresql://127.0.0.1:1/region?user=u&pwd={}",
    "host=127.0.0.1 dbname=region user=u password={}",
)
COMMANDS = (
    ("check", "{}"),
    ("export", "{}", "out.xlsx"),
    ("export", "{}", "out.xlsx", "one", "more"),
    ("hand-over", "{}", "copy.tip"),
    ("import", "{}", "in.xlsx"),
    ("import", "project.tip", "{}"),
    ("backup", "{}"),
    ("new", "{}", "--country", "SRB"),
    ("taxonomy", "list", "{}"),
    ("framework", "check", "{}"),
    ("consolidate", "out.xlsx", "--store", "{}"),
    ("consolidate", "out.xlsx", "{}", "--project", "region.tip"),
    ("consolidate", "out.xlsx", "--store={}"),
    ("export", "project.tip", "out.xlsx", "--profile", "{}"),
    ("no-such-command", "{}"),
)
PASSWORDS = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S")), max_size=6).map("hun{}ter2".format)


def told(error: BaseException) -> str:
    """Return all that an error says, and those that it came of."""
    found: list[str] = []
    cause: BaseException | None = error
    while cause is not None:
        values = str(cause.values) + sentence(cause) if isinstance(cause, UserError) else ""
        found.append(f"{cause!r} {cause} {values}")
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)
    return " ".join(found)


def parts(password: str) -> Iterator[str]:
    """Yield what nothing may hold: the password as it is, and its beginning and end."""
    yield from (password, password[:5] if len(password) > 8 else password, "ter2")


@given(PASSWORDS, st.sampled_from(ADDRESSES), st.sampled_from([open_store, create_store]))
@settings(max_examples=300)
def test_no_error_says_a_password(password: str, address: str, work: object) -> None:
    pytest.importorskip("psycopg")
    with pytest.raises(UserError) as raised:
        work(address.format(password))  # type: ignore[operator]
    assert raised.value.code in ("store_password_in_address", "store_address_wrong")
    assert not [part for part in parts(password) if part in told(raised.value)]


@given(PASSWORDS, st.sampled_from(ADDRESSES), st.sampled_from(COMMANDS))
@settings(max_examples=100)
def test_no_command_says_a_password(qapp: QCoreApplication, password: str, address: str, command: tuple[str]) -> None:
    ended = Commands()(*(argument.format(address.format(password)) for argument in command))
    assert ended.exit_code == 1, ended.output
    assert "PGPASSWORD" in ended.stderr
    assert not [part for part in parts(password) if part in ended.output]


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://127.0.0.1:port/region",
        "postgresql://[::1/region",
        "postgresql://127.0.0.1:1/region?user=x",
        "postgresql://127.0.0.1:1/",
        "postgresql://",
        "sqlite:///region.tip",
        "nothing at all",
    ],
)
def test_an_address_that_is_none_is_told_without_being_repeated(address: str) -> None:
    with pytest.raises(UserError) as raised:
        open_store(address)
    assert (raised.value.code, raised.value.values) == ("store_address_wrong", {})


def test_only_server_and_database_are_said(address: str) -> None:
    with pytest.raises(UserError, match="store_empty") as raised:
        open_store(address)
    url = make_url(address)
    assert raised.value.values["address"] == f"{url.query['host']}/{url.database}"
    assert "tipcoder@" not in sentence(raised.value)


@pytest.fixture
def guarded(address: str, server: Path) -> str:
    """The address of an empty database, for a role that needs a password."""
    import psycopg

    with psycopg.connect(host=str(server), user="tipcoder", dbname="postgres", autocommit=True) as connection:
        if not connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (GUARDED,)).fetchone():
            connection.execute(f"CREATE ROLE {GUARDED} LOGIN SUPERUSER PASSWORD 'lipa breza jasen'")
    return address.replace("tipcoder@", f"{GUARDED}@")


def test_a_password_is_given_apart_from_the_address(guarded: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PGPASSWORD", raising=False)
    with pytest.raises(UserError, match="store_password_needed"):
        open_store(guarded)
    with pytest.raises(UserError, match="store_refused") as raised:
        open_store(guarded, "another one")
    assert "another one" not in told(raised.value)
    create_store(guarded, "lipa breza jasen").close()
    monkeypatch.setenv("PGPASSWORD", "lipa breza jasen")
    open_store(guarded).close()


def test_a_command_names_the_variable_where_there_is_nobody_to_ask(
    qapp: QCoreApplication, guarded: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PGPASSWORD", raising=False)
    ended = Commands()("check", guarded)
    assert ended.exit_code == 1
    assert "PGPASSWORD" in ended.stderr

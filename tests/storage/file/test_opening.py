import os
import sqlite3
import sys
import tempfile
import unicodedata
from collections.abc import Iterator
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest
from alembic.util import CommandError
from sqlalchemy import text
from sqlcipher3 import dbapi2

from tests.support.project_files import CODER, PASSPHRASE, make
from tipcoder.errors import UserError
from tipcoder.storage.coding.cases import add_case, list_cases
from tipcoder.storage.file import cipher, migrate
from tipcoder.storage.file.integrity import check_database
from tipcoder.storage.file.opening import create_database, open_database
from tipcoder.storage.file.projects import get_project


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project file, closed."""
    path = tmp_path / "Moldova.tip"
    make(path).database.close()
    return path


def refused(path: Path, **how: object) -> UserError:
    """Open what must not open, and hold that nothing changed: not the file, not the folder."""
    before = state(path)
    with pytest.raises(UserError) as caught:
        open_database(path, **how)  # type: ignore[arg-type]
    assert state(path) == before
    return caught.value


def state(path: Path) -> object:
    folder = sorted(path.parent.iterdir())
    return folder, [(file.read_bytes(), file.stat().st_mtime_ns) for file in folder if file.is_file()]


def test_the_file_is_encrypted_and_both_keys_open_it(project: Path) -> None:
    assert not project.read_bytes().startswith(b"SQLite format 3")
    connection = sqlite3.connect(project)
    with pytest.raises(sqlite3.DatabaseError):
        connection.execute("SELECT * FROM sqlite_master")
    connection.close()
    database = open_database(project, passphrase=PASSPHRASE)
    recovery_key = database.recovery_key
    database.close()
    database = open_database(project, recovery_key=recovery_key.lower().replace("-", " "))
    assert get_project(database).coder == CODER
    assert database.recovery_key == recovery_key
    database.close()
    assert list(project.parent.glob("Moldova*")) == [project]


def test_other_programs_open_it_by_the_passphrase(project: Path) -> None:
    quoted = PASSPHRASE.replace("'", "''")
    connection = dbapi2.connect(str(project))
    connection.execute(f"PRAGMA key = '{quoted}'")
    assert connection.execute("SELECT coder FROM project").fetchone() == (CODER,)
    connection.close()


def test_no_text_of_a_case_is_readable_in_the_file(tmp_path: Path) -> None:
    made = make(tmp_path / "a.tip")
    made.database.close()
    content = (tmp_path / "a.tip").read_bytes()
    assert CODER.encode() not in content
    assert b"CREATE TABLE" not in content


def test_a_passphrase_is_the_same_from_every_keyboard(tmp_path: Path) -> None:
    create_database(tmp_path / "a.tip", unicodedata.normalize("NFD", "lozinka čšž")).close()
    open_database(tmp_path / "a.tip", passphrase=unicodedata.normalize("NFC", "lozinka čšž")).close()


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        (PureWindowsPath("C:\\Users\\Гоце ë\\a?.tip"), "file:///C%3A/Users/%D0%93%D0%BE%D1%86%D0%B5%20%C3%AB/a%3F.tip"),
        (PureWindowsPath("\\\\court\\share\\100%.tip"), "file:////court/share/100%25.tip"),
        (PurePosixPath("/home/ana/a#1.tip"), "file:///home/ana/a%231.tip"),
    ],
)
def test_paths_as_sqlite_takes_them(path: PurePath, uri: str) -> None:
    assert cipher.file_uri(path) == uri


def test_wrong_keys(project: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    other = create_database(tmp_path / "other.tip", "other")
    other.close()
    assert refused(project, passphrase="wrong").code == "passphrase_wrong"
    assert refused(project).code == "passphrase_wrong"
    assert refused(project, recovery_key=other.recovery_key).code == "recovery_key_wrong"
    assert refused(project, recovery_key=other.recovery_key[:-1]).code == "recovery_key_mistyped"
    assert capfd.readouterr() == ("", "")


def test_what_is_not_a_project(tmp_path: Path) -> None:
    (tmp_path / "text.tip").write_text("Пресуда " * 5000, encoding="utf-8")
    (tmp_path / "empty.tip").write_bytes(b"")
    (tmp_path / "short.tip").write_bytes(os.urandom(3000))
    (tmp_path / "office.tip").write_bytes(b"PK\x03\x04" + os.urandom(9000))
    (tmp_path / "uneven.tip").write_bytes(os.urandom(9000))
    (tmp_path / "folder.tip").mkdir()
    connection = sqlite3.connect(tmp_path / "plain.tip")
    connection.execute("CREATE TABLE project (id)")
    connection.commit()
    connection.close()
    for name in ("text", "empty", "short", "office", "uneven", "folder", "plain"):
        assert refused(tmp_path / f"{name}.tip", passphrase=PASSPHRASE).code == "not_a_project", name


def test_an_encrypted_file_of_another_program(tmp_path: Path) -> None:
    path = tmp_path / "other.tip"
    connection = cipher.connect(path, cipher.derive_key(PASSPHRASE, cipher.new_salt()), make=True)
    connection.execute("CREATE TABLE project (id)")
    connection.close()
    assert refused(path, passphrase=PASSPHRASE).code == "not_a_project"


def test_a_missing_file(tmp_path: Path) -> None:
    assert refused(tmp_path / "none.tip", passphrase=PASSPHRASE).code == "project_missing"


def test_a_file_of_a_newer_program(project: Path) -> None:
    database = open_database(project, passphrase=PASSPHRASE)
    with database.writing() as session:
        session.connection().exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    database.close()
    assert refused(project, passphrase=PASSPHRASE).code == "project_newer"
    assert refused(project, passphrase=PASSPHRASE, read_only=True).code == "project_newer"


@pytest.mark.parametrize("passphrase", ["it's", '"', "x'00'", " ", "лозинка 𝛼", "\x00", "\udcff", "š" * 5000])
def test_any_passphrase_opens_and_is_told_from_others(tmp_path: Path, passphrase: str) -> None:
    create_database(tmp_path / "a.tip", passphrase).close()
    assert refused(tmp_path / "a.tip", passphrase=passphrase + " ").code == "passphrase_wrong"
    open_database(tmp_path / "a.tip", passphrase=passphrase).close()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no names that are not text")
def test_a_file_name_that_is_not_text(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"\xe6.tip")
    create_database(path, PASSPHRASE).close()
    open_database(path, passphrase=PASSPHRASE).close()


@pytest.mark.parametrize("place", [0.0, 0.02, 0.3, 0.5, 0.7, 0.999])
def test_damage_is_told_from_a_wrong_passphrase(project: Path, place: float) -> None:
    content = bytearray(project.read_bytes())
    at = max(100, int(place * len(content)))
    content[at : at + 8] = bytes(byte ^ 0xFF for byte in content[at : at + 8])
    project.write_bytes(content)
    assert refused(project, passphrase=PASSPHRASE).code == "project_damaged"


def test_a_file_cut_off_is_damaged(project: Path) -> None:
    content = project.read_bytes()
    project.write_bytes(content[: len(content) // 2 + 100])
    assert refused(project, passphrase=PASSPHRASE).code == "project_damaged"


def test_a_damaged_file_can_be_read_where_it_is_sound(tmp_path: Path) -> None:
    made = make(tmp_path / "a.tip")
    with made.database.session() as session:
        page = session.execute(text("SELECT rootpage FROM sqlite_master WHERE name = 'passage'")).scalar_one()
    made.database.close()
    content = bytearray((tmp_path / "a.tip").read_bytes())
    content[page * cipher.PAGE - 2000] ^= 1
    (tmp_path / "a.tip").write_bytes(content)
    database = open_database(tmp_path / "a.tip", passphrase=PASSPHRASE, read_only=True)
    assert get_project(database).coder == CODER
    assert check_database(database)


def test_read_only_writes_nothing(project: Path) -> None:
    before = state(project)
    database = open_database(project, passphrase=PASSPHRASE, read_only=True)
    assert len(list_cases(database)) == 1
    with pytest.raises(UserError, match="project_read_only"):
        add_case(database, get_project(database).framework, CODER)
    database.close()
    assert state(project) == before


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder with the project `a.tip`, of an ordinary person: as root, who may write everywhere, tests become one.

    It lies outside tmp_path, whose folders are closed to that person. The project is made first: making reads the
    migrations, which may lie in a folder of root's too.
    """
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    with tempfile.TemporaryDirectory() as folder:
        make(Path(folder) / "a.tip").database.close()
        if is_root:
            for path in (Path(folder), *Path(folder).iterdir()):
                os.chown(path, 65534, 65534)
            os.seteuid(65534)
        try:
            yield Path(folder)
        finally:
            if is_root:
                os.seteuid(0)
            os.chmod(folder, 0o700)


@pytest.mark.skipif(sys.platform == "win32", reason="rights of files are set otherwise")
@pytest.mark.parametrize("protected", ["file", "folder"])
def test_protected_files_open_only_to_read(open_folder: Path, protected: str) -> None:
    path = open_folder / "a.tip"
    (path if protected == "file" else open_folder).chmod(0o500)
    assert refused(path, passphrase=PASSPHRASE).code == "project_read_only"
    database = open_database(path, passphrase=PASSPHRASE, read_only=True)
    assert len(list_cases(database)) == 1
    database.close()


@pytest.mark.skipif(sys.platform == "win32", reason="rights of files are set otherwise")
def test_nothing_is_made_in_a_protected_folder(open_folder: Path) -> None:
    open_folder.chmod(0o500)
    with pytest.raises(UserError, match="folder_read_only"):
        create_database(open_folder / "b.tip", PASSPHRASE)


@pytest.mark.skipif(sys.platform == "win32", reason="rights of files are set otherwise")
@pytest.mark.parametrize("name", ["a.tip", f"{'ž' * 200}.tip"])
def test_nothing_is_made_where_nobody_may_look(open_folder: Path, name: str) -> None:
    folder = open_folder / "of somebody else"
    folder.mkdir(mode=0)
    with pytest.raises(UserError, match="project_unreachable"):
        create_database(folder / name, PASSPHRASE)


def test_making_never_overwrites(tmp_path: Path) -> None:
    path = tmp_path / "thesis.tip"
    path.write_text("Three years of work.", encoding="utf-8")
    with pytest.raises(UserError, match="project_exists"):
        create_database(path, PASSPHRASE)
    with pytest.raises(UserError, match="passphrase_empty"):
        create_database(tmp_path / "new.tip", "")
    with pytest.raises(UserError, match="project_folder_missing"):
        create_database(tmp_path / "none" / "new.tip", PASSPHRASE)
    assert path.read_text(encoding="utf-8") == "Three years of work."
    assert list(tmp_path.iterdir()) == [path]


def test_a_failed_making_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(migrate, "SCRIPTS", tmp_path / "none")
    with pytest.raises(CommandError):
        create_database(tmp_path / "a.tip", PASSPHRASE)
    assert list(tmp_path.iterdir()) == []


def test_a_file_made_but_never_filled_is_no_project(tmp_path: Path) -> None:
    database = create_database(tmp_path / "a.tip", PASSPHRASE)
    with pytest.raises(UserError, match="not_a_project"):
        get_project(database)
    database.close()


@pytest.mark.parametrize(
    "change",
    [
        "DROP TABLE remark",
        'ALTER TABLE "case" DROP COLUMN court',
        "CREATE VIEW endless AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x FROM c",
        "CREATE TRIGGER known AFTER INSERT ON recipient BEGIN UPDATE recipient SET secret = zeroblob(32); END",
        "DROP TRIGGER change_no_delete",
        "CREATE INDEX slow ON answer (value)",
        "DROP INDEX ix_coding_primary",
        "ALTER TABLE project ADD COLUMN big AS (zeroblob(900000000))",
        "CREATE TABLE more (id)",
        "DELETE FROM alembic_version",
        "INSERT INTO alembic_version VALUES ('0001')",
        "DROP TABLE alembic_version",
    ],
)
def test_what_is_not_made_as_a_project_is_made_is_none(project: Path, change: str) -> None:
    connection = cipher.connect(project, cipher.derive_key(PASSPHRASE, cipher.read_salt(project)), foreign_keys=False)
    connection.execute(change)
    connection.close()
    for read_only in (True, False):
        with pytest.raises(UserError, match="not_a_project"):
            open_database(project, passphrase=PASSPHRASE, read_only=read_only)


@pytest.mark.parametrize("name", ["CON.tip", "aux.2024.tip", "lpt1.tip"])
def test_a_name_that_windows_keeps_for_itself_is_refused_everywhere(tmp_path: Path, name: str) -> None:
    with pytest.raises(UserError) as raised:
        create_database(tmp_path / name, PASSPHRASE)
    assert (raised.value.code, raised.value.values) == ("name_reserved", {"name": name.removesuffix(".tip")})
    assert list(tmp_path.iterdir()) == []

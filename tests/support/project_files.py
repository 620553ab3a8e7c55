"""Projects for tests: fictional, and made as the program makes them."""

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import event
from sqlcipher3 import dbapi2

from tests.support.made_once import made_once
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.edits import Edit, SetAnswer
from tipcoder.domain.ids import new_id
from tipcoder.domain.projects import Completeness, Country, JudgmentKind, JudgmentText, Project
from tipcoder.storage.coding.cases import add_case
from tipcoder.storage.coding.codings import save_edit
from tipcoder.storage.coding.derived_state import Saved
from tipcoder.storage.coding.documents import add_judgment
from tipcoder.storage.coding.frameworks import add_framework
from tipcoder.storage.file import cipher
from tipcoder.storage.file.database import Database
from tipcoder.storage.file.opening import LARGE, create_database, open_database
from tipcoder.storage.file.project_file import ProjectFile
from tipcoder.storage.file.projects import add_project

PASSPHRASE = 'it\'s a "quoted" lozinka š'
CODER = "SRB-02"
NOTHING = Saved({}, {}, Completeness(), {})


@dataclass
class Made:
    """A project with one case."""

    database: ProjectFile
    framework: str
    case: str
    coding: str


def fill(database: ProjectFile) -> Made:
    framework = add_framework(
        database, form_id="tip", title="TIP", version="1", xlsx=b"workbook", xform="<h:html/>", sha256="aa"
    )
    add_project(database, Project(new_id(), "Serbia", Country.SRB, CODER, framework, datetime.now(UTC)))
    case = add_case(database, framework, CODER)
    return Made(database, framework, case.id, case.coding.id)


def make(path: Path) -> Made:
    """Return a project of this test's own with one case, open: a copy of one that is made once in a run."""

    def make_one(into: Path) -> None:
        made = fill(create_database(into / "project.tip", PASSPHRASE))
        (into / "made").write_text(
            "\n".join((made.database.recovery_key, made.framework, made.case, made.coding)), encoding="utf-8"
        )
        made.database.close()

    folder = made_once("one case", make_one)
    shutil.copyfile(folder / "project.tip", path)
    key, framework, case, coding = (folder / "made").read_text(encoding="utf-8").splitlines()
    return Made(open_database(path, recovery_key=key), framework, case, coding)


def make_large(made: Made) -> Path:
    """Close a project, put one in its place that is so large that its check is left for later, and return its path."""

    def make_one(into: Path) -> None:
        small = make(into / "project.tip")
        pages = tuple(f"{number} " + "fictional words " * 20 for number in range(2000))
        judgment = JudgmentText("a.txt", "text/plain", os.urandom(LARGE), "aa", pages)
        add_judgment(small.database, small.case, judgment, JudgmentKind.FIRST_INSTANCE)
        small.database.close()

    made.database.close()
    return shutil.copyfile(made_once("large", make_one) / "project.tip", made.database.path)


def open_large(path: Path, passphrase: str = PASSPHRASE) -> ProjectFile:
    """Open a large project without waiting for its check."""
    return open_database(path, passphrase=passphrase, check_later=True)


def save(made: Made, *edit: object, saved: Saved = NOTHING) -> None:
    save_edit(made.database, made.coding, edit, coder=CODER, saved=saved)  # type: ignore[arg-type]


def setting(row: str, question: str, value: str, before: str = "") -> Edit:
    """Return the edit that gives an answer, or takes it back for ""."""
    return (SetAnswer(Ref(row, question), Answer(before) if before else None, Answer(value) if value else None),)


def fill_disk(database: Database) -> Callable[[], None]:
    """Let SQLite find the disk full as soon as the file has to grow by more than two pages; return what frees space."""
    pages = Path(database.place).stat().st_size // cipher.PAGE + 2
    with database.writing() as session:
        pool = session.connection().engine.pool

    def limit(connection: dbapi2.Connection, *_other: object) -> None:
        connection.execute(f"PRAGMA max_page_count = {pages}")

    event.listen(pool, "checkout", limit)
    return lambda: event.remove(pool, "checkout", limit)


def decrypted(path: Path, passphrase: str) -> bytes:
    """Return all that a file holds, decrypted: its pages one after another, free ones too."""
    key = cipher.derive_key(passphrase, cipher.read_salt(path))
    connection = cipher.connect(path, key)
    target = path.with_name("decrypted.db")
    connection.execute("ATTACH DATABASE ? AS decrypted KEY ''", (str(target),))
    connection.execute("SELECT sqlcipher_export('decrypted')")
    connection.close()
    return target.read_bytes()

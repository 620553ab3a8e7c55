"""Work of the program that comes out the same each time, done once in a process that runs tests."""

import pickle
import shutil
import tomllib
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.util import LRUCache
from sqlcipher3 import dbapi2

from tipcoder.domain.projects import BackupReason
from tipcoder.framework.form.form import Form
from tipcoder.services import backups, forms, keeping_both
from tipcoder.services.forms import FilledForm
from tipcoder.services.projects import OpenProject
from tipcoder.storage.file import cipher, copies, engine, migrate
from tipcoder.storage.file.database import Database
from tipcoder.storage.file.project_file import ProjectFile

STATEMENTS, PROJECTS = 2_000, 50
SHORT = 1_000
"""Letters of TOML below which reading it again costs nothing."""


def do_once(patch: pytest.MonkeyPatch) -> None:
    """Let keys be derived, statements put into SQL, migrations worked out, choices and TOML read once."""
    patch.setattr(cipher, "derive_key", cache(cipher.derive_key))
    patch.setattr(engine, "create_engine", _Engines())
    patch.setattr(migrate, "make_schema", _Schema())
    patch.setattr(forms, "fill_form", _Filling())
    patch.setattr(tomllib, "loads", _Toml())


def secure_once(patch: pytest.MonkeyPatch, folder: Path) -> None:
    """Let windows of projects of equal bytes be secured by copies of the first one's backup, which a folder keeps."""
    patch.setattr("tipcoder.ui.safety.elsewhere.secure", _Securing(folder))


class _Engines:
    """Makes engines as SQLAlchemy does; all put statements into SQL together, where each would do so for itself."""

    def __init__(self) -> None:
        first = create_engine("sqlite://", module=dbapi2)
        with first.connect():
            self._dialect = first.dialect
        first.dispose()
        self._statements: LRUCache[Any, Any] = LRUCache(STATEMENTS)

    def __call__(self, *given: Any, **options: Any) -> Engine:
        made = create_engine(*given, **options)
        made.dialect = self._dialect
        made.update_execution_options(compiled_cache=self._statements)
        return made


class _Filling:
    """Fills a form from files of equal bytes once: tests open copies of the same projects again and again."""

    def __init__(self) -> None:
        self._fill = forms.fill_form
        self._filled: dict[tuple[object, ...], tuple[Form, FilledForm]] = {}

    def __call__(self, database: Database, framework_id: str, form: Form, *others: Any, **more: Any) -> FilledForm:
        if type(database) is not ProjectFile or others or more:
            return self._fill(database, framework_id, form, *others, **more)
        content = sha256(database.path.read_bytes()).digest()
        key = content, framework_id, id(form), database.role
        if key not in self._filled:
            if len(self._filled) == PROJECTS:
                del self._filled[next(iter(self._filled))]
            self._filled[key] = form, self._fill(database, framework_id, form)  # a form that is kept keeps its id
        return self._filled[key][1]


class _Schema:
    """Makes a schema by the statements that the same migrations ran when the first one was made."""

    def __init__(self) -> None:
        self._make = migrate.make_schema
        self._ran: dict[tuple[Path, str], list[tuple[str, Any]]] = {}

    def __call__(self, connection: Connection) -> None:
        migrations = migrate.SCRIPTS, migrate.HEAD
        if migrations not in self._ran:
            self._ran[migrations] = self._followed(connection)
            return
        cursor = connection.connection.cursor()
        for statement, values in self._ran[migrations]:
            cursor.execute(statement, values)

    def _followed(self, connection: Connection) -> list[tuple[str, Any]]:
        ran: list[tuple[str, Any]] = []

        def note(_connection: object, _cursor: object, statement: str, values: Any, *_more: object) -> None:
            ran.append((statement, values))

        event.listen(connection, "before_cursor_execute", note)
        try:
            self._make(connection)
        finally:
            event.remove(connection, "before_cursor_execute", note)
        return ran


class _Securing:
    """Backs up what a window is opened on as the program does; of bytes that were backed up, a copy is laid there."""

    def __init__(self, kept_in: Path) -> None:
        self._secure = keeping_both.secure
        self._kept_in = kept_in
        self._made: dict[bytes, Path] = {}

    def __call__(self, project: OpenProject) -> None:
        folder = copies.backups_folder(project.path)
        content = sha256(project.path.read_bytes()).digest() if project.path.exists() else b""
        if content in self._made and not folder.exists():
            folder.mkdir()
            shutil.copyfile(self._made[content], copies.backup_name(project.path, BackupReason.TIME))
        self._secure(project)  # it makes one if what is there is not of this state
        made = backups.list_backups(project.path)
        if content and made and content not in self._made and len(self._made) < PROJECTS:
            self._made[content] = shutil.copyfile(made[0].path, self._kept_in / content.hex())


class _Toml:
    """Reads each long text once; every reader has tables of its own."""

    def __init__(self) -> None:
        self._loads = tomllib.loads
        self._read: dict[str, bytes] = {}

    def __call__(self, text: str, /, **options: Any) -> dict[str, Any]:
        if len(text) < SHORT or options:
            return self._loads(text, **options)
        if text not in self._read:
            self._read[text] = pickle.dumps(self._loads(text))
        found: dict[str, Any] = pickle.loads(self._read[text])  # noqa: S301
        return found

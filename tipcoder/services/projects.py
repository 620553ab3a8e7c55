"""Making, opening and closing a project."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from tipcoder.domain.ids import new_id
from tipcoder.domain.projects import Country, Project
from tipcoder.framework.form import Form
from tipcoder.framework.reader import Framework, read_framework, read_framework_bytes
from tipcoder.framework.xform import form_from_xform
from tipcoder.services.frameworks import framework_workbook
from tipcoder.storage import frameworks as stored_frameworks
from tipcoder.storage import location
from tipcoder.storage import projects as stored_projects
from tipcoder.storage.database import Database, create_database, open_database

SUFFIX = ".tip"
NETWORK = location.NETWORK
"""What `shared_with` says of a folder on another computer."""


@dataclass(frozen=True, slots=True)
class NewProject:
    """What a person says of a new project. `framework` is a workbook, None the one that ships."""

    path: Path
    name: str
    country: Country
    coder: str
    passphrase: str
    framework: Path | None = None


@dataclass(frozen=True, slots=True)
class OpenProject:
    """A project at work. Services take it; only services look into `database`."""

    database: Database
    project: Project
    framework_id: str
    form: Form

    @property
    def path(self) -> Path:
        """The project's file."""
        return self.database.path

    @property
    def recovery_key(self) -> str:
        """The key that opens the project when the passphrase is lost. For a person's eyes and paper only."""
        return self.database.recovery_key


def create_project(new: NewProject) -> OpenProject:
    """Make an encrypted project with its framework, and open it.

    The framework is read before anything is written: one that is at fault leaves no file.

    Raises:
        UserError, UserErrors: the framework is at fault; the file exists or cannot be written.
    """
    framework = _read(new.framework)
    database = create_database(new.path, new.passphrase)
    try:
        framework_id = stored_frameworks.add_framework(
            database,
            form_id=framework.form.id,
            title=framework.form.title,
            version=framework.form.version,
            xlsx=framework.xlsx,
            xform=framework.xform,
            sha256=framework.sha256,
        )
        project = Project(new_id(), new.name, new.country, new.coder, framework_id, datetime.now(UTC))
        stored_projects.add_project(database, project)
    except BaseException:
        database.close()
        new.path.unlink()
        raise
    return OpenProject(database, project, framework_id, framework.form)


def open_project(
    path: Path, *, passphrase: str = "", recovery_key: str = "", despite_other_computer: bool = False
) -> OpenProject:
    """Open a project with its passphrase or its recovery key.

    `despite_other_computer` opens it though a lock file says that another computer has it: a person made sure.

    Raises:
        UserError: the file cannot be opened; it was not touched.
    """
    database = open_database(
        path, passphrase=passphrase, recovery_key=recovery_key, despite_other_computer=despite_other_computer
    )
    return _or_close(database, lambda: _opened(database))


def shared_with(path: Path) -> str:
    """Return what else writes to the folder of a project: `OneDrive`, ..., `NETWORK`, or "" for nothing."""
    return location.synchronised_folder(path)


def close_project(project: OpenProject) -> None:
    """Let go of the file."""
    project.database.close()


def _opened(database: Database) -> OpenProject:
    project = stored_projects.get_project(database)
    framework = stored_frameworks.get_framework(database, project.framework)
    return OpenProject(database, project, framework.id, form_from_xform(framework.xform))


def _or_close(database: Database, work: Callable[[], OpenProject]) -> OpenProject:
    try:
        return work()
    except BaseException:
        database.close()
        raise


def _read(path: Path | None) -> Framework:
    if path is not None:
        return read_framework(path)
    return read_framework_bytes(framework_workbook(), "tipcoder")

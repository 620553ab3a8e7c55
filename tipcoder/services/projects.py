"""Creates, opens and closes projects."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from tipcoder.domain.coder_codes import first_code, typed_code
from tipcoder.domain.ids import new_id
from tipcoder.domain.passphrases import refuse_weak
from tipcoder.domain.projects import CodingRole, Country, Project, Tier
from tipcoder.errors import UserError
from tipcoder.framework.form.form import Form
from tipcoder.framework.xlsform.reader import Framework, read_framework
from tipcoder.languages.registry import main_language
from tipcoder.services.forms import FilledForm, fill_form, load_filled
from tipcoder.services.frameworks import shipped_framework, shipped_frameworks
from tipcoder.services.indexing import keep_index
from tipcoder.services.taxonomy_files import shipped_taxonomies
from tipcoder.storage.coding import frameworks as stored_frameworks
from tipcoder.storage.coding.term_recoding import save_taxonomies
from tipcoder.storage.file import location
from tipcoder.storage.file import projects as stored_projects
from tipcoder.storage.file.database import Database
from tipcoder.storage.file.lock import take_lock
from tipcoder.storage.file.opening import create_database, open_database
from tipcoder.storage.file.project_file import ProjectFile
from tipcoder.storage.file.salvage import ReplacedFramework, SalvagedFile, SpareFramework, open_readable
from tipcoder.storage.server import create_store, discard_store, open_store

_UNREADABLE = {
    **dict.fromkeys(("answer", "answer_choice", "row", "coding", "case"), "project_answers_unreadable"),
    **dict.fromkeys(("document", "page", "document_detail"), "project_judgments_unreadable"),
    **dict.fromkeys(("passage", "evidence"), "project_evidence_unreadable"),
    "remark": "project_remarks_unreadable",
    "change": "project_history_unreadable",
    **dict.fromkeys(("taxonomy", "term", "term_label", "term_mapping"), "project_taxonomies_unreadable"),
}
"""Note on tables of which rows could not be read."""

NETWORK = location.NETWORK
"""Answer of `shared_with` for a folder on another computer."""


@dataclass(frozen=True, slots=True)
class NewProject:
    """Request for a new project. `framework` is a workbook, or was read; None is the one that ships.

    The regional project has no country. The id of the framework is made up if left out.
    """

    path: Path
    name: str
    country: Country | None
    coder: str
    passphrase: str
    framework: Path | Framework | None = None
    framework_id: str = ""
    asked: Tier = Tier.CORE


@dataclass(slots=True, eq=False)
class OpenProject:
    """A project at work, shared by all that shows it. Services take it; only services look into `database`.

    `forms` are those in use by framework id: that of the project, and those of codings that stayed on another version.
    `refresh_form` replaces them after a taxonomy changed; an open coding keeps its form until it is opened again.
    """

    database: Database
    project: Project
    framework_id: str
    forms: dict[str, FilledForm]

    @property
    def form(self) -> Form:
        """The form of the project's framework, with its choices."""
        return form_of(self, self.framework_id).form

    @property
    def path(self) -> Path:
        """The project's file, of a damaged one the file itself, not the copy; a store on a server has none."""
        file = file_of(self)
        return Path(file.place) if isinstance(file, SalvagedFile) else file.path

    @property
    def is_read_only(self) -> bool:
        """Return whether nothing can be changed: it was opened to read only."""
        return self.database.read_only

    @property
    def is_writable(self) -> bool:
        """Return whether something can be stored at this moment."""
        return not self.is_read_only and not self.is_locked

    @property
    def is_locked(self) -> bool:
        """Return whether its key is put away, so that nothing can be read or written."""
        return isinstance(self.database, ProjectFile) and self.database.is_locked

    @property
    def recovery_key(self) -> str:
        """The key that opens the project when the passphrase is lost. For a person's eyes and paper only."""
        return file_of(self).recovery_key


@dataclass(frozen=True, slots=True)
class RecoveryKey:
    """Recovery key of a project, which opens it when the passphrase is lost. For a person's eyes and paper only."""

    project: str
    file: Path
    text: str


def recovery_key_of(project: OpenProject) -> RecoveryKey:
    """Return the recovery key of a project, to be shown also when the project is closed again."""
    return RecoveryKey(project.project.name, project.path, project.recovery_key)


def refuse_second(project: OpenProject) -> None:
    """Make sure that no second coder changes, or is told the number of, what others coded.

    Raises:
        UserError: second_only_codes.
    """
    if project.database.role is CodingRole.SECOND:
        raise UserError("second_only_codes")


def file_of(project: OpenProject) -> ProjectFile:
    """Return the file of a project.

    Raises:
        UserError: store_has_no_file, for a store on a server.
    """
    if not isinstance(project.database, ProjectFile):
        raise UserError("store_has_no_file", address=project.database.place)
    return project.database


def prepare_creation() -> None:
    """Read what a new project is made of, which takes a second or two, before a person asks for one.

    It is kept while the program runs.
    """
    shipped_framework()
    shipped_taxonomies()


def create_project(new: NewProject) -> OpenProject:
    """Make an encrypted project with its framework, and open it.

    The framework is read before anything is written, and the file gets its name when all is in it: a failure leaves
    none. Of the taxonomies that the framework names, those that ship are installed with it.

    Raises:
        UserError, UserErrors: passphrase_empty, passphrase_weak, coder_no_code; the framework is at fault; the file
            cannot be made.
    """
    refuse_weak(new.passphrase)
    new = replace(new, coder=typed_code(new.coder, first_code(new.country)))
    framework = _read(new.framework)
    filled: list[OpenProject] = []
    database = create_database(new.path, new.passphrase, lambda made: filled.append(_fill(made, new, framework)))
    (project,) = filled
    keep_index(database, main_language(project.project))
    return replace(project, database=database)


def create_stored_project(address: str, new: NewProject, password: str = "") -> OpenProject:
    """Make a project in an empty database of a server, and open it. Its path and passphrase mean nothing there.

    Raises:
        UserError, UserErrors: those of `create_store`; the framework is at fault. The database is as it was.
    """
    framework = _read(new.framework)
    database = create_store(address, password)
    try:
        return _fill(database, new, framework)
    except BaseException:
        discard_store(database)
        raise


def open_stored_project(address: str, password: str = "") -> OpenProject:
    """Open the project in a database of a server. Several people may have it open at once.

    Raises:
        UserError: those of `open_store`.
    """
    database = open_store(address, password)
    return _or_close(database, lambda: _opened(database))


def open_project(
    path: Path,
    *,
    passphrase: str = "",
    recovery_key: str = "",
    despite_other_computer: bool = False,
    read_only: bool = False,
    check_later: bool = False,
) -> OpenProject:
    """Open a project with its passphrase or its recovery key.

    `despite_other_computer` opens it though a lock file says that another computer has it: a person made sure.
    `read_only` opens a damaged file as far as it can be read, and lets others write to it meanwhile.
    `check_later` leaves the check of a large file to `check_structure`, which is called when the project is shown.

    Raises:
        UserError: the file cannot be opened; it was not touched.
    """
    if read_only:
        database = open_readable(path, _shipped, passphrase=passphrase, recovery_key=recovery_key)
    else:
        database = open_database(
            path,
            passphrase=passphrase,
            recovery_key=recovery_key,
            despite_other_computer=despite_other_computer,
            check_later=check_later,
        )
    return _or_close(database, lambda: _opened(database))


def check_structure(project: OpenProject) -> None:
    """Check the file of a project that is open to be changed, if that was left for later, while it is in use.

    Takes long: for a thread of its own. Returns at the latest when the project is closed.

    Raises:
        UserError: project_damaged; the file cannot be read.
    """
    if isinstance(project.database, ProjectFile) and not project.is_read_only:
        project.database.check_structure()


def stop_check(project: OpenProject) -> None:
    """Let `check_structure` come to its end at once: the project is being closed."""
    if isinstance(project.database, ProjectFile):
        project.database.stop_check()


def unreadable(project: OpenProject) -> tuple[UserError, ...]:
    """Return what could not be read of a damaged project that is open to read only."""
    database = project.database
    if not isinstance(database, SalvagedFile):
        return ()
    codes = dict.fromkeys(_UNREADABLE.get(table, "project_rest_unreadable") for table in database.salvage.unreadable)
    replaced = map(_replaced_fault, database.salvage.frameworks)
    return (UserError("project_opened_damaged", path=database.place), *replaced, *map(UserError, codes))


def find_holder(project: OpenProject) -> UserError | None:
    """Return who has a project open that is open here to read only, None if nobody has."""
    if not project.is_read_only:
        return None
    try:
        take_lock(project.path).release()
    except UserError as holder:
        return holder
    except OSError:  # nothing can be written there: nobody has it
        return None
    return None


def shared_with(path: Path) -> str:
    """Return what else writes to the folder of a project: `OneDrive`, ..., `NETWORK`, or "" for nothing."""
    return location.synchronised_folder(path)


def conflict_fault(project: OpenProject) -> UserError | None:
    """Return what is to be said of a copy that a synchronised folder made in a conflict, None if there is none."""
    if not isinstance(project.database, ProjectFile):
        return None
    copies = location.conflict_copies(project.path)
    return UserError("project_conflict_copy", file=copies[0].name, count=len(copies)) if copies else None


def lock_project(project: OpenProject) -> None:
    """Forget the key of an open project. The file stays held, and all that is shown stays as it is."""
    file_of(project).put_key_away()


def unlock_project(project: OpenProject, *, passphrase: str = "", recovery_key: str = "") -> None:
    """Find the key of a locked project again.

    Raises:
        UserError: passphrase_wrong, recovery_key_mistyped, recovery_key_wrong.
    """
    file_of(project).take_key(passphrase, recovery_key)


def close_project(project: OpenProject) -> None:
    """Let go of the file."""
    project.database.close()


def form_of(project: OpenProject, framework_id: str) -> FilledForm:
    """Return the form of one version of the framework, read once while the project is open."""
    filled = project.forms.get(framework_id)
    if filled is None:
        filled = project.forms[framework_id] = _asking(load_filled(project.database, framework_id), project.project)
    return filled


def refresh_form(project: OpenProject) -> None:
    """Fill the forms in use anew, with choices as they are installed now."""
    project.forms = {
        framework_id: fill_form(project.database, framework_id, filled.form)
        for framework_id, filled in project.forms.items()
    }


def missing_taxonomies(project: OpenProject) -> tuple[str, ...]:
    """Return the ids of the taxonomies that the framework names and the project does not have: their lists are empty.

    A project of an older program, or one whose framework names taxonomies that do not ship.
    """
    return tuple(sorted(form_of(project, project.framework_id).missing))


def _shipped() -> Iterator[SpareFramework]:
    for shipped in shipped_frameworks():
        framework = shipped_framework(shipped.name)
        form = framework.form
        yield SpareFramework(
            "", form.id, form.title, form.version, framework.sha256, "", framework.xform, framework.xlsx
        )


def _replaced_fault(replaced: ReplacedFramework) -> UserError:
    if replaced.is_form_whole:
        code = "project_framework_workbook_unreadable"
    elif not replaced.is_same:
        code = "project_framework_alike"
    else:
        code = "project_framework_from_backup" if replaced.backup else "project_framework_shipped"
    backup = replaced.backup.name if replaced.backup else ""
    return UserError(code, framework=replaced.title, version=replaced.version, backup=backup)


def _fill(database: Database, new: NewProject, framework: Framework) -> OpenProject:
    """Store in an empty database what a new project is about."""
    framework_id = stored_frameworks.add_framework(
        database,
        form_id=framework.form.id,
        title=framework.form.title,
        version=framework.form.version,
        xlsx=framework.xlsx,
        xform=framework.xform,
        sha256=framework.sha256,
        files=framework.files,
        id=new.framework_id,
    )
    _install_named(database, fill_form(database, framework_id, framework.form))
    project = Project(new_id(), new.name, new.country, new.coder, framework_id, datetime.now(UTC), asked=new.asked)
    stored_projects.add_project(database, project)
    filled = _asking(fill_form(database, framework_id, framework.form), project)
    keep_index(database, main_language(project))
    return OpenProject(database, project, framework_id, {framework_id: filled})


def _opened(database: Database) -> OpenProject:
    project = stored_projects.get_project(database)
    if project.role is CodingRole.SECOND:
        database.work_as(project.role, project.coder)
    keep_index(database, main_language(project))
    filled = _asking(load_filled(database, project.framework), project)
    return OpenProject(database, project, project.framework, {project.framework: filled})


def _asking(filled: FilledForm, project: Project) -> FilledForm:
    """Return a form that asks for what the project asks for."""
    return replace(filled, form=replace(filled.form, asked=project.asked))


def _or_close(database: Database, work: Callable[[], OpenProject]) -> OpenProject:
    try:
        return work()
    except BaseException:
        database.close()
        raise


def _install_named(database: Database, filled: FilledForm) -> None:
    """Install the taxonomies that ship, of those that a form names and that are missing."""
    if filled.missing:
        save_taxonomies(database, shipped_taxonomies(filled.missing))


def _read(framework: Path | Framework | None) -> Framework:
    if isinstance(framework, Path):
        return read_framework(framework)
    return framework or shipped_framework()

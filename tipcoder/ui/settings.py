"""Settings that the window remembers between two starts, nothing of a case among them. QtCore only."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from tipcoder import paths

LOCK_MINUTES = 10
"""Minutes after which a project is locked, unless the person chose others."""
LOCK_TIMES = (5, 10, 30, 0)
"""Minutes after which a project may be locked; 0 for never."""
BACKUP_TIMES = (10, 30, 60)
"""Minutes between two backups that a person may choose."""
BACKUP_MINUTES = 30
TEXT_SIZES = (90, 100, 115, 130, 150)
"""Sizes of the text of all windows, in percent."""
RECENT = 12
"""Number of projects that the start page remembers."""


class Scheme(StrEnum):
    """Colour scheme that a person wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class RecentProject:
    """A project that was opened before. `opened_at` is ISO 8601 in local time."""

    path: Path
    name: str
    opened_at: str


class Settings:
    """Settings in one file of INI format: never the registry, which a test could not redirect.

    Raises:
        TypeError: `path` is no path. What else has a text would become a file of that name in the working folder.
    """

    def __init__(self, path: Path | None = None) -> None:
        if path is not None and not isinstance(path, Path):
            raise TypeError(f"settings are kept in a file, not in a {type(path).__name__}")
        self._file = QSettings(str(path or paths.settings_file()), QSettings.Format.IniFormat)

    def language(self) -> str:
        """Return the code of the chosen language, "" as long as none was chosen."""
        return str(self._file.value("language", ""))

    def set_language(self, code: str) -> None:
        """Remember the chosen language."""
        self._file.setValue("language", code)

    def scheme(self) -> Scheme:
        """Return light, dark, or as the system has it."""
        value = str(self._file.value("scheme", Scheme.SYSTEM.value))
        return Scheme(value) if value in set(Scheme) else Scheme.SYSTEM

    def set_scheme(self, scheme: Scheme) -> None:
        """Remember the chosen scheme."""
        self._file.setValue("scheme", scheme.value)

    def text_size(self) -> int:
        """Return the size of the text of all windows, in percent of the usual one."""
        value = str(self._file.value("text_size", ""))
        return int(value) if value.isdecimal() and int(value) in TEXT_SIZES else 100

    def set_text_size(self, percent: int) -> None:
        """Remember the size of the text."""
        self._file.setValue("text_size", str(percent))

    def backup_minutes(self) -> int:
        """Return after how many minutes a project that changes is backed up again."""
        value = str(self._file.value("backup_minutes", ""))
        return int(value) if value.isdecimal() and int(value) in BACKUP_TIMES else BACKUP_MINUTES

    def set_backup_minutes(self, minutes: int) -> None:
        """Remember after how many minutes a project is backed up."""
        self._file.setValue("backup_minutes", str(minutes))

    def second_backups(self) -> Path | None:
        """Return the folder in which backups are kept too, be it there at this moment or not; None for nowhere."""
        value = str(self._file.value("backups/second_folder", ""))
        return Path(value) if value else None

    def set_second_backups(self, folder: Path | None) -> None:
        """Remember the folder in which backups are kept too."""
        self._file.setValue("backups/second_folder", "" if folder is None else str(folder))

    def second_backup_fault(self) -> str:
        """Return the code of what kept a backup from the second folder when the program ended, "" for nothing."""
        return str(self._file.value("backups/second_fault", ""))

    def set_second_backup_fault(self, code: str) -> None:
        """Remember what is to be said at the next start."""
        self._file.setValue("backups/second_fault", code)

    def hidden_columns(self) -> tuple[str, ...]:
        """Return the names of the columns that the list of cases does not show."""
        return tuple(str(self._file.value("cases/hidden_columns", "")).split())

    def set_hidden_columns(self, names: Iterable[str]) -> None:
        """Remember the columns that the list of cases does not show."""
        self._file.setValue("cases/hidden_columns", " ".join(names))

    def geometry(self) -> QByteArray:
        """Return place and size of the window; empty at first."""
        value = self._file.value("geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_geometry(self, geometry: QByteArray) -> None:
        """Remember place and size of the window."""
        self._file.setValue("geometry", geometry)

    def folder(self, use: str) -> Path | None:
        """Return the folder last used for something (`projects`, `judgments`, `workbooks`), if it still exists."""
        value = str(self._file.value(f"folder/{use}", ""))
        return Path(value) if value and Path(value).is_dir() else None

    def set_folder(self, use: str, folder: Path) -> None:
        """Remember the folder last used for something."""
        self._file.setValue(f"folder/{use}", str(folder))

    def folders(self) -> tuple[Path, ...]:
        """Return all folders that were used last for something."""
        self._file.beginGroup("folder")
        values = [str(self._file.value(use, "")) for use in self._file.childKeys()]
        self._file.endGroup()
        return tuple(map(Path, filter(None, values)))

    def recent_projects(self) -> tuple[RecentProject, ...]:
        """Return the projects opened before, the last one first; those whose file is gone among them."""
        count = self._file.beginReadArray("recent")
        found = []
        for index in range(count):
            self._file.setArrayIndex(index)
            values = [str(self._file.value(key, "")) for key in ("path", "name", "opened_at")]
            if values[0]:
                found.append(RecentProject(Path(values[0]), values[1], values[2]))
        self._file.endArray()
        return tuple(found)

    def add_recent_project(self, project: RecentProject) -> None:
        """Put a project at the top of the recent ones."""
        others = [other for other in self.recent_projects() if other.path != project.path]
        self._write_recent([project, *others][:RECENT])

    def remove_recent_project(self, path: Path) -> None:
        """Forget a project. Its file stays."""
        self._write_recent([other for other in self.recent_projects() if other.path != path])

    def coder(self) -> str:
        """Return the code that the person codes under, "" as long as none was given."""
        return str(self._file.value("coder/code", ""))

    def coder_country(self) -> str:
        """Return the code of the country in which the person codes, "" as long as none was given."""
        return str(self._file.value("coder/country", ""))

    def set_coder(self, code: str, country: str) -> None:
        """Remember who codes, to be offered for new projects."""
        self._file.setValue("coder/code", code)
        self._file.setValue("coder/country", country)

    def open_coding(self, project_id: str) -> str:
        """Return the id of the coding that was open when the project was closed, "" if it was the case list."""
        return str(self._file.value(f"open_coding/{project_id}", ""))

    def set_open_coding(self, project_id: str, coding_id: str) -> None:
        """Remember where the project is to open next time; "" for the case list."""
        self._file.setValue(f"open_coding/{project_id}", coding_id)

    def lock_minutes(self) -> int:
        """Return after how many minutes without keys a project is locked, 0 for never."""
        value = str(self._file.value("lock_minutes", ""))
        return int(value) if value.isdecimal() else LOCK_MINUTES

    def set_lock_minutes(self, minutes: int) -> None:
        """Remember after how many minutes a project is locked."""
        self._file.setValue("lock_minutes", str(minutes))

    def tesseract_data(self) -> Path | None:
        """Return the folder of data for recognising text that the person keeps, if it still exists."""
        value = str(self._file.value("judgments/tesseract_data", ""))
        return Path(value) if value and Path(value).is_dir() else None

    def set_tesseract_data(self, folder: Path | None) -> None:
        """Remember the folder of data for recognising text, None for the program's own."""
        self._file.setValue("judgments/tesseract_data", "" if folder is None else str(folder))

    def checks_spelling(self) -> bool:
        """Return whether misspelt words are underlined where the person writes; so it is unless they said no."""
        return str(self._file.value("writing/no_spelling", "")) != "yes"

    def set_checks_spelling(self, is_on: bool) -> None:
        """Remember whether misspelt words are underlined."""
        self._file.setValue("writing/no_spelling", "" if is_on else "yes")

    def pane_widths(self) -> tuple[int, ...]:
        """Return the proportions of outline, judgment and form as the person set them; empty at first."""
        return tuple(int(part) for part in str(self._file.value("coding/panes", "")).split() if part.isdecimal())

    def set_pane_widths(self, widths: tuple[int, ...]) -> None:
        """Remember the proportions of the panes of the coding page."""
        self._file.setValue("coding/panes", " ".join(map(str, widths)))

    def folds_outline(self) -> bool:
        """Return whether the outline of the coding page is folded away."""
        return str(self._file.value("coding/no_outline", "")) == "yes"

    def set_folds_outline(self, is_folded: bool) -> None:
        """Remember whether the outline is folded away."""
        self._file.setValue("coding/no_outline", "yes" if is_folded else "")

    def reads_flowing_text(self) -> bool:
        """Return whether the person reads judgments that have pages as flowing text."""
        return str(self._file.value("judgments/flowing_text", "")) == "yes"

    def set_reads_flowing_text(self, is_flowing: bool) -> None:
        """Remember whether judgments are read as flowing text or as pages."""
        self._file.setValue("judgments/flowing_text", "yes" if is_flowing else "")

    def marks_identifiers(self) -> bool:
        """Return whether names and identifiers are marked in judgments."""
        return str(self._file.value("judgments/identifiers", "")) == "yes"

    def set_marks_identifiers(self, is_on: bool) -> None:
        """Remember whether names and identifiers are marked in judgments."""
        self._file.setValue("judgments/identifiers", "yes" if is_on else "")

    def shows_doubtful(self) -> bool:
        """Return whether words that seldom identify anybody are marked too."""
        return str(self._file.value("judgments/doubtful", "")) == "yes"

    def set_shows_doubtful(self, is_on: bool) -> None:
        """Remember whether words that seldom identify anybody are marked too."""
        self._file.setValue("judgments/doubtful", "yes" if is_on else "")

    def of_first_start(self, path: Path) -> "Settings":
        """Return settings in another file, which keep of these only the language and the recent projects."""
        path.unlink(missing_ok=True)
        fresh = Settings(path)
        fresh.set_language(self.language())
        fresh._write_recent(list(self.recent_projects()))
        return fresh

    def reset(self) -> None:
        """Forget everything but the language and the recent projects."""
        language, recent = self.language(), list(self.recent_projects())
        self._file.clear()
        self.set_language(language)
        self._write_recent(recent)

    def save(self) -> None:
        """Write everything to the file now."""
        self._file.sync()

    def _write_recent(self, projects: list[RecentProject]) -> None:
        self._file.remove("recent")
        self._file.beginWriteArray("recent", len(projects))
        for index, project in enumerate(projects):
            self._file.setArrayIndex(index)
            self._file.setValue("path", str(project.path))
            self._file.setValue("name", project.name)
            self._file.setValue("opened_at", project.opened_at)
        self._file.endArray()

"""Settings that the window remembers between two starts, nothing of a case among them. QtCore only."""

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QByteArray, QSettings

from tipcoder import paths
from tipcoder.file_operations import discard

LOCK_TIMES = (5, 10, 30, 0)
"""Minutes after which a project may be locked; 0 for never."""
BACKUP_TIMES = (10, 30, 60)
"""Minutes between two backups that a person may choose."""
TEXT_SIZES = (90, 100, 115, 130, 150)
"""Sizes of the text of all windows, in percent."""
RECENT = 12
"""Number of projects that the start page remembers."""

_LONGEST_NUMBER = 5
"""Digits of a width in the file; no screen has more."""
_LONGEST_NAME, _LONGEST_PATH = 255, 4096
"""Bytes of a name and of a path that a system takes: what is longer is asked for nowhere."""

Value = TypeVar("Value")


def _words(stored: str) -> tuple[str, ...]:
    return tuple(stored.split())


def _numbers(stored: str) -> tuple[int, ...]:
    return tuple(int(part) for part in stored.split() if part.isdecimal() and len(part) <= _LONGEST_NUMBER)


def _path(stored: str) -> Path | None:
    """Return a stored path, None for none and for one that no system takes."""
    path = Path(stored)
    parts = [os.fsencode(part) for part in path.parts]
    is_taken = "\0" not in stored and all(len(part) <= _LONGEST_NAME for part in parts)
    return path if stored and is_taken and sum(map(len, parts)) + len(parts) <= _LONGEST_PATH else None


def _to_home(path: Path) -> str:
    """Return a path as it is stored: within the folder of a portable program without its drive, which may change."""
    home = paths.portable_home()
    return path.relative_to(home).as_posix() if home is not None and path.is_relative_to(home) else str(path)


def _from_home(stored: str) -> Path:
    """Return a path that was stored: one without a drive is in the folder of a portable program."""
    home = paths.portable_home()
    return Path(stored) if home is None else home / stored


def _folder(stored: str) -> Path | None:
    """Return a stored folder, None if it is not there now."""
    path = _path(stored)
    return path if path is not None and path.is_dir() else None


def _joined(parts: Iterable[object]) -> str:
    return " ".join(map(str, parts))


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


class Setting(Generic[Value]):
    """One value of `Settings`, kept as text under a key of the file; a key that is not there is read as ""."""

    def __init__(self, key: str, read: Callable[[str], Value], write: Callable[[Value], str]) -> None:
        self._key = key
        self._read = read
        self._write = write

    def __get__(self, settings: "Settings", _owner: type["Settings"]) -> Value:
        return self._read(settings.stored(self._key))

    def __set__(self, settings: "Settings", value: Value) -> None:
        settings.store(self._key, self._write(value))


class TextSetting(Setting[str]):
    """A text, "" as long as none was given."""

    def __init__(self, key: str) -> None:
        super().__init__(key, str, str)


class FlagSetting(Setting[bool]):
    """Setting that is on or off; only what differs from the default is kept, as "yes"."""

    def __init__(self, key: str, *, default: bool = False) -> None:
        super().__init__(
            key, lambda stored: (stored == "yes") is not default, lambda value: "" if value is default else "yes"
        )


class ChoiceSetting(Setting[Value]):
    """One of several values; what is none of them reads as the default."""

    def __init__(self, key: str, choices: Iterable[Value], *, default: Value) -> None:
        by_text = {str(choice): choice for choice in choices}
        super().__init__(key, lambda stored: by_text.get(stored, default), str)


class FolderSetting(Setting[Path | None]):
    """A folder, None for none; with `must_exist`, one that is not there now reads as None."""

    def __init__(self, key: str, *, must_exist: bool = False) -> None:
        super().__init__(key, _folder if must_exist else _path, lambda folder: "" if folder is None else str(folder))


class Settings:
    """Settings in one file of INI format: never the registry, which a test could not redirect.

    Raises:
        TypeError: `path` is no path. What else has a text would become a file of that name in the working folder.
    """

    language = TextSetting("language")
    """Code of the chosen language, "" as long as none was chosen."""
    scheme = ChoiceSetting("scheme", Scheme, default=Scheme.SYSTEM)
    text_size = ChoiceSetting("text_size", TEXT_SIZES, default=100)
    backup_minutes = ChoiceSetting("backup_minutes", BACKUP_TIMES, default=30)
    """Minutes after which a project that changes is backed up again."""
    lock_minutes = ChoiceSetting("lock_minutes", LOCK_TIMES, default=10)
    """Minutes without keys after which a project is locked, 0 for never."""
    reviewer = TextSetting("review/reviewer")
    """Code of the reviewer of texts who works here, "" as long as none was given."""
    reviewed_language = TextSetting("review/language")
    reviewed_key = TextSetting("review/key")
    """Key of the text at which the review was left."""
    second_backups = FolderSetting("backups/second_folder")
    """Folder in which backups are kept too, be it there at this moment or not."""
    second_backup_fault = TextSetting("backups/second_fault")
    """Code of what kept a backup from the second folder when the program ended, to be said at the next start."""
    coder = TextSetting("coder/code")
    """Code that the person codes under, offered for new projects."""
    coder_country = TextSetting("coder/country")
    """Code of the country in which the person codes."""
    hidden_columns = Setting("cases/hidden_columns", _words, _joined)
    """Names of the columns that the list of cases does not show."""
    pane_widths = Setting("coding/panes", _numbers, _joined)
    """Proportions of outline, judgment and form as the person set them; empty at first."""
    folds_outline = FlagSetting("coding/no_outline")
    """Whether the outline of the coding page is folded away."""
    tesseract_data = FolderSetting("judgments/tesseract_data", must_exist=True)
    """Folder of data for recognising text that the person keeps; None for the program's own."""
    shows_ladder = FlagSetting("coding/ladder")
    """Whether the ladders of all charges are shown below the form."""
    reads_flowing_text = FlagSetting("judgments/flowing_text")
    """Whether the person reads judgments that have pages as flowing text."""
    marks_identifiers = FlagSetting("judgments/identifiers")
    """Whether names and identifiers are marked in judgments."""
    checks_spelling = FlagSetting("writing/no_spelling", default=True)
    """Whether misspelt words are underlined where the person writes."""

    def __init__(self, path: Path | None = None) -> None:
        if path is not None and not isinstance(path, Path):
            raise TypeError(f"settings are kept in a file, not in a {type(path).__name__}")
        self._file = QSettings(str(path or paths.settings_file()), QSettings.Format.IniFormat)

    def stored(self, key: str) -> str:
        """Return the text that is kept under a key, "" for none."""
        return str(self._file.value(key, ""))

    def store(self, key: str, text: str) -> None:
        """Keep a text under a key."""
        self._file.setValue(key, text)

    def geometry(self) -> QByteArray:
        """Return place and size of the window; empty at first."""
        value = self._file.value("geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_geometry(self, geometry: QByteArray) -> None:
        """Remember place and size of the window."""
        self._file.setValue("geometry", geometry)

    def folder(self, use: str) -> Path | None:
        """Return the folder last used for something (`projects`, `judgments`, `workbooks`), if it still exists."""
        return _folder(self.stored(f"folder/{use}"))

    def set_folder(self, use: str, folder: Path) -> None:
        """Remember the folder last used for something."""
        self.store(f"folder/{use}", str(folder))

    def folders(self) -> tuple[Path, ...]:
        """Return all folders that were used last for something."""
        self._file.beginGroup("folder")
        values = [str(self._file.value(use, "")) for use in self._file.childKeys()]
        self._file.endGroup()
        return tuple(filter(None, map(_path, values)))

    def recent_projects(self) -> tuple[RecentProject, ...]:
        """Return the projects opened before, the last one first; those whose file is gone among them."""
        count = self._file.beginReadArray("recent")
        found = []
        for index in range(min(count, RECENT)):
            self._file.setArrayIndex(index)
            values = [str(self._file.value(key, "")) for key in ("path", "name", "opened_at")]
            path = _path(str(_from_home(values[0])) if values[0] else "")
            if path is not None and path.name:
                found.append(RecentProject(path, values[1], values[2]))
        self._file.endArray()
        return tuple(found)

    def add_recent_project(self, project: RecentProject) -> None:
        """Put a project at the top of the recent ones."""
        others = [other for other in self.recent_projects() if other.path != project.path]
        self._write_recent([project, *others][:RECENT])

    def remove_recent_project(self, path: Path) -> None:
        """Forget a project. Its file stays."""
        self._write_recent([other for other in self.recent_projects() if other.path != path])

    def open_coding(self, project_id: str) -> str:
        """Return the id of the coding that was open when the project was closed, "" if it was the case list."""
        return self.stored(f"open_coding/{project_id}")

    def set_open_coding(self, project_id: str, coding_id: str) -> None:
        """Remember where the project is to open next time; "" for the case list."""
        self.store(f"open_coding/{project_id}", coding_id)

    def of_first_start(self, path: Path) -> "Settings":
        """Return settings in another file, which keep of these only the language and the recent projects."""
        discard(path, patience=0)
        fresh = Settings(path)
        fresh._file.clear()  # where another program holds the file
        fresh.language = self.language
        fresh._write_recent(list(self.recent_projects()))
        return fresh

    def reset(self) -> None:
        """Forget everything but the language and the recent projects."""
        language, recent = self.language, list(self.recent_projects())
        self._file.clear()
        self.language = language
        self._write_recent(recent)

    def save(self) -> None:
        """Write everything to the file now."""
        self._file.sync()

    def _write_recent(self, projects: list[RecentProject]) -> None:
        self._file.remove("recent")
        self._file.beginWriteArray("recent", len(projects))
        for index, project in enumerate(projects):
            self._file.setArrayIndex(index)
            self._file.setValue("path", _to_home(project.path))
            self._file.setValue("name", project.name)
            self._file.setValue("opened_at", project.opened_at)
        self._file.endArray()

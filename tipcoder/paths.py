"""Locates resources, translations and the user's folders: in a checkout, a wheel or a frozen build.

The only module that knows. In a wheel and in a frozen build the two folders lie inside the package; in a checkout
they lie beside it.
"""

import sys
from pathlib import Path

import platformdirs

PACKAGE = Path(__file__).resolve().parent


def portable_home() -> Path | None:
    """Return the folder in which a build with portable.txt beside its program keeps everything; None for any other."""
    beside = Path(sys.executable).parent
    return beside / "data" if getattr(sys, "frozen", False) and (beside / "portable.txt").is_file() else None


def home() -> Path:
    """Return the folder of what the program keeps for a person; it may not exist yet."""
    return portable_home() or Path(platformdirs.user_data_dir("tipcoder", appauthor=False, roaming=False))


def resources() -> Path:
    """Return the folder of frameworks, judgments, icons and styles."""
    return _shipped("resources")


def translations() -> Path:
    """Return the folder of the compiled translations (`tipcoder_<language>.qm`)."""
    return _shipped("translations")


def shipped_text(name: str) -> Path:
    """Return a text of the source's root that ships too: NOTICE, CHANGELOG.md."""
    inside = PACKAGE / name
    return inside if inside.is_file() else PACKAGE.parent / name


def shipped_tesseract() -> Path:
    """Return the folder of Tesseract, its libraries and its data, which is there in a frozen build only."""
    return PACKAGE / "tesseract"


def shipped_dictionaries() -> Path:
    """Return the folder of dictionaries for spelling, which is there in a frozen build only."""
    return PACKAGE / "dictionaries"


def own_dictionaries() -> Path:
    """Return the folder into which a person may put further dictionaries for spelling; it may not exist yet."""
    return home() / "dictionaries"


def shipped_libraries() -> Path:
    """Return the folder in which a frozen build keeps the libraries of the system that its programs need."""
    return PACKAGE.parent


def settings_file() -> Path:
    """Return the file that keeps the window's settings; its folder may not exist yet."""
    folder = portable_home() or Path(platformdirs.user_config_dir("tipcoder", appauthor=False, roaming=False))
    return folder / "settings.ini"


def log_file() -> Path:
    """Return the technical log, which never holds anything of a case; it and its folder may not exist yet."""
    return (portable_home() or Path(platformdirs.user_log_dir("tipcoder", appauthor=False))) / "tipcoder.log"


def projects_folder() -> Path:
    """Return the folder that is offered for a new project; it may not exist yet.

    Local to this computer on purpose: a synchronised folder damages a file that is being written.
    """
    return home() / "projects"


def practice_folder() -> Path:
    """Return the folder of the practice projects; it may not exist yet."""
    return projects_folder().parent / "practice"


def _shipped(name: str) -> Path:
    inside = PACKAGE / name
    return inside if inside.is_dir() else PACKAGE.parent / name


def salvage_folder() -> Path:
    """Return the folder of copies of damaged projects while these are open; they are as encrypted."""
    return home() / "salvaged"


def locks() -> Path:
    """Return the folder of locks of projects, each named after its file's identity."""
    return home() / "locks"


def unfinished_folder() -> Path:
    """Return the folder of notes on where files are being made; it may not exist yet."""
    return home() / "unfinished"


def reviewed_texts_folder() -> Path:
    """Return the folder of reviewed texts that are used in place of those that ship; it may not exist yet."""
    return home() / "reviewed"


def instance_folder() -> Path:
    """Return the folder in which programs of one person that run or start tell of themselves; it may not exist yet."""
    return home() / "instance"

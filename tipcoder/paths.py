"""Locates resources, translations and the user's folders: in a checkout, a wheel or a frozen build.

The only module that knows. In a wheel and in a frozen build the two folders lie inside the package; in a checkout
they lie beside it.
"""

import json
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache, wraps
from hashlib import sha256
from pathlib import Path
from typing import ParamSpec, TypeVar

import platformdirs

PACKAGE = Path(__file__).resolve().parent

_P = ParamSpec("_P")
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class CorrectedTexts:
    """Corrections on this computer: files by those that ship, labels by language, English and words, and counts.

    `windows` are texts by language and by context, English and place of the plural form, 0 where no number decides.
    `counts` are the texts that are corrected, by language. `is_current` is false where all is to be made anew: by other
    verdicts than are kept now, or by another version of the program.
    """

    files: Mapping[Path, Path] = field(default_factory=dict)
    labels: Mapping[tuple[str, str, str], str] = field(default_factory=dict)
    windows: Mapping[str, Mapping[tuple[str, str, int], str]] = field(default_factory=dict)
    counts: Mapping[str, int] = field(default_factory=dict)
    is_current: bool = False


_AS_SHIPPED = CorrectedTexts()
_forgetting: list[Callable[[], None]] = []
_is_as_shipped = False


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


def corrected_index() -> Path:
    """Return the file that says which texts are corrected on this computer; it is there only if any is."""
    return reviewed_texts_folder() / "index.json"


def resource(*parts: str) -> Path:
    """Return a file of texts among the resources, as it is corrected on this computer, else as it ships."""
    return corrected_file(resources().joinpath(*parts))


def corrected_file(shipped: Path) -> Path:
    """Return the file that stands for one that ships: with corrections, if it was made of this very one."""
    return corrected().files.get(shipped, shipped)


def corrected() -> CorrectedTexts:
    """Return what is corrected on this computer: nothing in safe mode."""
    return _AS_SHIPPED if _is_as_shipped else _corrected(corrected_index(), resources(), translations())


def kept_until_corrected(function: Callable[_P, _T]) -> Callable[_P, _T]:
    """Remember what a function returns for the same values, until a text is corrected."""
    remembered = cache(function)
    _forgetting.append(remembered.cache_clear)

    @wraps(function)
    def ask(*args: _P.args, **kwargs: _P.kwargs) -> _T:
        return remembered(*args, **kwargs)  # type: ignore[arg-type]  # what is asked for can be compared

    return ask


def read_anew(*, as_shipped: bool = False) -> None:
    """Look again for what is corrected, or use texts as they ship from now on."""
    global _is_as_shipped
    _is_as_shipped = as_shipped
    _corrected.cache_clear()
    for forget in _forgetting:
        forget()


@cache
def _corrected(index: Path, shipped: Path, compiled: Path) -> CorrectedTexts:
    try:
        told = json.loads(index.read_bytes())
        folder = index.parent / shipped.name
        files = {
            shipped / name: folder / name
            for name, checksum in told["files"].items()
            if checksum_of(shipped / name) == checksum and (folder / name).is_file()
        }
        labels = {(language, english, words): after for language, english, words, after in told["labels"]}
        windows = {
            language: {(context, english, form): words for context, english, form, words in texts}
            for language, texts in told["windows"].items()
        }
        is_current = told["kept"] == kept_checksums(index.parent) and told["shipped"] == _checksum(shipped, compiled)
        return CorrectedTexts(files, labels, windows, dict(told["counts"]), is_current)
    except FileNotFoundError:
        return _AS_SHIPPED
    except (OSError, ValueError, TypeError, KeyError, AttributeError):  # made anew when a window starts
        return _AS_SHIPPED


def kept_checksums(folder: Path) -> dict[str, str]:
    """Return the checksums of the files in which verdicts of reviewers are kept, by their names."""
    files = (file for file in folder.glob("*.json") if file != corrected_index())
    return {file.name: checksum_of(file) for file in sorted(files)}


def shipped_checksum() -> str:
    """Return what tells the texts of one version from those of another: names and sizes of files, quick to read."""
    return _checksum(resources(), translations())


def _checksum(shipped: Path, compiled: Path) -> str:
    folders = (shipped.rglob("*.toml"), shipped.rglob("*.md"), compiled.glob("*.qm"))
    told = sorted((file.name, file.stat().st_size) for files in folders for file in files)
    return sha256(json.dumps(told).encode()).hexdigest()


def checksum_of(file: Path) -> str:
    """Return the checksum of a file, "" where there is none."""
    return sha256(file.read_bytes()).hexdigest() if file.is_file() else ""

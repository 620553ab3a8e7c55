"""Runs the checks of an installation and writes what they found for those who help, without anything of a case."""

import json
import locale
import os
import pkgutil
import platform
import shutil
import sys
import time
import traceback
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

import tipcoder
from tipcoder import __version__, paths
from tipcoder.documents.pdf.pages import PdfPages
from tipcoder.documents.reader import read_judgment_content
from tipcoder.documents.tesseract import DOTS_PER_INCH, find_tesseract, recognise
from tipcoder.domain.page_geometry import PagePicture
from tipcoder.domain.progress import Progress
from tipcoder.domain.projects import SUFFIX
from tipcoder.errors import UserError
from tipcoder.exchange.privacy import profiles
from tipcoder.exchange.spreadsheet.files import replacing
from tipcoder.languages.registry import LANGUAGES
from tipcoder.languages.spelling import SpellingChecker, find_dictionary
from tipcoder.services.backups import Credentials, back_up, open_restored
from tipcoder.services.cases import list_cases
from tipcoder.services.coding import open_coding
from tipcoder.services.demo.demo import DEMO_PASSPHRASE, code_as_shipped, practice_project
from tipcoder.services.demo.demo_codings import country_of_language, judgment_files
from tipcoder.services.exporting.export import ExportRequest, export_workbook
from tipcoder.services.frameworks import shipped_framework
from tipcoder.services.importing.importing import plan_import
from tipcoder.services.importing.reading import read_workbook
from tipcoder.services.projects import OpenProject, close_project, open_project
from tipcoder.services.report.making import ReportRequest, make_report
from tipcoder.services.search.search import catch_up, search

Details = Mapping[str, int | str]
Steps = Generator[Progress, None, Details]

_LANGUAGE, _WORD = "sr", "пресуда"
_PRINTED = "PRESUDA"
_MISSPELT = "xqzwy"
_PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 100]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n"
    b"4 0 obj<</Length 41>>stream\nBT /F 36 Tf 40 40 Td (PRESUDA) Tj ET      \nendstream endobj\n"
    b"5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R/Size 6>>\n%%EOF"
)
"""One page with one word. It has no table of places on purpose: the engine finds its objects all the same."""
_PLAIN_HEADER = b"SQLite format 3"


class AbsentError(Exception):
    """A part that the program works without is not installed."""


@dataclass
class Installation:
    """An installation that is being tried: the practice project, once it is made."""

    folder: Path
    project: OpenProject | None = field(default=None)

    def close(self) -> None:
        """Close the practice project."""
        if self.project is not None:
            close_project(self.project)
            self.project = None

    @property
    def opened(self) -> OpenProject:
        """The practice project.

        Raises:
            AbsentError: it could not be made.
        """
        if self.project is None:
            raise AbsentError
        return self.project


def _modules(_: Installation) -> Steps:
    """Import every module but those of windows, which a server cannot."""
    yield Progress(0, 1)
    names = [
        found.name
        for found in pkgutil.walk_packages(tipcoder.__path__, "tipcoder.", onerror=_raise)
        if not found.name.startswith(("tipcoder.ui", "tipcoder.app", "tipcoder.__main__"))
    ]
    for name in names:
        if ".migrations." not in name:  # scripts that only Alembic can run
            import_module(name)
    return {"modules": len(names)}


def _raise(name: str) -> None:
    raise ImportError(name)


def _translations(_: Installation) -> Steps:
    yield Progress(0, 1)
    for code in LANGUAGES:
        if not (paths.translations() / f"tipcoder_{code}.qm").is_file():
            raise FileNotFoundError(code)
    return {"languages": len(LANGUAGES)}


def _framework(_: Installation) -> Steps:
    yield Progress(0, 1)
    form = shipped_framework().form
    if not set(LANGUAGES) <= set(form.languages):
        raise LookupError("languages")
    return {"framework": form.version, "questions": sum(1 for _ in form.all_questions())}


def _encryption(installation: Installation) -> Steps:
    """Make a project, see that nothing of it can be read and that only its passphrase opens it."""
    yield Progress(0, 1)
    path = installation.folder / f"practice{SUFFIX}"
    close_project((yield from practice_project(path, _LANGUAGE)))
    if path.read_bytes().startswith(_PLAIN_HEADER):
        raise ValueError("not encrypted")
    try:
        close_project(open_project(path, passphrase=f"{DEMO_PASSPHRASE}?"))
    except UserError as refused:
        if refused.code != "passphrase_wrong":
            raise
    else:
        raise ValueError("opens with any passphrase")
    installation.project = open_project(path, passphrase=DEMO_PASSPHRASE)
    return {"cases": len(list_cases(installation.project))}


def _coding(installation: Installation) -> Steps:
    yield Progress(0, 1)
    project = installation.opened
    files = judgment_files(country_of_language(_LANGUAGE))
    for case, judgment in zip(list_cases(project), files, strict=True):
        code_as_shipped(open_coding(project, case.coding.id), judgment)
    return {"answered": sum(case.coding.completeness.answered for case in list_cases(project))}


def _search(installation: Installation) -> Steps:
    yield Progress(0, 1)
    yield from catch_up(installation.opened)
    found = (yield from search(installation.opened, _WORD, language=_LANGUAGE)).found
    if not found:
        raise LookupError(_WORD)
    return {"found": len(found)}


def _pdf(_: Installation) -> Steps:
    yield Progress(0, 1)
    (text,) = read_judgment_content("page.pdf", _PDF).pages
    if text.strip() != _PRINTED:
        raise ValueError("another text")
    picture = _picture()
    if len(set(picture.pixels)) < 2:
        raise ValueError("an empty picture")
    return {"characters": len(text)}


def _recognition(_: Installation) -> Steps:
    yield Progress(0, 1)
    installed = find_tesseract()
    if installed is None:
        raise AbsentError
    missing = sorted({name for code in LANGUAGES for name in installed.data_for(code).missing})
    data = installed.data_for("en").used or tuple(sorted(installed.data - {"osd"}))[:1]
    if not data:
        raise AbsentError
    text = [answer for answer in recognise(installed, _picture(), data) if answer is not None][-1]
    if _PRINTED not in text.upper():
        raise ValueError("another text")
    return {"missing": " ".join(missing)} if missing else {}


def _spelling(_: Installation) -> Steps:
    yield Progress(0, 1)
    dictionaries = {code: found for code in LANGUAGES if (found := find_dictionary(code)) is not None}
    if not dictionaries:
        raise AbsentError
    for dictionary in set(dictionaries.values()):
        checker = SpellingChecker(dictionary)
        try:
            if not checker.misspelt({_MISSPELT}):
                raise ValueError(dictionary.name)
        finally:
            checker.close()
    return {"languages": len(dictionaries)}


def _picture() -> PagePicture:
    scale = DOTS_PER_INCH / 72
    pages = PdfPages(_PDF, "page.pdf")
    try:
        picture = pages.picture(0, round(300 * scale), round(100 * scale), lambda: False)
    finally:
        pages.close()
    if picture is None:
        raise ValueError("no picture")
    return picture


def _workbook(installation: Installation) -> Steps:
    """Write a workbook of all cases and read it back: nothing may have changed."""
    yield Progress(0, 1)
    target = installation.folder / "practice.xlsx"
    request = ExportRequest(profile=profiles.ARCHIVE.name)
    written = yield from export_workbook(installation.opened, target, request)
    read = read_workbook(installation.opened, target)
    plan = yield from plan_import(installation.opened, read.incoming)
    if plan.counts.changes:
        raise ValueError("answers changed on the way")
    return {"cases": written.cases, "bytes": target.stat().st_size}


def _backup(installation: Installation) -> Steps:
    yield Progress(0, 1)
    backup = back_up(installation.opened)
    target = installation.folder / f"restored{SUFFIX}"
    restored = open_restored(backup, target, Credentials(passphrase=DEMO_PASSPHRASE))
    try:
        if list_cases(restored) != list_cases(installation.opened):
            raise ValueError("another content")
    finally:
        close_project(restored)
    return {"bytes": backup.stat().st_size}


def _report(installation: Installation) -> Steps:
    yield Progress(0, 1)
    target = installation.folder / "practice.docx"
    yield from make_report(installation.opened, target, ReportRequest(language=_LANGUAGE))
    return {"bytes": target.stat().st_size}


CHECKS: Mapping[str, Callable[[Installation], Steps]] = {
    "modules": _modules,
    "translations": _translations,
    "framework": _framework,
    "encryption": _encryption,
    "coding": _coding,
    "search": _search,
    "pdf": _pdf,
    "recognition": _recognition,
    "spelling": _spelling,
    "workbook": _workbook,
    "backup": _backup,
    "report": _report,
}
"""Checks by name, in their order: those from `coding` on need the project of `encryption`."""


_LOG_BYTES = 30_000
"""Of the technical log, at its end."""


class Outcome(StrEnum):
    """Outcome of a check."""

    SOUND = "sound"
    FAILED = "failed"
    ABSENT = "absent"
    """A part that the program works without is not installed, or a check before this one failed."""


@dataclass(frozen=True, slots=True)
class CheckResult:
    """Result of a check: how long it took in seconds, what it counted; of a failed one its place in the program."""

    name: str
    outcome: Outcome
    seconds: float
    details: Details = field(default_factory=dict)
    failure: str = ""


def run_self_test() -> Generator[Progress, None, tuple[CheckResult, ...]]:
    """Run all checks; yield progress in checks, each named. Whatever fails is a result, and the next one is run.

    Raises:
        OSError: no folder for temporary files can be written.
    """
    results = []
    with TemporaryDirectory(prefix="tipcoder-") as folder, closing(Installation(Path(folder))) as installation:
        for done, name in enumerate(CHECKS):
            yield Progress(done, len(CHECKS), name)
            results.append((yield from _run(name, installation, Progress(done, len(CHECKS), name))))
    return tuple(results)


def _run(name: str, installation: Installation, progress: Progress) -> Generator[Progress, None, CheckResult]:
    begin = time.perf_counter()

    def result(outcome: Outcome, details: Mapping[str, int | str], failure: str = "") -> CheckResult:
        return CheckResult(name, outcome, round(time.perf_counter() - begin, 3), details, failure)

    steps = CHECKS[name](installation)
    try:
        while True:
            next(steps)
            yield progress
    except StopIteration as end:
        return result(Outcome.SOUND, end.value)
    except AbsentError:
        return result(Outcome.ABSENT, {})
    except Exception as error:  # the very thing that is looked for
        return result(Outcome.FAILED, {}, _place(error))


def _place(error: Exception) -> str:
    """Say what failed and where. The case is invented, but the text of an exception may name folders of the person."""
    frames = traceback.extract_tb(error.__traceback__)
    lines = " < ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in reversed(frames[-4:]))
    return f"{type(error).__name__} {lines}"


def diagnosis(results: Sequence[CheckResult], window_system: str) -> str:
    """Return a text (JSON) for those who help: versions, the computer, the results, the end of the technical log.

    It names no person, no project, no folder and nothing of a case. `window_system` is the version of Qt.
    """
    return json.dumps(
        {
            "tipcoder": __version__,
            "installed": "frozen" if getattr(sys, "frozen", False) else "package",
            "python": platform.python_version(),
            "qt": window_system,
            "system": f"{platform.system()} {platform.release()} {platform.machine()}",
            "locale": ".".join(filter(None, locale.getlocale())),
            "processors": os.cpu_count(),
            "free_megabytes": _free_megabytes(),
            "checks": [asdict(result) for result in results],
            "log": _log(),
        },
        ensure_ascii=False,
        indent=1,
    )


def write_diagnosis(target: Path, text: str) -> None:
    """Write a diagnosis to a .json file.

    Raises:
        UserError: the file cannot be written.
    """
    with replacing(target, ".json") as unfinished:
        unfinished.write_text(text, encoding="utf-8")


def _free_megabytes() -> int:
    """Room where new projects are put."""
    folder = paths.projects_folder()
    while not folder.exists():
        folder = folder.parent
    return shutil.disk_usage(folder).free // 2**20


def _log() -> list[str]:
    try:
        content = paths.log_file().read_bytes()
    except FileNotFoundError:
        return []
    return content[-_LOG_BYTES:].decode("utf-8", "replace").splitlines()

"""Runs the checks of an installation and writes what they found for those who help, without anything of a case."""

import json
import locale
import os
import platform
import shutil
import sys
import time
import traceback
from collections.abc import Generator, Mapping, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from pathlib import Path
from tempfile import TemporaryDirectory

from tipcoder import __version__, paths
from tipcoder.domain.progress import Progress
from tipcoder.exchange.spreadsheet.files import replacing
from tipcoder.services.self_test.checks import CHECKS, AbsentError, Details, Installation

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

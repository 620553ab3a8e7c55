"""Prints a checksum of everything that the program writes, to show that a change of its code changes no output.

    python -m tests.benchmarks.same_outputs [--verbose] [--write FILE] [--compare FILE]

It makes the demo in a temporary folder and drives the program through its commands alone, so that modules may move.
Each file that comes of it, and what the commands print, is a line `sha256  name`; with `--verbose` each member of a
package (.xlsx, .docx, .zip) is one too: `sha256  name!member`. Before a change: `--write FILE`, which keeps all lines.
After it: `--compare FILE` prints `same` and exits 0, or lists the files and members that differ and exits 1. `--keep
FOLDER` leaves the files there to be looked at. Only what the same computer wrote can be compared: fonts and libraries
show in charts and PDFs.

Each command is a fork (so not on Windows) in which the clock stands still, chance has a fixed seed and the program's
version is 0, so that files need no mending afterwards. Chance is drawn from a stream for each function that asks for
it: one more name of a temporary file does not shift the ids of cases. `PROJECT` and `OWN_MARKS` say what is not
compared byte by byte, and why.
"""

import argparse
import datetime
import hashlib
import importlib
import io
import os
import pkgutil
import random
import re
import runpy
import shlex
import subprocess
import sys
import tempfile
import time
import uuid
import zipfile
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import openpyxl

import tipcoder

ROOT = Path(__file__).parents[2]
PROJECT = ".tip"
"""Encrypted under random salts and keys: compared by what `check`, `findings`, `status` and `export` read from it."""
OWN_MARKS = {
    ".pdf": rb"/ID \[.*?\]|uuid:[-0-9a-f]{36}|/(Creation|Mod)Date ?\(.*?\)|xmp:\w+Date=\".*?\"",
    ".sav": rb"(?<=\A.{92}).{17}",
    ".dta": rb"<timestamp>.*?</timestamp>",
}
"""Ids and times that Qt and ReadStat put into files by themselves, by the ending; they are left out."""
PACKAGES = (".xlsx", ".docx", ".zip")
NOW = 1_767_614_400  # 2026-01-05, 12:00 UTC
PASSPHRASE = "every case here is invented"
ENVIRONMENT = {
    "TIPCODER_PASSPHRASE": PASSPHRASE,
    "TIPCODER_NEW_PASSPHRASE": PASSPHRASE,
    "TIPCODER_LANGUAGE": "en",
    "PYTHONHASHSEED": "0",
    "PYTHONPATH": str(ROOT),
    "QT_HASH_SEED": "0",  # the order of fonts in a PDF
    "QT_QPA_PLATFORM": "offscreen",
    "SOURCE_DATE_EPOCH": str(NOW),
    "TZ": "UTC",
}


def _of_country(name: str) -> tuple[str, ...]:
    return (
        f"export {name}.tip {name}-archive.xlsx --profile archive",
        f"findings {name}.tip --json > {name}-findings.json",
    )


GROUPS = (
    ("demo --into . --no-window",),
    (
        "texts write texts-mk.xlsx --language mk",
        "texts write texts-sq.xlsx --language sq",
        "taxonomy review terms-mk.xlsx --language mk",
        *(f"taxonomy write taxonomies.{ending}" for ending in ("xlsx", "csv", "ttl", "rdf", "jsonld", "qdc")),
        "framework write framework.xlsx",
        "framework check framework.xlsx --json --html framework.html > framework.json",
        *(f"framework codebook codebook-{one}" for one in ("en.docx", "en.html")),
        *(f"framework codebook codebook-{one} --language mk" for one in ("mk.docx", "mk.html")),
        *(f"{command} --help > help-{command.replace(' ', '-')}.txt" for command in ("export", "consolidate")),
    ),
    (
        "consolidate region-unodc.xlsx ALB.xlsx MDA.xlsx MKD.xlsx MNE.xlsx SRB.xlsx"
        " --project region.tip --accept-small-cells --language mk > consolidated.txt",
        "consolidate region-archive.xlsx ALB.xlsx MKD.xlsx SRB.xlsx --profile archive --json > consolidated.json",
        "findings region.tip region-findings.xlsx --json > region-findings.json",
        "report region.tip region-en.docx",
        "check ALB.xlsx --report intake-en.html --json > intake.json",
        "check MKD.xlsx --report intake-mk.xlsx --language mk",
    ),
    (
        *_of_country("SRB"),
        *_of_country("MNE"),
        "check SRB.tip --json > SRB-check.json",
        "export SRB.tip refused.xlsx --json > SRB-small-cells.json",
        "export SRB.tip SRB-unodc-mk.xlsx --accept-small-cells --language mk",
        "export SRB.tip SRB-csv --format csv --accept-small-cells",
        "export SRB.tip SRB-spss --format spss --profile archive",
        "export SRB.tip SRB-stata --format stata --profile archive",
        "export SRB.tip template-mk.xlsx --template --language mk",
        "findings SRB.tip findings-internal-en.xlsx",
        "findings SRB.tip findings-public-mk.xlsx --edition public --language mk --json > findings-public-mk.json",
        "report SRB.tip report-internal-en.docx",
        "report SRB.tip report-internal-mk.docx --language mk",
        "report SRB.tip report-public-mk.docx --edition public --language mk",
    ),
    (
        *_of_country("MDA"),
        *_of_country("MKD"),
        "sheet MDA.tip 1 sheet-archive-en.docx",
        "sheet MDA.tip 1 sheet-unodc-mk.docx --profile unodc --accept-small-cells --language mk",
        "sheet MDA.tip 1 sheet-archive-mk.pdf --language mk",
        "sheet MDA.tip 1 sheet-unodc-en.pdf --profile unodc --accept-small-cells",
    ),
    (
        *_of_country("ALB"),
        "export ALB.tip second.xlsx --profile archive",
        "sample ALB.tip --seed 1 --json > sample.json",
        "CHANGE second.xlsx",
        "import ALB.tip second.xlsx --as second --coder ALB-02 --json > imported.json",
        "status ALB.tip --set submitted",
        "status ALB.tip --set submitted --coder ALB-02",
        "status ALB.tip --json > status.json",
        "agreement ALB.tip --report agreement.xlsx --json > agreement.json",
        "settle ALB.tip --write apart.xlsx",
        "findings ALB.tip --json > ALB-settled-findings.json",
    ),
)
"""Commands, and `> file` for what they print. The first group makes the projects; the others run side by side."""
REFUSED = "refused.xlsx"
"""File that a command must refuse to write, with exit code 1."""


def digests(folder: Path) -> dict[str, str]:
    """Return the checksum of each file below a folder, and of each member of a package, by name."""
    found: dict[str, str] = {}
    for path in sorted(folder.rglob("*")):
        if path.is_dir() or path.suffix == PROJECT:
            continue
        name, content = path.relative_to(folder).as_posix(), path.read_bytes()
        if path.suffix in OWN_MARKS:
            content = re.sub(OWN_MARKS[path.suffix], b"", content, flags=re.DOTALL)
        elif path.suffix in PACKAGES:
            with zipfile.ZipFile(path) as package:  # without the times in its directory
                parts = {f"{name}!{one}": _sha(package.read(one)) for one in sorted(package.namelist())}
            content = repr(parts).encode()
            found |= parts
        found[name] = _sha(content)
    return dict(sorted(found.items()))


def make_outputs(folder: Path) -> None:
    """Run all commands in a folder that is empty.

    Raises:
        CalledProcessError: a command ended otherwise than expected; it is named on standard error.
    """
    (folder / "cases.list").write_text("1\n2\n3\n", encoding="utf-8")
    with tempfile.TemporaryDirectory() as home, ThreadPoolExecutor(2) as pool:
        own = dict.fromkeys(("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"), home)

        def start(number: int) -> None:
            line = [sys.executable, "-m", __spec__.name, "--group", str(number)]
            subprocess.run(line, cwd=folder, env=os.environ | ENVIRONMENT | own, check=True)  # noqa: S603

        start(0)
        list(pool.map(start, range(1, len(GROUPS))))


def _change_answers(path: Path) -> None:
    """Answer every third question of yes or no the other way, as somebody who codes the cases a second time."""
    book = openpyxl.load_workbook(path)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value in ("Yes", "No")]
    for cell in cells[::3]:
        cell.value = "No" if cell.value == "Yes" else "Yes"
    book.save(path)


def _sha(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def run_group(steps: Iterable[str]) -> int:
    """Run commands one after another, each in a fork of this process that has loaded the program. 1: a fault.

    Chance, clock and version are always the same, for each command anew.
    """
    for library in ("pandas", "pyreadstat"):  # compiled against the classes of time as they are
        importlib.import_module(library)
    chance = Chance()
    os.urandom = chance.draw
    random._urandom = chance.draw  # type: ignore[attr-defined]
    uuid.uuid4 = lambda: uuid.UUID(bytes=chance.draw(16), version=4)
    _stop_clock()
    tipcoder.__version__ = "0"
    for module in pkgutil.walk_packages(tipcoder.__path__, "tipcoder."):
        if not {"ui", "migrations", "__main__"} & set(module.name.split(".")):
            importlib.import_module(module.name)
    for step in steps:
        command, _, target = step.partition(" > ")
        arguments = shlex.split(command)
        if arguments[0] == "CHANGE":
            _change_answers(Path(arguments[1]))
            continue
        forked = os.fork()
        if not forked:
            chance.seed(step)
            os.dup2(os.open(target or os.devnull, os.O_CREAT | os.O_WRONLY, 0o600), 1)
            os._exit(_ended(arguments))
        ended = os.waitstatus_to_exitcode(os.waitpid(forked, 0)[1])
        if ended != (REFUSED in arguments):
            print(f"{step}: ended with {ended}", file=sys.stderr)
            return 1
    return 0


def _ended(arguments: list[str]) -> int:
    sys.argv = ["tipcoder", *arguments]
    if REFUSED in arguments:
        sys.stderr = io.StringIO()
    try:
        runpy.run_module("tipcoder", run_name="__main__", alter_sys=True)
    except SystemExit as end:
        return int(end.code or 0)
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
    return 0


class Chance:
    """Bytes that look random and are the same in each run: a stream for each function of the program that draws."""

    def __init__(self) -> None:
        self.seed("")

    def seed(self, seed: str) -> None:
        """Begin anew."""
        self._seed, self._streams = seed, dict[str, random.Random]()
        random.seed(seed)

    def draw(self, size: int) -> bytes:
        """Return so many bytes of the stream of the function that asks."""
        package = str(Path(tipcoder.__file__).parent)
        frame: Any = sys._getframe(1)
        while frame and not frame.f_code.co_filename.startswith(package):
            frame = frame.f_back
        key = f"{self._seed} {size} {frame.f_code.co_name if frame else ''}"
        return self._streams.setdefault(key, random.Random(key)).randbytes(size)


def _stop_clock() -> None:
    localtime, gmtime = time.localtime, time.gmtime
    time.time = lambda: float(NOW)
    time.localtime = lambda seconds=None: localtime(NOW if seconds is None else seconds)
    time.gmtime = lambda seconds=None: gmtime(NOW if seconds is None else seconds)
    for kind in (datetime.date, datetime.datetime):
        setattr(datetime, kind.__name__, _stopped(kind))


def _stopped(kind: type[Any]) -> type[Any]:
    """Return a class that passes for `kind` and makes its objects, but for the moment that it takes for now."""

    class Passing(type):
        # A class of a library that inherits from it stays itself.
        def __call__(cls, *values: Any, **named: Any) -> Any:
            return kind(*values, **named) if cls.__base__ is kind else super().__call__(*values, **named)

        def __instancecheck__(cls, instance: object) -> bool:
            return isinstance(instance, kind) if cls.__base__ is kind else super().__instancecheck__(instance)

    def now(cls: type[Any], tz: datetime.tzinfo | None = None) -> Any:
        return kind.fromtimestamp(NOW, tz) if tz else kind.fromtimestamp(NOW)

    return Passing(kind.__name__, (kind,), {name: classmethod(now) for name in ("now", "today")})


def compare(found: dict[str, str], path: Path) -> Iterator[str]:
    """Yield the names of the files and members that differ from those in a file of lines, or are in one of both."""
    before = {name: sha for sha, name in (line.split("  ", 1) for line in path.read_text("utf-8").splitlines())}
    for name in sorted(found.keys() | before.keys()):
        if name not in found or name not in before:
            yield f"{'gone' if name in before else 'new'}: {name}"
        elif found[name] != before[name]:
            yield f"differs: {name}"


def main() -> int:
    """Make the outputs and print, keep or compare their checksums."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--verbose", action="store_true", help="a line for each member of a package too")
    parser.add_argument("--write", type=Path, metavar="FILE")
    parser.add_argument("--compare", type=Path, metavar="FILE")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="a folder that is not there yet")
    given = parser.parse_args()
    if given.keep:
        given.keep.mkdir()
    with nullcontext(given.keep.absolute()) if given.keep else tempfile.TemporaryDirectory() as folder:
        make_outputs(Path(folder))
        found = digests(Path(folder))
    lines = [f"{sha}  {name}" for name, sha in found.items()]
    if given.write:
        given.write.write_text("\n".join(lines) + "\n", encoding="utf-8")
    if given.compare:
        differing = list(compare(found, given.compare))
        print("\n".join(differing) or "same")
        return 1 if differing else 0
    print("\n".join(line for line in lines if given.verbose or "!" not in line))
    return 0


if __name__ == "__main__":
    sys.exit(run_group(GROUPS[int(sys.argv[2])]) if sys.argv[1:2] == ["--group"] else main())

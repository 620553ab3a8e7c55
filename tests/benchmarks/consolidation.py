"""Times a consolidation of five deliveries against pandas, and against bare reading and writing of the same cells.

    python -m tests.benchmarks.consolidation [--quick] [--project]

Five workbooks of profile `unodc`, three of four questions answered, are generated once and kept in the folder for
temporary files. Then, each in a process of its own:

- `consolidate`: all that `tipcoder consolidate OUT.xlsx DELIVERY...` does, from opening the files to the finished
  workbook; with `--project` also into an encrypted regional project, from which the workbook is then written;
- `bare`: calamine reads all sheets, openpyxl (write-only) writes the same cells, sheet by sheet;
- `pandas`: read_excel by calamine of all sheets, concat, to_excel.

Four times the cases shall take four times as long, and a fifth more memory at most. Of deliveries that wait, and of
cases that were read, nothing is in memory but what a megabyte holds; the delivery that is being read is, whole: rows of
its sheets come in an order of their own, and are joined to cases when all are there.
"""

import gc
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from tests.benchmarks.generated_cases import _LEFT_OPEN, _rows, _uuid, _value
from tests.benchmarks.measures import MB, TIMES, Measure, S, highest_memory, options
from tests.benchmarks.measures import report as show
from tests.support.steps import finished
from tipcoder.domain.answers import Answer, AnswerState
from tipcoder.domain.records import CaseRecord, RowRecord
from tipcoder.exchange.privacy import profiles
from tipcoder.exchange.privacy.release_plan import ReleasePlan
from tipcoder.exchange.workbook.workbook import Export, write_workbook
from tipcoder.framework.form.form import Form
from tipcoder.services.forms import form_with_shipped
from tipcoder.services.frameworks import shipped_framework
from tipcoder.services.release.gate import released_rows

COUNTRIES = ("ALB", "MDA", "MKD", "MNE", "SRB")
PASSPHRASE = "a benchmark has no secrets"
SIZES, QUICK = (400, 1_600), (50,)
OF_BARE, OF_PANDAS, MORE_MEMORY = 1.2, 1.0, 1.2


def deliveries(cases: int) -> list[Path]:
    """Return the workbooks, made anew where the framework or the program that wrote them is another one."""
    framework = shipped_framework()
    folder = Path(tempfile.gettempdir()) / f"tipcoder-deliveries-{framework.sha256[:12]}-{cases}"
    folder.mkdir(exist_ok=True)
    paths = [folder / f"{country}.xlsx" for country in COUNTRIES]
    form = form_with_shipped(framework)
    for number, path in enumerate(paths):
        if not path.exists():
            write(form, path, number, cases)
    return paths


def write(form: Form, path: Path, number: int, cases: int) -> None:
    export = Export(
        project_id=f"00000000-0000-4000-8000-{number:012}",
        country=path.stem,
        cases=released_rows(generated(form, number, cases), lambda case: case),
        release=ReleasePlan.of(form, profiles.UNODC, is_reviewed=True),
        secret=path.stem.encode(),
        written_at=datetime(2026, 3, 1, tzinfo=UTC),
    )
    finished(write_workbook(path, export))


def generated(form: Form, seed: int, cases: int) -> Iterator[CaseRecord]:
    chance = random.Random(seed)
    for number in range(1, cases + 1):
        case, coding = _uuid(chance), _uuid(chance)
        rows: dict[str, list[RowRecord]] = {}
        for row in _rows(form, coding, chance):
            answers = dict(_answers(form, row["roster"], chance))
            found = RowRecord(
                row_id=row["id"],
                case_id=case,
                parent_id=row["parent_id"],
                roster=row["roster"],
                position=row["position"],
                answers=answers,
                case_number=number,
            )
            rows.setdefault(row["roster"], []).append(found)
        yield rows


def _answers(form: Form, roster: str, chance: random.Random) -> Iterator[tuple[str, Answer]]:
    for question in form.questions(roster):
        if question.type.holds in _LEFT_OPEN or question.choices_from or chance.random() > 0.75:
            continue
        silent = question.is_answered_by_person and chance.random() < 0.1
        state = chance.choice(question.states) if silent else AnswerState.ANSWERED
        yield question.key, Answer(_value(form, question, chance) if state is AnswerState.ANSWERED else "", state)


def measure_consolidate(paths: list[Path], folder: Path, *, into_project: bool) -> None:
    from tipcoder.services.consolidation.apply import Writing, create_regional_project, store_in_project, write_workbook
    from tipcoder.services.consolidation.planning import plan_consolidation
    from tipcoder.services.projects import close_project

    gc.collect()
    gc.freeze()  # as the command does
    started = time.perf_counter()
    plan = finished(plan_consolidation(paths))
    read = time.perf_counter() - started
    regional = (
        create_regional_project(folder / "regional.tip", "Region", PASSPHRASE, plan.target) if into_project else None
    )
    if regional is not None:
        finished(store_in_project(plan, regional))
    stored = time.perf_counter() - started - read
    finished(write_workbook(plan, folder / "regional.xlsx", Writing(accepts_small_cells=True), regional))
    if regional is not None:
        close_project(regional)
    report(started, read=read, stored=stored, cases=plan.report.cases)


def measure_bare(paths: list[Path], folder: Path) -> None:
    from openpyxl import Workbook
    from python_calamine import CalamineWorkbook

    started = time.perf_counter()
    workbook = Workbook(write_only=True)
    sheets = {}
    cells = 0
    for path in paths:
        read = CalamineWorkbook.from_path(str(path))
        for name in read.sheet_names:
            if name not in sheets:
                sheets[name] = workbook.create_sheet(name)
            for row in read.get_sheet_by_name(name).to_python():
                sheets[name].append([None if cell == "" else cell for cell in row])
                cells += len(row) - row.count("")
    workbook.save(folder / "bare.xlsx")
    report(started, cells=cells)


def measure_pandas(paths: list[Path], folder: Path) -> None:
    import warnings

    import pandas

    warnings.simplefilter("ignore")
    started = time.perf_counter()
    frames: dict[str, list[pandas.DataFrame]] = {}
    for path in paths:
        for name, frame in pandas.read_excel(path, sheet_name=None, header=1, engine="calamine").items():
            frames.setdefault(str(name), []).append(frame)
    with pandas.ExcelWriter(folder / "pandas.xlsx") as writer:
        for name, parts in frames.items():
            pandas.concat(parts).to_excel(writer, sheet_name=name, index=False)
    report(started)


def report(started: float, **more: float) -> None:
    peak = highest_memory()
    spent = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    cpu = sum(found.ru_utime + found.ru_stime for found in spent)
    print(json.dumps({"seconds": time.perf_counter() - started, "cpu": cpu, "peak": peak, **more}))


def in_a_process(kind: str, cases: int) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", __spec__.name, "--measure", kind, "--folder", folder, "--cases", str(cases)]
        done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def measure(*, quick: bool, kind: str = "consolidate") -> Iterator[Measure]:
    """Yield what a consolidation takes beside bare reading and writing, and beside pandas."""
    pandas = f"pandas {version('pandas')} with calamine {version('python-calamine')}"
    peaks = []
    for cases in QUICK if quick else SIZES:
        deliveries(cases)
        ours, bare, theirs = (in_a_process(way, cases) for way in (kind, "bare", "pandas"))
        work = f"five times {cases} cases"
        for name, found in (("consolidated", ours), ("bare", bare), (pandas, theirs)):
            yield Measure(f"{work}, {name}", found["cpu"], S)
            yield Measure(f"{work}, {name}: highest memory", found["peak"], MB)
        yield Measure(f"{work}, beside bare reading and writing", ours["cpu"] / bare["cpu"], TIMES, OF_BARE)
        yield Measure(f"{work}, beside {pandas}", ours["cpu"] / theirs["cpu"], TIMES, OF_PANDAS)
        peaks.append(ours["peak"])
    if len(peaks) > 1:
        yield Measure("memory of four times the cases", peaks[-1] / peaks[0], TIMES, MORE_MEMORY)


def main() -> None:
    """Measure in this process what is asked for, or all."""
    arguments = options(__doc__)
    arguments.add_argument("--cases", type=int)
    arguments.add_argument("--project", action="store_true")
    arguments.add_argument("--measure", choices=("consolidate", "into_project", "bare", "pandas"))
    arguments.add_argument("--folder", type=Path)
    given = arguments.parse_args()
    if given.measure:
        measure_one(given.measure, deliveries(given.cases), given.folder)
    else:
        kind = "into_project" if given.project else "consolidate"
        show(measure(quick=given.quick, kind=kind), given.into)


def measure_one(kind: str, paths: list[Path], folder: Path) -> None:
    """Do one of the ways, in this process."""
    match kind:
        case "bare":
            measure_bare(paths, folder)
        case "pandas":
            measure_pandas(paths, folder)
        case _:
            measure_consolidate(paths, folder, into_project=kind == "into_project")


if __name__ == "__main__":
    main()

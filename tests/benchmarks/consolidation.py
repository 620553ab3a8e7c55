"""Times a consolidation of five deliveries against pandas, and against bare reading and writing of the same cells.

    python -m tests.benchmarks.consolidation [--cases 2000] [--project] [--without-pandas]

Five workbooks of profile `unodc`, three of four questions answered, are generated once and kept in the folder for
temporary files. Then, each in a process of its own:

- `consolidate`: all that `tipcoder consolidate OUT.xlsx DELIVERY...` does, from opening the files to the finished
  workbook; with `--project` also into an encrypted regional project, from which the workbook is then written;
- `bare`: calamine reads all sheets, openpyxl (write-only) writes the same cells, sheet by sheet;
- `pandas`: read_excel of all sheets, concat, to_excel.

The first shall take at most twice as long as the second and half as long as the third, within 1 GB of memory.
"""

import argparse
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from tests.benchmarks.generated_cases import _rows, _uuid, _value
from tests.support.steps import finished
from tipcoder.domain.answers import Answer, AnswerState
from tipcoder.domain.records import CaseRecord, RowRecord
from tipcoder.exchange.privacy import profiles
from tipcoder.exchange.workbook.workbook import Export, write_workbook
from tipcoder.framework.form.form import Form
from tipcoder.framework.form.question_types import QuestionType
from tipcoder.services.forms import form_with_shipped
from tipcoder.services.frameworks import shipped_framework

COUNTRIES = ("ALB", "MDA", "MKD", "MNE", "SRB")
PASSPHRASE = "a benchmark has no secrets"
SLOWEST, FASTEST, MOST_MEMORY = 2.0, 0.5, 1024


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
        form=form,
        cases=generated(form, number, cases),
        profile=profiles.UNODC,
        is_reviewed=True,
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
        if question.type is QuestionType.NOTE or question.choices_from or chance.random() > 0.75:
            continue
        silent = question.is_answered_by_person and chance.random() < 0.1
        state = chance.choice(question.states) if silent else AnswerState.ANSWERED
        yield question.key, Answer(_value(form, question, chance) if state is AnswerState.ANSWERED else "", state)


def measure_consolidate(paths: list[Path], folder: Path, *, into_project: bool) -> None:
    from tipcoder.services.consolidation.apply import Writing, create_regional_project, store_in_project, write_workbook
    from tipcoder.services.consolidation.planning import plan_consolidation
    from tipcoder.services.projects import close_project

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
        for name, frame in pandas.read_excel(path, sheet_name=None, header=1).items():
            frames.setdefault(str(name), []).append(frame)
    with pandas.ExcelWriter(folder / "pandas.xlsx") as writer:
        for name, parts in frames.items():
            pandas.concat(parts).to_excel(writer, sheet_name=name, index=False)
    report(started)


def report(started: float, **more: float) -> None:
    peak = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) // 1024
    spent = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    cpu = sum(found.ru_utime + found.ru_stime for found in spent)
    print(json.dumps({"seconds": time.perf_counter() - started, "cpu": cpu, "peak": peak, **more}))


def run(kind: str, cases: int) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", __spec__.name, "--measure", kind, "--folder", folder, "--cases", str(cases)]
        done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    parts = ", ".join(f"{name} {value:.1f}" for name, value in found.items() if name != "seconds")
    print(f"{kind}: {found['seconds']:.1f} s ({parts}; load {os.getloadavg()[0]:.1f})", flush=True)
    return found


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--cases", type=int, default=2_000)
    arguments.add_argument("--project", action="store_true")
    arguments.add_argument("--without-pandas", action="store_true")
    arguments.add_argument("--measure", choices=("consolidate", "into_project", "bare", "pandas"))
    arguments.add_argument("--folder", type=Path)
    given = arguments.parse_args()
    paths = deliveries(given.cases)
    if given.measure:
        measure(given.measure, paths, given.folder)
    else:
        compare("into_project" if given.project else "consolidate", given.cases, with_pandas=not given.without_pandas)


def measure(kind: str, paths: list[Path], folder: Path) -> None:
    """Do one of the ways, in this process."""
    match kind:
        case "bare":
            measure_bare(paths, folder)
        case "pandas":
            measure_pandas(paths, folder)
        case _:
            measure_consolidate(paths, folder, into_project=kind == "into_project")


def compare(kind: str, cases: int, *, with_pandas: bool) -> None:
    """Do each way in a process of its own, and say the ratios."""
    ours = run(kind, cases)
    bare = run("bare", cases)
    print(f"of bare reading and writing: {ours['seconds'] / bare['seconds']:.2f} (at most {SLOWEST})")
    print(f"in seconds of processors, which other work does not touch: {ours['cpu'] / bare['cpu']:.2f}")
    print(f"peak memory: {ours['peak']:.0f} MB (at most {MOST_MEMORY})")
    if with_pandas:
        pandas = run("pandas", cases)
        print(f"of pandas: {ours['seconds'] / pandas['seconds']:.2f} (at most {FASTEST})")


if __name__ == "__main__":
    main()

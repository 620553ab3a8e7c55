"""Times reading an edited workbook back against calamine alone reading all of its cells.

    python -m tests.benchmarks.import_workbook [--quick]

A project of generated cases is exported in profile `archive`. Then a person's hand, openpyxl, writes something else
into ten cells: a text in each of ten cases, on the sheets of several levels, where the layout has the column of a
question that the framework lets a person answer. Each measurement is a process of its own: reading and planning the
import, which must find ten changes and nothing else, and calamine giving all cells as Python values. The ratio shall be
at most 3.
"""

import gc
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet
from python_calamine import CalamineWorkbook

from tests.benchmarks.generated_cases import make_project
from tests.benchmarks.measures import MB, TIMES, Measure, S, highest_memory, options
from tests.benchmarks.measures import report as show
from tests.support.steps import finished
from tipcoder.domain.answers import Ref
from tipcoder.domain.import_plan import CellFate, RowFate
from tipcoder.exchange.reading.columns import plan_reading, release_of
from tipcoder.exchange.spreadsheet.layout import HEADER_ROWS
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.form.form import Question
from tipcoder.framework.form.question_types import QuestionType
from tipcoder.services.coding import live_of
from tipcoder.services.exporting.export import ExportRequest, export_workbook
from tipcoder.services.importing.importing import plan_import
from tipcoder.services.importing.reading import read_workbook
from tipcoder.services.projects import OpenProject, close_project, open_project
from tipcoder.storage.coding.codings import load_coding
from tipcoder.storage.coding.importing import KnownCase, known_cases

PASSPHRASE = "a benchmark has no secrets"
EDITS = 10
SHORT = 100
WANTED = 3.0
ROUNDS = 2
SIZES = (500, 2_000)


def make_workbook(folder: Path, cases: int) -> None:
    """Make the project and the workbook that was edited."""
    project = make_project(folder / "project.tip", cases)
    finished(export_workbook(project, folder / "export.xlsx", ExportRequest("archive", "sr")))
    levels = plan_reading(release_of(project.form, "archive")).levels
    workbook = load_workbook(folder / "export.xlsx")
    for number, case in enumerate(_apart(known_cases(project.database), cases)):
        roster, key, question = _editable(project, case, number)
        column = next(found.columns[0] for found in levels[roster].questions if found.question.key == question)
        _edit(workbook[levels[roster].sheet], key, "row_key" if roster else "case_key", column.name)
    workbook.save(folder / "edited.xlsx")
    close_project(project)


def _apart(known: Iterable[KnownCase], cases: int) -> list[KnownCase]:
    return list(known)[:: cases // EDITS][:EDITS]


def _editable(project: OpenProject, case: KnownCase, number: int) -> tuple[str, str, str]:
    """Return the roster, the key of a row and a question with a text that the coder may answer, of some level."""
    live = live_of(project.form, load_coding(project.database, case.coding))
    rows = live.family(live.root)[0]
    levels = project.form.levels()
    for roster in (*levels[number % len(levels) :], *levels):
        for row in (row for row in rows if row.roster == roster):
            for question in project.form.questions(roster):
                if _may_edit(live, Ref(row.id, question.key), question):
                    return roster, row.id if roster else case.id, question.key
    raise SystemExit("a case has no text that may be edited")


def _may_edit(live: LiveCoding, ref: Ref, question: Question) -> bool:
    answer = live.answer(ref) if question.type is QuestionType.TEXT and question.is_answered_by_person else None
    is_short = answer is not None and 0 < len(answer.value) < SHORT
    return is_short and live.is_relevant(ref) and not live.is_readonly(ref)


def _edit(sheet: Worksheet, key: str, keys: str, column: str) -> None:
    names = [cell.value for cell in sheet[HEADER_ROWS]]
    place = names.index(keys) + 1
    (line,) = (row[0].row for row in sheet.iter_rows(min_col=place, max_col=place) if row[0].value == key)
    cell = sheet.cell(line, names.index(column) + 1)
    cell.value = f"{cell.value} (исправљено)"


def measure_import(folder: Path) -> None:
    project = open_project(folder / "project.tip", passphrase=PASSPHRASE)
    gc.freeze()  # as the window does when all of the program is loaded
    started, cpu = time.perf_counter(), time.process_time()
    incoming = read_workbook(project, folder / "edited.xlsx").incoming
    read = time.process_time() - cpu
    plan = finished(plan_import(project, incoming))
    report(started, cpu, read=read)
    cells, rows = plan.counts.cells, plan.counts.rows
    still = sum(cells.values()) - cells[CellFate.UNCHANGED]
    if (cells[CellFate.CHANGED], still, sum(rows.values()) - rows[RowFate.KNOWN], plan.aside) != (EDITS, EDITS, 0, ()):
        raise SystemExit(f"not {EDITS} changes were found: {cells}, {rows}, {plan.aside}")
    close_project(project)


def measure_bare(folder: Path) -> None:
    started, cpu = time.perf_counter(), time.process_time()
    workbook = CalamineWorkbook.from_path(str(folder / "edited.xlsx"))
    for name in workbook.sheet_names:
        workbook.get_sheet_by_name(name).to_python()
    report(started, cpu)


def report(started: float, cpu: float, **more: float) -> None:
    peak = highest_memory()
    spent = {"seconds": time.perf_counter() - started, "cpu": time.process_time() - cpu, "peak": peak}
    print(json.dumps({**spent, **more}))


def in_a_process(kind: str, folder: Path) -> dict[str, float]:
    command = [sys.executable, "-m", __spec__.name, "--measure", kind, "--folder", str(folder)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603
    found: dict[str, float] = json.loads(done.stdout)
    return found


def measure(*, quick: bool) -> Iterator[Measure]:
    """Yield what reading back takes beside calamine alone, for two sizes."""
    for cases in (100,) if quick else SIZES:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            make_workbook(folder, cases)
            rounds = [(in_a_process("bare", folder), in_a_process("import", folder)) for _ in range(ROUNDS)]
        bare, ours = (min(found, key=lambda one: one["cpu"]) for found in zip(*rounds, strict=True))
        yield Measure(f"{cases} cases, calamine alone", bare["cpu"], S)
        yield Measure(f"{cases} cases, calamine alone: highest memory", bare["peak"], MB)
        yield Measure(f"{cases} cases read and planned", ours["cpu"], S)
        yield Measure(f"{cases} cases read and planned: of it reading", ours["read"], S)
        yield Measure(f"{cases} cases read and planned: highest memory", ours["peak"], MB)
        yield Measure(
            f"{cases} cases read and planned, beside calamine alone", ours["cpu"] / bare["cpu"], TIMES, WANTED
        )


def main() -> None:
    """Measure in this process what is asked for, or all."""
    arguments = options(__doc__)
    arguments.add_argument("--measure", choices=("import", "bare"))
    arguments.add_argument("--folder", type=Path)
    given = arguments.parse_args()
    if given.measure:
        {"import": measure_import, "bare": measure_bare}[given.measure](given.folder)
    else:
        show(measure(quick=given.quick), given.into)


if __name__ == "__main__":
    main()

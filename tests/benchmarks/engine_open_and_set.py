"""Times opening a coding and one change, in milliseconds, at 1, 30 and 100 rows of every roster.

Run: python tests/benchmarks/engine_open_and_set.py
Prints for the shipped framework: opening (of a form compiled before), a change of an answer (median and 95th
percentile over 200 sets, all changed nodes read), adding a row. Charges and sentences are three a defendant.
"""

import random
import sys
from datetime import date
from pathlib import Path
from statistics import median
from time import perf_counter

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tipcoder.domain.answers import Answer, Ref
from tipcoder.framework.engine.compiled_form import compile_form
from tipcoder.framework.engine.editing import add_row, set_answer
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.form.form import Form, Question
from tipcoder.framework.form.question_types import QuestionType
from tipcoder.framework.form.xform import form_from_xform
from tipcoder.framework.xlsform.reader import read_framework_bytes
from tipcoder.framework.xlsform.source import read_source
from tipcoder.framework.xlsform.workbook_writer import xlsform

TODAY = date(2026, 1, 15)
SOURCE = Path(__file__).resolve().parents[2] / "resources" / "frameworks" / "tip_case_law_see"
NESTED = 3
SETS = 200


def filled(form: Form, rows: int) -> LiveCoding:
    """Return a coding with so many rows in each roster of the top, three in nested ones, most questions answered."""
    live = LiveCoding(form, "root", today=TODAY)
    ahead = [("root", form.level(""))]
    for parent, _ in ahead:
        nested = [roster.key for above, roster in form.rosters() if above == live.row(parent).roster]
        for roster in nested:
            for _ in range(rows if parent == "root" else min(rows, NESTED)):
                live.apply(add_row(live, parent, roster))
            ahead += [(row.id, form.level(roster)) for row in live.rows(parent, roster)]
    for ref in questions(live):
        live.apply(set_answer(live, ref, some_answer(live, ref)))
    return live


def questions(live: LiveCoding) -> list[Ref]:
    """Return all refs of questions that a person answers."""
    return [ref for ref in live.refs() if (item := live.node(ref)) and isinstance(item, Question)
            and item.is_answered_by_person]  # fmt: skip


def some_answer(live: LiveCoding, ref: Ref) -> Answer:
    """Return a random answer that the type of a question allows."""
    item = live.node(ref)
    assert isinstance(item, Question)
    match item.type:
        case QuestionType.INTEGER | QuestionType.DECIMAL:
            return Answer(str(random.randint(0, 120)))
        case QuestionType.DATE:
            return Answer(f"20{random.randint(10, 25)}-0{random.randint(1, 9)}-1{random.randint(0, 9)}")
        case QuestionType.SELECT_ONE | QuestionType.SELECT_MULTIPLE:
            choices = live.choices(ref)
            return Answer(random.choice(choices).code if choices else "none")
        case _:
            return Answer(random.choice(("one", "two", "three")))


def read_all(live: LiveCoding, refs: frozenset[Ref]) -> None:
    """Read all that a window shows of nodes."""
    for ref in refs:
        live.is_relevant(ref), live.is_required(ref), live.value(ref), live.validity(ref), live.choices(ref)


def measure(form: Form, rows: int) -> None:
    """Measure one size and print it."""
    live = filled(form, rows)
    stored_rows, stored_answers = live.family("root")
    began = perf_counter()
    live = LiveCoding(form, "root", stored_rows[1:], stored_answers, today=TODAY)
    opened = perf_counter() - began
    read_all(live, frozenset(live.refs()))
    asked, times = questions(live), []
    for _ in range(SETS):
        ref = random.choice(asked)
        edit = set_answer(live, ref, some_answer(live, ref))
        began = perf_counter()
        read_all(live, live.apply(edit).refs)
        times.append(perf_counter() - began)
    times.sort()
    began = perf_counter()
    live.apply(add_row(live, "root", next(form.rosters())[1].key))
    added = perf_counter() - began
    print(
        f"{rows:4} rows, {sum(1 for _ in live.refs()):6} nodes: open {opened * 1000:7.2f} ms, "
        f"set {median(times) * 1000:6.3f} ms (p95 {times[int(SETS * 0.95)] * 1000:6.3f}), add {added * 1000:6.2f} ms"
    )


def main() -> None:
    """Measure reading, compiling, opening and setting."""
    random.seed(7)
    content = xlsform(read_source(SOURCE))
    began = perf_counter()
    framework = read_framework_bytes(content, SOURCE.name)
    print(f"read and check the workbook: {(perf_counter() - began) * 1000:.0f} ms")
    began = perf_counter()
    form = form_from_xform(framework.xform)
    print(f"read the XForm: {(perf_counter() - began) * 1000:.0f} ms")
    began = perf_counter()
    compile_form(form)
    print(f"compile: {(perf_counter() - began) * 1000:.0f} ms")
    for rows in (1, 30, 100):
        measure(form, rows)


if __name__ == "__main__":
    main()

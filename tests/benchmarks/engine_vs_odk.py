"""Times one change in tipcoder's engine and in ODK's own, side by side, as a roster grows.

`python -m tests.benchmarks.engine_vs_odk [--quick]`. Needs Node.js and `npm ci` in tests/conformance.

The form has 300 questions, 60 of them with a condition, 40 calculations and three rosters, each in the one before. For
1, 30 and 100 rows at each level: median and 95th percentile over 200 random sets, starting and adding the rows, and
memory. tipcoder's time includes reading every node that changed; ODK's is that of the set alone.
"""

import random
import resource
import sys
from collections.abc import Iterator
from statistics import median
from time import perf_counter

from tests.benchmarks.measures import MB, TIMES, Measure, run
from tests.conformance.odk import Odk, Step, why_left_out
from tests.support.xlsforms import question, workbook
from tipcoder.domain.answers import Answer, Ref
from tipcoder.framework.engine.editing import add_row, set_answer, start_coding
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.engine.trial_run import find
from tipcoder.framework.xlsform.reader import Framework, read_framework_bytes

LEVELS = ("r", "s", "t")
PREFIX = {"": "/data", "r": "/data/r[{0}]", "s": "/data/r[{0}]/s[1]", "t": "/data/r[{0}]/s[1]/t[1]"}
QUESTIONS = {"": 150, "r": 50, "s": 50, "t": 50}
CONDITIONS = {"": 30, "r": 10, "s": 10, "t": 10}
SETS = 200
WANTED = 1.2
"""Times that a set shall be faster than ODK's, of one row at each level."""


def level(name: str) -> list[dict[str, str]]:
    """Return the questions of one level: integers, the last ones with a condition on one of the first."""
    rows = []
    for place in range(QUESTIONS[name]):
        is_conditional = place >= QUESTIONS[name] - CONDITIONS[name]
        condition = {"relevant": f"${{{name}q{place % 20}}} > 3"} if is_conditional else {}
        rows.append(question("integer", f"{name}q{place}", constraint=". < 1000", **condition))
    return rows


def calculations(name: str) -> list[dict[str, str]]:
    """Return ten calculations of a level: seven within a row, three over the rows of all rosters."""
    inner = [f"${{{name}q{place}}} * 2 + ${{{name}q{place + 1}}}" for place in range(7)]
    over = (f"sum(${{{'t' if name == 't' else 'r'}q1}})", "count(${r})", "sum(${rq2})")
    rows = [*inner, *(over if not name else (f"${{{name}q3}} + ${{q{place}}}" for place in range(3)))]
    return [question("calculate", f"{name}c{place}", calculation=row) for place, row in enumerate(rows)]


def survey() -> list[dict[str, str]]:
    """Return the whole form."""
    rows = level("") + calculations("")
    for name in LEVELS:
        rows += [question("begin_repeat", name), *level(name), *calculations(name)]
    return rows + [question("end_repeat")] * 3


def steps_to(rows: int) -> list[Step]:
    """Return the steps that bring every level to so many rows in all."""
    steps: list[Step] = [("add", "/data/r")] * (rows - 1)
    for place in range(2, rows + 1):
        steps += [("add", f"/data/r[{place}]/s"), ("add", f"/data/r[{place}]/s[1]/t")]
    return steps


def random_sets(rows: int) -> list[Step]:
    """Return random sets of questions of all levels that have no condition."""
    names = [(name, place) for name in QUESTIONS for place in range(QUESTIONS[name] - CONDITIONS[name])]
    chosen = (random.choice(names) for _ in range(SETS))
    return [
        ("set", f"{PREFIX[name].format(random.randint(1, rows))}/{name}q{place}", str(random.randint(0, 9)))
        for name, place in chosen
    ]


def ours(framework: Framework, steps: list[Step], sets: list[Step]) -> tuple[list[float], float]:
    """Return the milliseconds of each set, and those of the start and all steps before."""
    began = perf_counter()
    live = start_coding(framework.form)
    for _, path in steps:
        ref = find(live, str(path))
        live.apply(add_row(live, ref.row, ref.key))
    filled = (perf_counter() - began) * 1000
    times = []
    for _, path, value in sets:
        ref = find(live, str(path))
        began = perf_counter()
        for changed in live.apply(set_answer(live, ref, Answer(str(value)))).refs:
            read(live, changed)
        times.append((perf_counter() - began) * 1000)
    return times, filled


def read(live: LiveCoding, ref: Ref) -> None:
    """Read all that a window shows of a node."""
    live.is_relevant(ref), live.is_required(ref), live.is_readonly(ref), live.value(ref), live.validity(ref)
    live.choices(ref)


def p95(times: list[float]) -> float:
    """Return the 95th percentile."""
    return sorted(times)[int(len(times) * 0.95)]


def measure_size(framework: Framework, rows: int) -> Iterator[Measure]:
    """Measure one size in both engines."""
    random.seed(7)
    steps, sets = steps_to(rows), random_sets(rows)
    own, own_filled = ours(framework, steps, sets)
    odk = Odk()
    found = odk.times(framework.xform, steps, sets)
    odk.close()
    theirs = found["milliseconds"]
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    wanted = WANTED if rows == 1 else 1.0
    for what, mine, other in (
        ("a set, median", median(own), median(theirs)),
        ("a set, 95th percentile", p95(own), p95(theirs)),
        ("start, adding the rows", own_filled, found["filled"]),
    ):
        yield Measure(f"{rows} rows: {what}, wall", mine)
        yield Measure(f"{rows} rows: {what}, ODK's engine, wall", other)
        yield Measure(f"{rows} rows: {what}, times faster", other / max(mine, 1e-6), TIMES, wanted, more_is_better=True)
    yield Measure(f"{rows} rows: memory", memory, MB)
    yield Measure(f"{rows} rows: memory of ODK's engine", found["megabytes"], MB)


def measure(*, quick: bool) -> Iterator[Measure]:
    """Yield what sets take in both engines, the smallest form first: later memory holds that of those before."""
    if why_left_out():
        sys.exit(why_left_out())
    framework = read_framework_bytes(workbook(survey()), "benchmark.xlsx")
    for rows in (1,) if quick else (1, 30, 100):
        yield from measure_size(framework, rows)


if __name__ == "__main__":
    run(measure)

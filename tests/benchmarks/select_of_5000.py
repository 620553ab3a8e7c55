"""Times a keystroke, a choice and a new decision date in a form over a taxonomy of 5,000 terms.

Run: python tests/benchmarks/select_of_5000.py
Three selects at the top (all terms, narrower terms of the chosen one, a filter that no index answers) and one in each
of 30 rows, all open choices read after each change; two calculations look the chosen term up.
"""

import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from time import perf_counter

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.support.xlsforms import question, workbook
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.taxonomies import Taxonomy, Term
from tipcoder.framework.engine.editing import add_row, set_answer
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.xlsform.external import choices_of, with_choices
from tipcoder.framework.xlsform.reader import read_framework_bytes

TERMS = 5000
ROWS = 30
SURVEY = (
    question("text", "word"),
    question("date", "decided", tip_role="decision_date"),
    question("select_one_from_file terms.csv", "any"),
    question("select_one_from_file terms.csv", "narrower", choice_filter="parent = ${any}"),
    question("select_one_from_file terms.csv", "containing", choice_filter="contains(name, ${word})"),
    question("calculate", "label", calculation="pulldata('terms', 'label', 'name', ${any})"),
    question("calculate", "country", calculation="instance('terms')/root/item[name = ${any}]/country"),
    question("begin_repeat", "r"),
    question("select_one_from_file terms.csv", "of_row", choice_filter="parent = ${any}"),
    question("end_repeat"),
)


def term(number: int) -> Term:
    """Return a term: the first hundred are broad, fifty others stand under each."""
    parent = f"t{number // 50}" if number >= 100 else ""
    since = "2010-01-01" if number % 3 else ""
    return Term(f"t{number}", {"en": f"Term {number}"}, parent=parent, valid_from=since, columns={"country": "SRB"})


def measure(live: LiveCoding, what: str, key: str, values: Sequence[str]) -> None:
    """Give a question these values and print how long each took."""
    times = []
    for value in values:
        began = perf_counter()
        live.apply(set_answer(live, Ref(live.root, key), Answer(value)))
        for name in ("any", "narrower", "containing"):
            live.choices(Ref(live.root, name))
        for row in live.rows(live.root, "r"):
            live.choices(Ref(row.id, "of_row"))
        times.append((perf_counter() - began) * 1000)
    print(f"{what:12} median {median(times):8.3f} ms  slowest {max(times):8.3f} ms")


def main() -> None:
    """Measure all three."""
    form = read_framework_bytes(workbook(SURVEY), "benchmark.xlsx").form
    terms = Taxonomy("terms", tuple(term(number) for number in range(TERMS)))
    began = perf_counter()
    live = LiveCoding(with_choices(form, {"terms": choices_of(terms)}), "root")
    print(f"{'opening':12} {(perf_counter() - began) * 1000:15.3f} ms")
    for _ in range(ROWS):
        live.apply(add_row(live, live.root, "r"))
    measure(live, "keystroke", "word", ["t", "t1", "t12", "t123", "t1234"] * 4)
    measure(live, "choice", "any", [f"t{number}" for number in range(1, 100)])
    measure(live, "date", "decided", [f"2015-01-{day:02}" for day in range(1, 29)] + ["2009"])


if __name__ == "__main__":
    main()

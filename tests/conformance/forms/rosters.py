"""Rows that come and go, and expressions across them."""

from tests.conformance.cases import Sheet, calculate, choices, form
from tests.support.xlsforms import question as q

END = q("end_repeat")


def roster(name: str, *rows: Sheet, **columns: str) -> tuple[Sheet, ...]:
    """Return the rows of a repeat."""
    return (q("begin_repeat", name, **columns), *rows, END)


N = q("integer", "n")
THREE = "+ r\n+ r\nr[1]/n = 3\nr[2]/n = 4\nr[3]/n = 5\n"
NESTED = "+ r\n+ r[1]/s\n+ r[2]/s\nr[1]/s[1]/m = 1\nr[1]/s[2]/m = 2\nr[2]/s[1]/m = 5\nr[2]/n = 7\n"
INNER = roster("s", q("integer", "m"))

CASES = (
    form("rows come and go", *roster("r", N), steps=f"{THREE}- r 1\n+ r\n- r 0\n- r 0\n- r 0\n+ r"),
    form("nested rows come and go", *roster("r", N, *INNER), steps=f"{NESTED}- r[1]/s 0\n+ r\n- r 0"),
    form(
        "three levels",
        *roster(
            "r",
            *roster("s", *roster("t", N, calculate("p", "concat(position(../../..), position(../..), position(..))"))),
        ),
        calculate("sum", "sum(${n})"),
        steps="+ r\n+ r[2]/s\n+ r[2]/s[1]/t\n+ r[2]/s[1]/t\nr[2]/s[1]/t[2]/n = 5\nr[1]/s[1]/t[1]/n = 2\n- r 0",
    ),
    form("sum of rows", *roster("r", N), calculate("c", "sum(${n})"), steps=f"{THREE}- r 1"),
    form("count of rows", *roster("r", N), calculate("c", "count(${r})"), steps=f"{THREE}- r 1"),
    form(
        "smallest and largest of rows",
        *roster("r", N),
        calculate("c", "min(${n})"),
        calculate("d", "max(${n})"),
        steps=f"{THREE}- r 0",
    ),
    form("join of rows", *roster("r", N), calculate("c", "join(', ', ${n})"), steps=f"{THREE}- r 0"),
    form("count of what is filled", *roster("r", N), calculate("c", "count-non-empty(${n})"), steps="+ r\nr[2]/n = 1"),
    form("position", *roster("r", N, calculate("p", "position(..)")), steps=f"{THREE}- r 0"),
    form("calculation in a row", *roster("r", N, calculate("c", "${n} * 2")), steps=f"{THREE}- r 1"),
    form(
        "share of the whole",
        *roster("r", N, calculate("all", "sum(${n})"), calculate("c", "${n} div ${all}")),
        steps=THREE,
    ),
    form("relevance in a row", *roster("r", N, q("text", "a", relevant="${n} > 3")), steps=f"{THREE}r[2]/n = 1"),
    form(
        "required and constraint in a row",
        *roster("r", N, q("integer", "a", required="${n} > 3", constraint=". < ${n}")),
        steps=f"{THREE}r[1]/a = 9\nr[2]/a = 1",
    ),
    form(
        "default in a row",
        q("text", "a", default="x"),
        *roster("r", q("text", "b", default="concat(${a}, '!')")),
        steps="+ r\na = y\n+ r",
    ),
    form(
        "roster that is not relevant",
        q("text", "a"),
        *roster("r", N, relevant="${a} = '1'"),
        calculate("c", "sum(${n})"),
        steps="a = 1\n+ r\nr[1]/n = 3\nr[2]/n = 4\na = 2\na = 1",
    ),
    form(
        "relevant for some rows",
        q("integer", "a"),
        *roster("r", N, relevant="position(.) <= ${a}"),
        steps="a = 1\n+ r\n+ r\na = 2\nr[3]/n = 4",
    ),
    form(
        "inner roster relevant by its row",
        *roster("r", N, *roster("s", q("integer", "m"), relevant="${n} > 3")),
        calculate("c", "sum(${m})"),
        steps="+ r\nr[2]/n = 5\n+ r[2]/s\nr[2]/s[1]/m = 8\nr[2]/n = 1",
    ),
    form("number of rows that is fixed", *roster("r", N, repeat_count="3"), calculate("c", "count(${r})")),
    form(
        "number of rows that is worked out",
        q("integer", "a"),
        *roster("r", N, repeat_count="${a}"),
        calculate("c", "count(${r})"),
        steps="a = 2\nr[2]/n = 5\na = 3\na = 1",
    ),
    form(
        "number of rows in a section that is skipped",
        q("text", "a"),
        q("begin_group", "g", relevant="${a} != 'x'"),
        *roster("r", N, repeat_count="2"),
        q("end_group"),
        calculate("c", "concat(count(${r}), '/', count-non-empty(${n}))"),
        steps="g/r[1]/n = 5\na = x\na = y\na = x",
    ),
    form(
        "number of rows that is skipped with them",
        q("text", "a"),
        q("begin_group", "g", relevant="${a} != 'x'"),
        q("integer", "m"),
        *roster("r", N, *roster("s", q("text", "t"), repeat_count="${m}"), repeat_count="${m}"),
        q("end_group"),
        calculate("c", "concat(count(${r}), '/', count-non-empty(${n}), count-non-empty(${t}))"),
        steps="g/m = 2\ng/r[1]/n = 5\ng/r[2]/s[1]/t = x\na = x\na = y\ng/m = 3\na = x",
    ),
    form(
        "number of rows that falls and rises",
        q("integer", "a"),
        *roster("r", N, repeat_count="${a}"),
        calculate("c", "concat(count(${r}), '/', join(',', ${n}))"),
        steps="a = 2\nr[1]/n = 5\na = 1\na = 2\na = 0\na = 3",
    ),
    form(
        "number of rows that is taken back",
        q("integer", "a"),
        *roster("r", N, repeat_count="${a}"),
        calculate("c", "count(${r})"),
        steps="a = 2\nr[2]/n = 5\na =\na = 2",
    ),
    form("indexed-repeat", *roster("r", N), calculate("c", "indexed-repeat(${n}, ${r}, 2)"), steps=f"{THREE}- r 0"),
    form(
        "previous row",
        *roster("r", N, calculate("c", "indexed-repeat(${n}, ${r}, position(..) - 1)")),
        steps=f"{THREE}- r 0",
    ),
    form(
        "running total",
        *roster(
            "r", N, calculate("t", "if(position(..) = 1, ${n}, indexed-repeat(${t}, ${r}, position(..) - 1) + ${n})")
        ),
        steps=THREE,
    ),
    form(
        "indexed-repeat of two levels",
        *roster("r", N, *INNER),
        calculate("c", "indexed-repeat(${m}, ${r}, 1, ${s}, 2)"),
        steps=NESTED,
    ),
    form(
        "indexed-repeat without an outer number",
        *roster("r", N, *INNER, calculate("c", "indexed-repeat(${m}, ${s}, 1)")),
        steps=NESTED,
    ),
    form(
        "sum of inner rows",
        *roster("r", N, *INNER, calculate("c", "sum(${m})")),
        calculate("d", "sum(${m})"),
        steps=f"{NESTED}- r[1]/s 0",
    ),
    form(
        "inner rows with outer values",
        *roster("r", N, *roster("s", q("integer", "m"), calculate("c", "${m} * ${n}"))),
        steps=NESTED,
    ),
    form(
        "filter on rows",
        *roster("r", N),
        q("integer", "l"),
        calculate("c", "sum(/data/r[n > 3]/n)"),
        calculate("d", "count(/data/r[n > /data/l])"),
        steps=f"{THREE}l = 4",
    ),
    form(
        "filter by position",
        *roster("r", N),
        calculate("c", "sum(/data/r[position() < 3]/n)"),
        calculate("d", "/data/r[2]/n"),
        steps=THREE,
    ),
    form(
        "rows before this one",
        *roster("r", N, calculate("c", "sum(../../r[position() < position(current()/..)]/n)")),
        steps=f"{THREE}- r 0",
    ),
    form(
        "rows that are the same",
        *roster("r", N, calculate("c", "count(../../r[n = current()/../n])")),
        steps=f"{THREE}r[3]/n = 3",
    ),
    form(
        "any row",
        *roster("r", N),
        calculate("c", "if(${n} = 4, 'has', 'has not')"),
        q("text", "a", relevant="${n} > 4"),
        steps=THREE,
    ),
    form(
        "section in a row",
        *roster(
            "r",
            N,
            q("begin_group", "g", relevant="${n} > 3"),
            q("text", "a"),
            q("end_group"),
            calculate("c", "string-length(${a})"),
        ),
        steps=f"{THREE}r[2]/g/a = xyz",
    ),
    form(
        "choices by row",
        *roster("r", q("text", "a"), q("select_one l", "b", choice_filter="k = ${a}")),
        steps="+ r\nr[1]/a = x\nr[2]/a = y\nr[1]/b = p",
        choices=choices("l", "p", "q", k="xy"),
    ),
    form("label of a row's question", *roster("r", N, q("text", "a", label="No. ${n}")), steps=THREE),
)

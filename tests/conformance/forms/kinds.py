"""Types of questions beyond the common ones: other, rank, times, ranges, choices from answers, triggers, media."""

from tests.conformance.cases import calculate, choices, form
from tests.support.xlsforms import question as q

ABC = choices("abc", "a", "b", "c")
CHILDREN = (
    q("begin_repeat", "r"),
    q("text", "n"),
    q("integer", "age"),
    q("end_repeat"),
)
TWO = "r[1]/n = Ana\nr[1]/age = 4\n+ r\nr[2]/n = Bo\nr[2]/age = 9\n"

CASES = (
    form("or other", q("select_one abc or_other", "a"), steps="a = other\na_other = d\na = b", choices=ABC),
    form(
        "or other of several",
        q("select_multiple abc or_other", "a"),
        calculate("b", "concat(${a}, /data/a_other)"),
        steps="a = a other\na_other = d\na = b",
        choices=ABC,
    ),
    form("rank", q("rank abc", "a"), calculate("b", "selected-at(${a}, 0)"), steps="a = c a b\na = a b c", choices=ABC),
    form("acknowledge", q("acknowledge", "a", required="yes"), calculate("b", "${a} = 'OK'"), steps="a = OK\na ="),
    form(
        "range of whole numbers",
        q("range", "a", parameters="start=1 end=10 step=1"),
        calculate("b", "${a} * 2"),
        steps="a = 4\na = 10",
    ),
    form(
        "range of decimals",
        q("range", "a", parameters="start=0.5 end=5 step=0.5"),
        calculate("b", "${a} * 2"),
        steps="a = 2.5",
    ),
    form("time", q("time", "a"), calculate("b", "string-length(${a}) > 0"), steps="a = 10:30:00.000+00:00\na ="),
    form(
        "date and time",
        q("dateTime", "a"),
        calculate("b", "${a} > '2020-01-01'"),
        steps="a = 2021-05-06T10:30:00.000+00:00\na =",
    ),
    form("choices from answers", *CHILDREN, q("select_one ${n}", "a"), steps=f"{TWO}a = Bo\nr[1]/n = Al"),
    form(
        "choices from answers that pass",
        *CHILDREN,
        q("select_one ${n}", "a", choice_filter="${age} > 5"),
        steps=f"{TWO}r[1]/age = 7",
    ),
    form(
        "trigger",
        q("integer", "a"),
        q("integer", "b"),
        q("text", "c", trigger="${a}", calculation="concat(${a}, '/', ${b})"),
        steps="b = 2\na = 1\nb = 3\na = 4",
    ),
    form(
        "trigger of a hidden calculation",
        q("integer", "a"),
        q("calculate", "b", trigger="${a}", calculation="${a} * 2"),
        calculate("c", "${b} + 1"),
        steps="a = 1\na = 4\na =",
    ),
    form(
        "trigger in a row",
        q("begin_repeat", "r"),
        q("integer", "a"),
        q("integer", "b", trigger="${a}", calculation="${a} + position(..)"),
        q("end_repeat"),
        steps="r[1]/a = 1\n+ r\nr[2]/a = 1\nr[1]/a = 5",
    ),
    form(
        "trigger in a chain",
        q("integer", "a"),
        q("integer", "b", trigger="${a}", calculation="${a} + 1"),
        q("integer", "c", trigger="${b}", calculation="${b} + 1"),
        steps="a = 1\nb = 7",
    ),
    form(
        "media and places beside questions",
        q("image", "a"),
        q("audio", "b"),
        q("file", "c"),
        q("barcode", "e"),
        q("text", "t"),
        calculate("u", "concat(${t}, '!')"),
        steps="t = x",
    ),
    form(
        "choices in random order",
        q("select_one abc", "a", parameters="randomize=true, seed=42"),
        steps="a = b",
        choices=ABC,
    ),
)

"""Paths with wildcards and axes, groups of nodes, and lists looked up in expressions."""

from tests.conformance.cases import calculate, calculations, choices, form
from tests.support.xlsforms import question as q

GROUP = (
    q("begin_group", "g"),
    q("integer", "a"),
    q("integer", "b"),
    q("begin_group", "h"),
    q("integer", "c"),
    q("end_group"),
    q("end_group"),
)
ROWS = (
    q("begin_repeat", "r"),
    q("integer", "n"),
    q("begin_repeat", "s"),
    q("integer", "m"),
    q("end_repeat"),
    q("end_repeat"),
)
FILL = """
+ r
+ r
r[1]/n = 1
r[2]/n = 2
r[3]/n = 3
+ r[1]/s
r[1]/s[1]/m = 4
r[1]/s[2]/m = 5
+ r[2]/s
r[2]/s[1]/m = 6
"""
ABC = choices("abc", "a", "b", "c", group="xxy", size="123")

CASES = (
    calculations(
        "any child", "count(/data/g/*)", "sum(/data/g/h/*)", "count(/data/g/*[. > 1])", given=GROUP, steps="g/a = 2"
    ),
    calculations(
        "any node below",
        "sum(//c)",
        "sum(/data//a)",
        "count(/data/g//*)",
        given=GROUP,
        steps="g/a = 2\ng/b = 3\ng/h/c = 4\ng/b =",
    ),
    calculations(
        "axes by name",
        "/data/child::g/child::a",
        "count(/data/g/descendant::c)",
        "count(/data/g/h/c/ancestor::g)",
        "count(/data/g/descendant-or-self::*)",
        "/data/g/self::node()/a",
        "/data/g/h/c/parent::node()/c",
        given=GROUP,
        steps="g/a = 2\ng/h/c = 3",
    ),
    calculations(
        "rows below",
        "sum(//n)",
        "sum(//m)",
        "join(',', //m)",
        "count(/data/r//m)",
        "count(//r)",
        given=ROWS,
        steps=f"{FILL}- r 1",
    ),
    calculations(
        "rows of different depths in the order of the form",
        "join(',', /data/r/descendant::*[. != ''])",
        given=(q("begin_repeat", "r"), q("integer", "n"), q("integer", "k"), q("end_repeat")),
        steps="+ r\nr[1]/n = 1\nr[2]/n = 2\nr[1]/k = 3\nr[2]/k = 4",
    ),
    calculations(
        "one of all nodes",
        "(/data/r/n)[2]",
        "(/data/r/s/m)[3]",
        "(/data/r/n)[. > 1][1]",
        "/data/r/s[1]/m[1]",
        "join(',', /data/r/s[1]/m)",
        given=ROWS,
        steps=FILL,
    ),
    form(
        "positions in rows",
        q("begin_repeat", "r"),
        q("begin_repeat", "s"),
        calculate("outer", "position(../..)"),
        calculate("inner", "position(..)"),
        calculate("me", "string(./../inner)"),
        q("end_repeat"),
        q("end_repeat"),
        steps="+ r\n+ r[1]/s\n- r 0",
    ),
    calculations(
        "a list in an expression",
        "instance('abc')/root/item[name = /data/a]/label",
        "instance('abc')/root/item[2]/name",
        "count(instance('abc')/root/item[group = 'x'])",
        "sum(instance('abc')/root/item[size > 1]/size)",
        "join(' ', instance('abc')/root/item[group = /data/g]/name)",
        "instance('abc')/root/item[group = 'x'][2]/name",
        "instance('abc')/root/item[group = 'x' and size = 2]/name",
        "instance('abc')/root/item[position() = 2]/name",
        "instance('abc')/root/item[last()]/name",
        given=(q("select_one abc", "a"), q("text", "g")),
        steps="a = b\ng = x\ng = y\na =\ng = none",
        choices=ABC,
    ),
    form(
        "a list looked up from rows",
        q("begin_repeat", "r"),
        q("select_one abc", "a"),
        calculate("size", "instance('abc')/root/item[name = current()/../a]/size"),
        q("end_repeat"),
        calculate("sizes", "sum(${size})"),
        steps="+ r\nr[1]/a = a\nr[2]/a = c\n- r 0",
        choices=ABC,
    ),
)

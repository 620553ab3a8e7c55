"""Relevance, requiredness and constraints."""

from tests.conformance.cases import calculate, calculations, form
from tests.support.xlsforms import question as q

ROSTER = (q("begin_repeat", "r"), q("integer", "n"), q("end_repeat"))
TRUTHS_BY_SIZE = tuple(
    f"{left} {sign} {right}"
    for sign in ("<", "<=", ">", ">=")
    for left, right in (
        ("true()", "3"),
        ("3", "true()"),
        ("(${a} < 3)", "3"),
        ("0.5", "(${a} > 3)"),
        ("true()", "false()"),
        ("false()", "false()"),
        ("true()", "'1'"),
        ("'x'", "false()"),
        ("${a}", "true()"),
        ("false()", "${b}"),
        ("${t}", "true()"),
        ("${n}", "true()"),
        ("false()", "${n}"),
        ("if(${a} > 3, true(), 7)", "2"),
        ("${t}", "if(${a} > 3, true(), 7)"),
        ("if(${a} > 3, true(), 7)", "${n}"),
        ("not(${b})", "boolean(${t})"),
    )
)

CASES = (
    calculations(
        "comparisons of comparisons",
        "string(1 < 2 = true())",
        "string(3 > 2 > 1)",
        "string(1 = 1 = 1 != 2)",
        "string(2 = 2 < 3)",
        given=(q("text", "a"),),
    ),
    calculations(
        "truths in comparisons of size",
        *(f"string({expression})" for expression in TRUTHS_BY_SIZE),
        given=(q("integer", "a", default="5"), q("text", "b"), q("text", "t", default="x"), *ROSTER),
        steps="a = 2\na =\nb = 1\n+ r",
    ),
    form("relevant", q("text", "a"), q("text", "b", relevant="${a} = 'x'"), steps="a = x\nb = kept\na = y\na = x"),
    form(
        "value that is not relevant",
        q("text", "a"),
        q("integer", "b", relevant="${a} = 'x'"),
        calculate("c", "concat('<', ${b}, '>')"),
        steps="a = x\nb = 5\na = y\na = x",
    ),
    form(
        "relevance that is inherited",
        q("text", "a"),
        q("text", "b"),
        q("begin_group", "g", relevant="${a} = '1'"),
        q("begin_group", "h", relevant="${b} = '1'"),
        q("text", "c"),
        q("end_group"),
        q("text", "d"),
        q("end_group"),
        steps="b = 1\na = 1\ng/h/c = x\nb = 2\na = 2",
    ),
    form(
        "relevance in a chain",
        q("text", "a"),
        q("text", "b", relevant="${a} != ''"),
        q("text", "c", relevant="${b} != ''"),
        q("text", "d", relevant="${c} != ''"),
        steps="a = 1\nb = 2\nc = 3\nd = 4\na =\na = 5",
    ),
    form(
        "relevance of a calculation",
        q("text", "a"),
        q("calculate", "b", calculation="'x'", relevant="${a} = '1'"),
        calculate("c", "concat(${b}, '-')"),
        steps="a = 1\na =",
    ),
    form("required", q("text", "a", required="yes"), q("text", "b", required="no"), steps="a = x\na ="),
    form(
        "required by a condition",
        q("integer", "a"),
        q("text", "b", required="${a} > 5"),
        steps="a = 6\nb = x\na = 5\nb =",
    ),
    form("required message", q("integer", "a", required="yes", required_message="How many, please?"), steps="a = 1"),
    form(
        "required and not relevant",
        q("text", "a"),
        q("text", "b", required="yes", relevant="${a} = '1'"),
        steps="a = 1\na = 2",
    ),
    form(
        "constraint", q("integer", "a", constraint=". > 5", constraint_message="Too small."), steps="a = 3\na = 6\na ="
    ),
    form(
        "constraint on another question",
        q("integer", "a"),
        q("integer", "b", constraint=". >= ${a}", constraint_message="Less than ${a}."),
        steps="b = 3\na = 5\na = 2",
    ),
    form("constraint and required", q("integer", "a", required="yes", constraint=". < 10"), steps="a = 11\na = 9\na ="),
    form(
        "constraint on a select multiple",
        q("select_multiple yes_no", "a", constraint="count-selected(.) < 2"),
        steps="a = yes no\na = no",
    ),
    form(
        "constraint of a hidden question",
        q("text", "a"),
        q("integer", "b", constraint=". < 5", relevant="${a} = '1'"),
        steps="a = 1\nb = 9\na = 2",
    ),
    form(
        "calculation of calculations",
        q("integer", "a"),
        calculate("b", "${a} + 1"),
        calculate("c", "${b} * ${b}"),
        calculate("d", "concat(${c}, '/', ${b})"),
        steps="a = 1\na = 2\na =",
    ),
    form(
        "calculation that reads what comes later",
        calculate("a", "${b} + 1"),
        calculate("b", "${c} + 1"),
        q("integer", "c"),
        steps="c = 1\nc = 7",
    ),
    calculations(
        "null is a node that is not there",
        *("${a} = null", "${a} != null", "not(${a} = null)", "null = ''", "null < 3", "null or false()"),
        *("string(null)", "count(null)", "boolean(null)", "if(null, 1, 2)", "coalesce(null, 'x')", "concat('x', null)"),
        *("number(null)", "${a} + null"),
        given=(q("integer", "a"), q("text", "b", relevant="not(${a} = null)")),
        steps="a = 5\na =",
    ),
)

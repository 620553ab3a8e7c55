"""Values that expressions give, one at a time: those of ODK's own engine where it can run them."""

from collections.abc import Mapping
from datetime import date
from functools import cache

import pytest

from tests.support.xlsforms import form, question
from tipcoder.domain.answers import Answer, Ref
from tipcoder.framework.engine.editing import add_row, set_answer
from tipcoder.framework.engine.live import LiveCoding

ABC = tuple({"list_name": "abc", "name": code, "label": code.upper(), "w": str(w)} for w, code in enumerate("abc", 1))
QUESTIONS = (
    question("text", "a"),
    question("text", "e"),
    question("integer", "i"),
    question("select_multiple abc", "m"),
    question("select_one abc", "s"),
    question("date", "d"),
    question("date", "year"),
    question("begin_repeat", "r"),
    question("integer", "n"),
    question("text", "k"),
    question("end_repeat"),
)
ANSWERS = {"a": "hello", "i": "5", "m": "a b", "s": "b", "d": "2021-05-10", "year": "2021"}
ROWS = ({"n": "3", "k": "y"}, {"n": "4", "k": "x"})


def coding(*calculations: Mapping[str, str]) -> LiveCoding:
    asked = form(*QUESTIONS, *calculations, choices=ABC)
    answers = [(Ref("root", key), Answer(text)) for key, text in ANSWERS.items()]
    live = LiveCoding(asked, "root", answers=answers, today=date(2026, 1, 15))
    for cells in ROWS:
        live.apply(add_row(live, "root", "r"))
        row = live.rows("root", "r")[-1].id
        for key, text in cells.items():
            live.apply(set_answer(live, Ref(row, key), Answer(text)))
    return live


VALUES = (
    ("1 + 2 * 3", "7"),
    ("7 mod 3", "1"),
    ("-7 mod 3", "-1"),
    ("10 div 4", "2.5"),
    ("3 - -2", "5"),
    ("1 div 0", "Infinity"),
    ("-1 div 0", "-Infinity"),
    ("0 div 0", ""),
    ("${e} + 1", ""),
    ("(1 + 2) * 2", "6"),
    ("1 = 1", "true"),
    ("1 = true()", "true"),
    ("'3.0' = 3", "true"),
    ("'2' < '10'", "true"),
    ("'a' < 'b'", "false"),
    ("${i} = 5", "true"),
    ("${i} = '05'", "false"),
    ("${e} = ''", "true"),
    ("${i} > ''", "false"),
    ("not(${e} = '')", "false"),
    ("true() and false()", "false"),
    ("false() or ${i} = 5", "true"),
    ("boolean(0)", "false"),
    ("boolean('x')", "true"),
    ("boolean(${e})", "true"),
    ("if(${i} > 3, 'big', 'small')", "big"),
    ("coalesce(${e}, ${a})", "hello"),
    ("coalesce(${e}, ${e})", ""),
    ("number('abc')", ""),
    ("number(' 5 ')", "5"),
    ("number(true())", "1"),
    ("string(true())", "true"),
    ("string(0.00001)", "0.00001"),
    ("string(1 div 3)", "0.3333333333333333"),
    ("selected(${m}, 'a')", "true"),
    ("selected(${m}, 'c')", "false"),
    ("selected-at(${m}, 1)", "b"),
    ("selected-at(${m}, 9)", ""),
    ("count-selected(${m})", "2"),
    ("jr:choice-name(${s}, '${s}')", "B"),
    ("instance('abc')/root/item[name = ${s}]/w", "2"),
    ("instance('abc')/root/item[w > 1][1]/label", "B"),
    ("count(instance('abc')/root/item)", "3"),
    ("count(${r})", "2"),
    ("sum(${n})", "7"),
    ("min(${n})", "3"),
    ("max(${n}, 9)", "9"),
    ("count-non-empty(${k})", "2"),
    ("join(', ', ${n})", "3, 4"),
    ("concat(${k})", "yx"),
    ("${n} = 4", "true"),
    ("${n} = 5", "false"),
    ("${n} != 3", "true"),
    ("sum(/data/r[n > 3]/n)", "4"),
    ("count(/data/r[k = 'y'])", "1"),
    ("/data/r[position() = 2]/n", "4"),
    ("/data/r[last()]/n", "4"),
    ("/data/r[2]/k", "x"),
    ("indexed-repeat(${n}, ${r}, 2)", "4"),
    ("indexed-repeat(${n}, ${r}, 3)", ""),
    ("concat('a', 1, true())", "a1true"),
    ("contains(${a}, 'ell')", "true"),
    ("starts-with(${a}, 'h')", "true"),
    ("ends-with(${a}, 'o')", "true"),
    ("substr(${a}, 1, 3)", "el"),
    ("substr(${a}, -2)", "lo"),
    ("substring('12345', 2, 3)", "234"),
    ("substring('12345', 1.5, 2.6)", "234"),
    ("substring-before('a-b', '-')", "a"),
    ("substring-after('a-b', '-')", "b"),
    ("string-length(${a})", "5"),
    ("normalize-space('  a  b ')", "a b"),
    ("translate('bar', 'abc', 'AB')", "BAr"),
    ("regex(${a}, '^h.*o$')", "true"),
    ("regex(${a}, '^h$')", "false"),
    ("round(2.5)", "3"),
    ("round(-2.5)", "-3"),
    ("round(2.345, 2)", "2.35"),
    ("round(1234, -2)", "1200"),
    ("int(-2.7)", "-2"),
    ("floor(-2.5)", "-3"),
    ("ceiling(2.1)", "3"),
    ("abs(-3)", "3"),
    ("pow(2, 3)", "8"),
    ("sqrt(16)", "4"),
    ("digest('a', 'MD5', 'hex')", "0cc175b9c0f1b6a831c399e269772661"),
    ("checklist(1, 2, ${a} = 'hello', true(), false())", "true"),
    ("weighted-checklist(5, -1, true(), 2, true(), 2)", "false"),
    ("today()", "2026-01-15"),
    ("today() > ${d}", "true"),
    ("date(18000)", "2019-04-14"),
    ("date('2021-03-04') + 1", "18691"),
    ("date(${d} + 1)", "2021-05-11"),
    ("number(${d})", "18757"),
    ("decimal-date-time('1970-01-02T12:00:00')", "1.5"),
    ("format-date(${d}, '%e.%n.%y %b %Y')", "10.5.21 May 2021"),
    ("${d} > date('2020-01-01')", "true"),
    ("${d} = '2021-05-10'", "true"),
    ("${d} < '2022-01-01'", "true"),
    ("${year} >= ${d}", "true"),
    ("${year} > ${d}", "false"),
    ("${year} = ${d}", "true"),
    ("${year} < '2022'", "true"),
    ("number(${year})", "18628"),
    ("${year} > '2020-12-31'", "true"),
    ("format-date(${year}, '%Y')", "2021"),
    ("once('x')", "x"),
)


@cache
def calculated() -> LiveCoding:
    """Return a coding in which each of the expressions is a calculation."""
    return coding(*(question("calculate", f"x{place}", calculation=said) for place, (said, _) in enumerate(VALUES)))


@pytest.mark.parametrize("place", range(len(VALUES)), ids=[said for said, _ in VALUES])
def test_value(place: int) -> None:
    assert calculated().value(Ref("root", f"x{place}")) == VALUES[place][1]

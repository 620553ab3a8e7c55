"""Functions and operators, a few calculations each."""

from tests.conformance.cases import calculations, choices
from tests.support.xlsforms import question as q

TEXT = (q("text", "a", default="hello"), q("text", "e"))
NUMBER = (q("integer", "i", default="5"), q("decimal", "d", default="2.5"), q("integer", "e"))
DATE = (q("date", "d", default="2021-05-06"), q("date", "f", default="2020-12-31"), q("date", "e"))
CHOSEN = (q("select_multiple l", "m", default="a c"), q("select_one l", "s", default="b"))
LIST = choices("l", "a", "b", "c", w="123")

CASES = (
    calculations(
        "arithmetic",
        "${i} + 1",
        "${i} - 7",
        "${i} * ${d}",
        "${i} div 2",
        "${i} mod 3",
        "-7 mod 3",
        "-${i}",
        "5.5 mod 2",
        "3 - -2",
        given=NUMBER,
        steps="i = 9\ni =",
    ),
    calculations(
        "arithmetic with nothing", "${e} + 1", "${e} * 0", "1 div 0", "-1 div 0", "0 div 0", given=NUMBER, steps="e = 1"
    ),
    calculations(
        "comparison of numbers",
        "${i} = 5",
        "${i} != 5",
        "${i} < 6",
        "${i} >= 5",
        "${i} > ${d}",
        "${e} > 1",
        "${e} = ''",
        "'2' < '10'",
        "'3.0' = 3",
        given=NUMBER,
        steps="i = 6\ne = 2",
    ),
    calculations(
        "comparison of texts",
        "${a} = 'hello'",
        "${a} != 'x'",
        "${e} = ''",
        "'a' = 'A'",
        given=TEXT,
        steps="a = x\ne = y",
    ),
    calculations("comparison of truths", "true() = false()", "1 = true()", "'' = false()", given=TEXT),
    calculations(
        "comparison of dates",
        "${d} > ${f}",
        "${d} = '2021-05-06'",
        "${d} < date('2021-06-01')",
        "${e} < ${d}",
        "${d} >= ${d}",
        "today() > ${d}",
        given=DATE,
        steps="d = 2019-01-01\ne = 2020-01-01",
    ),
    calculations(
        "and, or, not",
        "if(1 = 1 and 2 = 2, 'y', 'n')",
        "if(1 = 2 or 2 = 2, 'y', 'n')",
        "if(not(1 = 2), 'y', 'n')",
        "if(1 = 1 and not(2 = 2) or 3 = 3, 'y', 'n')",
        given=TEXT,
    ),
    calculations("truth as a value", "1 = 1 and 2 = 2", "1 = 2 or 3 = 2", "'x' or 0", "not(1 = 2) and 1", given=TEXT),
    calculations(
        "if",
        "if(${a} = 'hello', 1, 2)",
        "if(${e} = '', 'none', ${e})",
        "if(string-length(${e}), 'y', 'n')",
        given=TEXT,
        steps="a = x\ne = z",
    ),
    calculations(
        "coalesce", "coalesce(${e}, ${a})", "coalesce(${a}, ${e})", "coalesce(${e}, '')", given=TEXT, steps="e = x\na ="
    ),
    calculations(
        "substr", "substr(${a}, 1, 3)", "substr(${a}, 2)", "substr(${a}, -2)", "substr(${a}, 1, -1)", given=TEXT
    ),
    calculations(
        "substring", "substring('12345', 2, 3)", "substring('12345', 2)", "substring('12345', 0, 3)", given=TEXT
    ),
    calculations(
        "before and after",
        "substring-before('a-b-c', '-')",
        "substring-after('a-b-c', '-')",
        "substring-before(${a}, 'x')",
        "substring-after(${a}, 'l')",
        given=TEXT,
    ),
    calculations(
        "parts of a text",
        "contains(${a}, 'ell')",
        "starts-with(${a}, 'h')",
        "ends-with(${a}, 'lo')",
        "string-length(${a})",
        "string-length(${e})",
        given=TEXT,
        steps="a = x",
    ),
    calculations(
        "text made anew",
        "concat(${a}, 1, ${e}, 2.5)",
        "normalize-space('  a  b ')",
        "translate('bar', 'abc', 'AB')",
        "join('-', 'a', 'b')",
        given=TEXT,
    ),
    calculations(
        "regex",
        "regex(${a}, '^h.*o$')",
        "regex(${a}, '^[0-9]+$')",
        "regex('a\u00a0b', '^a\\s[b\\s]$')",
        "regex('a\u00a0', '\\S$')",
        "regex('žena', '^\\u017ena$')",
        "regex('žena', '^\\u017eena$')",
        "regex('žena', '^\\w')",
        "regex('\u0661', '\\d')",
        "regex('x\u2003y', '^[\\w\\s]+$')",
        "regex('K.12/21', '^K\\.? ?\\d+\\/\\d{2,4}$')",
        "regex('a{,3}', '^a{,3}$')",
        "regex('ćao', '^[a-zčćžšđ]+$')",
        "regex('(x+x+)+y', '^\\(x\\+x\\+\\)\\+y$')",
        "regex('xxxxy', '^(x+x+)+y$')",
        "regex('', '')",
        "regex('2021', '^\\d{4}$')",
        given=TEXT,
        steps="a = 12",
    ),
    calculations(
        "round", "round(2.5)", "round(-2.4)", "round(2.345, 2)", "round(1234, -2)", "round(2.7, 0)", given=NUMBER
    ),
    calculations(
        "whole numbers", "int(2.7)", "int(-2.7)", "int('5.9')", "abs(-3)", "floor(2.7)", "ceiling(2.1)", given=NUMBER
    ),
    calculations(
        "powers", "pow(2, 3)", "pow(4, 0.5)", "sqrt(16)", "exp(0)", "log10(100)", "log(1)", "exp10(2)", given=NUMBER
    ),
    calculations("angles", "sin(0)", "cos(0)", "tan(0)", "atan2(0, 1)", "round(pi(), 5)", given=NUMBER),
    calculations(
        "smallest and largest", "min(3, ${i}, 7)", "max(3, ${i}, 7)", "min(1.5, 2)", given=NUMBER, steps="i = 1"
    ),
    calculations(
        "number and string",
        "number('12')",
        "number(' 5 ')",
        "number('abc')",
        "string(5)",
        "string(1.50)",
        "number(true())",
        "string(0.5)",
        "string(1000000)",
        given=NUMBER,
    ),
    calculations(
        "number of a date", "string(number(date('2021-05-06')))", "string(number('2021-05-06'))", given=NUMBER
    ),
    calculations("exotic numbers", "string(100000000000000000000000)", "string(0.0000001)", "0.1 + 0.2", given=NUMBER),
    calculations(
        "truths",
        "boolean(1)",
        "boolean(0)",
        "boolean('')",
        "boolean('x')",
        "boolean-from-string('1')",
        "boolean-from-string('true')",
        "boolean-from-string('x')",
        given=NUMBER,
    ),
    calculations(
        "selected",
        "selected(${m}, 'a')",
        "selected(${m}, 'b')",
        "selected(${s}, 'b')",
        "count-selected(${m})",
        "selected-at(${m}, 0)",
        "selected-at(${m}, 1)",
        "selected-at(${m}, 9)",
        given=CHOSEN,
        choices=LIST,
        steps="m = b\nm =\ns = c",
    ),
    calculations(
        "lists",
        "instance('l')/root/item[name = ${s}]/w",
        "instance('l')/root/item[name = 'c']/label",
        "count(instance('l')/root/item)",
        "sum(instance('l')/root/item/w)",
        given=CHOSEN,
        choices=LIST,
        steps="s = a",
    ),
    calculations(
        "days",
        "${d} - ${f}",
        "date('2021-03-04')",
        "date(${d} + 1)",
        "decimal-date-time(${f})",
        "number(${f})",
        given=DATE,
        steps="d = 2021-12-31",
    ),
    calculations(
        "format-date",
        "format-date(${d}, '%d.%m.%Y')",
        "format-date(${d}, '%e %n %y')",
        "format-date(${d}, '%b')",
        "format-date(${e}, '%Y')",
        given=DATE,
        steps="d = 2024-02-29",
    ),
    calculations(
        "format-date-time",
        "format-date-time('2021-05-06T10:11:12', '%H:%M:%S')",
        "format-date-time('2021-05-06T09:01:02', '%Y-%m-%d %h')",
        given=DATE,
    ),
    calculations("decimal-time", "decimal-time('12:00:00')", "decimal-time('06:00')", given=DATE),
    calculations(
        "checklist",
        "checklist(1, 2, true(), false())",
        "checklist(2, 2, true(), false())",
        "checklist(-1, 1, true(), true())",
        "weighted-checklist(3, 5, true(), 2, true(), 2)",
        given=TEXT,
    ),
    calculations(
        "digest", "digest('a', 'MD5', 'hex')", "digest('a', 'SHA-256', 'hex')", "digest('a', 'SHA-1')", given=TEXT
    ),
    calculations("negative length", "substring('hello', 4, -2)", "substring('hello', -1, 3)", given=TEXT),
    calculations(
        "base64", "base64-decode('YWJj')", "base64-decode('xJDFvsKjIDEwMA==')", "base64-decode('')", given=TEXT
    ),
    calculations("name of a node", "name()", "local-name(/data)", "name(/data/a)", given=(q("text", "a"),)),
)

"""Types of questions and what they do with values."""

from tests.conformance.cases import calculate, choices, form
from tests.support.xlsforms import question as q

ABC = choices("abc", "a", "b", "c", group="xxy")

CASES = (
    form("text", q("text", "a"), calculate("b", "concat('<', ${a}, '>')"), steps="a = word\na = two words\na ="),
    form("integer", q("integer", "a"), calculate("b", "${a} + 1"), steps="a = 5\na = -3\na ="),
    form("decimal", q("decimal", "a"), calculate("b", "${a} * 2"), steps="a = 1.5\na = 1.50\na = -0.25\na ="),
    form("date", q("date", "a"), calculate("b", "${a} + 1"), steps="a = 2021-05-06\na ="),
    form("note", q("text", "a"), q("note", "n", label="About ${a}"), steps="a = it"),
    form("select one", q("select_one abc", "a"), steps="a = a\na = c\na =", choices=ABC),
    form("select multiple", q("select_multiple abc", "a"), steps="a = a c\na = b\na =", choices=ABC),
    form(
        "two questions of one list",
        q("select_one abc", "a"),
        q("select_multiple abc", "b"),
        steps="a = a\nb = b c",
        choices=ABC,
    ),
    form(
        "choice filter",
        q("text", "g"),
        q("select_one abc", "a", choice_filter="group = ${g}"),
        steps="g = x\na = b\ng = y\ng =",
        choices=ABC,
    ),
    form(
        "choice filter by name",
        q("text", "g"),
        q("select_one abc", "a", choice_filter="name != ${g}"),
        steps="g = a\ng = b",
        choices=ABC,
    ),
    form(
        "choice filter by a select multiple",
        q("select_multiple abc", "g"),
        q("select_one abc", "a", choice_filter="selected(${g}, name)"),
        steps="g = a b\na = a\ng = b c",
        choices=ABC,
    ),
    form(
        "cascade of three",
        q("select_one one", "a"),
        q("select_one two", "b", choice_filter="one = ${a}"),
        q("select_one three", "c", choice_filter="two = ${b} and one = ${a}"),
        steps="a = p\nb = s\nc = v\na = q\nb = u",
        choices=(
            *choices("one", "p", "q"),
            *choices("two", "s", "t", "u", one="ppq"),
            *choices("three", "v", "w", "z", one="ppq", two="stu"),
        ),
    ),
    form("default that is fixed", q("text", "a", default="word"), q("integer", "b", default="5"), steps="a =\nb = 6"),
    form("default that is worked out", q("text", "a", default="x"), q("text", "b", default="concat(${a}, 'y')")),
    form(
        "default of a select",
        q("select_one abc", "a", default="b"),
        q("select_multiple abc", "b", default="a c"),
        choices=ABC,
    ),
    form(
        "default that is not relevant",
        q("text", "g"),
        q("text", "a", default="w", relevant="${g} = '1'"),
        calculate("c", "concat(${a}, '!')"),
        steps="g = 1\ng =",
    ),
    form("once", q("integer", "a", default="2"), q("text", "b", default="once(${a})"), steps="a = 3"),
    form(
        "readonly",
        q("text", "a", readonly="yes", default="z"),
        q("text", "b", readonly="${c} = '1'"),
        q("text", "c"),
        steps="c = 1\nc = 2",
    ),
    form(
        "readonly of a section",
        q("text", "c"),
        q("begin_group", "g", readonly="${c} = '1'"),
        q("text", "a"),
        q("end_group"),
        steps="c = 1",
    ),
    form("question that is calculated", q("integer", "a"), q("integer", "b", calculation="${a} * 2"), steps="a = 4"),
    form("hidden", q("hidden", "a", default="secret"), calculate("b", "${a}")),
    form(
        "names of choices with blanks",
        q("select_one country", "a", default="not known"),
        q("select_one city", "b", choice_filter="country = ${a}"),
        q("text", "c", relevant="${a} = 'Crna Gora' or ${b} = \"Novi Sad\""),
        calculate("d", "concat(jr:choice-name(${a}, '${a}'), if(${a} = 'not known', '?', '!'))"),
        steps="a = Crna_Gora\nb = Stari_Bar\nb =\na = Srbija\nb = Novi_Sad\nb =\na = not_known",
        choices=(
            *choices("country", "Srbija", "Crna Gora", "not known"),
            {"list_name": "city", "name": "Stari Bar", "label": "Stari Bar", "country": "Crna Gora"},
            {"list_name": "city", "name": "Novi Sad", "label": "Novi Sad", "country": "Srbija"},
        ),
    ),
)

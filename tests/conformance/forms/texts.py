"""Labels, hints and messages with values in them, and languages."""

from tests.conformance.cases import calculate, choices, form
from tests.support.xlsforms import question as q

CASES = (
    form("value in a label", q("text", "a"), q("text", "b", label="Of ${a} and <${a}>"), steps="a = x\na = y & z"),
    form("value in a hint", q("text", "a"), q("text", "b", hint="Of ${a}."), steps="a = x"),
    form(
        "value in a message",
        q("integer", "a"),
        q("integer", "b", constraint=". < ${a}", constraint_message="Not under ${a}."),
        steps="a = 3\nb = 4\na = 2",
    ),
    form("number in a label", q("decimal", "a"), q("note", "b", label="${a} years"), steps="a = 1.50\na = 2.0"),
    form(
        "calculation in a label",
        q("integer", "a"),
        calculate("b", "${a} * 2"),
        q("note", "c", label="Twice: ${b}"),
        steps="a = 4",
    ),
    form(
        "value that is not relevant in a label",
        q("text", "a"),
        q("text", "b", relevant="${a} = 'x'"),
        q("note", "c", label="<${b}>"),
        steps="a = x\nb = z\na = y",
    ),
    form(
        "label of a section",
        q("text", "a"),
        q("begin_group", "g", label="About ${a}"),
        q("text", "b"),
        q("end_group"),
        steps="a = x",
    ),
    form(
        "two languages",
        {"type": "text", "name": "a", "label::English (en)": "Name", "label::shqip (sq)": "Emri"},
        settings={"default_language": "English (en)"},
    ),
    form(
        "name of a choice",
        q("select_one l", "a"),
        calculate("b", "jr:choice-name(${a}, '${a}')"),
        q("note", "c", label="Chosen: ${b}"),
        steps="a = p\na = q\na =",
        choices=choices("l", "p", "q"),
    ),
    form(
        "text by its id",
        {"type": "text", "name": "a", "label::English (en)": "Name", "label::shqip (sq)": "Emri"},
        calculate("b", "jr:itext('/data/a:label')"),
        calculate("c", "concat(jr:itext(concat('/data/', 'a:label')), '!')"),
        calculate("d", "jr:itext('none')"),
        settings={"default_language": "English (en)"},
        steps="a = x",
    ),
)

"""Lists in files, choices that are rows, order by chance, and what is computed once."""

from tests.conformance.cases import calculate, calculations, choices, form
from tests.support.xlsforms import question as q

COURTS = {
    "courts.csv": "name,label,city,level\nhc,High Court,Pristina,2\nbc,Basic Court,Peja,1\nac,Appeals,Pristina,3\n"
}
SEMICOLONS = {"courts.csv": "name;label\nhc;High Court\n"}
FRUITS = {"fruits.csv": 'name_key,name,note\nm,Mango,"sweet, ripe"\na,Apple,\n'}
ARTICLES = {
    "articles.csv": "name,label,valid_from,valid_to\nalways,Always,,\nold,Old,,2013\nnew,New,2013-05,\n"
    "once,Once,2010-01-01,2012-12-31\n"
}
IN_FORCE = (
    "(valid_to = '' or substr(concat(translate(valid_to, '-', ''), '9999'), 0, 8) "
    ">= substr(concat(translate(${began}, '-', ''), '0000'), 0, 8)) "
    "and (valid_from = '' or ${decided} = '' or substr(concat(translate(valid_from, '-', ''), '0000'), 0, 8) "
    "<= substr(concat(translate(${decided}, '-', ''), '9999'), 0, 8))"
)
"""The filter of the framework that ships: in force at some time between two dates, each whole, partial or unknown."""
LETTERS = choices("letters", *"abcdefghij")
CITIES = (q("text", "city"), q("select_one_from_file courts.csv", "court", choice_filter="city = ${city}"))
NAMED = (q("begin_repeat", "r"), q("text", "name"), q("integer", "age"), q("end_repeat"))
PEOPLE = "+ r\nr[1]/name = Ana\nr[2]/name = Bo\nr[1]/age = 20\nr[2]/age = 9\n"

CASES = (
    form("choices in a file", q("select_one_from_file courts.csv", "court"), steps="court = bc\ncourt =", files=COURTS),
    form(
        "several choices in a file",
        q("select_multiple_from_file courts.csv", "courts"),
        calculate("n", "count-selected(${courts})"),
        steps="courts = hc ac",
        files=COURTS,
    ),
    form("filter on a file", *CITIES, steps="city = Pristina\ncity = Peja\ncity = none", files=COURTS),
    form(
        "filters on a file by several columns",
        q("integer", "least"),
        q("select_one_from_file courts.csv", "a", choice_filter="city = 'Pristina' and level > ${least}"),
        q("select_one_from_file courts.csv", "b", choice_filter="selected('Peja Skopje', city) or level = 3"),
        q("select_one_from_file courts.csv", "c", choice_filter="level = ${least}"),
        steps="least = 2\nleast = 1\nleast =",
        files=COURTS,
    ),
    form(
        "other columns for value and label",
        q(
            "select_one_from_file courts.csv",
            "court",
            parameters="value=level label=city",
            choice_filter="name != 'bc'",
        ),
        q("select_one_from_file courts.csv", "plain"),
        calculate("named", "jr:choice-name(${court}, '${court}')"),
        steps="court = 3\nplain = bc",
        files=COURTS,
    ),
    form(
        "terms in force between two dates",
        q("date", "began"),
        q("date", "decided"),
        q("select_one_from_file articles.csv", "article", choice_filter=IN_FORCE),
        steps="began = 2011-05-12\ndecided = 2012-12-31\ndecided = 2015-03-03\nbegan = 2013-12-31\nbegan = 2014-01-01\n"
        "began =\ndecided = 2009-12-31\ndecided =",
        files=ARTICLES,
    ),
    form(
        "terms in force between two dates that may be partial",
        q("text", "began"),
        q("text", "decided"),
        q("select_one_from_file articles.csv", "article", choice_filter=IN_FORCE),
        steps="began = 2013\nbegan = 2013-01\nbegan = 2014\ndecided = 2013-04\nbegan = 2012\ndecided = 2013",
        files=ARTICLES,
    ),
    form(
        "pulldata",
        q("text", "key"),
        calculate("name", "pulldata('fruits', 'name', 'name_key', ${key})"),
        calculate("note", "pulldata('fruits', 'note', 'name_key', ${key})"),
        steps="key = m\nkey = a\nkey = none",
        files=FRUITS,
    ),
    form(
        "a file only looked up in",
        q("csv-external", "fruits"),
        q("text", "key"),
        calculate("name", "instance('fruits')/root/item[name_key = ${key}]/name"),
        calculate("count", "count(instance('fruits')/root/item)"),
        steps="key = a",
        files=FRUITS,
    ),
    form("semicolons between cells", q("select_one_from_file courts.csv", "court"), files=SEMICOLONS),
    form(
        "one of the rows",
        *NAMED,
        q("select_one ${name}", "who"),
        q("select_one ${name}", "adult", choice_filter="${age} > 17"),
        steps=f"{PEOPLE}who = Bo\nr[2]/age = 18\nr[1]/name = Eve",
    ),
    form(
        "a row that was not answered",
        *NAMED,
        q("select_one ${name}", "adult", choice_filter="${age} > 17"),
        steps="r[1]/age = 20\nr[1]/name = Ana",
    ),
    form(
        "rows with the same answer",
        *NAMED,
        q("select_one ${name}", "who"),
        steps="+ r\nr[1]/name = Ana\nr[2]/name = Ana\nwho = Ana",
    ),
    form("several of the rows", *NAMED, q("select_multiple ${name}", "who"), steps=f"{PEOPLE}who = Ana Bo"),
    form("rows in an order", *NAMED, q("rank ${name}", "who"), steps=f"{PEOPLE}who = Bo Ana"),
    form(
        "choices in an order by chance with a seed",
        q("text", "seed"),
        q("select_one letters", "a", parameters="randomize=true, seed=42"),
        q("select_one letters", "b", parameters="randomize=true, seed=${seed}"),
        q("select_multiple letters", "c", parameters="randomize=true, seed=${seed}", choice_filter="name != 'c'"),
        steps="seed = 1\nseed = -7\nseed = 3.9\nseed = 2147483647\nseed = 99999999999\nseed = text\nseed = 0\nseed =",
        choices=LETTERS,
    ),
    form(
        "rows in an order by chance",
        *NAMED,
        q("integer", "seed"),
        calculate("order", "join(' ', randomize(/data/r/name, ${seed}))"),
        calculate("letters", "join('', randomize(instance('letters')/root/item/name, 7))"),
        q("select_one letters", "l"),
        steps=f"{PEOPLE}+ r\nr[3]/name = Cy\nseed = 5\nseed = 6",
        choices=LETTERS,
    ),
    calculations(
        "what chance gives has a form",
        "string-length(uuid())",
        "string-length(uuid(10))",
        "string-length(uuid(50))",
        "random() < 1 and random() >= 0",
        "uuid() != uuid()",
        "regex(uuid(), '^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$')",
    ),
    form(
        "nothing was saved before",
        q("text", "a", default="${last-saved#a}"),
        calculate("b", "concat('<', ${last-saved#a}, '>')"),
        steps="a = x",
    ),
    form(
        "what was worked out once stays",
        q("text", "a"),
        calculate("first", "once(${a})"),
        calculate("own", "if(. = '', ${a}, .)"),
        calculate("latest", "${a}"),
        steps="a = x\na = y\na =",
    ),
    form(
        "what was worked out once is there again",
        q("text", "a"),
        q("text", "show"),
        q("begin_group", "g", relevant="${show} = 'x'"),
        calculate("first", "once(${a})"),
        q("end_group"),
        calculate("seen", "concat('<', ${first}, '>')"),
        steps="show = x\na = 1\na = 2\nshow = y\nshow = x",
    ),
    form(
        "ids of rows stay",
        q("begin_repeat", "r"),
        calculate("id", "once(uuid())"),
        calculate("same", "${id} = string(${id})"),
        calculate("long", "string-length(${id})"),
        q("end_repeat"),
    ),
)

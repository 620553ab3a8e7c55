"""Choices open for a question: terms in force on a date, rows of a roster with readable labels, chance."""

import pytest

from tests.support.xlsforms import Rows, form, question, workbook
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.edits import inverse
from tipcoder.domain.taxonomies import Taxonomy, Term, TermStatus
from tipcoder.errors import UserError
from tipcoder.framework.engine import editing
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.form.form import Form, Question
from tipcoder.framework.form.question_types import QuestionType
from tipcoder.framework.xlsform.external import choices_of, with_choices
from tipcoder.framework.xlsform.reader import read_framework_bytes

LETTERS: Rows = tuple({"list_name": "letters", "name": letter, "label": letter.upper()} for letter in "abcdefgh")
OFFENCES = Taxonomy(
    "offences",
    (
        Term("always", {"en": "Always"}),
        Term("old", {"en": "Old"}, valid_to="2013-05-01", columns={"country": "SRB"}),
        Term("new", {"en": "New"}, valid_from="2013-05-02"),
        Term("asked_for", {"en": "Asked for"}, status=TermStatus.PROPOSED),
        Term("gone", {"en": "Gone"}, status=TermStatus.DEPRECATED, replaced_by=("new",)),
        Term("refused", {"en": "Refused"}, status=TermStatus.REJECTED),
    ),
)


def top(key: str) -> Ref:
    return Ref("root", key)


def put(live: LiveCoding, key: str, value: str, row: str = "root") -> frozenset[Ref]:
    return live.apply(editing.set_answer(live, Ref(row, key), Answer(value) if value else None)).refs


def codes(live: LiveCoding, key: str, row: str = "root") -> list[str]:
    return [choice.code for choice in live.choices(Ref(row, key))]


def offences(*survey: dict[str, str]) -> LiveCoding:
    filled = with_choices(read_framework_bytes(workbook(survey), "test.xlsx").form, {"offences": choices_of(OFFENCES)})
    return LiveCoding(filled, "root")


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("", ["always", "old", "new", "asked_for"]),
        ("2013-05-01", ["always", "old", "asked_for"]),
        ("2013-05-02T10:00:00.000Z", ["always", "new", "asked_for"]),
        ("2013-05", ["always", "old", "new", "asked_for"]),
        ("2013", ["always", "old", "new", "asked_for"]),
        ("2012", ["always", "old", "asked_for"]),
        ("2014-01", ["always", "new", "asked_for"]),
    ],
)
def test_terms_are_offered_that_were_in_force_as_far_as_the_date_is_known(date: str, expected: list[str]) -> None:
    live = offences(
        question("dateTime", "decided", tip_role="decision_date"), question("select_one_from_file offences.csv", "o")
    )
    put(live, "decided", date)
    assert codes(live, "o") == expected


def test_a_change_of_the_date_offers_other_terms_in_rows_too() -> None:
    live = offences(
        question("date", "decided", tip_role="decision_date"),
        question("begin_repeat", "r"),
        question("select_multiple_from_file offences.csv", "o", choice_filter="country = ${c} or ${c} = ''"),
        question("text", "c"),
        question("end_repeat"),
    )
    live.apply(editing.add_row(live, "root", "r"))
    row = live.rows("root", "r")[0].id
    assert codes(live, "o", row) == ["always", "old", "new", "asked_for"]
    assert Ref(row, "o") in put(live, "decided", "2020-01-01")
    assert codes(live, "o", row) == ["always", "new", "asked_for"]
    assert Ref(row, "o") in put(live, "decided", "2020-01-02"), "the window says on which date terms are open"
    put(live, "c", "SRB", row)
    assert codes(live, "o", row) == []
    put(live, "decided", "2010")
    assert codes(live, "o", row) == ["old"]


def test_a_term_out_of_use_is_offered_where_it_is_the_answer() -> None:
    live = offences(
        question("date", "decided", tip_role="decision_date"),
        question("select_multiple_from_file offences.csv", "o", constraint="count-selected(.) < 9"),
        question("select_one_from_file offences.csv", "other"),
    )
    put(live, "decided", "2020-01-01")
    assert codes(live, "o") == ["always", "new", "asked_for"]
    assert top("o") in put(live, "o", "gone old")
    assert codes(live, "o") == ["always", "old", "new", "asked_for", "gone"]
    assert codes(live, "other") == ["always", "new", "asked_for"]
    assert live.validity(top("o")) == ""
    put(live, "o", "always")
    assert codes(live, "o") == ["always", "new", "asked_for"]


def test_a_filter_on_the_dates_of_terms_says_itself_which_were_in_force() -> None:
    live = offences(
        question("date", "decided", tip_role="decision_date"),
        question("date", "began"),
        question(
            "select_one_from_file offences.csv",
            "o",
            choice_filter="(valid_to = '' or ${began} = '' or substr(valid_to, 0, 4) >= substr(${began}, 0, 4))",
        ),
        question("select_one_from_file offences.csv", "other"),
    )
    put(live, "decided", "2020-01-01")
    assert codes(live, "o") == ["always", "old", "new", "asked_for"]
    assert codes(live, "other") == ["always", "new", "asked_for"]
    assert live.term_dates(top("o")) == (top("began"), None)
    assert live.term_dates(top("other")) == (top("decided"), top("decided"))
    put(live, "o", "old")
    assert top("o") in put(live, "began", "2014")
    assert codes(live, "o") == ["always", "new", "asked_for"]
    assert live.value(top("o")) == "old"


def test_the_date_may_depend_on_a_term_without_a_circle() -> None:
    live = offences(
        question("select_one_from_file offences.csv", "o"),
        question("date", "decided", tip_role="decision_date", relevant="${o} = 'new'", constraint="${o} != ''"),
    )
    put(live, "o", "new")
    put(live, "decided", "2010-01-01")
    assert codes(live, "o") == ["always", "old", "new", "asked_for"]


VICTIMS = (
    question("begin_repeat", "victims"),
    question("calculate", "victim_id", calculation="once(uuid())"),
    question("text", "alias"),
    question("select_one yes_no", "known"),
    question("end_repeat"),
)


def with_victims(*aliases: str, survey: tuple[dict[str, str], ...]) -> LiveCoding:
    live = LiveCoding(form(*VICTIMS, *survey), "root")
    for alias in aliases:
        live.apply(editing.add_row(live, "root", "victims"))
        put(live, "alias", alias, live.rows("root", "victims")[-1].id)
    return live


@pytest.mark.parametrize("kind", ["select_one", "select_multiple", "rank"])
def test_rows_are_chosen_by_a_label(kind: str) -> None:
    live = with_victims("V 1", "", survey=(question(f"{kind} ${{victim_id}}", "whose", tip_choice_label="alias"),))
    asked = live.node(top("whose"))
    assert isinstance(asked, Question)
    assert asked.type is QuestionType(kind)
    ids = [live.value(Ref(row.id, "victim_id")) for row in live.rows("root", "victims")]
    assert len({len(id) for id in ids} | set(ids)) == 3
    labels = [(choice.code, live.text(choice.label, top("whose"), "en")) for choice in live.choices(top("whose"))]
    assert labels == [(ids[0], "V 1"), (ids[1], ids[1])]
    assert top("whose") in put(live, "alias", "V 2", live.rows("root", "victims")[1].id)
    assert [live.text(choice.label, top("whose"), "en") for choice in live.choices(top("whose"))] == ["V 1", "V 2"]


def test_the_label_of_a_row_may_be_a_choice_and_may_be_named_elsewhere() -> None:
    live = with_victims(
        "V 1",
        survey=(
            question("select_one ${victim_id}", "whose", tip_choice_label="known"),
            question("select_one ${victim_id}", "again", "Again", tip_choice_label="alias"),
            question("calculate", "name", calculation="jr:choice-name(${again}, '${again}')"),
        ),
    )
    row = live.rows("root", "victims")[0].id
    put(live, "known", "yes", row)
    (choice,) = live.choices(top("whose"))
    assert live.text(choice.label, top("whose"), "en") == "Yes"
    put(live, "again", choice.code)
    assert live.value(top("name")) == "V 1"
    put(live, "alias", "V 9", row)
    assert live.value(top("name")) == "V 9"


def test_a_label_that_no_row_has_is_a_fault_with_its_row() -> None:
    with pytest.raises(UserError) as raised:
        form(*VICTIMS, question("select_one ${victim_id}", "whose", tip_choice_label="nobody"))
    assert raised.value.code == "expression_choice_label"
    assert (raised.value.values["row"], raised.value.values["column"]) == (7, "bind::tip:choice_label")


def test_an_id_of_a_row_outlives_edits_undo_and_opening_again() -> None:
    live = with_victims("V 1", "V 2", survey=())
    first, second = live.rows("root", "victims")
    ids = {row.id: live.value(Ref(row.id, "victim_id")) for row in (first, second)}
    removal = editing.remove_row(live, first.id)
    live.apply(removal)
    put(live, "alias", "V 3", second.id)
    live.apply(inverse(removal))
    assert {row.id: live.value(Ref(row.id, "victim_id")) for row in (first, second)} == ids
    rows, answers = live.family("root")
    again = LiveCoding(live.form, "root", rows[1:], answers)
    assert {row.id: again.value(Ref(row.id, "victim_id")) for row in (first, second)} == ids
    live.apply(editing.duplicate_row(live, first.id))
    assert len({live.value(Ref(row.id, "victim_id")) for row in live.rows("root", "victims")}) == 3


def test_once_keeps_what_it_gave_also_when_opened_again() -> None:
    asked: Form = form(
        question("text", "a"),
        question("calculate", "first", calculation="once(${a})"),
        question("calculate", "own", calculation="if(. = '', ${a}, .)"),
        question("calculate", "latest", calculation="${a}"),
    )
    live = LiveCoding(asked, "root")
    for value in ("x", "y"):
        put(live, "a", value)
    assert [live.value(top(key)) for key in ("first", "own", "latest")] == ["x", "x", "y"]
    calculated = [(top(key), Answer(live.value(top(key)))) for key in ("first", "own", "latest")]
    again = LiveCoding(asked, "root", (), [(top("a"), Answer("z"))], calculated=calculated)
    assert [again.value(top(key)) for key in ("first", "own", "latest")] == ["x", "x", "z"]


def test_an_order_by_chance_is_a_rows_own_and_stays() -> None:
    live = LiveCoding(
        form(
            question("begin_repeat", "r"),
            question("select_one letters", "l", parameters="randomize=true"),
            question("text", "a"),
            question("end_repeat"),
            choices=LETTERS,
        ),
        "root",
    )
    for _ in range(6):
        live.apply(editing.add_row(live, "root", "r"))
    orders = {row.id: codes(live, "l", row.id) for row in live.rows("root", "r")}
    assert all(sorted(order) == list("abcdefgh") for order in orders.values())
    assert len({tuple(order) for order in orders.values()}) > 1
    for row in orders:
        put(live, "a", "x", row)
        put(live, "l", "c", row)
    assert {row.id: codes(live, "l", row.id) for row in live.rows("root", "r")} == orders


def test_lists_in_files_are_looked_up() -> None:
    files = {"courts.csv": b"name,label,city,level\nc1,High Court,Pristina,2\nc2,Basic Court,Peja,1\n"}
    survey = (
        question("select_one_from_file courts.csv", "court"),
        question("calculate", "city", calculation="pulldata('courts', 'city', 'name', ${court})"),
        question("calculate", "level", calculation="instance('courts')/root/item[name = ${court}]/level + 1"),
        question("calculate", "named", calculation="pulldata('courts', 'label', 'name', ${court})"),
        question("calculate", "many", calculation="count(instance('courts')/root/item[level < 3])"),
        question("calculate", "first", calculation="instance('courts')/root/item[1]/city"),
    )
    live = LiveCoding(read_framework_bytes(workbook(survey), "test.xlsx", files).form, "root")
    put(live, "court", "c2")
    assert [live.value(top(key)) for key in ("city", "level", "named", "many", "first")] == [
        "Peja",
        "2",
        "Basic Court",
        "2",
        "Pristina",
    ]
    put(live, "court", "")
    assert live.value(top("city")) == ""

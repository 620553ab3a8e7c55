"""A coding at work: skips that keep answers, states, checks, open choices, texts with values, rows."""

from datetime import date

import pytest

from tests.support.xlsforms import YES_NO, Rows, form, question
from tipcoder.domain.answers import Answer, AnswerState, Ref, Row
from tipcoder.domain.edits import AddRows, SetAnswer, inverse
from tipcoder.framework.engine import editing
from tipcoder.framework.engine.editing import start_coding
from tipcoder.framework.engine.live import LiveCoding, Validity
from tipcoder.framework.form.form import Form, Question

TODAY = date(2026, 1, 15)
NOT_STATED = Answer(state=AnswerState.NOT_STATED)


def top(key: str) -> Ref:
    return Ref("root", key)


def coding(*survey: dict[str, str], choices: Rows = YES_NO) -> LiveCoding:
    return LiveCoding(form(*survey, choices=choices), "root", today=TODAY)


def put(live: LiveCoding, key: str, value: str | Answer | None, row: str = "root") -> frozenset[Ref]:
    answer = Answer(value) if isinstance(value, str) else value
    return live.apply(editing.set_answer(live, Ref(row, key), answer)).refs


def test_hidden_answers_are_kept_empty_to_expressions_and_come_back() -> None:
    live = coding(
        question("text", "a"),
        question("begin_group", "g", relevant="${a} = 'x'"),
        question("text", "b"),
        question("end_group"),
        question("calculate", "c", calculation="concat(${b}, '!')"),
    )
    put(live, "a", "x")
    put(live, "b", "kept")
    assert live.value(top("c")) == "kept!"
    changes = live.apply(editing.set_answer(live, top("a"), Answer("y")))
    assert not live.is_relevant(top("b"))
    assert (live.answer(top("b")), live.value(top("b")), live.value(top("c"))) == (Answer("kept"), "", "!")
    assert live.hidden_answers() == ((top("b"), Answer("kept")),)
    assert changes.derived.relevant[top("b")] is False
    assert changes.derived.values == {top("c"): "!"}
    assert {top("a"), top("g"), top("b"), top("c")} == changes.refs
    put(live, "a", "x")
    assert live.value(top("c")) == "kept!"
    assert live.hidden_answers() == ()


def test_clearing_hidden_answers_is_an_edit() -> None:
    live = coding(question("text", "a"), question("text", "b", relevant="${a} = 'x'"))
    put(live, "a", "x")
    put(live, "b", "kept")
    put(live, "a", "y")
    edit = editing.clear_hidden(live)
    assert edit == (SetAnswer(top("b"), Answer("kept"), None),)
    assert editing.clear_hidden(live, [top("a")]) == ()
    live.apply(edit)
    put(live, "a", "x")
    assert live.answer(top("b")) is None


def test_a_state_satisfies_required_and_is_empty_to_expressions() -> None:
    live = coding(
        question("integer", "a", required="yes", constraint=". > 1"), question("text", "b", relevant="${a} = ''")
    )
    assert live.validity(top("a")) is Validity.REQUIRED
    assert top("a") in put(live, "a", NOT_STATED)
    assert live.validity(top("a")) is Validity.VALID
    assert live.is_relevant(top("b"))
    put(live, "a", "1")
    assert live.validity(top("a")) is Validity.CONSTRAINT
    put(live, "a", "2")
    assert live.validity(top("a")) is Validity.VALID
    put(live, "a", None)
    assert live.validity(top("a")) is Validity.REQUIRED


def test_what_is_hidden_is_valid() -> None:
    live = coding(question("text", "a"), question("text", "b", relevant="${a} = 'x'", required="yes"))
    assert live.validity(top("b")) is Validity.VALID
    assert live.is_required(top("b"))


def test_required_and_readonly_follow_other_answers() -> None:
    live = coding(question("text", "a"), question("text", "b", required="${a} = 'x'", readonly="${a} = 'y'"))
    assert (live.is_required(top("b")), live.is_readonly(top("b"))) == (False, False)
    assert put(live, "a", "x") == {top("a"), top("b")}
    assert (live.is_required(top("b")), live.validity(top("b"))) == (True, Validity.REQUIRED)
    put(live, "a", "y")
    assert (live.is_required(top("b")), live.is_readonly(top("b"))) == (False, True)


def test_an_answer_that_changes_nothing_else_reports_only_itself() -> None:
    live = coding(question("integer", "a"), question("text", "b", relevant="${a} > 3"), question("text", "c"))
    live.refs()
    put(live, "a", "5")
    assert put(live, "a", "6") == {top("a")}
    assert editing.set_answer(live, top("a"), Answer("6")) == ()


def test_choices_follow_the_filter() -> None:
    choices = tuple(
        {"list_name": "city", "name": name, "label": name, "country": name[0]} for name in ("a1", "a2", "b1")
    )
    live = coding(
        question("text", "country"),
        question("select_one city", "city", choice_filter="country = ${country}"),
        question("select_one city", "any"),
        choices=choices,
    )
    assert [choice.code for choice in live.choices(top("any"))] == ["a1", "a2", "b1"]
    assert live.choices(top("city")) == ()
    assert top("city") in put(live, "country", "a")
    assert [choice.code for choice in live.choices(top("city"))] == ["a1", "a2"]


def test_texts_show_values_and_fall_back_to_a_language_there_is() -> None:
    survey = (
        {"type": "text", "name": "a", "label::English (en)": "Name", "label::shqip (sq)": "Emri"},
        {"type": "note", "name": "b", "label::English (en)": "Of ${a}: ok", "label::shqip (sq)": ""},
    )
    live = LiveCoding(form(*survey, settings={"default_language": "English (en)"}), "root")
    name, note = live.node(top("a")), live.node(top("b"))
    assert live.text(name.label, top("a"), "sq") == "Emri"
    assert live.text(name.label, top("a"), "mk") == "Name"
    assert live.text(note.label, top("b"), "sq") == "Of : ok"
    assert put(live, "a", "Ana") == {top("a"), top("b")}
    assert live.text(note.label, top("b"), "sq") == "Of Ana: ok"
    assert live.text(name.hint, top("a"), "sq") == ""


def test_partial_dates_compare_at_the_precision_they_share() -> None:
    live = coding(question("date", "begun"), question("date", "ended", constraint=". >= ${begun}"))
    for begun, ended, valid in (
        ("2021-05-10", "2021", True),
        ("2021-05-10", "2021-05", True),
        ("2021-05-10", "2021-04", False),
        ("2021-05-10", "2020", False),
        ("2021", "2021-01-01", True),
        ("2021-05-10", "2021-05-09", False),
    ):
        put(live, "begun", begun)
        put(live, "ended", ended)
        assert (live.validity(top("ended")) is Validity.VALID) == valid, (begun, ended)


NESTED = (
    question("integer", "base"),
    question("begin_repeat", "people"),
    question("integer", "age", default="${base} + 1"),
    question("text", "note", default="concat('age ', ${age})"),
    question("begin_repeat", "charges", relevant="${age} > 17"),
    question("integer", "months"),
    question("calculate", "place", calculation="concat(position(../..), '.', position(..))"),
    question("end_repeat"),
    question("calculate", "sum", calculation="sum(${months})"),
    question("end_repeat"),
    question("calculate", "all", calculation="sum(${sum})"),
)


@pytest.fixture
def people() -> LiveCoding:
    """Two persons with two and one charges: 1, 2 and 3 months."""
    live = coding(*NESTED)
    put(live, "base", "20")
    months = iter("123")
    for charges in (2, 1):
        live.apply(editing.add_row(live, "root", "people"))
        person = live.rows("root", "people")[-1].id
        for _ in range(charges):
            live.apply(editing.add_row(live, person, "charges"))
            put(live, "months", next(months), live.rows(person, "charges")[-1].id)
    return live


def places(live: LiveCoding) -> list[list[str]]:
    charges = [live.rows(person.id, "charges") for person in live.rows("root", "people")]
    return [
        [f"{live.value(Ref(row.id, 'place'))}={live.value(Ref(row.id, 'months'))}" for row in rows] for rows in charges
    ]


def test_rows_start_with_defaults_that_see_each_other(people: LiveCoding) -> None:
    person = people.rows("root", "people")[0].id
    assert people.answer(Ref(person, "age")) == Answer("21")
    assert people.answer(Ref(person, "note")) == Answer("age 21")


def test_a_coding_starts_without_rows_unless_started_as_odk_does() -> None:
    form_ = form(*NESTED)
    assert LiveCoding(form_, "root").rows("root", "people") == ()
    started = start_coding(form_)
    (person,) = started.rows("root", "people")
    assert len(started.rows(person.id, "charges")) == 1


def test_values_follow_rows_that_come_go_and_move(people: LiveCoding) -> None:
    assert places(people) == [["1.1=1", "1.2=2"], ["2.1=3"]]
    assert people.value(top("all")) == "6"
    first, second = people.rows("root", "people")
    changes = people.apply(editing.move_row(people, second.id, 0))
    assert changes.rosters == {top("people")}
    assert places(people) == [["1.1=3"], ["2.1=1", "2.2=2"]]
    removal = editing.remove_row(people, first.id)
    changes = people.apply(removal)
    assert (places(people), people.value(top("all"))) == ([["1.1=3"]], "3")
    assert changes.derived.values == {top("all"): "3"}
    people.apply(editing.duplicate_row(people, second.id))
    assert (places(people), people.value(top("all"))) == ([["1.1=3"], ["2.1=3"]], "6")
    assert [row.position for row in people.rows("root", "people")] == [0, 1]


def test_a_removal_carries_all_that_brings_the_rows_back(people: LiveCoding) -> None:
    first = people.rows("root", "people")[0].id
    (operation,) = editing.remove_row(people, first)
    assert len(operation.rows) == 3
    assert operation.rows[0] == Row(first, "root", "people", 0)
    people.apply((operation,))
    people.apply((AddRows(operation.rows, operation.answers),))
    assert places(people) == [["1.1=1", "1.2=2"], ["2.1=3"]]


def test_a_roster_that_is_hidden_hides_all_in_its_rows(people: LiveCoding) -> None:
    person = people.rows("root", "people")[0].id
    charge = people.rows(person, "charges")[0].id
    changes = people.apply(editing.set_answer(people, Ref(person, "age"), Answer("17")))
    assert not people.is_relevant(Ref(person, "charges"))
    assert not people.is_relevant(Ref(charge, "months"))
    assert people.answer(Ref(charge, "months")) == Answer("1")
    assert {Ref(person, "charges"), Ref(charge, "months"), Ref(charge, "place")} <= changes.refs


def test_moving_beyond_the_ends_stays_within_and_moving_nowhere_is_nothing(people: LiveCoding) -> None:
    first, second = people.rows("root", "people")
    assert editing.move_row(people, first.id, -3) == ()
    assert editing.move_row(people, second.id, 9) == ()


def test_answers_and_rows_that_the_form_does_not_know_are_kept() -> None:
    live = LiveCoding(
        form(question("text", "a")),
        "root",
        [Row("r1", "root", "retired", 0), Row("r2", "r1", "inner", 0)],
        [(top("gone"), Answer("old")), (Ref("r2", "x"), Answer("older"))],
    )
    assert live.answer(top("gone")) == Answer("old")
    assert live.answer(Ref("r2", "x")) == Answer("older")
    assert [ref.key for ref in live.refs()] == ["a"]
    assert live.rows("root", "retired") == (Row("r1", "root", "retired", 0),)


def test_name_and_initial_derived() -> None:
    found: Form = form(
        question("text", "a"),
        question("calculate", "b", calculation="concat(${a}, '!')"),
        question("text", "c", relevant="${a} = 'x'"),
        settings={"instance_name": "concat('Case ', ${a})"},
    )
    live = LiveCoding(found, "root", (), [(top("a"), Answer("K 1")), (top("c"), Answer("old"))])
    assert live.name() == "Case K 1"
    assert live.initial_derived().values == {top("b"): "K 1!"}
    assert live.initial_derived().relevant == {top("a"): True, top("b"): True, top("c"): False}
    assert isinstance(live.node(top("a")), Question)


def test_a_counted_roster_follows_its_number() -> None:
    live = coding(
        question("integer", "children"),
        question("begin_repeat", "child", repeat_count="${children}"),
        question("integer", "toys", default="1"),
        question("begin_repeat", "toy", repeat_count="${toys} + 1"),
        question("text", "name"),
        question("end_repeat"),
        question("end_repeat"),
    )
    edit = editing.set_answer(live, top("children"), Answer("2"))
    assert live.rows("root", "child") == ()
    live.apply(edit)
    first, second = live.rows("root", "child")
    assert [len(live.rows(child.id, "toy")) for child in (first, second)] == [2, 2]
    put(live, "toys", "2", first.id)
    assert len(live.rows(first.id, "toy")) == 3
    removal = editing.set_answer(live, top("children"), Answer("1"))
    live.apply(removal)
    assert [live.is_surplus(child.id) for child in live.rows("root", "child")] == [False, True]
    live.apply(inverse(removal))
    assert live.rows("root", "child") == (first, second)
    assert not any(live.is_surplus(child.id) for child in (first, second))
    put(live, "children", NOT_STATED)
    assert all(live.is_surplus(child.id) for child in live.rows("root", "child"))


def counted() -> LiveCoding:
    """Return a coding with two of three counted rows answered, one of them with rows of its own."""
    live = coding(
        question("select_one yes_no", "any"),
        question("begin_group", "g", relevant="${any} = 'yes'"),
        question("integer", "n"),
        question("begin_repeat", "r", repeat_count="${n}"),
        question("text", "name"),
        question("begin_repeat", "s", repeat_count="2"),
        question("text", "toy"),
        question("end_repeat"),
        question("end_repeat"),
        question("end_group"),
        question("begin_repeat", "t", repeat_count="${n}"),
        question("text", "word"),
        question("calculate", "all", calculation="join('+', ${word})"),
        question("end_repeat"),
        question("calculate", "names", calculation="join(',', ${name})"),
        question("calculate", "rows", calculation="concat(count(${t}), '/', count-non-empty(${toy}))"),
        question("calculate", "second", calculation="indexed-repeat(${word}, ${t}, 2)"),
    )
    put(live, "any", "yes")
    put(live, "n", "3")
    for place, row in enumerate(live.rows("root", "r"), 1):
        put(live, "name", f"name {place}", row.id)
        for inner in live.rows(row.id, "s"):
            put(live, "toy", f"toy {place}", inner.id)
    for place, row in enumerate(live.rows("root", "t"), 1):
        put(live, "word", f"word {place}", row.id)
    return live


@pytest.mark.parametrize(
    ("key", "value", "rows"),
    [("any", "no", "0/0"), ("any", NOT_STATED, "0/0"), ("n", "", "0/0"), ("n", "1", "1/2"), ("n", NOT_STATED, "0/0")],
)
def test_rows_that_are_no_longer_asked_for_are_kept_and_come_back_with_their_answers(
    key: str, value: str | Answer, rows: str
) -> None:
    live = counted()
    before, known = live.family("root"), {ref: live.value(ref) for ref in live.refs() if is_question(live, ref)}
    assert live.value(top("rows")) == "3/6"
    change = editing.set_answer(live, top(key), Answer(value) if isinstance(value, str) and value else value or None)
    live.apply(change)
    kept, answers = live.family("root")
    assert kept == before[0]
    assert {ref for ref, _ in answers} | {top(key)} == {ref for ref, _ in before[1]}
    assert live.value(top("rows")) == rows
    assert live.value(top("second")) == ""
    assert not live.is_row_relevant(live.rows("root", "t")[1].id)
    assert {ref.row for ref, _ in live.hidden_answers()} >= {live.rows("root", "t")[2].id, live.rows("root", "r")[2].id}
    afresh = LiveCoding(live.form, "root", kept[1:], answers)
    assert {ref: afresh.value(ref) for ref in live.refs() if is_question(live, ref)} == {
        ref: live.value(ref) for ref in live.refs() if is_question(live, ref)
    }
    assert all(afresh.is_row_relevant(row.id) == live.is_row_relevant(row.id) for row in kept)
    for back in (inverse(change), editing.set_answer(live, top(key), dict(before[1])[top(key)])):
        assert back == inverse(change), "nothing else was done that had to be undone"
    live.apply(inverse(change))
    assert live.family("root") == before
    assert {ref: live.value(ref) for ref in live.refs() if is_question(live, ref)} == known


def test_a_row_that_comes_back_is_not_made_a_second_time() -> None:
    live = counted()
    put(live, "n", "1")
    put(live, "n", "5")
    assert [live.value(Ref(row.id, "word")) for row in live.rows("root", "t")] == ["word 1", "word 2", "word 3", "", ""]
    assert live.value(top("rows")) == "5/6"


def is_question(live: LiveCoding, ref: Ref) -> bool:
    return isinstance(live.node(ref), Question)


def test_a_readonly_section_is_readonly_with_all_in_it() -> None:
    live = coding(
        question("text", "lock"),
        question("begin_group", "g", readonly="${lock} = '1'"),
        question("text", "a"),
        question("begin_repeat", "r"),
        question("text", "b"),
        question("end_repeat"),
        question("end_group"),
    )
    live.apply(editing.add_row(live, "root", "r"))
    inner = Ref(live.rows("root", "r")[0].id, "b")
    assert not live.is_readonly(top("a"))
    assert {top("a"), inner} <= put(live, "lock", "1")
    assert live.is_readonly(top("a"))
    assert live.is_readonly(inner)


def test_a_roster_may_be_relevant_for_some_of_its_rows() -> None:
    live = coding(
        question("integer", "most"),
        question("begin_repeat", "r", relevant="position(.) <= ${most}"),
        question("text", "a"),
        question("end_repeat"),
    )
    put(live, "most", "1")
    for _ in range(2):
        live.apply(editing.add_row(live, "root", "r"))
    first, second = live.rows("root", "r")
    assert [live.is_row_relevant(row.id) for row in (first, second)] == [True, False]
    assert {Ref(second.id, "a"), top("r")} <= put(live, "most", "2")
    assert live.is_relevant(Ref(second.id, "a"))


def test_a_required_question_says_why_in_its_own_words() -> None:
    live = coding(question("text", "who"), question("text", "a", required="yes", required_message="Needed, ${who}."))
    put(live, "who", "Ana")
    asked = live.node(top("a"))
    assert isinstance(asked, Question)
    assert live.text(asked.required_message, top("a"), "en") == "Needed, Ana."

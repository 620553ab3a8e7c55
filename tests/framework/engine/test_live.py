"""A coding at work: skips that keep answers, states, checks, open choices, texts with values."""

from tests.framework.engine.conftest import NOT_STATED, coding, put, top
from tests.support.xlsforms import form, question
from tipcoder.domain.answers import Answer, Ref, Row
from tipcoder.domain.edits import SetAnswer
from tipcoder.framework.engine import editing
from tipcoder.framework.engine.live import LiveCoding, Validity
from tipcoder.framework.form.form import Form, Question


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
    assert live.hidden_persons_answers() == {top("b")}
    assert changes.derived.relevant[top("b")] is False
    assert changes.derived.values == {top("c"): "!"}
    assert {top("a"), top("g"), top("b"), top("c")} == changes.refs
    put(live, "a", "x")
    assert live.value(top("c")) == "kept!"
    assert live.hidden_answers() == ()
    assert live.hidden_persons_answers() == frozenset()


def test_a_section_may_ask_its_own_question_whether_it_is_relevant() -> None:
    live = coding(
        question("text", "a"),
        question("begin_group", "g", relevant="${a} != '' and ${b} != 'x'"),
        question("text", "b"),
        question("text", "c"),
        question("end_group"),
        question("calculate", "d", calculation="concat(${b}, '!')"),
    )
    assert not live.is_relevant(top("c"))
    put(live, "a", "1")
    put(live, "b", "y")
    assert (live.is_relevant(top("c")), live.value(top("d"))) == (True, "y!")
    put(live, "b", "x")
    assert (live.is_relevant(top("b")), live.is_relevant(top("c")), live.value(top("d"))) == (False, False, "!")
    put(live, "a", "2")
    assert not live.is_relevant(top("c"))
    put(live, "b", None)
    assert live.is_relevant(top("c"))


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

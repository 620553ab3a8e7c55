"""Rows of a coding at work: they come, go, move, follow a number, and take their answers along."""

import pytest

from tests.framework.engine.conftest import NOT_STATED, coding, put, top
from tests.support.xlsforms import form, question
from tipcoder.domain.answers import Answer, Ref, Row
from tipcoder.domain.edits import AddRows, inverse
from tipcoder.framework.engine import editing
from tipcoder.framework.engine.editing import start_coding
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.form.form import Question

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


def is_question(live: LiveCoding, ref: Ref) -> bool:
    return isinstance(live.node(ref), Question)


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


def test_a_copy_of_a_row_leaves_out_what_identifies_somebody() -> None:
    """Initials are those of one person alone."""
    live = coding(
        question("begin_repeat", "victims"),
        question("text", "initials", tip_privacy="identifier"),
        question("text", "sex"),
        question("end_repeat"),
    )
    live.apply(editing.add_row(live, "root", "victims"))
    (first,) = live.rows("root", "victims")
    put(live, "initials", "A.B.", first.id)
    put(live, "sex", "female", first.id)
    live.apply(editing.duplicate_row(live, first.id))
    _, copy = live.rows("root", "victims")
    assert [live.value(Ref(copy.id, key)) for key in ("initials", "sex")] == ["", "female"]

"""A roster is not yet asked, has rows, or is said to have none: never two of these at once."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.xlsforms import form, question
from tipcoder.domain.answers import Answer, AnswerState, Ref
from tipcoder.domain.edits import Edit, inverse
from tipcoder.errors import UserError
from tipcoder.framework.engine import editing
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.engine.trial_run import try_form

FORM = form(
    question("text", "title"),
    question("begin_group", "persons"),
    question("begin_repeat", "defendants", tip_least="1"),
    question("text", "name", default="?"),
    question("begin_repeat", "charges"),
    question("text", "article"),
    question("end_repeat"),
    question("end_repeat"),
    question("begin_repeat", "victims"),
    question("text", "who"),
    question("end_repeat"),
    question("end_group"),
    question("integer", "number"),
    question("begin_repeat", "counted", repeat_count="${number}"),
    question("text", "one"),
    question("end_repeat"),
    question("calculate", "victim_count", calculation="count(${victims})"),
)
VICTIMS = Ref("root", "victims")
NONE = Answer(state=AnswerState.NONE)


def test_a_row_takes_none_back_and_one_undo_brings_it_again() -> None:
    live = LiveCoding(FORM, "root")
    live.apply(editing.say_none(live, VICTIMS))
    assert (live.answer(VICTIMS), live.value(Ref("root", "victim_count"))) == (NONE, "0")
    assert editing.say_none(live, VICTIMS) == ()

    edit = editing.add_row(live, "root", "victims")
    live.apply(edit)
    assert (live.answer(VICTIMS), live.value(Ref("root", "victim_count"))) == (None, "1")
    live.apply(inverse(edit))
    assert (live.answer(VICTIMS), live.rows("root", "victims")) == (NONE, ())


def test_none_cannot_be_said_while_there_are_rows() -> None:
    live = LiveCoding(FORM, "root")
    live.apply(editing.add_row(live, "root", "victims"))
    with pytest.raises(UserError) as raised:
        editing.say_none(live, VICTIMS)
    assert (raised.value.code, raised.value.values) == ("roster_has_rows", {"count": 1})


@pytest.mark.parametrize(("roster", "count"), [("defendants", 1), ("counted", 0)])
def test_none_cannot_be_said_where_rows_must_be_or_are_counted(roster: str, count: int) -> None:
    with pytest.raises(UserError) as raised:
        editing.say_none(LiveCoding(FORM, "root"), Ref("root", roster))
    assert (raised.value.code, raised.value.values) == ("roster_needs_rows", {"count": count})


def test_a_trial_of_a_framework_can_say_none() -> None:
    steps: list[list[object]] = [["remove", "/data/persons/victims", 0], ["none", "/data/persons/victims"]]
    assert try_form(FORM, steps)["/data/persons/victims"] == {"relevant": True, "state": "none"}


@settings(max_examples=80)
@given(st.data())
def test_no_sequence_of_edits_and_undos_leaves_none_beside_rows(data: st.DataObject) -> None:
    live = LiveCoding(FORM, "root")
    done: list[Edit] = []
    undone: list[Edit] = []
    for _ in range(data.draw(st.integers(1, 16))):
        kind = data.draw(st.sampled_from(("edit", "edit", "edit", "undo", "redo")))
        if kind == "edit":
            edit = data.draw(edits(live))
            live.apply(edit)
            done.append(edit)
            undone.clear()
        elif kind == "undo" and done:
            undone.append(done.pop())
            live.apply(inverse(undone[-1]))
        elif kind == "redo" and undone:
            done.append(undone.pop())
            live.apply(done[-1])
        assert not [ref for ref in rosters(live) if live.answer(ref) and live.rows(ref.row, ref.key)]
    for edit in reversed(done):
        live.apply(inverse(edit))
    assert live.family("root") == ((live.row("root"),), ())


def rosters(live: LiveCoding) -> list[Ref]:
    parents = FORM.parents()
    return [Ref(row.id, key) for row in live.family("root")[0] for key in parents if parents[key] == row.roster]


@st.composite
def edits(draw: st.DrawFn, live: LiveCoding) -> Edit:
    ref = draw(st.sampled_from([ref for ref in rosters(live) if ref.key not in live.counted]))
    rows = live.rows(ref.row, ref.key)
    match draw(st.sampled_from(("add", "none", "none", "remove", "duplicate", "answer"))):
        case "add":
            return editing.add_row(live, ref.row, ref.key)
        case "none" if not rows and ref.key != "defendants":
            return editing.say_none(live, ref)
        case "remove" if rows:
            return editing.remove_row(live, rows[0].id)
        case "duplicate" if rows and len(live.family("root")[0]) < 12:
            return editing.duplicate_row(live, rows[0].id)
    return editing.set_answer(live, Ref("root", "number"), Answer(str(draw(st.integers(0, 3)))))

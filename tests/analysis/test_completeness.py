"""Counts of what is done, missing and wrong; counting only what changed gives what counting everything gives."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.xlsforms import form, question
from tipcoder.analysis.completeness import CompletenessCounter, Status, completeness, question_status
from tipcoder.domain.answers import Answer, AnswerState, Ref
from tipcoder.domain.edits import Edit
from tipcoder.domain.projects import Completeness
from tipcoder.framework.engine import editing
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.form.form import Question

FORM = form(
    question("text", "title", required="yes"),
    question("begin_group", "facts"),
    question("integer", "year", constraint=". > 1900"),
    question("integer", "age", constraint=". < 100", tip_severity="warning"),
    question("text", "why", relevant="${year} = ''"),
    question("begin_repeat", "victims"),
    question("text", "who", required="yes"),
    question("begin_repeat", "measures"),
    question("text", "kind", relevant="${who} != 'none'"),
    question("end_repeat"),
    question("end_repeat"),
    question("end_group"),
    question("calculate", "rows", calculation="count(${victims})"),
)


def status(live: LiveCoding, key: str) -> Status:
    node = live.node(Ref("root", key))
    assert isinstance(node, Question)
    return question_status(live, Ref("root", key), node)


def test_a_question_is_open_missing_answered_wrong_doubtful_or_hidden() -> None:
    live = LiveCoding(FORM, "root")
    assert [status(live, key) for key in ("title", "year", "why")] == [Status.MISSING, Status.OPEN, Status.OPEN]
    for key, answer in (
        ("title", Answer(state=AnswerState.NOT_STATED)),
        ("year", Answer("1800")),
        ("age", Answer("120")),
    ):
        live.apply(editing.set_answer(live, Ref("root", key), answer))
    assert [status(live, key) for key in ("title", "year", "age", "why")] == [
        Status.ANSWERED,
        Status.WRONG,
        Status.WARNING,
        Status.HIDDEN,
    ]
    assert completeness(live) == Completeness(answered=3, missing=0, wrong=1, total=3)


def test_percent_is_rounded_down_so_that_100_means_all() -> None:
    assert Completeness(answered=199, total=200).percent == 99
    assert Completeness(answered=200, total=200).percent == 100
    assert Completeness().percent == 0


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_counting_what_changed_is_counting_everything(data: st.DataObject) -> None:
    live = LiveCoding(FORM, "root")
    counts = CompletenessCounter(live)
    for _ in range(data.draw(st.integers(1, 12))):
        counts.forget(live.apply(edit(live, data)))
        assert counts.whole() == completeness(live)
        afresh = CompletenessCounter(live)
        for row in [row.id for row in live.family("root")[0]]:
            assert counts.row(row) == afresh.row(row)
        assert counts.node(Ref("root", "facts")) == afresh.node(Ref("root", "facts"))


def edit(live: LiveCoding, data: st.DataObject) -> Edit:
    rows = live.family("root")[0]
    row = data.draw(st.sampled_from(rows))
    rosters = {"": "victims", "victims": "measures"}
    can_remove = row.id != "root"
    match data.draw(st.sampled_from(("add", "answer", "remove") if can_remove else ("add", "answer"))):
        case "add" if row.roster in rosters:
            return editing.add_row(live, row.id, rosters[row.roster])
        case "remove":
            return editing.remove_row(live, row.id)
    keys = {"": ("title", "year", "age", "why"), "victims": ("who",), "measures": ("kind",)}[row.roster]
    value = data.draw(st.sampled_from(("", "none", "5", "1950")))
    key = data.draw(st.sampled_from(keys))
    return editing.set_answer(live, Ref(row.id, key), Answer(value) if value else None)

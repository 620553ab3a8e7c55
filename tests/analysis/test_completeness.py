"""Counts of what is done, missing and wrong; counting only what changed gives what counting everything gives."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.xlsforms import form, question
from tipcoder.analysis.completeness import CompletenessCounter, Status, completeness, question_status
from tipcoder.domain.answers import Answer, AnswerState, Ref
from tipcoder.domain.edits import Edit, inverse
from tipcoder.domain.projects import Completeness
from tipcoder.framework.engine import editing
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.form.form import Question

SURVEY = (
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
FORM = form(*SURVEY)
WITH_HIDDEN = form(
    *SURVEY,
    question("begin_group", "appeal", relevant="${title} != 'none'"),
    question("text", "grounds", required="yes"),
    question("begin_group", "inner"),
    question("text", "more"),
    question("begin_repeat", "judges", relevant="${year} != '5'"),
    question("text", "judge", required="yes"),
    question("end_repeat"),
    question("end_group"),
    question("end_group"),
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
    assert completeness(live) == Completeness(answered=3, missing=1, wrong=1, total=4), (
        "nobody said who the victims are"
    )


ROSTERS = form(
    question("begin_repeat", "victims"),
    question("text", "who"),
    question("end_repeat"),
    question("begin_repeat", "defendants", tip_least="2"),
    question("text", "name"),
    question("begin_repeat", "charges"),
    question("text", "article"),
    question("end_repeat"),
    question("end_repeat"),
    question("begin_repeat", "notes", tip_least="0"),
    question("text", "words"),
    question("end_repeat"),
    question("integer", "number"),
    question("begin_repeat", "counted", repeat_count="${number}"),
    question("text", "one"),
    question("end_repeat"),
)


def missing(live: LiveCoding, *nodes: Ref) -> list[int]:
    counts = CompletenessCounter(live)
    return [counts.node(ref).missing for ref in nodes]


def test_a_roster_is_missing_until_it_has_its_rows_or_none_is_said() -> None:
    live = LiveCoding(ROSTERS, "root")
    victims, defendants, notes, counted = (Ref("root", key) for key in ("victims", "defendants", "notes", "counted"))
    assert missing(live, victims, defendants, notes, counted) == [1, 1, 0, 0]
    assert completeness(live) == Completeness(answered=0, missing=2, wrong=0, total=3)

    live.apply(editing.say_none(live, victims))
    assert CompletenessCounter(live).node(victims) == Completeness(answered=1, total=1)
    live.apply(editing.say_none(live, notes))
    assert CompletenessCounter(live).node(notes) == Completeness(answered=1, total=1)

    live.apply(editing.add_row(live, "root", "defendants"))
    charges = Ref(live.rows("root", "defendants")[0].id, "charges")
    assert missing(live, defendants, charges) == [2, 1], "one defendant is too few, and has no charge yet"
    live.apply(editing.add_row(live, "root", "defendants"))
    live.apply(editing.say_none(live, charges))
    assert missing(live, defendants, charges) == [1, 0]


def test_a_roster_that_is_hidden_is_not_missing() -> None:
    found = form(
        question("select_one yes_no", "any"),
        question("begin_repeat", "victims", relevant="${any} = 'yes'"),
        question("text", "who"),
        question("end_repeat"),
    )
    live = LiveCoding(found, "root")
    assert completeness(live).missing == 0
    live.apply(editing.set_answer(live, Ref("root", "any"), Answer("yes")))
    assert completeness(live).missing == 1
    live.apply(editing.say_none(live, Ref("root", "victims")))
    assert completeness(live) == Completeness(answered=2, total=2)
    live.apply(editing.set_answer(live, Ref("root", "any"), Answer("no")))
    assert completeness(live) == Completeness(answered=1, total=1), "what is hidden counts for nothing"


def test_percent_is_rounded_down_so_that_100_means_all() -> None:
    assert Completeness(answered=199, missing=1, total=300).percent == 99
    assert Completeness(answered=100, total=300).percent == 100, "nothing is missing"
    assert Completeness().percent == 0


@settings(max_examples=60)
@given(st.data())
def test_counting_what_changed_is_counting_everything(data: st.DataObject) -> None:
    live = LiveCoding(WITH_HIDDEN, "root")
    counts = CompletenessCounter(live)
    done: list[Edit] = []
    for _ in range(data.draw(st.integers(1, 12))):
        is_undo = bool(done) and data.draw(st.booleans())
        step = inverse(done.pop()) if is_undo else edit(live, data)
        counts.follow(live.apply(step))
        done += () if is_undo else (step,)
        assert counts.whole() == completeness(live)
        afresh = CompletenessCounter(live)
        for row in [row.id for row in live.family("root")[0]]:
            assert counts.row(row) == afresh.row(row)
        for key in ("facts", "appeal", "inner", "judges"):
            assert counts.node(Ref("root", key)) == afresh.node(Ref("root", key))


def edit(live: LiveCoding, data: st.DataObject) -> Edit:
    rows = live.family("root")[0]
    row = data.draw(st.sampled_from(rows))
    rosters = {"": data.draw(st.sampled_from(("victims", "judges"))), "victims": "measures"}
    can_remove = row.id != "root"
    match data.draw(st.sampled_from(("add", "answer", "none", "remove") if can_remove else ("add", "answer", "none"))):
        case "none" if row.roster in rosters and not live.rows(row.id, rosters[row.roster]):
            return editing.say_none(live, Ref(row.id, rosters[row.roster]))
        case "add" if row.roster in rosters:
            return editing.add_row(live, row.id, rosters[row.roster])
        case "remove":
            return editing.remove_row(live, row.id)
    keys = {
        "": ("title", "year", "age", "why", "grounds", "more"),
        "victims": ("who",),
        "measures": ("kind",),
        "judges": ("judge",),
    }[row.roster]
    value = data.draw(st.sampled_from(("", "none", "5", "1950")))
    key = data.draw(st.sampled_from(keys))
    return editing.set_answer(live, Ref(row.id, key), Answer(value) if value else None)

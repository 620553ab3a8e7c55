"""Tiers of questions: which a project asks for, and what is said of them in lint, comparison, codebook and counts."""

from dataclasses import replace

from tests.support.xlsforms import form, question
from tipcoder.analysis.completeness import Status, completeness, question_status
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.edits import AddRows
from tipcoder.domain.projects import Completeness, Tier
from tipcoder.framework.engine import editing
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.engine.trial_run import count_asked
from tipcoder.framework.form.form import Form, Question

FORM = form(
    question("text", "title", required="yes"),
    question("text", "more", required="yes", tip_tier="extended"),
    question("integer", "year", constraint=". > 1900", tip_tier="extended"),
    question("text", "proved", tip_tier="extended", tip_evidence="required"),
    question("begin_group", "section", tip_tier="extended"),
    question("text", "inside"),
    question("text", "after_all", tip_tier="core"),
    question("end_group"),
    question("begin_repeat", "victims"),
    question("text", "who", required="yes"),
    question("text", "detail", tip_tier="extended"),
    question("end_repeat"),
    question("begin_repeat", "items", tip_tier="extended"),
    question("text", "kind", required="yes"),
    question("end_repeat"),
)
ALL = replace(FORM, asked=Tier.EXTENDED)


def found(key: str, roster: str = "") -> Question:
    node = FORM.question(roster, key)
    assert node is not None
    return node


def status(live: LiveCoding, key: str) -> Status:
    return question_status(live, Ref("root", key), found(key))


def started(form: Form) -> LiveCoding:
    return LiveCoding(form, "root")


def add(live: LiveCoding, roster: str) -> str:
    edit = editing.add_row(live, "root", roster)
    live.apply(edit)
    (added,) = edit
    assert isinstance(added, AddRows)
    return added.rows[0].id


def test_nearest_column_of_question_section_or_roster_says_the_tier() -> None:
    tiers = {question.name: question.tier for _, question in FORM.all_questions()}
    assert {name for name, tier in tiers.items() if tier is Tier.EXTENDED} == {
        "more",
        "year",
        "proved",
        "inside",
        "detail",
        "items",
        "kind",
    }


def test_extended_question_is_missing_only_where_all_are_asked() -> None:
    assert status(started(FORM), "more") is Status.OPEN
    assert status(started(ALL), "more") is Status.MISSING
    assert completeness(started(FORM)) == Completeness(0, 2, 0, total=3), "one of them is that there is no victim"
    assert completeness(started(ALL)) == Completeness(0, 4, 0, total=8), "nor an item"


def test_answer_to_an_extended_question_counts_and_is_checked() -> None:
    live = started(FORM)
    live.apply(editing.set_answer(live, Ref("root", "year"), Answer("1800")))
    live.apply(editing.set_answer(live, Ref("root", "proved"), Answer("So it was")))
    assert (status(live, "year"), status(live, "proved")) == (Status.WRONG, Status.UNPROVED)
    assert completeness(live) == Completeness(answered=1, missing=3, wrong=1, total=5)


def test_rows_of_an_extended_roster_are_never_missing_and_hide_nothing() -> None:
    live = started(FORM)
    before = completeness(live)
    row = add(live, "items")
    assert completeness(live) == before
    assert not FORM.is_folded("items", found("kind", "items"))
    assert question_status(live, Ref(row, "kind"), found("kind", "items")) is Status.OPEN


def test_what_is_not_asked_for_is_folded_unless_it_is_in_a_row_that_somebody_added() -> None:
    folded = {node.name for roster, node in FORM.all_questions() if FORM.is_folded(roster, node)}
    assert folded == {"more", "year", "proved", "inside", "detail", "items"}
    assert not any(ALL.is_folded(roster, node) for roster, node in ALL.all_questions())


def test_asked_questions_are_counted_by_tier() -> None:
    one_row_of_each = count_asked(FORM, ())
    assert one_row_of_each == {"core": 3, "extended": 6}
    assert count_asked(FORM, [["add", "/data/victims"], ["add", "/data/items"]]) == {"core": 4, "extended": 8}

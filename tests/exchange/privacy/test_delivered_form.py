"""The form by which delivered cases are read, made of a framework."""

from tests.support.xlsforms import YES_NO, form, question
from tipcoder.analysis.completeness import CompletenessCounter, Status, question_status
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.projects import Completeness
from tipcoder.exchange.privacy.delivered_form import delivered_form, with_groups
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.form.form import Form, Question

COURTS = (
    {"list_name": "courts", "name": "basic", "label": "Basic court", "level": "L1"},
    {"list_name": "courts", "name": "supreme", "label": "Supreme court", "level": "L3"},
)
MEANS = (
    {"list_name": "means", "name": "force", "label": "Force", "parent": ""},
    {"list_name": "means", "name": "beating", "label": "Beating", "parent": "force"},
)


def asked() -> Form:
    return form(
        question("select_one courts", "court", tip_privacy="level"),
        question("select_multiple means", "means", tip_privacy="group"),
        question("integer", "age", tip_privacy="group", required="yes", constraint=". > 12"),
        question("select_one yes_no", "appealed", tip_evidence="required"),
        question("text", "grounds", relevant="${appealed} = 'yes'", tip_privacy="open"),
        question("select_one yes_no", "young", relevant="${age} < 18"),
        question("begin_group", "later", relevant="${appealed} = 'yes'"),
        question("select_one yes_no", "quick", relevant="${court} = 'basic'"),
        question("end_group"),
        question("integer", "twice", calculation="${age} * 2", tip_privacy="open"),
        question("begin_repeat", "charges", repeat_count="2"),
        question("select_one yes_no", "proved"),
        question("end_repeat"),
        choices=(*YES_NO, *COURTS, *MEANS),
    )


def live(**answers: str) -> LiveCoding:
    given = [(Ref("root", key), Answer(value)) for key, value in answers.items()]
    return LiveCoding(delivered_form(asked()), "root", (), given)


def test_levels_groups_and_bands_are_answers_without_fault() -> None:
    coding = live(court="L3", means="force", age="9_17", appealed="yes", twice="30")
    for key in ("court", "means", "age", "appealed"):
        ref = Ref("root", key)
        node = coding.node(ref)
        assert isinstance(node, Question)
        assert question_status(coding, ref, node) is Status.ANSWERED
        codes = {choice.code for choice in coding.form.choices[node.choices]}
        assert coding.value(ref) in codes
    assert coding.value(Ref("root", "twice")) == "30"
    assert CompletenessCounter(coding).whole() == CompletenessCounter(coding).row("root") == Completeness(4, 0, 0, 4)


def test_terms_stay_in_their_lists_beside_the_levels() -> None:
    lists = delivered_form(asked()).choices
    assert [choice.code for choice in lists["courts"]] == ["basic", "supreme", "L1", "L3"]
    assert [choice.code for choice in lists["means"]] == ["force", "beating"]
    assert with_groups(asked()).choices == lists


def test_only_conditions_that_can_be_known_count() -> None:
    coding = live(appealed="no", court="L3")
    relevant = {ref.key: coding.is_relevant(ref) for ref in coding.refs_in("root")}
    assert not relevant["grounds"]
    assert not relevant["later"]
    assert not relevant["quick"]
    assert relevant["young"]
    assert live(appealed="yes").is_relevant(Ref("root", "quick"))
    without = LiveCoding(delivered_form(asked(), with_conditions=False), "root")
    assert all(without.is_relevant(ref) for ref in without.refs_in("root"))


def test_nothing_is_asked_of_who_reads() -> None:
    coding = live()
    for ref in coding.refs_in("root"):
        assert coding.is_readonly(ref)
        assert not coding.is_required(ref)
    assert not coding.counted
    assert CompletenessCounter(coding).whole() == Completeness()


def test_what_may_have_stayed_is_told() -> None:
    delivered = delivered_form(asked()).delivered
    assert delivered is not None
    names = {path.rpartition("/")[2] for path in delivered.withheld}
    assert names == {"court", "means", "age", "grounds"}

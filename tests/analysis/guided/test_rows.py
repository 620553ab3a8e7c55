"""Rows of several judgments and of a coding are one by what they are called."""

from tipcoder.analysis.guided.rows import match_rows
from tipcoder.domain.proposed_answers import GuidedReading, ProposedAnswer, ProvingPassage


def answer(question: str, row: str, value: str) -> ProposedAnswer:
    passage = ProvingPassage(0, 1, 1, "x")
    return ProposedAnswer(question=question, row=row, value=value, judgment=0, passage=passage, rule="r")


def reading(*answers: ProposedAnswer) -> GuidedReading:
    return GuidedReading("sr", (), answers, ())


def test_a_person_goes_to_the_row_with_the_same_label_and_others_are_new() -> None:
    first = reading(
        answer("defendant_label", "defendants[1]", "M.J."),
        answer("defendant_label", "defendants[2]", "J. P."),
        answer("charge_article", "defendants[2]/charges[1]", "srb_388_1"),
    )
    (matched,) = match_rows([first], {"defendants[1]": "J.P."})
    assert [(each.row, each.new_row) for each in matched.proposals] == [
        ("defendants[2]", True),
        ("defendants[1]", False),
        ("defendants[1]/charges[1]", True),
    ]


def test_what_an_earlier_judgment_said_is_said_once() -> None:
    first = reading(answer("victim_label", "victims[1]", "A.B."))
    second = reading(answer("victim_label", "victims[1]", "C.D."), answer("victim_label", "victims[2]", "B.A."))
    matched = match_rows([first, second], {})
    assert [[(each.row, each.value) for each in one.proposals] for one in matched] == [
        [("victims[1]", "A.B.")],
        [("victims[2]", "C.D."), ("victims[1]", "B.A.")],
    ]

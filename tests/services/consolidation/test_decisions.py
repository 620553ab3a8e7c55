"""Decisions of a person: cases that may be one, and terms that countries proposed."""

from collections.abc import Mapping

import pytest

from tests.support.generated_regions import Made, frame, planned
from tipcoder.domain.answers import Answer
from tipcoder.domain.consolidation import ConflictKind, Decisions, decisions_of
from tipcoder.domain.records import CaseRecord, RowRecord
from tipcoder.domain.taxonomies import Taxonomy, Term, TermStatus
from tipcoder.errors import UserError
from tipcoder.services.consolidation.scanning import ScannedDelivery
from tipcoder.services.consolidation.terms import recode, settle_terms

KEY = "0123456789abcdef"
MEANS = Taxonomy("means", (Term("deception", {"en": "Deception"}), Term("force", {"en": "Force"})))


def case(key: str, answers: Mapping[str, str]) -> CaseRecord:
    given = {name: Answer(value) for name, value in answers.items()}
    return {"": (RowRecord(row_id=key, case_id=key, parent_id=None, answers=given, sheet="cases", line=3),)}


def made(project: int, *cases: CaseRecord, country: str = "SRB") -> Made:
    return Made(project, 1, 1, cases, country)


def test_the_same_key_in_two_projects_is_kept_twice_unless_one_is_preferred() -> None:
    both = [made(1, case(KEY, {"decided": "2021"})), made(2, case(KEY, {"decided": "2022"}), country="ALB")]
    plan = planned(both)
    (conflict,) = plan.report.conflicts
    assert conflict.kind is ConflictKind.SAME_CASE
    assert (plan.report.cases, plan.left_out) == (2, frozenset())
    for prefer in ("ALB", "ALB-2-1.xlsx", "project-2"):
        chosen = planned(both, decisions=Decisions({conflict.id: f"prefer:{prefer}"}))
        (out,) = chosen.left_out
        assert out == next(
            member.case for member in conflict.members if member.key == KEY and member.case in chosen.left_out
        )
        assert (chosen.report.cases, chosen.report.left_out, chosen.report.cases_that_came) == (1, 1, 2)
        assert [found.counts.left_out for found in chosen.report.deliveries] == [0, 1]
    assert planned(both, decisions=Decisions({"": "prefer:SRB"})).report.deliveries[0].counts.left_out == 1


def test_a_preference_for_what_is_not_in_conflict_is_refused() -> None:
    both = [made(1, case(KEY, {"decided": "2021"})), made(2, case(KEY, {"decided": "2022"}))]
    (conflict,) = planned(both).report.conflicts
    with pytest.raises(UserError) as raised:
        planned(both, decisions=Decisions({conflict.id: "prefer:MDA"}))
    assert raised.value.code == "decision_unknown"
    with pytest.raises(UserError):
        Decisions({"": "throw away"})


def test_keys_typed_by_hand_are_no_sign_of_the_same_case() -> None:
    assert (
        planned([made(1, case("1", {"decided": "2021"})), made(2, case("1", {"decided": "2022"}))]).report.conflicts
        == ()
    )


def test_cases_with_the_same_answers_throughout_are_told_of_once() -> None:
    answers = {f"answer_{number}": str(number) for number in range(15)}
    plan = planned([made(1, case("a", answers), case("b", {**answers, "answer_1": "x"})), made(2, case("c", answers))])
    (conflict,) = plan.report.conflicts
    assert conflict.kind is ConflictKind.SAME_ANSWERS
    assert {member.key for member in conflict.members} == {"a", "c"}


def brought(number: int, country: str, *terms: tuple[str, str, int]) -> ScannedDelivery:
    """A delivery whose answers use foreign means: (code, label, answers); no label for a mere code."""
    found = ScannedDelivery(delivery=made(number, country=country).delivery)
    for code, label, uses in terms:
        term = Term(code, {"en": label}, status=TermStatus.PROPOSED) if label else None
        found.foreign["means", code] = term, uses
    return found


def settled(*scanned: ScannedDelivery, decisions: Decisions | None = None, known: Taxonomy = MEANS) -> dict[str, Term]:
    done = settle_terms(scanned, {"means": known}, decisions or Decisions())
    return {code: term for code, term in done.taxonomies["means"].by_code().items() if code not in MEANS.by_code()}


def test_the_same_code_of_two_countries_is_one_term_only_if_its_label_is_the_same() -> None:
    same = settled(brought(1, "SRB", ("online", "Online", 2)), brought(2, "ALB", ("online", "online", 1)))
    assert list(same) == ["online"]
    assert same["online"].proposed_by == "ALB SRB"
    apart = settle_terms(
        [brought(1, "SRB", ("online", "Online", 2)), brought(2, "ALB", ("online", "By letter", 1))],
        {"means": MEANS},
        Decisions(),
    )
    assert {found.code: found.uses for found in apart.proposals} == {"online_alb": 1, "online_srb": 2}
    assert sorted(now for codes in apart.codes.values() for now in codes.values()) == ["online_alb", "online_srb"]
    unknown = settled(brought(1, "SRB", ("x", "", 1)), brought(2, "ALB", ("x", "", 1)))
    assert sorted(unknown) == ["x_alb", "x_srb"]


def test_a_term_that_came_before_is_the_same_when_it_comes_again() -> None:
    first = settle_terms([brought(1, "SRB", ("online", "Online", 1))], {"means": MEANS}, Decisions())
    known = first.taxonomies["means"]
    again = settle_terms([brought(1, "SRB", ("online", "Online!", 1))], {"means": known}, Decisions())
    assert again.taxonomies["means"] == known
    other = settle_terms([brought(2, "ALB", ("online", "By letter", 1))], {"means": known}, Decisions())
    assert {term.code for term in other.taxonomies["means"].terms if term.proposed_by} == {"online", "online_alb"}


def test_proposals_are_approved_rejected_or_merged_and_else_wait() -> None:
    one = brought(1, "SRB", ("a", "A", 1), ("b", "B", 1), ("c", "C", 1), ("d", "deception", 1))
    decisions = Decisions(
        terms={("means", "a"): "approve", ("means", "b"): "reject", ("means", "c"): "merge:force"},
    )
    done = settle_terms([one], {"means": MEANS}, decisions)
    terms = done.taxonomies["means"].by_code()
    assert [terms[code].status for code in "abcd"] == [
        TermStatus.ACTIVE,
        TermStatus.REJECTED,
        TermStatus.DEPRECATED,
        TermStatus.PROPOSED,
    ]
    assert terms["c"].replaced_by == ("force",)
    assert {found.code: found.nearest for found in done.proposals}["d"] == "deception"
    assert done.codes[one.delivery.id] == {("means", "c"): "force"}
    plan = planned([made(1, case("k", {"means": "c force a"}))], to=frame(1))
    (mapped,) = (found for scanned in plan.taken for found in scanned.cases())
    recoded = recode(mapped, done.codes[one.delivery.id], {("", "means"): "means"})
    assert recoded[""][0].answers["means"] == Answer("force a")


def test_decisions_on_what_nobody_proposed_are_refused() -> None:
    for decisions in ({("means", "zz"): "approve"}, {("means", "a"): "merge:zz"}):
        with pytest.raises(UserError) as raised:
            settled(brought(1, "SRB", ("a", "A", 1)), decisions=Decisions(terms=decisions))
        assert raised.value.code == "decision_term_unknown"


def test_decisions_are_read_from_a_table_and_what_is_no_decision_is_told() -> None:
    read = decisions_of({"conflicts": {"same_case-1": "keep_both"}, "terms": {"means": {"a": "merge:force"}}})
    assert (read.conflicts, read.terms) == ({"same_case-1": "keep_both"}, {("means", "a"): "merge:force"})
    wrong: tuple[dict[str, object], ...] = (
        {"cases": {}},
        {"terms": {"means": "approve"}},
        {"conflicts": []},
        {"terms": {"means": {"a": "yes"}}},
    )
    for table in wrong:
        with pytest.raises(UserError):
            decisions_of(table)

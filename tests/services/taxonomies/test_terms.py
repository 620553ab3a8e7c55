"""A term's life: proposed and used at once, approved, merged, rejected, withdrawn; retired and revived."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.new_projects import new_project
from tests.support.xlsforms import question, workbook
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.edits import SetAnswer
from tipcoder.domain.projects import Country
from tipcoder.domain.taxonomies import Taxonomy, Term, TermStatus
from tipcoder.errors import UserError
from tipcoder.framework.engine import editing
from tipcoder.services.cases import add_case, get_case
from tipcoder.services.coding import OpenCoding, apply_edit, history, open_coding, undo
from tipcoder.services.projects import NewProject, OpenProject, close_project, refresh_form
from tipcoder.services.taxonomies.proposals import (
    Approve,
    MergeInto,
    Reject,
    decide,
    propose_term,
    withdraw,
)
from tipcoder.services.taxonomies.terms import merge, retire, revive, uses
from tipcoder.storage.coding.codings import load_coding
from tipcoder.storage.coding.term_recoding import save_taxonomies
from tipcoder.storage.coding.term_uses import Use
from tipcoder.storage.taxonomies import load_taxonomy

PASSPHRASE = "four fictional words here"
SURVEY = [
    question("select_multiple_from_file test_means.csv", "means"),
    question("begin_repeat", "victims"),
    question("select_one_from_file test_means.csv", "worst"),
    question("end_repeat"),
    question("calculate", "forced", calculation="selected(${means}, 'force')"),
    question("calculate", "id", calculation="once(uuid())"),
    question("text", "how", relevant="selected(${means}, 'force')"),
]
MEANS = Taxonomy(
    "test_means",
    (
        Term("coercion", {"en": "Coercion"}),
        Term("force", {"en": "Force", "sr": "сила"}, parent="coercion"),
        Term("fraud", {"en": "Fraud"}),
    ),
)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    framework = tmp_path / "framework.xlsx"
    framework.write_bytes(workbook(SURVEY))
    project = new_project(NewProject(tmp_path / "a.tip", "A", Country.SRB, "SRB-01", PASSPHRASE, framework))
    save_taxonomies(project.database, (MEANS,))
    refresh_form(project)
    yield project
    close_project(project)


@pytest.fixture
def coded(project: OpenProject) -> OpenCoding:
    return open_coding(project, add_case(project).coding.id)


def choose(work: OpenCoding, codes: str) -> Ref:
    ref = Ref(work.live.root, "means")
    apply_edit(work, editing.set_answer(work.live, ref, Answer(codes)))
    return ref


def choose_of_victim(work: OpenCoding, code: str) -> Ref:
    apply_edit(work, editing.add_row(work.live, work.live.root, "victims"))
    ref = Ref(work.live.rows(work.live.root, "victims")[-1].id, "worst")
    apply_edit(work, editing.set_answer(work.live, ref, Answer(code)))
    return ref


def term(project: OpenProject, code: str) -> Term:
    return load_taxonomy(project.database, "test_means").by_code()[code]


def offered(work: OpenCoding, ref: Ref) -> list[str]:
    return [choice.code for choice in work.live.choices(ref)]


def test_a_proposed_term_is_offered_at_once_in_its_place(project: OpenProject, coded: OpenCoding) -> None:
    proposed = propose_term(
        project, "test_means", {"sr": " Просјачење на интернету ", "en": ""}, parent="coercion", definitions={"sr": "x"}
    )
    assert proposed.code == "srb_01_prosjacenje_na_internetu"
    assert term(project, proposed.code) == proposed
    assert (proposed.labels, proposed.status, proposed.proposed_by) == (
        {"sr": "Просјачење на интернету"},
        TermStatus.PROPOSED,
        "SRB-01",
    )
    again = open_coding(project, coded.coding.id)
    ref = choose(again, f"force {proposed.code}")
    assert offered(again, ref) == ["coercion", "force", proposed.code, "fraud"]
    answers = {code: use.answers for code, use in uses(project, "test_means").items()}
    assert answers == {"force": 1, proposed.code: 1}


def test_codes_of_proposals_are_unique_and_labels_too(project: OpenProject) -> None:
    first = propose_term(project, "test_means", {"en": "Begging online!"})
    second = propose_term(project, "test_means", {"sr-Latn": "Begging, online"})
    third = propose_term(project, "test_means", {"sr": "⚖"})
    assert (first.code, second.code, third.code) == (
        "srb_01_begging_online",
        "srb_01_begging_online_2",
        "srb_01",
    )
    for labels, fault in (({"sr": "СИЛА"}, "term_known"), ({"en": " "}, "term_label_missing")):
        with pytest.raises(UserError) as caught:
            propose_term(project, "test_means", labels)
        assert caught.value.code == fault


def test_a_long_label_makes_no_long_code(project: OpenProject) -> None:
    assert len(propose_term(project, "test_means", {"en": "very long " * 30}).code) <= 50


def test_an_approved_term_is_a_term_and_a_rejected_one_stays_in_its_answers(
    project: OpenProject, coded: OpenCoding
) -> None:
    good, bad = (propose_term(project, "test_means", {"en": label}).code for label in ("good", "bad"))
    work = open_coding(project, coded.coding.id)
    ref = choose(work, f"{good} {bad}")
    assert decide(project, "test_means", good, Approve()) == decide(project, "test_means", bad, Reject()) == ()
    assert (term(project, good).status, term(project, bad).status) == (TermStatus.ACTIVE, TermStatus.REJECTED)
    again = open_coding(project, coded.coding.id)
    assert again.live.answer(ref) == Answer(f"{good} {bad}")
    assert term(project, good).proposed_by == "SRB-01"


def test_a_merged_proposal_takes_its_answers_along_and_keeps_its_words(project: OpenProject) -> None:
    code = propose_term(project, "test_means", {"sr": "Силом"}).code
    works = [open_coding(project, add_case(project).coding.id) for _ in range(3)]
    first, second, untouched = works
    ref = choose(first, f"fraud {code} force")
    worst = choose_of_victim(second, code)
    choose(untouched, "fraud")
    changed = decide(project, "test_means", code, MergeInto("force"))
    assert set(changed) == {first.coding.id, second.coding.id}
    first, second, untouched = (open_coding(project, work.coding.id) for work in works)
    assert first.live.answer(ref) == Answer("fraud force")
    assert second.live.answer(worst) == Answer("force")
    assert untouched.live.answer(Ref(untouched.live.root, "means")) == Answer("fraud")
    merged = term(project, code)
    assert (merged.status, merged.replaced_by, merged.label("sr")) == (TermStatus.DEPRECATED, ("force",), "Силом")
    (entry, *_) = history(first, ref)
    assert (entry.before, entry.after) == (Answer(f"fraud {code} force"), Answer("fraud force"))
    assert uses(project, "test_means")["force"] == Use(2, 2, 2)
    undo(first)
    assert first.live.answer(ref) == Answer(f"fraud {code} force")


def test_a_merge_brings_what_follows_from_the_answer(project: OpenProject, coded: OpenCoding) -> None:
    code = propose_term(project, "test_means", {"en": "Violence"}).code
    work = open_coding(project, coded.coding.id)
    choose(work, code)
    given = dict(load_coding(project.database, coded.coding.id).calculated)[Ref(coded.coding.id, "id")]
    before = get_case(project, coded.coding.case).coding.completeness
    assert merge(project, "test_means", code, "force") == (coded.coding.id,)
    stored = load_coding(project.database, coded.coding.id)
    calculated = dict(stored.calculated)
    assert calculated[Ref(coded.coding.id, "forced")] == Answer("true")
    assert calculated[Ref(coded.coding.id, "id")] == given
    after = get_case(project, coded.coding.case).coding.completeness
    assert after.total == before.total + 1


def test_nothing_is_merged_into_what_is_gone(project: OpenProject) -> None:
    retire(project, "test_means", "fraud")
    for target in ("fraud", "force"):
        with pytest.raises(UserError) as caught:
            merge(project, "test_means", "force", target)
        assert caught.value.code == "term_merge_target"


def test_a_retired_term_is_kept_where_it_is_used_and_can_be_revived(project: OpenProject, coded: OpenCoding) -> None:
    ref = choose(coded, "fraud")
    retire(project, "test_means", "fraud")
    assert term(project, "fraud").status is TermStatus.DEPRECATED
    assert open_coding(project, coded.coding.id).live.answer(ref) == Answer("fraud")
    merge(project, "test_means", "fraud", "force")
    revive(project, "test_means", "fraud")
    assert (term(project, "fraud").status, term(project, "fraud").replaced_by) == (TermStatus.ACTIVE, ())


def test_a_proposal_is_withdrawn_only_when_no_answer_uses_it(project: OpenProject, coded: OpenCoding) -> None:
    used, unused = (propose_term(project, "test_means", {"en": label}).code for label in ("used", "unused"))
    work = open_coding(project, coded.coding.id)
    ref = choose(work, used)
    withdraw(project, "test_means", unused)
    assert unused not in load_taxonomy(project.database, "test_means").by_code()
    with pytest.raises(UserError) as caught:
        withdraw(project, "test_means", used)
    assert (caught.value.code, caught.value.values["cases"]) == ("term_in_use", 1)
    apply_edit(work, (SetAnswer(ref, Answer(used), None),))
    withdraw(project, "test_means", used)
    assert term(project, used).status is TermStatus.REJECTED, "the history of the answer shows its label"


def test_a_proposal_with_others_under_it_is_not_withdrawn(project: OpenProject) -> None:
    above = propose_term(project, "test_means", {"en": "above"}).code
    propose_term(project, "test_means", {"en": "below"}, parent=above)
    with pytest.raises(UserError) as caught:
        withdraw(project, "test_means", above)
    assert caught.value.code == "term_has_narrower"

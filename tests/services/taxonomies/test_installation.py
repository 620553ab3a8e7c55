"""Installing a newer version of a taxonomy: what it would do first, then all of it or nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.new_projects import new_project
from tests.support.project_files import fill_disk
from tests.support.steps import finished
from tests.support.xlsforms import question, workbook
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.projects import Country
from tipcoder.domain.taxonomies import Taxonomy, Term, TermStatus
from tipcoder.errors import UserError
from tipcoder.framework.engine import editing
from tipcoder.services.cases import add_case, get_case, remove_case
from tipcoder.services.coding import OpenCoding, apply_edit, history, open_coding, undo
from tipcoder.services.projects import NewProject, OpenProject, close_project, open_project
from tipcoder.services.taxonomies.installation import install, plan_installation
from tipcoder.services.taxonomies.proposals import propose_term
from tipcoder.storage.coding.codings import load_coding
from tipcoder.storage.coding.term_uses import Use
from tipcoder.storage.taxonomies import list_taxonomies, load_taxonomy

PASSPHRASE = "four fictional words here"
SURVEY = [
    question("select_multiple_from_file test_means.csv", "means"),
    question("begin_repeat", "victims"),
    question("select_one_from_file test_means.csv", "worst"),
    question("end_repeat"),
    question("calculate", "weight", calculation="instance('test_means')/root/item[name = 'force']/weight"),
    question("text", "why_heavy", required="yes", relevant="${weight} > 3"),
]


def term(code: str, replaced_by: str = "", **columns: str) -> Term:
    status = TermStatus.DEPRECATED if replaced_by else TermStatus.ACTIVE
    return Term(code, {"en": code.title()}, status=status, replaced_by=tuple(replaced_by.split()), columns=columns)


FIRST = Taxonomy(
    "test_means",
    (term("force", weight="2"), term("fraud"), term("deceit"), term("abuse"), term("unused"), term("taken_back")),
    version="1",
)
SECOND = Taxonomy(
    "test_means",
    (term("force", weight="5"), term("deception"), term("fraud", "deception"), term("deceit", "deception force")),
    version="2",
)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    framework = tmp_path / "framework.xlsx"
    framework.write_bytes(workbook(SURVEY))
    project = new_project(NewProject(tmp_path / "a.tip", "A", Country.SRB, "SRB-01", PASSPHRASE, framework))
    finished(install(project, plan_installation(project, [FIRST])))
    yield project
    close_project(project)


@pytest.fixture
def coded(project: OpenProject) -> OpenCoding:
    """A coding that uses most terms, one of them in a row and one that it took back."""
    work = open_coding(project, add_case(project).coding.id)
    choose(work, "taken_back")
    choose(work, "force fraud deceit abuse")
    apply_edit(work, editing.add_row(work.live, work.live.root, "victims"))
    apply_edit(work, editing.set_answer(work.live, worst(work), Answer("fraud")))
    return work


def choose(work: OpenCoding, codes: str) -> Ref:
    ref = Ref(work.live.root, "means")
    apply_edit(work, editing.set_answer(work.live, ref, Answer(codes)))
    return ref


def worst(work: OpenCoding) -> Ref:
    return Ref(work.live.rows(work.live.root, "victims")[-1].id, "worst")


def statuses(project: OpenProject) -> dict[str, str]:
    return {found.code: found.status.value for found in load_taxonomy(project.database, "test_means").terms}


def test_a_plan_says_what_would_happen_and_changes_nothing(project: OpenProject, coded: OpenCoding) -> None:
    before = load_taxonomy(project.database, "test_means")
    removed = add_case(project)
    choose(open_coding(project, removed.coding.id), "abuse")
    remove_case(project, removed.id)
    (plan,) = plan_installation(project, [SECOND]).taxonomies
    assert (plan.old, plan.new) == (before, SECOND)
    assert plan.replaced == {"fraud": "deception"}
    assert set(plan.retired) == {"abuse", "taken_back"}
    assert set(plan.unmapped) == {"deceit", "abuse"}
    seen = {(found.difference.change.value, found.difference.code): found.use for found in plan.differences}
    assert seen["replaced", "fraud"] == seen["deprecated", "fraud"] == Use(2, 1, 1)
    assert seen["deprecated", "abuse"] == Use(1, 1, 1)
    assert seen["removed", "unused"] == seen["added", "deception"] == Use()
    assert ("removed", "abuse") not in seen
    assert (plan.uses["fraud"], plan.uses["abuse"]) == (Use(2, 1, 1), Use(1, 1, 1))
    assert load_taxonomy(project.database, "test_means") == before


def test_codes_in_use_are_retired_and_unused_ones_go(project: OpenProject, coded: OpenCoding) -> None:
    installed = finished(install(project, plan_installation(project, [SECOND])))
    assert statuses(project) == {
        "force": "active",
        "deception": "active",
        "fraud": "deprecated",
        "deceit": "deprecated",
        "abuse": "deprecated",
        "taken_back": "deprecated",
    }
    assert installed.recoded == ()
    again = open_coding(project, coded.coding.id)
    assert again.live.answer(Ref(again.live.root, "means")) == Answer("force fraud deceit abuse")
    assert [found.version for found in list_taxonomies(project.database)] == ["2"]


def test_replaced_codes_are_mapped_on_consent_as_edits(project: OpenProject, coded: OpenCoding) -> None:
    installed = finished(install(project, plan_installation(project, [SECOND]), map_replaced=True))
    assert installed.recoded == (coded.coding.id,)
    again = open_coding(project, coded.coding.id)
    means = Ref(again.live.root, "means")
    assert again.live.answer(means) == Answer("force deception deceit abuse")
    assert again.live.answer(worst(again)) == Answer("deception")
    assert history(again, means)[0].before == Answer("force fraud deceit abuse")
    undo(again)
    assert again.live.answer(worst(again)) == Answer("fraud")


def test_what_follows_from_columns_is_worked_out_anew(project: OpenProject, coded: OpenCoding) -> None:
    weight = Ref(coded.coding.id, "weight")
    assert dict(load_coding(project.database, coded.coding.id).calculated)[weight] == Answer("2")
    assert get_case(project, coded.coding.case).coding.completeness.missing == 0
    finished(install(project, plan_installation(project, [SECOND])))
    assert dict(load_coding(project.database, coded.coding.id).calculated)[weight] == Answer("5")
    assert get_case(project, coded.coding.case).coding.completeness.missing == 1


def test_where_nothing_changed_no_coding_is_worked_out_anew(project: OpenProject, coded: OpenCoding) -> None:
    again = list(install(project, plan_installation(project, [FIRST])))
    assert [step.total for step in again] == [0]
    newer = list(install(project, plan_installation(project, [SECOND])))
    assert newer[-1].total == 1


def test_proposals_outlive_a_newer_version(project: OpenProject) -> None:
    mine = propose_term(project, "test_means", {"sr": "Просјачење"})
    finished(install(project, plan_installation(project, [SECOND])))
    assert load_taxonomy(project.database, "test_means").by_code()[mine.code] == mine


def test_a_decided_proposal_comes_back_mapped(project: OpenProject) -> None:
    mine = propose_term(project, "test_means", {"sr": "Силом"})
    work = open_coding(project, add_case(project).coding.id)
    ref = choose(work, mine.code)
    decided = Taxonomy("test_means", (*SECOND.terms, term(mine.code, "force")), version="3")
    plan = plan_installation(project, [decided])
    assert plan.replaced == {("test_means", mine.code): "force"}
    finished(install(project, plan, map_replaced=True))
    assert open_coding(project, work.coding.id).live.answer(ref) == Answer("force")


def test_giving_up_or_failing_leaves_everything_as_it_was(project: OpenProject, coded: OpenCoding) -> None:
    before = load_taxonomy(project.database, "test_means")
    steps = install(project, plan_installation(project, [SECOND]), map_replaced=True)
    next(steps)
    steps.close()
    fill_disk(project.database)
    large = Taxonomy("test_means", (*SECOND.terms, *(term(f"t{number}" * 50) for number in range(3000))))
    with pytest.raises(UserError):
        finished(install(project, plan_installation(project, [large]), map_replaced=True))
    assert load_taxonomy(project.database, "test_means") == before
    assert open_coding(project, coded.coding.id).live.answer(worst(coded)) == Answer("fraud")
    assert [choice.code for choice in project.form.choices["test_means"]] == [found.code for found in FIRST.terms]


def test_the_backup_is_the_project_as_it_was(project: OpenProject) -> None:
    before = load_taxonomy(project.database, "test_means")
    installed = finished(install(project, plan_installation(project, [SECOND])))
    assert installed.backup is not None
    backup = open_project(installed.backup, passphrase=PASSPHRASE)
    assert load_taxonomy(backup.database, "test_means") == before
    close_project(backup)

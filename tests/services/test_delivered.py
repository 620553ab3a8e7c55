"""Cases of a regional project, made from the demo: shown as they came, whole, without faults, and never edited."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.demo import demo_region
from tests.support.regions import deliver, region, written_earlier
from tests.support.steps import finished
from tests.support.versions import (
    PASSPHRASE,
    exported,
    first,
    make,
    read,
    second,
    terms,
    upgraded,
)
from tests.support.versions import stored as tables
from tests.support.xlsforms import question, workbook
from tipcoder.analysis.completeness import Status, question_status
from tipcoder.domain.answers import Answer, AnswerState, Ref, Row
from tipcoder.domain.import_plan import Reason, RowFate
from tipcoder.domain.projects import REGION, Coding, CodingRole, Completeness, Country
from tipcoder.domain.records import RowRecord
from tipcoder.errors import UserError
from tipcoder.exchange.privacy import profiles
from tipcoder.exchange.privacy.profiles import Leaving
from tipcoder.exchange.privacy.release_plan import ReleasePlan
from tipcoder.exchange.reading.about import About
from tipcoder.exchange.reading.columns import plan_reading, release_of
from tipcoder.exchange.reading.delivery_reading import DeliveryReading
from tipcoder.framework.engine import editing
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.form.form import Privacy, Question
from tipcoder.framework.form.question_types import QuestionType
from tipcoder.services.cases import add_case, add_judgment, list_cases, remove_case, restore_case
from tipcoder.services.coding import apply_edit, is_outdated, live_of, open_coding, redo, save_place, undo
from tipcoder.services.demo.demo_codings import judgment_files
from tipcoder.services.importing.importing import apply_import, plan_import
from tipcoder.services.projects import OpenProject, close_project, refresh_form
from tipcoder.services.remarks import add_remark, remarks_of_coding
from tipcoder.services.taxonomies.terms import merge, uses
from tipcoder.storage.coding.codings import StoredCoding, load_coding

SOURCES = (
    ("unodc", "xlsx", REGION),
    ("archive", "tip", REGION),
    ("unodc", "tip", ("MNE", "SRB")),
    ("archive", "xlsx", ("MNE", "SRB")),
)
"""Profiles and kinds of deliveries, and who delivers: each country delivers a workbook and a project once."""


@pytest.fixture(scope="module", params=SOURCES, ids=lambda source: "-".join(source[:2]))
def whole(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenProject]:
    """The region of the demo, of workbooks and of projects. Nobody changes it."""
    profile, ending, countries = request.param
    regional = demo_region(tmp_path_factory.mktemp("region") / "Region.tip", countries, profile, ending)
    yield regional
    close_project(regional)


@pytest.fixture
def small(tmp_path: Path) -> Iterator[OpenProject]:
    """A region of a few small cases, to be tried."""
    project = make(tmp_path, first(), 5)
    delivery = exported(project, tmp_path / "one.xlsx")
    close_project(project)
    regional = region(tmp_path / "Region.tip", [delivery], PASSPHRASE, "archive")
    yield regional
    close_project(regional)


def asked_in(live: LiveCoding) -> Iterator[tuple[Ref, Question]]:
    for ref in live.refs():
        node = live.node(ref)
        if isinstance(node, Question):
            yield ref, node


def unlabelled(live: LiveCoding, ref: Ref, node: Question) -> list[str]:
    """Return the codes of an answer that the form has no choice for."""
    codes = {choice.code for choice in live.form.choices.get(node.choices, ())}
    codes |= {choice.code for choice in live.choices(ref)}
    answer = live.answer(ref)
    return [code for code in (answer.value.split() if answer else ()) if code not in codes]


def test_every_case_stands_as_it_came(whole: OpenProject) -> None:
    for case in list_cases(whole):
        came = load_coding(whole.database, case.coding.id)
        coding = open_coding(whole, case.coding.id)
        live = coding.live
        given = dict(came.answers)
        assert came.calculated
        for ref, answer in (*came.answers, *came.calculated):
            assert live.answer(ref) == answer
            assert live.is_relevant(ref)
        for ref, node in asked_in(live):
            status = question_status(live, ref, node)
            if node.type is not QuestionType.CALCULATE:
                expected = (Status.ANSWERED,) if ref in given else (Status.OPEN, Status.HIDDEN)
                assert status in expected, node.name
        assert coding.completeness == case.coding.completeness
        assert coding.completeness.answered == len(given)


def test_whatever_was_chosen_has_a_label(whole: OpenProject) -> None:
    numbers = (QuestionType.INTEGER, QuestionType.DECIMAL)
    for case in list_cases(whole):
        live = open_coding(whole, case.coding.id).live
        for ref, node in asked_in(live):
            is_number = node.type in numbers or node.privacy is Privacy.DURATION
            chosen = bool(node.choices or node.choices_from) and not is_number
            assert not chosen or not unlabelled(live, ref, node), node.name


def test_what_is_not_asked_in_a_case_is_not_called_missing(whole: OpenProject) -> None:
    """Conditions that are known from what crossed hide what the country was not asked either."""
    plain = ReleasePlan.of(whole.form, profiles.UNODC, is_reviewed=True)
    known = {question.path for _, question in whole.form.all_questions() if plain.how(question) is Leaving.AS_IS}
    for case in list_cases(whole):
        live = open_coding(whole, case.coding.id).live
        assert live.form.delivered is not None
        assert live.form.delivered.withheld.isdisjoint(known)
        open_ones = [ref for ref, node in asked_in(live) if question_status(live, ref, node) is Status.OPEN]
        hidden = [ref for ref, node in asked_in(live) if not live.is_relevant(ref)]
        assert len(hidden) > len(open_ones)


def test_no_service_edits_a_delivered_case(small: OpenProject) -> None:
    case = list_cases(small)[0]
    coding = open_coding(small, case.coding.id)
    before = tables(small)
    edits = (
        lambda: apply_edit(coding, editing.set_answer(coding.live, Ref(coding.live.root, "remark"), Answer("new"))),
        lambda: apply_edit(coding, editing.add_row(coding.live, coding.live.root, "defendants")),
        lambda: undo(coding),
        lambda: redo(coding),
        lambda: remove_case(small, case.id),
        lambda: restore_case(small, case.id),
        lambda: add_judgment(small, case.id, judgment_files(Country.SRB)[0]),
    )
    for edit in edits:
        with pytest.raises(UserError) as raised:
            edit()
        assert (raised.value.code, raised.value.values) == ("case_delivered", {"country": "SRB"})
    assert tables(small) == before


def test_no_workbook_edits_a_delivered_case(small: OpenProject) -> None:
    case = list_cases(small)[0]
    row = RowRecord(
        row_id=case.id, case_id=case.id, parent_id=None, answers={"remark": Answer("new")}, sheet="cases", line=3
    )
    form, columns = small.form, {("", "remark"): "C"}
    incoming = DeliveryReading(
        cases=({"": (row,)},),
        columns=columns,
        sheets={"": "cases"},
        about=About(project_id=small.project.id, form_id=form.id, form_version=form.version),
        plan=plan_reading(release_of(form, "archive")),
    )
    before = tables(small)
    plan = finished(plan_import(small, incoming))
    assert plan.counts.rows == {RowFate.REFUSED: 1}
    assert [item.reason for item in plan.cases[0].rows] == [Reason.DELIVERED]
    finished(apply_import(small, incoming))
    assert tables(small) == before


def test_remarks_and_the_place_are_kept(small: OpenProject) -> None:
    coding = open_coding(small, list_cases(small)[0].coding.id)
    add_remark(small, Ref(coding.live.root, "remark"), "Is this so?")
    save_place(coding, "{}")
    assert [remark.text for remark in remarks_of_coding(small, coding.coding.id)] == ["Is this so?"]
    assert open_coding(small, coding.coding.id).coding.place == "{}"


def test_a_case_of_the_regional_project_itself_is_coded_as_ever(small: OpenProject) -> None:
    coding = open_coding(small, add_case(small).coding.id)
    ref = Ref(coding.live.root, "outcome")
    apply_edit(coding, editing.set_answer(coding.live, ref, Answer("convicted")))
    again = open_coding(small, coding.coding.id)
    assert again.live.answer(ref) == Answer("convicted")
    assert again.completeness.total > again.completeness.answered
    assert again.live.form is small.form
    assert [case.coding.is_delivered for case in list_cases(small)] == [True] * 5 + [False]


def test_a_case_that_is_open_is_read_anew_after_terms_changed(tmp_path: Path) -> None:
    regional = demo_region(tmp_path / "Region.tip", ("SRB",))
    try:
        coding = open_coding(regional, list_cases(regional)[0].coding.id)
        assert not is_outdated(coding)
        refresh_form(regional)
        assert is_outdated(coding)
        assert not is_outdated(open_coding(regional, coding.coding.id))
    finally:
        close_project(regional)


def test_a_condition_never_hides_what_came() -> None:
    """Coded by other conditions than this version has: none of them counts then."""
    form = read(first()).form
    coding = Coding("root", "case", "1", CodingRole.PRIMARY, "SRB", Completeness(), "", True)
    asked, hidden = {"outcome": Answer("acquitted")}, {"appeal": Answer("pending")}
    ref = Ref("root", "appeal")
    plain = live_of(form, StoredCoding(coding, (), {"root": asked}, ()))
    assert not plain.is_relevant(ref)
    whole = live_of(form, StoredCoding(coding, (), {"root": asked | hidden}, ()))
    assert whole.is_relevant(ref)
    assert whole.answer(ref) == Answer("pending")


def test_values_that_were_calculated_in_the_country_are_not_worked_out_anew() -> None:
    form = read(first()).form
    coding = Coding("root", "case", "1", CodingRole.PRIMARY, "SRB", Completeness(), "", True)
    value = (Ref("root", "how_many"), Answer("7"))
    live = live_of(form, StoredCoding(coding, (Row("one", "root", "defendants", 0),), {}, (value,)))
    assert live.answer(value[0]) == value[1]
    assert live.value(value[0]) == "7"


def test_merging_terms_changes_the_answers_and_nothing_else(tmp_path: Path) -> None:
    """Calculations of the country, the number of answers and the title of the case stay as they were."""
    regional = demo_region(tmp_path / "Region.tip", ("SRB",))
    try:
        before = {case.id: (case.title, case.coding.completeness) for case in list_cases(regional)}
        calculated = {
            case.id: load_coding(regional.database, case.coding.id).calculated for case in list_cases(regional)
        }
        used = [code for code, use in uses(regional, "means").items() if use.answers]
        other = next(term for term in ("debt_bondage", "deception", "fraud", "force") if term not in used[:1])
        changed = merge(regional, "means", used[0], other)
        assert changed
        assert {case.id: (case.title, case.coding.completeness) for case in list_cases(regional)} == before
        for case in list_cases(regional):
            assert load_coding(regional.database, case.coding.id).calculated == calculated[case.id]
            assert open_coding(regional, case.coding.id).completeness == case.coding.completeness
    finally:
        close_project(regional)


def test_a_newer_version_of_the_framework_leaves_what_came(small: OpenProject) -> None:
    titles = [case.title for case in list_cases(small)]
    came = {case.id: load_coding(small.database, case.coding.id) for case in list_cases(small)}
    upgraded(small, second())
    for case in list_cases(small):
        now, before = load_coding(small.database, case.coding.id), came[case.id]
        assert sorted(now.calculated, key=str) == sorted(before.calculated, key=str)
        assert len(now.answers) >= len(before.answers)
        coding = open_coding(small, case.coding.id)
        assert coding.completeness == case.coding.completeness
    assert [case.title for case in list_cases(small)] == titles


def test_levels_and_groups_are_carried_to_a_newer_version(tmp_path: Path) -> None:
    survey = [
        question("select_one courts", "court", tip_privacy="level"),
        question("integer", "age", tip_privacy="group", tip_role="age"),
        question("integer", "twice", calculation="${age} * 2", tip_privacy="open"),
    ]
    courts = terms("courts", "basic", "supreme", basic={"level": "L1"}, supreme={"level": "L3"})
    project = make(tmp_path, workbook(survey, courts, {"version": "1"}))
    coding = open_coding(project, add_case(project).coding.id)
    for key, value in {"court": "supreme", "age": "16"}.items():
        apply_edit(coding, editing.set_answer(coding.live, Ref(coding.live.root, key), Answer(value)))
    close_project(project)
    regional = region(tmp_path / "Region.tip", [project.path], PASSPHRASE)
    try:
        upgraded(regional, workbook([*survey, question("text", "more")], courts, {"version": "2"}))
        live = open_coding(regional, list_cases(regional)[0].coding.id).live
        said = {key: live.answer(Ref(live.root, key)) for key in ("court", "age", "twice")}
        assert said == {"court": Answer("L3"), "age": Answer("9_17"), "twice": Answer("32")}
    finally:
        close_project(regional)


def test_a_newer_delivery_is_shown(tmp_path: Path) -> None:
    project = make(tmp_path, first(), 1)
    earlier = written_earlier(exported(project, tmp_path / "one.xlsx"))
    regional = region(tmp_path / "Region.tip", [earlier], PASSPHRASE, "archive")
    try:
        coding = open_coding(project, list_cases(project)[0].coding.id)
        ref = Ref(coding.live.root, "remark")
        apply_edit(coding, editing.set_answer(coding.live, ref, Answer(state=AnswerState.UNCLEAR)))
        deliver(regional, [exported(project, tmp_path / "two.xlsx")], PASSPHRASE, "archive")
        case = list_cases(regional)[0]
        here = open_coding(regional, case.coding.id)
        assert here.live.answer(Ref(here.live.root, "remark")) == Answer(state=AnswerState.UNCLEAR)
        assert here.completeness == case.coding.completeness
    finally:
        close_project(regional)
        close_project(project)

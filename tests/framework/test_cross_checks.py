"""Answers that show a challenge or good practice: the table beside the framework, kept with it wherever it goes."""

from datetime import date
from io import BytesIO

import pytest
from openpyxl import Workbook, load_workbook

from tests.support.shipped_form import ROOT, add, form, give
from tests.support.xlsforms import question
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.edits import Edit, inverse
from tipcoder.errors import UserError
from tipcoder.framework.engine import editing
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.form.form import Question
from tipcoder.framework.form.xform import form_from_xform
from tipcoder.framework.xlsform.reader import Framework, read_framework_bytes
from tipcoder.framework.xlsform.source import read_source
from tipcoder.framework.xlsform.workbook_writer import xlsform
from tipcoder.paths import resources

SHIPPED = resources() / "frameworks" / "tip_case_law_see"


@pytest.fixture
def live() -> LiveCoding:
    return LiveCoding(form(), ROOT, today=date(2026, 3, 1))


def due(live: LiveCoding) -> set[str]:
    return {entry.code for entry in live.due_entries()}


def test_an_empty_case_shows_nothing(live: LiveCoding) -> None:
    assert due(live) == set()


@pytest.mark.parametrize(
    ("code", "answers"),
    [
        ("c02_4", {"consent_treatment": "mitigating"}),
        ("c02_4", {"consent_treatment": "against_trafficking"}),
        ("c02_6", {"elements_reasoned": "not_reasoned"}),
        ("c03_1", {"testimony_weight": "sole"}),
        ("c03_3", {"financial_investigation": "no"}),
        ("c04_8", {"stereotypes_in_reasons": "yes"}),
        ("c09_1", {"national_cooperation_quality": "gaps_that_harmed"}),
        ("c08_1", {"indictment_date": "2016-01-01", "decision_date": "2020-01-01"}),
        ("g02", {"elements_reasoned": "each_with_evidence"}),
        ("g03", {"consent_treatment": "irrelevant"}),
        ("g09", {"special_measures": "yes"}),
        ("g26", {"legal_sources": "literature echr"}),
    ],
)
def test_an_answer_on_the_case_shows_an_entry_until_it_is_made(
    live: LiveCoding, code: str, answers: dict[str, str]
) -> None:
    give(live, ROOT, **answers)
    assert due(live) == {code}
    roster, key = ("challenges", "challenge_code") if code.startswith("c") else ("good_practices", "practice_code")
    add(live, ROOT, roster, **{key: code})
    assert due(live) == set()


def test_answers_in_rows_show_entries(live: LiveCoding) -> None:
    victim = add(live, ROOT, "victims", victim_kind="person", victim_age_group="age_14_15")
    give(live, victim, victim_protection="video_link", victim_legal_aid="none", compensation_claimed="no")
    assert due(live) == {"c04_1", "c04_4", "c05_1", "g12"}
    give(live, victim, victim_protection="video_link vulnerable_witness")
    assert due(live) == {"c04_4", "c05_1", "g11", "g12"}
    add(live, ROOT, "good_practices", practice_code="g12_2")
    assert "g12" not in due(live), "a narrower entry is one"
    add(live, ROOT, "evidence_items", evidence_kind="messages", evidence_use="missing")
    assert "c03_2" in due(live)


def test_facts_of_trafficking_never_charged_as_such_show_a_challenge(live: LiveCoding) -> None:
    give(live, ROOT, country="MNE", expert_opinion="yes")
    assert "c02_1" not in due(live), "no charge is answered yet"
    defendant = add(live, ROOT, "defendants")
    charge = add(live, defendant, "charges", charge_article="mne_210_2")
    assert "c02_1" in due(live)
    give(live, charge, charge_article="mne_444_child")
    assert "c02_1" not in due(live)


def test_cooperation_that_was_needed_and_not_asked_for_shows_a_challenge(live: LiveCoding) -> None:
    give(live, ROOT, international_cooperation_needed="yes")
    assert due(live) == {"c03_8"}
    request = add(live, ROOT, "cooperation", cooperation_result="not_requested")
    assert due(live) == {"c03_8"}
    give(live, request, cooperation_result="executed")
    assert "c03_8" not in due(live)


def test_testimony_that_was_not_secured_for_the_trial_shows_a_challenge(live: LiveCoding) -> None:
    victim = add(live, ROOT, "victims", victim_participation="statement_read")
    defendant = add(live, ROOT, "defendants")
    reasons = "testimony_unavailable doubt"
    charge = add(live, defendant, "charges", charge_outcome="acquitted", acquittal_reasons=reasons)
    assert "c03_10" in due(live)
    give(live, victim, victim_participation="statement_read heard_trial")
    assert "c03_10" not in due(live)
    give(live, victim, victim_participation="statement_read")
    give(live, charge, acquittal_reasons="doubt")
    assert "c03_10" not in due(live)


def test_a_guardian_with_interests_of_his_own_shows_a_challenge(live: LiveCoding) -> None:
    victim = add(live, ROOT, "victims", victim_age_group="age_14_15", guardian_conflict="yes")
    assert "c04_10" not in due(live)
    give(live, victim, guardian_conflict="no", victim_legal_aid="guardian_only")
    assert due(live) >= {"c04_4", "c04_10"}


def test_what_stands_after_an_appeal_decides_on_challenges_and_practices(live: LiveCoding) -> None:
    give(live, ROOT, country="SRB", expert_opinion="yes")
    add(live, ROOT, "victims", victim_formal_status="yes")
    defendant = add(live, ROOT, "defendants")
    add(live, defendant, "charges", charge_article="srb_388_1", charge_outcome="acquitted")
    assert "c01_4" in due(live)
    assert not {"c02_2", "g35"} & due(live)
    decision = add(live, ROOT, "decisions", decision_number="1", decision_instance="appeal")
    effect = add(live, decision, "effects", effect_outcome="convicted")
    assert "g35" in due(live)
    assert "c01_4" not in due(live)
    give(live, effect, effect_outcome="convicted_of_other_offence", effect_offence_kind="prostitution_mediation")
    assert due(live) >= {"c01_4", "c02_2"}
    assert "g35" not in due(live)


def test_a_sentence_raised_for_trafficking_shows_a_practice(live: LiveCoding) -> None:
    give(live, ROOT, country="SRB")
    defendant = add(live, ROOT, "defendants")
    charge = add(live, defendant, "charges", charge_article="srb_388_1", charge_outcome="convicted_as_charged")
    add(live, charge, "sentences", sentence_instance="first_instance", sentence_type="suspended", sentence_months="12")
    assert "c07_3" in due(live)
    decision = add(live, ROOT, "decisions", decision_number="1", decision_instance="appeal")
    add(live, decision, "effects", effect_outcome="sentence_replaced")
    add(live, charge, "sentences", sentence_instance="appeal", sentence_type="imprisonment", sentence_months="24")
    assert "c07_3" not in due(live)
    later = add(live, ROOT, "decisions", decision_number="2", decision_instance="third_instance")
    add(live, later, "effects", effect_outcome="sentence_raised")
    assert "g35" in due(live)


def test_what_is_due_is_the_same_after_changes_as_in_a_case_opened_anew(live: LiveCoding) -> None:
    seen = set()

    def compare() -> None:
        rows, answers = live.family(ROOT)
        again = LiveCoding(form(), ROOT, rows[1:], answers, today=date(2026, 3, 1))
        assert live.due_entries() == again.due_entries()
        seen.add(live.due_entries())

    def change(edit: Edit) -> None:
        live.apply(edit)
        compare()

    give(live, ROOT, consent_treatment="irrelevant", indictment_date="2016-01-01", decision_date="2020-01-01")
    compare()
    victim = add(live, ROOT, "victims", victim_kind="person", victim_age_group="age_14_15")
    for answers in ({"victim_protection": "video_link"}, {"victim_legal_aid": "none"}, {"victim_kind": "group"}):
        give(live, victim, **answers)
        compare()
    change(editing.duplicate_row(live, victim))
    give(live, victim, victim_kind="person", victim_age_group="age_18_24", victim_protection="vulnerable_witness")
    compare()
    removal = editing.remove_row(live, victim)
    change(removal)
    change(inverse(removal))
    change(editing.set_answer(live, Ref(ROOT, "decision_date"), None))
    change(editing.set_answer(live, Ref(ROOT, "consent_treatment"), Answer("mitigating")))
    add(live, ROOT, "challenges", challenge_code="c02_4")
    compare()
    assert len(seen) > 4


def test_a_suspended_sentence_shows_a_challenge_only_for_trafficking(live: LiveCoding) -> None:
    def sentenced(article: str) -> None:
        charge = add(
            live,
            add(live, ROOT, "defendants"),
            "charges",
            charge_article=article,
            charge_outcome="convicted_as_charged",
        )
        add(live, charge, "sentences", sentence_type="suspended")

    give(live, ROOT, country="SRB")
    sentenced("srb_184")
    assert "c07_3" not in due(live)
    sentenced("srb_388_1")
    assert "c07_3" in due(live)


def test_the_table_has_some_fifty_pairs_of_codes_that_are_there() -> None:
    shown = {question.key: set(question.shows) for _, question in form().all_questions() if question.shows}
    assert shown.keys() == {"challenge_code", "practice_code"}
    assert sum(map(len, shown.values())) >= 40
    for roster, key in (("challenges", "challenge_code"), ("good_practices", "practice_code")):
        asked = form().question(roster, key)
        assert isinstance(asked, Question)
        assert shown[key] <= {choice.code for choice in form().choices[asked.choices]}


def test_the_shipped_workbook_has_the_table_as_a_sheet_and_the_stored_form_keeps_it() -> None:
    source = read_source(SHIPPED)
    content = xlsform(source)
    sheet = load_workbook(BytesIO(content))["cross_checks"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert rows[0] == ["code", "question", "condition"]
    assert len(rows) == len(source.cross_checks) + 1
    framework = read_framework_bytes(content, "f.xlsx")
    again = form_from_xform(framework.xform).question("challenges", "challenge_code")
    assert isinstance(again, Question)
    assert set(again.shows) == {row[0] for row in rows[1:] if row[1] == "challenge_code"}


def made(*checks: tuple[str, str, str], with_namespace: bool = True) -> Framework:
    book = Workbook()
    survey = book.active
    assert survey is not None
    survey.title = "survey"
    lines = (
        question("text", "a", "A"),
        question("begin_repeat", "r", "R"),
        question("text", "c", "C"),
        question("end_repeat"),
    )
    survey.append(["type", "name", "label"])
    for line in lines:
        survey.append([line.get("type"), line.get("name"), line.get("label")])
    sheet = book.create_sheet("cross_checks")
    sheet.append(["code", "question", "condition"])
    for check in checks:
        sheet.append(list(check))
    if with_namespace:
        settings = book.create_sheet("settings")
        settings.append(["form_id", "namespaces"])
        settings.append(["test", 'tip="https://tipcoder.org/xforms"'])
    saved = BytesIO()
    book.save(saved)
    return read_framework_bytes(saved.getvalue(), "test.xlsx")


def test_any_framework_may_have_the_sheet() -> None:
    live = LiveCoding(made(("x1", "c", "${a} = 'yes'")).form, ROOT)
    assert due(live) == set()
    live.apply(editing.set_answer(live, Ref(ROOT, "a"), Answer("yes")))
    (entry,) = live.due_entries()
    assert (entry.roster, entry.question, entry.code) == ("r", "c", "x1")


@pytest.mark.parametrize(
    ("checks", "code"),
    [
        ((("x1", "nobody", "${a} = 1"),), "framework_cross_check_question"),
        ((("x1", "c", ""),), "framework_cross_check_incomplete"),
        ((("x 1", "c", "${a} = 1"),), "framework_cross_check_incomplete"),
        ((("x1", "c", "nothing(${a})"),), "expression_function_unknown"),
    ],
)
def test_faults_of_the_sheet_are_told(checks: tuple[tuple[str, str, str], ...], code: str) -> None:
    with pytest.raises(UserError) as raised:
        made(*checks)
    assert raised.value.code == code


def test_the_sheet_needs_the_namespace_of_our_own_columns() -> None:
    with pytest.raises(UserError) as raised:
        made(("x1", "c", "${a} = 1"), with_namespace=False)
    assert (raised.value.code, raised.value.values["column"]) == ("framework_cross_check_incomplete", "namespaces")

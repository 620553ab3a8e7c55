"""The fictional projects: their judgments, their codings, and the files that the demo makes of them."""

from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from tests.support.steps import finished
from tipcoder.languages.registry import national_language
from tipcoder.analysis.completeness import completeness
from tipcoder.documents.reader import read_judgment_file
from tipcoder.domain.answers import Answer, AnswerState, Ref
from tipcoder.domain.projects import Country, REGION
from tipcoder.errors import UserError
from tipcoder.framework.engine.editing import set_answer
from tipcoder.framework.engine.live import LiveCoding, Validity
from tipcoder.framework.form.form import Form, Question
from tipcoder.framework.form.question_types import QuestionType
from tipcoder.paths import resources
from tipcoder.services.cases import list_cases, list_judgments, read_judgment
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.demo.demo import DEMO_PASSPHRASE, make_demo, practice_project
from tipcoder.services.demo.demo_codings import (
    coding_edit,
    country_of_language,
    evidence_edit,
    judgment_files,
    read_coding,
    reference_edit,
)
from tipcoder.services.forms import form_with_shipped
from tipcoder.services.frameworks import shipped_framework
from tipcoder.services.projects import close_project, open_project

JUDGMENTS = [file for country in REGION for file in judgment_files(country)]

TYPICAL = {"sq": "ëç", "ro": "ăâîșț", "cnr": "čćšžđ", "mk": "ѓќњј", "sr": "ђћљњј"}
"""Letters that a text of some length in the language has."""

FOREIGN = {"sq": "ășțčćđ", "ro": "ëčćđşţ", "cnr": "ëășț", "mk": "ђћй", "sr": "ѓќѕй"}
"""Letters that the language does not have, among them look-alikes: Romanian s and t with a cedilla."""

CYRILLIC = ("mk", "sr")


def named(file: Path) -> str:
    return f"{file.parent.name}-{file.stem}"


def language_of(file: Path) -> str:
    return national_language(Country(file.parent.name))


def cyrillic_share(text: str) -> float:
    letters = [character for character in text if character.isalpha()]
    return sum("Ѐ" <= letter <= "ӿ" for letter in letters) / len(letters)


def narratives(table: dict[str, Any]) -> Iterator[str]:
    """Yield what an expert wrote in words: summaries, descriptions, lessons."""
    for value in table.values():
        if isinstance(value, str) and value.count(" ") > 6:
            yield value
        elif isinstance(value, list):
            for entry in value:
                if isinstance(entry, dict):
                    yield from narratives(entry)


def given(value: Any) -> Any:
    """Return an answer of a shipped coding without the words that prove it."""
    return value.get("value", value) if isinstance(value, dict) else value


@cache
def form() -> Form:
    return form_with_shipped(shipped_framework())


def coded(file: Path) -> LiveCoding:
    live = LiveCoding(form(), "root")
    table, pages = read_coding(file), read_judgment_file(file).pages
    live.apply(coding_edit(form(), "root", table))
    live.apply(reference_edit(live, table))
    live.apply(evidence_edit(live, table, "judgment", pages))
    return live


def questions_of(live: LiveCoding) -> Iterator[tuple[Ref, Question]]:
    for ref in live.refs():
        node = live.node(ref)
        if isinstance(node, Question) and live.is_relevant(ref):
            yield ref, node


def values_of(live: LiveCoding) -> Iterator[str | list[str]]:
    """Yield every answer, rows that it refers to by their labels: their keys are made anew in each copy of a case."""
    for ref, question in questions_of(live):
        if question.choices_from:
            labels = {choice.code: live.text(choice.label, ref, "") for choice in live.choices(ref)}
            yield [labels[code] for code in str(live.value(ref)).split()]
        elif "uuid()" not in question.calculate:
            yield str(live.value(ref))


def test_every_country_has_two_judgments_and_each_its_coding() -> None:
    folder = resources() / "judgments"
    assert {file.parent.name for file in JUDGMENTS} == {country.value for country in REGION}
    assert all(len(judgment_files(country)) >= 2 for country in REGION)
    assert sorted(folder.rglob("*.toml")) == sorted(file.with_suffix(".toml") for file in JUDGMENTS)


@pytest.mark.parametrize("file", JUDGMENTS, ids=named)
def test_a_judgment_is_one_to_three_pages_in_the_language_of_its_country(file: Path) -> None:
    text, language = file.read_text(encoding="utf-8"), language_of(file)
    pages = text.split("\n\f\n")
    assert text.count("\f") == len(pages) - 1
    assert len(pages) <= 3
    assert all(150 < len(page.split()) < 700 for page in pages)
    assert cyrillic_share(text) > 0.98 if language in CYRILLIC else cyrillic_share(text) == 0
    assert set(TYPICAL[language]) <= set(text.lower())
    assert not set(FOREIGN[language]) & set(text.lower())


@pytest.mark.parametrize("file", JUDGMENTS, ids=named)
def test_what_a_coding_says_in_words_is_in_the_language_of_its_country(file: Path) -> None:
    text, language = "\n".join(narratives(read_coding(file))), language_of(file)
    assert len(text) > 1000
    assert cyrillic_share(text) > 0.98 if language in CYRILLIC else cyrillic_share(text) == 0
    assert not set(FOREIGN[language]) & set(text.lower())


@pytest.mark.parametrize("file", JUDGMENTS, ids=named)
def test_every_question_of_a_coding_has_an_answer_that_the_framework_allows(file: Path) -> None:
    live = coded(file)
    counted = completeness(live)
    assert (counted.answered, counted.missing, counted.wrong) == (counted.total, 0, 0)
    assert not live.hidden_answers()
    for ref, question in questions_of(live):
        answer = live.answer(ref)
        assert live.validity(ref) is Validity.VALID, question.name
        if answer is None:
            assert not question.is_answered_by_person, question.name
        elif answer.state is not AnswerState.ANSWERED:
            assert answer.state in question.states, question.name
        elif question.type.is_select:
            assert set(answer.value.split()) <= {choice.code for choice in live.choices(ref)}, question.name


def test_the_cases_show_what_an_analysis_must_be_able_to_say() -> None:
    tables = [read_coding(file) for file in JUDGMENTS]
    assert {"convicted_of_trafficking", "convicted_of_other_offence", "acquitted"} <= {
        given(table["first_instance_outcome"]) for table in tables
    }
    assert "plea_agreement" in {table["proceedings_kind"] for table in tables}
    assert {"prostitution", "forced_labour", "forced_begging", "forced_marriage", "forced_criminality"} <= {
        purpose for table in tables for purpose in table["purposes_expert"]
    }
    assert any(victim["victim_kind"] == "group" for table in tables for victim in table["victims"])
    assert any(given(table["acts_court"]) != given(table["acts_expert"]) for table in tables)
    assert {"yes", "no"} <= {table["expert_opinion"] for table in tables}
    assert all(table["challenges"] and table["good_practices"] for table in tables)


def test_the_cases_show_what_becomes_of_a_judgment_in_later_instances() -> None:
    tables = [read_coding(file) for file in JUDGMENTS]
    defendants = [defendant for table in tables for defendant in table["defendants"]]
    charges = [charge for defendant in defendants for charge in defendant["charges"]]
    assert {"upheld", "requalified", "convicted", "sentence_raised", "sentence_lowered", "annulled_and_remitted"} <= {
        given(effect["effect_outcome"])
        for table in tables
        if isinstance(decisions := table["decisions"], list)
        for decision in decisions
        for effect in decision["effects"]
    }
    assert {"acquitted", "limitation", "open"} <= {charge.get("charge_final_outcome") for charge in charges}
    assert "in_absence" in {given(defendant["defendant_procedure"]) for defendant in defendants}
    assert (5, 8, 2) in {
        (len(table["defendants"]), len(table["victims"]), len(table.get("decisions", ()))) for table in tables
    }


def test_a_name_that_the_framework_does_not_have_is_a_bug_of_the_coding() -> None:
    with pytest.raises(KeyError):
        coding_edit(form(), "root", {"no_such_question": "yes"})


def test_the_demo_leaves_five_projects_their_workbooks_and_one_for_the_region_and_nothing_else(demo: Path) -> None:
    assert {file.name for file in demo.iterdir()} == {
        f"{country}{suffix}" for country in REGION for suffix in (".tip", ".xlsx")
    } | {"region.xlsx"}


@pytest.mark.parametrize("country", REGION)
def test_a_demo_project_reopens_with_its_judgments_and_codings(demo: Path, country: Country) -> None:
    project = open_project(demo / f"{country}.tip", passphrase=DEMO_PASSPHRASE)
    try:
        files = judgment_files(country)
        cases = list_cases(project)
        assert project.project.country is country
        assert [case.title for case in cases] == [read_coding(file)["case_title"] for file in files]
        assert all(case.coding.completeness.percent == 100 and case.court and case.decided_on for case in cases)
        for case, file in zip(cases, files, strict=True):
            (judgment,) = list_judgments(project, case.id)
            assert "\n\f\n".join(read_judgment(project, judgment.id).pages) == file.read_text(encoding="utf-8").strip()
            stored, shipped = open_coding(project, case.coding.id).live, coded(file)
            assert list(values_of(stored)) == list(values_of(shipped))
    finally:
        close_project(project)


def test_a_workbook_holds_the_cases_and_no_title_number_or_initials(demo: Path) -> None:
    workbook = load_workbook(demo / "MDA.xlsx", read_only=True)
    text = "\n".join(
        str(value)
        for sheet in workbook
        for row in sheet.iter_rows(values_only=True)
        for value in row
        if value is not None
    )
    workbook.close()
    assert "convicted_of_trafficking" in text
    for identifier in ("Dosarul", "Trei bărbați la stână", "C.V.", "P.I."):
        assert identifier not in text


@pytest.mark.parametrize(("country", "label"), [("MKD", "Северна Македонија"), ("ALB", "Shqipëria")])
def test_a_workbook_is_in_the_language_of_its_country(demo: Path, country: str, label: str) -> None:
    workbook = load_workbook(demo / f"{country}.xlsx", read_only=True)
    cells = [str(value) for row in workbook["cases"].iter_rows(values_only=True) for value in row if value is not None]
    workbook.close()
    assert any(cell.startswith(label) for cell in cells)


def test_an_untouched_demo_may_be_made_anew_and_giving_up_leaves_the_earlier_one(demo: Path) -> None:
    before = {file.name: file.read_bytes() for file in demo.iterdir()}
    steps = make_demo(demo)
    next(steps)
    steps.close()  # type: ignore[attr-defined]
    assert {file.name: file.read_bytes() for file in demo.iterdir()} == before


def test_a_demo_project_that_somebody_worked_in_is_not_replaced(tmp_path: Path, demo: Path) -> None:
    worked_in = tmp_path / "ALB.tip"
    worked_in.write_bytes((demo / "ALB.tip").read_bytes())
    project = open_project(worked_in, passphrase=DEMO_PASSPHRASE)
    coding = open_coding(project, list_cases(project)[0].coding.id)
    apply_edit(coding, set_answer(coding.live, Ref(coding.live.root, "lessons"), Answer("Another lesson")))
    close_project(project)
    content = worked_in.read_bytes()
    with pytest.raises(UserError) as raised:
        next(iter(make_demo(tmp_path)))
    assert (raised.value.code, raised.value.values["file"]) == ("demo_exists", "ALB.tip")
    assert worked_in.read_bytes() == content


def test_the_regional_workbook_holds_every_case_with_its_country(demo: Path) -> None:
    workbook = load_workbook(demo / "region.xlsx", read_only=True)
    countries = [row[0] for row in workbook["cases"].iter_rows(min_row=3, max_col=1, values_only=True)]
    workbook.close()
    assert Counter(countries) == {country.value: len(judgment_files(country)) for country in REGION}


@pytest.mark.parametrize("name", ["SRB.tip", "SRB.xlsx", "region.xlsx"])
def test_a_file_of_somebody_else_is_not_replaced(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"mine" * 1024)
    with pytest.raises(UserError) as raised:
        next(iter(make_demo(tmp_path)))
    assert (raised.value.code, raised.value.values["file"]) == ("demo_exists", name)
    assert (tmp_path / name).read_bytes() == b"mine" * 1024


def test_a_folder_that_cannot_be_is_named(tmp_path: Path) -> None:
    (tmp_path / "demo").write_text("a file of this name")
    with pytest.raises(UserError) as raised:
        next(iter(make_demo(tmp_path / "demo")))
    assert raised.value.code == "folder_read_only"


@pytest.mark.parametrize(
    ("language", "country"),
    [("sq", "ALB"), ("ro", "MDA"), ("cnr", "MNE"), ("mk", "MKD"), ("sr", "SRB"), ("sr-Latn", "SRB"), ("en", "SRB")],
)
def test_a_reader_practises_on_judgments_in_the_own_language(language: str, country: str) -> None:
    assert country_of_language(language) == country


def test_the_practice_project_holds_uncoded_judgments(tmp_path: Path) -> None:
    project = finished(practice_project(tmp_path / "practice.tip", "mk", "Вежба {number}"))
    try:
        cases = list_cases(project)
        assert list_judgments(project, cases[0].id)[0].name == "Вежба 1.txt"
        assert [case.judgments for case in cases] == [1] * len(judgment_files(Country.MKD))
        country_and_judgment_read = 2
        assert all(
            case.coding.completeness.answered == country_and_judgment_read and not case.title for case in cases
        )
    finally:
        close_project(project)

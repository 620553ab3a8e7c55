"""Labels chosen or typed in Excel: read back as the codes that they are of, whichever column and language."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from tests.support.import_sheets import Sheets, changed, exported
from tests.support.libreoffice import converted_by_libreoffice, needs_libreoffice
from tests.support.shipped_form import form as shipped_form
from tests.support.steps import finished
from tipcoder.domain.answers import Answer, AnswerState
from tipcoder.domain.import_plan import CellFate, Reason
from tipcoder.domain.projects import Country
from tipcoder.exchange.reading.cell_parsers import Doubtful, Slots, reader
from tipcoder.exchange.reading.choices import ListTerms
from tipcoder.exchange.reading.values import STATES, folded
from tipcoder.exchange.workbook.labels import plain_text
from tipcoder.framework.form.form import Choice, Question
from tipcoder.framework.form.question_types import ValueKind
from tipcoder.languages.captions import Captions
from tipcoder.languages.registry import LANGUAGES
from tipcoder.services.demo.demo import DEMO_PASSPHRASE
from tipcoder.services.importing.importing import ImportPlan, plan_import
from tipcoder.services.importing.reading import read_workbook
from tipcoder.services.projects import OpenProject, close_project, open_project


@pytest.fixture(scope="module")
def project(demo: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenProject]:
    path = tmp_path_factory.mktemp("labels") / "demo.tip"
    opened = open_project(Path(shutil.copy(demo / f"{Country.MDA}.tip", path)), passphrase=DEMO_PASSPHRASE)
    yield opened
    close_project(opened)


@pytest.fixture(scope="module")
def archive(project: OpenProject) -> Path:
    return exported(project, project.path.with_name("archive.xlsx"), "archive", "mk")


def label(project: OpenProject, taxonomy: str, code: str, language: str) -> str:
    found = next(choice for choice in project.form.choices[taxonomy] if choice.code == code)
    return plain_text(found.label, language)


def read_back(project: OpenProject, path: Path) -> tuple[ImportPlan, dict[tuple[str, str], Any]]:
    """Return the plan, and what becomes of each cell that is told: its value, or why not and where."""
    incoming = read_workbook(project, path).incoming
    plan = finished(plan_import(project, incoming))
    told: dict[tuple[str, str], Any] = {}
    for case in plan.cases:
        for cell in case.cells:
            place = (f"{cell.row.sheet}!{cell.row.line}", cell.ref.key)
            if cell.fate is CellFate.REFUSED:
                told[place] = (cell.reason, cell.fault.values["place"] if cell.fault is not None else "")
            else:
                told[place] = cell.after.value if cell.after is not None else None
    return plan, told


def letter(path: Path, sheet: str, name: str) -> str:
    return next(cell.column_letter for cell in load_workbook(path)[sheet][2] if cell.value == name)


def test_whichever_cell_a_person_fills_in_the_term_is_read(project: OpenProject, archive: Path, tmp_path: Path) -> None:
    lists = {question.key: question.choices for _, question in project.form.all_questions()}

    def edit(sheets: Sheets) -> None:
        def sex(code: str, language: str) -> str:
            return label(project, lists["victim_sex"], code, language)

        sheets.set("victims", 3, victim_sex_label=sex("another", "mk"))
        sheets.set("victims", 4, victim_sex_label=sex("another", "sq"))
        sheets.set("victims", 5, victim_sex=sex("another", "ro"))
        sheets.set("victims", 6, victim_sex="another")
        sheets.set("victims", 7, victim_sex_label="another")
        sheets.set("victims", 8, victim_sex_label="непознато")
        sheets.set("victims", 9, victim_sex="another", victim_sex_label=sex("mixed", "mk"))
        purposes = lists["purposes_court"]
        two = "; ".join(label(project, purposes, code, "mk") for code in ("servitude", "slavery"))
        sheets.set("cases", 3, purposes_court_label=two)

    path = tmp_path / "edited.xlsx"
    shutil.copy(archive, path)
    _, told = read_back(project, changed(path, edit))
    cell = letter(path, "victims", "victim_sex_label")
    assert told == {
        ("victims!3", "victim_sex"): "another",
        ("victims!4", "victim_sex"): "another",
        ("victims!5", "victim_sex"): "another",
        ("victims!6", "victim_sex"): "another",
        ("victims!7", "victim_sex"): "another",
        ("victims!8", "victim_sex"): (Reason.NOT_READ, f"victims!{cell}8"),
        ("victims!9", "victim_sex"): "another",
        ("cases!3", "purposes_court"): "servitude slavery",
    }


def selects() -> list[Question]:
    form = shipped_form()
    return [
        question
        for _, question in form.all_questions()
        if question.type.holds is ValueKind.CODE
        and question.is_answered_by_person
        and len(form.choices.get(question.choices, ())) > 1
    ]


@settings(max_examples=300)
@given(data=st.data())
def test_any_label_beside_any_code_is_understood(data: st.DataObject) -> None:
    question = data.draw(st.sampled_from(selects()), label="question")
    choices = shipped_form().choices[question.choices]
    stored, chosen = data.draw(st.sampled_from(choices)), data.draw(st.sampled_from(choices))
    language = data.draw(st.sampled_from(sorted(LANGUAGES)))
    words = plain_text(chosen.label, language)
    assume(words)
    has_state = any(state is not AnswerState.ANSWERED for state in question.states)
    understand = reader(question, Slots(1, (), 2 if has_state else 0), terms_of(question), {}, is_plain=False)

    alike = {choice.code for choice in choices if any(folded(one) == folded(words) for one in names(choice))}
    beside = understand((stored.code, words, "answered")[: 3 if has_state else 2])
    in_place = understand((words, None, "answered")[: 3 if has_state else 2])
    if stored.code in alike:
        assert beside == Answer(stored.code)
    else:
        assert isinstance(beside, Doubtful)
        assert beside.other == (chosen.code if alike == {chosen.code} else "")
    if alike == {chosen.code}:
        assert in_place == Answer(chosen.code)
    else:
        assert sorted(in_place.options) == sorted(alike)
        told_apart = understand((f"{words} ({chosen.code})", None, "answered")[: 3 if has_state else 2])
        assert told_apart == Answer(chosen.code)


def terms_of(question: Question) -> ListTerms:
    return ListTerms(shipped_form().choices[question.choices])


def names(choice: Choice) -> list[str]:
    return [choice.code, *(plain_text(choice.label, language) for language in choice.label.by_language)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_states_that_drop_downs_show_are_understood(language: str) -> None:
    captions = Captions(language)
    words = [captions.of_state(state.value) for state in AnswerState]
    assert [STATES[folded(word)] for word in words] == list(AnswerState)
    assert len(",".join(words)) < 255
    assert not any("," in word or '"' in word for word in words)


def test_what_drop_downs_show_is_read_back_term_by_term(project: OpenProject, archive: Path) -> None:
    book = load_workbook(archive)
    rows = [line for line in book["terms"].iter_rows(min_row=3, max_col=3, values_only=True) if line[2] is not None]
    terms = {name: ListTerms(choices) for name, choices in project.form.choices.items()}
    assert len(rows) > 500
    assert [code for _, code, _ in rows] == [terms[str(name)].find(str(shown), {}) for name, _, shown in rows]


@needs_libreoffice
def test_libreoffice_has_every_drop_down_with_its_terms(archive: Path, tmp_path: Path) -> None:
    book = load_workbook(archive)
    wanted = {
        found.formula1
        for sheet in book
        for found in sheet.data_validations.dataValidation
        if not str(found.formula1).startswith('"')
    }
    assert wanted <= book.defined_names.keys()
    space = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
    tree = ElementTree.parse(converted_by_libreoffice(archive, tmp_path, "fods"))  # noqa: S314  of our own making
    conditions = [str(found.get(f"{space}condition")) for found in tree.iter(f"{space}content-validation")]
    named = {found.get(f"{space}name") for found in tree.iter(f"{space}named-range")}
    assert wanted <= named
    lists = "".join(conditions)
    assert all(f"is-in-list({name})" in lists.replace("cell-content-", "") for name in wanted)
    assert "#REF!" not in lists
    assert "#NAME?" not in lists

"""Search over a whole project: inflected forms, scripts, filters, and an index that is in step with every change."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from tests.support import shipped_judgments
from tests.support.made_once import made_once
from tests.support.new_projects import keep, new_project, opened_copy
from tests.support.searched_project import CHOICES, SURVEY, TERMS, find
from tests.support.steps import finished
from tests.support.xlsforms import workbook
from tipcoder.domain.answers import Answer, AnswerState, Ref
from tipcoder.domain.projects import REGION, Country, JudgmentKind
from tipcoder.domain.searching import CodingProgress, Filters, SearchResult, UnitKind, folded_word, words_in
from tipcoder.domain.taxonomies import Taxonomy, Term
from tipcoder.framework.engine import editing
from tipcoder.services.cases import (
    add_case,
    add_case_of,
    add_judgment,
    list_cases,
    list_judgments,
    read_judgment,
    remove_case,
    restore_case,
)
from tipcoder.services.coding import OpenCoding, apply_edit, open_coding, undo
from tipcoder.services.projects import NewProject, OpenProject, close_project, open_project
from tipcoder.services.remarks import add_remark, take_back
from tipcoder.services.search.search import PAGE, catch_up, rebuild, search
from tipcoder.storage.coding.term_recoding import save_taxonomies
from tipcoder.storage.file.integrity import check_database
from tipcoder.storage.search.index import AT_ONCE, count_pending, forget_index

PASSPHRASE = "four fictional words here"


@pytest.fixture
def make(tmp_path: Path) -> Iterator[object]:
    """Make a project of a country, with its two fictional judgments in two cases."""
    opened: list[OpenProject] = []

    def make(country: Country = Country.SRB) -> OpenProject:
        made = made_once("two judgments to be searched", partial(_make, country), country)
        opened.append(opened_copy(made, tmp_path / f"{country}.tip"))
        return opened[-1]

    yield make
    for project in opened:
        close_project(project)


def _make(country: Country, folder: Path) -> None:
    framework = folder / "framework.xlsx"
    framework.write_bytes(workbook(SURVEY, CHOICES))
    new = NewProject(folder / "project.tip", "A", country, f"{country}-01", PASSPHRASE, framework)
    project = new_project(new)
    for number in "12":
        add_case_of(project, shipped_judgments.file(country, number))
    keep(project)


@pytest.fixture
def project(make: object) -> OpenProject:
    assert callable(make)
    made: OpenProject = make()
    return made


def places(found: tuple[SearchResult, ...]) -> list[tuple[str, int]]:
    return sorted((one.judgment, one.start) for one in found if one.kind is UnitKind.JUDGMENT)


def words(found: tuple[SearchResult, ...]) -> set[str]:
    return {one.text[start:end].lower() for one in found for start, end in one.places}


@pytest.mark.parametrize(
    ("country", "forms"),
    [
        (Country.SRB, ("zrtva", "ŽRTVE", "жртвама", "žrtvi")),
        (Country.MNE, ("zrtva", "ŽRTVE", "жртвама", "žrtvi")),
        (Country.ALB, ("viktimës", "viktimat", "viktima", "VIKTIMAVE")),
        (Country.MDA, ("victimelor", "victimă", "VICTIMEI")),
        (Country.MKD, ("жртвите", "жртва", "ЖРТВАТА", "zrtvi")),
    ],
)
def test_any_form_of_a_word_finds_the_same_passages(make: object, country: Country, forms: tuple[str, ...]) -> None:
    assert callable(make)
    project: OpenProject = make(country)
    results = [find(project, form) for form in forms]
    assert places(results[0])
    assert all(places(found) == places(results[0]) for found in results)
    assert len({frozenset(words(found)) for found in results}) == 1
    assert len(words(results[0])) > 1


@pytest.mark.parametrize("country", REGION)
def test_search_without_marks_finds_what_search_with_them_finds(make: object, country: Country) -> None:
    assert callable(make)
    project: OpenProject = make(country)
    written = {word for number in "12" for _, _, word in words_in(shipped_judgments.text(country, number))}
    marked = sorted(word for word in written if len(word) > 4 and word != folded_word(word))
    compared = 0
    for word in marked[:: len(marked) // 25]:
        found = finished(search(project, word))
        if not found.has_more:  # a first page of more would be compared with another first page
            assert {*places(find(project, folded_word(word)))} >= {*places(found.found)}, word
            compared += bool(found.found)
    assert compared > 15


def test_what_is_found_stands_in_the_judgment_where_it_is_said_to(project: OpenProject) -> None:
    for found in find(project, "žrtva"):
        whole = "\f".join(read_judgment(project, found.judgment).pages)
        assert whole[found.start :].startswith(found.text)
        assert whole[: found.start].count("\f") + 1 == found.page
        assert all("жрт" in found.text[start:end].lower() for start, end in found.places)


def test_phrases_prefixes_and_excluded_words(project: OpenProject) -> None:
    assert words(find(project, '"u ime naroda"')) == {"у име народа"}
    assert not find(project, '"имену народа"')
    assert all(word.startswith("прост") for word in words(find(project, "prost*")))
    both, without = find(project, "žrtva"), find(project, "žrtva -sud")
    assert 0 < len(without) < len(both)
    assert {one.start for one in find(project, "žrtva sud")} == {one.start for one in both} - {
        one.start for one in without
    }
    assert not find(project, "-sud")


def test_remarks_are_found_in_the_cases_and_rows_that_are_there(project: OpenProject) -> None:
    work = open_coding(project, list_cases(project)[0].coding.id)
    apply_edit(work, editing.add_row(work.live, work.live.root, "victims"))
    (row,) = work.live.rows(work.live.root, "victims")
    asked = add_remark(project, Ref(row.id, "story"), "Да ли је ово била киднапована особа?")
    add_remark(project, Ref(work.live.root, ""), "Киднапована је само једна.")
    found = find(project, "kidnapovanu")
    assert {(one.kind, one.row, one.question) for one in found} == {
        (UnitKind.REMARK, row.id, "story"),
        (UnitKind.REMARK, work.live.root, ""),
    }
    assert words(found) == {"киднапована"}
    assert {one.case_number for one in found} == {1}
    assert find(project, "kidnapovanu", questions=("story",)) == tuple(one for one in found if one.question)
    apply_edit(work, editing.remove_row(work.live, row.id))
    assert {one.row for one in find(project, "kidnapovanu")} == {work.live.root}
    undo(work)
    assert len(find(project, "kidnapovanu", kinds=(UnitKind.REMARK,))) == 2
    take_back(project, asked.id)
    assert len(find(project, "kidnapovanu")) == 1


def test_removed_judgments_leave_room_for_others(project: OpenProject) -> None:
    first, second = list_cases(project)
    both = find(project, "суд")
    assert {one.case for one in both} == {first.id, second.id}
    remove_case(project, first.id)
    left = find(project, "суд")
    assert {one.case for one in left} == {second.id}
    assert len(left) >= sum(one.case == second.id for one in both)


@pytest.mark.parametrize("query", ['"', "* - ^ : ( )", "NEAR(a b)", "words:x", "'; DROP TABLE page; --", "a" * 5000])
def test_nothing_that_is_typed_is_an_error(project: OpenProject, query: str) -> None:
    find(project, query)


def coding(project: OpenProject, case: str) -> OpenCoding:
    found = next(one for one in find(project, "суд") if one.case == case)
    return open_coding(project, found.coding)


def answer(work: OpenCoding, key: str, value: str, row: str = "") -> None:
    ref = Ref(row or work.live.root, key)
    apply_edit(work, editing.set_answer(work.live, ref, Answer(value)))


def test_answers_are_found_while_they_stand(project: OpenProject) -> None:
    case = add_case(project)
    work = open_coding(project, case.coding.id)
    answer(work, "how", "Обманом и принудом")
    (found,) = find(project, "prinuda", kinds=(UnitKind.ANSWER,))
    assert (found.case, found.coding, found.question) == (case.id, work.coding.id, "how")
    assert count_pending(project.database) == 0
    answer(work, "how", "Отмицом")
    assert not find(project, "prinuda", kinds=(UnitKind.ANSWER,))
    assert find(project, "отмица", kinds=(UnitKind.ANSWER,))
    undo(work)
    assert find(project, "принуда", kinds=(UnitKind.ANSWER,))
    answer(work, "country", "no")
    assert not find(project, "принуда", kinds=(UnitKind.ANSWER,))


def test_an_answer_is_indexed_in_the_transaction_that_saves_it(project: OpenProject) -> None:
    find(project, "суд")  # from then on dictionaries are there
    work = open_coding(project, add_case(project).coding.id)
    answer(work, "how", "Обманом")
    assert count_pending(project.database) == 0
    ref = Ref(work.live.root, "how")
    apply_edit(work, editing.set_answer(work.live, ref, Answer("", AnswerState.NOT_STATED)))
    assert count_pending(project.database) == 0
    assert not find(project, "обмана", kinds=(UnitKind.ANSWER,))


def test_a_row_takes_its_answers_with_it_and_brings_them_back(project: OpenProject) -> None:
    work = open_coding(project, add_case(project).coding.id)
    apply_edit(work, editing.add_row(work.live, work.live.root, "victims"))
    row = work.live.rows(work.live.root, "victims")[0].id
    answer(work, "story", "Препливала је реку", row)
    (found,) = find(project, "preplivala")
    assert found.row == row
    apply_edit(work, editing.remove_row(work.live, row))
    assert not find(project, "preplivala")
    undo(work)
    assert find(project, "preplivala") == (found,)


def test_codes_are_not_words(project: OpenProject) -> None:
    work = open_coding(project, add_case(project).coding.id)
    answer(work, "country", "SRB")
    assert not find(project, "SRB")


def test_a_removed_case_is_out_of_sight(project: OpenProject) -> None:
    before = find(project, "žrtva")
    case = before[0].case
    remove_case(project, case)
    assert {one.case for one in find(project, "žrtva")} == {one.case for one in before} - {case}
    restore_case(project, case)
    assert find(project, "žrtva") == before


def test_terms_are_found_in_every_language_and_shown_in_that_of_the_person(project: OpenProject) -> None:
    save_taxonomies(project.database, (TERMS,))
    assert [one.code for one in find(project, "prinudom", kinds=(UnitKind.TERM,))] == ["coercion"]
    assert [one.text for one in find(project, "shtrengimit", kinds=(UnitKind.TERM,))] == ["shtrëngimi"]
    (found,) = finished(search(project, "fraudelor frauda", Filters(kinds=(UnitKind.TERM,)), language="ro")).found
    assert (found.text, found.label, found.case) == ("Fraudă", "Fraudă", "")
    save_taxonomies(project.database, (Taxonomy("test_means", TERMS.terms[1:]),))
    assert not find(project, "принуда", kinds=(UnitKind.TERM,))


def test_filters(project: OpenProject) -> None:
    first, second = sorted({one.case: one.case_number for one in find(project, "суд")}.items(), key=lambda one: one[1])
    work = coding(project, first[0])
    answer(work, "decided", "2021")
    answer(work, "country", "MNE")
    add_judgment(project, second[0], shipped_judgments.file("MKD", "1"), JudgmentKind.APPEAL)

    def cases(**filters: object) -> set[str]:
        return {one.case for one in find(project, "суд", **filters)}

    both = {first[0], second[0]}
    assert cases() == both
    assert cases(decided_from="2021-03-14") == {first[0]}
    assert cases(decided_to="2021") == {first[0]}
    assert cases(decided_from="2022") == cases(decided_to="2020") == set()
    assert cases(statuses=(CodingProgress.NOT_BEGUN,)) == {second[0]}
    assert cases(statuses=tuple(CodingProgress)) == both
    assert cases(country="MNE", country_questions=("country",)) == {first[0]}
    assert cases(judgments=(JudgmentKind.APPEAL,)) == {second[0]}
    assert cases(questions=("how",)) == set()
    answer(work, "how", "Суд је утврдио принуду")
    assert cases(questions=("how",)) == {first[0]}


def test_results_come_in_pages(project: OpenProject, tmp_path: Path) -> None:
    file = tmp_path / "long.txt"
    file.write_text("\n\n".join(f"{number} одузимање {'и друго ' * 80}" for number in range(PAGE + 5)), "utf-8")
    add_case_of(project, file)
    first = finished(search(project, "oduzimanja"))
    rest = finished(search(project, "oduzimanja", offset=PAGE))
    assert (len(first.found), first.has_more) == (PAGE, True)
    assert not rest.has_more
    assert len({(one.judgment, one.start) for one in (*first.found, *rest.found)}) == len(first.found + rest.found)


def test_an_index_made_anew_is_the_same(project: OpenProject) -> None:
    before = find(project, "žrtva")
    assert [(step.done, step.total) for step in rebuild(project)] == [(0, 2)]
    assert find(project, "žrtva") == before
    assert check_database(project.database) == ()


def test_making_it_anew_can_be_stopped_and_goes_on_with_the_next_search(project: OpenProject) -> None:
    before = find(project, "žrtva")
    steps = rebuild(project)
    next(steps)
    steps.close()
    assert count_pending(project.database) > 0
    assert find(project, "žrtva") == before
    assert list(catch_up(project)) == []


def test_very_many_changes_wait_for_the_next_search(project: OpenProject) -> None:
    find(project, "суд")
    terms = tuple(Term(f"t{number}", {"en": f"Ransom {number}"}) for number in range(AT_ONCE + 1))
    save_taxonomies(project.database, (Taxonomy("many", terms),))
    assert count_pending(project.database) == AT_ONCE + 1
    assert len(find(project, '"ransom 7"', kinds=(UnitKind.TERM,))) == 1
    assert count_pending(project.database) == 0


def test_who_saves_does_not_wait_for_what_was_left(project: OpenProject) -> None:
    find(project, "суд")
    forget_index(project.database)
    work = open_coding(project, add_case(project).coding.id)
    answer(work, "how", "Препливала је реку")
    assert count_pending(project.database) == 3
    assert len(find(project, "препливала")) == 1
    assert count_pending(project.database) == 0


def test_a_judgment_is_indexed_in_the_transaction_that_adds_it(project: OpenProject) -> None:
    find(project, "суд")
    case = add_case(project)
    add_judgment(project, case.id, shipped_judgments.file("SRB", "1"))
    assert count_pending(project.database) == 0
    assert {one.judgment for one in find(project, "суд") if one.case == case.id} == {
        judgment.id for judgment in list_judgments(project, case.id)
    }


def test_the_index_outlives_closing(project: OpenProject) -> None:
    before = find(project, "žrtva")
    close_project(project)
    again = open_project(project.path, passphrase=PASSPHRASE)
    try:
        assert count_pending(again.database) == 0
        assert find(again, "žrtva") == before
    finally:
        close_project(again)


def test_no_word_of_a_judgment_is_readable_in_the_file(project: OpenProject) -> None:
    find(project, "суд")
    content = project.path.read_bytes()
    assert b"zrtv" not in content
    assert "жртв".encode() not in content

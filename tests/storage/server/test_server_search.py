"""Search on a server finds what it finds in a file."""

from pathlib import Path

import pytest

from tests.support import shipped_judgments
from tests.support.searched_project import CHOICES, SURVEY, TERMS, find
from tests.support.steps import finished
from tests.support.xlsforms import workbook
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.projects import Country
from tipcoder.domain.searching import SearchResult, UnitKind
from tipcoder.framework.engine.editing import set_answer
from tipcoder.services.cases import add_case_of, list_cases, remove_case
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.projects import NewProject, OpenProject, close_project, create_project, create_stored_project
from tipcoder.services.search.search import rebuild
from tipcoder.storage.coding.term_recoding import save_taxonomies
from tipcoder.storage.server import tsquery

QUERIES = (
    "zrtva",
    "жртвама",
    '"у име народа"',
    "zrt*",
    "жртва -окривљени",
    "оштећена обећање",
    "388",
    "K. 24/21",
    "принуда",
    "нема_такве_речи",
    "it's 'quoted' \\ words",
)


def filled(project: OpenProject) -> OpenProject:
    for number in "12":
        add_case_of(project, shipped_judgments.file(Country.SRB, number))
    coding = open_coding(project, list_cases(project)[0].coding.id)
    for key, value in {"title": "Жртва и обећање посла", "country": "SRB", "how": "Оштећеној је обећан посао."}.items():
        apply_edit(coding, set_answer(coding.live, Ref(coding.live.root, key), Answer(value)))
    save_taxonomies(project.database, (TERMS,))
    return project


@pytest.fixture
def both(address: str, tmp_path: Path) -> tuple[OpenProject, OpenProject]:
    """The same project in a file and on a server."""
    framework = tmp_path / "framework.xlsx"
    framework.write_bytes(workbook(SURVEY, CHOICES))
    new = NewProject(tmp_path / "a.tip", "A", Country.SRB, "SRB-01", "four fictional words here", framework)
    return filled(create_project(new)), filled(create_stored_project(address, new))


def told(found: tuple[SearchResult, ...]) -> set[tuple[object, ...]]:
    return {
        (
            one.kind,
            one.case_number,
            one.judgment_name,
            one.page,
            one.start,
            one.text,
            one.question,
            one.code,
            one.places,
        )
        for one in found
    }


def test_the_same_is_found(both: tuple[OpenProject, OpenProject]) -> None:
    in_file, on_server = both
    found = 0
    for words in QUERIES:
        expected = told(find(in_file, words))
        assert told(find(on_server, words)) == expected, words
        found += len(expected)
    assert found > 20
    for kind in UnitKind:
        expected = told(find(in_file, "жртва", kinds=(kind,)))
        assert told(find(on_server, "жртва", kinds=(kind,))) == expected, kind
    remove_case(on_server, list_cases(on_server)[0].id)
    assert {one.case_number for one in find(on_server, "zrtva") if one.kind is not UnitKind.TERM} == {2}
    finished(rebuild(on_server))
    assert {one.case_number for one in find(on_server, "zrtva") if one.kind is not UnitKind.TERM} == {2}
    for project in both:
        close_project(project)


def test_expressions_in_other_words() -> None:
    asked = '(words : "u ime" AND keys : ("srzrtv" OR "crzrtv")) NOT (words : "okr" *)'
    assert tsquery(asked) == "( ('u':B <-> 'ime':B) & ( ('srzrtv':A) | ('crzrtv':A) ) ) & ! ( ('okr':*B) )"
    with pytest.raises(ValueError, match="known"):
        tsquery('NEAR("a" "b")')

"""Ten cases coded with framework 2026.3 come over to the one that ships: every answer stays, and the counts are true.

`data/framework_2026_3.xlsx` is that framework with its English labels only; `data/codings_2026_3.json` are the practice
cases as they were coded with it, narratives shortened.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from tests.support.older_codings import older_project
from tests.support.steps import finished
from tipcoder.analysis.completeness import completeness
from tipcoder.domain.retired import split_retired
from tipcoder.services.cases import list_cases
from tipcoder.services.coding import open_coding
from tipcoder.services.frameworks import shipped_framework
from tipcoder.services.projects import OpenProject, close_project
from tipcoder.services.upgrading import Impact, plan_upgrade, upgrade
from tipcoder.storage.file.integrity import check_database

Place = tuple[str, str]
"""Row and question."""


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    opened = older_project("2026.3", tmp_path / "a.tip")
    yield opened
    close_project(opened)


FOLLOWING = ("challenge_theme", "practice_theme")
"""Questions whose answers follow from the code now."""
RETIRED = ("charge_appeal_outcome", "decision_outcomes")
"""Questions in whose place the effects of a decision are asked."""


ADDED = {"first_judgment_read", "decision_number", "requalification_number", "effect_outcome"}
"""Questions that migration answers: what has a default, the order of decisions, and what each of them did."""


def stored(project: OpenProject, *, calculated: bool) -> dict[Place, tuple[str, str]]:
    query = "SELECT row_id, question, state, value FROM answer WHERE calculated = :calculated"
    with project.database.session() as session:
        found = session.execute(text(query), {"calculated": calculated}).all()
    return {(row, question): (state, value) for row, question, state, value in found}


def cases_with(project: OpenProject, question: str) -> int:
    query = """SELECT count(DISTINCT coding.case_id) FROM coding JOIN row ON row.coding_id = coding.id
               JOIN answer ON answer.row_id = row.id WHERE answer.question = :question AND NOT answer.calculated"""
    with project.database.session() as session:
        return int(session.execute(text(query), {"question": question}).scalar_one())


def test_every_answer_stays_or_is_calculated_as_it_was_given(project: OpenProject) -> None:
    before = stored(project, calculated=False)
    assert len(before) > 2_000

    assert finished(upgrade(project, shipped_framework())).codings == 10
    after, calculated = stored(project, calculated=False), stored(project, calculated=True)
    retired = {(row, split_retired(key)[0]): answer for (row, key), answer in after.items() if "@" in key}
    gone = {place for place, answer in before.items() if after.get(place) != answer}
    assert {question for _, question in gone} == {*FOLLOWING, *RETIRED}
    assert not {place for place in gone if before[place] not in (calculated.get(place), retired.get(place))}
    added = {question for _, question in after.keys() - before.keys() if "@" not in question}
    assert added == ADDED
    assert check_database(project.database) == ()


def test_report_counts_the_cases_that_it_touches(project: OpenProject) -> None:
    (version,) = plan_upgrade(project, shipped_framework()).versions
    assert (version.version, version.cases) == ("2026.3", 10)
    dropped = [found for found in version.differences if found.difference.impact is Impact.WOULD_DROP_ANSWERS]
    assert {found.difference.name: found.cases for found in dropped if found.cases} == {
        name: cases_with(project, name) for name in (*FOLLOWING, *RETIRED)
    }
    kinds = {found.difference.kind.value for found in version.differences}
    assert {"question_added", "tier"} <= kinds
    assert not kinds & {"question_displaced", "roster_removed", "choice_removed", "type"}
    removed = {
        found.difference.name for found in version.differences if found.difference.kind.value == "question_removed"
    }
    assert removed == {*RETIRED, "charge_supreme_outcome", "decision_outcomes_other"}


def test_what_is_missing_is_counted_by_core_questions(project: OpenProject) -> None:
    finished(upgrade(project, shipped_framework()))
    for case in list_cases(project):
        assert case.coding.completeness == completeness(open_coding(project, case.coding.id).live)
        assert case.coding.completeness.wrong == 0

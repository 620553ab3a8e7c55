"""Counts the findings of demo projects and compares them with what a person counted in the judgments."""

import gc
import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.steps import finished
from tipcoder.analysis.figures.counted_case import LeftOutReason
from tipcoder.analysis.figures.edition import Edition
from tipcoder.analysis.figures.figures import FIGURES
from tipcoder.analysis.figures.table import ALL, FigureTable
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.projects import Country
from tipcoder.errors import UserError
from tipcoder.framework.engine import editing
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.engine.open_questions import OpenQuestionFinder
from tipcoder.framework.form.form import Question
from tipcoder.services.cases import list_cases
from tipcoder.services.coding import OpenCoding, apply_edit, open_coding
from tipcoder.services.demo.demo import DEMO_PASSPHRASE
from tipcoder.services.findings.counting import count_findings
from tipcoder.services.findings.outline import read_outline
from tipcoder.services.projects import OpenProject, close_project, open_project
from tipcoder.storage.coding.exports import stream_cases

BY_HAND = {
    # MNE 1: S.B. 24 and H.M. 30 months of at least 36; E.M. of cohabiting with a child. MNE 2: two acquitted, a group
    # of three claims and one of eight of whom it is unclear. MNE 3: N.P. convicted on appeal, 60 months; J.T. not.
    # MNE 4: V.K. convicted, after three trials 18 months of at least 12; the man whom he kept has 4,000 euros.
    "Q1": {"yes": 2},
    "Q2": {"convicted_of_trafficking": 4, "acquitted": 3},
    "Q4": {"yes": 1},
    "S3": {"below": 2, "above": 2},
    "P8.sex": {"female": 3, "male": 12},
    "C1": {"yes": 6},
    "C2": {"civil_suit": 1, "awarded_in_part": 2},
}
BASES_BY_HAND = {"Q1": 4, "Q2": 7, "Q4": 4, "S2": 4, "S3": 4, "P8.sex": 15, "C1": 7, "C2": 3}


@pytest.fixture
def project(demo: Path, tmp_path: Path) -> Iterator[OpenProject]:
    opened = open_project(Path(shutil.copy(demo / "MNE.tip", tmp_path)), passphrase=DEMO_PASSPHRASE)
    yield opened
    close_project(opened)


def tables(project: OpenProject) -> dict[str, FigureTable]:
    found = finished(count_findings(project)).tables(Edition.INTERNAL)
    return {table.definition.id: table for table in found}


def counts(table: FigureTable) -> dict[str, int]:
    return {str(line.value): line.cells[ALL].count for line in table.lines}


def test_figures_of_the_practice_cases_are_those_counted_by_hand(project: OpenProject) -> None:
    found = tables(project)

    assert {figure: counts(found[figure]) for figure in BY_HAND} == BY_HAND
    assert {figure: found[figure].tallies[ALL].base for figure in BASES_BY_HAND} == BASES_BY_HAND
    assert found["S2"].numbers[""][ALL].summary.values == (18, 24, 30, 60)
    assert found["C1"].tallies[ALL].left_out == {LeftOutReason.UNCLEAR: 8}


def test_every_figure_is_laid_out_in_the_order_of_the_report(project: OpenProject) -> None:
    found = tables(project)

    chapters = [read_outline().place(table.definition.chapter) for table in found.values()]
    assert set(found) == set(FIGURES)
    assert chapters == sorted(chapters)


def test_an_answer_taken_away_is_counted_as_not_yet_answered(project: OpenProject) -> None:
    case = list_cases(project)[0]
    coding = open_coding(project, case.coding.id)
    apply_edit(coding, editing.set_answer(coding.live, Ref(coding.live.root, "first_instance_outcome"), None))

    left_out = tables(project)["Q1.outcomes"].tallies[ALL].left_out

    assert left_out == {LeftOutReason.OPEN: 1}


def open_by_the_engine(live: LiveCoding) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for ref in live.refs():
        node = live.node(ref)
        is_asked = isinstance(node, Question) and node.is_answered_by_person
        if is_asked and live.answer(ref) is None and live.is_relevant(ref):
            found.setdefault(ref.row, set()).add(ref.key)
    return found


def test_open_questions_are_those_that_the_engine_finds(project: OpenProject) -> None:
    chance = random.Random(17)
    coding = open_coding(project, list_cases(project)[0].coding.id)
    finder = OpenQuestionFinder(project.form)
    for _ in range(12):
        refs = [ref for ref in coding.live.refs() if coding.live.answer(ref) and coding.live.is_relevant(ref)]
        refs = [ref for ref in chance.sample(refs, 3) if isinstance(coding.live.node(ref), Question)]
        for ref in refs:
            apply_edit(coding, editing.set_answer(coding.live, ref, None))
        record = next(stream_cases(project.database, None))

        assert finder.find(record) == open_by_the_engine(coding.live)


def test_counting_that_is_given_up_leaves_garbage_to_be_collected(project: OpenProject) -> None:
    counting = count_findings(project)
    next(counting)
    counting.close()

    assert gc.isenabled()


def test_figures_of_some_cases_are_those_counted_over_them_alone(project: OpenProject) -> None:
    first = list_cases(project)[0]
    chosen = finished(count_findings(project)).of_cases(lambda facts: facts.number == first.number)

    alone = finished(count_findings(project, [first.id]))
    assert chosen.tables(Edition.INTERNAL) == alone.tables(Edition.INTERNAL)
    assert chosen.cases == 1


def test_a_question_that_is_not_asked_any_more_is_told_apart_from_an_open_one(project: OpenProject) -> None:
    case = list_cases(project)[0]
    coding = open_coding(project, case.coding.id)
    before = tables(project)["Q3.by"].tallies[ALL].rows
    apply_edit(coding, editing.set_answer(coding.live, Ref(coding.live.root, "requalified"), Answer("no")))

    found = tables(project)

    assert before == found["Q3.by"].tallies[ALL].rows == 0
    assert found["Q10"].tallies[ALL].left_out.get(LeftOutReason.NOT_ASKED) is None


def test_a_project_of_another_framework_says_what_findings_are_counted_from(work: OpenCoding) -> None:
    with pytest.raises(UserError) as fault:
        finished(count_findings(work.project))

    assert fault.value.code == "findings_framework"


def test_cases_of_one_country_are_not_told_as_a_region(project: OpenProject) -> None:
    assert project.project.country is Country.MNE
    assert tables(project)["Q1"].columns == (ALL,)

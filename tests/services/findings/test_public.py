"""Holds what is for others of a generated project to what may be told: nothing that was planted, no cell of few."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select, update

from tests.benchmarks.generated_cases import make_project
from tests.support.exercises import approve_with_neutral_facts, exercise_of
from tests.support.import_sheets import exported
from tests.support.made_once import made_once
from tests.support.reviews import leaving_texts
from tests.support.shipped_judgments import file as shipped_judgment
from tests.support.steps import finished
from tests.support.unpacked import found_in
from tests.support.word_reports import read_report
from tipcoder.analysis.figures.disclosure import FEWEST_UNITS
from tipcoder.analysis.figures.edition import Edition
from tipcoder.analysis.figures.table import ALL
from tipcoder.domain.answers import Ref
from tipcoder.domain.curation import CurationEdit, CurationKind
from tipcoder.domain.identifiers import TextDecision
from tipcoder.domain.projects import Country
from tipcoder.domain.release import Audience
from tipcoder.exchange.charts.drawing import svg_bytes
from tipcoder.exchange.charts.layout import lay_out
from tipcoder.exchange.charts.palettes import LIGHT
from tipcoder.exchange.charts.scene import TextShape
from tipcoder.framework.form.form import Privacy
from tipcoder.framework.form.question_types import QuestionType
from tipcoder.languages.registry import LANGUAGES
from tipcoder.services.briefs.brief import read_brief
from tipcoder.services.cases import add_judgment, list_cases
from tipcoder.services.findings.charts import FigureCharts
from tipcoder.services.findings.counting import Findings, count_findings
from tipcoder.services.findings.labels import FigureLabels
from tipcoder.services.findings.outline import read_outline
from tipcoder.services.projects import OpenProject, close_project, open_project
from tipcoder.services.release.gate import released_figures
from tipcoder.services.release.texts import decide_texts
from tipcoder.services.remarks import add_remark
from tipcoder.services.report.chapters import ANNEXES
from tipcoder.services.report.making import ReportRequest, make_report
from tipcoder.services.workshop.making import make_workshop
from tipcoder.storage.curation import save_curation
from tipcoder.storage.tables.project import AnswerTable, RowTable

CASES = 30
PASSPHRASE = "a benchmark has no secrets"
PLANTED = (
    "Жика Обрадовић", "Slađana Popov", "Шпреса Алиу", "Ludmila Țurcan", "Ж.О.", "К-77/2019", "улица Измишљена 5",
    "1405988210015", "067 123 456", "14. марта 2019", "Основни суд у Змајеву",
)  # fmt: skip


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenProject]:
    path = tmp_path_factory.mktemp("planted") / "SRB.tip"
    path.write_bytes((made_once("planted", _make) / "SRB.tip").read_bytes())
    opened = open_project(path, passphrase=PASSPHRASE)
    yield opened
    close_project(opened)


def _make(folder: Path) -> None:
    made = make_project(folder / "SRB.tip", CASES)
    texts = {
        (roster, question.key): question.privacy
        for roster, question in made.form.all_questions()
        if question.type is QuestionType.TEXT
    }
    with made.database.writing() as session:
        rows = session.execute(
            select(AnswerTable.row_id, AnswerTable.question, RowTable.roster, AnswerTable.value)
            .join(RowTable, RowTable.id == AnswerTable.row_id)
            .where(AnswerTable.state == "answered")
            .order_by(RowTable.coding_id, RowTable.position, AnswerTable.row_id, AnswerTable.question)
        ).all()
        for place, (row, question, roster, value) in enumerate(rows):
            privacy = texts.get((roster, question))
            if privacy is Privacy.IDENTIFIER or (privacy is not None and place % 2):
                planted = f"{value} {PLANTED[place % len(PLANTED)]}"
                where = (AnswerTable.row_id == row) & (AnswerTable.question == question)
                session.execute(update(AnswerTable).where(where).values(value=planted))
    case = list_cases(made)[0]
    judgment = shipped_judgment(Country.SRB, "1")
    named = folder / f"{PLANTED[0]}{judgment.suffix}"
    named.write_bytes(judgment.read_bytes())
    add_judgment(made, case.id, named)
    add_remark(made, Ref(case.coding.id, "first_instance_outcome"), " ".join(PLANTED))
    for language in LANGUAGES:
        for place, chapter in enumerate((*read_outline().chapters, "17")):
            told = f"Тако је и овде: {PLANTED[place % len(PLANTED)]}."
            text = CurationEdit(CurationKind.CHAPTER_TEXT, f"{chapter} {language}", told)
            save_curation(made.database, text, coder="SRB-01")
    for is_planted, decision in ((True, TextDecision.LEFT_OUT), (False, TextDecision.SEEN)):
        found = [one for one in leaving_texts(made) if any(word in one.text for word in PLANTED) is is_planted]
        decide_texts(made, found, decision)
    close_project(made)


@pytest.fixture(scope="module")
def findings(project: OpenProject) -> Findings:
    return finished(count_findings(project))


def secrets(project: OpenProject) -> set[str]:
    """Return what was planted, with every exact day of the answers, however it is written."""
    with project.database.session() as session:
        values = session.scalars(select(AnswerTable.value)).all()
    days = {date.fromisoformat(value) for value in values if re.fullmatch(r"\d{4}-\d\d-\d\d", value)}
    assert len(days) > 30
    written = {form for day in days for form in (f"{day}", f"{day:%d.%m.%Y}", f"{day:%d/%m/%Y}")}
    return {*PLANTED, *written, *(case.id for case in list_cases(project))}


def test_the_search_finds_what_was_planted(project: OpenProject, tmp_path: Path) -> None:
    workbook = exported(project, tmp_path / "archive.xlsx", "archive")
    report = tmp_path / "internal.docx"
    finished(make_report(project, report, ReportRequest(language="sr", chapters=frozenset(("brief", "D")))))

    assert {word for word, _ in found_in(workbook, PLANTED)} == set(PLANTED)
    assert {word for word, _ in found_in(report, PLANTED)} == set(PLANTED)


def uses_of(project: OpenProject, case: str) -> tuple[str, ...]:
    return read_brief(project, case).training_use


def test_nothing_that_is_for_others_holds_what_was_planted(project: OpenProject, tmp_path: Path) -> None:
    folder = tmp_path / "for others"
    folder.mkdir()
    in_pack = {"identification", "evidence", "victims", "sentences", "cooperation"}  # their charts are in the pack
    chapters = frozenset({*read_outline().chapters, *ANNEXES} - in_pack)
    request = ReportRequest(language="sr", edition=Edition.PUBLIC, chapters=chapters)
    finished(make_report(project, folder / "report.docx", request))
    free = next(case for case in list_cases(project) if {"moot_court", "case_study"} & set(uses_of(project, case.id)))
    approve_with_neutral_facts(project, exercise_of(project, free.number), "en")
    finished(make_workshop(project, folder / "pack", "en", [free.id]))
    exported(project, folder / "unodc.xlsx", "unodc")

    assert found_in(folder, secrets(project)) == set()


def test_no_word_that_was_planted_is_drawn(findings: Findings, tmp_path: Path) -> None:
    labels = FigureLabels(findings.definitions, findings.form, "sr")
    charts = FigureCharts(released_figures(findings, Audience.PUBLIC, "sr", ()), labels).charts()
    scenes = [lay_out(chart, LIGHT, lambda text, size, _: len(text) * size) for chart in charts.values()]
    drawn = [shape.text for scene in scenes for shape in scene.shapes if isinstance(shape, TextShape)]

    for name, chart in list(charts.items())[:3]:
        (tmp_path / f"{name}.svg").write_bytes(svg_bytes(chart))

    assert len(charts) > 20
    assert found_in(tmp_path, PLANTED) == set()
    assert [text for text in drawn for word in PLANTED if word in text] == []


_OF_WHAT_WAS_DONE = ("V1", "Q6")
"""Figures that are told of all together where children and adults may not stand apart."""


def test_no_cell_of_a_public_table_tells_of_few_persons(
    project: OpenProject, findings: Findings, tmp_path: Path
) -> None:
    tables = findings.tables(Edition.PUBLIC)
    of_persons = [table for table in tables if table.of_persons]
    personal = {table.definition.id: table for table in of_persons if table.lines}
    assert len(of_persons) == 20
    assert len(personal) > 5
    for table in personal.values():
        for line in table.lines:
            for column, cell in line.cells.items():
                least = 0 if table.definition.id in _OF_WHAT_WAS_DONE and not line.group else 3
                assert least <= cell.count <= cell.base - least, table.definition.id
                assert cell.base >= (FEWEST_UNITS if column == ALL else 1)

    labels = FigureLabels(findings.definitions, findings.form, "en")
    target = tmp_path / "report.docx"
    request = ReportRequest(
        language="en", edition=Edition.PUBLIC, chapters=frozenset(("profile", "non_punishment", "B"))
    )
    finished(make_report(project, target, request))
    captions = {labels.title(table.definition) for table in personal.values()}
    printed = [table for table in read_report(target).tables if table.caption in captions]
    assert {table.caption for table in printed} == captions
    cells = [cell for table in printed for row in table.rows for cell in row[1:]]
    assert [cell for cell in cells if re.match(r"[12] of ", cell)] == []

"""Figures in the window: chapters, the table and chart of each figure, its rows, and the way to the case."""

import json
import shutil
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from tests.benchmarks.generated_cases import make_project
from tests.support.commands import Commands
from tests.support.demo import demo_region
from tests.support.new_projects import new_project
from tipcoder import paths
from tipcoder.analysis.figures.definitions import ChartChoice
from tipcoder.domain.corrections import use_corrected
from tipcoder.domain.projects import Country
from tipcoder.domain.release import Audience, NewRelease, ReleaseKind
from tipcoder.domain.verdicts import Verdict
from tipcoder.languages import ui_language
from tipcoder.services.cases import add_case, list_cases, remove_case
from tipcoder.services.coding import open_coding
from tipcoder.services.demo.demo import DEMO_PASSPHRASE
from tipcoder.services.projects import NewProject, OpenProject, close_project
from tipcoder.services.release.ledger import list_releases, withdraw
from tipcoder.services.texts.overlay import shipped_corpus, take_reviewed
from tipcoder.services.texts.packs import write_pack
from tipcoder.services.texts.reviews import Judged
from tipcoder.storage.coding.releases import recorded_release
from tipcoder.ui.cases.case_table_model import COUNTRY, COURT, TITLE
from tipcoder.ui.exchange.publish_dialog import PublishDialog
from tipcoder.ui.exchange.report_dialog import ReportDialog
from tipcoder.ui.findings.curation.curation_dialog import CurationDialog
from tipcoder.ui.findings.curation.workshop_dialog import WorkshopDialog
from tipcoder.ui.findings.figure_pane import COUNTED, REST
from tipcoder.ui.findings.findings_page import FindingsPage
from tipcoder.ui.pages import CASES, CODING, FINDINGS
from tipcoder.ui.settings import Settings
from tipcoder.ui.shell.workspace import Workspace
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.widgets.tables.column_table import RowRole


def go_to(page: FindingsPage, figure: str) -> None:
    """Select a figure in its chapter."""
    view = page.source.view
    assert view is not None
    wanted = view.tables[figure].definition
    for row in range(page.chapters.rowCount()):
        if page.chapters.index(row, 0).data(RowRole)[0] == wanted.chapter:
            page.chapter_table.selectRow(row)
    for row in range(page.figures.rowCount()):
        if page.figures.index(row, 0).data(RowRole).table.definition.id == figure:
            page.figure_table.selectRow(row)


def test_figures_are_named_as_they_are_corrected_meanwhile(page: FindingsPage, tmp_path: Path, qtbot: QtBot) -> None:
    corpus_in = partial(shipped_corpus, shipped_in=ui_language.shipped_texts)
    text = next(iter(corpus_in("mk").with_key("findings/texts/mk/label.P1.year")))
    said = Judged(
        text.key, text.english, text.translation, Verdict.WRONG, "Исправено име", only_here=True, comment="",
        reviewer="MKD-03", day=date(2026, 12, 2),
    )  # fmt: skip
    write_pack(tmp_path / "mk.tipreview", "mk", "MKD-03", said.day, [said])
    ui_language.install("mk")
    qtbot.waitUntil(lambda: page.source.view is not None and page.source.view.language == "mk")

    take_reviewed(tmp_path / "mk.tipreview", "", said.day, corpus_in)
    ui_language.install("mk")

    qtbot.waitUntil(
        lambda: page.figures.rowCount() > 0 and page.figures.index(0, 0).data(RowRole).title == "Исправено име"
    )
    paths.read_anew()
    use_corrected({})
    ui_language.install("en")


def shown(page: FindingsPage) -> list[list[str]]:
    """Return the cells of the table of the figure."""
    table = page.figure.table
    rows = range(table.rowCount())
    return [[table.item(row, column).text().strip() for column in range(table.columnCount())] for row in rows]


def test_chapters_and_figures_stand_in_the_order_of_the_report(page: FindingsPage) -> None:
    chapters = [page.chapters.text(row, 0) for row in range(page.chapters.rowCount())]

    assert chapters[0] == "Profile of the cases"
    assert chapters[-1] == "Scope"
    assert page.figures.text(0, 0) == "Cases by year of the first judgment"
    assert "3 of 3" in page.summary.text()


def test_a_figure_shows_its_definition_table_chart_and_rows(page: FindingsPage) -> None:
    go_to(page, "P3.court")

    assert page.figure.title.text() == "Purposes of exploitation, as found by the court"
    assert ["Sexual exploitation", "2 of 3", "0", "1", ""] in shown(page), "excluded by none, told of by two"
    assert not page.figure.chart.pixmap().isNull()
    assert "2 of 3" in page.figure.chart.accessibleDescription()
    assert page.figure.rows.rows.model.rowCount() == 3


def test_every_figure_of_the_page_is_that_of_the_command(
    page: FindingsPage, project: OpenProject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TIPCODER_PASSPHRASE", DEMO_PASSPHRASE)
    told = json.loads(
        Commands()("findings", shutil.copy(project.path, tmp_path / "copy.tip"), "--json", "--language", "en").stdout
    )

    for figure in told["figures"]:
        go_to(page, figure["id"])
        cells = [line["cells"]["all"] for line in figure["lines"]]
        expected = [f"{cell['count']} of {cell['base']}" for cell in cells]
        told_here = [told for _, *told in shown(page) if " of " in told[0]]
        assert [number.partition(" (")[0] for number, *_ in told_here] == expected, figure["id"]
        if any(cell["silent"] for cell in cells):
            untold = [[str(cell["excluded"]), str(cell["silent"])] for cell in cells]
            assert [told[1:3] for told in told_here] == untold, figure["id"]
        assert len(page.figure.rows.rows.filters.lines()) == len(figure["counted"])


def test_rows_are_told_apart_and_open_their_case_at_the_answer(
    workspace: Workspace, page: FindingsPage, project: OpenProject, qtbot: QtBot
) -> None:
    go_to(page, "Q1")
    rows = page.figure.rows.rows
    rows.filters.buttons[COUNTED].click()
    assert rows.model.rowCount() == 2
    rows.filters.buttons[REST].click()
    assert rows.model.rowCount() == 1
    number = int(rows.model.text(0, 0))
    rows.table.setFocus()

    qtbot.keyClick(rows.table, Qt.Key.Key_Return)

    case = next(case for case in list_cases(project) if case.number == number)
    assert workspace.pages.name == CODING
    current = workspace.coding.form.view.current
    assert current is not None
    assert (current.row, current.key) == (case.coding.id, "first_instance_outcome")


def test_cases_are_chosen_by_year_and_figures_follow(page: FindingsPage) -> None:
    years = page.filters.year
    years.setCurrentIndex(1)
    years.activated.emit(1)

    assert page.source.view is not None
    assert page.source.view.findings.cases < 3
    assert years.currentIndex() == 1
    assert "of 3" in page.summary.text()


def test_a_public_edition_withholds_small_tables_and_names_no_case(page: FindingsPage) -> None:
    edition = page.filters.edition
    edition.setCurrentIndex(1)
    edition.activated.emit(1)
    go_to(page, "P8.sex")

    assert shown(page) == []
    assert page.figures.text(page.figure_table.currentIndex().row(), 1) == "Not published: fewer than 11 persons"
    assert page.figure.notes.text() == "Not published: fewer than 11 persons"
    assert page.figure.rows.silence.isVisible()
    assert page.figure.rows.rows.model.rowCount() == 0


def test_a_figure_that_is_repeated_says_so_until_the_earlier_edition_reached_nobody(
    tmp_path: Path, settings: Settings, tasks: Tasks, qtbot: QtBot
) -> None:
    made = make_project(tmp_path / "generated.tip", 13)
    workspace = Workspace(made, settings, tasks)
    qtbot.addWidget(workspace)
    workspace.show()
    workspace.show_page(FINDINGS)
    page = workspace.pages.page(FINDINGS)
    page.filters.edition.setCurrentIndex(1)
    page.filters.edition.activated.emit(1)
    assert page.source.view is not None
    figure = next(cell.figure for cell in page.source.view.released.value.cells if cell.value == "adult")
    go_to(page, figure)
    now = shown(page)
    cells = [
        replace(cell, base=cell.base - 1) for cell in page.source.view.released.value.cells if cell.figure == figure
    ]
    release = NewRelease(
        kind=ReleaseKind.REPORT, audience=Audience.PUBLIC, format="docx", language="en", file_name="a.docx", cases=12,
        left_out=0, sha256="", cells=cells,
    )  # fmt: skip
    with recorded_release(made.database, release, made.project.coder):
        pass

    workspace.show_page(CASES)
    workspace.events.releases_changed.emit()
    workspace.show_page(FINDINGS)
    said = page.figures.text(page.figure_table.currentIndex().row(), 1)
    assert said.startswith("As of ")
    assert said.endswith("12 cases: since then fewer than 11 persons have come")
    assert said in page.figure.notes.text()
    assert shown(page)
    assert shown(page) != now

    withdraw(made, list_releases(made)[0].id, "a draft")
    workspace.show_page(CASES)
    workspace.events.releases_changed.emit()
    workspace.show_page(FINDINGS)
    assert shown(page) == now
    assert "As of" not in page.figure.notes.text()
    close_project(made)


def test_a_changed_answer_is_counted_anew(workspace: Workspace, page: FindingsPage, project: OpenProject) -> None:
    counted = page.source.findings
    workspace.show_page(CASES)
    workspace.show_page(FINDINGS)
    assert page.source.findings is counted

    workspace.events.coding_changed.emit(open_coding(project, list_cases(project)[0].coding.id).coding.id)

    assert page.source.findings is not counted


def test_words_follow_the_language(page: FindingsPage) -> None:
    go_to(page, "Q1")
    ui_language.install("mk")
    QCoreApplication.sendPostedEvents()

    assert page.figure.title.text() == "Осуди за трговија со луѓе во првостепената пресуда што е прочитана"
    assert shown(page) == [["Да", "2 од 3"]]


def test_figures_of_a_single_case_are_drawn(project: OpenProject, workspace: Workspace) -> None:
    for case in list_cases(project)[1:]:
        remove_case(project, case.id)
    workspace.show_page(FINDINGS)
    page = workspace.pages.page(FINDINGS)
    view = page.source.view
    assert view is not None
    assert len(view.charts) > 50
    drawn = {figure: view.tables[figure] for figure in view.charts}
    assert {table.definition.chart for table in drawn.values()} == set(ChartChoice) - {
        ChartChoice.TABLE,
        ChartChoice.NONE,
    }
    for figure in list(drawn)[::5]:
        go_to(page, figure)
        assert page.figure.chart.isVisible(), figure
        assert not page.figure.chart.pixmap().isNull(), figure
    for figure, table in view.tables.items():
        if figure not in drawn and table.whole.base and not figure.endswith(".expert"):
            assert table.definition.chart in (ChartChoice.TABLE, ChartChoice.NONE), figure


def test_table_and_chart_are_copied(page: FindingsPage, qapp: object) -> None:
    go_to(page, "P3.court")
    page.figure.copy_table_button.click()
    text = QGuiApplication.clipboard().text()
    heads = "Value\tNumber\tExcluded\tNot told\tBetween"
    assert text.splitlines()[:2] == ["Purposes of exploitation, as found by the court", heads]
    assert "Sexual exploitation\t2 of 3\t0\t1\t" in text

    page.figure.copy_chart_button.click()
    assert QGuiApplication.clipboard().mimeData().hasImage()


def test_all_is_exported_into_a_folder_of_its_own(
    page: FindingsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))

    page.export_button.click()

    written = {path.name for path in (tmp_path / "Findings").iterdir()}
    charts = page.source.view.charts if page.source.view is not None else {}
    assert written == {"findings.xlsx"} | {f"{figure}{ending}" for figure in charts for ending in (".png", ".svg")}
    assert not page.writing_strip.isVisible()
    assert "Findings" in page.banner.text()


def test_a_public_edition_is_exported_after_a_look_at_it_and_not_without(
    page: FindingsPage, project: OpenProject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    page.filters.edition.setCurrentIndex(1)
    page.filters.edition.activated.emit(1)
    before = len(list_releases(project))
    buttons = iter(("cancel_button", "publish_button"))

    def answer(preview: PublishDialog) -> bool:
        preview.show()
        assert not preview.texts.isVisible(), "figures have no texts"
        getattr(preview, next(buttons)).click()
        return bool(preview.result())

    monkeypatch.setattr(PublishDialog, "accepts", answer)
    page.export_button.click()
    assert not (tmp_path / "Findings").exists()
    assert len(list_releases(project)) == before

    page.export_button.click()
    assert (tmp_path / "Findings" / "findings.xlsx").exists()
    assert list_releases(project)[0].release.kind is ReleaseKind.FIGURES


@pytest.mark.parametrize("is_public", [False, True])
def test_a_report_is_drafted_for_those_whom_the_page_is_for(
    page: FindingsPage, is_public: bool, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen: list[bool] = []
    monkeypatch.setattr(ReportDialog, "accepts", lambda dialog: chosen.append(dialog.public.isChecked()))
    page.filters.edition.setCurrentIndex(int(is_public))
    qtbot.mouseClick(page.report_button, Qt.MouseButton.LeftButton)
    assert chosen == [is_public]


def test_a_project_without_cases_says_so_and_leads_to_them(
    tmp_path: Path, settings: Settings, tasks: Tasks, qtbot: QtBot
) -> None:
    empty = new_project(NewProject(tmp_path / "new.tip", "New", Country.SRB, "SRB-01", "lipa breza jasen bor"))
    workspace = Workspace(empty, settings, tasks)
    qtbot.addWidget(workspace)
    workspace.show()
    workspace.show_page(FINDINGS)

    assert workspace.pages.page(FINDINGS).empty_state.isVisible()
    workspace.pages.page(FINDINGS).empty_state.action_button.click()
    assert workspace.pages.name == CASES
    close_project(empty)


def test_a_region_opens_at_its_figures_with_countries_side_by_side(
    tmp_path: Path, settings: Settings, tasks: Tasks, qtbot: QtBot
) -> None:
    regional = demo_region(tmp_path / "region.tip", ("ALB", "MKD"))
    workspace = Workspace(regional, settings, tasks)
    qtbot.addWidget(workspace)
    workspace.show()
    page = workspace.pages.page(FINDINGS)
    assert workspace.pages.name == FINDINGS

    go_to(page, "Q1")
    header = page.figure.table.horizontalHeader().model()
    heads = [header.headerData(column, Qt.Orientation.Horizontal) for column in range(4)]
    assert heads == ["Value", "ALB", "MKD", "All"]
    assert shown(page) == [["Yes", "1 of 2", "2 of 3", "3 of 5"]]
    assert "ALB, MKD: fewer than five cases" in page.figure.notes.text()

    page.filters.country.setCurrentIndex(page.filters.country.findData("MKD"))
    page.filters.country.activated.emit(page.filters.country.currentIndex())
    assert shown(page) == [["Yes", "2 of 3"]]

    workspace.show_page(CASES)
    assert not workspace.cases.add_case_button.isVisible()
    assert workspace.cases.open_button.isVisible()
    cases = workspace.cases.table
    qtbot.waitUntil(lambda: cases.proxy.rowCount() == 5)
    assert not cases.isColumnHidden(COUNTRY)
    listed = [
        tuple(cases.proxy.index(row, column).data() for column in (COUNTRY, TITLE, COURT))
        for row in range(cases.proxy.rowCount())
    ]
    assert {country for country, _, _ in listed} == {"Albania", "North Macedonia"}
    assert all(title.startswith(f"{country}: ") for country, title, _ in listed)
    assert all(court for _, _, court in listed)
    cases.sortByColumn(COUNTRY, Qt.SortOrder.DescendingOrder)
    assert cases.proxy.index(0, COUNTRY).data() == "North Macedonia"
    workspace.cases.filters.words.setText("albania")
    assert cases.proxy.rowCount() == 2

    workspace.open_coding(cases.shown_cases()[0].coding.id)
    qtbot.waitUntil(workspace.coding.form.isVisible)
    assert not workspace.coding.judgments.isVisible()
    assert workspace.coding.form.width() > workspace.width() // 2
    close_project(regional)


def test_work_on_the_report_and_packs_for_workshops_begin_here(
    page: FindingsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[type] = []

    def look(dialog: QDialog) -> int:
        opened.append(type(dialog))
        return 0

    for kind in (CurationDialog, WorkshopDialog):
        monkeypatch.setattr(kind, "exec", look)
    assert page.more_button.isVisible()
    for action in page.more_button.choices.actions():
        action.trigger()
    assert opened == [CurationDialog, WorkshopDialog]


def test_on_a_small_screen_the_names_of_figures_can_be_read(workspace: Workspace, qtbot: QtBot) -> None:
    add_case(workspace.project)
    workspace.resize(911, 512)
    workspace.show_page(FINDINGS)
    page = workspace.pages.page(FINDINGS)
    qtbot.waitUntil(lambda: page.figures.rowCount() > 0)
    assert page.figure_table.columnWidth(0) >= page.fontMetrics().horizontalAdvance("Cases by year of judg")
    assert page.figure_table.horizontalScrollBar().maximum() == 0

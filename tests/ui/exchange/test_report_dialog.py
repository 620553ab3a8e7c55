"""The dialog that drafts the report: chosen by mouse and keys, stopped on the way, said to be there when it is."""

import shutil
from collections.abc import Generator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar
from pytestqt.qtbot import QtBot

from tests.benchmarks.generated_cases import make_project
from tests.support.demo import demo_folder
from tests.support.steps import finished
from tests.support.word_reports import read_report
from tipcoder.domain.progress import Progress
from tipcoder.services.cases import add_case
from tipcoder.services.curation import write_chapter
from tipcoder.services.demo.demo import DEMO_PASSPHRASE
from tipcoder.services.findings.outline import read_outline
from tipcoder.services.projects import close_project, open_project
from tipcoder.services.release.ledger import PUBLISHED, list_releases
from tipcoder.services.report.chapters import ANNEXES
from tipcoder.services.report.preview import PublicPreview, preview_report
from tipcoder.ui import file_choice
from tipcoder.ui.exchange.exchange_page import ExchangePage
from tipcoder.ui.exchange.export.export_dialog import ExportDialog
from tipcoder.ui.exchange.publish_dialog import PublishDialog
from tipcoder.ui.exchange.report_dialog import ReportDialog
from tipcoder.ui.findings.curation.curation_dialog import CurationDialog
from tipcoder.ui.findings.findings_page import FindingsPage
from tipcoder.ui.pages import EXCHANGE, FINDINGS
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.settings import Settings
from tipcoder.ui.shell.workspace import Workspace
from tipcoder.ui.tasks import Tasks

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def dialog(context: ProjectContext, qtbot: QtBot) -> ReportDialog:
    dialog = ReportDialog(context)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def published(monkeypatch: pytest.MonkeyPatch) -> list[PublishDialog]:
    """The dialogs before a public edition, as a person answers who looks and publishes."""
    found: list[PublishDialog] = []

    def look(dialog: PublishDialog) -> bool:
        dialog.show()
        found.append(dialog)
        dialog.publish_button.click()
        return bool(dialog.result())

    monkeypatch.setattr(PublishDialog, "accepts", look)
    return found


def test_a_report_of_the_chosen_edition_and_language_is_drafted(
    dialog: ReportDialog, published: list[PublishDialog], qtbot: QtBot
) -> None:
    dialog.language.setCurrentIndex(dialog.language.findData("mk"))
    qtbot.mouseClick(dialog.public, LEFT)
    qtbot.keyClick(dialog.annexes, Qt.Key.Key_Space)
    target = Path(dialog.target.text())

    qtbot.mouseClick(dialog.draft_button, LEFT)

    assert len(published) == 1
    report = read_report(target)
    headings = [text for level, text in report.headings if level == 1]
    assert (target.name, headings[1], headings[-1]) == ("Serbia 2026 - report.docx", "1. Накратко", "16. Препораки")
    assert any("Јавно издание" in row[1] for table in report.tables for row in table.rows)
    assert target.name in dialog.banner.text()
    assert dialog.open_button.isVisible()
    assert dialog.target.text().endswith("Serbia 2026 - report 2.docx"), "the next one does not replace it"


def test_of_figures_that_are_all_published_none_is_said_to_be_withheld(context: ProjectContext, qtbot: QtBot) -> None:
    add_case(context.project)
    preview = finished(preview_report(context.project, "en"))
    figures = tuple(replace(figure, state=PUBLISHED) for figure in preview.tried.figures)

    def work(briefs: int) -> Generator[Progress, None, PublicPreview]:
        yield Progress(1, 1)
        tried = replace(preview.tried, figures=figures)
        return replace(preview, tried=tried, briefs_beside_tables=briefs)

    words = f"Nobody by the figures: none of the {len(figures)} tells too much of few persons."
    for briefs in (0, 2):
        dialog = PublishDialog(partial(work, briefs), context)
        qtbot.addWidget(dialog)
        qtbot.waitUntil(dialog.publish_button.isEnabled)
        told = dialog.recognised.text().removeprefix(words)
        assert ("a public table less the persons in them would tell of few others" in told) is bool(briefs)
        assert told.startswith(" 2 approved brief") is bool(briefs)


def test_a_public_report_is_looked_at_before_it_is_written(
    workspace: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_case(workspace.project)
    workspace.show_page(EXCHANGE)
    seen: list[int] = []

    def go_to_a_figure(preview: PublishDialog) -> bool:
        preview.show()
        assert preview.publish_button.isEnabled()
        assert preview.focusWidget() is preview.figures.table, "Enter publishes nothing at once"
        shown = [preview.figures.model.text(row, 1) for row in range(preview.figures.model.rowCount())]
        withheld = sum(words.startswith("Not published") for words in shown)
        assert preview.recognised_heading.isVisible()
        assert f"{withheld} of {len(shown)} are not published" in preview.recognised.text()
        assert preview.texts.text() == "Texts that were read and are printed: 0. Not read, and left out: 0."
        assert not preview.read_button.isVisible()
        preview.figures.filters.buttons["few_persons"].click()
        shown = [preview.figures.model.text(row, 1) for row in range(preview.figures.model.rowCount())]
        assert all(words.startswith("Not published: fewer than 11 ") for words in shown)
        seen.append(len(shown))
        rows = range(preview.figures.model.rowCount())
        place = next(row for row in rows if preview.figures.model.text(row, 0) == "Victims by sex")
        preview.figures.table.selectRow(place)
        preview.figures.open_button.click()
        return bool(preview.result())

    def publish(dialog: ReportDialog) -> bool:
        dialog.show()
        dialog.public.setChecked(True)
        dialog.draft_button.click()
        assert not dialog.isVisible(), "the figure is behind it"
        seen.append(Path(dialog.target.text()).exists())
        return False

    monkeypatch.setattr(PublishDialog, "accepts", go_to_a_figure)
    monkeypatch.setattr(ReportDialog, "accepts", publish)
    workspace.pages.page(EXCHANGE).report_card.click()
    qtbot.waitUntil(lambda: workspace.pages.name == FINDINGS)

    page = workspace.pages.page(FINDINGS)
    assert seen[0] > 5
    assert seen[1] is False
    assert page.filters.edition.currentText() == "Public"
    assert page.figure.title.text() == "Victims by sex"
    assert list_releases(workspace.project) == ()


def test_texts_that_nobody_read_are_read_where_they_leave(
    tmp_path: Path, settings: Settings, tasks: Tasks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make_project(tmp_path / "generated.tip", 2)
    workspace = Workspace(made, settings, tasks)
    qtbot.addWidget(workspace)
    workspace.show()
    workspace.show_page(EXCHANGE)
    in_review: list[bool] = []

    def read(preview: PublishDialog) -> bool:
        preview.show()
        assert "Not read, and left out: 0" not in preview.texts.text()
        preview.read_button.click()
        return bool(preview.result())

    def publish(dialog: ReportDialog) -> bool:
        dialog.show()
        dialog.public.setChecked(True)
        dialog.draft_button.click()
        return dialog.isVisible()

    def look(dialog: ExportDialog) -> bool:
        dialog.show()
        in_review.append(dialog.review.isVisible())
        dialog.reject()
        return False

    monkeypatch.setattr(PublishDialog, "accepts", read)
    monkeypatch.setattr(ReportDialog, "accepts", publish)
    monkeypatch.setattr(ExportDialog, "accepts", look)
    workspace.pages.page(EXCHANGE).report_card.click()
    qtbot.waitUntil(lambda: in_review == [True])
    assert list_releases(made) == ()
    close_project(made)


def test_texts_of_authors_that_nobody_let_go_are_decided_on_where_they_were_written(
    workspace: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_chapter(workspace.project, "victims", "en", "What the courts say of victims.")
    workspace.show_page(EXCHANGE)
    tabs: list[str] = []

    def read(preview: PublishDialog) -> bool:
        preview.show()
        assert "Not read, and left out: 1" in preview.texts.text()
        assert not preview.read_button.isVisible(), "no answer waits"
        preview.authors_button.click()
        return bool(preview.result())

    def publish(dialog: ReportDialog) -> bool:
        dialog.show()
        dialog.public.setChecked(True)
        dialog.draft_button.click()
        return dialog.isVisible()

    def look(dialog: CurationDialog) -> bool:
        dialog.show()
        tabs.append(dialog.tabs.tabText(dialog.tabs.currentIndex()))
        dialog.reject()
        return False

    monkeypatch.setattr(PublishDialog, "accepts", read)
    monkeypatch.setattr(ReportDialog, "accepts", publish)
    monkeypatch.setattr(CurationDialog, "accepts", look)
    workspace.pages.page(EXCHANGE).report_card.click()
    qtbot.waitUntil(lambda: tabs == ["Texts of chapters"])
    assert workspace.pages.name == FINDINGS
    assert list_releases(workspace.project) == ()


def test_chapters_without_any_case_say_that_there_are_no_data(dialog: ReportDialog, qtbot: QtBot) -> None:
    target = Path(dialog.target.text())

    qtbot.keyClick(dialog.draft_button, Qt.Key.Key_Return)

    assert read_report(target).texts("Normal").count("There are no data for this chapter yet.") == 11


def test_a_stopped_report_leaves_no_file(context: ProjectContext, qtbot: QtBot) -> None:
    add_case(context.project)
    tasks = Tasks()
    dialog = ReportDialog(replace(context, tasks=tasks))
    qtbot.addWidget(dialog)
    dialog.show()
    folder = Path(dialog.target.text()).parent
    before = set(folder.iterdir())

    qtbot.mouseClick(dialog.draft_button, LEFT)
    assert dialog.close_button.text() == "Stop"
    qtbot.mouseClick(dialog.close_button, LEFT)
    qtbot.waitUntil(lambda: dialog.draft_button.isEnabled(), timeout=30_000)

    tasks.wait()
    assert "Stopped" in dialog.banner.text()
    assert set(folder.iterdir()) == before


def test_a_report_stopped_on_the_way_leaves_what_stood_there(
    context: ProjectContext, qtbot: QtBot, tmp_path: Path
) -> None:
    copy = Path(shutil.copy(demo_folder() / "MKD.tip", tmp_path / "demo.tip"))
    project = open_project(copy, passphrase=DEMO_PASSPHRASE)
    tasks = Tasks()
    dialog = ReportDialog(replace(context, project=project, tasks=tasks))
    qtbot.addWidget(dialog)
    dialog.show()
    target, bar = Path(dialog.target.text()), dialog.findChild(QProgressBar)
    assert isinstance(bar, QProgressBar)
    target.write_bytes(b"an earlier report")
    before = set(target.parent.iterdir())
    chapters: list[int] = []

    def stop(done: int) -> None:
        if bar.maximum() == len(read_outline().chapters) + len(ANNEXES) and done > 1:
            chapters.append(done)
            qtbot.mouseClick(dialog.close_button, LEFT)

    bar.valueChanged.connect(stop)
    qtbot.mouseClick(dialog.draft_button, LEFT)
    qtbot.waitUntil(dialog.draft_button.isEnabled)

    tasks.wait()
    close_project(project)
    assert chapters
    assert "Stopped" in dialog.banner.text()
    assert set(target.parent.iterdir()) <= before
    assert target.read_bytes() == b"an earlier report"


def test_the_file_is_where_the_person_wants_it(
    dialog: ReportDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = tmp_path / "налази.docx"
    monkeypatch.setattr(file_choice, "save_document", lambda *_: wanted)

    qtbot.mouseClick(dialog.target.choose_button, LEFT)
    qtbot.mouseClick(dialog.draft_button, LEFT)

    assert wanted.exists()


def test_the_pages_of_exchange_and_findings_offer_the_report(
    context: ProjectContext, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_case(context.project)
    asked: list[object] = []
    monkeypatch.setattr(ReportDialog, "accepts", lambda dialog: asked.append(dialog.parentWidget()))
    exchange, faults = ExchangePage(context), FindingsPage(context)
    for page in (exchange, faults):
        qtbot.addWidget(page)
        page.show()
    qtbot.waitUntil(faults.report_button.isVisible)

    qtbot.mouseClick(exchange.report_card, LEFT)
    qtbot.mouseClick(faults.report_button, LEFT)

    assert asked == [exchange, faults]

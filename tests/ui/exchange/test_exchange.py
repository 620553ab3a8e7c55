"""Exchange in the window: deliveries checked and consolidated, copies handed over."""

from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel
from pytestqt.qtbot import QtBot

from tests.support.recognisable import recognisable
from tests.support.regions import delivery
from tests.support.reviews import see_all
from tests.support.steps import finished
from tests.ui.conftest import PASSPHRASE
from tipcoder.domain.consolidation import KEEP_BOTH
from tipcoder.domain.projects import Country
from tipcoder.domain.release import Audience, NewRelease, PublishedCell, ReleaseKind
from tipcoder.errors import UserError
from tipcoder.services.cases import list_cases
from tipcoder.services.exporting.export import ExportRequest, export_workbook
from tipcoder.services.handover import hand_over
from tipcoder.services.projects import OpenProject, close_project, open_project
from tipcoder.services.release.ledger import earlier_editions, list_releases, withdraw
from tipcoder.storage.coding.releases import recorded_release
from tipcoder.ui import file_choice
from tipcoder.ui.exchange.check_dialog import CheckDialog
from tipcoder.ui.exchange.consolidation.consolidation_dialog import ConsolidationDialog
from tipcoder.ui.exchange.consolidation.consolidation_work import ConsolidationRequest, consolidate
from tipcoder.ui.exchange.copy_dialog import HandOverDialog
from tipcoder.ui.exchange.exchange_page import ExchangePage, WithdrawDialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.safety.recovery_key_dialog import RecoveryKeyDialog
from tipcoder.ui.settings import Settings
from tipcoder.ui.tasks import Tasks

LEFT = Qt.MouseButton.LeftButton
THEIRS = "another fictional phrase"


def keep_recovery_key(shown: list[str], qtbot: QtBot, dialog: RecoveryKeyDialog) -> int:
    """Answer the dialog as a person does who keeps the key."""
    dialog.show()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible(), "nobody goes on without the key"
    shown.append(dialog.key.text().replace("\n", "-"))
    dialog.kept.click()
    qtbot.mouseClick(dialog.close_button, LEFT)
    return dialog.result()


def listed(page: ExchangePage, row: int) -> list[str]:
    """Return the cells of a row of what left."""
    return [page.exports.item(row, column).text() for column in range(page.exports.columnCount())]


def publish(project: OpenProject, name: str, more: int = 0) -> None:
    """Record a public report in which 20 of 26 persons are told, or more."""
    cell = PublishedCell("P8.sex", "all", "", "female", 20 + more, 26 + 2 * more, 9)
    release = NewRelease(
        kind=ReleaseKind.REPORT, audience=Audience.PUBLIC, format="docx", language="en", file_name=name, cases=5,
        left_out=0, sha256="0" * 64, cells=(cell,),
    )  # fmt: skip
    with recorded_release(project.database, release, project.project.coder):
        pass


@pytest.fixture(scope="module")
def deliveries(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, ...]:
    folder = tmp_path_factory.mktemp("deliveries")
    return delivery(folder, Country.SRB, "srb_visi_beograd", PASSPHRASE), delivery(
        folder, Country.MNE, "mne_visi_podgorica", PASSPHRASE
    )


@pytest.fixture
def page(context: ProjectContext, qtbot: QtBot) -> ExchangePage:
    page = ExchangePage(context)
    qtbot.addWidget(page)
    page.show()
    return page


def test_what_left_is_listed(page: ExchangePage, project: OpenProject, tmp_path: Path) -> None:
    assert page.exports.rowCount() == 0
    finished(export_workbook(project, tmp_path / "out.xlsx", ExportRequest(profile="archive")))
    page.read()
    assert listed(page, 0)[1:] == ["Workbook", "The team", "", "0", "Left"]
    assert not page.withdraw_button.isVisible(), "nothing public left"
    page.exports.selectRow(0)
    assert page.about_export.text().startswith("out.xlsx · Excel · National archive · SHA-256 ")


def test_a_public_edition_that_reached_nobody_is_marked_and_taken_back(
    page: ExchangePage, project: OpenProject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(project, "draft.docx")
    finished(export_workbook(project, project.path.with_name("out.xlsx"), ExportRequest(profile="archive")))
    page.read()
    assert listed(page, 1)[1:] == ["Report", "Everybody", earlier_editions(project)[0].id, "5", "Left"]
    page.exports.selectRow(0)
    assert not page.withdraw_button.isEnabled(), "a workbook of the team is compared with nothing"
    page.exports.selectRow(1)

    def say_why(dialog: WithdrawDialog) -> bool:
        dialog.show()
        qtbot.keyClicks(dialog.reason, "   ")
        assert not dialog.record_button.isEnabled(), "without a reason nothing is recorded"
        qtbot.keyClick(dialog.reason, Qt.Key.Key_Return)
        assert earlier_editions(project)
        qtbot.keyClicks(dialog.reason, "a draft")
        qtbot.mouseClick(dialog.record_button, LEFT)
        return bool(dialog.result())

    monkeypatch.setattr(WithdrawDialog, "accepts", say_why)
    qtbot.mouseClick(page.withdraw_button, LEFT)
    assert earlier_editions(project) == ()
    assert listed(page, 1)[-1] == "Reached nobody"
    assert "It reached nobody: a draft" in page.about_export.text()
    assert not page.withdraw_button.isVisible()

    qtbot.mouseClick(page.restore_button, LEFT)
    assert len(earlier_editions(project)) == 1
    assert listed(page, 1)[-1] == "Left"
    assert page.withdraw_button.isEnabled()

    qtbot.mouseClick(page.withdraw_button, LEFT)
    publish(project, "final.docx", more=11)
    page.read()
    assert page.about_export.text().startswith("draft.docx"), "the same row stays selected"
    assert page.restore_button.isVisible()
    assert not page.restore_button.isEnabled()
    assert "Something was published since" in page.about_export.text()


def test_what_is_said_of_an_edition_too_late_is_refused_in_the_window(
    page: ExchangePage, project: OpenProject, qtbot: QtBot
) -> None:
    publish(project, "draft.docx")
    withdraw(project, list_releases(project)[0].id, "a draft")
    page.read()
    page.exports.selectRow(0)
    publish(project, "final.docx", more=11)

    qtbot.mouseClick(page.restore_button, LEFT)

    assert "Something was published since" in page.banner.text()
    assert "final.docx" not in {one.release.file_name for one in list_releases(project) if one.why}


def test_on_a_wide_screen_the_page_is_in_the_middle(page: ExchangePage) -> None:
    for width in (1024, 1366, 1920):
        page.resize(width, 700)
        left = page.export_card.mapTo(page, page.export_card.rect().topLeft()).x()
        right = page.width() - page.report_card.mapTo(page, page.report_card.rect().topRight()).x() - 1
        assert abs(left - right) <= 1
        assert left == 32 if width < 1366 else left > 32


def test_a_workbook_is_checked_and_the_findings_saved(
    deliveries: tuple[Path, ...],
    settings: Settings,
    tasks: Tasks,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    damaged = tmp_path / "damaged.xlsx"
    damaged.write_text("no workbook")
    dialog = CheckDialog([deliveries[0], damaged], settings, tasks)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.check()
    files = {dialog.table.item(row, 0).text() for row in range(dialog.table.rowCount())}
    assert "damaged.xlsx" in files
    before = deliveries[0].read_bytes()
    monkeypatch.setattr(file_choice, "save_report", lambda *_: deliveries[0])
    qtbot.mouseClick(dialog.save_button, LEFT)
    assert "is one of the files to be read" in dialog.banner.text()
    assert deliveries[0].read_bytes() == before
    target = tmp_path / "findings.xlsx"
    monkeypatch.setattr(file_choice, "save_report", lambda *_: target)
    qtbot.mouseClick(dialog.save_button, LEFT)
    sheet = openpyxl.load_workbook(target).active
    assert any("damaged.xlsx" in map(str, row) for row in sheet.iter_rows(values_only=True))
    assert "findings.xlsx" in dialog.banner.text()


def test_a_delivery_is_not_written_over(deliveries: tuple[Path, ...]) -> None:
    before = deliveries[0].read_bytes()
    with pytest.raises(UserError, match="target_is_source"):
        finished(consolidate(ConsolidationRequest(deliveries), deliveries[0], "en"))
    assert deliveries[0].read_bytes() == before


def test_a_copy_is_handed_over(page: ExchangePage, context: ProjectContext, project: OpenProject, qtbot: QtBot) -> None:
    dialog = HandOverDialog(context, page)
    dialog.show()
    assert not dialog.write_button.isEnabled()
    qtbot.keyClicks(dialog.passphrase.first, THEIRS)
    assert not dialog.write_button.isEnabled()
    qtbot.keyClicks(dialog.passphrase.again, THEIRS)
    target = Path(dialog.target.text())
    qtbot.mouseClick(dialog.write_button, LEFT)
    assert target.name in dialog.banner.text()
    copy = open_project(target, passphrase=THEIRS)
    assert [case.id for case in list_cases(copy)] == [case.id for case in list_cases(project)]
    close_project(copy)
    dialog.close()


def test_deliveries_become_a_workbook_and_a_regional_project(
    deliveries: tuple[Path, ...],
    context: ProjectContext,
    settings: Settings,
    tasks: Tasks,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dialog = ConsolidationDialog(None, settings, tasks)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.next_button.isEnabled()
    monkeypatch.setattr(file_choice, "open_deliveries", lambda *_: deliveries)
    monkeypatch.setattr(file_choice, "save_project", lambda *_: tmp_path / "region.tip")
    monkeypatch.setattr(file_choice, "save_workbook", lambda *_: tmp_path / "region.xlsx")
    qtbot.mouseClick(dialog.deliveries.add_button, LEFT)
    dialog.deliveries.project_box.setChecked(True)
    qtbot.mouseClick(dialog.deliveries.target.choose_button, LEFT)
    assert not dialog.next_button.isEnabled()
    for edit in (dialog.deliveries.new_passphrase.first, dialog.deliveries.new_passphrase.again):
        qtbot.keyClicks(edit, THEIRS)
    qtbot.mouseClick(dialog.next_button, LEFT)
    countries = [dialog.report.table.item(row, 0).text() for row in range(dialog.report.table.rowCount())]
    assert countries == ["MNE", "SRB"]
    assert not (tmp_path / "region.xlsx").exists()
    shown: list[str] = []
    monkeypatch.setattr(RecoveryKeyDialog, "exec", lambda asked: keep_recovery_key(shown, qtbot, asked))
    qtbot.mouseClick(dialog.next_button, LEFT)
    assert "region.xlsx" in dialog.banner.text()
    assert {"cases", "deliveries", "findings", "charts"} <= set(
        openpyxl.load_workbook(tmp_path / "region.xlsx").sheetnames
    )
    assert dialog.consolidated is not None
    regional = open_project(tmp_path / "region.tip", recovery_key=shown[0])
    assert len(list_cases(regional)) == 2
    page = ExchangePage(replace(context, project=regional))
    qtbot.addWidget(page)
    page.show()
    assert [page.deliveries.item(row, 0).text() for row in range(2)] == ["MNE", "SRB"]
    close_project(regional)


def test_a_regional_project_is_made_only_with_its_workbook(
    deliveries: tuple[Path, ...],
    settings: Settings,
    tasks: Tasks,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Its recovery key would be known to nobody."""
    dialog = ConsolidationDialog(None, settings, tasks)
    qtbot.addWidget(dialog)
    dialog.show()
    folder = tmp_path / "region"
    folder.mkdir()
    dialog.deliveries.take(deliveries)
    dialog.deliveries.project_box.setChecked(True)
    monkeypatch.setattr(file_choice, "save_project", lambda *_: folder / "region.tip")
    monkeypatch.setattr(file_choice, "save_workbook", lambda *_: tmp_path / "no folder" / "region.xlsx")
    qtbot.mouseClick(dialog.deliveries.target.choose_button, LEFT)
    for edit in (dialog.deliveries.new_passphrase.first, dialog.deliveries.new_passphrase.again):
        qtbot.keyClicks(edit, THEIRS)
    qtbot.mouseClick(dialog.next_button, LEFT)
    qtbot.mouseClick(dialog.next_button, LEFT)
    assert dialog.banner.text()
    assert dialog.consolidated is None
    assert list(folder.iterdir()) == []


def test_cases_that_may_be_one_are_decided_on(
    deliveries: tuple[Path, ...],
    settings: Settings,
    tasks: Tasks,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A copy of a project under another id, as when two people were given the same judgments."""
    srb, _ = deliveries
    again = delivery(tmp_path, Country.SRB, "srb_visi_beograd", PASSPHRASE, number=2)
    dialog = ConsolidationDialog(None, settings, tasks)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.deliveries.take((srb.with_suffix(".tip"), again.with_suffix(".tip")))
    assert not dialog.next_button.isEnabled()
    first, _ = dialog.deliveries.passphrases.edits.values()
    qtbot.keyClicks(first, PASSPHRASE)
    qtbot.mouseClick(dialog.deliveries.passphrases.all_button, LEFT)
    qtbot.mouseClick(dialog.next_button, LEFT)
    assert set(dialog.report.decisions().conflicts.values()) == {KEEP_BOTH}
    faults = dialog.report.faults
    assert faults.rowCount()
    for row in range(faults.rowCount()):
        assert not faults.item(row, 3).text().startswith(faults.item(row, 0).text()), "the file has its column"
    box = dialog.report.conflicts.cellWidget(0, 1)
    assert isinstance(box, QComboBox)
    asked = dialog.report.conflicts
    qtbot.waitUntil(lambda: asked.rowHeight(0) > 2 * asked.fontMetrics().lineSpacing())
    assert box.width() >= box.sizeHint().width()
    assert asked.verticalScrollBar().maximum() == 0
    box.setCurrentIndex(1)
    assert next(iter(dialog.report.decisions().conflicts.values())).startswith("prefer:")
    monkeypatch.setattr(file_choice, "save_workbook", lambda *_: tmp_path / "region.xlsx")
    qtbot.mouseClick(dialog.next_button, LEFT)
    sheet = openpyxl.load_workbook(tmp_path / "region.xlsx")["cases"]
    assert sheet.max_row == 2 + 1


def test_each_delivery_has_a_passphrase_of_its_own(
    deliveries: tuple[Path, ...], settings: Settings, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    ours, workbook = deliveries[0].with_suffix(".tip"), deliveries[1]
    handed, locked = tmp_path / "handed over.tip", tmp_path / "locked.xlsx"
    opened = open_project(deliveries[1].with_suffix(".tip"), passphrase=PASSPHRASE)
    hand_over(opened, handed, THEIRS)
    finished(export_workbook(opened, locked, ExportRequest(), password="vrba topola javor hrast"))
    close_project(opened)
    dialog = ConsolidationDialog(None, settings, tasks)
    qtbot.addWidget(dialog)
    dialog.show()
    asked = dialog.deliveries.passphrases
    dialog.deliveries.take((workbook,))
    assert not asked.isVisible()
    dialog.deliveries.take((ours, handed, locked))
    assert list(asked.edits) == [ours, handed, locked]
    qtbot.keyClicks(asked.edits[ours], PASSPHRASE)
    assert not dialog.next_button.isEnabled()
    qtbot.mouseClick(asked.all_button, LEFT)
    qtbot.mouseClick(dialog.next_button, LEFT)
    assert "passphrase" in dialog.banner.text().lower()
    said = {path: edit.accessibleDescription() for path, edit in asked.edits.items()}
    assert not said[ours]
    assert "handed over.tip" in said[handed]
    assert "locked.xlsx" in said[locked]
    assert dialog.focusWidget() is asked.edits[handed]
    assert asked.edits[ours].text() == PASSPHRASE
    for path, text in ((handed, THEIRS), (locked, "vrba topola javor hrast")):
        asked.edits[path].selectAll()
        qtbot.keyClicks(asked.edits[path], text)
        assert not asked.edits[path].accessibleDescription()
    qtbot.mouseClick(dialog.next_button, LEFT)
    assert dialog.report.table.rowCount() == 4


def test_a_passphrase_goes_with_its_delivery(
    deliveries: tuple[Path, ...], settings: Settings, tasks: Tasks, qtbot: QtBot
) -> None:
    dialog = ConsolidationDialog(None, settings, tasks)
    qtbot.addWidget(dialog)
    dialog.show()
    srb, mne = (path.with_suffix(".tip") for path in deliveries)
    dialog.deliveries.take((srb, mne))
    qtbot.keyClicks(dialog.deliveries.passphrases.edits[mne], THEIRS)
    dialog.deliveries.list.setCurrentRow(0)
    qtbot.mouseClick(dialog.deliveries.remove_button, LEFT)
    assert dialog.deliveries.passphrases.typed() == {mne: THEIRS}
    assert dialog.next_button.isEnabled()
    assert not dialog.deliveries.passphrases.all_button.isVisible()


def test_who_can_be_recognised_in_a_region_is_asked_before_the_file(
    settings: Settings,
    tasks: Tasks,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Of 14 victims two stand alone."""
    country = recognisable(tmp_path / "SRB.tip")
    see_all(country)
    delivered = tmp_path / "SRB.xlsx"
    finished(export_workbook(country, delivered, ExportRequest(accepts_small_cells=True)))
    close_project(country)
    dialog = ConsolidationDialog(None, settings, tasks)
    qtbot.addWidget(dialog)
    dialog.show()
    said = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert "Add a delivery first." in said
    dialog.deliveries.take((delivered,))
    dialog.deliveries.project_box.setChecked(True)
    monkeypatch.setattr(file_choice, "save_project", lambda *_: tmp_path / "region.tip")
    asked = iter([tmp_path / "region.xlsx"])
    monkeypatch.setattr(file_choice, "save_workbook", lambda *_: next(asked))
    qtbot.mouseClick(dialog.deliveries.target.choose_button, LEFT)
    for edit in (dialog.deliveries.new_passphrase.first, dialog.deliveries.new_passphrase.again):
        qtbot.keyClicks(edit, THEIRS)
    qtbot.mouseClick(dialog.next_button, LEFT)
    assert "2 of 14" in dialog.recognisable.counts.text()
    assert not dialog.banner.text(), "it is no fault"
    assert not dialog.next_button.isEnabled()
    dialog.recognisable.asked_box.setChecked(True)
    shown: list[str] = []
    monkeypatch.setattr(RecoveryKeyDialog, "exec", lambda told: keep_recovery_key(shown, qtbot, told))
    qtbot.mouseClick(dialog.next_button, LEFT)
    assert "region.xlsx" in dialog.banner.text()
    qtbot.mouseClick(dialog.open_button, LEFT)
    assert dialog.wanted == tmp_path / "region.tip"


def test_the_region_that_was_made_is_opened_from_the_page(
    page: ExchangePage, context: ProjectContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted: list[Path] = []
    context.events.project_wanted.connect(wanted.append)

    def open_region(dialog: ConsolidationDialog) -> int:
        dialog.wanted = tmp_path / "region.tip"
        return 1

    monkeypatch.setattr(ConsolidationDialog, "exec", open_region)
    page.consolidate()
    assert wanted == [tmp_path / "region.tip"]

"""The report is worked on in a dialog: each change is stored at once, and taken back by a key."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.support.authors_texts import opened
from tests.support.exercises import approve_with_neutral_facts, exercise_of
from tipcoder.services.cases import list_cases
from tipcoder.services.curation import curation_of, list_quotations, quotable_entries
from tipcoder.services.findings.catalogues import PRACTICES
from tipcoder.services.projects import OpenProject
from tipcoder.ui.exchange.publish_dialog import PublishDialog
from tipcoder.ui.findings.curation.catalogue_pane import CataloguePane
from tipcoder.ui.findings.curation.curation_dialog import ChaptersPane, CurationDialog, RecommendationsPane
from tipcoder.ui.findings.curation.quotation_dialog import QuotationDialog, QuotationSubject
from tipcoder.ui.findings.curation.workshop_dialog import WorkshopDialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.spelling import TEXT_LANGUAGE
from tipcoder.ui.tasks import Tasks


@pytest.fixture
def dialog(qtbot: QtBot, context: ProjectContext) -> CurationDialog:
    made = CurationDialog(context)
    qtbot.addWidget(made)
    made.show()
    return made


def panes(dialog: CurationDialog) -> tuple[CataloguePane, RecommendationsPane, ChaptersPane]:
    assert dialog.catalogue is not None
    assert dialog.recommendations is not None
    assert dialog.chapters is not None
    return dialog.catalogue, dialog.recommendations, dialog.chapters


def tick(pane: CataloguePane, row: int) -> None:
    item = pane.descriptions.item(row)
    is_chosen = item.checkState() is Qt.CheckState.Checked
    item.setCheckState(Qt.CheckState.Unchecked if is_chosen else Qt.CheckState.Checked)


def test_a_description_is_chosen_and_taken_back_by_a_key(
    qtbot: QtBot, dialog: CurationDialog, project: OpenProject
) -> None:
    catalogue, _, _ = panes(dialog)
    entry = catalogue.chosen()
    assert entry is not None
    assert not dialog.undo_button.isEnabled()
    tick(catalogue, 0)
    (chosen,) = curation_of(project).illustrations[entry.code]
    assert chosen in {noted.row for noted in entry.entries}
    assert dialog.undo_button.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert curation_of(project).illustrations == {}
    assert catalogue.descriptions.item(0).checkState() is Qt.CheckState.Unchecked
    qtbot.mouseClick(dialog.redo_button, Qt.MouseButton.LeftButton)
    assert curation_of(project).illustrations == {entry.code: (chosen,)}


def test_a_reviewer_confirms_a_practice(qtbot: QtBot, dialog: CurationDialog, project: OpenProject) -> None:
    catalogue, _, _ = panes(dialog)
    entries = [
        catalogue.entries.index(row, 0).data(Qt.ItemDataRole.UserRole) for row in range(catalogue.entries.rowCount())
    ]
    row = next(row for row, one in enumerate(entries) if one.kind is PRACTICES and one.strongest)
    catalogue.table.selectRow(row)
    assert catalogue.confirm_button.isVisible()
    catalogue.reviewer.setText(project.project.coder)
    qtbot.mouseClick(catalogue.confirm_button, Qt.MouseButton.LeftButton)
    assert dialog.banner.isVisible()
    assert curation_of(project).exemplary == {}
    catalogue.reviewer.setText("MNE-09")
    qtbot.mouseClick(catalogue.confirm_button, Qt.MouseButton.LeftButton)
    assert set(curation_of(project).exemplary) == {entries[row].code}
    assert "MNE-09" in catalogue.exemplary.text()
    assert not catalogue.reviewer.isVisible()
    qtbot.mouseClick(catalogue.confirm_button, Qt.MouseButton.LeftButton)
    assert curation_of(project).exemplary == {}


def test_recommendations_are_worded_moved_and_left_out(
    qtbot: QtBot, dialog: CurationDialog, project: OpenProject
) -> None:
    _, pane, _ = panes(dialog)
    dialog.tabs.setCurrentIndex(1)
    codes = [pane.recommendations.index(row, 0).data(Qt.ItemDataRole.UserRole).code for row in range(2)]
    pane.wording.selectAll()
    qtbot.keyClicks(pane.wording, "It is proposed that this be done.")
    pane.table.selectRow(1)
    assert opened(curation_of(project).recommendations) == {(codes[0], "en"): "It is proposed that this be done."}
    qtbot.mouseClick(pane.up_button, Qt.MouseButton.LeftButton)
    assert curation_of(project).order[:2] == (codes[1], codes[0])
    chosen = pane.chosen()
    assert chosen is not None
    assert chosen.code == codes[1]
    qtbot.mouseClick(pane.leave_out_button, Qt.MouseButton.LeftButton)
    assert curation_of(project).left_out == {codes[1]}
    qtbot.mouseClick(pane.leave_out_button, Qt.MouseButton.LeftButton)
    assert curation_of(project).left_out == set()


def test_the_text_of_a_chapter_is_kept_when_another_one_is_chosen_or_the_dialog_closed(
    qtbot: QtBot, dialog: CurationDialog, project: OpenProject
) -> None:
    _, _, pane = panes(dialog)
    dialog.tabs.setCurrentIndex(2)
    pane.chapter.setCurrentIndex(4)
    qtbot.keyClicks(pane.text, "On qualification")
    pane.language.setCurrentIndex(pane.language.findData("mk"))
    assert pane.text.toPlainText() == ""
    assert pane.text.property(TEXT_LANGUAGE) == "mk", "its spelling is not checked by English"
    pane.text.setFocus()
    qtbot.keyClicks(pane.text, "x")
    qtbot.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)
    assert opened(curation_of(project).chapter_texts) == {
        ("qualification", "en"): "On qualification",
        ("qualification", "mk"): "x",
    }


def test_all_texts_are_in_the_language_in_use(
    switch: Callable[[], None], qtbot: QtBot, context: ProjectContext
) -> None:
    switch()
    dialog = CurationDialog(context)
    qtbot.addWidget(dialog)
    dialog.show()
    catalogue, recommendations, chapters = panes(dialog)
    for text in (
        dialog.windowTitle(),
        dialog.tabs.tabText(2),
        catalogue.release_button.text(),
        recommendations.save_button.text(),
        chapters.save_button.text(),
    ):
        assert text.startswith("‹"), text


def test_a_quotation_is_released_after_every_word_was_decided_on(
    qtbot: QtBot, dialog: CurationDialog, project: OpenProject
) -> None:
    catalogue, _, _ = panes(dialog)
    entry = catalogue.chosen()
    assert entry is not None
    assert dialog.desk is not None
    subject = QuotationSubject(entry.entries[0].case, entry.code, "Case 1")
    quoting = QuotationDialog(project, dialog.desk.tasks, [subject], "An entry")
    qtbot.addWidget(quoting)
    quoting.show()
    assert quoting.passage.count() > 0
    assert quoting.original.text()
    quoting.wording.setPlainText("[The injured party] was kept by Marko Petrović.")
    quoting.english.setPlainText("[The injured party] was kept by [the accused].")
    qtbot.mouseClick(quoting.release_button, Qt.MouseButton.LeftButton)
    assert list_quotations(project) == ()
    assert quoting.banner.isVisible()
    quoting.found.item(0).setCheckState(Qt.CheckState.Checked)
    qtbot.mouseClick(quoting.release_button, Qt.MouseButton.LeftButton)
    (released,) = list_quotations(project)
    assert released.code == entry.code
    assert released.accepted == frozenset({"Marko Petrović"})
    dialog.desk.read_again()
    assert catalogue.quotations.count() == 1
    qtbot.mouseClick(catalogue.withdraw_button, Qt.MouseButton.LeftButton)
    assert list_quotations(project) == ()


def test_texts_are_looked_through_while_the_person_types_on(qtbot: QtBot, context: ProjectContext) -> None:
    case, tasks = list_cases(context.project)[0].id, Tasks()
    (code, *_) = quotable_entries(context.project, case, "en")
    quoting = QuotationDialog(context.project, tasks, [QuotationSubject(case, code, "Case 1")], "An entry")
    qtbot.addWidget(quoting)
    quoting.show()

    def listed() -> list[str]:
        items = (quoting.found.item(row).text() for row in range(quoting.found.count()))
        return [words.partition(" (")[0] for words in items]

    qtbot.waitUntil(lambda: quoting.passage.count() > 0)
    quoting.wording.setPlainText("[The injured party] was kept by Marko Petrović. " * 40)
    quoting.check()
    assert "Marko Petrović" not in listed(), "nothing waits for it"
    quoting.wording.setPlainText("[The injured party] was kept in Podgorica.")
    quoting.check()
    qtbot.waitUntil(lambda: "Podgorica" in listed())
    tasks.wait()
    QCoreApplication.processEvents()
    assert listed() == ["Podgorica"], "what was found in an older text is not told"
    assert "1" in quoting.found_label.text()


def test_packs_are_written_into_a_new_folder_once_a_case_is_approved(
    qtbot: QtBot, context: ProjectContext, project: OpenProject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    answers = iter((False, True, True))
    monkeypatch.setattr(PublishDialog, "accepts", lambda _: next(answers))
    dialog = WorkshopDialog(context)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.language.setCurrentIndex(dialog.language.findData("en"))
    qtbot.mouseClick(dialog.write_button, Qt.MouseButton.LeftButton)
    assert not dialog.banner.isVisible(), "nothing begins before the person agrees to what is published"
    qtbot.mouseClick(dialog.write_button, Qt.MouseButton.LeftButton)
    assert dialog.banner.isVisible()
    assert not (tmp_path / "workshop").exists(), "nobody has approved a case"
    approve_with_neutral_facts(project, exercise_of(project, 1), "en")
    qtbot.mouseClick(dialog.write_button, Qt.MouseButton.LeftButton)
    assert (tmp_path / "workshop" / "mock_trials" / "case_01" / "1_facts.docx").exists()


def test_a_text_is_let_go_by_a_tick_beside_what_was_found_in_it(
    qtbot: QtBot, dialog: CurationDialog, project: OpenProject
) -> None:
    _, _, pane = panes(dialog)
    dialog.tabs.setCurrentIndex(2)
    assert not pane.publish.tick.isEnabled()
    qtbot.keyClicks(pane.text, "Altin Gjergji paid nothing.")
    qtbot.mouseClick(pane.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(pane.publish.tick.isEnabled)
    assert "Altin Gjergji" in pane.publish.found.text()
    qtbot.mouseClick(pane.publish.tick, Qt.MouseButton.LeftButton)
    (release,) = curation_of(project).text_releases.values()
    assert "Altin Gjergji" in release.accepted
    qtbot.keyClicks(pane.text, " ")
    qtbot.keyClicks(pane.text, "Or did he?")
    qtbot.mouseClick(pane.save_button, Qt.MouseButton.LeftButton)
    assert not pane.publish.tick.isChecked(), "it was another text that was read"

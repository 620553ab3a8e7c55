"""The judgment's menu and notice: what a coder is told and does before, and in the middle of, an hour of work."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from tests.support.coding_desk import Desk
from tests.support.document_files import pdf
from tests.support.scans import scan
from tipcoder.domain.edits import AddEvidence
from tipcoder.domain.passages import Passage, quote, whole_text
from tipcoder.domain.projects import JudgmentKind
from tipcoder.services.coding import open_coding
from tipcoder.services.judgments.judgments import add_judgment, judgment_details, list_judgments
from tipcoder.services.projects import OpenProject
from tipcoder.ui import file_choice
from tipcoder.ui.coding.judgment.details_dialog import JudgmentDetailsDialog
from tipcoder.ui.coding.judgment.pane import JudgmentPane
from tipcoder.ui.coding.judgment.recognise_dialog import RecogniseDialog
from tipcoder.ui.coding.judgment.replace_dialog import ReplaceDialog
from tipcoder.ui.text.judgment_summary import page_ranges

PAGES = ["Судот утврди дека обвинетиот ја врбувал оштетената.", "Обвинетиот и ги одзел исправите на оштетената."]
Answering = Callable[[type[QDialog], Callable[..., object]], None]


@pytest.fixture
def answering(monkeypatch: pytest.MonkeyPatch) -> Answering:
    """Let a function answer a dialog, in place of a person."""

    def answer(kind: type[QDialog], how: Callable[..., object]) -> None:
        def run(dialog: QDialog) -> int:
            dialog.show()
            how(dialog)
            return dialog.result()

        monkeypatch.setattr(kind, "exec", run)

    return answer


class Reader:
    """A desk with a judgment."""

    def __init__(self, desk: Desk, project: OpenProject, folder: Path, name: str, content: bytes) -> None:
        self.desk, self.project, self.folder = desk, project, folder
        self.add(name, content)

    @property
    def pane(self) -> JudgmentPane:
        return self.desk.page.judgments

    @property
    def case(self) -> str:
        assert self.desk.page.work is not None
        return self.desk.page.work.coding.coding.case

    def write(self, name: str, content: bytes) -> Path:
        path = self.folder / name
        path.write_bytes(content)
        return path

    def add(self, name: str, content: bytes) -> None:
        add_judgment(self.project, self.case, self.write(name, content))
        self.pane.reload()

    def prove(self, words: str) -> None:
        work = self.desk.page.work
        assert work is not None
        pages = self.pane.view.pages()
        start = whole_text(pages).index(words)
        passage = quote(self.pane.judgment(), pages, start, start + len(words))
        assert passage is not None
        work.apply((AddEvidence(self.desk.ref("title"), passage),))

    def evidence(self) -> list[Passage]:
        """Return what proves the title, as the window and as the file know it."""
        work = self.desk.page.work
        assert work is not None
        ref = self.desk.ref("title")
        live = work.live.evidence(ref)
        assert open_coding(self.project, work.coding.coding.id).live.evidence(ref) == live
        return list(live)

    def title(self) -> str:
        return self.pane.title(self.pane.judgment())


@pytest.fixture
def read(desk: Desk, project: OpenProject, tmp_path: Path) -> Callable[[str, bytes], Reader]:
    return lambda name, content: Reader(desk, project, tmp_path, name, content)


Read = Callable[[str, bytes], Reader]


def test_pages_without_text_are_told_until_the_notice_is_closed(read: Read) -> None:
    reader = read("a.pdf", pdf("", PAGES[0] * 3, "", picture=True))
    notice = reader.pane.notice
    assert notice.isVisible()
    assert notice.text() == "2 of 3 pages are pictures without text."
    notice.close_button.click()
    reader.pane.reload()
    assert not notice.isVisible()
    reader.add("b.txt", PAGES[0].encode())
    reader.pane.show_case(reader.case, list_judgments(reader.project, reader.case)[1].id)
    assert not notice.isVisible()
    assert not reader.pane.header.menu_button.recognise_action.isEnabled()


def test_details_are_corrected(read: Read, answering: Answering) -> None:
    reader = read("a.txt", "\f".join(PAGES).encode("windows-1251"))
    reader.prove("ги одзел исправите")
    before = reader.evidence()

    def correct(dialog: JudgmentDetailsDialog) -> None:
        dialog.date.setText("31/02/2021")
        dialog.save()
        assert dialog.isVisible(), "there is no such day"
        dialog.date.setText("14/03/2021")
        dialog.kind.setCurrentIndex(list(JudgmentKind).index(JudgmentKind.APPEAL))
        dialog.court.setText("  Суд   во Измислен Град ")
        assert PAGES[0] in dialog.preview.toPlainText()
        dialog.encoding.setCurrentText("windows-1252")
        assert "Ñóäîò" in dialog.preview.toPlainText()
        dialog.save()

    answering(JudgmentDetailsDialog, correct)
    reader.pane.header.menu_button.details_action.trigger()
    judgment = list_judgments(reader.project, reader.case)[0]
    assert (judgment.kind, str(judgment.decided_on)) == (JudgmentKind.APPEAL, "2021-03-14")
    assert judgment.court == "Суд во Измислен Град"
    assert reader.title().startswith("Appeal judgment")
    assert reader.pane.view.pages()[0].startswith("Ñóäîò")
    assert reader.evidence() != before
    reader.desk.page.undo()
    assert reader.pane.view.pages() == tuple(PAGES)
    assert reader.evidence() == before


def test_what_is_not_found_is_listed_and_opened(
    read: Read, answering: Answering, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = read("a.txt", "\f".join(PAGES).encode())
    reader.prove("обвинетиот ја врбувал")
    reader.prove("ги одзел исправите")
    old = reader.pane.judgment()
    new = reader.write("b.txt", ("Наслов.\n" + PAGES[0]).encode())
    monkeypatch.setattr(file_choice, "open_judgment", lambda *_: new)

    def replace(dialog: ReplaceDialog) -> None:
        assert dialog.counts.text().splitlines() == [
            "1 passage is found word for word.",
            "1 passage is not found: it stays in the old file, which is kept.",
        ]
        assert dialog.table.as_text() == "Not found\tги одзел исправите\t\tTitle"
        dialog.replace_button.click()
        dialog.table.selectRow(0)
        dialog.show_button.click()

    answering(ReplaceDialog, replace)
    reader.pane.header.menu_button.replace_action.trigger()
    assert reader.pane.judgment() == old
    assert reader.title() == "First-instance judgment – a.txt (replaced)"
    assert not reader.pane.header.menu_button.replace_action.isEnabled()
    assert sorted(one.judgment == old for one in reader.evidence()) == [False, True]
    reader.desk.page.undo()
    assert {one.judgment for one in reader.evidence()} == {old}
    assert reader.title() == "First-instance judgment – a.txt"
    reader.desk.page.redo()
    assert reader.title() == "First-instance judgment – b.txt"


def test_looking_and_not_replacing_changes_nothing(
    read: Read, answering: Answering, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = read("a.txt", PAGES[0].encode())
    monkeypatch.setattr(file_choice, "open_judgment", lambda *_: reader.write("b.pdf", b"no PDF"))
    shown: list[str] = []

    def look(dialog: ReplaceDialog) -> None:
        shown.append(dialog.banner.text())
        assert not dialog.replace_button.isEnabled()
        dialog.reject()

    answering(ReplaceDialog, look)
    reader.pane.header.menu_button.replace_action.trigger()
    assert shown[0].startswith("b.pdf is damaged")
    assert reader.title() == "First-instance judgment – a.txt"


def test_one_that_proves_is_not_removed_and_removing_is_undone(read: Read) -> None:
    reader = read("a.txt", PAGES[0].encode())
    reader.prove("врбувал")
    remove = reader.pane.header.menu_button.remove_action
    remove.trigger()
    assert reader.desk.page.banner.text().startswith("a.txt was not removed: 1 passage")
    reader.desk.page.undo()
    remove.trigger()
    assert reader.pane.judgment() == ""
    assert reader.desk.page.banner.text() == "Removed from the case: First-instance judgment – a.txt"
    reader.desk.page.undo()
    assert reader.title() == "First-instance judgment – a.txt"


@pytest.mark.skipif(not shutil.which("tesseract"), reason="Tesseract is not installed here")
def test_text_is_recognised_and_undone(read: Read, answering: Answering, qtbot: QtBot) -> None:
    reader = read("a.pdf", scan("Пресуда во име на граѓаните на државата."))

    def recognise(dialog: RecogniseDialog) -> None:
        if not dialog.start_button.isEnabled():
            pytest.skip("Tesseract has no data for this language here")
        dialog.start_button.click()
        assert "1 page is recognised" in dialog.banner.text()
        dialog.close_button.click()

    answering(RecogniseDialog, recognise)
    reader.pane.notice.recognise_button.click()
    assert "во име на" in reader.pane.view.pages()[0]
    assert not reader.pane.notice.isVisible()
    assert reader.pane.header.menu_button.recognise_action.isEnabled()
    reader.desk.page.undo()
    assert reader.pane.view.pages() == ("",)
    assert reader.pane.notice.isVisible()


def test_where_nothing_is_installed_the_way_to_it_is_said(
    read: Read, answering: Answering, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    monkeypatch.setenv("PATH", "")
    reader = read("a.pdf", scan("Пресуда"))
    for system, words in (("win32", "tesseract-ocr-w64-setup"), ("darwin", "brew"), ("linux", "tesseract-ocr-")):

        def look(dialog: RecogniseDialog, system: str = system, words: str = words) -> None:
            monkeypatch.setattr("tipcoder.ui.coding.judgment.recognise_dialog.sys.platform", system)
            dialog.look()
            assert words in dialog.how.text()
            assert "mkd" in dialog.how.text()
            assert not dialog.start_button.isEnabled()
            monkeypatch.undo()
            monkeypatch.setenv("PATH", "")
            dialog.reject()

        answering(RecogniseDialog, look)
        reader.pane.notice.recognise_button.click()
    assert judgment_details(reader.project, reader.pane.judgment()).qualities[0] == "scanned"


def test_pages_are_written_as_a_person_writes_them() -> None:
    assert page_ranges([2, 5, 6, 7, 9]) == "2, 5\u20137, 9"

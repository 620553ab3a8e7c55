"""The whole job, as a person does it: project, case, judgment, answers at three depths, undo, reopening, workbook."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.support.coding_desk import choose_state
from tests.ui.conftest import PASSPHRASE
from tipcoder.domain.answers import Answer, AnswerState, Ref
from tipcoder.domain.projects import Country
from tipcoder.ui import file_choice
from tipcoder.ui.cases.kind_dialog import JudgmentKindDialog
from tipcoder.ui.coding.coding_page import CodingPage
from tipcoder.ui.coding.form.roster_block import RosterBlock
from tipcoder.ui.exchange.export.export_dialog import ExportDialog
from tipcoder.ui.safety.recovery_key_dialog import RecoveryKeyDialog
from tipcoder.ui.settings import Settings
from tipcoder.ui.shell.main_window import MainWindow
from tipcoder.ui.shell.workspace import Workspace
from tipcoder.ui.start.new_project_dialog import NewProjectDialog
from tipcoder.ui.start.unlock_dialog import UnlockDialog
from tipcoder.ui.tasks import Tasks

TITLE = "Бар на ауто-путу"
ACCEPTED = QDialog.DialogCode.Accepted


class Person:
    """Somebody at the computer: clicks, types, and answers the dialogs that open."""

    def __init__(self, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
        self.qtbot = qtbot
        self.folder = folder
        answers: dict[type[QDialog], Callable[[Any], None]] = {
            NewProjectDialog: self._fill_new_project,
            RecoveryKeyDialog: self._keep_recovery_key,
            UnlockDialog: self._unlock,
            JudgmentKindDialog: lambda dialog: self.click(dialog.add_judgment_button),
            ExportDialog: self._export,
        }
        for dialog, answer in answers.items():
            monkeypatch.setattr(dialog, "exec", self._answering(answer))
        self.judgment = folder / "пресуда.txt"
        self.judgment.write_text("ПРЕСУДА\n\nОкривљени Н.Н. је крив.\n\fОбразложење", "utf-8")
        monkeypatch.setattr(file_choice, "open_judgments", lambda *_: [self.judgment])

    def click(self, widget: QWidget) -> None:
        assert widget.isEnabled(), widget.objectName() or widget
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def type(self, widget: QWidget, text: str) -> None:
        """Press a key for every character, as a keyboard of any layout sends it (`keyClicks` knows Latin-1 only)."""
        for character in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, character)
                QApplication.sendEvent(widget, event)

    def look_at(self, window: QWidget) -> None:
        with self.qtbot.waitActive(window):
            window.activateWindow()

    def _answering(self, answer: Callable[[Any], None]) -> Callable[[QDialog], int]:
        def exec_(dialog: QDialog) -> int:
            dialog.show()
            answer(dialog)
            result = dialog.result()
            dialog.hide()
            self.look_at(dialog.parentWidget().window())
            return result

        return exec_

    def _fill_new_project(self, dialog: NewProjectDialog) -> None:
        dialog.name.clear()
        self.type(dialog.name, "Srbija 2026")
        dialog.country.setCurrentIndex(dialog.country.findData(Country.SRB))
        self.type(dialog.passphrase.first, PASSPHRASE)
        self.type(dialog.passphrase.again, PASSPHRASE)
        self.click(dialog.create_button)
        assert dialog.result() == ACCEPTED

    def _keep_recovery_key(self, dialog: RecoveryKeyDialog) -> None:
        dialog.kept.click()
        self.click(dialog.close_button)

    def _unlock(self, dialog: UnlockDialog) -> None:
        self.type(dialog.passphrase, PASSPHRASE)
        self.click(dialog.open_button)
        assert dialog.result() == ACCEPTED

    def _export(self, dialog: ExportDialog) -> None:
        dialog.choice.profiles["archive"].click()
        self.click(dialog.export_button)
        assert dialog.written is not None
        self.workbook = dialog.written
        self.click(dialog.close_button)


class Coder:
    """The person on the coding page."""

    def __init__(self, person: Person, page: CodingPage) -> None:
        self.person = person
        self.page = page
        assert page.work is not None
        self.work = page.work
        self.root = page.work.live.root

    def type(self, key: str, text: str, row: str = "") -> None:
        """Type an answer over what stands there."""
        ref = self._go(key, row)
        self._type_over(text)
        self.page.save_pending()
        assert self.work.live.answer(ref) is not None

    def choose(self, key: str, *codes: str, row: str = "") -> None:
        """Click radio buttons or boxes; in a list too long for them, type the label and press Return."""
        ref = self._go(key, row)
        frame = self.page.form.view.frame(ref)
        assert frame is not None
        buttons = {button.property("code"): button for button in frame.findChildren(QAbstractButton)}
        labels = {choice.code: self.work.text(choice.label, ref) for choice in self.work.live.choices(ref)}
        for code in codes:
            if code in buttons:
                self.person.click(buttons[code])
            else:
                self._type_over(labels[code])
                self.press(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
                # Without a window manager, the list becomes active a moment after it closed.
                QCoreApplication.processEvents()
                self.page.activateWindow()
                self.person.qtbot.waitUntil(self.page.isActiveWindow)
        answer = self.work.live.answer(ref)
        assert answer is not None
        assert set(answer.value.split()) >= set(codes)

    def state(self, key: str, state: AnswerState, row: str = "") -> None:
        """Say by mouse why there is no answer."""
        ref = self._go(key, row)
        frame = self.page.form.view.frame(ref)
        assert frame is not None
        assert frame.states is not None
        choose_state(self.person.qtbot, frame.states, state)

    def add(self, roster: str, parent: str = "") -> str:
        """Add a row with the roster's button; return its id."""
        ref = Ref(parent or self.root, roster)
        self.page.go_to(ref)
        block = self.page.form.view.block(ref)
        assert isinstance(block, RosterBlock)
        self.person.click(block.add_button)
        return self.work.live.rows(ref.row, roster)[-1].id

    def shown(self, key: str, row: str = "") -> bool:
        frame = self.page.form.view.frame(Ref(row or self.root, key))
        return frame is not None and frame.isVisible()

    def answer(self, key: str, row: str = "") -> Answer | None:
        return self.work.live.answer(Ref(row or self.root, key))

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.ControlModifier) -> None:
        self.person.qtbot.keyClick(self.page.focusWidget() or self.page, key, modifier)

    def _type_over(self, text: str) -> None:
        editor = self.page.focusWidget()
        assert editor is not None
        self.press(Qt.Key.Key_A)
        self.person.type(editor, text)

    def _go(self, key: str, row: str) -> Ref:
        ref = Ref(row or self.root, key)
        self.page.go_to(ref)
        self.person.qtbot.waitUntil(lambda: self.page.form.view.current == ref and self.shown(key, row))
        return ref


@pytest.fixture
def person(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Person:
    return Person(qtbot, monkeypatch, tmp_path)


def open_window(settings: Settings, tasks: Tasks, qtbot: QtBot) -> MainWindow:
    window = MainWindow(settings, tasks)
    qtbot.addWidget(window)
    window.show()
    return window


def workspace_of(window: MainWindow) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def test_from_a_new_project_to_the_workbook(person: Person, settings: Settings, tasks: Tasks, qtbot: QtBot) -> None:
    window = open_window(settings, tasks, qtbot)
    person.click(window.start_page.new_card)
    person.click(workspace_of(window).cases.add_case_button)
    page = workspace_of(window).coding
    assert page.isVisible()
    page.add_judgment()
    assert "Окривљени Н.Н. је крив." in page.judgments.view.toPlainText()

    coder = Coder(person, page)
    victim, sentence, charge = code_the_case(coder)
    hide_and_bring_back(coder, charge, sentence)
    undo_and_redo(coder, sentence)
    path = workspace_of(window).project.path
    window.close()

    again = open_window(settings, tasks, qtbot)
    again.open_path(path)
    page = workspace_of(again).coding
    assert page.isVisible(), "it opens where it was left"
    assert page.form.view.current == Ref(sentence, "sentence_months")
    coder = Coder(person, page)
    assert coder.answer("case_title") == Answer(TITLE)
    assert coder.answer("victim_sex", victim) == Answer(state=AnswerState.NOT_STATED)
    coder.press(Qt.Key.Key_Z)
    assert coder.answer("charge_outcome", charge) == Answer("acquitted"), "undo outlives a restart"
    coder.press(Qt.Key.Key_Y)
    assert coder.answer("charge_outcome", charge) == Answer("convicted_as_charged")

    workspace_of(again).commands.export()
    again.close()
    check_workbook(person.workbook)


def code_the_case(coder: Coder) -> tuple[str, str, str]:
    """Answer questions of every kind at three depths; return the victim, the sentence and the charge."""
    coder.type("case_title", TITLE)
    coder.choose("country", "SRB")
    coder.type("case_number", "К 00/00")
    coder.type("decision_date", "03.2021")
    coder.choose("acts_court", "recruitment", "harbouring")
    victim = coder.add("victims")
    coder.type("victim_label", "Љ.Ћ.", victim)
    coder.state("victim_sex", AnswerState.NOT_STATED, victim)
    defendant = coder.add("defendants")
    coder.type("defendant_label", "Н.Н.", defendant)
    charge = coder.add("charges", defendant)
    coder.choose("charge_article", "other_offence", row=charge)
    coder.type("charge_article_other", "=388(1)", charge)
    coder.choose("charge_outcome", "convicted_as_charged", row=charge)
    sentence = coder.add("sentences", charge)
    coder.choose("sentence_type", "imprisonment", row=sentence)
    coder.type("sentence_minimum_months", "36", sentence)
    coder.type("sentence_months", "60", sentence)
    return victim, sentence, charge


def hide_and_bring_back(coder: Coder, charge: str, sentence: str) -> None:
    """A skip greys the answers that it hides, in rows below too, and shows them as they were when it is taken back."""
    months, reasons = Ref(sentence, "sentence_months"), Ref(charge, "acquittal_reasons")
    coder.choose("charge_outcome", "acquitted", row=charge)
    assert coder.work.live.value(months) == ""
    assert coder.work.live.answer(months) == Answer("60"), "kept"
    coder.choose("acquittal_reasons", "means_not_proved", row=charge)
    coder.choose("charge_outcome", "convicted_as_charged", row=charge)
    assert coder.work.live.value(months) == "60"
    assert coder.work.live.value(reasons) == ""
    assert coder.shown("acquittal_reasons", charge), "kept in sight, greyed, until the coder confirms"
    frame = coder.page.form.view.frame(reasons)
    assert frame is not None
    assert frame.states is not None
    assert not frame.states.isEnabled()


def undo_and_redo(coder: Coder, sentence: str) -> None:
    coder.type("sentence_months", "61", sentence)
    coder.press(Qt.Key.Key_Z)
    assert coder.answer("sentence_months", sentence) == Answer("60")
    coder.press(Qt.Key.Key_Y)
    assert coder.answer("sentence_months", sentence) == Answer("61")
    coder.press(Qt.Key.Key_Z)
    assert coder.answer("sentence_months", sentence) == Answer("60")


def check_workbook(path: Path) -> None:
    """Hold every cell that a person filled, and every key, against what was entered."""
    sheets = {sheet.title: rows_of(sheet) for sheet in load_workbook(path)}
    (case,), (victim,), (defendant,) = sheets["cases"], sheets["victims"], sheets["defendants"]
    (charge,), (sentence,) = sheets["charges"], sheets["sentences"]
    assert (
        case
        | {
            "case_title": TITLE,
            "country": "SRB",
            "country_label": "Serbia",
            "case_number": "К 00/00",
            "decision_date": "2021-03",
            "acts_court": "recruitment harbouring",
            "acts_court/recruitment": 1,
            "acts_court/harbouring": 1,
            "acts_court/transfer": 0,
            "total_victims": 1,
            "total_defendants": 1,
        }
        == case
    )
    assert case["acts_expert/recruitment"] is None, "not yet answered is empty, never 0"
    assert case["acts_expert_state"] is None
    assert victim["victim_label"] == "Љ.Ћ."
    assert (victim["victim_sex"], victim["victim_sex_state"]) == (None, "not_stated")
    assert defendant["defendant_label"] == "Н.Н."
    assert (charge["charge_article_other"], charge["charge_outcome"]) == ("=388(1)", "convicted_as_charged")
    assert charge["acquittal_reasons"] is None, "what is hidden does not leave"
    assert charge["acquittal_reasons/means_not_proved"] is None
    assert sentence["sentence_months"] == 60
    assert sentence["sentence_minimum_months"] == 36
    assert sentence["sentence_relation"] == "above"
    assert victim["parent_key"] == defendant["parent_key"] == case["case_key"]
    assert (charge["parent_key"], sentence["parent_key"]) == (defendant["row_key"], charge["row_key"])
    assert {row["case_key"] for row in (case, victim, defendant, charge, sentence)} == {case["case_key"]}
    assert sheets["challenges"] == []


def rows_of(sheet: Any) -> list[dict[str, object]]:
    """Return the rows below the two header rows, by stable name; no cell of them is a formula."""
    rows = list(sheet.iter_rows(min_row=2))
    if not rows:
        return []  # a sheet of charts
    names = [str(cell.value) for cell in rows[0]]
    assert all(cell.data_type != "f" for row in rows for cell in row)
    filled = [row for row in rows[1:] if any(cell.value is not None for cell in row)]
    return [dict(zip(names, (cell.value for cell in row), strict=True)) for row in filled]

"""The whole round of a second reading: sample, blind copy, pairs, differences settled by keys, and what leaves."""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.commands import PASSPHRASE, Commands
from tests.support.double_coded import AGREED, DID_NOT_KNOW, FIRST, JUDGMENT, LISTS, SURVEY
from tests.support.steps import finished
from tests.support.two_readings import make
from tipcoder.domain.answers import Ref
from tipcoder.domain.projects import Case, SettlingChoice, SettlingReason
from tipcoder.framework.engine import editing
from tipcoder.services.cases import add_judgment, list_cases
from tipcoder.services.coding import open_coding
from tipcoder.services.double_coding.comparison import compare_codings
from tipcoder.services.double_coding.record import as_record
from tipcoder.services.evidence import mark_passage
from tipcoder.services.judgments.judgments import list_judgments, read_pages
from tipcoder.services.projects import OpenProject, close_project, open_project
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.double_coding.second_reading_dialog import SecondReadingDialog
from tipcoder.ui.double_coding.settling.pairs_dialog import PairsDialog
from tipcoder.ui.double_coding.settling.settling_dialog import SettlingDialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.settings import Settings
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.widgets.banner import Banner

CASES = [*FIRST, {**FIRST[0], "case_title": "Two"}]
"""Alike, so that it does not matter which of them is drawn."""
SECOND_READING = {
    "case_title": "One",
    "consent": "no",
    "means": "threat fraud",
    "months": "12",
    "victims": [{"initials": "A.B.", "adult": "yes"}, {"initials": "Q.Z.", "adult": "no"}],
}
"""Read by the second coder, who calls C.D. otherwise."""


@pytest.fixture
def run(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Commands:
    for name in ("TIPCODER_PASSPHRASE", "TIPCODER_NEW_PASSPHRASE"):
        monkeypatch.setenv(name, PASSPHRASE)
    return Commands()


class TwoExperts:
    """Two experts and their windows, each dialog answered by what the test says."""

    def __init__(self, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
        self._qtbot = qtbot
        self._monkeypatch = monkeypatch

    def answer(self, dialog: type[Any], act: Callable[[Any], int]) -> None:
        """Answer a dialog when it opens."""

        def opened(shown: Any) -> int:
            shown.show()
            shown.activateWindow()
            self._qtbot.waitUntil(shown.isActiveWindow)
            done = act(shown)
            shown.hide()
            return done

        self._monkeypatch.setattr(dialog, "exec", opened)

    def press(self, dialog: Any, *keys: Qt.Key) -> None:
        """Press keys in the list or the table of a window."""
        focused = dialog.table if isinstance(dialog, PairsDialog) else dialog.entries
        for key in keys:
            self._qtbot.keyClick(focused, key)


@pytest.fixture
def experts(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> TwoExperts:
    return TwoExperts(qtbot, monkeypatch)


@pytest.fixture
def opened(run: Commands, tmp_path: Path) -> Iterator[OpenProject]:
    """The project after its sample was drawn, coded blind by a second coder, and brought back."""
    path = tmp_path / "Srbija.tip"
    make(run, path, SURVEY, {"SRB-01": CASES}, LISTS)
    _prove_first(path, tmp_path)
    (drawn,) = json.loads(_did(run, "sample", path, "--seed", "7", "--coder", "SRB-02", "--json"))
    assert (drawn["seed"], len(drawn["cases"])) == (7, 1)
    copy = tmp_path / "copy.tip"
    _did(run, "hand-over", path, copy, "--second", "--coder", "SRB-02")
    _code_blind(copy)
    _did(run, "status", copy, "--set", "submitted")
    _did(run, "import", path, copy, "--as", "second", "--coder", "SRB-02")
    _did(run, "status", path, "--set", "submitted")
    project = open_project(path, passphrase=PASSPHRASE)
    yield project
    close_project(project)


def _did(run: Commands, *arguments: str | Path) -> str:
    done = run(*arguments)
    assert done.exit_code == 0, done.output
    return done.stdout


def _prove(project: OpenProject, case: Case, words: str) -> None:
    (judgment,) = list_judgments(project, case.id)
    start = JUDGMENT.index(words)
    ref = Ref(case.coding.id, "consent")
    pages = read_pages(project, judgment.id)
    mark_passage(open_coding(project, case.coding.id), ref, judgment.id, pages, start, start + len(words))


def _prove_first(path: Path, folder: Path) -> None:
    project = open_project(path, passphrase=PASSPHRASE)
    file = folder / "judgment.txt"
    file.write_text(JUDGMENT, encoding="utf-8")
    for case in list_cases(project):
        add_judgment(project, case.id, file)
        _prove(project, case, AGREED)
    close_project(project)


def _code_blind(copy: Path) -> None:
    project = open_project(copy, passphrase=PASSPHRASE)
    (case,) = list_cases(project)
    work = CodingWork(open_coding(project, case.coding.id))
    _fill(work, work.live.root, SECOND_READING)
    _prove(project, case, DID_NOT_KNOW)
    close_project(project)


def _fill(work: CodingWork, row: str, answers: Mapping[str, Any]) -> None:
    for key, value in answers.items():
        if not isinstance(value, list):
            assert work.set_value(Ref(row, key), value)
            continue
        for entry in value:
            assert work.apply(editing.add_row(work.live, row, key))
            _fill(work, work.live.rows(row, key)[-1].id, entry)


@pytest.fixture
def window(opened: OpenProject, settings: Settings, tasks: Tasks, qtbot: QtBot) -> SecondReadingDialog:
    banner = Banner()
    qtbot.addWidget(banner)
    window = SecondReadingDialog(ProjectContext(project=opened, settings=settings, tasks=tasks, banner=banner))
    qtbot.addWidget(window)
    return window


def go_to(dialog: Any, words: str) -> None:
    """Go to the entry of a list, or to the cell of a table, that begins with or has these words."""
    if isinstance(dialog, PairsDialog):
        table = dialog.table
        cells = ((row, column) for row in range(table.rowCount()) for column in (0, 2))
        found = next(cell for cell in cells if (item := table.item(*cell)) and item.text().strip().startswith(words))
        table.setCurrentCell(*found)
    else:
        texts = [dialog.entries.item(row).text() for row in range(dialog.entries.count())]
        dialog.entries.setCurrentRow(next(row for row, text in enumerate(texts) if words in text))


def figures_of(project: OpenProject) -> dict[str, Any]:
    """Return the record of agreement."""
    return as_record(finished(compare_codings(project)))


def leaving(run: Commands, path: Path, folder: Path, profile: str) -> dict[str, list[dict[str, Any]]]:
    """Return the rows of the sheets that leave in a profile, by the technical names of their columns; initials stay."""
    target = folder / f"{profile}.xlsx"
    command = ("export", path, target, "--profile", profile)
    texts = re.findall(r"^\s*([0-9a-f]{10}):", run(*command).output, re.MULTILINE)
    if texts:
        _did(run, *command, "--leave-out", ",".join(texts))
    sheets = {}
    for sheet in load_workbook(target).worksheets:
        lines = list(sheet.iter_rows(values_only=True))
        head = next((place for place, line in enumerate(lines) if "case_key" in line), None)
        if head is not None:
            sheets[sheet.title] = [dict(zip(lines[head], line, strict=True)) for line in lines[head + 1 :]]
    return sheets


def test_from_the_sample_to_the_workbook(
    opened: OpenProject,
    window: SecondReadingDialog,
    run: Commands,
    experts: TwoExperts,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    figures: list[dict[str, Any]] = []
    path = tmp_path / "Srbija.tip"

    def pair(dialog: PairsDialog) -> int:
        go_to(dialog, "C.D.")
        experts.press(dialog, Qt.Key.Key_Space)
        go_to(dialog, "Q.Z.")
        experts.press(dialog, Qt.Key.Key_Space)
        assert "Pairs: 2. Confirmed: 1." in dialog.status.text()
        return int(dialog.DialogCode.Accepted)

    def settle(dialog: SettlingDialog) -> int:
        figures.append(figures_of(opened))
        go_to(dialog, "Consent")
        side = SettlingChoice.A if dialog.panel.a.passages[0].exact == DID_NOT_KNOW else SettlingChoice.B
        dialog.panel.reason.setCurrentIndex(1 + list(SettlingReason).index(SettlingReason.GUIDANCE))
        experts.press(dialog, Qt.Key.Key_1 if side is SettlingChoice.A else Qt.Key.Key_2)
        go_to(dialog, "Means")
        experts.press(dialog, Qt.Key.Key_1)
        before = dialog.progress.text()
        qtbot.keyClick(dialog.entries, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert dialog.progress.text() != before
        go_to(dialog, "Means")
        experts.press(dialog, Qt.Key.Key_3)
        while "0 must still" not in dialog.progress.text():
            experts.press(dialog, Qt.Key.Key_1)
        dialog.finish_button.click()
        dialog.readings.close_case()
        return int(dialog.DialogCode.Rejected)

    experts.answer(PairsDialog, pair)
    experts.answer(SettlingDialog, settle)
    window.pair()
    figures.append(figures_of(opened))
    close_project(opened)

    assert figures[0] == figures[1]
    (victims, _) = figures[1]["rosters"]
    assert (victims["matched"], victims["confirmed"], victims["only_first"]) == (2, 1, 0)
    status = [window.cases.index(row, window.cases.columnCount() - 1).data() for row in range(window.cases.rowCount())]
    assert status == ["Settled"]
    for profile in ("archive", "unodc"):
        sheets = leaving(run, path, tmp_path, profile)
        cases, rows = sheets["cases"], sheets["victims"]
        consents = {str(case["consent"]): set(str(case["means"]).split()) for case in cases}
        assert consents == {"yes": {"force", "threat"}, "no": {"force", "threat", "fraud"}}
        assert len(rows) == 4

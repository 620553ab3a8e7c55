"""A person codes a whole case of the core framework by keyboard alone, in Macedonian, from the list of cases on."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.keyboard import Keyboard
from tests.support.new_projects import new_project
from tests.support.read_back import rows
from tests.support.steps import finished
from tests.ui.conftest import PASSPHRASE
from tipcoder.domain.answers import Answer, AnswerState
from tipcoder.domain.projects import Case, Country
from tipcoder.exchange.privacy import profiles
from tipcoder.languages import ui_language
from tipcoder.paths import resources
from tipcoder.services.cases import add_case_of, list_cases
from tipcoder.services.coding import open_coding
from tipcoder.services.exporting.export import CaseStatus, ExportRequest, Selection, export_workbook
from tipcoder.services.projects import NewProject, OpenProject, close_project
from tipcoder.ui.settings import Settings
from tipcoder.ui.shell.workspace import Workspace
from tipcoder.ui.tasks import Tasks

MOST_STEPS = 20
"""Questions that a person passes at most on the way to the next one that is to be answered."""


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    """A project of North Macedonia that asks for the core framework, with one case, untouched."""
    project = new_project(NewProject(tmp_path / "М.tip", "М", Country.MKD, "MKD-01", PASSPHRASE))
    judgment = tmp_path / "пресуда.txt"
    judgment.write_bytes((resources() / "judgments" / "MKD" / "1.txt").read_bytes())
    add_case_of(project, judgment)
    yield project
    close_project(project)


class KeyboardCoder:
    """Somebody without a mouse. The page is only looked at: at which question the cursor is."""

    def __init__(self, qtbot: QtBot, workspace: Workspace) -> None:
        self._qtbot = qtbot
        self._workspace = workspace
        self.keyboard = Keyboard()

    def press(self, *names: str) -> "KeyboardCoder":
        self.keyboard.press(*names)
        return self

    def type(self, text: str) -> "KeyboardCoder":
        self.keyboard.type(text)
        return self

    def open_first_case(self) -> None:
        self.press("Down", "Return")
        self._qtbot.waitUntil(lambda: self._key() == "case_title")

    def to(self, key: str) -> "KeyboardCoder":
        """Step from question to question until one is reached."""
        for _ in range(MOST_STEPS):
            if self._key() == key:
                return self
            self.press("Ctrl+Down")
        raise AssertionError(f"{key} was not reached, but {self._key()}")

    def add(self, roster: str, first: str) -> None:
        """Add a row to a roster; the cursor goes to its first question."""
        self.to(roster).press("Return")
        self._qtbot.waitUntil(lambda: self._key() == first)

    def take(self, key: str, typed: str) -> "KeyboardCoder":
        """Take the first choice of a long list that has some words."""
        self.to(key).type(typed).press("Down", "Return")
        return self

    def tick(self, key: str, typed: str) -> "KeyboardCoder":
        """Tick the first choice of a long list that has some words."""
        self.to(key).type(typed).press("Down", "Space")
        return self

    def prove_by(self, words: str) -> None:
        """Find words in the judgment and make them evidence; the cursor comes back to the question."""
        editor = QApplication.focusWidget()
        self.press("Ctrl+F")
        self._qtbot.waitUntil(lambda: QApplication.focusWidget() not in (None, editor))
        self.type(words).press("Return", "Ctrl+M")
        self._qtbot.waitUntil(lambda: QApplication.focusWidget() is editor)

    def _key(self) -> str:
        current = self._workspace.coding.form.view.current
        return current.key if current is not None else ""


def test_a_whole_case_is_coded(
    project: OpenProject,
    settings: Settings,
    tasks: Tasks,
    qtbot: QtBot,
    tmp_path: Path,
    record_property: Callable[[str, object], None],
) -> None:
    ui_language.install("mk")
    workspace = Workspace(project, settings, tasks)
    qtbot.addWidget(workspace)
    workspace.resize(1366, 768)
    workspace.show()
    workspace.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is not None)
    coder = KeyboardCoder(qtbot, workspace)
    coder.open_first_case()
    code_the_case(coder)
    coder.press("Ctrl+1")  # back to the list: what was typed last is saved

    (case,) = list_cases(project)
    assert case.coding.completeness.missing == case.coding.completeness.wrong == 0
    assert case.coding.completeness.answered == 30
    check_answers(project, case)
    check_workbook(project, tmp_path / "случаи.xlsx")
    record_property("keys", f"{coder.keyboard.pressed} keys for a whole case of the core framework")


def code_the_case(coder: KeyboardCoder) -> None:
    """Answer every question that is required, and one of each other kind."""
    coder.to("case_title").press("Alt+Return")  # as the judgment proposes
    coder.to("case_number").type("К.ОК. бр. 00/22")
    coder.tick("discovery", "пријава")
    coder.to("decision_date").type("24.02.2023")
    coder.take("court", "скопје")
    coder.to("court_level").press("Space")
    coder.to("first_instance_outcome").press("Down", "Up", "Space")
    coder.to("decisions").press("Alt+N")  # none in this judgment
    coder.to("offence_start_date").type("11.2020")
    coder.to("offence_end_date").press("Alt+2")  # unclear

    coder.add("victims", "victim_label")
    coder.type("М.Т.")
    coder.to("victim_kind").press("Space")
    coder.take("victim_age_group", "15")

    coder.add("defendants", "defendant_label")
    coder.type("З.П.")
    coder.to("defendant_kind").press("Space")
    coder.add("charges", "charge_article")
    coder.take("charge_article", "418-г")
    coder.take("charge_outcome", "осуд")
    coder.add("sentences", "sentence_instance")
    coder.take("sentence_type", "затвор")
    coder.to("sentence_months").type("96")

    coder.to("facts_summary").type("Врбувани деца.")
    coder.prove_by("врбувале")
    coder.to("trafficking_form").press("Space")
    coder.take("exploitation_countries", "македон")
    coder.to("acts_court").press("Space")
    coder.to("purposes_court").press("Space")
    coder.to("expert_opinion").press("Space")
    coder.to("challenges").press("Alt+N")
    coder.to("good_practices").press("Alt+N")
    coder.to("lessons").type("Поука")


def check_answers(project: OpenProject, case: Case) -> None:
    """Hold what was entered against what is stored."""
    live = open_coding(project, case.coding.id).live
    found = {ref.key: answer for ref, answer in live.family(live.root)[1]}
    expected = {
        "case_title": "Основен кривичен суд С., К.ОК. бр. 00/22",
        "case_number": "К.ОК. бр. 00/22",
        "discovery": "victim",
        "decision_date": "2023-02-24",
        "court": "mkd_skopje_criminal",
        "court_level": "basic",
        "offence_start_date": "2020-11",
        "charge_article": "mkd_418g",
        "charge_outcome": "convicted_as_charged",
        "sentence_type": "imprisonment",
        "sentence_months": "96",
        "victim_label": "М.Т.",
        "victim_age_group": "age_14_15",
        "facts_summary": "Врбувани деца.",
        "exploitation_countries": "MKD",
        "acts_court": "recruitment",
        "lessons": "Поука",
    }
    assert {key: found[key].value for key in expected} == expected
    assert found["offence_end_date"] == Answer(state=AnswerState.UNCLEAR)
    assert {found[key].state for key in ("decisions", "challenges", "good_practices")} == {AnswerState.NONE}
    (passage,) = (one for ref in live.refs() if ref.key == "facts_summary" for one in live.evidence(ref))
    assert passage.exact == "врбувале"


def check_workbook(project: OpenProject, path: Path) -> None:
    """Export the cases that are complete, and read this one."""
    only_complete = Selection(frozenset({CaseStatus.COMPLETE}))
    finished(export_workbook(project, path, ExportRequest(profile=profiles.ARCHIVE.name, selection=only_complete)))
    (written,) = rows(path, "cases")
    assert (written["case_number"], written["court"]) == ("К.ОК. бр. 00/22", "mkd_skopje_criminal")
    (charge,) = rows(path, "charges")
    assert charge["charge_outcome"] == "convicted_as_charged"

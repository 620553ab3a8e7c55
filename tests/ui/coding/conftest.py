"""A coding page on a real encrypted project, with a small framework that has everything."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.support.xlsforms import YES_NO, question, workbook
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.projects import Country
from tipcoder.services.cases import add_case, list_cases
from tipcoder.services.projects import NewProject, OpenProject, close_project, create_project, open_project
from tipcoder.ui.coding.coding_page import CodingPage
from tipcoder.ui.coding.form.question_frame import QuestionFrame
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.settings import Settings
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.widgets.banner import Banner

PASSPHRASE = "a long passphrase"

COURTS = [{"list_name": "courts", "name": f"c{number}", "label": label} for number, label in enumerate(
    ("Скопје", "Битола", "Охрид", "Prishtinë", "Podgorica", "Бања", "Korçë", "Bălți", "Нови Сад"), 1)]  # fmt: skip
MEANS = [{"list_name": "means", "name": f"m{number}", "label": f"Means {number}"} for number in range(1, 15)]
KINDS = [
    {"list_name": "kinds", "name": "adult", "label": "Adult", "of": "yes"},
    {"list_name": "kinds", "name": "child", "label": "Child", "of": "no"},
    {"list_name": "kinds", "name": "other", "label": "Other", "of": "any"},
]
SURVEY = [
    question("begin_group", "facts", "Facts"),
    {
        "type": "text", "name": "title", "label::English (en)": "Title", "label::македонски (mk)": "Наслов",
        "guidance_hint::English (en)": "Write a few words.", "required": "yes", "bind::tip:role": "title",
    },
    question("text", "story", "Story", appearance="multiline"),
    question("integer", "months", "Months", constraint=". <= 240", constraint_message="At most 240"),
    question("decimal", "fine", "Fine"),
    question("date", "decided", "Decided on"),
    question("time", "hour", "Hour of the arrest"),
    question("dateTime", "seized", "Seized at"),
    question("select_one yes_no", "appealed", "Appealed?"),
    question("text", "appeal_court", "Appeal court", relevant="${appealed} = 'yes'"),
    question("date", "appeal_date", "Appeal date", relevant="${appealed} = 'yes'"),
    question("select_one courts", "court", "Court"),
    question("select_multiple yes_no", "both", "Both"),
    question("select_multiple means", "means", "Means"),
    question("select_one kinds", "kind", "Kind", choice_filter="of = 'any' or of = ${appealed}"),
    question("calculate", "double", calculation="${months} * 2"),
    question("end_group"),
    question("begin_repeat", "defendants", "Defendants"),
    question("text", "label", "Label"),
    question("begin_repeat", "charges", "Charges"),
    question("text", "offence", "Offence", required="yes"),
    question("end_repeat"),
    question("end_repeat"),
    question("begin_group", "appeal", "Appeal", relevant="${appealed} = 'yes'"),
    question("text", "grounds", "Grounds"),
    question("end_group"),
]  # fmt: skip


def _in_english(row: dict[str, str]) -> dict[str, str]:
    """Name the language of texts: the framework has two."""
    renamed = {"label": "label::English (en)", "constraint_message": "constraint_message::English (en)"}
    return {renamed.get(column, column): text for column, text in row.items()}


@pytest.fixture(scope="session")
def framework(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("framework") / "framework.xlsx"
    choices = [_in_english(dict(row)) for row in (*YES_NO, *COURTS, *MEANS, *KINDS)]
    survey = [_in_english(row) for row in SURVEY]
    path.write_bytes(workbook(survey, choices, {"default_language": "English (en)"}))
    return path


@pytest.fixture
def project(tmp_path: Path, framework: Path) -> Iterator[OpenProject]:
    new = NewProject(tmp_path / "p.tip", "P", Country.MKD, "MKD-01", PASSPHRASE, framework)
    project = create_project(new)
    add_case(project)
    yield project
    close_project(project)


@pytest.fixture
def reopen(project: OpenProject) -> Iterator[Callable[[], OpenProject]]:
    """Close the project as at the end of a day, and open it again."""
    opened: list[OpenProject] = []

    def again() -> OpenProject:
        close_project(opened[-1] if opened else project)
        opened.append(open_project(project.path, passphrase=PASSPHRASE))
        return opened[-1]

    yield again
    for one in opened:
        close_project(one)


class Desk:
    """The page, and what a person does with it."""

    def __init__(self, qtbot: QtBot, project: OpenProject, tasks: Tasks) -> None:
        self.qtbot = qtbot
        settings = Settings(project.path.parent / "settings.ini")
        self.page = CodingPage(ProjectContext(project=project, settings=settings, tasks=tasks, banner=Banner()))
        qtbot.addWidget(self.page)
        self.page.resize(1366, 768)
        self.page.show()
        qtbot.waitExposed(self.page)
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)
        self.page.open_coding(list_cases(project)[0].coding.id)

    def leave(self) -> None:
        """Close the coding and the window."""
        self.page.close_coding()
        self.page.close()

    @property
    def root(self) -> str:
        assert self.page.work is not None
        return self.page.work.live.root

    def ref(self, key: str, row: str = "") -> Ref:
        return Ref(row or self.root, key)

    def answer(self, key: str, row: str = "") -> Answer | None:
        assert self.page.work is not None
        return self.page.work.live.answer(self.ref(key, row))

    def frame(self, key: str, row: str = "") -> QuestionFrame:
        self.page.go_to(self.ref(key, row))
        frame = self.page.form.view.frame(self.ref(key, row))
        assert frame is not None
        return frame

    def editor(self, key: str, row: str = "") -> QWidget:
        """Put the cursor into a question and return what is typed into."""
        frame = self.frame(key, row)
        assert frame.input is not None
        editor: QWidget = frame.input
        while (proxy := editor.focusProxy()) is not None:
            editor = proxy
        return editor

    def type(self, key: str, text: str, row: str = "") -> None:
        self.keys(self.editor(key, row), text)

    def keys(self, widget: QWidget, text: str) -> None:
        """Type letters of any script: `keyClicks` knows those of ASCII only."""
        for letter in text:
            key = Qt.Key.Key_Return if letter == "\n" else Qt.Key.Key_unknown
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.ControlModifier) -> None:
        self.qtbot.keyClick(self.page.focusWidget() or self.page, key, modifier)

    def click(self, widget: QWidget) -> None:
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(8, widget.height() // 2))

    def choose(self, key: str, code: str, row: str = "") -> None:
        """Click a radio button or a box."""
        frame = self.frame(key, row)
        self.click(next(b for b in frame.findChildren(QWidget) if b.property("code") == code))

    def add(self, roster: str, row: str = "") -> str:
        ref = self.ref(roster, row)
        self.page.go_to(ref)
        block = self.page._state.blocks[ref]
        self.click(block.add_button)  # type: ignore[attr-defined]
        assert self.page.work is not None
        return self.page.work.live.rows(ref.row, roster)[-1].id


@pytest.fixture
def desk(qtbot: QtBot, project: OpenProject, tasks: Tasks) -> Desk:
    return Desk(qtbot, project, tasks)

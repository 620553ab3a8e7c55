"""Words of others that look like HTML are shown as they are in every window: no picture is loaded, no link is shown."""

import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QAbstractTableModel, QModelIndex, Qt, QUrl
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtGui import Qt as RichText
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QStackedWidget, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from tests.support.new_projects import new_project
from tests.support.xlsforms import question, workbook
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.projects import Country, JudgmentKind
from tipcoder.domain.taxonomies import Taxonomy, Term
from tipcoder.errors import UserError
from tipcoder.framework.engine import editing
from tipcoder.framework.form.form import Severity
from tipcoder.framework.xlsform.faults import LintFault
from tipcoder.services.backups import Credentials
from tipcoder.services.cases import add_case, add_judgment, list_cases, remove_case
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.evidence import mark_passage
from tipcoder.services.projects import NewProject, OpenProject, close_project
from tipcoder.services.remarks import add_remark
from tipcoder.storage.coding.term_recoding import save_taxonomies
from tipcoder.ui.cases.kind_dialog import JudgmentKindDialog
from tipcoder.ui.coding.form.row_card import RowCard
from tipcoder.ui.exchange.consolidation.consolidation_dialog import ConsolidationDialog
from tipcoder.ui.exchange.export.export_dialog import ExportDialog
from tipcoder.ui.exchange.import_dialog import ImportDialog
from tipcoder.ui.frameworks.faults_dialog import FaultsDialog
from tipcoder.ui.frameworks.upgrade_dialog import UpgradeDialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.safety.backups_dialog import BackupsDialog
from tipcoder.ui.settings import RecentProject, Settings
from tipcoder.ui.shell.excepthook import CrashDialog
from tipcoder.ui.shell.workspace import Workspace
from tipcoder.ui.start.start_page import StartPage
from tipcoder.ui.start.unlock_dialog import UnlockDialog
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.widgets.banner import WARNING

PASSPHRASE = "four fictional words here"
FILE = "&lt;b&gt;presuda.txt" if sys.platform == "win32" else "<b>presuda<img src=x.png>.txt"
"""A name that a file may have where there is no stroke in names; Windows has no angle brackets in them either."""


def planted(place: str) -> str:
    return f"<b>{place}</b><img src='file:///tipcoder/{place}.png'><a href='https://example.org/{place}'>link</a>"


def survey() -> list[dict[str, str]]:
    named = {"hint": planted("hint"), "guidance_hint": planted("guidance")}
    return [
        question("begin_group", "facts", planted("section")),
        {**question("text", "title", planted("title question"), tip_role="title"), **named},
        question("select_multiple_from_file planted.csv", "means", planted("means question")),
        question("select_one yes_no", "skip", planted("skip question")),
        question("begin_group", "inner", planted("inner section"), hint=planted("inner hint")),
        question(
            "text", "story", planted("story question"), constraint=". != 'x'", constraint_message=planted("wrong")
        ),
        question("end_group"),
        question("end_group"),
        question("begin_repeat", "victims", planted("roster")),
        question("text", "alias", planted("alias question")),
        question("end_repeat"),
    ]


CHOICES = [{"list_name": "yes_no", "name": name, "label": planted(f"choice {name}")} for name in ("yes", "no")]
TERMS = Taxonomy(
    "planted",
    (
        Term(
            "one",
            {"en": planted("term")},
            definitions={"en": planted("definition")},
            alternatives={"sr": (planted("a"),)},
        ),
    ),
    titles={"en": planted("taxonomy")},
)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    framework = tmp_path / "framework.xlsx"
    framework.write_bytes(workbook(survey(), CHOICES, {"form_title": planted("framework")}))
    new = NewProject(tmp_path / "p.tip", planted("project")[:60], Country.SRB, "SRB-01", PASSPHRASE, framework)
    project = new_project(new)
    save_taxonomies(project.database, (TERMS,))
    for _ in range(2):
        case = add_case(project)
        judgment = tmp_path / FILE
        judgment.write_text(f"{planted('judgment')} and more words of the judgment.\n", encoding="utf-8")
        added = add_judgment(project, case.id, judgment)
        coding = open_coding(project, case.coding.id)
        root = coding.live.root
        apply_edit(coding, editing.set_answer(coding.live, Ref(root, "title"), Answer(planted("case title"))))
        apply_edit(coding, editing.set_answer(coding.live, Ref(root, "story"), Answer(planted("story"))))
        apply_edit(coding, editing.set_answer(coding.live, Ref(root, "skip"), Answer("yes")))
        apply_edit(coding, editing.add_row(coding.live, root, "victims"))
        row = coding.live.rows(root, "victims")[0].id
        apply_edit(coding, editing.set_answer(coding.live, Ref(row, "alias"), Answer(planted("alias"))))
        mark_passage(coding, Ref(root, "story"), added.id, (f"{planted('judgment')} and more words",), 0, 60)
        add_remark(project, Ref(root, "story"), planted("remark"))
        add_remark(project, Ref(row, ""), planted("remark on a row"))
    remove_case(project, list_cases(project)[1].id)
    yield project
    close_project(project)


class Probe(QTextDocument):
    """Document that notes what it would load."""

    def __init__(self) -> None:
        super().__init__()
        self.loaded: list[str] = []

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802
        self.loaded.append(str(name))
        return super().loadResource(kind, name)


def rendered(text: str) -> list[str]:
    """Return what a text loads and links to where Qt guesses its format."""
    if not RichText.mightBeRichText(text):
        return []
    probe = Probe()
    probe.setHtml(text)
    probe.size()
    links = [name for name in ("<a ", "<img") if name in probe.toHtml().partition("<body")[2]]
    return [*probe.loaded, *links]


def tips(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)  # private of lists
    for row in range(model.rowCount(parent)):
        for column in range(columns):
            index = model.index(row, column, parent)
            yield str(model.data(index, Qt.ItemDataRole.ToolTipRole) or "")
            yield str(model.data(index, Qt.ItemDataRole.StatusTipRole) or "")
            yield str(model.data(index, Qt.ItemDataRole.WhatsThisRole) or "")
        if not isinstance(model, (QAbstractListModel, QAbstractTableModel)):
            yield from tips(model, model.index(row, 0, parent))


def faults(window: QWidget) -> list[tuple[str, str]]:
    """Return every text in a window that Qt would take for HTML, with where it is."""
    found: list[tuple[str, str]] = []
    widgets = [window, *window.findChildren(QWidget)]
    found += [("label", label.text()) for label in widgets if isinstance(label, QLabel) and is_guessed(label)]
    said = [(type(one).__name__, text) for one in widgets for text in (one.toolTip(), one.statusTip(), one.whatsThis())]
    said += [("action", text) for one in window.findChildren(QAction) for text in (one.toolTip(), one.statusTip())]
    for view in window.findChildren(QAbstractItemView):
        if view.model() is not None:
            said += [(type(view).__name__, tip) for tip in tips(view.model(), QModelIndex())]
    found += [(kind, text) for kind, text in said if rendered(text)]
    for browser in window.findChildren(QTextBrowser):
        if "<img" in browser.toHtml().partition("<body")[2]:
            found.append(("browser", browser.toPlainText()))
    return found


def is_guessed(label: QLabel) -> bool:
    if label.textFormat() is Qt.TextFormat.RichText:  # nothing is guessed: what others wrote must have been escaped
        return bool(rendered(label.text()))
    return label.textFormat() is not Qt.TextFormat.PlainText


def texts(window: QWidget) -> str:
    return " ".join(label.text() for label in window.findChildren(QLabel))


@pytest.mark.usefixtures("qapp")
def test_the_probe_sees_what_a_label_would_load() -> None:
    assert rendered(planted("x"))
    assert not rendered("a < b")


def test_all_pages_of_a_project(project: OpenProject, settings: Settings, tasks: Tasks, qtbot: QtBot) -> None:
    workspace = Workspace(project, settings, tasks)
    qtbot.addWidget(workspace)
    workspace.resize(1366, 768)
    workspace.show()
    case = list_cases(project)[0]
    workspace.open_coding(case.coding.id)
    work = workspace.coding.work
    assert work is not None
    row = work.live.rows(work.live.root, "victims")[0].id
    shown = ""
    for ref in (Ref(work.live.root, "story"), Ref(work.live.root, "means"), Ref(row, ""), Ref(row, "alias")):
        workspace.coding.go_to(ref)
        QApplication.processEvents()
        shown += texts(workspace)
        assert faults(workspace) == []
    card = workspace.coding.form.view.block(Ref(row, ""))
    assert isinstance(card, RowCard)
    card.ask_remarks()
    QApplication.processEvents()
    for window in QApplication.topLevelWidgets():
        shown += texts(window)
        assert faults(window) == []
    workspace.coding.suggestions.open_panel()
    workspace.taxonomies.show_term("planted", "one")
    workspace.banner.show_message(WARNING, partial(planted, "banner"))
    pages = workspace.findChild(QStackedWidget)
    for index in range(pages.count()):
        pages.setCurrentIndex(index)
        QApplication.processEvents()
        shown += texts(workspace)
        assert faults(workspace) == []
    workspace.search()
    workspace.search_window.show()
    assert faults(workspace.search_window) == []
    for place in ("section", "roster", "story question", "hint", "framework"):
        assert planted(place)[:12] in shown, place
    workspace.search_window.close()
    workspace.leave()


def test_windows_and_dialogs(
    project: OpenProject, settings: Settings, tasks: Tasks, context: ProjectContext, tmp_path: Path, qtbot: QtBot
) -> None:
    finding = LintFault(Severity.ERROR, UserError("expression_syntax", sheet="survey", row=1, column="a",
                                                    question=planted("q"), near=planted("near")))  # fmt: skip
    consolidation = ConsolidationDialog(None, settings, tasks)
    delivery = tmp_path / FILE.replace(".txt", ".xlsx")
    delivery.write_bytes(b"none")
    consolidation.deliveries.take((delivery, project.path))
    settings.add_recent_project(RecentProject(project.path, planted("recent"), "2026-11-02T10:00:00"))
    windows: list[QWidget] = [
        StartPage(settings),
        consolidation,
        UnlockDialog(tmp_path / "<b>p<img src=x>.tip", settings, tasks),
        BackupsDialog(project.path, Credentials(), settings, tasks, project=project),
        ExportDialog(context),
        JudgmentKindDialog([FILE, planted("file")], JudgmentKind.APPEAL),
        CrashDialog(planted("details")),
        FaultsDialog(tmp_path / "<b>2027<img src=x>.xlsx", (finding,), settings, tasks),
        UpgradeDialog(context, tmp_path / "<b>2027<img src=x>.xlsx"),
        ImportDialog(context, delivery),
    ]
    for window in windows:
        qtbot.addWidget(window)
        window.show()
        QApplication.processEvents()
        assert faults(window) == [], type(window).__name__

"""Every text of a window is set again when the language is switched; those of a modal dialog, which cannot see that,
are in the language in use when it is made."""

from collections.abc import Callable
from importlib import import_module
from inspect import getmembers, isclass
from pathlib import Path
from pkgutil import walk_packages

import pytest
from pytestqt.qtbot import QtBot

from tests.support.retranslation import MARK, left_in_english
from tipcoder import ui
from tipcoder.domain.projects import JudgmentKind
from tipcoder.errors import UserError
from tipcoder.framework.form.form import Severity
from tipcoder.framework.xlsform.faults import LintFault
from tipcoder.services.backups import Credentials
from tipcoder.services.passphrases import KeyChange
from tipcoder.services.projects import OpenProject, file_of, recovery_key_of
from tipcoder.ui.cases.case_list_page import CaseListPage
from tipcoder.ui.cases.case_table_model import CaseTableModel
from tipcoder.ui.cases.kind_dialog import JudgmentKindDialog
from tipcoder.ui.dialogs.dialog import Dialog
from tipcoder.ui.exchange.consolidation.consolidation_dialog import ConsolidationDialog
from tipcoder.ui.exchange.export.export_dialog import ExportDialog
from tipcoder.ui.exchange.import_dialog import ImportDialog
from tipcoder.ui.frameworks.faults_dialog import FaultsDialog
from tipcoder.ui.frameworks.upgrade_dialog import UpgradeDialog
from tipcoder.ui.pages import PAGES
from tipcoder.ui.preferences.settings_dialog import SettingsDialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.safety.backups_dialog import BackupsDialog
from tipcoder.ui.safety.elsewhere import KeepBothDialog
from tipcoder.ui.safety.passphrase_dialog import OldBackupsDialog, PassphraseDialog
from tipcoder.ui.safety.recovery_key_dialog import RecoveryKeyDialog
from tipcoder.ui.settings import RecentProject, Scheme, Settings
from tipcoder.ui.shell.excepthook import CrashDialog
from tipcoder.ui.shell.header import ProjectHeader
from tipcoder.ui.shell.help_commands import KeysDialog, named_keys
from tipcoder.ui.shell.status_bar import StatusBar
from tipcoder.ui.start.new_project_dialog import NewProjectDialog
from tipcoder.ui.start.start_page import StartPage
from tipcoder.ui.start.unlock_dialog import UnlockDialog
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.widgets.retranslating import Retranslating

FINDINGS = (LintFault(Severity.ERROR, UserError("framework_empty", sheet="survey")),)


@pytest.fixture
def dialogs(
    switch: Callable[[], None],
    context: ProjectContext,
    project: OpenProject,
    settings: Settings,
    tasks: Tasks,
    tmp_path: Path,
) -> list[Dialog]:
    """Dialogs that are made in the marking language."""
    switch()
    new = NewProjectDialog(settings, tasks)
    new.passphrase.first.setText("short")
    new.passphrase.again.setText("other")
    consolidation = ConsolidationDialog(None, settings, tasks)
    consolidation.deliveries.take((project.path,))
    consolidation.deliveries.passphrases.edits[project.path].setText("another")
    consolidation.deliveries.project_box.setChecked(True)
    consolidation.go_on()
    return [
        new,
        consolidation,
        UnlockDialog(project.path, settings, tasks),
        RecoveryKeyDialog(recovery_key_of(project), settings, is_new=True),
        BackupsDialog(project.path, Credentials(), settings, tasks, project=project),
        PassphraseDialog(context, key_only=False),
        KeepBothDialog(context),
        PassphraseDialog(context, key_only=True),
        OldBackupsDialog(KeyChange((), file_of(project).key, file_of(project).key), tasks),
        ExportDialog(context),
        JudgmentKindDialog(["presuda.pdf"], JudgmentKind.APPEAL),
        CrashDialog("details"),
        CrashDialog("details", is_saving=True),
        KeysDialog(),
        FaultsDialog(tmp_path / "2027.xlsx", FINDINGS, settings, tasks),
        UpgradeDialog(context, tmp_path / "2027.xlsx"),
        ImportDialog(context, tmp_path / "delivery.xlsx"),
    ]


def _names_of_keys(dialogs: list[Dialog]) -> set[str]:
    """Return the names of keys, which are those on the keyboard."""
    groups = next(dialog for dialog in dialogs if isinstance(dialog, KeysDialog)).groups()
    return {named_keys(keys) for _, lines in groups for keys, _ in lines}


def test_a_dialog_that_is_modal_has_no_texts_to_set_again() -> None:
    modules = [import_module(module.name) for module in walk_packages(ui.__path__, "tipcoder.ui.")]
    found: set[type[Dialog]] = {
        one for module in modules for _, one in getmembers(module, isclass) if issubclass(one, Dialog)
    }
    assert len(found) > 50
    assert [one.__name__ for one in found if issubclass(one, Retranslating)] == [SettingsDialog.__name__]
    assert [one.__name__ for one in found - {SettingsDialog} if hasattr(one, "retranslate")] == []


def test_the_settings_in_which_the_language_is_chosen(
    settings: Settings, switch: Callable[[], None], qtbot: QtBot
) -> None:
    dialog = SettingsDialog(settings)
    qtbot.addWidget(dialog)
    dialog.show()
    switch()
    assert left_in_english(dialog, set()) == set()
    assert MARK in dialog.windowTitle()


def test_dialogs(dialogs: list[Dialog], project: OpenProject, qtbot: QtBot) -> None:
    for dialog in dialogs:
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.banner.show_error(UserError("passphrase_wrong"))
    shown = {dialog.key.text() for dialog in dialogs if isinstance(dialog, RecoveryKeyDialog)}
    known = {project.path.name, "presuda.pdf", "details", "survey"} | shown | _names_of_keys(dialogs)
    for dialog in dialogs:
        assert left_in_english(dialog, known) == set(), type(dialog).__name__
        assert MARK in dialog.windowTitle()


def test_the_start_page(settings: Settings, project_file: Path, switch: Callable[[], None], qtbot: QtBot) -> None:
    settings.add_recent_project(RecentProject(project_file, "Serbia 2026", "2026-11-02T10:00:00"))
    settings.add_recent_project(RecentProject(project_file.with_name("gone.tip"), "Gone", "2026-11-02T10:00:00"))
    page = StartPage(settings)
    qtbot.addWidget(page)
    page.show()
    switch()
    paths = {str(project_file), str(project_file.with_name("gone.tip"))}
    known = paths | {"Gone", "02/11/2026", "Serbia 2026, 02/11/2026"}
    assert left_in_english(page, known) == set()


def test_the_case_list_header_and_status_bar(
    context: ProjectContext, project: OpenProject, switch: Callable[[], None], qtbot: QtBot
) -> None:
    page = CaseListPage(context)
    header = ProjectHeader("Serbia 2026", PAGES, Scheme.DARK)
    status = StatusBar(project)
    for widget in (page, header, status):
        qtbot.addWidget(widget)
        widget.show()
    page.add_case()
    page.remove_case()
    status.show_saved()
    switch()
    for widget in (page, header, status):
        assert left_in_english(widget, set()) == set(), type(widget).__name__


def test_the_case_table(switch: Callable[[], None], qtbot: QtBot) -> None:
    from PySide6.QtCore import Qt

    model = CaseTableModel()
    switch()
    headers = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert all(str(header).startswith(MARK) for header in headers)

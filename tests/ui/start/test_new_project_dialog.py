from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PASSPHRASE
from tipcoder import messages, paths
from tipcoder.domain.projects import Country, Tier
from tipcoder.errors import UserError
from tipcoder.services.projects import close_project, open_project
from tipcoder.ui import file_choice
from tipcoder.ui.settings import Settings
from tipcoder.ui.start.new_project_dialog import NewProjectDialog
from tipcoder.ui.tasks import Tasks


@pytest.fixture
def dialog(settings: Settings, tasks: Tasks, qtbot: QtBot) -> NewProjectDialog:
    dialog = NewProjectDialog(settings, tasks)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def choose_country(dialog: NewProjectDialog, country: Country) -> None:
    dialog.country.setCurrentIndex(dialog.country.findData(country))


def test_a_project_is_made_from_what_was_typed(dialog: NewProjectDialog, qtbot: QtBot) -> None:
    dialog.name.setText("Црна Гора: 2026")
    choose_country(dialog, Country.MNE)
    assert dialog.coder.text() == "MNE-01"
    assert dialog.questions.currentData() == Tier.CORE
    dialog.questions.setCurrentIndex(dialog.questions.findData(Tier.EXTENDED))
    qtbot.keyClicks(dialog.passphrase.first, PASSPHRASE)
    assert not dialog.create_button.isEnabled()
    qtbot.keyClicks(dialog.passphrase.again, PASSPHRASE)
    qtbot.mouseClick(dialog.create_button, Qt.MouseButton.LeftButton)
    assert dialog.project is not None
    assert isinstance(dialog.project.project.country, Country), "a box of choices gives back a text"
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.project is not None
    assert dialog.project.path == paths.projects_folder() / "Црна Гора 2026.tip"
    close_project(dialog.project)
    again = open_project(dialog.project.path, passphrase=PASSPHRASE)
    assert (again.project.name, again.project.country, again.project.coder, again.project.asked) == (
        "Црна Гора: 2026",
        Country.MNE,
        "MNE-01",
        Tier.EXTENDED,
    )
    close_project(again)


def test_mentor_jurisdictions_stand_apart_below_the_countries_of_the_region(dialog: NewProjectDialog) -> None:
    listed = [dialog.country.itemText(place) for place in range(dialog.country.count())]
    assert listed[-3:] == ["Mentor jurisdictions", "Belgium", "France"]
    model = dialog.country.model()
    enabled = [bool(model.flags(model.index(place, 0)) & Qt.ItemFlag.ItemIsEnabled) for place in range(len(listed))]
    assert enabled == [True] * 5 + [False, False] + [True] * 2
    choose_country(dialog, Country.FRA)
    assert dialog.coder.text() == "FRA-01"


def test_a_coder_code_of_ones_own_is_kept_when_the_country_changes(dialog: NewProjectDialog) -> None:
    dialog.coder.setText("SRB-7")
    choose_country(dialog, Country.SRB)
    assert dialog.coder.text() == "SRB-7"


def test_a_name_for_a_code_makes_no_project_and_a_code_is_suggested(dialog: NewProjectDialog) -> None:
    dialog.passphrase.first.setText(PASSPHRASE)
    dialog.passphrase.again.setText(PASSPHRASE)
    choose_country(dialog, Country.MKD)
    assert dialog.create_button.isEnabled()
    dialog.coder.setText("Ана Петровска")
    assert not dialog.create_button.isEnabled()
    assert "MKD-01" in dialog.coder.accessibleDescription()
    dialog.coder.setText("MKD-02")
    assert dialog.create_button.isEnabled()
    assert "MKD-01" not in dialog.coder.accessibleDescription()


@pytest.mark.parametrize(
    ("passphrase", "repeat", "hint", "allowed"),
    [
        ("short", "short", "Too short: at least 10 characters.", False),
        ("lozinka123", "lozinka123", "Easy to guess. Add words that do not belong together.", False),
        (PASSPHRASE, PASSPHRASE, "Strong.", True),
        (PASSPHRASE, PASSPHRASE + " ", "Strong.", False),
    ],
)
def test_the_passphrase_is_judged_in_words(
    dialog: NewProjectDialog, passphrase: str, repeat: str, hint: str, allowed: bool
) -> None:
    dialog.name.setText("Serbia 2026")
    dialog.passphrase.first.setText(passphrase)
    dialog.passphrase.again.setText(repeat)
    assert dialog.passphrase.first_field.hint() == hint
    assert bool(dialog.passphrase.again_field.hint()) == (passphrase != repeat)
    assert dialog.create_button.isEnabled() == allowed


def test_a_synchronised_folder_is_warned_of(
    dialog: NewProjectDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = tmp_path / "OneDrive - Sud" / "Serbia.tip"
    monkeypatch.setattr(file_choice, "save_project", lambda *_: chosen)
    qtbot.mouseClick(dialog.place_button, Qt.MouseButton.LeftButton)
    assert dialog.place.text() == str(chosen)
    assert "OneDrive" in dialog.place_field.hint()
    dialog.name.setText("Another name")
    assert dialog.place.text() == str(chosen)


def test_a_framework_at_fault_leaves_no_file_and_everything_typed(
    dialog: NewProjectDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = tmp_path / "framework.xlsx"
    wrong.write_text("not a workbook")
    monkeypatch.setattr(file_choice, "open_framework", lambda *_: wrong)
    qtbot.mouseClick(dialog.framework_button, Qt.MouseButton.LeftButton)
    assert dialog.framework.text() == "framework.xlsx"
    dialog.name.setText("Serbia 2026")
    dialog.passphrase.first.setText(PASSPHRASE)
    dialog.passphrase.again.setText(PASSPHRASE)
    qtbot.mouseClick(dialog.create_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert dialog.banner.text()
    assert dialog.passphrase.text() == PASSPHRASE
    assert dialog.create_button.isEnabled()
    assert not (paths.projects_folder() / "Serbia 2026.tip").exists()


def test_a_file_that_exists_is_not_overwritten(
    dialog: NewProjectDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = tmp_path / "taken.tip"
    taken.write_bytes(b"something of hers")
    monkeypatch.setattr(file_choice, "save_project", lambda *_: taken)
    qtbot.mouseClick(dialog.place_button, Qt.MouseButton.LeftButton)
    dialog.name.setText("Serbia 2026")
    dialog.passphrase.first.setText(PASSPHRASE)
    dialog.passphrase.again.setText(PASSPHRASE)
    qtbot.mouseClick(dialog.create_button, Qt.MouseButton.LeftButton)
    assert dialog.banner.text() == messages.sentence(UserError("project_exists", path=str(taken)))
    assert taken.read_bytes() == b"something of hers"


def test_the_name_on_offer_is_one_that_no_file_has(settings: Settings, tasks: Tasks, qtbot: QtBot) -> None:
    paths.projects_folder().mkdir(parents=True)
    (paths.projects_folder() / "Serbia.tip").touch()
    dialog = NewProjectDialog(settings, tasks)
    qtbot.addWidget(dialog)
    dialog.name.setText("Serbia")
    assert Path(dialog.place.text()).name == "Serbia 2.tip"


def test_tab_goes_through_the_entries_in_the_order_in_which_they_stand(dialog: NewProjectDialog, qtbot: QtBot) -> None:
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.waitUntil(dialog.passphrase.first.hasFocus)  # the one entry that nothing is offered for
    dialog.name.setFocus()
    reached = [dialog.focusWidget()]
    while dialog.focusWidget() is not dialog.passphrase.first:
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        reached.append(dialog.focusWidget())
        assert len(reached) < 12
    assert reached == [
        dialog.name,
        dialog.country,
        dialog.coder,
        dialog.framework,
        dialog.framework_button,
        dialog.questions,
        dialog.place,
        dialog.place_button,
        dialog.passphrase.first,
    ]

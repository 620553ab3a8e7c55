"""A defendant with two charges is coded in few keys, with the framework that ships."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.coding_desk import PASSPHRASE, Desk
from tests.support.new_projects import new_project
from tipcoder.domain.projects import Country
from tipcoder.services.cases import add_case
from tipcoder.services.projects import NewProject, OpenProject, close_project
from tipcoder.ui.tasks import Tasks

MOST = 25
CTRL = Qt.KeyboardModifier.ControlModifier
ADD = (Qt.Key.Key_N, CTRL | Qt.KeyboardModifier.ShiftModifier)
NEXT = (Qt.Key.Key_Down, CTRL)
NEXT_ADD = (Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
DOWN, ENTER, SPACE = (
    (key, Qt.KeyboardModifier.NoModifier) for key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Space)
)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    project = new_project(NewProject(tmp_path / "p.tip", "P", Country.MKD, "MKD-01", PASSPHRASE))
    add_case(project)
    yield project
    close_project(project)


@pytest.fixture
def desk(qtbot: QtBot, project: OpenProject, tasks: Tasks) -> Desk:
    return Desk(qtbot, project, tasks)


def press(desk: Desk, *keys: tuple[Qt.Key, Qt.KeyboardModifier]) -> int:
    for key, modifier in keys:
        target = QApplication.activePopupWidget() or desk.page.focusWidget()
        assert target is not None
        desk.qtbot.keyClick(target, key, modifier)
    return len(keys)


def test_a_defendant_with_two_charges_takes_25_keys(desk: Desk) -> None:
    desk.page.go_to(desk.ref("defendants"))
    count = press(desk, ADD)
    desk.keys(desk.page.focusWidget() or desk.page, "М.М.")
    count += len("М.М.")
    count += press(desk, NEXT, SPACE, NEXT_ADD, ENTER)  # a natural person, and the button for a charge
    for place in (1, 2):
        count += press(desk, *[DOWN] * place, ENTER, NEXT, DOWN, ENTER)  # article and outcome
        count += press(desk, ADD) if place == 1 else 0
    desk.page.save_pending()
    assert desk.page.work is not None
    live = desk.page.work.live
    (defendant,) = (row.id for row in live.rows(desk.root, "defendants"))
    charges = [row.id for row in live.rows(defendant, "charges")]
    articles = [answer.value for row in charges if (answer := desk.answer("charge_article", row))]
    outcomes = [answer.value for row in charges if (answer := desk.answer("charge_outcome", row))]
    assert desk.answer("defendant_label", defendant) is not None
    assert desk.answer("defendant_kind", defendant) is not None
    assert len(set(articles)) == 2
    assert outcomes == ["convicted_as_charged"] * 2
    assert count <= MOST

"""The window of pairs: proposed, confirmed, cut and drawn by keys and by the mouse, and undone."""

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from tipcoder.services.cases import list_cases
from tipcoder.services.double_coding.settling.pairing import open_pairing
from tipcoder.services.projects import OpenProject
from tipcoder.ui.double_coding.settling.pairs_dialog import LINK, A, B, PairsDialog


@pytest.fixture
def dialog(double: OpenProject, qtbot: QtBot) -> PairsDialog:
    return shown(double, qtbot)


def shown(project: OpenProject, qtbot: QtBot) -> PairsDialog:
    dialog = PairsDialog(open_pairing(project, list_cases(project)[0].id))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def lines(dialog: PairsDialog) -> list[tuple[str, str, str]]:
    """Return what stands in the lines, heads as ("Victims", "", "")."""
    table = dialog.table
    return [
        tuple(item.text().strip() if (item := table.item(row, column)) else "" for column in (A, LINK, B))  # type: ignore[misc]
        for row in range(table.rowCount())
    ]


def go_to(dialog: PairsDialog, name: str) -> tuple[int, int]:
    """Go to the cell of an entry, and return it."""
    table = dialog.table
    found = next(
        (row, column)
        for row in range(table.rowCount())
        for column in (A, B)
        if (item := table.item(row, column)) is not None and item.text().strip().startswith(name)
    )
    table.setCurrentCell(*found)
    return found


def pairs(dialog: PairsDialog) -> set[frozenset[str]]:
    return {frozenset((a.split(" ")[0], b.split(" ")[0])) for a, link, b in lines(dialog) if link}


def press(dialog: PairsDialog, qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(dialog.table, key)


def test_pairs_stand_side_by_side_and_what_is_below_them_under_their_head(dialog: PairsDialog) -> None:
    found = lines(dialog)

    assert found[0] == ("Victims", "", "")
    assert pairs(dialog) == {frozenset(("A.B.",))}
    assert ("Hearings of A.B.", "", "") in found
    assert "Pairs: 1. Confirmed: 0." in dialog.status.text()


def test_what_makes_entries_alike_is_said_in_words(dialog: PairsDialog) -> None:
    go_to(dialog, "A.B.")
    assert "Very alike (100%)" in dialog.about.text()
    assert "Same: Initials." in dialog.about.text()

    go_to(dialog, "C.D.")
    assert "Nearest: " in dialog.about.text()
    assert "Different: Initials." in dialog.about.text()


def test_a_pair_is_confirmed_cut_and_undone_by_keys(dialog: PairsDialog, qtbot: QtBot) -> None:
    go_to(dialog, "A.B.")
    press(dialog, qtbot, Qt.Key.Key_Return)
    assert "Confirmed: 1." in dialog.status.text()

    press(dialog, qtbot, Qt.Key.Key_Delete)
    assert pairs(dialog) == set()
    assert "Hearings of A.B." not in {head for head, *_ in lines(dialog)}

    for expected in ("Confirmed: 1.", "Confirmed: 0."):
        qtbot.keyClick(dialog.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert expected in dialog.status.text()
    assert not dialog.undo_button.isEnabled()


def test_another_pair_is_drawn_by_keys_and_stays(dialog: PairsDialog, qtbot: QtBot, double: OpenProject) -> None:
    go_to(dialog, "C.D.")
    press(dialog, qtbot, Qt.Key.Key_Space)
    assert "C.D." in dialog.about.text()
    go_to(dialog, "Q.Z.")
    press(dialog, qtbot, Qt.Key.Key_Space)

    assert pairs(dialog) == {frozenset(("A.B.",)), frozenset(("C.D.", "Q.Z."))}
    assert pairs(shown(double, qtbot)) == pairs(dialog)


def test_escape_gives_up_choosing_a_partner_and_then_closes(dialog: PairsDialog, qtbot: QtBot) -> None:
    go_to(dialog, "C.D.")
    press(dialog, qtbot, Qt.Key.Key_Space)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    go_to(dialog, "Q.Z.")
    assert "Nearest" in dialog.about.text()

    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_an_entry_is_put_onto_another_by_the_mouse(dialog: PairsDialog, qtbot: QtBot) -> None:
    table = dialog.table
    target = go_to(dialog, "Q.Z.")
    source = go_to(dialog, "C.D.")
    middle = table.visualRect(table.model().index(*source)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(middle))

    table.draw_onto(*target)

    assert frozenset(("C.D.", "Q.Z.")) in pairs(dialog)


def test_entries_of_different_lists_are_refused_in_the_window(dialog: PairsDialog, qtbot: QtBot) -> None:
    go_to(dialog, "C.D.")
    side = dialog.table.currentColumn()
    press(dialog, qtbot, Qt.Key.Key_Space)
    hearings = next(row for row, (head, *_) in enumerate(lines(dialog)) if head.startswith("Hearings"))
    other = next(
        (row, column)
        for row in range(hearings + 1, dialog.table.rowCount())
        for column in (A, B)
        if (item := dialog.table.item(row, column)) is not None and item.text()
    )
    dialog.table.setCurrentCell(*other)
    press(dialog, qtbot, Qt.Key.Key_Space)

    assert dialog.banner.isVisible() == (other[1] != side)
    assert pairs(dialog) == {frozenset(("A.B.",))}

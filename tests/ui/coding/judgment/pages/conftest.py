"""A desk at which a judgment is read as its pages."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.support.coding_desk import Desk
from tests.support.placed_pdf import printed_pdf
from tipcoder.services.cases import add_judgment
from tipcoder.services.projects import OpenProject
from tipcoder.ui.coding.judgment.pages.pages_view import PagesView

PAGES = (
    "ПРЕСУДА\n\nСуд утврђује да је окривљени М.М. оштећену А.А. врбовао обећањем посла у Италији",
    "и да је задржао њене исправе. Оштећена је исказ поновила.\n\nОбразложење. Жртва је саслушана.",
)

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(scope="session")
def framework(proved_framework: Path) -> Path:
    return proved_framework


def add(desk: Desk, project: OpenProject, path: Path) -> None:
    assert desk.page.work is not None
    add_judgment(project, desk.page.work.coding.coding.case, path)
    desk.page.context.events.cases_changed.emit("")
    settle(desk)


def add_file(desk: Desk, project: OpenProject, path: Path, content: bytes) -> None:
    path.write_bytes(content)
    add(desk, project, path)


@pytest.fixture
def reader(desk: Desk, project: OpenProject, tmp_path: Path) -> Desk:
    add(desk, project, printed_pdf(tmp_path / "пресуда.pdf", PAGES))
    return desk


def view_of(desk: Desk) -> PagesView:
    view = desk.page.judgments.view
    assert isinstance(view, PagesView)
    return view


def settle(desk: Desk) -> None:
    """Wait until what is in view is drawn and its letters are known."""
    if isinstance(desk.page.judgments.view, PagesView):
        desk.qtbot.waitUntil(desk.page.judgments.view.is_settled)


def span(desk: Desk, first: str, last: str = "") -> tuple[int, int]:
    """Return the places from the first letter of some words to behind the last of others."""
    whole = view_of(desk).text.whole
    start = whole.index(first)
    return start, whole.index(last or first, start) + len(last or first)

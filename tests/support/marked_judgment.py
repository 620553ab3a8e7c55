"""A judgment on the coding page: shown, selected in, and marked for answers."""

from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from tests.support.coding_desk import Desk
from tests.support.xlsforms import question
from tipcoder.domain.answers import Ref
from tipcoder.domain.passages import whole_text
from tipcoder.services.cases import add_judgment
from tipcoder.services.projects import OpenProject
from tipcoder.ui.coding.judgment.text_view import JudgmentView

PAGES = (
    "ПРЕСУДА\n\nСуд утврђује да је окривљени М.М. оштећену 𝔸.А. врбовао обећањем посла у Италији",
    "и да је задржао њене исправе 😀. Оштећена је исказ поновила.",
    "",
    "Образложење. Суд је ценио исказ оштећене.",
)
ACROSS = "обећањем посла у Италији\fи да је задржао њене исправе"
SURVEY = [
    {"type": "text", "name": "title", "label": "Title", "bind::tip:evidence": "none"},
    question("begin_group", "facts", "Facts"),
    question("text", "story", "Story"),
    question("select_one yes_no", "heard", "Heard?"),
    question("text", "how", "How was it", relevant="${heard} = 'yes'"),
    question("end_group"),
    question("begin_repeat", "defendants", "Defendants"),
    question("text", "label", "Label"),
    question("begin_repeat", "charges", "Charges"),
    {"type": "text", "name": "offence", "label": "Offence charged", "bind::tip:evidence": "required"},
    question("end_repeat"),
    question("end_repeat"),
]


def add_pages(desk: Desk, project: OpenProject, path: Path, pages: tuple[str, ...]) -> None:
    path.write_text("\f".join(pages), encoding="utf-8")
    add_judgment(project, desk.page.work.coding.coding.case, path)
    desk.page.context.events.cases_changed.emit("")
    QApplication.processEvents()


def view_of(desk: Desk) -> JudgmentView:
    view = desk.page.judgments.view
    assert isinstance(view, JudgmentView)
    return view


def place_of(desk: Desk, words: str, *, at_end: bool = False) -> int:
    """Return the place in the whole text of the first letter of some words, or right behind the last one."""
    return whole_text(view_of(desk).pages()).index(words) + (len(words) if at_end else 0)


def point_of(desk: Desk, words: str, *, at_end: bool = False) -> QPoint:
    """Return the point that a person would choose: at the first letter of the words, or right behind the last one."""
    return view_of(desk).place_rect(place_of(desk, words, at_end=at_end)).center()


def select(desk: Desk, words: str) -> None:
    view_of(desk).select(place_of(desk, words), place_of(desk, words, at_end=True))


def quotes(desk: Desk, ref: Ref) -> list[str]:
    assert desk.page.work is not None
    return [passage.exact for passage in desk.page.work.live.evidence(ref)]


def second_charge(desk: Desk) -> Ref:
    """Add two defendants, and a charge of the second."""
    desk.add("defendants")
    defendant = desk.add("defendants")
    desk.type("label", "М.М.", defendant)
    desk.page.save_pending()
    charge = desk.add("charges", defendant)
    desk.type("offence", "388", charge)
    desk.page.save_pending()
    return desk.ref("offence", charge)

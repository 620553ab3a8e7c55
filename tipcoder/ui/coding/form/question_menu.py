"""What can be done with one question, beyond answering it: the menu at its heading."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from tipcoder.domain.identifiers import IdentifierKind
from tipcoder.framework.form.form import Privacy
from tipcoder.ui.coding.evidence import proofs
from tipcoder.ui.coding.form.question_parts import CLEAR_KEY, HISTORY_KEY, PROPOSE_KEY
from tipcoder.ui.coding.remarks.remark_button import REMARK_KEY
from tipcoder.ui.coding.suggestions.suggestion_panel import PLACES_KEY
from tipcoder.ui.icons import icon
from tipcoder.ui.identifiers.names import kinds_menu
from tipcoder.ui.widgets.inputs.typed_input import TypedInput

if TYPE_CHECKING:
    from tipcoder.ui.coding.form.question_frame import QuestionFrame


def open_question_menu(frame: "QuestionFrame", button: QWidget, *, can_clear: bool) -> None:
    """Show the menu of a question below the button that asks for it. It shows the keys, which the page binds."""
    menu = QMenu(frame)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    history = menu.addAction(icon("history"), QCoreApplication.translate("QuestionFrame", "History"))
    history.triggered.connect(frame.ask_history)
    keys = [(history, HISTORY_KEY)]
    if proofs.takes_evidence(frame.work, frame.ref):
        words = QCoreApplication.translate("QuestionFrame", "Evidence from what is selected in the judgment")
        prove = menu.addAction(icon("quote"), words)
        prove.triggered.connect(frame.ask_proof)
        keys.append((prove, proofs.KEY))
    remarks = menu.addAction(icon("message-square"), QCoreApplication.translate("QuestionFrame", "Remarks…"))
    remarks.triggered.connect(frame.ask_remarks)
    where = QCoreApplication.translate("QuestionFrame", "Where might the answer be?")
    places = menu.addAction(icon("search"), where)
    places.triggered.connect(frame.ask_places)
    clear = menu.addAction(icon("eraser"), QCoreApplication.translate("QuestionFrame", "Clear the answer"))
    clear.triggered.connect(frame.clear_answer)
    clear.setEnabled(can_clear)
    keys += [(remarks, REMARK_KEY), (places, PLACES_KEY), (clear, CLEAR_KEY)]
    if frame.can_propose():
        missing = QCoreApplication.translate("QuestionFrame", "Term missing? Propose one…")
        propose = menu.addAction(icon("plus"), missing)
        propose.triggered.connect(frame.ask_term)
        keys.append((propose, PROPOSE_KEY))
    _add_kinds(menu, frame)
    for action, key in keys:
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))


def _add_kinds(menu: QMenu, frame: "QuestionFrame") -> None:
    """Offer to mark the selected words of an answer that leaves."""
    words = frame.input.selected_text() if isinstance(frame.input, TypedInput) else ""
    if not words.strip() or frame.question.privacy not in (Privacy.NARRATIVE, Privacy.OPEN):
        return

    def mark(kind: IdentifierKind) -> None:
        frame.flush()
        frame.state.identifier_marked.emit(frame.ref, kind, words)

    caption = QCoreApplication.translate("QuestionFrame", "Mark the selected words as identifier")
    menu.addMenu(kinds_menu(caption, mark, menu))

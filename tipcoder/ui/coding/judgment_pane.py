"""The judgments of the case: which one, its text, finding in it, and its size."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tipcoder import language
from tipcoder.domain.passages import Passage
from tipcoder.domain.projects import Judgment
from tipcoder.services import cases
from tipcoder.services.projects import OpenProject
from tipcoder.ui import icons, theme
from tipcoder.ui.coding.find_bar import FindBar
from tipcoder.ui.coding.judgment_view import JudgmentView
from tipcoder.ui.coding.passage_layer import PassageLayer
from tipcoder.ui.coding.passage_strip import PassageStrip
from tipcoder.ui.names import judgment_kind_name
from tipcoder.ui.widgets.elided_label import ElidedLabel
from tipcoder.ui.widgets.retranslating import Retranslating

HEADER_HEIGHT = 68
"""Of the judgment and of the form, so that their lines meet."""


class StillCombo(QComboBox):
    """A combo box that a wheel passing over it does not change."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class JudgmentPane(Retranslating, QWidget):
    """What the coder reads.

    Signals:
        add_asked: the person wants to add a judgment to the case.
        judgment_shown: another judgment, or the same one anew, or none is shown.
    """

    add_asked = Signal()
    judgment_shown = Signal()

    def __init__(self, project: OpenProject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("judgmentPane")
        self._project = project
        self._case = ""
        self._judgments: tuple[Judgment, ...] = ()
        self._shown = ""
        self.view = JudgmentView(self)
        self.layer = PassageLayer(self.view)
        self.strip = PassageStrip(self)
        self.find_bar = FindBar(self)
        self.find_bar.hide()
        self._choice = StillCombo(self)
        self._name = ElidedLabel(self)
        theme.set_role(self._name, "strong")
        self._page = QLabel(self)
        theme.set_role(self._page, "muted")
        self._tools = tuple(QToolButton(self) for _ in range(4))
        self.find_button, self.smaller, self.larger, self.add_button = self._tools
        for button, name in zip(self._tools, ("search", "zoom-out", "zoom-in", "file-plus"), strict=True):
            icons.set_icon(button, name, "muted")
        self._percent = QLabel(self)
        theme.set_role(self._percent, "muted")
        self._none = NoJudgment(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._none)
        self._stack.addWidget(self.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header())
        layout.addWidget(self.find_bar)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.strip)
        self._connect()
        self.retranslate()

    def show_case(self, case_id: str, judgment_id: str = "", place: int = 0) -> None:
        """Show the judgments of a case, one of them at a place; the first if it is not there (any more)."""
        self._case = case_id
        self._judgments = cases.list_judgments(self._project, case_id)
        self._shown = ""
        self._fill_choice()
        known = [judgment.id for judgment in self._judgments]
        if known:
            self._show_judgment(judgment_id if judgment_id in known else known[0], place)
        else:
            self.view.show_pages(())
            self.judgment_shown.emit()
        self._show_tools()

    def show_passage(self, passage: Passage) -> None:
        """Show a passage in its judgment, and draw the eye to it."""
        if passage.judgment not in {judgment.id for judgment in self._judgments}:
            return
        if passage.judgment != self._shown:
            self._show_judgment(passage.judgment, 0)
        self.view.lead_to(passage.start, passage.end)

    def title(self, judgment_id: str) -> str:
        """Return what a judgment of this case is called, "" if it is not there."""
        return next((_title(judgment) for judgment in self._judgments if judgment.id == judgment_id), "")

    def reload(self) -> None:
        """Show judgments that were added meanwhile; the latest one is opened if there was none."""
        if self._case:
            self.show_case(self._case, self._shown, self.view.place())

    def clear(self) -> None:
        """Show no case."""
        self._case, self._shown, self._judgments = "", "", ()
        self.close_search()
        self.view.show_pages(())
        self.judgment_shown.emit()
        self._show_tools()

    def judgment(self) -> str:
        """Return the id of the judgment shown, "" for none."""
        return self._shown

    def focus_text(self) -> None:
        """Put the cursor into the text, or on the button that adds one."""
        target = self.view if self._shown else self._none.add_button
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_search(self) -> None:
        """Show the search bar, with the words selected in the judgment."""
        if self._shown:
            self.find_bar.open_with(self.view.textCursor().selectedText())

    def close_search(self) -> None:
        """Put the search bar and its marks away."""
        was_in_bar = self.find_bar.field.hasFocus()
        self.find_bar.hide()
        self.view.find_words("")
        if was_in_bar:
            self.view.setFocus()

    def retranslate(self) -> None:
        for button, name in (
            (self.find_button, self.tr("Find in the judgment (Ctrl+F)")),
            (self.smaller, self.tr("Smaller text (Ctrl+-)")),
            (self.larger, self.tr("Larger text (Ctrl++)")),
            (self.add_button, self.tr("Add a judgment to this case")),
        ):
            button.setToolTip(name)
            button.setAccessibleName(name)
        self._choice.setAccessibleName(self.tr("Judgment"))
        self.view.setAccessibleName(self.tr("Text of the judgment"))
        for index, judgment in enumerate(self._judgments):
            self._choice.setItemText(index, _title(judgment))
        self._name.setText(_title(self._judgments[0]) if self._judgments else "")
        self.view.retranslate()
        self._say_page(1 if not self._shown else self.view.current_page())
        self._say_zoom(self.view.zoom)

    def _header(self) -> QFrame:
        header = QFrame(self)
        theme.set_role(header, "header")
        row = QHBoxLayout(header)
        row.setContentsMargins(24, 6, 8, 6)
        row.setSpacing(4)
        header.setMinimumHeight(HEADER_HEIGHT)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addStretch(1)
        for line in (self._choice, self._name, self._page):
            texts.addWidget(line)
        texts.addStretch(1)
        row.addLayout(texts, 1)
        row.addSpacing(8)
        for widget in (self.smaller, self._percent, self.larger, self.find_button, self.add_button):
            row.addWidget(widget)
        return header

    def _connect(self) -> None:
        self._choice.activated.connect(self._choose)
        self.find_button.clicked.connect(self.open_search)
        self.smaller.clicked.connect(self.zoom_out)
        self.larger.clicked.connect(self.zoom_in)
        self.add_button.clicked.connect(self.add_asked)
        self._none.add_button.clicked.connect(self.add_asked)
        self.view.page_changed.connect(self._say_page)
        self.view.zoom_changed.connect(self._say_zoom)
        self.find_bar.words_changed.connect(self._find)
        self.find_bar.step_asked.connect(self._step)
        self.find_bar.closed.connect(self.close_search)

    def zoom_in(self) -> None:
        """Make the text a step larger."""
        self.view.zoom_by(1)

    def zoom_out(self) -> None:
        """Make the text a step smaller."""
        self.view.zoom_by(-1)

    def zoom_reset(self) -> None:
        """Give the text its usual size."""
        self.view.set_zoom(100)

    def _fill_choice(self) -> None:
        self._choice.clear()
        for judgment in self._judgments:
            self._choice.addItem(_title(judgment), judgment.id)
        self._name.setText(_title(self._judgments[0]) if self._judgments else "")

    def _show_tools(self) -> None:
        has_any = bool(self._judgments)
        self._choice.setVisible(len(self._judgments) > 1)
        self._name.setVisible(len(self._judgments) <= 1)
        for widget in (*self._tools, self._percent, self._page, self.strip):
            widget.setVisible(has_any)
        self._none.add_button.setEnabled(bool(self._case))
        self._stack.setCurrentWidget(self.view if has_any else self._none)

    def _choose(self, index: int) -> None:
        self._show_judgment(self._choice.itemData(index), 0)

    def _show_judgment(self, judgment_id: str, place: int) -> None:
        self._shown = judgment_id
        self._choice.setCurrentIndex(self._choice.findData(judgment_id))
        self.view.show_pages(cases.read_judgment(self._project, judgment_id).pages)
        self.judgment_shown.emit()
        if place:
            self.view.show_place(place)
        if not self.find_bar.isHidden():
            self._find(self.find_bar.field.text())

    def _find(self, words: str) -> None:
        count = self.view.find_words(words)
        self.find_bar.show_count(self.view.hit_number(), count)

    def _step(self, by: int) -> None:
        self.view.step_hit(by)
        self.find_bar.show_count(self.view.hit_number(), self.view.hit_count())

    def _say_page(self, page: int) -> None:
        count = self.view.page_count()
        self._page.setText(self.tr("page {number} / {count}").format(number=page, count=count) if count else "")

    def _say_zoom(self, percent: int) -> None:
        self._percent.setText(language.locale().toString(percent) + " %")


class NoJudgment(Retranslating, QWidget):
    """What stands in the pane while the case has no judgment."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = QLabel(self)
        theme.set_role(self._heading, "strong")
        self._text = QLabel(self)
        theme.set_role(self._text, "muted")
        self.add_button = QPushButton(self)
        theme.set_role(self.add_button, "primary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 32, 32, 32)
        layout.setSpacing(12)
        layout.addStretch(2)
        for label in (self._heading, self._text):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(label)
        layout.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self.retranslate()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("This case has no judgment yet"))
        self._text.setText(self.tr("Add the file of the judgment to read it here beside the questions."))
        self.add_button.setText(self.tr("Add a judgment…"))


def _title(judgment: Judgment) -> str:
    return f"{judgment_kind_name(judgment.kind)} – {judgment.name}"

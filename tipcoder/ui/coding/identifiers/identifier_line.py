"""Line below a free-text answer that names possible identifiers and offers decisions."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from tipcoder.domain.identifiers import AnswerIdentifier, Decision
from tipcoder.ui import icons, theme
from tipcoder.ui.text.identifier_names import kind_name
from tipcoder.ui.widgets.menu_button import MenuButton
from tipcoder.ui.widgets.plain_label import PlainLabel

NAMED = 8
"""Of so many the words are said; the menu has all."""
ELLIPSIS = "…"
Decide = Callable[[AnswerIdentifier, Decision], object]


class IdentifierLine(QWidget):
    """Hidden while there is nothing to decide on."""

    def __init__(self, decide: Decide, question: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._decide = decide
        self._identifiers: tuple[AnswerIdentifier, ...] = ()
        picture = PlainLabel(self)
        picture.setContentsMargins(0, 4, 0, 0)
        picture.setPixmap(icons.pixmap("eye-off", 14, "muted"))
        self.words = PlainLabel(self)
        self.words.setWordWrap(True)
        theme.set_role(self.words, "muted")
        self.button = MenuButton(self)
        self.button.setObjectName("quietButton")
        self.button.setText(QCoreApplication.translate("IdentifierLine", "Decide"))
        self.button.setAccessibleDescription(question)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setIconSize(QSize(14, 14))
        icons.set_icon(self.button, "chevron-down", "muted")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_identifiers(self, identifiers: Sequence[AnswerIdentifier]) -> None:
        """Show these, which are open."""
        if self.isHidden() == bool(identifiers):
            self.setVisible(bool(identifiers))
        if tuple(identifiers) == self._identifiers:
            return
        self._identifiers = tuple(identifiers)
        said = QCoreApplication.translate(
            "IdentifierLine", "%n word(s) may identify a person: {words}", "", len(identifiers)
        )
        named = [identifier.words.exact for identifier in identifiers[:NAMED]]
        sentence = said.format(words=", ".join(named + [ELLIPSIS] * (len(identifiers) > NAMED)))
        self.words.setText(sentence)
        self.button.setAccessibleName(sentence)
        self._fill_menu()

    def _fill_menu(self) -> None:
        menu = self.button.choices
        menu.clear()
        if len(self._identifiers) == 1:
            self._offer(menu, self._identifiers[0])
            return
        for identifier in self._identifiers:
            title = f"{identifier.words.exact}  ·  {kind_name(identifier.words.kind)}"
            self._offer(menu.addMenu(title.replace("&", "&&")), identifier)

    def _offer(self, menu: QMenu, identifier: AnswerIdentifier) -> None:
        for icon, text, decision in (
            ("circle-x", QCoreApplication.translate("Identifiers", "Not an identifier"), Decision.NOT_IDENTIFIER),
            ("circle-check", QCoreApplication.translate("IdentifierLine", "May stay, and leave"), Decision.ACCEPTED),
        ):
            action = menu.addAction(icons.icon(icon), text)
            action.triggered.connect(partial(self._decide, identifier, decision))

"""Header of an open project: its name, the pages, search, language and colours."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from tipcoder.ui import icons, theme
from tipcoder.ui.actions.bound_actions import BoundActions
from tipcoder.ui.actions.texts import action_text
from tipcoder.ui.pages import Page
from tipcoder.ui.preferences.language_button import LanguageButton
from tipcoder.ui.preferences.scheme_button import SchemeButton
from tipcoder.ui.settings import Scheme
from tipcoder.ui.widgets.menu_button import MenuButton
from tipcoder.ui.widgets.retranslating import Retranslating

NARROWEST_NAME, NARROWEST_LANGUAGE = 40, 40

_AIR = 9
_OF_PROJECT = ("backups", "show_folder", "lock", "close_project")
"""Actions on the file itself; the menu bar has them too, with all others."""


class PageButton(QToolButton):
    """Tab of a page: with room at its sides where the window is wide enough."""

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(2 * _AIR, 0)

    def minimumSizeHint(self) -> QSize:
        return super().sizeHint()


class ProjectHeader(Retranslating, QFrame):
    """Tells what the person chose; who hears it does it. The menu does the actions that `follow` is given.

    Signals:
        page_chosen(name): one of the pages is to be shown.
        search_wanted: the whole project is to be searched.
    """

    page_chosen = Signal(str)
    search_wanted = Signal()

    def __init__(self, project_name: str, pages: Sequence[Page], scheme: Scheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "header")
        self._name = project_name
        self._bound: BoundActions | None = None
        self.project_button = MenuButton(self)
        self.project_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.project_button.setProperty("role", "project")
        icons.set_icon(self.project_button, "folder", "accent")
        self._make_menu()
        self._group = QButtonGroup(self)
        self._pages = {self._page_button(): page for page in pages}
        self.search_button = QToolButton(self)
        self.search_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        icons.set_icon(self.search_button, "search", "muted")
        self.language_button = LanguageButton(self)
        self.scheme_button = SchemeButton(scheme, self)
        # on a small or enlarged screen these two are cut short, in place of a window that is wider than it
        self.project_button.setMinimumWidth(NARROWEST_NAME)
        self.language_button.setMinimumWidth(NARROWEST_LANGUAGE)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 0, 8, 0)
        layout.setSpacing(2)
        layout.addWidget(self.project_button)
        layout.addSpacing(4)
        for button in self._pages:
            layout.addWidget(button)
        layout.addStretch(1)
        layout.addWidget(self.search_button)
        layout.addWidget(self.language_button)
        layout.addWidget(self.scheme_button)
        self._group.buttonClicked.connect(self._choose)
        self.search_button.clicked.connect(self.search_wanted)
        self.retranslate()

    def retranslate(self) -> None:
        self.project_button.setText(self._name)
        self.project_button.setToolTip(self.tr("File of the project: backups, folder, lock, close"))
        self.project_button.setAccessibleName(self.tr("Project {name}").format(name=self._name))
        for button, page in self._pages.items():
            button.setText(action_text(page.action))
        self.search_button.setToolTip(self.tr("Search the whole project (Ctrl+Shift+F)"))
        self.search_button.setAccessibleName(self.tr("Search the whole project"))
        for action in self.project_button.choices.actions():
            action.setText(action_text(action.data()))

    def follow(self, bound: BoundActions) -> None:
        """Let the menu do these actions; those that are not bound, as to lock a practice project, it does not have."""
        self._bound = bound

    def button_of(self, name: str) -> QToolButton:
        """Return the button of a page."""
        return next(button for button, page in self._pages.items() if page.name == name)

    def show_page(self, name: str) -> None:
        """Show which page is on."""
        self.button_of(name).setChecked(True)

    def _make_menu(self) -> None:
        menu = self.project_button.choices
        for name in _OF_PROJECT:
            action = menu.addAction("")
            action.setData(name)
        menu.aboutToShow.connect(self._offer)
        menu.triggered.connect(self._run)

    @Slot()
    def _offer(self) -> None:
        for action in self.project_button.choices.actions():
            action.setVisible(self._bound is not None and self._bound.find(action.data()) is not None)

    @Slot(QAction)
    def _run(self, action: QAction) -> None:
        if self._bound is not None:
            self._bound.run(action.data())

    @Slot(QAbstractButton)
    def _choose(self, button: PageButton) -> None:
        self.page_chosen.emit(self._pages[button].name)

    def _page_button(self) -> PageButton:
        button = PageButton(self)
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.setCheckable(True)
        button.setProperty("role", "page")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._group.addButton(button)
        return button

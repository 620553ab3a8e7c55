"""Header of an open project: its name, the pages, search, language and colours."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QToolButton, QWidget

from tipcoder.ui import icons, theme
from tipcoder.ui.settings import LOCK_TIMES, Scheme
from tipcoder.ui.shell.language_button import LanguageButton
from tipcoder.ui.shell.scheme_button import SchemeButton
from tipcoder.ui.widgets.menu_button import MenuButton
from tipcoder.ui.widgets.retranslating import Retranslating

NARROWEST_NAME, NARROWEST_LANGUAGE = 88, 56

CASES, CODING, TAXONOMIES, QUALITY, FINDINGS, EXCHANGE = range(6)


class ProjectHeader(Retranslating, QFrame):
    """Signals: what the person chose. Who hears them does it.

    Signals:
        page_chosen(page): `CASES`, `CODING`, `TAXONOMIES`, `QUALITY`, `FINDINGS` or `EXCHANGE`.
        search_wanted: the whole project is to be searched.
        sheet_wanted, export_wanted, import_wanted, import_undo_wanted, template_wanted, second_reading_wanted,
            bin_wanted, backups_wanted, passphrase_wanted, recovery_key_wanted, new_key_wanted, lock_wanted,
            questions_wanted, upgrade_wanted, folder_wanted, close_wanted: from the project's menu.
        lock_time_chosen(minutes): after which the project is to be locked; 0 for never.
    """

    page_chosen = Signal(int)
    search_wanted = Signal()
    sheet_wanted = Signal()
    export_wanted = Signal()
    import_wanted = Signal()
    import_undo_wanted = Signal()
    template_wanted = Signal()
    second_reading_wanted = Signal()
    bin_wanted = Signal()
    backups_wanted = Signal()
    passphrase_wanted = Signal()
    recovery_key_wanted = Signal()
    new_key_wanted = Signal()
    lock_wanted = Signal()
    lock_time_chosen = Signal(int)
    questions_wanted = Signal()
    upgrade_wanted = Signal()
    folder_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, project_name: str, scheme: Scheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "header")
        self._name = project_name
        self.project_button = MenuButton(self)
        self.project_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.project_button.setProperty("role", "project")
        icons.set_icon(self.project_button, "folder", "accent")
        self._make_menu()
        self._pages = QButtonGroup(self)
        self.cases_button = self._page_button(CASES)
        self.coding_button = self._page_button(CODING)
        self.taxonomies_button = self._page_button(TAXONOMIES)
        self.quality_button = self._page_button(QUALITY)
        self.findings_button = self._page_button(FINDINGS)
        self.exchange_button = self._page_button(EXCHANGE)
        self.search_button = QToolButton(self)
        self.search_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        icons.set_icon(self.search_button, "search", "muted")
        self.language_button = LanguageButton(self)
        self.scheme_button = SchemeButton(scheme, self)
        # on a small or enlarged screen these two are cut short, in place of a window that is wider than it
        self.project_button.setMinimumWidth(NARROWEST_NAME)
        self.language_button.setMinimumWidth(NARROWEST_LANGUAGE)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 0, 12, 0)
        layout.setSpacing(4)
        layout.addWidget(self.project_button)
        layout.addSpacing(16)
        layout.addWidget(self.cases_button)
        layout.addWidget(self.coding_button)
        layout.addWidget(self.taxonomies_button)
        layout.addWidget(self.quality_button)
        layout.addWidget(self.findings_button)
        layout.addWidget(self.exchange_button)
        layout.addStretch(1)
        layout.addWidget(self.search_button)
        layout.addWidget(self.language_button)
        layout.addWidget(self.scheme_button)
        self._pages.idClicked.connect(self.page_chosen)
        self.search_button.clicked.connect(self.search_wanted)
        self.retranslate()

    def retranslate(self) -> None:
        self.project_button.setText(self._name)
        self.project_button.setToolTip(self.tr("What can be done with the whole project"))
        self.project_button.setAccessibleName(self.tr("Project {name}").format(name=self._name))
        self.cases_button.setText(self.tr("Cases"))
        self.coding_button.setText(self.tr("Coding"))
        self.taxonomies_button.setText(self.tr("Taxonomies"))
        self.quality_button.setText(self.tr("Quality"))
        self.findings_button.setText(self.tr("Findings"))
        self.exchange_button.setText(self.tr("Exchange"))
        self.search_button.setToolTip(self.tr("Search the whole project (Ctrl+Shift+F)"))
        self.search_button.setAccessibleName(self.tr("Search the whole project"))
        self.export_action.setText(self.tr("Export a workbook…"))
        self.sheet_action.setText(self.tr("Case sheet for reading and printing…"))
        self.import_action.setText(self.tr("Import a workbook…"))
        self.import_undo_action.setText(self.tr("Undo the last import"))
        self.template_action.setText(self.tr("Empty workbook for coding in Excel…"))
        self.backups_action.setText(self.tr("Backups…"))
        self._lock_menu.setTitle(self.tr("Lock"))
        self.lock_action.setText(self.tr("Lock now"))
        for action in self._lock_times.actions():
            minutes = action.data()
            text = self.tr("After %n minute(s) without keys or mouse", "", minutes)
            action.setText(text if minutes else self.tr("Only by hand"))
        self._secrets.setTitle(self.tr("Passphrase and recovery key"))
        self.passphrase_action.setText(self.tr("Change the passphrase…"))
        self.second_reading_action.setText(self.tr("Second reading: settle differences…"))
        self.bin_action.setText(self.tr("Removed cases, judgments and passages…"))
        self.key_action.setText(self.tr("Show the recovery key…"))
        self.new_key_action.setText(self.tr("New recovery key…"))
        self.questions_action.setText(self.tr("Core questions or all…"))
        self.upgrade_action.setText(self.tr("Newer version of the framework…"))
        self.folder_action.setText(self.tr("Show the file in its folder"))
        self.close_action.setText(self.tr("Close the project"))

    def hide_secrets(self) -> None:
        """Offer neither lock nor passphrase: that of a practice project nobody knows."""
        for menu in (self._secrets, self._lock_menu):
            menu.menuAction().setVisible(False)

    def lock_times(self) -> list[QAction]:
        """Return the actions of the menu that choose when the project is locked; the minutes are their data."""
        return self._lock_times.actions()

    def show_lock_time(self, minutes: int) -> None:
        """Show after how many minutes the project is locked."""
        for action in self.lock_times():
            action.setChecked(action.data() == minutes)

    def show_page(self, page: int) -> None:
        """Show which page is on."""
        self._pages.button(page).setChecked(True)

    def _make_menu(self) -> None:
        menu = self.project_button.choices
        self.export_action = menu.addAction("")
        self.import_action = menu.addAction("")
        self.import_undo_action = menu.addAction("")
        self.template_action = menu.addAction("")
        self.sheet_action = menu.addAction("")
        self.second_reading_action = menu.addAction("")
        self.bin_action = menu.addAction("")
        menu.addSeparator()
        self.backups_action = menu.addAction("")
        self._secrets = menu.addMenu("")
        self.passphrase_action = self._secrets.addAction("")
        self.key_action = self._secrets.addAction("")
        self.new_key_action = self._secrets.addAction("")
        self._lock_menu = menu.addMenu("")
        self.lock_action = self._lock_menu.addAction("")
        self._lock_menu.addSeparator()
        self._lock_times = QActionGroup(self)
        for minutes in LOCK_TIMES:
            action = self._lock_menu.addAction("")
            action.setData(minutes)
            action.setCheckable(True)
            self._lock_times.addAction(action)
        self._lock_times.triggered.connect(self._choose_lock_time)
        self.lock_action.triggered.connect(self.lock_wanted)
        menu.addSeparator()
        self.questions_action = menu.addAction("")
        self.upgrade_action = menu.addAction("")
        self.folder_action = menu.addAction("")
        menu.addSeparator()
        self.close_action = menu.addAction("")
        self.export_action.triggered.connect(self.export_wanted)
        self.sheet_action.triggered.connect(self.sheet_wanted)
        self.import_action.triggered.connect(self.import_wanted)
        self.import_undo_action.triggered.connect(self.import_undo_wanted)
        self.template_action.triggered.connect(self.template_wanted)
        self.second_reading_action.triggered.connect(self.second_reading_wanted)
        self.bin_action.triggered.connect(self.bin_wanted)
        self.backups_action.triggered.connect(self.backups_wanted)
        self.passphrase_action.triggered.connect(self.passphrase_wanted)
        self.key_action.triggered.connect(self.recovery_key_wanted)
        self.new_key_action.triggered.connect(self.new_key_wanted)
        self.questions_action.triggered.connect(self.questions_wanted)
        self.upgrade_action.triggered.connect(self.upgrade_wanted)
        self.folder_action.triggered.connect(self.folder_wanted)
        self.close_action.triggered.connect(self.close_wanted)

    @Slot(QAction)
    def _choose_lock_time(self, action: QAction) -> None:
        self.lock_time_chosen.emit(action.data())

    def _page_button(self, page: int) -> QToolButton:
        button = QToolButton(self)
        button.setCheckable(True)
        button.setProperty("role", "page")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._pages.addButton(button, page)
        return button

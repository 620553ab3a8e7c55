"""Start page: recent projects, a new one, one from a file, the practice project, trial of a framework."""

from collections import Counter
from datetime import date
from pathlib import Path

from PySide6.QtCore import QDateTime, QSize, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tipcoder.languages import ui_language
from tipcoder.languages.dates import date_in_numbers
from tipcoder.languages.registry import LANGUAGES
from tipcoder.ui import icons, theme
from tipcoder.ui.preferences.scheme_button import SchemeButton
from tipcoder.ui.settings import RecentProject, Settings
from tipcoder.ui.start.who_codes import WhoCodes
from tipcoder.ui.widgets.action_card import ActionCard
from tipcoder.ui.widgets.banner import Banner
from tipcoder.ui.widgets.elided_label import ElidedLabel
from tipcoder.ui.widgets.plain_label import PlainLabel, plain_tip
from tipcoder.ui.widgets.retranslating import Retranslating

COLUMN = 840
MARGIN = 32
LOGO = 48


class StartPage(Retranslating, QWidget):
    """Says what the person wants; the main window does it.

    Signals:
        new_wanted, open_wanted, practice_wanted, trial_wanted, consolidation_wanted
        project_chosen(path): one of the recent projects.
    """

    new_wanted = Signal()
    open_wanted = Signal()
    practice_wanted = Signal()
    trial_wanted = Signal()
    consolidation_wanted = Signal()
    project_chosen = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.languages = LanguageRow(self)
        self.scheme_button = SchemeButton(settings.scheme, self)
        self.banner = Banner(self)
        self._logo = PlainLabel(self)
        self._logo.setFixedSize(LOGO, LOGO)
        self._logo.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._logo.setProperty("role", "logo")
        self._name = PlainLabel(self, "tipcoder")
        self._tagline = PlainLabel(self)
        self._tagline.setWordWrap(True)
        theme.set_role(self._name, "heading")
        theme.set_role(self._tagline, "muted")
        self.new_card = ActionCard("plus", self)
        self.open_card = ActionCard("folder-open", self)
        self.practice_card = ActionCard("graduation-cap", self)
        self.trial_button = QPushButton(self)
        theme.set_role(self.trial_button, "quiet")
        icons.set_icon(self.trial_button, "file-spreadsheet", "accent")
        self.consolidation_button = QPushButton(self)
        theme.set_role(self.consolidation_button, "quiet")
        icons.set_icon(self.consolidation_button, "scale", "accent")
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._backup_text = PlainLabel(self)
        self._backup_text.setWordWrap(True)
        for shown_at_times in (self._bar, self._backup_text):
            policy = shown_at_times.sizePolicy()
            policy.setRetainSizeWhenHidden(True)  # the rest of the page would move each time
            shown_at_times.setSizePolicy(policy)
            shown_at_times.hide()
        self.who_codes = WhoCodes(settings, self)
        self._recent_caption = PlainLabel(self)
        theme.set_role(self._recent_caption, "strong")
        self._recent = QFrame(self)
        theme.set_role(self._recent, "card")
        self._recent_layout = QVBoxLayout(self._recent)
        self._recent_layout.setContentsMargins(4, 4, 4, 4)
        self._recent_layout.setSpacing(0)
        self.rows: list[RecentRow] = []
        self._is_starting = False
        self._backed_up = ""
        self._lay_out()
        self.new_card.clicked.connect(self.new_wanted)
        self.open_card.clicked.connect(self.open_wanted)
        self.practice_card.clicked.connect(self.practice_wanted)
        self.trial_button.clicked.connect(self.trial_wanted)
        self.consolidation_button.clicked.connect(self.consolidation_wanted)
        theme.theme_notice().theme_changed.connect(self._draw_logo)
        self._draw_logo()
        self.show_recent()
        self.retranslate()

    def retranslate(self) -> None:
        self._tagline.setText(self.tr("Code judgments on trafficking in persons, offline and encrypted."))
        self.new_card.set_texts(self.tr("New project"), self.tr("Start a national analysis on this computer."))
        self.open_card.set_texts(self.tr("Open a project"), self.tr("Go on with a project that you have as a file."))
        self.practice_card.set_texts(
            self.tr("Practice project"), self.tr("Try everything on judgments that were made up.")
        )
        self.trial_button.setText(self.tr("Try a framework from its workbook…"))
        self.trial_button.setToolTip(self.tr("See what is wrong in it, and code a case that is not kept."))
        self.consolidation_button.setText(self.tr("Consolidate deliveries…"))
        self.consolidation_button.setToolTip(
            self.tr("Make one regional workbook of workbooks and projects of several countries.")
        )
        self._recent_caption.setText(self.tr("Recent projects"))
        self._backup_text.setText(
            self.tr("Saving a backup of {project}. Everything that you entered is saved already.").format(
                project=self._backed_up
            )
            if self._backed_up
            else ""
        )

    def show_recent(self) -> None:
        """Read the recent projects again."""
        for row in self.rows:
            self._recent_layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        projects = self._settings.recent_projects()
        named = Counter(project.name for project in projects)
        for project in projects:
            row = RecentRow(project, self._recent, is_alone=named[project.name] == 1)
            row.opened.connect(self.project_chosen)
            row.forgotten.connect(self.forget)
            self._recent_layout.addWidget(row)
            self.rows.append(row)
        self._recent.setVisible(bool(projects))
        self._recent_caption.setVisible(bool(projects))
        self.who_codes.setVisible(not projects)  # asked at the first start, not of those who work already

    def showEvent(self, event: QShowEvent) -> None:
        """Put the keyboard on what the person most likely wants."""
        super().showEvent(event)
        self._take_focus()

    def _take_focus(self) -> None:
        likely = next((row for row in self.rows if not row.is_missing), self.new_card)
        likely.setFocus()

    @Slot(object)
    def forget(self, path: Path) -> None:
        """Take a project off the list. Its file stays."""
        self._settings.remove_recent_project(path)
        self.show_recent()

    def show_busy(self, busy: bool) -> None:
        """Let nothing be started while something is under way."""
        self._is_starting = busy
        self._show_work()

    def show_backup(self, project: str) -> None:
        """Let nothing be started while a project that was closed is backed up, and say so; of none by ""."""
        self._backed_up = project
        self.retranslate()
        self._show_work()

    @property
    def is_busy(self) -> bool:
        """Return whether something is under way, so that nothing else can be started."""
        return self._is_starting or bool(self._backed_up)

    def backup_text(self) -> str:
        """Return what is said of a backup that is being made."""
        return self._backup_text.text()

    def _show_work(self) -> None:
        busy, was_busy = self.is_busy, not self.new_card.isEnabled()
        cards = (self.new_card, self.open_card, self.practice_card)
        for widget in (*cards, self.trial_button, self.consolidation_button, self._recent):
            widget.setDisabled(busy)
        self._bar.setVisible(busy)
        self._backup_text.setVisible(bool(self._backed_up))
        self.setCursor(Qt.CursorShape.BusyCursor if busy else Qt.CursorShape.ArrowCursor)
        if was_busy and not busy and self.isVisible() and self.window().focusWidget() is None:
            self._take_focus()  # what is disabled loses the keyboard

    @Slot()
    def _draw_logo(self) -> None:
        self._logo.setPixmap(icons.pixmap("scale", LOGO * 2 // 3, "accent_text"))

    def _lay_out(self) -> None:
        column = QWidget(self)
        column.setMaximumWidth(COLUMN)
        cards = QHBoxLayout()
        cards.setSpacing(16)
        for card in (self.new_card, self.open_card, self.practice_card):
            cards.addWidget(card, 1)
        body = QVBoxLayout(column)
        body.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        body.setSpacing(8)
        body.addStretch(2)
        body.addWidget(self._logo)
        body.addSpacing(8)
        body.addWidget(self._name)
        body.addWidget(self._tagline)
        body.addSpacing(16)
        body.addWidget(self.banner)
        body.addWidget(self.who_codes)
        body.addSpacing(8)
        body.addLayout(cards)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.trial_button)
        buttons.addWidget(self.consolidation_button)
        buttons.addStretch(1)
        body.addLayout(buttons)
        body.addWidget(self._bar)
        body.addWidget(self._backup_text)
        body.addSpacing(8)
        body.addWidget(self._recent_caption)
        body.addWidget(self._recent)
        body.addStretch(3)
        middle = QWidget(self)
        across = QHBoxLayout(middle)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(column)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(middle)
        top = QHBoxLayout()
        top.setContentsMargins(16, 12, 16, 0)
        top.addStretch(1)
        top.addWidget(self.languages)
        top.addSpacing(8)
        top.addWidget(self.scheme_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(scroll, 1)


class LanguageRow(Retranslating, QWidget):
    """One press switches the language.

    Signals:
        language_chosen(code)
    """

    language_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for code, language in LANGUAGES.items():
            button = QToolButton(self)
            button.setText(language.menu_name)
            button.setCheckable(True)
            button.setProperty("role", "language")
            button.setProperty("code", code)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._group.addButton(button)
            layout.addWidget(button)
        self._group.buttonClicked.connect(self._choose)
        self.retranslate()

    def button_of(self, code: str) -> QAbstractButton:
        """Return the button of a language."""
        return next(button for button in self._group.buttons() if button.property("code") == code)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Language"))
        self.button_of(ui_language.current()).setChecked(True)

    @Slot(QAbstractButton)
    def _choose(self, button: QAbstractButton) -> None:
        self.language_chosen.emit(button.property("code"))


class RecentRow(Retranslating, QPushButton):
    """A project whose file is gone says so, and can only be forgotten.

    Signals:
        opened(path), forgotten(path)
    """

    opened = Signal(object)
    forgotten = Signal(object)

    def __init__(self, project: RecentProject, parent: QWidget | None = None, *, is_alone: bool = True) -> None:
        """Show a project, with the name of its file where it is not alone in its name."""
        super().__init__(parent)
        theme.set_role(self, "row")
        self._project = project
        self.is_missing = not project.path.is_file()
        self._name = PlainLabel(self, project.name if is_alone else f"{project.name} · {project.path.stem}")
        theme.set_role(self._name, "muted" if self.is_missing else "strong")
        self._path = ElidedLabel(self, str(project.path))
        theme.set_role(self._path, "muted")
        self._state = PlainLabel(self)
        theme.set_role(self._state, "warning" if self.is_missing else "muted")
        self.forget_button = QToolButton(self)
        icons.set_icon(self.forget_button, "x", "muted")
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._name)
        texts.addWidget(self._path)
        layout = self._layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 10, 8, 10)
        layout.setSpacing(16)
        layout.addLayout(texts, 1)
        layout.addWidget(self._state)
        layout.addWidget(self.forget_button)
        for label in (self._name, self._path, self._state):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open)
        self.forget_button.clicked.connect(self._forget)
        self.retranslate()

    def retranslate(self) -> None:
        self.forget_button.setToolTip(self.tr("Remove from this list. The file stays."))
        self.forget_button.setAccessibleName(self.tr("Remove {name} from this list").format(name=self._name.text()))
        if self.is_missing:
            self._state.setText(self.tr("The file is not there"))
        else:
            opened = QDateTime.fromString(self._project.opened_at, Qt.DateFormat.ISODate).date()
            day = date(opened.year(), opened.month(), opened.day()) if opened.isValid() else None
            self._state.setText(date_in_numbers(day, ui_language.current()) if day else "")
        self.setAccessibleName(f"{self._name.text()}, {self._state.text()}")
        self.setToolTip(plain_tip(str(self._project.path)))

    def sizeHint(self) -> QSize:
        return self._layout.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._layout.minimumSize()

    @Slot()
    def _open(self) -> None:
        if not self.is_missing:
            self.opened.emit(self._project.path)

    @Slot()
    def _forget(self) -> None:
        self.forgotten.emit(self._project.path)

"""One project that was opened before: opens it again, or forgets it."""

from PySide6.QtCore import QDateTime, QLocale, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from tipcoder.languages import ui_language
from tipcoder.ui import icons, theme
from tipcoder.ui.settings import RecentProject
from tipcoder.ui.widgets.elided_label import ElidedLabel
from tipcoder.ui.widgets.retranslating import Retranslating


class RecentRow(Retranslating, QPushButton):
    """A project whose file is gone says so, and can only be forgotten.

    Signals:
        opened(path), forgotten(path)
    """

    opened = Signal(object)
    forgotten = Signal(object)

    def __init__(self, project: RecentProject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "row")
        self._project = project
        self.is_missing = not project.path.is_file()
        self._name = QLabel(project.name, self)
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        theme.set_role(self._name, "muted" if self.is_missing else "strong")
        self._path = ElidedLabel(str(project.path), self)
        theme.set_role(self._path, "muted")
        self._state = QLabel(self)
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
        self.forget_button.setAccessibleName(self.tr("Remove {name} from this list").format(name=self._project.name))
        if self.is_missing:
            self._state.setText(self.tr("The file is not there"))
        else:
            opened = QDateTime.fromString(self._project.opened_at, Qt.DateFormat.ISODate)
            self._state.setText(ui_language.locale().toString(opened.date(), QLocale.FormatType.ShortFormat))
        self.setAccessibleName(f"{self._project.name}, {self._state.text()}")
        self.setToolTip(str(self._project.path))

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

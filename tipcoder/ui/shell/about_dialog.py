"""Dialog that says which program this is: version, what is new, translations, licences."""

from collections.abc import Mapping

from PySide6.QtCore import QUrl, Slot
from PySide6.QtWidgets import QDialogButtonBox, QTabWidget, QTextBrowser, QVBoxLayout, QWidget

from tipcoder import __version__
from tipcoder.languages import ui_language
from tipcoder.languages.registry import FALLBACK, LANGUAGES
from tipcoder.paths import corrected, corrected_file
from tipcoder.services.about import notices, parts
from tipcoder.services.texts.review import ReviewStatus, core_statuses
from tipcoder.services.texts.reviews import State
from tipcoder.ui import theme
from tipcoder.ui.dialogs.dialog import Dialog
from tipcoder.ui.help.asking import show_help
from tipcoder.ui.help.pages import page_file
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.tables.wrapped_table import TableCell, WrappedTable

WIDTH = 720
HEIGHT = 380


class AboutDialog(Dialog):
    """Everything in it comes from what ships: packages say their licences themselves."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent, WIDTH)
        self._parts = parts()
        self._statuses: Mapping[str, ReviewStatus] = {}
        self.tabs = QTabWidget(self)
        self.tabs.setMinimumHeight(HEIGHT)
        self.changes = QTextBrowser(self)
        self.changes.setOpenLinks(False)
        self.changes.anchorClicked.connect(self._show_help)
        self.translations = WrappedTable(2, (1,), self)
        self.licences = WrappedTable(3, (2,), self)
        self.notices = QTextBrowser(self)
        self.notices.setOpenLinks(False)
        self.notices.setPlainText(notices())
        self._translations_hint = PlainLabel(
            self,
            self.tr(
                "All texts were drafted with the glossary of the field; a national lawyer confirms them one by one."
            ),
        )
        self._translations_hint.setWordWrap(True)
        theme.set_role(self._translations_hint, "muted")
        for title, shown in (
            (self.tr("What is new"), (self.changes,)),
            (self.tr("Translations"), (self._translations_hint, self.translations)),
            (self.tr("Packages"), (self.licences,)),
            (self.tr("Fonts, icons, data"), (self.notices,)),
        ):
            page = QWidget(self)
            column = QVBoxLayout(page)
            column.setContentsMargins(0, 12, 0, 0)
            for part in shown:
                column.addWidget(part, int(part is shown[-1]))
            self.tabs.addTab(page, title)
        self.body.addWidget(self.tabs)
        self.close_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Close"), primary=True)
        self.close_button.clicked.connect(self.reject)
        self.set_heading(
            self.tr("tipcoder {version}").format(version=__version__),
            self.tr(
                "Code judgments on trafficking in persons, offline and encrypted. Free under the Apache License 2.0."
            ),
        )
        self.changes.setAccessibleName(self.tabs.tabText(0))
        self.notices.setAccessibleName(self.tabs.tabText(self.tabs.count() - 1))
        self.changes.setMarkdown(corrected_file(page_file("whats-new", ui_language.current())).read_text("utf-8"))
        self.translations.setAccessibleName(self.tr("Translations"))
        self.licences.setAccessibleName(self.tr("Packages"))
        self._show_translations()
        self.licences.show_rows(
            (self.tr("Package"), self.tr("Version"), self.tr("Licence")),
            [
                (TableCell(part.name), TableCell(part.version), TableCell(part.licence or self.tr("in the package")))
                for part in self._parts
            ],
        )
        self.close_button.setFocus()
        tasks.read(core_statuses, done=self._take_statuses, failed=self.banner.show_error)

    @Slot(QUrl)
    def _show_help(self, link: QUrl) -> None:
        show_help(self, link.path().removesuffix(".md"))

    @Slot(object)
    def _take_statuses(self, statuses: Mapping[str, ReviewStatus]) -> None:
        self._statuses = statuses
        self._show_translations()

    def _show_translations(self) -> None:
        self.translations.show_rows(
            (self.tr("Language"), self.tr("Review")),
            [
                (TableCell(language.menu_name), TableCell(self._reviewed(code)))
                for code, language in LANGUAGES.items()
                if code != FALLBACK
            ],
        )

    def _reviewed(self, code: str) -> str:
        status = self._statuses.get(code)
        if status is None:
            return self.tr("is counted…")
        said = self._confirmed(status)
        count = corrected().counts.get(code, 0)
        if not count:
            return said
        return self.tr("{said}; texts corrected on this computer: {count}").format(said=said, count=count)

    def _confirmed(self, status: ReviewStatus) -> str:
        if status.is_core_confirmed:
            return self.tr("Legal core: confirmed by two lawyers of the country")
        numbers = ui_language.locale()
        return self.tr("Legal core: {confirmed} of {count} confirmed by two lawyers").format(
            confirmed=numbers.toString(status.core[State.CONFIRMED]), count=numbers.toString(sum(status.core.values()))
        )

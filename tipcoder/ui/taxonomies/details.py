"""Details of the selected term, or of the taxonomy while none is selected, with the actions for it."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QTextBrowser, QToolButton, QVBoxLayout, QWidget

from tipcoder.domain.taxonomies import Taxonomy, Term, TermStatus
from tipcoder.languages import ui_language
from tipcoder.services.taxonomies.taxonomy_queries import Use
from tipcoder.ui import icons, theme
from tipcoder.ui.taxonomies.term_names import STATUS_ICONS, state_icon, state_name, status_name
from tipcoder.ui.taxonomies.term_page import TERM_LINK, TermContext, taxonomy_page, term_page
from tipcoder.ui.widgets.flow_layout import FlowLayout
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.retranslating import Retranslating

ICON = 16
NO_USE = Use()


class Details(Retranslating, QFrame):
    """The page's right side. `add_button` takes what can be done with the term.

    Signals:
        term_wanted(taxonomy, code): a link to another term was followed.
    """

    term_wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "panel")
        self._taxonomy: Taxonomy | None = None
        self._term: Term | None = None
        self._uses: Mapping[str, Use] | None = None
        self._installed: Mapping[str, Taxonomy] = {}
        self.heading = PlainLabel(self)
        self.heading.setWordWrap(True)
        self.heading.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        theme.set_role(self.heading, "heading")
        self._picture = PlainLabel(self)
        self.status = PlainLabel(self)
        self.code = PlainLabel(self)
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        theme.set_role(self.code, "muted")
        self.copy_button = QToolButton(self)
        icons.set_icon(self.copy_button, "copy", "muted")
        self.copy_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.copy_button.clicked.connect(self.copy_code)
        self.use = PlainLabel(self)
        self.use.setWordWrap(True)
        self.buttons_row = FlowLayout(across=8, down=8)
        self.page = QTextBrowser(self)
        self.page.setOpenLinks(False)
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setObjectName("termPage")
        self.page.document().setDocumentMargin(0)
        self.page.anchorClicked.connect(self._follow)
        theme.theme_notice().theme_changed.connect(self.retranslate)
        self._lay_out()
        self.retranslate()

    def retranslate(self) -> None:
        self.page.setAccessibleName(self.tr("What is known of the term"))
        self.copy_button.setToolTip(self.tr("Copy the code"))
        self.copy_button.setAccessibleName(self.tr("Copy the code"))
        self._show()

    def show_taxonomy(self, taxonomy: Taxonomy | None, installed: Mapping[str, Taxonomy]) -> None:
        """Show a taxonomy; the terms that are shown later are of it."""
        self._taxonomy, self._term, self._uses, self._installed = taxonomy, None, None, installed
        self._show()

    def show_term(self, term: Term | None) -> None:
        """Show a term of the taxonomy, or the taxonomy itself."""
        self._term = term
        self._show()

    def show_uses(self, uses: Mapping[str, Use]) -> None:
        """Say how often each term of the taxonomy is used."""
        self._uses = uses
        self._show_use()

    def use_of(self, code: str) -> Use | None:
        """Return how often a term is used, None as long as it is not counted."""
        return self._uses.get(code, NO_USE) if self._uses is not None else None

    @Slot()
    def copy_code(self) -> None:
        """Put the code of the term on the clipboard."""
        if self._term is not None:
            QGuiApplication.clipboard().setText(self._term.code)

    def _show(self) -> None:
        taxonomy, term = self._taxonomy, self._term
        for widget in (self._picture, self.status, self.copy_button, self.use):
            widget.setVisible(term is not None)
        self.heading.setVisible(taxonomy is not None)
        self.code.setVisible(taxonomy is not None)
        if taxonomy is None:
            self.page.clear()
        elif term is None:
            self.heading.setText(taxonomy.title(ui_language.current()))
            version = self.tr("version {version}").format(version=taxonomy.version) if taxonomy.version else ""
            self.code.setText(" · ".join(filter(None, (taxonomy.id, version))))
            self.page.setHtml(taxonomy_page(taxonomy))
        else:
            self._show_term(taxonomy, term)

    def _show_term(self, taxonomy: Taxonomy, term: Term) -> None:
        name, colour = state_icon(term)
        if not name:
            name, colour = STATUS_ICONS[TermStatus.ACTIVE]
        self.heading.setText(term.label(ui_language.current()))
        self._picture.setPixmap(icons.pixmap(name, ICON, colour))
        self.status.setText(state_name(term) or status_name(term.status))
        self.code.setText(term.code)
        around = TermContext(taxonomy, self._installed)
        self.page.setHtml(term_page(term, around))
        self._show_use()

    def _show_use(self) -> None:
        if self._term is not None:
            self.use.setText(self._use_words(self.use_of(self._term.code)))

    def _use_words(self, use: Use | None) -> str:
        if use is None:
            return self.tr("Counting answers…")
        if not use.answers:
            return self.tr("No answer uses it.")
        answers, cases = self.tr("%n answer(s)", "", use.answers), self.tr("%n case(s)", "", use.cases)
        return self.tr("Used in {answers}, {cases}.").format(answers=answers, cases=cases)

    @Slot(QUrl)
    def _follow(self, url: QUrl) -> None:
        taxonomy, _, code = url.toString().removeprefix(TERM_LINK).partition("/")
        self.term_wanted.emit(taxonomy, code)

    def _lay_out(self) -> None:
        facts = QHBoxLayout()
        facts.setSpacing(8)
        for widget in (self._picture, self.status, self.code, self.copy_button):
            facts.addWidget(widget)
        facts.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self.heading)
        layout.addLayout(facts)
        layout.addWidget(self.use)
        layout.addLayout(self.buttons_row)
        layout.addWidget(self.page, 1)

    def add_button(self, button: QPushButton) -> None:
        """Give the term one more thing that can be done with it."""
        self.buttons_row.addWidget(button)

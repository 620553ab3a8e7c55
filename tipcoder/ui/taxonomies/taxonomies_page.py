"""Page of the taxonomies: search, details, import, export, comparison, and what is done with terms."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from tipcoder.domain.taxonomies import Term
from tipcoder.services.taxonomies.installation import list_installed
from tipcoder.services.taxonomies.taxonomy_queries import Use
from tipcoder.ui import file_choice, icons, theme
from tipcoder.ui.actions.bound_actions import BoundActions
from tipcoder.ui.actions.catalogue import RECORDS
from tipcoder.ui.actions.key_names import key_name
from tipcoder.ui.dialogs.dialog import shown
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.taxonomies import term_actions as acts
from tipcoder.ui.taxonomies.catalogue import Catalogue
from tipcoder.ui.taxonomies.details import Details
from tipcoder.ui.taxonomies.export_taxonomies_dialog import ExportTaxonomiesDialog
from tipcoder.ui.taxonomies.install_dialog import CompareWindow, InstallDialog
from tipcoder.ui.taxonomies.taxonomy_list import TaxonomyList
from tipcoder.ui.taxonomies.term_actions import TermActions
from tipcoder.ui.taxonomies.term_commands import TermCommands
from tipcoder.ui.taxonomies.term_tree import TermTree
from tipcoder.ui.widgets.banner import SUCCESS, Banner
from tipcoder.ui.widgets.flow_layout import FlowLayout
from tipcoder.ui.widgets.plain_label import PlainLabel, plain_tip
from tipcoder.ui.widgets.retranslating import Retranslating

SEARCH_DELAY = 120
"""Milliseconds after a key until the trees follow: not within the handling of each key."""
SHARES = (232, 532, 540)


class TaxonomiesPage(Retranslating, QWidget):
    """Reads in the background when it is first shown, and again whatever something says that it changed."""

    def __init__(self, context: ProjectContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banner = Banner(self, floats=True)
        self._context = context = context.with_banner(self.banner)
        self._wanted = ""
        """The code of the term to select as soon as its taxonomy is read."""
        self._written = ""
        self._is_stale = True
        self._counts_are_stale = False
        self.catalogue = Catalogue(context, self)
        self.list = TaxonomyList(self)
        self.search = QLineEdit(self)
        self.tree = TermTree(self)
        self.details = Details(self)
        self.actions_of_term = TermActions(self)
        self.commands = TermCommands(context, self)
        self._searching = QTimer(self)
        self._searching.setSingleShot(True)
        self._searching.setInterval(SEARCH_DELAY)
        self._make_buttons()
        self._lay_out()
        self._connect()
        if context.project.is_read_only:
            self.propose_button.hide()
            self.import_button.hide()
            self.actions_of_term.set_read_only()
        self.retranslate()

    def retranslate(self) -> None:
        self.propose_button.setText(self.tr("Propose a term…"))
        self.import_button.setText(self.tr("Import…"))
        self.export_button.setText(self.tr("Export…"))
        self.compare_button.setText(self.tr("Compare with a file…"))
        for button, key in self._keys.items():
            button.setToolTip(plain_tip(f"{button.text().rstrip('…')} ({key_name(key)})"))
        self.search.setPlaceholderText(self.tr("Search in any language and script"))
        self.search.setToolTip(plain_tip(self.search.placeholderText()))
        self.search.setAccessibleName(self.tr("Search for terms"))
        self.message.setText(self._message_words())
        self._show_found()

    def take_focus(self) -> None:
        """Put the keyboard where work goes on."""
        (self.tree if self.tree.terms.count_shown() else self.search).setFocus()

    def show_term(self, taxonomy: str, code: str) -> None:
        """Show a term of any taxonomy."""
        if self.search.text():
            self.search.clear()
            self._show_found()
        self._wanted = code
        if self.list.selected() == taxonomy:
            self._show_taxonomy(taxonomy)
        else:
            self.list.select(taxonomy)

    # Reading

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._is_stale = False
            self._read_all()
        elif self._counts_are_stale:
            self._count()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.banner.clear()

    def _read_all(self) -> None:
        installed = list_installed(self._context.project)
        self.list.show_taxonomies(installed)
        self.message.setText(self._message_words())
        self.catalogue.start_reading(taxonomy.id for taxonomy in installed)

    @Slot(str)
    def _note_change(self, taxonomy: str) -> None:
        if not self.catalogue.indexes or not taxonomy or not self.isVisible():
            self._is_stale = not self.isVisible()
            if self.isVisible():
                self._read_all()
            return
        self.list.show_taxonomies(list_installed(self._context.project))
        self.catalogue.start_reading((taxonomy,))

    @Slot(object)
    def _take_read(self, taxonomies: frozenset[str]) -> None:
        if not self.list.selected() and self.list.installed.taxonomies():
            self.list.select(self.list.installed.taxonomies()[0].id)  # shows it
        elif self.list.selected() in taxonomies:
            self._show_taxonomy(self.list.selected())
        self._show_found()

    @Slot(str)
    def _show_taxonomy(self, taxonomy: str) -> None:
        index = self.catalogue.indexes.get(taxonomy)
        if index is None:
            return
        before = self.tree.selected() if self.tree.terms.taxonomy.id == taxonomy else None
        selected, self._wanted = self._wanted or (before.code if before is not None else ""), ""
        self.details.show_taxonomy(index.taxonomy, self.catalogue.taxonomies)
        self.tree.show_taxonomy(index.taxonomy, self._found_in(taxonomy), selected)
        self._show_page()
        self._count()

    def _count(self) -> None:
        self._counts_are_stale = False
        if self.list.selected():
            self.catalogue.start_counting(self.list.selected())

    @Slot(str, object)
    def _take_counts(self, taxonomy: str, uses: Mapping[str, Use]) -> None:
        if taxonomy == self.list.selected():
            self.tree.show_uses(uses)
            self.details.show_uses(uses)
            self._offer()

    @Slot()
    def _note_answers(self) -> None:
        """Answers are given on another page: counted again when this one is shown."""
        self._counts_are_stale = True

    # Searching

    @Slot()
    def _show_found(self) -> None:
        found = self.catalogue.found(self.search.text()) if self.search.text().strip() else None
        self.list.installed.set_found({id: len(hits) for id, hits in found.items()} if found is not None else None)
        if self.tree.terms.taxonomy.id:
            self.tree.show_found(found.get(self.tree.terms.taxonomy.id) if found is not None else None)
        self._show_page()

    @Slot()
    def _go_to_found(self) -> None:
        """Enter goes from the words to the first term found, in the first taxonomy that has one."""
        self._searching.stop()
        self._show_found()
        if not self.search.text().strip():
            return
        found = self.catalogue.found(self.search.text())
        order = [taxonomy.id for taxonomy in self.list.installed.taxonomies()]
        with_hits = [id for id in (self.list.selected(), *order) if found.get(id)]
        if with_hits:
            self.list.select(with_hits[0])
            self.tree.select_first()
            self.tree.setFocus()

    def _found_in(self, taxonomy: str) -> frozenset[int] | None:
        words = self.search.text()
        return self.catalogue.indexes[taxonomy].found(words) if words.strip() else None

    def _show_page(self) -> None:
        shown = self.tree.terms.count_shown()
        self.message.setText(self._message_words())
        self._stack.setCurrentWidget(self.tree if shown else self.message)
        for button in (self.export_button, self.compare_button, self.propose_button):
            button.setEnabled(bool(self.catalogue.indexes))

    def _message_words(self) -> str:
        if not self.list.installed.taxonomies():
            return self.tr("No taxonomy is installed. Import one from a file.")
        if not self.catalogue.indexes:
            return self.tr("The taxonomies are being read…")
        if not self.search.text().strip():
            return self.tr("This taxonomy has no terms.")
        return self.tr("No term of this taxonomy holds these words. Enter goes to the first taxonomy that has some.")

    # Files

    @Slot()
    def import_files(self) -> None:
        """Install taxonomies from files, after the person saw what that changes."""
        files = file_choice.open_taxonomies(self, self._context.settings)
        if not files:
            return
        with shown(InstallDialog(self._context, files, self)) as dialog:
            installed = dialog.applied
        if installed is not None:
            self._context.events.taxonomies_changed.emit("")
            self._context.events.cases_changed.emit("")  # what follows from answers may be another thing now

    @Slot()
    def export(self) -> None:
        """Write taxonomies into a file."""
        with shown(ExportTaxonomiesDialog(self._context, self.list.selected(), self)) as dialog:
            written = dialog.written
        if written is not None:
            self._written = written.name
            self.banner.show_message(SUCCESS, self._written_words)

    @Slot()
    def compare(self) -> None:
        """Compare what is installed with a file."""
        file = file_choice.open_taxonomy(self, self._context.settings)
        if file is not None:
            CompareWindow(self._context, file, self.list.selected(), self).run()

    def _written_words(self) -> str:
        return self.tr("{name} was written.").format(name=self._written)

    # Terms

    @Slot()
    def propose(self) -> None:
        """Propose a term of the taxonomy shown, under the selected one."""
        index = self.catalogue.indexes.get(self.list.selected())
        if index is None:
            return
        above = self.tree.selected()
        term = self.commands.propose(index.taxonomy, above.code if above is not None else "")
        if term is not None:
            self._wanted = term.code
            self.search.clear()
            self.commands.tell_changed()

    @Slot(str)
    def act(self, name: str) -> None:
        """Do what was chosen with the selected term."""
        term, taxonomy = self.tree.selected(), self.list.selected()
        if term is None:
            return
        if name == acts.MERGE:
            self.commands.merge(self.catalogue.indexes[taxonomy], term, self.details.use_of(term.code))
            return
        self.actions_of_term.offer(None, None)  # not twice
        self.commands.do(name, taxonomy, term)

    @Slot(object)
    def _show_failure(self, error: Exception) -> None:
        self.banner.show_error(error)

    @Slot(object)
    def _show_term(self, term: Term | None) -> None:
        self.details.show_term(term)
        self._offer()

    @Slot()
    def _offer(self) -> None:
        term = self.tree.selected()
        use = self.details.use_of(term.code) if term is not None else None
        self.actions_of_term.offer(term, use)

    @Slot(object)
    def _read_on(self, _term: Term) -> None:
        self.details.page.setFocus()

    @Slot(QPoint)
    def _open_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        menu.addActions(list(self.actions_of_term.by_name.values()))
        menu.addSeparator()
        menu.addAction(icons.icon("plus"), self.tr("Propose a term here…"), self.propose)
        copy = menu.addAction(icons.icon("copy"), self.tr("Copy the code"), self.details.copy_code)
        copy.setEnabled(self.tree.selected() is not None)
        menu.popup(self.tree.viewport().mapToGlobal(place))

    # Parts

    def _make_buttons(self) -> None:
        self.propose_button = QPushButton(self)
        self.import_button = QPushButton(self)
        self.export_button = QPushButton(self)
        self.compare_button = QPushButton(self)
        theme.set_role(self.propose_button, "primary")
        self._keys: dict[QPushButton, str] = {}
        self.bound_actions = BoundActions(self)
        for button, icon, colour, name, slot in (
            (self.propose_button, "plus", "accent_text", "propose_term", self.propose),
            (self.import_button, "folder-open", "text", "import_terms", self.import_files),
            (self.export_button, "save", "text", "export_terms", self.export),
            (self.compare_button, "history", "text", "compare_terms", self.compare),
        ):
            icons.set_icon(button, icon, colour)
            button.clicked.connect(slot)
            self._keys[button] = RECORDS[name].keys[0]
            # the window itself exports from any page, by the same key
            self.bound_actions.bind(name, button.click, button.isVisible, has_keys=name != "export_terms")
        self.bound_actions.bind("find", self._focus_search)
        for name, action in self.actions_of_term.by_name.items():
            self.bound_actions.bind(f"{name}_term", action.trigger, action.isEnabled, has_keys=False)

    @Slot()
    def _focus_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _connect(self) -> None:
        self.list.taxonomy_selected.connect(self._show_taxonomy)
        self.tree.term_selected.connect(self._show_term)
        self.tree.term_chosen.connect(self._read_on)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.customContextMenuRequested.connect(self._open_menu)
        self.details.term_wanted.connect(self.show_term)
        self.actions_of_term.asked.connect(self.act)
        self.commands.failed.connect(self._offer)
        self.search.textChanged.connect(self._searching.start)
        self.search.returnPressed.connect(self._go_to_found)
        self._searching.timeout.connect(self._show_found)
        self.catalogue.read.connect(self._take_read)
        self.catalogue.counted.connect(self._take_counts)
        self.catalogue.failed.connect(self._show_failure)
        self._context.events.taxonomies_changed.connect(self._note_change)
        self._context.events.coding_changed.connect(self._note_answers)
        self._context.events.cases_changed.connect(self._note_answers)

    def _lay_out(self) -> None:
        self.search.setClearButtonEnabled(True)
        self.message = PlainLabel(self)
        self.message.setWordWrap(True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        theme.set_role(self.message, "muted")
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.tree)
        self._stack.addWidget(self.message)
        self._stack.setCurrentWidget(self.message)
        for button in self.actions_of_term.buttons.values():
            self.details.add_button(button)
        buttons = FlowLayout(across=8, down=8)
        for button in (self.propose_button, self.import_button, self.export_button, self.compare_button):
            buttons.addWidget(button)
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self._stack, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        for number, part in enumerate((self.list, middle, self.details)):
            part.setMinimumWidth(140)
            self.splitter.addWidget(part)
            self.splitter.setStretchFactor(number, SHARES[number])
        self.splitter.setSizes(list(SHARES))
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        self.splitter.setObjectName("taxonomyPanes")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(buttons)
        layout.addWidget(self.splitter, 1)

"""Dialog that proposes a missing term. It can be used at once; the coordinator decides on it later."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QLineEdit, QPlainTextEdit, QToolButton, QVBoxLayout, QWidget

from tipcoder.domain.taxonomies import Taxonomy, Term
from tipcoder.languages import ui_language
from tipcoder.languages.registry import LANGUAGES
from tipcoder.services.taxonomies.proposals import propose_term
from tipcoder.services.taxonomies.taxonomy_merge import GONE
from tipcoder.ui import theme
from tipcoder.ui.dialogs.work_dialog import WorkDialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.taxonomies.term_index import TermIndex
from tipcoder.ui.text.names import language_name
from tipcoder.ui.widgets.field import CaptionedField
from tipcoder.ui.widgets.retranslating import Retranslating

ALIKE = 3
"""Number of terms with the same words that are named."""
INDENT = "\u2003"
MOST_VALUES, LONGEST_VALUE = 24, 40
"""A property with more or longer values (an article, a source) tells of single terms instead of grouping them."""


class ProposeDialog(WorkDialog):
    """Accepted: `proposed` is the new term.

    `among` are the codes among which it is to be offered, where a question asks for it: what they have in common, the
    new term has too. `parent_code` is the broader term that is offered first, `label` what was typed already.
    """

    def __init__(
        self,
        context: ProjectContext,
        taxonomy: Taxonomy,
        parent: QWidget | None = None,
        *,
        parent_code: str = "",
        among: Collection[str] = (),
        label: str = "",
    ) -> None:
        super().__init__(context.tasks, parent)
        self._context = context
        self._taxonomy = taxonomy
        self._index = TermIndex(taxonomy)
        self._language = ui_language.current()
        self.proposed: Term | None = None
        self.labels = {code: QLineEdit(self) for code in (self._language, *_others(self._language))}
        self.label_fields = {code: CaptionedField(edit, parent=self) for code, edit in self.labels.items()}
        self.more_button = QToolButton(self)
        self.more_button.setCheckable(True)
        theme.set_role(self.more_button, "language")
        self.broader = QComboBox(self)
        self.broader.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._broader_field = CaptionedField(self.broader, parent=self, caption=self.tr("Under which term"))
        self.definition = QPlainTextEdit(self)
        self.definition.setTabChangesFocus(True)
        self.definition.setFixedHeight(3 * self.fontMetrics().lineSpacing() + 20)
        self._definition_field = CaptionedField(self.definition, parent=self)
        self.columns = _ColumnFields(taxonomy, shared_columns(taxonomy, among), self)
        self._lay_out()
        self._fill_broader(shared_parent(taxonomy, among) if among else parent_code)
        if not among:
            self._suggest_columns()
        self.broader.currentIndexChanged.connect(self._suggest_columns)
        self.propose_button = self.add_button(QDialogButtonBox.ButtonRole.AcceptRole, self.tr("Propose"), primary=True)
        self.close_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Cancel"))
        self.propose_button.clicked.connect(self.propose)
        self.close_button.clicked.connect(self.reject)
        self.labels[self._language].setText(label)
        title = self._taxonomy.title(ui_language.current())
        self.set_heading(
            self.tr("Propose a term: {taxonomy}").format(taxonomy=title),
            self.tr(
                "It can be chosen at once, marked as proposed. The coordinator approves, merges or rejects it later."
            ),
        )
        for code, field in self.label_fields.items():
            field.set_caption(self.tr("Label ({language})").format(language=language_name(code)))
        self.more_button.setText(self.tr("In other languages, too"))
        self.broader.setItemText(0, self.tr("None: at the top"))
        self._definition_field.set_caption(
            self.tr("What it means ({language})").format(language=language_name(self._language))
        )
        self._name_alike(self.labels[self._language].text())
        self.labels[self._language].setFocus()

    @Slot()
    def propose(self) -> None:
        """Add the term."""
        self.propose_button.setDisabled(True)
        definition = self.definition.toPlainText().strip()
        work = partial(
            propose_term,
            self._context.project,
            self._taxonomy.id,
            {code: edit.text() for code, edit in self.labels.items()},
            parent=self.broader.currentData(),
            definitions={self._language: definition} if definition else {},
            columns=self.columns.values(),
        )
        self._start(work, self._show_proposed, can_stop=False)

    @Slot(object)
    def _show_proposed(self, term: Term) -> None:
        self._end()
        self.proposed = term
        self.accept()

    def _end(self) -> None:
        super()._end()
        self.propose_button.setEnabled(True)

    @Slot(object)
    def _show_failure(self, error: Exception) -> None:
        super()._show_failure(error)
        self.labels[self._language].setFocus()

    @Slot(bool)
    def _show_more(self, is_open: bool) -> None:
        for code, field in self.label_fields.items():
            field.setVisible(is_open or code == self._language)

    @Slot(str)
    def _name_alike(self, words: str) -> None:
        """Name the terms that hold what is typed: perhaps nothing is missing."""
        found = sorted(self._index.found(words)) if len(words.strip()) > 2 else []
        labels = [self._taxonomy.terms[position].label(ui_language.current()) for position in found[:ALIKE]]
        more = " …" if len(found) > ALIKE else ""
        hint = self.tr("Already there: {terms}").format(terms=", ".join(labels) + more) if labels else ""
        self.label_fields[self._language].set_hint(hint, "warning" if hint else "muted")

    @Slot()
    def _suggest_columns(self) -> None:
        """Under another term, what all others there have in common."""
        above = self.broader.currentData()
        under = {term.code for term in self._taxonomy.terms if above and term.parent == above}
        self.columns.suggest(shared_columns(self._taxonomy, under))

    def _fill_broader(self, selected: str) -> None:
        self.broader.addItem("", "")
        for term, depth in terms_with_depth(self._taxonomy):
            if term.status not in GONE:
                self.broader.addItem(f"{INDENT * depth}{term.label(ui_language.current())}", term.code)
        self.broader.setCurrentIndex(max(0, self.broader.findData(selected)))

    def _lay_out(self) -> None:
        own, *others = self.label_fields.values()
        self.body.addWidget(own)
        self.body.addWidget(self.more_button)
        for field in others:
            field.hide()
            self.body.addWidget(field)
        for part in (self._broader_field, self._definition_field, self.columns):
            self.body.addWidget(part)
        self.body.setSpacing(12)
        self.more_button.toggled.connect(self._show_more)
        self.labels[self._language].textChanged.connect(self._name_alike)


class _ColumnFields(Retranslating, QWidget):
    """Asks for the properties by which choices are filtered: country, level. Those with many values are not asked."""

    def __init__(self, taxonomy: Taxonomy, shared: Mapping[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self._shared = shared
        self.boxes: dict[str, QComboBox] = {}
        self._fields: dict[str, CaptionedField] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for name, values in short_columns(taxonomy).items():
            box = QComboBox(self)
            box.addItems(["", *values])
            box.setCurrentText(shared.get(name, ""))
            self.boxes[name] = box
            self._fields[name] = CaptionedField(box, parent=self)
            layout.addWidget(self._fields[name])
        self.setVisible(bool(self.boxes))
        self.retranslate()

    def retranslate(self) -> None:
        for name, field in self._fields.items():
            field.set_caption(self.tr("Property “{name}”").format(name=name))

    def suggest(self, values: Mapping[str, str]) -> None:
        """Offer values, which the person may change."""
        for name, value in values.items():
            if name in self.boxes:
                self.boxes[name].setCurrentText(value)

    def values(self) -> dict[str, str]:
        """Return the value of each property that has one."""
        return {**self._shared, **{name: box.currentText() for name, box in self.boxes.items()}}


def _others(code: str) -> list[str]:
    return [other for other in LANGUAGES if other != code]


def terms_with_depth(taxonomy: Taxonomy) -> Iterator[tuple[Term, int]]:
    """Yield each term with its depth, in an order in which children follow their parent."""
    codes = {term.code for term in taxonomy.terms}
    under: dict[str, list[Term]] = {}
    for term in taxonomy.terms:
        under.setdefault(term.parent if term.parent in codes else "", []).append(term)
    waiting = [(term, 0) for term in reversed(under.get("", []))]
    while waiting:
        term, depth = waiting.pop()
        yield term, depth
        waiting.extend((child, depth + 1) for child in reversed(under.get(term.code, [])))


def shared_parent(taxonomy: Taxonomy, codes: Collection[str]) -> str:
    """Return the parent of most of these terms, "" if there are several parents or most have none."""
    parents = [term.parent for term in taxonomy.terms if term.code in codes]
    return _shared(parents)


def shared_columns(taxonomy: Taxonomy, codes: Collection[str]) -> dict[str, str]:
    """Return the properties that these terms have in common: what their question filters by is among them.

    Terms that every country has (other, none) lack the country: most terms decide. A mark that has one value only in
    the whole taxonomy tells single terms from others, and counts if all have it.
    """
    terms = [term for term in taxonomy.terms if term.code in codes]
    found = {}
    for name in dict.fromkeys(name for term in terms for name in term.columns):
        values = [term.columns.get(name, "") for term in terms]
        value = _shared(values)
        is_mark = len({term.columns[name] for term in taxonomy.terms if term.columns.get(name)}) == 1
        if value and (all(values) or not is_mark):
            found[name] = value
    return found


def _shared(values: Sequence[str]) -> str:
    """Return the one value that most have while the others have none, "" if there is none."""
    said = [value for value in values if value]
    return said[0] if len(set(said)) == 1 and 2 * len(said) > len(values) else ""


def short_columns(taxonomy: Taxonomy) -> dict[str, list[str]]:
    """Return the properties that group the terms, each with its values in alphabetical order.

    One that few terms have, or that is the same wherever it is, is a mark of single terms.
    """
    values: dict[str, list[str]] = {}
    for term in taxonomy.terms:
        for name, value in term.columns.items():
            if value:
                values.setdefault(name, []).append(value)
    return {
        name: sorted(set(found))
        for name, found in values.items()
        if 1 < len(set(found)) <= MOST_VALUES
        and 2 * len(found) >= len(taxonomy.terms)
        and max(map(len, found)) <= LONGEST_VALUE
    }

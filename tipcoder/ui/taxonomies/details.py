"""Details of the selected term, or of the taxonomy while none is selected: a page of HTML, and the actions for it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QTextBrowser, QToolButton, QVBoxLayout, QWidget

from tipcoder.domain.taxonomies import Taxonomy, Term, TermStatus, words_in
from tipcoder.framework.expressions.sentence_ranges import read_ranges
from tipcoder.languages import ui_language
from tipcoder.languages.registry import LANGUAGES
from tipcoder.services.taxonomies.taxonomy_queries import Use
from tipcoder.ui import icons, theme
from tipcoder.ui.clipboard import copy_text
from tipcoder.ui.taxonomies.term_names import (
    STATUS_ICONS,
    match_kind_name,
    provenance_name,
    state_icon,
    state_name,
    status_name,
)
from tipcoder.ui.text.names import language_name
from tipcoder.ui.widgets.flow_layout import FlowLayout
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.retranslating import Retranslating

ICON = 16
NO_USE = Use()

TERM_LINK = "term:"
"""Beginning of a link to another term: `term:means/threat`."""
_RANGES = "ranges"

Section = tuple[str, str]


def taxonomy_page(taxonomy: Taxonomy) -> str:
    """Return the page of a taxonomy."""
    said = ui_language.current()
    sections = [
        (QCoreApplication.translate("TermPage", "What it is"), _text(_in_language(taxonomy.descriptions, said))),
        (QCoreApplication.translate("TermPage", "Source"), _text(taxonomy.source)),
        (QCoreApplication.translate("TermPage", "Licence"), _text(taxonomy.licence)),
    ]
    schemes = "".join(f"<li>{escape(name or id)}</li>" for id, name in taxonomy.schemes.items())
    sections.append((QCoreApplication.translate("TermPage", "Mapped to"), f"<ul>{schemes}</ul>" if schemes else ""))
    return _page(section for section in sections if section[1])


def _texts(term: Term) -> Iterator[Section]:
    said = ui_language.current()
    for title, texts in (
        (QCoreApplication.translate("TermPage", "Definition"), term.definitions),
        (QCoreApplication.translate("TermPage", "Include"), term.includes),
        (QCoreApplication.translate("TermPage", "Exclude"), term.excludes),
        (QCoreApplication.translate("TermPage", "Example"), term.examples),
    ):
        text = _in_language(texts, said)
        if text:
            yield title, _text(text)


def _labels(term: Term) -> Iterator[Section]:
    rows = []
    for code in dict.fromkeys((*LANGUAGES, *term.labels)):
        label = words_in(term.labels, code) if code in term.labels else ""
        origin = provenance_name(term.provenance[code]) if code in term.provenance else ""
        shown = escape(label) if label else _muted(QCoreApplication.translate("TermPage", "missing"))
        rows.append((_muted(escape(language_name(code))), shown, _muted(escape(origin))))
    yield QCoreApplication.translate("TermPage", "Labels"), _table(rows)


def _alternatives(term: Term) -> Iterator[Section]:
    rows = [
        (_muted(escape(language_name(code))), escape(", ".join(words)))
        for code, words in term.alternatives.items()
        if words
    ]
    if rows:
        yield QCoreApplication.translate("TermPage", "Also called"), _table(rows)


def _life(term: Term, taxonomy: Taxonomy) -> Iterator[Section]:
    if term.valid_from or term.valid_to:
        dates = f"{term.valid_from or '…'} – {term.valid_to or '…'}"
        yield QCoreApplication.translate("TermPage", "Valid"), _text(dates)
    if term.replaced_by:
        known = taxonomy.by_code()
        links = (_link(taxonomy, known[code]) if code in known else escape(code) for code in term.replaced_by)
        yield QCoreApplication.translate("TermPage", "Replaced by"), f"<p>{', '.join(links)}</p>"
    if term.needs_confirmation:
        doubt = QCoreApplication.translate("TermPage", "To be confirmed by a national lawyer.")
        yield QCoreApplication.translate("TermPage", "Confirmation"), _text(doubt)
    if term.proposed_by:
        yield QCoreApplication.translate("TermPage", "Proposed by"), _text(term.proposed_by)


def _ranges(term: Term) -> Iterator[Section]:
    rows = [
        (_muted(escape(f"{one.since or '…'} – {one.until or '…'}")), escape(f"{one.least or '…'} – {one.most or '…'}"))
        for one in read_ranges(term.columns.get(_RANGES, ""))
    ]
    if rows:
        yield QCoreApplication.translate("TermPage", "Months of imprisonment, over time"), _table(rows)


def _columns(term: Term) -> Iterator[Section]:
    rows = [(_muted(escape(name)), escape(value)) for name, value in term.columns.items() if value and name != _RANGES]
    if rows:
        yield QCoreApplication.translate("TermPage", "Further properties"), _table(rows)


def _target(scheme: str, target: str, installed: Mapping[str, Taxonomy]) -> str:
    taxonomy = installed.get(scheme)
    term = taxonomy.by_code().get(target) if taxonomy is not None else None
    return _link(taxonomy, term) if taxonomy is not None and term is not None else escape(target)


def _link(taxonomy: Taxonomy, term: Term) -> str:
    label = escape(term.label(ui_language.current()))
    return f'<a href="{TERM_LINK}{escape(taxonomy.id)}/{escape(term.code)}">{label}</a>'


def _in_language(texts: Mapping[str, str], code: str) -> str:
    """Return a text in the language in use, else in English, marked as such by its language's name."""
    if texts.get(code):
        return words_in(texts, code)
    other = next((other for other in ("en", *texts) if texts.get(other)), "")
    return f"{texts[other]} ({language_name(other)})" if other else ""


def _text(text: str) -> str:
    return f"<p>{escape(text).replace(chr(10), '<br>')}</p>" if text else ""


def _muted(shown: str) -> str:
    return f'<span style="color:{theme.tokens().muted}">{shown}</span>'


def _table(rows: Iterable[tuple[str, ...]]) -> str:
    shown = ("".join(f'<td style="padding:2px 12px 2px 0">{cell}</td>' for cell in row) for row in rows)
    return f"<table cellspacing='0' style='margin-bottom:12px'>{''.join(f'<tr>{row}</tr>' for row in shown)}</table>"


def _page(sections: Iterable[Section]) -> str:
    colours = theme.tokens()
    body = "".join(
        f'<p style="margin:16px 0 4px 0; font-weight:600; color:{colours.muted}">{escape(title)}</p>{content}'
        for title, content in sections
    )
    return (
        f"<style>p {{ margin: 0 0 4px 0; }} ul {{ margin: 0; -qt-list-indent: 1; }} a {{ color: {colours.accent}; }}"
        f"</style><div style='color:{colours.text}'>{body}</div>"
    )


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
            copy_text(self._term.code)

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


@dataclass(frozen=True, slots=True)
class TermContext:
    """The taxonomy of a term, and all that is installed, by id."""

    taxonomy: Taxonomy
    installed: Mapping[str, Taxonomy]


def term_page(term: Term, around: TermContext) -> str:
    """Return the page of a term."""
    return _page(
        (
            *_texts(term),
            *_labels(term),
            *_alternatives(term),
            *_mappings(term, around),
            *_life(term, around.taxonomy),
            *_ranges(term),
            *_columns(term),
        )
    )


def _mappings(term: Term, around: TermContext) -> Iterator[Section]:
    rows = [
        (
            _muted(escape(around.taxonomy.schemes.get(match.scheme) or match.scheme)),
            escape(match_kind_name(match.kind)),
            _target(match.scheme, match.target, around.installed),
        )
        for match in term.matches
    ]
    if rows:
        yield QCoreApplication.translate("TermPage", "Mappings to other schemes"), _table(rows)

"""Page of HTML about a term or a taxonomy, in the colours of the scheme."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication

from tipcoder.domain.taxonomies import Taxonomy, Term
from tipcoder.framework.expressions.sentence_ranges import read_ranges
from tipcoder.languages import ui_language
from tipcoder.languages.registry import LANGUAGES
from tipcoder.ui import theme
from tipcoder.ui.taxonomies.term_names import match_kind_name, provenance_name
from tipcoder.ui.text.names import language_name

TERM_LINK = "term:"
"""Beginning of a link to another term: `term:means/threat`."""
_RANGES = "ranges"


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


Section = tuple[str, str]


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
        label = term.labels.get(code, "")
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
        return texts[code]
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

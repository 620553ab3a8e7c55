"""Counts the use of terms, and merges, retires and revives them.

The forms of the project are filled anew after every change. A coding that is open must be opened again to offer what
changed, and those that `merge` returns because their answers changed.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from tipcoder.domain.taxonomies import Taxonomy, Term, TermStatus
from tipcoder.errors import UserError
from tipcoder.framework.engine.editing import recoded_answers, with_counts
from tipcoder.framework.form.form import Form, Item, Question, Section
from tipcoder.services.coding import live_of, standing
from tipcoder.services.forms import FilledForm, asking, fill_form, lists_of, open_terms
from tipcoder.services.projects import OpenProject, form_of, refresh_form, refuse_second
from tipcoder.services.taxonomies.taxonomy_merge import GONE
from tipcoder.storage.coding import term_recoding as stored_terms
from tipcoder.storage.coding.codings import load_coding
from tipcoder.storage.coding.frameworks import framework_ids
from tipcoder.storage.coding.term_recoding import Recoded
from tipcoder.storage.coding.term_uses import Asking, TermKey, Use, codings_with, count_uses
from tipcoder.storage.file.database import Database
from tipcoder.storage.taxonomies import load_labels

_LOOKS_UP = ("instance(", "choice-name(")


def merge(project: OpenProject, taxonomy: str, code: str, into: str) -> tuple[str, ...]:
    """Let a term take the place of another in all answers, and return the codings that changed. One transaction.

    Each changed answer is an edit of its coding: history shows it, and undo takes it back. The merged term stays,
    deprecated, with its labels: so answers keep the words in which they were once coded.

    Raises:
        UserError: second_only_codes; term_merge_target, when the other term is itself gone.
    """
    refuse_second(project)
    known = whole_taxonomy(project, taxonomy)
    term, target = known.by_code()[code], known.by_code()[into]
    if target.status in GONE or into == code:
        raise UserError("term_merge_target", term=target.label("en"))
    merged = replace(term, status=TermStatus.DEPRECATED, replaced_by=(into,))
    changed = {taxonomy: _with(known, merged)}
    recoded = tuple(recoded_codings(project, changed, {(taxonomy, code): into}))
    stored_terms.save_term(project.database, taxonomy, merged, recoded, coder=project.project.coder)
    refresh_form(project)
    return tuple(coding.coding_id for coding in recoded)


def retire(project: OpenProject, taxonomy: str, code: str) -> None:
    """Deprecate a term: offered no more, shown where it is used."""
    set_term(project, taxonomy, replace(bare_taxonomy(project, taxonomy).by_code()[code], status=TermStatus.DEPRECATED))


def revive(project: OpenProject, taxonomy: str, code: str) -> None:
    """Offer a term again that was deprecated or rejected. Nothing takes its place any more."""
    term = bare_taxonomy(project, taxonomy).by_code()[code]
    set_term(project, taxonomy, replace(term, status=TermStatus.ACTIVE, replaced_by=()))


def uses(project: OpenProject, taxonomy: str) -> dict[str, Use]:
    """Return how many answers, codings and cases at work use each term, in all versions of the framework."""
    found = count_uses(project.database, questions_asking(project, (taxonomy,)), are_own=True)
    return {code: use for (_, code), use in found.items()}


def questions_asking(project: OpenProject, taxonomies: Iterable[str]) -> tuple[Asking, ...]:
    """Return the questions that take their choices from some taxonomies, of all versions of the framework."""
    wanted = frozenset(taxonomies)
    return tuple(
        question for id in framework_ids(project.database) for question in asking(form_of(project, id), id, wanted)
    )


def recoded_codings(
    project: OpenProject, changed: Mapping[str, Taxonomy], codes: Mapping[TermKey, str]
) -> Iterator[Recoded]:
    """Yield the codings in whose answers other codes take the place of some, as they will be.

    `changed` are the taxonomies by id as they will be, `codes` the new code of each term of a taxonomy.
    """
    questions = questions_asking(project, changed)
    codings = codings_with(project.database, questions, codes.keys())
    forms = {
        framework: fill_form(project.database, framework, form_of(project, framework).form, changed, is_whole=True)
        for framework in set(codings.values())
    }
    for coding, framework in codings.items():
        yield recode(project.database, coding, forms[framework], codes)


def set_term(project: OpenProject, taxonomy: str, term: Term) -> None:
    """Store status and replacements of a term that is there."""
    stored_terms.save_term(project.database, taxonomy, term)
    refresh_form(project)


def bare_taxonomy(project: OpenProject, taxonomy: str) -> Taxonomy:
    """Return an installed taxonomy with labels as its only texts, and the terms that the person at work may know.

    Raises:
        UserError: taxonomy_not_installed.
    """
    return open_terms(project.database, whole_taxonomy(project, taxonomy))


def whole_taxonomy(project: OpenProject, taxonomy: str) -> Taxonomy:
    """Return an installed taxonomy with labels as its only texts, and with every term: nothing of it may be shown.

    Raises:
        UserError: taxonomy_not_installed.
    """
    found = load_labels(project.database, (taxonomy,)).get(taxonomy)
    if found is None:
        raise UserError("taxonomy_not_installed", taxonomy=taxonomy)
    return found


def _with(taxonomy: Taxonomy, changed: Term) -> Taxonomy:
    return replace(taxonomy, terms=tuple(changed if term.code == changed.code else term for term in taxonomy.terms))


def recode(database: Database, coding_id: str, filled: FilledForm, codes: Mapping[TermKey, str]) -> Recoded:
    """Return the edit that puts other codes into the answers of a coding, and all that follows from its answers.

    `filled` is the form with its choices as they will be, `codes` the new code of each term of a taxonomy. Hidden
    answers are changed too. Nothing is triggered: the answer stays what it was, under another code.
    """
    stored = load_coding(database, coding_id)
    live = live_of(filled.form, stored)
    by_list = {
        id: {code: new for (taxonomy, code), new in codes.items() if taxonomy == name}
        for id, name in lists_of(filled, {name for name, _ in codes}).items()
    }
    edit = with_counts(live, tuple(recoded_answers(live, by_list)))
    live.apply(edit)
    return Recoded(coding_id, edit, standing(live, edit))


def looks_up(form: Form) -> bool:
    """Return whether what a form asks or calculates depends on labels or columns of its choices."""
    return any(
        name in expression for item in _items(form.children) for expression in _expressions(item) for name in _LOOKS_UP
    )


def _items(items: Iterable[Item]) -> Iterator[Item]:
    for item in items:
        yield item
        if not isinstance(item, Question):
            yield from _items(item.children)


def _expressions(item: Item) -> tuple[str, ...]:
    if isinstance(item, Question):
        return item.relevant, item.readonly, item.required, item.constraint, item.calculate
    return (item.relevant, item.readonly) if isinstance(item, Section) else (item.relevant, item.readonly, item.count)

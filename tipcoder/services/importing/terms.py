"""Terms that a workbook proposes: added to its sheet `terms` with the status `proposed`, and used in answers."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from tipcoder.domain.import_plan import Incoming, NewTerm
from tipcoder.domain.taxonomies import Taxonomy, Term, TermStatus
from tipcoder.exchange.privacy.proposals import codes_for_others
from tipcoder.exchange.privacy.release_policy import own_keys
from tipcoder.services.forms import FilledForm
from tipcoder.services.importing.rows import asked_by
from tipcoder.services.taxonomies.taxonomy_merge import place_under
from tipcoder.storage.file.database import Database
from tipcoder.storage.taxonomies.taxonomies import load_taxonomies

_CODE = re.compile(r"[a-z0-9_]+")


def find_new_terms(filled: FilledForm, incoming: Incoming, key_of: Callable[[str], str]) -> tuple[NewTerm, ...]:
    """Return the proposed terms of a workbook that the project lacks and some answer uses, of taxonomies only."""
    form = filled.form
    hidden = {} if key_of is own_keys else codes_for_others(form, key_of)
    known = {
        (name, code)
        for name, choices in form.choices.items()
        for code in (*(choice.code for choice in choices), *hidden.get(name, {}).values())
    }
    used = _used(filled, incoming)
    return tuple(
        term
        for term in incoming.proposals
        if term.list in filled.taxonomies
        and (term.list, term.code) in used
        and (term.list, term.code) not in known
        and _CODE.fullmatch(term.code)
        and any(term.labels.values())
    )


def with_terms(database: Database, filled: FilledForm, terms: Iterable[NewTerm], coder: str) -> dict[str, Taxonomy]:
    """Return the installed taxonomies that get new terms, with these, by id."""
    by_taxonomy: dict[str, dict[str, NewTerm]] = {}
    for term in terms:
        by_taxonomy.setdefault(filled.taxonomies[term.list], {})[term.code] = term
    found = load_taxonomies(database, by_taxonomy)
    return {id: _extended(taxonomy, by_taxonomy[id], filled, coder) for id, taxonomy in found.items()}


def _extended(taxonomy: Taxonomy, new: Mapping[str, NewTerm], filled: FilledForm, coder: str) -> Taxonomy:
    terms = list(taxonomy.terms)
    for term in new.values():
        labels = {
            language or filled.form.default_language or "en": text for language, text in term.labels.items() if text
        }
        parent = term.parent if term.parent in taxonomy.by_code() else ""
        proposed = Term(term.code, labels, parent, status=TermStatus.PROPOSED, proposed_by=coder)
        terms.insert(place_under(terms, parent), proposed)
    return replace(taxonomy, terms=tuple(terms))


def _used(filled: FilledForm, incoming: Incoming) -> set[tuple[str, str]]:
    lists = {
        place: question.choices
        for place, question in asked_by(filled.form).questions.items()
        if question.type.is_select and question.choices
    }
    return {
        (lists[row.roster, key], code)
        for row in incoming.rows()
        for key, answer in row.answers.items()
        if (row.roster, key) in lists
        for code in answer.value.split()
    }

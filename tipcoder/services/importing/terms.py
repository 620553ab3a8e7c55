"""Handles proposed terms of a workbook: new ones, and those whose codes were hidden."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from tipcoder.domain.answers import Answer
from tipcoder.domain.import_plan import NewTerm
from tipcoder.domain.records import RowRecord
from tipcoder.domain.taxonomies import Taxonomy, Term, TermStatus
from tipcoder.exchange.privacy.proposals import codes_for_others
from tipcoder.exchange.privacy.release_plan import own_keys
from tipcoder.exchange.reading.delivery_reading import DeliveryReading
from tipcoder.framework.form.form import Form
from tipcoder.services.forms import FilledForm
from tipcoder.services.importing.rows import QuestionIndex
from tipcoder.services.taxonomies.taxonomy_merge import place_under
from tipcoder.storage.file.database import Database
from tipcoder.storage.taxonomies.taxonomies import load_taxonomies
from tipcoder.storage.taxonomies.term_merge import TermChanges

_CODE = re.compile(r"[a-z0-9_]+")


def find_new_terms(filled: FilledForm, incoming: DeliveryReading, key_of: Callable[[str], str]) -> tuple[NewTerm, ...]:
    """Return the proposed terms of a workbook that the project lacks and some answer uses, of taxonomies only."""
    proposals = [term for term in incoming.terms if term.status == TermStatus.PROPOSED]
    if not proposals:
        return ()
    form = filled.form
    hidden = {} if key_of is own_keys else codes_for_others(form, key_of)
    known = {
        (name, code)
        for name, choices in form.choices.items()
        for code in (*(choice.code for choice in choices), *hidden.get(name, {}).values())
    }
    used = _used(form, incoming)
    return tuple(
        NewTerm(term.taxonomy, term.code, term.parent, term.labels, term.sheet, term.line)
        for term in proposals
        if term.taxonomy in filled.taxonomies
        and (term.taxonomy, term.code) in used
        and (term.taxonomy, term.code) not in known
        and _CODE.fullmatch(term.code)
        and any(term.labels.values())
    )


def with_terms(database: Database, filled: FilledForm, terms: Iterable[NewTerm], coder: str) -> dict[str, TermChanges]:
    """Return the changes of installed taxonomies that get new terms, by id."""
    by_taxonomy: dict[str, dict[str, NewTerm]] = {}
    for term in terms:
        by_taxonomy.setdefault(filled.taxonomies[term.list], {})[term.code] = term
    found = load_taxonomies(database, by_taxonomy)
    return {
        id: TermChanges(taxonomy, _extended(taxonomy, by_taxonomy[id], filled, coder)) for id, taxonomy in found.items()
    }


def _extended(taxonomy: Taxonomy, new: Mapping[str, NewTerm], filled: FilledForm, coder: str) -> Taxonomy:
    terms = list(taxonomy.terms)
    for term in new.values():
        labels = {
            language or filled.form.default_language or "en": text for language, text in term.labels.items() if text
        }
        parent = term.parent if term.parent in taxonomy.by_code() else ""
        proposed = Term(term.code, labels, parent=parent, status=TermStatus.PROPOSED, proposed_by=coder)
        terms.insert(place_under(terms, parent), proposed)
    return replace(taxonomy, terms=tuple(terms))


def _used(form: Form, incoming: DeliveryReading) -> set[tuple[str, str]]:
    lists = {
        (roster, question.key): question.choices
        for roster, question in form.all_questions()
        if question.type.is_select and question.choices
    }
    return {
        (lists[row.roster, key], code)
        for row in incoming.rows()
        for key, answer in row.answers.items()
        if (row.roster, key) in lists
        for code in answer.value.split()
    }


def with_own_codes(
    incoming: DeliveryReading, index: QuestionIndex, form: Form, key_of: Callable[[str], str]
) -> DeliveryReading:
    """Return what came with the codes that the project has; `key_of` is what hid them."""
    hidden = {} if key_of is own_keys else codes_for_others(form, key_of)
    if not hidden:
        return incoming
    codes = {name: {exported_answer: code for code, exported_answer in found.items()} for name, found in hidden.items()}
    lists = {place: codes[question.choices] for place, question in index.questions.items() if question.choices in codes}
    cases = tuple(
        {roster: tuple(_row(row, lists) for row in rows) for roster, rows in case.items()} for case in incoming.cases
    )
    return replace(incoming, cases=cases)


def _row(row: RowRecord, lists: Mapping[tuple[str, str], Mapping[str, str]]) -> RowRecord:
    answers = {
        key: _answer(answer, lists[row.roster, key]) if (row.roster, key) in lists else answer
        for key, answer in row.answers.items()
    }
    return replace(row, answers=answers)


def _answer(answer: Answer, codes: Mapping[str, str]) -> Answer:
    return replace(answer, value=" ".join(codes.get(code, code) for code in answer.value.split(" ")))

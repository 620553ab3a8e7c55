"""Proposes terms, and approves, merges, rejects or withdraws proposals.

The forms of the project are filled anew after every change; a coding that is open must be opened again to offer what
changed.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from tipcoder.domain.folding import fold
from tipcoder.domain.projects import CodingRole
from tipcoder.domain.taxonomies import Taxonomy, Term, TermStatus
from tipcoder.errors import UserError
from tipcoder.services.projects import OpenProject, refresh_form
from tipcoder.services.taxonomies.taxonomy_merge import place_under
from tipcoder.services.taxonomies.terms import bare_taxonomy, merge, questions_asking, set_term, whole_taxonomy
from tipcoder.storage.coding import term_recoding as stored_terms
from tipcoder.storage.coding.term_uses import count_uses, in_history

LONGEST_SLUG = 40
_NO_TEXTS: Mapping[str, str] = MappingProxyType({})
_NOT_OF_A_CODE = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Approve:
    """The proposal becomes a term like any other."""


@dataclass(frozen=True, slots=True)
class MergeInto:
    """The proposal means what the term `code` means, which takes its place in all answers."""

    code: str


@dataclass(frozen=True, slots=True)
class Reject:
    """The proposal is not taken up. Answers that use it keep it, to be coded anew."""


Decision = Approve | MergeInto | Reject


def propose_term(
    project: OpenProject,
    taxonomy: str,
    labels: Mapping[str, str],
    *,
    parent: str = "",
    definitions: Mapping[str, str] = _NO_TEXTS,
    columns: Mapping[str, str] = _NO_TEXTS,
) -> Term:
    """Add a term of the coder's own behind the others under `parent`, offered from now on, and return it.

    Its code is made of the coder's and of the label, and is for ever: `srb_01_begging_online`. `columns` are those by
    which questions filter their choices: without the country, the means of a country's code would not be offered.

    Raises:
        UserError: term_label_missing; term_known, when a term has this label; taxonomy_not_installed.
    """
    said = {language: label.strip() for language, label in labels.items() if label.strip()}
    if not said:
        raise UserError("term_label_missing")
    _check_new(bare_taxonomy(project, taxonomy), said)
    known = whole_taxonomy(project, taxonomy)
    proposer = project.project.coder
    term = Term(
        _new_code(proposer, next(iter(said.values())), known.by_code()),
        said,
        parent=parent,
        definitions={language: text.strip() for language, text in definitions.items() if text.strip()},
        status=TermStatus.PROPOSED,
        columns={name: value for name, value in columns.items() if value},
        proposed_by=proposer,
    )
    stored_terms.add_term(project.database, taxonomy, term, place_under(known.terms, parent))
    refresh_form(project)
    return term


def withdraw(project: OpenProject, taxonomy: str, code: str) -> None:
    """Take a proposal back that no answer uses. One that an answer used at some time stays, rejected, for history.

    Raises:
        UserError: term_in_use, term_has_narrower, by what the person at work may know.
    """
    known = bare_taxonomy(project, taxonomy)
    term = _proposed(known, code)
    if _has_narrower(known, code):
        raise UserError("term_has_narrower", term=term.label("en"))
    questions, key = questions_asking(project, (taxonomy,)), (taxonomy, code)
    is_of_second = project.database.role is CodingRole.SECOND
    use = count_uses(project.database, questions, are_own=is_of_second).get(key)
    if use and use.answers:
        raise UserError("term_in_use", term=term.label("en"), answers=use.answers, cases=use.cases)
    is_needed = use or _has_narrower(whole_taxonomy(project, taxonomy), code)
    if is_needed or in_history(project.database, questions, (key,)):
        set_term(project, taxonomy, replace(term, status=TermStatus.REJECTED))
    else:
        stored_terms.delete_term(project.database, taxonomy, code)
        refresh_form(project)


def decide(project: OpenProject, taxonomy: str, code: str, decision: Decision) -> tuple[str, ...]:
    """Decide on a proposal, and return the codings whose answers changed.

    Raises:
        UserError: term_merge_target, when the other term is itself gone.
    """
    term = _proposed(bare_taxonomy(project, taxonomy), code)
    match decision:
        case Approve():
            set_term(project, taxonomy, replace(term, status=TermStatus.ACTIVE))
        case Reject():
            set_term(project, taxonomy, replace(term, status=TermStatus.REJECTED))
        case MergeInto(into):
            return merge(project, taxonomy, code, into)
    return ()


def _has_narrower(taxonomy: Taxonomy, code: str) -> bool:
    return any(term.parent == code for term in taxonomy.terms)


def _proposed(taxonomy: Taxonomy, code: str) -> Term:
    term = taxonomy.by_code()[code]
    if term.status is not TermStatus.PROPOSED:
        raise ValueError(f"the term {code} is {term.status}, no proposal")
    return term


def _check_new(known: Taxonomy, said: Mapping[str, str]) -> None:
    for term in known.terms:
        for language, label in said.items():
            if language in term.labels and fold(term.labels[language]) == fold(label):
                raise UserError("term_known", label=label)


def _new_code(coder: str, label: str, known: Mapping[str, Term]) -> str:
    code = _single_spaced(f"{coder} {label}")[: len(coder) + LONGEST_SLUG].strip("_")
    number = 2
    free = code
    while free in known:
        free, number = f"{code}_{number}", number + 1
    return free


def _single_spaced(text: str) -> str:
    return _NOT_OF_A_CODE.sub("_", fold(text)).strip("_")

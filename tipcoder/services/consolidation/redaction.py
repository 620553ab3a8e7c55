"""Redacts words of deliveries that hold more than may cross a border.

Terms that coders proposed get codes that tell nothing and no labels, as in a workbook of profile `unodc`; keys typed by
hand, which may be names, give way to ids; findings give their places without quoting cells.
"""

import re
from collections.abc import Collection, Mapping
from dataclasses import replace
from hashlib import blake2b, file_digest
from pathlib import Path

from tipcoder.domain.taxonomies import Term
from tipcoder.exchange.privacy.proposals import is_a_coders
from tipcoder.exchange.privacy.release_plan import keyed_with
from tipcoder.exchange.reading.faults import Fault
from tipcoder.framework.form.form import Choice, Form

HIDDEN = "…"
_PROPOSED = "proposed_"
_PURPOSE = b"tipcoder terms"
_MASKED = re.compile(r"proposed_[a-z2-7]{16}(_[a-z_]+)?")
_ID = re.compile(r"(uuid:)?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_OF_FRAMEWORK = frozenset(("file", "kind", "question", "version"))
"""Values of findings that are the framework's words, or what the report says anyway."""


def is_masked(code: str) -> bool:
    """Return whether the code of a proposed term is masked already."""
    return _MASKED.fullmatch(code) is not None


def secret_of(path: Path) -> str:
    """Return a secret that follows from a delivery's content: whoever does not have the file cannot make it."""
    with path.open("rb") as file:
        return file_digest(file, lambda: blake2b(digest_size=32, person=_PURPOSE)).hexdigest()


def shown_code(secret: str, taxonomy: str, term: Term) -> str:
    """Return what a term is called outside of its project: without the secret nobody can try which words it was."""
    if not term.is_a_coders or is_masked(term.code):
        return term.code
    return f"{_PROPOSED}{keyed_with(bytes.fromhex(secret))(f'{taxonomy}/{term.code}')}"


def masked_terms(secret: str, terms: Mapping[str, Mapping[str, Term]]) -> dict[str, dict[str, Term]]:
    """Return what a delivery says of terms, without the words of proposed ones, by taxonomy and code."""
    found: dict[str, dict[str, Term]] = {}
    for taxonomy, known in terms.items():
        masked = found[taxonomy] = {}
        for term in known.values():
            code = shown_code(secret, taxonomy, term)
            parent = known.get(term.parent)
            above = shown_code(secret, taxonomy, parent) if parent is not None else term.parent
            masked[code] = term if code == term.code else Term(code, {}, parent=above, status=term.status)
    return found


def without_proposals(form: Form, kept: Collection[str]) -> Form:
    """Return a form whose lists have no proposed terms but those with masked codes, and those `kept`."""
    lists = {
        name: tuple(choice for choice in choices if not is_proposed(choice) or choice.code in kept)
        for name, choices in form.choices.items()
    }
    return replace(form, choices=lists)


def is_proposed(choice: Choice) -> bool:
    """Return whether a choice is a term in the words of a coder, which nobody approved."""
    return is_a_coders(choice) and not is_masked(choice.code)


def is_id(key: str) -> bool:
    """Return whether a key is an id, which holds no words of a person."""
    return _ID.fullmatch(key) is not None


def masked_fault(fault: Fault) -> Fault:
    """Return a finding that quotes no cell."""
    values = {
        name: value if name in _OF_FRAMEWORK or not isinstance(value, str) else HIDDEN
        for name, value in fault.values.items()
    }
    sheet = HIDDEN if fault.code == "delivery_sheet_ignored" else fault.sheet
    return replace(fault, sheet=sheet, values=values)

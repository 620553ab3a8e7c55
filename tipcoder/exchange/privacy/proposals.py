"""Hides codes and words of terms that coders proposed: the words are theirs, and the codes say who they are.

What is said here of proposed terms is so of those too that were rejected or merged: answers keep the former, and lists
both.

A proposed term leaves under a code that tells nothing, `proposed_` and sixteen letters and digits, the same in every
delivery to one recipient; its label only after a person looked at it.
"""

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from functools import partial

from tipcoder.domain.taxonomies import TermStatus
from tipcoder.framework.form.form import Choice, Form, Text
from tipcoder.framework.xlsform.external import A_CODERS
from tipcoder.languages.captions import Captions

_PROPOSED = "proposed"
_OF_CODERS = (TermStatus.PROPOSED, TermStatus.REJECTED)
_CODE = re.compile(r"\w+")

TermKey = tuple[str, str]
"""A list and the code of a term in it."""


def proposals(form: Form) -> dict[TermKey, Choice]:
    """Return the terms of the lists of a form whose words are a coder's alone."""
    return {
        (name, choice.code): choice
        for name, choices in form.choices.items()
        for choice in choices
        if is_a_coders(choice)
    }


def is_a_coders(choice: Choice) -> bool:
    """Return whether the words of a term are a coder's alone."""
    return choice.columns.get("status") in _OF_CODERS or choice.columns.get(A_CODERS) == "yes"


def codes_for_others(form: Form, key: Callable[[str], str]) -> dict[str, Mapping[str, str]]:
    """Return what proposed terms are called, by list and code. `key` makes a key that nobody can trace."""
    found: dict[str, dict[str, str]] = {}
    for name, code in proposals(form):
        found.setdefault(name, {})[code] = f"{_PROPOSED}_{key(f'{name}/{code}')}"
    return {**found}


def in_calculated(codes: Mapping[str, Mapping[str, str]]) -> Callable[[str], str]:
    """Return what gives terms of any list their `codes` in what was calculated of answers."""
    shown = {code: name for of_list in codes.values() for code, name in of_list.items()}
    return partial(_CODE.sub, lambda found: shown.get(found[0], found[0]))


def in_order_of_codes(form: Form, codes: Mapping[str, Mapping[str, str]]) -> Form:
    """Return a form whose proposed terms come last, by what they are called: their places tell nothing of them."""
    lists = {name: _proposed_last(choices, codes.get(name, {})) for name, choices in form.choices.items()}
    return replace(form, choices=lists) if codes else form


def _proposed_last(choices: tuple[Choice, ...], codes: Mapping[str, str]) -> tuple[Choice, ...]:
    return tuple(sorted(choices, key=lambda choice: codes.get(choice.code, "")))


def without_words(form: Form, shown: Collection[TermKey], captions: Captions) -> Form:
    """Return a form whose proposed terms have no label of their own, but those whose words may be `shown`."""
    hidden = proposals(form).keys() - set(shown)
    if not hidden:
        return form
    bare = Text(dict.fromkeys(form.languages or ("",), (captions.proposed_term,)))
    lists = {
        name: tuple(replace(choice, label=bare) if (name, choice.code) in hidden else choice for choice in choices)
        for name, choices in form.choices.items()
    }
    return replace(form, choices=lists)

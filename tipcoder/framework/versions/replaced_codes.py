"""Finds the codes that took the place of others within the lists of a form."""

from collections.abc import Mapping
from dataclasses import replace

from tipcoder.framework.form.form import Form
from tipcoder.framework.versions.choice_matching import match_terms


def replaced_codes(form: Form) -> dict[str, dict[str, str]]:
    """Return the code that took the place of each choice which is offered no more, where there is exactly one."""
    found = {
        id: dict(match_terms([replace(choice, columns={}) for choice in choices], choices).replaced)
        for id, choices in form.choices.items()
    }
    return {id: {code: _last(codes, code) for code in codes} for id, codes in found.items() if codes}


def _last(codes: Mapping[str, str], code: str) -> str:
    """Follow a code to the one that stands for it in the end."""
    passed = {code}
    while (successor := codes.get(code, "")) and successor not in passed:
        passed.add(successor)
        code = successor
    return code

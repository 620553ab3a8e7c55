"""Matches the choices of a list with those of a newer version of the framework.

A choice is known by its code. It is retired where the newer list does not have it any more, or has it with the column
`status` as `deprecated` or `rejected` and the older one had not. What follows a retired choice is written in the
choices sheet, in any of three ways: the column `replaced_by` of the retired choice in the newer list, the same column
in the older list, or the column `was` of the new choice; codes with spaces between. ChoiceMatching of taxonomies have
`replaced_by` and `status` of their own. A successor that is itself gone leads on to its own.

| retired choice | answers |
| --- | --- |
| one successor | get the successor |
| no successor, still in the list | stay |
| several successors, still in the list | stay; a person has to choose |
| gone from the list, no successor or several | are retired; for several a person has to choose |
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from tipcoder.framework.form.form import Choice, Form

_OUT = ("deprecated", "rejected")


def _is_newly_out(before: Choice, after: Choice) -> bool:
    return after.columns.get("status") in _OUT and before.columns.get("status") not in _OUT


def _came_from(before: Mapping[str, Choice], after: Mapping[str, Choice]) -> Mapping[str, tuple[str, ...]]:
    """Map the codes that new choices name as their earlier ones to these choices."""
    found: dict[str, tuple[str, ...]] = {}
    for code, choice in after.items():
        if code not in before:
            for earlier in choice.columns.get("was", "").split():
                found[earlier] = (*found.get(earlier, ()), code)
    return found


def _successors(
    code: str, before: Mapping[str, Choice], after: Mapping[str, Choice], came_from: Mapping[str, tuple[str, ...]]
) -> tuple[str, ...]:
    found: dict[str, None] = {}
    ahead, seen = [code], {code}
    for current in ahead:
        for follower in _followers(current, before, after, came_from):
            if follower in after:
                found[follower] = None
            elif follower not in seen:
                seen.add(follower)
                ahead.append(follower)
    found.pop(code, None)
    return tuple(found)


def _followers(
    code: str, before: Mapping[str, Choice], after: Mapping[str, Choice], came_from: Mapping[str, tuple[str, ...]]
) -> tuple[str, ...]:
    written = [lists[code].columns.get("replaced_by", "") for lists in (after, before) if code in lists]
    named = next((text.split() for text in written if text.strip()), [])
    return (*named, *came_from.get(code, ()))


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


@dataclass(frozen=True, slots=True)
class ChoiceMatching:
    """Choices of a list in a newer version, by code.

    `replaced` maps to the successor, `split` to the several of them; `gone` are no longer in the list, and those of
    `split` may be among them; `retired` are still in it and have no successor. `known` are all codes of the newer list;
    None: they are not known here, and any code is taken.
    """

    known: frozenset[str] | None
    replaced: Mapping[str, str] = field(default_factory=dict)
    split: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    gone: frozenset[str] = frozenset()
    retired: frozenset[str] = frozenset()

    def now(self, code: str) -> str:
        """Return what a code is now, "" where it is not in the list any more."""
        if code in self.replaced:
            return self.replaced[code]
        return code if self.known is None or code in self.known else ""


ANY = ChoiceMatching(None)


def match_terms(old: Iterable[Choice], new: Iterable[Choice]) -> ChoiceMatching:
    """Find out what became of the choices of a list. An empty newer list is one that is not installed."""
    before = {choice.code: choice for choice in old}
    after = {choice.code: choice for choice in new}
    if not after:
        return ANY
    replaced: dict[str, str] = {}
    split: dict[str, tuple[str, ...]] = {}
    gone: set[str] = set()
    retired: set[str] = set()
    came_from = _came_from(before, after)
    for code, choice in before.items():
        if code in after and not _is_newly_out(choice, after[code]):
            continue
        successors = _successors(code, before, after, came_from)
        if code not in after and len(successors) != 1:
            gone.add(code)
        if len(successors) == 1:
            replaced[code] = successors[0]
        elif successors:
            split[code] = successors
        elif code in after:
            retired.add(code)
    return ChoiceMatching(frozenset(after), replaced, split, frozenset(gone), frozenset(retired))

"""Finds numbers of persons, phones and documents among the numbers that answers hold, not among their texts.

A number is suspect if it has the check digits of a personal number, looks like a phone, or has more digits than any
that the question's constraint allows. A leading zero that was lost on the way is put back for the check.
"""

import re
from collections.abc import Iterator

from tipcoder.analysis.identifiers.finder import find_identifiers
from tipcoder.domain.identifiers import Identifier, IdentifierKind, Sign

USUAL_DIGITS = 6
"""Digits of a number that needs no second look where the constraint sets no bound: counts, months, sums of money."""
_DECIMALS = 2
_PERSONAL_DIGITS = 13
_NUMBER = re.compile(r"[+-]?(?P<whole>[0-9]*)(?:\.(?P<fraction>[0-9]*))?")
_PHONE = re.compile(r"(?:\+|00)[1-9][0-9]{7,14}|0[1-9][0-9]{6,9}|3(?:8[129]|73|55)[0-9]{7,9}")
_BOUND = re.compile(r"\.\s*<(?P<with>=?)\s*(?P<number>[0-9]+)(?:\.[0-9]+)?")
_OUTER = re.compile(r"\b(and|or)\b|[()]")


def most_digits(constraint: str) -> int:
    """Return the digits before the point of the greatest number that a constraint (XPath) allows, else `USUAL_DIGITS`.

    Counted are bounds that hold in any case: `. <= 500` alone or joined by `and`.
    """
    found = filter(None, map(_BOUND.fullmatch, _parts(constraint)))
    bounds = [int(bound["number"]) - (not bound["with"]) for bound in found]
    return len(str(min(bounds))) if bounds else USUAL_DIGITS


def find_in_number(value: str, most: int, *, is_calculated: bool) -> Identifier | None:
    """Return what a number may tell of a person, None for nothing. It has `most` digits before the point at most.

    What was calculated may have any number of decimals, and nothing is said of words.
    """
    found = _NUMBER.fullmatch(value)
    if found is None:
        return None
    whole, fraction = found["whole"].lstrip("0"), (found["fraction"] or "").rstrip("0")
    digits = whole + ("" if is_calculated else fraction)
    if _is_personal(digits):
        return _whole(value, IdentifierKind.PERSONAL_NUMBER, Sign.CHECKED)
    if len(whole) <= most and len(digits) <= most + _DECIMALS:
        return None
    written = value.replace(".", "") if not is_calculated else value
    is_phone = _PHONE.fullmatch(written) is not None
    if is_phone:
        return _whole(value, IdentifierKind.PHONE, Sign.USUAL_FORM)
    return _whole(value, IdentifierKind.NUMBER, Sign.NUMBER)


def _is_personal(digits: str) -> bool:
    if not _PERSONAL_DIGITS - 1 <= len(digits) <= _PERSONAL_DIGITS:
        return False
    found = find_identifiers(digits.zfill(_PERSONAL_DIGITS), "en")
    return any(one.kind is IdentifierKind.PERSONAL_NUMBER for one in found)


def _whole(value: str, kind: IdentifierKind, sign: Sign) -> Identifier:
    return Identifier(kind, 0, len(value), value, sign)


def _parts(expression: str) -> Iterator[str]:
    """Yield what is joined by `and`, brackets about the whole taken off; nothing of an `or`."""
    begun, depth, parts = 0, 0, []
    for found in _OUTER.finditer(expression):
        depth += {"(": 1, ")": -1}.get(found[0], 0)
        if depth == 0 and found[0] == "or":
            return
        if depth == 0 and found[0] == "and":
            parts.append(expression[begun : found.start()])
            begun = found.end()
    parts.append(expression[begun:])
    for part in map(str.strip, parts):
        if part.startswith("(") and part.endswith(")"):
            yield from _parts(part[1:-1])
        else:
            yield part

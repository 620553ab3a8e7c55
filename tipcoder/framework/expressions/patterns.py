"""Finds regular expressions that take exponential time: nothing stops them once they run, so none is run."""

import re
from functools import lru_cache
from re import _constants as codes  # type: ignore[attr-defined]  # Python's own parser of patterns has no public name
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

_REPEATS = (codes.MAX_REPEAT, codes.MIN_REPEAT)


@lru_cache(maxsize=1_000)
def is_explosive(pattern: str) -> bool:
    """Return whether a text that nearly matches is tried in exponentially many ways: `(a+)+`, `([a-z]+ ?)*`.

    Found are repetitions without end of something that is, but for what may be missing, such a repetition itself.
    What is not a regular expression is not explosive.
    """
    try:
        return _holds_explosive(parser.parse(pattern))
    except (re.error, OverflowError, RecursionError):
        return False


def _holds_explosive(parts: Any) -> bool:
    for operation, argument in parts:
        if operation in _REPEATS and _is_endless(argument) and _is_one_repeat(argument[2]):
            return True
        if any(_holds_explosive(inner) for inner in _inner(operation, argument)):
            return True
    return False


def _is_endless(argument: Any) -> bool:
    return argument[1] is codes.MAXREPEAT or argument[1] > 20


def _is_one_repeat(parts: Any) -> bool:
    """Return whether a sequence is a repetition without end, and nothing else that must be there."""
    needed = [(operation, argument) for operation, argument in parts if not _may_be_missing(operation, argument)]
    if not needed:
        return any(operation in _REPEATS and _is_endless(argument) for operation, argument in parts)
    if len(needed) > 1:
        return False
    operation, argument = needed[0]
    if operation in _REPEATS:
        return _is_endless(argument)
    return any(_is_one_repeat(inner) for inner in _inner(operation, argument))


def _may_be_missing(operation: Any, argument: Any) -> bool:
    return operation in _REPEATS and argument[0] == 0


def _inner(operation: Any, argument: Any) -> tuple[Any, ...]:
    if operation in _REPEATS:
        return (argument[2],)
    if operation is codes.SUBPATTERN:
        return (argument[3],)
    if operation is codes.BRANCH:
        return tuple(argument[1])
    return ()

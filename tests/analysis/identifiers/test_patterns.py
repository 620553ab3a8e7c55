"""No pattern that a whole text is searched with begins at each of many equal characters and goes on to their end.

A search with such a one takes as many steps as the square of their number: `\\d+x` in a text of figures alone.
"""

import importlib
import pkgutil
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

import tipcoder.analysis.identifiers
from tipcoder.analysis import normalised_text
from tipcoder.analysis.identifiers.vocabulary import LatePattern

parser, codes = (importlib.import_module(f"re.{name}") for name in ("_parser", "_constants"))
_REPEATED = "1Aaж _.-,*(/"
_REPEATS = (codes.MAX_REPEAT, codes.MIN_REPEAT)
_MODULES = (
    *(importlib.import_module(found.name) for found in pkgutil.iter_modules(
        tipcoder.analysis.identifiers.__path__, "tipcoder.analysis.identifiers.")),
    normalised_text,
)  # fmt: skip


class _EndlessError(Exception):
    """A repeat without a bound takes the character."""


def passes(items: Sequence[tuple[Any, Any]], sign: str) -> bool:
    """Return whether equal characters alone can lead through items of a parsed pattern.

    Raises:
        _EndlessError: a repeat among them takes as many as there are.
    """
    return all(_passes(code, value, sign) for code, value in items)


def _passes(code: Any, value: Any, sign: str) -> bool:
    if code in (codes.LITERAL, codes.NOT_LITERAL, codes.ANY, codes.IN):
        return re.fullmatch(_written(code, value), sign, re.DOTALL) is not None
    if code in _REPEATS:
        least, most, body = value
        is_taken = passes(body, sign)
        if is_taken and most is codes.MAXREPEAT:
            raise _EndlessError
        return is_taken or least == 0
    if code is codes.SUBPATTERN:
        return passes(value[-1], sign)
    if code is codes.ATOMIC_GROUP:
        return passes(value, sign)
    if code is codes.BRANCH:
        # Each of them is looked at, though one is enough.
        return max(passes(branch, sign) for branch in value[1])
    if code is codes.ASSERT:
        return passes(value[1], sign)
    if code is codes.ASSERT_NOT:
        return not (value[0] < 0 and passes(value[1], sign))
    return code is not codes.AT or value is not codes.AT_BEGINNING


def _written(code: Any, value: Any) -> str:
    """Return the pattern of one character that was parsed."""
    if code is codes.ANY:
        return "."
    if code is not codes.IN:
        return f"[{'^' if code is codes.NOT_LITERAL else ''}{re.escape(chr(value))}]"
    categories = {codes.CATEGORY_DIGIT: r"\d", codes.CATEGORY_WORD: r"\w", codes.CATEGORY_SPACE: r"\s"}
    categories |= {getattr(codes, f"CATEGORY_NOT_{name}"): rf"\{name[0]}" for name in ("DIGIT", "WORD", "SPACE")}
    parts = {
        codes.NEGATE: lambda _: "^",
        codes.LITERAL: lambda one: re.escape(chr(one)),
        codes.RANGE: lambda ends: "-".join(re.escape(chr(end)) for end in ends),
        codes.CATEGORY: lambda one: categories[one],
    }
    return f"[{''.join(parts[part](one) for part, one in value)}]"


def is_endless(pattern: re.Pattern[str]) -> bool:
    """Return whether a search for a pattern may go on and on from each of many equal characters, and fail."""
    items = list(parser.parse(pattern.pattern, pattern.flags))
    if items[-1][0] in _REPEATS:
        # It takes what it can, and nothing behind it fails.
        items.pop()
    try:
        for sign in _REPEATED:
            passes(items, sign)
    except _EndlessError:
        return True
    return False


def searched() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Yield the patterns by which whole texts are searched; those that end with `$` are for the end of a short one."""
    for module in _MODULES:
        assert module.__file__ is not None
        source = Path(module.__file__).read_text(encoding="utf-8")
        for name, value in vars(module).items():
            pattern = value.compiled if isinstance(value, LatePattern) else value
            if not isinstance(pattern, re.Pattern) or pattern.pattern.endswith("$"):
                continue
            if re.search(rf"\b{name}\.(?:search|finditer)\b|[(,] ?{name}[,)]", source):
                yield f"{module.__name__}.{name}", pattern


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (r"\d+x", True),
        (r"\d(?:a|\d{2,}x)", True),
        (r"(?<!\d)\d+x", False),
        (r"\d(?<!\d.)\d+x", False),
        (r"a\d+", False),
    ],
)
def test_what_is_endless_is_known(pattern: str, *, expected: bool) -> None:
    assert is_endless(re.compile(pattern)) is expected


def test_no_search_goes_on_and_on_from_each_of_many_equal_characters() -> None:
    patterns = dict(searched())
    assert len(patterns) > 60
    assert [name for name, pattern in patterns.items() if is_endless(pattern)] == []


def test_a_late_pattern_is_compiled_at_its_first_use() -> None:
    late = LatePattern("a(", re.IGNORECASE)
    with pytest.raises(re.error):
        late.search("a")
    found = LatePattern("b", re.IGNORECASE)
    assert found.search("aBc")
    assert found.match("aBc", 1)
    assert not found.fullmatch("aBc")

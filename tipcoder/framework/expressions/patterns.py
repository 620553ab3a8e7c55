"""Matches regular expressions in time that grows with the text, whatever the pattern.

RE2 follows all ways through a pattern at once, where Python and JavaScript try one after the other: `(x+x+)+y`, for
which these take years, is no matter here. What it cannot do so, it refuses: looking ahead or behind, and references
to groups.
"""

import re
from functools import lru_cache

import re2

MOST_INSTRUCTIONS = 1_500
"""Instructions of a compiled pattern: `\\d{3}-\\d{4}` has some fifteen. Repeats within repeats multiply them."""
MOST_STEPS = 30_000_000
"""Instructions times bytes of a text, which bounds a match to about a second. Beyond it nothing is matched."""
_BLANKS = r"\t\n\v\f\r \x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{feff}"
"""Characters that `\\s` means in JavaScript and so in ODK's engine; RE2 knows those of ASCII alone."""
_PIECE = re.compile(r"\\u([0-9a-fA-F]{4})|\\[\s\S]|\[\^?\]?|\]")


def pattern_fault(pattern: str) -> str:
    """Return the code of the fault for which a pattern cannot be matched, "" for none.

    `expression_pattern` is no regular expression, `expression_pattern_unsupported` looks ahead, behind or back, and
    `expression_pattern_large` repeats so much that it fills the memory.
    """
    compiled = _compile(pattern)
    return compiled if isinstance(compiled, str) else ""


def matches(text: str, pattern: str) -> bool:
    """Return whether a pattern matches anywhere in a text; one with a fault matches nothing."""
    compiled = _compile(pattern)
    if isinstance(compiled, str) or compiled.programsize * len(text) > MOST_STEPS:
        return False
    # Text of a damaged file may have half a letter, which no encoding takes.
    return compiled.search(text.encode(errors="replace")) is not None


@lru_cache(maxsize=1_000)
def _compile(pattern: str) -> "re2._Regexp[bytes] | str":
    options = re2.Options()
    options.log_errors = False
    try:
        compiled = re2.compile(_as_re2(pattern).encode(errors="replace"), options)
    except re2.error as error:
        return _fault(pattern, str(error))
    return compiled if compiled.programsize <= MOST_INSTRUCTIONS else "expression_pattern_large"


def _fault(pattern: str, reason: str) -> str:
    if "repetition size" in reason or "too large" in reason:
        return "expression_pattern_large"
    try:
        re.compile(pattern)
    except (re.error, OverflowError, RecursionError):
        return "expression_pattern"
    return "expression_pattern_unsupported"


def _as_re2(pattern: str) -> str:
    """Write a pattern of JavaScript as RE2 writes it: `\\u017e`, and what counts as a blank."""
    is_in_class = False

    def write(found: re.Match[str]) -> str:
        nonlocal is_in_class
        piece = found.group()
        if found[1]:
            return rf"\x{{{found[1]}}}"
        if piece == r"\s":
            return _BLANKS if is_in_class else f"[{_BLANKS}]"
        if piece == r"\S" and not is_in_class:
            return f"[^{_BLANKS}]"
        if not is_in_class and piece.startswith("["):
            is_in_class = True
        elif piece == "]":
            is_in_class = False
        return piece

    return _PIECE.sub(write, pattern)

"""Patterns end with the right answer, whatever they repeat, or with a fault that says why they cannot."""

import pytest

from tests.support.xlsforms import question, workbook
from tipcoder.errors import UserError
from tipcoder.framework.engine.trial_run import try_form
from tipcoder.framework.expressions.ambiguity import is_explosive
from tipcoder.framework.expressions.patterns import matches, pattern_fault
from tipcoder.framework.xlsform.reader import read_framework_bytes

EXPLOSIVE = {
    "(a+)+": ("aaa", ""),
    "^([a-z]+ ?)+$": ("words of a sentence", "words of a sentence!"),
    "(a*)*b": ("aaab", "aaa"),
    "^([0-9]+,?)*$": ("1,2,3", "1;2"),
    "((ab)+)+c": ("ababc", "abab"),
    "(x+x*)+y": ("xxxy", "xxx"),
    "(?:a+|b)+c": ("abac", "abab"),
    "(x+x+)+y": ("xxxxy", "xy"),
    "(a|aa)+b": ("aaaab", "aaaa"),
    ".*.*.*.*.*.*=x": ("a=x", "a=y"),
    "(a|b|ab)*c$": ("abababc", "abababd"),
    "^(([a-z])+.)+[A-Z]([a-z])+$": ("abc.Def", "abc.def"),
    r"^(\d+|\d+\.)*x$": ("1.2.3x", "1.2.3y"),
    "(a?a?)*b": ("aab", "aa"),
    "(x{1,}x{1,})*y": ("xxy", "xx"),
    "^(.|x)*z$": ("abxz", "abx"),
    r"(\w+\s?)*:$": ("a b c:", "a b c"),
    "(.*a){12}": ("a" * 12, "a" * 11),
    "(?:(?:a+)?)+b": ("aab", "aac"),
    r"\s*\s*\s*\s*\s*x": ("   x", "   y"),
}
"""Patterns for which programs that try one way after the other take years, with a text that matches and one that does
not."""
PLAIN = (
    "[A-Z]{2}[0-9]+",
    r"^\d{3}-\d{4}$",
    r"([a-z]+\.)+[a-z]{2,}",
    r"^[^@]+@[^@]+\.[a-z]+$",
    "(ab|cd)*",
    "([0-9]{2} )+",
    r"^(\+?[0-9]{1,3})?[0-9 ]+$",
    r"^(K|Kž|KTO)\.? ?\d+/\d{2,4}$",
    "^([A-Z][a-z]+ ?){1,3}$",
    "(",
)


@pytest.mark.parametrize("pattern", EXPLOSIVE)
def test_a_pattern_that_explodes_elsewhere_gives_its_answer_here(pattern: str) -> None:
    yes, no = EXPLOSIVE[pattern]
    assert is_explosive(pattern)
    assert matches(yes, pattern)
    assert not no or not matches(no, pattern)
    for text in ("a" * 20_000, "x" * 20_000, " " * 20_000, "a1,b." * 4_000):
        matches(text, pattern)


@pytest.mark.parametrize("pattern", PLAIN)
def test_patterns_of_every_day_do_not_explode(pattern: str) -> None:
    assert not is_explosive(pattern)


@pytest.mark.parametrize("pattern", EXPLOSIVE)
def test_the_first_answer_to_a_question_with_such_a_pattern_is_checked_at_once(pattern: str) -> None:
    form = read_framework_bytes(workbook([question("text", "a", constraint=f"regex(., '{pattern}')")]), "x.xlsx").form
    yes, no = EXPLOSIVE[pattern]
    assert try_form(form, [["set", "/data/a", yes]])["/data/a"]["valid"] is None
    assert not no or try_form(form, [["set", "/data/a", no]])["/data/a"]["valid"] == "constraint"


@pytest.mark.parametrize(
    ("pattern", "fault"),
    [
        ("[0-9", "expression_pattern"),
        ("a)", "expression_pattern"),
        ("(?=a)b", "expression_pattern_unsupported"),
        ("(?<!a)b", "expression_pattern_unsupported"),
        (r"(a)\1", "expression_pattern_unsupported"),
        ("((a{100}){100}){100}", "expression_pattern_large"),
        ("x{1001}", "expression_pattern_large"),
        ("(a?){999}(b?){999}", "expression_pattern_large"),
    ],
)
def test_what_cannot_be_matched_is_said_when_the_framework_is_read(pattern: str, fault: str) -> None:
    assert pattern_fault(pattern) == fault
    assert not matches("ab", pattern)
    with pytest.raises(UserError) as caught:
        read_framework_bytes(workbook([question("text", "a", constraint=f"regex(., '{pattern}')")]), "x.xlsx")
    assert caught.value.code == fault


def test_a_long_text_against_a_large_pattern_ends() -> None:
    assert not matches("ax" * 500_000, "(.{0,900}x)y")


def test_half_a_letter_matches_nothing_and_harms_nothing() -> None:
    assert matches("a\ud800b", "a.b")
    assert not matches("a", "\ud800")

"""The small language of patterns."""

import pytest

from tipcoder.analysis.guided.patterns import PatternIndex, parse_pattern
from tipcoder.analysis.guided.tokens import Slot, fold_judgment
from tipcoder.analysis.guided.values import find_slots


def found(pattern: str, text: str) -> list[str]:
    """Return the words that a pattern matches in a text."""
    index: PatternIndex[str] = PatternIndex()
    index.add(parse_pattern(pattern), "key")
    folded = fold_judgment(text)
    slots: dict[str, dict[int, list[Slot]]] = {}
    for slot in find_slots(folded):
        slots.setdefault(slot.kind, {}).setdefault(slot.first, []).append(slot)
    return [folded.passage(match.first, match.last).text for match, _ in index.matches(folded, slots)]


@pytest.mark.parametrize(
    ("pattern", "text", "words"),
    [
        ("optuznic*", "по оптужници тужиоца", ["оптужници"]),
        ("vjet", "vjetë vjet", ["vjet"]),
        ("(vjet|vit*)", "dy vite", ["vite"]),
        (
            "optuznic* ~ {date}",
            "optužnica tužioca Kt. br. 1 od 18.05.2022",
            ["optužnica tužioca Kt. br. 1 od 18.05.2022"],
        ),
        ("optuznic* ~1 {date}", "optužnica tužioca u gradu od 18.05.2022", []),
        ("optuznic* ~ {date}", "Podneta je optužnica. Dana 18.05.2022 odlučeno je.", []),
        ("^ rechizitoriu*", "un rechizitoriu\nRechizitoriul", ["Rechizitoriul"]),
        ("kazn* !predloz*", "kaznu je predložio tužilac", []),
        ("kazn* !predloz*", "kaznu, koju je predložio tužilac", ["kaznu"]),
    ],
)
def test_a_pattern_matches_as_it_says(pattern: str, text: str, words: list[str]) -> None:
    assert found(pattern, text) == words


@pytest.mark.parametrize("pattern", ["", "~ word", "word ~", "Word", "wo[r]d", "a.b", "(a|b c)"])
def test_what_is_no_pattern_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 (its text is the pattern)
        parse_pattern(pattern)

"""Reads fictional judgments whose identifiers are labelled, checks their markup, and measures what is found in them.

`tests/benchmarks/labelled_judgments/<language>/<part>_NN.txt`; a label is `{kind|exact text}`. The part `read` is for
whoever writes rules and word lists; of any other only totals are looked at, so that it tells what happens in texts that
nobody tuned anything on. One that was measured often enough to be tuned on joins `read`. The part `further` lies open
as `read` does, was written without knowing the rules, and no rate is demanded of it.
"""

import re
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tipcoder.analysis.identifiers.finder import find_identifiers
from tipcoder.domain.identifiers import Identifier, IdentifierKind

FOLDER = Path(__file__).parents[1] / "benchmarks" / "labelled_judgments"
LANGUAGES = ("sq", "ro", "cnr", "mk", "sr")
PARTS = ("read", "fresh")
"""The last is the one whose measures count."""
FURTHER = "further"
"""Open texts of which no rate is demanded."""
NAMES_OF_PERSONS = ("name", "initials")
NUMBERS = ("personal_number", "birth_date", "phone", "document", "account", "plate", "case_number")
KINDS = (*NAMES_OF_PERSONS, *NUMBERS, "address", "online")
MOST_CALLS = 24
"""Calls of functions for a word, of short texts whose words were seen before."""
_LABEL = re.compile(r"\{(?P<kind>[a-z_]+)\|(?P<words>[^{}|]+)\}")
_BRACE = re.compile(r".{0,30}[{}].{0,30}")
_SIGN = re.compile(r"[\w*]")
_YEAR_WORD = re.compile(r"(?:\.|\b)\s?(?:годин\w|godin\w|год|god|г|годиште)\.?$")
"""Some labels have the word for a year at the end of a date, and it tells nobody's birth."""


@dataclass(frozen=True, slots=True)
class Label:
    """Stretch of a text, `start` to `end` in characters, that identifies a person."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class LabelledText:
    """Text without its labels, and what they say."""

    language: str
    text: str
    labels: tuple[Label, ...]

    @property
    def words(self) -> int:
        """Number of words of the text."""
        return len(self.text.split())


@dataclass
class Measures:
    """Counts by kind over several texts: of labels, of those found in part and whole, of findings right and wrong."""

    labels: Counter[str] = field(default_factory=Counter)
    touched: Counter[str] = field(default_factory=Counter)
    whole: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    words: int = 0
    seconds: float = 0.0
    """Of processor."""
    calls: int = 0
    """Of functions, in Python and C."""
    missed: list[str] = field(default_factory=list)
    false: list[str] = field(default_factory=list)

    def any_word(self, kind: str) -> float:
        """Return the share of labels of which a word is found."""
        return self.touched[kind] / self.labels[kind]

    def whole_words(self, kind: str) -> float:
        """Return the share of labels of which every letter and figure is found."""
        return self.whole[kind] / self.labels[kind]

    def precision(self, kind: str) -> float:
        """Return the share of findings of a kind that touch a label."""
        found = self.right[kind] + self.wrong[kind]
        return self.right[kind] / found if found else 1.0

    def false_in_thousand(self, kinds: Iterable[str]) -> float:
        """Return the findings of these kinds in 1,000 words that touch no label."""
        return 1_000 * sum(self.wrong[kind] for kind in kinds) / self.words

    @property
    def milliseconds(self) -> float:
        """Milliseconds of processor in 1,000 words."""
        return 1_000_000 * self.seconds / self.words

    @property
    def calls_a_word(self) -> float:
        """Calls of functions for each word."""
        return self.calls / self.words


def parse(written: str, language: str) -> LabelledText:
    """Return a text and its labels.

    Raises:
        ValueError: a brace is of no label, or a label has no known kind or blanks at its ends.
    """
    parts: list[str] = []
    labels: list[Label] = []
    length = last = 0
    for found in _LABEL.finditer(written):
        kind, words = found["kind"], found["words"]
        if kind not in KINDS or words != words.strip():
            raise ValueError(found[0])
        before = written[last : found.start()]
        start = length + len(before)
        labels.append(Label(kind, start, start + len(words)))
        parts += before, words
        length, last = start + len(words), found.end()
    text = "".join((*parts, written[last:]))
    if left := _BRACE.search(text):
        raise ValueError(left[0])
    return LabelledText(language, text, tuple(labels))


def read_texts(language: str, part: str) -> Iterator[LabelledText]:
    """Yield the texts of a language in one part.

    Raises:
        ValueError: as `parse`.
    """
    for file in sorted((FOLDER / language).glob(f"{part}_*.txt")):
        yield parse(file.read_text("utf-8"), language)


def measure(texts: Iterable[LabelledText], *, counts_calls: bool = False) -> Measures:
    """Look through texts; `counts_calls` looks through them once more, for the budget."""
    measures = Measures()
    for each in texts:
        begun = time.process_time()
        found = find_identifiers(each.text, each.language)
        measures.seconds += time.process_time() - begun
        measures.words += each.words
        if counts_calls:
            measures.calls += _calls(each)
        _compare(each, found, measures)
    return measures


def _compare(text: LabelledText, found: Sequence[Identifier], measures: Measures) -> None:
    taken = bytearray(len(text.text))
    for one in found:
        taken[one.start : one.end] = b"\x01" * (one.end - one.start)
        if one.kind is IdentifierKind.PLACE:
            continue
        is_right = any(one.start < label.end and label.start < one.end for label in text.labels)
        (measures.right if is_right else measures.wrong)[one.kind] += 1
        if not is_right:
            measures.false.append(f"{one.kind}: {_around(text.text, one.start, one.end)}")
    for label in text.labels:
        end = label.end
        if label.kind == "birth_date" and (word := _YEAR_WORD.search(text.text, label.start, label.end)):
            end = word.start()
        signs = [at.start() for at in _SIGN.finditer(text.text, label.start, end)]
        hits = sum(taken[at] for at in signs)
        measures.labels[label.kind] += 1
        measures.touched[label.kind] += hits > 0
        measures.whole[label.kind] += hits == len(signs)
        if hits < len(signs):
            measures.missed.append(f"{label.kind}: {_around(text.text, label.start, label.end)}")


def _around(text: str, start: int, end: int) -> str:
    return f"{text[max(0, start - 40) : start]!r} [{text[start:end]!r}] {text[end : end + 30]!r}"


def _calls(text: LabelledText) -> int:
    made = 0

    def note(_frame: object, event: str, _arg: object) -> None:
        nonlocal made
        made += event in ("call", "c_call")

    sys.setprofile(note)
    try:
        # Nothing that was kept of the same text from before may help.
        find_identifiers(f"{text.text} ", text.language)
    finally:
        sys.setprofile(None)
    return made

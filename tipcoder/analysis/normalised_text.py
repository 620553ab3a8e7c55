"""Normalises a text for recognition, with a map from every character back to its place in the text as it is.

After Unicode: Standard Annex 15 (NFKC), property Default_Ignorable_Code_Point of Standard Annex 44.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

_IGNORED = re.compile(
    "[\u0000-\u0008\u000e-\u001b\u007f-\u0084\u0086-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]+"
)
"""Default-ignorable characters, and control characters that are no blanks."""
_BREAK = re.compile("\r\n?|[\x0b\x1c-\x1e\x85\u2028\u2029]")
_LINE = "[ \t\u00a0]*[\n\x0c][ \t\u00a0]*"
_SOFT_END = re.compile(rf"[\u00ad\xac\x02](?<=\w.)[\u00ad\xac\x02]*{_LINE}(?=\w)")
"""A soft hyphen, or what scanners and engines of PDF write for one, at the end of a line."""
_HYPHENS = "-\u2010\u2011\u2012\u2212"
_HARD_END = re.compile(rf"[{_HYPHENS}](?<=[\w./:@+].){_LINE}(?=[\w./:@])")

_INITIAL = re.compile(r"(?<!\w)(?:[^\W\d_a-zа-џ][a-zхјњж]?|\d{1,2})\.$")
"""An initial or a day: `A.-`, `14.-` at the end of a line."""

_LATIN, _CYRILLIC = "A-Za-zĐđŠšĆćČčŽž", "Ѐ-ӿ"
_BOTH = f"[{_LATIN}][{_CYRILLIC}]|[{_CYRILLIC}][{_LATIN}]"
_ANY_CYRILLIC = re.compile(f"[{_CYRILLIC}]")
_MEETING = re.compile(f"[{_LATIN}](?:(?=[{_CYRILLIC}])|(?<=[{_CYRILLIC}].))")
"""Where letters of both scripts are side by side."""
_MIXED = re.compile(rf"(?<![^\W\d_])[^\W\d_]*(?:{_BOTH})[^\W\d_]*")
"""A word in letters of both scripts."""
_LATIN_SHAPES, _CYRILLIC_SHAPES = "ABCEHIJKMOPSTXYaceijopsxy", "АВСЕНІЈКМОРЅТХУасеіјорѕху"
_TO_CYRILLIC = str.maketrans(_LATIN_SHAPES, _CYRILLIC_SHAPES)
_TO_LATIN = str.maketrans(_CYRILLIC_SHAPES, _LATIN_SHAPES)

_MARKS = "\u0300-\u036f\u0483-\u0487\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_LEFT = re.compile(f"[{_MARKS}]")
_OTHERWISE = (
    "[^\x00-\x7f\u00a1-\u00a9\u00ab-\u00b1\u00b4\u00b6\u00b7\u00bb\u00bf"
    "\u00c0-\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e\u0218-\u021b\u0400-\u0482\u048a-\u052f"
    "\u2018-\u201e\u2022]"
)
_CLUSTER = re.compile(f"[^{_MARKS}][{_MARKS}]+|{_OTHERWISE}")
"""A letter with the marks on it, or a character that NFKC may write in another way."""
_WITHOUT_MARKS = re.compile(_OTHERWISE)
"""The same in a text that has no marks, where it is searched much faster."""
_DASHES = frozenset("\u2013\u2014")

_APART = re.compile(r"""(?<![^\s(„“"»«'])\S(?: {1,3}\S){3,}(?=[\s.,;:!?)”“"»«']|$)""")
"""Letters apart, four at least: `P R E S U D A`."""
_WORDS_OF_ONE_LETTER = frozenset("uiosakуиосакe")
"""Small letters before letters apart that may be a word: `u P r i š t i n i`."""
_INITIALS_APART = re.compile(r"(?!\d)[^\Wa-zа-џ] [uiosakуиосакe] (?!\d)[^\Wa-zа-џ]")
"""A small word between capitals: `Н К и С Ш` are persons."""
_GAP = re.compile(" +")

Replacement = tuple[int, int, str]
"""Start, end, and what is put there."""


@dataclass(frozen=True, slots=True)
class NormalisedText:
    """A text as finders read it, and the place of each of its characters in the original."""

    original: str
    text: str
    before: "NormalisedText | None" = None
    """The text in which something was replaced: where each stretch that came of it begins and ends, here and there."""
    begins: Sequence[int] = ()
    begins_there: Sequence[int] = ()
    ends_there: Sequence[int] = ()

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Return where in the original a stretch begins and ends that is not empty, letters with all their marks."""
        if self.before is None:
            return start, end
        return self.before.place(self._there(start)[0], self._there(end - 1)[1])

    def _there(self, place: int) -> tuple[int, int]:
        """Return where a character begins and ends in the text before."""
        at = bisect_right(self.begins, place) - 1
        there = self.begins_there[at]
        if at % 2:
            # All that was put there stands for all that it took the place of.
            return there, self.ends_there[at]
        return there + place - self.begins[at], there + place - self.begins[at] + 1

    def replaced(self, replacements: Iterator[Replacement]) -> "NormalisedText":
        """Return the text with replacements in order: each new character has the place of all that it stands for."""
        pieces: list[str] = []
        begins: list[int] = []
        begins_there: list[int] = []
        ends_there: list[int] = []
        last = length = 0
        for begin, end, new in replacements:
            begins += length, length + begin - last
            begins_there += last, begin
            ends_there += begin, end
            pieces += self.text[last:begin], new
            length += begin - last + len(new)
            last = end
        if not pieces:
            return self
        begins.append(length)
        begins_there.append(last)
        ends_there.append(len(self.text))
        text = "".join((*pieces, self.text[last:]))
        return NormalisedText(self.original, text, self, begins, begins_there, ends_there)


# One text is searched for several things, one after the other.
@lru_cache(maxsize=8)
def normalised(text: str, *, joins_numbers: bool = False) -> NormalisedText:
    """Return a text in NFKC without invisible characters; words that the end of a line or blanks take apart are joined.

    Between figures the hyphen at the end of a line stays, as it may be of the number, unless `joins_numbers`.
    """
    plain = NormalisedText(text, text)
    plain = plain.replaced((*found.span(), "\n") for found in _BREAK.finditer(plain.text))
    plain = plain.replaced((*found.span(), "") for found in _SOFT_END.finditer(plain.text))
    plain = plain.replaced((*found.span(), "") for found in _IGNORED.finditer(plain.text))
    plain = plain.replaced(_line_ends(plain.text, joins_numbers=joins_numbers))
    if not plain.text.isascii():
        plain = plain.replaced(_composed(plain.text))
        plain = plain.replaced(_in_one_script(plain.text))
    return plain.replaced(_put_together(plain.text))


def breaks_numbers(text: str) -> bool:
    """Return whether a line ends with a hyphen that may be of a number or not."""
    return any(new for _, _, new in _line_ends(text, joins_numbers=False))


def _line_ends(text: str, *, joins_numbers: bool) -> Iterator[Replacement]:
    for found in _HARD_END.finditer(text):
        start, end = found.span()
        before, after = text[start - 1], text[end]
        if before == "." and _INITIAL.search(text, max(0, start - 4), start):
            yield start, end, ""
            continue
        if before == "." and not (after.islower() or after.isdigit()):
            # `godine.-` ends a paragraph.
            continue
        if before.isalpha() and after.isalpha():
            is_divided = after.islower() or text[max(0, start - 2) : start].isupper()
        else:
            is_divided = joins_numbers
        yield start, end, "" if is_divided else "-"


def _composed(text: str) -> Iterator[Replacement]:
    clusters = _CLUSTER if _LEFT.search(text) else _WITHOUT_MARKS
    for found in clusters.finditer(text):
        start, end = found.span()
        is_in_number = text[start - 1 : start].isdigit() and text[end : end + 1].isdigit()
        new = "-" if found[0] in _HYPHENS or (found[0] in _DASHES and is_in_number) else _written(found[0])
        if new != found[0]:
            yield start, end, new


def _in_one_script(text: str) -> Iterator[Replacement]:
    """Put words whose letters are of both scripts into the one that has the others in it: `Mаrko` with a Cyrillic а."""
    for found in _MIXED.finditer(text) if _ANY_CYRILLIC.search(text) and _MEETING.search(text) else ():
        latin, cyrillic = found[0].translate(_TO_LATIN), found[0].translate(_TO_CYRILLIC)
        new = min(latin, cyrillic, key=_letters_of_other_script)
        for at, (old, letter) in enumerate(zip(found[0], new, strict=True), found.start()):
            if old != letter:
                yield at, at + 1, letter


def _letters_of_other_script(word: str) -> int:
    cyrillic = sum("Ѐ" <= letter <= "ӿ" for letter in word)
    return min(cyrillic, len(word) - cyrillic)


@lru_cache(maxsize=1 << 12)
def _written(cluster: str) -> str:
    """Return a letter with its marks in NFKC; a mark that is of no letter would cut the word in two."""
    new = _LEFT.sub("", unicodedata.normalize("NFKC", cluster))
    return str(unicodedata.decimal(new)) if len(new) == 1 and new.isdecimal() else new


def _put_together(text: str) -> Iterator[Replacement]:
    """Drop the blanks between letters that stand apart; wider ones, and those before a capital, divide words."""
    for run in _APART.finditer(text):
        if _INITIALS_APART.search(run[0]):
            continue
        gaps = list(_GAP.finditer(run[0]))
        least = min(len(gap[0]) for gap in gaps)
        for gap in gaps:
            start, end = run.start() + gap.start(), run.start() + gap.end()
            before, after = text[start - 1], text[end]
            is_between = len(gap[0]) > least or (before.islower() and after.isupper())
            is_between = is_between or (gap is gaps[0] and before in _WORDS_OF_ONE_LETTER and not after.islower())
            is_between = is_between or (gap is gaps[-1] and after.islower() and not before.islower())
            yield start, end, " " if is_between else ""

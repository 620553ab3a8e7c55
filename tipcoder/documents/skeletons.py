"""Reduces a text to its skeleton: its letters without blanks, line ends, hyphens and quotation marks.

Two files of the same judgment differ in where lines and pages end, in hyphens at the ends of lines, in „ and ", in
ligatures, in the two ways to write an accented letter. Without these the same words are the same characters, and every
place in them is known to be a place in the text.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass
from unicodedata import normalize

from tipcoder.languages.registry import LANGUAGES

_IGNORED = r"\s\x00-\x1f\x7f\u00ad\u034f\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\ufffe\-\u2010-\u2015\u2043\u2212"
_QUOTES = "\"'`\u00b4\u00ab\u00bb\u2018-\u201f\u2032\u2033\u2039\u203a"
_DIFFERENT = re.compile(
    rf"[{_IGNORED}{_QUOTES}]+|(?P<wide>[\ufb00-\ufb06\u01c4-\u01cc\u0132\u0133\u2026]|\w[\u0300-\u036f]+)"
)
"""Characters that are ignored, and those that are several characters in one, or one in several."""
_IGNORED_ONE = re.compile(rf"[{_IGNORED}{_QUOTES}]")
_OLDER = {old: new for language in LANGUAGES.values() for old, new in language.older_letters.items()}
_SAME = str.maketrans(_OLDER | {old.upper(): new.upper() for old, new in _OLDER.items()})
"""Letters that older files have for those of today."""


@dataclass(frozen=True, slots=True)
class Skeleton:
    """The letters of a text, and for each run of them where it starts in the skeleton and in the text.

    `widths` is 0 for a run that is in the text as it is, else how many characters of the text the run replaces.
    """

    letters: str
    folded: str
    starts: tuple[int, ...]
    origins: tuple[int, ...]
    widths: tuple[int, ...]

    def text_start(self, place: int) -> int:
        """Return where in the text a letter starts."""
        run = bisect_right(self.starts, place) - 1
        return self.origins[run] + (0 if self.widths[run] else place - self.starts[run])

    def text_end(self, place: int) -> int:
        """Return where in the text a letter ends."""
        run = bisect_right(self.starts, place) - 1
        return self.origins[run] + (self.widths[run] or place - self.starts[run] + 1)

    def place_of(self, position: int) -> int:
        """Return the index of the letter at, or next before, a position in the text."""
        run = max(0, bisect_right(self.origins, position) - 1)
        if not self.starts:
            return 0
        end = self.starts[run + 1] if run + 1 < len(self.starts) else len(self.letters)
        return min(self.starts[run] + max(0, position - self.origins[run]), end)


def skeleton(text: str) -> Skeleton:
    """Return the letters of a text."""
    pieces: list[str] = []
    starts: list[int] = []
    origins: list[int] = []
    widths: list[int] = []
    size = place = 0

    def put(piece: str, origin: int, width: int) -> None:
        nonlocal size
        pieces.append(piece)
        starts.append(size)
        origins.append(origin)
        widths.append(width)
        size += len(piece)

    for found in _DIFFERENT.finditer(text):
        if found.start() > place:
            put(text[place : found.start()], place, 0)
        if found["wide"]:
            put(normalize("NFKC", found["wide"]), found.start(), len(found["wide"]))
        place = found.end()
    if place < len(text):
        put(text[place:], place, 0)
    letters = "".join(pieces).translate(_SAME)
    return Skeleton(letters, folded(letters), tuple(starts), tuple(origins), tuple(widths))


def letters_of(text: str) -> str:
    """Return the letters alone."""
    return skeleton(text).letters


def folded(letters: str) -> str:
    """Return small letters, as many as there were."""
    small = letters.lower()
    return small if len(small) == len(letters) else letters


def is_ignored(character: str) -> bool:
    """Return whether a character is left out of the skeleton."""
    return _IGNORED_ONE.match(character) is not None

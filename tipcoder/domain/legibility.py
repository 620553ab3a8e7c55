"""Whether what was read from a page can be searched and quoted, or only looks like text.

A scan has no text. Worse is a page whose fonts do not say which letters their glyphs are, as in many older Cyrillic
PDFs: what comes out is as long as the page and means nothing. Seen by the letters alone, so that it holds for any
file, whenever it was read.
"""

import re
from collections import Counter
from collections.abc import Mapping
from enum import StrEnum
from math import sqrt
from unicodedata import category


class PageQuality(StrEnum):
    """What a page of a judgment holds: text, a picture of it, letters that mean nothing, or text recognised in it."""

    TEXT = "text"
    SCANNED = "scanned"
    UNREADABLE = "unreadable"
    RECOGNISED = "recognised"

    @property
    def is_readable(self) -> bool:
        """Whether its text can be searched and quoted."""
        return self in (PageQuality.TEXT, PageQuality.RECOGNISED)


def _table(line: str) -> Mapping[str, int]:
    return {entry[0]: int(entry[1:]) for entry in line.split()}


LETTERS: Mapping[str, Mapping[str, int]] = {
    language: _table(line)
    for language, line in {
        "sq": "e94 t88 i88 ë86 a77 r75 n66 s45 m41 p35 k34 h34 u33 d33 j33 o29 l22 g18 v17 b11 y10 f10 q6 z6 c5 ç4 x1",
        "ro": "e114 a111 i105 r71 t70 n68 c54 l53 u51 o42 d38 s37 p37 ă34 m19 ț15 v15 f13 ș12 î10 b8 g6 z6 h4 â5 j3 x3",
        "mk": "а128 о113 е88 и88 т74 н74 д49 с48 в47 р44 п34 к33 л31 у24 з23 б17 г17 м14 ј13 ч10 ш8 ц6 ж6 њ5 ф2 ѓ2 ќ2 "
        "х1 ѕ1 џ1 љ1",
        "sr-Latn": "a113 o100 i97 e89 n73 r50 u49 j47 d43 s43 t42 v38 k33 p32 l32 m23 z22 g17 b12 č11 š10 ž9 c9 ć7 h5 "
        "đ4 f2",
        "sr": "а116 о99 и95 е89 н67 р50 у49 д44 с43 т42 в40 к37 п31 ј29 л28 з23 м22 г16 б12 ч11 ш10 љ9 њ9 ц8 ж7 ћ6 х5 "
        "ђ4 ф1 џ1",
        "en": "e127 t91 a82 o75 i70 n67 s63 h61 r60 d43 l40 c28 u28 m24 w24 f22 g20 y20 p19 b15 v10 k8 x2 j2 q1 z1",
    }.items()
}
"""How many of a thousand letters are this one, by language, counted in court language. Montenegrin as sr, sr-Latn."""

_ENOUGH = 50_000
_FEWEST_LETTERS = 100
"""Fewer letters than these show no distribution: such a page is taken as it is."""
_LIKENESS = 0.65
"""Cosine of two distributions of letters. Languages of one script are above 0.75 of each other; letters that a font
shifted, or that another code page shows, are below 0.5."""
_STRANGE_SHARE = 0.1
_MIXED_SHARE = 0.2
_REPLACED_SHARE = 0.04
_FEWEST_WORDS = 30

_WORD = re.compile(r"[^\W\d_]{2,}")
_MIXED = re.compile(r"[a-zA-ZÀ-ɏ][а-яА-ЯЀ-ӿ]|[а-яА-ЯЀ-ӿ][a-zA-ZÀ-ɏ]")
_REPLACED = re.compile(r"(?<=[^\W\d_])[~^@\[\]{}\\|`](?=[^\W\d_])")
"""Signs within words: in fonts for the code JUS I.B1.002 (YUSCII) and alike, they stand for š đ č ć ž and њ љ ѓ ќ."""


def page_quality(text: str) -> PageQuality:
    """Judge a page by its text alone, of an outsized one by its beginning."""
    text = text[:_ENOUGH] if text[:_ENOUGH].strip() else text
    counts = Counter(text.lower())
    visible = sum(count for character, count in counts.items() if not character.isspace())
    if not visible:
        return PageQuality.SCANNED
    strange = sum(count for character, count in counts.items() if _is_strange(character))
    if strange > visible * _STRANGE_SHARE or _has_impossible_words(text) or _has_improbable_letters(counts):
        return PageQuality.UNREADABLE
    return PageQuality.TEXT


def _is_strange(character: str) -> bool:
    """Whether no judgment prints it: control characters, private and unassigned ones, the sign of replacement."""
    return character == "\ufffd" or (category(character) in ("Cc", "Co", "Cn") and not character.isspace())


def _has_impossible_words(text: str) -> bool:
    words = _WORD.findall(text)
    if len(words) < _FEWEST_WORDS:
        return False
    mixed = sum(_MIXED.search(word) is not None for word in words)
    return mixed > len(words) * _MIXED_SHARE or len(_REPLACED.findall(text)) > len(words) * _REPLACED_SHARE


def _has_improbable_letters(counts: Mapping[str, int]) -> bool:
    """Whether most letters come in a distribution that none of the languages has. Each script is seen by itself."""
    scripts: dict[str, dict[str, int]] = {}
    for character, count in counts.items():
        if character.isalpha():
            scripts.setdefault(_script(character), {})[character] = count
    letters = sum(sum(script.values()) for script in scripts.values())
    if letters < _FEWEST_LETTERS:
        return False
    improbable = sum(sum(script.values()) for script in scripts.values() if likeness(script) < _LIKENESS)
    return improbable > letters / 2


def _script(letter: str) -> str:
    if letter < "Ͱ":
        return "latin"
    return "cyrillic" if "Ѐ" <= letter <= "ԯ" else "other"


def likeness(counts: Mapping[str, int]) -> float:
    """Return how alike numbers of letters are to the most similar language: 0 to 1, the cosine of the two."""
    length = sqrt(sum(count * count for count in counts.values()))
    return max(
        sum(count * table.get(letter, 0) for letter, count in counts.items())
        / (length * sqrt(sum(count * count for count in table.values())))
        for table in LETTERS.values()
    )

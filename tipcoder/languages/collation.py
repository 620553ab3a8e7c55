"""Orders texts as the alphabet of a language does, the same on every system.

Sources: Unicode CLDR collations of sq, ro, sr and mk; for Montenegrin, which has none, its alphabet of 2009: Serbian
Latin with ś behind š and ź behind ž.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import TypeVar

from tipcoder.languages.record import Script
from tipcoder.languages.registry import FALLBACK, LANGUAGES

_ALL_LETTERS = {
    Script.LATIN: "a b c d e f g h i j k l m n o p q r s t u v w x y z",
    Script.CYRILLIC: "а б в г д ђ ѓ е ж з ѕ и ј к л љ м н њ о п р с т ћ ќ у ф х ц ч џ ш",
}
"""Letters in their order for a language of the other script."""
_PLAIN = {"đ": "d", "ð": "d", "ł": "l", "ø": "o", "ı": "i", "æ": "ae", "œ": "oe", "’": "'", "‘": "'", "ʼ": "'"}
_OLDER = {old: new for language in LANGUAGES.values() for old, new in language.older_letters.items()}
_NUMBER = re.compile(r"\d+")
_WEIGHTS, _OTHER_SCRIPT = 0xE000, 0x100
"""Order of letters: after all other signs, those of the language's own script first."""

_SHORTEST_RUN = 5

_Item = TypeVar("_Item")


class _Weights(dict[int, str]):
    """Table from signs to what they are compared by. It learns each that is no letter of an alphabet when met."""

    def __init__(self, language: str) -> None:
        own = LANGUAGES[language]
        others = (letters for script, letters in _ALL_LETTERS.items() if script is not own.script)
        weights = {
            letter: chr(_WEIGHTS + number * _OTHER_SCRIPT + place)
            for number, alphabet in enumerate((own.alphabet, *others))
            for place, letter in enumerate(alphabet.split())
        }
        super().__init__({ord(letter): weight for letter, weight in weights.items() if len(letter) == 1})
        self.of_two = tuple((letter, weight) for letter, weight in weights.items() if len(letter) > 1)

    def __missing__(self, code: int) -> str:
        sign = chr(code)
        older = _OLDER.get(sign, sign)
        letters = older if ord(older) in self else _PLAIN.get(sign) or unicodedata.normalize("NFKD", sign)
        bare = (ord(one) for one in letters if not unicodedata.combining(one))
        self[code] = weight = "".join(self.get(one, chr(one)) for one in bare)
        return weight


@lru_cache(len(LANGUAGES))
def collation(language: str) -> Callable[[str], str]:
    """Return what makes the key by which a text is compared with others in the order of a language.

    Case, and marks that make no letter of the alphabet, decide only between texts that are else the same; numbers are
    compared as numbers.
    """
    weights = _Weights(language)

    def key(text: str) -> str:
        letters = compared = text.lower() if text.isascii() else unicodedata.normalize("NFC", text).casefold()
        for pair, weight in weights.of_two:
            if pair in letters:
                compared = compared.replace(pair, weight)
        return f"{_NUMBER.sub(_by_length, compared.translate(weights))}\0{letters}\0{text.swapcase()}"

    return key


def alphabetical(items: Iterable[_Item], text: Callable[[_Item], str], language: str) -> list[_Item]:
    """Return things in the alphabetical order that their texts have in a language."""
    key = collation(language)
    return sorted(items, key=lambda item: key(text(item)))


def runs_in_order(
    names: Sequence[_Item], english: Callable[[_Item], str], text: Callable[[_Item], str], language: str
) -> list[_Item]:
    """Return names in the alphabetical order of a language wherever they are in that of English.

    Several alphabetical runs have a meaning, as the countries of the project, all others, and former ones: they stay
    one after the other, and each is ordered anew, but for those of few names, which somebody has put in an order.
    """
    key = collation(FALLBACK)
    keys = [key(english(name)) for name in names]
    starts = [0, *(place for place, (one, next_one) in enumerate(pairwise(keys), 1) if next_one < one), len(keys)]
    runs = (names[start:end] for start, end in pairwise(starts))
    return [name for run in runs for name in (alphabetical(run, text, language) if len(run) >= _SHORTEST_RUN else run)]


def _by_length(number: re.Match[str]) -> str:
    """Return a number so that a longer one comes later."""
    digits = number[0].lstrip("0")
    return f"0{chr(len(digits) + 1)}{digits}"

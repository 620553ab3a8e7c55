"""Search keys: what all inflected forms of a word have in common, by language.

A word has the stem of its folded form, which is the same in both scripts and with marks or without, and, where there is
a dictionary that knows better, the stem of its basic form: `svedoci` and `svedok`, `децата` and `дете`. Sources: the
Snowball algorithms for Serbian, Romanian and English (https://snowballstem.org), the word lists of simplemma
(https://github.com/adbar/simplemma) and, for Albanian and Macedonian, `tipcoder.documents.search.light_stems`.
"""

from collections.abc import Callable
from functools import cache, lru_cache

from tipcoder.documents.search.light_stems import albanian_stem, macedonian_stem
from tipcoder.domain.searching import folded_word

FAMILIES = {"sr": "s", "sr-Latn": "s", "cnr": "s", "sq": "q", "ro": "r", "mk": "m", "en": "e"}
"""The letter that keys begin with: Serbian and Montenegrin share theirs; no other language finds another's stems."""

_SNOWBALL = {"s": "serbian", "r": "romanian", "e": "english"}
_OWN: dict[str, Callable[[str], str]] = {"q": albanian_stem, "m": macedonian_stem}
_DICTIONARIES = {"s": "hbs", "r": "ro", "m": "mk", "e": "en"}
_LATIN = dict(zip("абвгдђежзијклмнопрстћуфхцчш", "abvgdđežzijklmnoprstćufhcčš", strict=True))
_LETTERS: dict[str, dict[int, str]] = {
    "s": str.maketrans({**_LATIN, "љ": "lj", "њ": "nj", "џ": "dž"}),
    "r": {ord("ş"): "ș", ord("ţ"): "ț"},
}
"""The letters of dictionaries, for others that judgments write: Serbian in Latin, Romanian with the comma below."""
_loaded: set[str] = set()
"""Families whose dictionaries are in memory."""


@lru_cache(maxsize=200_000)
def keys_of(word: str, language: str, *, with_dictionary: bool = True) -> tuple[str, ...]:
    """Return the keys of a word in lower case, of one of the languages of `FAMILIES`; () for signs only."""
    family = FAMILIES[language]
    folded = folded_word(word)
    if not folded:
        return ()
    stem = _stemmed(folded, family)
    if not with_dictionary or family not in _DICTIONARIES or not folded.isalpha():
        return (stem,)
    basic = _stemmed(folded_word(_basic_form(word.translate(_LETTERS.get(family, {})), family)), family)
    return (stem,) if basic == stem else (stem, basic)


def is_ready(language: str) -> bool:
    """Tell whether keys of a language are made at once: a dictionary takes half a second to load first."""
    family = FAMILIES[language]
    return family not in _DICTIONARIES or family in _loaded


def get_ready(language: str) -> None:
    """Load the dictionary of a language, so that keys are made at once from then on."""
    keys_of("a", language)


def _stemmed(folded: str, family: str) -> str:
    return family + folded_word(_stemmer(family)(folded))


@cache
def _stemmer(family: str) -> Callable[[str], str]:
    if family in _OWN:
        return _OWN[family]
    import snowballstemmer

    stem: Callable[[str], str] = snowballstemmer.stemmer(_SNOWBALL[family]).stemWord
    return stem


def _basic_form(word: str, family: str) -> str:
    import simplemma  # with its dictionaries, tens of megabytes: only for who searches

    found: str = simplemma.lemmatize(word, lang=_DICTIONARIES[family])
    _loaded.add(family)
    return found.lower()

"""Words that tell names from other words with capitals: before a person's name, of institutions, places and law.

Everything is compared folded (`domain.folding`), so that one list serves both scripts.
"""

import re
from functools import lru_cache

from tipcoder.analysis.identifiers.given_names import ALSO_WORDS, GIVEN_NAMES, SURNAMES
from tipcoder.analysis.identifiers.lexicon import BEFORE_NAMES, BEGINNING, PUBLIC
from tipcoder.analysis.identifiers.places import PLACES
from tipcoder.domain.folding import fold

_INFLECTION = """
    a e i u o om em im ov ova ove ovi ovo ovu ovim ovom ovog ovoj ev eva eve evi evo evu evim evog in ina ine ini
    ino inu inim inom inog inoj oj ovci og ga oga omu ama ima ata ta to ot te ite on vi va ju ja je jem jom jin jina
    jino jinu ka ku ke it n un ut s se es et en jen jes ne re ve ri rit rin sit ten t m ave ul ului lui ei ii iei ai
    le lor ilor elor ule iot oto ite nite ia ise ies 's
"""
_ENDINGS = frozenset(_INFLECTION.split())
"""What inflection adds to a name in the languages of the field, folded."""
_LONGEST = 4
_VOWELS = "aeiou"

_CUES = frozenset(fold(word) for word in BEFORE_NAMES.split())
_PUBLIC_WORDS = frozenset((*(fold(word) for word in PUBLIC.split()), *PLACES.split()))
_SURNAME = re.compile(
    r"(?:ić|ић|ovic|evic|ović|ević|овиќ|евиќ|иќ)(?:a|u|em|i|ima|eva|evo|evog|evu|ka|ke|ki|а|у|ем|и|има|ева|евог|еву|ка|ке)?$"
    r"|(?:.ovsk|.evsk|.овск|.евск)(?:i|a|og|om|e|oj|u|и|а|ог|ом|е|ој|у|иот|ата)?$"
    r"|(?:escu|eanu|schi|ovici|evici|enco|.iuc|aru)(?:lui)?$"
)
_ALBANIAN_SURNAME = re.compile(r"[^aeiouyë]{1,2}[aeiouyë]\w*aj(?:t|n|s|in|it)?$")
"""Endings of surnames; those that many other words have too are left out."""
_OF_PLACE = re.compile(r"(.+?)(ov|ev|in)?s?k(?:i|a|o|e|u|og|om|oj|ih|im|iot|ata|ite|oto)$")
"""Adjectives made of places: `kumanovski`, `nišavski`."""
_STARTING = frozenset(fold(word) for word in BEGINNING.split())
_PUBLIC_STEMS = frozenset(word.rstrip(_VOWELS) for word in _PUBLIC_WORDS if len(word.rstrip(_VOWELS)) >= 3)
_GIVEN_STEMS = frozenset(name[:-1] for name in GIVEN_NAMES if len(name) >= 4 and name[-1] in _VOWELS) | frozenset(
    ("petr", "aleksandr", "dimitr", "krst", "lazr")
)
_SHORT_STEMS = frozenset(name[:-1] for name in GIVEN_NAMES if len(name) == 3 and name[-1] in _VOWELS)


def is_cue(word: str) -> bool:
    """Return whether a person's name may follow."""
    return _folded(word) in _CUES


@lru_cache(maxsize=8192)
def is_public_word(word: str) -> bool:
    """Return whether a word is of institutions, places, law, nations or months, or begins sentences."""
    folded = fold(word)
    if folded in _STARTING or folded in _CUES:
        return True
    is_name = is_given_name(word) and not is_also_word(word)
    if is_name and folded in GIVEN_NAMES:
        return False
    if is_name or folded in _PUBLIC_WORDS:
        return folded in _PUBLIC_WORDS
    if any(stem in _PUBLIC_STEMS for stem in _stems(folded)):
        return True
    place = _OF_PLACE.match(folded)
    return place is not None and bool({place[1], place[1] + (place[2] or "")} & _PUBLIC_STEMS)


@lru_cache(maxsize=8192)
def is_given_name(word: str) -> bool:
    """Return whether a word is a common given name, inflected or not."""
    folded = fold(word)
    if folded in GIVEN_NAMES:
        return True
    for stem in _stems(folded):
        if stem in GIVEN_NAMES and len(stem) >= 3:
            return True
        if stem != folded and (stem in _GIVEN_STEMS or (stem in _SHORT_STEMS and len(folded) - len(stem) <= 2)):
            return True
    return False


@lru_cache(maxsize=8192)
def is_also_word(word: str) -> bool:
    """Return whether a given name may as well be another word."""
    for stem in _stems(fold(word)):
        names = {stem + vowel for vowel in ("", *_VOWELS)} & GIVEN_NAMES
        if names:
            # The longest stem that is a name decides: `Milane` is of Milan, though `mila` is a word.
            return bool(names & ALSO_WORDS)
    return False


@lru_cache(maxsize=8192)
def is_surname(word: str, language: str) -> bool:
    """Return whether a word has the form of a surname, inflected or not, or is a common one."""
    lower = word.casefold()
    if _SURNAME.search(lower) or (language == "sq" and _ALBANIAN_SURNAME.search(lower)):
        return True
    return any(stem in SURNAMES for stem in _stems(fold(word)))


def same_but_inflected(folded: str, name: str) -> bool:
    """Return whether a folded word is a folded name in some case of a noun or as an adjective of it."""
    if folded == name:
        return True
    stem = name[:-1] if name[-1] in _VOWELS and len(name) > 3 else name
    return folded.startswith(stem) and folded[len(stem) :] in _ENDINGS


@lru_cache(maxsize=8192)
def _folded(word: str) -> str:
    return fold(word)


def _stems(folded: str) -> list[str]:
    """Return what is left of a word if each of the endings that it may have is taken away; the word itself first."""
    longest = min(_LONGEST, len(folded) - 2)
    return [folded, *(folded[:-cut] for cut in range(1, longest + 1) if folded[-cut:] in _ENDINGS)]

"""Finds names without capitals: of a given name and a surname, or behind a word that names follow."""

import re
from collections.abc import Iterator
from functools import lru_cache

from tipcoder.analysis.identifiers.vocabulary import ChosenWords
from tipcoder.analysis.identifiers.words import (
    has_surname_ending,
    is_also_word,
    is_certain_surname,
    is_common_name,
    is_common_word,
    is_cue,
    is_exact_given_name,
    is_foreign_syllable,
    is_function_word,
    is_given_name,
    is_listed_surname,
    is_lookalike,
    is_plain_surname,
    is_public_word,
    is_surname,
)
from tipcoder.domain.folding import fold
from tipcoder.domain.identifiers import Identifier, IdentifierKind, Sign
from tipcoder.languages.registry import LANGUAGES

_SMALL_WORD = re.compile(r"(?<![\w@./-])[^\W\d_]+(?:-[^\W\d_]+)*(?![\w@/-]|\.\w)")
_WHOLE_WORD = re.compile(r"(?<!_)[^\W\d_]+(?!\w)")
_SHORTEST_SMALL = 3
_AROUND = 80
"""Characters about a word in small letters that may be a name."""
_FORMS = frozenset(("ime", "imena", "veca", "vijeca", "nume", "numele", "emri", "emrin"))
"""Words that names follow, folded; what follows in small letters is mostly no name."""
_SMALL_GAP = re.compile(r"[ ]{1,2}(?:[^\W\d_]\.[ ]?)?|[ ]?\n")
_PAIR, _LONGEST = 2, 3
_EASTERN = re.compile(r"(?P<family>[A-Z](?<!\w.)[a-z]{1,4}) [A-Z][a-z]{1,4}-[a-z]{2,5}(?!\w|-)")
"""`Chen Yu-ling`"""
_EASTERN_END = re.compile(r"-[a-z]{2,5}(?!\w|-)")
_EASTERN_BEGIN = re.compile(r"[A-Z](?<!\w.)[a-z]{1,4} [A-Z][a-z]{1,4}$")
_LONGEST_EASTERN = 11
"""Characters before the hyphen."""


def find_small_names(text: str, language: str) -> Iterator[Identifier]:
    """Yield names without capitals: of a given name and a surname, or behind a word that names follow."""
    eastern = [found for found in _eastern(text) if not _is_other(found["family"])]
    if any(is_foreign_syllable(found["family"]) for found in eastern):  # else it may be a car: `Ford Focus-in`
        for found in eastern:
            yield Identifier(IdentifierKind.NAME, *found.span(), found[0], Sign.GIVEN_AND_SURNAME)
    last = 0
    for place in _signs_of(language).starts_in(text):
        if place >= last and _WHOLE_WORD.match(text, place) and _is_called_or_plain(text, place, language):
            begin, last = max(0, last, place - _AROUND), place + _AROUND
            yield from _small_names_between(text, begin, last, language)


def _eastern(text: str) -> Iterator[re.Match[str]]:
    """Yield what has the form of such a name, by its hyphen: few words have one."""
    for hyphen in _EASTERN_END.finditer(text):
        begun = _EASTERN_BEGIN.search(text, hyphen.start() - _LONGEST_EASTERN, hyphen.start())
        found = _EASTERN.match(text, begun.start()) if begun else None
        if found:
            yield found


def _is_other(word: str) -> bool:
    return is_cue(word) or is_function_word(word)


def _is_called_or_plain(text: str, place: int, language: str) -> bool:
    """Return whether a word that may be of a name is one by itself, or a word that names follow is before it."""
    found = _SMALL_WORD.match(text, place)
    if found and _may_be_small_name(found[0], language, is_called=False):
        return True
    return any(map(is_cue, _SMALL_WORD.findall(text, max(0, place - _AROUND // 2), place)[-_LONGEST:]))


@lru_cache(maxsize=len(LANGUAGES))
def _signs_of(language: str) -> ChosenWords:
    return ChosenWords(lambda word: _is_sign(word, language))


def _is_sign(word: str, language: str) -> bool:
    """Return whether a word in small letters may be of a name by itself: without one there is none beside it."""
    if not word[0].islower() or len(word) < _SHORTEST_SMALL:
        return False
    if not (is_given_name(word) or is_surname(word, language)):
        return False
    return _may_be_small_name(word, language, is_called=True)


def _small_names_between(text: str, begin: int, end: int, language: str) -> Iterator[Identifier]:
    words = [
        word
        for word in _SMALL_WORD.finditer(text, begin, end)
        if word.end() - word.start() > 1 or text[word.end() :][:1] != "."
    ]
    index = 0
    while index < len(words):
        before = words[index - 1] if index else None
        is_called = before is not None and is_cue(before[0]) and _is_blank(text, before.end(), words[index].start())
        is_called = is_called and before is not None and fold(before[0]) not in _FORMS
        count = 0
        if is_called or _may_be_small_name(words[index][0], language, is_called=False):
            count = _length_in_small_letters(text, words[index : index + 3], language, is_called=is_called)
        if count:
            start, stop = words[index].start(), words[index + count - 1].end()
            yield Identifier(
                IdentifierKind.NAME, start, stop, text[start:stop], Sign.CALLED if is_called else Sign.GIVEN_NAME
            )
        index += max(1, count)


def _is_blank(text: str, start: int, end: int) -> bool:
    return text[start:end] in (" ", "  ", "\n", ". ")


def _length_in_small_letters(text: str, words: list[re.Match[str]], language: str, *, is_called: bool) -> int:
    """Return how many of these words are a name without capitals, 0 if they are none."""
    name: list[str] = []
    for index, word in enumerate(words):
        if index and not _SMALL_GAP.fullmatch(text, words[index - 1].end(), word.start()):
            break
        if not _may_be_small_name(word[0], language, is_called=is_called):
            break
        name.append(word[0])
    has_plain_given = any(map(_is_plain_given, name))
    has_family = any(is_certain_surname(word, language) for word in name)
    if is_called and len(name) == 1 and has_plain_given and _is_frequent(name[0]):
        is_followed = len(words) > 1 and _SMALL_GAP.fullmatch(text, words[0].end(), words[1].start())
        return 2 if is_followed and _may_be_rare_name(words[1][0]) else 1
    if is_called and not name and _is_rare_name(text, words, language):
        return 2
    if len(name) < _PAIR:
        return 0
    return len(name) if (has_plain_given and has_family) or (is_called and (has_plain_given or has_family)) else 0


def _is_rare_name(text: str, words: list[re.Match[str]], language: str) -> bool:
    """Return whether a word that may be a rare given name is before a surname."""
    return (
        len(words) > 1
        and _may_be_rare_name(words[0][0])
        and _SMALL_GAP.fullmatch(text, words[0].end(), words[1].start()) is not None
        and words[1][0].islower()
        and has_surname_ending(words[1][0], language)
    )


def _may_be_rare_name(word: str) -> bool:
    """Return whether a word behind a given name may be a rare surname."""
    is_common = is_function_word(word) or is_cue(word) or is_common_word(word) or is_public_word(word)
    return word[0].islower() and len(word) > _SHORTEST_SMALL and not is_common


@lru_cache(maxsize=1 << 14)
def _may_be_small_name(word: str, language: str, *, is_called: bool) -> bool:
    if not word[0].islower() or len(word) < _SHORTEST_SMALL or is_function_word(word):
        return False
    if is_cue(word) and not is_listed_surname(word):
        return False
    if is_common_word(word) and not (is_exact_given_name(word) or is_plain_surname(word)):
        return False
    if is_called and (is_given_name(word) or is_surname(word, language)):
        return True
    return _is_plain_given(word) or (is_certain_surname(word, language) and not is_public_word(word))


def _is_frequent(word: str) -> bool:
    """Return whether a given name is no rare one in a form that other words have."""
    return is_exact_given_name(word) or is_common_name(word)


def _is_plain_given(word: str) -> bool:
    return is_given_name(word) and not is_also_word(word) and not is_lookalike(word)

"""Signs that words with capitals are the name of a person: by lists, by their form, and by the words beside them."""

import re

from tipcoder.analysis.identifiers.name_contexts import NameContext
from tipcoder.analysis.identifiers.name_tokens import Piece
from tipcoder.analysis.identifiers.words import (
    has_surname_ending,
    is_common_name,
    is_exact_given_name,
    is_function_word,
)
from tipcoder.domain.identifiers import Sign

WITH_CAPITAL_TITLES = frozenset(("ro", "en"))
"""Languages in which each word of the name of an institution has a capital."""
_SHORTEST_GIVEN = 4
_SHORTEST_IN_CAPITALS = 5
"""Letters of an unknown name in capitals: shorter ones are abbreviations."""
_LONGEST_ABBREVIATION = 7
_IC = re.compile("ić|ић")
"""A surname and nothing else, in each of its forms."""
_OF_FAMILY = re.compile("ić(?:i|ima)$|ић(?:и|има)$")
_BEHIND_PARTICLE = re.compile(
    "(?:Al|El|Abu|Ibn|Bin|Ben|Ал|Ел|Абу|Ибн|Бин|Бен)-(?!(?i:k[ae]id|q[ae]id|dž?az|jaz|nusr|ка[иј]д|џаз))"
)
"""`Al-Khatib`."""
_PAIR = 2


def sign_of(words: list[Piece], context: NameContext, *, with_initial: bool) -> Sign | None:
    """Return the strongest sign that words are a name, None if there is none."""
    if context.is_apart and not with_initial and _is_heading(words):
        # The heading, or sentence, behind a colon or the end of a line.
        return None
    if with_initial and len(words) == 1 and words[0].word.is_plainly_public:
        # `R. Moldova`.
        return None
    if context.is_called and (len(words) > 1 or with_initial or words[0].word.is_given or words[0].word.is_surname):
        return context.cue_sign if _is_person_in_quotes(words, context) else None
    if context.is_called and context.is_beside and not _is_other_in_sentence(words, context):
        return context.cue_sign
    if all(word.word.is_public for word in words) and not (with_initial and words[0].word.is_listed_surname):
        return None
    if len(words) == 1 and words[0].word.is_opener and not with_initial:
        return None
    if len(words) == 1:
        return _sign_alone(words[0], context, with_initial=with_initial)
    return _sign_together(words, context)


def _is_heading(words: list[Piece]) -> bool:
    """Return whether words are common ones, and not a given name and a surname side by side."""
    are_names = len(words) > 1 and any(word.word.is_given for word in words) and all(map(_is_named, words))
    return all(word.is_common for word in words[:_PAIR]) and not are_names


def _is_other_in_sentence(words: list[Piece], context: NameContext) -> bool:
    """Return whether a word, or letters, name an institution rather than who it is before: `president of Council`."""
    word = words[0]
    if len(words) > 1 or context.is_quoted or context.is_upper or context.is_name_only:
        return False
    if word.word.is_upper:
        # None of these is a known name: an abbreviation.
        return len(word.text) < _LONGEST_ABBREVIATION
    if word.word.is_given or word.word.is_surname or word.word.is_town:
        return word.word.is_common and word.word.is_public
    return word.word.is_public and (word.word.is_common or not word.word.is_plainly_public)


def _is_named(word: Piece) -> bool:
    return word.word.is_given or word.word.is_surname


def _is_of_thing(first: Piece, context: NameContext) -> bool:
    """Return whether a first word is a common one with a capital within a sentence: `Vila Ana`, `Casa Marioara`."""
    is_other = context.at_start or context.is_called or first.word.is_upper or _is_named(first)
    return first.word.is_common and not is_other


def _is_other(word: Piece) -> bool:
    """Return whether a word is common, and one of institutions, places or law, though it is a name as well."""
    return word.is_common and word.word.is_public


def is_of_places(words: list[Piece]) -> bool:
    """Return whether words are of a place or an institution, and common ones."""
    if not any(word.word.is_public for word in words):
        return False
    return all(word.word.is_public or (word.is_common and not _is_plain_name(word)) for word in words)


def _is_plain_name(word: Piece) -> bool:
    return is_exact_given_name(word.text) or (word.word.is_certain_surname and word.word.is_plain_surname)


def is_usual_given(word: Piece) -> bool:
    """Return whether a word is a given name as it is, or one that is frequent in some form."""
    return word.word.is_given and (is_exact_given_name(word.text) or is_common_name(word.word.bare))


def is_unknown(word: Piece) -> bool:
    """Return whether a word with a capital is none that is known, so that it is rather a name."""
    return len(word.text) >= _SHORTEST_GIVEN and not (word.word.is_upper or word.word.is_public or is_common(word))


def _begins_with_given_name(words: list[Piece], context: NameContext) -> bool:
    """Return whether a given name is before a word that may be a surname, or one of them is frequent."""
    first, second = words[0], words[1]
    is_doubtful = first.is_common and second.word.is_public
    if first.word.is_given and second.word.may_follow_given_name and not is_doubtful:
        return True
    if any(word.word.is_given and is_common_name(word.text) and not _is_other(word) for word in words):
        return True
    return first.word.is_given and is_unknown(second) and not (context.at_start or first.word.is_public)


def _sign_together(words: list[Piece], context: NameContext) -> Sign | None:
    if is_of_places(words):
        return None
    if any(word.word.is_particle for word in words[:-1]):
        return Sign.SURNAME
    is_sure = any(word.word.is_sure for word in words)
    has_surname = any(word.word.is_certain_surname for word in words)
    if is_sure:
        without = None if _is_of_thing(words[0], context) else Sign.GIVEN_NAME
        return Sign.GIVEN_AND_SURNAME if has_surname else without
    if any(has_surname_ending(word.word.bare, word.word.language) for word in words):
        return Sign.SURNAME
    if has_surname and any(word.word.is_given for word in words):
        return Sign.SURNAME
    if _begins_with_given_name(words, context):
        return Sign.GIVEN_NAME
    if all(word.word.is_given or word.word.is_surname for word in words):
        return None if context.at_start or not _are_names_and_no_words(words) else Sign.SURNAME
    if context.at_start or context.is_quoted:
        return None
    is_plain = not any(is_common(word) and not word.word.is_given for word in words)
    is_known = has_surname or any(is_exact_given_name(word.word.bare) for word in words)
    if is_plain and is_known:
        return Sign.SURNAME if has_surname else Sign.GIVEN_NAME
    return Sign.WRITTEN if all(map(_may_be_written, words)) and any(map(is_unknown, words)) else None


def _may_be_written(word: Piece) -> bool:
    """Return whether a word is none that is known, or a surname that is another word as well: `Ejona Sula`."""
    if is_unknown(word):
        return True
    is_other = word.word.is_public or word.word.is_upper or word.is_small_elsewhere or is_function_word(word.text)
    return word.word.is_listed_surname and not is_other


def _are_names_and_no_words(words: list[Piece]) -> bool:
    """Return whether words are names rather than common words: each of `Ali Uka` is a word of some language too."""
    if not all(word.is_common for word in words):
        return True
    first, *others = words
    is_plain = not any(word.word.is_town or word.word.is_upper or word.is_small_elsewhere for word in words)
    is_listed = all(word.word.is_listed_surname and not word.word.is_public for word in others)
    return is_plain and is_exact_given_name(first.text) and is_listed


def _sign_alone(word: Piece, context: NameContext, *, with_initial: bool) -> Sign | None:
    if _BEHIND_PARTICLE.match(word.text) and not (word.word.is_town or word.word.is_upper):
        return Sign.SURNAME
    if with_initial and (word.word.is_surname or word.word.is_sure):
        return Sign.SURNAME if word.word.is_surname else Sign.GIVEN_NAME
    return _sign_of_given(word, context) if word.word.is_given else _sign_of_surname(word, context)


def _sign_of_given(word: Piece, context: NameContext) -> Sign | None:
    may_begin = _may_begin_sentence(word, context)
    is_frequent = is_common_name(word.word.bare)
    if context.is_quoted or (word.word.is_town and word.is_common and not is_frequent):
        return None
    if word.is_common and not (is_frequent or is_exact_given_name(word.word.bare)):
        # Some form of a name that is another word as well: the people of the case decide.
        return None
    is_plain = word.word.is_sure and not (word.is_small_elsewhere or word.word.is_upper or context.at_start)
    if word.word.language in WITH_CAPITAL_TITLES:
        is_plain = False
    if not (is_plain or is_exact_given_name(word.word.bare) or is_common_name(word.word.bare)):
        # Some form of a rare name: so many other words are one that the people of the case decide.
        return None
    if word.word.is_upper and not (context.at_start or is_frequent) and len(word.text) < _SHORTEST_IN_CAPITALS:
        # An abbreviation, if nothing else says that it is of a person: `raportul ARBI`.
        return None
    if word.word.is_sure and not (word.word.is_lookalike and (may_begin or word.word.is_upper)):
        return Sign.GIVEN_NAME
    if may_begin:
        return Sign.GIVEN_NAME if context.is_joined else None
    is_short = len(word.text) < _SHORTEST_GIVEN and not (is_frequent and is_exact_given_name(word.text))
    return None if word.word.is_upper or is_short else Sign.GIVEN_NAME


def _may_begin_sentence(word: Piece, context: NameContext) -> bool:
    return context.at_start or (context.on_new_line and word.is_common)


def _sign_of_surname(word: Piece, context: NameContext) -> Sign | None:
    if word.word.language in WITH_CAPITAL_TITLES:
        # Cases of other courts, streets and villages are called so.
        return None
    # Adjectives and towns have the endings that only count in texts of their language.
    if _OF_FAMILY.search(word.text):
        # A village, or a family: the people of the case decide.
        return None
    may_begin = _may_begin_sentence(word, context)
    if has_surname_ending(word.word.bare, "") and (not may_begin or _IC.search(word.text)):
        return Sign.SURNAME
    is_listed = word.word.is_certain_surname and word.word.is_plain_surname
    return Sign.SURNAME if is_listed and not (may_begin or context.is_quoted) else None


def _is_person_in_quotes(words: list[Piece], context: NameContext) -> bool:
    """Return whether quotation marks do not speak against it: in them are nicknames, and names of firms."""
    return (
        not context.is_quoted or len(words) == 1 or words[0].word.is_given or any(word.word.is_sure for word in words)
    )


def is_common(piece: Piece) -> bool:
    """Return whether a word is a common one, or holds a sentence together."""
    return piece.is_common or is_function_word(piece.text)

"""Tells whether a word with a capital may be of a name, or begins the next: by lists, its letters, its neighbours."""

import re
from itertools import takewhile

from tipcoder.analysis.identifiers.name_contexts import NameContext, is_followed_by_cue
from tipcoder.analysis.identifiers.name_meanings import is_firm_form
from tipcoder.analysis.identifiers.name_signs import WITH_CAPITAL_TITLES, is_common, is_unknown
from tipcoder.analysis.identifiers.name_tokens import Piece
from tipcoder.analysis.identifiers.vocabulary import CAPITALS, pattern_of
from tipcoder.analysis.identifiers.words import (
    begins_with_act,
    has_surname_ending,
    is_country,
    is_cue,
    is_cue_in,
    is_exact_given_name,
    is_exact_surname,
    is_function_word,
    is_no_name,
    is_public_word,
)
from tipcoder.domain.folding import fold
from tipcoder.domain.identifiers import Sign

_BEFORE_SURNAMES = frozenset(("pop", "hadzi", "haxhi", "mulla", "hadji"))
"""`Agnija Pop Jordanova`"""
MOST_WORDS = 4
"""Words of a name, at most."""
_MOST_PIECES = 8
"""Words and initials of a name, at most."""
_PAIR = 2
_SHORTEST_AND = 3
"""Characters of `and` between two names with its blanks."""
_SHORTEST_IN_CAPITALS = 5
"""Letters of an inflected name in capitals with none beside it: shorter ones are abbreviations."""
_SHORTEST_STARTING_ALIKE = 4
_SHORTEST_SIGNED, _BEFORE_CELL = 4, 4
"""Letters of a surname of somebody who signs, at least; signs that may stand between the cell before and this one."""
_PARTICLES = frozenset(("al", "el", "bin", "ibn", "abu", "ben", "van", "von", "de", "da", "di", "del", "der"))
"""Small words within names of other countries, folded."""

_ROW = re.compile(r"(?:^|\n)[ \t]*\d{1,3}[.)]?[ \t]+$")
_LONGEST_ROW = 24
_ENDS_OF_MARKS = frozenset((".", ")"))
_WORDS_OF_ROW = range(2, 5)
_NUMBERED_SO = re.compile(r"(?:^|\n)[ \t]*[IVX]{1,4}[.)]?[ \t]+$")
_LONGEST_MARK = 6
_WHOLE_IN_CAPITALS = range(2, 5)
"""Words of a whole name in capitals."""
_CELL_ENDS = re.compile(r"[ ]*(?:\t|[ ]{2}|\n|\||$)")
_CELL_START = re.compile(r"(?:^|\n|[ ]{3}|\t|:[ ])[ \t]*$")
_HEADING_REACH = 1_200
"""Characters before a row of a table within which its heading is."""
_NAMES_HEADING = re.compile(
    f"(?:{pattern_of(lambda words: words.name_columns)})"
    f"(?:[ ,/]|[ ](?:{pattern_of(lambda words: words.and_between_names)})[ ]){{1,2}}"
    f"(?:{pattern_of(lambda words: words.name_columns)})"
)


_OF_VERB = re.compile("[aeiu]l[aeio]?$|onte$")
"""`ВТОРООБВИНЕТАТА ОРГАНИЗИРАЛЕ`"""
_OF_STATE = re.compile("republi[ck]|kraljevin|kralstv|federa[ct]|regat|mbreteri|emirat")
"""`cetățenii Republicii Kîrgîzstan`"""
_COUNTRY_NEXT = re.compile(rf", ([{CAPITALS}][^\W\d_]+)[,;.)\n]")
LINE_START = re.compile(r"(?:^|\n)[ \t]*(?:(?:\d{1,3}|\w)[.)]|[-–•])?[ \t]*$")
"""Before the first word of a line or of an item of a list."""
_LONGEST_LEAD = 64
_OFFICE_BEFORE = re.compile(r"(?:^|\n)[^\n:]*?([^\W\d_]+):[ \t]+$")


def is_nobodys(run: list[Piece], context: NameContext) -> bool:
    """Return whether one word that nothing calls a name is none at first sight, as most of them are."""
    piece, word = run[0], run[0].word
    if len(run) > 1 or context.is_called:
        return False
    if word.is_upper and not word.is_initial:
        return len(piece.text) <= _PAIR or word.is_public or word.is_abbreviation or is_function_word(piece.text)
    if word.is_initial or word.is_public or len(piece.text) <= _PAIR:
        return True
    if not context.at_start or (not word.is_opener and (word.is_given or word.is_surname)):
        return False
    # It has the capital of the sentence; what it does is asked of few.
    return word.is_town or word.is_given != is_common(piece)


def row_of_names(text: str, run: list[Piece]) -> int:
    """Return how many words are the first cell of a numbered row, under a heading of names; 0 if they are none."""
    start = run[0].start
    lead = text[max(0, start - _LONGEST_ROW) : start].rstrip(" \t")
    if not (lead[-1:].isdigit() or lead[-1:] in _ENDS_OF_MARKS):
        return 0
    if not _ROW.search(text, start - _LONGEST_ROW, start):
        return 0
    row = [run[0], *takewhile(lambda piece: not piece.begins_line, run[1:])]
    if len(row) not in _WORDS_OF_ROW or any(is_cue(piece.text) or is_function_word(piece.text) for piece in row):
        return 0
    heading = text[max(0, start - _HEADING_REACH) : start].casefold()
    return len(row) if _CELL_ENDS.match(text, row[-1].end) and _NAMES_HEADING.search(heading) else 0


def is_signature(text: str, initial: Piece, surname: Piece) -> bool:
    """Return whether an initial and a word are all of a line or a cell: a row of those who sign."""
    if not initial.word.is_initial or surname.begins_line:
        return False
    if len(surname.text) < _SHORTEST_SIGNED or is_function_word(surname.text) or surname.word.is_plainly_public:
        return False
    if not (surname.word.is_upper or surname.word.is_surname):
        return False
    return bool(
        _CELL_START.search(text, initial.start - _BEFORE_CELL, initial.start) and _CELL_ENDS.match(text, surname.end)
    )


def _is_cell_in_capitals(text: str, run: list[Piece]) -> bool:
    """Return whether a given name and words that are of no list, in capitals, are all of a cell."""
    first, *others = run
    if not (first.word.is_upper and is_exact_given_name(first.text)) or len(run) not in _WHOLE_IN_CAPITALS:
        return False
    if any(each.begins_line or each.is_common or each.word.is_public or not each.word.is_upper for each in others):
        return False
    start, end = first.start, run[-1].end
    return bool(_CELL_START.search(text, start - _BEFORE_CELL, start) and _CELL_ENDS.match(text, end))


def _entry_in_capitals(text: str, run: list[Piece]) -> int:
    """Return how many words in capitals are what a line says behind an office and a colon; 0 if they are no name.

    `KRYESUES:   DËFRIM TOLLUMI`
    """
    start = run[0].start
    if not text[max(0, start - _LONGEST_LEAD) : start].rstrip(" \t").endswith(":"):
        return 0
    office = _OFFICE_BEFORE.search(text, max(0, start - _LONGEST_LEAD), start)
    if office is None or not is_cue(office[1]):
        return 0
    line = [run[0], *takewhile(lambda piece: not piece.begins_line, run[1:])]
    words = [piece for piece in line if not piece.word.is_initial]
    if len(words) not in _WHOLE_IN_CAPITALS or not _CELL_ENDS.match(text, line[-1].end):
        return 0
    if any(not piece.word.is_upper or piece.word.is_plainly_public or is_cue(piece.text) for piece in words):
        return 0
    is_rare = any(not (is_common(piece) or piece.word.is_public) for piece in words)
    return len(line) if is_rare and not any(is_function_word(piece.text) for piece in words) else 0


def is_row_in_capitals(text: str, run: list[Piece], context: NameContext) -> bool:
    """Return whether a run is the name of a party in capitals: at the start, numbered, or behind a word for it."""
    if len(run) not in _WHOLE_IN_CAPITALS or not run[0].word.is_upper:
        return False
    is_begun = context.at_start or (context.is_beside and not context.is_quoted)
    if not is_begun and not _NUMBERED_SO.search(text, run[0].start - _LONGEST_MARK, run[0].start):
        return False
    return _is_whole_in_capitals(text, run)


def _is_whole_in_capitals(text: str, run: list[Piece]) -> bool:
    """Return whether words in capitals that begin a line are a name, as data of birth or of a party follow."""
    if not all(piece.word.is_upper for piece in run) or any(piece.begins_line for piece in run[1:]):
        return False
    if any(piece.word.is_plainly_public or is_cue(piece.text) for piece in run):
        return False
    if any(is_function_word(piece.text) and not (piece.word.is_given or piece.word.is_surname) for piece in run):
        return False
    return any(piece.word.is_given or not piece.is_common for piece in run) and is_followed_by_cue(text, run[-1].end)


def form_of_whole_name(text: str, run: list[Piece]) -> tuple[int, int, Sign] | None:
    """Return the first word of a name that nothing but its form shows, the word behind its last, and the sign."""
    if run[0].start and text[run[0].start - 1] in " \t" and (row := row_of_names(text, run)):
        return 0, row, Sign.ENTRY
    if len(run) == _PAIR and is_signature(text, *run):
        return 0, _PAIR, Sign.ENTRY
    if _is_cell_in_capitals(text, run):
        return 0, len(run), Sign.ENTRY
    if run[0].word.is_upper and (end := _entry_in_capitals(text, run)):
        return 0, end, Sign.ENTRY
    if not [piece for piece in run[:-1] if piece.word.is_family_syllable]:
        return None
    begin = 0
    for index, piece in enumerate((*run, None)):
        if piece is not None and piece.word.is_syllable and not (piece.begins_line and index > begin):
            continue
        if index - begin >= _PAIR and run[begin].word.is_family_syllable:
            return begin, min(index, begin + MOST_WORDS), Sign.GIVEN_AND_SURNAME
        begin = index if piece is not None and piece.word.is_syllable else index + 1
    return None


def may_be_name(piece: Piece, part: list[Piece], following: list[Piece], context: NameContext) -> bool:
    """Return whether a word may be of a name that `part` begins, in a run in which further words are `following`."""
    if piece.word.is_initial:
        return True
    if "-" in piece.text and is_inflected_abbreviation(piece):
        return False
    if following and piece.word.is_particle and _is_of_surname(following[0]):
        return True
    if piece.word.is_country and _is_country_beside(part, following):
        return False
    if part and following and fold(piece.text) in _BEFORE_SURNAMES and part[-1].word.is_given:
        return not following[0].begins_line and following[0].word.is_surname
    is_cue_alone = is_cue(piece.text) and not following
    if context.is_name_only and not part and not (piece.word.is_town or is_cue_alone):
        return len(piece.text) > _PAIR or not piece.word.is_upper
    if _is_beside_name(piece, part, following, context):
        return True
    if piece.word.is_upper:
        return _is_name_in_capitals(piece, part, following, context)
    if context.is_called and not part and _beats_lists(piece, following, context):
        return True
    is_behind_name = bool(part) and is_unknown(part[-1]) and not (piece.begins_line or piece.word.is_plainly_public)
    is_long = len(piece.text) > _PAIR or bool(part) or (context.is_beside and not is_function_word(piece.text))
    return is_long and (is_behind_name or not piece.word.is_public)


def is_inflected_abbreviation(piece: Piece) -> bool:
    """Return whether a word is the letters of an office with an ending: `radnik OUP-a`."""
    letters, _, ending = piece.text.partition("-")
    is_short = 1 < len(letters) < _SHORTEST_IN_CAPITALS and letters.isupper() and ending.islower()
    return is_short and not (piece.word.is_given or piece.word.is_surname)


def begins_person(person: list[Piece], piece: Piece, following: list[Piece]) -> bool:
    """Return whether another person's name begins with this word: in a list, on a new line, after a whole name."""
    if len(person) >= _MOST_PIECES:
        return True
    if person[-1].word.is_particle and not piece.begins_line:
        return False
    words = [each for each in person if not each.word.is_initial]
    given = [each for each in words if each.word.is_given]
    is_whole = (bool(given) and len(words) > len(given)) or (
        len(words) > 1 and any(each.word.is_surname for each in words)
    )
    is_whole_line = bool(following) and not following[0].begins_line and piece.word.is_given
    if piece.begins_line and (is_whole or len(words) > 1 or (is_whole_line and bool(words))):
        return True
    if (
        piece.begins_line
        and piece.word.is_given
        and not piece.word.is_surname
        and words
        and all(each.word.is_given for each in words)
    ):
        return True
    if len(words) >= MOST_WORDS:
        return True
    if not is_whole or piece.word.is_initial:
        return False
    is_surname_first = not words[0].word.is_given or (words[0].word.is_certain_surname and words[-1].word.is_given)
    is_followed_by_given = bool(following) and following[0].word.is_given
    if is_surname_first:
        if piece.word.is_given and not piece.word.is_surname:
            return len(words) > 2 or (
                bool(following) and following[0].word.is_certain_surname and not following[0].word.is_given
            )
        return is_followed_by_given or (piece.word.is_surname and len(words) > 2)
    if piece.word.is_given and not piece.word.is_certain_surname:
        # Given name, name of the father, surname, each of which is a given name too: `Besarta Kol Gjini`.
        is_third = len(words) == _PAIR and words[0].word.is_given and piece.word.is_surname
        return not is_third or bool(following)
    return is_followed_by_given and words[-1].word.is_given


def _beats_lists(piece: Piece, following: list[Piece], context: NameContext) -> bool:
    """Return whether a word behind one that names follow is a name though lists say what else it is."""
    if context.is_quoted:
        # What somebody is called by others is often another word: `zvani "Sele"`.
        return True
    if context.is_apart or is_cue(piece.text) or _OF_STATE.match(fold(piece.text)):
        return False
    has_next = bool(following) and not following[0].begins_line and not following[0].word.is_public
    is_name = piece.word.is_given or piece.word.is_surname
    if (
        has_next
        and piece.word.is_public
        and not is_name
        and len(following) > 1
        and is_exact_given_name(following[0].text)
    ):
        # `predsjednica Komisije Vjera Ilić`
        return not following[1].word.is_surname
    is_other = piece.is_common and piece.word.is_public and not piece.word.is_surname
    if is_no_name(piece.text):
        return not piece.is_common or is_exact_given_name(piece.text)
    return has_next and not (is_other or is_function_word(piece.text))


def _is_beside_rare(piece: Piece, part: list[Piece], following: list[Piece]) -> bool:
    """Return whether a word right behind one that names follow has a rare name beside it: `sudije Pala Kalmara`."""
    if is_cue(piece.text) or is_function_word(piece.text) or is_firm_form(piece.text):
        return False
    if not part:
        is_first = piece.word.is_given and bool(following)
        return is_first and not following[0].begins_line and is_unknown(following[0])
    is_second = len(part) == 1 and not (following or piece.begins_line or piece.word.is_town or piece.word.is_country)
    return is_second and is_unknown(part[0]) and not piece.word.begins_thing


def _is_country_beside(part: list[Piece], following: list[Piece]) -> bool:
    """Return whether a country or a people is before the name of somebody who comes from it, or behind a whole one."""
    if following and not following[0].begins_line and following[0].word.is_given:
        return not part or not part[-1].word.is_given
    return len(part) > 1 and part[0].word.is_given and fold(part[-1].text) not in _BEFORE_SURNAMES


def _is_of_surname(following: Piece) -> bool:
    """Return whether a word may be the second of a surname of two: `Ibrahim Al Hasan`."""
    if following.begins_line:
        return False
    if following.word.is_upper:
        return not (following.is_common or following.word.is_public)
    return following.word.is_sure or following.word.is_certain_surname or is_unknown(following)


def _is_beside_name(piece: Piece, part: list[Piece], following: list[Piece], context: NameContext) -> bool:
    """Return whether a word of places or peoples is of a name, by the words next to it: `Ana Zeta`, `Rusu Maria`."""
    if following and not part and context.is_beside and _is_surname_of(piece, following[0]):
        return True
    if is_cue(piece.text):
        is_listed = piece.word.is_listed_surname
        is_foreign = not is_cue_in(piece.text, piece.word.language)
        return is_foreign and bool(part) and part[-1].word.is_given and (is_listed or context.is_beside)
    is_behind_cue = context.is_beside and not (context.is_quoted or piece.word.is_upper)
    if is_behind_cue and _is_beside_rare(piece, part, following):
        return True
    if following and _is_before_name(piece, following[0], part):
        return True
    if following and not part and _is_before_unknown(piece, following[0], context):
        return True
    if not part:
        is_other = is_no_name(piece.text) and not (context.is_beside and _beats_lists(piece, following, context))
        is_verb = context.is_upper and piece.word.is_lookalike and _OF_VERB.search(fold(piece.text)) is not None
        if not context.is_called or is_other or is_verb:
            return False
        return piece.word.is_town or piece.word.is_given or piece.word.is_plain_surname
    if len(part) > 1 and fold(part[-1].text) in _BEFORE_SURNAMES:
        return piece.word.is_surname and not piece.begins_line
    if is_cue(part[-1].text):
        return False
    return (len(part) > 1 and fold(part[-1].text) in _PARTICLES) or _is_behind_name(piece, part, context)


def _is_behind_name(piece: Piece, part: list[Piece], context: NameContext) -> bool:
    last = part[-1].word
    has_ending = has_surname_ending(piece.word.bare, piece.word.language)
    if piece.word.is_listed_surname or (has_ending and (context.is_called or last.is_sure)):
        return context.is_called or last.is_given or last.is_initial
    if piece.begins_line:
        return False
    if last.is_certain_surname and is_exact_given_name(piece.text):
        return True
    if piece.word.is_town and (last.is_given or last.is_initial):
        return True
    if context.is_beside and last.is_certain_surname and piece.word.is_given and not piece.word.is_upper:
        # `braniocu Knežević-Ćosić Radi`
        return True
    if len(part) > 1 or piece.word.is_upper or not last.is_given:
        return False
    if context.is_called and not (piece.word.is_plainly_public or is_function_word(piece.text)):
        return True
    return last.is_sure and (context.is_beside or not is_no_name(piece.text))


def _is_before_name(piece: Piece, following: Piece, part: list[Piece]) -> bool:
    if piece.word.is_given and following.word.is_certain_surname:
        return True
    if is_exact_given_name(piece.text) and following.word.is_listed_surname:
        return True
    if following.begins_line:
        return False
    if piece.word.is_upper and piece.word.is_certain_surname and following.word.is_upper and not part:
        # `ŠARANOV ZVEZDANA`
        return is_exact_given_name(following.text) and not (is_common(piece) or following.word.is_public)
    if is_exact_given_name(piece.text) and following.word.is_sure:
        return True
    if following.word.is_sure and _is_rare_surname(piece, part) and is_exact_given_name(following.text):
        return True
    is_place = piece.word.is_plainly_public and piece.is_common
    if not piece.word.is_listed_surname or is_place or (part and part[-1].word.is_given):
        return False
    return following.word.is_sure or following.word.is_initial


def _is_surname_of(piece: Piece, following: Piece) -> bool:
    """Return whether a surname that is a word for a person elsewhere is before a given name: `PRIMARUL BRATU ION`."""
    is_name = is_exact_surname(piece.text) and not is_cue_in(piece.text, piece.word.language)
    return is_name and not following.begins_line and following.word.is_sure and is_exact_given_name(following.text)


def _is_rare_surname(piece: Piece, part: list[Piece]) -> bool:
    """Return whether a word only begins like one of an institution or a place: the `Starova` of `Starova Ilmi`."""
    if part or piece.word.language in WITH_CAPITAL_TITLES or len(piece.text) < _SHORTEST_STARTING_ALIKE:
        return False
    is_other = piece.word.is_plainly_public or piece.word.is_town or piece.is_common or is_function_word(piece.text)
    return not (is_other or piece.word.is_upper)


def _is_before_unknown(piece: Piece, following: Piece, context: NameContext) -> bool:
    """Return whether a given name, though another word too, is before a word that is none that is known."""
    if piece.word.language in WITH_CAPITAL_TITLES or context.at_start or context.is_quoted or following.begins_line:
        return False
    return is_exact_given_name(piece.text) and not is_cue(piece.text) and is_unknown(following)


def _is_name_in_capitals(piece: Piece, part: list[Piece], following: list[Piece], context: NameContext) -> bool:
    """Return whether a word in capitals may be of a name: anything else in capitals is a heading or an abbreviation."""
    is_second = context.is_beside and len(part) == 1 and is_exact_given_name(part[0].text)
    is_second = is_second and not (piece.begins_line or piece.word.is_plainly_public)
    if is_second and (piece.word.is_given or not is_function_word(piece.text)):
        return True
    if following and following[0].word.is_initial and _is_shortened(piece, part, following, context):
        return True
    if part and not part[0].word.is_upper and _is_surname_in_capitals(piece, part):
        return True
    if len(piece.text) < 3 or piece.word.is_public or is_function_word(piece.text) or piece.word.is_abbreviation:
        return False
    if _is_plain_name(piece) and (len(piece.text) >= _SHORTEST_IN_CAPITALS or is_exact_given_name(piece.text)):
        return True
    neighbours = [*part[-1:], *following]
    if any(_is_plain_name(each) for each in neighbours if not each.word.is_initial):
        return not piece.is_common or piece.word.is_given or piece.word.is_surname
    if context.is_called and not context.is_upper and (part or _is_before_surname_in_capitals(piece, following)):
        return True
    is_listed = piece.word.is_plain_surname or is_exact_given_name(piece.text)
    is_unlike = not piece.is_common if context.is_beside else not (context.is_upper or piece.word.is_lookalike)
    is_unlike = is_unlike and not (context.is_upper and _OF_VERB.search(fold(piece.text)))
    return context.is_called and (is_listed or is_unlike)


def _is_before_surname_in_capitals(piece: Piece, following: list[Piece]) -> bool:
    """Return whether a word that no list has for an institution is before a surname, both in capitals."""
    if piece.word.is_plainly_public or not following or following[0].begins_line:
        return False
    return following[0].word.is_upper and following[0].word.is_certain_surname


def _is_shortened(piece: Piece, part: list[Piece], following: list[Piece], context: NameContext) -> bool:
    """Return whether a rare word in capitals and an initial stand where a name is expected: `JUDECĂTORI: LEORDA P.`"""
    if part or following[0].begins_line:
        return False
    if len(following) > 1 and following[1].word.is_initial:
        return False
    is_other = is_common(piece) or piece.word.is_public or piece.word.is_abbreviation
    is_within = context.is_called or context.is_upper or not context.at_start
    return len(piece.text) >= _SHORTEST_STARTING_ALIKE and not is_other and is_within


def _is_surname_in_capitals(piece: Piece, part: list[Piece]) -> bool:
    """Return whether a word in capitals is right behind a given name that is written otherwise: `Besim DUKAGJINI`."""
    if len(part) != 1 or piece.begins_line or not is_exact_given_name(part[0].text):
        return False
    is_other = piece.word.is_plainly_public or piece.word.is_abbreviation or is_firm_form(piece.text)
    return len(piece.text) >= _SHORTEST_STARTING_ALIKE and not (is_other or is_function_word(piece.text))


def _is_plain_name(piece: Piece) -> bool:
    if piece.word.is_sure and not piece.word.is_lookalike:
        return True
    return has_surname_ending(piece.word.bare, "") or (piece.word.is_certain_surname and piece.word.is_plain_surname)


def is_act_of(verb: Piece, name: Piece) -> bool:
    """Return whether a sentence begins with what only persons do, and who does it: `Возел Пандев.`"""
    if verb.word.is_upper or verb.word.is_given or name.begins_line or not begins_with_act([verb.text]):
        return False
    return (name.word.is_given or name.word.is_surname) and not (name.word.is_upper or name.word.is_plainly_public)


def is_item_with_country(text: str, part: list[Piece]) -> bool:
    """Return whether words are an item of a list that a country follows: `- Zelal Yılmaz, Turqi;`"""
    country = _COUNTRY_NEXT.match(text, part[-1].end)
    if country is None or not _is_country(country[1]) or any(piece.word.is_town for piece in part):
        return False
    if is_common(part[0]) and not is_exact_given_name(part[0].text):
        return False
    return LINE_START.search(text, part[0].start - _LONGEST_LEAD, part[0].start) is not None


def has_their_surname(person: list[Piece], others: list[Piece]) -> bool:
    """Return whether one given name and `and` are before a given name and a surname: `Agim dhe Ana Leka`."""
    if len(person) > 1 or not 1 < len(others) <= MOST_WORDS or others[0].start - person[0].end < _SHORTEST_AND:
        return False
    given, surname = others[0], others[-1]
    is_name = is_exact_given_name(person[0].text) and not (person[0].word.is_town or is_cue(person[0].text))
    return is_name and is_exact_given_name(given.text) and surname.word.is_surname and not surname.begins_line


def _is_country(word: str) -> bool:
    return is_country(word) or (is_public_word(word) and not is_cue(word))

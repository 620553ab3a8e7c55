"""Decides names by their neighbours: in one list, in the rows of a table, in a judgment that cuts surnames short."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from tipcoder.analysis.identifiers.name_contexts import NameContext
from tipcoder.analysis.identifiers.name_meanings import is_adjective_of_office, is_firm_form, is_of_people
from tipcoder.analysis.identifiers.name_signs import is_unknown
from tipcoder.analysis.identifiers.name_tokens import Piece
from tipcoder.analysis.identifiers.name_words import has_their_surname, is_inflected_abbreviation
from tipcoder.analysis.identifiers.names import NameCandidate, NameRun
from tipcoder.analysis.identifiers.places import follows_preposition, is_town
from tipcoder.analysis.identifiers.vocabulary import pattern_of
from tipcoder.analysis.identifiers.words import (
    has_slavic_surname,
    has_surname_ending,
    is_cue,
    is_exact_given_name,
    is_foreign_syllable,
    is_function_word,
)
from tipcoder.domain.identifiers import Sign

_WHOLE = 2
"""Words of a given name and a surname."""
_SHORTEST_RARE = 4
_LIST_LINK = re.compile(
    rf"(?:[ ]\d{{1,4}}(?=,[ ]))?\s{{0,2}}[,;/]?\s{{0,2}}"
    rf"(?:(?:{pattern_of(lambda words: words.and_between_names)}|e|dhe|те|te)\s"
    r"(?:(?:i|e|të|te|së|se|lui|a|на|od|од)\s)?)?(?:[-–•]\s?)?",
    re.IGNORECASE,
)
"""`, `, ` and `, ` dhe i `: also small words before the second name."""
_LONGEST_LINK = 9
_SPACED_HYPHEN = 3
_WORDS_OF_ITEM = range(2, 5)
_ENDS_ITEM = re.compile(
    rf"\)?[ ]{{0,2}}(?:[,;.(\n]|$|(?:{pattern_of(lambda words: words.and_between_names)}|e|te|те)[ ])"
)
"""Behind a whole item of a list."""
_ROW_START = re.compile(r"[ \t]*(?:\|[ ]*)?(?:(?:\d{1,3}|[^\W\d_])[.)]?(?:[ ]*\||(?<=[.)]))|[-–•])?[ \t]*")
_CELL_END = re.compile(r"[ ]?(?:,|;|\(|\||\.{3}|[–—-][ ]|\n|\t|[ ]{2}|$)")
_LEAST_ROWS = 2
"""Rows with a whole name, at least, that show what the others have."""


def decide_lists(runs: Iterable[NameRun], text: str) -> None:
    """Let neighbours in one list decide each other: forwards, then backwards."""
    runs = list(runs)
    beside = [
        (first, second)
        for first, second in pairwise(runs)
        if second.pieces[0].start - first.pieces[-1].end <= _LONGEST_LINK
    ]
    for decided_run, run in (*beside, *((second, first) for first, second in reversed(beside))):
        if _ends_whole(decided_run, run) and _is_whole_item(text, decided_run, run):
            run.candidates = [_whole(run)]
    _decide_rows(runs, text)
    candidates = [candidate for run in runs for candidate in run.candidates]
    _decide_shortened(candidates)
    pairs = [(before, after) for before, after in pairwise(candidates) if after.start - before.end <= _LONGEST_LINK]
    for before, after in pairs:
        if before.is_found and after.is_found and _is_from(before, after, text):
            after.sign = None
    for decided, other in (*pairs, *((after, before) for before, after in reversed(pairs))):
        if decided.is_found and not other.is_found and _may_be_in_list(other, decided):
            first, second = (decided, other) if decided.start < other.start else (other, decided)
            is_linked = _LIST_LINK.fullmatch(text, first.end, second.start)
            if is_linked and not is_adjective_of_office(text, other.pieces[-1]):
                other.sign = Sign.LISTED


def _ends_whole(decided: NameRun, other: NameRun) -> bool:
    """Return whether the nearest name of a run is a whole one, right beside another run."""
    if not decided.candidates:
        return False
    is_before = decided.pieces[0].start < other.pieces[0].start
    near = decided.candidates[-1 if is_before else 0]
    edge = decided.pieces[-1 if is_before else 0]
    return near.is_found and not near.is_thing and len(near.words) >= _WHOLE and edge in near.pieces


def _is_whole_item(text: str, decided: NameRun, item: NameRun) -> bool:
    """Return whether words beside a whole name in a list are one too, whatever else each of them may be.

    `Fatke Muratbašić i Novke Rmuš`: no list has all surnames, and many a given name is another word.
    """
    pieces = item.pieces
    if len(pieces) not in _WORDS_OF_ITEM or any(map(_is_of_decided, item.candidates)):
        return False
    first, second = (decided, item) if decided.pieces[0].start < pieces[0].start else (item, decided)
    start, end = first.pieces[-1].end, second.pieces[0].start
    if not _LIST_LINK.fullmatch(text, start, end):
        return False
    if pieces[0].word.is_upper and not decided.pieces[0].word.is_upper:
        return False
    if any(piece.begins_line for piece in pieces[1:]) or not _ENDS_ITEM.match(text, pieces[-1].end):
        return False
    words = [piece for piece in pieces if not piece.word.is_initial]
    if not all(map(_may_be_of_item, pieces)) or is_town(" ".join(piece.text for piece in pieces)):
        return False
    is_plain = any(not (piece.is_common or piece.word.is_public) for piece in words)
    return is_plain and any(piece.word.is_given or piece.word.is_surname for piece in words)


def _decide_rows(runs: Iterable[NameRun], text: str) -> None:
    """Let the names that begin most lines of a list or a table show that the words at the same place are names too."""
    rows: list[NameRun] = []
    for run in runs:
        start = run.pieces[0].start
        is_first = run.context.at_start or run.context.on_new_line or run.context.is_apart
        if not is_first and text[start - 2 : start] != "| ":
            continue
        line = text.rfind("\n", 0, start) + 1
        if not _ROW_START.fullmatch(text, line, start) or not _CELL_END.match(text, run.pieces[-1].end):
            continue
        if rows and text.count("\n", rows[-1].pieces[0].start, start) > 1:
            _decide_row_names(rows)
            rows = []
        rows.append(run)
    _decide_row_names(rows)


def _decide_row_names(rows: Sequence[NameRun]) -> None:
    whole = [row for row in rows if any(map(_is_of_decided, row.candidates))]
    if len(whole) < _LEAST_ROWS or len(whole) * _WHOLE < len(rows):
        return
    for row in rows:
        pieces = row.pieces
        if row in whole or len(pieces) not in _WORDS_OF_ITEM or not _are_of_row(pieces):
            continue
        if not is_town(" ".join(piece.text for piece in pieces)):
            row.candidates = [_whole(row)]


def _whole(run: NameRun) -> NameCandidate:
    pieces = run.pieces
    return NameCandidate(pieces, NameContext(is_called=False), pieces[0].start, pieces[-1].end, Sign.LISTED)


def _is_of_decided(candidate: NameCandidate) -> bool:
    return candidate.is_thing or (candidate.is_found and len(candidate.words) >= _WHOLE)


def _are_of_row(pieces: Sequence[Piece]) -> bool:
    """Return whether words may be a name where rows have names: one of two may be any word, beside a rare one."""
    others = [piece for piece in pieces if not _may_be_of_item(piece)]
    if not others:
        return True
    is_plain = len(others) == 1 and others[0].word.is_public and not is_cue(others[0].text)
    return is_plain and len(pieces) == _WHOLE and any(map(is_unknown, pieces)) and not is_of_people(others[0])


def _may_be_of_item(piece: Piece) -> bool:
    """Return whether a word may be of a name where a name is expected: no office, no country, no small word."""
    word = piece.word
    if is_cue(piece.text) or is_firm_form(piece.text) or is_of_people(piece) or is_inflected_abbreviation(piece):
        return False
    if word.is_initial or is_foreign_syllable(piece.text):
        return True
    if word.is_given or word.is_surname:
        return is_exact_given_name(piece.text) or not is_function_word(piece.text)
    return word.is_town or not (word.is_public or piece.is_common or is_function_word(piece.text))


def _decide_shortened(candidates: Sequence[NameCandidate]) -> None:
    """Let a judgment that writes its persons as `Ana S.` show all that are written so."""
    written = [candidate for candidate in candidates if is_shortened(candidate)]
    if any(candidate.is_found for candidate in written):
        for candidate in written:
            if not (candidate.is_found or candidate.is_thing) and _is_rare(candidate.words[0]):
                candidate.sign = Sign.INITIALS


def _is_rare(piece: Piece) -> bool:
    is_other = piece.is_common or piece.word.is_public or is_function_word(piece.text)
    return is_unknown(piece) or (piece.word.is_upper and len(piece.text) >= _SHORTEST_RARE and not is_other)


def is_shortened(candidate: NameCandidate) -> bool:
    """Return whether a candidate is one word and an initial: `Ana S.`"""
    pieces = candidate.pieces
    return len(pieces) == _WHOLE and pieces[1].word.is_initial and not pieces[0].word.is_initial


def _is_from(person: NameCandidate, town: NameCandidate, text: str) -> bool:
    """Return whether a word says where somebody comes from: `Zef Gjoni nga Torrovica`."""
    if town.context.is_called or len(town.pieces) > 1:
        return False
    word = town.words[0]
    if is_exact_given_name(word.text) or has_slavic_surname(word.text) or len(person.words) < _WHOLE:
        return False
    return text[person.end : person.end + 1] == " " and follows_preposition(text, town.start)


def _may_be_in_list(candidate: NameCandidate, decided: NameCandidate) -> bool:
    words = candidate.words
    if candidate.is_thing or any(map(_is_of_office, words)) or is_function_word(words[0].text):
        return False
    if len(words) == 1 and is_of_people(words[0]):
        return False
    is_behind = decided.start < candidate.start and not words[0].begins_line
    is_sure = is_certain(decided) or decided.sign is Sign.LISTED
    if is_behind and len(decided.words) == 1 and not (is_sure or decided.pieces[1:]):
        # `hotels Mimoza, Palma and Porto`, not a name on two lines
        return False
    if len(words) == 1 and (len(decided.words) > 1 or candidate.context.at_start):
        return _is_second_surname(candidate, decided) or has_their_surname(candidate.pieces, decided.pieces)
    is_surname = words[0].word.is_listed_surname and not (words[0].word.is_public or candidate.context.at_start)
    return is_surname or not words[0].word.is_lookalike or words[0].word.is_given


def _is_of_office(word: Piece) -> bool:
    """Return whether a word is of an institution, and no surname that people have."""
    return word.word.is_plainly_public or (word.word.is_public and not (word.word.is_given or word.word.is_surname))


def _is_second_surname(candidate: NameCandidate, decided: NameCandidate) -> bool:
    """Return whether a word behind a hyphen is the second of two surnames: `Stojna Naunova - Geleva`."""
    words = (*decided.words[-1:], candidate.words[0])  # initials have no word
    is_behind = len(words) > 1 and candidate.start - decided.end == _SPACED_HYPHEN
    return is_behind and all(has_surname_ending(one.word.bare, one.word.language) for one in words)


def is_certain(candidate: NameCandidate) -> bool:
    """Return whether a candidate makes its words those of a person wherever else they stand."""
    if candidate.sign is None:
        return False
    if candidate.sign is Sign.GIVEN_AND_SURNAME:
        return True
    words = candidate.words
    has_given = len(words) > 1 and any(word.word.is_sure for word in words)
    others = [word.word for word in words if word.word.is_lookalike or (word.is_common and not has_given)]
    if any(not (word.is_given or word.is_surname) for word in others):
        return False
    return len(words) > 1 or candidate.context.is_beside or is_shortened(candidate)

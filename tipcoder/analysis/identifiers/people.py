"""Decides over a whole text whose names words are: a name that is certain once is certain everywhere in the case.

First every candidate is collected with its signs (`names`, `initials`); from those that are certain come the people of
the text; then each word with a capital is looked at again: is it one of theirs, inflected, alone, in capitals, or does
it stand in one list with them?
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, pairwise

from tipcoder.analysis.identifiers.initials import Initials, collect_initials
from tipcoder.analysis.identifiers.name_contexts import NameContext, is_followed_by_act
from tipcoder.analysis.identifiers.name_meanings import is_adjective_of_office, is_firm_form, is_of_people, names_firm
from tipcoder.analysis.identifiers.name_signs import is_unknown
from tipcoder.analysis.identifiers.name_tokens import Piece
from tipcoder.analysis.identifiers.name_words import has_their_surname, is_inflected_abbreviation
from tipcoder.analysis.identifiers.names import NameCandidate, NameRun, collect_names
from tipcoder.analysis.identifiers.places import follows_preposition, is_town
from tipcoder.analysis.identifiers.vocabulary import CAPITALS, folded_once, pattern_of
from tipcoder.analysis.identifiers.words import (
    has_slavic_surname,
    has_surname_ending,
    is_cue,
    is_exact_given_name,
    is_foreign_syllable,
    is_function_word,
    stems,
)
from tipcoder.analysis.normalised_text import NormalisedText, normalised
from tipcoder.domain.identifiers import Certainty, Identifier, IdentifierKind, Sign

_PAGES = 60_000
"""Characters, about 20 pages."""
_MOST_CAPITALS = 400
_CAPITAL = re.compile(f"[{CAPITALS}]")
_MANY_CAPITALS = re.compile(rf"(?<!\w)(?:[{CAPITALS}]\w*[^\w,;:!?]{{1,6}}){{{_MOST_CAPITALS}}}")
"""More words with capitals side by side than any sentence has: to find names, all of them are looked at for each."""
_SHORTEST = 3
_SHORTEST_STEM = 4
_VOWELS = "aeiou"
_LIST_LINK = re.compile(
    rf"(?:[ ]\d{{1,4}}(?=,[ ]))?\s{{0,2}}[,;/]?\s{{0,2}}"
    rf"(?:(?:{pattern_of(lambda words: words.and_between_names)}|e|dhe|те|te)\s"
    r"(?:(?:i|e|të|te|së|se|lui|a|на|od|од)\s)?)?(?:[-–•]\s?)?",
    re.IGNORECASE,
)
"""`, `, ` and `, ` dhe i `: also small words before the second name."""
_LONGEST_LINK = 9
_SPACED_HYPHEN = 3
_BORN_AS = re.compile(rf"[ \n]\(?(?i:{pattern_of(lambda words: words.birth_names)}|alias|алиас|алијас)\.?[ \n]")
"""Between the name that somebody has and a further surname."""
_SPELLINGS = """
    sh=s ch=c kh=h gh=g ph=f th=t dh=d bh=b ee=i oo=u ou=u w=v x=ks q=k y=i ll=l mm=m nn=n ss=s tt=t rr=r
"""
_SOUNDS = {spelling: sound for spelling, _, sound in (pair.partition("=") for pair in _SPELLINGS.split())}
"""How letters of foreign names are written in languages that write as they speak."""
_FOREIGN = re.compile("|".join(_SOUNDS))
_WHOLE = 2
"""Words of a given name and a surname."""
_WORDS_OF_ITEM = range(2, 5)
_ENDS_ITEM = re.compile(
    rf"\)?[ ]{{0,2}}(?:[,;.(\n]|$|(?:{pattern_of(lambda words: words.and_between_names)}|e|te|те)[ ])"
)
"""Behind a whole item of a list."""
_ROW_START = re.compile(r"[ \t]*(?:\|[ ]*)?(?:(?:\d{1,3}|[^\W\d_])[.)]?(?:[ ]*\||(?<=[.)]))|[-–•])?[ \t]*")
_CELL_END = re.compile(r"[ ]?(?:,|;|\(|\||\.{3}|[–—-][ ]|\n|\t|[ ]{2}|$)")
_LEAST_ROWS = 2
"""Rows with a whole name, at least, that show what the others have."""


@dataclass(frozen=True, slots=True)
class Pages:
    """Some pages of a text, which begin at `start`, and what in them may be names."""

    start: int
    plain: NormalisedText
    runs: list[NameRun]
    initials: Initials


@dataclass(frozen=True, slots=True)
class People:
    """Parts of the certain names of a text or a case: stems of their words, and letters of their initials."""

    stems: Mapping[str, int]
    """With the number of certain names that have them."""
    initials: frozenset[str]
    called_initials: frozenset[str]
    """Letters that a word for a party, or a list, says to be a person's."""
    called: frozenset[str]
    """Stems of what persons are called by others: often another word."""

    def have(self, word: str, besides: int = 0) -> bool:
        """Return whether a word, inflected or not, is one of more names than `besides`."""
        stems_of_word = _stems(word)
        if not besides:
            return not self.stems.keys().isdisjoint(stems_of_word)
        return any(self.stems.get(stem, 0) > besides for stem in stems_of_word)


def collect(text: str, language: str) -> Iterator[Pages]:
    """Yield what may be names in a text, some pages at a time: a search in a huge text would hold up everything."""
    start = 0
    while start < len(text):
        end = _end_of_pages(text, start)
        plain = normalised(text[start:end])
        runs = collect_names(plain.text, language)
        _decide_lists(runs, plain.text)
        yield Pages(start, plain, runs, collect_initials(plain.text, language))
        start = end


def names_in(text: str, language: str) -> tuple[str, ...]:
    """Return the names of persons that are certain in a judgment, each once: for `KnownParties.in_judgments`."""
    return tuple(
        dict.fromkeys(
            pages.plain.text[candidate.start : candidate.end]
            for pages in collect(text, language)
            for candidate in _certain(pages.runs)
        )
    )


def _decide_lists(runs: Iterable[NameRun], text: str) -> None:
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
    written = [candidate for candidate in candidates if _is_shortened(candidate)]
    if any(candidate.is_found for candidate in written):
        for candidate in written:
            if not (candidate.is_found or candidate.is_thing) and is_unknown(candidate.words[0]):
                candidate.sign = Sign.INITIALS


def _is_shortened(candidate: NameCandidate) -> bool:
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


def people_of(pages: Sequence[Pages], names: Sequence[str]) -> People:
    """Return whose names are certain by themselves or by a list, with those of these names."""
    found: defaultdict[str, int] = defaultdict(int)
    initials: set[str] = set()
    certain = [candidate for some in pages for candidate in _certain(some.runs)]
    for words in chain(
        ([piece.word.bare for piece in candidate.words] for candidate in certain), map(str.split, names)
    ):
        for stem in {stem for word in words if len(word) >= _SHORTEST for stem in _stems_of_foreign(word)}:
            found[stem] += 1
        for short in {folded_once(word) for word in words if len(word) == _SHORTEST_STEM}:
            if short[-1] in _VOWELS:
                found[short[:-1]] += 1
        if len(words) > 1:
            letters = folded_once("".join(word[0] for word in words))
            initials |= {letters, letters[::-1]}
    called = (
        each.words[0].text
        for each in certain
        if each.words and each.context.is_called and (each.context.is_quoted or each.context.is_nickname)
    )
    letters_called = frozenset(letters for some in pages for letters in some.initials.called)
    return People(
        dict(found), frozenset(initials), letters_called, frozenset(stem for word in called for stem in _stems(word))
    )


def decide_names(runs: Iterable[NameRun], people: People, text: str) -> Iterator[Identifier]:
    """Yield what is a name by its own signs, by those beside it in a list, or by the people of the case.

    A name and the surname that somebody was born with are one.
    """
    last: Identifier | None = None
    for name in _names(runs, people, text):
        if last is None:
            last = name
        elif _BORN_AS.fullmatch(text, last.end, name.start) and _is_one_name(last, name):
            last = _identifier(text, last.start, name.end, last.sign)
        else:
            yield last
            last = name
    if last is not None:
        yield last


def _is_one_name(name: Identifier, born: Identifier) -> bool:
    return len(name.exact.split()) <= _WHOLE and " " not in born.exact


def _names(runs: Iterable[NameRun], people: People, text: str) -> Iterator[Identifier]:
    for run in runs:
        taken: set[int] = set()
        for candidate in run.candidates:
            sign = _with_people(candidate, people)
            if sign is not None:
                yield _identifier(text, candidate.start, candidate.end, sign)
            if sign is not None or (candidate.is_thing and not _is_called_again(text, candidate, run, people)):
                taken.update(piece.start for piece in candidate.pieces)
        for piece in run.pieces:
            if piece.start not in taken and _is_of_people(text, piece, run, people):
                yield _identifier(text, piece.start, piece.end, Sign.NAMED)


def _end_of_pages(text: str, start: int) -> int:
    """Return where some pages end: at the end of a line, if there is one, or where words with capitals go on and on."""
    limit = start + _PAGES
    is_full = len(_CAPITAL.findall(text, start, limit)) >= _MOST_CAPITALS
    if is_full and (capitals := _MANY_CAPITALS.search(text, start, limit)):
        return capitals.end()
    if limit >= len(text):
        return len(text)
    line = max(text.rfind("\n", start + _PAGES // 2, limit), text.rfind("\f", start + _PAGES // 2, limit))
    return line + 1 if line >= 0 else limit


def _is_called_again(text: str, candidate: NameCandidate, run: NameRun, people: People) -> bool:
    """Return whether one word in quotation marks, which firms have as well, is what somebody is called elsewhere."""
    word = candidate.words[0]
    if not candidate.context.is_quoted or len(run.pieces) > 1:
        return False
    return not people.called.isdisjoint(_stems(word.text)) or _signs_here(text, word, people)


def _signs_here(text: str, word: Piece, people: People) -> bool:
    """Return whether a given name in quotation marks is that of somebody of the case: `semnat „Sadia”`."""
    is_theirs = word.word.is_sure and folded_once(word.text) in people.stems
    return is_theirs and not names_firm(text, word.start, word.end)


def _certain(runs: Iterable[NameRun]) -> Iterator[NameCandidate]:
    return (candidate for run in runs for candidate in run.candidates if _is_certain(candidate))


def _identifier(text: str, start: int, end: int, sign: Sign) -> Identifier:
    return Identifier(IdentifierKind.NAME, start, end, text[start:end], sign)


def _is_certain(candidate: NameCandidate) -> bool:
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
    return len(words) > 1 or candidate.context.is_beside or _is_shortened(candidate)


def _with_people(candidate: NameCandidate, people: People) -> Sign | None:
    if candidate.is_thing or (candidate.sign is not None and candidate.sign.certainty is Certainty.CERTAIN):
        return candidate.sign
    if _is_certain(candidate) and not all(people.have(word.word.bare, besides=1) for word in candidate.words):
        return candidate.sign
    words = candidate.words
    others = [word for word in words if not people.have(word.word.bare)]
    context = candidate.context
    if len(words) == 1 and _is_other_place(words[0], people):
        return candidate.sign
    if context.is_quoted and not context.is_called and len(words) > 1 and others:
        # A firm or a school that is called after somebody.
        return candidate.sign
    if not others:
        word = words[0]
        is_doubtful = (
            len(words) == 1
            and word.word.is_lookalike
            and (
                word.word.is_upper or (candidate.context.at_start and not (word.word.is_surname or word.word.is_given))
            )
        )
        return candidate.sign if is_doubtful else Sign.NAMED
    if not candidate.is_found and len(others) < len(words) and not any(map(_is_other_word, others)):
        return Sign.NAMED
    return candidate.sign


def _may_be_in_list(candidate: NameCandidate, decided: NameCandidate) -> bool:
    words = candidate.words
    if candidate.is_thing or any(map(_is_of_office, words)) or is_function_word(words[0].text):
        return False
    if len(words) == 1 and is_of_people(words[0]):
        return False
    is_behind = decided.start < candidate.start and not words[0].begins_line
    is_certain = _is_certain(decided) or decided.sign is Sign.LISTED
    if is_behind and len(decided.words) == 1 and not (is_certain or decided.pieces[1:]):
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


def _is_other_word(piece: Piece) -> bool:
    return piece.word.is_lookalike or piece.word.is_public or is_function_word(piece.text)


def _is_of_people(text: str, piece: Piece, run: NameRun, people: People) -> bool:
    """Return whether a word that was taken for none is one of the people's names."""
    if piece.word.is_initial or len(piece.text) < _SHORTEST_STEM or not people.have(piece.word.bare):
        return False
    if _is_other_place(piece, people):
        return False
    if folded_once(piece.text) in people.stems and _acts(text, piece, run):
        return True
    if not (piece.word.is_upper or people.called.isdisjoint(_stems(piece.text))):
        # In quotation marks they are called so again, also at the beginning of a sentence.
        is_again = folded_once(piece.text) in people.called and not run.context.at_start
        is_again = is_again or (run.context.is_quoted and len(run.pieces) == 1)
        return is_again and not is_function_word(piece.text)
    if piece.word.is_lookalike or is_function_word(piece.text) or (piece.word.is_public and not _is_family(piece)):
        return False
    return not run.context.is_quoted or _signs_here(text, piece, people)


def _acts(text: str, piece: Piece, run: NameRun) -> bool:
    """Return whether a surname is nothing else, or a word does what only persons do, or is behind whom names follow."""
    is_last = piece is run.pieces[-1] and (len(run.pieces) == 1 or run.context.at_start)
    if run.context.is_quoted or not (piece.word.is_certain_surname or (is_last and not is_function_word(piece.text))):
        return False
    is_called = piece.word.is_certain_surname or (run.context.is_called and run.context.is_beside)
    return is_called or is_followed_by_act(text, piece.end)


def _is_other_place(piece: Piece, people: People) -> bool:
    """Return whether a word is `Moldova`, though somebody is called `Moldovan`."""
    return piece.word.is_plainly_public and folded_once(piece.word.bare) not in people.stems


def _is_family(piece: Piece) -> bool:
    """Return whether a word that may be an adjective of a place is a surname of one of the people."""
    return has_surname_ending(piece.word.bare, piece.word.language) and not (piece.word.is_upper or is_cue(piece.text))


@lru_cache(maxsize=1 << 12)
def _stems_of_foreign(word: str) -> frozenset[str]:
    """Return the stems of a word, and those of it as it is written by its sound: `Ramesh` is `Rameš` as well."""
    own = _stems(word)
    sound = _FOREIGN.sub(lambda found: _SOUNDS[found[0]], folded_once(word))
    return own if sound == folded_once(word) else own | _stems(sound)


@lru_cache(maxsize=1 << 14)
def _stems(word: str) -> frozenset[str]:
    """Return what a word and its other forms may have in common, folded."""
    found: set[str] = set()
    for part in folded_once(word).split("-"):
        if len(part) >= _SHORTEST:
            found.add(part)
            for each in stems(part):
                if len(each) == _SHORTEST:
                    found.add(each)
                elif len(stem := each.rstrip(_VOWELS)) >= _SHORTEST_STEM:
                    found.add(stem)
    return frozenset(found)

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
from tipcoder.analysis.identifiers.name_contexts import is_followed_by_act
from tipcoder.analysis.identifiers.name_lists import decide_lists, is_certain
from tipcoder.analysis.identifiers.name_meanings import names_firm
from tipcoder.analysis.identifiers.name_surroundings import begin_of, end_of, is_before_goods, is_in_capitals
from tipcoder.analysis.identifiers.name_tokens import Piece
from tipcoder.analysis.identifiers.names import NameCandidate, NameRun, collect_names
from tipcoder.analysis.identifiers.places import follows_preposition
from tipcoder.analysis.identifiers.vocabulary import CAPITALS, folded_once, pattern_of
from tipcoder.analysis.identifiers.words import (
    has_surname_ending,
    is_cue,
    is_exact_surname,
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
    words: frozenset[str] = frozenset()
    """Words of names of several, as they stand there, folded."""
    pairs: frozenset[tuple[str, str]] = frozenset()
    """Beginnings of words side by side in one name."""

    def have(self, word: str, besides: int = 0) -> bool:
        """Return whether a word, inflected or not, is one of more names than `besides`."""
        counts = [self.stems[stem] for stem in _stems(word) if stem in self.stems]
        if not counts:
            return False
        return not besides or max(counts) > besides


def collect(text: str, language: str) -> Iterator[Pages]:
    """Yield what may be names in a text, some pages at a time: a search in a huge text would hold up everything."""
    start = 0
    while start < len(text):
        end = _end_of_pages(text, start)
        plain = normalised(text[start:end])
        runs = collect_names(plain.text, language)
        decide_lists(runs, plain.text)
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


def people_of(pages: Sequence[Pages], names: Sequence[str]) -> People:
    """Return whose names are certain by themselves or by a list, with those of these names."""
    found: defaultdict[str, int] = defaultdict(int)
    initials: set[str] = set()
    pairs: set[tuple[str, str]] = set()
    whole: set[str] = set()
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
            pairs.update(pairwise(map(_beginning, words)))
            whole.update(map(folded_once, words))
    called = (
        each.words[0].text
        for each in certain
        if each.words and each.context.is_called and (each.context.is_quoted or each.context.is_nickname)
    )
    letters_called = frozenset(letters for some in pages for letters in some.initials.called)
    return People(
        dict(found),
        frozenset(initials),
        letters_called,
        frozenset(stem for word in called for stem in _stems(word)),
        frozenset(whole),
        frozenset(pairs),
    )


def _beginning(word: str) -> str:
    """Return the letters of a word that all its forms begin with."""
    return folded_once(word)[:_SHORTEST_STEM]


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
            if candidate.sign is None and len(candidate.pieces) == 1 and is_before_goods(text, candidate.end):
                sign = None
            if sign is not None:
                before = _other_of_pair(run, candidate, people)
                start = candidate.start if before is None or before.start in taken else before.start
                taken.add(start)
                yield _identifier(text, start, candidate.end, sign)
            if sign is not None or (candidate.is_thing and not _is_called_again(text, candidate, run, people)):
                taken |= {piece.start for piece in candidate.pieces}
        for piece in run.pieces:
            if piece.start not in taken and _is_of_people(text, piece, run, people):
                yield _identifier(text, piece.start, piece.end, Sign.NAMED)


def _other_of_pair(run: NameRun, candidate: NameCandidate, people: People) -> Piece | None:
    """Return the word right before a name that is before it elsewhere too: `Ali` of `Ali Kemal Doganay`."""
    first = candidate.pieces[0]
    if first is run.pieces[0]:
        return None
    index = next(place for place, piece in enumerate(run.pieces) if piece.start == first.start)
    if not index or first.begins_line or candidate.start != first.start:
        return None
    before = run.pieces[index - 1]
    return before if (_beginning(before.text), _beginning(first.text)) in people.pairs else None


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
    return is_theirs and not (names_firm(text, word.start, word.end) or is_before_goods(text, word.end))


def _certain(runs: Iterable[NameRun]) -> Iterator[NameCandidate]:
    return (candidate for run in runs for candidate in run.candidates if is_certain(candidate))


def _identifier(text: str, start: int, end: int, sign: Sign) -> Identifier:
    start, end = begin_of(text, start), end_of(text, end)
    return Identifier(IdentifierKind.NAME, start, end, text[start:end], sign)


def _with_people(candidate: NameCandidate, people: People) -> Sign | None:
    if candidate.is_thing or (candidate.sign is not None and candidate.sign.certainty is Certainty.CERTAIN):
        return candidate.sign
    if is_certain(candidate) and not all(people.have(word.word.bare, besides=1) for word in candidate.words):
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


def _is_other_word(piece: Piece) -> bool:
    return piece.word.is_lookalike or piece.word.is_public or is_function_word(piece.text)


def _is_of_people(text: str, piece: Piece, run: NameRun, people: People) -> bool:
    """Return whether a word that was taken for none is one of the people's names."""
    if piece.word.is_initial or len(piece.text) < _SHORTEST_STEM or not people.have(piece.word.bare):
        return False
    if _is_other_place(piece, people) or text[piece.start - 2 : piece.start] == "& ":
        return False
    is_exact = folded_once(piece.text) in people.stems
    if piece.word.is_upper and piece.is_common and is_in_capitals(text, piece.start, piece.end):
        is_name = piece.word.is_sure or (is_exact and is_exact_surname(piece.text))
        return is_name and not (run.context.is_quoted or piece.word.is_plainly_public or is_function_word(piece.text))
    if is_exact and _acts(text, piece, run):
        return True
    if not (piece.word.is_upper or people.called.isdisjoint(_stems(piece.text))):
        # In quotation marks they are called so again, also at the beginning of a sentence.
        is_again = folded_once(piece.text) in people.called and not run.context.at_start
        is_again = is_again or (run.context.is_quoted and len(run.pieces) == 1)
        return is_again and not is_function_word(piece.text)
    if _is_word_of_name(text, piece, run, people):
        return True
    if piece.word.is_lookalike or is_function_word(piece.text) or (piece.word.is_public and not _is_family(piece)):
        return False
    return not run.context.is_quoted or _signs_here(text, piece, people)


def _is_word_of_name(text: str, piece: Piece, run: NameRun, people: People) -> bool:
    """Return whether within a sentence a word is one of a whole name of the case, whatever else it may be."""
    is_first = piece is run.pieces[0] and (run.context.at_start or run.context.on_new_line)
    if is_first or piece.word.is_upper or piece.is_small_elsewhere or run.context.is_quoted:
        return False
    is_other = piece.word.is_plainly_public or is_function_word(piece.text) or follows_preposition(text, piece.start)
    is_inflected = piece.word.is_given and not people.words.isdisjoint(stems(folded_once(piece.text)))
    return not is_other and (is_inflected or folded_once(piece.text) in people.words)


def _acts(text: str, piece: Piece, run: NameRun) -> bool:
    """Return whether a surname is nothing else, or a word does what only persons do, or is behind whom names follow."""
    is_last = piece is run.pieces[-1] and (len(run.pieces) == 1 or run.context.at_start)
    if run.context.is_quoted or not (piece.word.is_certain_surname or (is_last and not is_function_word(piece.text))):
        return False
    is_called = piece.word.is_certain_surname or (run.context.is_called and run.context.is_beside)
    return is_called or is_followed_by_act(text, piece.end)


def _is_other_place(piece: Piece, people: People) -> bool:
    """Return whether a word is `Moldova`, or `Siria`, though somebody is called `Moldovan`, or `Siri`."""
    is_place = piece.word.is_plainly_public or piece.word.is_country
    return is_place and folded_once(piece.word.bare) not in people.stems


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

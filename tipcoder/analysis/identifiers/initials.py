"""Finds initials of persons: with full stops, with stars, inflected, in lists; without stops behind a cue."""

import re
from bisect import bisect_right, insort
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from heapq import merge
from itertools import chain, pairwise

from tipcoder.analysis.identifiers.letter_forms import (
    AND,
    BARE,
    BEHIND_ONE,
    BEHIND_OTHERS,
    BLANKS,
    DOTTED,
    DOUBLE_GLUED,
    GLUED,
    HYPHENED,
    LETTER_LINK,
    LINK,
    NO_LETTERS,
    NO_NUMBER_NEXT,
    NO_STARS_NEXT,
    NUMBERED,
    PLAIN_LETTER,
    QUOTED_AND,
    SHORT_SURNAME,
    SHORTENED,
    SINGLE,
    STARRED,
    START,
    STOPS,
    born_ones,
    matches_from,
)
from tipcoder.analysis.identifiers.letters import (
    AGAINST,
    LETTER,
    MOST_STOPS,
    NEVER_ALONE,
    NEVER_LISTED,
    OF_LETTER,
    OPENING,
    QUOTED_NEXT,
    ROMAN,
    STATES,
    are_of_office,
    are_of_person,
    are_of_person_in_english,
    are_of_seal,
    is_code,
    is_double,
    is_of_number,
    is_of_town,
    is_quoted,
    letters_of,
)
from tipcoder.analysis.identifiers.name_contexts import context_of, is_followed_by_act, is_followed_by_cue
from tipcoder.analysis.identifiers.name_meanings import follows_citizen, is_firm_form
from tipcoder.analysis.identifiers.name_tokens import heading_letters
from tipcoder.analysis.identifiers.places import follows_preposition
from tipcoder.analysis.identifiers.vocabulary import CAPITALS, NUMBER_SIGN, pattern_of
from tipcoder.analysis.identifiers.words import is_cue, is_function_word
from tipcoder.domain.identifiers import Identifier, IdentifierKind, Sign
from tipcoder.languages.registry import FALLBACK

_OF_WHOM = re.compile(r"([^\W\d_]{3,}) (?:на|na|lui|al|e|i|të|së) $")
"""`prijatelkata na N.`: what a word that names follow may have before the name of somebody else."""
_DESIGNATED = re.compile(rf"(?<!\w)(?i:{pattern_of(lambda words: words.designated)}) [„“\"]?$")
_INSIDE = re.compile(r"[”“\"»]?,|[ ][„“\"(]?[^\W\dA-ZА-Я_]|[”“\"»](?=[ ;.)]|$)")
"""The sentence goes on."""
_NUMBER_NEXT = re.compile(rf"\.?[ -]?(?:(?i:{NUMBER_SIGN}))?\d")
_NAME_NEXT = re.compile(f"[ ][{CAPITALS}]")
_CAPITALS_BEFORE = re.compile(f"[{CAPITALS}]{{2}}[ ]$")
_CAPITALS_NEXT = re.compile(f"[ ][{CAPITALS}]{{2}}")
_SPACED_BEFORE = re.compile(f"[{CAPITALS}] $")
_ASIDE = re.compile(rf"(?<![^\W\d_])(?![{CAPITALS}])[^\W\d_]{{4,}}, {LETTER}\., $")
"""`un creditor, B., a spus`: a single letter aside says who somebody is."""
_COMMA_NEXT = re.compile(", ")
_LIST, _PAIR, _MANY = 3, 2, 4
"""Items of a list without a cue, at least, of which one may also be no person's."""
_NUMBERING = frozenset("ABCАБВIVXІХ")
"""Letters by which anything is numbered: `victim A`, `accused I`."""
_MARK = re.compile(r"(?<!\w)(\d{1,2})[.)]\s{0,2}$")
"""The number of an item of a list."""
_LONGEST_MARK = 5
_LONGEST_BEFORE = 24
"""Characters of a word that names follow with what is before whose it is."""
_CLITICS = """
    je nije jeste ih ga joj mu im bi opet hoće neće se није јесте их га јој му им би опет хоће неће се ќе го ја ги ѝ
    беше бил била не ne ka kishte është ishte nuk e a nu este era va avea i-a l-a o-a m-a s-a și-a îi îl mi-a
"""
_ACTING = re.compile(rf" (?:{'|'.join(_CLITICS.split())})(?!\w)")
"""Small words behind who does something."""
_LONGEST_LINK = 18
_LONGEST_AND = 8


@dataclass(slots=True)
class _Candidate:
    """Letters with full stops, and what is known of them by themselves."""

    found: re.Match[str]
    letters: str
    """Folded."""
    number: int
    """That of the item of a list that begins with them, 0 for none."""
    is_called: bool
    """A cue is before them."""
    is_person: bool
    is_office: bool = False
    """What is beside them says that they are none."""

    @property
    def may_be_person(self) -> bool:
        """Return whether those beside them can decide that they are a person's."""
        return len(self.letters) > 1 and self.found[0].count(".") <= MOST_STOPS and self.letters not in NEVER_LISTED

    def is_called_in(self, called: Set[str]) -> bool:
        """Return whether they are letters of somebody who is called so elsewhere."""
        return (
            not self.is_office and self.letters in called and len(self.letters) > 1 and self.letters not in NEVER_ALONE
        )


@dataclass(frozen=True, slots=True)
class Initials:
    """Candidates for initials in a text: those with full stops, those without, single letters, starred ones."""

    groups: list[list[_Candidate]]
    bare: list[tuple[re.Match[str], bool]]
    single: list[tuple[re.Match[str], bool]]
    """Both with whether a cue says that they are."""
    certain: list[re.Match[str]]
    glued: list[tuple[re.Match[str], bool]]
    """Double letters that the next word follows at once, with whether a cue says what they are."""
    places: list[re.Match[str]]
    """Starred ones behind a word that towns follow."""

    @property
    def called(self) -> Iterator[str]:
        """The letters, folded, of those that a cue or a list says to be a person's; with a blank for `M Z`."""
        for group in self.groups:
            is_list = _is_list_of_persons(group)
            yield from (each.letters for each in group if each.is_called or (is_list and each.may_be_person))
        for found, is_called in self.bare:
            if is_called:
                yield letters_of(found[0])
                yield from " " if " " in found[0] else ""
        yield from (letters_of(found[0]) for found, is_called in (*self.single, *self.glued) if is_called)


def collect_initials(text: str, language: str) -> Initials:
    """Return what may be initials such as `M.M.`, `K.E.a`, `Đ* M*`; those of companies, states and codes are none."""
    is_english = language == FALLBACK
    numbering = heading_letters(text)
    starts = [start for found in START.finditer(text) if (start := found.start()) not in numbering]
    # What follows a letter tells which patterns may begin with it.
    following = [(at, text[at + 1 : at + 2]) for at in starts]
    letters = [at for at, sign in following if sign not in NO_LETTERS]
    stopped = [at for at, sign in following if sign in STOPS or sign not in NO_LETTERS]
    spaced = [at for at, sign in following if sign in BLANKS or sign not in NO_LETTERS]
    marked = [at for at, sign in following if sign in STOPS]
    alone = [at for at, sign in following if sign in BEHIND_ONE]
    both = merge(matches_from(DOTTED, text, stopped), matches_from(GLUED, text, stopped), key=re.Match.start)
    candidates = (_candidate(text, found, is_english=is_english) for found in both if not _ends_bare(found))
    groups = list(
        _lists(text, (each for each in candidates if each.is_called or not is_of_number(each.found, each.letters)))
    )
    bare = [(found, _is_called_without_stops(text, found)) for found in matches_from(BARE, text, spaced)]
    bare += ((found, _is_called_with_hyphen(text, found)) for found in matches_from(HYPHENED, text, marked))
    bare += ((found, True) for found in born_ones(text, language))
    if exact := {found[0] for found, is_called in bare if is_called}:
        bare = list(_with_listed(text, sorted(bare, key=_start_of), exact))
    if len({found[0] for found, is_called in bare if is_called}) >= _MANY:
        # Where the court calls all so, letters that an office has too are somebody's behind whom they name.
        bare = [(found, is_called or _is_beside_person(text, found)) for found, is_called in bare]
    single = [(found, _is_called_alone(text, found)) for found in matches_from(SINGLE, text, stopped)]
    single += ((found, True) for found in matches_from(PLAIN_LETTER, text, alone) if _is_called_so(text, found))
    single += ((found, True) for found in matches_from(SHORTENED, text, letters) if _is_called_alone(text, found))
    numbered = list(matches_from(NUMBERED, text, [at for at, sign in following if sign not in NO_NUMBER_NEXT]))
    called = {found[0] for found in numbered if _is_called_alone(text, found)}
    doubles_numbered = {found[0] for found in numbered if is_double(letters_of(found[0]))}
    if len(doubles_numbered) > 1:
        # `AA1` and `AA2`: the court numbers whom it does not name.
        called |= doubles_numbered
    theirs = (found for found in numbered if found[0] in called)
    bare += ((found, False) for found in numbered if found[0] not in called and is_double(letters_of(found[0])))
    starred = list(matches_from(STARRED, text, [at for at, sign in following if sign not in NO_STARS_NEXT]))
    places = [found for found in starred if _is_place(text, found)]
    shortened = matches_from(SHORT_SURNAME, text, [at for at, sign in following if sign == "-"])
    certain = [*theirs, *shortened, *(found for found in starred if found not in places)]
    doubles = [
        found
        for found in matches_from(DOUBLE_GLUED, text, [at for at, sign in following if sign == text[at]])
        if not ROMAN.fullmatch(found[0])
    ]
    glued = [(found, context_of(text, found.start()).is_beside) for found in doubles]
    return Initials(groups, bare, single, certain, glued, places)


def decide_initials(initials: Initials, called: Set[str], names: Set[str]) -> Iterator[Identifier]:
    """Yield initials, given the letters of those that are called so anywhere in the case, and of its people's names."""
    ends: list[int] = []
    called = called | _acting_letters(initials.groups, called)
    for group in initials.groups:
        is_list = _is_list_of_persons(group)
        # Beside an office three letters are one: `D.Î.S. și C.M.F. Ialoveni`.
        offices = [each for each in group if each.is_office]
        for each in group:
            is_office = offices and not each.is_called and each.found[0].count(".") > _PAIR
            if (each.is_person and not is_office) or (is_list and each.may_be_person) or each.is_called_in(called):
                yield _identifier(each.found, _sign(each, called, names))
                ends.append(each.found.start() + len(each.found[0].rstrip()))
    exact = frozenset(found[0] for found, is_called in initials.bare if is_called)
    coded = exact if len(exact) >= _MANY else frozenset()
    for found, is_called in initials.bare:
        if is_called or _is_theirs(found, called, names, coded):
            yield _identifier(found, Sign.CALLED if is_called else Sign.NAMED)
        elif _ends_list(found, ends):
            yield _identifier(found, Sign.LISTED)
    has_double = any(map(is_double, called))
    yield from (_identifier(found, Sign.NAMED) for found, is_called in initials.glued if is_called or has_double)
    ends.sort()
    pairs = _pairs([found for found, _ in initials.single]) if called else set()
    called_alone = called | {letters_of(found[0]) for found, _ in initials.single if found.start() in pairs}
    # Who is `L.D.` in the judgment is `L.` in what witnesses said.
    first = frozenset(letters[0] for letters in called if letters)
    for found, is_called in initials.single:
        sign = Sign.CALLED if is_called else _sign_alone(found, called_alone, ends)
        if found.start() in pairs or (sign is None and called and (_is_acting(found) or _is_first(found, first))):
            sign = sign or Sign.NAMED
        if sign is not None:
            yield _identifier(found, sign)
            insort(ends, found.end())
    yield from (_identifier(found, Sign.INITIALS) for found in initials.certain)
    yield from (Identifier(IdentifierKind.PLACE, *found.span(), found[0], Sign.TOWN) for found in initials.places)


def _acting_letters(groups: Iterable[list[_Candidate]], called: Set[str]) -> Set[str]:
    """Return two letters that an office has too, but do what persons do where all persons are called by letters."""
    if sum(len(letters) == _PAIR for letters in called) < _MANY:
        return frozenset()
    return {
        each.letters
        for each in chain.from_iterable(groups)
        if len(each.letters) == _PAIR and not each.is_person and each.letters not in NEVER_ALONE and _acts(each.found)
    }


def _acts(found: re.Match[str]) -> bool:
    """Return whether what only persons do, or a small word before what they do, is right behind letters."""
    text, end = found.string, found.start() + len(found[0].rstrip())
    if follows_preposition(text, found.start()):
        return False
    return _ACTING.match(text, end) is not None or is_followed_by_act(text, end)


def _goes_on(found: re.Match[str]) -> bool:
    """Return whether the sentence goes on behind a single letter, which is of no town."""
    text, start = found.string, found.start()
    if is_quoted(found) or not _INSIDE.match(text, found.end()) or follows_preposition(text, start):
        return False
    return OF_LETTER.search(text, start - _LONGEST_BEFORE, start) is None


def _sign_alone(found: re.Match[str], called: Set[str], ends: Sequence[int]) -> Sign | None:
    """Return the sign that a single letter is a person's by what is said elsewhere, or by a list."""
    if letters_of(found[0]) in called and _goes_on(found):
        return Sign.NAMED
    return Sign.LISTED if _INSIDE.match(found.string, found.end()) and _is_in_list(found, ends) else None


def _pairs(found: Sequence[re.Match[str]]) -> set[int]:
    """Return where single letters begin of which two are joined by `and`, and are of no town or part: `B. i V.`"""
    begun: set[int] = set()
    for first, second in pairwise(found):
        text, start = first.string, first.start()
        between = (text, first.end(), second.start())
        is_joined = between[2] - between[1] <= _LONGEST_AND and AND.fullmatch(*between)
        if not (is_joined or QUOTED_AND.fullmatch(*between)) or follows_preposition(text, start):
            continue
        if not OF_LETTER.search(text, start - _LONGEST_BEFORE, start):
            begun |= {start, second.start()}
    return begun


def _is_acting(found: re.Match[str]) -> bool:
    """Return whether a single letter, which is of no town, does what persons do: `a Ž. opet plače`."""
    text, start, end = found.string, found.start(), found.end()
    if follows_preposition(text, start) or not _ACTING.match(text, end):
        return False
    return OF_LETTER.search(text, start - _LONGEST_BEFORE, start) is None


def _is_first(found: re.Match[str], first: Set[str]) -> bool:
    """Return whether a single letter, which is of no town or part, is the first of somebody's, within a sentence."""
    if letters_of(found[0])[0] not in first or not _goes_on(found):
        return False
    return AGAINST.match(found.string, found.end()) is None


def _ends_list(found: re.Match[str], ends: Sequence[int]) -> bool:
    """Return whether letters without full stops are the last of a list of initials: `B.V., T.O. și ȚM`."""
    place = bisect_right(ends, found.start()) - 1
    if place < 0 or found.start() - ends[place] > _LONGEST_LINK or is_code(letters_of(found[0]), found[0]):
        return False
    return AND.fullmatch(found.string, ends[place], found.start()) is not None


def _is_in_list(found: re.Match[str], ends: Sequence[int]) -> bool:
    """Return whether a single letter is right behind initials in a list: `A.H., S.R. i N.`"""
    place = bisect_right(ends, found.start()) - 1
    return place >= 0 and LETTER_LINK.fullmatch(found.string, ends[place], found.start()) is not None


def _sign(each: _Candidate, called: Set[str], names: Set[str]) -> Sign:
    if each.is_called:
        return Sign.CALLED
    is_named = len(each.letters) > 1 and (each.letters in names or each.letters in called)
    return Sign.NAMED if is_named else Sign.INITIALS


def _is_theirs(found: re.Match[str], called: Set[str], names: Set[str], coded: Set[str]) -> bool:
    """Return whether letters without full stops are a person's, as such are elsewhere in the case: no `NN lice`.

    `coded` are those by which the court calls persons where it calls most of them so.
    """
    letters = letters_of(found[0])
    is_heading = found.string[found.start() - 1 : found.start()] in ("", "\n")
    if found[0].isascii() and ROMAN.fullmatch(found[0]) and (is_heading or letters not in called):
        return False
    if is_double(letters) and any(map(is_double, called)):
        return letters in called or not found[0].startswith(("NN", "НН"))
    text, start, end = found.string, found.start(), found.end()
    if "-" in found[0] and _CAPITALS_NEXT.match(text, end):
        # `EL I-A CERUT`
        return False
    if " " in found[0] and _SPACED_BEFORE.search(text, start - _PAIR, start):
        # `R J E Š E NJ E`
        return False
    if _NUMBER_NEXT.match(text, end) or (text[start - 1 : start] in OPENING and _NAME_NEXT.match(text, end)):
        return False
    are_among_small = not (_CAPITALS_BEFORE.search(text, start - 4, start) or _CAPITALS_NEXT.match(text, end))
    if found[0] in coded:
        return are_among_small
    if letters in called and are_among_small:
        # Among words in small letters `NO` is no word, and what is abbreviated has no marks: `IŞ`.
        has_mark = not found[0].isascii() and found[0][0] < "Ѐ"
        return has_mark or not is_code(letters, found[0], may_be_word=False)
    if is_code(letters, found[0]):
        return False
    return letters in called or letters in names or (" " in found[0] and " " in called)


def _ends_bare(found: re.Match[str]) -> bool:
    """Return whether initials without stops end with the first letter, and a sentence begins: `F N. U stanu`."""
    if found[0][1:3] != ". " or len(found[0]) != len("N. U"):
        return False
    before = found.string[max(0, found.start() - 3) : found.start()]
    return before[-1:] == " " and before[-2:-1].isupper() and not before[:-2].isalnum()


def _start_of(bare: tuple[re.Match[str], bool]) -> int:
    return bare[0].start()


def _with_listed(
    text: str, bare: Iterable[tuple[re.Match[str], bool]], exact: Set[str]
) -> Iterator[tuple[re.Match[str], bool]]:
    """Yield letters without full stops; called is also who is in one list right behind somebody who is.

    `exact` are the letters of those who are called anywhere.
    """
    end = -1
    for found, is_called in bare:
        start = found.start()
        is_listed = 0 <= end < start <= end + _LONGEST_AND and not _CAPITALS_NEXT.match(text, found.end())
        is_listed = is_listed and not is_code(letters_of(found[0]), found[0], may_be_word=False)
        is_listed = is_listed and LETTER_LINK.fullmatch(text, end, start) is not None
        if is_called or is_listed or found[0] in exact:
            end = found.end()
        yield found, is_called or is_listed


def _is_beside_person(text: str, found: re.Match[str]) -> bool:
    """Return whether two letters are right behind a word that names follow, and are of nothing with a name or town."""
    context = context_of(text, found.start())
    if not context.is_beside or context.is_upper or len(found[0]) != _PAIR or is_function_word(found[0]):
        return False
    return not (QUOTED_NEXT.match(text, found.end()) or _NAME_NEXT.match(text, found.end()))


def _identifier(found: re.Match[str], sign: Sign) -> Identifier:
    exact = found[0].rstrip()
    return Identifier(IdentifierKind.INITIALS, found.start(), found.start() + len(exact), exact, sign)


def _candidate(text: str, found: re.Match[str], *, is_english: bool) -> _Candidate:
    mark = _MARK.search(text, found.start() - _LONGEST_MARK, found.start())
    letters = letters_of(found[0])
    is_called = context_of(text, mark.start() if mark else found.start()).is_called
    if is_called and QUOTED_NEXT.match(text, found.end()) and is_firm_form(found[0].strip()):
        # `pronar i Sh.P.K. “Besa”`
        is_called = False
    is_seal = are_of_seal(text, found, letters)
    is_called = is_called and not is_seal
    is_glued = text[found.start() - 1 : found.start()] == "." and mark is None
    is_somebodys = are_of_person_in_english if is_english else are_of_person
    is_person = is_called or (not is_glued and is_somebodys(text, found, letters))
    is_office = not is_called and (
        is_seal or are_of_office(text, found, letters) or (letters in STATES and follows_citizen(text, found.start()))
    )
    return _Candidate(found, letters, int(mark[1]) if mark else 0, is_called, is_person and not is_office, is_office)


def _lists(text: str, candidates: Iterator[_Candidate]) -> Iterator[list[_Candidate]]:
    """Yield candidates together that are items of one list: side by side, or numbered one after the other."""
    group: list[_Candidate] = []
    for each in candidates:
        if group and not _follows(text, group[-1], each):
            yield group
            group = []
        group.append(each)
    if group:
        yield group


def _follows(text: str, last: _Candidate, each: _Candidate) -> bool:
    if each.number > 1 and each.number == last.number + 1:
        return True
    start, end = last.found.start() + len(last.found[0].rstrip()), each.found.start()
    return end - start <= _LONGEST_LINK and LINK.fullmatch(text, start, end) is not None


def _is_list_of_persons(group: list[_Candidate]) -> bool:
    if any(each.is_called for each in group):
        return True
    if len(group) > 1 and all(each.number for each in group):
        return True
    if [each for each in group if each.is_office]:
        return False
    persons = sum(each.is_person for each in group)
    # Also one of two side by side is enough: `S.V. și S.I.`
    return 0 < persons >= len(group) - 1 and (len(group) == _PAIR or (len(group) >= _LIST and persons > 1))


def _is_called_with_hyphen(text: str, found: re.Match[str]) -> bool:
    if BEHIND_OTHERS.search(text, found.start() - _LONGEST_MARK, found.start()):
        return True
    context = context_of(text, found.start())
    return context.is_called and not context.is_upper and not _CAPITALS_NEXT.match(text, found.end())


def _is_called_without_stops(text: str, found: re.Match[str]) -> bool:
    context = context_of(text, found.start())
    if not context.is_called:
        return False
    words = found[0].split()
    if " " not in found[0] and (QUOTED_NEXT.match(text, found.end()) or is_of_town(text, found.end())):
        # `predsednik FK „Sloga“`, `policajac CB Bar`
        return False
    if is_function_word(found[0]) and _CAPITALS_BEFORE.search(text, found.start() - 4, found.start()):
        # `РОДЕНА НА 27.02.1974`
        return False
    if context.is_upper:
        # Among words in capitals nothing tells two letters from a short word.
        return len(words) > 1 and not any(len(word) > 1 or is_function_word(word) for word in words)
    if len(words) > 1 or (context.is_beside and is_double(words[0]) and words[0] != "II"):
        return True
    # No hour is behind a word for a party.
    return words[0] in ("AM", "PM") or not is_code(letters_of(words[0]), words[0], may_be_word=not context.is_beside)


def _is_called_alone(text: str, found: re.Match[str]) -> bool:
    """Return whether a single letter is behind a word that names follow, on its line: `od oca Š., majke N.`"""
    context = context_of(text, found.start())
    if not context.is_called:
        if _ASIDE.search(text, found.start() - _LONGEST_BEFORE, found.end() + 2):
            return True
        if _DESIGNATED.search(text, found.start() - _LONGEST_BEFORE, found.start()):
            return True
        if _COMMA_NEXT.match(text, found.end()) and is_followed_by_cue(text, found.end()):
            return not follows_preposition(text, found.start())
        whose = _OF_WHOM.search(text, found.start() - _LONGEST_BEFORE, found.start())
        return whose is not None and is_cue(whose[1])
    return not (context.is_apart or context.is_upper)


def _is_place(text: str, found: re.Match[str]) -> bool:
    """Return whether one starred word is behind a word that towns follow: `born in K***`."""
    return found[0].rstrip("*").isalpha() and follows_preposition(text, found.start())


def _is_called_so(text: str, found: re.Match[str]) -> bool:
    """Return whether a single letter without a full stop is directly behind a word that names follow."""
    context = context_of(text, found.start())
    is_number = found[0] in _NUMBERING and not context.is_name_only
    return context.is_beside and not (context.is_apart or context.is_upper or is_number)

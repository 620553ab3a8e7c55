"""Finds initials of persons: with full stops, with stars, inflected, in lists; without stops behind a cue."""

import re
from bisect import bisect_right, insort
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from heapq import merge

from tipcoder.analysis.identifiers.name_contexts import context_of, is_followed_by_cue
from tipcoder.analysis.identifiers.name_tokens import heading_letters
from tipcoder.analysis.identifiers.places import follows_preposition
from tipcoder.analysis.identifiers.vocabulary import CAPITALS, NUMBER_SIGN, pattern_of
from tipcoder.analysis.identifiers.words import is_cue, is_function_word, is_public_word
from tipcoder.domain.folding import fold
from tipcoder.domain.identifiers import Identifier, IdentifierKind, Sign
from tipcoder.languages.registry import FALLBACK

_LETTER = rf"(?:[{CAPITALS}][hjnxžхјњ]?|Ll|Rr|LJ|NJ|DŽ|GJ|SH|XH|TH|DH|ZH|LL|RR)"
_STOPPED = rf"{_LETTER}(?:\.?-{_LETTER})?\."
_CASES = (
    "a e i u om em oj ja ju jem ov ova ove ovu ovog ovom ovim ev eva eve evu evog ин ина ину а е и у ом ем ој је ју јом"
)
_SURNAME_ENDINGS = "ski ska va ov ova ev eva ić ića ić iq ски ска ва ов ова ев ева ић ића иќ"
_CASE = (
    rf"(?:(?:-?(?:{'|'.join(sorted(_CASES.split(), key=len, reverse=True))})|-(?:{'|'.join(_SURNAME_ENDINGS.split())}))"
    r"(?!\w))"
)
"""Endings of inflection; behind a hyphen also those of a surname: `D.M-ski`."""
_ENDING = rf"(?:{_CASE}|-(?:(?![{CAPITALS}])[^\W\d_]){{1,4}}(?!\w)|(?<=\.)\d{{1,2}}(?![\w/]|[.,-]\d))"
"""Also any other short ending behind a hyphen, `E.D.-së`, and the number of one of several: `A.A.2`."""
_BEGIN = r"(?:(?<![\w.])|(?<=[^\W\d_]{2}\.)|(?<=(?m:^)\d\.)|(?<=(?m:^)\d\d\.))"
"""Glued to them is only an abbreviation that names follow, `okr.A.M.`, or the number of an item: `1.A.M.`."""
_START = re.compile(
    rf"[{CAPITALS}](?<!\w.)(?=[^\W\d_]?[.*_\d-]|[^\W\d_]? [{CAPITALS}]|[{CAPITALS}](?![{CAPITALS}])|[ ,;)\n]|$"
    rf"|[^\W\d_]{{2}}\. ?[{CAPITALS}]\.|[JŽjž][LND][JŽjž])"
)
"""Places at which any of the following may begin: few of a text."""
_DOTTED = re.compile(
    rf"{_BEGIN}(?:(?:{_STOPPED}(?:[ ]{{1,2}}|\n(?={_LETTER}\.))?(?:\({_LETTER}\.?\)[ ]?)?){{1,3}}"
    rf"-?(?:{_LETTER}-{_LETTER}\.|{_LETTER}\.{_ENDING}?|{_LETTER}{_ENDING}|{_LETTER}(?![\w.]))"
    rf"|{_LETTER}\.-?{_CASE})(?!\w)"
)
_SECOND_OF_TWO = re.compile(rf"(?:{_LETTER}\.){{2}} ()(?:{_LETTER}\.){{2}}")
"""`L.D. G.M.`"""
_GLUED = re.compile(
    rf"{_BEGIN}(?:{_LETTER}\.[ ]?){{1,2}}{_LETTER}\.(?=(?:(?![{CAPITALS}])[^\W\d_]){{2}}|[a-zѝ]-|ѝ )"
    rf"(?!(?:{'|'.join(_CASES.split())}|com|net|org|info)(?!\w)|\w{{1,4}}\.)"
)
"""`R.M.iz`: the next word follows at once. One with a full stop is an abbreviation (`K.P.br.`), of a domain a page."""
_BARE = re.compile(
    rf"(?<!-){_BEGIN}(?:{_LETTER}(?: {_LETTER}){{1,2}}|(?:{_LETTER} )?[{CAPITALS}]{{2}}(?!\s[{CAPITALS}]{{2}})"
    rf"|(LJ|NJ|DŽ|DJ|Lj|Nj|Dž|Dj)\1)"
    rf"{_CASE}?(?!\w|[.-]\w)"
)
"""`M Z`, `M ZA`, `MZ`: so many other things are written alike that only a cue decides."""
_HYPHENED = re.compile(rf"{_BEGIN}[{CAPITALS}]\.?-[{CAPITALS}]\.?(?!\w|-\w|/)")
"""`okr. B-K`: a person for whom the court has no other letters."""
_SINGLE = re.compile(rf"(?:(?<=[^\W\d_] )|(?<=[^\W\d_], )|(?<=\., )){_LETTER}\.(?!\w|[ ]?[{CAPITALS}])")
_PLAIN_LETTER = re.compile(rf"(?<=[^\W\d_] )[{CAPITALS}](?=[,;)]|\.?(?:\n|$)|[ ](?:[^\W\dA-ZА-Я_]{{2}}|[^\W\d_]\W))")
"""A letter without a full stop: `otac M, majka S`. Only directly behind a word that names follow."""
_SHORTENED = re.compile(rf"{_BEGIN}[{CAPITALS}][^\W\d_A-ZА-Я]{{1,2}}\. ?{_LETTER}\.(?!\w)")
"""`Kr. S.`: so many abbreviations are written alike that only a cue decides."""
_OF_WHOM = re.compile(r"([^\W\d_]{3,}) (?:на|na|lui|al|e|i|të|së) $")
"""`prijatelkata na N.`: what a word that names follow may have before the name of somebody else."""
_AGAINST = re.compile(
    rf"(?: (?:i|и|și|dhe) (?:{_LETTER}\.)+)?[ ]?(?i:{pattern_of(lambda words: words.against)})[ ](?=[{CAPITALS}])"
)
"""In the name of a case of another court."""
_DESIGNATED = re.compile(rf"(?<!\w)(?i:{pattern_of(lambda words: words.designated)}) [„“\"]?$")
_NUMBERED = re.compile(rf"{_BEGIN}[{CAPITALS}]{{1,2}}[ -]?\d{{1,2}}(?![\w/-]|[.,]\d)")
"""`S1`, `AA 2`."""
_QUOTED_NEXT = re.compile(rf"[ ]?[„“\"«][{CAPITALS}]")
"""The name of a firm, behind its form."""
_INSIDE = re.compile(r",|[ ][^\W\dA-ZА-Я_]")
"""The sentence goes on."""
_NUMBER_NEXT = re.compile(rf"[ -]?(?:(?i:{NUMBER_SIGN}))?\d")
_YEAR_NEXT = re.compile(r" ?(?:19|20)\d\d(?!\d)")
_OF_NUMBERS = frozenset(("dn", "dj", "pv", "ci"))
_OF_NUMBER = re.compile(r" (?:din |nr\.? ?|km ?|seria |s\. )?(?:\d|(?<=[a.] )[A-Z]{2}(?![^\W\d_]))")
"""`D.N. 7`, `P.V. din 12 mai`, `C.I. seria AZ`: letters of a road, of minutes, of a card."""
_YEARS = frozenset(("an", "dl", "vl", "gr", "dr"))
"""`A.N. 1958`: letters for the year of birth."""
_ASIDE = re.compile(rf"(?<![^\W\d_])(?![{CAPITALS}])[^\W\d_]{{4,}}, {_LETTER}\., $")
"""`un creditor, B., a spus`: a single letter aside says who somebody is."""
_COMMA_NEXT = re.compile(", ")
_DOUBLE_GLUED = re.compile(rf"{_BEGIN}([{CAPITALS}])\1(?=(?![{CAPITALS}])[^\W\d_]{{2}})")
"""`BBdoveo`: the next word follows letters at once that stand for a name."""
_OF_LAW, _OF_CODE = (
    re.compile(rf"(?<!\w)(?i:{pattern_of(lambda words: words.before_sections)})\.? ?\d[^.;\n]{{0,{reach}}}$")
    for reach in (16, 48)
)
_STARRED = re.compile(
    rf"(?<![\w+*])(?:{_LETTER}|CH)(?:\.[ ]?)?\*+(?:[ .-]{{0,2}}(?:{_LETTER}|CH)(?:\.[ ]?)?\*+){{0,3}}{_CASE}?"
    rf"|(?<!\w)(?:{_LETTER}(?:\.{{2,12}}|_{{2,}})[ ]?){{2,3}}"
)
"""`Đ* M*`, `M... P...`, `M__ P__`."""
_LIST, _PAIR = 3, 2
"""Items of a list without a cue, at least, of which one may also be no person's."""
_NOBODY = """
    ad doo dd sa srl shpk sha ltd gmbh spa llc ko kd jp dp sr sad srj sfrj rsm rcg rcs rm rs rks usa sua uk eu us un oun
    nn mvr mup mpb kpp cpp zkp kz kzcg kzs zkv ps bb ro md al mk me cg rh bih bi pr ist dd nr br str pg sl fl sh pk
    cp cpc ip im am pm ie eg ss si si ue tv hg kc qsh rsh os csj oim mai onu cedo cna rssm urss dgp vip ong irp dna anp
    igp bnm cnam sfs asp gjl okb ievp dpp rpsh kqz spak dvp adn vkm kld dnk jmbg pib nvo sdt vdt odt oup kzm srm oon sou
    csr sc ojo np sri sis spp embg kpu kpd svr mtsp kpz vjt
    pfa ipj igpr bccp iml anitp dgaspc ajfp oug cnp ncp ncpp ccr iccj htc gps drpciv anofm anaf inml jzu kpr rtv kprk
    kpprk qkuk cedh
"""
_NO_INITIALS = frozenset(_NOBODY.split())
"""Companies, states, laws, offices, times, `bez broja`: initials only behind a word that names follow, or inflected."""
_WITH_STOPS = "al am bb br dd fl hg ie im ip is jt kc kd md me mk ot pg pk pm pr ro si sl ss tk tv up vt"
"""Those of them that only are something else without full stops."""
_LATIN = "cp cpc sa sh uk us un eg"
"""Those of them that abbreviate something in Latin letters alone."""
_NO_INITIALS_WITH_STOPS = _NO_INITIALS.difference(_WITH_STOPS.split())
_NO_CYRILLIC_INITIALS = _NO_INITIALS_WITH_STOPS.difference(_LATIN.split())
_IN_ENGLISH = """
    us uk eu un ie eg usa uae ngo hiv dna vat gps iom unhcr echr ceo aka phd cctv asap rsvp rip vip cpc cpp zkp kpp srl
    doo shpk llc ltd srj sfrj oun sua bih
"""
_ENGLISH = frozenset(_IN_ENGLISH.split())
"""What abbreviates something in English: what the other languages abbreviate are initials there, `J.P.`, `S.R.`"""
_ENGLISH_THINGS = (_NO_INITIALS - _ENGLISH) | frozenset(
    ["id", "tv", "cv", "dj", "pc", "qc", "mp", "it", "po", "cc", "nb"]
)
"""Letters that are a thing's where English words say so."""
_THING_BEFORE = re.compile(r"(?<!\w)(?i:the|an?|his|her|their|its|this|no|any) $")
_THING_NEXT = re.compile(
    r":| (?:box|cards?|numbers?|codes?|tests?|sets?|firm|company|this|that|these)(?!\w)", re.IGNORECASE
)
_WORD_NEXT = re.compile(rf" ([{CAPITALS}][^\W\d_]+)")
_ENGLISH_HOUR = re.compile(
    r"(?i:\d|(?<!\w)(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirty|fifteen|\w{3,6}day)) ?$"
)
_YEAR_BEFORE = re.compile(r"\d ?$")
_ENGLISH_BEHIND = {"am": _ENGLISH_HOUR, "pm": _ENGLISH_HOUR, "ad": _YEAR_BEFORE, "bc": _YEAR_BEFORE}
_NEVER_ALONE = frozenset(["doo", "srl", "shpk", "nn", "usa", "sua", "srj", "sfrj", "oun", "zkp", "kpp", "cpp", "bih"])
"""Those of them that are inflected themselves: initials only behind a word that names follow."""
_NEVER_LISTED = _NEVER_ALONE | {letters for letters in _NO_INITIALS if len(letters) > _PAIR}
"""Those that no list makes a person's either."""
_OFFICES = frozenset(["up", "pu", "jt", "ot", "vt", "so", "tk", "tv"])
"""Offices of two letters, written without full stops behind titles of those who work there."""
_NUMBERING = frozenset("ABCАБВIVXІХ")
"""Letters by which anything is numbered: `victim A`, `accused I`."""
_ROMAN = re.compile(r"[XХ]{0,3}(?:[IІ][XХV]|V?[IІ]{1,3}|V)|[XХ]{1,3}")
_INFLECTED = re.compile(rf"[{CAPITALS}]\.?{_CASE}$")
_STREET, _HOUR = re.compile(rf"[{CAPITALS}][^\W\d_]+,? $"), re.compile(r"\d ?$")
_TOWN_NEXT = re.compile(rf" [{CAPITALS}][^\W\d_]{{2}}")
_OFFICE_BEFORE = frozenset(["ip", "ps", "os"])
"""Letters that are those of an office if its town follows: `I.P. Botanica`."""
_FIRM_BEFORE = re.compile(rf"[{CAPITALS}][^\W\d_]+[”“\"«]?,? $")
_OTHERWISE_BEHIND = {"bb": _STREET, "dd": _FIRM_BEFORE, "am": _HOUR, "pm": _HOUR, "kp": _OF_CODE, "kz": _OF_CODE}
"""What is before letters that are then no person's: `ulica Njegoševa B.B.`, `5 P.M.`, `neni 1 paragrafi i dytë K.P.`"""
_MARK = re.compile(r"(?<!\w)(\d{1,2})[.)]\s{0,2}$")
"""The number of an item of a list."""
_LONGEST_MARK = 5
_LONGEST_BEFORE = 24
"""Characters of a word that names follow with what is before whose it is."""
_AGE = r" ?\((?:\d{2}|(?:19|20)\d\d)\)"
_AGED = re.compile(_AGE)
_LINK = re.compile(
    rf"(?=.*[^ ])(?:{_AGE})?\s{{0,2}}[,;]?\s{{0,2}}(?:(?:{pattern_of(lambda words: words.and_between_names)}|te|те)\s)?"
    r"(?:\d{1,2}[.)]\s{0,2}|[-–•]\s?)?|\s*\n\s*"
)
"""Separators of the items of a list."""
_AND = re.compile(rf"[ ,]*(?:{pattern_of(lambda words: words.and_between_names)}|te|те|e)[ ](?:(?:e|i|të|a|al)[ ])?")
_LETTER_LINK = re.compile(f", |{_AND.pattern}")
_LONGEST_LINK = 18
_MOST_STOPS = 3
_GOES_ON = re.compile(r"[ \n](?=[^\W\d_])(?![A-ZА-ЯĆČĐŠŽ])|[ \t]*\n|[ ]{2}|\t|[ ]?[,;:()–”“\"/]|$")
"""Signs that follow initials whose last letter has no full stop: a sentence goes on in small letters."""


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

    @property
    def may_be_person(self) -> bool:
        """Return whether those beside them can decide that they are a person's."""
        return len(self.letters) > 1 and self.found[0].count(".") <= _MOST_STOPS and self.letters not in _NEVER_LISTED

    def is_called_in(self, called: Set[str]) -> bool:
        """Return whether they are letters of somebody who is called so elsewhere."""
        return self.letters in called and len(self.letters) > 1 and self.letters not in _NEVER_ALONE


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
                yield _letters(found[0])
                yield from " " if " " in found[0] else ""
        yield from (_letters(found[0]) for found, is_called in (*self.single, *self.glued) if is_called)


def collect_initials(text: str, language: str) -> Initials:
    """Return what may be initials such as `M.M.`, `K.E.a`, `Đ* M*`; those of companies, states and codes are none."""
    is_english = language == FALLBACK
    numbering = heading_letters(text)
    starts = [start for found in _START.finditer(text) if (start := found.start()) not in numbering]
    both = merge(_from(_DOTTED, text, starts), _from(_GLUED, text, starts), key=re.Match.start)
    candidates = (_candidate(text, found, is_english=is_english) for found in both)
    groups = list(_lists(text, (each for each in candidates if each.is_called or not _is_of_number(each))))
    bare = [(found, _is_called_without_stops(text, found)) for found in _from(_BARE, text, starts)]
    bare += ((found, _is_called_with_hyphen(text, found)) for found in _from(_HYPHENED, text, starts))
    single = [(found, _is_called_alone(text, found)) for found in _from(_SINGLE, text, starts)]
    single += ((found, True) for found in _from(_PLAIN_LETTER, text, starts) if _is_called_so(text, found))
    single += ((found, True) for found in _from(_SHORTENED, text, starts) if _is_called_alone(text, found))
    numbered = list(_from(_NUMBERED, text, starts))
    called = {found[0] for found in numbered if _is_called_alone(text, found)}
    theirs = (found for found in numbered if found[0] in called)
    bare += ((found, False) for found in numbered if found[0] not in called and _is_double(_letters(found[0])))
    starred = list(_from(_STARRED, text, starts))
    places = [found for found in starred if _is_place(text, found)]
    certain = [*theirs, *(found for found in starred if found not in places)]
    doubles = [found for found in _from(_DOUBLE_GLUED, text, starts) if not _ROMAN.fullmatch(found[0])]
    glued = [(found, context_of(text, found.start()).is_beside) for found in doubles]
    return Initials(groups, bare, single, certain, glued, places)


def _from(pattern: re.Pattern[str], text: str, starts: Iterable[int]) -> Iterator[re.Match[str]]:
    """Yield the matches that begin at these places, none overlapping another."""
    end = 0
    for start in starts:
        found = pattern.match(text, start) if start >= end else None
        if found and (second := _SECOND_OF_TWO.match(found[0])):
            # One ends a sentence, the next begins another.
            found = pattern.fullmatch(text, start, start + second.start(1) - 1) or found
        if found:
            yield found
            end = found.end()


def decide_initials(initials: Initials, called: Set[str], names: Set[str]) -> Iterator[Identifier]:
    """Yield initials, given the letters of those that are called so anywhere in the case, and of its people's names."""
    ends: list[int] = []
    for group in initials.groups:
        is_list = _is_list_of_persons(group)
        for each in group:
            if each.is_person or (is_list and each.may_be_person) or each.is_called_in(called):
                yield _identifier(each.found, _sign(each, called, names))
                ends.append(each.found.start() + len(each.found[0].rstrip()))
    for found, is_called in initials.bare:
        if is_called or _is_theirs(found, called, names):
            yield _identifier(found, Sign.CALLED if is_called else Sign.NAMED)
        elif _ends_list(found, ends):
            yield _identifier(found, Sign.LISTED)
    has_double = any(map(_is_double, called))
    yield from (_identifier(found, Sign.NAMED) for found, is_called in initials.glued if is_called or has_double)
    ends.sort()
    for found, is_called in initials.single:
        if is_called or (_letters(found[0]) in called and _goes_on(found)):
            yield _identifier(found, Sign.CALLED if is_called else Sign.NAMED)
        elif _INSIDE.match(found.string, found.end()) and _is_in_list(found, ends):
            yield _identifier(found, Sign.LISTED)
        else:
            continue
        insort(ends, found.end())
    yield from (_identifier(found, Sign.INITIALS) for found in initials.certain)
    yield from (Identifier(IdentifierKind.PLACE, *found.span(), found[0], Sign.TOWN) for found in initials.places)


def _goes_on(found: re.Match[str]) -> bool:
    """Return whether the sentence goes on behind a single letter, which is of no town."""
    return _INSIDE.match(found.string, found.end()) is not None and not follows_preposition(found.string, found.start())


def _ends_list(found: re.Match[str], ends: Sequence[int]) -> bool:
    """Return whether letters without full stops are the last of a list of initials: `B.V., T.O. și ȚM`."""
    place = bisect_right(ends, found.start()) - 1
    if place < 0 or found.start() - ends[place] > _LONGEST_LINK or _is_code(_letters(found[0]), found[0]):
        return False
    return _AND.fullmatch(found.string, ends[place], found.start()) is not None


def _is_in_list(found: re.Match[str], ends: Sequence[int]) -> bool:
    """Return whether a single letter is right behind initials in a list: `A.H., S.R. i N.`"""
    place = bisect_right(ends, found.start()) - 1
    return place >= 0 and _LETTER_LINK.fullmatch(found.string, ends[place], found.start()) is not None


def _sign(each: _Candidate, called: Set[str], names: Set[str]) -> Sign:
    if each.is_called:
        return Sign.CALLED
    is_named = len(each.letters) > 1 and (each.letters in names or each.letters in called)
    return Sign.NAMED if is_named else Sign.INITIALS


def _is_theirs(found: re.Match[str], called: Set[str], names: Set[str]) -> bool:
    """Return whether letters without full stops are a person's, as such are elsewhere in the case: no `NN lice`."""
    letters = _letters(found[0])
    if letters not in called and found[0].isascii() and _ROMAN.fullmatch(found[0]):
        return False
    if _is_double(letters) and any(map(_is_double, called)):
        return letters in called or not found[0].startswith(("NN", "НН"))
    if _NUMBER_NEXT.match(found.string, found.end()) or _is_code(letters, found[0]):
        return False
    return letters in called or letters in names or (" " in found[0] and " " in called)


def _is_double(letters: str) -> bool:
    """Return whether folded letters are one letter twice, of which `dj` is one too."""
    half = len(letters) // _PAIR
    return letters[:half] == letters[half:] and half in (1, _PAIR)


def _identifier(found: re.Match[str], sign: Sign) -> Identifier:
    exact = found[0].rstrip()
    return Identifier(IdentifierKind.INITIALS, found.start(), found.start() + len(exact), exact, sign)


def _candidate(text: str, found: re.Match[str], *, is_english: bool) -> _Candidate:
    mark = _MARK.search(text, max(0, found.start() - _LONGEST_MARK), found.start())
    is_called = context_of(text, mark.start() if mark else found.start()).is_called
    letters = _letters(found[0])
    is_glued = text[found.start() - 1 : found.start()] == "." and mark is None
    are_of_person = _are_of_person_in_english if is_english else _are_of_person
    is_person = is_called or (not is_glued and are_of_person(text, found, letters))
    return _Candidate(found, letters, int(mark[1]) if mark else 0, is_called, is_person)


def _letters(exact: str) -> str:
    return fold("".join(re.findall(rf"[{CAPITALS}]", exact)).replace("Đ", "Dj"))


def _are_of_person(text: str, found: re.Match[str], letters: str) -> bool:
    exact = found[0]
    if (
        len(letters) == 1
        or exact.count(".") > _MOST_STOPS
        or letters in _NEVER_ALONE
        or _AGAINST.match(text, found.end())
    ):
        return False
    if _OF_LAW.search(text, max(0, found.start() - 32), found.start()):
        return False
    behind = _OTHERWISE_BEHIND.get(letters)
    if behind and behind.search(text, max(0, found.start() - 64), found.start()):
        return False
    if letters in _OFFICE_BEFORE and _TOWN_NEXT.match(text, found.end()):
        return False
    if letters in _YEARS and _YEAR_NEXT.match(text, found.end()):
        return False
    others = _NO_CYRILLIC_INITIALS if exact[0] > "Ѐ" else _NO_INITIALS_WITH_STOPS
    if letters in others and not (_INFLECTED.search(exact) or _AGED.match(text, found.end())):
        return False
    if _QUOTED_NEXT.match(text, found.end()):
        return False
    last = exact.rstrip().rpartition(" ")[2]
    if exact.count(".") == 1 and len(last) > 1 and "." not in last and is_function_word(last):
        # `V. Cu privire`: the number of a heading.
        return False
    is_whole = exact.rstrip().endswith(".") or exact[-1].islower() or exact[-1].isdigit()
    return is_whole or _GOES_ON.match(text, found.end()) is not None


def _are_of_person_in_english(text: str, found: re.Match[str], letters: str) -> bool:
    exact = found[0].rstrip()
    body, _, last = exact.rpartition(" ")
    if body and "." not in last and is_function_word(last):
        # `J.P. The`: a sentence ends with the initials.
        exact, letters = body, _letters(body)
    end = found.start() + len(exact)
    if len(letters) == 1 or letters in _ENGLISH or exact.count(".") > _MOST_STOPS or exact.startswith("Ph"):
        return False
    before = (text, max(0, found.start() - 32), found.start())
    behind = _ENGLISH_BEHIND.get(letters)
    if _AGAINST.match(text, end) or _OF_LAW.search(*before) or (behind and behind.search(*before)):
        return False
    if letters in _ENGLISH_THINGS and _is_thing(text, found.start(), end):
        return False
    is_whole = exact.endswith(".") or exact[-1].islower() or exact[-1].isdigit()
    return not _QUOTED_NEXT.match(text, end) and (is_whole or _GOES_ON.match(text, end) is not None)


def _is_thing(text: str, start: int, end: int) -> bool:
    """Return whether English words beside letters say that they are of a thing: `the C.C.`, `I.D. card`, `Sun D.D.`"""
    if _THING_BEFORE.search(text, max(0, start - 8), start) or _THING_NEXT.match(text, end):
        return True
    following = _WORD_NEXT.match(text, end)
    if following and is_public_word(following[1]) and not is_function_word(following[1]):
        return True
    named = _FIRM_BEFORE.search(text, max(0, start - 32), start)
    first = named[0].strip(' ,”“"«»') if named else ""
    return bool(first) and not (is_public_word(first) or is_function_word(first))


def _is_of_number(each: _Candidate) -> bool:
    """Return whether a number follows letters for what has one."""
    return each.letters in _OF_NUMBERS and _OF_NUMBER.match(each.found.string, each.found.end()) is not None


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
    return end - start <= _LONGEST_LINK and _LINK.fullmatch(text, start, end) is not None


def _is_list_of_persons(group: list[_Candidate]) -> bool:
    if any(each.is_called for each in group):
        return True
    if len(group) > 1 and all(each.number for each in group):
        return True
    persons = sum(each.is_person for each in group)
    # Also one of two side by side is enough: `S.V. și S.I.`
    return 0 < persons >= len(group) - 1 and (len(group) == _PAIR or (len(group) >= _LIST and persons > 1))


def _is_called_with_hyphen(text: str, found: re.Match[str]) -> bool:
    context = context_of(text, found.start())
    return context.is_called and not context.is_upper


def _is_called_without_stops(text: str, found: re.Match[str]) -> bool:
    context = context_of(text, found.start())
    if not context.is_called:
        return False
    words = found[0].split()
    if _letters(found[0]) in _NO_INITIALS and _QUOTED_NEXT.match(text, found.end()):
        return False
    if context.is_upper:
        # Among words in capitals nothing tells two letters from a short word.
        return len(words) > 1 and not any(len(word) > 1 or is_function_word(word) for word in words)
    if len(words) > 1 or (context.is_beside and _is_double(words[0]) and words[0] != "II"):
        return True
    # No hour is behind a word for a party.
    return words[0] in ("AM", "PM") or not _is_code(_letters(words[0]), words[0])


def _is_code(letters: str, exact: str) -> bool:
    """Return whether letters without full stops are those of an office, a law, a number, or a short word."""
    if " " in exact:
        return False
    return letters in _NO_INITIALS | _OFFICES or _ROMAN.fullmatch(exact) is not None or is_function_word(exact)


def _is_called_alone(text: str, found: re.Match[str]) -> bool:
    """Return whether a single letter is behind a word that names follow, on its line: `od oca Š., majke N.`"""
    context = context_of(text, found.start())
    if not context.is_called:
        if _ASIDE.search(text, max(0, found.start() - _LONGEST_BEFORE), found.end() + 2):
            return True
        if _DESIGNATED.search(text, max(0, found.start() - _LONGEST_BEFORE), found.start()):
            return True
        if _COMMA_NEXT.match(text, found.end()) and is_followed_by_cue(text, found.end()):
            return not follows_preposition(text, found.start())
        whose = _OF_WHOM.search(text, max(0, found.start() - _LONGEST_BEFORE), found.start())
        return whose is not None and is_cue(whose[1])
    return not (context.is_apart or context.is_upper)


def _is_place(text: str, found: re.Match[str]) -> bool:
    """Return whether one starred word is behind a word that towns follow: `born in K***`."""
    return found[0].rstrip("*").isalpha() and follows_preposition(text, found.start())


def _is_called_so(text: str, found: re.Match[str]) -> bool:
    """Return whether a single letter without a full stop is directly behind a word that names follow."""
    context = context_of(text, found.start())
    return context.is_beside and not (context.is_apart or context.is_upper or found[0] in _NUMBERING)

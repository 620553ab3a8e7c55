"""Knows the forms in which initials are written: with full stops, without, with hyphens, stars, numbers."""

import re
from collections.abc import Iterable, Iterator

from tipcoder.analysis.identifiers.letters import AGE, CASE, CASES, LETTER, SURNAME_TAILS
from tipcoder.analysis.identifiers.vocabulary import CAPITALS, pattern_of
from tipcoder.analysis.identifiers.words import is_exact_given_name, opens_sentence

_STOPPED = rf"{LETTER}(?:\.?-{LETTER})?\."
_SHORT = rf"(?!Nr|Dr|Mr|Br|Av|Pr|Op|Cl|Al|Sv|St|Sf|Др|Мр|Бр|Св)[{CAPITALS}](?:(?![{CAPITALS}])[^\W\d_])\."
"""The second letter with the one behind it, where two have the same: `D.Gr.`"""
_LINE_END = rf"(?<!\.[{CAPITALS}]\.)(?<!\.[ ][{CAPITALS}]\.)\n(?={LETTER}\.)"
"""Behind the first letter: behind the second another person begins on the next line."""
_ENDING = rf"(?:{CASE}|-(?:(?![{CAPITALS}])[^\W\d_]){{1,4}}(?!\w)|(?<=\.)\d{{1,2}}(?![\w/]|[.,-]\d))"
"""Also any other short ending behind a hyphen, `E.D.-së`, and the number of one of several: `A.A.2`."""
_BEGIN = r"(?:(?<![\w.])|(?<=[^\W\d_]{2}\.)|(?<=(?m:^)\d\.)|(?<=(?m:^)\d\d\.))"
"""Glued to them is only an abbreviation that names follow, `okr.A.M.`, or the number of an item: `1.A.M.`."""
START = re.compile(
    rf"[{CAPITALS}](?<!\w.)(?=[^\W\d_]?[.*_\d-]|[^\W\d_]? \(?[{CAPITALS}]|[{CAPITALS}](?![{CAPITALS}])|[ ,;)\n]|$"
    rf"|[^\W\d_]{{2}}\. ?[{CAPITALS}]\.|[JŽjž][LND][JŽjž]|[LND]?[JŽ][{CAPITALS}]?(?!\w))"
)
"""Places at which any of the following may begin: few of a text."""
DOTTED = re.compile(
    rf"{_BEGIN}(?:(?:{_STOPPED}(?:[ ]{{1,2}}|{_LINE_END})?(?:\({LETTER}\.?\)[ ]?)?){{1,3}}"
    rf"-?(?:{LETTER}-{LETTER}(?:\.|(?![\w.-]))|{LETTER}\.(?:[ ]?\([{CAPITALS}]\.?\))?{_ENDING}?|{LETTER}{_ENDING}"
    rf"|{_SHORT}|(?:{LETTER}|I[ua]|[ȘŞ]t)(?![\w.]))"
    rf"|{LETTER}\.-?{CASE})(?!\w)"
)
_SECOND_OF_TWO = re.compile(rf"(?:{LETTER}\.){{2}} ()(?:{LETTER}\.){{2}}")
"""`L.D. G.M.`"""
GLUED = re.compile(
    rf"{_BEGIN}(?:{LETTER}\.[ ]?){{1,2}}{LETTER}\.(?=(?:(?![{CAPITALS}])[^\W\d_]){{2}}|[a-zѝ]-|ѝ )"
    rf"(?!(?:{'|'.join(CASES.split())}|com|net|org|info)(?!\w)|\w{{1,4}}\.)"
)
"""`R.M.iz`: the next word follows at once. One with a full stop is an abbreviation (`K.P.br.`), of a domain a page."""
BARE = re.compile(
    rf"(?<!-){_BEGIN}(?:{LETTER}(?: {LETTER}){{1,2}}|{LETTER} \({LETTER}\) {LETTER}"
    rf"|(?:{LETTER} )?[{CAPITALS}]{{2}}(?!\s[{CAPITALS}]{{2}})"
    rf"|(?:LJ|NJ|DŽ)[{CAPITALS}]|[{CAPITALS}](?:LJ|NJ|DŽ)|(LJ|NJ|DŽ|DJ|Lj|Nj|Dž|Dj)\1)"
    rf"{CASE}?(?!\w|[.-]\w)"
)
"""`M Z`, `M ZA`, `M (R) Z`, `MZ`: so many other things are written alike that only a cue decides."""
HYPHENED = re.compile(rf"{_BEGIN}[{CAPITALS}]\.?-[{CAPITALS}]\.?(?!\w|-\w|/)")
"""`okr. B-K`: a person for whom the court has no other letters."""
SHORT_SURNAME = re.compile(rf"{_BEGIN}[{CAPITALS}]-(?:{SURNAME_TAILS})(?![\w-])")
"""`R-ić`, `Г-ска`: of a surname its first letter and its end."""
SINGLE = re.compile(
    rf"(?:(?<=[^\W\d_] )|(?<=[^\W\d_], )|(?<=[.”“\"], )|(?<=[\s(][„“\"»«])|(?<=[^\W\d_]{{2}}\. )){LETTER}\."
    rf"(?:-(?:(?![{CAPITALS}])[^\W\d_]){{1,4}}(?!\w)|(?!\w|[ ]?[{CAPITALS}]))"
)
PLAIN_LETTER = re.compile(rf"(?<=[^\W\d_] )[{CAPITALS}](?=[,;)]|\.?(?:\n|$)|[ ](?:[^\W\dA-ZА-Я_]{{2}}|[^\W\d_]\W))")
"""A letter without a full stop: `otac M, majka S`. Only directly behind a word that names follow."""
SHORTENED = re.compile(rf"{_BEGIN}[{CAPITALS}][^\W\d_A-ZА-Я]{{1,2}}\. ?{LETTER}\.(?!\w)")
"""`Kr. S.`: so many abbreviations are written alike that only a cue decides."""
BORN = re.compile(
    rf"[{CAPITALS}](?<!\w.)[{CAPITALS}]{{1,2}}(?=(?:, |,? \()(?i:{pattern_of(lambda words: words.born_before_date)}))"
)
"""`BI, a.n. 1975`, `OVM, născut`: so many abbreviations are written alike that only what is said of persons decides."""
NUMBERED = re.compile(rf"{_BEGIN}[{CAPITALS}]{{1,2}}[ -]?\d{{1,2}}(?![\w/-]|[.,]\d)")
"""`S1`, `AA 2`."""
DOUBLE_GLUED = re.compile(rf"{_BEGIN}([{CAPITALS}])\1(?=(?![{CAPITALS}])[^\W\d_]{{2}})")
"""`BBdoveo`: the next word follows letters at once that stand for a name."""
_STARRED_LETTER = f"(?:{LETTER}|CH|I[ua]|[ȘŞ]t)"
STARRED = re.compile(
    rf"(?<![\w+*]){_STARRED_LETTER}(?:\.[ ]?)?\*+(?:[ .-]{{0,2}}{_STARRED_LETTER}(?:\.[ ]?)?\*+){{0,3}}{CASE}?"
    rf"|(?<!\w)(?:{LETTER}(?:\.{{2,12}}|_{{2,}})[ ]?){{2,3}}"
)
"""`Đ* M*`, `M... P...`, `M__ P__`."""
STOPS, BLANKS = frozenset(".-"), frozenset((" ",))
NO_LETTERS = frozenset((*".-* _,;)\n", *map(str, range(10)), ""))
"""Characters of which none is a letter, and the end of the text."""
BEHIND_ONE = frozenset((*",;).\n ", ""))
NO_NUMBER_NEXT = frozenset((*".*_,;)\n", ""))
NO_STARS_NEXT = frozenset((*"- ,;)\n", *map(str, range(10)), ""))
"""What follows a letter that no number, or no star, belongs to."""
_OF_FIRMS = frozenset(("SRL", "SOA", "SPA", "DOO", "ДОО", "SA", "NN", "НН"))
LINK = re.compile(
    rf"(?=.*[^ ])(?:{AGE})?\s{{0,2}}[,;]?\s{{0,2}}(?:(?:{pattern_of(lambda words: words.and_between_names)}|te|те)\s)?"
    r"(?:\d{1,2}[.)]\s{0,2}|[-–•]\s?)?|\s*\n\s*"
)
"""Separators of the items of a list."""
AND = re.compile(rf"[ ,]*(?:{pattern_of(lambda words: words.and_between_names)}|te|те|e)[ ](?:(?:e|i|të|a|al)[ ])?")
QUOTED_AND = re.compile(
    rf"[”“\"»](?:,|,? (?:{pattern_of(lambda words: words.and_between_names)}|ili|или|ose|sau|dhe|te|e)) [„“\"«]"
)
"""`„O.“, „K.“ ili „B.“`"""
BEHIND_OTHERS = re.compile(rf"(?<!\w)[{CAPITALS}]\.?(?:, | (?:{pattern_of(lambda words: words.and_between_names)}) )$")
"""`Ј. К., К-О и Г.М`"""
LETTER_LINK = re.compile(f", |{AND.pattern}")


def matches_from(pattern: re.Pattern[str], text: str, starts: Iterable[int]) -> Iterator[re.Match[str]]:
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


def born_ones(text: str, language: str) -> Iterator[re.Match[str]]:
    """Yield letters without full stops, wherever they are, that are said once to be of somebody who was born."""
    letters = {found[0] for found in BORN.finditer(text) if not _is_word(found[0], language)} - _OF_FIRMS
    for each in letters:
        yield from re.finditer(rf"(?<![\w-]){each}(?![\w-])", text)


def _is_word(letters: str, language: str) -> bool:
    return is_exact_given_name(letters) or opens_sentence(letters, language)

"""Finds dates of birth, numbers of cases and addresses by the words next to them."""

import re
from collections.abc import Iterator

from tipcoder.analysis.identifiers.vocabulary import CAPITALS, NUMBER_SIGN, WORD, first_letters, pattern_of
from tipcoder.analysis.identifiers.words import is_public_word
from tipcoder.domain.identifiers import Certainty, Identifier, IdentifierKind

_CERTAIN, _LIKELY = Certainty.CERTAIN, Certainty.LIKELY

_MONTH = rf"{pattern_of(lambda words: words.months)}\w*"
_DATE = re.compile(
    r"(?<![\d./-])(?:\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:\d{4}|\d{2})(?!\d)|\d{4}-\d{2}-\d{2}(?!\d)"
    rf"|\d{{1,2}}\.?\s(?i:{_MONTH})\.?\s\d{{4}})|(?<!\w)[A-Z][a-z]{{2,8}}\s\d{{1,2}},\s\d{{4}}"
)
_BORN = re.compile(rf"(?i:(?<!\w){pattern_of(lambda words: words.born_before_date)})[^\d\n;]{{0,40}}$")
_BORN_AFTER = re.compile(
    rf"[.\s]{{0,2}}(?:{pattern_of(lambda words: words.year_sign)}\.\s)?\(?"
    rf"(?i:{pattern_of(lambda words: words.born_after_date)})"
)

_YEAR = r"(?:(?:19|20)\d{2}|\d{2})(?!\d|/\d|-\d)"
_MARKED = re.compile(
    r"(?<![\w/.])(?P<all>\d{0,2}"
    rf"(?P<mark>[{CAPITALS}][^\W\d_]{{0,3}}\.?(?:-?[{CAPITALS}][^\W\d_]{{0,3}}\.?){{0,2}})"
    rf"\d{{0,2}}[ -]{{0,2}}(?P<sign>{NUMBER_SIGN})?(?P<number>\d{{1,6}})\s?/\s?{_YEAR})"
)
_MOLDOVAN = re.compile(rf"(?<![\w/.-])(?P<all>\d{{1,2}}[a-z]{{0,3}}-(?:\d[a-z]{{0,3}}-)?\d{{1,6}}/{_YEAR})")
_NUMBERED = re.compile(rf"(?<!\w)(?i:{NUMBER_SIGN})(?P<all>[\w/.-]*\d(?:[\w/-]*\w)?)")
_AFTER_WORD = re.compile(
    rf"(?i:(?<!\w){pattern_of(lambda words: words.case_before_number)})\s{{1,2}}"
    r"(?:\(?(?:penal\w*|civil\w*|pen\.)\s)?$"
)
_BEFORE_WORD = re.compile(
    rf"(?<!\w)[Nn][Rr]\.?\s(?P<all>[\d/-]+)\s(?i:{pattern_of(lambda words: words.case_after_number)})"
)
_LAWS_AND_STATES = """
    РС RS СРЈ SRJ СФРЈ SFRJ ЦГ CG РЦГ RCG РМ RM РСМ RSM БИХ BIH ЕУ EU ЕЗ EC CE ETS UN УН СЦГ SCG КЗ KZ ЗКП ZKP КПП
    KPP CPP CP ЕК EK OJ L C СЕ ЧЛ ČL CL ЧЛАН ČLAN СТ ST ТАЧ TAČ NENI NEN ART ALIN LIT
"""
_SLASH = re.compile(r"\d\s?/\s?\d")
_LEAD, _TRAIL = 32, 8
"""Characters around the stroke that may belong to the number of a case."""
_NO_CASE = frozenset(_LAWS_AND_STATES.split())
_PREPOSITIONS = frozenset("UУIИOОSСAАVВZKК")
"""Words of one letter that begin a sentence: `U 2019/2020`."""
_GAZETTE = re.compile(rf"(?i:{pattern_of(lambda words: words.gazette)})[^\n]{{0,40}}$")

_HOUSE = rf"(?:,?\s(?i:{NUMBER_SIGN})?\d{{1,4}}(?:\s?[a-zа-ш](?!\w))?(?:/\d{{1,3}})?(?![\d.]))"
_SMALL_WORD = pattern_of(lambda words: words.within_place_name)
_NAME = (
    rf"[„“\"»']?(?P<name>{WORD})(?:[ -](?:{WORD}|[{CAPITALS}]\.|{_SMALL_WORD})(?=[\s,.;:„“\"»'–-]|$)){{0,3}}"
    r"[”“\"«']?"
)
_STREET = re.compile(
    rf"(?<!\w){first_letters(lambda words: words.street)}(?i:{pattern_of(lambda words: words.street)})\s"
    rf"(?:{pattern_of(lambda words: words.after_street)}\s)?{_NAME}(?P<house>(?:\s[^\W\d_]{{3,}}){{0,2}}{_HOUSE})?"
)
_VILLAGE = re.compile(
    rf"(?<!\w){first_letters(lambda words: words.village)}(?i:{pattern_of(lambda words: words.village)})\s{_NAME}"
)


def find_birth_dates(text: str) -> Iterator[Identifier]:
    """Yield full dates near the word for being born. A year alone may leave."""
    for found in _DATE.finditer(text):
        start, end = found.span()
        if _BORN.search(text, max(0, start - 64), start) or _BORN_AFTER.match(text, end):
            yield _named(IdentifierKind.BIRTH_DATE, found, 0, _CERTAIN)


def find_case_numbers(text: str) -> Iterator[Identifier]:
    """Yield numbers of courts' and prosecutors' files; numbers of laws and gazettes are none."""
    for slash in _SLASH.finditer(text):
        window = max(0, slash.start() - _LEAD), slash.end() + _TRAIL
        for found in _MARKED.finditer(text, *window):
            if _is_case(text, found):
                yield _named(IdentifierKind.CASE_NUMBER, found, "all", _LIKELY)
        for found in _MOLDOVAN.finditer(text, *window):
            yield _named(IdentifierKind.CASE_NUMBER, found, "all", _LIKELY)
    for found in _BEFORE_WORD.finditer(text):
        yield _named(IdentifierKind.CASE_NUMBER, found, "all", _LIKELY)
    for found in _NUMBERED.finditer(text):
        if _AFTER_WORD.search(text, max(0, found.start() - 48), found.start()):
            yield _named(IdentifierKind.CASE_NUMBER, found, "all", _LIKELY)


def find_addresses(text: str) -> Iterator[Identifier]:
    """Yield streets, with the number of the house where there is one, and villages."""
    for found in _STREET.finditer(text):
        # The road from one town to another is no address.
        if found["house"] or not is_public_word(found["name"]):
            yield _named(IdentifierKind.ADDRESS, found, 0, _CERTAIN if found["house"] else _LIKELY)
    for found in _VILLAGE.finditer(text):
        yield _named(IdentifierKind.ADDRESS, found, 0, _LIKELY)


def _is_case(text: str, found: re.Match[str]) -> bool:
    mark = found["mark"].replace(".", "").replace(" ", "").upper()
    if mark in _NO_CASE or (mark in _PREPOSITIONS and not found["sign"] and len(found["number"]) == 4):
        return False
    return not _GAZETTE.search(text, max(0, found.start() - 60), found.start())


def _named(kind: IdentifierKind, found: re.Match[str], group: int | str, certainty: Certainty) -> Identifier:
    exact = found[group].rstrip(" ,")
    return Identifier(kind, found.start(group), found.start(group) + len(exact), exact, certainty)

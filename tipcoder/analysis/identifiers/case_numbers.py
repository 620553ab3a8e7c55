"""Finds numbers of courts' and prosecutors' files by their form, and by the words next to them."""

import re
from collections.abc import Iterator

from tipcoder.analysis.identifiers.vocabulary import CAPITALS, NUMBER_SIGN, LatePattern, matches, pattern_of, starts
from tipcoder.domain.identifiers import Identifier, IdentifierKind, Sign

_YEAR = r"(?:(?:19|20)\d{2}|\d{2})(?!\d|/\d|-\d)"
_FURTHER = r"(?:-\d{1,4}(?!\d))?"
"""Of the deed within the file."""
_MARKED = re.compile(
    r"(?<![\w/.])(?P<all>(?:[IVX]{1,5}[ -])?(?:\d{1,3}[ -]?)?"
    rf"(?P<mark>[{CAPITALS}][^\W\d_]{{0,3}}(?:[ ]?\d(?=[ -]{{1,2}}[{CAPITALS}]))?\.?"
    rf"(?:[ -]{{0,2}}[{CAPITALS}][^\W\d_]{{0,3}}\.?){{0,2}}"
    rf"(?:(?<=\.)[ ]?(?![{CAPITALS}])[^\W\d_]{{2,3}}\.|-(?![{CAPITALS}])[^\W\d_]{{1,3}})?"
    rf"|(?:[A-Z]\.){{4}}|[A-Z]{{2,4}}/[IVX]{{1,3}}\.?)"
    rf"(?:[ -]?[IVX]{{1,3}}(?![^\W\d_])-?)?\d{{0,2}}(?:[ .-]{{0,2}}|[ ]?[–-][ ])(?P<sign>{NUMBER_SIGN})?"
    r"(?P<number>\d{1,6})\s?[/\\]\s?"
    rf"(?:(?:19|20)\d{{2}}|\d{{2}})(?!\d|/\d){_FURTHER}(?:(?<=\d)[a-z](?!\w))?)"
)
_MOLDOVAN = re.compile(
    r"(?<![\w/.-])(?P<all>\d{1,2}(?:[ ]?[a-z]{1,3})?[-–]"
    rf"(?:\d[a-z]{{0,3}}-|[a-z]{{1,3}}-)?\d{{1,8}}(?:-\d\w{{0,3}})?/{_YEAR})"
)
_ELECTRONIC = re.compile(
    r"(?P<all>\d(?<![\w/.-].)\d?(?:-(?:\d{4,9}-\d{2}-\w{1,4}|\d{1,2}[a-z]{0,3}-\d{1,6})-\d{8}(?:-\d)?"
    r"|[a-z]{0,3}-\d{1,8}-[0-3]\d[01]\d(?:19|20)\d\d))(?![\w/-])"
)
"""Of Moldova's system of files: `12-1-12345-03022020`, `21-18012345-12-1-03022020`."""
_ALBANIAN = re.compile(
    r"(?P<all>\d(?<![\w/.-].)(?:\d{0,5}-(?:\d{1,6}-)?(?:19|20)\d{2}-\d{1,6}(?:\s?\(\d{1,6}\))?|\d{4}-\d{4,6}-\d{2}-(?:19|20)\d{2}|\d-(?:19|20)\d{2}-\d{1,6}(?:\s?\(\d{1,6}\))?))"
    r"(?![\w/-])"
)
_NUMBERED = re.compile(rf"(?i:{NUMBER_SIGN})(?P<all>20\d\d(?:[ ]\d{{2,4}}){{2}}(?!\w)|[\w/.-]*\d(?:[\w/-]*\w)?)")
_NUMBERED_START = starts(lambda words: words.number_sign, _NUMBERED.pattern)
_BARE = re.compile(r"(?P<all>\d(?<![\w/.,-].)(?:\d{0,5}\s?/\s?(?:(?:19|20)\d{2}|\d{2})|\d{9,11}))(?![\w/]|[.,-]\d)")
_AFTER_WORD = LatePattern(
    rf"(?i:(?<!\w){pattern_of(lambda words: words.case_before_number)})[,\s:]{{1,3}}"
    r"(?:cu\s|me\s|sub\s|под\s|pod\s|со\s)?(?:\(?(?:penal\w*|civil\w*|pen\.|кривич\w+|krivičn\w+|criminal)\s)?(?:themeltar\s)?$"
)
_BEFORE_WORD = re.compile(
    rf"[Nn](?<!\w.)[Rr]\.?\s?(?P<all>[\d/-]+(?:\s?\(\d{{1,6}}\))?)"
    rf"(?:\s(?i:{pattern_of(lambda words: words.case_after_number)})"
    r"|(?=,?\s{1,3}(?:më\s|e\s)?[Dd]at[ëa]s?\s\d))"
)
_OF_LAW = LatePattern(rf"(?<!\w)(?i:{pattern_of(lambda words: words.gazette)}|ministr|unifikues|akteksp|raport)\w*\s$")
"""Albanian laws and decisions of others are numbered and dated like those of courts."""
_WORD_BETWEEN = re.compile(
    r"[Nn](?<!\w.)(?:[Rr]|umri)\.?\s?(?:i\s|e\s)?"
    rf"(?:(?i:{pattern_of(lambda words: words.case_after_number)}"
    r"|lëndës|çështjes|themeltar|prot(?:okolli\w?)?)\.?\s){1,2}"
    r"(?P<all>\d[\d/:-]*)(?![\w.])"
)
"""`Nr. Akti 2144`, `Nr. i vendimit 1620`"""
_LAWS_AND_STATES = """
    РС RS СРЈ SRJ СФРЈ SFRJ ЦГ CG РЦГ RCG РМ RM РСМ RSM БИХ BIH ЕУ EU ЕЗ EC CE ETS UN УН СЦГ SCG КЗ KZ ЗКП ZKP КПП
    KPP CPP CP ЕК EK OJ L C СЕ ЧЛ ČL CL ЧЛАН ČLAN СТ ST ТАЧ TAČ NENI NEN ART ALIN LIT ССП ETS СЕТС CETS A RES
"""
_SLASH = re.compile(r"\d\s?[/\\]\s?\d")
_LEAD, _TRAIL = 32, 12
"""Characters around the stroke that may belong to the number of a case."""
_NO_CASE = frozenset(_LAWS_AND_STATES.split())
_REGISTERS_TOO = frozenset(("KPP", "КПП"))
_YEAR_NUMBER = re.compile(r"(?:19|20)\d\d")
_PREPOSITIONS = frozenset("UУIИOОSСAАVВZKК")
"""Words of one letter that begin a sentence: `U 2019/2020`."""
_GAZETTE = LatePattern(
    rf"(?<!\w)(?i:{pattern_of(lambda words: words.gazette)})\w*"
    rf"(?:[\s„“”\"«»',.:(–-]+(?:[{CAPITALS}]\w*|[^\W\d_]{{1,3}}|\d[\d/.]*))*[\s„“”\"«»',.:(–-]*$"
)
"""Between a gazette and its number there are but names of states and small words."""


def find_case_numbers(text: str) -> Iterator[Identifier]:
    """Yield numbers of courts' and prosecutors' files; numbers of laws and gazettes are none."""
    for slash in _SLASH.finditer(text):
        window = max(0, slash.start() - _LEAD), slash.end() + _TRAIL
        for found in _MARKED.finditer(text, *window):
            if _is_case(text, found):
                yield _identifier(found)
        for found in _MOLDOVAN.finditer(text, *window):
            yield _identifier(found)
    yield from _by_words_within(text)
    for numbers in (matches(_NUMBERED_START, _NUMBERED, text), _BARE.finditer(text)):
        for found in numbers:
            if _AFTER_WORD.search(text, found.start() - 48, found.start()):
                yield _identifier(found)


def _by_words_within(text: str) -> Iterator[Identifier]:
    for found in _BEFORE_WORD.finditer(text):
        if not _OF_LAW.search(text, found.start() - _LEAD, found.start()):
            yield _identifier(found)
    for pattern in (_ELECTRONIC, _ALBANIAN, _WORD_BETWEEN):
        for found in pattern.finditer(text):
            yield _identifier(found)


def _is_case(text: str, found: re.Match[str]) -> bool:
    mark = found["mark"].replace(".", "").replace(" ", "").upper()
    # Laws are abbreviated in capitals, registers of courts are not: `Kpp 61/22`.
    is_law = mark in _NO_CASE and (found["mark"].isupper() or mark not in _REGISTERS_TOO)
    # Of Austria: `14 St 77/22p`.
    is_law = is_law and not (found["all"][0].isdigit() and found["all"][-1].islower())
    is_law = is_law and not (found["sign"] and (len(mark) == 1 or mark in _REGISTERS_TOO))
    if is_law or (mark in _PREPOSITIONS and not found["sign"] and _YEAR_NUMBER.fullmatch(found["number"])):
        return False
    return not _GAZETTE.search(text, found.start() - 60, found.start())


def _identifier(found: re.Match[str]) -> Identifier:
    exact = found["all"].rstrip(" ,")
    start = found.start("all")
    return Identifier(IdentifierKind.CASE_NUMBER, start, start + len(exact), exact, Sign.USUAL_FORM)

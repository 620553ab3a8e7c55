"""Reads typed values in the folded words of a judgment: lengths, amounts, ages, and dates."""

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from itertools import pairwise

from tipcoder.analysis.guided.dates import TENS, find_dates
from tipcoder.analysis.guided.tokens import FoldedJudgment, Slot

_UNITS = {
    1: "dan|dana|dite|dit|ditesh|zile|zi|dena|den|denovi",
    30: "mesec[a-z]*|mjesec[a-z]*|mj?es\\.|mj\\.|muaj|muajsh|muaji|luni|luna",
    365: "godin[aeu]|god|godini|vjet|vit|vite|vitesh|vjetesh|ani|an",
}
_UNIT = "|".join(_UNITS.values())
_IN_WORDS = r"(?:(?:i\s)?slovima|so\sbukvi|me\sfjale)\s?:?\s?"
_NUMBER = (
    rf"(?P<figure>\d{{1,3}})(?:\s?(?:[(/\[]\s?(?:{_IN_WORDS})?"
    r"(?P<word>[a-z][a-z -]{1,30}?)\s?[)/\]]|[–—-]\s?(?P<joined>[a-z]{2,30}))?)?\s?"
    r"|(?P<alone>(?:(?:{tens})\s?(?:(?:i|e|si)\s)?)?(?:{words}))\s(?:[(/\[]\s?\d{1,3}\s?[)/\]]\s?)?"
)
_FIRST_WORDS = (
    (1, "jedan|jedna|jednu|jedne|jednog|eden|edna|edno|ednata|nje|un|o|unu|una"),
    (2, "dva|dve|dvije|dvije|dy|doi|doua|dvete"), (3, "tri|tre|trei|trite"), (4, "cetiri|kater|patru"),
    (5, "pet|pese|cinci"), (6, "sest|gjashte|sase"), (7, "sedam|sedum|shtate|sapte"), (8, "osam|osum|tete|opt"),
    (9, "devet|nente|noua"), (10, "deset|dhjete|zece"), (11, "jedanaest|edinaeset|njembedhjete|unsprezece"),
    (12, "dvanaest|dvanaeset|dymbedhjete|doisprezece|douasprezece"),
    (13, "trinaest|trinaeset|trembedhjete|treisprezece"),
    (14, "cetrnaest|cetirinaeset|katermbedhjete|paisprezece|patrusprezece"),
    (15, "petnaest|petnaeset|pesembedhjete|cincisprezece"), (16, "sesnaest|sesnaeset|gjashtembedhjete|saisprezece"),
    (17, "sedamnaest|sedumnaeset|shtatembedhjete|saptesprezece"),
    (18, "osamnaest|osumnaeset|tetembedhjete|optsprezece"), (19, "devetnaest|devetnaeset|nentembedhjete|nouasprezece"),
    (20, "dvadeset|dvaeset|njezet|douazeci"), (30, "trideset|trieset|tridhjete|treizeci"),
    (40, "cetrdeset|cetirieset|dyzet|patruzeci"), (50, "pedeset|pesedhjete|cincizeci"),
    (60, "sezdeset|seeset|gjashtedhjete|saizeci"), (70, "sedamdeset|sedumdeset|shtatedhjete|saptezeci"),
    (80, "osamdeset|osumdeset|tetedhjete|optzeci"), (90, "devedeset|devedeset|nentedhjete|nouazeci"),
    (100, "sto|njeqind|suta"), (0, "i|e|si|de"),
)  # fmt: skip
_WORDS = {word: number for number, words in _FIRST_WORDS for word in words.split("|")}
_COUNTS = "|".join(word for word, number in _WORDS.items() if 0 < number <= 30)
_LENGTH = re.compile(
    rf"(?<![\w.,/-])(?:{_NUMBER.replace('{words}', _COUNTS).replace('{tens}', '|'.join(TENS))}"
    rf"|(?P<bare>)(?=godin[ue]\sdana))(?P<half>i\s(?:po|pol)\s)?(?:de\s)?\(?(?P<unit>{_UNIT})(?![a-z])\)?"
    r"(?P<and_half>\s(?:e|i|si)\s(?:gjysme|gjysem|jumatate|pol|polovina)(?![a-z]))?"
)
_JOINS = re.compile(r"\s?\.?\s?(?:dana)?\s?,?\s?(?:i|e|si|dhe|a|kao i)?\s?(?:\(?)")


def number_in_words(words: str) -> int | None:
    """Return the number that folded words mean, None for words that mean none: `dvadeset i pet` is 25."""
    numbers = [_WORDS.get(word) for word in words.replace("-", " ").split()]
    if not numbers or None in numbers:
        return None
    found = [number for number in numbers if number]
    if any(second >= first for first, second in pairwise(found)):
        return None
    return sum(found) or None


def _unit_days(unit: str) -> int:
    return next(days for days, pattern in _UNITS.items() if re.fullmatch(pattern, unit))


def _count(found: re.Match[str]) -> int | None:
    """Return the number before a unit; None if figure and word do not agree. A word that is none counts for nothing."""
    if found["bare"] is not None:
        return 1
    if found["alone"]:
        return number_in_words(re.sub(rf"^({'|'.join(TENS)})(?=[a-z])", r"\1 ", found["alone"]))
    figure = int(found["figure"])
    words = found["word"] or found["joined"]
    word = number_in_words(words) if words else None
    return figure if word is None or word == figure else None


def _has_half(found: re.Match[str]) -> bool:
    """Return whether a half is said beside a unit: `dve i po godine`."""
    return found["half"] is not None or found["and_half"] is not None


def _lengths(text: FoldedJudgment) -> Iterator[Slot]:
    """Yield lengths in months, those of years and months together as one; of days without months nothing."""
    found = list(_LENGTH.finditer(text.text))
    place = 0
    while place < len(found):
        parts = [found[place]]
        while place + 1 < len(found) and _goes_on(text.text, parts[-1], found[place + 1]):
            place += 1
            parts.append(found[place])
        place += 1
        months = sum(
            (_count(part) or 0) * _unit_days(part["unit"]) // 30 for part in parts if _unit_days(part["unit"]) == 30
        )
        months += sum(
            (_count(part) or 0) * 12 + 6 * _has_half(part) for part in parts if _unit_days(part["unit"]) == 365
        )
        is_right = all(_count(part) for part in parts) and all(_unit_days(part["unit"]) > 1 for part in parts)
        is_right = is_right and not any(_has_half(part) and _unit_days(part["unit"]) < 365 for part in parts)
        detail = "" if is_right else "days"
        yield Slot("length", *text.span(parts[0].start(), parts[-1].end()), str(months if is_right else ""), detail)


def _goes_on(text: str, first: re.Match[str], second: re.Match[str]) -> bool:
    is_smaller = _unit_days(second["unit"]) < _unit_days(first["unit"])
    return is_smaller and _JOINS.fullmatch(text, first.end(), second.start()) is not None


_CURRENCIES = {
    "EUR": "eur[a-z]{0,3}|evr[a-z]{1,3}|€",
    "RSD": "dinar[a-z]{0,2}|rsd|din(?=\\.)",
    "MKD": "denar[a-z]{0,3}|mkd|den(?=\\.)",
    "ALL": "lek[a-z]{0,3}|all",
    "MDL": "lei|leu|mdl",
    "USD": "(?:americk[a-z]{2,3} )?dolar[a-z]{0,3}|usd|\\$",
    "DEM": "dem|dm|(?:nemack|njemack|german)[a-z]{1,4} mar(?:ak|ki|aka|ka|ke|ci)",
    "CHF": "chf|(?:svajcarsk|zviceran|elvetien)[a-z]{0,4} fran[a-z]{1,5}|franga zvicerane|franci elvetieni",
    "GBP": "gbp|£|funt[a-z]{0,2}",
}
_SIGN = "|".join(_CURRENCIES.values())
_FIGURE = (
    r"(?P<number>\d{1,3}(?:[. '’\n]\d{3})+|\d{1,3}(?:,\d{3})+(?!\d)|\d+)"
    r"(?:[,.](?:\s(?=oo|[-=]|00(?!\d)))?(?P<part>\d{1,2}|oo|-+|=))?"
)
_AMOUNT = re.compile(
    rf"(?<![\w./,-]){_FIGURE}"
    r"(?:\.-)?\s?-?(?:(?P<times>mije|mii|hiljad[aeu]|iljadi|milion[a-z]*|milioane)\s)?"
    r"(?:[(/\[][a-z ,/-]{2,80}?[)/\]]\s?)?"
    rf"(?:de\s)?(?P<currency>{_SIGN})(?![a-z])"
)
_CURRENCY_FIRST = re.compile(
    rf"(?<![\w.])(?:(?P<currency>€|eur|rsd|mkd|mdl|usd|chf|all)\s?"
    rf"|(?P<word>leke|lek|euro|eura|evra|dinara|denari)\s?:?\s(?=\d{{1,3}}(?:[. ]\d{{3}})+(?!\d))){_FIGURE}"
    rf"(?![\w/]|\s?(?:{_SIGN})(?![a-z]))"
)
"""`EUR 3.000,00`, where no currency follows the number and the one before it is no other amount's."""
_HUNDREDS = (
    (200, "dvesta|dvjesta|dvesto|dvjesto|dveste|dyqind"), (300, "trista|tristo|treqind"),
    (400, "cetiristo|cetristo|cetiristotini|katerqind"), (500, "petsto|petstotini|peseqind"),
    (600, "seststo|sesto|seststotini|sestotini|gjashteqind"), (700, "sedamsto|sedumstotini|shtateqind"),
    (800, "osamsto|osumstotini|teteqind"), (900, "devetsto|devetstotini|nenteqind"),
)  # fmt: skip
_COUNTED = _WORDS | {word: number for number, words in _HUNDREDS for word in words.split("|")}
_TIMES = {
    **dict.fromkeys(("sute", "stotina", "stotine", "stotinu", "stotini", "qind"), 100),
    **dict.fromkeys(("hiljada", "hiljade", "hiljadu", "iljadi", "iljada", "mije", "mii", "mie"), 1_000),
    **dict.fromkeys(("milion", "miliona", "milione", "milioni", "milioane"), 1_000_000),
}
_ONE_OF_MANY = ("stotinu", "hiljadu", "iljada", "mie", "milion")
_ROUND = (*_ONE_OF_MANY, *(word for word, number in _COUNTED.items() if number >= 100))
"""Words that are an amount by themselves: `hiljadu eura`, `petsto eura`."""
_AMOUNT_IN_WORDS = re.compile(
    rf"(?<![\w-])(?P<words>(?:(?:{'|'.join((*_COUNTED, *_TIMES))})\s){{2,10}}|(?:{'|'.join(_ROUND)})\s)"
    rf"(?:de\s)?(?P<currency>{_SIGN})(?![a-z])"
)
_IN_OTHER_WORDS = re.compile(r"\s?\(\s?(?:odnosno|tj\.?|echivalentul a|ose)?\s?")
"""What stands between an amount and the same in words or in another currency."""
_IN_OTHER_CURRENCY = re.compile(
    r"\s?,?\s?(?:odnosno|ili|tj\.?|sto (?:e|je|iznesuva|iznosi)|ose|ceea ce (?:constituie|echivaleaza cu)"
    r"|echivalentul a|(?:vo|u) (?:(?:denar|dinar)sk\w+ )?protivv?ri?j?ednost[ia]?(?: od| (?:vo|u) iznosu? od)?)\s"
)
_LEAST_FOR_ONE, _MOST_FOR_ONE = 10, 200
"""Units of a currency of the region that one euro is worth, at least and at most."""


def amount_in_words(words: str) -> int | None:
    """Return the number that folded words with thousands mean, None for words that mean none."""
    total = count = 0
    for word in words.split():
        times = _TIMES.get(word)
        if times is None:
            if word not in _COUNTED:
                return None
            count += _COUNTED[word]
        elif times == 100:
            count = max(count, 1) * times
        else:
            total += max(count, 1) * times
            count = 0
    return total + count or None


def _currency(words: str) -> str:
    return next(code for code, word in _CURRENCIES.items() if re.fullmatch(word.split("(?=")[0], words))


def _amounts(text: FoldedJudgment) -> Iterator[Slot]:
    """Yield amounts with their currency; not those that say the one before them again, in brackets."""
    found = list(_AMOUNT.finditer(text.text))
    for pattern in (_AMOUNT_IN_WORDS, _CURRENCY_FIRST):
        taken = {place for each in found for place in range(*each.span())}
        found += [each for each in pattern.finditer(text.text) if taken.isdisjoint(range(*each.span()))]
    end, before, of = -1, Decimal(0), ""
    for each in sorted(found, key=lambda each: each.start()):
        number, currency = _amount(each), _currency(each["currency"] or each["word"])
        is_same = end >= 0 and _IN_OTHER_WORDS.fullmatch(text.text, end, each.start()) is not None
        if end >= 0 and currency != of and _IN_OTHER_CURRENCY.fullmatch(text.text, end, each.start()):
            is_same = is_same or _are_worth_the_same(number, before)
        end, before, of = each.end(), number, currency
        if number and not is_same:
            yield Slot("amount", *text.span(*each.span()), f"{number.normalize():f}", currency)


def _are_worth_the_same(number: Decimal, other: Decimal) -> bool:
    """Return whether one of two amounts in different currencies can be the other one in euros."""
    less, more = sorted((number, other))
    return less > 0 and _LEAST_FOR_ONE <= more / less <= _MOST_FOR_ONE


def _amount(found: re.Match[str]) -> Decimal:
    groups = found.groupdict()
    if words := groups.get("words"):
        return Decimal(amount_in_words(words) or 0)
    number = Decimal(re.sub(r"\D", "", found["number"]))
    if (part := found["part"] or "").isdigit() and int(part):
        number += Decimal(int(part)).scaleb(-len(part))
    if times := groups.get("times"):
        number *= 1_000_000 if times.startswith("mili") else 1_000
    return number


_AGE = re.compile(
    r"(?<![\w./-])(?:(?:star[aoiu]?\s|na\s|vozrast\sod\s|uzrastu?\sod\s|moshen\s|avea\s|in\svarsta\sde\s)?"
    r"(?P<figure>\d{1,2})\s?(?:\([a-z ]+\)\s?)?"
    r"(?:-?godisnj[a-z]+|godin[aei]|god|vjece?|vjecare?|vjet|(?:de\s)?ani))(?![a-z])"
)


def _ages(text: FoldedJudgment) -> Iterator[Slot]:
    for found in _AGE.finditer(text.text):
        yield Slot("age", *text.span(*found.span()), found["figure"])


_FINDERS: tuple[Callable[[FoldedJudgment], Iterator[Slot]], ...] = (_lengths, _amounts, _ages)


def find_slots(text: FoldedJudgment) -> tuple[Slot, ...]:
    """Return the values of a judgment in the order of their kinds and places."""
    return (*find_dates(text), *(slot for find in _FINDERS for slot in find(text)))

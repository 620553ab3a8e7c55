"""Finds numbers of persons, documents, phones, vehicles, accounts, cards and transfers of money.

Sources: personal numbers of Serbia, Montenegro and North Macedonia (the former Yugoslav unique master citizen number:
day, month, year, region, serial, check digit), of Moldova (IDNP: 13 digits, weights 7, 3, 1) and of Albania (letter of
the decade, year, month with 50 added for women, day, serial, check letter); plates and phones as the countries write
them; ISO 13616 (IBAN) and ISO 7064 MOD 97-10 for accounts.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from stdnum import iban, luhn
from stdnum.iso7064 import mod_97_10
from stdnum.md import idno
from stdnum.si import emso

from tipcoder.analysis.identifiers.vocabulary import CAPITALS, NUMBER_SIGN, LatePattern, pattern_of
from tipcoder.domain.identifiers import Identifier, IdentifierKind, Sign

_THIRTEEN = re.compile(r"(?<![\w.,/-])\d(?:[ .\-]?\d){12}(?![\w/-]|[.,]\d)")
_ALBANIAN = re.compile(r"(?<!\w)([A-M])[ .]?(\d)[ .]?(\d{2})[ .]?(\d{2})[ .]?\d{3}[ .]?[A-Z](?!\w)")
_PERSONAL = re.compile(r"(?<!\w)[A-Z]?\d(?:[ .]?\d){6,12}[A-Z]?(?!\w)")
_PERSONAL_WORD = LatePattern(
    rf"(?i:{pattern_of(lambda words: words.personal_number)})[\s:.,()–-]{{0,4}}{NUMBER_SIGN}?$"
)
_OF_COMPANY = re.compile(r"\d(?:[ .]?\d){7}")
_WORD_OF_COMPANIES_TOO = LatePattern(rf"(?i:mati\w+ broj\w*|мати\w+ број\w*)[\s:.,–-]{{0,4}}{NUMBER_SIGN}?$")
"""Persons and companies have a `matični broj`: that of companies has eight digits, and that of nobody else."""

_MASK = re.compile(r"\*{3}|\d[xXхХ#]{3}|(?<!\w)[xXхХ]{4}(?!\w)")
_HIDDEN_PERSONAL = re.compile(
    r"(?<![\w*+#])[A-Z]?(?:\*{5}|\d+[\dxXхХ#]*[xXхХ#]{3}|\d+\*{3})[\d*xXхХ#]{0,15}[A-Z]?(?![\w*#])"
)
"""Stars alone, or figures some of which stars or letters stand for."""

_DOCUMENT = re.compile(
    rf"(?<!\w)(?:[{CAPITALS}]{{1,3}}(?:-[A-Z]{{1,3}}| [A-Z]{{2}})?[ -]?)?"
    r"(?:(?:\d{2} )?\d{6,11}|\d{3} \d{3} \d{3})"
    r"(?:[A-Z]{0,2}|/\d{1,3})(?![\w/]|\.\d)"
)
_DOCUMENT_WORD = LatePattern(
    rf"(?i:{pattern_of(lambda words: words.document_number)})(?:[^\d\n;]{{0,28}}|[^\d\n;]{{0,56}}(?i:{NUMBER_SIGN}))$"
)
_UNMISTAKABLE_DOCUMENT = re.compile(
    rf"(?<![\w/.-])(?:[{CAPITALS}]{{1,2}}\d{{7,8}}|[A-Z]{{2}}-[IVX]{{1,3}} \d{{6,7}})(?![\w/-]|\.\d)"
)
"""A passport, the certificate of a birth in Moldova."""
_MIXED_DOCUMENT = re.compile(
    r"[A-Z\d](?=[A-Z]{0,9}\d)(?=[A-Z\d]{6})(?<![\w/.-].)(?:[A-Z]{0,2}\d+[A-Z]|\d*[A-Z])(?<!\d{9}[A-Z])[A-Z\d]{1,8}(?<=[A-Z\d]{7})(?![\w/-]|\.\d)"
)
"""Letters among the figures: passports of Germany, cards of Hungary."""
_DOCUMENT_WORD_FAR = LatePattern(rf"(?i:{pattern_of(lambda words: words.document_number)})[^\n;]{{0,60}}$")
_NEXT_DOCUMENT = LatePattern(
    rf"\s?(?:,|{pattern_of(lambda words: words.and_between_names)})\s{{1,2}}(?i:{NUMBER_SIGN})?"
    rf"(?P<number>{_DOCUMENT.pattern})"
)
"""One more of those enumerated."""

_PHONE = re.compile(
    r"(?<![\w,/+-])(?<!\d[ .])(?:(?:\+|00 ?)[1-9]\d{0,2}[ ./()-]{0,2}(?:\(0\)[ ]?)?\d(?:[ ./()-]{0,3}\d){6,11}"
    r"|01\d ?/ ?\d{2,4}(?:[ -]\d{2,4}){1,2}|0[ -]?800(?:[ -]?\d){5,6}"
    r"|(?:381|382|383|389|355|373)[ ./-]?\d(?:[ ./-]?\d){6,8}"
    r"|\(?0[2-9]\d{0,2}\)?[ ./-]{0,3}\d(?:(?:[ ./-]|[ ]-[ ])?\d){4,8}|0[ ]?\(?[2-9]\d\d?\)?[ ]?"
    r"(?:\d\d?-\d\d-\d\d|\d \d\d \d\d)"
    r"|\(0-[2-9]\d{1,2}\)[ ]?\d(?:[ -]?\d){4,6}|0-[67]\d\d-\d\d-\d{3}"
    r"|0 [67]\d\d \d\d \d{3}|0-[2-9]\d\d-\d-\d\d-\d\d)"
    r"(?!\w|/(?!0[2-9])|-(?![^\W\d_])|[.,]\d)"
)
_OF_COMPANIES = re.compile(r"(?<!\w)(?:PIB|ПИБ|MB|МБ|NIPT|NUIS|IDNO|EMBS|ЕМБС|EDB|ЕДБ)[\s:.]{0,3}$")
"""Words behind which eight digits are no phone."""
_SHORT_PHONE = re.compile(
    r"(?<![\w,+-])(?<!\d\.)(?:\d(?:(?:[ ./-]|[ ][/-][ ])?\d){5,11}"
    r"|(?:0[ ]?)?\((?:0-?)?\d{2,3}\)[ ]?\d(?:[ ./-]?\d){3,7})"
    r"(?![\w/-]|[.,]\d)"
)
_HIDDEN = "[\\d*xXхХ]"
_HIDDEN_PHONE = re.compile(
    rf"0(?<![\w.,/+*-].)(?=[\d /*-]{{0,13}}[*xXхХ])\d{_HIDDEN}{{1,2}}"
    rf"[ /-]?{_HIDDEN}(?:[ /-]?{_HIDDEN}){{4,7}}(?!\w)"
)
_PHONE_OR_NUMBER = LatePattern(
    rf"(?i:{pattern_of(lambda words: words.phone_number)}|{NUMBER_SIGN}|број\w{{0,3}}|broj\w{{0,3}}|num[eăa]r\w{{0,3}}"
    r"|numr\w{0,3})\.?[\s:]{0,3}$"
)
_DATED = re.compile(rf",?\s(?i:{pattern_of(lambda words: words.before_days)})\s\d{{1,2}}[./]")
"""Date behind a number, which is then that of a letter or an act."""
_PHONE_WORD = LatePattern(
    rf"(?i:{pattern_of(lambda words: words.phone_number)})\.?[\s:.]{{0,3}}(?:(?:бр|br|nr|no)\w{{0,3}}[.:]?\s)?$"
)
_DATE_LIKE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}")

_PLATE = re.compile(
    rf"(?<![\w/-])(?:[{CAPITALS}]{{2}}[ •·-]?\d{{3,4}}[ -]?[{CAPITALS}]{{2}}"
    rf"|[{CAPITALS}]{{2}}[ -][{CAPITALS}]{{3}}-\d{{2}}"
    r"|(?:PG|NK|BD|BR|BA|HN|KO|TV|UL|PV|CT|DG|KL|MK|NI|PL|PŽ|RO|ŠN|ŽB|AN|BP|GS|TZ|"
    r"ПГ|НК|БД|БР|БА|ХН|КО|ТВ|УЛ|ПВ|ЦТ|ДГ|КЛ|МК|НИ|ПЛ|ПЖ|РО|ШН|ЖБ|АН|БП|ГС|ТЗ)[ -]"
    rf"[{CAPITALS}]{{2}}[ -]?\d{{3}}"
    rf"|(?<=[{CAPITALS}а-џ“”\"] )[{CAPITALS}]{{2}}[ ]\d{{3}}-\d{{2}}"
    r"|(?:AN|BL|BR|BS|CC|CH|CL|CM|CR|CS|CT|CU|DB|DN|DR|ED|FL|FR|GE|GL|HN|IL|LV|NS|OC|OR|RS|RZ|SD|SG|SR|ST|SV|TL|TR|UN|"
    r"C|K|T)[ -][A-Z]{2}[ -]\d{3}|0[1-7][ -]\d{3}[ -][A-Z]{2}|[AEJKMOT]\d{2}-[AEJKMOT]-\d{3})(?![\w/-])"
)
"""Of Serbia, formerly too, North Macedonia and Albania, Montenegro, Moldova, Kosovo, Bosnia and Herzegovina."""
_ROMANIAN_PLATE = re.compile(r"[ -]\d{2,3}[ -][A-Z]{3}(?![\w/-])")
_COUNTY = re.compile(
    r"(?<![\w/-])(?:AB|AG|AR|BC|BH|BN|BR|BT|BV|BZ|CJ|CL|CS|CT|CV|DB|DJ|GJ|GL|GR|HD|HR|IF|IL|IS|MH|MM|MS|NT|OT|PH|SB|SJ|"
    r"SM|SV|TL|TM|TR|VL|VN|VS|B)$"
)
_OTHER_PLATE = re.compile(
    rf"(?<!\w)[{CAPITALS}]{{1,3}}[ -]?(?:[{CAPITALS}]{{1,2}}[ -]?)?\d{{3,5}}(?:[ -]?[{CAPITALS}]{{1,2}}|-\d{{2}})?"
    r"(?![\w/])"
)
_OF_PLATE = re.compile(rf"\d(?:(?:(?<=[{CAPITALS}].)|(?<=[{CAPITALS}][ -].))\d\d|(?<!\d.)\d\d(?=[ -][A-Z]{{2}}))")
"""Figures with a capital beside them."""
_ABOUT_PLATE = 8
"""Characters about the figures of a plate that may belong to it."""
_PLATE_WORD = LatePattern(rf"(?i:{pattern_of(lambda words: words.plate_number)})[^\d\n]{{0,30}}$")

_IBAN = re.compile(r"(?<!\w)[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]){11,30}(?![A-Za-z0-9])")
_IBAN_FORM = re.compile(r"(?<!\w)[A-Z]{2}\d{2}(?:[ ]?[A-Z\d]{4}){3,6}(?:[ ]?[A-Z\d]{1,4})?(?!\w)")
_ACCOUNT = re.compile(r"(?<![\w./-])(?:\d{3}-\d{5,13}-\d{2}|\d{15}|\d{18})(?![\w/-]|[.,]\d)")
_DOMESTIC = re.compile(r"\d{3}-\d{8,13}-\d{2}")
"""A bank, a number, check digits: nothing else is written so."""
_DEVICE = re.compile(r"(?i:imei|имеи)\W{0,3}$")
_OTHER_ACCOUNT = re.compile(r"(?<![\w./-])(?:\d(?:[ -]?\d){9,19}|\d{2,3}-\d{4,9}-\d{2,6})(?![\w/-]|[.,]\d)")
_ACCOUNT_WORD = LatePattern(rf"(?i:{pattern_of(lambda words: words.account_number)})[^\d\n;]{{0,24}}$")
_CARD = re.compile(r"(?<![\w.,/-])(?<!\d )[2-6]\d{3}(?P<gap>[ -]?)\d{4}(?P=gap)\d{4}(?P=gap)\d{1,7}(?![\w/-]|[.,]\d)")
_HIDDEN_CARD = re.compile(r"(?<![\w.,/-])\d{4}(?:[ -]?[\d*xX]{4}){2}[ -]?\d{4}(?!\w)")
_CARD_WORD = LatePattern(rf"(?i:{pattern_of(lambda words: words.bank_card)})[^\d\n;]{{0,24}}$")
_TRANSFER = re.compile(r"(?<![\w.,/])\d{2,4}(?:[ -]?\d{2,4}){2,5}(?![\w/-]|[.,]\d)")
_TRANSFER_WORD = LatePattern(
    r"(?<!\w)(?i:mtcn|western\s?union|moneygram|money\s?gram|ria|small\s?world)[^\d\n;]{0,40}$"
)
_WALLET = re.compile(
    r"[b013TD](?<!\w.)(?:(?<=b)c1[a-z\d]{25,60}|(?<=0)x[\da-fA-F]{40}"
    r"|(?<=[13TD])(?:(?<=[13])|(?=[A-Za-z]{0,29}\d))[1-9A-HJ-NP-Za-km-z]{25,34})(?!\w)"
)
"""Of a virtual currency."""
_LONG = re.compile(r"\d(?:[ ./()-]{0,3}\d){5,}")
"""Six digits or more: nothing shorter is looked at but plates."""
_LEAD, _TRAIL = 12, 30
"""Characters about a long number that may belong to it: letters, further groups."""
_NEAR = 96
"""Characters before a number in which the word for it is looked for."""


def find_numbers(text: str) -> Iterator[Identifier]:
    """Yield numbers of all kinds, in no order; stretches may overlap."""
    for digits in _OF_PLATE.finditer(text):
        window = max(0, digits.start() - _ABOUT_PLATE), digits.end() + _ABOUT_PLATE
        yield from (_identifier(IdentifierKind.PLATE, found, Sign.FORM) for found in _PLATE.finditer(text, *window))
        yield from _named(_OTHER_PLATE.finditer(text, *window), _PLATE_WORD, IdentifierKind.PLATE)
    for found in _ROMANIAN_PLATE.finditer(text):
        if county := _COUNTY.search(text, found.start() - 3, found.start()):
            start, end = county.start(), found.end()
            yield Identifier(IdentifierKind.PLATE, start, end, text[start:end], Sign.FORM)
    yield from _named(_MIXED_DOCUMENT.finditer(text), _DOCUMENT_WORD_FAR, IdentifierKind.DOCUMENT)
    yield from (_identifier(IdentifierKind.ACCOUNT, found, Sign.FORM) for found in _WALLET.finditer(text))
    yield from _named(_HIDDEN_PHONE.finditer(text), _PHONE_OR_NUMBER, IdentifierKind.PHONE)
    if _MASK.search(text):
        yield from _named(_HIDDEN_PERSONAL.finditer(text), _PERSONAL_WORD, IdentifierKind.PERSONAL_NUMBER)
        yield from _named(_HIDDEN_CARD.finditer(text), _CARD_WORD, IdentifierKind.ACCOUNT)
    for start, end in _windows(text):
        yield from _long_numbers(text, start, end)


def is_master_citizen_number(number: str) -> bool:
    """Return whether 13 digits are a citizen's number of a country of former Yugoslavia: date and check digit."""
    return emso.is_valid(number) and _born_on(number)


def is_moldovan_number(number: str) -> bool:
    """Return whether 13 digits are a Moldovan person's number; those of enterprises begin with 1."""
    return number[0] in "02" and idno.is_valid(number)


def _windows(text: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches about long numbers, none overlapping another: most of a judgment has none."""
    begun, last = 0, -1
    for found in _LONG.finditer(text):
        if _DATE_LIKE.fullmatch(found[0]):
            continue
        if found.start() - _LEAD > last >= 0:
            yield begun, last
        if last < 0 or found.start() - _LEAD > last:
            begun = max(0, found.start() - _LEAD)
        last = min(len(text), found.end() + _TRAIL)
    if last >= 0:
        yield begun, last


def _long_numbers(text: str, start: int, end: int) -> Iterator[Identifier]:
    yield from _personal_numbers(text, start, end)
    for one in _named(_DOCUMENT.finditer(text, start, end), _DOCUMENT_WORD, IdentifierKind.DOCUMENT):
        yield one
        yield from _further_documents(text, one.end)
    for found in _UNMISTAKABLE_DOCUMENT.finditer(text, start, end):
        yield _identifier(IdentifierKind.DOCUMENT, found, Sign.USUAL_FORM)
        yield from _further_documents(text, found.end())
    yield from _phones(text, start, end)
    for one in _accounts(text, start, end):
        if not _DEVICE.search(text, one.start - _LEAD, one.start):
            yield one


def _further_documents(text: str, end: int) -> Iterator[Identifier]:
    """Yield the documents that are enumerated behind one that ends there."""
    while further := _NEXT_DOCUMENT.match(text, end):
        yield _identifier(IdentifierKind.DOCUMENT, further, Sign.WORD, "number")
        end = further.end()


def _personal_numbers(text: str, start: int, end: int) -> Iterator[Identifier]:
    for found in _THIRTEEN.finditer(text, start, end):
        number = re.sub(r"\D", "", found[0])
        if is_master_citizen_number(number) or is_moldovan_number(number):
            yield _identifier(IdentifierKind.PERSONAL_NUMBER, found, Sign.CHECKED)
        elif _born_on(number):
            # A digit mistyped does not hide whose number it is.
            yield _identifier(IdentifierKind.PERSONAL_NUMBER, found, Sign.USUAL_FORM)
    for found in _ALBANIAN.finditer(text, start, end):
        month = int(found[3])
        year = 1900 + 10 * (ord(found[1]) - ord("A")) + int(found[2])
        if _is_date(year, month - 50 if month > 50 else month, int(found[4])):
            yield _identifier(IdentifierKind.PERSONAL_NUMBER, found, Sign.CHECKED)
    for one in _named(_PERSONAL.finditer(text, start, end), _PERSONAL_WORD, IdentifierKind.PERSONAL_NUMBER):
        before = text[max(0, one.start - _NEAR) : one.start]
        if not (_OF_COMPANY.fullmatch(one.exact) and _WORD_OF_COMPANIES_TOO.search(before)):
            yield one


def _born_on(number: str) -> bool:
    """Return whether 13 digits begin with a date, as a citizen's number does, of somebody who may be alive."""
    year = int(number[4:7])
    full = 1000 + year if year >= 900 else 2000 + year
    return (year >= 900 or year <= 30) and _is_date(full, int(number[2:4]), int(number[:2]))


def _phones(text: str, start: int, end: int) -> Iterator[Identifier]:
    for found in _PHONE.finditer(text, start, end):
        digits = sum(character.isdigit() for character in found[0])
        least = 10 if found[0][0] == "+" or found[0].startswith("00") else 8
        is_other = _OF_COMPANIES.search(text, found.start() - _LEAD, found.start()) is not None
        is_other = is_other or (found[0][0] != "+" and _DATED.match(text, found.end()) is not None)
        if digits >= least and not is_other and not _DATE_LIKE.search(found[0]) and ".." not in found[0]:
            yield _identifier(IdentifierKind.PHONE, found, Sign.FORM if found[0][0] == "+" else Sign.USUAL_FORM)
    yield from _named(_SHORT_PHONE.finditer(text, start, end), _PHONE_WORD, IdentifierKind.PHONE)


def _ibans(text: str, start: int, end: int) -> Iterator[Identifier]:
    for found in _IBAN.finditer(text, start, end):
        whole = found[0]
        # The match may run on into the next word in capitals: the longest beginning that is valid counts.
        for length in range(len(whole), 14, -1):
            if whole[length - 1] != " " and iban.is_valid(whole[:length]):
                begun = found.start()
                yield Identifier(IdentifierKind.ACCOUNT, begun, begun + length, whole[:length], Sign.CHECKED)
                break
    for found in _IBAN_FORM.finditer(text, start, end):
        # A digit mistyped does not hide whose account it is.
        yield _identifier(IdentifierKind.ACCOUNT, found, Sign.USUAL_FORM)


def _accounts(text: str, start: int, end: int) -> Iterator[Identifier]:
    yield from _ibans(text, start, end)
    for found in _ACCOUNT.finditer(text, start, end):
        bank, *rest = found[0].split("-")
        if mod_97_10.is_valid(bank + "".join(rest).rjust(15, "0") if rest else bank):
            yield _identifier(IdentifierKind.ACCOUNT, found, Sign.CHECKED)
        elif _DOMESTIC.fullmatch(found[0]):
            yield _identifier(IdentifierKind.ACCOUNT, found, Sign.USUAL_FORM)
    for found in _CARD.finditer(text, start, end):
        if luhn.is_valid(re.sub(r"\D", "", found[0])):
            yield _identifier(IdentifierKind.ACCOUNT, found, Sign.CHECKED)
    for pattern in (_CARD, _HIDDEN_CARD):
        yield from _named(pattern.finditer(text, start, end), _CARD_WORD, IdentifierKind.ACCOUNT)
    yield from _named(_TRANSFER.finditer(text, start, end), _TRANSFER_WORD, IdentifierKind.ACCOUNT)
    yield from _named(_OTHER_ACCOUNT.finditer(text, start, end), _ACCOUNT_WORD, IdentifierKind.ACCOUNT)


def _named(numbers: Iterable[re.Match[str]], word: LatePattern, kind: IdentifierKind) -> Iterator[Identifier]:
    """Yield those numbers that have the word for them shortly before."""
    for found in numbers:
        if word.search(found.string, found.start() - _NEAR, found.start()):
            yield _identifier(kind, found, Sign.WORD)


def _identifier(kind: IdentifierKind, found: re.Match[str], sign: Sign, group: int | str = 0) -> Identifier:
    return Identifier(kind, *found.span(group), found[group], sign)


def _is_date(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True

"""Tells what words with capitals are that are no person: of a firm, a place, a month, an institution."""

import re
from functools import lru_cache

from tipcoder.analysis.identifiers.lexicon import lexicon
from tipcoder.analysis.identifiers.name_contexts import NameContext, is_birth_cue, is_followed_by_act
from tipcoder.analysis.identifiers.name_signs import WITH_CAPITAL_TITLES
from tipcoder.analysis.identifiers.name_tokens import Piece
from tipcoder.analysis.identifiers.places import follows_in, follows_preposition, is_town
from tipcoder.analysis.identifiers.vocabulary import CAPITALS, WORD, folded_once, pattern_of, word_set
from tipcoder.analysis.identifiers.words import (
    has_slavic_surname,
    is_common_name,
    is_common_word,
    is_country,
    is_cue,
    is_exact_given_name,
    is_given_name,
    is_no_name,
    is_plainly_public,
    is_public_word,
    is_surname,
    stems,
)
from tipcoder.domain.folding import fold
from tipcoder.domain.identifiers import Sign

_QUOTE = "„“”\"«»'‘’"
_STREET_BEFORE = re.compile(rf"(?<!\w)(?i:{pattern_of(lambda words: words.street)})[ \n]$")
_SAINT_BEFORE = re.compile(
    r"(?<!\w)(?:S[fvt]\.|Св\.|Sf[âî]nt(?:ul|a|ului|ei)|Svet[iao]\w{0,2}|Свет[иао]\w{0,2}|Shën)[ \n]$"
)
_LONGEST_SAINT = 10
_ANY_QUOTE = re.compile(f"[{_QUOTE}]")
_FIRMS = pattern_of(lambda words: words.firm_forms)
_FIRM = re.compile(_FIRMS)
_FIRM_BEHIND = re.compile(
    rf" & |(?:(?: [–-] |[ -])(?:[^\W\d_][\w.-]*|&)){{0,4}}[{_QUOTE}]{{1,2}}[ ,-]{{0,3}}\(?(?:{_FIRMS}|PR|ПР)(?!\w)"
)
_PREPOSITIONS = ("OD", "ОД", "JU", "ЈУ")
"""Small words that in capitals look like the form of a company: `ZV. „MAKI“, OD OCA`."""
_FIRM_NEXT = re.compile(rf"[ ](?=[^\W\d_]{{2}}|[^\W\d_]\. ?[^\W\d_]\. ?[^\W\d_])(?:{_FIRMS})(?!\w)")
_TITLE = re.compile(rf"(?:[ ][\w-]+){{1,4}}[{_QUOTE}]")
"""Further words of a title: `„Srce za decu“`."""
_THING = re.compile(rf"(?:{_FIRMS})$|(?i:{pattern_of(lambda words: words.things)})")
_OPENED = re.compile(rf"[ \n][{_QUOTE}](?=\w|$)[^{_QUOTE}\n]{{0,30}}$")
_OPENED_BEFORE_TITLE = re.compile(rf"[ \n][{_QUOTE}](?i:d-?r|д-?р|prof|проф|acad|akad|акад|ing)\.?[ ]$")
"""`bolnica „Dr ` and who it is called after."""
_BEHIND_AT = re.compile(
    rf"(?:Kod|Код|Кај|Kaj|Te|Tek|La|Chez)[ ][^\s{_QUOTE}]{{2,20}}(?:[ ](?![{CAPITALS}])[^\s{_QUOTE}]+)*[{_QUOTE}]"
    r"(?![ ](?:je|је|не|nu|nuk))"
)
"""`„Kod Rista“`: an inn; `„Kod Marka Ilića“` may be what somebody answered."""
_ENDS_OF_TITLES = frozenset("rрfфdдgг.")
_CODE_NAME = re.compile(rf"[ ]\d{{1,3}}[{_QUOTE}]")
"""`„Jasen 2“`: a witness whose name the court keeps, a boat, an operation."""
_MOTHER_TERESA = re.compile(r"(?i:n[ëe]n[ëae]s?|majk[aeiu]|мајк[аеиу](?:та)?|maic[aăi]i?)[ ](?i:terez|терез)")
"""An order, a hospital, an airport."""
_LETTERS_OF_MOTHER = frozenset("NMМ")
_SENTENCE_BEFORE = re.compile(r".*\w{4}[.!?][ \n]", re.DOTALL)
_LAST_WORDS = re.compile(rf"[^\s{_QUOTE}]+")
_AGAINST = re.compile(
    r"[ ](?:(?i:de|der|van|von|dos|di|де|дер|ван|фон)[ ][^\W\d_]+[ ])?"
    r"(?:(?:i drugi|и други|și alții|şi alţii|si altii|dhe të tjerët|and Others|и др\.|i dr\.|ș\.a\.)[ ])?"
    rf"(?i:{pattern_of(lambda words: words.against)})[ ](?=[{CAPITALS}])"
)
_STATE_BEFORE = re.compile(rf"({WORD}) (?i:{pattern_of(lambda words: words.against)}) $")
_IN_REGION = re.compile(rf"(?<!\w)(?i:{pattern_of(lambda words: words.regions)}) $")
_LONGEST_REGION = 24
_IN_SETTLEMENT = re.compile(
    r"(?<!\w)(?i:naselj\w{1,2}|насељ\w{1,2}|населба(?:та)?|sel[aou]|сел[аоу](?:то)?|mj?est[aou]|м[је]?ест[аоу](?:то)?|"
    r"fshat(?:i|in|it)|lagj(?:ja|jen|jes|e|en)|katund\w{0,2}|satul(?:ui)?|comun(?:a|ei)|localit[aă][tțţ](?:ea|ii)|"
    r"cartierul(?:ui)?|pravc\w|правц\w)[ \n]$"
)
_OF_LONGER_NAME = re.compile(
    rf"(?<!\w){WORD}(?:[ \n](?:de|din|a|al|ale|la|pentru|i|e|të|së|për|me|za|o|na|sa|za|за|о|на|со|од|и))"
    rf"(?:[ \n](?:{WORD}|i|e|a|të|së|de)){{0,2}}[ \n]$"
)
"""`Ministria e`, `Agenția Națională pentru`: a name of which further words follow."""
_BOOKS = (
    r"(?:(?:[Kk]omentar|[Кк]оментар)(?:a|u|om|а|у|ом|от)?|[Cc]omentari(?:i|ile|ul|ului)|(?:[Uu]džbeni|[Уу]џбени|[Уу]чебни)\w{1,3}"
    r"|Tratat(?:ul|ului)?|[Mm]onografij\w{1,2}|[Мм]онографиј\w{1,3}|[Pp]riručni\w{1,3}|[Пп]риручни\w{1,3})(?!\w)"
)
_IN_BOOK = re.compile(
    rf"(?<!\w){_BOOKS}[^.;()\n]{{0,60}}(?:\((?:[^()\n]{{2,30}}[,;/] )?| (?:autor\w?|аутор\w?|од|od|de|nga) )$"
)
_BOOK_NEXT = re.compile(rf", [„“\"«]?{_BOOKS}")
"""Of a book, somebody is the author: nobody of the case."""
_LINE_OF_TOWNS = re.compile(rf" ?[–-] ?{WORD} ?(?:[–-] ?{WORD}|[,.)])")
"""`Sofija – Niš – Podgorica`"""
_COUNTRY_NEXT = re.compile(rf",? \(?({WORD})")
_SENTENCE = re.compile(r"[.;!?]\s|\n\s*\n")
_VILLAGES = frozenset(("S.", "С.", "F."))
_MONTH = re.compile("|".join(word_set(lambda words: words.month_names)))
_YEARS = pattern_of(lambda words: "|".join(word for word in words.between_month_and_year.split("|") if len(word) > 3))
_YEAR_NEXT = re.compile(rf" (?:[^\W\d_]{{2,7}} )?(?:(?:19|20)\d\d|{_YEARS})(?!\w)")
_JOINED_TOWNS = re.compile(rf"[–-](?=[{CAPITALS}])")
"""`Morinë–Vërmicë`: the ends of a road."""
_OF_VILLAGE = re.compile("(?:ićev[ou]|ићев[оу])$")
"""`u Kljajićevu`"""
_OF_TRADE = re.compile("(?:sk|ск)(?:e|og|ih|im|oj|е|ог|их|им|ој)$")
_OF_SOMEBODY = frozenset(("kog ", "oga ", "ome ", "ког ", "ога ", "оме "))
_NEUTER = ("sko", "ско", "čko", "чко", "ško", "шко", "skog", "ског")
_TRADE_NEXT = re.compile(
    "[ ](?:struke|specijalnosti|smjera|smera|profesije|službe|policije|inspekcije|струке|службе|"
    "специјалности|смера|полиције|инспекције)"
)
"""`Vještak Ekonomske struke`"""
_ADJECTIVE = re.compile("(?:sk|čk|ck|šk|ск|чк|цк|шк)(?:a|i|o|e|u|og|oj|om|а|и|о|е|у|ог|ој|ом)$")
_OFFICE_NEXT = re.compile(rf"[ \n](?:(?:e|i|të|së|de|a) )?((?![{CAPITALS}])[^\W\d_]{{5,}})")
_SMALL_WORDS = re.compile(r"[^\W\d_]+")
_WHOLE_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_BEFORE_WORDS = ' \n„“"»(['
_REACH = 64
_LONGEST_STREET = 16
_ROAD_BEFORE = re.compile(
    r"(?<!\w)(?i:put(?:u|a|em)?|cest[aeiu]|pravac|pravcu|smjeru?|smeru?|пут(?:у|а|ем)?|цест[аеиу]|правцу?|смеру?|смјеру?|"
    r"пат(?:от)?|правецот|rrug[aeëu]\w{0,2}|drejtim\w{0,2}|drum\w{0,4}|direcți[ae]\w{0,2})"
    r" (?i:za|prema|ka|за|према|ка|кон|spre|către|për|drejt|e|së) $"
)
"""What roads lead to is a place: `na putu za Jelovicu`."""
_LONGEST_ROAD = 24
_CITIZEN = re.compile(
    r"(?<!\w)(?i:dr[zž]avljan\w*|држављан\w*|државјан\w*|cet[aăâ][tțţ]e?a?[nc]\w*|shtetas\w*)"
    r"(?: (?:Republike|Републике|Republicii|Republikës|e|i|të|al|a|на|Р\.|R\.))? $"
)
_LONGEST_CITIZEN = 40
_COUNTRIES = lexicon("countries").entries
_SHORTEST_ROOT, _LONGEST_CASE = 4, 2
"""Letters of a word that all its forms begin with, at least, and of the endings of its cases, at most."""
_AND = pattern_of(lambda words: words.and_between_names)
_LIST_OF_QUOTED = re.compile(rf"[”“\"»](?:, ?| (?:{_AND}|ose|ili|или|sau) )[„“\"«]")
_IN_APPOSITION = re.compile(rf", (?![{CAPITALS}])[^\W\d_]+(?: (?![{CAPITALS}])[^\W\d_]+)?,? [„“\"«]")
_LONGER_TOWN = re.compile(rf"{WORD} (?:de|del|di|da|am|an|na) {WORD}")
"""`Santiago de Compostela`"""
_NEAR = 3
"""Words before a quotation mark among which the word for a thing is."""


@lru_cache(maxsize=1 << 14)
def is_firm_form(word: str) -> bool:
    """Return whether a word is the form of a company."""
    return _FIRM.fullmatch(word) is not None


def is_before_firm_form(text: str, end: int) -> bool:
    """Return whether the form of a company follows what ends there."""
    form = _FIRM_NEXT.match(text, end) if text[end : end + 1] == " " else None
    return form is not None and not (form[0].endswith(_PREPOSITIONS) and text[end - 1 : end].isupper())


def names_firm(text: str, start: int, end: int) -> bool:
    """Return whether the form of a company is before or behind the quotation marks about these words."""
    return _FIRM_BEHIND.match(text, end) is not None or _is_behind_thing(text[max(0, start - _REACH) : start])


def is_behind_thing(text: str, start: int) -> bool:
    """Return whether a word for a thing that has a name is shortly before a quotation mark, behind which one begins."""
    return _is_behind_thing(text[max(0, start - _REACH) : start])


def is_of_thing(text: str, start: int, end: int, context: NameContext) -> bool:
    """Return whether words name a firm, a hotel or a case: `"Perović Promet" DOO`, `Popovici c. Moldovei`.

    Behind a word that names follow only quotation marks say so: `a bar of the name "Diana"`.
    """
    firm = _FIRM_BEHIND.match(text, end) if context.is_quoted else None
    if firm and not (context.is_nickname and firm[0].endswith(_PREPOSITIONS)):
        return True
    if context.is_quoted and _begins_with_thing(text[start:end]):
        return True
    if context.is_quoted and _CODE_NAME.match(text, end):
        return True
    if text[start - 2 : start] == "& " and _FIRM_BEHIND.match(text, end):
        return True
    if context.is_quoted and _BEHIND_AT.match(text, start):
        return True
    if text[start : start + 1] in _LETTERS_OF_MOTHER and _MOTHER_TERESA.match(text, start):
        return True
    if context.is_called and not context.is_quoted:
        if text[start - 2 : start - 1] not in _ENDS_OF_TITLES:
            return False
        before = text[max(0, start - _REACH) : start]
        return _OPENED_BEFORE_TITLE.search(before) is not None and _is_behind_thing(before)
    is_behind_thing = _is_behind_thing(text[max(0, start - _REACH) : start])
    return is_behind_thing or (
        text[end : end + 1] == " " and not context.is_called and _AGAINST.match(text, end) is not None
    )


def are_things_listed(text: str, end: int, start: int) -> bool:
    """Return whether what begins there is in a list with a thing in quotation marks that ends before it.

    `the bars "Lulja e Bardhë", "Pranvera" and "Besa"`
    """
    return _LIST_OF_QUOTED.fullmatch(text, end, start) is not None


def is_in_apposition(text: str, end: int, start: int) -> bool:
    """Return whether what somebody is, is between the end of a name and words in quotation marks, so whose she is.

    `Halid Mukić, kurir „Trovexa“`
    """
    return _IN_APPOSITION.fullmatch(text, end, start) is not None


def _begins_with_thing(words: str) -> bool:
    """Return whether the words in quotation marks begin with what they name: `„Vila Gorica“`."""
    first = words.split()[0]
    return len(first) < len(words) and _THING.match(first) is not None and not is_given_name(first)


def _is_behind_thing(before: str) -> bool:
    """Return whether a word for a thing is shortly before the quotation mark, or the form of a company right before."""
    opened = _OPENED.search(before) if _ANY_QUOTE.search(before) else None
    if opened:
        ended = _SENTENCE_BEFORE.match(before, 0, opened.start())
        words = _LAST_WORDS.findall(before, ended.end() if ended else 0, opened.start())[-_NEAR:]
        return any(map(_is_thing, (*words, *_LAST_WORDS.findall(opened[0]))))
    return before[-1:] == " " and is_firm_form(before[:-1].rpartition(" ")[2])


def _is_behind_house(text: str, start: int) -> bool:
    """Return whether a word for what has a name, though nobody's, is right before: `u hotelu Mimoza`."""
    last = text[max(0, start - _REACH) : start].rpartition("\n")[2].rstrip().rpartition(" ")[2]
    return text[start - 1 : start] == " " and last.islower() and not is_cue(last) and _THING.match(last) is not None


@lru_cache(maxsize=1 << 14)
def _is_thing(word: str) -> bool:
    bare = word.rstrip(",;")
    if word[:1].isupper() and (has_slavic_surname(bare) or is_exact_given_name(bare)):
        # `Vasile, zisă „Nataşa Blonda”` is no vessel.
        return False
    return _THING.match(word) is not None or _THING.match(word.rpartition("-")[2]) is not None


def is_other_here(text: str, part: list[Piece], words: list[Piece], sign: Sign) -> bool:
    """Return whether what is beside a name that is not certain shows it to be of a place, a month, or a thing."""
    start, end = part[0].start, part[-1].end
    if len(words) == 1 and (_is_region(text, words[0]) or is_state(text, words[0])):
        return True
    if _is_author_or_stop(text, words[0], start, end):
        return True
    if sign is Sign.WRITTEN:
        is_place = follows_preposition(text, start) or text[end : end + 2].strip().isdigit()
        return is_place or not _is_of_person(text, words[0])
    if len(words) > 1:
        return _is_whole_of_place(text, part, words, sign)
    return _is_word_of_other(text, part, words[0])


def _is_region(text: str, word: Piece) -> bool:
    """Return whether a word is of a valley, a river, a village: `lugina e Drinit`, `u naselju Medaković`."""
    if _IN_SETTLEMENT.search(text, word.start - _LONGEST_REGION, word.start):
        return True
    if word.word.is_given and is_common_name(word.word.bare):
        return False
    return _IN_REGION.search(text, word.start - _LONGEST_REGION, word.start) is not None


def is_state(text: str, word: Piece) -> bool:
    """Return whether a word is the State that somebody complains of in the name of a case: `Rantsev kundër Qipros`."""
    against = _STATE_BEFORE.search(text, word.start - _REACH, word.start)
    if against is None or is_common_word(against[1]) or is_exact_given_name(word.text):
        return False
    if is_public_word(against[1]) and not is_no_name(against[1]):
        return False
    return not _COUNTRIES.isdisjoint(stems(folded_once(word.text)))


def _is_word_of_other(text: str, part: list[Piece], word: Piece) -> bool:
    """Return the same of one word, with an initial beside it or none."""
    start, end = part[0].start, part[-1].end
    if text[start - 2 : start] == ", " and text[end : end + 1] == "," and is_of_people(word):
        # `od nekog Momira, Vlaha, `
        return True
    is_town_here = (word.word.is_town and len(part) == 1) or _OF_VILLAGE.search(word.text) is not None
    if (is_town_here and follows_in(text, start)) or _ROAD_BEFORE.search(text, start - _LONGEST_ROAD, start):
        return True
    if len(part) > 1:
        return part[0].text in _VILLAGES and follows_in(text, start)
    longer = _LONGER_TOWN.match(text, start)
    if longer and is_town(longer[0]):
        return True
    is_doubtful = is_exact_given_name(word.text) or not has_slavic_surname(word.text)
    if is_doubtful and not word.word.is_upper and _is_behind_house(text, start):
        return True
    if word.is_common and not is_exact_given_name(word.text) and goes_on_name(text, start):
        return True
    is_usual = word.word.is_given and is_common_name(word.word.bare) and not word.is_common
    if is_usual or has_slavic_surname(word.text):
        return False
    if word.word.language == "sq" and _OF_LONGER_NAME.search(text, start - _REACH, start):
        return True
    if _is_place_elsewhere(text, word.text):
        return True
    return follows_in(text, start) or (_JOINED_TOWNS.match(text, end) is not None or text[start - 1 : start] == "–")


def _is_author_or_stop(text: str, first: Piece, start: int, end: int) -> bool:
    """Return whether somebody is the author of a book, or the word is a town that a line of buses has."""
    if _BOOK_NEXT.match(text, end) or (not first.word.is_upper and _IN_BOOK.search(text, start - _REACH, start)):
        return True
    return first.word.is_town and _LINE_OF_TOWNS.match(text, end) is not None


def _is_whole_of_place(text: str, part: list[Piece], words: list[Piece], sign: Sign) -> bool:
    """Return whether several words that have the form of a name are a house, a town, or in a country."""
    start, end = part[0].start, part[-1].end
    is_whole = sign is Sign.GIVEN_AND_SURNAME or words[0].word.is_upper
    is_alone = len(part) == len(words) and not is_whole
    is_behind_house = text[start - 2 : start - 1].isalpha() and _is_behind_house(text, start)
    is_house = is_behind_house and not (is_whole or _is_near_cue(text, start))
    is_place = (is_alone or _is_before_country(text, end)) and follows_in(text, start)
    return is_house or is_place or is_town(text[words[0].start : words[-1].end])


def _is_before_country(text: str, end: int) -> bool:
    country = _COUNTRY_NEXT.match(text, end)
    return country is not None and is_country(country[1])


def _is_place_elsewhere(text: str, word: str) -> bool:
    """Return whether a word, in whatever form, is behind a word for `in` anywhere in the text."""
    if len(word) <= _SHORTEST_ROOT or word.isupper():
        return False
    root = word[: max(_SHORTEST_ROOT, len(word) - _LONGEST_CASE)]
    own = frozenset(stems(folded_once(word)))
    start = text.find(root)
    while start >= 0:
        if not text[start - 1 : start].isalpha() and follows_in(text, start):
            other = _WHOLE_WORD.match(text, start)
            # `Jelovac` is another word than `Jelov`.
            if other is not None and not own.isdisjoint(stems(folded_once(other[0]))):
                return True
        start = text.find(root, start + 1)
    return False


@lru_cache(maxsize=1 << 14)
def is_word_of_thing(word: str) -> bool:
    """Return whether a word with a capital is a common one for a thing that is called like somebody: `Vila`, `Casa`."""
    if word.isupper() or _THING.match(word) is None or not is_common_word(word):
        return False
    return not (is_given_name(word) or is_surname(word) or is_cue(word))


def is_street(text: str, start: int) -> bool:
    """Return whether what begins there is called after a person: a street, a square."""
    return _STREET_BEFORE.search(text, start - _LONGEST_STREET, start) is not None


def is_of_office(text: str, words: list[Piece], end: int) -> bool:
    """Return whether a word begins the name of an office or a trade: the `Stanice` of `komandir Stanice policije`."""
    if len(words) > 1 or is_exact_given_name(words[0].text):
        return False
    if words[0].word.is_listed_surname and is_followed_by_act(text, end):
        return False
    if text[words[0].start - 4 : words[0].start] in _OF_SOMEBODY and is_of_people(words[0]):
        # `nekog Bosanca`
        return True
    if _OF_TRADE.search(words[0].text) and _TRADE_NEXT.match(text, end):
        return True
    further = _OFFICE_NEXT.match(text, end)
    if further is None:
        return False
    if words[0].text.endswith(_NEUTER) and is_public_word(further[1]):
        # `Trgovsko društvo`
        return True
    if is_cue(further[1]):
        if is_birth_cue(further[1]):
            return False
        if further.start(1) > end + 1:
            # `od oca Nuradina i majke Hatke`
            return False
        # `Oštećena Privatna tužilja`
        return not (words[0].word.is_given or words[0].word.is_surname)
    return words[0].is_common and is_public_word(further[1])


def is_adjective_of_office(text: str, word: Piece) -> bool:
    """Return whether a word is an adjective before what has an office: the first of `Poverenička kancelarija`."""
    if not _ADJECTIVE.search(word.text):
        return False
    further = _OFFICE_NEXT.match(text, word.end)
    return further is not None and is_public_word(further[1]) and not is_cue(further[1])


def is_of_people(word: Piece) -> bool:
    """Return whether a word is a country, or who comes from it, though persons may be called so too."""
    return word.word.is_country or folded_once(word.text) in _COUNTRIES


def is_of_citizen(text: str, country: Piece) -> bool:
    """Return whether a word is the country of somebody who is said to be its citizen: `državljanku Filipina Ana`."""
    return is_of_people(country) and follows_citizen(text, country.start)


def follows_citizen(text: str, start: int) -> bool:
    """Return whether what begins there is right behind a word for a citizen, or for one of a republic."""
    return _CITIZEN.search(text, start - _LONGEST_CITIZEN, start) is not None


def is_saint(text: str, start: int) -> bool:
    """Return whether what begins there is the name of a saint, so of a church, a hospital or a day."""
    return _SAINT_BEFORE.search(text, start - _LONGEST_SAINT, start) is not None


def is_month(text: str, words: list[Piece], end: int) -> bool:
    """Return whether a word is the month of a year: `Marta 2019. godine`."""
    is_before_year = len(words) == 1 and _YEAR_NEXT.match(text, end) is not None
    return is_before_year and _MONTH.fullmatch(fold(words[0].text)) is not None


def _is_of_person(text: str, first: Piece) -> bool:
    """Return whether what is before unknown words speaks for a person, or at least for nothing else."""
    if first.word.language in WITH_CAPITAL_TITLES and not _is_near_cue(text, first.start):
        return False
    return not goes_on_name(text, first.start)


def _is_near_cue(text: str, start: int) -> bool:
    """Return whether a word that names follow is among the last words before, in the same sentence."""
    before = _SENTENCE.split(text[max(0, start - _REACH) : start])[-1]
    return any(map(is_cue, _SMALL_WORDS.findall(before)))


def goes_on_name(text: str, start: int) -> bool:
    """Return whether what is before unknown words shows them to be of an institution, a place or a thing."""
    before = text[max(0, start - _REACH) : start]
    if _OF_LONGER_NAME.search(before) or _IN_REGION.search(before):
        return True
    last = before.rstrip(_BEFORE_WORDS).rpartition(" ")[2].rpartition("\n")[2]
    return _THING.match(last) is not None or (last[:1].isupper() and is_plainly_public(last) and not is_cue(last))


def is_title(text: str, first: Piece, end: int, context: NameContext) -> bool:
    """Return whether words in quotation marks begin the title of something."""
    return context.is_quoted and not first.word.is_sure and _TITLE.match(text, end) is not None

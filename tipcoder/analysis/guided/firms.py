"""Finds the legal persons among the defendants of a judgment, and by what words it names them again."""

import re
from collections.abc import Iterator, Sequence

from tipcoder.analysis.guided.mentions import Mention, PersonCues
from tipcoder.analysis.guided.persons import Person, PersonsNamed
from tipcoder.analysis.guided.tokens import FoldedJudgment
from tipcoder.analysis.guided.zones import Zones
from tipcoder.domain.proposed_answers import Zone

_FORM = (
    r"(?:[dд]\.?\s?[oо]\.?\s?[oо]\.?|ДООЕЛ|DOOEL|АД|A\.?D\.?|ООД|[sS][hH]\.?\s?[pP]\.?\s?[kK]\.?|[sS][hH]\.?\s?[aA]\.?"
    r"|D\.?O\.?O\.?|Д\.?О\.?О\.?|S\.?\s?R\.?\s?L\.?|S\.?A\.?)"
)
_QUOTES = '„“”«»"'
_NAME = rf"[{_QUOTES}](?P<{{0}}>[^{_QUOTES}\n]{{{{2,60}}}})[{_QUOTES}]"
_FIRM = re.compile(
    rf"{_NAME.format('name')}\s{{0,2}},?\s?{_FORM}(?!\w)|(?<!\w){_FORM}\s{{0,2}}{_NAME.format('behind')}"
)
"""Name of a firm in quotes, with its legal form: `„ALFA“ d.o.o.`, `SRL „ALFA”`."""
_CALLED = ("drustv", "drushtv", "shoqeri", "persoan", "societat", "preduze", "firm", "pravn")
"""Beginnings of words for a firm, before its name."""
_OF_TRADE = frozenset({"za", "per", "pentru", "de"})
"""Words between one for a firm and its trade."""
_BEFORE_NAME, _CUE_BACK, _DATA_WORDS, _LONGEST_BLOCK = 8, 4, 14, 40
_DATA = (
    "maticn", "pib", "embs", "edb", "idno", "nuis", "nipt", "sedist", "sediu", "seli", "regist", "delatnost",
    "djelatnost", "dejnost",
)  # fmt: skip
"""Beginnings of words of the data of a firm."""
_LEGAL_PERSON = {
    "pravno": "lic", "pravnom": "lic", "pravnog": "lic", "pravnoto": "lic", "persoana": "jurid", "persoanei": "jurid",
}  # fmt: skip
_LEGAL = ("person", "juridik", "pravn", "lic", "persoan", "juridic")
"""Beginnings of words between the one for a defendant and a firm: `i pandehuri person juridik: shoqëria "ALFA"`."""
_ROLES = r"(?:okrivljen|optuzen|obvinet|obvinen)[a-z]{1,4}"
_FIRST = {"prvo": 1, "drugo": 2, "vtoro": 2, "trece": 3, "treto": 3, "cetvrto": 4, "peto": 5, "petto": 5}
_IN_ORDER = re.compile(rf"(?P<order>{'|'.join(_FIRST)}){_ROLES}")
"""`drugookrivljeni`, `второобвинетото`: a defendant by the number of the personal data."""
_OF_FIRM = (
    "direktor", "vlasni", "upravni", "upravit", "zastup", "zastap", "odgovorn", "zaposlen", "prostor", "ime", "smetk",
    "racun", "administrator", "pronar", "llogari", "cont", "asociat", "sopstven", "osnivac", "fondator", "sedist",
)  # fmt: skip
"""Beginnings of words before a firm which make it say whose something is, or who acts for it."""


def with_firms(text: FoldedJudgment, zones: Zones, cues: PersonCues, people: PersonsNamed) -> PersonsNamed:
    """Return the persons with the firms that are accused behind the others, and with mentions by their order."""
    firms = list(_accused_firms(text, zones, cues, people))
    mentions = [*people.mentions]
    if len(firms) == 1:
        again = [each for each in _called_again(text, cues) if not _overlaps(each, firms[0].mentions)]
        firms[0].mentions.extend(again)
    for firm in firms:
        for person in people.defendants:
            if person.block[0] < firm.block[0] < person.block[1]:
                person.block = person.block[0], firm.block[0]
        firm.mentions.sort(key=lambda mention: mention.first)
        mentions.extend(firm.mentions)
    defendants = [*people.defendants, *firms]
    for mention, person in _by_order(text, defendants):
        if not _overlaps(mention, mentions):
            person.mentions.append(mention)
            mentions.append(mention)
    mentions.sort(key=lambda mention: mention.first)
    return PersonsNamed(defendants, people.victims, mentions)


def _overlaps(mention: Mention, others: Sequence[Mention]) -> bool:
    return any(mention.first < other.last and other.first < mention.last for other in others)


def _accused_firms(text: FoldedJudgment, zones: Zones, cues: PersonCues, people: PersonsNamed) -> Iterator[Person]:
    """Yield the firms that a word for defendants stands before, or whose data stand as an entry of their own."""
    named = list(_named(text))
    for name in dict.fromkeys(mention.identity for mention in named):
        own = [mention for mention in named if mention.identity == name]
        early = [each for each in own if zones.of[each.first] in (Zone.HEADING, Zone.INTRODUCTION, Zone.OPERATIVE)]
        entries = [each for each in early if _is_entry(text, each, cues)]
        accused = [each for each in early if _is_accused(text, each, cues)]
        if not entries and not accused:
            continue
        first = (entries or accused)[0]
        end = min(first.last + _LONGEST_BLOCK, len(text.words))
        following = (each.first for each in people.mentions if first.last <= each.first < end)
        end = min(end, next(following, end))
        paragraph = text.paragraphs[first.first]
        end = next((place for place in range(first.last, end) if text.paragraphs[place] != paragraph), end)
        acting = [each for each in own if each is first or not _is_of_firm(text, each.first)]
        yield Person("", name, acting, block=(first.first, end), is_firm=True)


def _named(text: FoldedJudgment) -> Iterator[Mention]:
    """Yield the firms that are named in quotes with their form; the words for a firm before it belong to it."""
    for found in _FIRM.finditer(text.normal.text):
        first, last = text.word_from(found.start()), text.word_from(found.end())
        name = text.normal.text[slice(*found.span("name" if found["name"] else "behind"))].casefold()
        yield Mention(_with_words_before(text, first), last, frozenset({"firm", " ".join(name.split())}), "")


def _with_words_before(text: FoldedJudgment, first: int) -> int:
    """Return where the words for a firm begin, in the clause of its name or with its trade: `Društvo za prevoz i`."""
    begin = max(text.sentence_start(first), first - _BEFORE_NAME)
    called = [place for place in range(first - 1, begin - 1, -1) if text.words[place].startswith(_CALLED)]
    own = [
        place for place in called if text.clauses[place] == text.clauses[first] or text.words[place + 1] in _OF_TRADE
    ]
    if not own:
        return first
    return own[0] - 2 if own[0] - 2 in called else own[0]


def _is_entry(text: FoldedJudgment, mention: Mention, cues: PersonCues) -> bool:
    """Return whether a firm begins a line, but for a number or a word for a defendant, and its data follow."""
    first = mention.first
    while first not in text.line_starts and (
        text.words[first - 1].isdigit()
        or _calls_defendant(text.words[first - 1], cues)
        or text.words[first - 1].startswith(_LEGAL)
    ):
        first -= 1
    begins = first in text.line_starts
    following = text.words[mention.last : mention.last + _DATA_WORDS]
    return begins and any(word.startswith(_DATA) for word in following)


def _is_accused(text: FoldedJudgment, mention: Mention, cues: PersonCues) -> bool:
    """Return whether a word for a firm names it, and one for a defendant stands right before that or behind it."""
    if not text.words[mention.first].startswith(_CALLED) or _is_of_firm(text, mention.first):
        return False
    begin = mention.first
    while begin and text.words[begin - 1].startswith(_LEGAL):
        begin -= 1
    return any(_calls_defendant(text.words[each], cues) for each in range(max(0, begin - 2), mention.first + 3))


def _calls_defendant(word: str, cues: PersonCues) -> bool:
    return cues.role(word) == "defendant" or _IN_ORDER.fullmatch(word) is not None


def _is_of_firm(text: FoldedJudgment, first: int) -> bool:
    """Return whether the words before a firm make it say whose something is: `direktor okrivljenog pravnog lica`."""
    before = text.words[max(text.sentence_start(first), first - _CUE_BACK) : first]
    return any(word.startswith(_OF_FIRM) for word in before)


def _called_again(text: FoldedJudgment, cues: PersonCues) -> Iterator[Mention]:
    """Yield where an accused firm is called a legal person without its name."""
    for place, word in enumerate(text.words[:-1]):
        behind = _LEGAL_PERSON.get(word)
        if behind is None or not text.words[place + 1].startswith(behind):
            continue
        near = (*text.words[max(0, place - 1) : place], *text.words[place + 2 : place + 3])
        if any(_calls_defendant(each, cues) for each in near) and not _is_of_firm(text, place):
            yield Mention(place, place + 2, frozenset({"firm"}), "")


def _by_order(text: FoldedJudgment, defendants: Sequence[Person]) -> Iterator[tuple[Mention, Person]]:
    """Yield where defendants are called by the order of their personal data, and whom that means."""
    blocks = sorted(defendants, key=lambda person: person.block[0])
    for place, word in enumerate(text.words):
        if (found := _IN_ORDER.fullmatch(word)) and _FIRST[found["order"]] <= len(blocks):
            person = blocks[_FIRST[found["order"]] - 1]
            yield Mention(place, place + 1, person.identity, person.label), person

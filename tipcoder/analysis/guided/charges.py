"""Ties charges and what was decided on them to the defendants of a judgment."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tipcoder.analysis.guided.accusations import ACCUSED, EARLY, accused, has_word, leaves_out
from tipcoder.analysis.guided.law import OTHER_OFFENCE, Article
from tipcoder.analysis.guided.reading_state import AND, ReadingState
from tipcoder.analysis.guided.zones import Zones
from tipcoder.domain.proposed_answers import Zone

NARRATIVE = "narrative"
"""Kind of excluded words that tell how an offence was committed: no legal words of the verdict."""
VERDICTS = ("guilty", "acquitted", "discontinued", "ended")
_FIRM_BEFORE_ARTICLE = 12
"""Words before an article among which it is said that it is that of a firm."""
_NAME_LINE = 6
"""Words of a line that has a name alone."""
_NEAR_ARTICLE = 12
"""Words behind those of a verdict among which its article is shown with them."""
_BESIDE_FIRM = 2
"""Words between a person and a firm that are named together: `A.B. i pravno lice`."""
_THEY_DID = frozenset({"izvrsili", "ucinili", "storile", "storija", "ucinile", "izvrsile"})
"""Verbs of what several persons did, before the name of their offence."""
_HE_DID = frozenset({"izvrsio", "izvrsila", "ucinio", "ucinila", "pocinio", "pocinila", "storil", "storila", "izvrsil"})
"""Verbs of what one person did, before the name of the offence."""
_BEGINS_COUNT = 4
"""Words at the beginning of a paragraph among which it is said whom a count is about."""
_VERB_BACK, _NAMES_BACK = 20, 8
_ALL_GUILTY = ("krivi", "vinovni")
_SUBJECT = 9
"""Words before those of a verdict, or behind them, among which it is said whose it is: `A.B. i V.G. oslobađaju se`."""
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Charge:
    """An offence that a defendant was accused of, with its words and, where the judgment says it, the outcome."""

    defendant: int
    article: Article
    outcome: str = ""
    outcome_words: Span = (0, 0)
    other_kind: str = ""
    other_words: Span = (0, 0)
    other_code: str = ""

    @property
    def is_punished(self) -> bool:
        """Return whether there may be a sentence for it."""
        return self.outcome not in ("acquitted", "discontinued")

    @property
    def decided(self) -> str:
        """Term of the offence that was decided: the one charged, or what took its place."""
        return self.other_code or self.article.code


@dataclass(frozen=True, slots=True)
class DecidedPart:
    """A part of the operative part from a mark of a verdict, whose words end at `words`, to the next one."""

    begin: int
    end: int
    kind: str
    words: int


def find_accusation(judged: ReadingState) -> Sequence[Charge]:
    """Return the charges of a judgment, without what was decided: a judgment on appeal decides on a verdict."""
    return tuple(_charges(judged, list(accused(judged, {})), (), ()))


def find_charges(judged: ReadingState) -> tuple[Sequence[Charge], Sequence[DecidedPart]]:
    """Return the charges of a judgment of first instance with what was decided on them, and the parts that decide."""
    sections = tuple(_sections(judged))
    decided = list(_decided(judged, sections))
    charged = list(accused(judged, {article.number: article for _, article, _ in decided}))
    if _is_open(judged, [article for _, article, _ in decided]):
        # `zbog krivičnog dela iz člana 388. i dr.`: which others is told by what was decided, where an article is.
        known = {defendant for defendant, _, _ in decided}
        charged = [each for each in charged if each[0] not in known]
    else:
        charged = [*charged, *_of_nobody(judged, charged, decided)]
    charged = [*charged, *_replaced(judged, sections, charged)]
    return tuple(_charges(judged, charged, decided, sections)), sections


def _of_nobody(
    judged: ReadingState, charged: Sequence[tuple[int, Article]], decided: Sequence[tuple[int, Article, str]]
) -> Iterator[tuple[int, Article]]:
    """Yield whose charge it is that the accusation names and does not say whose it is: of whom it was decided for."""
    known = {article.code for _, article in charged}
    early = {article.code for article in judged.articles if judged.zones.of[article.first] in EARLY} - known
    yield from ((defendant, article) for defendant, article, _ in decided if article.code in early)


def convicted_kinds(judged: ReadingState, sections: Sequence[DecidedPart]) -> Iterator[tuple[str, Span]]:
    """Yield the kinds of the offences that parts of a conviction name, each with the words that convict."""
    for article in judged.articles:
        section = next((each for each in sections if each.begin <= article.first < each.end), None)
        if section is None or section.kind != "guilty" or judged.is_requalified(article.first):
            continue
        if not (judged.excluded.get(article.first, frozenset()) - {NARRATIVE}):
            yield article.kind, (section.begin, section.words)


def span_of(zones: Zones, zone: Zone) -> Span:
    """Return the words of a zone, none where the judgment has no such zone."""
    return next(((first, last) for first, last, each in zones.spans if each is zone), (0, 0))


def _sections(judged: ReadingState) -> Iterator[DecidedPart]:
    """Yield the parts of the operative part by what they decide."""
    first, last = span_of(judged.zones, Zone.OPERATIVE)
    marks = sorted(
        (match.first, match.last, kind)
        for kind in VERDICTS
        for match in judged.regions.get(kind, ())
        if first <= match.first < last
    )
    starts = [
        begin if kind == "guilty" else _with_accusation(judged, begin, marks[number - 1][1] if number else first)
        for number, (begin, _, kind) in enumerate(marks)
    ]
    for number, (_, words, kind) in enumerate(marks):
        begin = starts[number]
        end = starts[number + 1] if number + 1 < len(marks) else last
        if begin < end:
            yield DecidedPart(begin, end, kind, words)


def _with_accusation(judged: ReadingState, mark: int, previous: int) -> int:
    """Return where a verdict begins whose sentence names the accusation first: `învinuit în baza art. 1, se achită`."""
    begin = judged.text.sentence_start(mark)
    named = any(begin <= article.first < mark for article in judged.articles)
    return begin if begin >= previous and named and has_word(judged.text, begin, mark, ACCUSED) else mark


def _is_open(judged: ReadingState, decided: Sequence[Article]) -> bool:
    """Return whether the accusation says that it leaves some offences out, one that it names being decided."""
    named = [article for article in judged.articles if judged.zones.of[article.first] in EARLY]
    numbers = {article.number for article in decided}
    return any(article.number in numbers for article in named) and any(leaves_out(judged.text, each) for each in named)


def _decided(judged: ReadingState, sections: Sequence[DecidedPart]) -> Iterator[tuple[int, Article, str]]:
    """Yield each defendant and article that the operative part decides, with the verdict."""
    everybody = tuple(range(len(judged.people.defendants)))
    has_firm = any(person.is_firm for person in judged.people.defendants)
    first, last = span_of(judged.zones, Zone.OPERATIVE)
    for article in judged.articles:
        if not first <= article.first < last:
            continue
        section = next((each for each in sections if each.begin <= article.first < each.end), None)
        if not has_firm and _is_of_firm_alone(judged, article.first):
            continue
        if section is None or judged.excluded.get(article.first, frozenset()) - {NARRATIVE}:
            continue
        if judged.is_requalified(article.first):
            continue
        begin = max(
            [first, *(each.begin for each in sections if each.end <= section.begin and each.kind != section.kind)]
        )
        named = everybody if len(everybody) == 1 else _who_did(judged, article, section, begin)
        named = (*named, *(each for each in _firm_beside(judged, article) if each not in named))
        yield from ((defendant, article, section.kind) for defendant in named)


def _firm_beside(judged: ReadingState, article: Article) -> Iterator[int]:
    """Yield the only firm of the defendants, where it did the offence with others: `A.B. i pravno lice izvršili su`."""
    firms = [number for number, person in enumerate(judged.people.defendants) if person.is_firm]
    begin = max(article.first - _VERB_BACK, judged.text.sentence_start(article.first))
    they = any(word in _THEY_DID for word in judged.text.words[begin : article.first])
    if len(firms) == 1 and they and judged.names_firm(begin, article.first):
        yield firms[0]


def _is_of_firm_alone(judged: ReadingState, place: int) -> bool:
    """Return whether an article is that of a firm which is named soon before it, and of nobody who is named with it."""
    firms = [each for each in judged.regions.get("firm", ()) if place - _FIRM_BEFORE_ARTICLE <= each.first < place]
    if not firms:
        return False
    first = min(firm.first for firm in firms)
    beside = (mention for mention in judged.people.mentions if first - _BESIDE_FIRM <= mention.last < first)
    return not any(judged.text.words[mention.last] in AND for mention in beside)


def _replaced(
    judged: ReadingState, sections: Sequence[DecidedPart], accused: Sequence[tuple[int, Article]]
) -> Iterator[tuple[int, Article]]:
    """Yield whose charge it was that another offence took the place of, where no accusation says it."""
    first, last = span_of(judged.zones, Zone.OPERATIVE)
    known = {defendant for defendant, _ in accused}
    for article in judged.articles:
        if not first <= article.first < last or not judged.is_requalified(article.first):
            continue
        section = next((each for each in sections if each.begin <= article.first < each.end), None)
        if section is None or section.kind != "guilty":
            continue
        named = judged.defendants_before(article.first, first)
        if len(named) == 1 and named[0] not in known:
            yield named[0], article


def _who_did(judged: ReadingState, article: Article, section: DecidedPart, begin: int) -> Sequence[int]:
    """Return the defendants whose offence an article of the operative part is, `begin` being where their part begins.

    A verb in the plural without names beside it is about all whose personal data stand before "are guilty".
    """
    named = judged.defendants_before(article.first, begin)
    words = judged.text.words
    subject = judged.defendants_before(section.begin, max(begin, section.begin - _SUBJECT))
    verbs = [place for place in range(article.first - _VERB_BACK, article.first) if words[place] in _THEY_DID]
    if section.kind == "acquitted" and (free := _before(judged, section, begin) or _above(judged, section)):
        return free
    if not verbs:
        return _of_count(judged, article, max(begin, section.begin)) or named
    if judged.defendants_before(article.first, verbs[-1] - _names_back(judged, verbs[-1])):
        return named
    if len(subject) > 1:
        return subject
    behind = judged.defendants_before(min(section.end, section.words + _SUBJECT), section.words)
    if len(behind) > 1:
        return behind  # `krivi su okrivljeni A.B. i V.G., što su`
    blocks = enumerate(person.block[0] for person in judged.people.defendants)
    return tuple(number for number, first in blocks if begin <= first < section.begin) or named


def _names_back(judged: ReadingState, verb: int) -> int:
    """Return how many words before a verb may name who did it: none, where `čime je izvršio` ends what was told."""
    before = judged.text.words[max(0, verb - 2) : max(0, verb)]
    return 0 if "sto" in before[-1:] or any(word in ("cime", "so") for word in before[:1]) else _NAMES_BACK


def _of_count(judged: ReadingState, article: Article, begin: int) -> Sequence[int]:
    """Return whom the count is about that ends in an article: `2. Okrivljeni A.B. sam, što je ..., čime je izvršio`.

    Others may be named in what is told. Nobody, where a name stands beside the article.
    """
    text = judged.text
    verb = next((at for at in range(article.first, article.first - _VERB_BACK, -1) if text.words[at] in _HE_DID), None)
    if verb is None or verb < begin or judged.defendants_before(article.first, verb - _names_back(judged, verb)):
        return ()
    place = text.paragraph_start(verb)
    while place > begin:
        first = [each for each in judged.people.mentions if place <= each.first < place + _BEGINS_COUNT]
        if first and judged.people.defendant_at(first[0]) is not None:
            return judged.defendants_before(first[0].last, place)
        place = text.paragraph_start(place - 1)
    return ()


_OUTCOMES = {"guilty": "convicted_as_charged", "acquitted": "acquitted", "discontinued": "discontinued", "ended": ""}
"""Outcomes of charges by verdict: proceedings that end for other reasons have none of these."""


def _charges(
    judged: ReadingState,
    accused: Sequence[tuple[int, Article]],
    decided: Sequence[tuple[int, Article, str]],
    sections: Sequence[DecidedPart],
) -> Iterator[Charge]:
    kinds = {section.kind for section in sections}
    for defendant in range(len(judged.people.defendants)):
        own = list(_once([article for number, article in accused if number == defendant]))
        verdicts = [(article, kind) for number, article, kind in decided if number == defendant]
        if not own:
            # Without a clear accusation, what was decided is what was charged, if nothing was requalified.
            own = list(_once([article for article, _ in verdicts if not _others(judged, article)]))
        for article in own:
            same = [(each, kind) for each, kind in verdicts if each.code == article.code or article.base == each.code]
            if same and len({kind for _, kind in same}) == 1:
                each, kind = same[0]
                yield Charge(defendant, article, _OUTCOMES[kind], _mark(sections, each, kind))
            elif (other := _other_offence(article, own, verdicts)) is not None:
                yield Charge(
                    defendant,
                    article,
                    "convicted_of_other_offence",
                    _instead(judged, article, other) or _with_article(judged, _mark(sections, other, "guilty"), other),
                    other.kind,
                    (other.first, other.last),
                    other.code,
                )
            elif not verdicts and len(own) == 1 and (words := _of_all(judged, defendant, article, decided, sections)):
                yield Charge(defendant, article, _OUTCOMES["guilty"], words)
            elif not verdicts and (part := _freed(judged, defendant, sections, is_one=len(own) == 1)) is not None:
                yield Charge(defendant, article, _OUTCOMES[part.kind], (part.begin, part.words))
            elif not verdicts and len(kinds) == 1 and len(own) == 1 and kinds != {"guilty"}:
                words = (sections[0].begin, sections[0].words)
                yield Charge(defendant, article, _OUTCOMES[next(iter(kinds))], words)
            else:
                yield Charge(defendant, article)
        if own:
            yield from _other_convictions(defendant, own, verdicts)


def _other_offence(article: Article, own: Sequence[Article], verdicts: Sequence[tuple[Article, str]]) -> Article | None:
    """Return the offence of a conviction that took the place of a charge: each is the only one without the other."""
    open_charges = [each for each in own if not any(each.base in (other.base, other.code) for other, _ in verdicts)]
    others = [
        (other, kind) for other, kind in verdicts if not any(each.base in (other.base, other.code) for each in own)
    ]
    is_one = len(open_charges) == 1 and len({other.base for other, _ in others}) == 1
    if not is_one or open_charges[0] != article or {kind for _, kind in others} != {"guilty"}:
        return None
    return others[0][0]


def _other_convictions(
    defendant: int, own: Sequence[Article], verdicts: Sequence[tuple[Article, str]]
) -> Iterator[Charge]:
    """Yield convictions of offences that no term names, beside one that was charged: each has its own sentence."""
    if any(each.code == own[0].code for each, _ in verdicts) and len(own) == 1:
        others = {each.first: each for each, kind in verdicts if each.code == OTHER_OFFENCE and kind == "guilty"}
        for article in list(others.values())[:1]:
            yield Charge(defendant, article, _OUTCOMES["guilty"], (article.first, article.last))


def _of_all(
    judged: ReadingState,
    defendant: int,
    article: Article,
    decided: Sequence[tuple[int, Article, str]],
    sections: Sequence[DecidedPart],
) -> Span | None:
    """Return the words that declare all guilty together whose data stand before them: `krivi su`, `виновни се`."""
    if {section.kind for section in sections} != {"guilty"} or article.code not in {
        each.code for _, each, _ in decided
    }:
        return None
    block = judged.people.defendants[defendant].block
    for section in sections:
        plural = any(word.startswith(_ALL_GUILTY) for word in judged.text.words[section.begin : section.words])
        if plural and block[0] < section.begin and judged.zones.of[block[0]] is Zone.OPERATIVE:
            return section.begin, section.words
    return None


def _before(judged: ReadingState, section: DecidedPart, begin: int) -> Sequence[int]:
    """Return the defendants whose personal data stand in the paragraph right before the words of a verdict."""
    start = judged.text.paragraph_start(max(begin, section.begin - 1))
    blocks = enumerate(person.block[0] for person in judged.people.defendants)
    return tuple(number for number, first in blocks if max(begin, start) <= first < section.begin)


def _above(judged: ReadingState, section: DecidedPart) -> Sequence[int]:
    """Return the defendants whose names stand alone in the line above the words of a verdict."""
    begin = judged.text.paragraph_start(section.begin)
    start = judged.text.paragraph_start(max(0, begin - 1))
    return judged.defendants_before(begin, start) if begin - start <= _NAME_LINE else ()


def _freed(
    judged: ReadingState, defendant: int, sections: Sequence[DecidedPart], *, is_one: bool
) -> DecidedPart | None:
    """Return the part that acquits or discontinues for a defendant by name alone; None if another is about the same.

    The name stands in the sentence of the verdict, or in personal data right before it. Of several charges, all are
    meant where no article is named: `për të gjitha akuzat`.
    """
    person = judged.people.defendants[defendant]
    begin = span_of(judged.zones, Zone.OPERATIVE)[0]
    named, behind = [], []
    for part in sections:
        end = min(part.end, judged.text.sentence_end(part.words - 1))
        start = min(part.begin, judged.text.sentence_start(part.begin))
        if any(max(begin, start) <= mention.first < end for mention in person.mentions):
            if not is_one and any(start <= article.first < end for article in judged.articles):
                return None
            named.append(part)
        if is_one and begin <= person.block[0] < part.begin:
            behind.append(part)
        begin = part.begin
    own = named or behind
    return own[0] if len({part.kind for part in own}) == 1 and own[0].kind in ("acquitted", "discontinued") else None


def _instead(judged: ReadingState, article: Article, other: Article) -> Span | None:
    """Return the words from one article to the other, where the operative part says that one took the other's place."""
    if judged.zones.of[article.first] is not Zone.OPERATIVE:
        return None
    return min(article.first, other.first), max(article.last, other.last)


def _mark(sections: Sequence[DecidedPart], article: Article, kind: str) -> Span:
    """Return the words that declare a verdict, before an article."""
    section = max(
        (each for each in sections if each.kind == kind and each.begin <= article.first), key=lambda each: each.begin
    )
    return section.begin, section.words


def _with_article(judged: ReadingState, words: Span, article: Article) -> Span:
    """Return the words of a verdict with the article that they name soon: it is another than the one charged."""
    is_near = words[1] <= article.first < words[1] + _NEAR_ARTICLE
    return (words[0], article.last) if is_near and judged.text.sentence_end(words[1] - 1) > article.first else words


def _others(judged: ReadingState, article: Article) -> bool:
    """Return whether the accusation names other offences than this one, and leaves none out."""
    named = [each for each in judged.articles if judged.zones.of[each.first] in EARLY]
    is_whole = not any(leaves_out(judged.text, each) for each in named)
    return bool(named) and is_whole and article.base not in {each.base for each in named}


def _once(articles: Sequence[Article]) -> Iterator[Article]:
    seen: set[str] = set()
    for article in articles:
        if article.code not in seen:
            seen.add(article.code)
            yield article

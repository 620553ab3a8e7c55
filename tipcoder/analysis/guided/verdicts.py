"""Ties the sentences of a verdict to defendants and charges."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from tipcoder.analysis.guided.accusations import has_word
from tipcoder.analysis.guided.charges import (
    NARRATIVE,
    Charge,
    DecidedPart,
    Span,
    convicted_kinds,
    find_charges,
    span_of,
)
from tipcoder.analysis.guided.patterns import PatternIndex, PatternMatch, parse_pattern
from tipcoder.analysis.guided.reading_state import ReadingState
from tipcoder.analysis.guided.tokens import FoldedJudgment, Slot
from tipcoder.domain.proposed_answers import Zone

_TOTAL_BACK = 12
SUSPENDED = "suspended"
MEASURES = ("ban", "expulsion", "security_measure")
"""Types of what is ordered beside a sentence, without a length or amount of its own here."""
_SUSPENDED_BACK, _SUSPENDED_ON = 60, 60
"""Words before and behind a sentence among which it is said that it is suspended."""
_SERVES = ("executa", "execute")
_SERVED_BACK = 3
"""Words before a length among which it is said that it is the part of a sentence that is served."""
_EACH = ("po", "cate", "nga")
"""Words before a length or an amount of which each of several persons gets so much."""
_ALSO_FROM = ("nga",)
_EVERY = ("secil", "gjithsecil")
_ANNOUNCED = 80
"""Words of a list behind those that announce it: `na kazne zatvora, i to:`"""
_FIRM_BEFORE_SENTENCE = 8
"""Words before a sentence among which it is said that it is that of a firm."""
_POINT = ("tack", "tock", "pik", "punct")
"""Beginnings of what numbered parts of an operative part are called."""
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi")
_UNDER = "pod"
"""Word before the number of a part, as in `za krivično delo pod 1`."""
_FOR = ("za", "per", "pentru")
"""Words behind a sentence that say for which offence it is."""
_FOR_WORDS = 10
_TRAFFICKING = (("trgovin", "ljud"), ("trgovij", "lug"), ("trafik", "person"), ("trafik", "mitur"), ("trafic", "fiin"))
"""Beginnings of the words that name the offence, without its article."""
_NAME_WORDS = 6


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of first instance: its type, months or amount, and its words. `charge` is None for a total."""

    defendant: int
    charge: int | None
    type: str
    words: Span
    months: str = ""
    amount: str = ""
    currency: str = ""
    is_total: bool = False
    instance: str = ""
    """Instance that gave it, "" for that of the judgment."""

    @property
    def rule(self) -> str:
        """Rule that found its type: there is one for all sentences that are not served, or in part, or at home.

        Another is that of measures beside a sentence.
        """
        if self.type in MEASURES:
            return "sentence.measure"
        return f"sentence.{SUSPENDED if self.type in ('partly_suspended', 'house_arrest') else self.type}"


@dataclass(frozen=True, slots=True)
class JudgmentVerdict:
    """Decision of a judgment of first instance: charges in order, sentences in order, and what each part says."""

    charges: Sequence[Charge]
    sentences: Sequence[Sentence]
    sections: Sequence[DecidedPart]
    convicted: Sequence[tuple[str, Span]] = ()
    """Kinds of the offences that parts of a conviction name, whosever they are, with the words that convict."""
    told: Sequence[Charge] = ()
    """Charges of which a retrial tells the outcome of the first decision."""

    @property
    def kinds(self) -> frozenset[str]:
        """Kinds of verdicts that the operative part has."""
        return frozenset(section.kind for section in self.sections)

    def charges_of(self, defendant: int) -> Sequence[Charge]:
        """Return the charges of a defendant in order."""
        return [charge for charge in self.charges if charge.defendant == defendant]


@dataclass(frozen=True, slots=True)
class SentencePatterns:
    """Patterns of sentences by their type, and those that say that one is a total, suspended, or of what count."""

    types: PatternIndex[str]
    total: Sequence[str]
    manners: PatternIndex[str]
    """How sentences are served: suspended, in part, or at home."""
    measures: PatternIndex[str]
    """What is ordered beside a sentence."""
    last_counts: bool
    """Whether of several lengths for one offence the last counts, after reductions."""


def find_verdict(judged: ReadingState, patterns: SentencePatterns) -> JudgmentVerdict:
    """Return charges and sentences of a judgment of first instance."""
    charges, sections = find_charges(judged)
    sentences = tuple(_sentences(judged, patterns, sections, charges))
    return JudgmentVerdict(charges, sentences, sections, tuple(convicted_kinds(judged, sections)))


def find_sentences(
    judged: ReadingState,
    patterns: SentencePatterns,
    span: Span,
    charges: Sequence[Charge],
    *,
    is_told: bool = False,
) -> Sequence[Sentence]:
    """Return the sentences of an operative part that changes those of another judgment, or of words that tell of it."""
    part = DecidedPart(*span, "guilty", span[0])
    return tuple(_sentences(judged, patterns, [part], charges, told=part if is_told else None))


def _sentences(
    judged: ReadingState,
    patterns: SentencePatterns,
    sections: Sequence[DecidedPart],
    charges: Sequence[Charge],
    *,
    told: DecidedPart | None = None,
) -> Iterator[Sentence]:
    text = judged.text
    manners = [each for each in patterns.manners.matches(text, judged.slots) if _is_decided(judged, each[0], told)]
    start = span_of(judged.zones, Zone.OPERATIVE)[0] if told is None else text.sentence_start(told.begin)
    lengths = tuple(place for place in judged.slots.get("length", ()) if not _is_served_part(judged, place))
    found: list[Sentence] = []
    for match, slot, kind, defendant in _given_to(judged, patterns, sections, charges, start):
        last = found[-1] if found else None
        own = [charge for charge in charges if charge.defendant == defendant]
        is_acquitted = bool(own) and all(charge.outcome == "acquitted" for charge in own)  # the rest is not known
        if judged.people.defendants[defendant].is_unclear or is_acquitted:
            continue
        is_total = sum(charge.is_punished for charge in own) != 1 and has_word(
            text, match.first - _TOTAL_BACK, match.last, patterns.total
        )
        charge = None if is_total or not own else _charge_of(judged, match, own, last)
        if (
            charge is None
            and kind == "fine"
            and last is not None
            and last.defendant == defendant
            and text.sentences[last.words[0]] == text.sentences[match.first]
        ):
            charge = last.charge
        words = (match.first, match.last)
        if charge is None and len(own) == 1:
            charge = 0
        if kind == "fine":
            found.append(Sentence(defendant, charge, kind, words, amount=slot.value, currency=slot.detail))
            continue
        other = _of_other(judged, last, defendant, match) if last is not None else (0, 0)
        free = [each for each in manners if not other[0] <= each[0].first < other[1]]
        for manner, span in _manners(judged, match, free, lengths):
            kind, words = manner, span
        found.append(Sentence(defendant, charge, kind, words, months=slot.value, is_total=is_total))
    found = [_of_first_charge(each, found, charges) for each in found]
    yield from _counting(found, last=patterns.last_counts)
    yield from _measures(judged, patterns, sections, charges, found)


def _of_first_charge(sentence: Sentence, found: Sequence[Sentence], charges: Sequence[Charge]) -> Sentence:
    """Return a fine beside a total, the only one of a defendant, as one of the first offence that is punished."""
    fines = [each for each in found if each.type == "fine" and each.defendant == sentence.defendant]
    if sentence.type != "fine" or sentence.charge is not None or len(fines) != 1:
        return sentence
    own = [charge for charge in charges if charge.defendant == sentence.defendant]
    return replace(sentence, charge=next((number for number, each in enumerate(own) if each.is_punished), None))


def _measures(
    judged: ReadingState,
    patterns: SentencePatterns,
    sections: Sequence[DecidedPart],
    charges: Sequence[Charge],
    found: Sequence[Sentence],
) -> Iterator[Sentence]:
    """Yield bans and expulsions: of the charge of the sentence in the same sentence of the text, or of the only one."""
    text = judged.text
    seen: set[tuple[int, int, str]] = set()
    for match, kind in patterns.measures.matches(text, judged.slots):
        is_of_conviction = any(each.begin <= match.first < each.end and each.kind == "guilty" for each in sections)
        if not is_of_conviction or not _is_decided(judged, match) or NARRATIVE in judged.excluded.get(match.first, ()):
            continue
        defendant = _of_whom(judged, match, text.sentence_start(match.first))
        if defendant is None:
            behind = judged.defendants_before(text.sentence_end(match.first), match.last)
            before = judged.defendants_before(match.first, span_of(judged.zones, Zone.OPERATIVE)[0])
            defendant = next(iter(behind or before), None) if len(behind or before) == 1 else None
        if defendant is None or judged.people.defendants[defendant].is_unclear:
            continue
        own = [charge for charge in charges if charge.defendant == defendant]
        last = next((each for each in reversed(found) if each.words[0] < match.first), None)
        is_beside = last is not None and text.sentences[last.words[0]] == text.sentences[match.first]
        punished = [number for number, each in enumerate(own) if each.is_punished]
        charge = punished[0] if punished else None  # beside a total it is shown with the first offence
        if is_beside and last is not None and last.defendant == defendant and last.charge is not None:
            charge = last.charge
        if charge is not None and own[charge].is_punished and (defendant, charge, kind) not in seen:
            seen.add((defendant, charge, kind))
            yield Sentence(defendant, charge, kind, (match.first, match.last))


def _of_other(judged: ReadingState, last: Sentence, defendant: int, match: PatternMatch) -> Span:
    """Return the words of the last sentence if it is somebody else's, to the name of whose the next one is."""
    if last.defendant == defendant:
        return 0, 0
    own = judged.people.defendants[defendant].mentions
    return last.words[0], max([last.words[1], *(each.first for each in own if each.first < match.first)])


def _is_decided(judged: ReadingState, match: PatternMatch, told: DecidedPart | None = None) -> bool:
    """Return whether the operative part says how a sentence is served, and not that one of long ago was so.

    Words that are `told` say it in its place.
    """
    if told is not None:
        return told.begin <= match.first < told.end
    is_of_person = any(
        person.block[0] <= match.first < person.block[1] for person in judged.people.defendants if not person.is_firm
    )
    return judged.zones.of[match.first] is Zone.OPERATIVE and not is_of_person


def _given(
    judged: ReadingState, patterns: SentencePatterns, sections: Sequence[DecidedPart]
) -> Iterator[tuple[PatternMatch, Slot, str]]:
    """Yield lengths and amounts of sentences, each with its kind, that parts of a conviction have.

    Those of a firm that is not known as one of the defendants are nobody's.
    """
    has_firm = any(person.is_firm for person in judged.people.defendants)
    taken = -1
    for match, kind in patterns.types.matches(judged.text, judged.slots):
        if (
            match.slot is None
            or not match.slot.value
            or match.slot.first <= taken
            or not any(each.begin <= match.first < each.end and each.kind == "guilty" for each in sections)
            or judged.excluded.get(match.first, frozenset()) - {NARRATIVE}
            or _is_served_part(judged, match.slot.first)
            or _names_another(judged, match)
        ):
            continue
        if kind == "listed":
            if not _is_announced(judged, match):
                continue
            kind = "imprisonment"
        taken = match.slot.first
        is_of_firm = judged.names_firm(match.first - _FIRM_BEFORE_SENTENCE, match.first) or (
            kind == "fine" and _is_fine_of_firm(judged, match.first)
        )
        if has_firm or not is_of_firm:
            yield match, match.slot, kind


def _is_fine_of_firm(judged: ReadingState, place: int) -> bool:
    """Return whether a firm is named before a fine in its sentence, and no defendant behind it."""
    begin = judged.text.sentence_start(place)
    firms = [match.first for match in judged.regions.get("firm", ()) if begin <= match.first < place]
    return bool(firms) and not judged.defendants_before(place, max(firms))


def _names_another(judged: ReadingState, match: PatternMatch) -> bool:
    """Return whether somebody is named between words for a sentence and a length: it is the one of that person."""
    people = judged.people
    within = (
        each for each in people.mentions if match.slot is not None and match.first < each.first < match.slot.first
    )
    return any(people.defendant_at(each) is not None for each in within)


def _is_served_part(judged: ReadingState, place: int) -> bool:
    """Return whether a length is the part of a sentence that is served: `va executa 2 ani`."""
    return any(word in _SERVES for word in judged.text.words[max(0, place - _SERVED_BACK) : place])


def _is_announced(judged: ReadingState, match: PatternMatch) -> bool:
    """Return whether words for imprisonment announce the list that a length stands in, behind a name."""
    words, text = judged.text.words, judged.text
    if not judged.defendants_before(match.first, text.sentence_start(match.first)):
        return False
    for place in range(match.first - 1, max(0, match.first - _ANNOUNCED), -1):
        if words[place].startswith("zatvor") and words[place - 1].startswith("kazn"):
            behind = text.normal.text[text.places[place][1] :].lstrip()
            return behind.startswith(":") or words[place + 1 : place + 3] in (("i", "to"), ("i", "toa"))
    return False


def _given_to(
    judged: ReadingState,
    patterns: SentencePatterns,
    sections: Sequence[DecidedPart],
    charges: Sequence[Charge],
    start: int,
) -> Iterator[tuple[PatternMatch, Slot, str, int]]:
    """Yield lengths and amounts with their kind, for each defendant whose they are: `po 3 godine` is of several."""
    words, before = judged.text.words, 0
    for match, slot, kind in _given(judged, patterns, sections):
        begin, end = judged.text.sentence_start(match.first), judged.text.sentence_end(match.first)
        is_each = words[slot.first - 1] in _EACH and (
            words[slot.first - 1] not in _ALSO_FROM or has_word(judged.text, begin, end, _EVERY)
        )
        one = _of_whom(judged, match, start)
        if one is None and before > begin:
            one = _of_whom(judged, match, max(start, before))  # `A.B. la 9 ani, V.G. la 7 ani`
        before = match.last
        if is_each and len(judged.people.defendants) > 1:
            named = judged.defendants_before(match.first, begin)
            several = named or _convicted_last(charges, match.first)
            yield from ((match, slot, kind, each) for each in several)
        elif one is not None:
            yield match, slot, kind, one


def _convicted_last(charges: Sequence[Charge], place: int) -> Sequence[int]:
    """Return the defendants whom the last words of a conviction before a word convict together."""
    before = [each for each in charges if each.outcome.startswith("convicted") and 0 < each.outcome_words[0] <= place]
    last = max((each.outcome_words for each in before), default=(0, 0))
    return sorted({each.defendant for each in before if each.outcome_words == last})


def _counting(found: Sequence[Sentence], *, last: bool) -> Iterator[Sentence]:
    """Yield one sentence for each defendant, charge and kind: the last after reductions; otherwise those that agree."""
    groups: dict[tuple[int, int | None, bool, bool], list[Sentence]] = {}
    for sentence in found:
        groups.setdefault((sentence.defendant, sentence.charge, sentence.type == "fine", sentence.is_total), []).append(
            sentence
        )
    for several in groups.values():
        if last or len({(each.months, each.amount) for each in several}) == 1:
            yield several[-1] if last else several[0]


def _of_whom(judged: ReadingState, match: PatternMatch, begin: int) -> int | None:
    if len(judged.people.defendants) == 1:
        return 0
    named = judged.defendants_before(match.first, begin)
    return named[0] if len(named) == 1 else None


def _charge_of(judged: ReadingState, match: PatternMatch, own: Sequence[Charge], last: Sentence | None) -> int | None:
    """Return which charge of a defendant a sentence is for, by the article or the point that is named before it."""
    punished = [number for number, charge in enumerate(own) if charge.is_punished]
    if len(punished) == 1:
        return punished[0]
    goes_on = match.last < len(judged.text.words) and judged.text.clauses[match.last - 1 : match.last + 1].count(
        judged.text.clauses[match.last]
    )
    if goes_on == 2 and judged.text.words[match.last] in _FOR:
        named = [each for each in judged.articles if match.last < each.first < match.last + _FOR_WORDS]
        if named:
            return next((number for number, charge in enumerate(own) if charge.decided == named[0].code), None)
    begin = judged.text.sentence_start(match.first)
    if last is not None:
        begin = max(begin, last.words[1])
    words = judged.text.words
    for place in range(match.first - 1, begin, -1):
        if _is_number(words[place]) and (words[place - 1].startswith(_POINT) or words[place - 1] == _UNDER):
            number = (int(words[place]) if words[place].isdigit() else _ROMAN.index(words[place]) + 1) - 1
            return number if number < len(own) else None
    named = [article for article in judged.articles if begin <= article.first < match.first]
    if not named:
        own_trafficking = [number for number, charge in enumerate(own) if charge.article.kind.startswith("trafficking")]
        return (
            own_trafficking[0]
            if len(own_trafficking) == 1 and _names_offence(judged.text, begin, match.first)
            else None
        )
    return next((number for number, charge in enumerate(own) if charge.decided == named[-1].code), None)


def _is_number(word: str) -> bool:
    return word.isdigit() or word in _ROMAN


def _names_offence(text: FoldedJudgment, first: int, last: int) -> bool:
    """Return whether some words name trafficking: `za krivično delo trgovina ljudima`."""
    return any(
        text.words[place].startswith(begin)
        and any(word.startswith(other) for word in text.words[place + 1 : min(last, place + _NAME_WORDS)])
        for place in range(first, last)
        for begin, other in _TRAFFICKING
    )


def _manners(
    judged: ReadingState, match: PatternMatch, found: Sequence[tuple[PatternMatch, str]], lengths: Sequence[int]
) -> Iterator[tuple[str, Span]]:
    """Yield how a sentence is served, with its words; of other ways than that it is suspended, the nearest has it."""
    for manner in (SUSPENDED, *sorted({manner for _, manner in found} - {SUSPENDED})):
        near = [
            each
            for each, other in found
            if other == manner
            and (manner == SUSPENDED or not any(match.last <= place < each.first for place in lengths))
        ]
        if (span := _suspension(judged, match, near)) is not None:
            yield manner, span


def _suspension(judged: ReadingState, match: PatternMatch, suspended: Sequence[PatternMatch]) -> Span | None:
    """Return the words from a sentence to those near it that suspend it; None if another person stands between."""
    for each in suspended:
        if match.last <= each.first < match.last + _SUSPENDED_ON:
            between = (match.last, each.first)
        elif match.first - _SUSPENDED_BACK < each.first < match.first:
            between = (each.last, match.first)
        else:
            continue
        if not any(
            between[0] <= mention.first < between[1]
            and judged.people.defendant_at(mention) is not None
            and _is_new(judged, mention.first, match)
            for mention in judged.people.mentions
        ):
            return min(match.first, each.first), max(match.last, each.last)
    return None


def _is_new(judged: ReadingState, place: int, match: PatternMatch) -> bool:
    """Return whether a mention is of somebody else than whom the sentence is for."""
    of = judged.defendants_before(match.first, 0)
    return judged.defendants_before(place + 1, 0) != of


def sentence_patterns(tables: Sequence[Mapping[str, Sequence[str]]], languages: Sequence[str]) -> SentencePatterns:
    """Return the patterns of sentences for languages from tables with `type` and patterns by language."""
    types: PatternIndex[str] = PatternIndex()
    manners: PatternIndex[str] = PatternIndex()
    measures: PatternIndex[str] = PatternIndex()
    total: list[str] = []
    for table in tables:
        for language in languages:
            for pattern in table.get(language, ()):
                kind = str(table["type"])
                if kind == "total":
                    total.append(pattern)
                else:
                    parsed = parse_pattern(pattern)
                    others = measures if kind in MEASURES else manners
                    (types if parsed.slots else others).add(parsed, kind)
    return SentencePatterns(types, total, manners, measures, languages[0] in ("sq", "ro"))

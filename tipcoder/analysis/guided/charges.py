"""Ties charges, verdicts and sentences to the defendants of a judgment."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from tipcoder.analysis.guided.law import Article
from tipcoder.analysis.guided.patterns import PatternIndex, PatternMatch, parse_pattern
from tipcoder.analysis.guided.reading_state import ReadingState
from tipcoder.analysis.guided.tokens import FoldedJudgment
from tipcoder.analysis.guided.zones import Zones
from tipcoder.domain.proposed_answers import Zone

NARRATIVE = "narrative"
"""Kind of excluded words that tell how an offence was committed: no legal words of the verdict."""
VERDICTS = ("guilty", "acquitted", "discontinued", "ended")
_SUSPENDED_BACK, _SUSPENDED_ON = 60, 60
"""Words before and behind a sentence among which it is said that it is suspended."""
_TOTAL_BACK = 12
_FIRM_BACK = 8
_FIRM = ("pravnog", "pravnom", "pravnot", "privredn", "drustv", "drushtv", "shoqeri", "persoan", "societat")
"""Beginnings of words for legal persons, which have sentences of their own."""
_PARAGRAPH = ("st", "alin", "paragraf")
"""Beginnings of words for a paragraph of an article."""
_POINT = ("tack", "tock", "pik", "punct")
"""Beginnings of what numbered parts of an operative part are called."""
_UNDER = "pod"
"""Word before the number of a part, as in `za krivično delo pod 1`."""
_FOR = ("za", "per", "pentru")
"""Words behind a sentence that say for which offence it is."""
_FOR_WORDS = 10
_THEY_DID = frozenset({"izvrsili", "ucinili", "storile", "storija", "ucinile", "izvrsile"})
"""Verbs of what several persons did, before the name of their offence."""
_ACCUSED = ("akuz", "invinui", "optuz", "obvin")
"""Beginnings of words that make a paragraph an accusation."""
_VERB_BACK, _NAMES_BACK = 20, 8

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


@dataclass(frozen=True, slots=True)
class DecidedPart:
    """A part of the operative part from a mark of a verdict, whose words end at `words`, to the next one."""

    begin: int
    end: int
    kind: str
    words: int


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


@dataclass(frozen=True, slots=True)
class JudgmentVerdict:
    """Decision of a judgment of first instance: charges in order, sentences in order, and what each part says."""

    charges: Sequence[Charge]
    sentences: Sequence[Sentence]
    sections: Sequence[DecidedPart]
    convicted: Sequence[tuple[str, Span]] = ()
    """Kinds of the offences that parts of a conviction name, whosever they are, with the words that convict."""

    @property
    def kinds(self) -> frozenset[str]:
        """Kinds of verdicts that the operative part has."""
        return frozenset(section.kind for section in self.sections)

    def charges_of(self, defendant: int) -> Sequence[Charge]:
        """Return the charges of a defendant in order."""
        return [charge for charge in self.charges if charge.defendant == defendant]


def find_accusation(judged: ReadingState) -> Sequence[Charge]:
    """Return the charges of a judgment, without what was decided: a judgment on appeal decides on a verdict."""
    return tuple(_charges(judged, list(_accused(judged, {})), (), ()))


def find_verdict(judged: ReadingState, patterns: "SentencePatterns") -> JudgmentVerdict:
    """Return charges and sentences of a judgment of first instance."""
    sections = tuple(_sections(judged))
    judged_pairs = list(_decided(judged, sections))
    accused = list(_accused(judged, {article.number: article for _, article, _ in judged_pairs}))
    charges = tuple(_charges(judged, accused, judged_pairs, sections))
    sentences = tuple(_sentences(judged, patterns, sections, charges))
    return JudgmentVerdict(charges, sentences, sections, tuple(_convicted(judged, sections)))


def _convicted(judged: ReadingState, sections: Sequence[DecidedPart]) -> Iterator[tuple[str, Span]]:
    """Yield the kinds of the offences that parts of a conviction name, each with the words that convict."""
    for article in judged.articles:
        section = next((each for each in sections if each.begin <= article.first < each.end), None)
        if section is None or section.kind != "guilty" or judged.is_requalified(article.first):
            continue
        if not (judged.excluded.get(article.first, frozenset()) - {NARRATIVE}):
            yield article.kind, (section.begin, section.words)


def _span_of(zones: Zones, zone: Zone) -> Span:
    return next(((first, last) for first, last, each in zones.spans if each is zone), (0, 0))


def _sections(judged: ReadingState) -> Iterator[DecidedPart]:
    """Yield the parts of the operative part by what they decide."""
    first, last = _span_of(judged.zones, Zone.OPERATIVE)
    marks = sorted(
        (match.first, match.last, kind)
        for kind in VERDICTS
        for match in judged.regions.get(kind, ())
        if first <= match.first < last
    )
    for number, (begin, words, kind) in enumerate(marks):
        end = marks[number + 1][0] if number + 1 < len(marks) else last
        if begin < end:
            yield DecidedPart(begin, end, kind, words)


def _accused(judged: ReadingState, decided: Mapping[str, Article]) -> Iterator[tuple[int, Article]]:
    """Yield each defendant with each article of the accusation, as far as it is clear whose it is.

    Of several paragraphs of one article, that one counts which is `decided`: articles by number.
    """
    people = judged.people
    allowed = (Zone.HEADING, Zone.INTRODUCTION)
    articles = [article for article in judged.articles if judged.zones.of[article.first] in allowed]
    everybody = tuple(range(len(people.defendants)))
    if not articles or not everybody:
        return
    groups: list[tuple[tuple[int, ...], Article]] = []
    for article in articles:
        begin = judged.text.paragraph_start(article.first)
        named = judged.defendants_before(article.first, begin)
        if not named and not _names_anybody(judged, begin, article.first):
            named = _of_paragraph(judged, begin, article.first, everybody)
        groups.append((everybody if len(everybody) == 1 else named, article))
    for named, article in groups:
        several = {other.code for group, other in groups if group == named}
        is_one = len(several) == 1 and not _names_more(judged.text, article)
        if _names_more(judged.text, article):
            article = decided.get(article.number, article)
        if named and (len(named) == 1 or is_one):
            yield from ((defendant, article) for defendant in named)


def _of_paragraph(judged: ReadingState, begin: int, end: int, everybody: tuple[int, ...]) -> tuple[int, ...]:
    """Return whose accusation a paragraph without names is.

    It goes on with the sentence that gave the personal data of somebody, or says by a word of its own that it is one.
    """
    if any(word in judged.cues.all_defendants and not judged.cues.role(word) for word in judged.text.words[begin:end]):
        return everybody  # `ambii învinuiți de ...`
    if begin and judged.text.printed(begin, begin + 1)[0].islower():
        return judged.defendants_before(begin, judged.text.paragraph_start(begin - 1))
    return everybody if _has(judged.text, begin, end, _ACCUSED) else ()


def _names_anybody(judged: ReadingState, begin: int, end: int) -> bool:
    """Return whether some words name a person: an accusation that names nobody is one of all."""
    return any(begin <= mention.first < end for mention in judged.people.mentions)


def _names_more(text: FoldedJudgment, article: Article) -> bool:
    """Return whether another paragraph follows: which of several persons it is for cannot be told."""
    following = text.words[article.last : article.last + 2]
    return (
        len(following) > 1
        and following[0] in ("i", "e", "si", "dhe")
        and (following[1].startswith(_PARAGRAPH) or (following[1].isdigit() and len(following[1]) == 1))
    )


def _decided(judged: ReadingState, sections: Sequence[DecidedPart]) -> Iterator[tuple[int, Article, str]]:
    """Yield each defendant and article that the operative part decides, with the verdict."""
    everybody = tuple(range(len(judged.people.defendants)))
    first, last = _span_of(judged.zones, Zone.OPERATIVE)
    for article in judged.articles:
        if not first <= article.first < last:
            continue
        section = next((each for each in sections if each.begin <= article.first < each.end), None)
        if _names_firm(judged.text, article.first - _TOTAL_BACK, article.first):
            continue
        if section is None or judged.excluded.get(article.first, frozenset()) - {NARRATIVE}:
            continue
        if judged.is_requalified(article.first):
            continue
        begin = max(
            [first, *(each.begin for each in sections if each.end <= section.begin and each.kind != section.kind)]
        )
        named = everybody if len(everybody) == 1 else _who_did(judged, article, section, begin)
        yield from ((defendant, article, section.kind) for defendant in named)


def _who_did(judged: ReadingState, article: Article, section: DecidedPart, begin: int) -> Sequence[int]:
    """Return the defendants whose offence an article of the operative part is, `begin` being where their part begins.

    A verb in the plural without names beside it is about all whose personal data stand before "are guilty".
    """
    named = judged.defendants_before(article.first, begin)
    words = judged.text.words
    verbs = [place for place in range(article.first - _VERB_BACK, article.first) if words[place] in _THEY_DID]
    if not verbs:
        return named
    # `čime su izvršili` ends what was told of each of them.
    back = 0 if words[verbs[-1] - 1] == "sto" or words[verbs[-1] - 2] in ("cime", "so") else _NAMES_BACK
    if judged.defendants_before(article.first, verbs[-1] - back):
        return named
    blocks = enumerate(person.block[0] for person in judged.people.defendants)
    return tuple(number for number, first in blocks if begin <= first < section.begin) or named


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
            elif (
                len(own) == 1
                and verdicts
                and {kind for _, kind in verdicts} == {"guilty"}
                and len({each.base for each, _ in verdicts}) == 1
                and verdicts[0][0].base != article.base
            ):
                each = verdicts[0][0]
                yield Charge(
                    defendant,
                    article,
                    "convicted_of_other_offence",
                    _mark(sections, each, "guilty"),
                    each.kind,
                    (each.first, each.last),
                )
            elif not verdicts and len(kinds) == 1 and len(own) == 1 and kinds != {"guilty"}:
                words = (sections[0].begin, sections[0].words)
                yield Charge(defendant, article, _OUTCOMES[next(iter(kinds))], words)
            else:
                yield Charge(defendant, article)


def _mark(sections: Sequence[DecidedPart], article: Article, kind: str) -> Span:
    """Return the words that declare a verdict, before an article."""
    section = max(
        (each for each in sections if each.kind == kind and each.begin <= article.first), key=lambda each: each.begin
    )
    return section.begin, section.words


def _others(judged: ReadingState, article: Article) -> bool:
    """Return whether the accusation names other offences than this one."""
    allowed = (Zone.HEADING, Zone.INTRODUCTION)
    named = {each.base for each in judged.articles if judged.zones.of[each.first] in allowed}
    return bool(named) and article.base not in named


def _once(articles: Sequence[Article]) -> Iterator[Article]:
    seen: set[str] = set()
    for article in articles:
        if article.code not in seen:
            seen.add(article.code)
            yield article


@dataclass(frozen=True, slots=True)
class SentencePatterns:
    """Patterns of sentences by their type, and those that say that one is a total, suspended, or of what count."""

    types: PatternIndex[str]
    total: Sequence[str]
    suspended: PatternIndex[str]
    last_counts: bool
    """Whether of several lengths for one offence the last counts, after reductions."""


def _sentences(
    judged: ReadingState,
    patterns: SentencePatterns,
    sections: Sequence[DecidedPart],
    charges: Sequence[Charge],
) -> Iterator[Sentence]:
    text = judged.text
    suspended = [match for match, _ in patterns.suspended.matches(text, judged.slots)]
    found: list[Sentence] = []
    taken = -1
    for match, kind in patterns.types.matches(text, judged.slots):
        last = found[-1] if found else None
        if (
            not any(each.begin <= match.first < each.end and each.kind == "guilty" for each in sections)
            or judged.excluded.get(match.first, frozenset()) - {NARRATIVE}
            or match.slot is None
            or not match.slot.value
        ):
            continue
        if match.slot.first <= taken:
            continue
        taken = match.slot.first
        start = _span_of(judged.zones, Zone.OPERATIVE)[0]
        defendant = _of_whom(judged, match, start)
        if _names_firm(text, match.first - _FIRM_BACK, match.first):
            continue
        own = [charge for charge in charges if charge.defendant == defendant]
        is_acquitted = bool(own) and all(charge.outcome == "acquitted" for charge in own)  # the rest is not known
        if defendant is None or judged.people.defendants[defendant].is_unclear or is_acquitted:
            continue
        is_total = len(own) != 1 and _has(text, match.first - _TOTAL_BACK, match.last, patterns.total)
        charge = None if is_total or not own else _charge_of(judged, match, own, last)
        if (
            charge is None
            and kind == "fine"
            and not is_total
            and last is not None
            and last.defendant == defendant
            and text.sentences[last.words[0]] == text.sentences[match.first]
        ):
            charge = last.charge
        words = (match.first, match.last)
        if charge is None and len(own) == 1:
            charge = 0
        if kind == "fine":
            found.append(Sentence(defendant, charge, kind, words, amount=match.slot.value, currency=match.slot.detail))
            continue
        other = last.words if last is not None and last.defendant != defendant else (0, 0)
        free = [each for each in suspended if not other[0] <= each.first < other[1]]
        if (span := _suspension(judged, match, free)) is not None:
            kind, words = "suspended", span
        found.append(Sentence(defendant, charge, kind, words, months=match.slot.value, is_total=is_total))
    yield from _counting(found, last=patterns.last_counts)


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
    if len(own) == 1:
        return 0
    goes_on = match.last < len(judged.text.words) and judged.text.clauses[match.last - 1 : match.last + 1].count(
        judged.text.clauses[match.last]
    )
    if goes_on == 2 and judged.text.words[match.last] in _FOR:
        named = [each for each in judged.articles if match.last < each.first < match.last + _FOR_WORDS]
        if named:
            return next((number for number, charge in enumerate(own) if charge.article.code == named[0].code), None)
    begin = judged.text.sentence_start(match.first)
    if last is not None:
        begin = max(begin, last.words[1])
    words = judged.text.words
    for place in range(match.first - 1, begin, -1):
        if words[place].isdigit() and (words[place - 1].startswith(_POINT) or words[place - 1] == _UNDER):
            number = int(words[place]) - 1
            return number if number < len(own) else None
    named = [article for article in judged.articles if begin <= article.first < match.first]
    if not named:
        return None
    return next(
        (
            number
            for number, charge in enumerate(own)
            if charge.article.base == named[-1].base and (charge.article.code == named[-1].code)
        ),
        None,
    )


def _names_firm(text: FoldedJudgment, first: int, last: int) -> bool:
    """Return whether some words name a legal person; `pravnosnažnost` does not."""
    return "pravno" in text.words[max(0, first) : last] or _has(text, first, last, _FIRM)


def _has(text: FoldedJudgment, first: int, last: int, words: Sequence[str]) -> bool:
    return any(word.startswith(tuple(words)) for word in text.words[max(0, first) : last])


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


def suspended_words(match: PatternMatch, suspended: Sequence[PatternMatch], span: Span) -> Span | None:
    """Return the words from a sentence to what suspends it within a span; None if nothing does."""
    near = next((each for each in suspended if span[0] <= each.first < span[1]), None)
    return None if near is None else (min(match.first, near.first), max(match.last, near.last))


def _is_new(judged: ReadingState, place: int, match: PatternMatch) -> bool:
    """Return whether a mention is of somebody else than whom the sentence is for."""
    of = judged.defendants_before(match.first, 0)
    return judged.defendants_before(place + 1, 0) != of


def sentence_patterns(tables: Sequence[Mapping[str, Sequence[str]]], languages: Sequence[str]) -> SentencePatterns:
    """Return the patterns of sentences for languages from tables with `type` and patterns by language."""
    types: PatternIndex[str] = PatternIndex()
    suspended: PatternIndex[str] = PatternIndex()
    total: list[str] = []
    for table in tables:
        for language in languages:
            for pattern in table.get(language, ()):
                kind = str(table["type"])
                if kind == "total":
                    total.append(pattern)
                else:
                    (suspended if kind == "suspended" else types).add(parse_pattern(pattern), kind)
    return SentencePatterns(types, total, suspended, languages[0] in ("sq", "ro"))

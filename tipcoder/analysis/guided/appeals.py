"""Reads what judgments on appeal tell of the decision before: its verdict and sentences, and what became of them."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from tipcoder.analysis.guided.accusations import has_word
from tipcoder.analysis.guided.charges import Charge, Span, find_accusation
from tipcoder.analysis.guided.law import Article
from tipcoder.analysis.guided.mentions import Mention
from tipcoder.analysis.guided.patterns import PatternMatch
from tipcoder.analysis.guided.reading_state import ReadingState
from tipcoder.analysis.guided.verdicts import (
    JudgmentVerdict,
    Sentence,
    SentencePatterns,
    find_sentences,
    find_verdict,
)
from tipcoder.domain.proposed_answers import Zone

_TOLD = {"found_guilty": "convicted_as_charged", "found_not_guilty": "acquitted"}
"""Outcomes of charges by the region whose words tell them."""
_DECISION = ("presud", "sentint", "vendim", "prvostepen", "instant", "gjykata")
"""Beginnings of words for a decision of first instance; one stands in the sentence that tells what it said."""
_HIGHER = ("apelacion", "apelit", "vrhovn", "vrhoven", "suprem", "larte")
_DECIDED = ("vendosur", "vendosi", "odluc", "odluci", "hotarat", "hotarit", "dispus")
"""Beginnings of words that announce what was decided."""
_APPEALS = ("ankim", "ankoi", "ankua", "apel", "kunder", "rekurs", "zalb", "recurs")
_UNDONE = ("ukin", "preinac", "porano", "ranije", "casat", "anterior")
_PLURAL = frozenset(
    ["oglaseni", "osudeni", "oslobodeni", "condamnati", "condamnate", "recunoscuti", "achitati", "gasiti"]
)
"""Words of verdicts that several persons have."""
_NAMED_BEHIND = 7
"""Words behind those of a verdict among which it is said whose it is."""
_TELLS = ("presud", "prvostepen", "vendim", "gjykata")
"""Beginnings of words for a decision of first instance beside which awards are told; Romanian ones tell of several."""
_QUALIFIES = ("kvalifik", "prekvalif", "reincadr", "recalific", "rikualif", "kualifik", "cilesim")
"""Beginnings of words by which an offence gets another name."""
_CLAIM = ("imovinsk", "imotn", "civil")
"""Beginnings of words for the claim of a victim."""
_CHANGES = ("preinac", "ndryshim", "caseaz", "casand", "casind", "modific")
"""Beginnings of words of an operative part that changes a judgment."""


def with_told_verdict(judged: ReadingState, patterns: SentencePatterns, verdict: JudgmentVerdict) -> JudgmentVerdict:
    """Return the verdict of a retrial with what is told of the first one: outcomes, and its sentences first.

    A charge of which no outcome is told has that of the retrial.
    """
    charges = [replace(each, outcome="", other_kind="") for each in verdict.charges]
    told = list(_told(judged, patterns, charges))
    pairs = zip(verdict.charges, charges, strict=True)
    first = [now if then.outcome in ("", now.outcome) else then for now, then in pairs]
    of_first = tuple(each for each in charges if each.outcome)
    return replace(verdict, charges=tuple(first), sentences=(*told, *verdict.sentences), told=of_first)


def find_appealed_verdict(judged: ReadingState, patterns: SentencePatterns) -> JudgmentVerdict:
    """Return charges with the outcome that a judgment on appeal tells of them, and the sentences of both instances."""
    first, last = next(((first, last) for first, last, zone in judged.zones.spans if zone is Zone.OPERATIVE), (0, 0))
    changes = any(word.startswith(_CHANGES) for word in judged.text.words[first:last])
    accused = find_accusation(judged)
    decided = find_verdict(judged, patterns)
    charges = list(accused or (replace(charge, outcome="") for charge in decided.charges))
    charges = charges or list(_charged_by_verdict(judged))
    charges = list(_requalified(judged, charges, (first, last)))
    told = list(_told(judged, patterns, charges))
    again = {each.defendant for each in decided.sentences}
    # `i pandehuri dënohet me ...`: a sentence is changed, and nobody is declared guilty anew.
    more = (each for each in find_sentences(judged, patterns, (first, last), charges) if each.defendant not in again)
    later = [
        replace(each, instance="appeal")
        for each in (*_placed(decided, charges), *more)
        if changes and each.charge is not None
    ]
    return JudgmentVerdict(tuple(charges), (*told, *later), ())


def _placed(decided: JudgmentVerdict, charges: Sequence[Charge]) -> Iterator[Sentence]:
    """Yield the sentences of a verdict, each at the place of its charge among others, if they have it."""
    for sentence in decided.sentences:
        was = decided.charges_of(sentence.defendant)
        now = [charge for charge in charges if charge.defendant == sentence.defendant]
        if sentence.charge is None or len(was) == len(now):
            yield sentence
        else:
            code = was[sentence.charge].article.code
            yield from (replace(sentence, charge=n) for n, charge in enumerate(now) if charge.article.code == code)


def _requalified(judged: ReadingState, charges: Sequence[Charge], span: Span) -> Iterator[Charge]:
    """Yield charges, each with the offence that the operative part of the appeal makes of it, if it is the only one."""
    text = judged.text
    others: dict[int, set[Article]] = defaultdict(set)
    for article in judged.articles:
        is_new = span[0] <= article.first < span[1] and not judged.is_requalified(article.first)
        if is_new and has_word(text, text.sentence_start(article.first), article.first, _QUALIFIES):
            named = judged.defendants_before(article.first, span[0])
            whose = (0,) if len(judged.people.defendants) == 1 else named
            for defendant in whose if len(whose) == 1 else ():
                others[defendant].add(article)
    for charge in charges:
        new = {each for each in others[charge.defendant] if each.base != charge.article.base}
        is_only = sum(each.defendant == charge.defendant for each in charges) == 1
        if is_only and len(new) == 1 and len(others[charge.defendant]) == 1:
            article = new.pop()
            yield replace(charge, other_kind=article.kind, other_words=(article.first, article.last))
        else:
            yield charge


def _charged_by_verdict(judged: ReadingState) -> Iterator[Charge]:
    """Yield charges by the verdict that is told, where no accusation names an offence and none was requalified."""
    if judged.regions.get("requalified_from"):
        return
    seen: set[tuple[int, str]] = set()
    for match in sorted((each for name in _TOLD for each in judged.regions.get(name, ())), key=lambda each: each.first):
        if judged.zones.of[match.first] is not Zone.REASONS or not _is_of_first(judged, match):
            continue
        begin, end = judged.text.sentence_start(match.first), judged.text.sentence_end(match.first)
        articles = [article for article in judged.articles if begin <= article.first < end]
        whose = _whose(judged, match.first)
        if len(whose) != 1 or len({article.code for article in articles}) != 1:
            continue
        if (whose[0], articles[0].code) not in seen:
            seen.add((whose[0], articles[0].code))
            yield Charge(whose[0], articles[0])


def _told(judged: ReadingState, patterns: SentencePatterns, charges: list[Charge]) -> Iterator[Sentence]:
    """Put the outcomes that are told into charges, and yield the sentences that are told.

    Where different ones are told of the same charge, none counts.
    """
    found: dict[tuple[int, int | None, bool], list[Sentence]] = defaultdict(list)
    for begin, words, end, outcome in _marks(judged, patterns.total):
        other = _requalifying(judged, begin)
        if other is None:
            articles = [article for article in judged.articles if begin <= article.first < end]
        else:
            # `ndryshimin e cilësimit nga neni 1 në nenin 2, deklarimin fajtor për këtë vepër`
            named = (article for article in judged.articles if other <= article.first < end)
            articles = [article for article in named if not judged.is_requalified(article.first)]
            begin = other
        for defendant in _whose(judged, begin) if articles or other is None else ():
            own = [place for place, charge in enumerate(charges) if charge.defendant == defendant]
            for place in _meant(charges, own, articles):
                if not charges[place].outcome:
                    charges[place] = _decided(charges[place], outcome, (begin, words), articles)
        if outcome != "acquitted":
            for each in _sentences_told(judged, patterns, charges, (begin, end)):
                found[each.defendant, each.charge, each.type == "fine"].append(each)
    for several in found.values():
        if len({(each.months, each.amount) for each in several}) == 1:
            yield replace(several[0], instance="first_instance")


def _marks(judged: ReadingState, total: Sequence[str]) -> Iterator[tuple[int, int, int, str]]:
    """Yield where the words of a verdict that is told begin and end, where what is told of it ends, and its outcome."""
    quoted = tuple(_quoted(judged))
    matches = sorted(
        ((match, outcome) for region, outcome in _TOLD.items() for match in judged.regions.get(region, ())),
        key=lambda each: (each[0].first, each[0].last, each[1]),
    )
    marks: list[tuple[int, int, str]] = []
    for match, outcome in matches:
        if judged.zones.of[match.first] in (Zone.INTRODUCTION, Zone.REASONS) and (
            _is_of_first(judged, match)
            or any(first <= match.first < last for first, last in quoted)
            or (marks and _goes_on(judged, marks[-1][0], match.first))
        ):
            marks.append((match.first, match.last, outcome))
    for number, (begin, words, outcome) in enumerate(marks):
        block = next((last for first, last in quoted if first <= begin < last), 0)
        end = block or _told_until(judged, begin, total)
        following = marks[number + 1][0] if number + 1 < len(marks) else end
        yield begin, words, min(end, following), outcome


def _goes_on(judged: ReadingState, begin: int, place: int) -> bool:
    """Return whether what is told of a verdict goes on to a word in its paragraph, with no other decision between."""
    text = judged.text
    words = text.words[text.sentence_end(begin) : text.sentence_end(place)]
    is_near = text.paragraphs[begin] == text.paragraphs[place] and text.sentences[begin] != text.sentences[place]
    return is_near and not any(word.startswith((*_HIGHER, *_APPEALS, *_UNDONE)) for word in words)


def _requalifying(judged: ReadingState, begin: int) -> int | None:
    """Return the word before a verdict, in its sentence, by which an offence gets another name."""
    said = range(judged.text.sentence_start(begin), begin)
    return next((place for place in said if judged.text.words[place].startswith(_QUALIFIES)), None)


def _sentences_told(
    judged: ReadingState, patterns: SentencePatterns, charges: Sequence[Charge], span: Span
) -> Iterator[Sentence]:
    """Yield the sentences among some words that are for a charge or all, of those of whom an outcome is told."""
    convicted = {charge.defendant for charge in charges if charge.outcome}
    for each in find_sentences(judged, patterns, span, charges, is_told=True):
        if each.defendant in convicted and (each.charge is not None or each.is_total):
            yield each


def _told_until(judged: ReadingState, begin: int, total: Sequence[str]) -> int:
    """Return where what is told of a verdict ends: with its sentence, or the next ones that tell a total."""
    text = judged.text
    end = text.list_end(text.sentence_end(begin))
    while end < len(text.words) and text.paragraphs[end] == text.paragraphs[begin]:
        following = text.sentence_end(end)
        if not has_word(text, end, following, total) or has_word(text, end, following, _HIGHER):
            break
        end = following
    return end


def _decided(charge: Charge, outcome: str, words: Span, articles: Sequence[Article]) -> Charge:
    other = articles[0] if len({each.base for each in articles}) == 1 else None
    if outcome == "acquitted" or other is None or other.base == charge.article.base:
        return replace(charge, outcome=outcome, outcome_words=words)
    return replace(
        charge,
        outcome="convicted_of_other_offence",
        outcome_words=words,
        other_kind=other.kind,
        other_words=(other.first, other.last),
    )


def _is_of_first(judged: ReadingState, match: PatternMatch, decision: tuple[str, ...] = _DECISION) -> bool:
    """Return whether the sentence of a verdict is about a decision of first instance."""
    words = judged.text.words[judged.text.sentence_start(match.first) : judged.text.sentence_end(match.first)]
    return any(word.startswith(decision) for word in words) and not any(word.startswith(_HIGHER) for word in words)


def _quoted(judged: ReadingState) -> Iterator[Span]:
    """Yield the words that a judgment on appeal quotes of the decision before: `me vendimin nr. 61 ka vendosur: "..."`

    They end where the appeals are told.
    """
    text = judged.text
    begin = 0
    while begin < len(text.words):
        end = text.sentence_end(begin)
        is_early = judged.zones.of[begin] in (Zone.INTRODUCTION, Zone.REASONS)
        announces = text.normal.text[text.places[end - 1][1] :].lstrip()[:1] == ":"
        if is_early and announces and has_word(text, begin, end, _DECISION) and has_word(text, begin, end, _DECIDED):
            last = end
            while last < len(text.words) and judged.zones.of[last] in (Zone.INTRODUCTION, Zone.REASONS):
                following = text.sentence_end(last)
                if has_word(text, last, following, _APPEALS):
                    break
                last = following
            yield end, last
            end = max(end, last)
        begin = end


def _whose(judged: ReadingState, begin: int) -> Sequence[int]:
    """Return the defendants whom a told verdict is about: named before it in its sentence, or right behind it.

    A verb in the plural without a name is about all: `okrivljeni su oglašeni krivim`.
    """
    if len(judged.people.defendants) == 1:
        return (0,)
    text = judged.text
    if before := judged.defendants_before(begin, text.sentence_start(begin)):
        return before
    end = min(text.sentence_end(begin), begin + _NAMED_BEHIND)
    people = judged.people
    named = [each for each in people.mentions if begin <= each.first and people.defendant_at(each) is not None]
    if not named or named[0].first >= end:
        words = text.words[text.sentence_start(begin) : text.sentence_end(begin)]
        people_named = (each for each in people.mentions if text.sentences[each.first] == text.sentences[begin])
        others = {people.defendant_at(each) for each in people_named} - {None}
        is_all = any(word in _PLURAL for word in words) and len(others) in (0, len(people.defendants))
        return tuple(range(len(people.defendants))) if is_all else ()
    return judged.defendants_before(_joined(judged, named), begin)


def _joined(judged: ReadingState, mentions: Sequence[Mention]) -> int:
    """Return the word behind the first of some persons and those who are named together with it."""
    last = mentions[0].last
    for mention in mentions[1:]:
        if mention.first - last > 1 or judged.text.sentences[mention.first] != judged.text.sentences[last - 1]:
            break
        last = mention.last
    return last


def _meant(charges: Sequence[Charge], own: Sequence[int], articles: Sequence[Article]) -> Iterator[int]:
    """Yield the charges of a defendant that a told verdict is about: those of its articles, or the only one."""
    if len(own) == 1:
        yield from own
        return
    named = {article.code for article in articles}
    yield from (place for place in own if charges[place].article.code in named)


def told_awards(judged: ReadingState) -> Iterator[tuple[int, int, str]]:
    """Yield the words by which a judgment on appeal tells what was awarded or confiscated before, and of which kind.

    Where it decides on the same anew, that counts alone.
    """
    first, last = next(((first, last) for first, last, zone in judged.zones.spans if zone is Zone.OPERATIVE), (0, 0))
    for kind in ("awarded", "confiscated"):
        found = judged.regions.get(kind, ())
        if not any(first <= match.first < last for match in found):
            for match in found:
                if judged.zones.of[match.first] is Zone.REASONS and _is_of_first(judged, match, _TELLS):
                    end = judged.text.list_end(judged.text.sentence_end(match.first))
                    yield match.first, end, kind
                    yield match.first, end, "told"
    words = judged.text.words
    if any(word.startswith(_CLAIM) for word in words[first:last]):
        return
    for place, word in enumerate(words):
        if word.startswith(_CLAIM) and judged.zones.of[place] is Zone.REASONS:
            match = PatternMatch(place, place + 1, None)
            if _is_of_first(judged, match, _TELLS):
                yield judged.text.sentence_start(place), judged.text.sentence_end(place), "told"


def changed_sentences(judged: ReadingState, verdict: JudgmentVerdict) -> Iterator[tuple[str, Span]]:
    """Yield what an appeal did to sentences of which both are known: an effect, and the words of the new sentence.

    The words that change the judgment belong to them, where they stand before it in its sentence.
    """
    before: Mapping[tuple[int, int | None], Sentence] = {
        (each.defendant, each.charge): each
        for each in verdict.sentences
        if each.instance == "first_instance" and each.months
    }
    for each in verdict.sentences:
        old = before.get((each.defendant, each.charge))
        if each.instance != "appeal" or old is None or not each.months or each.charge is None:
            continue
        if verdict.charges_of(each.defendant)[each.charge].other_kind:
            continue  # the sentence is that of another offence
        if each.type != old.type:
            yield "sentence_replaced", _with_change(judged, each.words)
        elif int(each.months) != int(old.months):
            is_more = int(each.months) > int(old.months)
            yield "sentence_raised" if is_more else "sentence_lowered", _with_change(judged, each.words)


def _with_change(judged: ReadingState, words: Span) -> Span:
    """Return the words of a sentence from those before it that change the judgment."""
    begin = judged.text.sentence_start(words[0])
    change = (place for place in range(begin, words[0]) if judged.text.words[place].startswith(_CHANGES))
    return next(change, words[0]), words[1]

"""Proposes answers from a judgment: rules per zone, values, rows, merging, conflicts, and the gate."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from tipcoder.analysis.guided.appeals import changed_sentences, find_appealed_verdict
from tipcoder.analysis.guided.charges import find_verdict
from tipcoder.analysis.guided.heading import HeadingLine, read_heading
from tipcoder.analysis.guided.law import OTHER_OFFENCE, UNKNOWN_KIND, CountryLaw
from tipcoder.analysis.guided.match_owners import DECISION, MatchOwners
from tipcoder.analysis.guided.merging import RANK, FoundAnswer, ReadQuestions, merged, settled
from tipcoder.analysis.guided.patterns import PatternMatch, Slots
from tipcoder.analysis.guided.personal import defendant_facts, victim_facts
from tipcoder.analysis.guided.persons import find_people
from tipcoder.analysis.guided.reading_state import ReadingState
from tipcoder.analysis.guided.rows import is_label, rows_above
from tipcoder.analysis.guided.rules import Measured, Rule, RuleBook
from tipcoder.analysis.guided.tokens import FoldedJudgment, fold_judgment
from tipcoder.analysis.guided.values import Slot, find_slots
from tipcoder.analysis.guided.zones import Zones, divide, excluded_words
from tipcoder.domain.passages import whole_text
from tipcoder.domain.proposed_answers import GuidedReading, ProposedAnswer, Zone
from tipcoder.domain.taxonomies import Term

_APPEAL = ("decizie", "apelacion", "apelit", "apel", "vrhovn", "vrhoven", "suprem", "kasacion", "larte")
_THIRD = ("vrhovn", "vrhoven", "suprem", "kasacion", "larte")
"""Beginnings of words of the names of supreme courts."""
_AREA = ("podrucj", "podracj")
"""Beginnings of words for the area of a court, under which courts of first instance stand."""
_TOP = 25
"""Words at the top among which a court of appeal is named."""
_LINE_WORDS = 8
"""Words to each side that a passage has of its line at most."""
_EARLIER = 2
"""Years before the first day of a period among which another day makes it doubtful."""
_OF_ZONES = {
    "awarded": frozenset({Zone.OPERATIVE}),
    "confiscated": frozenset({Zone.OPERATIVE}),
    "demanded": frozenset({Zone.REASONS}),
}
"""Zones outside of which a region is none."""
_TRAFFICKING = "trafficking"
_AROUND, _FAR_AROUND = 5, 15
"""Words on each side of a term that its passage has."""
_NEGATED = 5
"""Words before a term among which a negation makes it void."""


def read_judgment(
    pages: Sequence[str],
    book: RuleBook,
    law: CountryLaw,
    questions: ReadQuestions,
    measured: Mapping[str, Measured],
    *,
    language: str,
    judgment: int = 0,
) -> GuidedReading:
    """Return what a judgment says to the questions of a form. `judgment` is its number among those of the case."""
    text = fold_judgment(whole_text(pages))
    if not text.words:
        return GuidedReading(language, (), (), ())
    finder = _Finder(text, book, law)
    found = [each for each in finder.all() if each.question in questions.names]
    answers = list(merged(found, judgment, measured))
    passed = [answer for answer in answers if _passes(answer, measured, language)]
    labels = {answer.row for answer in passed if is_label(answer)}
    proposals = [answer for answer in passed if labels.issuperset(rows_above(answer.row))]
    kept = {(answer.question, answer.row, answer.value) for answer in proposals}
    withheld = [answer for answer in answers if (answer.question, answer.row, answer.value) not in kept]
    return GuidedReading(language, finder.zones.in_text(text), tuple(proposals), tuple(withheld))


def _passes(answer: ProposedAnswer, measured: Mapping[str, Measured], language: str) -> bool:
    known = measured.get(answer.rule)
    return known is not None and known.proposes(language)


class _Finder:
    """A judgment at work: what was found in it, and the answers that follow."""

    def __init__(self, text: FoldedJudgment, book: RuleBook, law: CountryLaw) -> None:
        self.text = text
        self._book = book
        self._law = law
        self.zones: Zones = divide(text, book.language, book.markers)
        slots = _by_kind(find_slots(text))
        self._is_appeal = any(
            word.startswith(_APPEAL) and not following.startswith(_AREA)
            for word, following in pairwise(text.words[: _TOP + 1])
        )
        people = find_people(text, self.zones, book.cues, is_appeal=self._is_appeal)
        regions: dict[str, list[PatternMatch]] = defaultdict(list)
        for match, kind in book.regions.matches(text, slots):
            regions[kind].append(match)
        excluded = excluded_words(text, slots, book.excluded)
        self.judged = ReadingState(text, self.zones, slots, people, law.articles(text), regions, excluded, book.cues)
        self._is_again = self._was_decided_before(regions)
        self._instance = "retrial" if self._is_again else "first_instance"
        self._was_retried = self._is_appeal and any(
            self.zones.of[match.first] is Zone.REASONS for match in regions.get("retrial", ())
        )
        self._later = self._decided_later()
        self._instances = {"any"} | (
            {"later", *({"second"} if self._later != "third_instance" else ())}
            if self._is_appeal
            else {"first", *({"again"} if self._is_again else ())}
        )
        find = find_appealed_verdict if self._is_appeal else find_verdict
        self._verdict = find(self.judged, book.sentences)
        self._whose = MatchOwners(self.judged)
        self._effects: dict[str, int] = {}
        self._marked = _regions(text, regions, self.zones)

    def _was_decided_before(self, regions: Mapping[str, Sequence[PatternMatch]]) -> bool:
        """Return whether the case was decided before: then it is no decision of first instance."""
        allowed = (Zone.HEADING, Zone.INTRODUCTION)
        return any(self.zones.of[match.first] in allowed for match in regions.get("retrial", ()))

    def all(self) -> Iterator[FoundAnswer]:
        """Yield all answers that any rule finds."""
        found = list(self._by_rules())
        found = list(settled([*found, *self._heading(_only_year(found, "decision_date"))]))
        yield from found
        yield from self._compared(found)
        yield from self._rows(found)
        yield from self._decided()

    def _found(self, question: str, row: str, value: str, rule: str, first: int, last: int) -> FoundAnswer:
        return FoundAnswer(question, row, value, rule, self.text.passage(first, last), RANK[self.zones.of[first]])

    def _compared(self, found: Sequence[FoundAnswer]) -> Iterator[FoundAnswer]:
        """Yield how much of what a victim claimed was awarded, where both amounts are known and no words say it."""
        said = {each.row for each in found if each.question == "compensation_decision"}
        claimed = _single(found, "compensation_claimed_amount")
        for row, award in _single(found, "compensation_amount").items():
            if row in said or row not in claimed:
                continue
            share = Decimal(award.value) / Decimal(claimed[row].value)
            if share <= 1:
                value = "awarded_in_full" if share == 1 else "awarded_in_part"
                yield replace(award, question="compensation_decision", value=value, rule="compensation.decision")

    def _heading(self, decided: str) -> Iterator[FoundAnswer]:
        """Yield number and court; `decided` is the year of the decision, "" where it is not known."""
        first_page = self.text.normal.original.split("\f", 1)[0]
        heading = read_heading(first_page)
        if heading.number_line is not None:
            yield self._line("case_number", heading.bare_number, "case.number", heading.number_line)
        yield from self._document()
        spans = {zone: last for _, last, zone in self.zones.spans}
        end = spans.get(Zone.INTRODUCTION) or spans.get(Zone.HEADING, 0)
        named = [
            (*self._line_of(first, last), term) for first, last, term in self._law.courts_named(self.text, end, decided)
        ]
        first_courts = [each for each in named if each[2].columns.get("kind")]
        for first, last, term in first_courts[:1]:
            yield self._found("court", "", term.code, "court.name", first, last)
            yield self._found("court_level", "", str(term.columns["kind"]), "court.level", first, last)
        if self._is_appeal or self._is_again:
            yield from self._later_court(named)

    def _later_court(self, named: Sequence[tuple[int, int, Term]]) -> Iterator[FoundAnswer]:
        """Yield which court decided on appeal: the one whose level is that of such decisions."""
        level = "L3" if self._later == "third_instance" else "L2"
        found = next((each for each in named if each[2].columns.get("level") == level), None)
        if found is not None:
            first, last, term = found
            yield self._found("decision_court", DECISION, term.code, "decision.court", first, last)
            yield self._found("decision_instance", DECISION, self._later, "decision.court", first, last)
            return
        place = next((each for each, word in enumerate(self.text.words) if word.startswith(_APPEAL[1:])), None)
        if place is not None and (self._is_appeal or self.zones.of[place] is Zone.INTRODUCTION):
            words = self._line_of(place, place + 1)
            yield self._found("decision_instance", DECISION, self._later, "decision.court", *words)

    def _decided_later(self) -> str:
        """Return the instance of the decision that a judgment on appeal is, or that a retrial follows."""
        top = self.text.words[:_TOP]
        return "third_instance" if self._is_appeal and any(word.startswith(_THIRD) for word in top) else "appeal"

    def _document(self) -> Iterator[FoundAnswer]:
        """Yield which judgment it is, where it is not one of first instance."""
        if self._is_appeal:
            first = next(place for place, word in enumerate(self.text.words) if word.startswith(_APPEAL))
            value = "third_instance" if self._later == "third_instance" else "appeal_judgment"
            yield self._found("documents_read", "", value, "documents.read", *self._line_of(first, first + 1))
        elif self._is_again:
            allowed = (Zone.HEADING, Zone.INTRODUCTION)
            match = next(each for each in self.judged.regions["retrial"] if self.zones.of[each.first] in allowed)
            words = self._phrase(match.first, match.last)
            yield self._found("documents_read", "", "retrial_judgment", "documents.read", *words)

    def _line(self, question: str, value: str, rule: str, line: HeadingLine) -> FoundAnswer:
        return FoundAnswer(question, "", value, rule, self.text.passage_of(line.start, line.end), RANK[Zone.HEADING])

    def _by_rules(self) -> Iterator[FoundAnswer]:
        for match, rule in self._book.rules.matches(self.text, self.judged.slots):
            if not self._applies(match, rule):
                continue
            value = _value(match.slot, rule)
            if not value or (rule.question == "documents_read" and self._is_again):
                continue
            first, last = self._reach(match, rule)
            for row in self._whose.rows(match, rule.row):
                if rule.row == "effect":
                    row = self._effect_row(value)
                yield self._found(rule.question, row, value, rule.id, first, last)

    def _applies(self, match: PatternMatch, rule: Rule) -> bool:
        place = match.first
        if rule.country not in ("", self._law.country):
            return False
        is_of_first = rule.question == "decision_date"
        if rule.instance not in self._instances or (is_of_first and (self._is_again or self._was_retried)):
            return False
        if (
            self.zones.of[place] not in rule.zones
            and not (self._marked.get(place, frozenset()) & rule.zones)
            and not ("personal" in rule.zones and self._whose.block_at(place) is not None)
        ):
            return False
        if "personal" in rule.zones and self._whose.block_at(place) is None:
            return False
        if rule.when and not rule.when & self._kinds:
            return False
        kinds = {kind for each in range(match.first, match.last) for kind in self.judged.excluded.get(each, ())}
        if self.zones.of[place] is Zone.OPERATIVE:
            kinds.discard("claimed")  # what defendants asked of victims is told there, not what parties ask of courts
        if kinds - rule.allows:
            return False
        if rule.question == "offence_start_date" and self._begins_earlier(match):
            return False
        return not (rule.is_affirmed and self._is_negated(match))

    def _begins_earlier(self, match: PatternMatch) -> bool:
        """Return whether the same zone has a day before the first one of a period: the offence may have begun then."""
        if match.slot is None:
            return False
        zone = self.zones.of[match.first]
        start = match.slot.value
        return any(
            slot.value[: len(start)] < start[: len(slot.value)]
            or (len(slot.value) < len(start) and start.startswith(slot.value) and slot.first < match.first)
            for place, slots in self.judged.slots.get("date", {}).items()
            if self.zones.of[place] is zone
            and self._whose.block_at(place) is None
            and not self.judged.excluded.get(place, frozenset()) & {"convictions", "law_paper"}
            for slot in slots
            if int(slot.value[:4]) >= int(start[:4]) - _EARLIER
        )

    @property
    def _kinds(self) -> frozenset[str]:
        """Kinds of verdicts, and whether somebody was convicted of trafficking."""
        trafficking = any(
            charge.outcome.startswith("convicted")
            and (charge.other_kind or charge.article.kind).startswith(_TRAFFICKING)
            for charge in self._verdict.charges
        )
        return self._verdict.kinds | ({_TRAFFICKING} if trafficking or self._is_upheld else set())

    @property
    def _is_upheld(self) -> bool:
        """Return whether a judgment on appeal is about a conviction of trafficking, which its reasons tell of."""
        return self._is_appeal and any(
            charge.outcome == "convicted_as_charged" and charge.article.kind.startswith(_TRAFFICKING)
            for charge in self._verdict.charges
        )

    def _is_negated(self, match: PatternMatch) -> bool:
        clause = self.text.clauses[match.first]
        return any(
            self.text.words[place] in self._book.negations
            for place in range(max(0, match.first - _NEGATED), match.last)
            if self.text.clauses[place] == clause
        )

    def _reach(self, match: PatternMatch, rule: Rule) -> tuple[int, int]:
        if match.slot is not None and match.slot.kind == "same_day":
            return int(match.slot.detail), match.last
        if rule.reach == "clause":
            return self._clause(match.first, match.last)
        if rule.reach == "line":
            return self._line_of(match.first, match.last)
        if rule.reach == "sentence":
            return self.text.sentence_start(match.first), self.text.sentence_end(match.last - 1)
        if rule.reach == "wide":
            return self._phrase(match.first, match.last, _FAR_AROUND)
        if rule.value == "gives":
            return self._phrase(match.first, match.last)
        return match.first, match.last

    def _phrase(self, first: int, last: int, around: int = _AROUND) -> tuple[int, int]:
        """Return words with a few around them, in their sentence: what a term stands for is seen by its neighbours."""
        begin, end = self.text.sentence_start(first), self.text.sentence_end(last - 1)
        return max(begin, first - around), min(end, last + around)

    def _line_of(self, first: int, last: int) -> tuple[int, int]:
        """Return words to the ends of their line, of a long one those around them."""
        begin, end = first, last
        while begin > first - _LINE_WORDS and begin and begin not in self.text.line_starts:
            begin -= 1
        while end < min(last + _LINE_WORDS, len(self.text.words)) and end not in self.text.line_starts:
            end += 1
        return begin, end

    def _clause(self, first: int, last: int) -> tuple[int, int]:
        clauses = self.text.clauses
        while first and clauses[first - 1] == clauses[first]:
            first -= 1
        while last < len(clauses) and clauses[last] == clauses[last - 1]:
            last += 1
        return first, last

    def _rows(self, found: Sequence[FoundAnswer]) -> Iterator[FoundAnswer]:
        people, judged = self.judged.people, self.judged
        offence = _only_year(found, "offence_start_date")
        decision = _only_year(found, "decision_date")
        for number, person in enumerate(people.defendants, 1):
            row = f"defendants[{number}]"
            mention = next(each for each in person.mentions if each.first == person.block[0])
            yield self._found("defendant_label", row, person.label, "defendants.label", mention.first, mention.last)
            if person.is_unclear:
                continue
            yield self._found("defendant_kind", row, "natural", "defendants.kind", *person.block)
            for fact in defendant_facts(judged, person, self._law.country, self._book.countries, (offence, decision)):
                rule = fact.question.replace("_", "s.", 1)
                yield self._found(fact.question, row, fact.value, rule, min(fact.first, mention.first), fact.last)
        for number, person in enumerate(people.victims, 1):
            row = f"victims[{number}]"
            mention = person.mentions[0]
            yield self._found("victim_label", row, person.label, "victims.label", mention.first, mention.last)
            if person.is_unclear:
                continue
            for fact in victim_facts(judged, person, self._law.country, self._book.countries, offence):
                rule = fact.question.replace("_", "s.", 1)
                yield self._found(fact.question, row, fact.value, rule, *self._phrase(fact.first, fact.last))

    def _decided(self) -> Iterator[FoundAnswer]:
        people = self.judged.people
        for number, person in enumerate(people.defendants):
            if person.is_unclear:
                continue
            row = f"defendants[{number + 1}]"
            for place, charge in enumerate(self._verdict.charges_of(number)):
                if charge.article.code == OTHER_OFFENCE:
                    continue
                path = self._charge_path(row, number, place)
                article = charge.article
                yield self._found("charge_article", path, article.code, "charges.article", article.first, article.last)
                if not self._is_again and (outcome := self._plea(charge.outcome)):
                    words = self._phrase(*charge.outcome_words)
                    yield self._found("charge_outcome", path, outcome, "charges.outcome", *words)
                if charge.other_kind and not self._is_again:
                    yield self._found(
                        "charge_requalified_to", path, charge.other_kind, "charges.requalified", *charge.other_words
                    )
            yield from self._sentenced(number, row)
        yield from self._case_outcome()
        for effect, words in changed_sentences(self._verdict):
            row = self._effect_row(effect)
            yield self._found("effect_outcome", row, effect, "decision.effects", *self._phrase(*words))

    def _effect_row(self, effect: str) -> str:
        return f"{DECISION}/effects[{self._effects.setdefault(effect, len(self._effects) + 1)}]"

    def _charge_path(self, row: str, defendant: int, place: int) -> str:
        """Return the row of a charge: offences that no term names have none."""
        before = self._verdict.charges_of(defendant)[: place + 1]
        return f"{row}/charges[{sum(charge.article.code != OTHER_OFFENCE for charge in before)}]"

    def _plea(self, outcome: str) -> str:
        """Return an outcome, that of a plea where one was accepted; "" where some of several admitted the facts."""
        if outcome != "convicted_as_charged":
            return outcome
        if self._is_before_reasons("admission"):
            return ""
        return "convicted_on_plea" if self._is_before_reasons("plea") else outcome

    def _is_before_reasons(self, region: str) -> bool:
        allowed = (Zone.HEADING, Zone.INTRODUCTION, Zone.OPERATIVE)
        return any(self.zones.of[match.first] in allowed for match in self.judged.regions.get(region, ()))

    def _sentenced(self, number: int, row: str) -> Iterator[FoundAnswer]:
        counts: dict[int, int] = defaultdict(int)
        alone = [
            each
            for each in self._verdict.sentences
            if each.defendant == number and each.charge is None and each.type != "fine"
        ]
        totals = [each for each in alone if each.is_total] or alone
        for sentence in self._verdict.sentences:
            if sentence.defendant != number:
                continue
            words = sentence.words
            if sentence.charge is None:
                if sentence in totals and len(totals) == 1:
                    yield self._found("total_sentence_type", row, sentence.type, "total.type", *self._phrase(*words))
                    yield self._found("total_sentence_months", row, sentence.months, "total.months", *words)
                continue
            if self._verdict.charges_of(number)[sentence.charge].article.code == OTHER_OFFENCE:
                continue
            counts[sentence.charge] += 1
            path = f"{self._charge_path(row, number, sentence.charge)}/sentences[{counts[sentence.charge]}]"
            around = self._phrase(*words)
            yield self._found("sentence_type", path, sentence.type, f"sentence.{sentence.type}", *around)
            yield self._found(
                "sentence_instance", path, sentence.instance or self._instance, f"sentence.{sentence.type}", *around
            )
            if sentence.months:
                yield self._found("sentence_months", path, sentence.months, "sentence.months", *words)
            if sentence.amount:
                yield self._found("fine_amount", path, sentence.amount, "fine.amount", *words)
                yield self._found("fine_currency", path, sentence.currency, "fine.amount", *words)

    def _case_outcome(self) -> Iterator[FoundAnswer]:
        kinds = {section.kind for section in self._verdict.sections}
        if self._is_again or not (kinds or self._is_appeal):
            return
        guilty = [charge for charge in self._verdict.charges if charge.outcome.startswith("convicted")]
        trafficking = [
            charge for charge in guilty if (charge.other_kind or charge.article.kind).startswith(_TRAFFICKING)
        ]
        if trafficking:
            words, value = trafficking[0].outcome_words, "convicted_of_trafficking"
        elif guilty and kinds <= {"guilty"} and all(charge.article.kind != UNKNOWN_KIND for charge in guilty):
            words, value = guilty[0].outcome_words, "convicted_of_other_offence"
        elif kinds in ({"acquitted"}, {"discontinued"}):
            first = self._verdict.sections[0]
            words, value = (first.begin, first.words), kinds.pop()
        else:
            return
        yield self._found("first_instance_outcome", "", value, "case.outcome", *self._phrase(*words))


def _by_kind(slots: Sequence[Slot]) -> Slots:
    found: dict[str, dict[int, list[Slot]]] = defaultdict(lambda: defaultdict(list))
    for slot in slots:
        found[slot.kind][slot.first].append(slot)
    return {kind: dict(places) for kind, places in found.items()}


def _regions(
    text: FoldedJudgment, regions: Mapping[str, Sequence[PatternMatch]], zones: Zones
) -> Mapping[int, frozenset[str]]:
    """Return the regions that each word stands in: from the words that begin one to the end of their sentence."""
    marked: dict[int, frozenset[str]] = {}
    starts = sorted(
        (match.first, kind)
        for kind, several in regions.items()
        for match in several
        if kind not in _OF_ZONES or zones.of[match.first] in _OF_ZONES[kind]
    )
    rivals = {"mitigating": "aggravating", "aggravating": "mitigating"}
    places = {kind: [first for first, other in starts if other == kind] for kind in rivals}
    until: dict[str, int] = {}
    for first, kind in starts:
        end = text.list_end(text.sentence_end(first))
        if kind in rivals:
            others = places[rivals[kind]]
            following = bisect_right(others, first)
            end = min((end, *others[following : following + 1]))
        begin = text.sentence_start(first) if kind == "charged" else first
        # What an earlier one of the kind marked is not marked again.
        begin, until[kind] = max(begin, until.get(kind, 0)), max(end, until.get(kind, 0))
        for place in range(begin, end):
            marked[place] = marked.get(place, frozenset()) | {kind}
    return {place: kinds - {"assessed"} if "charged" in kinds else kinds for place, kinds in marked.items()}


def _value(slot: Slot | None, rule: Rule) -> str:
    if rule.value == "gives":
        return rule.gives
    if slot is None:
        return ""
    return slot.detail if rule.value in ("end", "currency") else slot.value


def _single(found: Sequence[FoundAnswer], question: str) -> dict[str, FoundAnswer]:
    """Return the answers to a question by row, of rows that have one value."""
    rows: dict[str, set[str]] = defaultdict(set)
    for each in found:
        if each.question == question:
            rows[each.row].add(each.value)
    return {each.row: each for each in found if each.question == question and len(rows[each.row]) == 1}


def _only_year(found: Sequence[FoundAnswer], question: str) -> str:
    years = {each.value[:4] for each in found if each.question == question}
    return years.pop() if len(years) == 1 else ""

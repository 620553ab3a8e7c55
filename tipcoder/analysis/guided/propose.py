"""Proposes answers from a judgment: rules per zone, values, rows, merging, conflicts, and the gate."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from tipcoder.analysis.guided.appeals import find_appealed_verdict, told_awards, with_told_verdict
from tipcoder.analysis.guided.firms import with_firms
from tipcoder.analysis.guided.instances import JudgmentInstance, is_on_appeal
from tipcoder.analysis.guided.law import CountryLaw
from tipcoder.analysis.guided.match_owners import MatchOwners
from tipcoder.analysis.guided.merging import FoundAnswer, ReadQuestions, found_at, merged, settled
from tipcoder.analysis.guided.patterns import PatternMatch, Slots
from tipcoder.analysis.guided.personal import defendant_facts, victim_facts
from tipcoder.analysis.guided.persons import find_people
from tipcoder.analysis.guided.reading_state import ReadingState
from tipcoder.analysis.guided.rows import LEGAL, is_label, rows_above
from tipcoder.analysis.guided.rules import Measured, Rule, RuleBook
from tipcoder.analysis.guided.tokens import FoldedJudgment, Slot, fold_judgment
from tipcoder.analysis.guided.values import find_slots
from tipcoder.analysis.guided.verdict_answers import TRAFFICKING, VerdictAnswers
from tipcoder.analysis.guided.verdicts import find_verdict
from tipcoder.analysis.guided.zones import Zones, divide, excluded_words
from tipcoder.domain.passages import whole_text
from tipcoder.domain.proposed_answers import GuidedReading, ProposedAnswer, Zone

_OF_VICTIMS = frozenset({"each_victim", "heard_victim", "paid_victim"})
_OF_TRAFFICKING = frozenset({"acts_court", "means_court", "means_national", "purposes_court"})
_OF_OFFENCE = frozenset({"offence_start_date", "offence_end_date"})
"""Rows and questions that personal data of defendants say nothing of."""
_MOMENTS = ("date", "in_time")
"""Values that are no period: the offence may have gone on."""
_EARLIER = 2
"""Years before the first day of a period, or after the last, among which another day makes it doubtful."""
_OF_ZONES = {
    "awarded": frozenset({Zone.OPERATIVE}),
    "confiscated": frozenset({Zone.OPERATIVE}),
    "demanded": frozenset({Zone.REASONS}),
}
"""Zones outside of which a region is none."""
_DECIDES = ("doneo", "donio", "donel", "donijel", "donos", "donese", "objavi", "izrek", "izric", "mori", "shqyrtoi")
"""Beginnings of verbs of a court that decides."""
_FILED = ("podn", "podig", "zaver", "sostav", "izraden", "depozit", "regj", "paraqit", "akt", "them")
"""Beginnings of words of who accuses, or of the register of a court."""
_OF = ("od", "din")
_VERB_BEFORE, _VERB_BEHIND = 4, 4
"""Words around a day among which it is said what was done on it."""
_OTHER_DAY = 7
"""Words behind a day among which the verb has another one."""
_FAR_AROUND = 15
"""Words on each side of a term that a wide passage has."""
_NO_VERB = ("ime", "na", "nematerijaln")
"""Beginnings of words for what is paid, as in `na ime naknade štete`, which who claims says as well as who awards."""
_BEFORE_VERB = 16
"""Words before the one for a confiscation among which it may be said of what."""
_NEGATED = 5
"""Words before a term among which a negation makes it void."""
_COUNT = 30
"""Words from those of a short count to the offence that it names at its end."""
_DATA = 2
"""Words of personal data behind a name that show whose they are."""


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
    labels = {answer.row for answer in passed if is_label(answer) or answer.value == LEGAL}
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
        self._names_last = book.language not in ("sq", "ro")
        self.zones: Zones = divide(text, book.language, book.markers)
        slots = _by_kind(find_slots(text))
        is_appeal = is_on_appeal(text)
        people = find_people(text, self.zones, book.cues, is_appeal=is_appeal)
        people = with_firms(text, self.zones, book.cues, people)
        regions: dict[str, list[PatternMatch]] = defaultdict(list)
        for match, kind in book.regions.matches(text, slots):
            regions[kind].append(match)
        excluded = excluded_words(text, slots, book.excluded)
        self.judged = ReadingState(text, self.zones, slots, people, law.articles(text), regions, excluded, book.cues)
        self._instance = JudgmentInstance(self.judged, law, is_appeal=is_appeal)
        find = find_appealed_verdict if is_appeal else find_verdict
        verdict = find(self.judged, book.sentences)
        if self._instance.is_again:
            verdict = with_told_verdict(self.judged, book.sentences, verdict)
        self._verdict = VerdictAnswers(self.judged, verdict, self._instance)
        self._whose = MatchOwners(self.judged)
        self._marked = _regions(text, regions, self.zones)
        if is_appeal:
            for first, last, kind in told_awards(self.judged):
                for place in range(first, last):
                    self._marked[place] = self._marked.get(place, frozenset()) | {kind}

    def all(self) -> Iterator[FoundAnswer]:
        """Yield all answers that any rule finds."""
        found = [*self._of_one_meaning(list(self._by_rules())), *self._instance.first_decision()]
        found = list(settled([*found, *self._instance.answers(_only_year(found, "decision_date"))]))
        yield from found
        yield from self._compared(found)
        yield from self._rows(found)
        yield from self._verdict.answers()

    def _of_one_meaning(self, found: Sequence[FoundAnswer]) -> Iterator[FoundAnswer]:
        """Yield answers without days of the decision that are those of the indictment, and months beside a day."""
        accused = {each.place for each in found if each.question == "indictment_date"}
        months = self.judged.slots.get("in_time", {})
        exact = {each.question for each in found if each.question in _OF_OFFENCE and each.place not in months}
        for each in found:
            is_vague = each.question in exact and each.place in months
            if not is_vague and (each.question != "decision_date" or each.place not in accused):
                yield each

    def _is_of_decision(self, match: PatternMatch) -> bool:
        """Return whether the day behind words for an indictment is that of the decision: a verb beside it says so."""
        if match.slot is None or self.zones.of[match.first] is Zone.REASONS:
            return False
        words, slot = self.text.words, match.slot
        before = words[max(match.first, slot.first - _VERB_BEFORE) : slot.first]
        if words[slot.first - 1] in _OF or any(word.startswith(_FILED) for word in before):
            return False
        end = self.text.sentence_end(slot.first)
        dates = self.judged.slots.get("date", {})
        has_other = any(place in dates for place in range(slot.last, min(slot.last + _OTHER_DAY, end)))
        behind = () if has_other else words[slot.last : min(slot.last + _VERB_BEHIND, end)]
        return any(word.startswith(_DECIDES) for word in (*before, *behind)) or "sot" in before

    def _compared(self, found: Sequence[FoundAnswer]) -> Iterator[FoundAnswer]:
        """Yield how much of what a victim claimed was awarded, where both amounts are known and no words say it."""
        said = {each.row for each in found if each.question == "compensation_decision"}
        claimed = _single(found, "compensation_claimed_amount")
        for row, award in _single(found, "compensation_amount").items():
            if row in said or row not in claimed:
                continue
            if self._currency_of(award) != self._currency_of(claimed[row]):
                continue
            share = Decimal(award.value) / Decimal(claimed[row].value)
            if share <= 1:
                value = "awarded_in_full" if share == 1 else "awarded_in_part"
                yield replace(award, question="compensation_decision", value=value, rule="compensation.decision")

    def _currency_of(self, found: FoundAnswer) -> str:
        return self.judged.slots["amount"][found.place][0].detail

    def _by_rules(self) -> Iterator[FoundAnswer]:
        for match, rule in self._book.rules.matches(self.text, self.judged.slots):
            if not self._applies(match, rule):
                continue
            value = _value(match.slot, rule)
            if not value or (rule.question == "documents_read" and self._instance.is_again):
                continue
            words, place = self._reach(match, rule), -1 if match.slot is None else match.slot.first
            for row in self._whose.rows(match, rule.row):
                if rule.row == "effect":
                    row = self._verdict.effect_row(value)
                yield found_at(self.judged, rule.question, row, value, rule.id, words, place)

    def _applies(self, match: PatternMatch, rule: Rule) -> bool:
        place = match.first
        if rule.country not in ("", self._law.country):
            return False
        is_of_first = rule.question == "decision_date"
        is_late = self._instance.is_again or self._instance.was_retried
        if rule.instance not in self._instance.of_rules or (is_of_first and is_late):
            return False
        if not self._reads(place, rule) or (rule.question in _OF_TRAFFICKING and self._is_of_other_count(place)):
            return False
        if rule.when and (not rule.when & self._verdict.kinds or self._verdict.is_of_acquittal(place)):
            return False
        kinds = {kind for each in range(match.first, match.last) for kind in self.judged.excluded.get(each, ())}
        if self.zones.of[place] is Zone.OPERATIVE:
            kinds.discard("claimed")  # what defendants asked of victims is told there, not what parties ask of courts
        if kinds - rule.allows:
            return False
        if rule.question == "indictment_date" and self._is_of_decision(match):
            return False
        if rule.question == "offence_start_date" and self._begins_earlier(match):
            return False
        if rule.question == "offence_end_date" and rule.value in _MOMENTS and self._goes_on(match):
            return False
        return not (rule.is_affirmed and self._is_negated(match))

    def _is_of_other_count(self, place: int) -> bool:
        """Return whether a word tells of another offence than trafficking, which the count names at its end."""
        if not self._names_last or self.zones.of[place] is not Zone.OPERATIVE:
            return False
        articles = [each for each in self.judged.articles if self.zones.of[each.first] is Zone.OPERATIVE]
        named = next((each for each in articles if place <= each.first < place + _COUNT), None)
        if named is None or named.kind.startswith(TRAFFICKING) or self.judged.is_requalified(named.first):
            return False
        return any(each.kind.startswith(TRAFFICKING) for each in articles)

    def _reads(self, place: int, rule: Rule) -> bool:
        """Return whether a rule reads where a word stands: in its zones or regions, or in personal data."""
        if self._whose.block_at(place) is None:
            is_marked = bool(self._marked.get(place, frozenset()) & rule.zones)
            return "personal" not in rule.zones and (is_marked or self.zones.of[place] in rule.zones)
        if rule.row in _OF_VICTIMS or rule.question in _OF_OFFENCE:
            return False
        return "personal" in rule.zones or bool(
            ({self.zones.of[place]} | self._marked.get(place, frozenset())) & rule.zones
        )

    def _goes_on(self, match: PatternMatch) -> bool:
        """Return whether the zone has a later day than that of an offence, soon after it: it may have gone on."""
        if match.slot is None:
            return False
        day, zone = match.slot.value, self.zones.of[match.first]
        return any(
            self.zones.of[place] is zone and day[: len(slot.value)] < slot.value[: len(day)]
            for place, slots in self.judged.slots.get("date", {}).items()
            if self._whose.block_at(place) is None
            and not self.judged.excluded.get(place, frozenset()) & {"convictions", "law_paper"}
            for slot in slots
            if int(slot.value[:4]) <= int(day[:4]) + _EARLIER
        )

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

    def _is_negated(self, match: PatternMatch) -> bool:
        """Return whether a negation stands before a term, or right behind it: `posebne radnje nisu primenjene`."""
        clause = self.text.clauses[match.first]
        return any(
            self.text.words[place] in self._book.negations
            for place in range(max(0, match.first - _NEGATED), min(match.last + 1, len(self.text.words)))
            if self.text.clauses[place] == clause
        )

    def _reach(self, match: PatternMatch, rule: Rule) -> tuple[int, int]:
        if match.slot is not None and match.slot.kind == "same_day":
            return int(match.slot.detail), match.last
        if rule.reach == "clause":
            return self._clause(match.first, match.last)
        if rule.reach == "line":
            return self.judged.line_of(match.first, match.last)
        if rule.reach == "sentence":
            return self.text.sentence_start(match.first), self.text.sentence_end(match.last - 1)
        if rule.reach == "wide":
            return self.judged.phrase(match.first, match.last, _FAR_AROUND)
        if rule.value == "gives":
            return self.judged.phrase(match.first, match.last)
        return match.first, match.last

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
            if person.is_firm:
                yield found_at(judged, "defendant_kind", row, LEGAL, "defendants.kind", person.block)
                continue
            mention = next(each for each in person.mentions if each.first == person.block[0])
            words = judged.naming(mention.first), min(mention.last + _DATA, person.block[1])
            yield found_at(judged, "defendant_label", row, person.label, "defendants.label", words)
            if person.is_unclear:
                continue
            yield found_at(judged, "defendant_kind", row, "natural", "defendants.kind", (words[0], person.block[1]))
            for fact in defendant_facts(judged, person, self._law.country, self._book.countries, (offence, decision)):
                rule = fact.question.replace("_", "s.", 1)
                yield found_at(
                    judged, fact.question, row, fact.value, rule, (min(fact.first, mention.first), fact.last)
                )
        for number, person in enumerate(people.victims, 1):
            row = f"victims[{number}]"
            mention = person.mentions[0]
            listed = judged.listed_with(mention)
            words = judged.naming(listed[0]), listed[1]
            yield found_at(judged, "victim_label", row, person.label, "victims.label", words)
            if person.is_unclear:
                continue
            for fact in victim_facts(judged, person, self._law.country, self._book.countries, offence):
                rule = fact.question.replace("_", "s.", 1)
                yield found_at(judged, fact.question, row, fact.value, rule, judged.phrase(fact.first, fact.last))


def _by_kind(slots: Sequence[Slot]) -> Slots:
    found: dict[str, dict[int, list[Slot]]] = defaultdict(lambda: defaultdict(list))
    for slot in slots:
        found[slot.kind][slot.first].append(slot)
    return {kind: dict(places) for kind, places in found.items()}


def _regions(
    text: FoldedJudgment, regions: Mapping[str, Sequence[PatternMatch]], zones: Zones
) -> dict[int, frozenset[str]]:
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
    rivals["demanded"] = "awarded"
    places["awarded"] = sorted(
        match.first for match in regions.get("awarded", ()) if not text.words[match.first].startswith(_NO_VERB)
    )
    until: dict[str, int] = {}
    for first, kind in starts:
        end = text.announced_end(text.sentence_end(first))
        if kind in rivals:
            others = places[rivals[kind]]
            following = bisect_right(others, first)
            end = min((end, *others[following : following + 1]))
        begin = text.sentence_start(first) if kind == "charged" else first
        if kind == "confiscated" and not any(first - _BEFORE_VERB <= each < first for each in places["awarded"]):
            begin = max(first - _BEFORE_VERB, text.sentence_start(first))
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

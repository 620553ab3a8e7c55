"""Proposes answers from a judgment: rules per zone, values, rows, merging, conflicts, and the gate."""

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from tipcoder.analysis.guided.charges import JudgmentVerdict, ReadingState, find_verdict
from tipcoder.analysis.guided.heading import HeadingLine, read_heading
from tipcoder.analysis.guided.law import OTHER_OFFENCE, CountryLaw
from tipcoder.analysis.guided.patterns import PatternMatch, Slots
from tipcoder.analysis.guided.personal import defendant_facts, victim_facts
from tipcoder.analysis.guided.persons import Person, find_people
from tipcoder.analysis.guided.rows import is_label, rows_above
from tipcoder.analysis.guided.rules import Measured, Rule, RuleBook
from tipcoder.analysis.guided.tokens import FoldedJudgment, fold_judgment
from tipcoder.analysis.guided.values import Slot, find_slots
from tipcoder.analysis.guided.zones import Zones, divide, excluded_words
from tipcoder.domain.passages import whole_text
from tipcoder.domain.proposed_answers import GuidedReading, ProposedAnswer, ProvingPassage, Zone

_RANK = {Zone.OPERATIVE: 0, Zone.INTRODUCTION: 1, Zone.HEADING: 2, Zone.REASONS: 3, Zone.REMEDY: 4, Zone.SIGNATURE: 5}
_APPEAL = ("apelacion", "apelit", "apel", "vrhovn", "vrhoven", "suprem", "kasacion", "larte")
_FILE_WORDS = re.compile(r"^(?:dosar\w*\s+(?:penal\s+)?nr\.?|nr\.?|posl\.?\s*br\.?|посл\.?\s*бр\.?)\s*", re.IGNORECASE)
_TOP = 25
"""Words at the top among which a court of appeal is named."""
_TRAFFICKING = "trafficking"
_AROUND = 5
"""Words on each side of a term that its passage has."""
_NEGATED = 4
"""Words before a term among which a negation makes it void."""


@dataclass(frozen=True, slots=True)
class ReadQuestions:
    """What guided reading knows of a form: the names of its questions, and those that have several answers."""

    names: Collection[str]
    multiple: Collection[str]


@dataclass(frozen=True, slots=True)
class _FoundAnswer:
    question: str
    row: str
    value: str
    rule: str
    passage: ProvingPassage
    rank: int


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
    answers = list(_merged(found, judgment, measured))
    passed = [answer for answer in answers if _passes(answer, measured, language)]
    labels = {answer.row for answer in passed if is_label(answer)}
    proposals = [answer for answer in passed if labels.issuperset(rows_above(answer.row))]
    kept = {(answer.question, answer.row, answer.value) for answer in proposals}
    withheld = [answer for answer in answers if (answer.question, answer.row, answer.value) not in kept]
    return GuidedReading(language, finder.zones.in_text(text), tuple(proposals), tuple(withheld))


def _passes(answer: ProposedAnswer, measured: Mapping[str, Measured], language: str) -> bool:
    known = measured.get(answer.rule)
    return known is not None and known.proposes(language)


def _merged(found: Sequence[_FoundAnswer], judgment: int, measured: Mapping[str, Measured]) -> Iterator[ProposedAnswer]:
    """Yield one answer for each question, row and value: its passage is the best, the others stand in `also`."""
    groups: dict[tuple[str, str, str], list[_FoundAnswer]] = defaultdict(list)
    for each in found:
        groups[each.question, each.row, each.value].append(each)
    answers = []
    for (question, row, value), several in groups.items():
        several.sort(key=lambda each: (each.rank, each.passage))
        best = several[0]
        known = measured.get(best.rule, Measured())
        also = tuple(sorted({each.passage for each in several[1:]} - {best.passage}))
        answers.append(
            ProposedAnswer(
                question=question,
                row=row,
                value=value,
                judgment=judgment,
                passage=best.passage,
                also=also,
                rule=best.rule,
                right=known.right,
                tried=known.tried,
                new_row=bool(row),
            )
        )
    yield from sorted(
        answers,
        key=lambda answer: (answer.passage.start, answer.passage.end, answer.question, answer.row, answer.value),
    )


def with_conflicts(answers: Sequence[ProposedAnswer], questions: ReadQuestions) -> list[ProposedAnswer]:
    """Return answers with a number for rivals: different values of a single-valued question in one row."""
    rivals: dict[tuple[str, str], list[ProposedAnswer]] = defaultdict(list)
    for answer in answers:
        rivals[answer.question, answer.row].append(answer)
    numbers: dict[tuple[str, str], int] = {}
    for key, several in rivals.items():
        if len(several) > 1 and key[0] not in questions.multiple:
            numbers[key] = len(numbers) + 1
    return [replace(answer, conflict=numbers.get((answer.question, answer.row))) for answer in answers]


class _Finder:
    """A judgment at work: what was found in it, and the answers that follow."""

    def __init__(self, text: FoldedJudgment, book: RuleBook, law: CountryLaw) -> None:
        self.text = text
        self._book = book
        self._law = law
        self.zones: Zones = divide(text, book.language, book.markers)
        slots = _by_kind(find_slots(text))
        people = find_people(text, self.zones, book.cues)
        regions: dict[str, list[PatternMatch]] = defaultdict(list)
        for match, kind in book.regions.matches(text, slots):
            regions[kind].append(match)
        excluded = excluded_words(text, slots, book.excluded)
        self.judged = ReadingState(text, self.zones, slots, people, law.articles(text), regions, excluded, book.cues)
        self._is_appeal = any(word.startswith(_APPEAL) for word in text.words[:_TOP]) or self._again(regions)
        self._verdict = JudgmentVerdict((), (), ()) if self._is_appeal else find_verdict(self.judged, book.sentences)
        self._marked = _regions(text, regions)

    def _again(self, regions: Mapping[str, Sequence[PatternMatch]]) -> bool:
        """Return whether the case was decided before: then it is no decision of first instance."""
        allowed = (Zone.HEADING, Zone.INTRODUCTION)
        return any(self.zones.of[match.first] in allowed for match in regions.get("retrial", ()))

    def all(self) -> Iterator[_FoundAnswer]:
        """Yield all answers that any rule finds."""
        found = list(_settled(list(self._by_rules())))
        found += self._heading(_only_year(found, "decision_date"))
        yield from found
        yield from self._rows(found)
        yield from self._decided()

    def _found(self, question: str, row: str, value: str, rule: str, first: int, last: int) -> _FoundAnswer:
        return _FoundAnswer(question, row, value, rule, self.text.passage(first, last), _RANK[self.zones.of[first]])

    def _heading(self, decided: str) -> Iterator[_FoundAnswer]:
        """Yield number and court; `decided` is the year of the decision, "" where it is not known."""
        first_page = self.text.normal.original.split("\f", 1)[0]
        heading = read_heading(first_page)
        if heading.number_line is not None:
            yield self._line("case_number", _bare_number(heading.file_number), "case.number", heading.number_line)
        if self._is_appeal:
            return
        spans = {zone: last for _, last, zone in self.zones.spans}
        end = spans.get(Zone.INTRODUCTION) or spans.get(Zone.HEADING, 0)
        for first, last, term in self._law.courts_named(self.text, end, decided):
            first, last = self._clause(first, last)
            yield self._found("court", "", term.code, "court.name", first, last)
            if level := term.columns.get("kind"):
                yield self._found("court_level", "", level, "court.level", first, last)
            break

    def _line(self, question: str, value: str, rule: str, line: HeadingLine) -> _FoundAnswer:
        return _FoundAnswer(question, "", value, rule, self.text.passage_of(line.start, line.end), _RANK[Zone.HEADING])

    def _by_rules(self) -> Iterator[_FoundAnswer]:
        for match, rule in self._book.rules.matches(self.text, self.judged.slots):
            if not self._applies(match, rule):
                continue
            value = _value(match.slot, rule)
            if not value:
                continue
            first, last = self._reach(match, rule)
            for row in self._row_of(match, rule):
                yield self._found(rule.question, row, value, rule.id, first, last)

    def _applies(self, match: PatternMatch, rule: Rule) -> bool:
        place = match.first
        if rule.instance != "any" and (rule.instance == "appeal") != self._is_appeal:
            return False
        if (
            self.zones.of[place] not in rule.zones
            and not (self._marked.get(place, frozenset()) & rule.zones)
            and not ("personal" in rule.zones and self._block_at(place) is not None)
        ):
            return False
        if "personal" in rule.zones and self._block_at(place) is None:
            return False
        if rule.when and not rule.when & self._kinds:
            return False
        kinds = {kind for each in range(match.first, match.last) for kind in self.judged.excluded.get(each, ())}
        if kinds - rule.allows:
            return False
        return not (rule.is_affirmed and self._is_negated(match))

    @property
    def _kinds(self) -> frozenset[str]:
        """Kinds of verdicts, and whether somebody was convicted of trafficking."""
        trafficking = any(
            charge.outcome.startswith("convicted")
            and (charge.other_kind or charge.article.kind).startswith(_TRAFFICKING)
            for charge in self._verdict.charges
        )
        return self._verdict.kinds | ({_TRAFFICKING} if trafficking else set())

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
        if rule.reach == "sentence":
            return self.text.sentence_start(match.first), self.text.sentence_end(match.last - 1)
        if rule.value == "gives":
            return self._phrase(match.first, match.last)
        return match.first, match.last

    def _phrase(self, first: int, last: int) -> tuple[int, int]:
        """Return words with a few around them, in their sentence: what a term stands for is seen by its neighbours."""
        begin, end = self.text.sentence_start(first), self.text.sentence_end(last - 1)
        return max(begin, first - _AROUND), min(end, last + _AROUND)

    def _clause(self, first: int, last: int) -> tuple[int, int]:
        clauses = self.text.clauses
        while first and clauses[first - 1] == clauses[first]:
            first -= 1
        while last < len(clauses) and clauses[last] == clauses[last - 1]:
            last += 1
        return first, last

    def _block_at(self, place: int) -> int | None:
        for number, person in enumerate(self.judged.people.defendants):
            if person.block[0] <= place < person.block[1]:
                return number
        return None

    def _row_of(self, match: PatternMatch, rule: Rule) -> Iterator[str]:
        people = self.judged.people
        if not rule.row:
            yield ""
        elif rule.row == "defendants":
            yield from (f"defendants[{number}]" for number in range(1, len(people.defendants) + 1))
        elif rule.row == "victims":
            yield from (f"victims[{number}]" for number in range(1, len(people.victims) + 1))
        elif rule.row == "defendant":
            yield from (
                f"defendants[{number + 1}]"
                for number in self._whom(match, people.defendants, self.judged.defendants_before)
            )
        elif rule.row == "each_victim" and not self._named_in_sentence(match):
            yield from (f"victims[{number}]" for number in range(1, len(people.victims) + 1))
        else:
            yield from (
                f"victims[{number + 1}]" for number in self._whom(match, people.victims, self.judged.victims_before)
            )

    def _whom(
        self, match: PatternMatch, persons: Sequence[Person], named_before: Callable[[int, int], Sequence[int]]
    ) -> Sequence[int]:
        if persons is self.judged.people.defendants and (own := self._block_at(match.first)) is not None:
            return (own,)
        begin, end = self.text.sentence_start(match.first), self.text.sentence_end(match.last - 1)
        numbers = named_before(match.last, begin) or named_before(end, begin)
        if len(persons) == 1 and not self._names_others(match):
            return (0,)
        return [number for number in numbers if not persons[number].is_unclear]

    def _named_in_sentence(self, match: PatternMatch) -> bool:
        begin, end = self.text.sentence_start(match.first), self.text.sentence_end(match.last - 1)
        return bool(self.judged.victims_before(end, begin))

    def _names_others(self, match: PatternMatch) -> bool:
        """Return whether a match names somebody who is neither defendant nor victim."""
        people = self.judged.people
        return any(
            match.first <= mention.first < match.last
            and people.defendant_at(mention) is None
            and people.victim_at(mention) is None
            for mention in people.mentions
        )

    def _rows(self, found: Sequence[_FoundAnswer]) -> Iterator[_FoundAnswer]:
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

    def _decided(self) -> Iterator[_FoundAnswer]:
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
                if charge.outcome:
                    outcome = self._plea(charge.outcome)
                    yield self._found(
                        "charge_outcome", path, outcome, f"charges.{charge.outcome}", *charge.outcome_words
                    )
                if charge.other_kind:
                    yield self._found(
                        "charge_requalified_to", path, charge.other_kind, "charges.requalified", *charge.other_words
                    )
            yield from self._sentenced(number, row)
        yield from self._case_outcome()

    def _charge_path(self, row: str, defendant: int, place: int) -> str:
        """Return the row of a charge: offences that no term names have none."""
        before = self._verdict.charges_of(defendant)[: place + 1]
        return f"{row}/charges[{sum(charge.article.code != OTHER_OFFENCE for charge in before)}]"

    def _plea(self, outcome: str) -> str:
        is_plea = any("plea" in each for each in self._pleas)
        return "convicted_on_plea" if is_plea and outcome == "convicted_as_charged" else outcome

    @property
    def _pleas(self) -> Sequence[str]:
        regions = self.judged.regions.get("plea", ())
        allowed = (Zone.HEADING, Zone.INTRODUCTION, Zone.OPERATIVE)
        return ["plea"] if any(self.zones.of[match.first] in allowed for match in regions) else []

    def _sentenced(self, number: int, row: str) -> Iterator[_FoundAnswer]:
        counts: dict[int, int] = defaultdict(int)
        totals = [
            each
            for each in self._verdict.sentences
            if each.defendant == number and each.charge is None and each.type != "fine"
        ]
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
            yield self._found("sentence_type", path, sentence.type, f"sentence.{sentence.type}", *words)
            yield self._found("sentence_instance", path, "first_instance", f"sentence.{sentence.type}", *words)
            if sentence.months:
                yield self._found("sentence_months", path, sentence.months, "sentence.months", *words)
            if sentence.amount:
                yield self._found("fine_amount", path, sentence.amount, "fine.amount", *words)
                yield self._found("fine_currency", path, sentence.currency, "fine.currency", *words)

    def _case_outcome(self) -> Iterator[_FoundAnswer]:
        kinds = {section.kind for section in self._verdict.sections}
        if not kinds:
            return
        guilty = [charge for charge in self._verdict.charges if charge.outcome.startswith("convicted")]
        trafficking = [
            charge for charge in guilty if (charge.other_kind or charge.article.kind).startswith(_TRAFFICKING)
        ]
        if trafficking:
            words, value = trafficking[0].outcome_words, "convicted_of_trafficking"
        elif guilty and kinds == {"guilty"}:
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


def _regions(text: FoldedJudgment, regions: Mapping[str, Sequence[PatternMatch]]) -> Mapping[int, frozenset[str]]:
    """Return the regions that each word stands in: from the words that begin one to the end of their sentence."""
    marked: dict[int, frozenset[str]] = {}
    starts = sorted((match.first, kind) for kind, several in regions.items() for match in several)
    rivals = {"mitigating", "aggravating"}
    for first, kind in starts:
        end = text.sentence_end(first)
        if kind in rivals:
            end = min(
                (place for place, other in starts if first < place < end and other in rivals - {kind}), default=end
            )
        for place in range(first, end):
            marked[place] = marked.get(place, frozenset()) | {kind}
    return marked


def _value(slot: Slot | None, rule: Rule) -> str:
    if rule.value == "gives":
        return rule.gives
    if slot is None:
        return ""
    return slot.detail if rule.value in ("end", "currency") else slot.value


def _bare_number(number: str) -> str:
    """Return the number of a file without the words that say that it is one: `Dosarul nr. 1-318/2021` is 1-318/2021."""
    return _FILE_WORDS.sub("", number).strip(" .")


def _settled(found: Sequence[_FoundAnswer]) -> Iterator[_FoundAnswer]:
    """Yield answers without those that others make void.

    Of several periods the first day and the last one count; who is in custody is not free, though it is said as well.
    """
    starts = [each.value for each in found if each.question == "offence_start_date"]
    ends = [each.value for each in found if each.question == "offence_end_date"]
    held = {each.row for each in found if each.question == "defendant_detained" and each.value == "yes"}
    for each in found:
        is_later = each.question == "offence_start_date" and each.value != min(starts)
        is_earlier = each.question == "offence_end_date" and each.value != max(ends)
        is_free = each.question == "defendant_detained" and each.value == "no" and each.row in held
        if not (is_later or is_earlier or is_free):
            yield each


def _only_year(found: Sequence[_FoundAnswer], question: str) -> str:
    years = {each.value[:4] for each in found if each.question == question}
    return years.pop() if len(years) == 1 else ""

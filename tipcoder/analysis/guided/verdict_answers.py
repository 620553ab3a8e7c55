"""Answers what was charged and decided: charges, sentences, the outcome of the case, and what an appeal changed."""

from collections import defaultdict
from collections.abc import Iterator

from tipcoder.analysis.guided.appeals import changed_sentences
from tipcoder.analysis.guided.instances import JudgmentInstance
from tipcoder.analysis.guided.law import OTHER_OFFENCE, UNKNOWN_KIND
from tipcoder.analysis.guided.match_owners import DECISION
from tipcoder.analysis.guided.merging import FoundAnswer, found_at
from tipcoder.analysis.guided.patterns import PatternMatch
from tipcoder.analysis.guided.reading_state import ReadingState
from tipcoder.analysis.guided.verdicts import JudgmentVerdict
from tipcoder.domain.proposed_answers import Zone

TRAFFICKING = "trafficking"
"""Beginning of the kinds of offences of trafficking."""
_BEFORE_REASONS = (Zone.HEADING, Zone.INTRODUCTION, Zone.OPERATIVE)


class VerdictAnswers:
    """The verdict of a judgment as answers, in the rows of its defendants."""

    def __init__(self, judged: ReadingState, verdict: JudgmentVerdict, instance: JudgmentInstance) -> None:
        self._judged = judged
        self._verdict = verdict
        self._instance = instance
        self._effects: dict[str, int] = {}

    @property
    def kinds(self) -> frozenset[str]:
        """Kinds of verdicts, and whether somebody was convicted of trafficking."""
        trafficking = any(kind.startswith(TRAFFICKING) for kind, _ in self._convicted())
        return self._verdict.kinds | ({TRAFFICKING} if trafficking or self._is_upheld else set())

    def is_of_acquittal(self, place: int) -> bool:
        """Return whether a word stands in a part of the operative part that convicts nobody, beside others that do."""
        part = next((each for each in self._verdict.sections if each.begin <= place < each.end), None)
        return part is not None and part.kind in ("acquitted", "discontinued") and "guilty" in self._verdict.kinds

    def _convicted(self, *, of_first: bool = False) -> Iterator[tuple[str, tuple[int, int]]]:
        """Yield the kinds of offences of convictions, or those of the first one alone, with the words that convict."""
        for charge in (of_first and self._verdict.told) or self._verdict.charges:
            if charge.outcome.startswith("convicted"):
                is_other = charge.outcome == "convicted_of_other_offence"  # an appeal may make another of it later
                yield charge.other_kind if is_other else charge.article.kind, charge.outcome_words
        if not (self._instance.is_appeal or of_first):
            yield from self._verdict.convicted

    @property
    def _is_upheld(self) -> bool:
        """Return whether a judgment on appeal is about a conviction of trafficking, which its reasons tell of."""
        return self._instance.is_appeal and any(
            charge.outcome == "convicted_as_charged" and charge.article.kind.startswith(TRAFFICKING)
            for charge in self._verdict.charges
        )

    def answers(self) -> Iterator[FoundAnswer]:
        """Yield the answers about charges and sentences, the outcome of the case, and what an appeal changed."""
        people = self._judged.people
        for number, person in enumerate(people.defendants):
            if person.is_unclear:
                continue
            row = f"defendants[{number + 1}]"
            for place, charge in enumerate(self._verdict.charges_of(number)):
                if charge.article.code == OTHER_OFFENCE:
                    continue
                path = self._charge_path(row, number, place)
                article = charge.article
                yield found_at(
                    self._judged, "charge_article", path, article.code, "charges.article", (article.first, article.last)
                )
                if outcome := self._plea(charge.outcome, number):
                    words = self._judged.phrase(*charge.outcome_words)
                    yield found_at(self._judged, "charge_outcome", path, outcome, "charges.outcome", words)
                if charge.other_kind:
                    yield found_at(
                        self._judged,
                        "charge_requalified_to",
                        path,
                        charge.other_kind,
                        "charges.requalified",
                        self._judged.phrase(*charge.other_words),
                    )
            yield from self._sentenced(number, row)
        yield from self._case_outcome()
        for effect, words in changed_sentences(self._judged, self._verdict):
            row = self.effect_row(effect)
            yield found_at(self._judged, "effect_outcome", row, effect, "decision.effects", self._judged.phrase(*words))

    def effect_row(self, effect: str) -> str:
        """Return the row of what an appeal did, the same one for the same effect."""
        return f"{DECISION}/effects[{self._effects.setdefault(effect, len(self._effects) + 1)}]"

    def _charge_path(self, row: str, defendant: int, place: int) -> str:
        """Return the row of a charge: offences that no term names have none."""
        before = self._verdict.charges_of(defendant)[: place + 1]
        return f"{row}/charges[{sum(charge.article.code != OTHER_OFFENCE for charge in before)}]"

    def _plea(self, outcome: str, number: int) -> str:
        """Return an outcome, that of a plea where one was accepted; "" where it is not said who admitted the facts."""
        if outcome != "convicted_as_charged":
            return outcome
        if self._before_reasons("admission_of_all"):
            return "convicted_on_plea"
        if admissions := self._before_reasons("admission"):
            admitted = {each for match in admissions for each in self._named_with(match)}
            if len(self._judged.people.defendants) == 1 or number in admitted:
                return "convicted_on_plea"
            return outcome if admitted else ""
        return "convicted_on_plea" if self._before_reasons("plea") else outcome

    def _named_with(self, match: PatternMatch) -> Iterator[int]:
        """Yield the defendants whom the sentence of a match names."""
        begin, end = self._judged.text.sentence_start(match.first), self._judged.text.sentence_end(match.first)
        people = self._judged.people
        named = (people.defendant_at(each) for each in people.mentions if begin <= each.first < end)
        yield from (number for number in named if number is not None)

    def _before_reasons(self, region: str) -> list[PatternMatch]:
        found = self._judged.regions.get(region, ())
        return [match for match in found if self._judged.zones.of[match.first] in _BEFORE_REASONS]

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
                    yield found_at(
                        self._judged,
                        "total_sentence_type",
                        row,
                        sentence.type,
                        "total.type",
                        self._judged.phrase(*words),
                    )
                    yield found_at(self._judged, "total_sentence_months", row, sentence.months, "total.months", words)
                continue
            if self._verdict.charges_of(number)[sentence.charge].article.code == OTHER_OFFENCE:
                continue
            counts[sentence.charge] += 1
            path = f"{self._charge_path(row, number, sentence.charge)}/sentences[{counts[sentence.charge]}]"
            around = self._judged.phrase(*words)
            rule = sentence.rule
            yield found_at(self._judged, "sentence_type", path, sentence.type, rule, around)
            yield found_at(
                self._judged,
                "sentence_instance",
                path,
                sentence.instance or self._instance.of_sentences,
                rule,
                around,
            )
            if sentence.months:
                yield found_at(self._judged, "sentence_months", path, sentence.months, "sentence.months", words)
            if sentence.amount:
                yield found_at(self._judged, "fine_amount", path, sentence.amount, "fine.amount", words)
                yield found_at(self._judged, "fine_currency", path, sentence.currency, "fine.amount", words)

    def _case_outcome(self) -> Iterator[FoundAnswer]:
        kinds = {section.kind for section in self._verdict.sections}
        is_told = self._instance.is_appeal or self._instance.is_again
        if not (kinds or is_told):
            return
        charges = self._verdict.told or self._verdict.charges
        guilty = [charge for charge in charges if charge.outcome.startswith("convicted")]
        convicted = self._convicted(of_first=self._instance.is_again)
        trafficking = [words for kind, words in convicted if kind.startswith(TRAFFICKING)]
        if trafficking:
            words, value = trafficking[0], "convicted_of_trafficking"
        elif (
            guilty and (is_told or "guilty" in kinds) and all(charge.article.kind != UNKNOWN_KIND for charge in guilty)
        ):
            words, value = guilty[0].outcome_words, "convicted_of_other_offence"
        elif is_told:
            if {charge.outcome for charge in charges} != {"acquitted"}:
                return
            words, value = charges[0].outcome_words, "acquitted"
        elif kinds in ({"acquitted"}, {"discontinued"}):
            first = self._verdict.sections[0]
            words, value = (first.begin, first.words), kinds.pop()
        else:
            return
        yield found_at(self._judged, "first_instance_outcome", "", value, "case.outcome", self._judged.phrase(*words))

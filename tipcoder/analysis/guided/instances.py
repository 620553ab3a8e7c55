"""Says of which instance a judgment is, by which courts, and under which number the case was heard first."""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise

from tipcoder.analysis.guided.heading import MARK, read_heading
from tipcoder.analysis.guided.law import CountryLaw
from tipcoder.analysis.guided.match_owners import DECISION
from tipcoder.analysis.guided.merging import RANK, FoundAnswer, found_at
from tipcoder.analysis.guided.patterns import PatternMatch
from tipcoder.analysis.guided.reading_state import ReadingState
from tipcoder.analysis.guided.tokens import FoldedJudgment, Slot
from tipcoder.domain.folding import fold
from tipcoder.domain.proposed_answers import Zone
from tipcoder.domain.taxonomies import Term

_APPEAL = ("decizie", "apelacion", "apelit", "apel", "vrhovn", "vrhoven", "suprem", "kasacion", "larte")
_THIRD = ("vrhovn", "vrhoven", "suprem", "kasacion", "larte")
"""Beginnings of words of the names of supreme courts."""
_AREA = ("podrucj", "podracj")
"""Beginnings of words for the area of a court, under which courts of first instance stand."""
_TOP = 25
"""Words at the top among which a court of appeal is named."""
_EARLY = (Zone.HEADING, Zone.INTRODUCTION)
_FIRST_NUMBER = re.compile(
    rf"(?:[Pp]resud|[Пп]ресуд|PRESUD|ПРЕСУД)\w+\s(?P<between>[^;]{{0,110}}?){MARK}(?=(?P<behind>[^;]{{0,40}}))"
    r"|(?<![\w/-])(?P<bare>1-\d+/\d{2,4})(?!\d)"
)
"""File number of the decision that was appealed: `presude Višeg suda u Nišu K. 12/18`, `dosarul nr. 1-12/2018`."""
_DECISIONS = ("presud", "sentint")
"""Beginnings of words for a judgment that names its day behind it: `presudom ovog suda K. 12/18 od 3.5.2019`."""
_BEFORE_DAY = ("od", "din")
_NAME_OF_COURT = ("sud", "judecatori", "tribunal", "instant")
_NO_FIRST_DECISION = (
    "apelacion",
    "vrhovn",
    "vrhoven",
    "suprem",
    "optuz",
    "obvinitel",
    "obvineni",
    "resenj",
    "rjesenj",
    "rechizit",
)
_BACK_TO_DECISION = 22
"""Words before a day among which the judgment is named."""
_CONVICTED_BEFORE = ("osudivan", "osuduvan", "antecedent", "pravosna", "pravnosna", "pravosil")
_PROCEEDINGS = ("postup", "postap", "pretres", "rasprav")
_ANNULLED = ("ukinut", "ukinat", "vracen", "vraten", "casat", "prish")
_ASKED = ("predlag", "predlaz", "predloz", "solicit", "cer", "kerko", "trazi", "bara", "pobara")
"""Beginnings of words of who asks for something."""
_A_COURT = re.compile(r"\b(?:sud|суд)", re.IGNORECASE)
_KEEPS_NUMBER = frozenset({"ALB"})
"""Countries where a case has one number in all instances."""


def is_on_appeal(text: FoldedJudgment) -> bool:
    """Return whether a judgment is one on appeal, by the words at its top."""
    return any(
        word.startswith(_APPEAL) and not following.startswith(_AREA)
        for word, following in pairwise(text.words[: _TOP + 1])
    )


class JudgmentInstance:
    """Instance of a judgment: on appeal or not, the first time or again."""

    def __init__(self, judged: ReadingState, law: CountryLaw, *, is_appeal: bool) -> None:
        self._judged = judged
        self._text = judged.text
        self._law = law
        self.is_appeal = is_appeal

    @cached_property
    def _again(self) -> PatternMatch | None:
        """Words that say that the case was decided before."""
        found = self._judged.regions.get("retrial", ())
        return next((match for match in found if self._judged.zones.of[match.first] in _EARLY), None)

    @property
    def is_again(self) -> bool:
        """Return whether the case was decided before: then it is no decision of first instance."""
        return self._again is not None

    @property
    def was_retried(self) -> bool:
        """Return whether a judgment on appeal tells that the case was tried again."""
        found = self._judged.regions.get("retrial", ())
        return self.is_appeal and any(
            self._judged.zones.of[match.first] is Zone.REASONS and self._is_told(match) for match in found
        )

    def _is_told(self, match: PatternMatch) -> bool:
        """Return whether a sentence tells that a case was tried again, and not that somebody asks for it."""
        begin, end = self._text.sentence_start(match.first), self._text.sentence_end(match.first)
        words = self._text.words[begin:end]
        was_again = self._text.words[match.last - 1].startswith(_PROCEEDINGS)
        is_told = was_again or any(word.startswith(_ANNULLED) for word in words)
        return is_told and not any(word.startswith(_ASKED) for word in words)

    @property
    def of_sentences(self) -> str:
        """The instance of the sentences that the operative part has."""
        return "retrial" if self.is_again else "first_instance"

    @cached_property
    def later(self) -> str:
        """The instance of the decision that a judgment on appeal is, or that a retrial follows."""
        top = self._text.words[:_TOP]
        return "third_instance" if self.is_appeal and any(word.startswith(_THIRD) for word in top) else "appeal"

    @cached_property
    def of_rules(self) -> frozenset[str]:
        """What rules call the instances whose judgments they read, for this one."""
        if self.is_appeal:
            return frozenset({"any", "later", *({"second"} if self.later != "third_instance" else ())})
        return frozenset({"any", "first", *({"again"} if self.is_again else ())})

    def answers(self, decided: str) -> Iterator[FoundAnswer]:
        """Yield number and courts; `decided` is the year of the decision, "" where it is not known."""
        yield from self._number()
        yield from self._document()
        spans = {zone: last for _, last, zone in self._judged.zones.spans}
        end = spans.get(Zone.INTRODUCTION) or spans.get(Zone.HEADING, 0)
        named = [
            (self._judged.line_of(first, last), term)
            for first, last, term in self._law.courts_named(self._text, end, decided)
        ]
        first_courts = [each for each in named if each[1].columns.get("kind")]
        for words, term in first_courts[:1]:
            yield found_at(self._judged, "court", "", term.code, "court.name", words)
            yield found_at(self._judged, "court_level", "", str(term.columns["kind"]), "court.level", words)
        if not first_courts and not self.is_appeal:
            yield from self._former_court(end, decided)
        if self.is_appeal or self.is_again:
            yield from self._later_court(named)

    def first_decision(self) -> Iterator[FoundAnswer]:
        """Yield the day of the decision of first instance, where a judgment on appeal or a retrial tells it.

        Of a case that was tried again it is the earliest that is told; an appeal after a retrial must tell of both.
        """
        if not (self.is_appeal or self.is_again):
            return
        told = list(self._days_told())
        early = [each for each in told if self._judged.zones.of[each.first] is not Zone.REASONS]
        is_again = self.is_again or self.was_retried
        several = told if is_again else early or told
        days = sorted({each.value for each in several})
        if not days or (len(days) > 1 and not is_again) or (len(days) == 1 and self.was_retried):
            return
        for each in several:
            if each.value == days[0]:
                words = (each.first, each.last)
                yield found_at(self._judged, "decision_date", "", each.value, "decision.date", words, each.first)

    def _days_told(self) -> Iterator[Slot]:
        """Yield the days of judgments of courts of first instance that are told, but for earlier convictions."""
        words, text = self._text.words, self._text
        blocks = [person.block for person in self._judged.people.defendants]
        for place, slots in sorted(self._judged.slots.get("date", {}).items()):
            if words[place - 1] not in _BEFORE_DAY or any(first <= place < last for first, last in blocks):
                continue
            begin = max(place - _BACK_TO_DECISION, text.sentence_start(place))
            decision = next((at for at in range(place - 1, begin - 1, -1) if words[at].startswith(_DECISIONS)), None)
            if decision is None or "convictions" in self._judged.excluded.get(place, ()):
                continue
            between, sentence = (
                words[decision + 1 : place],
                words[text.sentence_start(place) : text.sentence_end(place)],
            )
            is_first = any(word.startswith(_NAME_OF_COURT) for word in between)
            is_other = any(word.startswith(_NO_FIRST_DECISION) for word in between)
            if is_first and not is_other and not any(word.startswith(_CONVICTED_BEFORE) for word in sentence):
                yield from (slot for slot in slots if len(slot.value) == len("2019-01-01"))

    def _former_court(self, end: int, decided: str) -> Iterator[FoundAnswer]:
        """Yield the term for all courts that are no more, where one is named in a judgment of their time."""
        for term in self._law.former_courts(decided):
            begin = fold(term.labels.get("ro", "").split()[0])[:-1]
            for place in range(min(end, len(self._text.words))):
                if self._text.words[place] in (f"{begin}a", f"{begin}ei") and place in self._text.line_starts:
                    words = self._judged.line_of(place, place + 1)
                    yield found_at(self._judged, "court", "", term.code, "court.name", words)
                    return

    def _number(self) -> Iterator[FoundAnswer]:
        """Yield the number of the file: on appeal the one of the first instance, which alone is that of the case."""
        if self.is_appeal and self._law.country not in _KEEPS_NUMBER:
            numbers = _FIRST_NUMBER.finditer(self._text.normal.text)
            of_courts = (each for each in numbers if each["bare"] or _A_COURT.search(each["between"] + each["behind"]))
            if found := next(of_courts, None):
                mark = "mark" if found["mark"] else "bare"
                start, end = self._text.normal.place(*found.span(mark))
                passage = self._text.passage_of(start, end)
                number = " ".join(found[mark].split())
                yield FoundAnswer("case_number", "", number, "case.number", passage, RANK[Zone.HEADING])
            return
        heading = read_heading(self._text.normal.original.split("\f", 1)[0])
        if (line := heading.number_line) is not None:
            passage = self._text.passage_of(line.start, line.end)
            yield FoundAnswer("case_number", "", heading.bare_number, "case.number", passage, RANK[Zone.HEADING])

    def _later_court(self, named: Sequence[tuple[tuple[int, int], Term]]) -> Iterator[FoundAnswer]:
        """Yield which court decided on appeal: the one whose level is that of such decisions."""
        level = "L3" if self.later == "third_instance" else "L2"
        found = next((each for each in named if each[1].columns.get("level") == level), None)
        if found is not None:
            words, term = found
            yield found_at(self._judged, "decision_court", DECISION, term.code, "decision.court", words)
            yield found_at(self._judged, "decision_instance", DECISION, self.later, "decision.court", words)
            return
        place = next((each for each, word in enumerate(self._text.words) if word.startswith(_APPEAL[1:])), None)
        if place is not None and (self.is_appeal or self._judged.zones.of[place] is Zone.INTRODUCTION):
            words = self._judged.line_of(place, place + 1)
            yield found_at(self._judged, "decision_instance", DECISION, self.later, "decision.court", words)

    def _document(self) -> Iterator[FoundAnswer]:
        """Yield which judgment it is, where it is not one of first instance."""
        if self.is_appeal:
            first = next(place for place, word in enumerate(self._text.words) if word.startswith(_APPEAL))
            value = "third_instance" if self.later == "third_instance" else "appeal_judgment"
            words = self._judged.line_of(first, first + 1)
            yield found_at(self._judged, "documents_read", "", value, "documents.read", words)
        elif self._again is not None:
            words = self._judged.phrase(self._again.first, self._again.last)
            yield found_at(self._judged, "documents_read", "", "retrial_judgment", "documents.read", words)

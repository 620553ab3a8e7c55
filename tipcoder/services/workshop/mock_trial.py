"""Drafts the files of a mock trial from an exercise: one for each role, none of which tells how the case ended."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from operator import itemgetter

from tipcoder.analysis.figures.derived import is_child_age
from tipcoder.exchange.document.blocks import (
    Block,
    BoxBlock,
    FactsBlock,
    HeadingBlock,
    ParagraphBlock,
    ParagraphKind,
    TableBlock,
    TableRow,
)
from tipcoder.services.briefs.drafts import BriefDrafts
from tipcoder.services.briefs.exercise import secret_part, witness_part
from tipcoder.services.briefs.facts import EVENTS, NAMED, RANGE, top_row
from tipcoder.services.briefs.parts import read_parts
from tipcoder.services.workshop.pack_cases import PackCase
from tipcoder.services.workshop.words import WorkshopWords

FILES = ("facts", "prosecution", "defence", "judge", "victim", "witnesses", "exhibits", "questions")
"""Files of a mock trial, in the order of their numbers; each but the first and the last two is of a role."""
HEARING: Mapping[str, int] = {
    "open": 10, "statements": 10, "witnesses": 40, "exhibits": 15, "victim": 10, "closing": 15, "deliberation": 10,
    "reasons": 10,
}  # fmt: skip
"""Minutes of each step of the hearing."""
_ELEMENTS = ("acts", "means", "purposes")
BLANK = "." * 60
_WITNESS_LINES = 4
_NOTHING = "–"
_NONE = "none"
_DISPUTED = frozenset(("rejected", "excluded"))
_MISSING = "missing"
_OF_SENTENCE = "sentence"
"""What an item of evidence proves of the sentence: there is none yet in a trial."""
_NOT_OF_PERSON = frozenset((_NONE, "lapse_of_time", "no_result", "minor_role", "victim_conduct"))
"""What mitigates and is not of the person: how long a court took, what it found of the offence, and of the victim."""
_NOT_HELD = frozenset(("", _NONE))
_POINTS = ("decide_elements", "decide_offence", "decide_each", "decide_victim", "decide_measure")
_ASKED = ("ask_prosecution", "ask_defence", "ask_victim")
_MODEL = ("model_elements", "model_offence", "model_victim", "model_measure")
_SOLUTION = ("procedure", "elements", "outcome", "victims", "significance")
"""Parts of the brief that the solution tells."""


class MockTrial:
    """Drafts the files of the mock trial of one case in one language."""

    def __init__(self, case: PackCase, drafts: BriefDrafts, words: WorkshopWords) -> None:
        self._case = case
        self._drafts = drafts
        self._words = words

    def file(self, name: str) -> Iterator[Block]:
        """Yield the blocks of a file by its name."""
        yield ParagraphBlock(self._words.text("handling"), ParagraphKind.NOTE)
        yield from {
            "facts": self._facts,
            "prosecution": self._prosecution,
            "defence": self._defence,
            "judge": self._judge,
            "victim": self._victim,
            "witnesses": self._witnesses,
            "exhibits": self._exhibits,
            "questions": self._questions,
        }[name]()
        if text := self._case.content.replaced.get(secret_part(name)):
            yield BoxBlock(title=self._words.text("secret"), prompt="", texts=tuple(text.splitlines()))

    def solution(self) -> Iterator[Block]:
        """Yield what the court did and found, what was noted, and model points."""
        for part in read_parts():
            if part.name in _SOLUTION and (found := list(self._drafts.part(part, self._case.content))):
                yield HeadingBlock(self._drafts.words.text("part", part.name), 2)
                yield from found
        yield HeadingBlock(self._words.text("model_points"), 2)
        yield from (ParagraphBlock(self._words.text(key), ParagraphKind.BULLET) for key in _MODEL)

    def what_happened(self) -> Iterator[Block]:
        """Yield the text of what happened, and the parties."""
        yield HeadingBlock(self._words.text("facts"), 2)
        yield from map(ParagraphBlock, filter(None, self._case.what_happened.splitlines()))
        yield HeadingBlock(self._words.text("parties"), 2)
        yield FactsBlock.of(self.parties())

    def parties(self) -> Iterator[tuple[str, str]]:
        """Yield the name of each defendant and victim, and what is known of the person.

        A brief tells of a defendant no more than what is charged.
        """
        case, charged = self._case, self._charged()
        known = {*case.rows("defendant_kind"), *charged}
        for row in sorted(known, key=lambda row: (len(row), row)):
            of_person = ("defendant_kind", "defendant_sex", "defendant_age_group")  # roles are those that a court found
            told = self._told(row, *of_person, nothing="") if case.is_exercise else ""
            yield self._words.text("defendant", name=row), told or f"{self._words.text('charge')}: {charged[row]}"
        for row in self._victims():
            yield (
                self._words.text("victim", name=row),
                self._told(row, "victim_sex", "victim_age_group", "victim_count"),
            )

    def _charged(self) -> Mapping[str, str]:
        """Return the offences that each defendant is charged with, by letters."""
        told: dict[str, list[str]] = {}
        for row in self._case.rows("charge_offence_kind"):
            told.setdefault(row.partition(".")[0], []).append(self._told(row, "charge_offence_kind"))
        return {row: "; ".join(dict.fromkeys(offences)) for row, offences in told.items()}

    def _victims(self) -> list[str]:
        questions = ("victim_sex", "victim_age_group", "victim_count", "victim_exploitation", "victim_vulnerabilities")
        return list(dict.fromkeys(chain.from_iterable(self._case.rows(one) for one in questions)))

    def _facts(self) -> Iterator[Block]:
        words, case = self._words, self._case
        yield from self.what_happened()
        moments = [(int(case.value(event)), event) for event in EVENTS[:-1] if case.value(event)]
        if moments:
            yield HeadingBlock(words.text("time_line"), 2)
            yield FactsBlock.of(
                (words.text("month", number=month), words.text(event))
                for month, event in sorted(moments, key=itemgetter(0))
            )
        yield HeadingBlock(words.text("law"), 2)
        heads = ("charge", "article", "kind", "range")
        yield self._table(heads, ((row, *self._law(row)) for row in case.rows("charge_article")), (1.3, 2.9, 2.0, 1.6))

    def _law(self, row: str) -> tuple[str, str, str]:
        least, _, most = self._case.value(RANGE, row).partition("-")
        key = {(True, True): "range_both", (True, False): "range_least", (False, True): "range_most"}.get(
            (bool(least), bool(most)), "range_unknown"
        )
        in_force = self._words.text(key, least=least, most=most)
        return self._told(row, "charge_article"), self._told(row, "charge_offence_kind"), in_force

    def _prosecution(self) -> Iterator[Block]:
        words, case = self._words, self._case
        yield from self._duty("prosecution")
        yield HeadingBlock(words.text("indictment"), 2)
        lines = (
            (row, self._told(row, "charge_article"), case.value(NAMED, row).replace(" ", ", ") or _NOTHING)
            for row in case.rows("charge_article")
        )
        yield self._table(("charge", "article", "named"), lines, (1.0, 3.5, 1.5))
        yield ParagraphBlock(words.text("as_charged"), ParagraphKind.FACT)
        yield FactsBlock.of(
            (words.text(f"element_{one}"), self._told("", f"{one}_charged", nothing=BLANK)) for one in _ELEMENTS
        )
        yield HeadingBlock(words.text("offered"), 2)
        yield self._items(row for row in case.rows("evidence_kind") if case.value("evidence_use", row) != _MISSING)

    def _defence(self) -> Iterator[Block]:
        case = self._case
        yield from self._duty("defence")
        weak = [
            f"{row}: {self._told(row, 'evidence_kind')}; {told}"
            for row in case.rows("testimony_weaknesses")
            if (told := self._weaknesses(row))
        ]
        disputed = [row for row in case.rows("evidence_use") if case.value("evidence_use", row) in _DISPUTED]
        lost = [
            self._told(row, "evidence_kind")
            for row in case.rows("evidence_use")
            if case.value("evidence_use", row) == _MISSING
        ]
        others = case.value("distinguished_from").split()
        others += [case.value("requalified_to", row) for row in case.rows("requalified_to")]
        # A later decision may have come back to the charge; that a court compared with none is what it found.
        no_other = {_NONE, *(case.value("charge_offence_kind", row) for row in case.rows("charge_offence_kind"))}
        instead = [
            self._drafts.term("distinguished_from", code) for code in dict.fromkeys(others) if code not in no_other
        ]
        personal = [
            f"{row}: {'; '.join(self._drafts.term('mitigating', code) for code in of_person)}"
            for row in case.rows("mitigating")
            if (of_person := [code for code in case.value("mitigating", row).split() if code not in _NOT_OF_PERSON])
        ]
        yield from self._listed("weak", weak)
        yield from self._listed("attack", (f"{row}: {self._told(row, 'evidence_kind')}" for row in disputed))
        yield from self._listed("missing", lost)
        yield from self._listed("instead", instead)
        yield from self._listed("personal", personal)

    def _judge(self) -> Iterator[Block]:
        words = self._words
        yield from self._duty("judge")
        yield HeadingBlock(words.text("order"), 2)
        lines = [(words.text(f"step_{step}"), str(minutes)) for step, minutes in HEARING.items()]
        lines.append((words.text("total"), str(sum(HEARING.values()))))
        yield self._table(("activity", "minutes"), lines, (4.0, 1.0))
        yield from self._listed("decide", map(words.text, _POINTS))
        yield from self._listed("ask", map(words.text, _ASKED))

    def _victim(self) -> Iterator[Block]:
        words, case = self._words, self._case
        yield from self._duty("victim")
        for row in self._victims():
            yield HeadingBlock(words.text("victim", name=row), 3)
            told = [
                (words.text("claim"), self._told(row, "compensation_claimed")),
                (words.text("vulnerability"), self._told(row, "victim_vulnerabilities")),
            ]
            if case.value("victim_offences", row) not in _NOT_HELD:
                told.append((words.text("non_punishment"), self._told(row, "victim_offences")))
            yield FactsBlock.of(told)
        yield from self._listed("measures", self._measures())

    def _measures(self) -> Iterator[str]:
        """Yield all measures of protection that there are, without the headings of their groups."""
        choices = self._drafts.form.choices["protection_measures"]
        groups = {choice.columns.get("parent", "") for choice in choices}
        for choice in choices:
            if choice.code not in groups and choice.code not in (_NONE, "other"):
                yield self._drafts.term("victim_protection", choice.code)

    def _witnesses(self) -> Iterator[Block]:
        words, case = self._words, self._case
        yield from self._duty("witnesses")
        for row in case.rows("evidence_is_testimony"):
            if case.value("evidence_is_testimony", row) != "yes":
                continue
            yield HeadingBlock(f"{words.text('witness', name=row)}: {self._told(row, 'evidence_kind')}", 2)
            yield FactsBlock.of(
                (
                    (words.text("proves"), self._proves(row)),
                    (words.text("doubtful"), self._weaknesses(row) or _NOTHING),
                )
            )
            text = case.content.replaced.get(witness_part(row), "")
            lines = tuple(text.splitlines()) or (BLANK * 2,) * _WITNESS_LINES
            yield BoxBlock(title=words.text("own_words"), prompt="", texts=lines)

    def _exhibits(self) -> Iterator[Block]:
        case = self._case
        items = [
            row
            for row in case.rows("evidence_kind")
            if case.value("evidence_is_testimony", row) != "yes" and case.value("evidence_use", row) != _MISSING
        ]
        for number, row in enumerate(items, 1):
            yield HeadingBlock(f"{self._words.text('exhibit', number=number)} ({row})", 2)
            yield FactsBlock.of(
                (
                    (self._drafts.words.text("head", "evidence_kind"), self._told(row, "evidence_kind")),
                    (self._words.text("proves"), self._proves(row)),
                )
            )

    def _questions(self) -> Iterator[Block]:
        is_of_child = any(is_child_age(one.value or "") for one in self._case.facts("victim_age_group"))
        asked = ["acts", "means", "purpose", "offence", "evidence", "victim"]
        asked += ["child"] if is_of_child else []
        asked.append("measure")
        for number, key in enumerate(asked, 1):
            yield ParagraphBlock(self._words.text(f"discuss_{key}"), lead=f"{number}.")

    def _proves(self, row: str) -> str:
        """Return what an item may prove of facts and elements."""
        codes = (code for code in self._case.value("evidence_elements", row).split() if code != _OF_SENTENCE)
        return "; ".join(self._drafts.term("evidence_elements", code) for code in codes) or _NOTHING

    def _weaknesses(self, row: str) -> str:
        """Return what is doubtful in testimony, "" for nothing: that a court saw nothing in it is what it found."""
        is_noted = self._case.value("testimony_weaknesses", row) not in ("", _NONE)
        return self._told(row, "testimony_weaknesses") if is_noted else ""

    def _duty(self, role: str) -> Iterator[Block]:
        yield ParagraphBlock(self._words.text(f"duty_{role}"), lead=f"{self._words.text('duty')}:")

    def _listed(self, title: str, lines: Iterable[str]) -> Iterator[Block]:
        yield HeadingBlock(self._words.text(title), 2)
        found = [ParagraphBlock(line, ParagraphKind.BULLET) for line in lines]
        yield from found or [ParagraphBlock(self._words.text("nothing_noted"), ParagraphKind.NOTE)]

    def _items(self, rows: Iterable[str]) -> Block:
        lines = ((row, self._told(row, "evidence_kind"), self._proves(row)) for row in rows if top_row(row)[0])
        words = self._drafts.words
        return TableBlock(
            heads=("", words.text("head", "evidence_kind"), self._words.text("proves")),
            rows=[TableRow(line) for line in lines],
            widths=(0.5, 2.5, 3.0),
        )

    def _table(self, heads: Iterable[str], lines: Iterable[tuple[str, ...]], widths: tuple[float, ...]) -> Block:
        return TableBlock(heads=tuple(map(self._words.text, heads)), rows=list(map(TableRow, lines)), widths=widths)

    def _told(self, row: str, *questions: str, nothing: str = _NOTHING) -> str:
        """Return what is approved of some questions in a row, in words."""
        told = (self._drafts.told(one) for question in questions for one in self._case.facts(question, row))
        return "; ".join(dict.fromkeys(filter(None, told))) or nothing

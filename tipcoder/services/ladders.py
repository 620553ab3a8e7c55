"""Reads the ladders of charges, of one coding or of all cases, and gives them words in one language."""

from collections.abc import Generator, Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import cached_property

from tipcoder.analysis.figures.counted_case import CountedCase
from tipcoder.analysis.figures.terms import FigureTerms
from tipcoder.analysis.ladder import ChargeLadder, ComeBack, LadderRung, come_backs, ladders_of
from tipcoder.domain.progress import Progress
from tipcoder.domain.records import CaseRecord
from tipcoder.exchange.workbook.labels import Labels
from tipcoder.framework.form.form import Form
from tipcoder.languages.captions import LadderCaptions
from tipcoder.services.cases import list_cases
from tipcoder.services.coding import OpenCoding
from tipcoder.services.projects import OpenProject
from tipcoder.storage.coding.exports import stream_cases

LADDER = "charge_ladder"
"""What a framework with ladders derives."""
_ROSTERS = ("", "decisions", "effects", "defendants", "charges", "sentences")
"""Rosters that a ladder is read from, "" for the case itself."""
_STEP = 20
"""Cases between two reports of progress."""
_ARROW = " \u2192 "


def has_ladder(form: Form) -> bool:
    """Return whether a framework derives ladders of charges."""
    return any(question.derived == LADDER for _, question in form.all_questions())


def coding_ladders(coding: OpenCoding) -> tuple[tuple[ChargeLadder, ...], tuple[ComeBack, ...]]:
    """Return the ladders of the charges of an open coding as they are now, and where its coder has to come back."""
    case, is_delivered = coding.live.answered(), coding.coding.is_delivered
    return tuple(ladders_of(case, is_delivered=is_delivered)), () if is_delivered else tuple(come_backs(case))


def record_ladders(record: CaseRecord, form: Form, *, is_delivered: bool) -> Iterator[ChargeLadder]:
    """Yield the ladders of the charges of a stored case; of one that was delivered only what came with it."""
    (root,) = CountedCase(record, FigureTerms(form)).rows("")
    return ladders_of(root, is_delivered=is_delivered)


@dataclass(frozen=True, slots=True)
class CaseLadder:
    """The ladder of a charge with its case, and for what its coder has to come back."""

    case: str
    number: int
    country: str
    ladder: ChargeLadder
    lacks: tuple[ComeBack, ...] = ()


def project_ladders(project: OpenProject) -> Generator[Progress, None, list[CaseLadder]]:
    """Return the ladders of all charges of a project, by the codings that count; yield progress in cases."""
    form, is_delivered = project.form, project.project.is_regional
    if not has_ladder(form):
        return []
    country = next((question.key for question in form.questions("") if question.role == "country"), "")
    only = {roster: [question.key for question in form.questions(roster)] for roster in _ROSTERS}
    terms, total = FigureTerms(form), len(list_cases(project))
    found: list[CaseLadder] = []
    cases = 0
    with closing(stream_cases(project.database, None, has_proofs=False, only=only)) as stored:
        for record in stored:
            root = record[""][0]
            (case,) = CountedCase(record, terms).rows("")
            lacks = () if is_delivered else tuple(come_backs(case))
            where = case.value(country) if is_delivered else ""
            found += (
                CaseLadder(root.case_id, root.case_number, where, one, _of_charge(lacks, one))
                for one in ladders_of(case, is_delivered=is_delivered)
            )
            cases += 1
            if cases % _STEP == 0:
                yield Progress(cases, total)
    yield Progress(cases, total)
    return found


def _of_charge(lacks: tuple[ComeBack, ...], ladder: ChargeLadder) -> tuple[ComeBack, ...]:
    """Return what concerns a charge: what names it, and what a decision on it says of none."""
    numbers = {rung.number for rung in ladder.rungs}
    return tuple(one for one in lacks if one.charge == ladder.row or (not one.charge and one.decision[0] in numbers))


class LadderWords:
    """The words of ladders in one language: terms of the framework, and fixed words around them."""

    def __init__(self, form: Form, language: str) -> None:
        """Take the framework that the charges are coded by."""
        self._form = form
        self._labels = Labels(form, language, corrected=True)
        self._terms: dict[str, dict[str, str]] = {}
        self.captions = LadderCaptions(language)

    def charge(self, ladder: ChargeLadder) -> str:
        """Return which charge it is, by its places."""
        return self.captions.charge.format(defendant=ladder.defendant, charge=ladder.charge)

    def term(self, question: str, code: str) -> str:
        """Return what a code of a question is called, the code where it has no name, "" for none."""
        if question not in self._terms:
            choices = self._form.choices.get(self._lists.get(question, ""), ())
            self._terms[question] = {choice.code: self._labels.give(choice.label) for choice in choices}
        return self._terms[question].get(code) or code

    def kind(self, ladder: ChargeLadder) -> str:
        """Return the kind of the offence charged."""
        return self.term("charge_offence_kind", ladder.kind)

    def instance(self, code: str) -> str:
        """Return what an instance is called."""
        return self.captions.unknown if code == "unknown" else self.term("decision_instance", code)

    def effect(self, rung: LadderRung) -> str:
        """Return what a decision did."""
        return self.captions.unknown if rung.effect == "unknown" else self.term("charge_outcome", rung.effect)

    def sentence(self, of: ChargeLadder | LadderRung) -> str:
        """Return the sentences of a rung, or those that stand, "" for none that is known."""
        types = ", ".join(self.term("sentence_type", code) for code in of.types.split())
        months = self.captions.months.format(number=of.months) if of.months else ""
        relation = self.term("sentence_relation", of.relation)
        return ", ".join(filter(None, (types, months, relation[:1].lower() + relation[1:])))

    def standing(self, ladder: ChargeLadder, *, beside_charge: bool = False) -> str:
        """Return the outcome that stands, with the kind of offence of a conviction.

        `beside_charge`: the offence charged is told, and one that is the same is not told again.
        """
        outcome = self.term("charge_outcome", ladder.outcome) or self.captions.unknown
        offence = "" if beside_charge and ladder.offence == ladder.kind else ladder.offence
        return ": ".join(filter(None, (outcome, self.term("charge_offence_kind", offence))))

    def line(self, ladder: ChargeLadder) -> str:
        """Return what each decision did, in order, with the sentence after it where it changed."""
        told, before = [], ""
        for rung in ladder.rungs:
            sentence = self.sentence(rung)
            words = f"{self.instance(rung.instance)}: {self.effect(rung)}"
            told.append(f"{words} ({sentence})" if sentence and sentence != before else words)
            before = sentence
        return _ARROW.join(told) or self.captions.no_order

    def stands(self, ladder: ChargeLadder, *, beside_charge: bool = False) -> str:
        """Return in one line what stands now, as `standing` does."""
        sentence = self.sentence(ladder)
        standing = self.standing(ladder, beside_charge=beside_charge)
        return f"{standing} ({sentence})" if sentence else standing

    @cached_property
    def _lists(self) -> dict[str, str]:
        return {question.key: question.choices for _, question in self._form.all_questions()}

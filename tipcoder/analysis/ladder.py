"""Lists the ladder of each charge, rung by rung: what each decision did, what stood after it, and what stands now.

Says, too, where a person has to come back: what a later decision did is not entered whole.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from tipcoder.analysis.decisions import effects_on, has_sentence, number_of
from tipcoder.analysis.standing import ORDER_UNKNOWN, derived_values
from tipcoder.domain import outcomes
from tipcoder.domain.answers import AnsweredRow, Ref

_STANDING = {name: name for name in ("result", "offence", "months", "relation")} | {"types": "sentences"}
"""Names of what stands, by which it is derived as `charge_standing_...`."""
_FIRST, _RETRIAL = "first_instance", "retrial"
"""Instances that the judgment which is read may be of."""
_SENTENCED = outcomes.NEW_SENTENCES | {"sentence_replaced"}
_OF_OFFENCE = frozenset(("requalified", "convicted", outcomes.CONVICTED_OF_OTHER_OFFENCE))
"""Effects that ask of which kind of offence somebody is convicted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LadderRung:
    """A rung of a charge: `number` is that of the decision, 0 for the judgment that is read.

    `defendant` and `charge` are places from 1. `result`, offence and sentences are what stood after it, "" where that
    is not known; it `stands` where it is the last and nobody says otherwise. `place` is the answer that says it.
    """

    defendant: int
    charge: int
    rung: int
    number: int
    instance: str
    effect: str
    result: str
    offence: str
    types: str
    months: str
    relation: str
    stands: bool
    place: Ref

    @property
    def is_change(self) -> bool:
        """Return whether a later decision changed what stood before it."""
        is_told = self.effect not in ("", "unknown", "other")
        return self.number > 0 and is_told and self.effect not in outcomes.UNCHANGED


@dataclass(frozen=True, slots=True, kw_only=True)
class ChargeLadder:
    """The ladder of one charge, and what stands of it.

    `outcome` is that of the ladder, or what a person says of the end, "" where neither says it. Without `rungs` the
    order of the decisions is not known.
    """

    row: str
    defendant: int
    charge: int
    kind: str
    """Kind of the offence charged."""
    rungs: tuple[LadderRung, ...]
    outcome: str
    result: str
    offence: str
    types: str
    months: str
    relation: str

    @property
    def is_open(self) -> bool:
        """Return whether the charge is still before the courts."""
        return self.result == outcomes.Result.OPEN

    @property
    def is_changed(self) -> bool:
        """Return whether any later decision changed what stood."""
        return any(rung.is_change for rung in self.rungs)


class Lack(StrEnum):
    """Details of a later decision that are not entered, so that a person comes back for them."""

    CHARGES = "charges"
    """It did several things, and charges are not entered yet to be named by them."""
    EFFECT = "effect"
    """It did several things, and none of them names this charge."""
    OFFENCE = "offence"
    """It convicts, and of which kind of offence is not said."""
    SENTENCE = "sentence"
    """It changed the sentence, and the new one is not entered."""
    DECISION = "decision"
    """Of a sentence it is not said which decision imposed it."""


@dataclass(frozen=True, slots=True)
class ComeBack:
    """A place to come back to. `charge` is the row of one, "" for none; `decision` its number and instance.

    `effects` are the rows among which one is to be chosen for the charge.
    """

    lack: Lack
    place: Ref
    charge: str = ""
    decision: tuple[int, str] = (0, "")
    effects: tuple[str, ...] = ()


def ladder_of(case: AnsweredRow, *, is_delivered: bool = False) -> Iterator[LadderRung]:
    """Yield the rungs of all charges of a case, by its own row, as `ladders_of` does."""
    for ladder in ladders_of(case, is_delivered=is_delivered):
        yield from ladder.rungs


def ladders_of(case: AnsweredRow, *, is_delivered: bool = False) -> Iterator[ChargeLadder]:
    """Yield the ladder of each charge of a case, by its own row.

    Of one that was delivered nothing is worked out again: of its earlier rungs only the effects are known.
    """
    reader = _LadderReader(case, is_delivered=is_delivered)
    for defendant, row in enumerate(case.under("defendants"), 1):
        for place, charge in enumerate(row.under("charges"), 1):
            yield reader.ladder(charge, defendant, place)


class _LadderReader:
    """Reads what stands of charges, at the end and after each decision: as delivered, or as it is worked out."""

    def __init__(self, case: AnsweredRow, *, is_delivered: bool) -> None:
        self._case = case
        self._is_delivered = is_delivered
        self._now = {} if is_delivered else derived_values(case)
        self._earlier: dict[int, Mapping[Ref, str]] = {}
        self._decisions = {number_of(decision): decision for decision in case.under("decisions")}

    def ladder(self, charge: AnsweredRow, defendant: int, place: int) -> ChargeLadder:
        """Return the ladder of a charge by its places."""
        stands = self._standing(charge, self._now)
        texts = self._told(charge, self._now, "charge_ladder").split()
        rungs = []
        for rung, text in enumerate(texts):
            head, _, effect = text.partition("=")
            number, _, instance = head.partition(":")
            is_last = rung == len(texts) - 1
            stood = self._after(charge, int(number), is_last=is_last)
            rungs.append(
                LadderRung(
                    defendant=defendant,
                    charge=place,
                    rung=rung,
                    number=int(number),
                    instance=instance,
                    effect=effect,
                    **stood,
                    stands=is_last and stood["result"] == stands["result"],
                    place=_place(charge, self._decisions.get(int(number))),
                )
            )
        final = charge.value("charge_final_outcome")
        return ChargeLadder(
            row=charge.id,
            defendant=defendant,
            charge=place,
            kind=charge.value("charge_offence_kind"),
            rungs=tuple(rungs),
            outcome=final or self._told(charge, self._now, "charge_ladder_outcome"),
            **stands,
        )

    def _after(self, charge: AnsweredRow, number: int, *, is_last: bool) -> dict[str, str]:
        """Return what stood of a charge after a decision, before a person said how it ended."""
        if is_last and (self._is_delivered or not charge.value("charge_final_outcome")):
            return self._standing(charge, self._now)
        if self._is_delivered:
            return dict.fromkeys(_STANDING, "")
        if number not in self._earlier:
            self._earlier[number] = derived_values(_AsOf(self._case, number, self._case))
        return self._standing(charge, self._earlier[number])

    def _standing(self, charge: AnsweredRow, values: Mapping[Ref, str]) -> dict[str, str]:
        found = {name: self._told(charge, values, f"charge_standing_{key}") for name, key in _STANDING.items()}
        return {name: "" if value == ORDER_UNKNOWN else value for name, value in found.items()}

    def _told(self, charge: AnsweredRow, values: Mapping[Ref, str], name: str) -> str:
        return charge.value(name) if self._is_delivered else values.get(Ref(charge.id, name), "")


def _place(charge: AnsweredRow, decision: AnsweredRow | None) -> Ref:
    """Return the answer that says what a decision did to a charge, None for the judgment that is read."""
    if decision is None:
        return Ref(charge.id, "charge_outcome")
    effects = effects_on(charge, decision)
    return Ref(effects[0].id, "effect_outcome") if effects else Ref(decision.id, "decision_instance")


def come_backs(case: AnsweredRow) -> Iterator[ComeBack]:
    """Yield where a person has to come back to, decision by decision, by the row of a case that is coded here."""
    charges = [charge for defendant in case.under("defendants") for charge in defendant.under("charges")]
    decisions = sorted(case.under("decisions"), key=number_of)
    for decision in decisions:
        if len(decision.under("effects")) > 1 and not charges:
            yield ComeBack(Lack.CHARGES, Ref(case.id, "defendants"), decision=_named(decision))
        for effect in decision.under("effects"):
            if effect.value("effect_outcome") in _OF_OFFENCE and not effect.value("effect_offence_kind"):
                yield ComeBack(Lack.OFFENCE, Ref(effect.id, "effect_offence_kind"), decision=_named(decision))
        for charge in charges:
            yield from _lacking(charge, decision, is_only=len(charges) == 1)
    for charge in charges:
        for row in charge.under("sentences"):
            instance = row.value("sentence_instance")
            imposing = [one for one in decisions if one.value("decision_instance") == instance]
            if len(imposing) > 1 and not row.value("sentence_decision"):
                yield ComeBack(Lack.DECISION, Ref(row.id, "sentence_decision"), charge.id)


def _lacking(charge: AnsweredRow, decision: AnsweredRow, *, is_only: bool) -> Iterator[ComeBack]:
    """Yield what is not entered of what a decision did to a charge; `is_only`: there is no other charge to name."""
    found, named = effects_on(charge, decision), _named(decision)
    if len(found) > 1 and is_only:
        yield ComeBack(Lack.EFFECT, Ref(found[0].id, "effect_outcome"), charge.id, named)
    elif len(found) > 1:
        effects = tuple(effect.id for effect in found)
        yield ComeBack(Lack.EFFECT, Ref(found[0].id, "effect_charges"), charge.id, named, effects)
    elif found and found[0].value("effect_outcome") in _SENTENCED and not has_sentence(charge, decision):
        yield ComeBack(Lack.SENTENCE, Ref(charge.id, "sentences"), charge.id, named)


def _named(decision: AnsweredRow) -> tuple[int, str]:
    return number_of(decision), decision.value("decision_instance")


@dataclass(frozen=True, slots=True)
class _AsOf:
    """A row of a case as it was after a decision: without later ones, and without what a person says of the end."""

    row: AnsweredRow
    number: int
    case: AnsweredRow

    @property
    def id(self) -> str:
        return self.row.id

    def value(self, question: str, /) -> str:
        return "" if question == "charge_final_outcome" else self.row.value(question)

    def under(self, roster: str, /) -> Sequence["_AsOf"]:
        rows = self.row.under(roster)
        if roster == "decisions":
            rows = [row for row in rows if self._is_there(row)]
        elif roster == "sentences":
            decisions = self.case.under("decisions")
            there = [row for row in decisions if self._is_there(row)]
            known = {row.value("decision_id") for row in there} | {row.value("decision_instance") for row in there}
            known |= {"", _FIRST}
            if all(row.value("decision_instance") != _RETRIAL for row in decisions):
                known.add(_RETRIAL)
            rows = [row for row in rows if (row.value("sentence_decision") or row.value("sentence_instance")) in known]
        return [_AsOf(row, self.number, self.case) for row in rows]

    def _is_there(self, decision: AnsweredRow) -> bool:
        return 0 < number_of(decision) <= self.number

"""Lists the ladder of each charge, rung by rung: what each decision did, and what stood for the charge after it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tipcoder.analysis.standing import ORDER_UNKNOWN, derived_values
from tipcoder.domain.answers import AnsweredRow, Ref

_STANDING = tuple(f"charge_standing_{name}" for name in ("result", "offence", "sentences", "months", "relation"))
_READ = ("first_instance", "retrial")
"""Instances of the judgment that is read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LadderRung:
    """A rung of a charge: `number` is that of the decision, 0 for the judgment that is read.

    `defendant` and `charge` are places from 1. `result`, offence and sentences are what stood after it, "" where that
    is not known; it `stands` where it is the last and nobody says otherwise.
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


def ladder_of(case: AnsweredRow, *, is_delivered: bool = False) -> Iterator[LadderRung]:
    """Yield the rungs of all charges of a case, by its own row.

    Of one that was delivered nothing is worked out again: of its earlier rungs only the effects are known.
    """
    derived = {} if is_delivered else derived_values(case)
    earlier: dict[int, dict[Ref, str]] = {}

    def told(values: dict[Ref, str], charge: AnsweredRow, name: str) -> str:
        return charge.value(name) if is_delivered else values.get(Ref(charge.id, name), "")

    for at, defendant in enumerate(case.under("defendants"), 1):
        for place, charge in enumerate(defendant.under("charges"), 1):
            rungs = told(derived, charge, "charge_ladder").split()
            stands = told(derived, charge, "charge_standing_result")
            for rung, text in enumerate(rungs):
                head, _, effect = text.partition("=")
                number, _, instance = head.partition(":")
                is_last = rung == len(rungs) - 1
                if not is_last and not is_delivered and int(number) not in earlier:
                    earlier[int(number)] = derived_values(_AsOf(case, int(number), case))
                values = derived if is_last else earlier.get(int(number), {})
                known = is_last or not is_delivered
                result, offence, types, months, relation = (
                    told(values, charge, name) if known else "" for name in _STANDING
                )
                yield LadderRung(
                    defendant=at,
                    charge=place,
                    rung=rung,
                    number=int(number),
                    instance=instance,
                    effect=effect,
                    result=result,
                    offence=offence,
                    types="" if types == ORDER_UNKNOWN else types,
                    months=months,
                    relation=relation,
                    stands=is_last and result == stands,
                )


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
            there = [row for row in self.case.under("decisions") if self._is_there(row)]
            known = {row.value("decision_id") for row in there} | {row.value("decision_instance") for row in there}
            known |= {"", *_READ}
            rows = [row for row in rows if (row.value("sentence_decision") or row.value("sentence_instance")) in known]
        return [_AsOf(row, self.number, self.case) for row in rows]

    def _is_there(self, decision: AnsweredRow) -> bool:
        text = decision.value("decision_number")
        return text.isdecimal() and int(text) <= self.number

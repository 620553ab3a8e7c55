"""Gives decisions of an older coding their numbers and effects, as far as its answers say them; guesses nothing else.

Until 2026.4 a decision had its outcomes as one set, and each charge what the appeal and the supreme court made of it.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from tipcoder.domain.answers import Answer, Ref, Row
from tipcoder.domain.edits import AddRows, Edit, SetAnswer
from tipcoder.domain.ids import new_id
from tipcoder.domain.retired import split_retired
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.languages.captions import caption_texts

_OF_CHARGES = {
    "appeal": "charge_appeal_outcome",
    "third_instance": "charge_supreme_outcome",
    "extraordinary": "charge_supreme_outcome",
}
"""Questions of older versions that say of each charge what the decision of an instance made of it."""
_ORDERED = (("decisions", "decision_number"), ("requalifications", "requalification_number"))


_SUMMARY_TRACK = frozenset({"SRB", "MNE", "MKD"})
"""Countries in which the summary procedure was named as if it were a reduction by law."""


@dataclass(frozen=True, slots=True)
class OlderDecisions:
    """Changes to the decisions of a coding, and the number of its rows that each rule touches.

    `by_place` are the first of several numbers that follow the place of their rows alone, with how many they are. Not
    touched: decisions `without` an effect, those with an outcome that is in no effect (`unused`), `unplaced` sentences
    of an instance that decided more than once, and `shortened` proceedings that may have been summary ones.
    """

    edit: Edit
    by_place: Mapping[Ref, int] = field(default_factory=dict)
    numbered: int = 0
    effects: int = 0
    without: int = 0
    unused: int = 0
    unplaced: int = 0
    shortened: int = 0


def older_decisions(live: LiveCoding, retired: Mapping[Ref, Answer]) -> OlderDecisions:
    """Return what gives the decisions of a coding that was brought here numbers and effects, by its `retired` answers.

    Numbers are by date where all dates are known and differ, else by place. A decision with one outcome has one effect,
    one with several the answers of the charges, where no other decision has its instance.
    """
    if live.form.roster("effects") is None:
        return OlderDecisions(())
    told = {Ref(ref.row, split_retired(ref.key)[0]): answer.value for ref, answer in retired.items()}
    decisions = live.rows(live.root, "decisions")
    numbered = [found for place in _ORDERED if (found := _numbered(live, *place)) is not None]
    made, without, unused = list[AddRows](), 0, 0
    for decision in decisions:
        if live.rows(decision.id, "effects"):
            continue
        effects = tuple(_effects(live, decision, decisions, told))
        without += not effects
        outcomes = frozenset(told.get(Ref(decision.id, "decision_outcomes"), "").split())
        unused += bool(effects and not outcomes <= {outcome for outcome, _ in effects})
        for position, (outcome, charges) in enumerate(effects):
            row = Row(new_id(), decision.id, "effects", position)
            answers = [(Ref(row.id, "effect_outcome"), Answer(outcome))]
            if charges:
                answers.append((Ref(row.id, "effect_charges"), Answer(" ".join(charges))))
            made.append(AddRows((row,), tuple(answers)))
    numbers = [SetAnswer(ref, None, Answer(str(place))) for refs, _ in numbered for place, ref in enumerate(refs, 1)]
    return OlderDecisions(
        (*numbers, *made, *_first_judgment(live)),
        {refs[0]: len(refs) for refs, is_by_date in numbered if len(refs) > 1 and not is_by_date},
        len(numbers),
        len(made),
        without,
        unused,
        _count_unplaced(live, decisions),
        _count_shortened(live),
    )


def remarks_on_numbers(by_place: Mapping[Ref, int], language: str) -> dict[Ref, str]:
    """Return remarks that ask to confirm numbers which only the order of rows told, by their place."""
    text = caption_texts(language)["upgrade"]["numbers_by_place"]
    return {ref: text.format(count=count) for ref, count in by_place.items()}


def _first_judgment(live: LiveCoding) -> Iterator[SetAnswer]:
    """Yield that outcomes stand on the first judgment: older versions asked for no other."""
    ref = Ref(live.root, "first_judgment_read")
    if live.has(ref) and live.answer(ref) is None:
        yield SetAnswer(ref, None, Answer("first"))


def _numbered(live: LiveCoding, roster: str, key: str) -> tuple[list[Ref], bool] | None:
    """Return the numbers of a roster in their order and whether dates say it, None where there are numbers."""
    rows = live.rows(live.root, roster)
    if not rows or any(live.answer(Ref(row.id, key)) is not None for row in rows):
        return None
    dates = {row.id: live.value(Ref(row.id, "decision_given_on")) for row in rows if roster == "decisions"}
    is_by_date = bool(dates) and all(dates.values()) and all(_differ(*pair) for pair in combinations(dates.values(), 2))
    ordered = sorted(rows, key=lambda row: dates[row.id]) if is_by_date else rows
    return [Ref(row.id, key) for row in ordered], is_by_date


def _differ(one: str, other: str) -> bool:
    """Return whether two dates differ as far as both are known."""
    known = min(len(one), len(other))
    return one[:known] != other[:known]


def _effects(
    live: LiveCoding, decision: Row, decisions: Sequence[Row], told: Mapping[Ref, str]
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield each outcome of a decision that is sure, with the charges that it is of, () for all."""
    codes = told.get(Ref(decision.id, "decision_outcomes"), "").split()
    instance = live.value(Ref(decision.id, "decision_instance"))
    if len(codes) == 1:
        choices = live.form.choices["outcomes"]
        open_here = "first" if instance == "retrial" else "later"
        if any(choice.code == codes[0] and choice.columns.get(open_here) == "yes" for choice in choices):
            yield codes[0], ()
        return
    question = _OF_CHARGES.get(instance)
    same = [row for row in decisions if _OF_CHARGES.get(live.value(Ref(row.id, "decision_instance"))) == question]
    if question is None or len(same) > 1:
        return
    charges = [row for above in live.rows(live.root, "defendants") for row in live.rows(above.id, "charges")]
    by_outcome: dict[str, list[str]] = {}
    for charge in charges:
        if outcome := told.get(Ref(charge.id, question), ""):
            by_outcome.setdefault(outcome, []).append(live.value(Ref(charge.id, "charge_id")))
    for outcome, named in by_outcome.items():
        yield outcome, tuple(named) if len(charges) > 1 else ()


def _count_unplaced(live: LiveCoding, decisions: Sequence[Row]) -> int:
    """Return how many sentences are of an instance that decided more than once, so that nobody knows which time."""
    times = Counter(live.value(Ref(row.id, "decision_instance")) for row in decisions)
    sentences = (
        sentence
        for defendant in live.rows(live.root, "defendants")
        for charge in live.rows(defendant.id, "charges")
        for sentence in live.rows(charge.id, "sentences")
    )
    return sum(times[live.value(Ref(row.id, "sentence_instance"))] > 1 for row in sentences)


def _count_shortened(live: LiveCoding) -> int:
    """Return how many answers call proceedings shortened, in countries where this may mean the summary ones."""
    asked = [question.key for question in live.form.questions("") if question.role == "country"]
    if _SUMMARY_TRACK.isdisjoint(live.value(Ref(live.root, key)) for key in asked):
        return 0
    told = [live.value(Ref(live.root, "proceedings_kind"))] if live.has(Ref(live.root, "proceedings_kind")) else []
    told += [live.value(Ref(row.id, "defendant_procedure")) for row in live.rows(live.root, "defendants")]
    return sum(value.startswith("shortened") for value in told)

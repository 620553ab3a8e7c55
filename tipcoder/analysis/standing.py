"""Derives what stands for each charge after all decisions: its ladder of outcomes, its results and its sentences.

One fold over the decisions of a case by their numbers. No order of rows is read: any order gives the same values.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from tipcoder.analysis.decisions import effects_on, number_of
from tipcoder.domain import outcomes
from tipcoder.domain.answers import AnsweredRow, Ref
from tipcoder.domain.outcomes import Result

ORDER_UNKNOWN = "order_unknown"
"""In place of the types of the sentences that stand: of one of them it is not known which decision imposed it."""


@dataclass(frozen=True, slots=True, order=True)
class _Sentence:
    type: str = ""
    months: str = ""
    relation: str = ""
    basis: str = ""


@dataclass(frozen=True, slots=True)
class _ChargeState:
    """State of a charge at a rung. `outcome` is one that can be final, "" where it is not known."""

    result: Result = Result.UNKNOWN
    outcome: str = ""
    kind: str = ""
    article: str = ""
    sentences: tuple[_Sentence, ...] = ()


@dataclass(slots=True)
class _Rung:
    number: int
    instance: str
    effect: str
    kind: str
    article: str
    sentences: list[_Sentence] = field(default_factory=list)


def derived_values(case: AnsweredRow) -> dict[Ref, str]:
    """Return all that is derived of a case, by row and question, "" where there is nothing; `case` is its own row."""
    values: dict[Ref, str] = {}
    for decision in case.under("decisions"):
        effects = _set(effect.value("effect_outcome") for effect in decision.under("effects"))
        values[Ref(decision.id, "decision_effects")] = effects or _set(decision.value("decision_outcomes").split())
    all_states: list[_ChargeState] = []
    by_defendant = []
    for defendant in case.under("defendants"):
        states = [_of_charge(case, charge, values) for charge in defendant.under("charges")]
        all_states += (state for found in states for state in found)
        results = [_first_of(found[place].result for found in states) for place in (0, -1)]
        by_defendant.append(results)
        for name, result in zip(("first", "standing"), results, strict=True):
            values[Ref(defendant.id, f"defendant_{name}_result")] = result
    first, stands = (_first_of(results[place] for results in by_defendant) for place in (0, 1))
    opinion = case.value("expert_opinion")
    is_profiled = Result.TRAFFICKING in (first, stands) or opinion in ("yes", "not_enough_facts")
    is_compared = opinion == "no" and all(state.result is not Result.TRAFFICKING for state in all_states)
    profiled = "yes" if is_profiled else "no" if is_compared else ""
    derived = {"case_first_result": first, "case_standing_result": stands, "case_profiled": profiled}
    return values | {Ref(case.id, name): value for name, value in derived.items()}


def _first_of(results: Iterable[Result]) -> Result:
    found = frozenset(results)
    return next((result for result in Result if result in found), Result.UNKNOWN)


def _of_charge(case: AnsweredRow, charge: AnsweredRow, values: dict[Ref, str]) -> list[_ChargeState]:
    """Add what is derived of a charge to `values`; return its states, the first after the judgment that is read."""
    decisions = case.under("decisions")
    instance = "retrial" if case.value("first_judgment_read") == "retrial" else "first_instance"
    told = [charge.value(key) for key in ("charge_outcome", "charge_requalified_to", "conviction_article")]
    read = _Rung(0, instance, told[0] or Result.UNKNOWN, told[1], told[2])
    rungs = {decision.id: rung for decision in decisions if (rung := _rung(charge, decision)) is not None}
    is_placed = _place_sentences(case, charge, read, rungs)
    states = [_next(_ChargeState(), read, charge)]
    numbers = {number_of(decision) for decision in decisions} - {0}
    is_ordered = len(numbers) == len(decisions)
    ladder = [read, *sorted(rungs.values(), key=lambda rung: rung.number)] if is_ordered else []
    for rung in ladder[1:]:
        states.append(_next(states[-1], rung, charge))
    by_ladder = states[-1] if is_ordered else _ChargeState()
    final = charge.value("charge_final_outcome")
    told_outcomes = {told[0], final, *(rung.effect for rung in rungs.values())}
    states.append(stands := _answered(final, by_ladder, charge) if final else by_ladder)
    is_known = is_placed or not stands.outcome.startswith("convicted")
    custodial = [one for one in stands.sentences if one.type in outcomes.CUSTODIAL]
    only = custodial[0] if len(custodial) == 1 and is_known else _Sentence()
    derived = {
        "charge_ladder": " ".join(f"{rung.number}:{rung.instance}={rung.effect}" for rung in ladder),
        "charge_ladder_outcome": by_ladder.outcome,
        "charge_convicted_once": "no" if outcomes.OF_CONVICTIONS.isdisjoint(told_outcomes) else "yes",
        "charge_first_result": states[0].result,
        "charge_standing_result": stands.result,
        "charge_standing_offence": stands.kind,
        "charge_standing_article": stands.article,
        "charge_standing_sentences": _set(one.type for one in stands.sentences) if is_known else ORDER_UNKNOWN,
        "charge_standing_months": only.months,
        "charge_standing_relation": only.relation,
        "charge_standing_basis": only.basis,
    }
    values.update({Ref(charge.id, name): value for name, value in derived.items()})
    return states


def _rung(charge: AnsweredRow, decision: AnsweredRow) -> _Rung | None:
    """Return what a decision did to a charge, None where it did not concern it."""
    found = effects_on(charge, decision)
    if not found and decision.under("effects"):
        return None
    keys = ("effect_outcome", "effect_offence_kind", "effect_article")
    effect, kind, article = (found[0].value(key) if len(found) == 1 else "" for key in keys)
    instance = decision.value("decision_instance") or Result.UNKNOWN
    return _Rung(number_of(decision), instance, effect or Result.UNKNOWN, kind, article)


def _place_sentences(case: AnsweredRow, charge: AnsweredRow, read: _Rung, rungs: Mapping[str, _Rung]) -> bool:
    """Put each sentence to the rung whose decision imposed it; return whether that is known of all."""
    decisions = case.under("decisions")
    is_known = True
    for row in charge.under("sentences"):
        instance, named = row.value("sentence_instance"), row.value("sentence_decision")
        key, wanted = ("decision_id", named) if named else ("decision_instance", instance)
        found = [rungs.get(decision.id) for decision in decisions if wanted and decision.value(key) == wanted]
        if not named and (instance == "first_instance" or (not found and instance in ("", read.instance))):
            found = [read] if instance or not decisions else []
        if len(found) != 1 or (rung := found[0]) is None:
            is_known = False
            continue
        relation = row.value("sentence_relation")
        basis = _set(row.value("sentence_below_basis").split()) if relation == "below" else ""
        rung.sentences.append(_Sentence(row.value("sentence_type"), row.value("sentence_months"), relation, basis))
    return is_known


def _next(state: _ChargeState, rung: _Rung, charge: AnsweredRow) -> _ChargeState:
    """Return what stands for a charge after a rung, by what stood before it."""
    effect, own = rung.effect, tuple(sorted(rung.sentences))
    if effect in outcomes.UNCHANGED:
        return state
    if effect in outcomes.NEW_SENTENCES:
        return replace(state, sentences=_sentenced_anew(state.sentences, own))
    if effect == "sentence_replaced":
        return replace(state, sentences=own)
    kind, article = charge.value("charge_offence_kind"), charge.value("charge_article")
    if effect in outcomes.CONVICTED_AS_CHARGED:
        return _state(effect, kind, article, own)
    if effect in ("convicted", "requalified", other := outcomes.CONVICTED_OF_OTHER_OFFENCE):
        found = rung.kind or (kind if effect == "convicted" else charge.value("charge_requalified_to"))
        kept = state.sentences if effect == "requalified" and not own else own
        if found != kind or effect == other:
            return _state(other, found, rung.article, kept)
        return _state("convicted_as_charged", kind, rung.article or article, kept)
    return _state(effect)


def _state(outcome: str, kind: str = "", article: str = "", sentences: tuple[_Sentence, ...] = ()) -> _ChargeState:
    """Return the state after an outcome; offence and sentences are those of a conviction."""
    if outcome.startswith("convicted"):
        found = Result.TRAFFICKING if kind in outcomes.TRAFFICKING else Result.OTHER_OFFENCE
        return _ChargeState(found if kind else Result.UNKNOWN, outcome, kind, article, sentences)
    result = outcomes.WITHOUT_CONVICTION.get(outcome, Result.UNKNOWN)
    return _ChargeState(result, {Result.OPEN: "open", Result.UNKNOWN: ""}.get(result, outcome))


def _sentenced_anew(before: Sequence[_Sentence], own: Sequence[_Sentence]) -> tuple[_Sentence, ...]:
    """Return the sentences after one was raised or lowered: its type gives way; of a row not entered no months."""
    if not own:
        return tuple(replace(one, months="", relation="", basis="") for one in before)
    gone = types | outcomes.CUSTODIAL if (types := {one.type for one in own}) & outcomes.CUSTODIAL else types
    return tuple(sorted((*(one for one in before if one.type not in gone), *own)))


def _answered(final: str, by_ladder: _ChargeState, charge: AnsweredRow) -> _ChargeState:
    """Return what stands by the answer of a person, which counts; offence and sentences are those of the ladder."""
    if final in outcomes.CONVICTED_AS_CHARGED:
        return _state(final, charge.value("charge_offence_kind"), charge.value("charge_article"), by_ladder.sentences)
    if final == outcomes.CONVICTED_OF_OTHER_OFFENCE:
        told = charge.value("charge_requalified_to"), charge.value("conviction_article")
        offence = (by_ladder.kind, by_ladder.article) if by_ladder.outcome == final and by_ladder.kind else told
        return _state(final, *offence, by_ladder.sentences)
    return _state(final)


def _set(codes: Iterable[str]) -> str:
    return " ".join(sorted({code for code in codes if code}))

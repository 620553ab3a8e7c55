"""Reads of a later decision its number, what it did to a charge, and whether a sentence is entered for it."""

from collections.abc import Sequence

from tipcoder.domain.answers import AnsweredRow


def number_of(decision: AnsweredRow) -> int:
    """Return the place of a decision in time, counted from 1; 0 where it is not known."""
    return int(text) if (text := decision.value("decision_number")).isdecimal() else 0


def effects_on(charge: AnsweredRow, decision: AnsweredRow) -> Sequence[AnsweredRow]:
    """Return the effects that concern a charge: those that name it, else those that name none.

    More than one is a fault: a decision has one effect for each charge.
    """
    effects, own = decision.under("effects"), charge.value("charge_id")
    named = [effect for effect in effects if own and own in effect.value("effect_charges").split()]
    return named or [effect for effect in effects if not effect.value("effect_charges")]


def has_sentence(charge: AnsweredRow, decision: AnsweredRow) -> bool:
    """Return whether a sentence of a charge may be that of a decision: it names it, or its instance alone."""
    own, instance = (decision.value(key) for key in ("decision_id", "decision_instance"))
    named = ((row.value("sentence_decision"), row.value("sentence_instance")) for row in charge.under("sentences"))
    return any(key == own if key else where == instance for key, where in named)

"""Five court files with later decisions, and what their ladders must give: F1 to F5, all of it fictional."""

from collections.abc import Mapping, Sequence

T, O = "trafficking_persons", "prostitution_mediation"  # noqa: E741
SMUGGLING = "smuggling"
Written = Mapping[str, object]


def sentence(months: int, minimum: int, instance: str, kind: str = "imprisonment") -> Written:
    """Return a sentence as it is written down."""
    relation = "below" if months < minimum else "above" if months > minimum else "at"
    return {
        "sentence_instance": instance,
        "sentence_type": kind,
        "sentence_months": str(months),
        "sentence_minimum_months": str(minimum),
        "sentence_relation": relation,
    }


def charge(name: str, kind: str, outcome: str, *sentences: Written) -> Written:
    """Return a charge as it is written down."""
    return {
        "charge_id": name,
        "charge_offence_kind": kind,
        "charge_outcome": outcome,
        **({"sentences": list(sentences)} if sentences else {}),
    }


def decision(number: int, instance: str, *effects: Written) -> Written:
    """Return a later decision as it is written down."""
    return {
        "decision_id": f"decision-{number}",
        "decision_number": str(number),
        "decision_instance": instance,
        "effects": list(effects),
    }


def effect(outcome: str, *charges: str, kind: str = "") -> Written:
    """Return an effect as it is written down: on the charges named, else on all that no other effect names."""
    named = {"effect_charges": " ".join(charges)} if charges else {}
    return {"effect_outcome": outcome, **named, **({"effect_offence_kind": kind} if kind else {})}


def case(opinion: str, defendants: Sequence[Sequence[Written]], *decisions: Written, read: str = "first") -> Written:
    """Return a case as it is written down, by the charges of each defendant."""
    return {
        "first_judgment_read": read,
        "expert_opinion": opinion,
        "defendants": [{"charges": list(charges)} for charges in defendants],
        **({"decisions": list(decisions)} if decisions else {}),
    }


_CONVICTED = "convicted_as_charged"

CASE_FILES: Mapping[str, Written] = {
    "F1": case(
        "yes",
        [
            [charge("F1.A", T, _CONVICTED, sentence(96, 36, "first_instance"))],
            [
                charge(
                    "F1.B",
                    T,
                    _CONVICTED,
                    sentence(10, 36, "first_instance", "suspended"),
                    sentence(40, 36, "appeal"),
                )
            ],
        ],
        decision(1, "appeal", effect("sentence_raised", "F1.B"), effect("upheld")),
    ),
    "F2": case(
        "yes",
        [
            [charge("F2.A", T, _CONVICTED, sentence(60, 60, "first_instance"))],
            [charge("F2.B", T, _CONVICTED, sentence(48, 60, "first_instance"))],
            [charge("F2.C", T, _CONVICTED, sentence(72, 60, "first_instance"))],
        ],
        decision(1, "appeal", effect("upheld")),
        decision(2, "third_instance", effect("annulled_and_remitted", "F2.C"), effect("upheld")),
    ),
    "F3": case(
        "no",
        [[charge("F3.A", T, "acquitted", sentence(18, 12, "retrial"))]],
        decision(1, "appeal", effect("annulled_and_remitted")),
        decision(2, "retrial", effect("convicted_of_other_offence", kind=O)),
    ),
    "F4": case("yes", [[charge("F4.A", O, "acquitted")], [charge("F4.B", O, "discontinued")]], read="retrial"),
    "F5": case(
        "yes",
        [
            [
                charge("F5.1", O, _CONVICTED, sentence(24, 12, "first_instance"), sentence(36, 36, "appeal")),
                charge("F5.2", SMUGGLING, _CONVICTED, sentence(12, 6, "first_instance")),
            ]
        ],
        decision(1, "appeal", effect("requalified", "F5.1", kind=T), effect("limitation", "F5.2")),
    ),
}

STANDING: Mapping[str, tuple[str, str, str, str, str, str]] = {
    "F1.A": (
        "0:first_instance=convicted_as_charged 1:appeal=upheld",
        "convicted_of_trafficking", T, "imprisonment", "96", "above",
    ),
    "F1.B": (
        "0:first_instance=convicted_as_charged 1:appeal=sentence_raised",
        "convicted_of_trafficking", T, "imprisonment", "40", "above",
    ),
    "F2.A": (
        "0:first_instance=convicted_as_charged 1:appeal=upheld 2:third_instance=upheld",
        "convicted_of_trafficking", T, "imprisonment", "60", "at",
    ),
    "F2.B": (
        "0:first_instance=convicted_as_charged 1:appeal=upheld 2:third_instance=upheld",
        "convicted_of_trafficking", T, "imprisonment", "48", "below",
    ),
    "F2.C": (
        "0:first_instance=convicted_as_charged 1:appeal=upheld 2:third_instance=annulled_and_remitted",
        "open", "", "", "", "",
    ),
    "F3.A": (
        "0:first_instance=acquitted 1:appeal=annulled_and_remitted 2:retrial=convicted_of_other_offence",
        "convicted_of_other_offence", O, "imprisonment", "18", "above",
    ),
    "F4.A": ("0:retrial=acquitted", "acquitted", "", "", "", ""),
    "F4.B": ("0:retrial=discontinued", "ended_otherwise", "", "", "", ""),
    "F5.1": (
        "0:first_instance=convicted_as_charged 1:appeal=requalified",
        "convicted_of_trafficking", T, "imprisonment", "36", "at",
    ),
    "F5.2": ("0:first_instance=convicted_as_charged 1:appeal=limitation", "ended_otherwise", "", "", "", ""),
}  # fmt: skip
"""Ladder, result, offence, types, months and relation that stand, by charge."""

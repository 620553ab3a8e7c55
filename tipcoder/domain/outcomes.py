"""Names results of charges, and groups the outcomes of first judgments and the effects of later decisions on them."""

from collections.abc import Mapping
from enum import StrEnum

TRAFFICKING = frozenset(("trafficking_persons", "trafficking_adults", "trafficking_children"))
"""Kinds of offences that count as trafficking (D2)."""
CUSTODIAL = frozenset(("imprisonment", "life_imprisonment", "partly_suspended", "suspended", "house_arrest"))
"""Types of sentences of which one stands at a time."""
CONVICTED_AS_CHARGED = frozenset(("convicted_as_charged", "convicted_in_part", "convicted_on_plea"))
CONVICTED_OF_OTHER_OFFENCE = "convicted_of_other_offence"
NEW_SENTENCES = frozenset(("sentence_raised", "sentence_lowered"))
"""Effects that change the length of a sentence and nothing else."""
UNCHANGED = frozenset(("upheld", "inadmissible", "compensation_changed", "violation_found"))
"""Effects that leave result, offence and sentences as they were."""
OF_CONVICTIONS = frozenset(
    (
        *CONVICTED_AS_CHARGED, CONVICTED_OF_OTHER_OFFENCE, *NEW_SENTENCES, "sentence_replaced", "requalified",
        "convicted",
    )
)  # fmt: skip
"""Outcomes and effects that only a charge has of which somebody was convicted."""


class Result(StrEnum):
    """Results of a charge, in the order in which that of a defendant or a case is looked for among several."""

    TRAFFICKING = "convicted_of_trafficking"
    OPEN = "open"
    OTHER_OFFENCE = "convicted_of_other_offence"
    ACQUITTED = "acquitted"
    ENDED = "ended_otherwise"
    UNKNOWN = "unknown"


WITHOUT_CONVICTION: Mapping[str, Result] = {
    "annulled_and_remitted": Result.OPEN,
    "open": Result.OPEN,
    "acquitted": Result.ACQUITTED,
    "discontinued": Result.ENDED,
    "limitation": Result.ENDED,
    "death_or_absence": Result.ENDED,
    "ended_by_non_punishment": Result.ENDED,
}
"""Results of a charge by the outcomes and effects after which no conviction stands."""

"""Reads the judgments that are annotated with what guided reading is to find in them.

`tests/corpus/guided/<language>/<name>.txt` and `.json` are what rules are written on; `check/<language>/` is the half
that writers of rules do not read: none, from the day it is opened until unread ones take its place. The practice
judgments that ship have the `.json` alone: its `judgment` is their file below `resources/judgments`. A judgment is
fictional, and pages are divided by form feeds.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tipcoder import paths

FOLDER = Path(__file__).parents[1] / "corpus" / "guided"
LANGUAGES = ("sq", "ro", "cnr", "mk", "sr")
COUNTRIES = {"sq": "ALB", "ro": "MDA", "cnr": "MNE", "mk": "MKD", "sr": "SRB"}
_CASE = (
    "case_number court court_level decision_date indictment_date proceedings_kind documents_read hearings discovery "
    "first_instance_outcome offence_start_date offence_end_date acts_charged acts_court means_charged means_court "
    "means_national purposes_charged purposes_court organised_group evidence_relied_on special_measures "
    "financial_investigation legal_sources confiscation_joint"
)
_DEFENDANTS = (
    "defendant_label defendant_kind defendant_sex defendant_age_group defendant_citizenship defendant_detained "
    "defendant_convicted_before defendant_procedure total_sentence_type total_sentence_months confiscation "
    "confiscation_amount confiscation_currency aggravating mitigating"
)
_CHARGES = "charge_article charge_outcome charge_requalified_to charge_stage"
_SENTENCES = "sentence_instance sentence_type sentence_months fine_amount fine_currency"
_VICTIMS = (
    "victim_label victim_sex victim_age_group victim_citizenship victim_exploitation victim_participation "
    "victim_protection victim_legal_aid compensation_claimed compensation_claimed_amount compensation_decision "
    "compensation_amount compensation_currency"
)
_DECISIONS = "decision_instance decision_given_on decision_court decision_appellants effect_outcome"
ASKED = frozenset(f"{_CASE} {_DEFENDANTS} {_CHARGES} {_SENTENCES} {_VICTIMS} {_DECISIONS}".split())
"""Names of the questions that are annotated: no other is ever proposed."""


@dataclass(frozen=True, slots=True)
class Place:
    """A value of a question in one row: `row` as a path such as `defendants[2]/charges[1]`, "" for the case."""

    question: str
    row: str
    value: str


@dataclass(frozen=True, slots=True)
class Fact:
    """What a judgment states, and the words of which a passage must contain one."""

    place: Place
    proof: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AnnotatedJudgment:
    """A judgment with its annotation.

    A question of `facts` or `silent` is closed: any other value of it is wrong, but for those of `also_right`, which
    count neither way.
    """

    name: str
    language: str
    is_check: bool
    is_practice: bool
    country: str
    text: str
    facts: tuple[Fact, ...]
    also_right: frozenset[Place]
    silent: frozenset[str]

    @property
    def closed(self) -> frozenset[str]:
        """Names of the questions of which every right value is annotated."""
        return self.silent | {fact.place.question for fact in self.facts}


def read_half() -> Iterator[AnnotatedJudgment]:
    """Yield the judgments that rules are written on, by language and name."""
    return _judgments(FOLDER, is_check=False)


def check_half() -> Iterator[AnnotatedJudgment]:
    """Yield the judgments that rules are only measured on, by language and name."""
    return _judgments(FOLDER / "check", is_check=True)


def _place(annotated: Mapping[str, str]) -> Place:
    return Place(annotated["question"], annotated["row"], annotated["value"])


def _judgments(folder: Path, *, is_check: bool) -> Iterator[AnnotatedJudgment]:
    for language in LANGUAGES:
        for file in sorted((folder / language).glob("*.json")):
            yield _judgment(file, language, is_check=is_check)


def _judgment(file: Path, language: str, *, is_check: bool) -> AnnotatedJudgment:
    read = json.loads(file.read_text(encoding="utf-8"))
    shipped = read.get("judgment")
    text = paths.resources() / "judgments" / shipped if shipped else file.with_suffix(".txt")
    return AnnotatedJudgment(
        file.stem,
        language,
        is_check,
        bool(shipped),
        read["country"],
        text.read_text(encoding="utf-8"),
        tuple(
            Fact(Place(fact["question"], fact["row"], fact["value"]), tuple(fact["proof"])) for fact in read["facts"]
        ),
        frozenset(Place(right["question"], right["row"], right["value"]) for right in read["also_right"]),
        frozenset(read["silent"]),
    )

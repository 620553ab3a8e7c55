"""The framework that ships asks in the order in which a judge reads, and nothing before what it needs."""

from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.support.shipped_form import ROOT, form
from tipcoder.domain.projects import REGION
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.engine.propagation import Validity
from tipcoder.framework.form.form import Item, Section
from tipcoder.services.demo.demo_codings import coding_edit, judgment_files, read_coding, reference_edit

READING_ORDER = [
    "case_facts",
    "first_instance",
    "decisions",
    "time_line",
    "victims",
    "defendants",
    "facts",
    "elements",
    "requalification",
    "requalifications",
    "evidence_overview",
    "evidence_items",
    "national_cooperation",
    "cooperation",
    "final_result",
    "challenges",
    "good_practices",
    "summary",
]

ASKED_WHEN_LATER_SECTIONS_ARE_ENTERED = {
    "charge_victims",
    "effect_charges",
    "charge_requalified_to",
}
"""Answers that wait for a later section."""
WRONG_UNTIL_CHARGES_ARE_NAMED = {"effect_outcome"}
"""Two effects of a decision are of different charges, which are entered after it."""

JUDGMENTS = [file for country in REGION for file in judgment_files(country)]


def names_in(item: Item) -> set[str]:
    if isinstance(item, Section):
        return set().union(*(names_in(child) for child in item.children))
    return {item.name}


@cache
def sections() -> list[tuple[str, set[str]]]:
    return [(item.name, names_in(item)) for item in form().children]


def without_use(live: LiveCoding) -> set[str]:
    """Return the questions that have an answer and are not asked; rosters that are not asked for all in them."""
    return {ref.key if live.is_row_relevant(ref.row) else live.row(ref.row).roster for ref, _ in live.hidden_answers()}


def wrong(live: LiveCoding) -> set[str]:
    return {ref.key for ref in live.refs() if live.validity(ref) is Validity.CONSTRAINT}


def test_sections_follow_a_judgment() -> None:
    assert [name for name, _ in sections()] == READING_ORDER


@pytest.mark.parametrize("file", JUDGMENTS, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_case_coded_section_by_section_meets_no_question_or_check_before_what_it_needs(file: Path) -> None:
    table = read_coding(file)
    whole = LiveCoding(form(), ROOT)
    whole.apply(coding_edit(form(), ROOT, table))
    whole.apply(reference_edit(whole, table))
    at_the_end = wrong(whole)

    live = LiveCoding(form(), ROOT)
    entered: dict[str, Any] = {}
    for section, names in sections():
        part = {name: value for name, value in table.items() if name in names}
        live.apply(coding_edit(form(), ROOT, part))
        entered |= part
        if section == "defendants":  # a sentence on appeal is asked once an effect names the charge that it convicts of
            live.apply(reference_edit(live, entered))
        assert without_use(live) <= ASKED_WHEN_LATER_SECTIONS_ARE_ENTERED, section
        assert wrong(live) <= at_the_end | WRONG_UNTIL_CHARGES_ARE_NAMED, section
    live.apply(reference_edit(live, table))
    assert without_use(live) == set()

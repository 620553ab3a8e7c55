"""The framework that ships: whole, consistent, and explained at every question."""

import re
from collections import Counter
from functools import cache
from io import BytesIO
from pathlib import Path

from lxml import etree
from openpyxl import load_workbook

from tests.support.shipped_form import form
from tipcoder.domain.answers import QUESTION_STATES
from tipcoder.domain.projects import Country
from tipcoder.framework.form.derivation import attributes
from tipcoder.framework.form.form import AgreementTier, EvidenceRule, GroupLayout, Privacy, Severity, Topic
from tipcoder.framework.form.question_types import Measure
from tipcoder.framework.xlsform.reader import read_framework_bytes
from tipcoder.framework.xlsform.source import Cells, FrameworkSource, column, read_source
from tipcoder.framework.xlsform.workbook_writer import write_xlsform, xlsform
from tipcoder.languages.registry import LANGUAGES
from tipcoder.paths import resources
from tipcoder.services.frameworks import check_framework
from tipcoder.services.taxonomy_files import shipped_ids, shipped_taxonomy

ENGLISH = {key: column(key, "en") for key in ("label", "hint", "guidance", "constraint_message")}
WORDS = "bind::tip:proposal", "bind::tip:entry."
"""Beginnings of columns that hold expressions or words."""
VOCABULARY: dict[str, set[str]] = {
    "bind::tip:evidence": set(EvidenceRule),
    "bind::tip:privacy": set(Privacy),
    "bind::tip:measure": set(Measure),
    "bind::tip:severity": set(Severity),
    "bind::tip:tier": {"core", "extended"},
    "bind::tip:states": set(QUESTION_STATES),
    "bind::tip:least": {"1"},
    "bind::tip:attribute": {"yes"},
    "bind::tip:role": {
        "title",
        "country",
        "court",
        "decision_date",
        "file_number",
        "outcome",
        "exploitation",
        "sex",
        "age",
        "citizenship",
    },
    "bind::tip:was": {"charge_offence"},
    "bind::tip:choice_label": {"victim_label", "charge_label", "decision_number"},
    "bind::tip:order": {"decision_number", "requalification_number"},
    "bind::tip:indicator": set(Topic),
    "bind::tip:unit": {"months"},
    "bind::tip:layout": set(GroupLayout),
    "bind::tip:agreement": set(AgreementTier),
}
ISO = {"project_countries"}


@cache
def source() -> FrameworkSource:
    return read_source(resources() / "frameworks" / "tip_case_law_see")


def questions() -> list[Cells]:
    """Return the rows that ask or count something: no sections, rosters and notes."""
    return [row for row in source().survey if not row["type"].startswith(("begin_", "end_", "note"))]


def lists() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for choice in source().choices:
        found.setdefault(choice["list_name"], []).append(choice["name"])
    return found


@cache
def codes_of(name: str) -> frozenset[str]:
    """Return the codes of a list of the form or of a taxonomy."""
    own = lists().get(name)
    return frozenset(own if own is not None else shipped_taxonomy(name).by_code())


def list_of(row: Cells) -> str:
    """Return the list or taxonomy that a question takes its choices from, "" for none and for rows of a roster."""
    kind, _, name = row["type"].partition(" ")
    return name.removesuffix(".csv") if kind.startswith("select_") and "$" not in name else ""


def test_pyxform_converts_it_with_every_row() -> None:
    form = etree.fromstring(read_framework_bytes(xlsform(source()), "shipped").xform.encode())

    nodes = {bind.get("nodeset", "").rsplit("/", 1)[1] for bind in form.iter("{http://www.w3.org/2002/xforms}bind")}
    assert {row["name"] for row in questions()} <= nodes


def test_check_finds_no_error_and_no_warning(tmp_path: Path) -> None:
    workbook = tmp_path / "shipped.xlsx"
    write_xlsform(source(), workbook)
    assert check_framework(workbook) == ()


def test_names_are_unique_and_plain() -> None:
    names = [row["name"] for row in source().survey if not row["type"].startswith("end_")]

    assert [name for name, times in Counter(names).items() if times > 1] == []
    assert [name for name in names if not re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", name)] == []


def test_codes_are_unique_in_their_list_and_plain() -> None:
    for name, codes in lists().items():
        assert len(codes) == len(set(codes)), name
        pattern = r"[A-Z]{3}|other" if name in ISO else r"[a-z0-9]+(_[a-z0-9]+)*"
        assert [code for code in codes if not re.fullmatch(pattern, code)] == [], name


def test_every_list_is_used_and_every_used_list_exists() -> None:
    used = {list_of(row) for row in questions()} - {""}
    assert set(lists()) <= used
    assert used - set(lists()) <= set(shipped_ids())


def test_every_text_is_there_in_english() -> None:
    for row in source().survey:
        if not row["type"].startswith("end_"):
            assert row[ENGLISH["label"]], row["name"]
    for choice in source().choices:
        assert choice[ENGLISH["label"]], choice["name"]


def test_every_question_is_explained_with_an_example() -> None:
    assert [row["name"] for row in questions() if "Example: " not in row.get(ENGLISH["guidance"], "")] == []


def test_guidance_of_every_question_says_what_to_include_and_exclude() -> None:
    for row in questions():
        guidance = row[ENGLISH["guidance"]]
        if "calculation" not in row:
            assert "Include" in guidance, row["name"]
            assert re.search(r"Exclude|only", guidance), row["name"]


def test_constraint_and_message_go_together() -> None:
    for row in source().survey:
        assert ("constraint" in row) == (ENGLISH["constraint_message"] in row), row.get("name")


def test_attributes_have_known_values() -> None:
    questions_by_name = {row["name"] for row in questions()}
    for row in source().survey:
        for name, value in row.items():
            if name == "bind::tip:refused":
                assert value in questions_by_name
            elif name.startswith("bind::") and not name.startswith(WORDS):
                allowed = VOCABULARY.get(name, {row["name"]} if name == "bind::tip:derived" else set())
                assert set(value.split()) <= allowed, (row["name"], name)


def test_every_free_text_says_how_it_may_leave() -> None:
    assert [row["name"] for row in questions() if row["type"] == "text" and "bind::tip:privacy" not in row] == []


def test_attributes_of_persons_are_the_marked_questions_and_what_follows_from_them() -> None:
    marked = {row["name"] for row in questions() if "bind::tip:attribute" in row}
    found = attributes(form())

    assert len(marked) == 12
    assert marked < found
    assert {"victim_children", "total_children", "child_means", "victim_offences"} <= found
    assert found.isdisjoint(("victim_persons", "victim_protection", "total_victims", "means_court"))


def test_dates_leave_as_years() -> None:
    assert {row["bind::tip:privacy"] for row in questions() if row["type"] == "date"} == {"year"}


def test_every_question_says_how_it_is_measured() -> None:
    measures = {
        "select_one": {"nominal", "ordinal"},
        "select_multiple": {"set"},
        "text": {"none"},
        "calculate": {"nominal", "none"},
    }
    for row in questions():
        allowed = measures.get(row["type"].split()[0].removesuffix("_from_file"), {"interval"})
        assert row["bind::tip:measure"] in allowed, row["name"]


def test_other_always_asks_for_words() -> None:
    rows = {row["name"]: row for row in questions()}
    for row in rows.values():
        if not list_of(row) or "name != 'other'" in row.get("choice_filter", "") or "calculation" in row:
            continue
        # Asked only beside the article, in the list or in words.
        if row["name"] in ("charge_article_other_kind", "effect_offence_kind"):
            continue
        other = {"other", "other_court", "other_offence", "c99", "g99"} & codes_of(list_of(row))
        if not other:
            continue
        (code,) = other
        asked = [
            name for name, words in rows.items()
            if row["name"] in re.findall(r"\$\{(\w+)\}", words.get("relevant", "")) and f"'{code}'" in words["relevant"]
        ]  # fmt: skip
        assert "text" in {rows[name]["type"] for name in asked}, row["name"]
        assert all(rows[name]["required"] == "yes" for name in asked)


def test_none_excludes_every_other_choice() -> None:
    for row in questions():
        if "name != 'none'" in row.get("choice_filter", ""):
            continue
        if row["type"].startswith("select_multiple") and list_of(row) and "none" in codes_of(list_of(row)):
            assert row["constraint"] == ". = 'none' or not(selected(., 'none'))", row["name"]


def test_every_theme_has_a_challenge_or_a_good_practice_and_no_other_theme_is_named() -> None:
    named = {
        term.columns["theme"]
        for taxonomy in ("challenges", "good_practices")
        for term in shipped_taxonomy(taxonomy).terms
        if "theme" in term.columns
    }
    assert named - {"any"} == codes_of("themes")


def test_means_are_never_required() -> None:
    rows = {row["name"]: row for row in questions()}

    assert [name for name in ("means_court", "means_expert") if "required" in rows[name]] == []


def test_roles_that_the_program_needs_stand_once_at_the_top_and_in_each_roster_of_persons() -> None:
    roster = ""
    roles: dict[str, list[str]] = {}
    for row in source().survey:
        if row["type"] in ("begin_repeat", "end_repeat"):
            roster = row.get("name", "")
        if role := row.get("bind::tip:role"):
            roles.setdefault(roster, []).append(role)
    assert {name: sorted(found) for name, found in roles.items()} == {
        "": ["country", "court", "court", "decision_date", "exploitation", "file_number", "outcome", "title"],
        "victims": ["age", "citizenship", "sex"],
        "defendants": ["age", "citizenship", "sex"],
    }


def test_countries_are_those_of_projects() -> None:
    assert set(lists()["project_countries"]) == set(Country)


def test_header_names_seven_languages() -> None:
    sheet = load_workbook(BytesIO(xlsform(source())), read_only=True)["survey"]
    header = [cell.value for cell in next(sheet.iter_rows(max_row=1))]

    assert [name for name in header if name and name.startswith("label::")] == [
        f"label::{language.column_name}" for language in LANGUAGES.values()
    ]

"""Catalogues of a demo project in words, with what persons chose, and the recommendations drafted from them."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.steps import finished
from tipcoder.domain.curation import Confirmation, CurationEdit, CurationKind
from tipcoder.services.demo.demo import DEMO_PASSPHRASE
from tipcoder.services.findings.catalogues import Catalogues, count_catalogues, draft_recommendations
from tipcoder.services.findings.counting import Findings, count_findings
from tipcoder.services.projects import OpenProject, close_project, open_project
from tipcoder.services.release.gate import opened_for_team
from tipcoder.storage.curation import save_curation


@pytest.fixture(scope="module")
def opened(demo: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenProject]:
    folder = tmp_path_factory.mktemp("catalogues")
    project = open_project(Path(shutil.copy(demo / "MNE.tip", folder)), passphrase=DEMO_PASSPHRASE)
    yield project
    close_project(project)


@pytest.fixture(scope="module")
def findings(opened: OpenProject) -> Findings:
    return finished(count_findings(opened))


def curated(project: OpenProject, findings: Findings, *edits: CurationEdit) -> Catalogues:
    for edit in edits:
        save_curation(project.database, edit, coder="SRB-02")
    found = count_catalogues(project, findings)
    for edit in edits:
        save_curation(project.database, CurationEdit(edit.kind, edit.subject, None), coder="SRB-02")
    return found


@pytest.mark.parametrize("language", ["en", "mk", "sr-Latn"])
def test_entries_are_in_words_of_the_language(opened: OpenProject, findings: Findings, language: str) -> None:
    catalogues = count_catalogues(opened, findings)
    for catalogue in (catalogues.challenges, catalogues.practices):
        described = catalogues.described(catalogue, language)
        assert [one.code for one in described] == [entry.code for entry in catalogue.entries]
        assert described
        for one in described:
            assert one.name
            assert one.name != one.code
            assert one.definition
            assert all(one.themes)
            assert all(line.words for line in one.prevalence)
            assert all(0 <= count <= base for line in one.prevalence for count, base in line.cells.values())
        assert catalogue.total == findings.cases


def test_each_entry_counts_no_more_cases_than_there_are(opened: OpenProject, findings: Findings) -> None:
    catalogues = count_catalogues(opened, findings)
    noted = [
        one for catalogue in catalogues.catalogues.values() for entry in catalogue.entries for one in entry.entries
    ]
    assert sorted(noted, key=lambda one: one.row) == sorted(findings.noted, key=lambda one: one.row)
    assert all(0 < entry.cases <= findings.cases for entry in catalogues.challenges.entries)


def test_a_chosen_description_takes_the_place_of_those_proposed(opened: OpenProject, findings: Findings) -> None:
    entry = next(one for one in count_catalogues(opened, findings).practices.entries if one.illustrations())
    chosen = entry.illustrations()[-1]
    edit = CurationEdit(CurationKind.ILLUSTRATION, f"{entry.code} {chosen.row}", "1", chosen.case)
    catalogues = curated(opened, findings, edit)
    described = next(one for one in catalogues.described(catalogues.practices, "en") if one.code == entry.code)
    assert [(one.noted, one.is_chosen) for one in described.illustrations] == [(chosen, True)]
    assert described.illustrations[0].case_number == findings.places[chosen.row].case_number
    shown = catalogues.described(catalogues.practices, "en", allowed=())
    assert all(one.illustrations == () for one in shown)


def test_a_practice_is_exemplary_if_marked_and_confirmed(opened: OpenProject, findings: Findings) -> None:
    entries = count_catalogues(opened, findings).practices.entries
    edits = [
        CurationEdit(CurationKind.EXEMPLARY, one.code, '{"coder":"SRB-09","made_at":"2026-03-01"}') for one in entries
    ]
    marked = {one.code for one in entries if one.strongest}
    assert marked
    assert marked != {one.code for one in entries}
    catalogues = curated(opened, findings, *edits)
    assert {one.code for one in catalogues.described(catalogues.practices, "en") if one.is_exemplary} == marked
    assert isinstance(catalogues.curation.exemplary[entries[0].code], Confirmation)
    before = count_catalogues(opened, findings)
    assert not any(one.is_exemplary for one in before.described(before.practices, "en"))


def test_recommendations_are_drafted_by_priority(opened: OpenProject, findings: Findings) -> None:
    catalogues = count_catalogues(opened, findings)
    drafted = draft_recommendations(catalogues, "en")
    due = {one.code for one in catalogues.challenges.entries if one.cases >= 2 or one.weights.get("decisive")}
    assert {one.code for one in drafted} == due
    assert drafted
    assert [one.priority for one in drafted] == sorted((one.priority for one in drafted), reverse=True)
    assert all(one.measure.wording("en").startswith("It is proposed that ") and one.edited is None for one in drafted)
    in_macedonian = draft_recommendations(catalogues, "mk")
    assert [one.code for one in in_macedonian] == [one.code for one in drafted]
    assert all(one.measure.wording("mk").startswith("Се предлага ") for one in in_macedonian)


def test_a_person_words_orders_and_leaves_out_recommendations(opened: OpenProject, findings: Findings) -> None:
    codes = [one.code for one in draft_recommendations(count_catalogues(opened, findings), "en")]
    last, first = codes[-1], codes[0]
    catalogues = curated(
        opened,
        findings,
        CurationEdit(CurationKind.RECOMMENDATION, f"{last} en", "It is proposed that this be done."),
        CurationEdit(CurationKind.ORDER, "", last),
        CurationEdit(CurationKind.LEFT_OUT, first, ""),
    )
    drafted = draft_recommendations(catalogues, "en")
    assert [one.code for one in drafted] == [last, *codes[1:-1]]
    assert drafted[0].edited is not None
    assert opened_for_team(drafted[0].edited) == "It is proposed that this be done."
    assert draft_recommendations(catalogues, "sq")[0].edited is None
    everything = draft_recommendations(catalogues, "en", with_left_out=True)
    assert [one.code for one in everything if one.left_out] == [first]


def test_practices_that_answer_a_challenge_stand_under_it(opened: OpenProject, findings: Findings) -> None:
    catalogues = count_catalogues(opened, findings)
    assert catalogues.answering("c02_4") == ("g03",)
    noted = {entry.code for entry in catalogues.practices.entries}
    for one in draft_recommendations(catalogues, "en"):
        of_project = noted.intersection(one.practices)
        assert list(one.practices)[: len(of_project)] == sorted(of_project)

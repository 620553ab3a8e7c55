"""Ladders of charges as people read them: on the sheet of a case, and over all cases of a project or a region."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from tests.support.case_files import CASE_FILES
from tests.support.court_file_coder import PASSPHRASE, coded_project
from tests.support.regions import region
from tests.support.reviews import see_all
from tests.support.steps import finished
from tipcoder.exchange.document.blocks import FactsBlock, HeadingBlock
from tipcoder.languages.captions import CaseSheetCaptions
from tipcoder.languages.registry import LANGUAGES
from tipcoder.services.case_sheets import SheetRequest, case_sheet
from tipcoder.services.cases import list_cases
from tipcoder.services.exporting.export import ExportRequest, export_workbook
from tipcoder.services.ladders import CaseLadder, LadderWords, project_ladders
from tipcoder.services.projects import OpenProject, close_project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    opened = coded_project(tmp_path / "a.tip", CASE_FILES["F1"], CASE_FILES["F3"])
    yield opened
    close_project(opened)


def told(project: OpenProject, number: int, profile: str, language: str = "en") -> list[tuple[str, str]]:
    """Return what the sheet on a case tells of its ladders."""
    request = SheetRequest(ExportRequest(profile=profile, language=language), CaseSheetCaptions(language))
    blocks = list(case_sheet(project, list_cases(project)[number].id, request).blocks)
    words = LadderWords(project.form, language)
    heads = [at for at, block in enumerate(blocks) if block == HeadingBlock(words.captions.title)]
    facts = blocks[heads[0] + 1]
    assert isinstance(facts, FactsBlock)
    return [(fact.name, fact.text) for fact in facts.facts]


def test_the_sheet_at_home_tells_each_decision_and_the_sentence_after_it(project: OpenProject) -> None:
    (name, upheld), (_, raised) = told(project, 0, "archive")

    assert name == "Defendant 1, charge 1"
    now = "Convicted as charged: Trafficking in persons (adults and children in one article)"
    above = "above the minimum"
    assert upheld == (
        f"First instance: Convicted as charged (Imprisonment, 96 months, {above}) \u2192 Appeal: Upheld. "
        f"Stands now: {now} (Imprisonment, 96 months, {above})"
    )
    assert raised == (
        "First instance: Convicted as charged (Suspended sentence, 10 months, below the minimum) \u2192 "
        f"Appeal: Sentence raised (Imprisonment, 40 months, {above}). "
        f"Stands now: {now} (Imprisonment, 40 months, {above})"
    )


def test_one_person_or_charge_on_a_sheet_is_called_in_the_singular(project: OpenProject) -> None:
    request = SheetRequest(ExportRequest(profile="archive", language="mk"), CaseSheetCaptions("mk"))
    blocks = case_sheet(project, list_cases(project)[0].id, request).blocks
    headings = {block.text for block in blocks if isinstance(block, HeadingBlock)}
    assert {"Обвинет 1", "Точка на обвинението 1", "Казна 1", "Казна 2", "Подоцнежна одлука 1"} <= headings


def test_the_sheet_for_abroad_tells_of_earlier_decisions_no_sentence(project: OpenProject) -> None:
    texts = [text for _, text in told(project, 0, "unodc")]

    assert len([text for text in texts if text.startswith("First instance: Convicted as charged \u2192 Appeal: ")]) == 2
    assert not [text for text in texts if "10 months" in text]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sheet_tells_the_ladder_in_each_language(project: OpenProject, language: str) -> None:
    ((name, text),) = told(project, 1, "archive", language)

    assert "{" not in name + text
    assert "convicted_of_other_offence" not in text
    assert text.count("\u2192") == 2


def test_all_charges_of_a_project_have_a_ladder_in_country_and_region(project: OpenProject, tmp_path: Path) -> None:
    here = finished(project_ladders(project))
    assert [(one.number, one.ladder.defendant, len(one.ladder.rungs)) for one in here] == [
        (1, 1, 2),
        (1, 2, 2),
        (2, 1, 3),
    ]
    see_all(project)
    workbook = tmp_path / "out.xlsx"
    finished(export_workbook(project, workbook, ExportRequest(accepts_small_cells=True)))

    regional = region(tmp_path / "region.tip", [workbook], PASSPHRASE)
    there = finished(project_ladders(regional))
    close_project(regional)

    assert stands(there) == stands(here)
    assert {one.country for one in there} == {"SRB"}


def stands(found: Sequence[CaseLadder]) -> list[tuple[object, ...]]:
    ladders = [one.ladder for one in found]
    return sorted((one.outcome, one.offence, one.months, one.is_changed, len(one.rungs)) for one in ladders)

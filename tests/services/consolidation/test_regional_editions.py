"""Nations publish and deliver, and the region publishes: nothing of one or two persons is told by the difference."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.support.import_sheets import exported
from tests.support.public_tables import columns
from tests.support.regions import deliver, region, written_earlier
from tests.support.steps import finished
from tipcoder.analysis.figures.disclosure import Why
from tipcoder.analysis.figures.table import ALL, FigureTable
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.edits import AddRows
from tipcoder.domain.projects import Country
from tipcoder.domain.release import Audience, EarlierEdition, NewRelease, ReleaseKind
from tipcoder.framework.engine.editing import add_row, set_answer
from tipcoder.services.cases import add_case, list_cases
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.findings.counting import count_findings
from tipcoder.services.projects import NewProject, OpenProject, close_project, create_project
from tipcoder.services.release.gate import released_figures
from tipcoder.services.release.ledger import FiguresRecorder, earlier_editions
from tipcoder.storage.coding.releases import recorded_release
from tipcoder.storage.regional.deliveries import delivered_editions, stream_regional

PASSPHRASE = "four fictional words here"
FIGURE = "P8.sex"


def add_victims(project: OpenProject, female: int, male: int) -> None:
    """Add a case for each victim."""
    for sex in (*["female"] * female, *["male"] * male):
        coding = open_coding(project, add_case(project).coding.id)
        edit = add_row(coding.live, coding.live.root, "victims")
        apply_edit(coding, edit)
        (added,) = edit
        assert isinstance(added, AddRows)
        apply_edit(coding, set_answer(coding.live, Ref(added.rows[0].id, "victim_sex"), Answer(sex)))


def published(project: OpenProject, earlier: Sequence[EarlierEdition] | None = None) -> FigureTable:
    """Return the table of victims by sex that is published, or would be after other `earlier` editions."""
    findings = finished(count_findings(project))
    editions = earlier_editions(project) if earlier is None else earlier
    released = released_figures(findings, Audience.PUBLIC, "en", editions)
    if earlier is None:
        with FiguresRecorder(project, ReleaseKind.FIGURES, released, "en").seal():
            pass
    return next(table for table in released.value.tables if table.definition.id == FIGURE)


def print_briefs(project: OpenProject, *cases: str) -> None:
    """Record that the briefs of cases left for everybody."""
    release = NewRelease(
        kind=ReleaseKind.SHERLOC,
        audience=Audience.RECIPIENT,
        format="json",
        language="en",
        file_name="entries.json",
        cases=len(cases),
        left_out=0,
        sha256="0" * 64,
        briefs=frozenset(cases),
    )
    with recorded_release(project.database, release, project.project.coder):
        pass


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Workbooks of Albania and Moldova as they published, and of Moldova with one person more, and with many."""
    made = tmp_path_factory.mktemp("nations")
    for country, female, male in ((Country.ALB, 9, 6), (Country.MDA, 8, 5)):
        project = create_project(NewProject(made / f"{country}.tip", country, country, f"{country}-01", PASSPHRASE))
        add_victims(project, female, male)
        assert columns(published(project), "female") == {ALL: (female, female + male)}
        written_earlier(exported(project, made / f"{country}.xlsx", "unodc"))
        if country is Country.MDA:
            add_victims(project, 1, 0)
            exported(project, made / "one more.xlsx", "unodc")
            add_victims(project, 7, 4)
            exported(project, made / "many more.xlsx", "unodc")
        close_project(project)
    return made


def test_a_region_is_held_to_what_its_nations_deliver(folder: Path, tmp_path: Path) -> None:
    regional = region(tmp_path / "r.tip", [folder / "ALB.xlsx", folder / "one more.xlsx"], PASSPHRASE)
    naive = columns(published(regional, ()), "female")
    assert naive == {"ALB": (9, 15), "MDA": (9, 14), ALL: (18, 29)}, "less what Moldova published it is one woman"
    held = published(regional)
    assert (held.withheld, held.why, held.lines, held.columns) == (True, Why.NEAR_EARLIER, (), ())
    close_project(regional)


def test_a_region_publishes_what_its_nations_do_and_repeats_it_until_many_come(folder: Path, tmp_path: Path) -> None:
    regional = region(tmp_path / "r.tip", [folder / "ALB.xlsx", folder / "MDA.xlsx"], PASSPHRASE)
    first = columns(published(regional), "female")
    assert first == {"ALB": (9, 15), "MDA": (8, 13), ALL: (17, 28)}
    deliver(regional, [folder / "one more.xlsx"], PASSPHRASE)
    again = published(regional)
    assert columns(again, "female") == first
    assert again.repeated is not None
    deliver(regional, [folder / "many more.xlsx"], PASSPHRASE)
    assert columns(published(regional), "female") == {"ALB": (9, 15), "MDA": (16, 25), ALL: (25, 40)}
    close_project(regional)


@pytest.mark.parametrize("delivery", ["MDA.xlsx", "MDA.tip"])
def test_a_region_knows_which_briefs_its_nations_printed(delivery: str, tmp_path: Path) -> None:
    project = create_project(NewProject(tmp_path / "MDA.tip", "MDA", Country.MDA, "MDA-01", PASSPHRASE))
    add_victims(project, 8, 8)
    told = [case.id for case in list_cases(project)]
    assert columns(published(project), "female") == {ALL: (8, 16)}
    add_victims(project, 6, 6)
    print_briefs(project, *told[:2], told[-1])
    print_briefs(project, *told[:2])
    exported(project, tmp_path / "MDA.xlsx", "unodc")
    close_project(project)

    regional = region(tmp_path / "r.tip", [tmp_path / delivery], PASSPHRASE)
    sexes = {
        case[""][0].case_id: case["victims"][0].answers["victim_sex"].value
        for case in stream_regional(regional.database, project.project.id)
    }
    editions = delivered_editions(regional.database)
    assert len(editions) == 3
    numbers = next(one for one in editions if one.cells)
    assert numbers.of_cases is not None
    assert Counter(sexes[case] for case in numbers.of_cases) == {"female": 8, "male": 8}
    briefs = frozenset().union(*(one.briefs for one in editions))
    assert Counter(sexes[case] for case in briefs) == {"female": 2, "male": 1}
    assert briefs < numbers.of_cases
    close_project(regional)


def test_a_region_less_printed_briefs_of_its_nations_tells_of_nobody(tmp_path: Path) -> None:
    for country, female, male in ((Country.ALB, 9, 6), (Country.MDA, 8, 5)):
        project = create_project(NewProject(tmp_path / f"{country}.tip", country, country, f"{country}-01", PASSPHRASE))
        add_victims(project, female, male)
        if country is Country.MDA:
            women = [case.id for case in list_cases(project)][:female]
            print_briefs(project, *women[1:])
        exported(project, tmp_path / f"{country}.xlsx", "unodc")
        close_project(project)
    regional = region(tmp_path / "r.tip", [tmp_path / "ALB.xlsx", tmp_path / "MDA.xlsx"], PASSPHRASE)
    held = published(regional)
    assert columns(held, "female") == {"ALB": (9, 15), ALL: (9, 15)}, "of Moldova it would be the one without a brief"
    assert held.left_out == ("MDA",)
    close_project(regional)

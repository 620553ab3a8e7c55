"""Agreement of a region: from the pairs that countries deliver, as workbooks of either profile or as projects."""

import json
import shutil
import zlib
from base64 import b64encode
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import QCoreApplication

from tests.support.commands import PASSPHRASE, Commands
from tests.support.import_sheets import changed, exported
from tests.support.read_back import rows
from tests.support.regions import empty_region, planned, stored, written
from tests.support.steps import finished
from tests.support.two_readings import Coded, make
from tests.support.xlsforms import YES_NO, question
from tipcoder.domain.packing import MOST_UNPACKED
from tipcoder.errors import UserError, UserErrors
from tipcoder.services.consolidation.double_coding import agreement_of, coming_pairs
from tipcoder.services.consolidation.planning import ConsolidationPlan
from tipcoder.services.double_coding.regional import DeliveredPairs, regional_agreement, regional_record, unpacked_pairs
from tipcoder.services.projects import close_project, open_project
from tipcoder.storage.file import cipher

LISTS = [
    *YES_NO,
    *({"list_name": "acts", "name": name, "label": name.title()} for name in ("recruit", "move", "harbour")),
]
SURVEY = [
    question("text", "case_title", "Title", tip_role="title", tip_measure="none"),
    question("select_one yes_no", "consent", "Consent", tip_agreement="lead"),
    question("select_multiple acts", "acts", "Acts", tip_agreement="lead"),
    question("date", "decided", "Decided"),
    question("begin_repeat", "victims", "Victims"),
    question("text", "initials", "Initials", tip_privacy="identifier"),
    question("select_one yes_no", "adult", "Adult"),
    question("end_repeat"),
]


def readings(codes: Iterable[tuple[str, str]]) -> tuple[Coded, Coded]:
    """Return two readings of cases, of whose consent they say this; the second finds one act less in every second."""
    first, second = [], []
    for number, (one, other) in enumerate(codes):
        victim = {"initials": f"A.{chr(65 + number)}.", "adult": one}
        first.append({"case_title": f"K {number}", "consent": one, "acts": "recruit move", "victims": [victim]})
        acts = "recruit move" if number % 2 else "recruit"
        second.append({"consent": other, "acts": acts, "victims": [{**victim, "adult": other}]})
        first[-1]["decided"], second[-1]["decided"] = f"2021-03-0{number + 1}", f"2021-0{number % 2 + 3}-0{number + 1}"
    return first, second


SERBIA = (("yes", "yes"), ("yes", "no"), ("no", "no"), ("no", "no"), ("yes", "yes"), ("no", "yes"))
ALBANIA = (("no", "no"), ("yes", "no"))


@pytest.fixture(scope="module")
def folder(qapp: QCoreApplication, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a project of each country, and its workbooks of both profiles: `SRB.tip`, `SRB-unodc.xlsx`."""
    folder = tmp_path_factory.mktemp("readings")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TIPCODER_PASSPHRASE", PASSPHRASE)
        for country, codes in (("SRB", SERBIA), ("ALB", ALBANIA)):
            (folder / country).mkdir()
            path = folder / country / f"{country}.tip"
            first, second = readings(codes)
            by = {f"{country}-01": first, f"{country}-02": second}
            make(Commands(), path, SURVEY, by, LISTS, country)
            project = open_project(path, passphrase=PASSPHRASE)
            for profile in ("archive", "unodc"):
                exported(project, folder / f"{country}-{profile}.xlsx", profile)
            close_project(project)
            path.rename(folder / path.name)
    return folder


def record(plan: ConsolidationPlan) -> dict[str, Any]:
    return regional_record(finished(agreement_of(plan)))


def figures(found: dict[str, Any], name: str) -> dict[str, Any]:
    (one,) = (question for question in found["questions"] if question["name"] == name)
    return one


@pytest.mark.parametrize("source", ["SRB.tip", "SRB-archive.xlsx", "SRB-unodc.xlsx"])
def test_one_country_has_the_figures_that_it_computes_itself(
    source: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TIPCODER_PASSPHRASE", PASSPHRASE)
    own = json.loads(Commands()("agreement", folder / "SRB.tip", "--json").stdout)

    found = record(planned([folder / source]))

    assert found["cases"] == {"SRB": len(SERBIA)}
    for name in ("consent", "acts", "adult"):
        told, one = figures(own, name), figures(found, name)
        assert one["leaves"] == "as_is"
        figure_names = {name for name, value in told.items() if isinstance(value, float)}
        assert all(one[name] == pytest.approx(told[name]) for name in figure_names)  # keys order cases anew
        names = told.keys() - {"terms"} - figure_names
        assert {name: one[name] for name in names} == {name: told[name] for name in names}
        assert one["countries"]["SRB"]["alpha"] == pytest.approx(told["alpha"])
        assert [(term["term"], term["both"]) for term in one["terms"]] == [
            (term["term"], term["both"]) for term in told["terms"]
        ]


def test_all_pairs_of_all_countries_are_compared_with_cases_as_clusters(folder: Path, tmp_path: Path) -> None:
    plan = planned([folder / "SRB-unodc.xlsx", folder / "ALB.tip"], profile="unodc")
    found = record(plan)

    assert found["cases"] == {"ALB": 2, "SRB": 6}
    consent = figures(found, "consent")
    assert (consent["n_compared"], consent["percent"]) == (8, pytest.approx(100 * 5 / 8))
    assert {country: one["n_compared"] for country, one in consent["countries"].items()} == {"ALB": 2, "SRB": 6}
    decided = figures(found, "decided")
    assert (decided["leaves"], decided["n_compared"], decided["percent"]) == ("year", 8, 100)

    path = written(plan, tmp_path / "region.xlsx")
    lines = [row for row in rows(path, "agreement") if row["question"] == "consent"]
    assert [(row["country"], row["cases"], row["compared"], row["same"]) for row in lines] == [
        ("All countries", 8, 8, 5),
        ("ALB", 2, 2, 1),
        ("SRB", 6, 6, 4),
    ]
    assert [row["percent"] is None for row in lines] == [False, True, False], "a country with two cases is only listed"
    pairs = rows(path, "agreement_pairs")
    assert {row["country"] for row in pairs} == {"ALB", "SRB"}
    assert {row["case_key"] for row in pairs} == {row["case_key"] for row in rows(path, "cases")}
    book = openpyxl.load_workbook(path)
    said = {str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row}
    assert said.isdisjoint({"SRB-02", "ALB-02", "2021-03-01", "A.A."})


def test_mentor_jurisdictions_are_no_part_of_all_countries_together(folder: Path) -> None:
    plan = planned([folder / "SRB-unodc.xlsx", folder / "ALB-unodc.xlsx"], profile="unodc")
    countries = {"ALB": "BEL", "SRB": "SRB"}
    delivered = [
        DeliveredPairs(countries[found.delivery.country], found.delivery.name, coming_pairs(plan, found))
        for found in plan.taken
    ]

    for given, together in ((delivered, len(SERBIA)), ([delivered[0]], len(ALBANIA))):
        consent = figures(regional_record(finished(regional_agreement(plan.target.form, given))), "consent")
        assert consent["n_compared"] == together
        assert consent["countries"]["BEL"]["n_compared"] == len(ALBANIA)


def test_pairs_are_brought_to_the_newer_version_of_the_framework(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TIPCODER_PASSPHRASE", PASSPHRASE)
    newer = [one for one in SURVEY if one["name"] != "decided"]
    first, second = readings(ALBANIA)
    by = {"MNE-01": first, "MNE-02": second}
    without = {
        coder: [{name: said for name, said in case.items() if name != "decided"} for case in cases]
        for coder, cases in by.items()
    }
    make(Commands(), tmp_path / "MNE.tip", newer, without, LISTS, "MNE", "2")

    found = record(planned([folder / "SRB.tip", tmp_path / "MNE.tip"]))

    consent = figures(found, "consent")
    assert (consent["n_compared"], set(consent["countries"])) == (8, {"MNE", "SRB"})
    assert figures(found, "adult")["n_compared"] == 8
    assert "decided" not in {one["name"] for one in found["questions"]}


def test_earlier_deliveries_keep_their_pairs(folder: Path, tmp_path: Path) -> None:
    first = planned([folder / "SRB-archive.xlsx"])
    regional = empty_region(tmp_path / "region.tip", first.target)
    stored(first, regional)

    later = planned([folder / "ALB-unodc.xlsx"], regional, profile="unodc")

    found = record(later)
    assert found["cases"] == {"ALB": 2, "SRB": 6}
    assert figures(found, "decided")["leaves"] == "year", "of an archive no more is told than may leave"
    stored(later, regional)
    assert record(planned([folder / "ALB-unodc.xlsx"], regional, profile="unodc")) == found
    close_project(regional)


def test_what_a_person_typed_into_the_pairs_goes_no_further(folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "typed.xlsx"
    path.write_bytes((folder / "SRB-unodc.xlsx").read_bytes())

    def edit(sheets: Any) -> None:
        lines = sheets.lines("agreement_pairs", question="consent")
        sheets.set("agreement_pairs", lines[0], first="Milica Petrović")
        sheets.set("agreement_pairs", lines[1], kind="Milica")
        (line, *_) = sheets.lines("agreement_pairs", question="decided")
        sheets.set("agreement_pairs", line, second="Milica 2021-03-04", round="Milica")

    plan = planned([changed(path, edit)])
    consent = figures(record(plan), "consent")
    assert (consent["n_compared"], consent["excluded"]) == (len(SERBIA) - 2, {"left_out": 1})
    target = written(plan, tmp_path / "region.xlsx")
    assert "Milica" not in str([rows(target, name) for name in ("agreement", "agreement_pairs")])


def test_the_report_of_a_consolidation_has_the_agreement(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TIPCODER_PASSPHRASE", PASSPHRASE)
    done = Commands()("consolidate", tmp_path / "region.xlsx", folder / "SRB-unodc.xlsx", "--json", "--dry-run")
    assert done.exit_code == 0, done.output
    assert figures(json.loads(done.stdout)["agreement"], "consent")["n_compared"] == len(SERBIA)


def test_a_delivery_with_a_snapshot_that_unpacks_to_more_than_any_coding_is_at_fault(
    folder: Path, tmp_path: Path
) -> None:
    came = Path(shutil.copyfile(folder / "SRB.tip", tmp_path / "came.tip"))
    connection = cipher.connect(came, cipher.derive_key(PASSPHRASE, cipher.read_salt(came)))
    bomb = zlib.compress(b" " * (MOST_UNPACKED + 1))
    assert connection.execute("UPDATE coding_snapshot SET content = ?", (bomb,)).rowcount
    connection.close()

    with pytest.raises(UserErrors) as told:
        planned([came])

    assert [fault.code for fault in told.value.errors] == ["delivery_project_damaged"]


def test_kept_pairs_that_nobody_packed_are_a_fault_of_the_file() -> None:
    for kept in (b64encode(zlib.compress(b" " * (MOST_UNPACKED + 1))).decode(), "QQ", "A"):
        with pytest.raises(UserError, match="project_unsound"):
            unpacked_pairs(kept)

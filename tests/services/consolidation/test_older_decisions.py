"""A delivery of framework 2026.4 in a region of today's: what stands is unknown, said at intake, and never guessed."""

from pathlib import Path

from tests.support.import_sheets import exported
from tests.support.older_codings import DATA, older_project
from tests.support.regions import delivery, empty_region, planned, stored
from tests.support.steps import finished
from tests.support.versions import PASSPHRASE
from tipcoder.analysis.figures.edition import Edition
from tipcoder.analysis.figures.table import ALL
from tipcoder.domain.answers import Ref
from tipcoder.domain.projects import Country
from tipcoder.services.cases import list_cases
from tipcoder.services.coding import open_coding
from tipcoder.services.findings.counting import count_findings
from tipcoder.services.projects import close_project


def test_a_region_guesses_no_effect_of_an_older_delivery(tmp_path: Path) -> None:
    country = older_project("2026.4", tmp_path / "a.tip")
    older = exported(country, tmp_path / "older.xlsx", "unodc")
    close_project(country)
    newer = delivery(tmp_path / "newer", Country.MKD, "mkd_skopje", PASSPHRASE)
    target = planned([newer], profile="unodc").target
    regional = empty_region(tmp_path / "region.tip", target)
    try:
        plan = planned([older], regional, profile="unodc", frameworks=[DATA / "framework_2026_4.xlsx"])
        stored(plan, regional)

        told = [fault.error for one in plan.report.deliveries for fault in one.faults]
        (missing,) = [error for error in told if error.code == "delivery_standing_missing"]
        lives = [open_coding(regional, case.coding.id).live for case in list_cases(regional)]
        charges = [(live, row.id) for live in lives for row in live.family(live.root)[0] if row.roster == "charges"]
        assert missing.values["charges"] == len(charges)
        assert not [row for live in lives for row in live.family(live.root)[0] if row.roster == "effects"]
        assert {live.value(Ref(charge, "charge_standing_result")) for live, charge in charges} == {""}
        tables = {table.definition.id: table for table in finished(count_findings(regional)).tables(Edition.INTERNAL)}
        assert tables["Q2"].lines == () or {line.cells[ALL].count for line in tables["Q2"].lines} == {0}
        assert tables["S3"].whole.base == 0
    finally:
        close_project(regional)

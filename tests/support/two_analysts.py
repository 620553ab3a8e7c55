"""Deliveries of projects whose coders proposed terms, for two analysts who consolidate at once."""

from collections.abc import Mapping
from pathlib import Path

from tests.support.made_once import made_once
from tests.support.regions import planned
from tests.support.versions import PASSPHRASE, exported
from tests.support.xlsforms import question, workbook
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.consolidation import Decisions
from tipcoder.domain.projects import Country
from tipcoder.framework.engine.editing import set_answer
from tipcoder.services.cases import add_case
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.consolidation.planning import ConsolidationPlan
from tipcoder.services.projects import NewProject, OpenProject, close_project, create_project
from tipcoder.services.taxonomies.proposals import propose_term
from tipcoder.storage.coding.exports import list_terms
from tipcoder.storage.taxonomies import load_taxonomy

SURVEY = [
    question("text", "case_title", "Title", tip_role="title"),
    question("select_multiple_from_file means.csv", "means", "Means"),
]


def deliveries() -> Mapping[str, Path]:
    """Return workbooks of projects of three countries; each coder proposed a term and used it.

    Of Serbia there are an older one, `SRB older`, and a newer one with a case more.
    """
    return {path.stem: path for path in made_once("two analysts", _make).glob("*.xlsx")}


def _make(folder: Path) -> None:
    framework = folder / "framework.xlsx"
    framework.write_bytes(workbook(SURVEY, (), {"version": "1"}))
    for country in (Country.SRB, Country.MNE, Country.ALB):
        path = folder / f"{country}.tip"
        project = create_project(NewProject(path, country, country, f"{country}-01", PASSPHRASE, framework))
        term = propose_term(project, "means", {"en": f"Means of {country}"})
        _code(project, f"{country} 1", f"{term.code} deception")
        if country == Country.SRB:
            exported(project, folder / "SRB older.xlsx")
            _code(project, f"{country} 2", "deception")
        exported(project, folder / f"{country}.xlsx")
        close_project(project)


def _code(project: OpenProject, title: str, means: str) -> None:
    coding = open_coding(project, add_case(project).coding.id)
    for key, value in {"case_title": title, "means": means}.items():
        apply_edit(coding, set_answer(coding.live, Ref(coding.live.root, key), Answer(value)))


def plan_of(regional: OpenProject | None, *names: str, **terms: str) -> ConsolidationPlan:
    """Plan the consolidation of some of these deliveries; `terms` are decisions on means by code."""
    came = deliveries()
    decided = Decisions(terms={("means", code): choice for code, choice in terms.items()})
    return planned([came[name] for name in names], regional, decisions=decided, frameworks=[came["framework"]])


def terms_without_taxonomy(project: OpenProject) -> set[str]:
    """Return the means that answers hold and the taxonomy has not."""
    known = load_taxonomy(project.database, "means").by_code()
    return {term for _, _, question, term in list_terms(project.database) if question == "means"} - known.keys()


def proposed_by(country: str) -> str:
    """Return the code of the term that a country's coder proposed."""
    return "{0}_01_means_of_{0}".format(country.lower())

"""Counts the pages of reports as LibreOffice lays them out, and compares the page numbers of their contents with that.

    python -m tests.benchmarks.report_pages [--cases 30] [--only SRB region cases] [--keep FOLDER]

Makes the report of a country of the demo, of the region, and of a project of so many practice cases; prints pages,
those of the main part, which ends where the first annex begins, and the chapters whose number in the contents is wrong.
Exit 1 if a main part is longer than 30 pages.
"""

import argparse
import re
import sys
import tempfile
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path

import pypdfium2
from docx import Document

from tests.support.demo import demo_project, demo_region
from tests.support.libreoffice import converted_by_libreoffice
from tests.support.new_projects import new_project
from tests.support.steps import finished
from tipcoder.domain.projects import REGION, Country
from tipcoder.services.cases import add_case
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.demo.demo import DEMO_PASSPHRASE
from tipcoder.services.demo.demo_codings import coding_edit, judgment_files, read_coding, reference_edit
from tipcoder.services.projects import NewProject, OpenProject, close_project
from tipcoder.services.report.making import ReportRequest, annex_of, make_report

MOST_PAGES = 30


def project_of(cases: int, path: Path) -> OpenProject:
    """Return a project of so many cases, open: the practice cases of all countries, as often as it takes."""
    project = new_project(NewProject(path, "SRB", Country.SRB, "SRB-01", DEMO_PASSPHRASE))
    files = [file for country in REGION for file in judgment_files(country)]
    for file in islice(cycle(files), cases):
        coding, table = open_coding(project, add_case(project).coding.id), read_coding(file)
        apply_edit(coding, coding_edit(coding.live.form, coding.live.root, table))
        apply_edit(coding, reference_edit(coding.live, table))
    return project


def pages_of(document: Path, folder: Path) -> list[str]:
    """Return the words of each page of a document as LibreOffice lays it out, without blanks."""
    with pypdfium2.PdfDocument(converted_by_libreoffice(document, folder, "pdf")) as pdf:
        return [re.sub(r"\s", "", page.get_textpage().get_text_range()) for page in pdf]


def contents_of(document: Path) -> Iterator[tuple[str, int]]:
    """Yield (heading, page) of the contents of a document."""
    for paragraph in Document(str(document)).paragraphs:
        if paragraph.style is not None and paragraph.style.name.lower() == "toc 1":
            title, _, page = paragraph.text.rpartition("\t")
            yield title, int(page)


def measure(name: str, project: OpenProject, folder: Path) -> int:
    """Print the pages of the report of a project; return those of its main part."""
    document = folder / f"{name}.docx"
    finished(make_report(project, document, ReportRequest(language="en")))
    close_project(project)
    pages, contents = pages_of(document, folder), list(contents_of(document))
    stands = {
        title: next(number for number, text in enumerate(pages, 1) if number > 2 and re.sub(r"\s", "", title) in text)
        for title, _ in contents
    }
    annexes = [page for title, page in stands.items() if title.startswith("Annex")]
    main = min(annexes, default=len(pages) + 1) - 1
    wrong = [(title, page, stands[title]) for title, page in contents if stands[title] != page]
    print(f"{name}: {len(pages)} pages, main part {main}; contents: {len(wrong)} of {len(contents)} wrong", flush=True)
    for title, page, found in wrong:
        print(f"  {title}: {page}, stands on {found}")
    if (annex := annex_of(document)).exists():
        print(f"  {annex.name}: {len(pages_of(annex, folder))} pages")
    return main


def main() -> int:
    """Measure what is asked for; fail if a main part is too long."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", type=int, default=30)
    parser.add_argument("--only", nargs="+", default=["SRB", "region", "cases"])
    parser.add_argument("--keep", type=Path)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = given.keep or Path(temporary)
        made = {
            "region": lambda: demo_region(folder / "region.tip"),
            "cases": lambda: project_of(given.cases, folder / "cases.tip"),
        }
        longest = 0
        for name in given.only:
            project = made[name]() if name in made else demo_project(name, folder / f"{name}.tip")
            longest = max(longest, measure(name, project, folder))
    return int(longest > MOST_PAGES)


if __name__ == "__main__":
    sys.exit(main())

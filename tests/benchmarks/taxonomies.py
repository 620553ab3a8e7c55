"""Times taxonomies: storing and loading a large one, and opening a project whose framework names thirty.

`python -m tests.benchmarks.taxonomies`. Texts in seven languages: label, alternative and definition.
"""

import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from tests.support.xlsforms import question, workbook
from tipcoder.domain.projects import Country
from tipcoder.domain.taxonomies import Match, Taxonomy, Term
from tipcoder.languages.registry import LANGUAGES
from tipcoder.services.forms import load_filled
from tipcoder.services.projects import NewProject, OpenProject, close_project, create_project
from tipcoder.storage.coding.term_recoding import save_taxonomies
from tipcoder.storage.taxonomies import load_taxonomy

TAXONOMIES, TERMS = 30, 50
LARGE = 5_000


def taxonomy(id: str, terms: int) -> Taxonomy:
    return Taxonomy(id, tuple(_term(number) for number in range(terms)))


def milliseconds(work: Callable[[], object], rounds: int = 9) -> float:
    """Return the median time of some work."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return median(times) * 1000


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        project = _project(Path(folder))
        bare = milliseconds(lambda: load_filled(project.database, project.framework_id))
        for number in range(TAXONOMIES):
            save_taxonomies(project.database, (taxonomy(f"t{number}", TERMS),))
        filled = milliseconds(lambda: load_filled(project.database, project.framework_id))
        large = taxonomy("large", LARGE)
        saved = milliseconds(lambda: save_taxonomies(project.database, (large,)), 3)
        loaded = milliseconds(lambda: load_taxonomy(project.database, "large"), 3)
        close_project(project)
    print(f"the form without its taxonomies {bare:.0f} ms, with {TAXONOMIES} of {TERMS} terms {filled:.0f} ms")
    print(f"{LARGE} terms: stored in {saved:.0f} ms, loaded in {loaded:.0f} ms")


def _term(number: int) -> Term:
    return Term(
        f"term_{number}",
        {language: f"label {number} {language}" for language in LANGUAGES},
        alternatives=dict.fromkeys(LANGUAGES, (f"alternative {number}",)),
        definitions=dict.fromkeys(LANGUAGES, f"what the term {number} means, and what it does not"),
        matches=(Match("sherloc", f"{number}"),),
    )


def _project(folder: Path) -> OpenProject:
    survey = [question(f"select_one_from_file t{number % TAXONOMIES}.csv", f"q{number}") for number in range(60)]
    framework = folder / "framework.xlsx"
    framework.write_bytes(workbook(survey))
    return create_project(NewProject(folder / "a.tip", "A", Country.SRB, "SRB-01", "four fictional words", framework))


if __name__ == "__main__":
    main()

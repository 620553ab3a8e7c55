"""Search over 1,000 judgments of 10 pages, beside bare FTS5 queries on the same text; and what the index costs a save.

`python -m tests.benchmarks.search [--judgments 1000] [--quick]`. The judgments are paragraphs of the fictional ones
among text with the vocabulary of the language; they are imported as the window does it, with progress, once cancelled
on the way.

Beside the time of a search stand two queries of an ordinary FTS5 table with the same pieces of text, in a copy of the
project's file, opened with the project's key, each with as many hits as ours:

- bare: the numbers of the best pieces, no more;
- in context: what a person sees of them, as ours: the words around, marked by FTS5's own `snippet`, with page, judgment
  and case.

A search looks in judgments alone, which is the same text, and everywhere, which includes terms.
"""

import random
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

from tests.benchmarks.measures import MB, TIMES, Measure, S, options, report
from tests.benchmarks.vocabulary import running_text
from tests.support import shipped_judgments
from tests.support.steps import finished
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.projects import Country, JudgmentText
from tipcoder.domain.searching import Filters, UnitKind
from tipcoder.framework.engine import editing
from tipcoder.services.cases import add_case, list_cases
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.projects import NewProject, OpenProject, close_project, create_project
from tipcoder.services.search.search import PAGE, catch_up, rebuild, search
from tipcoder.storage.file import cipher
from tipcoder.storage.file.project_file import ProjectFile
from tipcoder.ui.cases.case_import import _add_cases

QUERIES = (
    "zrtva",
    "жртвама",
    '"u ime naroda"',
    "prostit*",
    "sud -zatvor",
    "presuda",
    "prinuda novac",
    "veštak",
    "snimci",
    "pasoš",
)
ROUNDS = 21
PAGE_LENGTH, PARAGRAPH = 2500, 600
REAL = 0.1
"""Share of paragraphs that are taken from the fictional judgments as they are."""
JUDGMENTS, QUICK = 1_000, 100
OF_BARE, LONGEST_MS = 1.3, 100
IN_CONTEXT = """
    SELECT snippet(bare, 0, '[', ']', '…', 32), bare.page, document.name, document.kind, "case".number, "case".title
    FROM bare JOIN document ON document.id = bare.judgment JOIN "case" ON "case".id = document.case_id
    WHERE bare MATCH ? AND "case".removed_at IS NULL ORDER BY rank LIMIT ?
"""


def milliseconds(*works: Callable[[], object], rounds: int = ROUNDS) -> list[float]:
    """Return the shortest time of each piece of work, done by turns: what else runs disturbs all of them alike."""
    times: list[list[float]] = [[] for _ in works]
    for _ in range(rounds):
        for work, known in zip(works, times, strict=True):
            start = time.perf_counter()
            work()
            known.append((time.perf_counter() - start) * 1000)
    return [min(known) for known in times]


def fictional(number: int, paragraphs: list[str]) -> JudgmentText:
    """Return a judgment of ten pages."""
    chance = random.Random(number)
    pages = []
    for _ in range(10):
        page = ""
        while len(page) < PAGE_LENGTH:
            real = chance.random() < REAL
            page += (chance.choice(paragraphs) if real else running_text(chance, PARAGRAPH)) + "\n\n"
        pages.append(page[:PAGE_LENGTH])
    return JudgmentText(f"{number}.txt", "text/plain", b"", str(number), tuple(pages))


def fill(project: OpenProject, count: int, folder: Path) -> None:
    """Import judgments from files; cancelled after a tenth, and begun again with the rest."""
    paragraphs = [part for number in "12" for part in shipped_judgments.text("SRB", number).split("\n\n")]
    files = tuple((folder / f"{number}.txt",) for number in range(count))
    for number, (file,) in enumerate(files):
        file.write_text("\f".join(fictional(number, paragraphs).pages), encoding="utf-8")
    importing = _add_cases(project, files, True)
    for progress in importing:
        if progress.done == count // 10:
            importing.close()
    there = len(list_cases(project))
    if not there or sum(1 for _ in _add_cases(project, files[there:], True)) < count - there:
        raise SystemExit("an import that was cancelled left nothing, or did not go on")


def bare_tables(project: OpenProject, path: Path) -> tuple[Callable[[str], object], Callable[[str], object]]:
    """Return two bare queries: of numbers alone, and of what a person sees."""
    assert isinstance(project.database, ProjectFile)
    key = project.database.key
    shutil.copy(project.path, path)
    connection = cipher.connect(path, key)
    connection.execute("CREATE VIRTUAL TABLE bare USING fts5(text, judgment UNINDEXED, page UNINDEXED)")
    connection.execute("BEGIN")
    connection.execute(
        'INSERT INTO bare SELECT substr(text, start + 1, "end" - start), owner, page FROM search_unit JOIN page '
        "ON document_id = owner AND number = page WHERE kind = 'judgment'"
    )
    connection.execute("COMMIT")
    connection.close()

    def ask(statement: str, words: str) -> object:
        again = cipher.connect(path, key)
        found = again.execute(statement, (words, PAGE)).fetchall()
        again.close()
        return found

    numbers = "SELECT rowid FROM bare WHERE bare MATCH ? ORDER BY rank LIMIT ?"
    return (lambda words: ask(numbers, words)), (lambda words: ask(IN_CONTEXT, words))


def as_bare(query: str) -> str:
    """Return the query with the forms that stand in the text: as many hits as ours, asked of a bare index."""
    return {
        "zrtva": "жртва OR жртве OR жртви OR жртву OR жртава OR жртвама OR жртвом",
        "жртвама": "жртва OR жртве OR жртви OR жртву OR жртава OR жртвама OR жртвом",
        '"u ime naroda"': '"у име народа"',
        "prostit*": "простит*",
        "sud -zatvor": "(суд OR суда OR суду OR судом) NOT (затвор OR затвора OR затвору)",
        "presuda": "пресуда OR пресуде OR пресуду OR пресуди OR пресудом",
        "prinuda novac": "(принуда OR принуде OR принуди OR принуду) AND (новац OR новца OR новцем)",
        "veštak": "вештак OR вештака OR вештаку OR вештаком OR вештаци",
        "snimci": "снимци OR снимака OR снимцима OR снимке OR снимак OR снимка OR снимком",
        "pasoš": "пасош OR пасоша OR пасоше",
    }[query]


def ours(project: OpenProject, query: str, *kinds: UnitKind) -> None:
    """Search; nothing waits to be indexed."""
    finished(search(project, query, Filters(kinds=kinds)))


def compare(
    project: OpenProject, bare: Callable[[str], object], in_context: Callable[[str], object]
) -> Iterator[Measure]:
    """Yield the times of every query, and what they are beside bare ones."""
    by_bare, by_context, longest = [], [], 0.0
    for query in QUERIES:
        words = as_bare(query)
        mine, everywhere, first, second = milliseconds(
            lambda query=query: ours(project, query, UnitKind.JUDGMENT),  # type: ignore[misc]
            lambda query=query: ours(project, query),  # type: ignore[misc]
            lambda words=words: bare(words),  # type: ignore[misc]
            lambda words=words: in_context(words),  # type: ignore[misc]
        )
        by_bare.append(mine / first)
        by_context.append(mine / second)
        longest = max(longest, everywhere)
        yield Measure(f"{query}, everywhere", everywhere)
        yield Measure(f"{query}, in judgments, beside bare ({first:.1f} ms)", mine / first, TIMES)
        yield Measure(f"{query}, in judgments, beside bare in context ({second:.1f} ms)", mine / second, TIMES)
    yield Measure("median search in judgments, beside bare FTS5", median(by_bare), TIMES, OF_BARE)
    yield Measure("median search in judgments, beside bare FTS5 in context", median(by_context), TIMES)
    yield Measure("longest search everywhere", longest, wanted=LONGEST_MS)


def measure_saves(project: OpenProject) -> Iterator[Measure]:
    """Yield what a text costs that is saved, with and without its words being indexed."""
    work = open_coding(project, add_case(project).coding.id)
    ref = Ref(work.live.root, "facts_summary")
    counter = iter(range(10_000))

    def save() -> None:
        said = f"Мушкарац је жртву {next(counter)} дана држао у стану и одузео јој исправе. " * 6
        apply_edit(work, editing.set_answer(work.live, ref, Answer(said)))

    following, project.database.following = project.database.following, None
    (without,) = milliseconds(save, rounds=60)
    project.database.following = following
    finished(catch_up(project))
    (with_index,) = milliseconds(save, rounds=60)
    yield Measure("a text of 400 characters saved, not indexed", without)
    yield Measure("a text of 400 characters saved and indexed", with_index)


def measure(*, quick: bool, judgments: int = JUDGMENTS) -> Iterator[Measure]:
    """Yield what importing, searching and indexing take."""
    count = QUICK if quick else judgments
    with tempfile.TemporaryDirectory() as folder:
        new = NewProject(Path(folder) / "a.tip", "A", Country.SRB, "SRB-01", "four fictional words here")
        project = create_project(new)
        start = time.process_time()
        ours(project, "суд")
        yield Measure("the first search of a project: terms, dictionaries", time.process_time() - start, S)
        start = time.process_time()
        fill(project, count, Path(folder))
        yield Measure(f"{count} judgments imported and indexed", time.process_time() - start, S)
        ours(project, "суд")
        yield Measure("the project's file", project.path.stat().st_size / 1e6, MB)
        yield from compare(project, *bare_tables(project, Path(folder) / "bare.tip"))
        yield from measure_saves(project)
        start = time.process_time()
        for _ in rebuild(project):
            pass
        yield Measure("the index made anew", time.process_time() - start, S)
        close_project(project)


def main() -> None:
    """Measure and print."""
    arguments = options(__doc__)
    arguments.add_argument("--judgments", type=int, default=JUDGMENTS)
    given = arguments.parse_args()
    report(measure(quick=given.quick, judgments=given.judgments), given.into)


if __name__ == "__main__":
    main()

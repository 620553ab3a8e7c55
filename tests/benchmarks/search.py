"""Search over 1,000 judgments of 10 pages, beside a bare FTS5 query on the same text; and what the index costs a save.

`python -m tests.benchmarks.search [judgments]`. The judgments are the fictional ones, their paragraphs shuffled.
"""

import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from tests.documents import judgments
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.projects import Country, JudgmentKind, JudgmentText
from tipcoder.domain.searching import parse_query
from tipcoder.framework import editing
from tipcoder.services.cases import add_case
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.projects import NewProject, OpenProject, close_project, create_project
from tipcoder.services.search import PAGE, expression, rebuild, search
from tipcoder.storage import cipher
from tipcoder.storage.database import ProjectFile
from tipcoder.storage.documents import add_judgment

QUERIES = (
    "zrtva",
    "жртвама",
    "prinuda iskorišćavanje",
    '"u ime naroda"',
    "prostit*",
    "sud -zatvor",
    "pasoš",
    "presuda",
)
ROUNDS = 15
PAGE_LENGTH = 2500


def milliseconds(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Return the median time of some work."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return median(times) * 1000


def fictional(number: int, paragraphs: list[str]) -> JudgmentText:
    """Return a judgment of ten pages."""
    chance = random.Random(number)
    pages = []
    for _ in range(10):
        page = ""
        while len(page) < PAGE_LENGTH:
            page += chance.choice(paragraphs) + "\n\n"
        pages.append(page[:PAGE_LENGTH])
    return JudgmentText(f"{number}.txt", "text/plain", b"", str(number), tuple(pages))


def fill(project: OpenProject, count: int) -> None:
    paragraphs = [part for number in "12" for part in judgments.text("SRB", number).split("\n\n")]
    start = time.perf_counter()
    for number in range(count):
        if number % 10 == 0:
            case = add_case(project)
        add_judgment(project.database, case.id, fictional(number, paragraphs), JudgmentKind.OTHER)
    took = time.perf_counter() - start
    print(f"{count} judgments added and indexed   {took:7.1f} s, {took / count * 1000:.1f} ms each")


def bare_index(project: OpenProject, path: Path) -> Callable[[str], object]:
    """Return a bare query: the same pieces of text in an FTS5 table of an encrypted file, nothing else."""
    assert isinstance(project.database, ProjectFile)
    key = project.database.key
    connection = cipher.connect(path, key, make=True)
    connection.execute("CREATE VIRTUAL TABLE bare USING fts5(text)")
    with project.database.session() as session:
        pieces = session.connection().exec_driver_sql(
            'SELECT substr(text, start + 1, "end" - start) FROM search_unit JOIN page '
            "ON document_id = owner AND number = page WHERE kind = 'judgment'"
        )
        connection.execute("BEGIN")
        connection.executemany("INSERT INTO bare VALUES (?)", [tuple(piece) for piece in pieces])
        connection.execute("COMMIT")
    connection.close()

    def ask(words: str) -> object:
        again = cipher.connect(path, key)
        found = again.execute(
            "SELECT rowid, text FROM bare WHERE bare MATCH ? ORDER BY rank LIMIT ?", (words, PAGE)
        ).fetchall()
        again.close()
        return found

    return ask


def as_bare(query: str) -> str:
    """Return the query with the forms that stand in the text: as many hits as ours, asked of a bare index."""
    return {
        "zrtva": "жртва OR жртве OR жртви OR жртву OR жртава OR жртвама OR жртвом",
        "жртвама": "жртва OR жртве OR жртви OR жртву OR жртава OR жртвама OR жртвом",
        "prinuda iskorišćavanje": "(принуда OR принуде OR принуди OR принуду) AND (искоришћавање OR искоришћавања)",
        '"u ime naroda"': '"у име народа"',
        "prostit*": "простит*",
        "sud -zatvor": "(суд OR суда OR суду OR судом) NOT (затвор OR затвора OR затвору)",
        "pasoš": "пасош OR пасоша OR пасоше",
        "presuda": "пресуда OR пресуде OR пресуду OR пресуди OR пресудом",
    }[query]


def ours(project: OpenProject, query: str) -> None:
    for _ in search(project, query):
        pass


def measure_saves(project: OpenProject) -> None:
    work = open_coding(project, add_case(project).coding.id)
    ref = Ref(work.live.root, "facts_summary")
    counter = iter(range(10_000))

    def save() -> None:
        said = f"Мушкарац је жртву {next(counter)} дана држао у стану и одузео јој исправе. " * 6
        apply_edit(work, editing.set_answer(work.live, ref, Answer(said)))

    following, project.database.following = project.database.following, None
    without = milliseconds(save, 60)
    project.database.following = following
    ours(project, "суд")
    with_index = milliseconds(save, 60)
    print(f"a text of 400 characters saved   {without:7.2f} ms without, {with_index:.2f} ms with the index")


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    with tempfile.TemporaryDirectory() as folder:
        new = NewProject(Path(folder) / "a.tip", "A", Country.SRB, "SRB-01", "four fictional words here")
        project = create_project(new)
        start = time.perf_counter()
        ours(project, "суд")
        print(f"the first search of a project    {time.perf_counter() - start:7.1f} s (terms, dictionaries)")
        fill(project, count)
        size = project.path.stat().st_size / 1e6
        print(f"the project's file               {size:7.1f} MB")
        ask = bare_index(project, Path(folder) / "bare.db")
        for query in QUERIES:
            bare = milliseconds(lambda query=query: ask(as_bare(query)))  # type: ignore[misc]
            mine = milliseconds(lambda query=query: ours(project, query))  # type: ignore[misc]
            print(f"{query:32} {mine:7.1f} ms, bare {bare:6.1f} ms, {mine / bare:.2f} times")
        print(f"asked of FTS5: {expression(parse_query(QUERIES[0]), frozenset({'sr'}))}")
        measure_saves(project)
        start = time.perf_counter()
        steps = sum(1 for _ in rebuild(project))
        print(f"the index made anew              {time.perf_counter() - start:7.1f} s in {steps} steps")
        close_project(project)


if __name__ == "__main__":
    main()

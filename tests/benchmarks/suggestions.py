"""Counts the proving passages of the fictional codings that are among the places suggested for their answers.

`python -m tests.benchmarks.suggestions`. Twice for each question with evidence: as if nobody had answered it, where the
passages that prove it in any row of the case are looked for, and as it is answered, where those of the row are. Then
how long it takes to read a judgment of 40 pages, and to suggest places in it.
"""

import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median

from tests.benchmarks.search import fictional
from tests.support import shipped_judgments
from tipcoder.analysis.suggestions import Suggestion
from tipcoder.domain.answers import Ref
from tipcoder.domain.passages import Passage
from tipcoder.domain.projects import REGION, Country
from tipcoder.framework.form.form import Question
from tipcoder.languages.registry import national_language
from tipcoder.services.cases import list_cases
from tipcoder.services.coding import OpenCoding, open_coding
from tipcoder.services.demo.demo import DEMO_PASSPHRASE, make_demo
from tipcoder.services.judgments.judgments import list_judgments, read_judgment
from tipcoder.services.projects import OpenProject, close_project, open_project
from tipcoder.services.search.suggestions import JudgmentReading, ask_places, read_for_questions, suggest_places

PLACES = (5, 10, 20)
"""So many places are looked at."""
HALF = 0.5
"""Of a passage, or of what is suggested, that the two must share."""


@dataclass(frozen=True, slots=True)
class Tried:
    """One passage that proves an answer, and where it stands among the places suggested, from 0; None if nowhere."""

    question: str
    passage: Passage
    rank: int | None
    kind: str = ""


def rank_of(passage: Passage, places: Sequence[Suggestion]) -> int | None:
    """Return which of the places is that of a passage."""
    for number, place in enumerate(places):
        shared = min(passage.end, place.end) - max(passage.start, place.start)
        if shared >= HALF * min(passage.end - passage.start, place.end - place.start):
            return number
    return None


def unanswered(coding: OpenCoding, reading: JudgmentReading) -> Iterator[Tried]:
    """Try every question that has evidence, as if it was not answered and stood in no row in particular."""
    proofs: dict[str, dict[tuple[int, int], Passage]] = {}
    refs: dict[str, Ref] = {}
    for ref, passage in coding.live.all_evidence():
        proofs.setdefault(ref.key, {})[passage.start, passage.end] = passage
        refs.setdefault(ref.key, ref)
    for key, passages in proofs.items():
        asked = ask_places(coding, refs[key], "en")
        assert asked is not None
        places = suggest_places(coding.project, replace(asked, chosen=frozenset(), names=()), reading)
        kind = kind_of(coding, asked.question)
        yield from (Tried(key, passage, rank_of(passage, places), kind) for passage in passages.values())


def kind_of(coding: OpenCoding, question: Question) -> str:
    """Return the kind of a question, and where its choices come from."""
    if not question.type.is_select:
        return question.type.holds.name.lower()
    form = coding.live.form
    return "shared list" if question.choices in form.external or question.choices in form.views else "own list"


def answered(coding: OpenCoding, reading: JudgmentReading) -> Iterator[Tried]:
    """Try every answer that has evidence."""
    for ref, passage in coding.live.all_evidence():
        asked = ask_places(coding, ref, "en")
        assert asked is not None
        yield Tried(ref.key, passage, rank_of(passage, suggest_places(coding.project, asked, reading)))


def codings(project: OpenProject) -> Iterator[tuple[OpenCoding, JudgmentReading]]:
    """Yield the codings of a demo with their judgments."""
    for case in list_cases(project):
        coding = open_coding(project, case.coding.id)
        (judgment,) = list_judgments(project, case.id)
        pages = read_judgment(project, judgment.id).pages
        yield coding, read_for_questions(project, pages, coding.coding.framework)


def recall(tried: Sequence[Tried], places: int) -> float:
    """Return the share of passages that are among so many places."""
    return sum(one.rank is not None and one.rank < places for one in tried) / len(tried)


def tries(project: OpenProject) -> tuple[list[Tried], list[Tried]]:
    """Return what was tried in a demo project: without and with answers."""
    known = list(codings(project))
    return (
        [one for coding, reading in known for one in unanswered(coding, reading)],
        [one for coding, reading in known for one in answered(coding, reading)],
    )


def measure(project: OpenProject) -> None:
    """Print how long a judgment of 40 pages takes, and the slowest of all questions of the framework."""
    case = list_cases(project)[0]
    paragraphs = [part for number in "12" for part in shipped_judgments.text("SRB", number).split("\n\n")]
    pages = tuple(page for number in range(4) for page in fictional(number, paragraphs).pages)
    coding = open_coding(project, case.coding.id)
    start = time.perf_counter()
    reading = read_for_questions(project, pages, coding.coding.framework)
    print(f"a judgment of {len(pages)} pages made ready for questions {(time.perf_counter() - start) * 1000:8.1f} ms")
    times: dict[str, list[float]] = {}
    for _ in range(3):
        for ref in coding.live.refs():
            asked = ask_places(coding, ref, "en")
            if asked is not None:
                start = time.perf_counter()
                suggest_places(project, asked, reading)
                times.setdefault(ref.key, []).append((time.perf_counter() - start) * 1000)
    slowest = max(times, key=lambda key: min(times[key]))
    first, again = max(each[0] for each in times.values()), min(times[slowest])
    usual = median(min(each) for each in times.values())
    print(
        f"places suggested in it: {usual:.1f} ms a question, the slowest ({slowest}) {again:.1f}, at first {first:.1f}"
    )


def shown(tried: Sequence[Tried]) -> str:
    return "  ".join(f"@{places} {recall(tried, places):.2f}" for places in PLACES)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        list(make_demo(Path(folder)))
        every: tuple[list[Tried], list[Tried]] = ([], [])
        for country in REGION:
            project = open_project(Path(folder) / f"{country}.tip", passphrase=DEMO_PASSPHRASE)
            without, with_answers = tries(project)
            every[0].extend(without)
            every[1].extend(with_answers)
            print(f"{national_language(country):4} unanswered {len(without):4} passages  {shown(without)}", end="    ")
            print(f"answered {len(with_answers):4} passages  {shown(with_answers)}")
            if country is Country.SRB:
                measure(project)
            close_project(project)
        for kind in sorted({one.kind for one in every[0]}):
            tried = [one for one in every[0] if one.kind == kind]
            found = sum(1 / (one.rank + 1) for one in tried if one.rank is not None) / len(tried)
            print(f"{kind:12} unanswered {len(tried):4} passages  {shown(tried)}  mean reciprocal rank {found:.2f}")
        print(f"all  unanswered {len(every[0]):4} passages  {shown(every[0])}", end="    ")
        print(f"answered {len(every[1]):4} passages  {shown(every[1])}")


if __name__ == "__main__":
    main()

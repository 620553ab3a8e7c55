"""Measures guided reading on annotated judgments: precision, recall, and what a long judgment costs.

`python -m tests.benchmarks.guided [--write] [--json]`. Rules are written on the read half and gated by it; the check
half is read with that gate. `--write` writes how often each rule was right into `resources/guided/measured.toml`, and
where answers stand into `priors.toml`. Of places (Ctrl+J), a question of the case is hit where one of the first has
what proves one of its answers, a fact where one has what proves this one. Exits with 1 where a target is missed.
"""

import argparse
import json
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from tests.support.guided_corpus import AnnotatedJudgment, check_half, read_half
from tests.support.guided_measures import (
    RIGHT,
    UNJUDGED,
    WRONG,
    JudgedAnswer,
    every_answer,
    first_with,
    judge,
    measure_rules,
    measure_zones,
    questions,
    read_annotated,
)
from tipcoder.analysis.guided.rules import Measured, load_measured, write_measured, write_priors
from tipcoder.domain.answers import Ref
from tipcoder.domain.ids import new_id
from tipcoder.domain.projects import Country, Tier
from tipcoder.languages.registry import FALLBACK
from tipcoder.paths import resources
from tipcoder.services.cases import add_case
from tipcoder.services.coding import OpenCoding, open_coding
from tipcoder.services.guided.reading import read_guided
from tipcoder.services.projects import NewProject, OpenProject, close_project, create_project
from tipcoder.services.search.suggestions import ask_places, read_for_questions, suggest_places

MEASURED = resources() / "guided" / "measured.toml"
PRIORS = MEASURED.with_name("priors.toml")
PRECISION, PRECISION_OF_LANGUAGE, RECALL = 0.95, 0.92, 0.60
KINDS = {
    "court, number, dates": "case_number court court_level decision_date indictment_date offence_start_date "
    "offence_end_date",
    "charges, sentences": "charge_article charge_outcome charge_requalified_to sentence_type sentence_months "
    "total_sentence_type total_sentence_months first_instance_outcome",
    "persons": "defendant_label defendant_kind defendant_sex defendant_age_group defendant_citizenship "
    "defendant_detained defendant_convicted_before victim_label victim_sex victim_age_group victim_citizenship",
    "money": "fine_amount fine_currency confiscation confiscation_amount confiscation_currency compensation_claimed "
    "compensation_claimed_amount compensation_decision compensation_amount compensation_currency",
    "act, means, purpose": "acts_court acts_charged means_court means_charged means_national purposes_court "
    "purposes_charged",
}
RECALL_OF_KIND = {
    "court, number, dates": 0.90,
    "charges, sentences": 0.75,
    "persons": 0.75,
    "money": 0.60,
    "act, means, purpose": 0.50,
}
OTHER = "other"
PLACES = (1, 5, 20)
HITS = ((0.55, 1), (0.85, 5))
"""Shares that are wanted, by places."""
PAGE = 2_500
"""Characters of a page."""


@dataclass(slots=True)
class Line:
    """What was measured of a question, a kind of questions or a language."""

    name: str
    facts: int = 0
    found: int = 0
    proposed: int = 0
    right: int = 0
    wrong: int = 0
    conflicts: int = 0
    withheld: int = 0

    @property
    def precision(self) -> float:
        """Share of right ones of those judged right or wrong; 1 where none was."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """Share of the facts that were found."""
        return self.found / self.facts if self.facts else 1.0


@dataclass(slots=True)
class Hits:
    """How often one of the first places was right."""

    tried: int = 0
    ranks: list[int] = field(default_factory=list)

    def add(self, rank: int) -> None:
        """Count one that was tried, and the rank of the first right place."""
        self.tried += 1
        self.ranks.append(rank)

    def share(self, places: int) -> float:
        """Return the share of those for which one of so many places was right."""
        return sum(rank < places for rank in self.ranks) / self.tried if self.tried else 1.0


def kind_of(question: str) -> str:
    """Return the kind of a question."""
    return next((kind for kind, names in KINDS.items() if question in names.split()), OTHER)


def lines_of(
    half: Iterable[AnnotatedJudgment],
    measured: Mapping[str, Measured],
    name_of: Callable[[AnnotatedJudgment, str], str],
) -> dict[str, Line]:
    """Return a line for each name that questions of judgments have."""
    lines: dict[str, Line] = {}

    def line(judgment: AnnotatedJudgment, question: str) -> Line:
        name = name_of(judgment, question)
        return lines.setdefault(name, Line(name))

    for judgment in half:
        proposals, withheld = read_annotated(judgment, measured)
        judged = judge(judgment, proposals)
        for fact in judgment.facts:
            line(judgment, fact.place.question).facts += 1
        for number in {each.fact for each in judged if each.fact is not None}:
            line(judgment, judgment.facts[number].place.question).found += 1
        for each in judged:
            _count(line(judgment, each.answer.question), each)
        for answer in withheld:
            line(judgment, answer.question).withheld += 1
    return lines


def _count(line: Line, each: JudgedAnswer) -> None:
    line.proposed += 1
    if each.answer.conflict is not None:
        line.conflicts += 1
    elif each.verdict == RIGHT:
        line.right += 1
    elif each.verdict == WRONG:
        line.wrong += 1
    else:
        assert each.verdict == UNJUDGED


def hits_of(half: Iterable[AnnotatedJudgment]) -> dict[str, Hits]:
    """Return how often places have what proves answers to core questions of the case: by question, and by fact."""
    found = {"by question": Hits(), "by fact": Hits()}
    with tempfile.TemporaryDirectory() as folder:
        projects: dict[str, tuple[OpenProject, OpenCoding]] = {}
        for judgment in half:
            if judgment.country not in projects:
                country = Country(judgment.country)
                new = NewProject(Path(folder) / f"{country}.tip", country, country, "X", new_id(), None)
                project = create_project(new)
                case = add_case(project)
                projects[judgment.country] = project, open_coding(project, case.coding.id)
            project, coding = projects[judgment.country]
            _count_hits(judgment, project, coding, found)
        for project, _ in projects.values():
            close_project(project)
    return found


def _count_hits(
    judgment: AnnotatedJudgment, project: OpenProject, coding: OpenCoding, found: Mapping[str, Hits]
) -> None:
    reading = read_for_questions(project, judgment.text.split("\f"), coding.coding.framework)
    for question in coding.live.form.questions(""):
        facts = [fact for fact in judgment.facts if (fact.place.question, fact.place.row) == (question.name, "")]
        asked = ask_places(coding, Ref(coding.live.root, question.key), FALLBACK)
        if not facts or question.tier is not Tier.CORE or asked is None:
            continue
        places = [judgment.text[one.start : one.end] for one in suggest_places(project, asked, reading)]
        ranks = [first_with(fact.proof, places) for fact in facts]
        found["by question"].add(min(ranks))
        for rank in ranks:
            found["by fact"].add(rank)


def show(title: str, lines: Sequence[Line]) -> None:
    """Print lines as a table."""
    print(f"\n{title:32}facts found proposed right wrong precision recall conflicts withheld")
    for line in lines:
        print(
            f"{line.name:32}{line.facts:5} {line.found:5} {line.proposed:8} {line.right:5} {line.wrong:5} "
            f"{line.precision:9.3f} {line.recall:6.3f} {line.conflicts:9} {line.withheld:8}"
        )


def long_judgment(pages: int) -> list[str]:
    """Return a judgment of so many pages: the reasons of the longest one go on and on."""
    longest = max(read_half(), key=lambda judgment: len(judgment.text)).text.replace("\f", "\n")
    words = longest.split("\n")
    third = len(words) // 3
    text = "\n".join(words[: 2 * third])
    while len(text) < pages * PAGE:
        text += "\n" + "\n".join(words[third : 2 * third])
    text = text[: pages * PAGE]
    return [text[start : start + PAGE] for start in range(0, len(text), PAGE)]


def cost(pages: int) -> tuple[float, float]:
    """Return seconds of processor time and megabytes at most that reading so many pages takes."""
    text = long_judgment(pages)
    longest = max(read_half(), key=lambda judgment: len(judgment.text))
    country = Country(longest.country)
    read_guided(text[:1], country, questions())
    seconds = []
    for number in range(3):
        begun = time.process_time()
        read_guided([f"{number}\n{text[0]}", *text[1:]], country, questions())
        seconds.append(time.process_time() - begun)
    tracemalloc.start()
    read_guided([f"x\n{text[0]}", *text[1:]], country, questions())
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return min(seconds), peak / 1024**2


def missed(name: str, by_kind: Mapping[str, Line], by_language: Mapping[str, Line], whole: Line) -> list[str]:
    """Return the targets that a half misses."""
    found = []
    if whole.precision < PRECISION:
        found.append(f"{name}: precision {whole.precision:.3f} < {PRECISION}")
    if whole.recall < RECALL:
        found.append(f"{name}: recall {whole.recall:.3f} < {RECALL}")
    for kind, least in RECALL_OF_KIND.items():
        if kind in by_kind and by_kind[kind].recall < least:
            found.append(f"{name}: recall of {kind} {by_kind[kind].recall:.3f} < {least}")
    for language, line in by_language.items():
        if line.precision < PRECISION_OF_LANGUAGE:
            found.append(f"{name}: precision of {language} {line.precision:.3f} < {PRECISION_OF_LANGUAGE}")
    return found


def rarely_hit(name: str, hits: Mapping[str, Hits]) -> list[str]:
    """Return the targets of places that a half misses."""
    by_question = hits["by question"]
    return [
        f"{name}: places, hit@{places} by question {by_question.share(places):.3f} < {least}"
        for least, places in HITS
        if by_question.share(places) < least
    ]


def show_hits(name: str, hits: Mapping[str, Hits]) -> None:
    """Print how often places were right."""
    for by, each in hits.items():
        shares = "  ".join(f"hit@{places} {each.share(places):.3f}" for places in PLACES)
        print(f"\n{name} half, places {by}: {each.tried} tried  {shares}")


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--read-only", action="store_true", help="leave the check half alone")
    asked = parser.parse_args()
    if asked.write:
        write_measured(MEASURED, measure_rules(every_answer(read_half())))
        write_priors(PRIORS, measure_zones(read_half()))
    measured = load_measured(MEASURED)
    record: dict[str, object] = {}
    faults: list[str] = []
    for name, half in (("read", tuple(read_half())), ("check", () if asked.read_only else tuple(check_half()))):
        if not half:
            continue
        whole = lines_of(half, measured, lambda _, __: "all")["all"]
        by_question = lines_of(half, measured, lambda _, question: question)
        by_kind = lines_of(half, measured, lambda _, question: kind_of(question))
        by_language = lines_of(half, measured, lambda judgment, _: judgment.language)
        faults += missed(name, by_kind, by_language, whole)
        tables = {"questions": by_question, "kinds": by_kind, "languages": by_language, "all": {"all": whole}}
        record[name] = {
            table: {
                key: asdict(line) | {"precision": line.precision, "recall": line.recall} for key, line in found.items()
            }
            for table, found in tables.items()
        }
        hits = hits_of(half)
        faults += rarely_hit(name, hits)
        record[f"{name} places"] = {
            by: {"tried": each.tried} | {f"hit@{places}": each.share(places) for places in PLACES}
            for by, each in hits.items()
        }
        if not asked.json:
            show_hits(name, hits)
            for table, found in tables.items():
                show(f"{name} half ({len(half)}), {table}", sorted(found.values(), key=lambda line: line.name))
    costs = {pages: cost(pages) for pages in (10, 40)}
    record["cost"] = {pages: {"seconds": seconds, "megabytes": size} for pages, (seconds, size) in costs.items()}
    record["missed"] = faults
    if asked.json:
        print(json.dumps(record, ensure_ascii=False, indent=1))
    else:
        print()
        for pages, (seconds, size) in costs.items():
            print(f"{pages} pages: {seconds:.2f} s of processor time, {size:.0f} MB")
        for fault in faults:
            print(f"missed: {fault}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())

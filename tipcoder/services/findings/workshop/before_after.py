"""Compares what participants coded in a practice case with its agreed coding by answer, nobody by name (F43)."""

from collections import Counter
from collections.abc import Iterator

from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.projects import CodingStatus
from tipcoder.exchange.report_document.content import Block, TableBlock, TableRow
from tipcoder.framework.form.form import Form
from tipcoder.framework.form.question_types import Measure
from tipcoder.services.findings.labels import FigureLabels
from tipcoder.services.findings.workshop.words import WorkshopWords
from tipcoder.services.projects import OpenProject
from tipcoder.storage.coding.codings import StoredCoding, load_coding
from tipcoder.storage.comparison.settlements import agreed_coding, agreed_codings
from tipcoder.storage.comparison.snapshots import compared_codings

_ELEMENTS = (
    "first_instance_outcome", "acts_court", "acts_expert", "means_court", "means_expert", "purposes_court",
    "purposes_expert", "consent_treatment", "elements_reasoned", "testimony_weight", "expert_opinion",
)  # fmt: skip
"""Questions whose answers are compared: the elements, and how they were reasoned."""


def count_identical(project: OpenProject) -> dict[str, tuple[int, int]]:
    """Return how many codings of settled cases answer each question as the agreed one does, of how many."""
    same: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    for case, status in agreed_codings(project.database).items():
        agreed = agreed_coding(project.database, case)
        if status is not CodingStatus.SETTLED or agreed is None:
            continue
        expected = _answers(load_coding(project.database, agreed), project.form)
        for compared in compared_codings(project.database, case):
            given = _answers(compared.coding, project.form)
            for key in _ELEMENTS:
                if key in expected:
                    asked[key] += 1
                    same[key] += given.get(key) == expected[key]
    return {key: (same[key], asked[key]) for key in _ELEMENTS if asked[key]}


def before_and_after(
    counts: dict[str, tuple[int, int]], form: Form, labels: FigureLabels, words: WorkshopWords
) -> Iterator[Block]:
    """Yield the table of identical answers by question."""
    questions = {question.key: labels.give(question.label) for _, question in form.all_questions()}
    yield TableBlock(
        caption=words.text("identical"),
        heads=(words.text("question"), words.text("identical")),
        rows=[
            TableRow((questions[key], words.text("of", count=same, total=asked)), shades=(0.0, same / asked))
            for key, (same, asked) in counts.items()
        ],
        widths=(3.0, 1.0),
        numbers=frozenset((1,)),
    )


def _answers(coding: StoredCoding, form: Form) -> dict[str, object]:
    """Return the answers of the case itself as they are compared: the terms of a set in any order."""
    measures = {question.key: question.measure for roster, question in form.all_questions() if not roster}
    found: dict[str, object] = {}
    for ref, answer in coding.answers:
        if ref == Ref(coding.coding.id, ref.key) and ref.key in _ELEMENTS:
            found[ref.key] = _comparable(answer, is_set=measures.get(ref.key) is Measure.SET)
    return found


def _comparable(answer: Answer, *, is_set: bool) -> object:
    return answer.state, frozenset(answer.value.split()) if is_set else answer.value

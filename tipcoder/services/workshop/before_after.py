"""Compares what participants coded in a practice case with its agreed coding by answer, nobody by name (F43)."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.projects import CodingStatus
from tipcoder.exchange.document.blocks import Block, ParagraphBlock, TableBlock, TableRow
from tipcoder.framework.form.form import Form
from tipcoder.framework.form.question_types import Measure
from tipcoder.services.findings.labels import FigureLabels
from tipcoder.services.projects import OpenProject
from tipcoder.services.workshop.words import WorkshopWords
from tipcoder.storage.coding.codings import StoredCoding, load_coding
from tipcoder.storage.coding.snapshots import compared_codings
from tipcoder.storage.double_coding.settlements import agreed_coding, agreed_codings

_ELEMENTS = (
    "first_instance_outcome", "acts_court", "acts_expert", "means_court", "means_expert", "purposes_court",
    "purposes_expert", "consent_treatment", "elements_reasoned", "testimony_weight", "expert_opinion",
)  # fmt: skip
"""Questions whose answers are compared: the elements, and how they were reasoned."""


@dataclass(frozen=True, slots=True)
class IdenticalAnswers:
    """Codings of settled cases that answer as the agreed one does: by question, how many of how many."""

    cases: int
    codings: int
    questions: Mapping[str, tuple[int, int]]


def count_identical(project: OpenProject) -> IdenticalAnswers:
    """Return how many codings of settled cases answer each question as the agreed one does."""
    same: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    cases = codings = 0
    for case, status in agreed_codings(project.database).items():
        agreed = agreed_coding(project.database, case)
        if status is not CodingStatus.SETTLED or agreed is None:
            continue
        cases += 1
        expected = _answers(load_coding(project.database, agreed), project.form)
        for compared in compared_codings(project.database, case):
            codings += 1
            given = _answers(compared.coding, project.form)
            for key in _ELEMENTS:
                if key in expected:
                    asked[key] += 1
                    same[key] += given.get(key) == expected[key]
    return IdenticalAnswers(cases, codings, {key: (same[key], asked[key]) for key in _ELEMENTS if asked[key]})


def before_and_after(
    found: IdenticalAnswers, form: Form, labels: FigureLabels, words: WorkshopWords
) -> Iterator[Block]:
    """Yield the table of identical answers by question, after what is compared in it."""
    questions = {question.key: labels.give(question.label) for _, question in form.all_questions()}
    yield ParagraphBlock(words.text("before_after_note", cases=found.cases, codings=found.codings))
    yield TableBlock(
        caption=words.text("identical"),
        heads=(words.text("question"), words.text("identical")),
        rows=[
            TableRow((questions[key], words.share(same, asked)), shades=(0.0, same / asked))
            for key, (same, asked) in found.questions.items()
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

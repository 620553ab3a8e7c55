"""Makes the packs of a workshop in a folder: all of them, after a look at what could identify a person, or none."""

from collections import Counter
from collections.abc import Callable, Collection, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from functools import cached_property, partial
from pathlib import Path

from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.progress import Progress
from tipcoder.domain.projects import CodingStatus
from tipcoder.domain.release import Audience, NewRelease, Released, ReleaseKind
from tipcoder.errors import UserError
from tipcoder.exchange.charts.drawing import png_bytes
from tipcoder.exchange.document.blocks import Block, Document, ParagraphBlock, TableBlock, TableRow
from tipcoder.exchange.document.word import write_word
from tipcoder.exchange.privacy.profiles import UNODC
from tipcoder.exchange.spreadsheet.files import checksum_of, new_folder
from tipcoder.framework.form.form import Form
from tipcoder.framework.form.question_types import Measure
from tipcoder.services.findings.catalogues import Catalogues, count_catalogues
from tipcoder.services.findings.charts import Chart, FigureCharts
from tipcoder.services.findings.counting import count_findings
from tipcoder.services.findings.findings import FigureEdition, Findings
from tipcoder.services.findings.labels import FigureLabels
from tipcoder.services.findings.workbook import write_findings_workbook
from tipcoder.services.projects import OpenProject
from tipcoder.services.release.gate import released_figures
from tipcoder.services.release.ledger import earlier_editions
from tipcoder.services.report.front import read_project
from tipcoder.services.report.preview import PublicPreview, preview_counted
from tipcoder.services.report.words import ReportWords
from tipcoder.services.workshop.case_sheets import CaseSheets
from tipcoder.services.workshop.catalogue_packs import (
    comparison,
    described_entries,
    discussion_cards,
    handout,
)
from tipcoder.services.workshop.training_cases import (
    MOOT_COURT,
    ReleasedTexts,
    TrainingCase,
    TrainingCases,
    count_texts,
    release_texts,
)
from tipcoder.services.workshop.words import WorkshopWords
from tipcoder.storage.coding.codings import StoredCoding, load_coding
from tipcoder.storage.coding.releases import recorded_release
from tipcoder.storage.coding.snapshots import compared_codings
from tipcoder.storage.double_coding import agreed_coding, agreed_codings

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


SHEETS, MOOT_COURTS, SOLUTIONS, SLIDES = "case_sheets", "moot_courts", "solutions", "slides"


@dataclass(frozen=True, slots=True)
class WorkshopPack:
    """Outcome: the folder, how many cases it has, and the names of its files."""

    folder: Path
    cases: int
    files: tuple[str, ...]


def make_workshop(
    project: OpenProject,
    folder: Path,
    language: str,
    cases: Collection[str] | None = None,
    decided: Mapping[str, bool] | None = None,
) -> Generator[Progress, None, WorkshopPack]:
    """Write the packs into a folder that is new or empty; `cases` are ids of those wanted, None for all.

    Only cases that an expert gave free for training enter, and only texts that a person saw and let go. It is recorded
    among what left. `decided` has, by the id of a case, whether its facts are altered for training or may stand: an
    expert says so for each that has few alike in its country. Yields progress, first in cases, then in files.

    Raises:
        UserError: workshop_no_cases, workshop_facts_undecided, workshop_texts_open, findings_framework,
            folder_not_empty; it cannot be written.
    """
    training = TrainingCases(cases, decided or {})
    findings = yield from count_findings(project, watch=training.add)
    if not training.found:
        raise UserError("workshop_no_cases")
    training.refuse_undecided(project)
    texts = yield from release_texts(project, training.found)
    figures = released_figures(findings, Audience.PUBLIC, language, earlier_editions(project))
    catalogues = count_catalogues(project, figures.value.findings)
    pack = _Pack(project, figures, catalogues, tuple(training.found), texts, language)
    files = pack.files()

    def seal(made: Path) -> AbstractContextManager[object]:
        return recorded_release(project.database, pack.record(folder, made), project.project.coder)

    with new_folder(folder, seal) as scratch:
        for done, (name, write) in enumerate(files.items()):
            yield Progress(done, len(files))
            target = scratch / name
            target.parent.mkdir(parents=True, exist_ok=True)
            write(target)
    yield Progress(len(files), len(files))
    return WorkshopPack(folder, len(training.found), tuple(files))


def preview_workshop(
    project: OpenProject, language: str, decided: Mapping[str, bool]
) -> Generator[Progress, None, PublicPreview]:
    """Return what packs of all cases for training would tell: their figures, and the numbers of texts in them.

    `decided` is as for `make_workshop`. Yields progress.

    Raises:
        UserError: findings_framework.
    """
    training = TrainingCases(None, decided)
    findings = yield from count_findings(project, watch=training.add)
    printed, not_read = yield from count_texts(project, training.found)
    return replace(preview_counted(project, findings, language), printed=printed, not_read=not_read)


@dataclass(frozen=True)
class _Pack:
    project: OpenProject
    figures: Released[FigureEdition]
    catalogues: Catalogues
    cases: Sequence[TrainingCase]
    texts: ReleasedTexts
    language: str

    @property
    def findings(self) -> Findings:
        return self.figures.value.findings

    @cached_property
    def words(self) -> WorkshopWords:
        return WorkshopWords(self.language)

    @cached_property
    def labels(self) -> FigureLabels:
        return FigureLabels(self.findings.definitions, self.findings.form, self.language)

    def files(self) -> Mapping[str, Callable[[Path], None]]:
        """Return what writes each file, by its name within the folder."""
        return dict((*self._of_cases(), *self._of_discussion(), *self._of_slides()))

    def record(self, folder: Path, made: Path) -> NewRelease:
        """Return what is recorded of the pack: its checksum is that of a line for each file, by their names."""
        return NewRelease(
            kind=ReleaseKind.WORKSHOP,
            audience=Audience.PUBLIC,
            profile=UNODC.name,
            format="workshop",
            language=self.language,
            file_name=folder.name,
            cases=len(self.cases),
            left_out=self.findings.cases - len(self.cases),
            sha256=checksum_of(made),
            cells=self.figures.value.cells,
        )

    def _of_cases(self) -> Iterator[tuple[str, Callable[[Path], None]]]:
        sheets = CaseSheets(self.findings.form, self.words, self.labels, self.texts)
        for case in self.cases:
            name, number = f"case_{case.place:02}.docx", {"number": case.place}
            yield f"{SHEETS}/{name}", self._document(self.words.text("sheet_title", **number), sheets.sheet(case))
            if MOOT_COURT in case.uses:
                title, solved = (self.words.text(key, **number) for key in ("moot_title", "solution_title"))
                yield f"{MOOT_COURTS}/{name}", self._document(title, sheets.exercise(case))
                yield f"{MOOT_COURTS}/{SOLUTIONS}/{name}", self._document(solved, sheets.solution(case))

    def _of_discussion(self) -> Iterator[tuple[str, Callable[[Path], None]]]:
        words, texts = self.words, self.texts
        cards = discussion_cards(described_entries(self.catalogues, self.language, texts), texts, words)
        yield "discussion_cards.docx", self._document(words.text("cards_title"), cards)
        paper = handout(self.catalogues, self.language, texts, words)
        yield "handout.docx", self._document(words.text("handout_title"), paper)
        if groups := list(comparison(self.cases, self.labels, words)):
            yield "comparison.docx", self._document(words.text("comparison_title"), groups)
        if (found := count_identical(self.project)).questions:
            table = before_and_after(found, self.findings.form, self.labels, words)
            yield "before_and_after.docx", self._document(words.text("before_after_title"), table)

    def _of_slides(self) -> Iterator[tuple[str, Callable[[Path], None]]]:
        for figure, chart in FigureCharts(self.figures, self.labels).charts().items():
            yield f"{SLIDES}/{figure}.png", partial(_draw, chart)
        yield f"{SLIDES}/figures.xlsx", self._figures

    def _figures(self, target: Path) -> None:
        for _ in write_findings_workbook(self.figures, target, self.language, nullcontext):
            pass

    def _document(self, title: str, blocks: Iterable[Block]) -> Callable[[Path], None]:
        return partial(self._write, title, blocks)

    def _write(self, title: str, blocks: Iterable[Block], target: Path) -> None:
        document = Document(
            title=title,
            language=self.language,
            made_at=read_project(self.project, self.language).data_date,
            words=ReportWords(self.language).document_words(),
            blocks=blocks,
        )
        write_word(target, document)


def _draw(chart: Chart, target: Path) -> None:
    target.write_bytes(png_bytes(chart))

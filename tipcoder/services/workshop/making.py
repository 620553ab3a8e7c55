"""Makes the packs of a workshop in a folder from what was approved of the cases: all of them, or none."""

from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from functools import cached_property, partial
from pathlib import Path

from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.progress import Progress
from tipcoder.domain.projects import CodingStatus
from tipcoder.domain.release import Audience, NewRelease, Released, ReleaseKind
from tipcoder.errors import UserError, UserErrors
from tipcoder.exchange.charts.drawing import png_bytes
from tipcoder.exchange.document.blocks import Block, Document, ParagraphBlock, PictureBlock, TableBlock, TableRow
from tipcoder.exchange.document.cards import Card, write_cards
from tipcoder.exchange.document.slides import write_slides
from tipcoder.exchange.document.word import write_word
from tipcoder.exchange.privacy.profiles import UNODC
from tipcoder.exchange.spreadsheet.files import checksum_of, new_folder
from tipcoder.framework.form.form import Form
from tipcoder.framework.form.question_types import Measure
from tipcoder.languages.registry import LANGUAGES
from tipcoder.services.briefs.drafts import BriefDrafts
from tipcoder.services.findings.catalogues import Catalogues, count_catalogues
from tipcoder.services.findings.charts import FigureCharts
from tipcoder.services.findings.counting import count_findings
from tipcoder.services.findings.findings import FigureEdition, Findings
from tipcoder.services.findings.labels import FigureLabels
from tipcoder.services.projects import OpenProject
from tipcoder.services.release.gate import briefs_before_figures, released_figures
from tipcoder.services.release.ledger import earlier_editions, tried_edition
from tipcoder.services.report.front import read_project
from tipcoder.services.report.preview import PublicPreview
from tipcoder.services.report.words import ReportWords
from tipcoder.services.workshop.cards import CardContent, card_contents, card_of
from tipcoder.services.workshop.catalogue_packs import ComparableCases, comparison, handout
from tipcoder.services.workshop.mock_trial import FILES, MockTrial
from tipcoder.services.workshop.pack_cases import LACKS_CELLS, LACKS_TABLES, LeftOutCase, PackCase, choose_cases
from tipcoder.services.workshop.sessions import SessionPlan, SessionSlides, plan_60, plan_document, plan_half_day
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


TRIALS, STUDIES, READ_ME = "mock_trials", "case_studies", "read_me.txt"
_CHARTS = {"60": 1, "half_day": 2}
"""Charts in the slides of a session."""


@dataclass(frozen=True, slots=True)
class WorkshopPack:
    """Outcome: the folder, how many cases it has, and the names of its files."""

    folder: Path
    cases: int
    files: tuple[str, ...]


def make_workshop(
    project: OpenProject, folder: Path, language: str, cases: Sequence[str] | None = None
) -> Generator[Progress, None, WorkshopPack]:
    """Write the packs into a folder that is new or empty; `cases` are ids of those wanted in their order, None for all.

    A case enters by a brief or an exercise that is approved in the language; it is recorded among what left. Yields
    progress, first in cases, then in files.

    Raises:
        UserErrors: workshop_lacks_use, workshop_lacks_approval, workshop_lacks_cells, workshop_lacks_tables: what each
            case lacks, where none can enter.
        UserError: workshop_no_cases: none is free for training; findings_framework, folder_not_empty;
            it cannot be written.
    """
    found, left_out = choose_cases(project, language, cases)
    if not found:
        raise _refusal(left_out, language)
    comparable = ComparableCases()
    findings = yield from count_findings(project, watch=comparable.add)
    found, left_out, figures = _released(project, findings, found, left_out, language)
    catalogues = count_catalogues(project, figures.value.findings)
    pack = _Pack(project, figures, catalogues, tuple(found), tuple(left_out), comparable, language)
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
    return WorkshopPack(folder, len(found), tuple(files))


def _refusal(left_out: Sequence[LeftOutCase], language: str) -> Exception:
    if not left_out:
        return UserError("workshop_no_cases")
    return UserErrors(
        [
            UserError(f"workshop_lacks_{one.lacks}", case=one.number, language=LANGUAGES[language].name)
            for one in left_out
        ]
    )


def _released(
    project: OpenProject,
    findings: Findings,
    cases: Sequence[PackCase],
    left_out: Sequence[LeftOutCase],
    language: str,
) -> tuple[list[PackCase], list[LeftOutCase], Released[FigureEdition]]:
    """Return the cases that may be in a pack beside what is public, those left out, and the figures beside them.

    Raises:
        UserErrors: as `make_workshop`.
    """
    briefs = [case.id for case in cases if not case.is_exercise]
    told, earlier = briefs_before_figures(findings, earlier_editions(project), briefs)
    kept = [case for case in cases if case.is_exercise or case.id in told]
    kept_back = [
        LeftOutCase(case.brief.case.number, LACKS_TABLES) for case in cases if not (case.is_exercise or case.id in told)
    ]
    if not kept:
        raise _refusal([*left_out, *kept_back], language)
    figures = released_figures(findings, Audience.PUBLIC, language, earlier)
    return [replace(case, place=place) for place, case in enumerate(kept, 1)], [*left_out, *kept_back], figures


def preview_workshop(project: OpenProject, language: str) -> Generator[Progress, None, PublicPreview]:
    """Return what packs of all cases would tell: their figures, and the number of approved texts in them.

    Yields progress.

    Raises:
        UserErrors, UserError: as `make_workshop`.
    """
    found, left_out = choose_cases(project, language, None)
    if not found:
        raise _refusal(left_out, language)
    findings = yield from count_findings(project)
    found, left_out, figures = _released(project, findings, found, left_out, language)
    printed = sum(len(case.content.narratives) + len(case.content.replaced) for case in found)
    lacking = Counter(one.lacks for one in left_out)
    return PublicPreview(
        figures,
        tried_edition(figures, language),
        printed,
        0,
        briefs_kept_back=lacking[LACKS_CELLS],
        briefs_beside_tables=lacking[LACKS_TABLES],
    )


@dataclass(frozen=True)
class _Pack:
    project: OpenProject
    figures: Released[FigureEdition]
    catalogues: Catalogues
    cases: Sequence[PackCase]
    left_out: Sequence[LeftOutCase]
    comparable: ComparableCases
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

    @cached_property
    def drafts(self) -> BriefDrafts:
        return BriefDrafts(self.cases[0].brief.form, self.language)

    @cached_property
    def cards(self) -> Sequence[CardContent]:
        return tuple(card_contents(self.cases, self.catalogues, self.drafts, self.words))

    @cached_property
    def pictures(self) -> Sequence[PictureBlock]:
        """The charts that slides show, the first ones of the report; at last those of one bar, which tell little."""
        drawn = FigureCharts(self.figures, self.labels).charts().values()
        charts = sorted(drawn, key=lambda chart: len(chart.rows) == 1)[: max(_CHARTS.values())]
        return [
            PictureBlock(
                caption=chart.title,
                content=png_bytes(replace(chart, title="", note="")),
                alternative=chart.alternative,
            )
            for chart in charts
        ]

    def files(self) -> Mapping[str, Callable[[Path], None]]:
        """Return what writes each file, by its name within the folder; one tells of all others."""
        found = dict((*self._of_cases(), *self._of_sessions(), *self._of_discussion()))
        return {READ_ME: partial(self._write_read_me, tuple(found)), **found}

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
            of_cases=frozenset(self.findings.facts),
            briefs=frozenset(case.id for case in self.cases if not case.is_exercise),
        )

    def _of_cases(self) -> Iterator[tuple[str, Callable[[Path], None]]]:
        for case in self.cases:
            name = f"case_{case.place:02}"
            if not case.is_exercise:
                title = self.words.text("study_title", number=case.place)
                study = f"{title}: {case.title(self.drafts)}"
                yield f"{STUDIES}/{name}.docx", self._document(study, list(case.blocks(self.drafts)))
                continue
            trial = MockTrial(case, self.drafts, self.words)
            for number, file in enumerate(FILES, 1):
                yield f"{TRIALS}/{name}/{number}_{file}.docx", self._document(self._title(case, file), trial.file(file))
            yield (
                f"{TRIALS}/{name}/solution/{name}.docx",
                self._document(self._title(case, "solution"), trial.solution()),
            )

    def _title(self, case: PackCase, file: str) -> str:
        return self.words.text("trial_title", number=case.place, file=self.words.text(f"file_{file}"))

    def _of_sessions(self) -> Iterator[tuple[str, Callable[[Path], None]]]:
        if self.cards:
            cards = [card_of(one, self.words) for one in self.cards]
            yield "cards_a6.docx", partial(_write_cards, self._empty(self.words.text("read_me")), cards)
        for make in (plan_60, plan_half_day):
            plan = make(self.cases, self.cards)
            title = self.words.text(f"plan_{plan.name}")
            yield f"session_{plan.name}.docx", self._document(title, plan_document(plan, self.drafts, self.words))
            yield f"slides_{plan.name}.pptx", partial(self._write_slides, plan, title)

    def _of_discussion(self) -> Iterator[tuple[str, Callable[[Path], None]]]:
        words = self.words
        paper = handout(self.catalogues, self.language, words)
        yield "handout.docx", self._document(words.text("handout_title"), paper)
        if groups := list(comparison(self.comparable.found, self.labels, words)):
            yield "comparison.docx", self._document(words.text("comparison_title"), groups)
        if (found := count_identical(self.project)).questions:
            table = before_and_after(found, self.findings.form, self.labels, words)
            yield "before_and_after.docx", self._document(words.text("before_after_title"), table)

    def _write_slides(self, plan: SessionPlan, title: str, target: Path) -> None:
        pictures = self.pictures[: _CHARTS[plan.name]]
        slides = SessionSlides(plan, self.drafts, self.words, pictures).slides()
        write_slides(target, title, self.language, list(slides), self._empty(title).made_at)

    def _write_read_me(self, files: Sequence[str], target: Path) -> None:
        words = self.words
        lines = [words.text("read_me"), words.text("read_me_language", language=LANGUAGES[self.language].name)]
        lines += [words.text("handling"), ""]
        lines += [words.text("read_me_case", number=case.place, title=case.title(self.drafts)) for case in self.cases]
        lines += ["", f"{words.text('read_me_files')}:", *files]
        if self.left_out:
            lines += ["", f"{words.text('read_me_left_out')}:"]
            lines += [words.text(f"lacks_{one.lacks}", number=one.number) for one in self.left_out]
        target.write_text("\n".join(lines) + "\n", encoding="utf-8")

    def _document(self, title: str, blocks: Iterable[Block]) -> Callable[[Path], None]:
        return partial(self._write, title, blocks)

    def _write(self, title: str, blocks: Iterable[Block], target: Path) -> None:
        write_word(target, replace(self._empty(title), blocks=blocks))

    def _empty(self, title: str) -> Document:
        return Document(
            title=title,
            language=self.language,
            made_at=read_project(self.project, self.language).data_date,
            words=ReportWords(self.language).document_words(),
            blocks=(),
        )


def _write_cards(document: Document, cards: Sequence[Card], target: Path) -> None:
    write_cards(target, document, cards)

"""Makes the fictional projects: five national ones, their exports, the region, and one for practice.

Everything in them is invented. They are made by the services that a window calls, so that what a newcomer sees is
what the program does.
"""

from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.coder_codes import first_code
from tipcoder.domain.identifiers import TextDecision
from tipcoder.domain.progress import Progress
from tipcoder.domain.projects import REGION, SUFFIX, Case, Country
from tipcoder.errors import UserError
from tipcoder import file_operations
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.form.form import Question
from tipcoder.languages.captions import Captions
from tipcoder.languages.registry import national_language
from tipcoder.languages.transliteration import in_latin
from tipcoder.services.cases import add_case_of, list_cases, list_judgments, read_judgment
from tipcoder.services.coding import OpenCoding, apply_edit, open_coding
from tipcoder.services.consolidation.apply import Writing, write_workbook
from tipcoder.services.consolidation.planning import plan_consolidation
from tipcoder.services.demo.demo_codings import (
    coding_edit,
    country_of_language,
    evidence_edit,
    is_read_in_latin,
    judgment_files,
    read_coding,
    reference_edit,
)
from tipcoder.services.exporting.export import ExportRequest, export_workbook
from tipcoder.services.projects import NewProject, OpenProject, close_project, create_project, open_project
from tipcoder.services.release.texts import decide_texts, texts_for_export

DEMO_PASSPHRASE = "every case here is invented"  # noqa: S105  shown to everyone: nothing in the projects is secret

_WORKBOOK_SUFFIX = ".xlsx"
REGIONAL_WORKBOOK = f"region{_WORKBOOK_SUFFIX}"
"""The workbook of all five countries."""

_NAMES = {
    Country.ALB: "Shqipëria: vendime të trilluara",
    Country.MDA: "Moldova: hotărâri fictive",
    Country.MNE: "Crna Gora: izmišljene presude",
    Country.MKD: "Северна Македонија: измислени пресуди",
    Country.SRB: "Србија: измишљене пресуде",
}


def _in_english(_language: str) -> Captions:
    return Captions()


@dataclass(frozen=True, slots=True)
class DemoWords:
    """Words of the workbooks: captions by language of those of the countries, all of the regional one."""

    captions: Callable[[str], Captions] = _in_english
    regional: Writing = field(default_factory=Writing)


def make_demo(into: Path, words: DemoWords | None = None) -> Iterator[Progress]:
    """Make a coded project and its workbook (profile unodc) for each country: `SRB.tip` and `SRB.xlsx` in `into`.

    And of the five workbooks one for the region, `region.xlsx`. Those of the countries are in their languages.

    Projects of an earlier demo are made anew as long as nobody changed anything in them. The files appear together
    at the end: giving up or failing on the way leaves the folder as it was.

    Raises:
        UserError: demo_exists, when the folder holds files of these names that are not an untouched demo; the folder
            cannot be written; a project or workbook in it is open.
    """
    words = words or DemoWords()
    total = sum(len(judgment_files(country)) for country in REGION)
    done = 0
    with _scratch_folder(into) as unfinished:
        _check_regional(into)
        for country in REGION:
            _check_replaceable(into, country)
        for country in REGION:
            yield Progress(done, total, country)
            for _ in _make_national(Path(unfinished), country, words):
                done += 1
                yield Progress(done, total, country)
        for _ in _consolidate(Path(unfinished), words):
            yield Progress(done, total)
        _put_in_place(Path(unfinished), into)


def practice_project(
    path: Path, language: str, judgment_name: str = "{number}"
) -> Generator[Progress, None, OpenProject]:
    """Make a project with the fictional judgments that a reader of `language` can read, uncoded; return it, open.

    Its passphrase is `DEMO_PASSPHRASE`. Files are called by `judgment_name`, with their numbers.

    Raises:
        UserError: the file exists or cannot be written.
    """
    country = country_of_language(language)
    files = judgment_files(country)
    latin = is_read_in_latin(language)
    project = _create(path, country, in_latin(_NAMES[country]) if latin else _NAMES[country])
    try:
        for done, file in enumerate(files):
            yield Progress(done, len(files), country)
            text = file.read_text(encoding="utf-8")
            name = judgment_name.format(number=file.stem) + file.suffix
            _add_named(project, name, in_latin(text) if latin else text)
    except BaseException:
        close_project(project)
        file_operations.discard(path)
        raise
    return project


def _add_named(project: OpenProject, name: str, text: str) -> None:
    with TemporaryDirectory() as folder:
        copy = Path(folder) / name
        copy.write_text(text, encoding="utf-8")
        add_case_of(project, copy)


def code_as_shipped(coding: OpenCoding, judgment: Path) -> None:
    """Give a case the coding that ships with its judgment, each answer with the words that prove it."""
    (document,) = list_judgments(coding.project, coding.coding.case)
    pages = read_judgment(coding.project, document.id).pages
    shipped = read_coding(judgment, pages)
    apply_edit(coding, coding_edit(coding.live.form, coding.live.root, shipped))
    apply_edit(coding, reference_edit(coding.live, shipped))
    apply_edit(coding, evidence_edit(coding.live, shipped, document.id, pages))


def _make_national(folder: Path, country: Country, words: DemoWords) -> Iterator[Case]:
    """Yield each case when it is coded; the workbook is there after the last one."""
    project = _create(folder / f"{country}{SUFFIX}", country, _NAMES[country])
    try:
        for file in judgment_files(country):
            case = add_case_of(project, file)
            code_as_shipped(open_coding(project, case.coding.id), file)
            yield case
        language = national_language(country)
        _export(project, folder / f"{country}{_WORKBOOK_SUFFIX}", language, words.captions(language))
    finally:
        close_project(project)


def _consolidate(folder: Path, words: DemoWords) -> Generator[Progress]:
    plan = yield from plan_consolidation([folder / f"{country}{_WORKBOOK_SUFFIX}" for country in REGION])
    yield from write_workbook(plan, folder / REGIONAL_WORKBOOK, replace(words.regional, accepts_small_cells=True))


def _export(project: OpenProject, target: Path, language: str, captions: Captions) -> None:
    """Write the workbook. Its texts were written for it, and whoever is named in them is invented."""
    for _ in _accept(project):
        pass
    request = ExportRequest(language=language, captions=captions, accepts_small_cells=True)
    for _ in export_workbook(project, target, request):
        pass


def _accept(project: OpenProject) -> Generator[Progress]:
    texts = yield from texts_for_export(project, ExportRequest().release(project.form))
    decide_texts(project, texts, TextDecision.SEEN)


def _create(path: Path, country: Country, name: str) -> OpenProject:
    return create_project(NewProject(path, name, country, first_code(country), DEMO_PASSPHRASE))


def _scratch_folder(into: Path) -> TemporaryDirectory[str]:
    try:
        into.mkdir(parents=True, exist_ok=True)
        return TemporaryDirectory(prefix=".demo-", dir=into)
    except OSError as error:
        raise UserError("folder_read_only", path=str(into)) from error


def _check_replaceable(into: Path, country: Country) -> None:
    """Stop before anything of a person's is replaced: only a demo that nobody worked in may be made anew."""
    project, workbook = into / f"{country}{SUFFIX}", into / f"{country}{_WORKBOOK_SUFFIX}"
    if project.exists():
        if not _is_untouched_demo(project, country):
            raise UserError("demo_exists", folder=str(into), file=project.name)
    elif workbook.exists():
        raise UserError("demo_exists", folder=str(into), file=workbook.name)


def _check_regional(into: Path) -> None:
    is_demo = any((into / f"{country}{SUFFIX}").exists() for country in REGION)
    if (into / REGIONAL_WORKBOOK).exists() and not is_demo:
        raise UserError("demo_exists", folder=str(into), file=REGIONAL_WORKBOOK)


def _is_untouched_demo(path: Path, country: Country) -> bool:
    try:
        project = open_project(path, passphrase=DEMO_PASSPHRASE)
    except UserError as error:
        if error.code in ("passphrase_wrong", "not_a_project"):
            return False
        raise
    try:
        cases, files = list_cases(project), judgment_files(country)
        return len(cases) == len(files) and all(
            _is_as_shipped(project, case, file) for case, file in zip(cases, files, strict=True)
        )
    finally:
        close_project(project)


def _is_as_shipped(project: OpenProject, case: Case, judgment: Path) -> bool:
    found = open_coding(project, case.coding.id).live
    shipped, table = LiveCoding(found.form, "root"), read_coding(judgment)
    documents = list_judgments(project, case.id)
    if len(documents) != 1:
        return False
    pages = read_judgment(project, documents[0].id).pages
    try:
        shipped.apply(coding_edit(found.form, "root", table))
        shipped.apply(reference_edit(shipped, table))
        shipped.apply(evidence_edit(shipped, table, documents[0].id, pages))
    except (KeyError, ValueError):
        return False
    return _content(found) == _content(shipped)


def _content(live: LiveCoding) -> tuple[frozenset[object], ...]:
    """Return what a coding says, whatever the ids of its rows: their places, the answers in them, and what proves them."""
    rows, answers = live.family(live.root)
    places: dict[str, tuple[object, ...]] = {}
    for row in rows:
        places[row.id] = (*places.get(row.parent or "", ()), row.roster, row.position)
    said = frozenset((places[ref.row], ref.key, _in_words(live, ref, answer)) for ref, answer in answers)
    proved = frozenset((places[ref.row], ref.key, passage.exact) for ref, passage in live.all_evidence())
    return frozenset(places.values()), said, proved


def _in_words(live: LiveCoding, ref: Ref, answer: Answer) -> object:
    """An answer; one that refers to rows by the labels of the rows, whose keys are never the same twice."""
    node = live.node(ref)
    if not (isinstance(node, Question) and node.choices_from):
        return answer
    chosen = answer.value.split()
    return tuple(live.text(choice.label, ref, "") for choice in live.choices(ref) if choice.code in chosen)


def _put_in_place(folder: Path, into: Path) -> None:
    """Workbooks first: one that is open in Excel stops the exchange before a project is replaced."""
    for file in sorted(folder.iterdir(), key=lambda file: (file.suffix != _WORKBOOK_SUFFIX, file.name)):
        try:
            file_operations.replace(file, into / file.name)
        except OSError as error:
            raise UserError("workbook_open_elsewhere", path=str(into / file.name)) from error

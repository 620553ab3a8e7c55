"""Words that are no name, in every text that a person can write, looked for in all that is made for readers outside."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.demo import demo_folder
from tests.support.exercises import approve_with_neutral_facts, exercise_of
from tests.support.reviews import leaving_texts
from tests.support.steps import finished
from tests.support.unpacked import found_in
from tipcoder.analysis.figures.edition import Edition
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.curation import CurationEdit, CurationKind
from tipcoder.domain.identifiers import TextDecision
from tipcoder.domain.release import Audience, ReleaseKind
from tipcoder.errors import UserErrors
from tipcoder.framework.engine import editing
from tipcoder.framework.form.form import Privacy
from tipcoder.framework.form.question_types import QuestionType
from tipcoder.languages.registry import LANGUAGES
from tipcoder.services.cases import list_cases
from tipcoder.services.coding import OpenCoding, apply_edit, open_coding
from tipcoder.services.demo.demo import DEMO_PASSPHRASE
from tipcoder.services.exporting.export import ExportRequest, export_workbook
from tipcoder.services.findings.counting import count_findings
from tipcoder.services.findings.export import export_findings
from tipcoder.services.findings.outline import read_outline
from tipcoder.services.projects import OpenProject, close_project, open_project
from tipcoder.services.release.gate import released_figures
from tipcoder.services.release.ledger import FiguresRecorder, earlier_editions
from tipcoder.services.release.texts import decide_texts
from tipcoder.services.remarks import add_remark
from tipcoder.services.report.making import ReportRequest, make_report
from tipcoder.services.taxonomies.proposals import propose_term
from tipcoder.services.workshop.making import make_workshop
from tipcoder.storage.curation import save_curation

LANGUAGE = "en"


class Planter:
    """Gives words that stand in no language and name nobody, each once."""

    def __init__(self) -> None:
        self.words: list[str] = []

    def word(self) -> str:
        self.words.append(f"vorplik{len(self.words):04}mond")
        return self.words[-1]

    def sentence(self) -> str:
        return f"The {self.word()} of the village."


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    opened = open_project(Path(shutil.copy(demo_folder() / "SRB.tip", tmp_path)), passphrase=DEMO_PASSPHRASE)
    yield opened
    close_project(opened)


def text_refs(coding: OpenCoding) -> Iterator[tuple[Ref, Privacy]]:
    """Yield the texts that a person can write now."""
    live = coding.live
    for ref in list(live.refs()):
        question = live.form.question(live.row(ref.row).roster, ref.key)
        is_text = question is not None and question.type is QuestionType.TEXT and question.is_answered_by_person
        if question is not None and is_text and live.is_relevant(ref):
            yield ref, question.privacy


def propose_outcome(project: OpenProject, coding: OpenCoding, planter: Planter) -> None:
    """Answer with an outcome that is proposed, of which calculations are made."""
    term = propose_term(project, "outcomes", {"en": planter.word()})
    for ref in list(coding.live.refs()):
        if ref.key in ("charge_outcome", "effect_outcome") and coding.live.is_relevant(ref):
            apply_edit(coding, editing.set_answer(coding.live, ref, Answer(term.code)))


def plant(project: OpenProject) -> Planter:
    """Plant a word in each text of every case, with and without the code that asks for it, and beside the cases."""
    planter = Planter()
    labels = {language: planter.word() for language in ("en", "sr")}
    term = propose_term(project, "challenges", labels, columns={"theme": "evidence"})
    for number, case in enumerate(list_cases(project)):
        coding = open_coding(project, case.coding.id)
        codes = [ref for ref in coding.live.refs() if ref.key in ("challenge_code", "practice_code")]
        for place, ref in enumerate(codes[:3]):
            other = "c99" if ref.key == "challenge_code" else "g99"
            code = term.code if number == 0 and place == 0 and other == "c99" else other
            apply_edit(coding, editing.set_answer(coding.live, ref, Answer(code)))
        propose_outcome(project, coding, planter)
        for ref, _ in text_refs(coding):
            apply_edit(coding, editing.set_answer(coding.live, ref, Answer(planter.sentence())))
        add_remark(project, Ref(case.coding.id, "first_instance_outcome"), planter.sentence())
    for language in LANGUAGES:
        for chapter in (*read_outline().chapters, "17"):
            text = CurationEdit(CurationKind.CHAPTER_TEXT, f"{chapter} {language}", planter.sentence())
            save_curation(project.database, text, coder="SRB-01")
        for code in ("c03_9", "c05_2"):
            wording = CurationEdit(CurationKind.RECOMMENDATION, f"{code} {language}", planter.sentence())
            save_curation(project.database, wording, coder="SRB-01")
    return planter


def publish(project: OpenProject, folder: Path) -> Path:
    """Write all that is public into a folder."""
    folder.mkdir()
    finished(make_report(project, folder / "report.docx", ReportRequest(language=LANGUAGE, edition=Edition.PUBLIC)))
    released = released_figures(finished(count_findings(project)), Audience.PUBLIC, LANGUAGE, earlier_editions(project))
    recorder = FiguresRecorder(project, ReleaseKind.FIGURES, released, LANGUAGE, "figures")
    finished(export_findings(released, folder / "figures", LANGUAGE, recorder.seal))
    return folder


def test_no_word_that_nobody_let_go_is_in_anything_for_readers_outside(project: OpenProject, tmp_path: Path) -> None:
    planter = plant(project)
    assert len(planter.words) > 120
    assert found_in(publish(project, tmp_path / "unseen"), planter.words) == set()
    with pytest.raises(UserErrors):
        finished(export_workbook(project, tmp_path / "unseen.xlsx", ExportRequest(language=LANGUAGE)))
    decide_texts(project, leaving_texts(project), TextDecision.LEFT_OUT)
    outside = publish(project, tmp_path / "left out")
    approve_with_neutral_facts(project, exercise_of(project, 1), LANGUAGE)
    finished(make_workshop(project, outside / "pack", LANGUAGE))
    request = ExportRequest(language=LANGUAGE, accepts_small_cells=True)
    finished(export_workbook(project, outside / "unodc.xlsx", request))
    assert found_in(outside, planter.words) == set()


def test_words_that_a_person_let_go_are_printed_and_changed_ones_are_not(project: OpenProject, tmp_path: Path) -> None:
    planter = plant(project)
    decide_texts(project, leaving_texts(project), TextDecision.SEEN)
    coding = open_coding(project, list_cases(project)[0].coding.id)
    named = [ref for ref, _ in text_refs(coding) if ref.key == "challenge_code_other"]
    kept = coding.live.answer(named[0])
    assert kept is not None
    changed = planter.word()
    if len(named) > 1:
        apply_edit(coding, editing.set_answer(coding.live, named[1], Answer(f"The {changed} of the town.")))
    seen = kept.value.split()[1]
    printed = {word for word, _ in found_in(publish(project, tmp_path / "seen"), planter.words)}
    assert seen in printed
    assert changed not in printed

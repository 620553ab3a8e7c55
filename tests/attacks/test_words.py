"""Words that are no name, in every text that a person can write, looked for in all that is made for readers outside."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import func, update

from tests.support.approved_briefs import approve_all, brief_of
from tests.support.demo import demo_folder, demo_region
from tests.support.exercises import NEUTRAL, approve_with_neutral_facts, exercise_of
from tests.support.reviews import leaving_texts
from tests.support.steps import finished
from tests.support.unpacked import found_in
from tipcoder.analysis.figures.edition import Edition
from tipcoder.domain import release
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.curation import CurationEdit, CurationKind
from tipcoder.domain.identifiers import TextDecision, TextKey, TextReview
from tipcoder.domain.release import Audience, ReleaseKind, WrittenText
from tipcoder.errors import UserErrors
from tipcoder.framework.engine import editing
from tipcoder.framework.form.form import Privacy
from tipcoder.framework.form.question_types import QuestionType
from tipcoder.languages.dates import date_in_numbers, date_in_words
from tipcoder.languages.registry import LANGUAGES
from tipcoder.languages.typed_values import is_iso_date
from tipcoder.services.briefs.approving import write_approved
from tipcoder.services.briefs.checks import BriefChecker
from tipcoder.services.briefs.sherloc import sherloc_entries, write_sherloc
from tipcoder.services.briefs.texts import save_texts
from tipcoder.services.case_sheets import SheetRequest, write_case_sheet
from tipcoder.services.cases import list_cases
from tipcoder.services.coding import OpenCoding, apply_edit, open_coding
from tipcoder.services.demo.demo import DEMO_PASSPHRASE
from tipcoder.services.exporting.export import WORKBOOK, ExportRequest, available_formats, export_data, export_workbook
from tipcoder.services.findings.counting import count_findings
from tipcoder.services.findings.export import export_findings
from tipcoder.services.findings.outline import read_outline
from tipcoder.services.findings.record import findings_record
from tipcoder.services.identifiers import found_in_answer
from tipcoder.services.projects import OpenProject, close_project, open_project
from tipcoder.services.release import gate
from tipcoder.services.release.gate import TextGate, released_figures
from tipcoder.services.release.ledger import FiguresRecorder, earlier_editions
from tipcoder.services.release.texts import decide_texts
from tipcoder.services.remarks import add_remark
from tipcoder.services.report.making import ReportRequest, make_report
from tipcoder.services.taxonomies.proposals import Approve, MergeInto, Reject, decide, propose_term
from tipcoder.services.workshop.making import make_workshop
from tipcoder.storage.coding.text_reviews import list_text_reviews, save_text_reviews
from tipcoder.storage.curation import save_curation
from tipcoder.storage.tables.project import AnswerTable

LANGUAGE = "en"
PROPOSED_IN = {
    "means_court": "means",
    "purposes_court": "purposes",
    "challenge_theme_other": "themes",
    "practice_code": "good_practices",
}
"""Questions of each case that are answered with proposed terms, and their taxonomies."""


class Planter:
    """Gives words that stand in no language and name nobody, each once."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.decided: list[str] = []
        """Words of terms that were rejected or merged: nobody lets them go."""

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


def decide_on_proposals(project: OpenProject, planter: Planter) -> None:
    """Answer with terms that are proposed, of which one waits, two are rejected and one is merged."""
    codes = {}
    for key, taxonomy in PROPOSED_IN.items():
        labels = {language: planter.word() for language in ("en", "sr")}
        planter.decided += labels.values()
        codes[key] = propose_term(project, taxonomy, labels, definitions={"en": planter.word()}).code
        planter.decided.append(planter.words[-1])
    used: set[str] = set()
    for case in list_cases(project):
        coding = open_coding(project, case.coding.id)
        for ref in list(coding.live.refs()):
            if ref.key in codes and coding.live.is_relevant(ref):
                apply_edit(coding, editing.set_answer(coding.live, ref, Answer(codes[ref.key])))
                used.update([ref.key] if coding.live.value(ref) == codes[ref.key] else [])
    assert used == codes.keys()
    decide(project, "means", codes["means_court"], Reject())
    decide(project, "good_practices", codes["practice_code"], Reject())
    decide(project, "purposes", codes["purposes_court"], MergeInto("prostitution"))


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
    decide_on_proposals(project, planter)
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


def write_for_recipients(project: OpenProject, folder: Path) -> None:
    """Write all that is made of single cases for readers outside, by words that nobody coded."""
    request = ExportRequest(language=LANGUAGE, accepts_small_cells=True)
    finished(export_workbook(project, folder / "unodc.xlsx", request))
    for format in set(available_formats()) - {WORKBOOK}:
        finished(export_data(project, folder / format, request, format))
    checker = BriefChecker(project)
    for number, case in enumerate(list_cases(project), 1):
        sheet = folder / f"sheet {number}.docx"
        finished(write_case_sheet(project, case.id, sheet, SheetRequest(request), print_nothing))
        for language in ("sr", "en"):  # English is typed for what the national words are by then
            brief = brief_of(project, number)
            places = [(brief.place(one.part, one.row_id, language), one) for one in brief.narratives]
            typed = [(place, NEUTRAL[language], one.basis(language, brief.national)) for place, one in places]
            save_texts(project, typed)
        brief = brief_of(project, number)
        for language in ("en", "sr"):
            approve_all(project, brief, language, checker=checker)
            for ending in (".docx", ".html"):
                written = folder / f"brief {number} {language}{ending}"
                write_approved(project, brief, language, written, print_nothing)
    cases = [case.id for case in list_cases(project)]
    entries, told, left_out = sherloc_entries(project, cases)
    assert len(entries) == len(cases)
    for ending in (".json", ".xlsx", ".docx"):
        write_sherloc(project, entries, told, left_out, folder / f"sherloc{ending}")


def print_nothing(html: str, target: Path, page: str) -> None:
    """Print no page: all that is written here is no PDF."""
    raise AssertionError(f"{target.name} is printed: {len(html)} letters, {page}")


@pytest.mark.parametrize("decision", [TextDecision.LEFT_OUT, TextDecision.SEEN])
def test_no_word_that_a_person_left_out_is_in_briefs_entries_sheets_or_data(
    project: OpenProject, tmp_path: Path, decision: TextDecision
) -> None:
    planter = plant(project)
    decide_texts(project, leaving_texts(project), decision)
    outside = tmp_path / "outside"
    outside.mkdir()
    write_for_recipients(project, outside)
    publish(project, outside / "with briefs")
    found = {word for word, _ in found_in(outside, planter.words)}
    if decision is TextDecision.LEFT_OUT:
        assert found == set()
    else:
        assert found, "words that were let go are told: else nothing is looked for"
        assert found.isdisjoint(planter.decided)


def days_of(project: OpenProject) -> set[str]:
    """Return the days in what was coded, in each way in which they can be written."""
    days: set[str] = set()
    for case in list_cases(project):
        live = open_coding(project, case.coding.id).live
        days |= {value for ref in live.refs() if is_iso_date(value := str(live.value(ref) or "")) and len(value) == 10}
    return {
        written
        for day in days
        for language in LANGUAGES
        for written in (day, date_in_words(day, language), date_in_numbers(date.fromisoformat(day), language))
    }


def test_no_day_of_a_case_is_in_anything_public(project: OpenProject, tmp_path: Path) -> None:
    days = days_of(project)
    assert len(days) > 120
    outside = publish(project, tmp_path / "public")
    approve_with_neutral_facts(project, exercise_of(project, 1), LANGUAGE)
    finished(make_workshop(project, outside / "pack", LANGUAGE))
    assert found_in(outside, days) == set()


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
    assert printed.isdisjoint(planter.decided)


def test_a_region_tells_no_code_of_a_proposed_term_that_it_stored(tmp_path: Path) -> None:
    region = demo_region(tmp_path / "region.tip")
    planted = {"construction": "srb_01_vorplikmond", "social_situation": "srb_01_vorplikstern"}
    with region.database.writing() as session:
        for code, stored in planted.items():
            changed = update(AnswerTable).values(value=func.replace(AnswerTable.value, code, stored))
            session.execute(changed.where(AnswerTable.value.contains(code)))
    try:
        told = released_figures(finished(count_findings(region)), Audience.TEAM, LANGUAGE, ())
        assert "vorplikmond" in str(findings_record(told, LANGUAGE))
        assert found_in(publish(region, tmp_path / "public"), ("vorplikmond", "vorplikstern")) == set()
    finally:
        close_project(region)


@pytest.mark.parametrize(
    ("coder", "labels", "name"),
    [
        ("Vorplik Mond", {"en": "Debts online", "sr": "Dugovi na mreži"}, "vorplik_mond"),
        ("Vorplikmond", {"sr": "Дугови на мрежи"}, "vorplikmond"),
    ],
)
def test_an_approved_term_whose_code_has_the_name_of_a_coder_has_no_code_outside(
    project: OpenProject, tmp_path: Path, coder: str, labels: dict[str, str], name: str
) -> None:
    named = replace(project, project=replace(project.project, coder=coder))
    code = propose_term(named, "means", labels).code
    assert code.startswith(name)
    for number, case in enumerate(list_cases(project), 1):
        coding = open_coding(project, case.coding.id)
        for ref in list(coding.live.refs()):
            if ref.key in ("means_court", "means_charged") and coding.live.is_relevant(ref):
                apply_edit(coding, editing.set_answer(coding.live, ref, Answer(code)))
        if number == 1:
            decide(project, "means", code, Approve())
    outside = publish(project, tmp_path / "public")
    decide_texts(project, leaving_texts(project), TextDecision.LEFT_OUT)
    request = ExportRequest(language=LANGUAGE, accepts_small_cells=True)
    finished(export_workbook(project, outside / "unodc.xlsx", request))
    assert found_in(outside, (name, coder)) == set()


def words_out_of_strings(project: OpenProject) -> set[str]:
    """Return the ways in which words come out of a text that no gate opened."""
    word = Planter().word()
    written = WrittenText(Ref(str(project.project.id), "challenge_code_other"), word)
    ways: dict[str, Callable[[], object]] = {
        "str": lambda: str(written),
        "format": lambda: f"{written}",
        "repr": lambda: repr(written),
        "join": lambda: "".join([written]),  # type: ignore[list-item]
        "opened": lambda: written.opened(object()),  # type: ignore[arg-type]
    }
    found: set[str] = set()
    for way, told in ways.items():
        with suppress(TypeError):
            if word in str(told()):
                found.add(way)
    return found


def words_through_the_gate(project: OpenProject) -> set[str]:
    """Return which texts readers outside get that no person let go as they are."""
    planter = Planter()
    row = list_cases(project)[0].coding.id

    def written(question: str, text: str | None = None, decision: TextDecision | None = None) -> WrittenText:
        made = WrittenText(Ref(row, question), text or planter.sentence())
        if decision is not None:
            save_text_reviews(project.database, [made.key], decision, "SRB-01")
        return made

    seen = written("practice_code_other", decision=TextDecision.SEEN)
    texts = {
        "nobody decided": written("challenge_code_other"),
        "left out": written("challenge_description", decision=TextDecision.LEFT_OUT),
        "changed since": written(seen.ref.key),
        "a name": written("practice_description", "The ангел прчков of the village.", TextDecision.SEEN),
        "a day": written("summary", "It was so on 14.3.2021 and later.", TextDecision.SEEN),
    }
    told = TextGate(project, Audience.PUBLIC)
    assert told.words(seen)
    return {way for way, text in texts.items() if told.words(text)}


Mutant = Callable[[pytest.MonkeyPatch], None]


def _words_of(written: WrittenText, *_: object) -> str:
    return written._words  # noqa: SLF001  a mutant changes what is private


def _told_as_string(patch: pytest.MonkeyPatch) -> None:
    """R10: `str` tells the words."""
    patch.setattr(WrittenText, "__str__", _words_of)


def _told_in_format(patch: pytest.MonkeyPatch) -> None:
    """R10: an f-string tells the words."""
    patch.setattr(WrittenText, "__format__", _words_of)


def _told_to_developers(patch: pytest.MonkeyPatch) -> None:
    """R10: `repr`, and with it every log and traceback, tells the words."""
    patch.setattr(WrittenText, "__repr__", _words_of)


def _opened_by_anybody(patch: pytest.MonkeyPatch) -> None:
    """R10: not the gate alone opens a text."""
    patch.setattr(release, "_check", lambda _: None)


def _seen_as(patch: pytest.MonkeyPatch, seen: Callable[[OpenProject], object]) -> None:
    """Put something in the place of the texts that a person let go."""
    patch.setattr(TextGate, "_seen", property(lambda told: seen(told._project)))  # noqa: SLF001  as above


class _Everything:
    """Says of everything that it is in it."""

    def __contains__(self, _: object) -> bool:
        return True


class _AnyTextOfPlace:
    """Says of a text that it was let go if any text was at its place."""

    def __init__(self, reviews: dict[TextKey, TextReview]) -> None:
        self._places = {key.ref for key, review in reviews.items() if review.decision is TextDecision.SEEN}

    def __contains__(self, key: TextKey) -> bool:
        return key.ref in self._places


def _undecided(patch: pytest.MonkeyPatch) -> None:
    """R11: nobody need have decided."""
    _seen_as(patch, lambda _: _Everything())


def _any_decision(patch: pytest.MonkeyPatch) -> None:
    """R11: a text that was left out was decided on, too."""
    _seen_as(patch, lambda project: frozenset(list_text_reviews(project.database)))


def _decided_before(patch: pytest.MonkeyPatch) -> None:
    """R11: a decision holds for whatever the text becomes."""
    _seen_as(patch, lambda project: _AnyTextOfPlace(dict(list_text_reviews(project.database))))


def _nothing_found(patch: pytest.MonkeyPatch) -> None:
    """R11: a person saw the text, and finders are not asked."""
    patch.setattr(TextGate, "words_found", lambda *_: ())


def _one_language(patch: pytest.MonkeyPatch) -> None:
    """R11: finders look for what readers of English would know."""
    patch.setattr(gate, "find_in_any_language", lambda text, _: found_in_answer(text, "en"))


_OF_STRINGS = (_told_as_string, _told_in_format, _told_to_developers, _opened_by_anybody)
_OF_GATE = (_undecided, _any_decision, _decided_before, _nothing_found, _one_language)


def test_no_way_round_the_gate_tells_words(project: OpenProject) -> None:
    assert words_out_of_strings(project) == set()
    assert words_through_the_gate(project) == set()


@pytest.mark.parametrize("mutant", [*_OF_STRINGS, *_OF_GATE])
def test_words_come_out_where_a_rule_is_switched_off(
    mutant: Mutant, project: OpenProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    mutant(monkeypatch)
    assert words_out_of_strings(project) if mutant in _OF_STRINGS else words_through_the_gate(project)

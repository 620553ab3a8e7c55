"""Removed things are listed, come back, are taken back in order, and go for good only when the bin is emptied."""

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from tests.support.project_files import CODER, decrypted, make
from tests.support.proved_case import PASSPHRASE, coding_of, evidence, judgment_of, mark_words, project_for, reopened
from tests.support.reviews import see_all
from tests.support.steps import finished
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.records import ListStep, RemovedKind
from tipcoder.framework.engine import editing
from tipcoder.services import bin as service
from tipcoder.services.cases import add_case, list_cases, remove_case, restore_case
from tipcoder.services.coding import OpenCoding, apply_edit, history, open_coding, undo
from tipcoder.services.evidence import remove_passage
from tipcoder.services.exporting.export import ExportRequest, export_workbook
from tipcoder.services.handover import hand_over
from tipcoder.services.judgments.judgments import add_judgment, list_judgments
from tipcoder.services.judgments.rereading import remove_judgment
from tipcoder.services.projects import OpenProject, close_project, open_project
from tipcoder.services.search.search import search
from tipcoder.storage.coding import cases as stored_cases
from tipcoder.storage.coding import list_undo
from tipcoder.storage.file.integrity import check_database

SECRET = "врбовао оштећену обећањем посла у Италији"
TEXT = f"Суд је утврдио да је окривљени {SECRET} и задржао њене исправе до краја године."
OTHER = "Погрешна пресуда о сасвим другом предмету, додата омашком."
THEIRS = "jasen lipa breza bor"


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    made = project_for(tmp_path)
    yield made
    close_project(made)


@pytest.fixture
def coding(project: OpenProject, tmp_path: Path) -> OpenCoding:
    """A case with a judgment of which two passages prove the facts."""
    path = tmp_path / "пресуда.txt"
    path.write_text(TEXT, encoding="utf-8")
    coding = coding_of(project, path)
    mark_words(coding, judgment_of(coding), 2, 3)
    return coding


def facts(coding: OpenCoding) -> Ref:
    return Ref(coding.live.root, "facts")


def with_other_judgment(coding: OpenCoding, tmp_path: Path) -> str:
    """Add a judgment by mistake and remove it; return its id."""
    path = tmp_path / "друга.txt"
    path.write_text(OTHER, encoding="utf-8")
    judgment = add_judgment(coding.project, coding.coding.case, path)
    remove_judgment(coding.project, judgment.id)
    return judgment.id


def test_what_was_removed_is_listed_with_who_and_when(project: OpenProject, coding: OpenCoding, tmp_path: Path) -> None:
    assert service.list_removed(project) == ()
    begun = datetime.now(UTC)
    passage = evidence(coding)[0]
    remove_passage(coding, facts(coding), passage)
    judgment = with_other_judgment(coding, tmp_path)
    case = add_case(project)
    remove_case(project, case.id)
    listed = service.list_removed(project)
    assert [item.kind for item in listed] == [RemovedKind.CASE, RemovedKind.JUDGMENT, RemovedKind.PASSAGE]
    assert [item.id for item in listed] == [case.id, judgment, passage.id]
    assert [item.words for item in listed] == ["", "друга.txt", passage.exact]
    assert [item.number for item in listed] == [2, 1, 1]
    assert {item.coder for item in listed} == {"SRB-01"}
    assert all(begun - timedelta(seconds=1) < item.removed_at <= datetime.now(UTC) for item in listed)
    assert listed[2].refs == (facts(coding),)
    assert service.count_removed(project) == 3


def test_what_belongs_to_something_removed_is_not_listed_apart(
    project: OpenProject, coding: OpenCoding, tmp_path: Path
) -> None:
    remove_passage(coding, facts(coding), evidence(coding)[0])
    with_other_judgment(coding, tmp_path)
    remove_case(project, coding.coding.case)
    (item,) = service.list_removed(project)
    assert (item.kind, item.words, service.count_removed(project)) == (RemovedKind.CASE, "пресуда.txt", 1)


def test_all_of_it_comes_back_at_once(project: OpenProject, coding: OpenCoding, tmp_path: Path) -> None:
    before = evidence(coding)
    for passage in before:
        remove_passage(coding, facts(coding), passage)
    judgment = with_other_judgment(coding, tmp_path)
    case = add_case(project)
    remove_case(project, case.id)
    assert service.restore(project, service.list_removed(project)) == service.Restored(3)
    assert service.list_removed(project) == ()
    again = reopened(coding)
    assert {passage.id for passage in evidence(again)} == {passage.id for passage in before}
    assert judgment in [one.id for one in list_judgments(project, coding.coding.case) if not one.is_former]
    assert case.id in [one.id for one in list_cases(project)]
    assert check_database(project.database) == ()


def test_a_passage_whose_entry_is_gone_is_said_to_stay(project: OpenProject, coding: OpenCoding) -> None:
    remove_passage(coding, facts(coding), evidence(coding)[0])
    (item,) = service.list_removed(project)
    lost = replace(item, refs=(Ref("a row that is gone", "facts"),))
    assert service.restore(project, [lost]) == service.Restored(0, (lost,))
    assert len(evidence(reopened(coding))) == 1


def test_the_list_takes_back_in_order_after_a_restart_too(project: OpenProject, tmp_path: Path) -> None:
    first, second = add_case(project), add_case(project)
    remove_case(project, first.id)
    remove_case(project, second.id)
    path = project.path
    close_project(project)
    again = open_project(path, passphrase=PASSPHRASE)
    steps = [service.undo_in_list(again) for _ in range(4)]
    assert steps == [
        ListStep(second.id, False),
        ListStep(first.id, False),
        ListStep(second.id, True),
        ListStep(first.id, True),
    ]
    assert service.undo_in_list(again) is None
    assert list_cases(again) == ()
    assert [service.redo_in_list(again) for _ in range(4)] == [
        ListStep(first.id, False),
        ListStep(second.id, False),
        ListStep(first.id, True),
        ListStep(second.id, True),
    ]
    assert service.redo_in_list(again) is None
    close_project(again)


def test_what_came_back_from_the_bin_is_taken_back_in_the_list(project: OpenProject, coding: OpenCoding) -> None:
    passage = evidence(coding)[0]
    remove_passage(coding, facts(coding), passage)
    service.restore(project, service.list_removed(project))
    assert len(evidence(reopened(coding))) == 2
    assert service.undo_in_list(project) == ListStep(coding.coding.case, False)
    assert [item.id for item in service.list_removed(project)] == [passage.id]
    assert len(evidence(reopened(coding))) == 1


@settings(max_examples=25)
@given(st.lists(st.tuples(st.sampled_from("arrruuy"), st.integers(0, 5)), max_size=16))
def test_undo_of_the_list_is_a_stack(actions: list[tuple[str, int]]) -> None:
    """Whatever is added, removed, restored, undone and redone: undo leads back through exactly these states."""
    with tempfile.TemporaryDirectory() as folder:
        made = make(Path(folder) / "a.tip")
        database, known = made.database, [made.case]
        states: list[frozenset[str]] = [frozenset(), frozenset(known)]
        undone: list[frozenset[str]] = []

        def shown() -> frozenset[str]:
            return frozenset(case.id for case in stored_cases.list_cases(database))

        for action, number in actions:
            if action == "u":
                change = list_undo.next_undo(database)
                assert (change is None) == (len(states) == 1)
                if change is not None:
                    list_undo.store_undo(database, change, coder=CODER)
                    undone.append(states.pop())
            elif action == "y":
                change = list_undo.next_redo(database)
                assert (change is None) == (not undone)
                if change is not None:
                    list_undo.store_redo(database, change, coder=CODER)
                    states.append(undone.pop())
            else:
                case = known[number % len(known)]
                if action == "a":
                    known.append(stored_cases.add_case(database, made.framework, CODER).id)
                elif case in shown():
                    stored_cases.remove_case(database, case)
                else:
                    stored_cases.restore_case(database, case)
                states.append(shown())
                undone.clear()
            assert shown() == states[-1]
        while (change := list_undo.next_undo(database)) is not None:
            list_undo.store_undo(database, change, coder=CODER)
            states.pop()
            assert shown() == states[-1]
        assert states == [frozenset()]
        database.close()


def test_an_emptied_bin_leaves_nothing_in_the_file(project: OpenProject, coding: OpenCoding, tmp_path: Path) -> None:
    case = coding_of(project, _written(tmp_path / "трећа.txt", "Трећи предмет са тајном реченицом."))
    apply_edit(case, editing.set_answer(case.live, Ref(case.live.root, "title"), Answer("Тајни наслов")))
    remove_case(project, case.coding.case)
    with_other_judgment(coding, tmp_path)
    kept, gone = evidence(coding)
    coding = reopened(coding)
    remove_passage(coding, facts(coding), gone)
    assert service.empty(project) == 3
    assert service.list_removed(project) == ()
    assert [one.id for one in list_cases(project)] == [coding.coding.case]
    assert evidence(reopened(coding)) == (kept,)
    assert check_database(project.database) == ()
    path = project.path
    close_project(project)
    content = decrypted(path, PASSPHRASE)
    for words in ("тајном реченицом", "Тајни наслов", OTHER, "друга.txt", gone.id):
        assert words.encode() not in content, words
    assert SECRET.encode() in content, "the judgment itself stays"
    again = open_project(path, passphrase=PASSPHRASE)
    assert check_database(again.database) == ()
    coding = reopened_in(again, coding)
    while undo(coding) is not None:
        assert gone.id not in {passage.id for passage in evidence(coding)}
    assert service.undo_in_list(again) is not None, "the case that stays can still be taken back"
    close_project(again)


def test_an_emptied_bin_leaves_no_word_in_the_index(project: OpenProject, tmp_path: Path) -> None:
    case = coding_of(project, _written(tmp_path / "пресуда.txt", "Окривљени се звао Xyqwvkzz."))
    for number in range(150):  # so many that the index of words is brought up to date later
        judgment = add_judgment(project, case.coding.case, _written(tmp_path / f"{number}.txt", f"Реч{number}abcxyqwv"))
        remove_judgment(project, judgment.id)
    remove_case(project, case.coding.case)

    def words() -> bytes:
        with project.database.session() as session:
            return b"".join(session.connection().exec_driver_sql("SELECT block FROM word_index_data").scalars())

    assert b"qwvkzz" in words()
    service.empty(project)
    assert b"qwvkzz" not in words()
    assert finished(search(project, "Xyqwvkzz")).found == ()


def test_an_emptied_bin_gives_a_number_again_at_most_at_the_end(project: OpenProject) -> None:
    first, second = add_case(project), add_case(project)
    remove_case(project, first.id)
    service.empty(project)
    assert add_case(project).number == 3
    assert [case.number for case in list_cases(project)] == [second.number, 3]


def test_the_history_of_an_answer_forgets_what_was_emptied(project: OpenProject, coding: OpenCoding) -> None:
    kept, gone = evidence(coding)
    remove_passage(coding, facts(coding), gone)
    assert gone.id in str(history(coding, facts(coding)))
    service.empty(project)
    after = str(history(coding, facts(coding)))
    assert gone.id not in after
    assert kept.id in after


def test_the_bin_is_never_handed_over(project: OpenProject, coding: OpenCoding, tmp_path: Path) -> None:
    with_other_judgment(coding, tmp_path)
    kept, gone = evidence(coding)
    coding = reopened(coding)
    remove_passage(coding, facts(coding), gone)
    removed = add_case(project)
    remove_case(project, removed.id)
    for with_judgments in (True, False):
        target = tmp_path / str(with_judgments) / "copy.tip"
        target.parent.mkdir()
        hand_over(project, target, THEIRS, with_judgments=with_judgments)
        content = decrypted(target, THEIRS)
        for words in (OTHER, "друга.txt", gone.id, removed.id):
            assert words.encode() not in content, words
        copy = open_project(target, passphrase=THEIRS)
        assert service.list_removed(copy) == ()
        (proof,) = evidence(reopened_in(copy, coding))
        assert (proof.id, proof.exact) == (kept.id, kept.exact)
        close_project(copy)
    assert len(service.list_removed(project)) == 3, "here it stays"


def test_what_was_removed_leaves_in_no_workbook(project: OpenProject, coding: OpenCoding, tmp_path: Path) -> None:
    with_other_judgment(coding, tmp_path)
    kept, gone = evidence(coding)
    coding = reopened(coding)
    remove_passage(coding, facts(coding), gone)
    apply_edit(coding, editing.set_answer(coding.live, facts(coding), Answer("Врбована је.")))
    removed = coding_of(project, _written(tmp_path / "трећа.txt", "Трећи предмет."))
    apply_edit(removed, editing.set_answer(removed.live, Ref(removed.live.root, "title"), Answer("Тајни наслов")))
    remove_case(project, removed.coding.case)
    see_all(project)
    target = tmp_path / "all.xlsx"
    finished(export_workbook(project, target, ExportRequest("archive", "en")))
    cells = (
        str(value) for sheet in load_workbook(target) for row in sheet.iter_rows(values_only=True) for value in row
    )
    content = "\n".join(cells)
    assert kept.exact in content
    for words in (gone.exact, "друга.txt", "Тајни наслов"):
        assert words not in content, words


def test_a_restored_case_is_the_case_that_it_was(project: OpenProject, coding: OpenCoding) -> None:
    before = list_cases(project)
    remove_case(project, coding.coding.case)
    assert list_cases(project) == ()
    restore_case(project, coding.coding.case)
    assert list_cases(project) == before


def reopened_in(project: OpenProject, coding: OpenCoding) -> OpenCoding:
    return open_coding(project, coding.coding.id)


def _written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path

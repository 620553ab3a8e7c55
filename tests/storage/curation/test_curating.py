"""Stores what persons add to findings, takes it back in order, and lets it go with the case that it speaks of."""

import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from tests.support import shipped_judgments
from tests.support.authors_texts import opened
from tests.support.older_files import take_back_ledger
from tests.support.project_files import CODER, PASSPHRASE, Made, decrypted, make, save
from tipcoder.documents.reader import read_judgment_file
from tipcoder.domain.answers import Ref
from tipcoder.domain.curation import Confirmation, Curation, CurationEdit, CurationKind, Quotation, authors_text
from tipcoder.domain.edits import AddEvidence, RemoveEvidence
from tipcoder.domain.passages import Passage, quote
from tipcoder.domain.projects import Country, JudgmentKind
from tipcoder.errors import UserError
from tipcoder.storage.coding.bin import empty_bin, list_removed
from tipcoder.storage.coding.cases import add_case, list_cases, remove_case, restore_case
from tipcoder.storage.coding.documents import add_judgment, get_judgment_text
from tipcoder.storage.curation import (
    CurationChange,
    confirmation_edit,
    next_redo,
    next_undo,
    quotation_edit,
    read_curation,
    save_curation,
    store_redo,
    store_undo,
)
from tipcoder.storage.file import migrate
from tipcoder.storage.file.database import Database
from tipcoder.storage.file.integrity import check_database
from tipcoder.storage.file.opening import open_database
from tipcoder.storage.handover import copy_for

NOW = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
WORDING = "Anonimizovane reči [oštećene] kojih nema nigde drugde"
PROJECT_TEXT = "Tekst autora kojeg nema nigde drugde"
THEIRS = "another fictional phrase"


@pytest.fixture
def quoted(made: Made) -> tuple[Made, Passage]:
    """A project whose case has a judgment with a passage that proves an answer."""
    judgment = add_judgment(
        made.database, made.case, read_judgment_file(shipped_judgments.file(Country.SRB, "1")), JudgmentKind.APPEAL
    )
    passage = quote(judgment.id, get_judgment_text(made.database, judgment.id).pages, 10, 60)
    assert passage is not None
    save(made, AddEvidence(Ref(made.coding, "facts"), passage))
    return made, passage


def quotation(made: Made, passage: Passage, wording: str = WORDING) -> Quotation:
    return Quotation(
        id="q1",
        code="c02_4",
        case=made.case,
        passage=passage.id,
        language="sr-Latn",
        wording=wording,
        english="Anonymised words of [the injured party]",
        accepted=frozenset({"Anonimizovane"}),
        released_by=CODER,
        released_at=NOW,
    )


def written(database: Database, *edits: CurationEdit) -> Curation:
    for edit in edits:
        save_curation(database, edit, coder=CODER)
    return read_curation(database)


def illustrated(case: str, row: str, place: int) -> CurationEdit:
    return CurationEdit(CurationKind.ILLUSTRATION, f"c01_1 {row}", str(place), case)


def test_all_kinds_are_read_as_they_were_written(quoted: tuple[Made, Passage]) -> None:
    made, passage = quoted
    one = quotation(made, passage)
    found = written(
        made.database,
        CurationEdit(CurationKind.CHAPTER_TEXT, "qualification sr-Latn", "Ocena suda"),
        illustrated(made.case, "row-b", 2),
        illustrated(made.case, "row-a", 10),
        illustrated(made.case, "row-c", 1),
        quotation_edit(one),
        confirmation_edit("g03", Confirmation(CODER, NOW)),
        CurationEdit(CurationKind.RECOMMENDATION, "c01_1 en", "It is proposed that ..."),
        CurationEdit(CurationKind.LEFT_OUT, "c02_2", ""),
        CurationEdit(CurationKind.ORDER, "", "c03_1 c01_1"),
    )
    assert found == Curation(
        chapter_texts={
            ("qualification", "sr-Latn"): authors_text(CurationKind.CHAPTER_TEXT, "qualification sr-Latn", "Ocena suda")
        },
        illustrations={"c01_1": ("row-c", "row-b", "row-a")},
        quotations=(one,),
        exemplary={"g03": Confirmation(CODER, NOW)},
        recommendations={
            ("c01_1", "en"): authors_text(CurationKind.RECOMMENDATION, "c01_1 en", "It is proposed that ...")
        },
        left_out=frozenset({"c02_2"}),
        order=("c03_1", "c01_1"),
    )
    assert not save_curation(made.database, CurationEdit(CurationKind.LEFT_OUT, "c02_2", ""), coder=CODER)
    assert read_curation(made.database) == found


SUBJECTS = ((CurationKind.CHAPTER_TEXT, "brief en"), (CurationKind.CHAPTER_TEXT, "brief mk"), (CurationKind.ORDER, ""))
EDITS = st.builds(
    lambda subject, value: CurationEdit(subject[0], subject[1], value),
    st.sampled_from(SUBJECTS),
    st.one_of(st.none(), st.sampled_from(["a", "b"])),
)


@settings(max_examples=25)
@given(st.lists(st.one_of(st.sampled_from(["undo", "redo"]), EDITS), max_size=20))
def test_undo_is_a_stack(actions: list[str | CurationEdit]) -> None:
    """Whatever is written, taken away, undone and redone: undo leads back through exactly these states."""
    with tempfile.TemporaryDirectory() as folder:
        database = make(Path(folder) / "a.tip").database
        states, undone = [Curation()], list[Curation]()
        for action in actions:
            if isinstance(action, CurationEdit):
                if save_curation(database, action, coder=CODER):
                    states.append(read_curation(database))
                    undone.clear()
            elif action == "undo":
                assert _step(database, next_undo, store_undo) == (len(states) > 1)
                if len(states) > 1:
                    undone.append(states.pop())
            else:
                assert _step(database, next_redo, store_redo) == bool(undone)
                if undone:
                    states.append(undone.pop())
            assert read_curation(database) == states[-1]
        while _step(database, next_undo, store_undo):
            states.pop()
            assert read_curation(database) == states[-1]
        assert states == [Curation()]
        database.close()


def _step(database: Database, pending: Callable[[Database], CurationChange | None], store: Callable[..., None]) -> bool:
    change = pending(database)
    if change is not None:
        store(database, change, coder=CODER)
    return change is not None


def test_a_change_that_is_not_the_next_one_is_not_taken_back(made: Made) -> None:
    written(made.database, CurationEdit(CurationKind.CHAPTER_TEXT, "brief en", "a"))
    first = next_undo(made.database)
    assert first is not None
    written(made.database, CurationEdit(CurationKind.CHAPTER_TEXT, "brief en", "b"))
    with pytest.raises(ValueError, match="not the next"):
        store_undo(made.database, first, coder=CODER)


def test_what_speaks_of_a_removed_case_is_out_of_sight_until_the_case_is_back(quoted: tuple[Made, Passage]) -> None:
    made, passage = quoted
    before = written(made.database, quotation_edit(quotation(made, passage)), illustrated(made.case, "row", 1))
    remove_case(made.database, made.case)
    assert read_curation(made.database) == Curation()
    restore_case(made.database, made.case)
    assert read_curation(made.database) == before


def test_an_emptied_bin_takes_what_speaks_of_its_cases(quoted: tuple[Made, Passage]) -> None:
    made, passage = quoted
    one = quotation(made, passage)
    kept = CurationEdit(CurationKind.CHAPTER_TEXT, "brief en", PROJECT_TEXT)
    written(made.database, kept, quotation_edit(one), CurationEdit(CurationKind.QUOTATION, "q1", None))
    written(made.database, quotation_edit(one), illustrated(made.case, "row", 1))
    remove_case(made.database, made.case)
    empty_bin(made.database)
    assert check_database(made.database) == ()
    change = next_undo(made.database)
    assert change is not None
    assert change.edit == kept, "what was done with the case is no step any more"
    made.database.close()
    content = decrypted(made.database.path, PASSPHRASE)
    assert WORDING.encode() not in content
    assert PROJECT_TEXT.encode() in content


def test_a_released_passage_is_not_in_the_bin(quoted: tuple[Made, Passage]) -> None:
    made, passage = quoted
    save(made, RemoveEvidence(Ref(made.coding, "facts"), passage))
    assert [item.id for item in list_removed(made.database)] == [passage.id]
    found = written(made.database, quotation_edit(quotation(made, passage)))
    assert list_removed(made.database) == ()
    assert empty_bin(made.database) == 0
    assert read_curation(made.database) == found
    written(made.database, CurationEdit(CurationKind.QUOTATION, "q1", None))
    assert empty_bin(made.database) == 1
    assert next_undo(made.database) is None, "nothing brings back what the bin took"
    assert check_database(made.database) == ()


def test_a_copy_for_somebody_else_has_what_is_of_its_cases(quoted: tuple[Made, Passage], tmp_path: Path) -> None:
    made, passage = quoted
    whole = written(
        made.database,
        quotation_edit(quotation(made, passage)),
        CurationEdit(CurationKind.CHAPTER_TEXT, "brief en", PROJECT_TEXT),
    )
    other = add_case(made.database, made.framework, CODER)
    for name, cases in (("all", None), ("first", [made.case]), ("second", [other.id])):
        (tmp_path / name).mkdir()
        copy_for(made.database, tmp_path / name / "copy.tip", THEIRS, cases=cases)
    found = {}
    for name in ("all", "first", "second"):
        copy = open_database(tmp_path / name / "copy.tip", passphrase=THEIRS)
        found[name] = read_curation(copy)
        assert check_database(copy) == ()
        assert len(list_cases(copy)) == (2 if name == "all" else 1)
        copy.close()
    assert found == {"all": whole, "first": Curation(quotations=whole.quotations), "second": Curation()}
    assert PROJECT_TEXT.encode() not in decrypted(tmp_path / "first" / "copy.tip", THEIRS)
    content = decrypted(tmp_path / "second" / "copy.tip", THEIRS)
    assert PROJECT_TEXT.encode() not in content
    assert WORDING.encode() not in content


def test_a_project_opened_to_read_takes_nothing(made: Made) -> None:
    written(made.database, CurationEdit(CurationKind.CHAPTER_TEXT, "brief en", "a"))
    path = made.database.path
    made.database.close()
    database = open_database(path, passphrase=PASSPHRASE, read_only=True)
    with pytest.raises(UserError, match="project_read_only"):
        save_curation(database, CurationEdit(CurationKind.CHAPTER_TEXT, "brief en", "b"), coder=CODER)
    assert opened(read_curation(database).chapter_texts) == {("brief", "en"): "a"}
    database.close()


def test_a_populated_file_from_before_is_brought_up_to_date(quoted: tuple[Made, Passage]) -> None:
    made, passage = quoted
    with made.database.writing() as session:
        for table in ("saved_filter", "delivered_quotation", "curation_change", "curated"):
            session.execute(text(f"DROP TABLE {table}"))
        take_back_ledger(session)
        session.execute(text("UPDATE alembic_version SET version_num = '0013'"))
    made.database.close()
    database = open_database(made.database.path, passphrase=PASSPHRASE)
    with database.session() as session:
        assert migrate.read_revision(session.connection()) == migrate.HEAD
    assert [case.id for case in list_cases(database)] == [made.case]
    one = quotation(made, passage)
    assert written(database, quotation_edit(one)).quotations == (one,)
    assert check_database(database) == ()
    database.close()


def test_texts_of_an_older_file_stand_under_the_names_of_their_chapters(made: Made) -> None:
    other = CurationEdit(CurationKind.RECOMMENDATION, "3 en", "It is proposed that ...")
    stored = {"3 en": "Profil", "16 sr-Latn": "Preporuke", "1 mk": "Накратко", "17 en": "Of a later one"}
    edits = [CurationEdit(CurationKind.CHAPTER_TEXT, subject, value) for subject, value in stored.items()]
    written(made.database, other, *edits, CurationEdit(CurationKind.CHAPTER_TEXT, "10 ro", "Pedepse"))
    written(made.database, CurationEdit(CurationKind.CHAPTER_TEXT, "10 ro", None))
    database = made.database
    for _ in ("once", "twice"):
        with database.writing() as session:
            take_back_ledger(session)
            session.execute(text("UPDATE alembic_version SET version_num = '0015'"))
        database.close()
        database = open_database(database.path, passphrase=PASSPHRASE)
        found = read_curation(database)
        assert opened(found.recommendations) == {("3", "en"): other.value}
        assert opened(found.chapter_texts) == {
            ("profile", "en"): "Profil",
            ("recommendations", "sr-Latn"): "Preporuke",
            ("brief", "mk"): "Накратко",
            ("17", "en"): "Of a later one",
        }
    assert _step(database, next_undo, store_undo)
    assert opened(read_curation(database).chapter_texts)["sentences", "ro"] == "Pedepse"
    while _step(database, next_undo, store_undo):
        pass
    assert read_curation(database) == Curation()
    assert check_database(database) == ()
    database.close()

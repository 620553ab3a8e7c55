"""A copy for somebody else opens with its own passphrase, and holds nothing of what was left out."""

import shutil
import threading
import time
import zlib
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlcipher3 import dbapi2

from tests.support import shipped_judgments
from tests.support.full_disk import can_mount, run_on_full_disk
from tests.support.project_files import CODER, PASSPHRASE, Made, decrypted, save, setting
from tipcoder.documents.reader import read_judgment_file
from tipcoder.domain.answers import Ref
from tipcoder.domain.edits import AddEvidence, RemoveEvidence, RewriteJudgment
from tipcoder.domain.identifiers import Decision, IdentifierKind, Words
from tipcoder.domain.judgments import JudgmentPage, JudgmentRevision
from tipcoder.domain.passages import Passage, quote
from tipcoder.domain.projects import CodingStatus, Country, JudgmentKind, JudgmentText
from tipcoder.errors import UserError
from tipcoder.storage.coding.cases import add_case, list_cases, remove_case
from tipcoder.storage.coding.changes import next_undo
from tipcoder.storage.coding.codings import load_coding
from tipcoder.storage.coding.documents import add_judgment, get_judgment_text, list_judgments
from tipcoder.storage.coding.identifiers import save_decisions
from tipcoder.storage.coding.judgment_changes import replace_document, rewrite_document
from tipcoder.storage.coding.snapshots import change_status
from tipcoder.storage.file import cipher
from tipcoder.storage.file.cipher import Key
from tipcoder.storage.file.integrity import check_database
from tipcoder.storage.file.opening import open_database
from tipcoder.storage.file.project_file import ProjectFile
from tipcoder.storage.handover import copy_for
from tipcoder.storage.tables.deliveries import DeliveredProofTable
from tipcoder.storage.tables.double_coding import CodingSnapshotTable

THEIRS = "another fictional phrase"
SECRET = "Тајна реч само другог предмета"


@pytest.fixture
def two(made: Made) -> Made:
    """A project with two cases: the second has a judgment, evidence, and words that are nowhere else."""
    other = add_case(made.database, made.framework, CODER)
    save(made, *setting(made.coding, "court", "Viši sud"))
    second = Made(made.database, made.framework, other.id, other.coding.id)
    judgment = add_judgment(
        made.database, other.id, read_judgment_file(shipped_judgments.file(Country.SRB, "1")), JudgmentKind.APPEAL
    )
    passage = quote(judgment.id, get_judgment_text(made.database, judgment.id).pages, 10, 60)
    assert passage is not None
    save(second, *setting(other.coding.id, "facts", SECRET), AddEvidence(Ref(other.coding.id, "facts"), passage))
    return made


def _delivered_proof(row: str, prefix: str, suffix: str) -> DeliveredProofTable:
    """Return a passage as it comes to a regional project in a workbook of profile archive."""
    return DeliveredProofTable(
        row_id=row, place=1, question="facts", passages=1, judgment="1.txt", kind="appeal", page=1, start=10, end=20,
        exact="navod", prefix=prefix, suffix=suffix, region="",
    )  # fmt: skip


def opened(path: Path) -> ProjectFile:
    return open_database(path, passphrase=THEIRS)


def test_a_copy_opens_with_its_own_passphrase_and_holds_the_same(two: Made, tmp_path: Path) -> None:
    target = tmp_path / "за колегу.tip"
    copy_for(two.database, target, THEIRS)
    for wrong in (PASSPHRASE, ""):
        with pytest.raises(UserError, match="passphrase_wrong"):
            open_database(target, passphrase=wrong)
    with pytest.raises(UserError, match="recovery_key_wrong"):
        open_database(target, recovery_key=two.database.recovery_key)
    copy = opened(target)
    assert [case.id for case in list_cases(copy)] == [case.id for case in list_cases(two.database)]
    for case in list_cases(copy):
        assert load_coding(copy, case.coding.id) == load_coding(two.database, case.coding.id)
    assert check_database(copy) == ()
    copy.close()


def test_cases_that_were_not_chosen_leave_nothing_behind(two: Made, tmp_path: Path) -> None:
    target = tmp_path / "copy.tip"
    copy_for(two.database, target, THEIRS, cases=[two.case])
    copy = opened(target)
    assert [case.id for case in list_cases(copy)] == [two.case]
    assert check_database(copy) == ()
    save(Made(copy, two.framework, two.case, two.coding), *setting(two.coding, "court", "Osnovni sud", "Viši sud"))
    copy.close()
    assert SECRET.encode() not in decrypted(target, THEIRS)
    assert SECRET.encode() in decrypted(two.database.path, PASSPHRASE)


def test_removed_cases_are_never_handed_over(two: Made, tmp_path: Path) -> None:
    remove_case(two.database, list_cases(two.database)[1].id)
    copy_for(two.database, tmp_path / "copy.tip", THEIRS)
    assert SECRET.encode() not in decrypted(tmp_path / "copy.tip", THEIRS)


def test_without_judgments_their_words_are_gone_but_for_what_is_quoted(two: Made, tmp_path: Path) -> None:
    target = tmp_path / "copy.tip"
    copy_for(two.database, target, THEIRS, with_judgments=False)
    copy = opened(target)
    second = list_cases(copy)[1]
    (judgment,) = list_judgments(copy, second.id)
    text = get_judgment_text(copy, judgment.id)
    assert (text.content, set(text.pages)) == (b"", {""})
    quoted, there = (
        [one.exact for _, one in load_coding(file, second.coding.id).evidence] for file in (copy, two.database)
    )
    assert quoted == there != []
    assert check_database(copy) == ()
    copy.close()


def test_without_judgments_the_log_of_changes_has_no_page_either(two: Made, tmp_path: Path) -> None:
    """A page that was recognised, or read in another encoding, stands in the log, so that it can be undone."""
    second = list_cases(two.database)[1]
    (judgment,) = list_judgments(two.database, second.id)
    words = "Ове речи стоје само на прочитаној страни"

    def read_anew(text: JudgmentText, _passages: tuple[Passage, ...]) -> RewriteJudgment:
        old, new = (JudgmentPage(1, page, "text") for page in (text.pages[0], words))
        return RewriteJudgment(judgment.id, JudgmentRevision("", (), (old,)), JudgmentRevision("", (), (new,)), ())

    rewrite_document(two.database, judgment.id, read_anew, coding_id="", coder=CODER)
    copy_for(two.database, tmp_path / "copy.tip", THEIRS, with_judgments=False)
    assert words.encode() in decrypted(two.database.path, PASSPHRASE)
    assert words.encode() not in decrypted(tmp_path / "copy.tip", THEIRS)
    copy = opened(tmp_path / "copy.tip")
    pending = next_undo(copy, second.coding.id)
    assert pending is not None
    assert pending.edit == ()
    assert check_database(copy) == ()
    copy.close()


def test_without_judgments_no_checksum_is_left_nor_what_stood_around_a_passage(two: Made, tmp_path: Path) -> None:
    """Checksums tell which judgment it was to whoever has it; the words around a quotation say whom it speaks of."""
    second = list_cases(two.database)[1]
    (judgment,) = list_judgments(two.database, second.id)
    facts = Ref(second.coding.id, "facts")
    passage = quote(judgment.id, get_judgment_text(two.database, judgment.id).pages, 200, 230)
    assert passage is not None
    coding = Made(two.database, two.framework, second.id, second.coding.id)
    for operation in (AddEvidence(facts, passage), RemoveEvidence(facts, passage), AddEvidence(facts, passage)):
        save(coding, operation)
    moved = replace(passage, prefix="речи испред навода у новој датотеци", suffix="речи иза навода у новој датотеци")
    newer = read_judgment_file(shipped_judgments.file(Country.SRB, "2"))
    replace_document(
        two.database, judgment.id, newer, lambda _text, _passages: ((passage, moved),), coding_id="", coder=CODER
    )
    name = Words(judgment.id, "", IdentifierKind.NAME, "Reč pored navoda")
    save_decisions(two.database, (name,), Decision.IDENTIFIER, CODER)
    change_status(two.database, [second.coding.id], CodingStatus.SUBMITTED, coder=CODER)
    delivered = ("примљене речи испред навода", "примљене речи иза навода")
    with two.database.writing() as session:
        session.add(_delivered_proof(second.coding.id, *delivered))
    checksums = {judgment.sha256, newer.sha256}
    around = {passage.prefix, passage.suffix, moved.prefix, moved.suffix, name.exact, *delivered}

    here = decrypted(two.database.path, PASSPHRASE)
    assert [words for words in (*checksums, *around) if words.encode() not in here] == []
    copy_for(two.database, tmp_path / "copy.tip", THEIRS, with_judgments=False)
    found = decrypted(tmp_path / "copy.tip", THEIRS)
    pieces = {words[at : at + 10] for words in around for at in range(len(words) - 9)}
    assert [words for words in (*checksums, *around, *pieces) if words.encode() in found] == []
    assert [words for words in checksums if bytes.fromhex(words) in found] == []

    copy = opened(tmp_path / "copy.tip")
    assert check_database(copy) == ()
    with copy.session() as session:
        snapshots = [zlib.decompress(content) for content in session.scalars(select(CodingSnapshotTable.content))]
    assert snapshots
    assert [words for words in pieces for snapshot in snapshots if words.encode() in snapshot] == []
    bare = [
        (ref, replace(one, prefix="", suffix="")) for ref, one in load_coding(two.database, second.coding.id).evidence
    ]
    assert list(load_coding(copy, second.coding.id).evidence) == bare
    pending = next_undo(copy, second.coding.id)
    assert pending is not None
    assert pending.edit
    copied = Made(copy, two.framework, second.id, second.coding.id)
    save(copied, *setting(second.coding.id, "court", "Apelacioni sud"))
    again = add_judgment(copy, second.id, newer, JudgmentKind.APPEAL)
    assert get_judgment_text(copy, again.id).pages == newer.pages
    copy.close()


def test_nothing_is_written_over_and_nothing_left_half_done(two: Made, tmp_path: Path) -> None:
    target = tmp_path / "copy.tip"
    target.write_text("mine")
    with pytest.raises(UserError, match="project_exists"):
        copy_for(two.database, target, THEIRS)
    with pytest.raises(UserError, match="passphrase_empty"):
        copy_for(two.database, tmp_path / "b.tip", "")
    with pytest.raises(UserError):
        copy_for(two.database, tmp_path / "no folder" / "b.tip", THEIRS)
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == ["copy.tip"]
    assert target.read_text() == "mine"


class Watch:
    """Copies every file that appears in a folder, again and again, until told to end."""

    def __init__(self, folder: Path, into: Path) -> None:
        self._folder, self._into = folder, into
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._look)

    def __enter__(self) -> None:
        self._thread.start()

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._ended.is_set():
            for path in self._folder.glob(".*.tip"):
                with suppress(OSError):  # gone meanwhile
                    shutil.copyfile(path, self._into / f"{time.monotonic_ns()}.tip")


def test_what_is_left_behind_at_any_moment_tells_no_more_than_was_handed_over(two: Made, tmp_path: Path) -> None:
    seen = tmp_path / "seen"
    seen.mkdir()
    key = two.database.key
    number, left = 0, list[Path]()
    with Watch(tmp_path, seen):
        while number < 3 or not left:  # a busy machine may let nobody look for a while
            copy_for(two.database, tmp_path / f"copy {number}.tip", THEIRS, cases=[two.case])
            number += 1
            left = [path for path in seen.iterdir() if path.stat().st_size >= cipher.PAGE]
    left = [path for path in seen.iterdir() if path.stat().st_size >= cipher.PAGE]
    for path in left:
        assert not cipher.fits(path, Key(key.raw, path.read_bytes()[:16]))
        with suppress(UserError, dbapi2.DatabaseError):  # half done
            assert SECRET.encode() not in decrypted(path, THEIRS)
    assert not list(tmp_path.glob(".*"))


_HAND_OVER = """
import sys
from pathlib import Path
from tests.support.project_files import PASSPHRASE
from tipcoder.errors import UserError
from tipcoder.storage.file.opening import open_database
from tipcoder.storage.handover import copy_for
from tipcoder.storage.tables.deliveries import DeliveredProofTable
from tipcoder.storage.tables.double_coding import CodingSnapshotTable
disk, project = map(Path, sys.argv[1:])
database = open_database(project, passphrase=PASSPHRASE)
try:
    copy_for(database, disk / "copy.tip", "sasvim druga lozinka")
except UserError as error:
    print(error.code, [path.name for path in disk.iterdir()])
database.close()
"""


@pytest.mark.parametrize("share", [0.1, 0.6, 0.95])
def test_a_full_disk_leaves_nothing_and_is_said(two: Made, tmp_path: Path, share: float) -> None:
    """Too little room for the copy, or for what is written while it is made."""
    disk = tmp_path / "disk"
    disk.mkdir()
    if not can_mount(disk):
        pytest.skip("no disk can be mounted here")
    room = int(two.database.path.stat().st_size * share / 1024)
    two.database.close()
    said = run_on_full_disk(disk, _HAND_OVER, str(two.database.path), kilobytes=room)
    assert said == "disk_full []\n"

"""A copy without judgments is opened, coded and taken back, and none of it tells which judgments they are."""

from dataclasses import replace
from pathlib import Path

from tests.support.import_sheets import applied, exported
from tests.support.project_files import decrypted
from tests.support.proved_case import coding_of, evidence, judgment_of, mark_words, project_for, reopened
from tipcoder.domain.answers import Answer, Ref
from tipcoder.framework.engine import editing
from tipcoder.services.cases import list_judgments, read_judgment
from tipcoder.services.coding import apply_edit, open_coding, undo
from tipcoder.services.evidence import remove_passage
from tipcoder.services.handover import hand_over
from tipcoder.services.judgments.judgments import add_judgment
from tipcoder.services.projects import close_project, open_project

THEIRS = "jasen lipa breza bor"
TEXT = (
    "Суд је утврдио да је окривљени врбовао оштећену обећањем посла у Италији и задржао њене исправе до краја године. "
    "Оштећена је исказ дала пред судијом за претходни поступак, без присуства окривљеног."
)


def test_a_copy_without_judgments_is_coded_and_taken_back(tmp_path: Path) -> None:
    project = project_for(tmp_path)
    (tmp_path / "пресуда.txt").write_text(TEXT, encoding="utf-8")
    coding = coding_of(project, tmp_path / "пресуда.txt")
    proofs = mark_words(coding, judgment_of(coding), 3, 2)
    title, facts = (Ref(coding.live.root, key) for key in ("title", "facts"))
    (judgment,) = list_judgments(project, coding.coding.case)
    hand_over(project, tmp_path / "copy.tip", THEIRS, with_judgments=False)
    content = decrypted(tmp_path / "copy.tip", THEIRS)
    assert judgment.sha256.encode() not in content
    around = {words for proof in proofs for words in (proof.prefix, proof.suffix) if words}
    assert [words for words in around if words.encode() in content] == []

    copy = open_project(tmp_path / "copy.tip", passphrase=THEIRS)
    theirs = open_coding(copy, coding.coding.id)
    assert evidence(theirs) == tuple(replace(proof, prefix="", suffix="") for proof in proofs)
    remove_passage(theirs, facts, evidence(theirs)[0])
    undo(theirs)
    apply_edit(theirs, editing.set_answer(theirs.live, title, Answer("Предмет А")))
    apply_edit(theirs, editing.set_answer(theirs.live, facts, Answer("Врбована је.")))
    again = add_judgment(copy, coding.coding.case, tmp_path / "пресуда.txt")
    assert read_judgment(copy, again.id).pages == (TEXT,)
    workbook = exported(copy, tmp_path / "back.xlsx")
    close_project(copy)

    applied(project, workbook)
    taken = open_coding(project, coding.coding.id)
    assert [taken.live.answer(ref) for ref in (title, facts)] == [Answer("Предмет А"), Answer("Врбована је.")]
    assert evidence(reopened(taken)) == proofs
    close_project(project)

"""A project whose answers are proved by passages and remarked on, to be delivered."""

from pathlib import Path

from tests.support.versions import first, make
from tipcoder.domain.answers import Answer, Ref, Row
from tipcoder.domain.edits import AddEvidence, AddRows, SetAnswer
from tipcoder.domain.ids import new_id
from tipcoder.domain.passages import quote, whole_text
from tipcoder.services import remarks
from tipcoder.services.cases import add_case_of, list_judgments, read_judgment
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.projects import OpenProject

WORDS = "The court found that Vesna Izmisljena was held in a flat in Nis"
JUDGMENT = f"K 24/21. {WORDS}. The accused Petar Nepostojeci took her passport, and kept what she earned."
SAID = "Is this really deception?"


def proved_project(folder: Path, name: str = "Srbija") -> OpenProject:
    """Make a project with a case of which two answers are proved, one by two passages, and remarks are made."""
    folder.mkdir()
    project = make(folder, first(), name=name)
    (folder / "judgment.txt").write_text(JUDGMENT, "utf-8")
    coding = open_coding(project, add_case_of(project, folder / "judgment.txt").coding.id)
    root, held = coding.live.root, new_id()
    apply_edit(coding, (SetAnswer(Ref(root, "summary"), None, Answer("She was held.")),))
    apply_edit(coding, (SetAnswer(Ref(root, "remark"), None, Answer("Old question")),))
    apply_edit(coding, (SetAnswer(Ref(root, "means"), None, Answer("deception")),))
    apply_edit(
        coding, (AddRows((Row(held, root, "defendants", 0),), ((Ref(held, "label"), Answer("First defendant")),)),)
    )
    judgment = list_judgments(project, coding.coding.case)[0].id
    pages = read_judgment(project, judgment).pages
    for ref, words in (
        (Ref(root, "summary"), WORDS),
        (Ref(root, "summary"), "took her passport"),
        (Ref(root, "remark"), "kept what she earned"),
        (Ref(held, "label"), "Petar Nepostojeci"),
    ):
        start = whole_text(pages).index(words)
        passage = quote(judgment, pages, start, start + len(words))
        assert passage is not None
        apply_edit(coding, (AddEvidence(ref, passage),))
    asked = remarks.add_remark(project, Ref(root, "means"), SAID)
    remarks.reply(project, asked.id, "It is.")
    remarks.add_remark(project, Ref(held, ""), "Who is this?")
    return project

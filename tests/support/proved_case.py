"""A case with a judgment, passages of which prove answers, as a coder makes them."""

import re
from collections.abc import Sequence
from pathlib import Path

from tests.support.new_projects import new_project
from tests.support.xlsforms import workbook
from tipcoder.domain.answers import Ref
from tipcoder.domain.edits import AddEvidence
from tipcoder.domain.passages import Passage, quote, whole_text
from tipcoder.domain.projects import Country
from tipcoder.services.cases import add_case_of, list_judgments, read_judgment
from tipcoder.services.coding import OpenCoding, apply_edit, open_coding
from tipcoder.services.projects import NewProject, OpenProject

PASSPHRASE = "four fictional words here"
SURVEY = [
    {"type": "text", "name": "title", "label": "Title"},
    {"type": "text", "name": "facts", "label": "Facts"},
]


def project_for(folder: Path, country: Country = Country.SRB) -> OpenProject:
    framework = folder / "framework.xlsx"
    framework.write_bytes(workbook(SURVEY))
    return new_project(NewProject(folder / "a.tip", "A", country, "SRB-01", PASSPHRASE, framework))


def coding_of(project: OpenProject, judgment: Path) -> OpenCoding:
    """Add a case with a judgment and open its coding."""
    return open_coding(project, add_case_of(project, judgment).coding.id)


def judgment_of(coding: OpenCoding) -> str:
    return list_judgments(coding.project, coding.coding.case)[0].id


def pages_of(coding: OpenCoding, judgment: str) -> tuple[str, ...]:
    return read_judgment(coding.project, judgment).pages


def mark_words(coding: OpenCoding, judgment: str, count: int, words: int = 12) -> tuple[Passage, ...]:
    """Let passages from all over the judgment, each of so many words, prove the facts."""
    pages = pages_of(coding, judgment)
    places = [found.span() for found in re.finditer(r"\S+", whole_text(pages))]
    step = (len(places) - words) // count
    for first in range(0, step * count, step):
        mark(coding, judgment, pages, places[first][0], places[first + words - 1][1])
    return evidence(coding)


def mark(coding: OpenCoding, judgment: str, pages: Sequence[str], start: int, end: int) -> None:
    passage = quote(judgment, pages, start, end)
    assert passage is not None
    prove(coding, passage)


def prove(coding: OpenCoding, passage: Passage) -> None:
    apply_edit(coding, (AddEvidence(Ref(coding.live.root, "facts"), passage),))


def evidence(coding: OpenCoding) -> tuple[Passage, ...]:
    return coding.live.evidence(Ref(coding.live.root, "facts"))


def reopened(coding: OpenCoding) -> OpenCoding:
    return open_coding(coding.project, coding.coding.id)

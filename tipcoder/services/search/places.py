"""Lists where in a judgment the answers to the core questions of a case may stand: what Ctrl+J shows."""

import tempfile
from collections.abc import Sequence
from pathlib import Path

from tipcoder.domain.answers import Ref
from tipcoder.domain.ids import new_id
from tipcoder.domain.passages import PAGE_BREAK, whole_text
from tipcoder.domain.projects import Case, Country, Tier
from tipcoder.domain.proposed_answers import ProvingPassage
from tipcoder.languages.registry import FALLBACK
from tipcoder.services.cases import add_case_of
from tipcoder.services.coding import open_coding
from tipcoder.services.judgments.judgments import list_judgments, read_pages
from tipcoder.services.projects import NewProject, OpenProject, close_project, create_project
from tipcoder.services.search.suggestions import ask_places, read_for_questions, suggest_places

Places = dict[str, list[ProvingPassage]]
"""Places by question, the likeliest first."""


def places_in_case(project: OpenProject, case: Case) -> Places:
    """Return the places for each core question of the case itself in its first judgment; nothing is written."""
    coding = open_coding(project, case.coding.id)
    pages = read_pages(project, list_judgments(project, case.id)[0].id)
    reading = read_for_questions(project, pages, coding.coding.framework)
    text = whole_text(pages)
    found: Places = {}
    for question in coding.live.form.questions(""):
        if question.tier is not Tier.CORE or not question.is_answered_by_person:
            continue
        if asked := ask_places(coding, Ref(coding.live.root, question.key), FALLBACK):
            spans = [(one.start, one.end) for one in suggest_places(project, asked, reading)]
            found[question.name] = _passages(text, spans)
    return found


def _passages(text: str, spans: Sequence[tuple[int, int]]) -> list[ProvingPassage]:
    return [ProvingPassage(start, end, text.count(PAGE_BREAK, 0, start) + 1, text[start:end]) for start, end in spans]


def places_in_file(file: Path, country: Country, framework: Path | None) -> Places:
    """Return the places in a judgment that is in no project: one is made for it, and thrown away."""
    with tempfile.TemporaryDirectory() as folder:
        new = NewProject(Path(folder) / "judgment.tip", file.stem, country, "X", new_id(), framework)
        project = create_project(new)
        try:
            return places_in_case(project, add_case_of(project, file))
        finally:
            close_project(project)
